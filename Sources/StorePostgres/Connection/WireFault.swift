import CaseEngine
import Chain
import Lines

/// What stops a piece of work on a connection, before it is told in the terms of `StoreError`. Holds no text of the server: such a text may quote
/// what somebody typed.
enum WireFault: Error, Hashable {
  /// The connection is gone. What was sent last may have been done or not.
  case lost
  /// Nothing came within the time limit; the connection was given up. What was sent last may have been done or not.
  case silent
  /// The server refused, with its five-letter code.
  case refused(state: String)
  /// What was sent or what came back is none of what was agreed.
  case garbled
}

extension WireFault {
  /// Whether it is unknown if what was sent last was done.
  var leavesDoubt: Bool {
    switch self {
    // A server that is told to stop says so in the middle of anything: 57P01, 57P02, 57P03; and 40003 means just this.
    case .lost, .silent, .refused("57P01"), .refused("57P02"), .refused("57P03"), .refused("40003"): true
    case .refused(let state): state.hasPrefix("08")
    case .garbled: false
    }
  }

  /// The same in the court's terms.
  var told: StoreError {
    switch self {
    case .lost: return .outOfReach(.noServer)
    case .silent: return .outOfReach(.noServer)
    case .garbled: return .failed(code: -1)
    case .refused(let state):
      switch state {
      // A number that another case has: the index refuses, and that is what it means.
      case "23505": return .surroundingsChanged
      // A lock or an answer that did not come in time; a deadlock or an order that could not be kept; too many guests.
      case "55P03", "57014", "40P01", "40001", "53300": return .busy
      case "53100": return .diskFull
      case "25006": return .readOnly(.filePermissions)
      case "42501": return .notPermitted
      case "28P01": return .outOfReach(.wrongPassword)
      case "28000": return .outOfReach(.noPermission)
      case "3D000": return .outOfReach(.noDatabase)
      case "42P07", "42P06", "42710": return .exists
      case "XX001", "XX002": return .damaged(sequence: nil)
      default: return leavesDoubt ? .outOfReach(.noServer) : .failed(code: WireFault.number(of: state))
      }
    }
  }

  /// A code of five letters as a number, for logs: base 36.
  private static func number(of state: String) -> Int { Int(state, radix: 36) ?? -1 }

  /// Tells any error of the work in the court's terms.
  static func told(_ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as WireFault: error.told
    case is BodyCoder.Problem: .damaged(sequence: nil)
    default: .failed(code: -1)
    }
  }
}
