import CaseEngine
import Chain
import GRDB

extension SQLiteRegister {
  /// Does something in one transaction, under the writing lock, and answers only when it is on the disk.
  ///
  /// After an error of the disk nothing more is written until the register is opened anew: what the system said it had kept may be gone.
  func write<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError) -> Value {
    if let readOnly { throw .readOnly(readOnly) }
    guard let writer, let lock else { throw .readOnly(.filePermissions) }
    do {
      let value = try await writer.run { [memory, options, isFilling] db in
        if memory.failed { throw StoreError.readOnly(.afterFailure) }
        return try lock.holding(milliseconds: options.patience, keeping: options.rightOfWay) {
          if isFilling {
            if !db.isInsideTransaction { try db.beginTransaction(.immediate) }
            return try work(db)
          }
          var done: Value?
          try db.inTransaction(.immediate) {
            done = try work(db)
            return .commit
          }
          guard let done else { throw StoreError.failed(code: -1) }
          return done
        }
      }
      tendLog()
      return value
    } catch {
      if isFilling || StoreFault.stopsWriting(error) { memory.fail() }
      throw error
    }
  }

  /// Lets others write before whoever was overtaken here: there will be no other try.
  public func giveWay() async { lock?.giveWay() }

  /// Copies the log back when it has grown, after the answer was given. Whoever writes in the meantime does it in our stead.
  func tendLog() {
    guard log.length >= options.pagesOfLog, let writer, let lock else { return }
    writer.later { [log, options] db in
      guard log.length >= options.pagesOfLog, lock.tryTake() else { return }
      defer { lock.giveBack() }
      // Beyond eight times the usual length somebody reads for long; then readers are waited for, so that the log begins anew.
      try WriteAheadLog.copyBack(db, log.length >= 8 * options.pagesOfLog ? .restart : .passive)
    }
  }
}
