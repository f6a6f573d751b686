import CaseEngine

/// The names of things: codes, roles, channels, statuses; and every fact of the register told in one line.
///
/// `name` gives a label in small letters, fit for a table or the middle of a sentence; `shortName` one that is at most 10 columns wide.
public protocol DomainWords {
  /// Where a document stands: `получено`.
  func name(_ status: DocumentStatus) -> String
  /// Where a case stands: `подготовка`.
  func name(_ phase: CasePhase) -> String
  /// In what capacity somebody takes part: `истец`.
  func name(_ role: PartyRole) -> String
  /// The same in at most 10 columns: `третье л.`
  func shortName(_ role: PartyRole) -> String
  /// A channel as a label: `эл. почта`.
  func name(_ channel: Channel) -> String
  /// How a request went out: `письмом`.
  func requested(by channel: Channel) -> String
  /// How a document came in: `лично в канцелярию`.
  func received(by channel: Channel) -> String
  /// How a document was handed on: `судом`.
  func name(_ way: ServiceWay) -> String
  /// As what a document came: `заверенная копия`.
  func name(_ form: ReceivedForm) -> String
  /// The same in at most 10 columns: `завер. коп`.
  func shortName(_ form: ReceivedForm) -> String
  /// What is asked of an original: `требуется подлинник`.
  func name(_ requirement: OriginalRequirement) -> String
  /// How an original was settled: `сдан`.
  func name(_ settlement: Settlement) -> String
  /// On what ground a document was let go: `не представлен`.
  func name(_ ground: WaiverGround) -> String
  /// Why a document was asked for only after the hearing was set: `новый участник`.
  func name(_ cause: LateCause) -> String
  /// What a hearing is for: `судебное разбирательство`.
  func name(_ kind: HearingKind) -> String
  /// A role of the staff: `секретарь судебного заседания`.
  func name(_ role: CourtRole) -> String
  /// The same in at most 10 columns: `секретарь`.
  func shortName(_ role: CourtRole) -> String
  /// How sure the register is of what it says about a request: `доказано порядком записей`.
  func name(_ evidence: Evidence) -> String
  /// What an item of the checklist is: `выполнено`.
  func name(_ state: ItemState) -> String
  /// A saved view of the docket: `Эта неделя`.
  func name(_ view: SavedView) -> String
  /// How the docket is ordered: `по заседанию`.
  func name(_ order: DocketOrder) -> String
  /// A list of documents across cases: `Ожидаются`.
  func name(_ list: PaperQuery.List) -> String
  /// What a day is instead of what its weekday says: `праздничный день`.
  func name(_ kind: CalendarException.Kind) -> String
  /// Whose an identity number is: `ИИН`, `БИН`.
  func name(_ holder: IdentityNumber.Holder) -> String
  /// A category of cases, by its code: `гражданское дело`. A code that the court added is shown as it is.
  func category(_ code: String) -> String
  /// The heading of one of the four counts in full: `Запрошено`.
  func heading(_ column: CountColumn) -> String
  /// The heading of one of the four counts in one letter, or two where two of them begin alike: `З`.
  func letter(_ column: CountColumn) -> String
  /// The name in this language.
  func named(_ name: Named) -> String
  /// A citation such as `CPC art. 164`, as lawyers of this language write it.
  func basis(_ citation: String) -> String
  /// A title in the quotation marks of this language.
  func quoted(_ title: String) -> String
  /// A document as people say it, by its number and its title: `документ 3 «Договор аренды»`; by its number alone where it is not there.
  func document(_ id: DocumentID, _ title: String?) -> String
  /// A party whose name is not known: `участник 3`.
  func party(_ id: PartyID) -> String
  /// The first of several parties of one side: `ТОО «Рассвет» и др.`
  func andOthers(_ name: String) -> String
  /// An incoming number of the chancery: `вх. № 3391`. A number that brings its own letters is left as it is.
  func incoming(_ number: String) -> String
  /// A courtroom: `зал 4`. A room that has a name is called by it.
  func room(_ room: String) -> String
  /// Whether a document was requested before the hearing was set, and how sure that is; nil where the question does not arise.
  func timing(_ timing: RequestTiming) -> String?
  /// When, where and how a hearing is to be held, in one line.
  func plan(_ plan: HearingPlan, zone: CourtZone) -> String
  /// Why another judge than the case's own acted.
  func acting(_ reason: String) -> String
  /// What a judge set aside, and why.
  func override(_ override: Override, in state: CaseState?, checks: [ManualCheck]) -> String
  /// A fact of a case in one line, for its history. `state` gives titles and names; `checks` the titles of the court's own items.
  func fact(_ fact: CaseFact, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String
  /// A change of the settings in one line.
  func fact(_ fact: SettingsFact) -> String
  /// A change of the staff in one line.
  func fact(_ fact: StaffFact) -> String
}

/// The four small counts of a case, as columns.
public enum CountColumn: CaseIterable, Sendable {
  case requested, received, originals, served

