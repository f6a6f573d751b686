import CaseEngine
import Wording

/// How open the hearing of the open case is, and what media ask. Source: CPC art. 19; recommendation 5.
extension Console {
  /// Why an action about openness cannot be tried here; nil where it can.
  func whyNotOpen(_ action: Action) -> String? {
    guard place == .oneCase, let state = one?.file?.state else { return words.openACaseFirst }
    switch action {
    case .closeToPublic where (meantHearing ?? state.trial) == nil: return words.hearingNotSet
    case .tellListeners where (meantHearing ?? state.trial) == nil: return words.hearingNotSet
    case .answerMedia where state.mediaUnanswered.isEmpty: return words.noMediaWait
    case .noteOpinion where state.openness.media.isEmpty: return words.noMediaWait
    case .noteOpinion where state.parties.isEmpty: return words.addAPartyFirst
    default: return nil
    }
  }

  /// Asks on what ground the hearing is closed, or by which ruling a closed one is opened.
  mutating func openCloseToPublic() {
    guard let one, let file = one.file, let trial = meantHearing ?? file.state.trial else { return }
    let isClosed = trial.plan.closed != nil
    var fields: [Field] = isClosed ? [] : [.choice(.closed, ClosingGround.allCases.map(Option.closing)), .text(.part)]
    fields += [.text(.ruling), .text(.reason)]
    openOpenness(.closing(one.id, trial.id, isClosed: isClosed), fields, isJudges: true, file)
  }

  /// Asks what media want.
  mutating func openTakeMedia() {
    guard let one, let file = one.file else { return }
    let uses: [[MediaUse]] = [[.photo], [.video], [.photo, .video], [.broadcast], [.photo, .video, .broadcast], [.notes, .sound]]
    let fields: [Field] = [
      .text(.outlet, required: true), .choice(.use, uses.map(Option.uses)), .text(.name), .text(.contact), .date(.due),
    ]
    openOpenness(.takeMedia(one.id), fields, isJudges: false, file)
  }

  /// Asks what is answered to media.
  mutating func openAnswerMedia() {
    guard let one, let file = one.file else { return }
    let waiting = file.state.mediaUnanswered.map { Option.mediaRequest($0.id, words.mediaRequest($0.asked.fact)) }
    let decisions = [MediaDecision.granted, .limited(limits: "")] + MediaRefusalGround.allCases.map { .refused(ground: $0) }
    let meant = waiting.first { if case .mediaRequest(meantMedia, _) = $0 { true } else { false } }
    let fields: [Field] = [
      .choice(.request, waiting, meant), .choice(.answer, decisions.map(Option.decision)), .text(.limits), .text(.ruling),
    ]
    openOpenness(.answerMedia(one.id), fields, isJudges: true, file)
  }

  /// The media request of the selected row.
  private var meantMedia: MediaRequestID? { if case .media(let id) = one?.hearingRow?.kind, one?.pane == .hearing { id } else { nil } }

  /// Asks how listeners and the press join.
  mutating func openTellListeners() {
    guard let one, let file = one.file, let hearing = meantHearing ?? file.state.trial else { return }
    open(.listeners(one.id, hearing.id), [.text(.ofHearings(.listeners), file.state.openness.listeners[hearing.id] ?? "")])
  }

  /// Asks what a participant thinks of a media request.
  mutating func openNoteOpinion() {
    guard let one, let file = one.file else { return }
    let requests = file.state.openness.media.map { Option.mediaRequest($0.id, words.mediaRequest($0.asked.fact)) }
    let likeliest = meantMedia ?? file.state.mediaUnanswered.last?.id
    let meant = requests.first { if case .mediaRequest(likeliest, _) = $0 { true } else { false } }
    let parties = file.state.participants.map { Option.party($0.id, $0.details.name) }
    let told = likeliest.flatMap { file.state.openness.media($0) }?.opinions ?? [:]
    let silent = parties.first { if case .party(let id, _) = $0 { told[id] == nil } else { false } }
    open(
      .opinion(one.id),
      [
        .choice(.request, requests, meant), .choice(.from, parties, silent),
        .choice(.ofHearings(.opinion), [.hearings(.objects(false)), .hearings(.objects(true))]), .text(.note),
      ], select: .from)
  }

  private mutating func openOpenness(_ purpose: Strip.Purpose, _ fields: [Field], isJudges: Bool, _ file: CaseFile) {
    let acting: [Field] = isJudges && !mayAct(file) ? [.text(.acting, required: true)] : []
    overlay = .strip(Strip(purpose: purpose, rows: [], fields: Fields(fields + acting), key: ActKey(tokens.next())))
  }
}

extension Strip {
  /// The step of an act about openness; nil for any other purpose.
  func opennessStep(_ sitting: Sitting, acting: String?) throws(BadAnswer) -> Act.Step? {
    let ruling: Ruling = fields.text(.ruling).map { .separate(ruling: $0) } ?? .inTheMinutes
    switch purpose {
    case .closing(let id, let hearing, true):
      return Act.Step(.openness(.openToPublic(hearing: hearing, ruling: ruling, reason: fields.text(.reason))), in: id, acting: acting)
    case .closing(let id, let hearing, false):
      guard case .closing(let ground) = fields.chosen(.closed) else { return nil }
      let word = ground.needsWord ? try required(.reason) : fields.text(.reason)
      let closing = Closing(ground: ground, word: word, part: fields.text(.part), ruling: ruling)
      return Act.Step(.openness(.closeToPublic(hearing: hearing, closing: closing)), in: id, acting: acting)
    case .takeMedia(let id):
      guard case .uses(let uses) = fields.chosen(.use) else { return nil }
      let asked = MediaRequest(
        outlet: try required(.outlet), name: fields.text(.name), contact: fields.text(.contact), uses: uses, due: try mediaDue(sitting))
      return Act.Step(.openness(.takeMediaRequest(asked: asked)), in: id)
    case .answerMedia(let id):
      guard case .mediaRequest(let request, _) = fields.chosen(.request), case .decision(let decision) = fields.chosen(.answer) else {
        return nil
      }
      let reply: MediaReply
      switch decision {
      case .noLeaveNeeded, .granted: reply = .granted
      case .limited: reply = .limited(limits: try required(.limits))
      case .refused(let ground, _): reply = .refused(ground: ground, word: ground == .other ? try required(.limits) : fields.text(.limits))
      }
      return Act.Step(.openness(.answerMedia(request: request, reply: reply, ruling: ruling)), in: id, acting: acting)
    default: return nil
    }
  }

  private func mediaDue(_ sitting: Sitting) throws(BadAnswer) -> DueDate? {
    guard let text = fields.text(.due) else { return nil }
    guard let due = DateInput.parse(text, today: sitting.today, calendar: sitting.rules.calendar, direction: .future) else {
      throw BadAnswer(.due, .notADate)
    }
    return due
  }
}
