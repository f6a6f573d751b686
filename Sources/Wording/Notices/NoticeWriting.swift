import CaseEngine

/// Writes notices in the words of the court's templates, in the language of the addressee, whatever language the screen has.
public struct NoticeWriting: Hashable, Sendable {
  private let state: CaseState
  private let rules: CourtRules
  private let sender: String
  private let card: ContactCard

  /// Writes for a case, under the settings of the court, in the name of whoever sends. The court's contact card stands at the foot; its address is
  /// that of the court, where the settings have none in this language.
  public init(_ state: CaseState, under rules: CourtRules, sender: String, card: ContactCard = ContactCard()) {
    self.state = state
    self.rules = rules
    self.sender = sender
    self.card = card
  }

  /// How a notice is to go, where that is not the usual way: by the best contact that is known, in the language of the proceedings.
  public struct Way: Hashable, Sendable {
    /// By what channel.
    public var by: Channel?
    /// To another telephone, e-mail or address than the party's own.
    public var address: String?
    /// In what language.
    public var language: NoticeLanguage?
    /// The notice that did not arrive, and which this one repeats.
    public var instead: NoticeID?

    /// A way; what is nil is as usual.
    public init(by: Channel? = nil, address: String? = nil, language: NoticeLanguage? = nil, instead: NoticeID? = nil) {
      self.by = by
      self.address = address
      self.language = language
      self.instead = instead
    }
  }

  /// What a notice is to say.
  public enum Content: Hashable, Sendable {
    /// A hearing.
    case hearing(HearingRecord)
    /// Documents that are asked for.
    case documents([DocumentID])
    /// These words.
    case free(String)
  }

  /// A notice to a party. Throws where the court has no words for it.
  public func notice(of content: Content, to party: Party, _ way: Way = Way()) throws(Refusal) -> Notice {
    let language = way.language ?? state.details?.language.flatMap { NoticeLanguage(rawValue: $0) } ?? .ru
    let about: NoticeAbout =
      switch content {
      case .hearing(let hearing): NoticeAbout(hearing)
      case .documents(let ids): .documents(documents: ids)
      case .free: .free
      }
    guard let template = rules.notices.template(about.kind, language) else { throw .notice(.noTemplate(about.kind, language)) }
    let words = language.words
    let by = way.by ?? party.usualChannel
    var values = common(party, words)
    var says = NoticeElements(
      addressee: values[.addressee], capacity: values[.capacity], court: values[.court], courtAddress: values[.courtAddress],
      caseName: values[.caseNumber], sender: values[.sender])
    switch content {
    case .hearing(let hearing):
      let (day, time) = rules.calendar.zone.local(hearing.plan.start)
      says.day = words.day(day)
      says.time = words.time(time)
      says.place = words.place(of: hearing.plan)
      values[.hearing] = words.name(hearing.plan.kind)
      values[.day] = says.day
      values[.time] = says.time
      values[.place] = says.place
      values[.link] = hearing.plan.link
      if hearing.plan.remote, let meeting = state.room(of: hearing.id).meeting {
        values[.meetingNumber] = meeting.number
        values[.passcode] = meeting.passcode
        values[.host] = meeting.host
      }
      values[.judge] = hearing.plan.judge ?? values[.judge]
    case .documents(let ids):
      let documents = ids.compactMap { state.document($0) }
      values[.documents] = documents.map { "– " + $0.details.title }.joined(separator: "\n")
      values[.due] = documents.compactMap { $0.due?.day }.min().map { words.day($0) }
    case .free(let text): values[.text] = text
    }
    let (title, text) = template.filled(with: values)
    return Notice(
      about: about, to: party.id, by: by, address: way.address ?? party.address(by: by), language: language, title: title, text: text,
      says: says, instead: way.instead)
  }

  /// Notices of a hearing for everybody who has none yet, in one go.
  public func notices(of hearing: HearingRecord, _ way: Way = Way()) throws(Refusal) -> [Notice] {
    var notices: [Notice] = []
    for party in state.withoutNotice(of: hearing) {
      var way = way
      // What did not arrive goes again by other means.
      if let former = state.notices(of: hearing).last(where: { $0.notice.to == party.id && $0.status == .notDelivered }) {
        way.instead = former.id
        if way.by == nil || way.by == former.notice.by { way.by = party.otherChannel(than: former.notice.by) }
      }
      notices.append(try notice(of: .hearing(hearing), to: party, way))
    }
    return notices
  }

  private func common(_ party: Party, _ words: any Wording) -> [NoticePlaceholder: String] {
    let lines = state.parties.map {
      CaseSummary.PartyLine(id: $0.id, role: $0.details.role, name: $0.details.name, phone: nil)
    }
    var values: [NoticePlaceholder: String] = [
      .addressee: party.details.name, .capacity: words.name(party.details.role), .court: words.named(rules.court),
      .parties: words.parties(lines), .sender: sender,
    ]
    values[.courtAddress] = rules.notices.address.map { words.named($0) } ?? card.address
    values[.contacts] = words.contactLines(card).joined(separator: "\n")
    values[.caseNumber] = state.details?.number.text
    values[.subject] = state.details?.subject
    values[.judge] = state.details?.judge
    return values
  }
}

extension NoticeLanguage {
  /// The sentences of this language.
  public var words: any Wording {
    switch self {
    case .kk: Kazakh()
    case .ru: Russian()
    }
  }
}

extension Party {
  /// The next best way to reach this party.
  public func otherChannel(than channel: Channel) -> Channel {
    let possible = [Channel.email, .sms, .telephone, .letter].filter { $0 != channel && address(by: $0) != nil }
    return possible.first ?? (channel == .letter ? .chancery : .letter)
  }
}

extension DomainWords {
  /// Where a hearing is held: the room, and whether by video link.
  func place(of plan: HearingPlan) -> String? {
    let place = listed([plan.room.map { room($0) }, plan.remote ? requested(by: .videoconference) : nil])
    return place.isEmpty ? nil : place
  }
}
