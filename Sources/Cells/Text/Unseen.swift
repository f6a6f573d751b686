/// What is never sent to a terminal as it is: it commands the terminal, turns the direction of what follows, or cannot be seen. The one place that
/// knows, for the grid and for every line that does not go through it.
public enum Unseen {
  /// Whether a character of Unicode, by its number, is one of these.
  public static func isOne(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x400..<0x530: false
    case 0..<0x20, 0x7F: true
    default: UnicodeRanges.contains(value, in: UnicodeRanges.hidden) || value & 0xFFFE == 0xFFFE
    }
  }
}
