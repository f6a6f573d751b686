import CaseEngine
import Cells
import Wording

extension Console {
  /// A key in a strip: Enter enters, Esc leaves, all else goes to the answer that has the keys.
  mutating func press(_ key: Key, in strip: Strip) {
    var strip = strip
    if takeInNote(key, &strip.fields) {
      overlay = .strip(strip)
      return
    }
    if takeInMonth(key, &strip.fields) {
      overlay = .strip(strip)
      return
    }
    let asked = strip
    if keys.action(for: key, in: .entry) == .offerAll, listsFolder(&strip.fields) { return overlay = .strip(strip) }
    if keys.action(for: key, in: .entry) == .offerAll, strip.fields.offerAll({ known($0, for: asked) }) {
      overlay = .strip(strip)
      return
    }
    guard strip.fields.take(key, keys, in: .strip, &layout) else { return press(key, around: strip) }
    strip.fields.offer(after: asked.fields) { known($0, for: asked) }
    lookAtPath(&strip.fields, after: asked.fields)
    strip.follow(sitting, habits)
    strip.followErrand(sitting)
    strip.followSheet(sitting)
    strip.followCaseSheet(one?.file?.number)
    strip.followDigest(sitting)
    strip.followSending(sitting)
    overlay = .strip(strip)
  }

  /// A key that none of the answers takes.
  private mutating func press(_ key: Key, around strip: Strip) {
    for spot in strip.spots {
      switch keys.action(for: key, in: spot) {
      case .enter, .goOn: return confirm(strip)
      case .later, .drop:
        guard case .resume(let unfinished) = strip.purpose else { break }
        return put(off: unfinished, forGood: keys.action(for: key, in: spot) == .drop)
      case .leave:
        overlay = nil
        if case .settle(let settling) = strip.purpose { overlay = .form(settling.form) }
        if case .prepare(_, let form?) = strip.purpose { overlay = .form(form) }
        return
      case .compared:
        // One key between "filed" and "compared and given back".
        var strip = strip
        strip.fields.change(.custody) { if case .choice(var choice) = $0.value { choice.step(1); $0.value = .choice(choice) } }
        strip.follow(sitting, habits)
        return overlay = .strip(strip)
      default: break
      }
    }
    if !givesWay(strip, to: key) { sayUnknown(key) }
  }

  /// A strip that nobody asked for gives way to the verb of another F key: whoever marks on need not leave it first.
  private mutating func givesWay(_ strip: Strip, to key: Key) -> Bool {
    guard strip.isOffered, case .papers(let offered) = strip.purpose, case .function = key,
      let verb = keys.action(for: key, &layout), [.requested, .received, .originalFiled, .served].contains(verb)
    else { return false }
    if verb == offered { return true }
    overlay = nil
    perform(verb)
    return true
  }

  /// Enters a strip. `keys` is how many had been acted on when it was confirmed, where that is a while ago.
  mutating func confirm(_ strip: Strip, since keys: Int? = nil) {
    if case .removeFromCourt(let removal) = strip.purpose { return confirm(strip, removal) }
    if case .takeBackInBook(let taking) = strip.purpose { return confirm(strip, taking) }
    if case .digest(let asked) = strip.purpose { return confirm(strip, asked) }
    if case .resume(let unfinished) = strip.purpose {
      resumesOwn = unfinished.instead != nil
      return resume(unfinished.draft)
    }
    if case .settle(let settling) = strip.purpose { return confirm(strip, settling) }
    if case .reassignAll = strip.purpose { return confirmReassignAll(strip) }
    if case .hearings(let ask) = strip.purpose, confirms(strip, ask) { return }
    var strip = strip
    do {
      let file = one?.file
      _ = try strip.steps(sitting, habits, file)
      check(&strip)
      var going = strip
      going.rows = strip.going
      let steps = try going.steps(sitting, habits, file)
      if steps.isEmpty, offersPreparation(of: try strip.steps(sitting, habits, file), strip.rows.compactMap { strip.refused[Paper($0)] }) {
        return
      }
      guard !steps.isEmpty else {
        // Others were first while this was open.
        if offerCorrection(strip, overtakenMarks(strip)) { return }
        overlay = .strip(strip)
        return
      }
      if reads(.strip(strip), strip.fields, strip.key, strip.going.map(Paper.init)) { return }
      if isRefusedBeforehand(strip, steps) { return }
      overlay = nil
      enter(Act(key: strip.key, steps: steps), .strip(strip), strip.going.map(Paper.init), as: strip.action, since: keys)
      if case .papers = strip.purpose { sentFromIntake() }
    } catch {
      strip.fields.blame(error.field, error.mistake)
      overlay = .strip(strip)
    }
  }
}

extension Console {
  /// The steps of the rows that cannot, with the cases that say so.
  private func overtakenMarks(_ strip: Strip) -> [(step: Act.Step, refusal: Refusal, file: CaseFile)] {
    strip.rows.compactMap { row in
      guard let refusal = strip.refused[Paper(row)], let file = file(row.caseID), let step = strip.attempt(row, sitting, habits) else {
        return nil
      }
      return (step, refusal, file)
    }
  }
}

extension Strip {
  /// Where the keys are that no answer takes.
  var spots: [Spot] {
    if case .resume = purpose { return [.unfinished] }
    return purpose == .papers(.originalFiled) ? [.original, .strip] : [.strip]
  }

  /// The verb, for what is shown while it is being saved.
  var action: Action {
    switch purpose {
    case .papers(let action): action
    case .undo: .undo
    case .redo: .redo
    case .acknowledge: .clear
    case .withdraw: .withdraw
    case .cancelHearing: .cancelHearing
    case .course(let action, _, _): action
    case .life(let action, _, _): action
    case .retract, .takeBackInBook: .undo
    case .digest(let asked): asked.action
    case .room: .add
    case .removeFromCourt: .clear
    case .resume: .open
    case .settle(let settling): settling.form.action
    case .reassignAll: .reassignAll
    case .correct(let correction): correction.action
    case .hearings(let ask): ask.action
    case .prepare: .add
    case .closing: .closeToPublic
    case .takeMedia: .takeMedia
    case .answerMedia: .answerMedia
    case .signPrepared: .sign
    case .takeOutPrepared: .clear
    case .correspond, .notices: .notify
    }
  }
}
