import CaseEngine

/// A link of a case, or a document that was carried over, in an exchange file. Documents are named by their place in the line.
public struct LinkRecord: Hashable, Sendable {
  /// When.
  public internal(set) var on: Occurrence
  /// What.
  public internal(set) var what: What

  /// What can be told.
  public enum What: Hashable, Sendable {
    case linked(CaseLink)
    case carriedOver(document: Int, from: CaseNumber, number: Int)
  }
}

extension RecordedCase {
  mutating func take(_ fact: LinkFact, _ on: Occurrence) {
    switch fact {
    case .caseLinked(let link): record.links.append(LinkRecord(on: on, what: .linked(link)))
    case .documentCarriedOver(let id, let from, let number):
      if let place = place(id) {
        record.links.append(LinkRecord(on: on, what: .carriedOver(document: place, from: from, number: number.rawValue)))
      }
    }
  }
}

extension Planner {
  /// The links of the line that the register does not have.
  mutating func planLinks(opened: Moment) {
    var had = have?.record.links ?? []
    for (place, link) in record.links.enumerated() {
      let known = had.firstIndex { agree(link.on, $0.on) && isSame(link.what, $0.what) }
      if let known {
        had.remove(at: known)
        continue
      }
      let fact: LinkFact =
        switch link.what {
        case .linked(let link): .caseLinked(link: link)
        case .carriedOver(let document, let from, let number):
          .documentCarriedOver(document: documentIDs[document - 1], from: from, number: DocumentID(rawValue: number))
        }
      add(.links(fact), link.on, order: StepOrder(.links, place), path: "links[\(place + 1)]", floor: opened)
    }
  }

  private func isSame(_ mine: LinkRecord.What, _ theirs: LinkRecord.What) -> Bool {
    switch (mine, theirs) {
    case (.carriedOver(let place, let from, let number), .carriedOver(let other, let source, let there)):
      from == source && number == there && documentIDs[place - 1] == have?.documents[other - 1]
    default: mine == theirs
    }
  }
}

extension RecordReader {
  func link(_ node: JSONNode, _ path: String, documents: Int) throws(LineProblem) -> LinkRecord {
    var fields = try Fields(node, path: path, zone: zone)
    let on = try fields.required(try fields.occurrence("on"), "on")
    let number = try fields.required(try fields.caseNumber("case"), "case")
    let what: LinkRecord.What
    if let document = try fields.place("document", of: .document, among: documents) {
      what = .carriedOver(document: document, from: number, number: try fields.required(try fields.number("number", 1...Int.max), "number"))
    } else {
      let kind = try fields.required(try fields.code("as", LinkKind.self), "as")
      let side = try fields.code("side", LinkSide.self) ?? .source
      what = .linked(CaseLink(to: number, kind: kind, side: side, note: try fields.text("note", .note)))
    }
    try fields.finish()
    return LinkRecord(on: on, what: what)
  }
}

extension RecordText {
  func link(_ link: LinkRecord) -> String {
    var text = JSONObjectText()
    text.string("on", on(link.on))
    switch link.what {
    case .linked(let link):
      text.string("case", link.to.text)
      text.string("as", link.kind.rawValue)
      text.string("side", link.side.rawValue)
      text.string("note", link.note)
    case .carriedOver(let document, let from, let number):
      text.string("case", from.text)
      text.number("document", document)
      text.number("number", number)
    }
    return text.closed
  }
}
