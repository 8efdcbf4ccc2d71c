import Domain
import Testing

@Suite("Chance")
struct SplitMix64Tests {
  @Test("is the same for the same seed on every machine")
  func published() {
    // The first numbers of the reference implementation (Vigna, splitmix64.c) for seed 1234567.
    var chance = SplitMix64(seed: 1_234_567)
    #expect(chance.next() == 6_457_827_717_110_365_317)
    #expect(chance.next() == 3_203_168_211_198_807_973)
    #expect(chance.next() == 9_817_491_932_198_370_423)
  }
}
