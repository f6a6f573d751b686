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
  /// The sixteen as a VGA shows them.
  private static let vga = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA, 0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF,
    0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
  private static let steps = [0, 95, 135, 175, 215, 255]

  /// 0xRRGGBB of a colour as a style of this depth has it.
  static func rgb(_ color: Int, _ depth: ColorDepth) -> Int {
    switch depth {
    case .mono, .trueColor: color
    case .palette256: rgb(of: color)
    case .sixteen: vga[color & 15]
    }
  }

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
