import Console
import Demonstration
import Domain
import FileStore
import Screens
import Storage

/// The stores, people and screens that are measured.
enum Desks {
  static let size = Size(columns: 120, rows: 40)

  /// Makes a fictional service in a new folder and keeps its snapshot, as the program does.
  static func make(_ service: FictionalService, at path: String) throws {
    let store = try FileStore.create(at: path, installation: Installation(writer: "fictional"))
    var session = try Session(store)
    try service.forEachSlice { deeds in
      try session.recordHistory(
        deeds.map { Work(by: $0.by, login: $0.login, at: $0.at, drafts: $0.drafts) })
    }
    try session.keepSnapshot(ifBehindBy: 1)
  }

  static func open(_ path: String) throws -> Session {
    try Session(try FileStore.open(at: path, installation: Installation(writer: "fictional")))
  }

  /// The person of a role who has been there longest.
  static func officer(_ role: Domain.Role, in register: Register) throws -> Officer {
    guard let officer = register.officers.first(where: { $0.role == role && $0.left == nil })
    else { throw Failure("the fictional service has no \(role.title)") }
    return officer
  }

  /// The screens as somebody sees them on opening the program.
  static func model(_ session: Session, as officer: Officer, today: Day) -> Model {
    let world = World(
      register: session.register, today: today,
      now: Moment(england: today, hour: 9, minute: 0), officer: officer,
      login: officer.logins.first ?? officer.id.rawValue, size: size)
    return Model(
      world: world, roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen(), TeamScreen()])
  }

  /// Who holds a child's case, and so may record a visit.
  static func holder(of child: ChildID, in register: Register, on today: Day) throws -> Officer {
    guard let holder = register.holder(of: child, on: today) else {
      throw Failure("nobody holds \(child)")
    }
    return holder
  }

  /// Children all over the register who are looked after and held by an IRO.
  static func children(_ count: Int, in register: Register, on today: Day) throws -> [ChildID] {
    var found: [ChildID] = []
    for row in stride(from: 0, to: register.childCount, by: max(1, register.childCount / count / 2))
    where found.count < count {
      let state = try register.state(at: row)
      if state.isLookedAfter(on: today), register.holder(of: state.id, on: today) != nil {
        found.append(state.id)
      }
    }
    guard !found.isEmpty else { throw Failure("nobody is looked after") }
    return found
  }
}
