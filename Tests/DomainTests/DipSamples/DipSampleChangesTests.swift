import Domain
import TestSupport
import Testing

@Suite("A dip sample")
struct DipSampleChangesTests {
  private let today = Day(2026, 11, 20)

  private func ten() throws -> SampleRegister {
    var sample = try SampleRegister()
    for number in 1...10 { try sample.add(ChildID("C\(number)"), from: Day(2026, 3, 2)) }
    return sample
  }

  private func drawn(_ count: Int, seed: UInt64) throws -> SampleRegister {
    var sample = try ten()
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.drawDipSample(of: count, from: Officer.ellery.id, seed: seed, at: desk)
    }
    return sample
  }

  @Test("draws different cases, the same ones for the same seed")
  func seed() throws {
    let first = try #require(try drawn(4, seed: 7).register.dipSamples.first?.value)
    let again = try #require(try drawn(4, seed: 7).register.dipSamples.first?.value)
    let other = try #require(try drawn(4, seed: 8).register.dipSamples.first?.value)
    #expect(Set(first.children).count == 4)
    #expect(first.children == again.children)
    #expect(first.children != other.children)
    #expect(first.drawnFrom == 10)
    #expect(first.seed == 7)
  }

  @Test("draws as SplitMix64 and Fisher-Yates do, so that anybody can check it")
  func reference() throws {
    // Seed 0 gives 0xE220A8397B1DCDAF and 0x6E789E6AA1B965F4 (Vigna's reference); of ten places in
    // the order of ids C1, C10, C2 … C9 the first lot is 16294208416658607535 % 10 = 5, C5; the
    // second 7960286522194355700 % 9 = 0, the next place, C10.
    let sample = try #require(try drawn(2, seed: 0).register.dipSamples.first?.value)
    #expect(sample.children == [ChildID("C5"), ChildID("C10")])
  }

  @Test("cannot be larger than the list, nor empty")
  func size() throws {
    let sample = try ten()
    let desk = SampleRegister.desk(on: today, of: .cole)
    for count in [0, 11] {
      #expect(throws: Refusal.outOfRange("the size of a sample", "from 1 to 10", .count)) {
        try sample.register.drawDipSample(of: count, from: nil, seed: 1, at: desk)
      }
    }
  }

  @Test("is checked case by case against its own questions")
  func checks() throws {
    var sample = try drawn(10, seed: 1)
    let desk = SampleRegister.desk(on: today, of: .cole)
    let check = DipSampleCheck(sample: 1, answers: ["seen": .yes, "views": .no])
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.checkDipSample(check, of: ChildID("C1"), on: desk.today, at: desk)
    }
    #expect(try sample.state(ChildID("C1")).samples.checks.map(\.value) == [check])
    #expect(throws: Refusal.noSuchSample(2)) {
      try sample.register.checkDipSample(
        DipSampleCheck(sample: 2, answers: [:]), of: ChildID("C1"), on: today, at: desk)
    }
    #expect(throws: Refusal.notInSample(ChildID("X"), 1)) {
      try sample.register.checkDipSample(check, of: ChildID("X"), on: today, at: desk)
    }
    #expect(throws: Refusal.missing("an answer to at least one question")) {
      try sample.register.checkDipSample(
        DipSampleCheck(sample: 1, answers: [:]), of: ChildID("C1"), on: today, at: desk)
    }
  }
}
