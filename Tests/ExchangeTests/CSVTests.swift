import CaseEngine
import Exchange
import Testing

@Suite("A spreadsheet of documents")
struct CSVTests {
  private let header =
    "case,category,subject,judge,party_role,party,document,original_required,requested_on,due,received_on,original_number,hearing_start"

  private func file(_ store: any CaseStore, _ number: String = "7590-26-00-2/1") async throws -> CaseFile {
    let id = try await store.find(CaseNumber(number))
    return try await store.file(try #require(id))
  }

  @Test("One document a row, and the rows of a case make one case")
  func oneDocumentARow() async throws {
    let text = """
      \(header)
      7590-26-00-2/1,civil,О долге,Ахметова С. Қ.,plaintiff,"ТОО ""Рассвет"", Алматы",Договор,paper,2026-10-03,2026-10-16,2026-10-12,вх. 26-1,2026-12-10T10:00
      7590-26-00-2/1,civil,,,defendant,Ли В. А.,Отзыв,,2026-10-03,2026-10-16,,,
      7590-26-00-2/1,,,,third-party,Ким,,,,,,,
      7590-26-00-2/2,civil,,,,,,,,,,,
      """
    let store = emptyRegister()
    let imported = try await importing(text, .csv, into: store)
    #expect(imported.problems == [])
    #expect(imported.report?.new == 2)
    let state = try await file(store).state
    #expect(state.parties.map(\.details.name) == ["ТОО \"Рассвет\", Алматы", "Ли В. А.", "Ким"])
    #expect(state.documents.map(\.status) == [.received, .requested])
    #expect(state.documents[0].settlement == .filed)
    #expect(state.documents[0].details.original == .paper)
    #expect(state.details?.subject == "О долге")
    #expect(state.trial?.plan.start == CourtZone.almaty.moment(Day(number: 20_797), ClockTime.midnight.adding(600)))
    // Told: nobody knows when the hearing was set.
    #expect(imported.warnings.map(\.field) == ["hearing_set_on"])
    let again = try await importing(text, .csv, into: store)
    #expect(again.report?.unchanged == 2)
    #expect(again.report?.facts == 0)
  }

  @Test("A byte-order mark, semicolons, tabs, Windows-1251, Windows line ends and dates as spreadsheets turn them give the same case")
  func dialects() async throws {
    let plain =
      "case,category,party_role,party,document,requested_on,received_on\n7590-26-00-2/1,civil,plaintiff,Ёлкин,Акт,2026-10-03,2026-10-12T11:30\n"
    let store = emptyRegister()
    _ = try await importing(plain, .csv, into: store)
    let expected = try await exported(store)
    #expect(expected.count == 1)
    let turned = plain.replacing("2026-10-03", with: "03.10.2026").replacing("2026-10-12T11:30", with: "12.10.2026 11:30")
    var windows: [UInt8] = []
    for scalar in turned.replacing(",", with: ";").replacing("\n", with: "\r\n").unicodeScalars {
      switch scalar.value {
      case 0x401: windows.append(0xA8)
      case 0x410...0x44F: windows.append(UInt8(scalar.value - 0x410 + 0xC0))
      default: windows.append(UInt8(scalar.value))
      }
    }
    let quoted = "\u{FEFF}" + plain.replacing("Ёлкин", with: "\"Ёлкин\"").replacing("case,", with: "\"case\",")
    let dialects: [[UInt8]] = [
      Array(plain.replacing(",", with: ";").utf8), Array(plain.replacing(",", with: "\t").utf8), Array(turned.utf8), windows,
      Array(quoted.utf8),
    ]
    for dialect in dialects {
      let store = emptyRegister()
      let imported = try await importing(dialect, .csv, into: store)
      #expect(imported.problems == [])
      #expect(try await exported(store) == expected)
    }
  }

  @Test("Columns in any order; unknown ones are told and passed over; without a header nothing is read")
  func columns() async throws {
    let store = emptyRegister()
    let text = "party,Заметка,party_role,category,case\nA,что угодно,plaintiff,civil,7590-26-00-2/1\n"
    let imported = try await importing(text, .csv, into: store)
    #expect(imported.warnings == [LineWarning(line: 1, field: "Заметка", what: .unknownColumn)])
    #expect(try await file(store).state.parties.count == 1)
    let bare = try await importing("7590-26-00-2/1,civil\n", .csv, into: emptyRegister())
    #expect(bare.problems == [LineProblem(line: 1, what: .header)])
    #expect(try await importing("", .csv, into: emptyRegister()).problems == [LineProblem(line: 1, what: .header)])
  }

  @Test("A wrong row is told with its line and column, and its neighbours go in")
  func wrongRows() async throws {
    let text = """
      case,category,party_role,party,document,requested_on,received_on,served_to,served_on
      7590-26-00-2/1,civil,plaintiff,A,One,2026-10-03,,,
      7590-26-00-2/1,civil,plaintiff,A,Two,2026-13-03,,,
      7590-26-00-2/1,civil,istets,A,Three,,,,
      7590-26-00-2/1,civil,plaintiff,A,Four,2026-10-03,,B,2026-10-04
      7590-26-00-2/1,civil,defendant,B,Five,,2026-10-05,A,2026-10-04
      7590-26-00-2/1,criminal,defendant,B,Six,,,,
      7590-26-00-2/1,civil,defendant,B,Seven,,2026-10-05,A,2026-10-06
      7590-26-00-2/1,civil,defendant,B,Eight
      7590-26-00-2/1,civil,defendant,B,"Nine,,,,
      7590-26-00-2/1,civil,defendant,B,Ten,,,,
      ,civil,defendant,B,Eleven,,,,
      """
    let store = emptyRegister()
    let imported = try await importing(text, .csv, into: store)
    #expect(
      imported.problems.map { "\($0.line) \($0.field ?? "")" } == [
        "3 requested_on", "4 party_role", "7 category", "9 ", "10 ", "12 case", "5 served_to", "6 served_to",
      ])
    #expect(imported.report?.refused == 8)
    #expect(try await file(store).state.documents.map(\.details.title) == ["One", "Seven", "Ten"])
  }

