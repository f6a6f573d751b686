import Cells
import Wording

/// What a person wrote in a file of keys: for each action by its name, the keys that it is to have. What is done in a spot is named after it:
/// `text.erase-word`.
public struct OwnKeys: Hashable, Sendable {
  /// The actions by name, and their keys as they are written, in the order in which they count.
  public var lines: [Line]

  /// One action and its keys.
  public struct Line: Hashable, Sendable {
    /// The action's name: `original-filed`.
    public var action: String
    /// Its keys: `F7`, `o`, `C-o`. None at all takes the action's keys away.
    public var keys: [String]

    /// An action and its keys.
    public init(action: String, keys: [String]) {
      self.action = action
      self.keys = keys
    }
  }

  /// These lines.
  public init(_ lines: [Line] = []) { self.lines = lines }
}

extension Keymap {
  /// The usual keys, with a person's own in their place, and what of these cannot stand. What is wrong is left out, and the rest holds.
  ///
  /// An own key wins over a usual one: the action that has it otherwise loses it. Of two own ones the first keeps it.
  public static func with(_ own: OwnKeys) -> (keymap: Keymap, mistakes: [KeyMistake]) {
    var mistakes: [KeyMistake] = []
    let (spots, general) = (own.lines.filter { $0.action.contains(".") }, own.lines.filter { !$0.action.contains(".") })
    var owners: [KeyPlace: String] = [:]
    var chosen: [Action: [KeyPlace]] = [:]
    for line in general {
      guard let action = Action(name: line.action) else {
        mistakes.append(.noSuchAction(line.action))
        continue
      }
      if let places = line.places(besides: &owners, &mistakes) { chosen[action] = places }
    }
    let bindings = Binding.all.map { line in
      guard let places = chosen[line.action] else { return line.with(line.places.filter { owners[$0] == nil }) }
      return line.with(line.places.filter(\.isKept) + places)
    }
    let inSpots = OwnKeys.spotBindings(spots)
    return (Keymap(bindings, inSpots.bindings), mistakes + inSpots.mistakes)
  }
}

extension OwnKeys.Line {
  /// The keys of the line that can stand, each of them taken; what is wrong is told. Nil where nothing of it can be read: then the usual keys are
  /// better than none. Of two lines that want one key the first keeps it.
  func places(besides owners: inout [KeyPlace: String], textIsTyped: Bool = false, _ mistakes: inout [KeyMistake]) -> [KeyPlace]? {
    var places: [KeyPlace] = []
    for text in keys {
      do {
        let place = try KeyPlace.read(text)
        if textIsTyped, place.isTyped {
          mistakes.append(.typed(text, action: action))
        } else if let owner = owners[place], owner != action {
          mistakes.append(.clash(key: text, owner, action))
        } else {
          owners[place] = action
          if !places.contains(place) { places.append(place) }
        }
      } catch {
        mistakes.append(KeyMistake(error, text, action))
      }
    }
    return places.isEmpty && !keys.isEmpty ? nil : places
  }
}

extension KeyPlace {
  /// Whether the key stays with its action, whatever a person chooses.
  var isKept: Bool { if case .other(let key) = self { KeyPlace.kept.contains(key) } else { false } }

  /// Whether the key writes something where text is typed.
  fileprivate var isTyped: Bool {
    switch self {
    case .letter, .other(.character): true
    case .function, .other: false
    }
  }
}

extension KeyMistake {
  init(_ fault: KeyPlace.Fault, _ key: String, _ action: String) {
    self =
      switch fault {
      case .unknown: .noSuchKey(key, action: action)
      case .digit: .digit(key, action: action)
      case .held: .held(key, action: action)
      case .reserved: .reserved(key, action: action)
      }
  }
}
