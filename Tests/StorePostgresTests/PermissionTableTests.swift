import Foundation
import Testing

@testable import StorePostgres

/// What a server plans once for any values, it must be able to plan well.
@Suite("The statements of the store on a server")
struct StatementTests {
  @Test("No statement leaves its limit to a value: it would be planned for a tenth of the table, and a large court could not be opened")
  func limits() throws {
    let folder = PermissionTableTests.root.appendingPathComponent("Sources/StorePostgres")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
    #expect(files.count > 20)
    for file in files {
      #expect(try !String(contentsOf: file, encoding: .utf8).contains("LIMIT ?"), "\(file.lastPathComponent)")
    }
    #expect([0, 1, 8, 9, 71, 256, 257, 2_501].map(Session.written) == [1, 8, 8, 16, 72, 256, 512, 4_096])
  }
}

/// The table of permissions beside the facts that there are, read from their sources: a fact that came later and has no line would be refused to
/// everybody.
@Suite("The table of permissions in the database")
struct PermissionTableTests {
  /// Where facts are written down, and of which stream they are; of a fact that holds others, which.
  static let sources: [(file: String, name: String, stream: String, type: String?)] = [
    ("Facts/CaseFact", "CaseFact", "case", nil), ("Openness/OpennessFact", "OpennessFact", "case", "openness"),
    ("Tray/TrayFact", "TrayFact", "case", "tray"), ("Courtroom/RoomFact", "RoomFact", "case", "room"),
    ("Facts/CourseFacts", "CourseFact", "case", "course"), ("Notices/GroupFact", "GroupFact", "case", "group"),
    ("Court/SettingsFact", "SettingsFact", "settings", nil), ("Court/SettingsFact", "StaffFact", "staff", nil),
    ("Book/ContactFacts", "ContactFact", "contacts", nil), ("Book/ComplaintFacts", "ComplaintFact", "complaints", nil),
    ("Book/Proposals", "ProposalFact", "proposals", nil), ("Book/Trainings", "TrainingFact", "trainings", nil),
  ]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The cases of an enumeration, by their names.
  private static func cases(of name: String, in file: String) throws -> [String] {
    let text = try String(contentsOf: root.appendingPathComponent("Sources/CaseEngine/" + file + ".swift"), encoding: .utf8)
    let body = try #require(
      text.components(separatedBy: "public enum " + name + ":").dropFirst().first?.components(separatedBy: "\n}").first)
    return body.split(separator: "\n").filter { $0.hasPrefix("  case ") }.map { line in
      String(line.dropFirst("  case ".count).prefix { $0.isLetter || $0.isNumber })
    }
  }

  @Test("Every fact that there is has a line, for somebody", arguments: sources.indices)
  func everyFact(_ place: Int) throws {
    let source = PermissionTableTests.sources[place]
    let found = try PermissionTableTests.cases(of: source.name, in: source.file)
    #expect(!found.isEmpty)
    // Who takes something back is asked by what is taken back.
    for name in found where name != "retracted" {
      let isListed = FactPermission.all.contains { line in
        guard line.stream == source.stream, !line.roles.isEmpty else { return false }
        if let type = source.type { return line.type == type && (line.detail.isEmpty || line.detail == name) }
        return line.type == name
      }
      #expect(isListed, "\(source.name).\(name) has no line in FactPermission")
    }
  }

  @Test("No line is of a fact that there is not")
  func noStrayLine() throws {
    for line in FactPermission.all {
      let named = try PermissionTableTests.sources.filter { $0.stream == line.stream && $0.type == nil }
        .flatMap { try PermissionTableTests.cases(of: $0.name, in: $0.file) }
      #expect(named.contains(line.type), "\(line.stream) has no fact \(line.type)")
    }
  }
}
