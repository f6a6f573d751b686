import CaseEngine
import Wording

extension Console {
  /// Sends an act off. Its papers are shown as being saved from now on.
  /// `keys` is how many had been acted on when it was confirmed, where that is a while ago.
  mutating func enter(_ act: Act, _ from: Entering.From, _ papers: [Paper] = [], as action: Action = .received, since keys: Int? = nil) {
    if isDeed(act, from) {
      return take(WaitingDeed(act: act, from: from, papers: papers, action: action, at: sitting.now, pressed: keys ?? pressed))
    }
    send(act, from, papers, as: action, since: keys)
  }

  /// Sends an act to the register, and gives the tag of its answer.
  @discardableResult
  mutating func send(_ act: Act, _ from: Entering.From, _ papers: [Paper], as action: Action, since keys: Int?) -> Tag {
    lastTag += 1
    let tag = Tag(rawValue: lastTag)
    entering[tag] = Entering(act: act, from: from, pressed: keys ?? pressed)
    for paper in papers { saving[paper] = action }
    outbox.append(.enter(act, tag))
    return tag
  }

  /// Tells that an answer is asked for once more; nothing, where it came meanwhile.
  mutating func takeInConfirming() {
    guard isSaving, !isConfirming else { return }
    isConfirming = true
    say(words.answerLost, .warning)
  }

  /// Takes in what became of an act: what is saved is shown so; what was refused is told, with who was first; what could not be stored is
  /// given back as it was typed.
  mutating func takeIn(_ tag: Tag, _ outcome: ActOutcome) {
    guard let sent = entering.removeValue(forKey: tag) else { return }
    let papers = sent.papers
    for paper in papers { saving[paper] = nil }
    if keepsDeed(tag, outcome) { return }
    if case .reassigning = sent.from { return takeInReassigned(sent, outcome) }
    if let file = outcome.overtaken.first, case .form(let form) = sent.from { return takeInOvertaken(form, file) }
    let lost = Set(outcome.refused.map(\.step) + outcome.failed.map(\.step))
    let good = sent.act.steps.indices.filter { !lost.contains($0) }
    for place in good { if let paper = sent.paper(of: place) { saved.insert(paper) } }
    showRevealed(sent, good)
    for file in outcome.files { takeInSaved(file) }
    if !good.isEmpty { remember(sent, Set(good.compactMap { sent.paper(of: $0) }), outcome.files) }
    // What opens again has not been seen by whoever typed on.
    if !lost.isEmpty { typedAhead = [] }
    if tellsSettled(sent, outcome, good.count) {
      // Told hearing by hearing.
      if !outcome.failed.isEmpty { giveBack(sent, keeping: Set(outcome.failed.map(\.step))) }
    } else if let failed = outcome.failed.first {
      say(words.storeError(failed.error), .error)
      giveBack(sent, keeping: Set(outcome.failed.map(\.step)))
    } else if let refused = outcome.refused.first {
      tell(outcome, refused, sent, good.count)
    } else {
      say(words.saved(done(sent)), .saved)
    }
    // An opening that was taken back leaves nothing to look at.
    if place == .oneCase, let file = one?.file, file.version > 0, file.state.details == nil { back() }
    dispatchBegun(sent, good, outcome.files)
    if !good.isEmpty { reloadShown() }
    if outcome.failed.isEmpty, !good.isEmpty { leadOn(sent, outcome) }
  }

  private func done(_ sent: Entering) -> String {
    if let act = recents.last(where: { $0.key == sent.act.key }) { return describe(act) }
    switch sent.from {
    case .strip(let strip):
      switch strip.purpose {
      case .undo(let act, _): return words.done(.undo) + ": " + describe(act)
      case .redo(let act): return words.done(.redo) + ": " + describe(act)
      case .retract(_, _, let line): return words.done(.undo) + ": " + line
      case .acknowledge: return words.acknowledged
      case .prepare: return words.preparedForSignature
      case .signPrepared(_, let line): return words.done(.sign) + ": " + line
      case .takeOutPrepared(_, let line, let isOwn): return (isOwn ? words.preparedWithdrawn : words.preparedSentBack) + ": " + line
      case .room(let ask, _): return title(of: ask)
      case .closing, .takeMedia, .answerMedia, .hearings, .papers, .withdraw, .cancelHearing, .course, .life, .removeFromCourt,
        .takeBackInBook, .digest,
        .resume, .settle, .correct,
        .reassignAll, .correspond, .notices:
        return words.done(strip.action)
      }
    case .form(let form): return words.done(form.action)
    case .direct(let action): return words.done(action)
    case .told(let text): return text
    case .reassigning: return words.done(.reassignAll)
    }
  }

