import CNcurses
import Console
import Testing

@Suite("The width of a letter")
struct TextWidthTests {
  /// The libraries may know different years of Unicode: what one of them does not know is left out.
  @Test("is the one that ncurses counts by, wherever both know it")
  func equalsLibrary() {
    #expect(nc_set_locale())
    var wrong: [String] = []
    for value in UInt32(0x20)...0x3_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let library = Int(nc_wcwidth(wchar_t(value)))
      let own = TextWidth.columns(scalar)
      var sanitiser = Sanitiser()
      _ = sanitiser.next("a")
      let isDropped = sanitiser.next(scalar) == nil
      if library >= 0, own >= 0, library != own, !isDropped {
        wrong.append(String(value, radix: 16))
      }
    }
    // A vowel sign of Ahom that was a mark of no width until Unicode 15.1.
    #expect(wrong.filter { $0 != "1171e" } == [])
  }

  @Test(
    "of every letter of the scripts that names are written in is known",
    arguments: [
      0x20...0x7E, 0xA0...0x377, 0x400...0x52F, 0x5D0...0x5EA, 0x620...0x64A, 0x905...0x939,
      0x985...0x98C, 0xA05...0xA0A, 0xB85...0xB8A, 0xE01...0xE30, 0x1E00...0x1EFF,
      0x3041...0x3096, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
    ])
  func known(range: ClosedRange<UInt32>) {
    #expect(nc_set_locale())
    for value in range where value != 0xAD && value != 0x34F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(TextWidth.columns(scalar) == Int(nc_wcwidth(wchar_t(value))), "\(value)")
    }
  }
}
