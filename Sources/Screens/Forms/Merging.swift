import CaseEngine
import Wording

/// A field that was answered differently here and by others.
struct Clash: Hashable, Sendable {
  let old: Field
  let mine: Field
  let theirs: Field

  var key: FieldKey { mine.key }
}

/// What an answer means, however it was typed.
private enum Meaning: Hashable {
  case text(String?)
  case day(Day)
  case option(Option)
}

extension Field {
  /// The identity number that is there is never shown: left empty, it stays.
  fileprivate var isLeft: Bool { key == .idNumber && text?.answer == nil }

  fileprivate func meaning(_ sitting: Sitting) -> Meaning {
    switch value {
    case .text(let text): return .text(text.answer)
    case .date(let text):
      let direction: DateInput.Direction = key == .registered ? .past : .future
      let day = text.answer.flatMap {
        DateInput.parse($0, today: sitting.today, calendar: sitting.rules.calendar, direction: direction)?.day
      }
      return day.map { .day($0) } ?? .text(text.answer)
    case .choice(let choice):
      // A participant who got another name is the same one.
      if case .party(let id, _) = choice.current { return .option(.party(id, "")) }
      return .option(choice.current)
    case .picks: return .text(nil)
    }
  }

  func means(_ other: Field, _ sitting: Sitting) -> Bool {
    if let mine = picks, let theirs = other.picks { return Set(mine.chosen.map(\.code)) == Set(theirs.chosen.map(\.code)) }
    return meaning(sitting) == other.meaning(sitting)
  }
}

extension Form {
  /// What is typed here, laid over what others have entered meanwhile: what was changed on one side only holds, of lists that are marked each
  /// mark by itself. What was changed on both sides stays as it is typed here, and is named.
  func merged(over theirs: Fields, _ sitting: Sitting) -> (fields: Fields, clashes: [Clash]) {
    guard let basis else { return (fields, []) }
    var merged = fields
    var clashes: [Clash] = []
    for (place, mine) in fields.list.enumerated() where !mine.isLeft {
      guard let old = basis.fields[mine.key], let their = theirs[mine.key] else { continue }
      if let mine = mine.picks, let old = old.picks, let their = their.picks {
        merged.list[place].value = .picks(mine.merged(over: their, since: old))
      } else if old.means(their, sitting) || mine.means(their, sitting) {
        continue
      } else if mine.means(old, sitting) {
        merged.list[place].value = their.value
      } else {
        clashes.append(Clash(old: old, mine: mine, theirs: their))
      }
    }
    return (merged, clashes)
  }

  /// Whether nothing of what is typed here is other than what is there.
  func isNothing(but theirs: Fields, _ sitting: Sitting) -> Bool {
    fields.list.allSatisfy { mine in mine.isLeft || theirs[mine.key].map { mine.means($0, sitting) } ?? true }
  }
}

extension Fields {
  /// Takes what others answered.
  mutating func take(_ theirs: Field) {
    change(theirs.key) { $0.value = theirs.key == .idNumber ? .text(TextField()) : theirs.value }
  }
}

extension PickList {
  /// These marks laid over theirs: each that was changed here holds, all else is as it is there.
  fileprivate func merged(over theirs: PickList, since old: PickList) -> PickList {
    let (mine, before) = (Set(chosen.map(\.code)), Set(old.chosen.map(\.code)))
    let known = Set(picks.map(\.code))
    return PickList(theirs.picks) { place in
      let code = theirs.picks[place].code
      let isChangedHere = known.contains(code) && mine.contains(code) != before.contains(code)
      return isChangedHere ? mine.contains(code) : theirs.marked.contains(place)
    }
  }
}
