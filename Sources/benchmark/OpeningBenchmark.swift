import Console
import Domain
import Glibc
import Screens
import Storage

/// From the start of a process to the first frame of Today, and the memory that it took.
struct OpeningBenchmark {
  let store: String
  let today: Day
  let runs: Int

  func run() throws {
    Printing.heading("Opening (a process of its own each time, until its first frame is drawn)")
    for role in [Domain.Role.iro, .serviceManager] {
      var sample = Sample()
      var peak = 0
      for run in 0..<runs + 2 {
        let result = try ChildProcess.run([
          "\(ChildProcess.folder)/benchmark", "--part", "open", store, "\(today)", role.rawValue,
        ])
        guard result.status == 0, let told = Int(result.output.filter(\.isNumber)) else {
          throw Failure("opening failed: \(result.output)")
        }
        peak = max(peak, told)
        if run >= 2 { sample.add(result.duration) }
      }
      Printing.line("first frame of Today, as \(role.withArticle)", sample)
      Printing.line("peak memory, as \(role.withArticle)", Printing.megabytes(peak))
    }
  }

  /// What the process of its own does.
  static func part(_ arguments: [String]) throws {
    guard arguments.count == 3, let today = Day.iso(arguments[1]),
      let role = Domain.Role(rawValue: arguments[2])
    else { throw Failure("open STORE TODAY ROLE") }
    let session = try Desks.open(arguments[0])
    let officer = try Desks.officer(role, in: session.register)
    let model = Desks.model(session, as: officer, today: today)
    let canvas = model.draw(glyphs: .unicode)
    guard canvas.width == Desks.size.columns else { throw Failure("no frame was drawn") }
    print(ChildProcess.peakMemory(of: getpid()))
  }
}
