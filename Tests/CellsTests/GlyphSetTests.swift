import Cells
import Testing

@Suite("Signs that a terminal can show")
struct GlyphSetTests {
  @Test("Every sign of lines, arrows and marks has a sign of ASCII; letters stay letters")
  func ascii() {
    for scalar: Unicode.Scalar in ["✓", "✗", "▸", "─", "│", "┼", "…", "·", "█", "•", "«", "№", "⚠", "↑", "↵"] {
      #expect(GlyphSet.ascii.shown(scalar.value) < 0x7F, "\(scalar)")
      #expect(GlyphSet.unicode.shown(scalar.value) == scalar.value)
    }
    for scalar: Unicode.Scalar in ["a", "Я", "ғ", "日"] { #expect(GlyphSet.ascii.shown(scalar.value) == scalar.value) }
  }
}
