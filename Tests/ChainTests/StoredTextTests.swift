import CaseEngine
import Chain
import Foundation
import TestCourt
import Testing

@Suite("The stored form")
struct StoredTextTests {
  @Test("A fact reads back as it was written, and Foundation reads the same", arguments: SomeFacts.facts)
  func facts(_ fact: CaseFact) throws {
    let bytes = try StoredText.write(fact)
    #expect(try StoredText.read(bytes, as: CaseFact.self) == fact)
    #expect(try JSONDecoder().decode(CaseFact.self, from: Data(bytes)) == fact)
    #expect(try StoredText.read(Array(JSONEncoder().encode(fact)), as: CaseFact.self) == fact)
  }

  @Test("A setting reads back as it was written, and Foundation reads the same", arguments: SomeFacts.settings)
  func settings(_ fact: SettingsFact) throws {
    let bytes = try StoredText.write(fact)
    #expect(try StoredText.read(bytes, as: SettingsFact.self) == fact)
    #expect(try JSONDecoder().decode(SettingsFact.self, from: Data(bytes)) == fact)
    #expect(try StoredText.read(Array(JSONEncoder().encode(fact)), as: SettingsFact.self) == fact)
  }

  @Test("The lines of lists read back as they were written")
  func lines() throws {
    let listed = try #require(try TestCase.prepared().file.listed(under: TestCourt.rules()))
    #expect(try StoredText.read(StoredText.write(listed.summary), as: CaseSummary.self) == listed.summary)
    #expect(try StoredText.read(StoredText.write(listed.documents), as: [DocumentRow].self) == listed.documents)
  }

  @Test("What a body says is written plainly, and what goes without saying is left out")
  func bodies() throws {
    let coder = BodyCoder()
    let plain = try coder.encode(Body(CaseFact.partyRemoved(party: 2), origin: .recorded))
    #expect(String(decoding: plain.bytes, as: UTF8.self) == #"{"fact":{"partyRemoved":{"party":2}}}"#)
    #expect(plain.type == "partyRemoved")
    let body = Body(CaseFact.partyRemoved(party: 2), origin: .imported(file: "а.csv", line: 7), clockBehind: 12)
    let full = try coder.encode(body)
    #expect(
      String(decoding: full.bytes, as: UTF8.self)
        == #"{"fact":{"partyRemoved":{"party":2}},"origin":{"imported":{"file":"а.csv","line":7}},"clockBehind":12}"#)
    #expect(try coder.decode(full.bytes) == body)
  }

  @Test("A cancellation reads and is written as it was before anybody said for whom they act")
  func formerCancellation() throws {
    let former = #"{"hearingCancelled":{"hearing":1,"reason":"болезнь"}}"#
    let fact = CaseFact.hearingCancelled(hearing: 1, reason: "болезнь", acting: nil)
    #expect(try StoredText.read(Array(former.utf8), as: CaseFact.self) == fact)
    #expect(String(decoding: try StoredText.write(fact), as: UTF8.self) == former)
  }

  @Test("A change of the judge reads and is written as it was before clashes were recorded")
  func formerReassignment() throws {
    let former = #"{"caseReassigned":{"judge":"Ли","reason":"отпуск"}}"#
    let fact = CaseFact.caseReassigned(judge: "Ли", order: nil, reason: "отпуск", clashes: nil)
    #expect(try StoredText.read(Array(former.utf8), as: CaseFact.self) == fact)
    #expect(String(decoding: try StoredText.write(fact), as: UTF8.self) == former)
  }

  @Test("The removal of a term reads and is written as it was before one version could be named: it takes all of them")
  func formerRemoval() throws {
    let former = #"{"termRemoved":{"key":"preparation"}}"#
    let fact = SettingsFact.termRemoved(key: "preparation", from: nil)
    #expect(try StoredText.read(Array(former.utf8), as: SettingsFact.self) == fact)
    #expect(String(decoding: try StoredText.write(fact), as: UTF8.self) == former)
  }

  @Test("A text that is cut short anywhere is refused", arguments: SomeFacts.facts)
  func cutShort(_ fact: CaseFact) throws {
    let bytes = try StoredText.write(fact)
    for length in 0..<bytes.count {
      #expect(throws: StoredText.Problem.unreadable) { try StoredText.read(Array(bytes.prefix(length)), as: CaseFact.self) }
    }
    #expect(throws: StoredText.Problem.unreadable) { try StoredText.read(bytes + [0x7D], as: CaseFact.self) }
  }

  @Test("A changed byte gives another fact or a refusal, and never stops the program", arguments: SomeFacts.facts)
  func changedBytes(_ fact: CaseFact) throws {
    let bytes = try StoredText.write(fact)
    for place in bytes.indices {
      for change: UInt8 in [1, 2, 4, 8, 16, 32, 64, 128] {
        var changed = bytes
        changed[place] ^= change
        // Keys in another order or an escaped letter may say the same; the same bytes cannot.
        if let read = try? StoredText.read(changed, as: CaseFact.self) { #expect(read != fact || changed != bytes) }
      }
    }
  }

  @Test("Nesting without end, numbers without end and stray commas are refused")
  func hostile() {
    let texts = [
      String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000), "99999999999999999999", "[1,]", "[,1]",
      "{\"a\" 1}",
      "{\"a\":1,}", "\"\\u0041\"", "\"\u{1}\"", "tru", "-", "", " ",
    ]
    for text in texts {
      #expect(throws: StoredText.Problem.unreadable) { try StoredText.read(Array(text.utf8), as: [Int].self) }
      #expect(throws: StoredText.Problem.unreadable) { try StoredText.read(Array(text.utf8), as: Int.self) }
    }
    #expect(throws: StoredText.Problem.unreadable) { try StoredText.read([0x22, 0xFF, 0x22], as: String.self) }
    #expect(throws: StoredText.Problem.unwritable) { try StoredText.write(0.5) }
  }
}
