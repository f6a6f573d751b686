import CaseEngine
import Wording

/// Writes a case as JSON, on a day. The keys, their meaning and their order are a contract: new ones are added behind.
struct CaseJSON {
  let file: CaseFile
  let rules: CourtRules
  let today: Day
  let now: Moment
  let words: any Wording

  /// A case as somebody at this desk sees it.
  init(_ file: CaseFile, at desk: Desk) {
    self.file = file
    rules = desk.rules
    today = desk.today
    now = desk.clock.now()
    words = desk.words
  }

  var state: CaseState { file.state }
  var zone: CourtZone { rules.calendar.zone }

  /// The whole case.
  var json: JSON {
    let details = state.details
    return .keys([
      "number": .text(details?.number.text), "category": .text(details?.category), "subject": .text(details?.subject),
      "registered": .text(details?.registered?.iso), "state": .text(file.phase(under: rules).rawValue),
      "judge": .text(details?.judge), "secretary": .text(details?.secretary), "version": .int(file.version), "head": .text(file.head.hex),
      "parties": parties, "documents": .array(state.documents.map { document($0) }),
      "hearing": state.datedTrial.map { hearing($0) } ?? .null,
      "terms": terms, "readiness": readiness, "hearings": .array(state.hearings.map { hearing($0) }),
      "suspended": .text(state.suspended), "closed": .text(state.closed), "language": .text(details?.language),
      "noDocumentsNeeded": .text(state.noDocumentsReason), "media": media,
      "prepared": .array(state.tray.filter(\.isInTray).map { prepared($0) }),
      "viewing": .array(viewing), "speeches": .array(speeches), "exhibits": .array(exhibits), "declarations": .array(declarations),
      "presence": .array(presence),
      "notices": .array(state.notices.all.map { notice($0) }), "group": state.notices.group.map { group($0) } ?? .null,
      "messages": .array(state.notices.messages.map { message($0) }),
    ]).adding(links).adding(["dates": dates])
  }

  /// How often a date of this case was fixed, and how often it held.
  private var dates: JSON {
    let dates = Punctuality.of(file.listed(under: rules)?.slips ?? [], in: zone).dates
    return .keys(["fixed": .int(dates.fixed), "held": .int(dates.held), "givenUp": .int(dates.givenUp)])
  }

  /// The parties. Identity numbers are masked: whoever may see one asks for it by itself, and that is recorded.
  var parties: JSON { .array(state.parties.map { party($0) }) }

  /// One party; with the whole identity number only where that it is shown was recorded.
  func party(_ party: Party, isRevealed: Bool = false) -> JSON {
    .keys([
      "id": .int(party.id.rawValue), "role": .text(party.details.role.rawValue), "name": .text(party.details.name),
      "of": .int(party.details.of?.rawValue), "phone": .text(party.details.phone?.number), "email": .text(party.details.email),
      "address": .text(party.details.address), "idNumber": .text(isRevealed ? party.idNumber?.digits : party.idNumber?.masked),
    ])
  }

  private var terms: JSON {
    .array(
      file.runningTerms(under: rules).map {
        .keys([
          "key": .text($0.key), "ends": .text($0.standsStillSince == nil ? $0.ends.iso : nil), "basis": .text($0.basis),
          "title": .text(words.named($0.title)), "standsStillSince": .text($0.standsStillSince?.iso), "stoodStill": .int($0.stoodStill),
        ])
      })
  }

  /// One hearing.
  func hearing(_ hearing: HearingRecord) -> JSON {
    let plan = hearing.plan
    return .keys([
      "kind": .text(plan.kind.rawValue), "setOn": .text(zone.iso(hearing.set.occurred)), "start": .text(zone.iso(plan.start)),
      "minutes": .int(plan.minutes), "room": .text(plan.room), "link": .text(plan.link), "closed": .text(plan.closed),
      "overrides": .array(hearing.overrides.map { CaseJSON.override($0) }), "id": .int(hearing.id.rawValue), "remote": .bool(plan.remote),
      "judge": .text(plan.judge), "acting": .text(plan.acting), "moves": .int(hearing.moves), "cancelled": .text(hearing.cancelled?.reason),
      "cancelledActing": .text(hearing.cancelled?.acting), "openness": openness(hearing),
    ]).adding(course(of: hearing)).adding(room(of: hearing.id))
  }

  /// What a judge set aside.
  static func override(_ override: Override) -> JSON {
    var (documents, cases, item): ([DocumentID], [CaseNumber], String?) = ([], [], nil)
    let obstacle: String
    switch override.obstacle {
    case .gate(let ids): (obstacle, documents) = ("gate", ids)
    case .calendar: obstacle = "calendar"
    case .clash(let numbers): (obstacle, cases) = ("clash", numbers)
    case .item(let key): (obstacle, item) = ("item", key)
    }
    return .keys([
      "obstacle": .text(obstacle), "documents": .ints(documents.map(\.rawValue)), "cases": .texts(cases.map(\.text)), "item": .text(item),
      "reason": .text(override.reason),
    ])
  }
}
