import CaseEngine
import GRDB

/// A step from one schema to the next. A migration that was shipped is never edited: registers that took it exist.
struct Migration: Sendable {
  /// The schema that it leads to.
  let schema: Int
  /// What it does.
  let sql: String
  /// Whether the lines of lists have to be made anew afterwards.
  let rebuildsLines: Bool

  /// Every migration, in order.
  static let all: [Migration] = [
    Migration(schema: 1, sql: SchemaOne.sql, rebuildsLines: false),
    // Lines of cases say which items of the checklist fail.
    Migration(schema: 2, sql: "", rebuildsLines: true),
    // Lines are fields in a fixed order, and no longer JSON.
    Migration(schema: 3, sql: "", rebuildsLines: true),
    Migration(schema: 4, sql: SchemaFour.sql, rebuildsLines: false),
  ]

  /// The schema of this program.
  static let current = all.last?.schema ?? 0

  /// Takes the steps that are missing, each in a transaction of its own: a register is of one schema or of the next, never between.
  /// Returns whether the lines have to be made anew.
  static func migrate(_ db: Database) throws -> Bool {
    var rebuilds = false
    for migration in all where try schema(db) < migration.schema {
      try db.inTransaction(.immediate) {
        try db.execute(sql: migration.sql)
        try db.execute(sql: "PRAGMA user_version = \(migration.schema)")
        return .commit
      }
      rebuilds = rebuilds || migration.rebuildsLines
    }
    return rebuilds
  }

  /// The schema of a register.
  static func schema(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
}
