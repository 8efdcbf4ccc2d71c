import Console
import Domain
import Screens
import Storage

/// From a key to its frame, in a list of every child of the service.
struct KeyBenchmark {
  let store: String
  let today: Day
  let runs: Int

  func run() throws {
    let session = try Desks.open(store)
    let manager = try Desks.officer(.serviceManager, in: session.register)
    var model = Desks.model(session, as: manager, today: today)
    Printing.heading("Key to frame (the caseload of a manager: every child; 120x40)")
    press(.character("2"), &model)
    Printing.line("row down", sample(["<Down>"], runs * 10, &model))
    Printing.line("page down", sample(["<PgDn>"], runs, &model))
    Printing.line("sort by next review, then by name", sorting(&model))
    Printing.line("filter keystroke", filtering(&model))
    press(.character("1"), &model)
    Printing.line("row down on Today of the whole service", sample(["<Down>"], runs * 10, &model))
    Printing.line("the team board made", boards(session, manager))
    press(.character("4"), &model)
    Printing.line("row down on the team board", sample(["<Down>"], runs, &model))
    let child = try Desks.children(runs, in: session.register, on: today)
    Printing.line("a child's record put together", opening(child, session))
  }

  private func press(_ key: Key, _ model: inout Model) {
    _ = model.update(.key(key))
    _ = model.draw(glyphs: .unicode)
  }

  private func sample(_ scripts: [String], _ count: Int, _ model: inout Model) -> Sample {
    let keys = scripts.flatMap { Key.script($0) }
    return measured(count, warmingUp: 3) { run in press(keys[run % keys.count], &model) }
  }

  /// The team board opened for the first time, with every figure counted anew.
  private func boards(_ session: Session, _ manager: Officer) -> Sample {
    measured(runs, warmingUp: 1) { _ in
      var model = Desks.model(session, as: manager, today: today)
      press(.character("4"), &model)
    }
  }

  /// Turns the order round, which sorts the whole list anew.
  private func sorting(_ model: inout Model) -> Sample {
    measured(runs, warmingUp: 2) { _ in press(.character("S"), &model) }
  }

  /// Each letter of a few names typed into an empty filter.
  private func filtering(_ model: inout Model) -> Sample {
    var sample = Sample()
    let clock = ContinuousClock()
    for word in ["brennan", "okafor", "status:c1", "seen>6w"] {
      for _ in 0..<max(1, runs / 4) {
        press(.character("/"), &model)
        for letter in word {
          sample.add(clock.measure { press(.character(letter), &model) })
        }
        press(.escape, &model)
      }
    }
    return sample
  }

  private func opening(_ children: [ChildID], _ session: Session) -> Sample {
    measured(children.count) { run in
      let register = session.register
      guard let row = register.row(of: children[run % children.count]) else { return }
      _ = try? register.state(at: row)
    }
  }
}
