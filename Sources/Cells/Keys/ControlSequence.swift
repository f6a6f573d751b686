/// What the sequences of the terminals mean: tables, and nothing else.
enum ControlSequence {
  enum Meaning: Equatable {
    case key(Key)
    case pasteBegins
    case told(TerminalTold)
    case nothing
  }

  /// rxvt ends a key held with Shift by `$`, which no reply to us does after a single number.
  static func isRxvtShifted(_ sequence: [UInt8]) -> Bool {
    !sequence.isEmpty && sequence.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// ESC [ … final.
  static func key(_ sequence: [UInt8], _ final: UInt8) -> Meaning {
    // A private mark in front: a reply, never a key.
    if let first = sequence.first, (0x3C...0x3F).contains(first) { return first == 0x3F ? reply(final) : .nothing }
    guard let numbers = SequenceNumbers(sequence), !numbers.isRelease else { return .nothing }
    let first = numbers[0] ?? 0
    let held = Held(numbers[1] ?? 1)
    switch final {
    case 0x7E:
      if first == 200 { return .pasteBegins }
      if first == 27, numbers.count == 3 { return NumberedKey.character(numbers[2] ?? 0, base: nil, held) }
      return numbered(first, held)
    case 0x5E: return numbered(first, .control)
    case 0x24: return numbered(first, .shift)
    case 0x40: return numbered(first, .control)
    case 0x75: return NumberedKey.character(first, base: numbers.base, held)
    case 0x49 where sequence.isEmpty: return .key(.focusIn)
    case 0x4F where sequence.isEmpty: return .key(.focusOut)
    case 0x5A: return .key(.backTab)
    case 0x52:
      // The same letter answers where the cursor is; F3 is only `1;` and what is held.
      return numbers.count < 2 || (first == 1 && (2...16).contains(numbers[1] ?? 0)) ? function(3, held) : .nothing
    case 0x61...0x64: return letter(final - 0x20, .shift)
    default: return letter(final, held)
    }
  }

  /// ESC O … final.
  static func single(_ sequence: [UInt8], _ final: UInt8) -> Meaning {
    let numbers = SequenceNumbers(sequence)
    let held = Held(numbers.flatMap { $0[$0.count - 1] } ?? 1)
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

    /// From the number the terminals send: one, and a bit for each of Shift, Alt, Ctrl. The locks and the other keys count for nothing.
    init(_ number: Int) {
      let bits = max(0, number - 1)
      self = bits & 4 != 0 ? .control : bits & 1 != 0 ? .shift : bits & 2 != 0 ? .alt : .none
    }
  }

  private static func reply(_ final: UInt8) -> Meaning {
    switch final {
    case 0x75: .told(.kittyKeyboard)
    case 0x63: .told(.attributes)
    default: .nothing
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

  static func moved(_ move: Key.Move, _ held: Held) -> Meaning {
    switch held {
    case .shift: .key(.shift(move))
    case .control: .key(.ctrl(move))
    case .none, .alt: .key(Key(move))
    }
  }

  private static func function(_ number: Int, _ held: Held) -> Meaning {
    held == .shift && number <= 12 ? .key(.function(number + 12)) : .key(.function(number))
  }
}

/// The numbers of a control sequence, between semicolons. Behind a colon stands what belongs to the number before it.
struct SequenceNumbers {
  private var numbers = [0]
  private var isEmpty = true
  /// The key on which the letter stands under the US layout, as the kitty protocol tells it: the third part of the first number.
  private(set) var base: Int?
  /// Whether the key was let go: the third kind of event that the kitty protocol tells, the second part of the second number.
  private(set) var isRelease = false

  /// nil where there is anything but numbers.
  init?(_ sequence: [UInt8]) {
    isEmpty = sequence.isEmpty
    var part = 0
    var inPart = 0
    for byte in sequence {
      switch byte {
      case 0x30...0x39:
        let place = numbers.count - 1
        inPart = min(inPart * 10 + Int(byte) - 0x30, 0x10FFFF)
        if part == 0 { numbers[place] = inPart }
        if part == 2, place == 0 { base = inPart }
        if part == 1, place == 1 { isRelease = inPart == 3 }
      case 0x3A:
        part += 1
        inPart = 0
      case 0x3B:
        part = 0
        inPart = 0
        numbers.append(0)
      default: return nil
      }
    }
  }

  /// How many there are.
  var count: Int { isEmpty ? 0 : numbers.count }

  /// A number by its place; nil where there is none.
  subscript(_ place: Int) -> Int? { numbers.indices.contains(place) && !isEmpty ? numbers[place] : nil }
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
