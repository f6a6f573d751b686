import CaseEngine
import Exchange
import SampleCourt
import StoreMemory
import Testing

@Suite("The court's own book in exchange files")
struct CourtBookTests {
  private let exporter = Exporter(rules: shippedRules)

  /// The lines of the book of a sample court.
  private func sample() async throws -> [String] {
    let store = emptyRegister()
    let court = SampleCourt(seed: 1, cases: 1, now: clock, rules: shippedRules, program: "0")
    _ = try await court.fill(store)
    return exporter.jsonLines(for: try await store.book())
  }

  private func lines(_ store: MemoryStore) async throws -> [String] { exporter.jsonLines(for: try await store.book()) }

  @Test("What was exported and imported is exported to the same bytes, and the same file twice changes nothing")
  func roundTrip() async throws {
    let sample = try await sample()
    for kind in ["contact", "complaint", "appointment", "proposal", "training"] {
      #expect(sample.contains { $0.hasPrefix("{\"\(kind)\": {") }, "\(kind)")
    }
    let store = emptyRegister()
    let first = try await importing(sample.joined(separator: "\n"), into: store)
    #expect(first.problems == [])
    #expect(first.report?.court.new == sample.count)
    #expect(try await lines(store) == sample)
    let head = try await store.head().sequence
    let second = try await importing(sample.joined(separator: "\n"), into: store)
    #expect(second.report?.court.unchanged == sample.count && second.report?.entered == false)
    #expect(try await store.head().sequence == head)
    #expect(try await store.verify(.register) { _ in true }.fault == nil)
  }

  @Test("Lines of the book stand among those of cases, in any order, and neither keeps the other out")
  func mixed() async throws {
    let store = emptyRegister()
    let text = [
      #"{"training": {"who": "Ли В. А.", "topic": "program", "subject": "Dayin", "held": "2026-10-01", "by": "Ким", "on": "2026-10-02"}}"#,
      #"{"number":"7590-26-00-2/1","category":"civil","registered":"2026-10-01"}"#, #"{"proposal": {"title": "Календарь"}}"#,
    ].joined(separator: "\n")
    let imported = try await importing(text, into: store)
    #expect(imported.problems.map(\.line) == [3] && imported.problems.map(\.field) == ["proposal.on"])
    #expect(imported.report?.new == 1 && imported.report?.court.new == 1)
    #expect(try await store.book().trainings.state.trainings.map(\.training.who) == ["Ли В. А."])
    let entry = try #require(try await store.book().trainings.log.entries.first)
    #expect(entry.origin == .imported(file: "cases.jsonl", line: 1), "stated by the file, as what cases bring is")
  }

  private let asked =
    #"{"complaint": {"kind": "complaint", "by": "email", "from": "Орлова Н. В.", "text": "Нет ответа", "due": "2026-10-09", "on": "2026-10-06"STEPS}}"#

  @Test("A matter that grew gets only what is new; an older file brings none; another history is a contradiction")
  func grown() async throws {
    let store = emptyRegister()
    let up = #"{"to": "chair", "reason": "молчание", "due": "2026-10-15", "on": "2026-10-12"}"#
    let answer = #"{"answer": "Дан", "by": "email", "on": "2026-10-14"}"#
    let young = asked.replacing("STEPS", with: #", "steps": [\#(up)]"#)
    let old = asked.replacing("STEPS", with: #", "steps": [\#(up), \#(answer)]"#)
    _ = try await importing(young, into: store)
    #expect(try await importing(old, into: store).report?.court.grown == 1)
    #expect(try await lines(store) == [old])
    #expect(try await importing(young, into: store).report?.court.unchanged == 1)
    let other = asked.replacing("STEPS", with: #", "steps": [\#(answer)]"#)
    let refused = try await importing(other, into: store)
    #expect(refused.problems.map(\.code) == ["import.contradiction"] && refused.problems.map(\.field) == ["complaint.steps[1]"])
  }

  @Test("What could not have happened, what is to come, and bad text are refused by their line, and nothing of that line goes in")
  func refused() async throws {
    let twice = #"{"answer": "Дан", "by": "email", "on": "2026-10-14"}"#
    for (line, code, field) in [
      (asked.replacing("STEPS", with: #", "steps": [\#(twice), \#(twice)]"#), "complaint.already-answered", "complaint"),
      (asked.replacing("STEPS", with: "").replacing("2026-10-06", with: "2027-10-06"), "date.future", "complaint.on"),
      (asked.replacing("STEPS", with: "").replacing("Орлова", with: "О\\u202E"), "field.text", "complaint.from"),
      (asked.replacing("STEPS", with: #", "phone": "1""#), "field.unknown", "complaint.phone"),
      (#"{"contact": {"phones": ["12"], "on": "2026-10-01"}}"#, "party.phone", "contact.phones[1]"),
    ] {
      let store = emptyRegister()
      let imported = try await importing(line, into: store)
      #expect(imported.problems.map(\.code) == [code], "\(line)")
      #expect(imported.problems.map(\.field) == [field], "\(line)")
      #expect(try await store.head().sequence == 0)
    }
  }

  @Test("A line of the book that is refused takes nothing with it: neither what it met nor the number that it would have got")
  func refusedTakesNothing() async throws {
    let answer = #"{"answer": "Дан", "by": "email", "on": "2026-10-14"}"#
    let plain = asked.replacing("STEPS", with: "")
    let store = emptyRegister()
    // Answered twice: its first answer was possible, and goes with the rest of the line.
    let twice = asked.replacing("STEPS", with: #", "steps": [\#(answer), \#(answer)]"#)
    let first = try await importing([twice, plain, plain].joined(separator: "\n"), into: store)
    #expect(first.report?.refused == 1 && first.report?.court.new == 2)
    #expect(try await store.book().complaints.state.complaints.map(\.number) == [1, 2])
    // Another due date contradicts the first of the two that are alike; the next line meets that one all the same.
    let other = plain.replacing("2026-10-09", with: "2026-10-12")
    let grown = asked.replacing("STEPS", with: #", "steps": [\#(answer)]"#)
    let second = try await importing([other, grown, plain].joined(separator: "\n"), into: store)
    #expect(second.problems.map(\.field) == ["complaint.due"])
    #expect(second.report?.court.grown == 1 && second.report?.court.unchanged == 1)
    #expect(try await store.book().complaints.state.complaints.map(\.answers.count) == [1, 0])
  }

  @Test("A strict import with one bad line of the book enters no case, and a dry run enters nothing")
  func strict() async throws {
    let good = #"{"number":"7590-26-00-2/1","category":"civil","registered":"2026-10-01"}"#
    let bad = asked.replacing("STEPS", with: "").replacing("2026-10-06", with: "2027-10-06")
    let store = emptyRegister()
    #expect(try await importing(good + "\n" + bad, into: store, options: .init(strict: true)).report?.refused == 1)
    #expect(try await store.head().sequence == 0)
    let dry = try await importing(asked.replacing("STEPS", with: ""), into: store, options: .init(dryRun: true))
    #expect(dry.report?.court.new == 1 && dry.report?.entered == false)
    #expect(try await store.head().sequence == 0)
  }
}
