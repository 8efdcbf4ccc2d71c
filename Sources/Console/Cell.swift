/// One character cell of a canvas.
struct Cell: Hashable, Sendable {
  /// A Unicode scalar; or, with the top bit set, the place of a text of several scalars in the
  /// canvas; or 0 for the right half of the wide letter before it.
  var code: UInt32
  var style: Style

  static let clusterBit: UInt32 = 1 << 31
  static let rightHalf: UInt32 = 0
  static let blank = Cell(code: 32, style: .text)
}
