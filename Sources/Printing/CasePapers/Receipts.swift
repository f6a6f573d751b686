import CaseEngine
import Wording

extension CasePapers {
  /// Receipts for what was taken in, a sheet for each party that it came from: on a day, by default this one, or under an incoming number, or of documents
  /// that are named. Source: rules, sections 1 and 3, *submission*.
  func receipts(_ order: Order) throws(Refusal) -> PrintedPaper {
    for id in order.documents where state.document(id)?.receipt == nil { throw .impossible(.notReceived(id)) }
    let day = order.documents.isEmpty && order.number == nil ? order.day ?? today : order.day
    let taken = state.documents.filter { document in
      (order.documents.isEmpty || order.documents.contains(document.id)) && (order.party == nil || order.party == document.details.from)
        && isTakenIn(document, day, order.number)
    }
    var receipts: [PrintedPaper] = []
    for party in state.parties {
      let brought = taken.filter { $0.details.from == party.id }
      if !brought.isEmpty { receipts.append(receipt(from: party, of: brought, order.number, day)) }
    }
    guard let whole = PrintedPaper.joined(receipts) else { throw .paper(.nothingTakenIn(day, number: order.number)) }
    return whole
  }

  private func isTakenIn(_ document: Document, _ day: Day?, _ number: String?) -> Bool {
    var days: Set<Day> = []
    var numbers: Set<String> = []
    if let receipt = document.receipt {
      days.insert(receipt.occurred.day(in: zone))
      if let submission = receipt.fact.submission { numbers.insert(submission) }
    }
    switch document.custody {
    case .filed(let filed), .givenBack(let filed, _):
      days.insert(filed.fact.on)
      numbers.insert(filed.fact.number)
    case .compared(let compared):
      days.insert(compared.fact.on)
      numbers.insert(compared.fact.number)
    case nil: break
    }
    return (day.map { days.contains($0) } ?? !days.isEmpty) && (number.map { numbers.contains($0) } ?? true)
  }

  private func receipt(from party: Party, of documents: [Document], _ number: String?, _ day: Day?) -> PrintedPaper {
    let words = words
    var paper = headed(words.receiptTitle, of: state)
    let takers = documents.flatMap { document -> [String?] in
      let custodian: String? =
        switch document.custody {
        case .filed(let filed), .givenBack(let filed, _): filed.by.name
        case .compared(let compared): compared.by.name
        case nil: nil
        }
      return [document.receipt?.by.name, custodian]
    }.compactMap { $0 }.unrepeated
    paper.add([
      (words.label(.handedIn), words.listed([party.details.name, words.name(party.details.role)])),
      (words.label(.takenIn), words.listed(takers)), (words.label(.day), day.map { words.day($0) }),
    ])
    if let number { paper.blocks.append(.lines([words.incoming(number)])) }
    paper.blocks.append(
      .table(
        [.item, .title, .received, .original].map { words.heading($0) },
        documents.map { document in
          [
            String(document.id.rawValue), document.details.title,
            document.receipt.map { words.listed([words.day($0.occurred.day(in: zone)), form(of: $0.fact)]) } ?? "",
            document.custody == nil ? "" : original(of: document),
          ]
        }))
    paper.blocks.append(.lines([words.label(.total) + ": " + words.documents(documents.count)]))
    paper.blocks.append(.blanks([words.label(.takenIn), words.label(.handedIn), words.label(.day)]))
    return paper
  }

  /// Every document of the case that was received, as it lies in the file, with its original. Source: CPC art. 100(5).
  func inventory() throws(Refusal) -> PrintedPaper {
    let received = state.documents.filter { $0.receipt != nil }
    if received.isEmpty { throw .paper(.nothingReceived) }
    let words = words
    var paper = headed(words.inventoryTitle, of: state)
    paper.blocks.append(.lines([words.asOf(today)]))
    paper.blocks.append(
      .table(
        [.item, .title, .from, .received, .original].map { words.heading($0) },
        received.map { document in
          [
            String(document.id.rawValue), document.details.title, words.party(document.details.from, in: state),
            document.receipt.map { words.listed([words.day($0.occurred.day(in: zone)), form(of: $0.fact)]) } ?? "", original(of: document),
          ]
        }))
    let pages = received.reduce(0) { $0 + ($1.receipt?.fact.pages ?? 0) }
    let filed = received.filter { $0.settlement == .filed }
    paper.blocks.append(
      .lines([
        words.label(.total) + ": "
          + words.listed([
            words.documents(received.count), pages > 0 ? words.pages(pages) : nil, filed.isEmpty ? nil : words.originals(filed.count),
          ])
      ]))
    paper.blocks.append(.blanks([words.label(.signature), words.label(.day)]))
    return paper
  }
}
