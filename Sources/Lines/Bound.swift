import CaseEngine

/// A value on its way into a statement.
package enum Bound: Hashable, Sendable {
  case null
  case int(Int64)
  case text(String)
  case bytes([UInt8])

  package static func int(_ value: Int) -> Bound { .int(Int64(value)) }
  package static func flag(_ value: Bool) -> Bound { .int(value ? 1 : 0 as Int64) }
  package static func maybe(_ value: String?) -> Bound { value.map { .text($0) } ?? .null }
  package static func token(_ token: Token) -> Bound {
    var halves = (token.high.bigEndian, token.low.bigEndian)
    return .bytes(withUnsafeBytes(of: &halves) { Array($0) })
  }
  package static func maybe(_ value: Int64?) -> Bound { value.map { .int($0) } ?? .null }
}
