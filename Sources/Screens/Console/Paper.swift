import CaseEngine
import Wording

/// A document of a case, named so that it is found again wherever it is shown.
public struct Paper: Hashable, Sendable {
  let id: CaseID
  let document: DocumentID

  init(_ id: CaseID, _ document: DocumentID) {
    self.id = id
    self.document = document
  }

  init(_ row: DocumentRow) { self.init(row.caseID, row.document) }
}

/// Where the console stands.
typealias Place = ScreenName

/// Where an answer of the driver belongs. A new question for the same slot makes the old one's answer worthless.
enum Slot: Hashable, Sendable {
  case docket, viewCount(SavedView), filterCount, waiting(Waiting)
  case papers(PaperQuery.List), papersCount(PaperQuery.List), markAll(PaperQuery.List)
  case oneCase, court, hearings, book, tray, trayCount(TrayView)
  case outbox, outboxCount(OutboxView), markOutbox, sendReady, untoldNotices
  case found, foundOutstanding, foundCase, incomingNumber
  case bookings, buffer, reassigning, rows, formFile(FormFor)
  case paletteCases, palettePapers, lines
  case report
  /// The case of a lesson.
  case lesson
  /// The nearest hearing, of one's own cases or of all.
  case courtroom(mine: Bool)
  /// The other case that a strip names; the case behind a link; the hearings that a judge misses; a paper that is printed.
  case otherCase, linkedCase, missed, paper(String)
  /// What stands at the path that is being typed; the file of an act that was confirmed.
  case path, attaching(ActKey)
  /// A digest of proposals that is written into this file.
  case digest(String)
  /// What came into lists with others' changes.
  case arrivals
}

/// What a form that waits for its case is for.
enum FormFor: Hashable, Sendable { case unrequested, editCase, outbox(OutboxErrand) }

/// What was asked for a slot, and how the answer is to be put there.
struct Awaited: Hashable, Sendable {
  enum How: Hashable, Sendable {
    /// The answer takes the place of what was there; a list keeps its selection.
    case instead
    /// A list begins anew with its first rows.
    case first
    /// A list begins anew with its last rows.
    case last
    /// The same stretch again; the place of the row before it, where it is known.
    case again(Cursor?)
    /// More rows at the end, or at the beginning.
    case moreAfter, moreBefore
  }

  let tag: Tag
  let how: How
}

/// What was said at the bottom, until the next key.
struct Message: Hashable, Sendable {
  enum Tone: Hashable, Sendable { case notice, saved, warning, error }

  var text: String
  var tone: Tone
}

/// The last things that were said, and how many were said at all.
struct Sayings: Hashable, Sendable {
  private(set) var count = 0
  private(set) var last: [String] = []

  /// Takes a saying down. One that goes on with the one before it takes its place.
  mutating func add(_ message: Message?, after before: Message?) {
    guard let message else { return }
    if let before, message.text.hasPrefix(before.text), message.text != before.text, !last.isEmpty {
      last[last.count - 1] = message.text
      return
    }
    count += 1
    last.append(message.text)
    if last.count > 8 { last.removeFirst() }
  }

  /// What was said after so many sayings, as far as it is still known.
  func since(_ heard: Int) -> [String] { Array(last.suffix(max(0, count - heard))) }
}
