import CaseEngine
import Wording

extension CasePapers {
  /// Letters to whoever owes documents that the court asked for, a sheet each, in the words of the court's own templates. Of documents that are named,
  /// also those that are to be asked for only now. Source: rules, section 3; CPC art. 128.
  func requestLetters(_ order: Order) throws(Refusal) -> PrintedPaper {
    for id in order.documents {
      switch state.document(id)?.status {
      case .received: throw .impossible(.alreadyReceived(id))
      case .waived: throw .impossible(.alreadyWaived(id))
      default: break
      }
    }
    let wanted = state.documents.filter { document in
      (order.documents.isEmpty ? document.isOutstanding : order.documents.contains(document.id))
        && (order.party == nil || order.party == document.details.from)
    }
    var letters: [PrintedPaper] = []
    for party in state.parties {
      let owed = wanted.filter { $0.details.from == party.id }
      if !owed.isEmpty { letters.append(try letter(to: party, of: owed)) }
    }
    guard let whole = PrintedPaper.joined(letters) else { throw .paper(.nothingAwaited(order.party)) }
    return whole
  }

  private func letter(to party: Party, of documents: [Document]) throws(Refusal) -> PrintedPaper {
    let writing = NoticeWriting(state, under: rules, sender: sender, card: card)
    // The court writes to people in Kazakh and in Russian. Source: CPC art. 14.
    let way = NoticeWriting.Way(by: .letter, language: asked.flatMap { NoticeLanguage(rawValue: $0.rawValue) })
    let notice = try writing.notice(of: .documents(documents.map(\.id)), to: party, way)
    let words = notice.language.words
    var paper = PrintedPaper(notice.title, in: words.language)
    paper.blocks = [.title(notice.title)]
    paper.add([(words.label(.address), notice.address)])
    paper.blocks.append(.lines(CasePapers.lines(of: notice.text)))
    paper.blocks.append(.heading(words.whatIsAskedFor))
    paper.blocks.append(
      .table(
        [.item, .title, .due, .original].map { words.heading($0) },
        documents.map {
          [
            String($0.id.rawValue), $0.details.title, $0.due.map { words.day($0.day) } ?? "",
            $0.details.original == .none ? "" : words.name($0.details.original),
          ]
        }))
    paper.blocks.append(.blanks([words.label(.signature), words.label(.day)]))
    return paper
  }

  /// Notices as they were written, a sheet each. One that cannot go says so above everything else, and what it lacks. Source: rules, section 8.
  func notices(_ order: Order) throws(Refusal) -> PrintedPaper {
    let sheets = try meantNotices(order).map { record -> PrintedPaper in
      let (notice, words) = (record.notice, record.notice.language.words)
      var paper = PrintedPaper(notice.title, in: words.language)
      if let gap = record.gap { paper.blocks.append(.items([.init(sign: "!", lines: [words.refusal(gap, in: state, under: rules)])])) }
      paper.blocks.append(.title(notice.title))
      paper.add([(words.label(.channel), words.name(notice.by)), (words.label(.address), notice.address)])
      paper.blocks.append(.lines(CasePapers.lines(of: notice.text)))
      return paper
    }
    guard let whole = PrintedPaper.joined(sheets) else { throw .paper(.noNoticeWaits) }
    return whole
  }

  /// The notices that a paper is asked to be of: those that wait to go, or those that are named; of these, where a party is named, the ones to that
  /// party.
  func meantNotices(_ order: Order) throws(Refusal) -> [NoticeRecord] {
    var records: [NoticeRecord] = []
    for id in order.notices {
      guard let record = state.notice(id) else { throw .impossible(.notice(.noSuchNotice(id))) }
      records.append(record)
    }
    if order.notices.isEmpty { records = state.notices.all.filter { $0.status == .waiting } }
    guard let party = order.party else { return records }
    return records.filter { $0.notice.to == party }
  }

  /// Why notices that are printed cannot go, a refusal each.
  public func gaps(_ order: Order) throws(Refusal) -> [Refusal] { try meantNotices(order).compactMap(\.gap) }

  private static func lines(of text: String) -> [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}

extension NoticeRecord {
  /// Why a notice that waits cannot go; nil where nothing that the code asks for is missing. Source: CPC art. 128(2).
  fileprivate var gap: Refusal? { status == .waiting && !notice.missing.isEmpty ? .notice(.elementsMissing(id, notice.missing)) : nil }
}
