import CaseEngine
import Chain
import GRDB

/// What stops a piece of work on the register, before it is told in the terms of `StoreError`.
enum StoreFault {
  /// Tells any error of the work in the court's terms.
  static func told(_ error: any Error) -> StoreError {
    switch error {
    case let error as StoreError: return error
    case let error as DatabaseError: return told(error)
    case is BodyCoder.Problem: return .damaged(sequence: nil)
    default: return .failed(code: -1)
    }
  }

  private static func told(_ error: DatabaseError) -> StoreError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_FULL: return .diskFull
    case .SQLITE_CORRUPT: return .damaged(sequence: nil)
    case .SQLITE_NOTADB: return .outOfReach(.notADatabase)
    case .SQLITE_READONLY: return .readOnly(.filePermissions)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .outOfReach(.noPermission)
    default: return .failed(code: Int(error.extendedResultCode.rawValue))
    }
  }

  /// Whether the disk may no longer hold what it said it holds: then nothing more is written. Source: reliability, the failed sync.
  static func stopsWriting(_ error: StoreError) -> Bool {
    switch error {
    case .failed, .damaged: true
    default: false
    }
  }
}
