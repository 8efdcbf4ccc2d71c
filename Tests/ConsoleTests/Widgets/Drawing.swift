import Console

/// Draws on a fresh canvas and gives its lines.
func drawn(
  _ width: Int, _ height: Int, glyphs: GlyphSet = .unicode, _ draw: (inout Canvas, Area) -> Void
) -> [String] {
  var canvas = Canvas(width: width, height: height, glyphs: glyphs)
  draw(&canvas, canvas.area)
  return canvas.text
}
