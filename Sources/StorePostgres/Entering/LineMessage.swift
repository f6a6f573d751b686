import CaseEngine
import Lines

/// What is sent with an act for the lists: the lines of the case as they will be, what it holds that matters to other cases, and what must still be
/// free. A pure function of the file before and after. Identity numbers lie apart, where observers cannot read them.
struct LineMessage {
  private let form: LineForm
  private let rules: CourtRules
  private var members: [(name: String, value: String)] = []

  init(under rules: CourtRules) {
    self.rules = rules
    form = LineForm(zone: rules.calendar.zone)
  }

  /// The message; nil where there is nothing to write.
  var text: String? { members.isEmpty ? nil : JSONText.object(members) }

  /// What lines of a case hold apart from what everybody may read.
  static func bare(_ listed: Listed) -> Listed {
    var summary = listed.summary
    for place in summary.parties.indices { summary.parties[place].idNumber = nil }
    return Listed(summary: summary, documents: listed.documents, slips: listed.slips)
  }

  private static func hasIdentities(_ listed: Listed) -> Bool { listed.summary.parties.contains { $0.idNumber != nil } }

  /// The line and the words with identity numbers; nil where there are none.
  func identity(_ listed: Listed) -> [Bound]? {
    LineMessage.hasIdentities(listed) ? [.bytes(LineCoder().encode(listed.summary)), .text(" " + listed.searchText)] : nil
  }

  /// The words that only identity numbers give.
  static func identityWords(_ listed: Listed) -> Set<String> {
    hasIdentities(listed) ? LineForm.searchWords(listed.searchText).subtracting(LineForm.searchWords(bare(listed).searchText)) : []
  }

  /// The columns of a case behind its key, without identity numbers.
  func columns(_ listed: Listed) -> [Bound] { form.columns(LineMessage.bare(listed)) }

  /// The lines as they will be, where they were others.
  mutating func rewrite(from old: Listed?, to new: Listed?) throws {
    guard let old, let new else { return try replace(with: new) }
    if old == new { return }
    addCase(new)
    let former = Dictionary(old.documents.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    addDocuments(new.documents.filter { former[$0.document] != $0 })
    let left = Set(new.documents.map(\.document))
    let gone = former.keys.filter { !left.contains($0) }
    if !gone.isEmpty { members.append(("gone", JSONText.array(gone.map { String($0.rawValue) }.sorted()))) }
    if old.slips != new.slips { try addSlips(new.slips) }
    if new.hasSameWords(as: old) { return }
    let (before, now) = (
      LineForm.searchWords(LineMessage.bare(old).searchText), LineForm.searchWords(LineMessage.bare(new).searchText)
    )
    if before != now {
      members.append(("words", JSONText.strings(now.subtracting(before).sorted())))
      members.append(("forgotten", JSONText.strings(before.subtracting(now).sorted())))
    }
    if LineMessage.identityWords(old) != LineMessage.identityWords(new) { addIdentityWords(new) }
  }

  /// The lines as they will be, whatever was there.
  mutating func replace(with new: Listed?) throws {
    members.append(("anew", "true"))
    guard let new else { return }
    addCase(new)
    addDocuments(new.documents)
    try addSlips(new.slips)
    members.append(("words", JSONText.strings(LineForm.searchWords(LineMessage.bare(new).searchText).sorted())))
    if LineMessage.hasIdentities(new) { addIdentityWords(new) }
  }

  private mutating func addCase(_ listed: Listed) {
    members.append(("case", JSONText.row(LineColumns.cases, columns(listed))))
    if let identity = identity(listed) { members.append(("identity", JSONText.row(["line", "search"], identity))) }
  }

  private mutating func addDocuments(_ rows: [DocumentRow]) {
    if rows.isEmpty { return }
    members.append(
      (
        "documents",
        JSONText.array(rows.map { JSONText.row(["key"] + LineColumns.documents, [.int($0.document.rawValue)] + form.columns($0)) })
      ))
  }

  private mutating func addSlips(_ slips: [Slip]) throws {
    members.append(("slips", JSONText.array(try form.columns(slips).map { JSONText.row(LineColumns.slips, $0) })))
  }

  private mutating func addIdentityWords(_ listed: Listed) {
    members.append(("identity_words", JSONText.strings(LineMessage.identityWords(listed).sorted())))
  }

  /// What the case holds that matters to others, where the facts can have changed it.
  mutating func holds(_ file: CaseFile, after facts: [Stated<CaseFact>]) {
    if facts.contains(where: { $0.fact.touchesHearings }) { addHearings(file) }
    if facts.contains(where: { $0.fact.touchesSubmissions }) { addSubmissions(file) }
    if facts.contains(where: { $0.fact.touchesGroupNames }) { members.append(("groups", JSONText.strings(file.state.groupNames))) }
  }

  /// Everything that the case holds that matters to others.
  mutating func holds(_ file: CaseFile) {
    addHearings(file)
    addSubmissions(file)
    members.append(("groups", JSONText.strings(file.state.groupNames)))
  }

  private mutating func addHearings(_ file: CaseFile) {
    members.append(
      ("hearings", JSONText.array(file.bookings.enumerated().map { JSONText.row(LineMessage.hearing, LineMessage.columns($1, $0)) })))
  }

  private mutating func addSubmissions(_ file: CaseFile) {
    members.append(("submissions", JSONText.array(submissions(file).map { JSONText.row(["number", "day"], $0) })))
  }

  static let hearing = ["place", "number", "start", "ends", "judge", "room", "link"]

  static func columns(_ booking: Booking, _ place: Int) -> [Bound] {
    [
      .int(place), .text(booking.number.text), .int(booking.start.microseconds), .int(booking.end.microseconds), .maybe(booking.judge),
      .maybe(booking.room), .maybe(booking.link),
    ]
  }

  func submissions(_ file: CaseFile) -> [[Bound]] {
    file.submissions(in: form.zone).sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }.map {
      [.text($0.key), .int(Int64($0.value.number))]
    }
  }

