import CaseEngine
import Wording

/// The papers of one case, as its file says on a day: pure, and the same for the console and the command line.
public struct CasePapers: Sendable {
  let file: CaseFile
  let rules: CourtRules
  let card: ContactCard
  let today: Day
  let sender: String
  let asked: Language?
  let screen: Language

  /// The papers of a case.
  ///
  /// - Parameters:
  ///   - card: how the court is reached, for letters.
  ///   - sender: in whose name letters go.
  ///   - asked: the language that was asked for; nil for that of the case, or of the screen where the case has none. Source: console, *Language*.
  public init(
    _ file: CaseFile, under rules: CourtRules, card: ContactCard, today: Day, sender: String, asked: Language? = nil, screen: Language
  ) {
    self.file = file
    self.rules = rules
    self.card = card
    self.today = today
    self.sender = sender
    self.asked = asked
    self.screen = screen
  }

  var state: CaseState { file.state }
  var zone: CourtZone { rules.calendar.zone }

  /// In which language a paper of this case is.
  public var language: Language { asked ?? state.details?.language.flatMap { Language(rawValue: $0) } ?? screen }

  var words: any Wording { language.words }

  /// What a paper is asked to be of, where that is not all that it can be of.
  public struct Order: Hashable, Sendable {
    /// Of these documents.
    public var documents: [DocumentID] = []
    /// Of these notices.
    public var notices: [NoticeID] = []
    /// To, or from, this party.
    public var party: PartyID?
    /// Of this day.
    public var day: Day?
    /// Of what came under this incoming number.
    public var number: String?

    /// Of all that it can be of.
    public init() {}
  }

  /// A paper of this case, by its name. Throws where there is nothing to print, or something is named that is not there.
  public func paper(_ sheet: CaseSheet, _ order: Order = Order()) throws(Refusal) -> PrintedPaper {
    for id in order.documents where state.document(id) == nil { throw .impossible(.noSuchDocument(id)) }
    if let party = order.party, state.party(party) == nil { throw .impossible(.noSuchParty(party)) }
    switch sheet {
    case .checklist: return checklist
    case .certificate: return try certificate()
    case .requestLetter: return try requestLetters(order)
    case .receipt: return try receipts(order)
    case .notice: return try notices(order)
    case .inventory: return try inventory()
    }
  }

  /// A paper with the court, its title and the case at its head.
  func headed(_ title: String, of state: CaseState) -> PrintedPaper {
    let words = words
    var paper = PrintedPaper(title + " · " + (state.details?.number.text ?? ""), in: language)
    paper.blocks = [.lines([words.named(rules.court)]), .title(title)]
    let lines = state.parties.map { CaseSummary.PartyLine(id: $0.id, role: $0.details.role, name: $0.details.name, phone: nil) }
    paper.add([
      (words.label(.caseNumber), state.details?.number.text), (words.label(.parties), lines.isEmpty ? nil : words.parties(lines)),
      (words.label(.subject), state.details?.subject), (words.label(.judge), state.details?.judge),
      (words.label(.secretary), state.details?.secretary),
      (words.label(.hearing), state.datedTrial.map { words.plan($0.plan, zone: zone) }),
    ])
    return paper
  }

  /// The original of a document, and where it is: `сдан, вх. № 3391, 12.10.2026, 4 л., шкаф 2`.
  func original(of document: Document) -> String {
    let words = words
    switch document.custody {
    case .filed(let filed): return words.listed([words.name(.filed)] + told(filed.fact))
    case .givenBack(let filed, let handover):
      return words.listed(
        [words.name(.givenBack), handover.fact.to, words.day(handover.fact.on), handover.fact.receipt] + told(filed.fact))
    case .compared(let compared):
      let fact = compared.fact
      return words.listed([
        words.name(.compared), words.incoming(fact.number), words.day(fact.on), fact.sheets.map { words.sheets($0) },
        words.label(.takenBack) + " " + fact.to,
      ])
    case nil: return document.settlement.map { words.name($0) } ?? (document.owesOriginal ? words.name(document.details.original) : "")
    }
  }

  private func told(_ filing: Filing) -> [String?] {
    let words = words
    return [
      words.incoming(filing.number), words.day(filing.on), filing.sheets.map { words.sheets($0) },
      filing.place.map { words.label(.place) + ": " + $0 },
    ]
  }

  /// As what a document came: `копия, 12 стр.`
  func form(of receipt: Receipt) -> String {
    words.listed([words.name(receipt.form), receipt.pages.map { words.pages($0) }])
  }
}
