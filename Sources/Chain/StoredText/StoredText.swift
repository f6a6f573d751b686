/// The form in which facts and lines are stored: JSON in UTF-8, so that it can be read without the program.
///
/// Written and read by a coder of our own, because a register holds millions of small texts: it is several times faster than Foundation's, which
/// builds a tree of boxes first. Keys stand in the order of declaration; what is nil is left out. Not for JSON of other makers: large numbers and
/// nesting deeper than 64 are refused.
public enum StoredText {
  /// Why a value cannot be written or read. Says nothing of what is in it.
  public enum Problem: Error, Hashable, Sendable {
    /// The value has no stored form.
    case unwritable
    /// The bytes are not the stored form of such a value.
    case unreadable
  }

  /// The stored form of a value.
  public static func write(_ value: some Encodable) throws(Problem) -> [UInt8] {
    let text = TextInMaking()
    do {
      try text.write(value)
    } catch {
      throw .unwritable
    }
    return text.bytes
  }

  /// Reads a value back.
  public static func read<Value: Decodable>(_ bytes: [UInt8], as value: Value.Type = Value.self) throws(Problem) -> Value {
    guard let tree = TextTree(bytes) else { throw .unreadable }
    do {
      return try Value(from: TreeDecoder(tree: tree, node: 0))
    } catch {
      throw .unreadable
    }
  }
}
