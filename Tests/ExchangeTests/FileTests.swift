import CaseEngine
import Exchange
import Testing

@Suite("A file of lines")
struct FileTests {
  private let good = #"{"number":"7590-26-00-2/1","category":"civil"}"#

  /// Everything that a reader comes upon, read in pieces of a given size.
  private func read(_ bytes: [UInt8], _ format: ExchangeFormat = .jsonLines, pieces: Int = 65_536) throws -> [ReadLine] {
    var reader = ImportReader(BytesInHand(bytes, size: pieces), format: format, rules: shippedRules)
    var lines: [ReadLine] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  private func problems(_ lines: [ReadLine]) -> [LineProblem] {
    lines.compactMap { if case .problem(let problem) = $0 { problem } else { nil } }
  }

  private func numbers(_ lines: [ReadLine]) -> [String] {
    lines.compactMap { if case .record(let record, _) = $0 { record.details.now.number.text } else { nil } }
  }

  @Test("A byte-order mark, Windows line ends, empty lines and a missing last line end change nothing")
  func lineEnds() throws {
    let plain = try read(Array((good + "\n").utf8))
    #expect(numbers(plain) == ["7590-26-00-2/1"])
    #expect(try read([0xEF, 0xBB, 0xBF] + Array((good + "\r\n").utf8)) == plain)
    #expect(try read(Array(good.utf8)) == plain)
    let spaced = try read(Array(("\n \n" + good + "\n\n").utf8))
    #expect(numbers(spaced) == ["7590-26-00-2/1"])
  }

  @Test("The file reads the same in pieces of any size", arguments: [1, 2, 7, 64])
  func anyPieces(size: Int) throws {
    let text = describedLine.replacing("\n", with: " ") + "\r\n" + good + "\nbroken\n"
    #expect(try read(Array(text.utf8), pieces: size) == read(Array(text.utf8)))
  }

  @Test("A line that is no text is told with line and byte, and the next one is read")
  func notText() throws {
    let next = Array(("\n" + good).utf8)
    for (bytes, column, what) in [
      ([0x7B, 0xFF], 2, .notUTF8), ([0xC3, 0x28], 1, .notUTF8), ([0xED, 0xA0, 0x80], 1, .notUTF8), ([0xF4, 0x90, 0x80, 0x80], 1, .notUTF8),
      ([0xC0, 0xAF], 1, .notUTF8), ([0x41, 0xE2, 0x82], 2, .notUTF8), ([0x41, 0x00], 2, .nul),
    ] as [([UInt8], Int, LineProblem.What)] {
      let lines = try read(bytes + next)
      #expect(problems(lines) == [LineProblem(line: 1, column: column, what: what)])
      #expect(numbers(lines) == ["7590-26-00-2/1"])
    }
    #expect(problems(try read([0xFF, 0xFE, 0x7B, 0x00])) == [LineProblem(line: 1, column: 1, what: .utf16)])
  }

  @Test("Broken JSON is told with the byte where it breaks")
  func column() throws {
    #expect(
      problems(try read(Array(#"{"number": "1", "category": civil}"#.utf8))) == [LineProblem(line: 1, column: 29, what: .json(.unexpected))]
    )
  }

  @Test("A line that is longer than any case is told and passed over, and never held in memory")
  func overlong() throws {
    let long = #"{"number":""# + String(repeating: "x", count: 3_000_000) + "\"}\n"
    let lines = try read(Array((long + good).utf8))
    #expect(problems(lines) == [LineProblem(line: 1, what: .tooLong(limit: 1_048_576))])
    #expect(numbers(lines) == ["7590-26-00-2/1"])
  }

  @Test("The format is what the name says: CSV where it ends so, JSON Lines otherwise")
  func formatByName() {
    #expect(ExchangeFormat(fileName: "дела.CSV") == .csv)
    #expect(ExchangeFormat(fileName: "cases.jsonl") == .jsonLines)
    #expect(ExchangeFormat(fileName: "-") == .jsonLines)
  }

  @Test("Moments are read with seconds and offsets, and printed as they were meant")
  func moments() throws {
    for (written, printed) in [
      ("2026-10-05T09:30:15", "2026-10-05T09:30:15"), ("2026-10-05T04:30Z", "2026-10-05T09:30"),
      ("2026-10-05T09:30:00.250000", "2026-10-05T09:30:00.250000"), ("2026-10-05T09:30+05:00", "2026-10-05T09:30"),
      // Almaty showed 23:30 twice on 29 February 2024: without an offset it is the earlier one.
      ("2024-02-29T23:30+06:00", "2024-02-29T23:30"), ("2024-02-29T23:30+05:00", "2024-02-29T23:30+05:00"),
    ] {
      let line = #"{"number":"7590-26-00-2/1","category":"civil","opened":"\#(written)"}"#
      let file = try importing(line)
      let exported = try #require(Exporter(rules: shippedRules).jsonLine(for: file))
      #expect(exported.contains("\"opened\": \"\(printed)\""), "\(exported)")
      #expect(try importing(exported).entries.map(\.occurred) == file.entries.map(\.occurred))
    }
  }
}
