import CaseEngine
import Cells
import Wording

extension Console {
  mutating func openFilter() {
    if place == .intake {
      intake.focus = .field
      return
    }
    if place == .oneCase { return openSearch() }
    let typed = typedFilter
    overlay = .filter(FilterBar(field: TextField(typed), before: typed))
  }

  var typedFilter: String {
    switch place {
    case .cases, .checklists: docket.typed
    case .outstanding: outstanding.typed
    case .toServe: toServe.typed
    case .hearings: hearings.typed
    case .outbox: mail.typed
    default: ""
    }
  }

  /// A key in the filter bar: the list follows every letter.
  mutating func press(_ key: Key, in bar: FilterBar) {
    var bar = bar
    if takesOffered(key, &bar) { return }
    switch keys.action(for: key, in: .filter) {
    case .toList: return overlay = nil
    case .leave:
      overlay = nil
      return place == .oneCase ? giveUpSearch(bar.before) : applyFilter(bar.before)
    default: break
    }
    let before = bar.field.text
    guard bar.field.take(key, keys) else {
      guard case .function = key, let action = keys.action(for: key, &layout), action != .edit, isOffered(action) else {
        return sayUnknown(key)
      }
      overlay = nil
      return press(key)
    }
    bar.offered = offered(typing: bar.field.text)
    overlay = .filter(bar)
    if bar.field.text != before { applyFilter(bar.field.text) }
  }

  /// F4 goes to what is offered for the term that is typed; there the arrows move, Enter takes, Esc goes back to the text.
  private mutating func takesOffered(_ key: Key, _ bar: inout FilterBar) -> Bool {
    guard var offer = bar.offered else { return false }
    guard let place = offer.pointed else {
      guard keys.action(for: key, in: .entry) == .offerAll else { return false }
      offer.pointed = 0
      bar.offered = offer
      overlay = .filter(bar)
      return true
    }
    switch keys.action(for: key, in: .offered) {
    case .down: offer.pointed = min(place + 1, offer.offered.count - 1)
    case .up: offer.pointed = max(place - 1, 0)
    case .first: offer.pointed = 0
    case .last: offer.pointed = offer.offered.count - 1
    case .close: offer.pointed = nil
    case .take:
      bar.field = TextField(HearingTerms.filled(bar.field.text, with: offer.offered[place]))
      bar.offered = nil
      overlay = .filter(bar)
      applyFilter(bar.field.text)
      return true
    default:
      offer.pointed = nil
      bar.offered = offer
      return false
    }
    bar.offered = offer
    overlay = .filter(bar)
    return true
  }

  /// Narrows the list that is shown.
  mutating func applyFilter(_ typed: String) {
    if place == .oneCase { return search(typed) }
    if place == .hearings {
      hearings.typed = typed
      return loadHearings()
    }
    if place == .outbox {
      mail.typed = typed
      return loadOutbox()
    }
    let filter: Filter
    do {
      filter = try sitting.filter(typing: typed)
    } catch {
      // The list stays as it was until the term can be read.
      return say(words.filterProblem(error), .warning)
    }
    switch place {
    case .cases, .checklists:
      docket.typed = typed
      docket.filter = filter
      loadDocket()
      countFiltered()
    case .outstanding:
      outstanding.typed = typed
      outstanding.filter = filter
      loadPapers(.outstanding)
    case .toServe:
      toServe.typed = typed
      toServe.filter = filter
      loadPapers(.toServe)
    default: break
    }
  }
}
