/// What the sequences of the terminals mean: tables, and nothing else.
enum ControlSequence {
  enum Meaning {
    case key(Key)
    case pasteBegins
    case nothing
  }

  /// rxvt ends a key held with Shift by `$`, which no reply to us does after a single number.
  static func isRxvtShifted(_ sequence: [UInt8]) -> Bool {
    !sequence.isEmpty && sequence.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// ESC [ … final.
  static func key(_ sequence: [UInt8], _ final: UInt8) -> Meaning {
    // A private mark in front: a reply, never a key.
    if let first = sequence.first, (0x3C...0x3F).contains(first) { return .nothing }
    guard let numbers = numbers(sequence) else { return .nothing }
    let first = numbers.first ?? 0
    let held = Held(numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case 0x7E:
      if first == 200 { return .pasteBegins }
      if first == 27, numbers.count == 3 { return character(numbers[2], held) }
      return numbered(first, held)
    case 0x5E: return numbered(first, .control)
    case 0x24: return numbered(first, .shift)
    case 0x40: return numbered(first, .control)
    case 0x75: return character(first, held)
    case 0x49 where sequence.isEmpty: return .key(.focusIn)
    case 0x4F where sequence.isEmpty: return .key(.focusOut)
    case 0x5A: return .key(.backTab)
    case 0x52:
      // The same letter answers where the cursor is; F3 is only `1;` and what is held.
      return numbers.count < 2 || (first == 1 && (2...16).contains(numbers[1])) ? function(3, held) : .nothing
    case 0x61...0x64: return letter(final - 0x20, .shift)
    default: return letter(final, held)
    }
  }

  /// ESC O … final.
  static func single(_ sequence: [UInt8], _ final: UInt8) -> Meaning {
    let held = Held(numbers(sequence)?.last ?? 1)
    switch final {
    case 0x4D: return .key(.enter)
    case 0x49: return .key(.tab)
    case 0x58: return .key(.character("="))
    case 0x6A...0x79:
      // The number block: the letter is the sign's place in ASCII, moved up by 64.
      return .key(.character(Character(Unicode.Scalar(final - 0x40))))
    case 0x61...0x64: return letter(final - 0x20, .control)
    default: return letter(final, held)
    }
  }

  /// What is held together with a key.
  enum Held {
    case none, shift, control, alt

    /// From the number the terminals send: one, and a bit for each of Shift, Alt, Ctrl.
    init(_ number: Int) {
      let bits = max(0, number - 1)
      self = bits & 4 != 0 ? .control : bits & 1 != 0 ? .shift : bits & 2 != 0 ? .alt : .none
    }
  }

  private static func letter(_ final: UInt8, _ held: Held) -> Meaning {
    switch final {
    case 0x41: moved(.up, held)
    case 0x42: moved(.down, held)
    case 0x43: moved(.right, held)
    case 0x44: moved(.left, held)
    case 0x48: moved(.home, held)
    case 0x46: moved(.end, held)
    case 0x50...0x53: function(Int(final) - 0x4F, held)
    default: .nothing
    }
  }

  private static func numbered(_ number: Int, _ held: Held) -> Meaning {
    switch number {
    case 1, 7: moved(.home, held)
    case 4, 8: moved(.end, held)
    case 5: moved(.pageUp, held)
    case 6: moved(.pageDown, held)
    case 2: .key(.insert)
    case 3: .key(.delete)
    case 11...15: function(number - 10, held)
    case 17...21: function(number - 11, held)
    case 23...26: function(number - 12, held)
    case 28, 29: function(number - 13, held)
    case 31...34: function(number - 14, held)
    default: .nothing
    }
  }

  private static func moved(_ move: Key.Move, _ held: Held) -> Meaning {
    switch held {
    case .shift: .key(.shift(move))
    case .control: .key(.ctrl(move))
    case .none, .alt: .key(Key(move))
    }
  }

  private static func function(_ number: Int, _ held: Held) -> Meaning {
    held == .shift && number <= 12 ? .key(.function(number + 12)) : .key(.function(number))
  }

  /// A key told by the number of its letter, as xterm and kitty do when asked to.
  private static func character(_ number: Int, _ held: Held) -> Meaning {
    guard let value = UInt32(exactly: number), let scalar = Unicode.Scalar(value) else { return .nothing }
    switch scalar.value {
    case 0x1B: return .key(.escape)
    case 0x09: return .key(held == .shift ? .backTab : .tab)
    case 0..<0x20, 0x7F: return .key(KeyDecoder.key(ofByte: UInt8(truncatingIfNeeded: value)))
    case 0x80..<0xA0, 0xE000...0xF8FF: return .nothing
    default: break
    }
    let character = Character(scalar)
    switch held {
    case .none, .shift: return .key(.character(character))
    case .alt: return .key(.alt(character))
    case .control: return .key(.control(LayoutSense.small(character)))
    }
  }

  /// The numbers between semicolons; what stands after a colon is left out. Nil where there is anything else.
  private static func numbers(_ sequence: [UInt8]) -> [Int]? {
    guard !sequence.isEmpty else { return [] }
    var numbers = [0]
    var afterColon = false
    for byte in sequence {
      switch byte {
      case 0x30...0x39 where !afterColon: numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte) - 0x30, 0x10FFFF)
      case 0x30...0x39: break
      case 0x3A: afterColon = true
      case 0x3B:
        afterColon = false
        numbers.append(0)
      default: return nil
      }
    }
    return numbers
  }
}

extension KeyDecoder {
  /// A byte of ASCII that stands for itself.
  static func key(ofByte byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x1B: .escape
    case 0x01..<0x1B: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C..<0x20: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }
}
