/// Keys that are told by a number: by xterm with `modifyOtherKeys`, and by the kitty keyboard protocol.
/// Source: sw.kovidgoyal.net/kitty/keyboard-protocol.
enum NumberedKey {
  /// The key of a number. `base` is the number of what stands on that key under the US layout, where the terminal tells it.
  static func character(_ number: Int, base: Int?, _ held: ControlSequence.Held) -> ControlSequence.Meaning {
    if let special = special(number, held) { return special }
    guard let letter = letter(number) else { return .nothing }
    switch held {
    case .none, .shift: return .key(.character(letter))
    // Ctrl and Alt mean a place on the keyboard, whatever letter the layout has there.
    case .alt: return .key(.alt(base.flatMap(NumberedKey.letter) ?? letter))
    case .control: return .key(control(LayoutSense.small(base.flatMap(NumberedKey.letter) ?? letter)))
    }
  }

  /// Ctrl with a letter gives what it gives on every terminal: Ctrl-I is Tab, Ctrl-M Enter, Ctrl-H Backspace, Ctrl-[ Esc.
  private static func control(_ letter: Character) -> Key {
    switch letter {
    case "i": .tab
    case "j", "m": .enter
    case "h": .backspace
    case "[": .escape
    default: .control(letter)
    }
  }

  private static func letter(_ number: Int) -> Character? {
    guard let value = UInt32(exactly: number), let scalar = Unicode.Scalar(value) else { return nil }
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xE000...0xF8FF: return nil
    default: return Character(scalar)
    }
  }

  private static func special(_ number: Int, _ held: ControlSequence.Held) -> ControlSequence.Meaning? {
    switch number {
    case 0x09: .key(held == .shift ? .backTab : .tab)
    case 0..<0x20, 0x7F: .key(KeyDecoder.key(ofByte: UInt8(truncatingIfNeeded: number)))
    // The keys that kitty has numbers of its own for: F13 and up, and the number block.
    case 57_376...57_387: .key(.function(number - 57_376 + 13))
    case 57_399...57_408: .key(.character(digits[number - 57_399]))
    case 57_409: .key(.character("."))
    case 57_410: .key(.character("/"))
    case 57_411: .key(.character("*"))
    case 57_412: .key(.character("-"))
    case 57_413: .key(.character("+"))
    case 57_414: .key(.enter)
    case 57_415: .key(.character("="))
    case 57_416: .key(.character(","))
    case 57_417...57_424: ControlSequence.moved(moves[number - 57_417], held)
    case 57_425: .key(.insert)
    case 57_426: .key(.delete)
    default: nil
    }
  }

  private static let digits = Array("0123456789")
  private static let moves: [Key.Move] = [.left, .right, .up, .down, .pageUp, .pageDown, .home, .end]
}
