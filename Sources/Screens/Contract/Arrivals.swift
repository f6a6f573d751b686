import CaseEngine

/// What others brought into lists: asked for cases that they changed, each with the last entry of their first change that is not counted yet.
public struct ArrivalsQuestion: Hashable, Sendable {
  /// The cases.
  public let changed: [CaseID: Int64]
  /// The views of the docket, as they are filtered for whoever sits here.
  public let views: [SavedView: Filter]
  /// The lists of documents.
  public let lists: [PaperQuery.List]
  /// The day on which the lists are looked at.
  public let today: Day

  /// How many cases are asked about at once; the others are asked about when the answer is there, so that nobody waits for long.
  public static let most = 200

  /// How many may wait to be looked at: an import brings tens of thousands, and nobody counts them one by one. A count that they are missing from
  /// says so.
  public static let waiting = 1_000
}

/// The cases and the documents that were not in a list before others changed them, and are now.
public struct Arrivals: Hashable, Sendable {
  var cases: [SavedView: Set<CaseID>] = [:]
  var papers: [PaperQuery.List: Set<Paper>] = [:]
  /// Cases that were not looked at yet, in the order of their changes.
  var unseen: [Changed] = []
  /// The views and lists into which more came than was counted.
  var overfullViews: Set<SavedView> = []
  var overfullLists: Set<PaperQuery.List> = []

  /// A case that others changed, and the last entry of the first change that is not counted yet.
  struct Changed: Hashable, Sendable {
    let id: CaseID
    let sequence: Int64
  }

  /// Nothing came.
  public init() {}

  /// What came into the lists with a case, by the case alone.
  public init(of file: CaseFile, _ question: ArrivalsQuestion, under rules: CourtRules) {
    guard let changed = question.changed[file.id] else { return }
    let (before, now) = (file.before(actOf: changed).listed(under: rules), file.listed(under: rules))
    guard let now else { return }
    let zone = rules.calendar.zone
    func accepts(_ listed: Listed?, _ filter: Filter) -> Bool {
      listed.map { filter.accepts(FilterSubject($0), on: question.today, in: zone) } ?? false
    }
    for (view, filter) in question.views where accepts(now, filter) && !accepts(before, filter) { cases[view] = [file.id] }
    for list in question.lists {
      func papers(_ listed: Listed?) -> Set<Paper> { Set((listed?.documents ?? []).filter { $0.belongs(in: list) }.map(Paper.init)) }
      let new = papers(now).subtracting(papers(before))
      if !new.isEmpty { self.papers[list] = new }
    }
  }

  /// Takes in what came besides.
  public mutating func add(_ other: Arrivals) {
    cases.merge(other.cases) { $0.union($1) }
    papers.merge(other.papers) { $0.union($1) }
  }

  /// Lets cases wait to be looked at. Of more than anybody counts the last are left out, and it is remembered for every list.
  mutating func wait(for changes: [Change]) {
    var known = Set(unseen.map(\.id))
    for change in changes {
      guard let id = change.id, known.insert(id).inserted else { continue }
      unseen.append(Changed(id: id, sequence: change.sequence))
    }
    guard unseen.count > ArrivalsQuestion.waiting else { return }
    unseen.removeLast(unseen.count - ArrivalsQuestion.waiting)
    overfullViews = Set(SavedView.allCases)
    overfullLists = Set(Arrivals.lists)
  }

  /// The lists of documents whose arrivals are counted.
  static let lists: [PaperQuery.List] = [.outstanding, .toServe]
}

extension CaseFile {
  /// The case as it was before the act whose last entry this is.
  fileprivate func before(actOf sequence: Int64) -> CaseFile {
    let act = entries.first { $0.sequence == sequence }?.act
    var file = CaseFile(id: id)
    for entry in entries {
      if entry.act == act || entry.sequence > sequence { break }
      file.enter(entry)
    }
    return file
  }
}

extension Console {
  /// Asks what others brought into the lists with these changes.
  mutating func askArrivals(_ changes: [Change]) {
    arrivals.wait(for: changes)
    askMoreArrivals()
  }

  /// Asks about the next cases that others changed, unless an answer is still awaited.
  mutating func askMoreArrivals() {
    guard awaiting[.arrivals] == nil, !arrivals.unseen.isEmpty else { return }
    let next = arrivals.unseen.prefix(ArrivalsQuestion.most)
    arrivals.unseen.removeFirst(next.count)
    let changed = Dictionary(next.map { ($0.id, $0.sequence) }) { first, _ in first }
    let views = SavedView.allCases.map { ($0, $0.filter(for: sitting.actor.name, on: sitting.today)) }
    let question = ArrivalsQuestion(
      changed: changed, views: Dictionary(uniqueKeysWithValues: views), lists: Arrivals.lists, today: sitting.today)
    ask(.arrivals(question), for: .arrivals)
  }

  /// Whoever comes to a view has seen what came into it.
  mutating func come(to view: SavedView) {
    arrivals.cases[view] = nil
    arrivals.overfullViews.remove(view)
  }

  mutating func come(to list: PaperQuery.List) {
    arrivals.papers[list] = nil
    arrivals.overfullLists.remove(list)
  }

  /// How many came into a view since it was opened, as it stands beside its count; empty for none.
  func shownArrivals(_ view: SavedView) -> String {
    shownArrivals(arrivals.cases[view]?.count, andMore: arrivals.overfullViews.contains(view))
  }

  func shownArrivals(_ list: PaperQuery.List) -> String {
    shownArrivals(arrivals.papers[list]?.count, andMore: arrivals.overfullLists.contains(list))
  }

  /// `+12`, and `+12+` where more came than was counted.
  private func shownArrivals(_ count: Int?, andMore: Bool) -> String { count.map { " +\($0)" + (andMore ? "+" : "") } ?? "" }
}