  /// An act of this sitting in a few words: what was done, and to what.
  func describe(_ act: RecentAct) -> String {
    if act.action == .undo || act.isToldByTitle { return act.title }
    if act.action == .reassignAll { return words.done(.reassignAll) + ": " + words.cases(act.count) }
    if act.action == .notify { return words.done(act.action) + ": " + act.title }
    let what = act.count > 1 ? words.documents(act.count) : act.title
    return words.done(act.action) + ": "
      + (act.count > 1 || act.number.isEmpty || act.number == act.title ? what : what + " " + sitting.glyphs.dot + " " + act.number)
  }

  /// Puts the new state of a case wherever the case is shown.
  mutating func takeInSaved(_ file: CaseFile) {
    lookedUp = LookedUp()
    catchUp(with: file)
    if one?.id == file.id, (one?.file?.storedVersion ?? 0) <= file.version { show(file) }
    guard let listed = file.listed(under: sitting.rules) else { return }
    let sitting = sitting
    docket.window.update(file.id) { $0 = CaseLine(listed.summary, sitting) }
    for row in listed.documents {
      let line = PaperLine(row, sitting)
      outstanding.window.update(line.paper) { $0 = line }
      toServe.window.update(line.paper) { $0 = line }
      intake.update(line)
    }
  }

  private mutating func remember(_ sent: Entering, _ papers: Set<Paper>, _ files: [CaseFile]) {
    let cases = sent.act.steps.map(\.id).reduce(into: [CaseID]()) { if !$0.contains($1) { $0.append($1) } }
    switch sent.from {
    case .strip(let strip):
      switch strip.purpose {
      case .papers(let action):
        let rows = strip.rows.filter { papers.contains(Paper($0)) }
        recents.append(
          RecentAct(
            key: sent.act.key, cases: cases, action: action, count: rows.count, title: rows.first?.title ?? "",
            number: rows.first?.caseNumber.text ?? "", at: sitting.now))
        habits = strip.learned(habits)
        if place == .intake, let number = strip.fields.text(.number) { habits.submission = number }
      case .undo(let act, _):
        recents.removeAll { $0.key == act.key }
        undone.append(act)
      case .redo(let act):
        undone.removeAll { $0.key == act.key }
        if act.action != .undo { recents.append(act) }
      case .retract(let id, _, let line):
        undone.append(RecentAct(key: sent.act.key, cases: [id], action: .undo, count: 1, title: line, number: "", at: sitting.now))
      case .life(let action, _, let number):
        recents.append(RecentAct(key: sent.act.key, cases: cases, action: action, count: 1, title: number, number: "", at: sitting.now))
      case .correct(let correction):
        recents.append(
          RecentAct(
            key: sent.act.key, cases: cases, action: correction.action, count: strip.rows.count, title: strip.rows.first?.title ?? "",
            number: strip.rows.first?.caseNumber.text ?? "", at: sitting.now))
      case .correspond(_, let what): remember(sent, cases, files, else: correspondenceTitle(what))
      case .notices(let ask): remember(sent, cases, files, else: title(of: ask))
      case .hearings(let ask):
        if let told = ask.remembered(self) {
          recents.append(
            RecentAct(key: sent.act.key, cases: cases, action: ask.action, count: 1, title: told, number: "", at: sitting.now))
        }
      case .room, .acknowledge, .withdraw, .cancelHearing, .course, .removeFromCourt, .takeBackInBook, .digest, .resume, .settle,
        .reassignAll,
        .prepare,
        .closing, .takeMedia,
        .answerMedia, .signPrepared, .takeOutPrepared:
        break
      }
    case .form(let form):
      habits.learn(form)
      recents.append(
        RecentAct(
          key: sent.act.key, cases: cases, action: form.action, count: 1, title: form.subject, number: form.caseNumber, at: sitting.now))
    case .direct, .told, .reassigning: break
    }
    if recents.count > 20 { recents.removeFirst(recents.count - 20) }
  }

