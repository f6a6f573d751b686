import CaseEngine
import Wording

/// What a strip about the correspondence of a case is for.
enum Correspondence: Hashable, Sendable {
  /// Something new: what it is, is the first answer.
  case write(CorrespondenceBasis)
  /// Noting that notices went; or, where the court has set programs for all of them, sending them: of each the program.
  case send([NoticeID], through: [String] = [])
  /// Noting what became of one.
  case settle(NoticeID)
  /// Writing one anew that has not gone.
  case reword(NoticeID, CorrespondenceBasis)
  /// Sending one again by other means.
  case again(NoticeID, CorrespondenceBasis)
  case discard(NoticeID)
  case answer(MessageID)
}

/// What is written from: the case, the court's words, and in whose name.
struct CorrespondenceBasis: Hashable, Sendable {
  let state: CaseState
  let rules: CourtRules
  let sender: String
  /// The hearing that is meant where one was pointed at.
  let meant: HearingID?
  let card: ContactCard

  init(_ file: CaseFile, _ sitting: Sitting, about hearing: HearingID? = nil) {
    state = file.state
    meant = hearing
    rules = sitting.rules
    sender = sitting.actor.name
    card = sitting.card
  }

  var writing: NoticeWriting { NoticeWriting(state, under: rules, sender: sender, card: card) }
  /// The hearing that is told of: the one that was pointed at, the trial, else the last that stands.
  var hearing: HearingRecord? { meant.flatMap { state.hearing($0) } ?? state.trial ?? state.hearings.last { $0.cancelled == nil } }
  var parties: [Option] { state.parties.map { .party($0.id, $0.details.name) } }

  /// What can be written here, the likeliest first.
  var errands: [Errand] {
    let owed = hearing.map { !state.withoutNotice(of: $0).isEmpty } ?? false
    let group = state.notices.group?.created == nil ? Errand.group : .restriction
    return owed ? [.hearing, .letter, .message, group] : [.letter, .message, group]
  }
}

extension Strip {
  /// The fields of something new.
  static func fields(writing errand: Errand, _ basis: CorrespondenceBasis, _ sitting: Sitting) -> Fields {
    let usual = [Option.none] + Channel.allCases.map(Option.requestedBy)
    var list: [Field] = [.choice(.errand, basis.errands.map(Option.errand), .errand(errand))]
    switch errand {
    case .hearing: list.append(.choice(.channel, usual, Option.none))
    case .letter: list += [.choice(.to, basis.parties), .choice(.channel, usual, Option.none), .text(.text, required: true)]
    case .message:
      list += [
        .choice(.from, basis.parties), .choice(.channel, Channel.allCases.map(Option.receivedBy), .receivedBy(.messenger)),
        .text(.text, required: true),
      ]
    case .group: list.append(.text(.messenger))
    case .restriction:
      list += [
        .choice(.to, basis.parties), .text(.reason, required: true),
        .date(.restrictedUntil, "+5" + sitting.words.workingDayMark, required: true),
      ]
    }
    return Fields(list)
  }

  /// The fields of what is done with something that is there.
  static func fields(_ what: Correspondence, _ sitting: Sitting) -> Fields {
    switch what {
    case .write(let basis): return fields(writing: basis.errands.first ?? .letter, basis, sitting)
    case .send(_, let programs): return fields(sendingBy: programs.isEmpty ? nil : programs.unrepeated, sitting)
    case .settle: return Fields([.choice(.noticeOutcome, NoticeOutcome.allCases.map(Option.noticeOutcome)), .text(.proof)])
    case .reword(let id, let basis):
      let notice = basis.state.notice(id)?.notice
      return Fields([
        .choice(.channel, Channel.allCases.map(Option.requestedBy), .requestedBy(notice?.by ?? .email)),
        .text(.text, notice?.text ?? "", required: true),
      ])
    case .again(let id, let basis):
      let former = basis.state.notice(id)?.notice
      let others = Channel.allCases.filter { $0 != former?.by }
      let best = former.flatMap { notice in basis.state.party(notice.to)?.otherChannel(than: notice.by) } ?? .letter
      return Fields([.choice(.channel, others.map(Option.requestedBy), .requestedBy(best))])
    case .discard: return Fields([.text(.reason, required: true)])
    case .answer:
      return Fields([.text(.text, required: true), .choice(.channel, [.none] + Channel.allCases.map(Option.requestedBy), Option.none)])
    }
  }

  /// The fields of sending: by which programs, where the court has set them; else by people, who may have a proof.
  static func fields(sendingBy programs: [String]?, isByHand: Bool = false, _ sitting: Sitting) -> Fields {
    let isOff = sitting.rules.release(from: sitting.now) != sitting.now
    let command = programs.map { Option.throughCommand($0.joined(separator: ", ")) }
    var list: [Field] = command.map { [.choice(.sending, [$0, .byHand], isByHand ? .byHand : $0)] } ?? []
    if isOff { list.append(.text(.early, required: true)) }
    if command == nil || isByHand { list.append(.text(.proof)) }
    return Fields(list)
  }

  /// After the way of sending was chosen: what is asked with it.
  mutating func followSending(_ sitting: Sitting) {
    guard case .correspond(_, .send) = purpose, let choice = fields[.sending]?.choice,
      case .throughCommand(let programs) = choice.options[0]
    else { return }
    let asked = Strip.fields(sendingBy: [programs], isByHand: choice.current == .byHand, sitting)
    guard asked.list.map(\.key) != fields.list.map(\.key) else { return }
    let before = fields
    fields = asked
    fields.isTouched = before.isTouched
    for field in before.list where field.text != nil { fields.change(field.key) { $0.value = field.value } }
    fields.select(.sending)
  }

