/// Gives Codable what stands in a text.
struct TreeDecoder: Decoder, SingleValueDecodingContainer {
  let tree: TextTree
  let node: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard tree.nodes[node].kind == .object else { throw StoredText.Problem.unreadable }
    return KeyedDecodingContainer(KeyedTree<Key>(tree: tree, node: node))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard tree.nodes[node].kind == .list else { throw StoredText.Problem.unreadable }
    return ListedTree(tree: tree, children: tree.children(of: node))
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { tree.nodes[node].kind == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch tree.nodes[node].kind {
    case .yes: true
    case .no: false
    default: throw StoredText.Problem.unreadable
    }
  }

  func decode(_ type: String.Type) throws -> String {
    guard let text = tree.text(node) else { throw StoredText.Problem.unreadable }
    return text
  }

  func decode(_ type: Int.Type) throws -> Int { try number() }
  func decode(_ type: Int8.Type) throws -> Int8 { try number() }
  func decode(_ type: Int16.Type) throws -> Int16 { try number() }
  func decode(_ type: Int32.Type) throws -> Int32 { try number() }
  func decode(_ type: Int64.Type) throws -> Int64 { try number() }
  func decode(_ type: UInt.Type) throws -> UInt { try number() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try number() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try number() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try number() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try number() }
  func decode(_ type: Double.Type) throws -> Double { throw StoredText.Problem.unreadable }
  func decode(_ type: Float.Type) throws -> Float { throw StoredText.Problem.unreadable }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

  private func number<Number: FixedWidthInteger>() throws -> Number {
    guard let number: Number = tree.number(node) else { throw StoredText.Problem.unreadable }
    return number
  }
}

private struct KeyedTree<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let tree: TextTree
  let node: Int
  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var keys: [Key] = []
    var child = node + 1
    while child < node + tree.nodes[node].nodes {
      if let key = tree.text(child).flatMap({ Key(stringValue: $0) }) { keys.append(key) }
      child += 1 + tree.nodes[child + 1].nodes
    }
    return keys
  }

  func contains(_ key: Key) -> Bool { tree.value(of: node, key.stringValue) != nil }

  private func value(_ key: Key) throws -> TreeDecoder {
    guard let value = tree.value(of: node, key.stringValue) else { throw StoredText.Problem.unreadable }
    return TreeDecoder(tree: tree, node: value)
  }

  /// The value under a key; nil where there is none, or null.
  private func present(_ key: Key) -> TreeDecoder? {
    guard let value = tree.value(of: node, key.stringValue), tree.nodes[value].kind != .null else { return nil }
    return TreeDecoder(tree: tree, node: value)
  }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: value(key)) }
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try present(key)?.decode(type) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(key)?.decode(type) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try present(key)?.decode(type) }
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try present(key).map { try Value(from: $0) }
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
    try value(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try value(key).unkeyedContainer() }
  func superDecoder() throws -> any Decoder { TreeDecoder(tree: tree, node: node) }
  func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}

private struct ListedTree: UnkeyedDecodingContainer {
  let tree: TextTree
  let children: [Int]
  var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { children.count }
  var isAtEnd: Bool { currentIndex == children.count }

  init(tree: TextTree, children: [Int]) {
    self.tree = tree
    self.children = children
  }

  private mutating func next() throws -> TreeDecoder {
    guard !isAtEnd else { throw StoredText.Problem.unreadable }
    defer { currentIndex += 1 }
    return TreeDecoder(tree: tree, node: children[currentIndex])
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, tree.nodes[children[currentIndex]].kind == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: try next()) }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
  mutating func superDecoder() throws -> any Decoder { try next() }
}
