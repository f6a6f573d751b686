/// Hands what Codable gives to a text in the making.
struct TextEncoder: Encoder {
  let text: TextInMaking
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedText<Key>(text: text, depth: text.begin(UInt8(ascii: "{"), UInt8(ascii: "}"))))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    ListedText(text: text, depth: text.begin(UInt8(ascii: "["), UInt8(ascii: "]")))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleText(text: text) }
}

private struct KeyedText<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let text: TextInMaking
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    text.key(key, in: depth)
    text.writeNull()
  }

  func encode(_ value: String, forKey key: Key) {
    text.key(key, in: depth)
    text.write(text: value)
  }

  func encode(_ value: Bool, forKey key: Key) {
    text.key(key, in: depth)
    text.write(flag: value)
  }

  func encode(_ value: Int, forKey key: Key) {
    text.key(key, in: depth)
    text.write(number: value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    text.key(key, in: depth)
    try text.write(value)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
    text.key(key, in: depth)
    return TextEncoder(text: text).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    text.key(key, in: depth)
    return TextEncoder(text: text).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { TextEncoder(text: text) }
  func superEncoder(forKey key: Key) -> any Encoder {
    text.key(key, in: depth)
    return TextEncoder(text: text)
  }
}

private struct ListedText: UnkeyedEncodingContainer {
  let text: TextInMaking
  let depth: Int
  var count = 0
  var codingPath: [any CodingKey] { [] }

  init(text: TextInMaking, depth: Int) {
    self.text = text
    self.depth = depth
  }

  private mutating func next() {
    text.next(in: depth)
    count += 1
  }

  mutating func encodeNil() {
    next()
    text.writeNull()
  }

  mutating func encode(_ value: some Encodable) throws {
    next()
    try text.write(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    next()
    return TextEncoder(text: text).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next()
    return TextEncoder(text: text).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    next()
    return TextEncoder(text: text)
  }
}

private struct SingleText: SingleValueEncodingContainer {
  let text: TextInMaking
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { text.writeNull() }
  func encode(_ value: Bool) { text.write(flag: value) }
  func encode(_ value: String) { text.write(text: value) }
  func encode(_ value: Int) { text.write(number: value) }
  func encode(_ value: Int8) { text.write(number: value) }
  func encode(_ value: Int16) { text.write(number: value) }
  func encode(_ value: Int32) { text.write(number: value) }
  func encode(_ value: Int64) { text.write(number: value) }
  func encode(_ value: UInt) { text.write(number: value) }
  func encode(_ value: UInt8) { text.write(number: value) }
  func encode(_ value: UInt16) { text.write(number: value) }
  func encode(_ value: UInt32) { text.write(number: value) }
  func encode(_ value: UInt64) { text.write(number: value) }
  // Nothing that a court records is a fraction.
  func encode(_ value: Double) throws { throw StoredText.Problem.unwritable }
  func encode(_ value: Float) throws { throw StoredText.Problem.unwritable }
  func encode(_ value: some Encodable) throws { try text.write(value) }
}
