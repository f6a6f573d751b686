import CaseEngine
import Exchange
import TestCourt
import Testing

@Suite("Hostile import files")
struct HostileTests {
  /// Bytes that break things, put in somewhere.
  private static let poison: [[UInt8]] = [
    [0], [0xFF], [0xC3], [0x1B, 0x5B, 0x41], Array("\u{202E}".utf8), Array("\u{200B}".utf8), Array("\"".utf8), Array("\\u0000".utf8),
    Array("{".utf8), Array("]".utf8), Array("null".utf8), Array("-1".utf8), Array("99999999999999999999".utf8), Array("1e9".utf8),
    Array("\\ud83d".utf8), Array(",".utf8), Array(";".utf8), Array("\n".utf8), Array("\r".utf8), Array("9999-99-99".utf8),
    mark,
    Array("=cmd".utf8),
  ]

  private func mutated(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...3, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0...5, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: HostileTests.poison.randomElement(using: &dice) ?? [], at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &dice)))
      case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + Int.random(in: 1...60, using: &dice))], at: place)
      default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &dice))
      }
    }
    return bytes
  }

  @Test("No mutated line crashes, and each goes in whole or not at all", arguments: 1...UInt64(LongRun.count(3, full: 600)))
  func mutatedLines(seed: UInt64) async throws {
    var dice = Dice(seed)
    let exporter = Exporter(rules: shippedRules)
    let lines = sampleFiles(41, seed: seed).compactMap { exporter.jsonLine(for: $0) } + [describedLine.replacing("\n", with: " ")]
    let store = emptyRegister()
    var bytes: [UInt8] = []
    for _ in 0..<1_500 { bytes += mutated(Array((lines.randomElement(using: &dice) ?? "").utf8), &dice) + [0x0A] }
    let imported = try await importing(bytes, into: store, options: .init(batch: 50), pieces: 1_000)
    let report = try #require(imported.report)
    #expect(report.refused == imported.problems.count)
    #expect(report.refused > 300)
    #expect(report.read == report.new + report.grown + report.unchanged + imported.problems.filter(\.isOfRecord).count)
    #expect(try await store.verify(.register) { _ in true }.fault == nil)
    // Whatever went in comes out again, and in again.
    for line in try await exported(store) {
      #expect(exporter.jsonLine(for: try importing(line)) == line)
    }
  }

  /// What some editors put before the first letter of a file; importing passes over it there.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether what a register holds is all that a line says, or nothing of it.
  private func isWholeOrNothing(_ facts: [CaseFact], of line: [UInt8]) -> Bool {
    if facts.isEmpty { return true }
    let text = line.starts(with: HostileTests.mark) ? line.dropFirst(HostileTests.mark.count) : line[...]
    guard let whole = try? importing(String(decoding: text, as: UTF8.self)) else { return false }
    return facts == whole.entries.map(\.fact)
  }

  /// What a register of its own holds after a line was imported into it.
  private func facts(after line: [UInt8]) async throws -> [CaseFact] {
    let store = emptyRegister()
    _ = try await importing(line, into: store)
    let rows = try await store.docket(DocketQuery(order: .number, today: Day(number: 20_779)), at: .first, limit: 2).rows
    #expect(rows.count <= 1)
    guard let id = rows.first?.row.id else { return [] }
    return try await store.file(id).entries.map(\.fact)
  }

  @Test("Of a mutated line all goes in or nothing; a register that took half of one is caught by the same look")
  func nothingHalfIn() async throws {
    var dice = Dice(77)
    let exporter = Exporter(rules: shippedRules)
    let lines = sampleFiles(41, seed: 7).compactMap { exporter.jsonLine(for: $0) }
    var (whole, nothing) = (0, 0)
    for _ in 0..<LongRun.count(300, full: 1_000_000) {
      let bytes = mutated(Array((lines.randomElement(using: &dice) ?? "").utf8), &dice).filter { $0 != 0x0A && $0 != 0x0D }
      let facts = try await facts(after: bytes)
      if facts.isEmpty { nothing += 1 } else { whole += 1 }
      #expect(isWholeOrNothing(facts, of: bytes))
    }
    #expect(whole > 0 && nothing > 0)
    let line = Array(try #require(lines.first).utf8)
    for line in [line, HostileTests.mark + line] {
      let facts = try await facts(after: line)
      #expect(!facts.isEmpty && isWholeOrNothing(facts, of: line) && !isWholeOrNothing(facts.dropLast(), of: line))
    }
  }

  @Test("No mutated spreadsheet crashes, and what went in verifies", arguments: 4...UInt64(LongRun.count(5, full: 104)))
  func mutatedRows(seed: UInt64) async throws {
    var dice = Dice(seed)
    let exporter = Exporter(rules: shippedRules)
    let rows = sampleFiles(41, seed: seed).flatMap { exporter.csvRows(for: $0) }
    for _ in 0..<30 {
      var bytes = Array((Exporter.csvHeader + "\n").utf8)
      for row in rows.prefix(40) { bytes += mutated(Array(row.utf8), &dice) + [0x0A] }
      let store = emptyRegister()
      let imported = try await importing(bytes, .csv, into: store, pieces: 777)
      #expect(imported.problems.allSatisfy { $0.line >= 1 })
      #expect(try await store.verify(.register) { _ in true }.fault == nil)
    }
  }

  @Test("Random bytes are told, and nothing of them goes in")
  func noise() async throws {
    var dice = Dice(6)
    for format in ExchangeFormat.allCases {
      let store = emptyRegister()
      let bytes = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &dice) }
      #expect(try await importing(bytes, format, into: store).problems.count > 0)
      #expect(try await store.head().sequence == 0)
    }
  }

  @Test("A field of ten megabytes and brackets without end are told, and the line behind them is read")
  func sizes() async throws {
    let good = #"{"number":"7590-26-00-2/1","category":"civil"}"#
    let field = #"{"number":"7590-26-00-2/2","category":"civil","subject":""# + String(repeating: "а", count: 5_000_000) + "\"}"
    let deep = String(repeating: "{\"a\":[", count: 100_000)
    let store = emptyRegister()
    let imported = try await importing([field, deep, good].joined(separator: "\n"), into: store)
    #expect(imported.problems.map(\.what) == [.tooLong(limit: 1_048_576), .json(.tooDeep)])
    #expect(try await exported(store).count == 1)
  }

  @Test("A line without an end is told, and never held in memory", arguments: ExchangeFormat.allCases)
  func endlessLine(format: ExchangeFormat) async throws {
    let store = emptyRegister()
    let imported = try await importing(from: EndlessLine(pieces: 300), format, into: store)
    #expect(imported.problems.map(\.line) == [1])
    #expect(try await store.head().sequence == 0)
  }

  @Test("A file that was cut off anywhere gives the whole lines before, and tells of the last one")
  func cutOff() async throws {
    let exporter = Exporter(rules: shippedRules)
    let files = sampleFiles(3, seed: 8)
    let lines = files.compactMap { exporter.jsonLine(for: $0) }.map { $0 + "\n" }
    let bytes = Array(lines.joined().utf8)
    let ends = lines.indices.map { lines[...$0].joined().utf8.count }
    for end in stride(from: 1, to: bytes.count, by: 37) {
      let store = emptyRegister()
      let imported = try await importing(Array(bytes[..<end]), into: store)
      let whole = ends.count { $0 - 1 <= end }
      #expect(imported.report?.new == whole)
      #expect(imported.problems.map(\.line) == (ends.contains { $0 == end || $0 - 1 == end } ? [] : [whole + 1]))
    }
    let rows = Array(([Exporter.csvHeader] + files.flatMap { exporter.csvRows(for: $0) }).joined(separator: "\n").utf8)
    for end in stride(from: 1, to: rows.count, by: 101) {
      let store = emptyRegister()
      let imported = try await importing(Array(rows[..<end]), .csv, into: store)
      // A row may name a party of a row that is gone: it is told, and what goes in is whole.
      #expect(imported.problems.allSatisfy { $0.line <= rows[..<end].count { $0 == 0x0A } + 1 })
      #expect(try await store.verify(.register) { _ in true }.fault == nil)
    }
  }

  @Test("A header of a hundred thousand columns is told column by column, in no more time than it takes to read")
  func wideHeader() async throws {
    let header = (1...100_000).map { "c\($0)" }.joined(separator: ",") + ",case,category\n"
    let imported = try await importing(header, .csv, into: emptyRegister())
    #expect(imported.warnings.count == 100_000)
    #expect(imported.warnings.first?.field == "c1")
    #expect(imported.problems == [])
  }
}

/// Letters, and no end of the line.
private struct EndlessLine: ChunkSource {
  var pieces: Int

  mutating func chunk() throws(SourceFailure) -> [UInt8] {
    pieces -= 1
    return pieces < 0 ? [] : [UInt8](repeating: UInt8(ascii: "a"), count: 65_536)
  }

  func again(from place: Int) -> EndlessLine? { nil }
}

extension LineProblem {
  /// Whether the line was read, and refused when it was planned.
  fileprivate var isOfRecord: Bool {
    switch what {
    // What stands nowhere is refused where the line is read, with its column.
    case .impossible, .contradiction, .inTheFuture, .submissionOfAnotherDay, .noSuchDocument, .noSuchParty: column == nil
    default: false
    }
  }
}
