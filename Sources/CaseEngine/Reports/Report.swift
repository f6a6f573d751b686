/// Figures of a court: so many in each column, and together.
public struct Report: Hashable, Sendable {
  /// What was asked.
  public let question: ReportQuestion
  /// The figures, in the order of the report; behind one for the whole court come those for its parts.
  public let rows: [Row]

  /// One line.
  public struct Row: Hashable, Sendable {
    /// What is counted.
    public let figure: Figure
    /// Of what.
    public let subject: Subject
    /// A number for each column; nil where there is none to be had.
    public let values: [Int?]
    /// All together; what lies on no day of the columns is in it too, where the report asks for it.
    public let total: Int?
  }

  /// Of what a number speaks.
  public enum Subject: Hashable, Sendable, Comparable {
    /// The whole court.
    case court
    /// One judge.
    case judge(String)
    /// Hearings of one room, weekday or hour, or of one way to hold them.
    case group(Punctuality.Group)
    /// An item of the checklist, by its key.
    case item(String)
    /// Why something was asked for late, by its code; nil where nobody said.
    case cause(String?)

    /// By names and codes.
    public static func < (left: Subject, right: Subject) -> Bool { (left.order, left.name) < (right.order, right.name) }

    private var order: Int {
      switch self {
      case .court: 0
      case .judge: 1
      case .group: 2
      case .item: 3
      case .cause: 4
      }
    }

    private var name: String {
      switch self {
      case .court: ""
      case .judge(let name), .item(let name): name
      case .group(let group): group.sortingName
      case .cause(let code): code ?? ""
      }
    }
  }
}

/// Counts, while lines go by: needs memory for the figures alone, however many lines there are.
public struct Tally: Sendable {
  private let question: ReportQuestion
  private let wanted: Set<Figure>
  private var counted: [Key: Counted] = [:]
  private var lastCase: CaseID?

  private struct Key: Hashable {
    let figure: Figure
    let subject: Report.Subject
  }

  private struct Counted {
    /// For each column: the sum of what was counted, and how often.
    var values: [(sum: Int, count: Int)]
    var all = (sum: 0, count: 0)

    init(columns: Int) { values = Array(repeating: (sum: 0, count: 0), count: columns) }

    mutating func add(_ value: Int, _ column: Int?) {
      all.sum += value
      all.count += 1
      guard let column else { return }
      values[column].sum += value
      values[column].count += 1
    }
  }

  /// Nothing counted yet.
  public init(_ question: ReportQuestion) {
    self.question = question
    wanted = Set(question.name.figures)
  }

  /// Whether a report has a figure at all.
  public func wants(_ figures: Figure...) -> Bool { figures.contains { wanted.contains($0) } }

  /// The day on which it is asked.
  var today: Day { question.today }

  /// Of cases in their order, those that did not come before.
  mutating func notYetCounted(_ cases: [CaseID]) -> [CaseID] {
    let new = cases.filter { $0 != lastCase }
    lastCase = cases.last ?? lastCase
    return new
  }

  /// Counts something on a day, for the court and for its judge. A day outside of the columns does not count.
  public mutating func count(_ figure: Figure, on day: Day, judge: String? = nil, _ value: Int = 1) {
    guard wanted.contains(figure), let column = column(of: day) else { return }
    add(figure, .court, column, value)
    if let judge { add(figure, .judge(judge), column, value) }
  }

  /// Counts something of a part alone.
  public mutating func count(_ figure: Figure, on day: Day, of subject: Report.Subject, _ value: Int = 1) {
    guard wanted.contains(figure), let column = column(of: day) else { return }
    add(figure, subject, column, value)
  }

  /// Counts what lies on no day, or on one outside of the columns: it is among all of them.
  public mutating func countUndated(_ figure: Figure, on day: Day? = nil, judge: String? = nil, _ value: Int = 1) {
    guard wanted.contains(figure) else { return }
    let place = day.flatMap { self.column(of: $0) }
    add(figure, .court, place, value)
    if let judge { add(figure, .judge(judge), place, value) }
  }

  private mutating func add(_ figure: Figure, _ subject: Report.Subject, _ column: Int?, _ value: Int) {
    counted[Key(figure: figure, subject: subject), default: Counted(columns: question.columns.count)].add(value, column)
  }

  private func column(of day: Day) -> Int? {
    guard question.days.contains(day) else { return nil }
    // The column that begins last of those that begin up to this day.
    var (low, high) = (0, question.columns.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if question.columns[middle].days.lowerBound <= day { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// What was counted.
  public var report: Report {
    var rows: [Report.Row] = []
    for figure in question.name.figures {
      let parts = counted.keys.filter { $0.figure == figure && $0.subject != .court }.map(\.subject).sorted()
      let isOfParts = figure == .requestsLateFor || figure == .hearingsFailing || figure == .causesOfDelay
      if !isOfParts { rows.append(row(figure, .court)) }
      // The nine are told for the court alone; a court of one judge is that judge.
      guard question.name != .recommendations else { continue }
      let judges = parts.filter { if case .judge = $0 { true } else { false } }
      rows += parts.filter { isOfParts || judges.count > 1 || !judges.contains($0) }.map { row(figure, $0) }
    }
    return Report(question: question, rows: rows)
  }

  private func row(_ figure: Figure, _ subject: Report.Subject) -> Report.Row {
    let columns = question.columns.count
    guard let counted = counted[Key(figure: figure, subject: subject)] else {
      let none = figure.measure == .mean ? nil : 0
      return Report.Row(figure: figure, subject: subject, values: Array(repeating: none, count: columns), total: none)
    }
    func value(_ part: (sum: Int, count: Int)) -> Int? {
      switch figure.measure {
      case .count: part.sum
      case .mean: part.count == 0 ? nil : Int((Double(part.sum) / Double(part.count)).rounded())
      }
    }
    return Report.Row(figure: figure, subject: subject, values: counted.values.map(value), total: value(counted.all))
  }
}