  /// What must be free for an act. What is imported is history, and not asked. Source: rules, sections 3 and 6.
  mutating func guards(_ act: CaseAct, in file: CaseFile, since before: CaseFile) {
    guard !act.origin.isImported else { return }
    var hearings: [String] = []
    var submissions: [String] = []
    func add(_ plan: HearingPlan, _ overrides: [Override], _ judge: String?) {
      let known = overrides.flatMap { override -> [String] in
        if case .clash(let numbers) = override.obstacle { numbers.map(\.text) } else { [] }
      }
      hearings.append(
        JSONText.row(
          LineMessage.hearing,
          [
            .int(plan.start.microseconds - 172_800_000_000), .text(known.joined(separator: "\n")), .int(plan.start.microseconds),
            .int(plan.end.microseconds), .maybe(judge),
            .maybe(plan.room), .maybe(plan.link),
          ]))
    }
    if act.facts.contains(where: { $0.fact.bringsBack }) {
      for hearing in file.hearingsBroughtBack(since: before, now: act.at) { add(hearing.plan, hearing.overrides, hearing.plan.judge) }
    }
    for stated in act.facts {
      switch stated.fact {
      case .hearingSet(_, let plan, let overrides), .hearingMoved(_, let plan, _, let overrides):
        add(plan, overrides, plan.judge ?? file.state.details?.judge)
      default:
        guard let (number, day) = stated.fact.submission(stated.occurred, in: form.zone) else { continue }
        submissions.append(JSONText.row(["number", "day"], [.text(number), .int(Int64(day.number))]))
      }
    }
    let groups = file.state.groupNames.filter { !before.state.groupNames.contains($0) }
    if hearings.isEmpty, submissions.isEmpty, groups.isEmpty { return }
    members.append(
      (
        "guards",
        JSONText.object([
          ("hearings", JSONText.array(hearings)), ("submissions", JSONText.array(submissions)), ("groups", JSONText.strings(groups)),
        ])
      ))
  }
}
