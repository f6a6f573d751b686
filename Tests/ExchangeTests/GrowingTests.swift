import CaseEngine
import Exchange
import Testing

@Suite("A line about a case that the register has")
struct GrowingTests {
  private func line(_ document: String, party: String = "", details: String = "", more: String = "") -> String {
    #"""
    {"number":"7590-26-00-2/1","category":"civil","registered":"2026-10-01"\#(details),
    "parties":[{"role":"plaintiff","name":"A"\#(party)},{"role":"defendant","name":"B"}],
    "documents":[{"title":"T","from":1\#(document)}]\#(more)}
    """#
  }

  private let requested = #","requested":{"on":"2026-10-03T10:00","by":"letter","due":"2026-10-16"}"#
  private let received = #","received":{"on":"2026-10-12T11:30","by":"chancery","as":"copy"}"#

  @Test("The same line twice changes nothing the second time")
  func twice() throws {
    let once = try importing(describedLine)
    #expect(try importing(describedLine, into: once) == once)
  }

  @Test("A case that grew gets only what is new")
  func grown() throws {
    let first = try importing(line(requested))
    let second = try importing(line(requested + received), into: first)
    #expect(second.entries.count == first.entries.count + 1)
    #expect(second.state.documents[0].status == .received)
    let third = try importing(
      line(requested + received, more: #","hearing":{"setOn":"2026-10-20","start":"2026-12-10T10:00"}"#), into: second)
    #expect(third.entries.count == second.entries.count + 1)
    #expect(third.state.trial != nil)
  }

  @Test("An older line about a case that went on changes nothing")
  func older() throws {
    let all = try importing(line(requested + received))
    #expect(try importing(line(requested), into: all) == all)
    #expect(try importing(line(""), into: all) == all)
  }

  @Test("A further document, a further party and a further reminder are added to what is there")
  func further() throws {
    let first = try importing(line(requested))
    let more = #"""
      {"number":"7590-26-00-2/1","category":"civil","parties":[{"role":"defendant","name":"B"},{"role":"third-party","name":"C"}],
      "documents":[{"title":"T","from":1},{"title":"T","from":1}]}
      """#
    let second = try importing(more, into: first)
    #expect(second.state.parties.map(\.details.name) == ["A", "B", "C"])
    // The plaintiff's document of that title is another one; two of the defendant's are two.
    #expect(second.state.documents.map(\.details.from) == [1, 2, 2])
    #expect(try importing(more, into: second) == second)
    let reminded = try importing(line(requested + #","reminders":[{"on":"2026-10-20","by":"sms","due":"2026-10-28"}]"#), into: second)
    #expect(reminded.state.documents[0].due?.day == Day(2026, 10, 28))
    #expect(reminded.state.documents[0].requests.count == 2)
  }

  @Test("A telephone that the register lacks is filled in")
  func filledIn() throws {
    let first = try importing(line(requested))
    let second = try importing(line(requested, party: #","phone":"+7 701 234 56 78""#), into: first)
    #expect(second.state.parties[0].details.phone?.number == "+77012345678")
    #expect(second.entries.count == first.entries.count + 1)
    #expect(try importing(line(requested), into: second) == second)
  }

  @Test(
    "A contradiction is refused, with the field and both values",
    arguments: [
      (#","requested":{"on":"2026-10-03T10:00","due":"2026-10-17"}"#, "documents[1].requested.due", "2026-10-16", "2026-10-17"),
      (#","requested":{"on":"2026-10-04"}"#, "documents[1].requested.on", "2026-10-03T10:00", "2026-10-04"),
      (#","requested":{"on":"2026-10-03","by":"sms"}"#, "documents[1].requested.by", "letter", "sms"),
      (#","received":{"on":"2026-10-12","as":"original"}"#, "documents[1].received.as", "copy", "original"),
      (#","received":{"on":"2026-10-12","pages":3}"#, "documents[1].received.pages", "", "3"),
      (#","originalRequired":"paper""#, "documents[1].originalRequired", "none", "paper"),
    ])
  func contradiction(document: String, field: String, register: String, file: String) throws {
    let first = try importing(line(requested + received))
    let found = problem(line(document), into: first)
    #expect(found?.field == field)
    #expect(found?.what == .contradiction(register: register, file: file))
  }

  @Test("Another judge, another subject and another trial hearing contradict as well")
  func contradictingCase() throws {
    let hearing = #","hearing":{"setOn":"2026-10-20","start":"2026-12-10T10:00","room":"4"}"#
    let first = try importing(line("", details: #","judge":"J","subject":"S""#, more: hearing))
    #expect(problem(line("", details: #","judge":"K""#), into: first)?.what == .contradiction(register: "J", file: "K"))
    #expect(problem(line("", details: #","subject":"Z""#), into: first)?.field == "subject")
    let other = line("", more: #","hearing":{"setOn":"2026-10-20","start":"2026-12-11T10:00"}"#)
    #expect(problem(other, into: first)?.field == "hearing.start")
    #expect(problem(other, into: first)?.what == .contradiction(register: "2026-12-10T10:00", file: "2026-12-11T10:00"))
    let room = line("", more: #","hearing":{"start":"2026-12-10T10:00","room":"5"}"#)
    #expect(problem(room, into: first)?.field == "hearing.room")
  }

  @Test("A day alone agrees with a time of that day, either way round")
  func dayAndTime() throws {
    let exact = try importing(line(requested))
    #expect(try importing(line(#","requested":{"on":"2026-10-03"}"#), into: exact) == exact)
    let vague = try importing(line(#","requested":{"on":"2026-10-03"}"#))
    #expect(try importing(line(#","requested":{"on":"2026-10-03T10:00"}"#), into: vague) == vague)
  }

  @Test("However many there are of one thing, its steps come before those of what comes behind it at the same time")
  func manyOfAKind() throws {
    let documents = (1...1_100).map { #"{"title":"T\#($0)","from":1,"recipients":[2]}"# }.joined(separator: ",")
    let line =
      #"{"number":"7590-26-00-2/1","category":"civil","registered":"2026-10-01","parties":[{"role":"plaintiff","name":"A"},"#
      + #"{"role":"defendant","name":"B"}],"documents":[\#(documents)],"hearing":{"setOn":"2026-10-01","start":"2026-12-10T10:00"}}"#
    let facts = try importing(line).entries.map(\.fact)
    let set = try #require(facts.firstIndex { if case .hearingSet = $0 { true } else { false } })
    let chosen = try #require(facts.lastIndex { if case .recipientsChosen = $0 { true } else { false } })
    #expect(chosen < set && facts.count == 2_204)
  }

  @Test("What the register has otherwise of a group or a notice is told with what each of the two says")
  func toldApart() throws {
    func line(_ group: String, _ course: String) -> String {
      #"{"number":"7590-26-00-2/1","category":"civil","registered":"2026-10-01","parties":[{"role":"plaintiff","name":"A"}],"#
        + #""notices":[{"on":"2026-10-05","by":"email","to":1,"title":"T","text":"t","course":[{"on":"2026-10-06",\#(course)}]}],"#
        + #""group":[{"on":"2026-10-05","named":{"kk":"Н","ru":"\#(group)"}}]}"#
    }
    let file = try importing(line("Н", #""discarded":"ошибка""#))
    #expect(
      problem(line("Д", #""discarded":"ошибка""#), into: file)
        == LineProblem(line: 1, field: "group[1].named.ru", what: .contradiction(register: "Н", file: "Д")))
    #expect(
      problem(line("Н", #""discarded":"другое""#), into: file)
        == LineProblem(line: 1, field: "notices[1].course[1].discarded", what: .contradiction(register: "ошибка", file: "другое")))
    #expect(
      problem(line("Н", #""sent":true"#), into: file)
        == LineProblem(line: 1, field: "notices[1].course[1]", what: .contradiction(register: "discarded", file: "sent")))
  }

  @Test("A hearing that was moved, a party that was renamed and a judge who was replaced are still what the older line means")
  func renamed() throws {
    let hearing = #","hearing":{"setOn":"2026-10-20","start":"2026-12-10T10:00"}"#
    let old = line(requested, details: #","judge":"J""#, more: hearing)
    var file = try importing(old)
    let plan = try #require(file.state.trial?.plan)
    var later = plan
    later.start = plan.start.adding(minutes: 1_440)
    file = entering(
      [
        [
          Stated(.hearingMoved(hearing: 1, plan: later, reason: "r", overrides: []), .at(clock)),
          Stated(.partyChanged(party: 1, details: PartyDetails(role: .plaintiff, name: "A2")), .at(clock)),
          Stated(.caseReassigned(judge: "K", order: "1", reason: "r"), .at(clock)),
          Stated(.documentChanged(document: 1, details: DocumentDetails(title: "T2", from: 1)), .at(clock)),
          Stated(.documentNeeded(document: 2, details: DocumentDetails(title: "U", from: 1)), .at(clock)),
          Stated(.documentUnneeded(document: 2), .at(clock)),
        ]
      ], in: file, imported: false)
    #expect(try importing(old, into: file) == file)
    // And the export of it all grows the older register to the same.
    let exported = try #require(Exporter(rules: shippedRules).jsonLine(for: file))
    let grown = try importing(exported, into: try importing(old))
    #expect(Exporter(rules: shippedRules).jsonLine(for: grown) == exported)
  }
}
