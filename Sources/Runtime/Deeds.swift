import Console
import Domain
import Files
import Formats
import Glibc
import Screens
import Storage

/// Does what the model asks of the world, one method for each effect, and tells what came of it.
package struct Deeds {
  package private(set) var session: Session
  package let clock: WallClock
  private let officer: Officer
  private let login: String
  /// The theme of a name, or nil where there is none; read when it is asked for.
  package let theme: (String) -> Theme?
  /// The themes one can choose; read when somebody chooses.
  private let themes: () -> [ThemeName]
  private let preferencesFile: PreferencesFile

  package init(
    session: Session, clock: WallClock, officer: Officer, login: String,
    theme: @escaping (String) -> Theme?, themes: @escaping () -> [ThemeName] = { [] },
    preferencesFile: PreferencesFile
  ) {
    self.session = session
    self.clock = clock
    self.officer = officer
    self.login = login
    self.theme = theme
    self.themes = themes
    self.preferencesFile = preferencesFile
  }

  /// Takes in what others recorded.
  mutating func news() -> Result<Register?, StoreError> {
    do throws(StoreError) {
      return .success(try session.refresh() ? session.register : nil)
    } catch {
      return .failure(error)
    }
  }

  mutating func perform(_ effect: Effect) -> [Message] {
    switch effect {
    case .record(let recording): return record(recording)
    case .keepForm(let form): return keep(form)
    case .discardForm(let key):
      session.store.discardForm(key, of: officer.id)
      return [.keptForms(keptForms)]
    case .lookBack(let past, let comparing):
      do throws(RecordDamage) {
        let register = try session.register.asAt(past.day, past.way)
        return [.lookedBack(past, register, comparing: comparing)]
      } catch {
        return [.failed(error)]
      }
    case .readFolder(let path): return [readFolder(path)]
    case .keepPreferences(let preferences):
      do {
        try preferencesFile.keep(preferences)
        return []
      } catch {
        return [.failed(error)]
      }
    case .noteAccess(let child, let reason): return noteLook(at: child, because: reason)
    case .readLooks: return [.looks(session.store.looks())]
    case .readAccesses(let child):
      return [.accesses(session.store.looks().all.filter { $0.child == child }, of: child)]
    case .listThemes: return [.themes(themes())]
    case .theme, .edit, .copy, .suspend, .quit: return []
    }
  }

  /// The forms that this person left half filled.
  package var keptForms: [KeptForm] { session.store.keptForms(of: officer.id) }

  private mutating func noteLook(at child: ChildID, because reason: String?) -> [Message] {
    do throws(StoreError) {
      try session.store.noteAccess(
        Access(
          at: clock.machineTime, by: officer.id, login: login, child: child, what: "screen",
          because: reason))
      return []
    } catch {
      return [.notNoted(child, error)]
    }
  }

  private mutating func record(_ recording: Recording) -> [Message] {
    if let leaver = recording.handsOverFrom,
      let forms = session.formsInTheWay(of: leaver, on: clock.today)
    {
      return [.failed(forms)]
    }
    let desk = Desk(
      officer: session.register.officer(officer.id) ?? officer, login: login,
      today: clock.today, now: clock.now, isDaySet: clock.isSet,
      clock: recording.clock)
    do throws(RecordingError) {
      let entry: Entry?
      if let name = recording.batch, let pieces = recording.pieces {
        let last = try session.recordBatch(from: pieces, name: name, at: desk)
        entry = last.map {
          Entry(version: $0, at: desk.now, by: officer.id, login: login, facts: [])
        }
      } else if let name = recording.batch {
        entry = try session.recordBatch(recording.change, name: name, at: desk).last
      } else {
        entry = try session.record(recording.change, at: desk)
      }
      guard let entry else { return [] }
      return [.recorded(recording, entry, session.register)]
    } catch {
      return [.failed(error), .registerChanged(session.register)]
    }
  }

  private mutating func keep(_ form: KeptForm) -> [Message] {
    do throws(StoreError) {
      try session.store.keep(form)
      return [.keptForms(keptForms)]
    } catch {
      return [.notKept(form, error)]
    }
  }

  private func readFolder(_ path: String) -> Message {
    do throws(FileFailure) {
      let files = try WholeFile.readAll(
        in: expanded(path), ending: InputFile.endings, naming: InputFile.otherEndings)
      return .folderRead(path: path, files: files.map(InputFile.init))
    } catch {
      return .failed(error)
    }
  }

  /// A path with the person's own folder in the place of "~".
  private func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }
}
