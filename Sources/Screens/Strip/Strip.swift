import CaseEngine
import Cells
import Wording

/// The strip at the bottom that asks before anything is written, with sensible answers filled in.
struct Strip: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    /// A verb on papers: requested, received, filed, served, cleared, given back.
    case papers(Action)
    /// Taking back an act: the lines of what is undone.
    case undo(RecentAct, lines: [String])
    /// Bringing back what was taken back.
    case redo(RecentAct)
    /// Acknowledging a failing item of the checklist.
    case acknowledge(CaseID, key: String)
    /// Withdrawing a signature.
    case withdraw(CaseID)
    /// Cancelling a hearing.
    case cancelHearing(CaseID, HearingID)
    /// What happened in the course of a hearing.
    case course(Action, CaseID, HearingID)
    /// Suspending, resuming, closing, reopening a case, giving it to another judge.
    case life(Action, CaseID, number: String)
    /// Giving all cases of a judge to another one.
    case reassignAll
    /// Taking one entry back: the line of the history that tells it.
    case retract(CaseID, version: Int, line: String)
    /// Taking something away from the court: its staff, its settings, its calendar.
    case removeFromCourt(CourtRemoval)
    /// Taking back an entry of the court's own book.
    case takeBackInBook(BookTakingBack)
    /// Digests of proposals, written or taken in.
    case digest(DigestAsk)
    /// Notices, messages and the group of a case.
    case correspond(CaseID, Correspondence)
    /// Notices of one case or of several at once.
    case notices(NoticesAsk)
    /// Going on with what an earlier console left unfinished.
    case resume(Unfinished)
    /// Choosing between what was typed in a form and what others entered meanwhile.
    case settle(Settling)
    /// Something in the courtroom.
    case room(RoomAsk, CaseID)
    /// Correcting a mark that another made first.
    case correct(Correction)
    /// Closing a hearing to the public, or opening it again.
    case closing(CaseID, HearingID, isClosed: Bool)
    /// Taking a media request in; answering one.
    case takeMedia(CaseID), answerMedia(CaseID)
    /// What is asked about hearings of many cases, links and openness.
    case hearings(HearingsAsk)
    /// Preparing for the judge's signature what is the judge's alone; the form from which it comes.
    case prepare([Act.Step], from: Form?)
    /// Signing what was prepared: the one that is selected first, then the others that wait; the line that tells the first.
    case signPrepared([PreparedPlace], line: String)
    /// Sending it back unsigned, or taking out what one prepared oneself.
    case takeOutPrepared(PreparedPlace, line: String, isOwn: Bool)
  }

  let purpose: Purpose
  /// The papers that the verb is for, by case number and document.
  var rows: [DocumentRow]
  /// Those that cannot, and why; known beforehand only where the file is loaded.
  var refused: [Paper: Refusal] = [:]
  var fields: Fields
  /// Made when the strip opens, so that sending it twice enters it once.
  let key: ActKey
  /// The hearing that is to be called, begun or ended, as it was when the strip opened.
  var ending: HearingRecord?
  /// Whether it was offered after another act, rather than asked for.
  var isOffered = false

  /// The rows that the act goes to.
  var going: [DocumentRow] { rows.filter { refused[Paper($0)] == nil } }
}

/// What this person answered last, in this sitting.
struct Habits: Hashable, Sendable {
  var due: String?
  var requestChannel: Channel?
  var receiptChannel: Channel?
  var serviceWay: ServiceWay?
  /// The submission that is open: everything marked goes under its number.
  var submission: String?
  /// The incoming number that was used last, here or by others.
  var lastNumber: String?

  /// The folder from which the last file came.
  var folder = "~/"
  /// What was typed last into fields that know what is usual there.
  var typed: [FieldKey: [String]] = [:]

  /// The number that the next submission gets; nil while none is known.
  var nextNumber: String? { lastNumber.flatMap(IncomingNumber.init)?.later(1).text }
}

/// An act of this sitting: shown as one of the last twenty, and undone as a whole.
struct RecentAct: Hashable, Sendable {
  let key: ActKey
  let cases: [CaseID]
  let action: Action
  /// How many papers it was for, and the first of them, for words.
  let count: Int
  let title: String
  let number: String
  let at: Moment
  /// Whether the title is a sentence that says all of it.
  var isToldByTitle = false
}

/// An act on its way to the register: what the strip or the form held, to be opened again if nothing could be stored.
struct Entering: Hashable, Sendable {
  enum From: Hashable, Sendable {
    case strip(Strip)
    case form(Form)
    case direct(Action)
    /// What was entered with one key, and how it is told.
    case told(String)
    /// A stretch of the cases of a judge.
    case reassigning
  }

  let act: Act
  let from: From
  /// How many keys had been acted on by then.
  let pressed: Int
}
