import CaseEngine

/// Why a line of an import file was not taken: data, never text. Nothing of that line was entered.
public struct LineProblem: Error, Hashable, Sendable {
  /// The line of the file, from 1; of a group of CSV rows, the row that is wrong.
  public var line: Int
  /// The byte of the line, from 1, where the line itself cannot be read.
  public var column: Int?
  /// The field, as a path like `documents[2].requested.due`, or the name of a CSV column; nil where the line as a whole is wrong.
  public var field: String?
  /// What is wrong, and what would be right.
  public var what: What

  /// What can be wrong with a line.
  public enum What: Hashable, Sendable {
    /// Bytes that are not UTF-8 text.
    case notUTF8
    /// A file of another encoding altogether: UTF-16.
    case utf16
    /// A NUL byte.
    case nul
    /// Longer than this many bytes.
    case tooLong(limit: Int)
    /// Not JSON.
    case json(JSONProblem)
    /// A CSV row with so many cells, where the header has another number.
    case cells(found: Int, expected: Int)
    /// A quotation mark that is not closed, or text behind a closed one.
    case quotation
    /// The CSV file has no header, or one without the columns `case` and `category`.
    case header
    /// Nothing is there, and something must be.
    case missing
    /// A key that no record has: a typing error would lose what stands there.
    case unknownKey
    /// Something else was expected: an object, a list, a text, a number.
    case expected(Kind)
    /// Neither `YYYY-MM-DD` nor, where a time may stand, `YYYY-MM-DDTHH:MM`.
    case date
    /// A date outside of 1990 to 2100.
    case dateOutOfRange
    /// It happened later than now.
    case inTheFuture
    /// A code that is none; these are.
    case code(allowed: [String])
    /// A number out of its range.
    case range(ClosedRange<Int>)
    /// Text that cannot be taken.
    case text(TextProblem)
    /// No identity number.
    case identityNumber(IdentityNumberProblem)
    /// No telephone number.
    case phone(PhoneProblem)
    /// A fingerprint that is none: 64 hexadecimal digits.
    case fingerprint
    /// A party that the case does not have.
    case noSuchParty
    /// A document that the case does not have.
    case noSuchDocument
    /// The history could not have happened.
    case impossible(Impossibility)
    /// The register says something else.
    case contradiction(register: String, file: String)
    /// This incoming number belongs to a submission of another day.
    case submissionOfAnotherDay(Day)
  }

  /// What a value can be expected to be.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case object, list, text, number, flag }

  /// A problem of a line.
  public init(line: Int = 0, column: Int? = nil, field: String? = nil, what: What) {
    self.line = line
    self.column = column
    self.field = field
    self.what = what
  }

  /// A stable code, in the manner of the command line's error codes.
  public var code: String {
    switch what {
    case .notUTF8: "file.not-utf8"
    case .utf16: "file.utf16"
    case .nul: "file.nul"
    case .tooLong: "file.line-too-long"
    case .json: "file.json"
    case .cells: "file.cells"
    case .quotation: "file.quotation"
    case .header: "file.header"
    case .missing: "field.missing"
    case .unknownKey: "field.unknown"
    case .expected: "field.kind"
    case .date: "date.unreadable"
    case .dateOutOfRange: "date.out-of-range"
    case .inTheFuture: "date.future"
    case .code: "field.code"
    case .range: "field.range"
    case .text: "field.text"
    case .identityNumber: "party.identity-number"
    case .phone: "party.phone"
    case .fingerprint: "document.fingerprint"
    case .noSuchParty: "party.none"
    case .noSuchDocument: "document.none"
    case .impossible(let why): why.code
    case .contradiction: "import.contradiction"
    case .submissionOfAnotherDay: "original.number-taken"
    }
  }
}

/// What is odd about a line that was taken nevertheless.
public struct LineWarning: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  /// The field.
  public var field: String
  /// What is odd.
  public var what: What

  /// What can be odd.
  public enum What: Hashable, Sendable {
    /// Letters of two alphabets that look alike in a number.
    case lookAlike(LookAlikeWarning)
    /// A case number of an unusual form.
    case unusualNumber
    /// A telephone prefix that nobody is known to have.
    case phone(PhoneWarning)
    /// A due date on which the court does not work.
    case dueOnDayOff(DayOff)
    /// A due date before the request.
    case dueBeforeRequest
    /// A due date that this court's calendar counts otherwise: it is kept as a stated one.
    case dueCountedOtherwise
    /// A trial hearing without the day of its setting: it counts as set on the day of the import.
    case settingUnknown
    /// A request that is said to be backdated: its evidence becomes `imported`.
    case backdatingNotKept
    /// A CSV column that no row has; it was passed over.
    case unknownColumn
  }

  /// Something odd in a line.
  public init(line: Int = 0, field: String, what: What) {
    self.line = line
    self.field = field
    self.what = what
  }
}
