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

  /// How many cases are looked at, of those that changed at once: an import brings thousands, and nobody counts them one by one.
  public static let most = 200
}

/// The cases and the documents that were not in a list before others changed them, and are now.
public struct Arrivals: Hashable, Sendable {
  var cases: [SavedView: Set<CaseID>] = [:]
  var papers: [PaperQuery.List: Set<Paper>] = [:]

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
    var changed: [CaseID: Int64] = [:]
    for change in changes {
      guard let id = change.id, changed[id] == nil else { continue }
      changed[id] = change.sequence
      if changed.count == ArrivalsQuestion.most { break }
    }
    guard !changed.isEmpty else { return }
    let views = SavedView.allCases.map { ($0, $0.filter(for: sitting.actor.name, on: sitting.today)) }
    let question = ArrivalsQuestion(
      changed: changed, views: Dictionary(uniqueKeysWithValues: views), lists: [.outstanding, .toServe], today: sitting.today)
    // Each answer counts: one does not take the place of another.
    ask(.arrivals(question), for: .arrivals(lastTag))
  }

  /// Whoever comes to a view has seen what came into it.
  mutating func come(to view: SavedView) { arrivals.cases[view] = nil }
  mutating func come(to list: PaperQuery.List) { arrivals.papers[list] = nil }

  /// How many came into a view since it was opened, as it stands beside its count; empty for none.
  func shownArrivals(_ view: SavedView) -> String { arrivals.cases[view].map { " +\($0.count)" } ?? "" }
  func shownArrivals(_ list: PaperQuery.List) -> String { arrivals.papers[list].map { " +\($0.count)" } ?? "" }
}
