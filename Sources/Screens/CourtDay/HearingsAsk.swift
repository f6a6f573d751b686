import CaseEngine
import Cells
import Wording

/// What a strip about hearings of many cases, links between cases and the openness of hearings asks.
enum HearingsAsk: Hashable, Sendable {
  /// How listeners and the press join.
  case listeners(CaseID, HearingID)
  /// What a participant thinks of a media request.
  case opinion(CaseID)
  /// With which other case this one hangs together.
  case link(CaseID)
  /// From which other case a document is carried over; and which one, once that case is here.
  case carry(CaseID), carryFrom(CaseID, CaseFile)
  /// Which judge is away, and when; and what becomes of each hearing that is missed.
  case away, missed(Away, [AbsentHearing])
  /// What is printed, and where to.
  case print, printCase(CaseID)
  /// How participants are told of hearings of which they have no notice; and what was written of them.
  case untold([Slip]), untoldWritten([UntoldNotices])

  /// The verb.
  var action: Action {
    switch self {
    case .listeners: .tellListeners
    case .opinion: .noteOpinion
    case .link: .linkCase
    case .carry, .carryFrom: .carryOver
    case .away, .missed: .absence
    case .print, .printCase: .print
    case .untold, .untoldWritten: .notify
    }
  }

  /// The case that it is about; nil where it is about none.
  var caseID: CaseID? {
    switch self {
    case .listeners(let id, _), .opinion(let id), .printCase(let id), .link(let id), .carry(let id), .carryFrom(let id, _): id
    case .away, .missed, .print, .untold, .untoldWritten: nil
    }
  }

  /// Whether its answers are of what the register had.
  var standsOnAnAnswer: Bool {
    switch self {
    case .carryFrom, .missed, .untold, .untoldWritten: true
    default: false
    }
  }

  /// How it stands among one's last acts, where it concerns several cases: one undo takes all of it back.
  func remembered(_ console: Console) -> String? {
    switch self {
    case .missed(let away, _): away.judge
    case .link: ""
    case .untoldWritten(let written): console.untoldTitle(written)
    case .listeners, .opinion, .carry, .carryFrom, .away, .print, .printCase, .untold: nil
    }
  }
}

/// An answer of such a strip. A text that names something was made when the strip opened.
enum HearingsOption: Hashable, Sendable {
  case sheet(Sheet), caseSheet(CaseSheet), sheetForm(SheetForm)
  /// A paper of all judges.
  case everyJudge
  case link(LinkKind, LinkSide)
  case carried(DocumentID, String)
  /// Whether a participant objects.
  case objects(Bool)
  /// Each addressee by the way that is usual for them.
  case usualWay
  /// What becomes of a hearing.
  case settled(Settlement, String)
}

/// What becomes of a hearing that its judge misses.
enum Settlement: Hashable, Sendable {
  case putOff(Moment)
  /// The same, laid before a judge for signature.
  case prepare(Moment)
  case giveOver(String)
  case leave
}

extension Wording {
  /// An answer.
  func option(_ option: HearingsOption) -> String {
    switch option {
    case .sheet(let sheet): name(sheet)
    case .caseSheet(let sheet): name(sheet)
    case .sheetForm(let form): name(form)
    case .everyJudge: everyJudge
    case .link(let kind, let side): name(kind, side)
    case .carried(_, let title): title
    case .objects(let objects): objects ? partyObjects : partyAgrees
    case .usualWay: usualWayOfEach
    case .settled(_, let text): text
    }
  }
}

extension Console {
  /// What such a strip is for.
  func title(of ask: HearingsAsk) -> String {
    let dot = " \(sitting.glyphs.dot) "
    switch ask {
    case .listeners(_, let id): return words.title(.tellListeners) + dot + words.hearing(id, in: one?.file?.state, zone: sitting.zone)
    case .carryFrom(_, let file): return words.title(.carryOver) + dot + (file.number?.text ?? "")
    case .missed(let away, let missed):
      let left = missed.count - Away.most
      return words.away(away.judge, told(away.days)) + (left > 0 ? dot + words.moreMissed(left) : "")
    case .untold(let slips): return words.title(.notify) + dot + words.hearings(slips.count)
    case .untoldWritten(let written): return words.title(.notify) + dot + untoldTitle(written)
    case .opinion, .link, .carry, .away, .print, .printCase: return words.title(ask.action)
    }
  }

  private func told(_ days: ClosedRange<Day>) -> String {
    let first = words.day(days.lowerBound)
    return days.lowerBound == days.upperBound ? first : first + " \(sitting.glyphs.dash) " + words.day(days.upperBound)
  }

  /// Opens a strip, and asks besides why a judge acts for another, where that is what it takes.
  mutating func open(_ ask: HearingsAsk, _ fields: [Field], select key: FieldKey? = nil) {
    var fields = Fields(fields)
    if let key { fields.select(key) }
    overlay = .strip(Strip(purpose: .hearings(ask), rows: [], fields: fields, key: ActKey(tokens.next())))
  }

  /// Enter in a strip that has to look something up before it enters anything, or enters nothing at all; false for any other.
  mutating func confirms(_ strip: Strip, _ ask: HearingsAsk) -> Bool {
    var strip = strip
    do throws(BadAnswer) {
      switch ask {
      case .listeners, .opinion, .carryFrom: return false
      case .link, .carry:
        let number = try strip.otherCase()
        look(for: .caseNamed(number), .otherCase, strip)
      case .away:
        let away = try strip.away(sitting)
        look(for: .missed(by: away.judge, on: away.days, now: sitting.now), .missed, strip)
      case .missed(let away, let missed): try confirm(strip, away, missed)
      case .print: try confirmPrint(strip)
      case .printCase(let id): try confirmPrintCase(strip, id)
      case .untold(let slips): confirmTellAll(strip, slips)
      case .untoldWritten(let written): enterTold(strip, written)
      }
    } catch {
      strip.fields.blame(error.field, error.mistake)
      overlay = .strip(strip)
    }
    return true
  }

  private mutating func look(for question: Question, _ slot: Slot, _ strip: Strip) {
    overlay = nil
    looking = strip
    ask(question, for: slot)
  }

  /// What was looked for could not be had: the strip comes back as it was.
  mutating func giveBackLooking() {
    guard let strip = looking else { return }
    looking = nil
    givenBack.append(.strip(strip))
  }
}

extension Strip {
  /// The step of a strip that enters what it asks at once; none for any other.
  func steps(_ ask: HearingsAsk) throws(BadAnswer) -> [Act.Step] {
    switch ask {
    case .listeners(let id, let hearing):
      return [Act.Step(.openness(.tellListeners(hearing: hearing, how: fields.text(.ofHearings(.listeners)))), in: id)]
    case .opinion(let id):
      guard case .mediaRequest(let request, _) = fields.chosen(.request), case .party(let party, _) = fields.chosen(.from),
        case .hearings(.objects(let objects)) = fields.chosen(.ofHearings(.opinion))
      else { return [] }
      let opinion = MediaOpinion(objects: objects, word: fields.text(.note))
      return [Act.Step(.openness(.noteOpinion(request: request, party: party, opinion: opinion)), in: id)]
    case .carryFrom(let id, let file):
      guard case .hearings(.carried(let document, _)) = fields.chosen(.ofHearings(.carried)),
        case .party(let from, _) = fields.chosen(.from),
        let step = file.carrying(document, from: from)
      else { return [] }
      return [Act.Step(step, in: id)]
    case .link, .carry, .away, .missed, .print, .printCase, .untold, .untoldWritten: return []
    }
  }
}
