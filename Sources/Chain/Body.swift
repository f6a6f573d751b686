import CaseEngine
import Foundation

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

/// Writes and reads bodies. Keeps its coders, which are costly to make; use one for each thread.
///
/// The stored form is JSON in UTF-8, keys sorted within each object: `{"fact":{"documentReceived":{…}},"origin":{…},"clockBehind":…}`.
/// `origin` is left out for what was recorded here, `clockBehind` where the clock had not gone back.
public struct BodyCoder {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  /// Why a body cannot be written or read. Says nothing of what is in it.
  public enum Problem: Error, Hashable, Sendable {
    /// The fact has no stored form.
    case unwritable
    /// The bytes are not the stored form of such a fact.
    case unreadable
  }

  /// A coder for facts of any stream.
  public init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  /// The stored bytes of a body, and the name of its fact.
  public func encode(_ body: Body<some Hashable & Sendable & Codable>) throws(Problem) -> (bytes: [UInt8], type: String) {
    var bytes = BodyCoder.opening
    let fact = try json(body.fact)
    bytes.reserveCapacity(fact.count + 64)
    bytes += fact
    if body.origin.isImported {
      bytes += BodyCoder.origin
      bytes += try json(body.origin)
    }
    if let behind = body.clockBehind {
      bytes += BodyCoder.clockBehind
      bytes += String(behind).utf8
    }
    bytes.append(UInt8(ascii: "}"))
    guard let type = BodyCoder.type(of: bytes) else { throw .unwritable }
    return (bytes, type)
  }

  /// Reads a body back.
  public func decode<Fact>(_ bytes: [UInt8], as fact: Fact.Type = Fact.self) throws(Problem) -> Body<Fact> {
    do {
      let envelope = try decoder.decode(Envelope<Fact>.self, from: Data(bytes))
      return Body(envelope.fact, origin: envelope.origin ?? .recorded, clockBehind: envelope.clockBehind)
    } catch {
      throw .unreadable
    }
  }

  /// The name of the fact in stored bytes; nil where they are not a body.
  public static func type(of bytes: [UInt8]) -> String? {
    let start = opening.count + 2
    guard bytes.count > start, bytes.starts(with: opening), bytes[start - 1] == UInt8(ascii: "\"") else { return nil }
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")), end > start else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func json(_ value: some Encodable) throws(Problem) -> Data {
    do { return try encoder.encode(value) } catch { throw .unwritable }
  }

  private static let opening = Array(#"{"fact":"#.utf8)
  private static let origin = Array(#","origin":"#.utf8)
  private static let clockBehind = Array(#","clockBehind":"#.utf8)

  private struct Envelope<Fact: Codable>: Decodable {
    let fact: Fact
    let origin: Origin?
    let clockBehind: Int64?
  }
}
