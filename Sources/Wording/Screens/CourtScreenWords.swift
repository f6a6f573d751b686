import CaseEngine

/// What the screen *Staff and settings* says, and its forms.
public protocol CourtScreenWords {
  /// A pane of the screen.
  func pane(_ pane: CourtPane) -> String
  /// A setting of the court, for its row and the heading of its form.
  func courtSetting(_ setting: CourtSetting) -> String
  /// What a field of the court's forms asks for, in small letters.
  func courtLabel(_ field: CourtField) -> String
  /// What helps to fill it in; nil where nothing does.
  func courtHint(_ field: CourtField) -> String?

  /// The columns.
  var columnLogin: String { get }
  var columnRoles: String { get }
  var columnSetting: String { get }
  var columnValue: String { get }
  var columnDayIs: String { get }
  var columnDayName: String { get }
  var columnCategory: String { get }
  var columnLength: String { get }
  var columnBasis: String { get }

  /// Parts of rows.
  var everyCategory: String { get }
  var fromAnyone: String { get }
  var noLunch: String { get }
  var preselected: String { get }

  /// An event from which a term is counted, or with which it is kept.
  func name(_ event: TermRule.Event) -> String
  /// In what a term is counted.
  func name(_ unit: TermUnit) -> String
  /// From what a term is counted, and until what it runs.
  func termSpan(_ start: String, _ until: String) -> String
  /// By how much a term can be prolonged.
  func prolonged(_ period: String) -> String
  /// Since when a term holds.
  func inForce(_ day: String) -> String

  /// The headings of the forms.
  var newMember: String { get }
  var editingMember: String { get }
  var newCategory: String { get }
  var newCheck: String { get }
  var editingCheck: String { get }
  var newDay: String { get }
  var editingDay: String { get }
  var newTemplate: String { get }
  var editingTemplate: String { get }
  var newTerm: String { get }
  var editingTerm: String { get }

  /// What the strip asks before something is taken away; of a person it is the end of service.
  func removing(_ isPerson: Bool) -> String

  /// Why a key cannot act, and empty panes.
  var noStaffYet: String { get }
  var nothingHereYet: String { get }
  var categoriesStay: String { get }
  var settingStays: String { get }
  var courtIsNotUndone: String { get }

  /// What is wrong with an answer.
  var mistakeTimesOutOfOrder: String { get }
  func mistakeNoSuchZone(_ name: String) -> String

  /// The hint bar.
  var hintRemove: String { get }
  var hintPane: String { get }
}
