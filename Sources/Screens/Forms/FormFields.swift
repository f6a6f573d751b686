import CaseEngine
import Wording

/// What each form asks for.
enum FormFields {
  static func openCase(_ sitting: Sitting, _ details: CaseDetails?) -> Fields {
    let rules = sitting.rules
    let languages: [Option] = [.language("ru"), .language("kk")]
    // Whoever works in Kazakh opens cases in Kazakh, unless they say otherwise.
    let language = details.map { $0.language ?? "ru" } ?? (sitting.language == .kazakh ? "kk" : "ru")
    return Fields([
      .text(.caseNumber, details?.number.text ?? "", required: true),
      .choice(.category, rules.allCategories.map(Option.category), details.map { .category($0.category) }),
      .text(.subject, details?.subject ?? ""),
      .date(.registered, (details == nil ? sitting.today : details?.registered).map { sitting.words.day($0) } ?? ""),
      .text(.secretary, details?.secretary ?? (sitting.actor.roles.contains(.secretary) && details == nil ? sitting.actor.name : "")),
      .choice(.language, languages, .language(language)),
    ])
  }

  static func party(_ state: CaseState?, _ party: Party?) -> Fields {
    var principals: [Option] = [.none]
    for other in state?.parties ?? [] where other.id != party?.id && other.details.of == nil {
      principals.append(.party(other.id, other.details.name))
    }
    let of = party?.details.of.flatMap { of in principals.first { if case .party(of, _) = $0 { true } else { false } } }
    let expected: PartyRole = state?.parties.isEmpty != false ? .plaintiff : .defendant
    return Fields([
      .text(.name, party?.details.name ?? "", required: true),
      .choice(.role, PartyRole.allCases.map(Option.role), .role(party?.details.role ?? expected)),
      .choice(.of, principals, of),
      .text(.phone, party?.details.phone?.shown ?? ""),
      .text(.email, party?.details.email ?? ""),
      // Never shown in full; left empty, the number that is there stays.
      .text(.idNumber, ""),
      .text(.address, party?.details.address ?? ""),
    ])
  }

  static func document(_ state: CaseState?, _ document: Document?) -> Fields {
    let details = document?.details
    let parties = (state?.parties ?? []).map { Option.party($0.id, $0.details.name) }
    let from = details.flatMap { details in parties.first { if case .party(details.from, _) = $0 { true } else { false } } }
    var list: [Field] = [
      .text(.title, details?.title ?? "", required: true),
      .choice(.from, parties, from),
      .choice(.original, OriginalRequirement.allCases.map(Option.requirement), .requirement(details?.original ?? .paperOrSigned)),
      .text(.note, details?.note ?? ""),
    ]
    if let state, let document { list.append(recipients(of: document, state)) }
    return Fields(list)
  }

  /// Who must get a document: those who must now are marked.
  private static func recipients(of document: Document, _ state: CaseState) -> Field {
    let chosen = state.recipients(of: document)
    let parties = state.parties.filter { $0.id != document.details.from && $0.details.role.takesPart || chosen.contains($0.id) }
    return Field(.recipients, .picks(PickList(parties.map { .party($0.id, $0.details.name) }) { chosen.contains(parties[$0].id) }))
  }

  /// A paper that nobody asked for: three fields, and its file where there is one.
  static func unrequested(_ state: CaseState?) -> Fields {
    Fields([
      .text(.title, required: true),
      .choice(.from, (state?.parties ?? []).map { Option.party($0.id, $0.details.name) }),
      .choice(.form, ReceivedForm.allCases.map(Option.form), .form(.copy)),
      .text(.attachment),
    ])
  }

  static func hearing(_ plan: HearingPlan, _ sitting: Sitting, moving: Bool, mayAct: Bool) -> Fields {
    let (day, time) = sitting.zone.local(plan.start)
    var list: [Field] = [
      .date(.date, sitting.words.day(day), required: true),
      .text(.time, time.text, required: true),
      .text(.minutes, String(plan.minutes), required: true),
      .text(.room, plan.room ?? ""),
      .text(.link, plan.link ?? ""),
    ]
    if moving {
      list.append(.text(.reason, required: true))
    } else {
      list.append(.choice(.kind, HearingKind.allCases.map(Option.kind), .kind(plan.kind)))
    }
    list.append(.text(.closed, plan.closed.map { sitting.words.closingGround($0) } ?? ""))
    list.append(.text(.override))
    if !mayAct { list.append(.text(.acting, required: true)) }
    return Fields(list)
  }

  /// The last four digits of the case number, and a reason for each item that fails.
  static func sign(_ items: [String], mayAct: Bool) -> Fields {
    var list = items.map { Field.text(.item($0), required: true) }
    if !mayAct { list.append(.text(.acting, required: true)) }
    list.append(.text(.digits, required: true))
    return Fields(list)
  }

  /// The entry field where people fill in what a refusal names.
  static func key(of field: Refusal.Field) -> FieldKey? {
    switch field {
    case .number: .caseNumber
    case .category: .category
    case .subject: .subject
    case .registered: .registered
    case .secretary: .secretary
    case .reason: .reason
    case .name: .name
    case .phone: .phone
    case .email: .email
    case .address: .address
    case .idNumber: .idNumber
    case .title: .title
    case .note: .note
    case .due: .due
    case .on: .date
    case .place: .shelf
    case .sheets: .sheets
    case .pages: .pages
    case .to: .to
    case .receipt: .receipt
    case .submission: .number
    case .start: .date
    case .minutes: .minutes
    case .room: .room
    case .link: .link
    case .closed: .closed
    case .acting: .acting
    case .override: .override
    case .file: .attachment
    case .judge, .order, .key, .basis, .login, .ruling, .part, .outlet, .contact, .limits, .listeners: nil
    case .text, .answer, .owner, .meeting, .hours, .trainer: nil
    case .meetingNumber, .passcode, .host, .topic: nil
    case .proof, .early, .messenger, .until, .command, .seconds: nil
    }
  }
}
