import Demonstration
import Domain

/// What the command line asks to be measured.
struct Options {
  var sizes: [FictionalService.Size] = [.service, .england]
  var runs = 20
  var today = Day(2026, 11, 20)
  /// A folder with stores made before, so that they need not be made again.
  var stores: String?
  /// A program that times terminal programs on a pseudo-terminal.
  var outside: String?
  /// What a process started by the benchmark itself is to do.
  var part: [String] = []

  static let usage = """
    usage: benchmark [--size service|england] [--runs N] [--stores DIR] [--outside SCRIPT]

    Makes a fictional service of each size and prints, as median and 95th percentile: opening to the
    first frame, key to frame, recording durably beside a bare append of the same bytes, importing,
    and peak memory. --stores keeps the stores for the next time. --outside SCRIPT times the program
    beside fzf and less with a script that presses keys on a pseudo-terminal.
    """

  /// Returns nil where the arguments cannot be understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--part" {
        part = Array(rest)
        return
      }
      guard let value = rest.popFirst(), set(name, value) else { return nil }
    }
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--size":
      guard let size = FictionalService.Size(rawValue: value) else { return false }
      sizes = [size]
    case "--runs":
      guard let count = Int(value), count > 0 else { return false }
      runs = count
    case "--stores": stores = value
    case "--outside": outside = value
    default: return false
    }
    return true
  }
}
