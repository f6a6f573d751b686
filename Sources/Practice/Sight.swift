import CaseEngine
import Wording

/// What a step of a lesson may look at: the case before the lesson and now, and where the console stands.
public struct Sight: Hashable, Sendable {
  /// The case as it was when the lesson began.
  public var before: CaseFile
  /// The case as it is.
  public var now: CaseFile
  /// The screen that is shown.
  public var screen: ScreenName
  /// The pane in which the lesson's case is open; nil where it is not.
  public var pane: CasePane?
  /// The document of the lesson's case that is selected.
  public var document: DocumentID?
  /// What a form or a strip asks about.
  public var asks: Action?
  /// Today.
  public var today: Day
  /// The settings of the court.
  public var rules: CourtRules

  /// What is seen.
  public init(
    before: CaseFile, now: CaseFile, screen: ScreenName, pane: CasePane? = nil, document: DocumentID? = nil, asks: Action? = nil,
    today: Day, rules: CourtRules
  ) {
    self.before = before
    self.now = now
    self.screen = screen
    self.pane = pane
    self.document = document
    self.asks = asks
    self.today = today
    self.rules = rules
  }

  /// A document as it is now.
  func document(_ id: DocumentID) -> Document? { now.state.document(id) }

  /// A document that nobody had on the list when the lesson began, as it is now.
  var newDocuments: [Document] { now.state.documents.filter { before.state.document($0.id) == nil } }

  /// Whether facts were entered by one act.
  func isOneAct(_ acts: [ActKey?]) -> Bool { acts.allSatisfy { $0 != nil } && Set(acts).count == 1 }
}
