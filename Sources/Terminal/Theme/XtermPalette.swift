/// The colours of the xterm palette, as every terminal shows those from 16 up unless it was told otherwise.
enum XtermPalette {
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red", "bright-green", "bright-yellow",
    "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  private static let first16 = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF,
    0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
  private static let steps = [0, 95, 135, 175, 215, 255]

  /// 0xRRGGBB of a number from 0 to 255.
  static func rgb(of index: Int) -> Int {
    if index < 16 { return first16[max(0, index)] }
    if index >= 232 { return (8 + (min(index, 255) - 232) * 10) * 0x010101 }
    let cube = index - 16
    return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6]
  }

  /// The nearest of the colours from 16 to 255.
  static func nearest256(to rgb: Int) -> Int { nearest(to: rgb, among: 16..<256) }
  /// The nearest of the sixteen that have names.
  static func nearest16(to rgb: Int) -> Int { nearest(to: rgb, among: 0..<16) }

  private static func nearest(to rgb: Int, among indices: Range<Int>) -> Int {
    indices.min { distance(rgb, self.rgb(of: $0)) < distance(rgb, self.rgb(of: $1)) } ?? indices.lowerBound
  }

  private static func distance(_ left: Int, _ right: Int) -> Int {
    // Green weighs most for the eye, blue least.
    zip([16, 8, 0], [30, 59, 11]).reduce(0) { sum, channel in
      let difference = (left >> channel.0 & 0xFF) - (right >> channel.0 & 0xFF)
      return sum + channel.1 * difference * difference
    }
  }
}

/// How well a text stands out from its ground, from 1 to 21. Source: WCAG 2.1, "contrast ratio".
enum Contrast {
  static func ratio(_ left: Int, _ right: Int) -> Double {
    let lights = [luminance(left), luminance(right)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ rgb: Int) -> Double {
    zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, channel in
      let value = Double(rgb >> channel.0 & 0xFF) / 255
      return sum + channel.1 * (value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055))
    }
  }

  /// x to the 2.4: x² times the fifth root of x², by Newton's steps.
  private static func power(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let square = x * x
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
