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
      let places = line.places(besides: &owners[spot, default: [:]], textIsTyped: !spot.takesLetters, &mistakes)
      if let places { chosen[line.action] = places }
    }
    let bindings = SpotBinding.all.map { line in
      let left = line.places.filter { owners[line.spot]?[$0] == nil }
      return SpotBinding(line.spot, line.action, chosen[line.name].map { line.places.filter(\.isKept) + $0 } ?? left)
    }
    return (bindings, mistakes)
  }
}
