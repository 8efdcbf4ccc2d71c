import Domain
import FileStore
import Glibc
import Storage
import TestSupport

/// A program that records, and what it told people while it did.
struct RecordingRun {
  let watch: FileWatch
  /// What was acknowledged, in this order, and how many file operations had been asked for then.
  private(set) var acknowledged: [(text: String, operations: Int)] = []
  /// What people were told was not recorded.
  private(set) var denied: [String] = []
  /// What the errors said.
  private(set) var messages: [String] = []
  /// The operations after which it was said that the store is made; nil where it was not.
  private(set) var made: Int?
  /// The draft of which people were told that it is kept, and the operations until then.
  private(set) var keptDraft: (form: KeptForm, operations: Int)?
  private var minute = 0

  init(_ folder: String, _ plan: FileWatch.Plan? = nil) {
    watch = FileWatch(folder, plan)
  }

  /// The folder of the store below the folder that is watched; the one above it is made with it.
  static func store(in folder: String) -> String { "\(folder)/data/store" }

  /// The installation keeps what it knows of the store beside it.
  static func installation(in folder: String) -> Installation {
    Installation(writer: "tests", stateFolder: "\(folder)/state")
  }

  /// A store is made and worked in: two sessions, a batch, a draft, two snapshots, an undo.
  mutating func firstDay() {
    work { run, path, installation throws(StoreError) in
      var session = try Session(try FileStore.create(at: path, installation: installation))
      run.say { $0.made = $0.watch.operations.count }
      run.recordHistory(&session)
      run.record("first", &session)
      run.recordBatch(&session)
      try? session.keepSnapshot(ifBehindBy: 0)
      run.keepDraft(session.store)
      run.record("second", &session)
      session = try Session(try FileStore.open(at: path, installation: installation))
      run.change("undone", &session) { (register, desk) throws(Refusal) in
        try register.undo(at: desk)
      }
      run.look("C1", session.store)
      run.look("C2", session.store)
      run.record("between", &session)
      run.look("C1", session.store)
      run.record("third", &session)
      try? session.keepSnapshot(ifBehindBy: 0)
      run.record("fourth", &session)
    }
  }

  private func look(_ child: String, _ store: any Store) {
    var store = store
    try? store.noteAccess(
      Access(
        at: SmallService.noon, by: SmallService.ellery.id, login: "pe123", child: ChildID(child)))
  }

  /// A store is opened as it was left, and worked in.
  mutating func nextDay() {
    made = 0
    minute = 1_000
    work { run, path, installation throws(StoreError) in
      var session = try Session(try FileStore.open(at: path, installation: installation))
      run.record("fifth", &session)
      try? session.keepSnapshot(ifBehindBy: 0)
      run.record("sixth", &session)
    }
  }

  private mutating func work(
    _ body: (inout RecordingRun, String, Installation) throws(StoreError) -> Void
  ) {
    let path = RecordingRun.store(in: watch.folder)
    let installation = RecordingRun.installation(in: watch.folder)
    watch.during {
      do throws(StoreError) {
        try body(&self, path, installation)
      } catch {
        say { $0.messages.append(error.message) }
      }
    }
  }

  /// Tells somebody something, as long as the program is alive.
  private mutating func say(_ words: (inout RecordingRun) -> Void) {
    if !watch.isDead { words(&self) }
  }

  private mutating func record(_ text: String, _ session: inout Session) {
    change(text, &session) { (register, desk) throws(Refusal) in
      try register.note(.other, text, on: ChildID("C1"), day: desk.today, at: desk)
    }
  }

  private mutating func change(_ text: String, _ session: inout Session, _ change: @escaping Change)
  {
    minute += 1
    let desk = SmallService.desk(minute: minute)
    attempt(text) { () throws(RecordingError) in _ = try session.record(change, at: desk) }
  }

  /// Two entries with one write.
  private mutating func recordHistory(_ session: inout Session) {
    attempt("officers and C1") { () throws(RecordingError) in
      try session.recordHistory([
        SmallService.work(SmallService.officers), SmallService.work([SmallService.child("C1")]),
      ])
    }
  }

  private mutating func recordBatch(_ session: inout Session) {
    attempt("the return") { () throws(RecordingError) in
      _ = try session.recordBatch(
        { (_, _) throws(Refusal) in [SmallService.child("C2"), SmallService.child("C3")] },
        name: "the return", at: SmallService.desk(minute: 5))
    }
  }

  private mutating func attempt(_ text: String, _ body: () throws(RecordingError) -> Void) {
    do throws(RecordingError) {
      try body()
      say { $0.acknowledged.append((text, $0.watch.operations.count)) }
    } catch {
      say { run in
        run.messages.append(error.message)
        if case .failed(.unknownOutcome) = error { return }
        run.denied.append(text)
      }
    }
  }

  private mutating func keepDraft(_ store: any Store) {
    var store = store
    let form = KeptForm(
      officer: SmallService.ellery.id, key: KeptForm.Key("visit", children: [ChildID("C1")]),
      title: "Visit · C1", value: "wants to stay", at: SmallService.noon)
    do throws(StoreError) {
      try store.keep(form)
      say { $0.keptDraft = (form, $0.watch.operations.count) }
    } catch {
      say { $0.messages.append(error.message) }
    }
  }
}
