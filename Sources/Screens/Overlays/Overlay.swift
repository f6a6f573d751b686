import CaseEngine
import Cells

/// What lies over a screen and has the keys. Help lies over all of it: see `Console.help`.
indirect enum Overlay: Hashable, Sendable {
  case strip(Strip)
  case form(Form)
  case filter(FilterBar)
  case palette(Palette)
  case goTo
  case themes(ThemePicker)
  case keyboards(Scroller)
  case learning(Learning)
  case lessons(LessonsBox)
  case reading(Reading)
}

/// The filter bar while it is being typed into.
struct FilterBar: Hashable, Sendable {
  var field: TextField
  /// What stood there before, for Esc.
  let before: String
  /// What is offered for the term that is being typed.
  var offered: Completion?
}

/// The list of actions, narrowed by what is typed, and what is found of it in the register.
struct Palette: Hashable, Sendable {
  var field = TextField()
  var scroller = Scroller()
  /// Only what can act on the rows now: F2.
  let actsOnly: Bool
  var found = PaletteFound()
}
