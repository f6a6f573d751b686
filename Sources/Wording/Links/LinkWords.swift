import CaseEngine

/// What is said of links between cases.
public protocol LinkWords {
  /// What was done with a case: `присоединено к делу`; from the side of the case that tells it.
  func name(_ kind: LinkKind, _ side: LinkSide) -> String
  /// A link in one line.
  func link(_ link: CaseLink) -> String
  /// A fact about links in one line.
  func fact(_ fact: LinkFact, in state: CaseState?) -> String
}

extension LinkWords where Self: DomainWords {
  /// A link in one line: what it is, the other case, and a word.
  public func link(_ link: CaseLink) -> String {
    name(link.kind, link.side) + " " + link.to.text + (link.note.map { ", " + $0 } ?? "")
  }
}

public extension Russian {
  func name(_ kind: LinkKind, _ side: LinkSide) -> String {
    switch (kind, side) {
    case (.joined, .source): "присоединено к делу"
    case (.joined, .target): "к нему присоединено дело"
    case (.split, .source): "выделено из дела"
    case (.split, .target): "из него выделено дело"
    case (.transferred, .source): "передано в дело"
    case (.transferred, .target): "передано из дела"
    case (.remitted, .source): "направлено на новое рассмотрение, дело"
    case (.remitted, .target): "новое рассмотрение дела"
    }
  }

  func fact(_ fact: LinkFact, in state: CaseState?) -> String {
    switch fact {
    case .caseLinked(let link): "Связь дел: " + self.link(link)
    case .documentCarriedOver(let id, let from, let number):
      "Перенесено из дела \(from.text), документ \(number.rawValue): " + document(id, in: state)
    }
  }
}

public extension English {
  func name(_ kind: LinkKind, _ side: LinkSide) -> String {
    switch (kind, side) {
    case (.joined, .source): "joined to case"
    case (.joined, .target): "joined by case"
    case (.split, .source): "split off from case"
    case (.split, .target): "split into case"
    case (.transferred, .source): "transferred into case"
    case (.transferred, .target): "transferred from case"
    case (.remitted, .source): "remitted for a new trial as case"
    case (.remitted, .target): "a new trial of case"
    }
  }

  func fact(_ fact: LinkFact, in state: CaseState?) -> String {
    switch fact {
    case .caseLinked(let link): "Cases linked: " + self.link(link)
    case .documentCarriedOver(let id, let from, let number):
      "Carried over from case \(from.text), document \(number.rawValue): " + document(id, in: state)
    }
  }
}

public extension Kazakh {
  func name(_ kind: LinkKind, _ side: LinkSide) -> String {
    switch (kind, side) {
    case (.joined, .source): "мына іске қосылды:"
    case (.joined, .target): "оған мына іс қосылды:"
    case (.split, .source): "мына істен бөлінді:"
    case (.split, .target): "одан мына іс бөлінді:"
    case (.transferred, .source): "мына іске берілді:"
    case (.transferred, .target): "мына істен алынды:"
    case (.remitted, .source): "жаңадан қарауға жіберілді, іс:"
    case (.remitted, .target): "мына істі жаңадан қарау:"
    }
  }

  func fact(_ fact: LinkFact, in state: CaseState?) -> String {
    switch fact {
    case .caseLinked(let link): "Істердің байланысы: " + self.link(link)
    case .documentCarriedOver(let id, let from, let number):
      "Басқа істен ауыстырылды: \(from.text), № \(number.rawValue) құжат: " + document(id, in: state)
    }
  }
}
