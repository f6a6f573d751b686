import CaseEngine
import Exchange
import Testing

/// The line of the command line's own description, with the places filled in that it leaves to the reader.
let describedLine = """
  {"number": "7527-26-00-2/1234", "category": "civil", "subject": "О взыскании задолженности", "registered": "2026-10-01", 
   "judge": "Ахметова С. Қ.", "secretary": "Ли В. А.",
   "parties": [{"role": "plaintiff", "name": "ТОО «Рассвет»", "idNumber": "150940013152", "phone": "+7 701 234 56 78", "email": "a@example.org"},
   {"role": "defendant", "name": "Әбдіғалиев Ө. Ұ."}],
   "documents": [{"title": "Договор аренды", "from": 2, "originalRequired": "paper",
     "requested": {"on": "2026-10-03T10:00", "by": "letter", "due": "2026-10-16"},
     "received": {"on": "2026-10-12T11:30", "by": "chancery", "as": "copy"},
     "original": {"number": "вх. 26-3391", "on": "2026-10-12"},
     "served": [{"to": 1, "on": "2026-10-13", "by": "email"}]}],
   "hearing": {"setOn": "2026-10-05T09:30", "start": "2026-12-10T10:00", "minutes": 60, "room": "4",
   "link": "https://example.org/m"}}
  """

@Suite("A line of an exchange file")
struct LineTests {
  @Test("The described line gives the case that it describes")
  func describedCase() throws {
    let state = try importing(describedLine).state
    #expect(state.details?.number.text == "7527-26-00-2/1234")
    #expect(state.details?.judge == "Ахметова С. Қ.")
    #expect(state.parties.map(\.details.name) == ["ТОО «Рассвет»", "Әбдіғалиев Ө. Ұ."])
    #expect(state.parties[0].idNumber?.digits == "150940013152")
    #expect(state.parties[0].details.phone?.number == "+77012345678")
    let document = try #require(state.documents.first)
    #expect(document.status == .received)
    #expect(document.settlement == .filed)
    #expect(document.due?.day == Day(2026, 10, 16))
    #expect(document.details.from == 2)
    #expect(document.services.map(\.fact.to) == [1])
    #expect(state.trial?.plan.room == "4")
    #expect(state.trial?.plan.remote == true)
    #expect(state.timing(of: document, in: .almaty) == .before(.imported))
  }

