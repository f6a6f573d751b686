import CaseEngine
import Chain
import Lines
import TestCourt
import Testing

@testable import StoreSQLite

@Suite("The lines of lists as they are stored")
struct LineTests {
  private let coder = LineCoder()

  /// Lines of cases in which all sorts of things happened.
  private static func lines() throws -> [Listed] {
    var chances = Chances(seed: 23)
    return try (0..<40).compactMap { _ in
      var matter = try TestCase.prepared()
      for _ in 0..<25 { _ = try? matter.perform(.guess(in: matter, using: &chances)) }
      return matter.file.listed(under: TestCourt.rules())
    }
  }

  @Test("A line reads back as it was written, whatever happened in the case")
  func readsBack() throws {
    for listed in try LineTests.lines() {
      #expect(try coder.decode(coder.encode(listed.summary)) == listed.summary)
      for row in listed.documents { #expect(try coder.decode(coder.encode(row)) == row) }
    }
  }

  @Test("A line that an older program wrote as JSON reads as the same line")
  func older() throws {
    for listed in try LineTests.lines() {
      #expect(try coder.decode(StoredText.write(listed.summary), as: CaseSummary.self) == listed.summary)
      for row in listed.documents { #expect(try coder.decode(StoredText.write(row), as: DocumentRow.self) == row) }
    }
  }

  @Test("A line of the first form of fields, which had no identity numbers, reads as the same line without them")
  func firstForm() throws {
    for listed in try LineTests.lines() {
      var summary = listed.summary
      for place in summary.parties.indices { summary.parties[place].idNumber = nil }
      var line = LineWriting()
      line.write(byte: 1)
      line.write(summary.id)
      line.write(summary.version)
      line.write(summary.details)
      line.write(number: UInt64(summary.parties.count))
      for party in summary.parties {
        line.write(party.id)
        line.write(party.role)
        line.write(party.name)
        line.write(party.phone)
      }
      // The rest stands as it does today.
      let today = coder.encode(summary)
      var head = LineWriting()
      head.write(byte: today[0])
      head.write(summary.id)
      head.write(summary.version)
      head.write(summary.details)
      head.write(summary.parties)
      #expect(try coder.decode(line.bytes + today.dropFirst(head.bytes.count), as: CaseSummary.self) == summary)
      for row in listed.documents { #expect(try coder.decode([1] + coder.encode(row).dropFirst()) == row) }
    }
  }

  @Test("A line that was cut, grew or has a changed bit is told as damaged or reads as a line, and never crashes")
  func damaged() throws {
    let listed = try #require(try LineTests.lines().first)
    let whole = coder.encode(listed.summary)
    for length in 0..<whole.count {
      #expect(throws: StoreError.damaged(sequence: nil)) { try coder.decode(Array(whole[..<length]), as: CaseSummary.self) }
    }
    #expect(throws: StoreError.damaged(sequence: nil)) { try coder.decode(whole + [0], as: CaseSummary.self) }
    var told = 0
    for place in whole.indices {
      for bit in 0..<8 {
        var changed = whole
        changed[place] ^= 1 << UInt8(bit)
        do { _ = try coder.decode(changed, as: CaseSummary.self) } catch {
          #expect(error as? StoreError == .damaged(sequence: nil))
          told += 1
        }
      }
    }
    #expect(told > 0)
  }

  @Test("What another program decided for the court between two marks holds for the lines of the second")
  func decidedBetween() async throws {
    try await TemporaryFolder.with { folder in
      let bench = try await Bench.make(in: folder)
      try await bench.open(cases: 1...2)
      _ = try await bench.register.enter(Bench.mark(1, after: 4))
      let other = try await bench.opened()
      let check = ManualCheck(key: "fee-paid", category: "civil", title: TestCourt.named("Баж", "Пошлина", "Fee"))
      let court = try await other.register.enter(
        settings: [.manualCheckAdded(check: check)], after: 0, by: Bench.signature, key: ActKey(.test(9)), at: moment("2026-10-01T09:00"))
      let marked = try await bench.register.enter(Bench.mark(2, after: 4))
      let line = try await bench.register.summary(marked.id)
      #expect(line == marked.listed(under: court.rules)?.summary)
      #expect(line != marked.listed(under: TestCourt.rules())?.summary)
      await other.register.close()
      await bench.register.close()
    }
  }

  @Test("Numbers of every size take their place and come back", arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, Int64.max, .min])
  func numbers(_ number: Int64) throws {
    #expect(try coder.decode(coder.encode(Moment(microseconds: number))) == Moment(microseconds: number))
  }
}
