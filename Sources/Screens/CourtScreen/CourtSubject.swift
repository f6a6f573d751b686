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
  /// What was decided about notices: their words, the address, the lunch break, groups, the commands that send.
  case noticeWords(NoticeKind, NoticeLanguage), address, noticeLunch, groups, gate(Channel)

  var isNoticeWords: Bool { if case .noticeWords = self { true } else { false } }
  var isMember: Bool { if case .member = self { true } else { false } }
}
