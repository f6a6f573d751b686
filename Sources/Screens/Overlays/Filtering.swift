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
    overlay = .filter(bar)
    if bar.field.text != before { applyFilter(bar.field.text) }
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
