import Console
import Testing
import Themes

@Suite("Every role of a theme can be read")
struct ContrastTests {
  @Test("black on white has the contrast of the guideline's own example")
  func ratio() {
    #expect(abs(Contrast.ratio(0x000000, 0xFFFFFF) - 21) < 0.001)
    #expect(abs(Contrast.ratio(0x767676, 0xFFFFFF) - 4.54) < 0.005)
  }

  @Test(
    "on its own background, selected, marked and on a popup",
    arguments: ["dark", "light", "high-contrast", "colour-blind-safe"])
  func ownBackground(name: String) throws {
    let theme = try #require(Themes.named(name))
    for style in styles {
      let look = theme.look(for: style)
      let foreground = try #require(look.foreground)
      let background = try #require(look.background)
      try #require(foreground.of256 >= 16 && background.of256 >= 16, "\(style)")
      let ratio = Contrast.ratio(
        Colour.xterm(foreground.of256), Colour.xterm(background.of256))
      #expect(ratio >= least(style), "\(style.role) \(style)")
    }
  }

  @Test("high contrast means seven to one")
  func highContrast() throws {
    let theme = try #require(Themes.named("high-contrast"))
    for role in Paint.allCases {
      let look = theme.look(for: Style(role))
      let foreground = try #require(look.foreground?.of256)
      let background = try #require(look.background?.of256)
      #expect(Contrast.ratio(Colour.xterm(foreground), Colour.xterm(background)) >= 7, "\(role)")
    }
  }

  /// Where a palette's own text does not reach 4.5 on its background, as Solarized light does not,
  /// no theme of 16 colours can do better than that text.
  @Test(
    "with the 16 colours of every usual terminal, light and dark",
    arguments: ["terminal", "mono", "ascii"], Palette.all)
  func sixteen(name: String, palette: Palette) throws {
    let theme = try #require(Themes.named(name))
    let own = Contrast.ratio(palette.text, palette.paper)
    for style in styles {
      let look = theme.look(for: style)
      var colours = (
        palette.colour(look.foreground, or: palette.text),
        palette.colour(look.background, or: palette.paper)
      )
      if look.attributes.contains(.reverse) { colours = (colours.1, colours.0) }
      let ratio = Contrast.ratio(colours.0, colours.1)
      #expect(ratio >= min(least(style), own) - 0.000_001, "\(palette) \(style)")
    }
  }

  private func least(_ style: Style) -> Double {
    style.role.isGraphic || style.isSign ? 3 : 4.5
  }

  private var styles: [Style] {
    Paint.allCases.flatMap { role in
      let plain = Style(role)
      var raised = plain
      raised.isRaised = true
      return [
        plain, plain.selected(), plain.selected(focused: false), plain.marked(),
        plain.marked().selected(), raised, raised.selected(), plain.sign(),
        plain.sign().selected(), plain.sign().marked(),
      ]
    }
  }
}
