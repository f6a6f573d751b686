import CaseEngine
import Wording

/// What can be done in a courtroom whether the register can be reached or not: in a form that can be kept outside of it.
enum Deed: Hashable, Sendable, Codable {
  case course(CourseInstruction)
  case room(RoomInstruction)
  case serve(DocumentID, PartyID, ServiceWay)
  case undo(ActKey, reason: String?)

  /// The deed of an instruction; nil for one that waits for the register: how a meeting is joined has a passcode, which no file may keep.
  init?(_ instruction: Instruction) {
    switch instruction {
    case .room(.arrangeMeeting): return nil
    case .course(let asked): self = .course(asked)
    case .room(let asked): self = .room(asked)
    case .serveDocument(let document, let party, let way): self = .serve(document, party, way)
    case .undo(let act?, let reason): self = .undo(act, reason: reason)
    default: return nil
    }
  }

  /// What is asked for with it.
  var instruction: Instruction {
    switch self {
    case .course(let asked): .course(asked)
    case .room(let asked): .room(asked)
    case .serve(let document, let party, let way): .serveDocument(document, to: party, by: way)
    case .undo(let act, let reason): .undo(act: act, reason: reason)
    }
  }
}

/// An act of the courtroom that the register has not answered yet, with the minute in which it happened.
struct WaitingDeed: Hashable, Sendable {
  var act: Act
  let from: Entering.From
  let papers: [Paper]
  let action: Action
  let at: Moment
  /// How many keys had been acted on by then.
  let pressed: Int

  /// The case that it is about.
  var matter: CaseID? { act.steps.first?.id }

  /// States the minute in which it happened: it goes in later than that.
  mutating func stateTheMinute() {
    for place in act.steps.indices where act.steps[place].occurred == nil { act.steps[place].occurred = .at(at) }
  }
}

/// The same as it is kept in case the console ends before the register is back.
struct KeptDeed: Hashable, Sendable, Codable {
  /// One instruction, and when it happened.
  struct Step: Hashable, Sendable, Codable {
    let deed: Deed
    let occurred: Occurrence
    let acting: String?
  }

  let matter: CaseID
  let key: ActKey
  let steps: [Step]
  let at: Moment
  let told: String
}

extension KeptDeed {
  /// What is kept of a deed; nil where it cannot be kept.
  init?(_ deed: WaitingDeed, told: String) {
    guard let matter = deed.matter else { return nil }
    var steps: [Step] = []
    for step in deed.act.steps {
      guard let kept = Deed(step.instruction) else { return nil }
      steps.append(Step(deed: kept, occurred: step.occurred ?? .at(deed.at), acting: step.acting))
    }
    self.init(matter: matter, key: deed.act.key, steps: steps, at: deed.at, told: told)
  }

  /// The deed again.
  var waiting: WaitingDeed {
    let steps = self.steps.map { Act.Step($0.deed.instruction, in: matter, occurred: $0.occurred, acting: $0.acting) }
    return WaitingDeed(act: Act(key: key, steps: steps), from: .told(told), papers: [], action: .add, at: at, pressed: 0)
  }
}

extension CaseFile {
  /// The version that the register has: what is only imagined has no place in it yet.
  var storedVersion: Int { version - entries.reversed().prefix(while: \.isImagined).count }

  /// The case without what is only imagined.
  var stored: CaseFile {
    if storedVersion == version { return self }
    var file = CaseFile(id: id)
    for entry in entries.prefix(storedVersion) { file.enter(entry) }
    return file
  }
}
