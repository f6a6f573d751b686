import Cells

/// One key that an action can have, as a file of keys writes it: `F6`, `v`, `C-r`, `Del`.
enum KeyPlace: Hashable, Sendable {
  /// An F key; F13 and up are those with Shift.
  case function(Int)
  /// A place on the keyboard, by the key's name under the US layout.
  case letter(Character)
  /// A key that is the same under every layout.
  case other(Key)

  /// Why a text names no key that an action can have.
  enum Fault: Error, Equatable {
    /// There is no such key.
    case unknown
    /// No verb sits on a digit: they are typed into fields, and the Kazakh layout has letters there.
    case digit
    /// No verb takes Shift with a letter, because of Caps Lock, or Alt, because of Esc.
    case held
    /// The key is needed where it is, or terminals cannot tell it from another.
    case reserved
  }

  /// Keys that stay with their action whatever a person's own table says.
  static let kept: Set<Key> = [.enter, .escape]

  /// Reads a key. A Cyrillic letter means the key that it stands on.
  static func read(_ text: String) throws(Fault) -> KeyPlace {
    if let named = named[text] { return try usable(named) }
    if let number = text.first == "F" ? Int(text.dropFirst()) : nil, (1...24).contains(number) { return .function(number) }
    if let rest = held("C-", text) { return try control(rest) }
    if let rest = held("S-", text) { return try shifted(rest) }
    if held("A-", text) ?? held("M-", text) != nil { throw .held }
    guard text.count == 1, let sign = text.first else { throw .unknown }
    if sign == "+" || sign == "?" { return .other(.character(sign)) }
    guard sign.lowercased() == text else { throw .held }
    return .letter(try key(of: sign))
  }

  /// As `read` reads it.
  var spelled: String {
    switch self {
    case .function(let number): "F\(number)"
    case .letter(let key): String(key)
    case .other(.character(" ")): "Space"
    case .other(.character(let sign)): String(sign)
    case .other(.control(let letter)): "C-\(letter)"
    case .other(.shift(let move)): "S-" + KeyPlace.name(.other(Key.moving(move)))
    case .other(.ctrl(let move)): "C-" + KeyPlace.name(.other(Key.moving(move)))
    case .other: KeyPlace.name(self)
    }
  }

  private static func name(_ place: KeyPlace) -> String {
    named.first { $0.value == place }?.key ?? ""
  }

  private static let moves: [String: Key.Move] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
  ]

  private static let named: [String: KeyPlace] = {
    var named: [String: KeyPlace] = [
      "Enter": .other(.enter), "Esc": .other(.escape), "Tab": .other(.tab), "S-Tab": .other(.backTab), "Backspace": .other(.backspace),
      "Del": .other(.delete), "Ins": .other(.insert), "Space": .other(.character(" ")),
    ]
    for (name, move) in moves { named[name] = .other(Key.moving(move)) }
    return named
  }()

  private static func held(_ prefix: String, _ text: String) -> String? {
    text.hasPrefix(prefix) && text.count > prefix.count ? String(text.dropFirst(prefix.count)) : nil
  }

  private static func usable(_ place: KeyPlace) throws(Fault) -> KeyPlace {
    if case .other(let key) = place, kept.contains(key) { throw .reserved }
    return place
  }

  private static func control(_ rest: String) throws(Fault) -> KeyPlace {
    if let move = moves[rest] { return .other(.ctrl(move)) }
    guard rest.count == 1, let sign = rest.lowercased().first else { throw .unknown }
    let key = try key(of: sign)
    // Ctrl-C is the way out; the others come as Tab, Enter, Backspace and Esc.
    if "cijmh[".contains(key) { throw .reserved }
    return .other(.control(key))
  }

  private static func shifted(_ rest: String) throws(Fault) -> KeyPlace {
    if let move = moves[rest] { return .other(.shift(move)) }
    if let number = rest.first == "F" ? Int(rest.dropFirst()) : nil, (1...12).contains(number) { return .function(number + 12) }
    throw rest.count == 1 ? .held : .unknown
  }

  /// The key that gives a letter or sign under one of the layouts, the US one first.
  private static func key(of sign: Character) throws(Fault) -> Character {
    guard let key = [KeyboardLayout.us, .ru, .kz].lazy.compactMap({ $0.key(for: sign) }).first else { throw .unknown }
    if key.isNumber { throw .digit }
    return key
  }
}

extension Binding {
  /// All its keys, the F keys first.
  var places: [KeyPlace] { functions.map { .function($0) } + letters.map { .letter($0) } + others.map { .other($0) } }

  /// The same action with other keys.
  func with(_ places: [KeyPlace]) -> Binding {
    let (functions, letters, others) = KeyPlace.kinds(places)
    return Binding(action, functions: functions, letters: letters, others: others, listed: isListed)
  }
}

extension KeyPlace {
  /// F keys, places on the keyboard, and the other keys, each in their order.
  static func kinds(_ places: [KeyPlace]) -> (functions: [Int], letters: [Character], others: [Key]) {
    (
      places.compactMap { if case .function(let number) = $0 { number } else { nil } },
      places.compactMap { if case .letter(let key) = $0 { key } else { nil } },
      places.compactMap { if case .other(let key) = $0 { key } else { nil } }
    )
  }
}

extension Key {
  /// The key that moves, alone.
  static func moving(_ move: Move) -> Key {
    switch move {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    }
  }
}
