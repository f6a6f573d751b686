import CaseEngine

/// What can be seen of a register without opening it.
public struct RegisterLook: Hashable, Sendable {
  /// The version of the program's tables that keeps it.
  public let schema: Int
  /// Why it cannot be written; nil where it can.
  public let readOnly: StoreError.ReadOnlyReason?
}

extension SQLiteRegister {
  /// The form of facts and lines that this program writes. What another store keeps goes by the same number.
  public static var form: Int { Migration.current }

  /// Looks at a register from outside: nothing is opened, mended or brought to a newer version.
  ///
  /// - Throws: `.outOfReach` with the reason.
  public static func look(at path: String) throws(StoreError) -> RegisterLook {
    let seen = try RegisterPath(path).look()
    return RegisterLook(
      schema: seen.schema, readOnly: seen.schema > Migration.current ? .newerProgram : seen.writable ? nil : .filePermissions)
  }
}
