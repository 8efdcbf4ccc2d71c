import Console
import Testing

@Suite("Pieces of a line")
struct PieceWrappingTests {
  private let line = [
    Piece("Last seen 26 Jun 2026", .text), Piece(" · 147 days ago, alone", .muted),
  ]

  @Test(
    "stay on one line where there is room, else break between words",
    arguments: [
      (43, 0, ["Last seen 26 Jun 2026 · 147 days ago, alone"]),
      (30, 0, ["Last seen 26 Jun 2026 · 147", "days ago, alone"]),
      (30, 2, ["Last seen 26 Jun 2026 · 147", "  days ago, alone"]),
      (14, 4, ["Last seen 26", "    Jun 2026 ·", "    147 days", "    ago, alone"]),
      (12, 0, ["Last seen 26", "Jun 2026 ·", "147 days", "ago, alone"]),
    ])
  func wrapped(width: Int, indent: Int, lines: [String]) {
    let wrapped = line.wrapped(to: width, indent: indent)
    #expect(wrapped.map { $0.map(\.text).joined() } == lines)
  }

  @Test("keep their styles")
  func styles() {
    let last = line.wrapped(to: 30).last ?? []
    #expect(last.allSatisfy { $0.style == Style(.muted) })
  }
}
