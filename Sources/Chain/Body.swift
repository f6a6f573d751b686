import CaseEngine

/// What an entry says, apart from who, when and where: kept beside the chain, which only commits to it.
public struct Body<Fact: Hashable & Sendable & Codable>: Hashable, Sendable {
  /// What happened.
  public var fact: Fact
  /// Whether it was recorded or imported.
  public var origin: Origin
  /// How many microseconds the clock stood behind the entry before it, where it had gone back and `recordedAt` was bridged; nil where it had not.
  public var clockBehind: Int64?

  /// What an entry says.
  public init(_ fact: Fact, origin: Origin, clockBehind: Int64? = nil) {
    self.fact = fact
    self.origin = origin
    self.clockBehind = clockBehind
  }
}

/// Writes and reads bodies.
///
/// The stored form is JSON in UTF-8: `{"fact":{"documentReceived":{…}},"origin":{…},"clockBehind":…}`. `origin` is left out for what was recorded
/// here, `clockBehind` where the clock had not gone back.
public struct BodyCoder: Sendable {
  /// Why a body cannot be written or read. Says nothing of what is in it.
  public typealias Problem = StoredText.Problem

  /// A coder for facts of any stream.
  public init() {}

  /// The stored bytes of a body, and the name of its fact.
  public func encode<Fact>(_ body: Body<Fact>) throws(Problem) -> (bytes: [UInt8], type: String) {
    let bytes = try StoredText.write(
      Envelope(fact: body.fact, origin: body.origin.isImported ? body.origin : nil, clockBehind: body.clockBehind))
    guard let type = BodyCoder.type(of: bytes) else { throw .unwritable }
    return (bytes, type)
  }

  /// Reads a body back.
  public func decode<Fact>(_ bytes: [UInt8], as fact: Fact.Type = Fact.self) throws(Problem) -> Body<Fact> {
    let envelope = try StoredText.read(bytes, as: Envelope<Fact>.self)
    return Body(envelope.fact, origin: envelope.origin ?? .recorded, clockBehind: envelope.clockBehind)
  }

  /// The name of the fact in stored bytes; nil where they are not a body.
  public static func type(of bytes: [UInt8]) -> String? {
    guard bytes.starts(with: opening) else { return nil }
    let rest = bytes[opening.count...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\"")), end > rest.startIndex else { return nil }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private static let opening = Array(#"{"fact":{""#.utf8)

  private struct Envelope<Fact: Codable>: Codable {
    let fact: Fact
    let origin: Origin?
    let clockBehind: Int64?
  }
}
