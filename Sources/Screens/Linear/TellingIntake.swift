import CaseEngine
import Cells
import Wording

/// Intake as it is told: the field, what was found, the last marks.
extension Console {
  var toldIntake: Scene {
    var lines = toldPlace
    let submission =
      habits.submission.map { words.submissionOpen($0) } ?? habits.nextNumber.map { words.nextNumber($0) } ?? words.noSubmissionOpen
    lines.append(ToldLine(.submission, submission))
    lines += told(intake.marks)
    if intake.isTyping {
      lines.append(ToldLine(.field, words.intakeHint, .onEntering))
      if !intake.field.isEmpty { lines.append(ToldLine(.found, toldFound, .inPauses)) }
    }
    lines.append(toldWhereFound)
    for (place, act) in recents.reversed().enumerated() { lines.append(ToldLine(.text(place), told(act), .inFull)) }
    return Scene(identity: .place(.intake), lines: lines + [toldKeys], item: intakeItem)
  }

  private var toldFound: String {
    if let first = intake.lines.first {
      let count = String(intake.lines.count) + (intake.hasMore ? "+" : "")
      return Spoken.list([words.found(count), paperItem(first, marks: intake.marks, withCase: true, place: "").full.text])
    }
    return intake.foundCase.map { words.caseWithoutPapers(Spoken.list([$0.details.number.text, words.parties($0.parties)])) }
      ?? words.nothingFound
  }

  private var intakeItem: ToldItem {
    switch intake.focus {
    case .field: return ToldItem(.search, words.intakeLabel, typed: intake.field)
    case .found:
      let place = toldPlace(intake.scroller.selected, of: intake.lines.count)
      return intake.current.map { paperItem($0, marks: intake.marks, withCase: true, place: place) }
        ?? ToldItem(.nothing, words.nothingFound)
    case .recents:
      let acts = Array(recents.reversed())
      guard acts.indices.contains(intake.recents.selected) else { return ToldItem(.nothing, words.lastMarks, [words.nothingHereYet]) }
      let act = acts[intake.recents.selected]
      return ToldItem(.act(act.key), told(act), place: toldPlace(intake.recents.selected, of: acts.count))
    }
  }

  private func told(_ act: RecentAct) -> String {
    let (_, time) = sitting.zone.local(act.at)
    return describe(act) + ", " + words.time(time)
  }
}
