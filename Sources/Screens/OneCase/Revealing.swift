import CaseEngine
import Wording

/// Identity numbers stand masked; one that is shown in full is shown only after that was recorded. Source: rules, section 5.
extension Console {
  /// Why the number of the selected party cannot be shown; nil where it can, or where it is to be masked again.
  var whyNotRevealed: String? {
    guard place == .oneCase, let one, one.pane == .parties, let party = one.party, let file = one.file else {
      return words.choosePartyFirst
    }
    if one.revealed.contains(party.id) { return nil }
    do {
      _ = try file.decide(.revealIdentityNumber(party.id), by: sitting.actor, at: sitting.now, under: sitting.rules)
      return nil
    } catch {
      return words.refusal(error, in: file.state, under: sitting.rules)
    }
  }

  /// Asks for the whole number of the selected party; or masks it again, which needs no record.
  mutating func reveal() {
    guard let one, let party = one.party?.id else { return }
    if one.revealed.contains(party) {
      let sitting = sitting
      self.one?.mask(party, sitting)
      return
    }
    let step = Act.Step(.revealIdentityNumber(party), in: one.id)
    enter(Act(key: ActKey(tokens.next()), steps: [step]), .direct(.reveal), as: .reveal)
  }

  /// Lets the numbers be seen whose showing was recorded.
  mutating func showRevealed(_ sent: Entering, _ good: [Int]) {
    for place in good {
      let step = sent.act.steps[place]
      if case .revealIdentityNumber(let party) = step.instruction, step.id == one?.id { one?.revealed.insert(party) }
    }
  }
}

extension CaseScreen {
  /// Masks the number of a party again.
  mutating func mask(_ party: PartyID, _ sitting: Sitting) {
    revealed.remove(party)
    renew(sitting)
  }
}