  /// An act of correspondence is remembered by the sentence of its first fact, for there are many kinds, each with its own.
  private mutating func remember(_ sent: Entering, _ cases: [CaseID], _ files: [CaseFile], else title: String) {
    let sitting = sitting
    let told = files.flatMap { file in
      file.entries.filter { $0.act == sent.act.key }.map { sitting.words.fact($0.fact, in: file.state, under: sitting.rules) }
    }
    let sentence = told.first.map { told.count > 1 ? $0 + "; " + words.more(told.count - 1) : $0 }
    recents.append(
      RecentAct(
        key: sent.act.key, cases: cases, action: .notify, count: 1, title: sentence ?? title, number: "", at: sitting.now,
        isToldByTitle: sentence != nil))
  }

  private mutating func tell(_ outcome: ActOutcome, _ refused: ActOutcome.Refused, _ sent: Entering, _ good: Int) {
    if good == 0, offersPreparation(of: sent, outcome) { return }
    let id = sent.act.steps[refused.step].id
    let state = outcome.files.first { $0.id == id }?.state ?? file(id)?.state
    var text = was(refused.first) + words.refusal(refused.refusal, in: state, under: sitting.rules)
    if outcome.refused.count > 1 { text += " " + words.more(outcome.refused.count - 1) + "." }
    if good > 0 { text = words.partlySaved(good, of: sent.act.steps.count) + " " + text }
    say(text, .warning)
    // What is shown here was overtaken: look again.
    if one?.id == id { ask(.file(id), for: .oneCase) }
    if case .form(var form) = sent.from, good == 0 {
      form.blame(refused.refusal)
      if overlay == nil { overlay = .form(form) } else { givenBack.append(.form(form)) }
    }
    if case .strip(let strip) = sent.from, overlay == nil, !hasTypedOn(since: sent) {
      let isCorrected = offerCorrection(
        strip, outcome.refused.compactMap { one in one.file.map { (sent.act.steps[one.step], one.refusal, $0) } })
      // What was answered stays, so that another answer can be given.
      if !isCorrected, good == 0, strip.rows.isEmpty, refused.first == nil, !strip.fields.list.isEmpty { overlay = .strip(strip) }
    }
  }

  /// Opens what was typed again, for the steps that could not be stored.
  private mutating func giveBack(_ sent: Entering, keeping steps: Set<Int>) {
    switch sent.from {
    case .strip(var strip):
      let papers = Set(steps.compactMap { sent.paper(of: $0) })
      if !papers.isEmpty { strip.rows = strip.rows.filter { papers.contains(Paper($0)) } }
      strip.keepMissed(of: Set(steps.map { sent.act.steps[$0].id }))
      givenBack.append(.strip(strip))
    case .form(let form): givenBack.append(.form(form))
    case .direct, .told, .reassigning: break
    }
  }
}

extension Entering {
  /// The papers of the act, each once.
  var papers: [Paper] {
    act.steps.indices.compactMap { paper(of: $0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The paper that a step is about.
  func paper(of place: Int) -> Paper? { act.steps[place].paper }
}

extension Act.Step {
  /// The paper that it is about; nil where it is about none.
  var paper: Paper? {
    let document: DocumentID? =
      switch instruction {
      case .requestDocument(let id, _), .receiveDocument(let id, _), .returnDocument(let id, _), .waiveDocument(let id, _, _),
        .fileOriginal(let id, _), .compareOriginal(let id, _), .giveBackOriginal(let id, _), .serveDocument(let id, _, _),
        .unneedDocument(let id), .changeDocument(let id, _):
        id
      default: nil
      }
    return document.map { Paper(id, $0) }
  }
}
