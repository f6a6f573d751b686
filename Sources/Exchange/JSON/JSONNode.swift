/// A value of a JSON line, and the column (a byte, from 1) where it begins: so that whoever wrote the line is told where to look.
struct JSONNode: Hashable {
  enum Value: Hashable {
    case null
    case bool(Bool)
    /// As written: what is asked of a number here are whole numbers only.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([JSONMember])
  }

  let value: Value
  let column: Int
}

/// A key of a JSON object, and its value.
struct JSONMember: Hashable {
  let key: String
  let node: JSONNode
}

/// Why a line is not JSON that can be taken.
public enum JSONProblem: Error, Hashable, Sendable {
  /// Something else was expected here.
  case unexpected
  /// The line ends too early.
  case cutOff
  /// Arrays and objects inside one another, deeper than any case needs.
  case tooDeep
  /// A key that the object has already.
  case duplicateKey(String)
  /// A `\u` escape that is no character.
  case badEscape
  /// A control character inside a text: it must be written as an escape.
  case control
}
