import CaseEngine
import Wording

/// What a row of the court's screen stands for, named so that it is found again.
enum CourtSubject: Hashable, Sendable, Codable {
  case member(Int)
  case name(Language)
  case zone, hours, lunch, noticeDays
  case category(String)
  case check(String)
  case day(Day)
  case template(category: String, title: Named)
  /// A term of procedure by its key, and since when it holds.
  case term(key: String, from: Day)

  var isMember: Bool { if case .member = self { true } else { false } }
}
