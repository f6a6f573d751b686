import CaseEngine
import Wording

/// An act about the court on its way to the register: what the strip or the form held, to be opened again if nothing could be stored.
struct EnteringCourt: Hashable, Sendable {
  let act: CourtAct
  let from: Entering.From
}

extension Console {
  mutating func confirm(_ form: Form, _ purpose: CourtForm) {
    var form = form
    guard let file = court.file else { return }
    if form.basis != nil, case .change(let subject) = purpose {
      guard let now = FormBasis(purpose, file, sitting) else { return openAsNew(form, subject) }
      guard let settled = settled(form, over: now, { file.lastToChange(subject) }) else { return }
      form = settled
    }
    do {
      let change = try form.change(purpose, file, sitting)
      if let refusal = courtRefusal(of: change) {
        form.blame(refusal)
        overlay = .form(form)
        return
      }
      overlay = nil
      enter(CourtAct(key: form.key, change: change, on: form.basis?.court), .form(form))
    } catch {
      form.fields.blame(error.field, error.mistake)
      overlay = .form(form)
    }
  }

  /// What was being changed was taken away meanwhile: what was typed can be added anew.
  private mutating func openAsNew(_ form: Form, _ subject: CourtSubject) {
    guard let adding = CourtForm.adding(subject) else { return }
    overlay = .form(Form(purpose: .court(adding), fields: form.fields, key: ActKey(tokens.next())))
    say(words.takenAwayMeanwhile, .warning)
  }

  mutating func confirm(_ strip: Strip, _ removal: CourtRemoval) {
    overlay = nil
    guard let change = removal.change else { return }
    enter(CourtAct(key: strip.key, change: change), .strip(strip))
  }

  private mutating func enter(_ act: CourtAct, _ from: Entering.From) {
    lastTag += 1
    let tag = Tag(rawValue: lastTag)
    enteringCourt[tag] = EnteringCourt(act: act, from: from)
    outbox.append(.enterCourt(act, tag))
  }

  /// Takes in what became of an act about the court.
  mutating func takeIn(_ tag: Tag, _ outcome: CourtOutcome) {
    guard let sent = enteringCourt.removeValue(forKey: tag) else { return }
    switch outcome {
    case .entered(let file, let actor):
      takeIn(file, actor)
      if let subject = file.subject(of: sent.act.key) { court.select(subject, height: courtHeight) }
      say(words.saved(told(file, sent.act.key)), .saved)
    case .refused(let refusal):
      typedAhead = []
      say(words.refusal(refusal, in: nil, under: sitting.rules), .warning)
      openAgain(sent) { $0.blame(refusal) }
      ask(.court, for: .court)
    case .overtaken(let file, let actor):
      typedAhead = []
      takeIn(file, actor)
      if case .form(let form) = sent.from { if overlay == nil { confirm(form) } else { givenBack.append(.form(form)) } }
    case .failed(let error):
      typedAhead = []
      say(words.storeError(error), .error)
      if case .strip(let strip) = sent.from { givenBack.append(.strip(strip)) }
      openAgain(sent) { _ in }
    case .noSuchZone(let name):
      typedAhead = []
      openAgain(sent) { $0.fields.blame(.ofCourt(.zone), .noSuchZone(name)) }
    }
  }

  /// The court as it now is: its settings hold at once, on every screen.
  mutating func takeIn(_ file: CourtFile, _ actor: Actor) {
    let isAnother = sitting.actor != actor
    sitting.rules = file.rules
    sitting.judges = file.judges
    sitting.actor = actor
    court.takeIn(file, sitting, height: courtHeight)
    renewLines()
    // What waited for a role that is given up waits for somebody else.
    if isAnother {
      docket.waiting = [:]
      countWaiting()
    }
    resumeOnTheCourt()
  }

  private mutating func openAgain(_ sent: EnteringCourt, _ change: (inout Form) -> Void) {
    guard case .form(var form) = sent.from else { return }
    change(&form)
    if overlay == nil { overlay = .form(form) } else { givenBack.append(.form(form)) }
  }

  private func told(_ file: CourtFile, _ key: ActKey) -> String {
    let settings = file.settings.filter { $0.act == key }.map { words.fact($0.fact) }
    let staff = file.staffEntries.filter { $0.act == key }.map { words.fact($0.fact) }
    return settings.last ?? staff.last ?? ""
  }
}

extension CourtFile {
  /// What an act brought, where it brought something that is listed.
  fileprivate func subject(of key: ActKey) -> CourtSubject? {
    if let entry = staffEntries.last(where: { $0.act == key }) {
      switch entry.fact {
      case .staffEntered(let number, _), .staffChanged(let number, _): return .member(number)
      case .staffLeft, .retracted: return nil
      }
    }
    switch settings.last(where: { $0.act == key })?.fact {
    case .dayMarked(let day, _): return .day(day)
    case .categoryAdded(let code): return .category(code)
    case .templateAdded(let template): return .template(category: template.category, title: template.title)
    case .manualCheckAdded(let check): return .check(check.key)
    case .notices(let fact): return fact.subject
    case .termSet(let term): return .term(key: term.key, from: term.inForceFrom)
    default: return nil
    }
  }
}

extension NoticeSettingsFact {
  /// The row that it is about.
  fileprivate var subject: CourtSubject {
    switch self {
    case .templateSet(let template): .noticeWords(template.kind, template.language)
    case .templateReset(let kind, let language): .noticeWords(kind, language)
    case .addressSet: .address
    case .lunchSet: .noticeLunch
    case .groupsSet: .groups
    case .gateSet(let channel, _): .gate(channel)
    }
  }
}
