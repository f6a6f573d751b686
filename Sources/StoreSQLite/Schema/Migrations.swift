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
    // Cases are found by identity numbers, by numbers of registers and by the ends of telephones; lines hold identity numbers.
    Migration(schema: 5, sql: "", rebuildsLines: true),
    // Facts that an older program cannot read: an original that is let go as lost, and why a judge acts for another.
    Migration(schema: 6, sql: "", rebuildsLines: false),
    // Another one: that somebody had an identity number shown.
    Migration(schema: 7, sql: "", rebuildsLines: false),
    // Facts about the openness of hearings; lines count it among the items of the checklist.
    Migration(schema: 8, sql: "", rebuildsLines: true),
    // Streams that an older program would take for cases: contacts, complaints and reception, proposals, trainings.
    Migration(schema: 9, sql: "", rebuildsLines: false),
    // Slips, a hearing each; and the facts of their course, which an older program cannot read.
    Migration(schema: SlipsSchema.schema, sql: SlipsSchema.sql, rebuildsLines: true),
    // Facts about what is prepared for the judge's signature; slips for it, and for media requests.
    Migration(schema: 11, sql: "", rebuildsLines: true),
    // Facts of the courtroom; and the checklist asks of remote hearings, of speeches and of parties, which lines of cases count.
    Migration(schema: 12, sql: "", rebuildsLines: true),
    // Facts about links between cases.
    Migration(schema: 13, sql: "", rebuildsLines: false),
    // Notices, messenger groups and messages: facts that an older program cannot read, names that no two cases share, and a checklist that asks
    // whether the participants were notified.
    Migration(schema: 14, sql: SchemaOfGroups.sql, rebuildsLines: true),
    // Slips for notices, groups and messages; those of hearings say what was tested, viewed and spoken.
    Migration(schema: 15, sql: "", rebuildsLines: true),
    // A hearing that goes on with another one takes its tests of the connection over, which the checklist in lines counts;
    // slips are found by their links, and tell a part that is closed.
    Migration(schema: 16, sql: "", rebuildsLines: true),
    // Names of groups that came in with many acts at once were not among those that are taken.
    Migration(schema: 17, sql: "", rebuildsLines: true),
    // Slips in a quarter of the room.
    Migration(schema: 18, sql: SlipRowsSchema.sql, rebuildsLines: true),
    // Lines were not made anew when a court took up messenger groups or gave them up; and a fact that an older program would read as another:
    // that one version of a term was taken away.
    Migration(schema: 19, sql: "", rebuildsLines: true),
  ]

  /// The schema of this program.
  static let current = all.last?.schema ?? 0

  /// Takes the steps that are missing, all in one transaction: wherever it is cut off, a register is as it was or as it is to be, never between.
  ///
  /// - Parameter rebuildLines: makes the lines of lists anew; called once, behind the steps, where one of them asks for it.
  static func migrate(_ db: Database, rebuildLines: (Database) throws -> Void) throws {
    let from = try schema(db)
    let missing = all.filter { $0.schema > from }
    guard let last = missing.last else { return }
    try db.inTransaction(.immediate) {
      for migration in missing { try db.execute(sql: migration.sql) }
      if missing.contains(where: \.rebuildsLines) { try rebuildLines(db) }
      try db.execute(sql: "PRAGMA user_version = \(last.schema)")
      return .commit
    }
  }

  /// The schema of a register.
  static func schema(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
}
