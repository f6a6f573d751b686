import CaseEngine

/// A column of the figures of punctuality.
public enum PunctualityColumn: String, CaseIterable, Sendable {
  case group, begun, late, median, usual, ended, overran, buffer
}

/// What is said of how punctual hearings are.
public protocol PunctualityWords {
  /// The heading of a column: `Начато`.
  func heading(_ column: PunctualityColumn) -> String
  /// By what hearings are told apart: `по судьям`.
  func name(_ division: Punctuality.Division) -> String
  /// A group of hearings: `зал 4`.
  func name(_ group: Punctuality.Group) -> String
  /// The first line of the figures: all hearings.
  var allHearings: String { get }
  /// How often the dates that were fixed held.
  func datesHeld(_ held: Int, of fixed: Int) -> String
  /// Why hearings began late; why they were put off.
  var whyLate: String { get }
  var whyPutOff: String { get }
  /// A reason and how often it was given.
  func told(_ reason: Punctuality.Reason) -> String
  /// The buffer that this court's own overruns advise.
  func buffer(_ minutes: Int) -> String
  /// Too few hearings ended to advise one.
  func noBuffer(ended: Int, least: Int) -> String
}
