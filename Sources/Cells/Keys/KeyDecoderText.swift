/// The longer things that come down the line: strings of the terminal, pasted text.
extension KeyDecoder {
  /// A reply that the terminal opened with OSC, DCS, APC, PM or SOS: never a key.
  mutating func inString(_ byte: UInt8, _ keys: inout [Key]) {
    if state == .stringEscape {
      state = .ground
      if byte == 0x5C { return }
      // An ESC that ends nothing begins something new.
      escape(byte, &keys)
      return
    }
    stringLength += 1
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07: state = .ground
    case 0..<0x20:
      // No reply holds such a byte; a person who waits for the program to answer presses it.
      state = .ground
      ground(byte, &keys)
    default: if stringLength >= KeyDecoder.stringLimit { state = .ground }
    }
  }

  mutating func inPaste(_ byte: UInt8, _ keys: inout [Key]) {
    // Ctrl-C is the way out of a paste whose end was lost.
    guard byte != 0x03 else {
      endPaste(&keys)
      return
    }
    pasted.append(byte)
    if byte == 0x7E, pasted.suffix(KeyDecoder.pasteEnd.count).elementsEqual(KeyDecoder.pasteEnd) {
      pasted.removeLast(KeyDecoder.pasteEnd.count)
      endPaste(&keys)
    } else if pasted.count > KeyDecoder.pasteLimit + KeyDecoder.pasteEnd.count {
      // Only the last bytes are kept moving, to know the end when it comes.
      pasted.remove(at: KeyDecoder.pasteLimit)
    }
  }

  private mutating func endPaste(_ keys: inout [Key]) {
    state = .ground
    let bytes = pasted.count > KeyDecoder.pasteLimit ? pasted[..<KeyDecoder.pasteLimit] : pasted[...]
    keys.append(.paste(KeyDecoder.withLineFeeds(bytes)))
    pasted = []
  }

  private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        text.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        text.append(byte)
      }
      previous = byte
    }
    return String(decoding: text, as: UTF8.self)
  }
}
