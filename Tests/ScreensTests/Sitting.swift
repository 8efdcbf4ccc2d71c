import Console
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Screens

/// A person at the screens: types, and what the model asks is done on a store in memory.
struct Sitting {
  private(set) var model: Model
  private(set) var session: Session
  private(set) var asked: [Effect] = []

  init(
    _ sample: SampleRegister, today: Day, size: Size = Size(columns: 100, rows: 30),
    officer: Officer = .ellery, clock: ClockTrust = .known,
    roots: [any Screen] = [TodayScreen(), CaseloadScreen(), NotificationsScreen()]
  ) {
    session = sample.session
    var world = World(
      register: sample.register, today: today,
      now: Moment(england: today, hour: 9, minute: 0), officer: officer,
      login: officer.id.rawValue, size: size)
    world.clock = clock
    model = Model(world: world, roots: roots)
  }

  /// Types keys as people write them: "v<Tab>hello<C-s>".
  mutating func type(_ script: String) throws {
    for key in Key.script(script) { perform(model.update(.key(key))) }
  }

  /// Runs a command of the screen by its id, as the palette does.
  mutating func run(_ id: String) throws {
    let command = try #require(model.commands.first { $0.id == id })
    perform(model.run(command))
  }

  mutating func know(_ change: (inout World) -> Void) { model.know(change) }

  mutating func open(_ screen: any Screen) { model.open(screen) }

  mutating func tell(_ message: Message) { perform(model.update(message)) }

  var frame: [String] { model.draw(glyphs: .unicode).text }

  /// The lines of the frame that hold some words.
  func lines(with words: String) -> [String] { frame.filter { $0.contains(words) } }

  func shows(_ words: String) -> Bool { frame.contains { $0.contains(words) } }

  var register: Register { session.register }

  func state(_ id: ChildID) throws -> ChildState { try register.child(id) }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      asked.append(effect)
      if case .lookBack(let past, let comparing) = effect {
        lookBack(past, comparing: comparing)
        continue
      }
      guard case .record(let recording) = effect else {
        keep(effect)
        continue
      }
      do throws(RecordingError) {
        let entry =
          if let name = recording.batch, let pieces = recording.pieces {
            try session.recordBatch(from: pieces, name: name, at: model.world.desk).map {
              Entry(
                version: $0, at: model.world.now, by: model.world.officer.id,
                login: model.world.login, facts: [])
            }
          } else if let name = recording.batch {
            try session.recordBatch(recording.change, name: name, at: model.world.desk).last
          } else {
            try session.record(recording.change, at: model.world.desk)
          }
        if let entry { perform(model.update(.recorded(recording, entry, session.register))) }
      } catch {
        perform(model.update(.failed(error)))
      }
    }
  }

  /// Changes what was kept of the newest form, as another version of the program would have.
  mutating func keptValue(_ change: (inout [String: Any]) -> Void) throws {
    var form = try #require(model.world.keptForms.first)
    var value = try #require(
      try JSONSerialization.jsonObject(with: Data(form.value.utf8)) as? [String: Any])
    change(&value)
    form.value = String(
      decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
    tell(.keptForms([form]))
  }

  private mutating func lookBack(_ past: PastDay, comparing: Bool) {
    do throws(RecordDamage) {
      let register = try session.register.asAt(past.day, past.way)
      perform(model.update(.lookedBack(past, register, comparing: comparing)))
    } catch {
      perform(model.update(.failed(error)))
    }
  }

  private mutating func keep(_ effect: Effect) {
    var forms = model.world.keptForms
    switch effect {
    case .keepForm(let draft):
      forms.removeAll { $0.key == draft.key }
      forms.insert(draft, at: 0)
    case .discardForm(let key): forms.removeAll { $0.key == key }
    default: return
    }
    _ = model.update(.keptForms(forms))
  }
}

extension Sitting: CustomTestStringConvertible {
  /// A failed expectation prints what the person sees.
  var testDescription: String { "\n" + frame.joined(separator: "\n") + "\n" }
}
