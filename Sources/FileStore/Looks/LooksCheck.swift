import Domain
import Envelopes

/// Goes through the list of looks, gathers it, and says what is not as it was written.
struct LooksCheck {
  private(set) var looks = Looks()
  /// Where the list ends.
  private(set) var end = LookPlace()
  /// False where a look is missing, or is another, that this installation knows.
  private(set) var isAsKnown = true
  /// The hash of the line that this installation knows, as it stands here.
  private var found: ChainHash?
  private let known: LookPlace?
  /// What stands before the first chained line.
  private var prefix: [UInt8] = []

  /// - Parameter known: the newest look that this installation knows of.
  init(_ bytes: [UInt8], known: LookPlace?) {
    self.known = known
    var rest = bytes[...]
    while let newline = rest.firstIndex(of: UInt8(ascii: "\n")) {
      take(rest[..<newline])
      rest = rest[(newline + 1)...]
    }
    looks.isUnfinished = !rest.isEmpty
    compareWithKnown()
  }

  private mutating func note(_ problem: String) {
    looks.problems.append("the list of looks, access.jsonl: \(problem)")
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    let number = end.number + 1
    defer { end.number = number }
    guard let line = LookLine(bytes) else {
      note("line \(number) is no look")
      return keepUnchained(bytes)
    }
    looks.all.append(line.access)
    guard let link = line.link else {
      if prefix.isEmpty, number > 1 { note("line \(number) is not chained") }
      looks.unchained += number == looks.unchained + 1 ? 1 : 0
      return keepUnchained(bytes)
    }
    if link.number != number {
      note("line \(number) says it is look \(link.number): \(Self.gap(link.number, number))")
    }
    if link.previous != end.hash { note("look \(link.number) does not follow the one before it") }
    if link.stated != link.actual { note("look \(link.number) is not what was written") }
    prefix = []
    if link.number == known?.number { found = link.stated }
    end.hash = link.stated
  }

  private static func gap(_ number: Int, _ line: Int) -> String {
    number > line ? "looks were taken out" : "looks were put in"
  }

  /// A line without a hash of its own counts by the hash of all there is before a chained one.
  private mutating func keepUnchained(_ bytes: ArraySlice<UInt8>) {
    guard end.number == 0 || !prefix.isEmpty else { return }
    prefix += bytes + [UInt8(ascii: "\n")]
    end.hash = prefix.withUnsafeBytes { ChainHash(of: $0) }
    if end.number + 1 == known?.number { found = end.hash }
  }

  private mutating func compareWithKnown() {
    guard let known, known.number > 0 else { return }
    isAsKnown = found == known.hash
    if end.number < known.number {
      let missing = known.number - end.number
      note(
        "it ends at look \(end.number), but this computer knows of look \(known.number): "
          + "\(missing) \(missing == 1 ? "look is" : "looks are") missing")
    } else if found != known.hash {
      note("look \(known.number) is not the one that this computer knows")
    }
  }
}
