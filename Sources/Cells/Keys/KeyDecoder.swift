/// Turns the bytes of a terminal into keys. However the bytes are split on their way, the same keys come out.
///
/// It understands xterm, PuTTY, rxvt, the Linux console, screen and tmux at once, without asking which one it is. Replies of the
/// terminal and sequences it does not know are swallowed; what it keeps in memory is bounded.
public struct KeyDecoder: Sendable {
  enum State: Equatable {
    case ground
    case escape
    case single
    case control
    case linuxFunction
    case string
    case stringEscape
    case paste
  }

  var state = State.ground
  /// Parameters of a control sequence, or nothing.
  var sequence: [UInt8] = []
  /// A control sequence that grew past all reason; its end is still waited for.
  var sequenceOverflowed = false
  /// How many bytes a string of the terminal has had, and by which letter it was opened.
  var stringLength = 0
  var stringOpener: UInt8 = 0
  var pasted: [UInt8] = []
  var letter = UTF8Assembler()
  var altHeld = false
  /// Two ESC stand one after the other: the first belongs to the key whose sequence follows, or was a key of its own.
  var isDoubled = false
  /// What the terminal has answered so far.
  public private(set) var told: TerminalTold = []
  var afterReturn = false

  /// The most bytes of one paste that are kept; what comes after is dropped, up to its end.
  public static let pasteLimit = 1 << 20
  static let sequenceLimit = 64
  static let stringLimit = 4_096
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// A decoder that has seen nothing yet.
  public init() {}

  /// Whether an ESC waits to be told whether it was a key: call `flush()` if nothing comes for 25 ms.
  public var isWaitingForMore: Bool { state == .escape || (state == .string && stringLength == 0) }

  /// Takes bytes as they came, and gives the keys that they complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// Nothing came for 25 ms: a lone ESC was the Esc key. Half a letter and half a sequence wait on.
  public mutating func flush() -> [Key] {
    switch state {
    case .escape:
      state = .ground
      return doubled() + [.escape]
    case .string where stringLength == 0:
      state = .ground
      return [.alt(Character(Unicode.Scalar(stringOpener)))]
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: ground(byte, &keys)
    case .escape: escape(byte, &keys)
    case .single, .control: inSequence(byte, &keys)
    case .linuxFunction:
      state = .ground
      if (0x41...0x45).contains(byte) {
        isDoubled = false
        keys.append(.function(Int(byte) - 0x40))
      } else {
        keys += doubled()
        ground(byte, &keys)
      }
    case .string, .stringEscape: inString(byte, &keys)
    case .paste: inPaste(byte, &keys)
    }
  }

  mutating func ground(_ byte: UInt8, _ keys: inout [Key]) {
    let followsReturn = afterReturn
    afterReturn = false
    while letter.isHalf || byte >= 0x80 {
      let (scalar, taken) = letter.take(byte)
      if let scalar {
        keys.append(altHeld ? .alt(Character(scalar)) : .character(Character(scalar)))
        altHeld = false
      }
      if taken { return }
    }
    switch byte {
    case 0x1B: state = .escape
    case 0x0A where followsReturn: break
    case 0x0D:
      keys.append(.enter)
      afterReturn = true
    default: keys.append(KeyDecoder.key(ofByte: byte))
    }
  }

  mutating func escape(_ byte: UInt8, _ keys: inout [Key]) {
    state = .ground
    switch byte {
    case 0x1B:
      keys += doubled()
      isDoubled = true
      state = .escape
      return
    case 0x5B: return begin(.control)
    case 0x4F: return begin(.single)
    default: keys += doubled()
    }
    switch byte {
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F:
      state = .string
      stringLength = 0
      stringOpener = byte
    case 0x20..<0x7F: keys.append(.alt(Character(Unicode.Scalar(byte))))
    case 0x7F: keys.append(.alt("\u{7F}"))
    case 0x80...:
      // Alt with a letter beyond ASCII: its bytes follow.
      altHeld = true
      ground(byte, &keys)
    default:
      keys.append(.escape)
      ground(byte, &keys)
    }
  }

  /// The first of two ESC, where it turns out to have been the Esc key.
  private mutating func doubled() -> [Key] {
    defer { isDoubled = false }
    return isDoubled ? [.escape] : []
  }

  private mutating func begin(_ next: State) {
    state = next
    sequence.removeAll(keepingCapacity: true)
    sequenceOverflowed = false
  }

  private mutating func inSequence(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x5B where state == .control && sequence.isEmpty: state = .linuxFunction
    case 0x24 where state == .control && ControlSequence.isRxvtShifted(sequence): end(byte, &keys)
    case 0x20...0x3F:
      if sequence.count < KeyDecoder.sequenceLimit { sequence.append(byte) } else { sequenceOverflowed = true }
    case 0x40...0x7E: end(byte, &keys)
    default:
      // No sequence holds such a byte: it was cut short, and this is something new.
      state = .ground
      keys += doubled()
      ground(byte, &keys)
    }
  }

  private mutating func end(_ final: UInt8, _ keys: inout [Key]) {
    let single = state == .single
    state = .ground
    let meant: ControlSequence.Meaning =
      sequenceOverflowed ? .nothing : single ? ControlSequence.single(sequence, final) : ControlSequence.key(sequence, final)
    // rxvt, PuTTY and screen put an ESC in front of what a key sends where Alt is held. In front of anything else it was pressed.
    if case .key(let key) = meant, key != .focusIn, key != .focusOut { isDoubled = false } else { keys += doubled() }
    switch meant {
    case .key(let key): keys.append(key)
    case .pasteBegins:
      pasted.removeAll()
      state = .paste
    case .told(let answer): told.insert(answer)
    case .nothing: break
    }
  }
}