  @Test("A contradiction is told with the row that contradicts")
  func contradiction() async throws {
    let store = emptyRegister()
    let first = "case,category,party_role,party,document,requested_on,due\n7590-26-00-2/1,civil,plaintiff,A,One,2026-10-03,2026-10-16\n"
    _ = try await importing(first, .csv, into: store)
    let second = first.replacing("2026-10-16", with: "2026-10-17") + "7590-26-00-2/1,civil,plaintiff,A,Two,2026-10-03,2026-10-20\n"
    let imported = try await importing(second, .csv, into: store)
    #expect(
      imported.problems == [LineProblem(line: 2, field: "due", what: .contradiction(register: "2026-10-16", file: "2026-10-17"))])
    #expect(try await file(store).state.documents.map(\.details.title) == ["One", "Two"])
  }

  @Test("Rows of a case that come later again are matched with what came before")
  func laterRows() async throws {
    let text = """
      case,category,party_role,party,document,received_on,served_to,served_on
      7590-26-00-2/1,civil,plaintiff,A,One,2026-10-03,,
      7590-26-00-2/2,civil,plaintiff,C,One,2026-10-03,,
      7590-26-00-2/1,civil,defendant,B,Two,2026-10-03,A,2026-10-04
      """
    let store = emptyRegister()
    for options in [ImportOptions(batch: 1), ImportOptions(), ImportOptions(strict: true)] {
      #expect(try await importing(text, .csv, into: store, options: options).problems == [])
      let state = try await file(store).state
      #expect(state.parties.map(\.details.name) == ["A", "B"])
      #expect(state.documents.map(\.services.count) == [0, 1])
    }
  }

  @Test("A quotation may go over lines; one that never ends spoils its own row only")
  func quotation() async throws {
    let text =
      "case,category,subject\n\"7590-26-00-2/1\",civil,\"a \"\"b\"\" c\"\n7590-26-00-2/2,civil,\"two\nlines\"\n7590-26-00-2/3,civil,\"open\n7590-26-00-2/4,civil,x\n"
    let store = emptyRegister()
    let imported = try await importing(text, .csv, into: store)
    #expect(imported.problems.map(\.line) == [3, 5])
    #expect(imported.problems.first?.field == "subject")
    #expect(imported.problems.last?.what == .quotation)
    #expect(try await file(store).state.details?.subject == "a \"b\" c")
    #expect(try await store.find(CaseNumber("7590-26-00-2/4")) != nil)
  }

  @Test("A sample court comes out as the same rows again")
  func roundTrip() async throws {
    let exporter = Exporter(rules: shippedRules)
    let files = sampleFiles(60, seed: 4)
    let rows = files.flatMap { exporter.csvRows(for: $0) }
    let store = emptyRegister()
    let text = ([Exporter.csvHeader] + rows).joined(separator: "\r\n")
    let imported = try await importing(text, .csv, into: store)
    #expect(imported.problems == [])
    #expect(files.contains { file in file.state.parties.contains { $0.details.role == .representative } })
    #expect(imported.report?.new == files.count)
    var again: [String] = []
    for file in files { again += exporter.csvRows(for: try await self.file(store, try #require(file.number).text)) }
    #expect(again == rows)
    #expect(try await importing(text, .csv, into: store).report?.unchanged == files.count)
  }

  @Test("A representative of nobody knows whom is told with its row, and the other rows of the case go in")
  func representative() async throws {
    let text = """
      case,category,party_role,party,document
      7590-26-00-2/1,civil,plaintiff,A,One
      7590-26-00-2/1,civil,representative,R,Two
      7590-26-00-2/1,civil,representative,R,Three
      7590-26-00-2/1,civil,defendant,B,Four
      """
    let store = emptyRegister()
    let imported = try await importing(text, .csv, into: store)
    #expect(imported.problems.map { "\($0.line) \($0.field ?? "")" } == ["3 party"])
    let state = try await file(store).state
    #expect(state.documents.map(\.details.title) == ["One", "Four"])
    #expect(state.documents.map(\.details.from) == state.parties.map(\.id))
    #expect(state.parties.map(\.details.name) == ["A", "B"])
  }

  @Test("Whom somebody acts for is named in a column, wherever that party's own row stands")
  func actsFor() async throws {
    let text = """
      case,category,party_role,party,document,acts_for
      7590-26-00-2/1,civil,representative,R,One,B
      7590-26-00-2/1,civil,plaintiff,A,Two,
      7590-26-00-2/1,civil,defendant,B,,
      7590-26-00-2/1,civil,representative,R,Three,A
      7590-26-00-2/1,civil,representative,R,Four,
      7590-26-00-2/1,civil,representative,S,Five,Nobody
      """
    let store = emptyRegister()
    let imported = try await importing(text, .csv, into: store)
    #expect(imported.problems.map { "\($0.line) \($0.field ?? "")" } == ["5 acts_for", "7 party"])
    let state = try await file(store).state
    #expect(state.documents.map(\.details.title) == ["One", "Two", "Four"])
    let principals = state.parties.map { party in party.details.of.flatMap { state.party($0)?.details.name } }
    #expect(state.parties.map(\.details.name) == ["B", "R", "A"])
    #expect(principals == [nil, "B", nil])
    #expect(try await importing(text, .csv, into: store).report?.facts == 0)
  }

  @Test("Whoever acts for a party whose row is wrong is left out with it, and told; the others keep whom they act for")
  func principalLeftOut() async throws {
    let header = "case,category,party_role,party,document,acts_for"
    let store = emptyRegister()
    let known = """
      \(header)
      7590-26-00-2/1,civil,representative,A,,P
      7590-26-00-2/1,civil,plaintiff,P,,
      """
    #expect(try await importing(known, .csv, into: store).problems == [])
    // Here A acts for another: that contradicts, and what hangs on A cannot go in.
    let text = """
      \(header)
      7590-26-00-2/1,civil,defendant,D,Nought,
      7590-26-00-2/1,civil,representative,A,One,D
      7590-26-00-2/1,civil,representative,B,Two,A
      7590-26-00-2/1,civil,representative,C,Three,B
      7590-26-00-2/1,civil,plaintiff,P,Four,
      7590-26-00-2/1,civil,representative,E,Five,P
      """
    let imported = try await importing(text, .csv, into: store)
    #expect(imported.problems.map { "\($0.line) \($0.field ?? "")" } == ["3 acts_for", "4 acts_for", "5 acts_for"])
    #expect(imported.problems.map(\.what).dropFirst() == [.noSuchParty, .noSuchParty])
    #expect(imported.report?.refused == 3)
    let state = try await file(store).state
    #expect(state.documents.map(\.details.title) == ["Nought", "Four", "Five"])
    let principals = state.parties.map { party in party.details.of.flatMap { state.party($0)?.details.name } }
    #expect(zip(state.parties.map(\.details.name), principals).map { "\($0) \($1 ?? "-")" } == ["P -", "A P", "D -", "E P"])
  }

  @Test("A name that stands twice under a service means two parties of that name, where there are two")
  func namesakes() async throws {
    let text = """
      case,category,party_role,party,document,received_on,served_to,served_on
      7590-26-00-2/1,civil,plaintiff,A,One,2026-10-05,B | B,2026-10-06
      7590-26-00-2/1,civil,defendant,B,Two,2026-10-05,A,2026-10-06
      7590-26-00-2/1,civil,third-party,B,Three,2026-10-05,A,2026-10-06
      """
    let store = emptyRegister()
    let imported = try await importing(text, .csv, into: store)
    #expect(imported.problems == [])
    #expect(try await file(store).state.documents[0].services.map(\.fact.to) == [2, 3])
    #expect(try await importing(text, .csv, into: store).report?.unchanged == 1)
    let twice = try await importing(text.replacing("B | B", with: "B | B | B"), .csv, into: emptyRegister())
    #expect(twice.problems.map(\.field) == ["served_to"])
  }

  @Test("A cell that a spreadsheet would run gets an apostrophe in front, which import takes off again")
  func formulas() async throws {
    let subjects = ["=1+1", "+7", "-x", "@a", "'=1", "''@", "'a", "a=b", "=\"a\",b;c"]
    for subject in subjects {
      let details = CaseDetails(number: try CaseNumber("7590-26-00-2/1"), category: "civil", subject: subject)
      let file = entering([[Stated(.caseOpened(details: details), .at(clock))]], in: nil, imported: false)
      let rows = Exporter(rules: shippedRules).csvRows(for: file)
      let cell = rows[0].split(separator: ",", omittingEmptySubsequences: false)[2]
      #expect(!["=", "+", "-", "@"].contains(String(cell.drop { $0 == "\"" }.prefix(1))))
      let store = emptyRegister()
      _ = try await importing(([Exporter.csvHeader] + rows).joined(separator: "\n"), .csv, into: store)
      #expect(try await self.file(store).state.details?.subject == subject)
    }
  }
}
