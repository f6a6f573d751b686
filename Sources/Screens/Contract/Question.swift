import CaseEngine
import Wording

/// Something that the console wants to know. The driver asks the store and answers with the same tag.
public enum Question: Hashable, Sendable {
  /// A stretch of the docket: answered with `.cases`.
  case cases(DocketQuery, PagePosition, limit: Int)
  /// A stretch of a list of documents: answered with `.papers`.
  case papers(PaperQuery, PagePosition, limit: Int)
  /// A stretch of a list of slips: answered with `.slips`.
  case slips(SlipQuery, PagePosition, limit: Int)
  /// How many cases a query finds, counted up to a limit: answered with `.count`.
  case countCases(DocketQuery, upTo: Int)
  /// How many documents a list has, counted up to a limit: answered with `.count`.
  case countPapers(PaperQuery, upTo: Int)
  /// How many slips a list has, counted up to a limit: answered with `.count`.
  case countSlips(SlipQuery, upTo: Int)
  /// A case with every entry: answered with `.file`.
  case file(CaseID)
  /// The lines of a case and of its documents, as lists have them: answered with `.lines`.
  case lines(of: CaseID)
  /// What other cases hold that matters to a hearing: answered with `.surroundings`.
  case surroundings(SurroundingsQuestion)
  /// The incoming number that the chancery used last, looked for back from a day: answered with `.number`.
  case lastIncomingNumber(on: Day)
  /// The court's settings and staff, as they stand: answered with `.court`.
  case court
  /// The court's own book, as it stands: answered with `.book`.
  case book
  /// The lines of documents, by their cases: answered with `.rows`.
  case rows([CaseID: Set<DocumentID>])
  /// The figures of the court: answered with `.report`.
  case report(ReportQuestion)
  /// What others brought into lists: answered with `.arrivals`.
  case arrivals(ArrivalsQuestion)
  /// The case of a number: answered with `.caseFound`.
  case caseNamed(CaseNumber)
  /// The hearings that a judge misses on these days: answered with `.missed`.
  case missed(by: String, on: ClosedRange<Day>, now: Moment)
  /// A paper, written out: answered with `.paper`.
  case paper(PrintOrder)
  /// A paper of one case, written out: answered with `.paper`.
  case casePaper(CasePaperOrder)
  /// What stands at a path of this machine that is being typed: answered with `.path`.
  case path(String)
  /// The file at a path, read for its fingerprint, which may take long: answered with `.fileRead`.
  case fileAt(String)
  /// The notices of hearings for everybody who has none: answered with `.untold`.
  case untold(UntoldQuestion)
  /// A digest of proposals, written out: answered with `.digest`.
  case digest(DigestOrder)
}

/// What the driver found out.
public enum Answer: Hashable, Sendable {
  /// A stretch of the docket.
  case cases(Page<CaseSummary>)
  /// A stretch of a list of documents.
  case papers(Page<DocumentRow>)
  /// A stretch of a list of slips.
  case slips(Page<Slip>)
  /// A count.
  case count(Count)
  /// A case with every entry.
  case file(CaseFile)
  /// The lines of a case and of its documents; nil where there is no such case any more.
  case lines(Listed?)
  /// What other cases hold.
  case surroundings(Surroundings)
  /// An incoming number; nil where none was ever used.
  case number(String?)
  /// The court's settings and staff, and who sits here under them.
  case court(CourtFile, Actor)
  /// The court's own book.
  case book(CourtBook)
  /// The lines of documents, as far as they are still there.
  case rows([DocumentRow])
  /// The figures of the court.
  case report(Report)
  /// What others brought into lists.
  case arrivals(Arrivals)
  /// The case of a number; nil where this register has none.
  case caseFound(CaseFile?)
  /// The hearings that a judge misses, with the times to which each could be put off.
  case missed([AbsentHearing])
  /// A paper as it is to be written into its file.
  case paper(PaperAnswer)
  /// What stands at a path.
  case path(FileLook)
  /// What came of reading a file.
  case fileRead(FileRead)
  /// The notices of hearings for everybody who has none, hearing by hearing.
  case untold([UntoldNotices])
  /// A digest as it is to be written into its file, or why there is none.
  case digest(DigestAnswer)
}

/// What is to be printed, and where to.
public struct PrintOrder: Hashable, Sendable {
  /// Which paper.
  public var sheet: Sheet
  /// In what form.
  public var form: SheetForm
  /// Of which days; a day sheet is of the first.
  public var days: ClosedRange<Day>
  /// Of which judge alone, and in which room; nil for all.
  public var judge: String?
  /// The courtroom.
  public var room: String?
  /// In which language.
  public var language: Language
  /// The clock.
  public var now: Moment
  /// Into which file; `~` stands for the person's own folder.
  public var path: String
}

/// Tells one request from another, so that an answer that comes too late is dropped. Counted from 1 by the console.
public struct Tag: RawRepresentable, Hashable, Sendable {
  /// 1, 2, 3 …
  public let rawValue: Int
  /// The tag of this number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