  @Test("Only number and category are required of a case, role and name of a party, title and from of a document")
  func smallestLine() throws {
    let line = #"""
      {"number":"7590-26-00-2/1","category":"civil","parties":[{"role":"plaintiff","name":"A"}],
      "documents":[{"title":"T","from":1}]}
      """#
    let state = try importing(line).state
    #expect(state.documents.map(\.status) == [.needed])
    #expect(try importing(#"{"number":"7590-26-00-2/1","category":"civil"}"#).number?.text == "7590-26-00-2/1")
  }

  @Test(
    "A request counts as before the setting only if its time says so",
    arguments: [
      ("2026-10-05", "2026-10-05", false), ("2026-10-05", "2026-10-05T09:30", false), ("2026-10-05T09:00", "2026-10-05", false),
      ("2026-10-05T09:00", "2026-10-05T09:30", true), ("2026-10-05T09:30", "2026-10-05T09:30", false), ("2026-10-04", "2026-10-05", true),
      ("2026-10-06", "2026-10-05T09:30", false),
    ])
  func sameDay(request: String, setting: String, before: Bool) throws {
    let state = try importing(line(document: "\"requested\":{\"on\":\"\(request)\"}", hearing: setting)).state
    #expect(state.timing(of: state.documents[0], in: .almaty).wasBefore == before)
    #expect(state.timing(of: state.documents[0], in: .almaty).evidence == .imported)
  }

  @Test("A request in the ruling that sets the hearing counts as before, also after export and import")
  func sameRuling() throws {
    let line = line(document: #""requested":{"on":"2026-10-05T09:30","sameRuling":true}"#, hearing: "2026-10-05T09:30")
    let file = try importing(line)
    #expect(file.state.timing(of: file.state.documents[0], in: .almaty).wasBefore == true)
    let exported = try #require(Exporter(rules: shippedRules).jsonLine(for: file))
    #expect(try importing(exported).state.timing(of: file.state.documents[0], in: .almaty).wasBefore == true)
  }

  @Test("Steps of one day come in the order of a document's life, whatever the order of keys")
  func lifeOfADocument() throws {
    let steps = #"""
      "served":[{"to":2,"on":"2026-10-05"}],"original":{"number":"1","on":"2026-10-05"},"received":{"on":"2026-10-05T15:00"},
      "requested":{"on":"2026-10-05"}
      """#
    let state = try importing(line(document: steps, hearing: nil)).state
    #expect(state.documents[0].settlement == .filed)
    #expect(state.documents[0].services.count == 1)
    #expect(state.documents[0].requests.count == 1)
  }

  @Test("An original that the chancery filed was also received")
  func originalWithoutReceipt() throws {
    let state = try importing(line(document: #""original":{"number":"1","on":"2026-10-05"}"#, hearing: nil)).state
    #expect(state.documents[0].receipt?.fact.form == .original)
    #expect(state.documents[0].receipt?.fact.submission == "1")
  }

  @Test("What a gate would have refused is history: a hearing set over a document that nobody had asked for is taken")
  func gateIsHistory() throws {
    let state = try importing(line(document: "", hearing: "2026-10-05")).state
    #expect(state.trial != nil)
    #expect(state.neitherRequestedNorReceived.count == 1)
  }

  @Test("Every refusal names the field and what was wrong", arguments: refusedLines)
  func refused(line: String, field: String?, what: LineProblem.What) {
    let found = problem(line)
    #expect(found?.field == field)
    #expect(found?.what == what)
  }

  @Test("A text in pieces is brought to NFC, so that the same name is the same party")
  func normalForm() throws {
    let line = #"{"number":"7590-26-00-2/1","category":"civil","parties":[{"role":"plaintiff","name":"Журавлёв Йоне"}]}"#
    let first = try importing(line)
    #expect(first.state.parties[0].details.name.unicodeScalars.count == 13)
    let composed = #"{"number":"7590-26-00-2/1","category":"civil","parties":[{"role":"plaintiff","name":"Журавлёв Йоне"}]}"#
    #expect(try importing(composed, into: first) == first)
  }

  @Test("A representative can stand before the one represented")
  func representativeFirst() throws {
    let line = #"""
      {"number":"7590-26-00-2/1","category":"civil","parties":[{"role":"representative","name":"R","of":2},
      {"role":"plaintiff","name":"A"}],"documents":[{"title":"T","from":2}]}
      """#
    let state = try importing(line).state
    #expect(state.parties.first { $0.details.name == "R" }?.details.of == state.parties.first { $0.details.name == "A" }?.id)
    #expect(state.documents[0].details.from == state.parties.first { $0.details.name == "A" }?.id)
  }

  @Test("What is odd is taken, and told")
  func warnings() throws {
    let line = #"""
      {"number":"дело 5","category":"civil","parties":[{"role":"plaintiff","name":"A","phone":"+7 999 000 00 00"}],
      "documents":[{"title":"T","from":1,"requested":{"on":"2026-10-05","due":"2026-10-10","backdated":true},
      "original":{"number":"вx. 12","on":"2026-10-05"}},{"title":"U","from":1,"requested":{"on":"2026-10-05","due":"2026-10-01"}}],
      "hearing":{"start":"2026-12-10T10:00"}}
      """#
    let record = try CaseRecord(jsonLine: line, under: shippedRules)
    let warnings = try ImportPlan.of(record, existing: nil, under: shippedRules, now: clock, line: 4).warnings
    #expect(warnings.allSatisfy { $0.line == 4 })
    #expect(
      warnings.map(\.field) == [
        "number", "parties[1].phone", "hearing.setOn", "documents[1].original.number", "documents[1].requested.due",
        "documents[1].requested.backdated", "documents[2].requested.due",
      ])
    #expect(warnings[0].what == .unusualNumber)
    #expect(warnings[4].what == .dueOnDayOff(.weekend(.saturday)))
    #expect(warnings[6].what == .dueBeforeRequest)
  }

  /// A case with one document from the plaintiff.
  private func line(document: String, hearing: String?) -> String {
    let document = document.isEmpty ? "" : "," + document
    let hearing = hearing.map { #","hearing":{"setOn":"\#($0)","start":"2026-12-10T10:00"}"# } ?? ""
    return #"""
      {"number":"7590-26-00-2/1","category":"civil","registered":"2026-10-01","parties":[{"role":"plaintiff","name":"A"},
      {"role":"defendant","name":"B"}],"documents":[{"title":"T","from":1\#(document)}]\#(hearing)}
      """#
  }
}