  /// Its part of the counts.
  public func part(of counts: DocumentCounts) -> DocumentCounts.Part {
    switch self {
    case .requested: counts.requested
    case .received: counts.received
    case .originals: counts.originals
    case .served: counts.served
    }
  }
}

extension DomainWords {
  /// A document of a case: `документ 3 «Договор аренды»`.
  public func document(_ id: DocumentID, in state: CaseState?) -> String { document(id, state?.document(id)?.details.title) }

  /// A party of a case by its name; by its number where it is not there.
  public func party(_ id: PartyID, in state: CaseState?) -> String { state?.party(id)?.details.name ?? party(id) }

  /// A fact of a case in one line, under the settings of the court.
  public func fact(_ fact: CaseFact, in state: CaseState?, under rules: CourtRules) -> String {
    self.fact(fact, in: state, zone: rules.calendar.zone, checks: rules.manualChecks)
  }

  /// The parties of a case in one line: the claiming side, then the defending one. Whoever stands alone is named alone.
  public func parties(_ lines: [CaseSummary.PartyLine]) -> String {
    let claiming = lines.filter { [.plaintiff, .applicant].contains($0.role) }
    let defending = lines.filter { [.defendant, .accused, .stateBody, .interestedPerson].contains($0.role) }
    let sides = [claiming, defending].compactMap { side in
      side.first.map { side.count > 1 ? andOthers($0.shortName) : $0.shortName }
    }
    return sides.isEmpty ? lines.first?.shortName ?? "" : sides.joined(separator: " — ")
  }

  /// Whether a text begins with a digit: a bare number, which wants a word before it.
  func beginsWithDigit(_ text: String) -> Bool { text.first.map { ("0"..."9").contains($0) } ?? false }

  /// A title of no more than so many letters, its end left out where it is longer.
  func cut(_ title: String, to length: Int) -> String {
    title.count <= length ? title : title.prefix(max(1, length - 1)) + "…"
  }

  /// The pieces that are there, with commas between them.
  public func listed(_ pieces: [String?], by separator: String = ", ") -> String { pieces.compactMap { $0 }.joined(separator: separator) }

  /// A sentence with its full stop, unless it ends with one already: names end with initials.
  func stop(_ sentence: String) -> String { sentence.hasSuffix(".") ? sentence : sentence + "." }

  /// A citation with the abbreviations of the codes replaced.
  func citing(_ citation: String, _ names: [(String, String)]) -> String {
    var told = citation
    for (from, to) in names { told = replacing(from, by: to, in: told) }
    return told
  }

  private func replacing(_ word: String, by other: String, in text: String) -> String {
    var told = ""
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix(word) {
        told += other
        rest = rest.dropFirst(word.count)
      } else {
        told.append(first)
        rest = rest.dropFirst()
      }
    }
    return told
  }
}
