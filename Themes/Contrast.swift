import Glibc

/// How well letters of one colour can be read on another.
package enum Contrast {
  /// The contrast of two colours, 0xRRGGBB, from 1 to 21.
  ///
  /// Web Content Accessibility Guidelines 2.2, success criterion 1.4.3: 4.5 for text, and 1.4.11:
  /// 3 for lines, bars and signs.
  package static func ratio(_ one: UInt32, _ other: UInt32) -> Double {
    let lighter = max(luminance(one), luminance(other))
    let darker = min(luminance(one), luminance(other))
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func luminance(_ rgb: UInt32) -> Double {
    0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb)
  }

  private static func linear(_ component: UInt32) -> Double {
    let value = Double(component & 255) / 255
    return value <= 0.04045 ? value / 12.92 : Glibc.pow((value + 0.055) / 1.055, 2.4)
  }
}