  /// After another errand was chosen: its fields, with what was typed.
  mutating func followErrand(_ sitting: Sitting) {
    guard case .correspond(_, .write(let basis)) = purpose, case .errand(let errand) = fields.chosen(.errand) else { return }
    let asked = Strip.fields(writing: errand, basis, sitting)
    guard asked.list.map(\.key) != fields.list.map(\.key) else { return }
    let before = fields
    fields = asked
    fields.isTouched = before.isTouched
    for field in before.list where field.text != nil { fields.change(field.key) { $0.value = field.value } }
    fields.select(.errand)
  }

  /// What the strip asks for.
  func steps(_ what: Correspondence, in id: CaseID, _ sitting: Sitting) throws(BadAnswer) -> [Act.Step] {
    let instructions: [Instruction]
    switch what {
    case .write(let basis): instructions = try written(basis, sitting)
    case .send(let ids, let programs):
      let early = fields[.early] == nil ? nil : try required(.early)
      if case .throughCommand = fields.chosen(.sending) {
        instructions = zip(ids, programs).map { .notice(.begin($0, through: $1, early: early)) }
      } else {
        let proof = fields.text(.proof)
        instructions = ids.map { .notice(.send($0, early: early, proof: proof)) }
      }
    case .settle(let notice):
      guard case .noticeOutcome(let outcome) = fields.chosen(.noticeOutcome) else { return [] }
      let proof = outcome == .delivered ? try required(.proof) : fields.text(.proof)
      instructions = [.notice(.settle(notice, outcome, proof: proof))]
    case .reword(let notice, let basis):
      guard var draft = basis.state.notice(notice)?.notice, let party = basis.state.party(draft.to) else { return [] }
      if let by = channel, by != draft.by { (draft.by, draft.address) = (by, party.address(by: by)) }
      draft.text = try required(.text)
      instructions = [.notice(.reword(notice, draft))]
    case .again(let notice, let basis): instructions = [.notice(.prepare(try again(notice, basis)))]
    case .discard(let notice): instructions = [.notice(.discard(notice, reason: try required(.reason)))]
    case .answer(let message): instructions = [.message(.answer(message, try required(.text), by: channel))]
    }
    return instructions.map { Act.Step($0, in: id) }
  }

  /// The channel that was chosen; nil for the usual one.
  private var channel: Channel? {
    switch fields.chosen(.channel) {
    case .requestedBy(let channel), .receivedBy(let channel): channel
    default: nil
    }
  }

  private func written(_ basis: CorrespondenceBasis, _ sitting: Sitting) throws(BadAnswer) -> [Instruction] {
    guard case .errand(let errand) = fields.chosen(.errand) else { return [] }
    func party(_ key: FieldKey) throws(BadAnswer) -> Party {
      guard case .party(let id, _) = fields.chosen(key), let party = basis.state.party(id) else { throw BadAnswer(key, .missing) }
      return party
    }
    let way = NoticeWriting.Way(by: channel)
    do throws(Refusal) {
      switch errand {
      case .hearing:
        guard let hearing = basis.hearing else { return [] }
        return try basis.writing.notices(of: hearing, way).map { .notice(.prepare($0)) }
      case .letter:
        let (to, text) = (try? party(.to), fields.text(.text))
        if let to, let text { return [.notice(.prepare(try basis.writing.notice(of: .free(text), to: to, way)))] }
      case .message, .group, .restriction: break
      }
    } catch {
      throw BadAnswer(.errand, .refused(error))
    }
    switch errand {
    case .hearing: return []
    case .letter:
      _ = try party(.to)
      _ = try required(.text)
      return []
    case .message: return [.message(.note(from: try party(.from).id, by: channel ?? .messenger, text: try required(.text)))]
    case .group: return [.group(.create(messenger: fields.text(.messenger), link: nil, members: nil))]
    case .restriction:
      let until = DateInput.parse(
        try required(.restrictedUntil), today: sitting.today, calendar: sitting.rules.calendar, direction: .future)?.day
      guard let until else { throw BadAnswer(.restrictedUntil, .notADate) }
      return [.group(.restrict(try party(.to).id, reason: try required(.reason), until: until))]
    }
  }

  private func again(_ id: NoticeID, _ basis: CorrespondenceBasis) throws(BadAnswer) -> Notice {
    guard let former = basis.state.notice(id)?.notice, let party = basis.state.party(former.to) else { throw BadAnswer(.channel, .missing) }
    let way = NoticeWriting.Way(by: channel, language: former.language, instead: id)
    do throws(Refusal) {
      switch former.about {
      case .hearing(let hearing, _, _, _):
        if let hearing = basis.state.hearing(hearing) { return try basis.writing.notice(of: .hearing(hearing), to: party, way) }
      case .documents(let ids): return try basis.writing.notice(of: .documents(ids), to: party, way)
      case .free: break
      }
    } catch {
      throw BadAnswer(.channel, .refused(error))
    }
    var notice = former
    notice.by = channel ?? party.otherChannel(than: former.by)
    notice.address = party.address(by: notice.by)
    notice.instead = id
    return notice
  }
}
