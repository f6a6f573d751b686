import CaseEngine
import Cells
import Wording

/// What is to be told now: lines that are done, and the line that the cursor stands on afterwards.
public struct Told: Hashable, Sendable {
  /// The lines, each a fact or a row, in their order. Never with control letters of the program's own.
  public var lines: [String]
  /// The row, or the answer, that the keys act on.
  public var last: LastLine
  /// Whether the last line is to be told again although it is what it was: a key changed nothing, and nobody is left without an answer.
  public var isAgain = false

  /// All of it as it is read, line by line.
  public var text: [String] { lines + [last.text] }

  /// Whether there is nothing to tell.
  public var isNothing: Bool { lines.isEmpty && !isAgain }
}

/// A line that tells something of a screen or of what lies over it, and when it is told by itself.
struct ToldLine: Hashable, Sendable {
  let key: ToldKey
  let text: String
  let when: When

  enum When: Hashable, Sendable {
    /// On coming to the screen, and whenever it is another.
    case always
    /// On coming to the screen only.
    case onEntering
    /// Whenever it is another.
    case onChange
    /// Whenever it is another; while somebody types, as soon as they pause.
    case inPauses
    /// Never by itself, and what it became meanwhile is known to whoever typed it.
    case silently
    /// Not yet: once it is told again, what it became since it was told last.
    case later
    /// Only when all is asked for.
    case inFull
  }

  init(_ key: ToldKey, _ text: String, _ when: When = .always) {
    self.key = key
    self.text = Spoken.of(text)
    self.when = when
  }
}

/// What a line tells of, so that the same one is known again.
enum ToldKey: Hashable, Sendable {
  case place, register, who, news, view, views, filter, found, whereFound, marks, waiting, pane, panes, submission, keys
  case lesson(Int)
  case countdown, head(Int), sentence, terms, detail, story(Int)
  case title, others, field, mistake, answer(FieldKey), pick(FieldKey, Int), offered, text(Int)
  /// A note is known by what it says.
  case note(String)
}

/// What the keys act on: a row, an answer, a day of a month.
struct ToldItem: Hashable, Sendable {
  /// What tells it from the others of its place.
  enum Subject: Hashable, Sendable {
    case caseRow(CaseID), paper(Paper), slip(SlipName, SlipKind), item(String), blocker(String, Blocker), note(
      String), party(PartyID),
      entry(Int), act(ActKey)
    case cell(DocumentID?, PartyID?)
    case room(RoomRow.Kind)
    case correspondence(CorrespondenceRow.Subject)
    case court(CourtSubject), book(BookSubject), field(FieldKey), option(FieldKey, Int), pick(FieldKey, Int), day(Day), offered(String),
      text(Int)
    case theme(String), keyboard(Int), key(Int), way(FirstRunWay), lesson(LessonName), search, question, nothing
  }

  let subject: Subject
  /// What it is called: told again where only something else changed.
  let name: String
  /// What there is to know of it.
  let facts: [String]
  /// Its place among how many, where that is known.
  let place: String
  /// The text that is typed, where it is one.
  let typed: TextField?

  init(_ subject: Subject, _ name: String, _ facts: [String] = [], place: String = "", typed: TextField? = nil) {
    self.subject = subject
    self.name = Spoken.of(name)
    self.facts = facts.map { Spoken.of($0) }.filter { !$0.isEmpty }
    self.place = place
    self.typed = typed
  }

  /// The whole row as one line.
  var full: LastLine { typed == nil ? LastLine(Spoken.list([name] + facts + [place])) : short }

  /// Its name; of an answer, the answer too.
  var short: LastLine {
    guard let typed else { return LastLine(name) }
    let before = String(typed.text.prefix(typed.cursor))
    return LastLine(
      name.hasSuffix(":") ? name + " " : name + ": ", typed: .init(before: before, after: String(typed.text.dropFirst(typed.cursor))))
  }
}

/// A screen, or what lies over it, as it is told.
struct Scene: Hashable, Sendable {
  /// What tells it from another one.
  enum Identity: Hashable, Sendable {
    case place(ScreenName), oneCase(CaseID?)
    case strip(ActKey), form(ActKey), filter, palette(actsOnly: Bool), help, goTo, themes, keyboards, learning, lessons, reading
  }

  let identity: Identity
  let lines: [ToldLine]
  let item: ToldItem
}
