import CaseEngine
import Exchange
import Testing

@Suite("A dry run")
struct DryRunTests {
  /// Dry and real, with the file read in batches of several sizes, as a file and as a pipe: everything told is the same.
  private func expectTheSame(_ bytes: [UInt8], _ format: ExchangeFormat, on register: [UInt8]? = nil) async throws {
    for batch in [1, 3, 500] {
      let store = emptyRegister()
      if let register { _ = try await importing(register, into: store) }
      let before = try await store.head()
      let file = try await importing(bytes, format, into: store, options: .init(dryRun: true, batch: batch), pieces: 100)
      let pipe = try await importing(
        from: BytesOnce(bytes: BytesInHand(bytes)), format, into: store, options: .init(dryRun: true, batch: batch))
      #expect(try await store.head() == before)
      var real = try await importing(bytes, format, into: store, options: .init(batch: batch))
      real.report?.entered = false
      for dry in [file, pipe] {
        #expect(dry.problems == real.problems)
        #expect(dry.warnings == real.warnings)
        #expect(dry.report == real.report)
      }
    }
  }

  private func line(_ number: Int, _ more: String = "") -> String {
    #"{"number":"7590-26-00-2/\#(number)","category":"civil","registered":"2026-10-01"\#(more)}"#
  }

  @Test("Knows the cases of earlier lines, however far back: what they have, what they lack, what contradicts")
  func casesOfEarlierLines() async throws {
    let parties = #","parties":[{"role":"plaintiff","name":"A"},{"role":"defendant","name":"B"}]"#
    let document = parties + #","documents":[{"title":"T","from":1,"requested":{"on":"2026-10-03T10:00","due":"2026-10-16"}}]"#
    let other = parties + #","documents":[{"title":"T","from":1,"requested":{"on":"2026-10-04"}}]"#
    let received = document.replacing("16\"}", with: "16\"},\"received\":{\"on\":\"2026-10-12\"}")
    let lines =
      [line(1), line(2, parties)] + (10...20).map { line($0) } + [line(1, document), line(2, other)] + (21...30).map { line($0) }
      + [line(1, received), line(2, document), line(1, other), line(1), line(2, parties), line(15, document)]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    try await expectTheSame(bytes, .jsonLines)
    try await expectTheSame(bytes, .jsonLines, on: Array(([line(1, parties), line(15), line(40)].joined(separator: "\n")).utf8))
  }

  @Test("Follows a case from one number to the next, and lets another case have the number that became free")
  func correctedNumbers() async throws {
    let renamed = line(2, #","was":[{"until":"2026-10-05","number":"7590-26-00-2/1"}]"#)
    let lines = [renamed, line(7), line(1, #","subject":"S""#), line(8), line(1), line(2, #","subject":"Z""#), renamed, line(2), line(1)]
    let bytes = Array(lines.joined(separator: "\n").utf8)
    try await expectTheSame(bytes, .jsonLines, on: Array(line(1).utf8))
    try await expectTheSame(Array((line(1) + "\n" + line(9) + "\n").utf8) + bytes, .jsonLines)
  }

  @Test("Knows the incoming numbers of earlier lines, and of earlier rows")
  func incomingNumbers() async throws {
    func paper(_ number: Int, _ day: String) -> String {
      let original = #""original":{"number":"5","on":"\#(day)"}"#
      return line(number, #","parties":[{"role":"plaintiff","name":"A"}],"documents":[{"title":"T","from":1,\#(original)}]"#)
    }
    let lines = [paper(1, "2026-10-05")] + (2...12).map { line($0) } + [paper(13, "2026-10-06"), paper(14, "2026-10-05")]
    try await expectTheSame(Array(lines.joined(separator: "\n").utf8), .jsonLines)
  }

  @Test("Rows of cases that do not stand together, wrong ones among them, give what an import gives", arguments: [1, 2, 3] as [UInt64])
  func scatteredRows(seed: UInt64) async throws {
    var dice = Dice(seed)
    let exporter = Exporter(rules: shippedRules)
    var rows = sampleFiles(12, seed: seed).flatMap { exporter.csvRows(for: $0) }.shuffled(using: &dice)
    for place in rows.indices where Int.random(in: 0..<6, using: &dice) == 0 {
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: rows[place] = rows[place].replacing("2026-", with: "2027-")
      case 1: rows[place] = "\"" + rows[place]
      case 2: rows[place] = rows[place].replacing("-0", with: "-1")
      default: rows[place] += "\n" + rows[place]
      }
    }
    try await expectTheSame(Array(([Exporter.csvHeader] + rows).joined(separator: "\n").utf8), .csv)
  }
}
