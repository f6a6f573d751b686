import Cells
import Wording

extension OwnKeys {
  /// The usual keys of the spots, with a person's own in their place, and what of these cannot stand. As with the actions of the screens an own
  /// key wins over a usual one of its spot, and Enter and Esc stay where they are.
  static func spotBindings(_ lines: [Line]) -> (bindings: [SpotBinding], mistakes: [KeyMistake]) {
    var mistakes: [KeyMistake] = []
    var owners: [Spot: [KeyPlace: String]] = [:]
    var chosen: [String: [KeyPlace]] = [:]
    let known = Dictionary(SpotBinding.all.map { ($0.name, $0.spot) }, uniquingKeysWith: { first, _ in first })
    for line in lines {
      guard let spot = known[line.action] else {
        mistakes.append(.noSuchAction(line.action))
        continue
      }
      var places: [KeyPlace] = []
      for text in line.keys {
        do {
          let place = try KeyPlace.read(text)
          if place.isTyped, !spot.takesLetters {
            mistakes.append(.typed(text, action: line.action))
          } else if let owner = owners[spot]?[place], owner != line.action {
            mistakes.append(.clash(key: text, owner, line.action))
          } else {
            owners[spot, default: [:]][place] = line.action
            if !places.contains(place) { places.append(place) }
          }
        } catch {
          mistakes.append(KeyMistake(error, text, line.action))
        }
      }
      if !places.isEmpty || line.keys.isEmpty { chosen[line.action] = places }
    }
    let bindings = SpotBinding.all.map { line in
      let kept = line.places.filter { if case .other(let key) = $0 { KeyPlace.kept.contains(key) } else { false } }
      let left = line.places.filter { owners[line.spot]?[$0] == nil }
      return SpotBinding(line.spot, line.action, chosen[line.name].map { kept + $0 } ?? left)
    }
    return (bindings, mistakes)
  }
}

extension KeyPlace {
  /// Whether the key writes something where text is typed.
  fileprivate var isTyped: Bool {
    switch self {
    case .letter, .other(.character): true
    case .function, .other: false
    }
  }
}
