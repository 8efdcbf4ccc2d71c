import ArgumentParser
import Demonstration
import Domain
import Storage

/// Makes a fictional service.
struct DemoCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a fictional service, and open it when at a terminal.",
    discussion: """
      The same size, seed and day make the same service, to the byte. Without --store it stands \
      beside your own store; made once, it is opened again the next time.
      """)

  @OptionGroup var store: StoreOptions

  @Option(
    help: "team: one IRO and 85 children; service: 1,710 children; england: 84,000.")
  var size: FictionalService.Size?

  @Option(help: ArgumentHelp("A number that chooses another service.", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "Write the service as the files of an SSDA903 return here, and make no store.",
      valueName: "dir"), completion: .directory)
  var files: String?

  func run(in outside: Invocation) throws {
    let service = FictionalService(
      size: size ?? .team, seed: seed ?? 1, today: try store.day(in: outside))
    if let files {
      try FictionalFiles(service, folder: files).make(telling: outside.output)
      return
    }
    let path = try place(in: outside)
    if isPlain, isThere(path, outside) {
      outside.output.line("The fictional service at \(path) is there already.")
    } else {
      try make(service, at: path, outside)
    }
    guard let open = outside.openScreens else {
      outside.output.line("Look at it with: caseload today --store \(path)\(dayOption)")
      return
    }
    outside.output.flush()
    try open(
      ["--store", path] + (store.today.map { ["--today", $0] } ?? [])
        + (store.person.map { ["--as", $0] } ?? []))
  }

  /// Whether nothing was asked for but a demonstration.
  private var isPlain: Bool { size == nil && seed == nil && store.store == nil }

  private var dayOption: String { store.today.map { " --today \($0)" } ?? "" }

  /// The folder: never the one of the person's own store, unless it is named.
  private func place(in outside: Invocation) throws -> String {
    let path = try store.path(in: outside)
    return store.store == nil ? "\(path)-demo" : path
  }

  private func isThere(_ path: String, _ outside: Invocation) -> Bool {
    guard let store = try? outside.backend.open(at: path), let session = try? Session(store) else {
      return false
    }
    return session.register.policy.isDemonstration
  }

  private func make(_ service: FictionalService, at path: String, _ outside: Invocation) throws {
    var store = try outside.backend.createFictional(at: path)
    var version: Version = 0
    try store.lock()
    try service.forEachSlice { (deeds) in
      let work = deeds.map { Work(by: $0.by, login: $0.login, at: $0.at, drafts: $0.drafts) }
      version = try store.append(work, after: version).last?.version ?? version
    }
    store.unlock()
    // Years of every child are read at once: laying children aside in between, as is done where
    // some are read that were read before, would write each of them out again for each of its facts.
    var session = try Session(store, childrenInMemory: .max)
    try session.keepSnapshot(ifBehindBy: 1)
    let children = service.childCount.counted("child", "children")
    let officers = service.officers.count.counted("person", "people")
    outside.output.line(
      "Made a fictional service at \(path): \(children) looked after, \(officers), "
        + "\(version.counted("entry", "entries")), seed \(seed ?? 1), "
        + "up to \(service.today.weekdayShort).")
  }
}

extension FictionalService.Size: ExpressibleByArgument {}
