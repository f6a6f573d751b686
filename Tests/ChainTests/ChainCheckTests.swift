import CaseEngine
import Chain
import TestCourt
import Testing

@Suite("The chain")
struct ChainCheckTests {
  @Test("A whole chain passes, as a register and stream by stream")
  func whole() throws {
    let chain = try SealedChain()
    #expect(chain.fault() == nil)
    for stream in Set(chain.links.map(\.columns.stream)) {
      var check = ChainCheck(ofOneStream: stream)
      for (place, link) in chain.links.enumerated() where link.columns.stream == stream {
        let previous = place == 0 ? .zero : chain.links[place - 1].hash
        #expect(check.take(link.columns, hash: link.hash, salt: link.salt, body: link.body, previous: previous) == nil)
      }
      #expect(check.entries == 3)
    }
  }

  /// Every column, changed a little.
  static let changes: [(String, @Sendable (inout SealedColumns) -> Void)] = [
    ("recordedAt", { $0.recordedAt = Moment(microseconds: $0.recordedAt.microseconds + 1) }),
    ("occurred", { $0.occurred = on("2026-09-29") }),
    ("precision", { $0.occurred = .on(Day(number: 20_000)) }),
    ("act", { $0.act = ActKey(.test(99)) }),
    ("name", { $0.by = Signature(name: "Другая Д. Д.", login: $0.by.login, role: $0.by.role, program: $0.by.program) }),
    ("login", { $0.by = Signature(name: $0.by.name, login: "ki", role: $0.by.role, program: "m" + $0.by.program) }),
    ("role", { $0.by = Signature(name: $0.by.name, login: $0.by.login, role: .judge, program: $0.by.program) }),
    ("no role", { $0.by = Signature(name: $0.by.name, login: $0.by.login, role: nil, program: $0.by.program) }),
    ("program", { $0.by = Signature(name: $0.by.name, login: $0.by.login, role: $0.by.role, program: "1.1") }),
    ("type", { $0.type = "caseClosed" }),
    ("commitment", { $0.commitment = .sha256([9]) }),
  ]

  @Test("Any column that is changed is found, and the entry named", arguments: 0..<9, changes.indices)
  func changedColumn(place: Int, change: Int) throws {
    var chain = try SealedChain()
    ChainCheckTests.changes[change].1(&chain.links[place].columns)
    #expect(chain.fault() == .brokenHash(sequence: Int64(place + 1)), "\(ChainCheckTests.changes[change].0)")
  }

  @Test("An entry that was put into another case is found", arguments: 0..<9)
  func otherCase(place: Int) throws {
    var chain = try SealedChain()
    chain.links[place].columns.stream = .oneCase(CaseID(.test(77)))
    let fault = try #require(chain.fault())
    #expect([.brokenHash(sequence: Int64(place + 1)), .gapInCase(sequence: Int64(place + 1))].contains(fault))
  }

  @Test("A body that is changed, or salted otherwise, or missing, is found, and the entry named", arguments: 0..<9)
  func changedBody(place: Int) throws {
    let fault = Verification.Fault.brokenBody(sequence: Int64(place + 1))
    var chain = try SealedChain()
    chain.links[place].body?[20] ^= 1
    #expect(chain.fault() == fault)
    chain = try SealedChain()
    chain.links[place].salt = Token(high: 0, low: 0)
    #expect(chain.fault() == fault)
    chain = try SealedChain()
    chain.links[place].body = nil
    #expect(chain.fault() == fault)
  }

  @Test("An entry that was taken out is found, the last one too", arguments: 0..<9)
  func takenOut(place: Int) throws {
    var chain = try SealedChain()
    chain.links.remove(at: place)
    #expect(chain.fault() == .gap(after: Int64(place)))
  }

  @Test("A hash that was made anew after a change is found at the next entry")
  func sealedAnew() throws {
    var chain = try SealedChain()
    chain.links[3].columns.act = ActKey(.test(99))
    chain.links[3].hash = chain.links[3].columns.hash(previous: chain.links[2].hash, casePrevious: chain.links[0].hash)
    #expect(chain.fault() == .brokenHash(sequence: 5))
  }

  @Test("A register that was written anew from some entry on no longer passes through an anchor of before")
  func anchors() throws {
    let chain = try SealedChain()
    let anchors = [2, 9].map { RegisterHead(sequence: Int64($0), hash: chain.links[$0 - 1].hash) }
    #expect(chain.fault(anchors: anchors) == nil)
    let other = RegisterHead(sequence: 4, hash: .sha256([1]))
    #expect(chain.fault(anchors: anchors + [other]) == .anchorNotFound(sequence: 4))
    let later = RegisterHead(sequence: 12, hash: .sha256([1]))
    #expect(chain.fault(anchors: anchors + [later]) == .anchorNotFound(sequence: 12))
  }
}
