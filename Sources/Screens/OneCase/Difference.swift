import CaseEngine
import Wording

/// A field that an entry made other: what was there, and what is there since.
struct Difference: Hashable, Sendable {
  let label: String
  let old: String
  let new: String
}

extension Console {
  /// What an entry of a case made other, field by field; empty for one that only added something.
  func differences(_ version: Int, in file: CaseFile) -> [Difference] {
    guard let entry = file.entry(version) else { return [] }
    var known = CaseFile(id: file.id)
    for earlier in file.entries.prefix(version - 1) { known.enter(earlier) }
    let before = known.state
    known.enter(entry)
    return differences(file.meant(by: entry.fact), from: before, to: known.state)
  }

  private func differences(_ fact: CaseFact, from old: CaseState, to new: CaseState) -> [Difference] {
    switch fact {
    case .caseNumberCorrected, .caseDetailsChanged:
      guard let before = old.details, let now = new.details else { return [] }
      return differing(FormFields.openCase(sitting, before), FormFields.openCase(sitting, now))
    case .caseReassigned:
      return differing(.judge, old.details?.judge, new.details?.judge)
    case .partyChanged(let id, _):
      guard let before = old.party(id), let now = new.party(id) else { return [] }
      return differing(FormFields.party(old, before), FormFields.party(new, now))
    case .documentChanged(let id, _), .recipientsChosen(let id, _):
      guard let before = old.document(id), let now = new.document(id) else { return [] }
      return differing(FormFields.document(old, before), FormFields.document(new, now))
    case .documentRequested(let id, _):
      guard let before = old.document(id), let now = new.document(id), before.due != nil else { return [] }
      return differing(.due, before.due.map { words.day($0.day) }, now.due.map { words.day($0.day) })
    case .hearingMoved(let id, _, _, _):
      guard let before = old.hearing(id)?.plan, let now = new.hearing(id)?.plan else { return [] }
      return differing(
        FormFields.hearing(before, sitting, moving: true, mayAct: true), FormFields.hearing(now, sitting, moving: true, mayAct: true))
    default: return []
    }
  }

  private func differing(_ old: Fields, _ new: Fields) -> [Difference] {
    zip(old.list, new.list).compactMap { old, new in
      let (before, now) = (inShort(old), inShort(new))
      return before == now ? nil : Difference(label: labelText(new), old: before, new: now)
    }
  }

  private func differing(_ key: FieldKey, _ old: String?, _ new: String?) -> [Difference] {
    old == new ? [] : [Difference(label: words.label(key), old: old ?? words.emptyAnswer, new: new ?? words.emptyAnswer)]
  }

  /// An answer as it stands beside another one.
  private func inShort(_ field: Field) -> String {
    switch field.value {
    case .text(let text), .date(let text): text.answer ?? words.emptyAnswer
    case .choice(let choice): words.option(choice.current)
    case .picks(let picks):
      picks.chosen.isEmpty
        ? words.emptyAnswer : picks.chosen.map { if case .party(_, let name) = $0 { name } else { $0.code } }.joined(separator: ", ")
    }
  }

  /// A difference as a line of the screen.
  func line(of difference: Difference) -> String {
    difference.label + ": " + difference.old + " \(sitting.glyphs.asked) " + difference.new
  }
}

extension CaseFile {
  /// What a retraction is about: the fact that it takes away, or brings back.
  fileprivate func meant(by fact: CaseFact) -> CaseFact {
    var fact = fact
    while case .retracted(let version, _) = fact, let earlier = entry(version) { fact = earlier.fact }
    return fact
  }
}
