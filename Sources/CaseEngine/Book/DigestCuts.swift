/// What was taken out of a digest: how much of it, and of which proposals, so that whoever sends it knows where to look twice.
public struct DigestCuts: Hashable, Sendable {
  /// How many proposals are told.
  public let proposals: Int
  /// How many places were taken out.
  public let places: Int
  /// The numbers of the proposals in which something was taken out.
  public let cut: [Int]

  /// What was taken out of these proposals for a digest of them.
  public init(of records: [ProposalRecord], in digest: ProposalDigest) {
    func marks(_ texts: String?...) -> Int { texts.compactMap { $0 }.reduce(0) { $0 + $1.ranges(of: Anonymising.mark).count } }
    var places = 0
    var cut: [Int] = []
    for (record, item) in zip(records.filter(\.isTold), digest.items) {
      let before = marks(record.proposal.title, record.proposal.text, record.decision?.reply)
      let count = marks(item.title, item.text, item.reply) - before
      guard count > 0 else { continue }
      places += count
      cut.append(record.number)
    }
    proposals = digest.items.count
    self.places = places
    self.cut = cut
  }
}

extension ProposalRecord {
  /// Whether a digest of this court tells it: what came from other courts they tell themselves.
  var isTold: Bool { proposal.source != .court }
}
