import Domain

/// A seeded source of chance: the same seed gives the same throws on every machine.
struct Dice: Sendable {
  private var chance: SplitMix64

  init(_ seed: UInt64) { chance = SplitMix64(seed: seed) }

  /// Dice of their own for one matter of one thing, so that a new throw elsewhere moves nothing.
  init(_ seed: UInt64, _ matter: Matter, _ place: Int = 0) {
    chance = SplitMix64(seed: seed ^ (matter.rawValue &* 0xD6E8_FEB8_6659_FD93))
    let spread = UInt64(truncatingIfNeeded: place) &* 0xA076_1D64_78BD_642F
    chance = SplitMix64(seed: chance.next() ^ spread)
    chance = SplitMix64(seed: chance.next())
  }

  mutating func next() -> UInt64 { chance.next() }

  /// A number from 0 to below the count, which is at least 1.
  mutating func below(_ count: Int) -> Int {
    Int(((next() >> 32) &* UInt64(max(1, count))) >> 32)
  }

  mutating func between(_ low: Int, _ high: Int) -> Int {
    high <= low ? low : low + below(high - low + 1)
  }

  /// True so many times in a thousand.
  mutating func chance(_ perMille: Int) -> Bool { below(1_000) < perMille }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// One of the values, each as often as its weight says.
  mutating func weighted<Value>(_ choices: [(Value, Int)]) -> Value {
    var left = below(choices.reduce(0) { $0 + $1.1 })
    for (value, weight) in choices {
      if left < weight { return value }
      left -= weight
    }
    return choices[0].0
  }

  /// A waiting time: mostly short, sometimes long, with this mean; at most 4.5 times the mean.
  mutating func waiting(mean: Int) -> Int {
    let place = below(16_000)
    let low = Dice.quantiles[place / 1_000]
    let high = Dice.quantiles[place / 1_000 + 1]
    let thousandths = low + (high - low) * (place % 1_000) / 1_000
    return mean * thousandths / 1_000
  }

  /// Sixteenths of the exponential distribution, in thousandths of its mean.
  private static let quantiles = [
    0, 65, 134, 208, 288, 375, 470, 575, 693, 827, 981, 1_163, 1_386, 1_674, 2_079, 2_773, 4_500,
  ]
}

/// What dice are thrown for.
enum Matter: UInt64 {
  case roster = 1
  case household, staff, person, intake, episodes, reviews, visits, monitoring, notes, health
  case plans, adoption, notifications, extract, recording, description, worker, exceptions,
    adjournments, facts
}
