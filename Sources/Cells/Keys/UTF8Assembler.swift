/// Puts the bytes of a letter together, one at a time. What is not UTF-8 becomes �, one for each broken letter.
struct UTF8Assembler: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var lowest: UInt32 = 0

  /// Whether some bytes of a letter are there and some are not.
  var isHalf: Bool { missing > 0 }

  /// Takes a byte: the letter it completes, if any, and whether the byte was used up. A byte that breaks a letter off is not.
  mutating func take(_ byte: UInt8) -> (scalar: Unicode.Scalar?, taken: Bool) {
    if missing > 0 {
      guard byte & 0xC0 == 0x80 else {
        missing = 0
        return (UTF8Assembler.broken, false)
      }
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      guard missing == 0 else { return (nil, true) }
      // Overlong forms, halves of surrogates and C1 controls are no letters that a keyboard gives.
      guard value >= lowest, value >= 0xA0, let scalar = Unicode.Scalar(value) else { return (UTF8Assembler.broken, true) }
      return (scalar, true)
    }
    switch byte {
    case 0xC2...0xDF: begin(byte & 0x1F, missing: 1, lowest: 0x80)
    case 0xE0...0xEF: begin(byte & 0x0F, missing: 2, lowest: 0x800)
    case 0xF0...0xF4: begin(byte & 0x07, missing: 3, lowest: 0x10000)
    default: return (UTF8Assembler.broken, true)
    }
    return (nil, true)
  }

  private mutating func begin(_ bits: UInt8, missing: Int, lowest: UInt32) {
    value = UInt32(bits)
    self.missing = missing
    self.lowest = lowest
  }

  private static let broken: Unicode.Scalar = "\u{FFFD}"
}
