import CaseEngine
import Chain
import TestCourt
import Testing

@Suite("Sealing")
struct SealerTests {
  @Test("Entries count without gaps, in the register and in each stream")
  func counting() throws {
    let links = try SealedChain().links
    #expect(links.map(\.columns.sequence) == Array(1...9))
    #expect(links.map(\.columns.version) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
  }

  @Test("A clock that went back is bridged, and by how much is noted. Source: rules, section 2")
  func clockBack() throws {
    var sealer = Sealer()
    var end = StreamEnd(.settings)
    let coder = BodyCoder()
    var noted: [Int64?] = []
    var recorded: [Moment] = []
    for minutes in [10, 3, 10, 11] {
      let draft = Draft(
        Stated(SettingsFact.noticeDaysSet(days: 3), at("2026-10-01T09:00")), act: ActKey(.test(1)), by: SomeFacts.signature,
        at: Moment(seconds: 0).adding(minutes: minutes))
      let sealed = try sealer.seal(draft, after: &end, salt: Token(high: 0, low: 0), coder: coder)
      noted.append(try coder.decode(sealed.payload.body, as: SettingsFact.self).clockBehind)
      recorded.append(sealed.columns.recordedAt)
    }
    #expect(noted == [nil, 420_000_000, nil, nil])
    #expect(recorded == [10, 10, 10, 11].map { Moment(seconds: 0).adding(minutes: $0) })
  }

  @Test("The form that is hashed is fixed: an independent program gives the same hash")
  func fixedForm() throws {
    let columns = SealedColumns(
      sequence: 258, stream: .oneCase(CaseID(Token(high: 1, low: 2))), version: 3, recordedAt: Moment(microseconds: 1_000_000),
      occurred: .on(Day(number: -1)), act: ActKey(Token(high: 3, low: 4)), by: Signature(name: "Ә", login: "a", role: nil, program: "1"),
      type: "caseClosed", commitment: .sha256([]))
    let previous = Digest.sha256([1])
    let casePrevious = Digest.sha256([2])
    #expect(
      columns.hash(previous: previous, casePrevious: casePrevious).hex == "122609c62d75eb23f93fe904960c04ff54dcd9d6d9810974d178b0c80b00ea43"
    )
    #expect(
      Digest.commitment(salt: Token(high: 1, low: 2), body: [0x7B, 0x7D]).hex
        == "6764ee10bc0b8c3d7b8165c2ab97eb7bae544e17c214d19e439c0aa56e166e4c")
  }

  @Test("Streams of the court have fixed names, and no case is taken for one")
  func streams() {
    let places: [(CourtStream, UInt8)] = [
      (.settings, 1), (.staff, 2), (.contacts, 3), (.complaints, 4), (.proposals, 5), (.trainings, 6),
    ]
    #expect(places.map(\.0) == CourtStream.allCases)
    for (stream, place) in places { #expect(StreamID.court(stream).token.bytes == Array(repeating: 0, count: 15) + [place]) }
    for stream in CourtStream.allCases.map({ StreamID.court($0) }) + [.oneCase(CaseID(.test(1)))] {
      #expect(StreamID(token: stream.token) == stream)
    }
  }
}
