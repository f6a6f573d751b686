import Cells
import Wording

extension Fields {
  /// Where the keys are, the uppermost first: what is open for an answer, then the answer itself.
  var spots: [Spot] {
    guard let field = current else { return [] }
    if openList != nil { return [.list] }
    switch field.value {
    case .choice: return [.choice]
    case .picks: return [.marks]
    case .date: return month == nil ? [.date, .text] : [.month, .text]
    case .text:
      if note != nil { return [.note, .text] }
      if field.key.isLong { return [.longText, .text] }
      guard let completion else { return [.entry, .text] }
      return [completion.pointed == nil ? .offer : .offered, .text]
    }
  }

  /// Whether something is open for the answer that has the keys.
  var isOpen: Bool { openList != nil || month != nil || note != nil || completion != nil }

  /// Takes a key in; false where it means nothing here. What enters and leaves is the caller's, who says what the fields lie in; the month too.
  mutating func take(_ key: Key, _ keys: Keymap, in whole: Spot, _ layout: inout LayoutSense) -> Bool {
    for spot in spots where act(keys.action(for: key, in: spot, &layout), in: spot) { return true }
    if type(key, keys) { return true }
    switch keys.action(for: key, in: whole) {
    case .nextField: step(1)
    case .previousField: step(-1)
    default: return false
    }
    return !list.isEmpty
  }

  private mutating func act(_ action: SpotAction?, in spot: Spot) -> Bool {
    guard let action, let field = current else { return false }
    switch spot {
    case .list: return actInList(action)
    case .offer, .offered: return actInCompletion(action)
    case .marks:
      guard var picks = field.picks, picks.take(action) else { return false }
      isTouched = true
      change(field.key) { $0.value = .picks(picks) }
      return true
    case .choice: return act(action, onChoiceOf: field)
    default: return false
    }
  }

  private mutating func act(_ action: SpotAction, onChoiceOf field: Field) -> Bool {
    switch action {
    case .openList: openList = field.choice?.index
    case .optionBefore, .optionAfter:
      isTouched = true
      change(field.key) {
        guard case .choice(var choice) = $0.value else { return }
        choice.step(action == .optionAfter ? 1 : -1)
        $0.value = .choice(choice)
      }
    default: return false
    }
    return true
  }

  private mutating func type(_ key: Key, _ keys: Keymap) -> Bool {
    guard let field = current, var text = field.text, text.take(key, keys) else { return false }
    if text.text != field.text?.text { isTouched = true }
    change(field.key) {
      $0.mistake = nil
      if case .date = $0.value { $0.value = .date(text) } else { $0.value = .text(text) }
    }
    return true
  }

  private mutating func actInList(_ action: SpotAction) -> Bool {
    guard let field = current, let choice = field.choice, let place = openList else { return false }
    switch action {
    case .up: openList = max(0, place - 1)
    case .down: openList = min(choice.options.count - 1, place + 1)
    case .first: openList = 0
    case .last: openList = choice.options.count - 1
    case .take:
      isTouched = true
      change(field.key) { if case .choice(var chosen) = $0.value { chosen.choose(place); $0.value = .choice(chosen) } }
      openList = nil
    case .close: openList = nil
    default: return false
    }
    return true
  }
}
