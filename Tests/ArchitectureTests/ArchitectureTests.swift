import Foundation
import Testing

/// The house as Package.swift draws it, read back from the sources: what each floor imports.
@Suite("The house leans one way")
struct ArchitectureTests {
  /// What each target may import besides the Swift standard library. A target that is missing here fails.
  static let allowed: [String: Set<String>] = [
    "CaseEngine": [],
    "Cells": [],
    "Wording": ["CaseEngine"],
    "Practice": ["CaseEngine", "Wording"],
    "Screens": ["CaseEngine", "Cells", "Practice", "Wording"],
    "Driver": ["CaseEngine", "Printing", "Screens", "Wording"],
    "Terminal": ["Cells", "CNcurses", "Themes", "TOMLKit", "Glibc", "Foundation", "Synchronization"],
    "Chain": ["CaseEngine", "Crypto", "Foundation"],
    "StoreMemory": ["CaseEngine", "Chain"],
    "Lines": ["CaseEngine", "Chain", "Glibc", "Synchronization"],
    "Workers": ["Dispatch", "Glibc", "Synchronization"],
    "StoreSQLite": ["CaseEngine", "Chain", "Lines", "Workers", "GRDB", "GRDBSQLite", "Foundation", "Glibc", "Dispatch", "Synchronization"],
    "StorePostgres": ["CaseEngine", "Chain", "CPostgres", "Lines", "Workers", "Dispatch", "Foundation", "Glibc", "Synchronization"],
    "Exchange": ["CaseEngine", "Foundation"],
    "Printing": ["CaseEngine", "CPango", "Exchange", "Wording"],
    "CourtData": ["CaseEngine"],
    "SampleCourt": ["CaseEngine", "CourtData", "Wording", "Workers", "Dispatch"],
  ]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func swiftFiles(in folder: String) -> [URL] {
    let base = root.appendingPathComponent(folder)
    let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    return found.filter { $0.pathExtension == "swift" }
  }

  /// What may stand before `import` on its line.
  static let marks: Set<String> = ["@testable", "@preconcurrency", "public", "internal", "private", "fileprivate", "package"]

  static func imports(of file: URL) throws -> Set<String> {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return Set(
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy({ marks.contains(String($0)) }) else { return nil }
        return words.dropFirst(place + 1).last?.split(separator: ".").first.map(String.init)
      })
  }

  @Test("No floor imports what Package.swift does not give it", arguments: allowed.keys.sorted())
  func floors(target: String) throws {
    let files = ArchitectureTests.swiftFiles(in: "Sources/" + target)
    #expect(!files.isEmpty, "\(target) has no sources")
    for file in files {
      let foreign = try ArchitectureTests.imports(of: file).subtracting(ArchitectureTests.allowed[target] ?? [])
      #expect(foreign.isEmpty, "\(file.lastPathComponent) imports \(foreign.sorted())")
    }
  }

  @Test("Every target of Sources is named in the table of floors, or is a program")
  func everyTargetIsNamed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: ArchitectureTests.root.appendingPathComponent("Sources").path)
    let programs: Set<String> = ["dayin", "CNcurses", "CPango", "CPostgres", "Benchmarks", "CursesFloor"]
    #expect(Set(folders).subtracting(programs) == Set(ArchitectureTests.allowed.keys))
  }

  @Test("The import reader sees an import when there is one")
  func positiveControl() throws {
    let here = URL(fileURLWithPath: #filePath)
    #expect(try ArchitectureTests.imports(of: here) == ["Foundation", "Testing"])
  }

  @Test("Only the driver of the terminal knows curses, only the embedded store knows SQLite, only one file libpq, only one Pango")
  func bordersAreKept() throws {
    for file in ArchitectureTests.swiftFiles(in: "Sources") {
      let imports = try ArchitectureTests.imports(of: file)
      if imports.contains("CNcurses") { #expect(file.path.contains("/Sources/Terminal/")) }
      if imports.contains("CPostgres") {
        #expect(file.path.hasSuffix("/Sources/StorePostgres/Connection/Session.swift") || file.path.contains("/Sources/Benchmarks/"))
      }
      if imports.contains("CPango") { #expect(file.path.hasSuffix("/Sources/Printing/Paper/PaperPDF.swift")) }
      if imports.contains("GRDB") { #expect(file.path.contains("/Sources/StoreSQLite/") || file.path.contains("/Sources/Benchmarks/")) }
    }
  }

  @Test("The visible top level is Package.swift, Sources, Tests, themes and README.md")
  func topLevel() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: ArchitectureTests.root.path)
    let visible = Set(entries.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" })
    #expect(visible == ["Package.swift", "Sources", "Tests", "themes", "README.md"])
  }
}
