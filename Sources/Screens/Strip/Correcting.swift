import CaseEngine
import Wording

/// A mark that another made first, and that is to be corrected: theirs is taken back with a reason, and the one that was meant goes in.
struct Correction: Hashable, Sendable {
  /// What was asked for, and the entry that stands in its way.
  struct Mark: Hashable, Sendable {
    let step: Act.Step
    let version: Int
  }

  let action: Action
  let marks: [Mark]
  /// What stands there now, in words.
  let line: String
  let first: ActOutcome.FirstDone
}

extension Correction {
  /// Both halves of each mark, entered together.
  func steps(reason: String) -> [Act.Step] {
    marks.flatMap { [Act.Step(.retract(version: $0.version, reason: reason), in: $0.step.id), $0.step] }
  }
}

extension Console {
  /// Offers to correct what others were first with, where it is other than what was meant here, and this person may. False where nothing is.
  mutating func offerCorrection(_ strip: Strip, _ refused: [(step: Act.Step, refusal: Refusal, file: CaseFile)]) -> Bool {
    guard case .papers(let action) = strip.purpose else { return false }
    var marks: [Correction.Mark] = []
    var lines: [String] = []
    var last: ActOutcome.FirstDone?
    for (step, refusal, file) in refused where refusal.saysDoneAlready {
      guard let first = file.whoWasFirst(refusal), let version = first.version, let entry = file.entry(version),
        file.wouldDiffer(from: entry, step, sitting)
      else { continue }
      marks.append(Correction.Mark(step: step, version: version))
      lines.append(words.fact(entry.fact, in: file.state, under: sitting.rules))
      last = first
    }
    guard let last else { return false }
    let line = lines.count == 1 ? lines[0] : words.documents(lines.count)
    let correction = Correction(action: action, marks: marks, line: line, first: last)
    let papers = Set(marks.compactMap { $0.step.paper })
    overlay = .strip(
      Strip(
        purpose: .correct(correction), rows: strip.rows.filter { papers.contains(Paper($0)) },
        fields: Fields([.text(.reason, required: true)]), key: ActKey(tokens.next()), isOffered: true))
    return true
  }

  /// What the strip is about: what stands there, who entered it and when.
  func title(of correction: Correction) -> String {
    words.correcting(correction.first.name, told(correction.first.at)) + " " + correction.line
  }
}

extension Refusal {
  /// Whether the same was done before, so that it can be done otherwise instead.
  fileprivate var saysDoneAlready: Bool {
    switch self {
    case .impossible(.alreadyReceived), .impossible(.alreadyWaived), .impossible(.alreadyServed), .impossible(.originalAlreadySettled),
      .impossible(.alreadyAskedFor):
      true
    default: false
    }
  }
}

extension CaseFile {
  /// Whether a step, in place of an entry, would be possible and say something else than it.
  fileprivate func wouldDiffer(from entry: Entry<CaseFact>, _ step: Act.Step, _ sitting: Sitting) -> Bool {
    var draft = CaseDraft(
      of: self, key: ActKey(Token(high: 0, low: 0)), by: sitting.actor, at: sitting.now, under: sitting.rules, among: Surroundings(),
      program: "")
    do {
      try draft.take(Step(.retract(version: entry.version, reason: "?")))
      try draft.take(Step(step.instruction, occurred: step.occurred))
    } catch {
      return false
    }
    guard let meant = draft.file.entries.last else { return false }
    return meant.fact != entry.fact || meant.occurred.day(in: sitting.zone) != entry.occurred.day(in: sitting.zone)
  }
}
