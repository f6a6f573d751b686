/// Where a step comes among those of the same time: by its stage, then by the place of what it is about, then by its own place in the life of that.
///
/// Compared part by part, so that however many things of a kind a line has, none of them runs into the next stage.
struct StepOrder: Comparable {
  /// The stages of a case, in their order.
  enum Stage: Int {
    case opening, details, parties, partyChanges, list, listChanges, recipients, hearings
    /// The requests of the ruling that sets the trial hearing.
    case rulings
    case papers, notices, group, messages, openness, media, courtroom, links, offTheList, noDocumentsNeeded, acknowledged, ticked, spells
    /// Trial hearings of a case that came back after it was heard.
    case hearingsAnew
    case removals
  }

  let stage: Stage
  let place: Int
  let step: Int

  init(_ stage: Stage, _ place: Int = 0, _ step: Int = 0) {
    self.stage = stage
    self.place = place
    self.step = step
  }

  static func < (left: StepOrder, right: StepOrder) -> Bool {
    (left.stage.rawValue, left.place, left.step) < (right.stage.rawValue, right.place, right.step)
  }
}
