import CaseEngine
import Wording

extension CaseStore {
  /// The digest of this court's proposals, and what was taken out of it.
  ///
  /// - Parameters:
  ///   - isDecidedOnly: whether only what was decided is told.
  ///   - day: the day that stands in it.
  /// - Returns: the digest; or why none is written, where somebody is still named in it.
  /// - Throws: where the register cannot be read.
  public func digest(
    decidedOnly isDecidedOnly: Bool, on day: Day, in words: any Wording
  ) async throws(StoreError) -> Result<(digest: ProposalDigest, cuts: DigestCuts), Refusal> {
    let (book, court) = (try await book(), try await court())
    let people = PeopleNamed(try await everybodyNamed(in: book, court, today: day))
    let records = book.proposals.state.proposals.filter { !isDecidedOnly || $0.decision != nil }
    do throws(Refusal) {
      let digest = try ProposalDigest(of: records, court: words.named(court.rules.court), day: day, without: people)
      return .success((digest, DigestCuts(of: records, in: digest)))
    } catch {
      return .failure(error)
    }
  }

  /// Everybody whom the register names: the staff, the parties of every case, and the people of the book.
  private func everybodyNamed(in book: CourtBook, _ court: CourtFile, today: Day) async throws(StoreError) -> Set<String> {
    var names = Set(court.staff.values.map(\.name) + book.namedPeople + court.staffEntries.compactMap { $0.fact.name })
    var pages = pages(of: DocketQuery(order: .number, today: today))
    while let cases = try await pages.next() {
      for summary in cases {
        names.formUnion(summary.parties.map(\.name) + [summary.details.judge, summary.details.secretary].compactMap { $0 })
      }
    }
    return names
  }
}

extension StaffFact {
  /// Whom it names: also those who left.
  fileprivate var name: String? {
    switch self {
    case .staffEntered(_, let person), .staffChanged(_, let person): person.name
    case .staffLeft, .retracted: nil
    }
  }
}

extension ProposalDigest {
  /// The digest in one of its forms.
  public func text(as form: DigestForm, in words: any Wording) -> String {
    switch form {
    case .markdown: markdown(in: words)
    case .html: html(in: words)
    }
  }

  /// Reads a digest in whichever form it was written; nil where it is none.
  public init?(reading text: String) {
    guard let digest = ProposalDigest(markdown: text) ?? ProposalDigest(html: text) else { return nil }
    self = digest
  }
}
