/// A measured figure: how long each of several runs took.
struct Sample {
  var milliseconds: [Double] = []

  init(_ milliseconds: [Double] = []) { self.milliseconds = milliseconds }

  mutating func add(_ duration: Duration) { milliseconds.append(duration.milliseconds) }

  /// The value below which this share of the runs lies, by nearest rank.
  func quantile(_ share: Double) -> Double {
    let sorted = milliseconds.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
  }

  var median: Double { quantile(0.5) }
  var percentile95: Double { quantile(0.95) }
}

extension Duration {
  var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
  }
}

/// Runs something so many times and measures each.
func measured(
  _ runs: Int, warmingUp: Int = 0, _ body: (Int) throws -> Void
) rethrows -> Sample {
  for run in 0..<warmingUp { try body(run) }
  var sample = Sample()
  let clock = ContinuousClock()
  for run in 0..<runs { sample.add(try clock.measure { try body(warmingUp + run) }) }
  return sample
}
