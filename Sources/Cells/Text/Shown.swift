/// One letter as it will stand on the screen: its scalars, and the one or two columns it takes.
struct Glyph {
  /// As in `Cell.packed`.
  var packed: UInt64
  /// One or two.
  var width: Int
  /// Whether marks may still be put on it.
  var takesMarks: Bool

  init(_ base: UInt32, width: Int, takesMarks: Bool = true) {
    packed = UInt64(base)
    self.width = width
    self.takesMarks = takesMarks
  }

  var base: UInt32 { UInt32(packed & 0x1F_FFFF) }

  /// Whether the vowel or the final `jamo` goes on with a Korean syllable that was begun letter by letter.
  func isSyllable(goingOnWith jamo: UInt32) -> Bool {
    guard (0x1100...0x115E).contains(base) else { return false }
    let second = UInt32(packed >> 42 & 0x1F_FFFF)
    let last = second != 0 ? second : UInt32(packed >> 21 & 0x1F_FFFF)
    let vowels: ClosedRange<UInt32> = 0x1160...0x11A7
    return jamo <= vowels.upperBound ? last == 0 || vowels.contains(last) : (0x1160...0x11FF).contains(last)
  }

  /// A third mark and all after it are left out, so that a heap of marks cannot spill over its neighbours.
  mutating func add(mark: UInt32) {
    if packed >> 21 == 0 {
      packed |= UInt64(mark) << 21
    } else if packed >> 42 == 0 {
      packed |= UInt64(mark) << 42
    }
  }
}

/// The border between text and screen: the one way by which text becomes cells.
///
/// Nothing that could command a terminal, turn the order of letters, or hide among them gets across: controls become their
/// pictures (␛; the end of a line the sign on the key that makes it, ↵), everything invisible becomes �. A mark without a letter stands
/// on a ◌. Joined emoji come apart and flags show as their two letters, because terminals disagree about how wide they are.
enum Shown {
  static let replacement: UInt32 = 0xFFFD

  /// Hands over the letters one by one until `body` says false.
  @inline(__always)
  static func forEachGlyph(in text: String, _ body: (Glyph) -> Bool) {
    // Latin and Cyrillic, nearly all that is ever shown, never reach the tables: a frame has thousands of letters, and is drawn with each key.
    let wasPlain =
      text.utf8.withContiguousStorageIfAvailable { utf8 in
        guard plainCount(utf8) != nil else { return false }
        var place = 0
        while place < utf8.count {
          var value = UInt32(utf8[place])
          if value < 0x80 {
            place += 1
          } else if value < 0xE0 {
            value = (value & 0x1F) << 6 | UInt32(utf8[place + 1] & 0x3F)
            place += 2
          } else {
            value = (value & 0x0F) << 12 | UInt32(utf8[place + 1] & 0x3F) << 6 | UInt32(utf8[place + 2] & 0x3F)
            place += 3
          }
          if !body(Glyph(value, width: 1)) { break }
        }
        return true
      } ?? false
    if !wasPlain { forEachOfAny(in: text, body) }
  }

  /// How many letters a text has that is made of plain Latin and Cyrillic with their signs only, one column each and no mark; nil where anything
  /// else is in it. A text of Swift is sound UTF-8, so every first byte is followed by as many as it says.
  @inline(__always)
  static func plainCount(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var place = 0
    while place < utf8.count {
      let byte = utf8[place]
      if byte >= 0x20 && byte < 0x7F {
        place += 1
      } else if byte >= 0xD0 && byte <= 0xD4 {
        // U+0400 to U+052F, without the marks U+0483 to U+0489.
        let next = utf8[place + 1]
        if byte == 0xD2 && next < 0x8A && next > 0x82 || byte == 0xD4 && next > 0xAF { return nil }
        place += 2
      } else if byte == 0xC2 && utf8[place + 1] > 0xA0 && utf8[place + 1] != 0xAD {
        // U+00A1 to U+00BF, without the soft hyphen: « » · and their like.
        place += 2
      } else if byte == 0xE2 && utf8[place + 1] == 0x80 && utf8[place + 2] >= 0x90 && utf8[place + 2] <= 0xA7 {
        // U+2010 to U+2027: dashes, quotation marks, the ellipsis.
        place += 3
      } else {
        return nil
      }
      count += 1
    }
    return count
  }

  private static func forEachOfAny(in text: String, _ body: (Glyph) -> Bool) {
    var pending: Glyph?
    for scalar in text.unicodeScalars {
      guard let next = glyph(of: scalar.value, after: &pending) else { continue }
      if let ready = pending, !body(ready) { return }
      pending = next
    }
    if let last = pending { _ = body(last) }
  }

  /// The glyph that a scalar begins, or nil where it joined the letter before it.
  private static func glyph(of value: UInt32, after pending: inout Glyph?) -> Glyph? {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2010...0x2027: return Glyph(value, width: 1)
    case 0x0A: return Glyph(0x21B5, width: 1, takesMarks: false)
    case 0..<0x20: return Glyph(0x2400 + value, width: 1, takesMarks: false)
    case 0x7F: return Glyph(0x2421, width: 1, takesMarks: false)
    case 0xFE0E, 0xFE0F:
      return pending?.takesMarks == true ? nil : hidden
    case 0x200D, 0x1F3FB...0x1F3FF:
      if let before = pending, before.width == 2, before.takesMarks, isEmoji(before.base) { return nil }
      return value == 0x200D ? hidden : Glyph(value, width: 2)
    case 0x1F1E6...0x1F1FF: return Glyph(value - 0x1F1E6 + 0x41, width: 1, takesMarks: false)
    case 0x1160...0x11FF:
      guard let before = pending, before.takesMarks, before.isSyllable(goingOnWith: value) else { return hidden }
      pending?.add(mark: value)
      return nil
    default: break
    }
    if Unseen.isOne(value) { return hidden }
    if UnicodeRanges.contains(value, in: UnicodeRanges.marks) {
      guard pending?.takesMarks == true else {
        var lone = Glyph(0x25CC, width: 1)
        lone.add(mark: value)
        return lone
      }
      pending?.add(mark: value)
      return nil
    }
    return Glyph(value, width: UnicodeRanges.contains(value, in: UnicodeRanges.wide) ? 2 : 1)
  }

  private static var hidden: Glyph { Glyph(replacement, width: 1, takesMarks: false) }

  private static func isEmoji(_ base: UInt32) -> Bool { base >= 0x1F000 || (0x231A...0x2BFF).contains(base) }
}
