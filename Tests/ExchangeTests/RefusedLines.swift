import CaseEngine
import Exchange

/// A case, with what is put in.
private func aCase(_ more: String) -> String { #"{"number":"7590-26-00-2/1","category":"civil"\#(more.isEmpty ? "" : ",")\#(more)}"# }

/// A case with one document, with what is put into that.
private func aDocument(_ more: String) -> String {
  aCase(#""parties":[{"role":"plaintiff","name":"A"},{"role":"defendant","name":"B"}],"documents":[{"title":"T","from":1,\#(more)}]"#)
}

/// A case with one party, with what is put into that.
private func aParty(_ more: String) -> String { aCase(#""parties":[{"role":"plaintiff","name":"A",\#(more)}]"#) }

/// Lines that are not taken, with the field and the reason.
let refusedLines: [(String, String?, LineProblem.What)] = [
  ("", nil, .json(.cutOff)), ("{", nil, .json(.cutOff)), ("nonsense", nil, .json(.unexpected)), ("[]", nil, .expected(.object)),
  (#"{"number":"1","number":"2"}"#, nil, .json(.duplicateKey("number"))), (#"{"number":"\ud800"}"#, nil, .json(.badEscape)),
  (#"{"number":"a\#u{01}b"}"#, nil, .json(.control)), (String(repeating: "[", count: 100), nil, .json(.tooDeep)),
  (#"{"number":"1","category":"civil"} x"#, nil, .json(.unexpected)),
  (#"{"category":"civil"}"#, "number", .missing), (#"{"number":"1"}"#, "category", .missing),
  (#"{"number":7}"#, "number", .expected(.text)),
  (#"{"number":"1","category":"divorce"}"#, "category", .code(allowed: ["civil", "commercial", "administrative", "criminal"])),
  (aCase(#""subjet":"x""#), "subjet", .unknownKey), (aCase(#""subject":"""#), "subject", .text(.empty)),
  (aCase(#""subject":"a\u202eb""#), "subject", .text(.forbidden(.direction, scalar: 0x202E, at: 1))),
  (aCase(#""subject":"a\u001bb""#), "subject", .text(.forbidden(.control, scalar: 0x1B, at: 1))),
  (aCase(#""subject":"\#(String(repeating: "x", count: 501))""#), "subject", .text(.tooLong(found: 501, limit: 500))),
  (aCase(#""registered":"01.10.2026""#), "registered", .date), (aCase(#""registered":"2026-02-30""#), "registered", .date),
  (aCase(#""registered":"1989-12-31""#), "registered", .dateOutOfRange), (aCase(#""registered":"2026-11-23""#), "registered", .inTheFuture),
  (aCase(#""parties":{}"#), "parties", .expected(.list)), (aCase(#""parties":[{"name":"A"}]"#), "parties[1].role", .missing),
  (aCase(#""parties":[{"role":"plaintiff"}]"#), "parties[1].name", .missing),
  (aCase(#""parties":[{"role":"istets","name":"A"}]"#), "parties[1].role", .code(allowed: PartyRole.allCases.map(\.rawValue))),
  (aParty(#""idNumber":"150940013153""#), "parties[1].idNumber", .identityNumber(.wrongCheckDigit)),
  (aParty(#""idNumber":"12""#), "parties[1].idNumber", .identityNumber(.wrongLength(digits: 2))),
  (aParty(#""phone":"7""#), "parties[1].phone", .phone(.wrongLength(digits: 1))), (aParty(#""of":3"#), "parties[1].of", .noSuchParty),
  (aParty(#""of":1"#), "parties[1]", .impossible(.representsNobody(1))),
  (aCase(#""parties":[{"role":"representative","name":"A"}]"#), "parties[1]", .impossible(.representsNobody(1))),
  (aCase(#""documents":[{"title":"T"}]"#), "documents[1].from", .missing),
  (aCase(#""documents":[{"title":"T","from":1}]"#), "documents[1].from", .noSuchParty),
  (aDocument(#""requested":{"by":"letter"}"#), "documents[1].requested.on", .missing),
  (aDocument(#""requested":{"on":"2026-10-05T25:00"}"#), "documents[1].requested.on", .date),
  (aDocument(#""requested":{"on":"2026-11-22T10:15"}"#), "documents[1].requested.on", .inTheFuture),
  (
    #"{"number":"7527-26-00-2/1","category":"civil","parties":[{"role":"plaintiff","name":"A"}],"documents":[{"title":"T","from":1,"received":{"on":"2027-10-03","by":"letter","as":"copy"}}]}"#,
    "documents[1].received.on", .inTheFuture
  ),
  (
    aDocument(
      #"""
      "requested":{"on":"2026-10-05","by":"pigeon"}
      """#), "documents[1].requested.by", .code(allowed: Channel.allCases.map(\.rawValue))
  ),
  (aDocument(#""requested":{"on":"2026-10-05","due":"2026-10-32"}"#), "documents[1].requested.due", .date),
  (aDocument(#""reminders":[{"on":"2026-10-05"}]"#), "documents[1].requested", .missing),
  (aDocument(#""received":{"on":"2026-10-05","pages":0}"#), "documents[1].received.pages", .range(1...100_000)),
  (aDocument(#""received":{"on":"2026-10-05","pages":"3"}"#), "documents[1].received.pages", .expected(.number)),
  (aDocument(#""received":{"on":"2026-10-05","file":{"path":"a","sha256":"1"}}"#), "documents[1].received.file.sha256", .fingerprint),
  (aDocument(#""served":[{"to":2,"on":"2026-10-05"}]"#), "documents[1].served[1]", .impossible(.notReceived(1))),
  (
    aDocument(
      #"""
      "received":{"on":"2026-10-05"},"served":[{"to":2,"on":"2026-10-04"}]
      """#), "documents[1].served[1]", .impossible(.notReceived(1))
  ),
  (aDocument(#""received":{"on":"2026-10-05"},"served":[{"to":3,"on":"2026-10-06"}]"#), "documents[1].served[1].to", .noSuchParty),
  (
    aDocument(
      #"""
      "received":{"on":"2026-10-05"},"served":[{"to":2,"on":"2026-10-06"},{"to":2,"on":"2026-10-07"}]
      """#), "documents[1].served[2]",
    .impossible(.alreadyServed(1, 2))
  ),
  (
    aDocument(
      #"""
      "received":{"on":"2026-10-05"},"original":{"number":"1","on":"2026-10-05"},
      "compared":{"number":"1","on":"2026-10-05","to":"A"}
      """#),
    "documents[1].compared", .impossible(.originalAlreadySettled(1))
  ),
  (aDocument(#""returned":{"on":"2026-10-05","reason":"x"}"#), "documents[1].returned", .impossible(.notReceived(1))),
  (aDocument(#""waived":{"on":"2026-10-05","ground":"not-needed"}"#), "documents[1].waived.reason", .missing),
  (aDocument(#""earlier":[{"requested":{"on":"2026-10-05"}}]"#), "documents[1].earlier[1].returned", .missing),
  (aCase(#""hearing":{"setOn":"2026-10-05"}"#), "hearing.start", .missing),
  (aCase(#""hearing":{"setOn":"2026-10-05","start":"2026-12-10"}"#), "hearing.start", .date),
  (aCase(#""hearing":{"start":"2026-12-10T10:00","minutes":0}"#), "hearing.minutes", .range(1...1_440)),
  (
    aCase(
      #"""
      "hearings":[{"setOn":"2026-10-05","start":"2026-12-10T10:00"},{"setOn":"2026-10-06","start":"2026-12-11T10:00"}]
      """#), "hearings[2]",
    .impossible(.trialAlreadySet(1))
  ),
  (aCase(#""suspended":{"on":"2026-10-05"}"#), "suspended.reason", .missing),
  (
    aDocument(#""original":{"number":"5","on":"2026-10-05"}},{"title":"U","from":2,"original":{"number":"5","on":"2026-10-06"}"#),
    "documents[2].original", .submissionOfAnotherDay(Day(number: 20_731))
  ),
]
