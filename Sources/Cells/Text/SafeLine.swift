/// A text for a terminal on which nothing is drawn: as the grid would show it, without the grid.
public enum SafeLine {
  /// The text with pictures in place of controls, and with nothing in it that is hidden or turns the order of letters; under `.ascii` with
  /// signs of ASCII. As wide as `Width.of` says.
  public static func of(_ text: String, glyphs: GlyphSet = .unicode) -> String {
    var safe = String.UnicodeScalarView()
    Shown.forEachGlyph(in: text) { glyph in
      for (place, shift) in [UInt64(0), 21, 42].enumerated() {
        let value = UInt32(glyph.packed >> shift & 0x1F_FFFF)
        if value == 0 { break }
        if let scalar = Unicode.Scalar(place == 0 ? glyphs.shown(value) : value) { safe.append(scalar) }
      }
      return true
    }
    return String(safe)
  }
}
