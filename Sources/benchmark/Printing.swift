import FoundationEssentials
import Glibc

/// Prints the figures, a line each, at once: the whole takes minutes.
enum Printing {
  static func say(_ text: String) {
    print(text)
    fflush(nil)
  }

  static func heading(_ text: String) {
    say("\n\(text)")
    say(pad("", 46) + padLeft("n", 6) + padLeft("median", 12) + padLeft("95th", 12))
  }

  /// A line of a sample in milliseconds.
  static func line(_ what: String, _ sample: Sample) {
    say(
      pad(what, 46) + padLeft("\(sample.milliseconds.count)", 6)
        + padLeft(milliseconds(sample.median), 12)
        + padLeft(milliseconds(sample.percentile95), 12))
  }

  /// A line of a single figure.
  static func line(_ what: String, _ value: String) {
    say(pad(what, 46) + padLeft(value, 30))
  }

  static func milliseconds(_ value: Double) -> String {
    value >= 100 ? "\(Int(value.rounded())) ms" : "\(decimal(value, 3)) ms"
  }

  static func megabytes(_ kilobytes: Int) -> String {
    "\(decimal(Double(kilobytes) / 1024, 1)) MB"
  }

  /// A number with so many digits after the point.
  private static func decimal(_ value: Double, _ digits: Int) -> String {
    let power = digits == 3 ? 1_000 : 10
    let whole = Int((value * Double(power)).rounded())
    let rest = "\(abs(whole) % power)"
    return "\(whole / power)." + String(repeating: "0", count: digits - rest.count) + rest
  }

  static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  static func padLeft(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
