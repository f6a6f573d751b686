import CaseEngine
import Wording

/// A courtroom goes on while the register cannot be reached. What is done there is shown at once, and goes in one act after another, in its order;
/// what could not be stored is kept with the minute in which it happened, and tried again until the register is back.
extension Console {
  /// How many seconds pass between two tries, where nobody says that the register is back.
  private static let pause = 5

  /// Whether an act goes by way of the courtroom: of the case that is open there, or of one that has deeds waiting, so that none overtakes another.
  func isDeed(_ act: Act, _ from: Entering.From) -> Bool {
    guard let id = act.steps.first?.id, id == one?.id && isCourtroom || deeds.contains(where: { $0.matter == id }) else { return false }
    switch from {
    case .strip, .told: return act.steps.allSatisfy { $0.id == id && Deed($0.instruction) != nil }
    case .form, .direct, .reassigning: return false
    }
  }

  /// Takes a deed on: it is shown as done, and sent as soon as those before it are in.
  mutating func take(_ deed: WaitingDeed) {
    var deed = deed
    if isRegisterAway { deed.stateTheMinute() }
    deeds.append(deed)
    if let file = one?.file, file.id == deed.matter { show(file) }
    if let deedsFailure { say(words.deedsKept(deedsFailure), .warning) } else { sendNextDeed() }
  }

  /// Whether deeds wait because the register could not be reached.
  var isRegisterAway: Bool { deedsAwaited != nil }

  /// Sends the first of the deeds that wait, unless one is on its way, or it is not yet time to try again.
  mutating func sendNextDeed() {
    guard var deed = deeds.first, deedOnItsWay == nil, deedsAwaited.map({ $0 <= sitting.now }) ?? true else { return }
    if !deed.at.isInMinute(of: sitting.now) { deed.stateTheMinute() }
    deeds[0] = deed
    deedOnItsWay = send(deed.act, deed.from, deed.papers, as: deed.action, since: deed.pressed)
  }

  /// What became of a deed. True where it waits on: then nothing was lost, and nothing is given back. It waits until it is entered, or refused; a
  /// store that could not take it may take it later, or take it from the next console.
  mutating func keepsDeed(_ tag: Tag, _ outcome: ActOutcome) -> Bool {
    guard tag == deedOnItsWay else { return false }
    deedOnItsWay = nil
    guard let failed = outcome.failed.first, failed.error != .notPermitted else {
      if isRegisterAway, outcome.refused.isEmpty, outcome.failed.isEmpty { deedsKept += 1 }
      let matter = deeds.isEmpty ? nil : deeds.removeFirst().matter
      // What was not entered is no longer shown.
      if outcome.files.isEmpty, let file = one?.file, file.id == matter { show(file.stored) }
      return false
    }
    for place in deeds.indices { deeds[place].stateTheMinute() }
    deedsAwaited = sitting.now.adding(seconds: Console.pause)
    deedsFailure = failed.error
    let told = words.deedsKept(failed.error)
    if message?.text != told { say(told, .warning) }
    return true
  }

  /// The register went away, or is back: then no try waits any longer.
  mutating func hear(of error: StoreError?) {
    guard let error else {
      // What went in meanwhile stays told.
      if message?.tone == .error || message?.tone == .warning { message = nil }
      if isRegisterAway { deedsAwaited = sitting.now }
      return
    }
    if deeds.isEmpty { say(words.storeError(error), .error) } else { say(words.deedsKept(error), .warning) }
  }

  /// After the last of them: how many were kept, unless there is something worse to read.
  mutating func tellDeedsSaved() {
    guard deeds.isEmpty, deedsAwaited != nil else { return }
    (deedsAwaited, deedsFailure) = (nil, nil)
    if deedsKept > 0, message?.tone != .warning, message?.tone != .error { say(words.deedsSaved(deedsKept), .saved) }
    deedsKept = 0
  }

  /// Shows a case with what was done in it and is not in the register yet.
  mutating func show(_ file: CaseFile) {
    let (height, sitting, file) = (documentHeight, sitting, withDeeds(file))
    one?.takeIn(file, sitting, height: height)
  }

  /// A case as it will be. What would be refused by now is left out; that is told once the register has said so.
  private func withDeeds(_ file: CaseFile) -> CaseFile {
    var file = file
    for deed in deeds where deed.matter == file.id && !file.entries.contains(where: { $0.act == deed.act.key }) {
      var draft = CaseDraft(
        of: file, key: deed.act.key, by: sitting.actor, at: max(sitting.now, deed.at), under: sitting.rules, among: Surroundings(),
        program: "")
      for step in deed.act.steps {
        do { try draft.take(Step(step.instruction, occurred: step.occurred ?? .at(deed.at), acting: step.acting)) } catch { continue }
      }
      file = draft.file
    }
    return file
  }

  /// The deeds as they are kept in case the console ends.
  var keptDeeds: [KeptDeed] {
    deeds.compactMap { deed in
      let told = if case .told(let text) = deed.from { text } else { words.done(deed.action) }
      return KeptDeed(deed, told: told)
    }
  }

  /// Takes up the deeds that an earlier console kept.
  mutating func takeUp(_ kept: [KeptDeed]) {
    for deed in kept where !deeds.contains(where: { $0.act.key == deed.key }) { deeds.append(deed.waiting) }
  }
}
