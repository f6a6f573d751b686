import CaseEngine
import Chain
import TestCourt

/// A chain of entries in three streams, to be broken.
struct SealedChain {
  /// What a store keeps of an entry.
  struct Link {
    var columns: SealedColumns
    var hash: Digest
    var salt: Token?
    var body: [UInt8]?
  }

  var links: [Link] = []
  private(set) var sealer = Sealer()

  init(entries: Int = 9) throws {
    let streams: [StreamID] = [.oneCase(CaseID(.test(1))), .oneCase(CaseID(.test(2))), .staff]
    var ends = streams.map { StreamEnd($0) }
    for place in 0..<entries {
      let occurred: Occurrence = place % 2 == 0 ? at("2026-10-01T09:00") : on("2026-09-30")
      let draft = Draft(
        Stated(CaseFact.caseSuspended(reason: "причина \(place)"), occurred), act: ActKey(.test(UInt64(place / 2))),
        by: SomeFacts.signature,
        at: moment("2026-10-01T09:00").adding(minutes: place))
      let sealed = try sealer.seal(draft, after: &ends[place % 3], salt: Token(high: 7, low: UInt64(place)), coder: BodyCoder())
      links.append(Link(columns: sealed.columns, hash: sealed.entry.hash, salt: sealed.payload.salt, body: sealed.payload.body))
    }
  }

  /// What the check finds; nil when all is well.
  func fault(anchors: [RegisterHead] = []) -> Verification.Fault? {
    var check = ChainCheck(anchors: anchors)
    for link in links {
      if let fault = check.take(link.columns, hash: link.hash, salt: link.salt, body: link.body) { return fault }
    }
    return check.finish(at: sealer.head)
  }
}
