import Console

/// A colour as the file of a theme writes it.
enum ColourText: Decodable, CustomStringConvertible {
  case text(String)
  case number(Int)
  case list([ColourText])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([ColourText].self))
    }
  }

  var description: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    case .list(let list): "\(list)"
    }
  }

  /// The colour, with what is not said taken from what is; nil where it is none.
  var colour: Colour? {
    switch self {
    case .text("default"):
      return .terminalDefault
    case .text(let text):
      if let index = Colour.names.firstIndex(of: text) {
        return Colour(rgb: nil, of256: index, of16: index)
      }
      guard text.hasPrefix("#"), text.utf8.count == 7,
        let rgb = UInt32(text.dropFirst(), radix: 16)
      else { return nil }
      return Colour(rgb: rgb, of256: Colour.nearest(to: rgb), of16: -1)
    case .number(let number):
      guard (0...255).contains(number) else { return nil }
      if number < 16 { return Colour(rgb: nil, of256: number, of16: number) }
      return Colour(rgb: Colour.xterm(number), of256: number, of16: -1)
    case .list(let list):
      return Self.merged(list)
    }
  }

  /// Puts the members of a list together: a truecolour, one of 256, one of 16.
  private static func merged(_ list: [ColourText]) -> Colour? {
    var result: Colour?
    for part in list {
      guard case .list = part else {
        guard let colour = part.colour else { return nil }
        guard var merged = result else {
          result = colour
          continue
        }
        if case .number(let number) = part, number > 15 {
          merged.of256 = number
          merged.rgb = merged.rgb ?? colour.rgb
        } else if colour.rgb == nil {
          merged.of16 = colour.of16
        }
        result = merged
        continue
      }
      return nil
    }
    return result
  }
}
