import CaseEngine
import TestCourt
import Testing

/// What goes to other courts names nobody, and has no number in it.
@Suite("The digest of proposals")
struct DigestTests {
  private static let people = [
    "Ахметова С. Қ.", "Ли В. А.", "Әбдіғалиев Өмірбек Ұлықбекұлы", "ТОО «Рассвет»", "Сериков Е. М.", "Нұрланова Айгүл", "АО «Алатау Жарық»",
    "Kim Denis", "Жаксыбеков Т. О.",
  ]

  private static let secrets = [
    "Ахметова С. Қ.", "С. Қ. Ахметова", "судье Ахметовой", "АХМЕТОВА", "Akhmetova", "Ли В. А.", "к Ли", "Өмірбек Әбдіғалиев", "Абдигалиеву",
    "ТОО «Рассвет»", "Рассвет", "Сериков", "у Серикова Е.М.", "Айгүл Нұрланова", "Алатау Жарық", "Иванов И. И.", "П. С. Сидоров",
    "Мұхтар Омарханұлы", "Мария Петровна", "судья Кожахметова", "у адвоката Петровой", "Кожахметова ханым", "Mr Smith", "+7 701 555 01 23",
    "8(701)555-01-23", "87015550123", "850101300019", "850101 300019",
    "7517-26-00-2/1234", "№ 7517-26-00-2/1234", "вх. 26-3391", "li@sot.kz", "https://vks.example/akhmetova", "www.sot.kz/1", "Kim Denis",
  ]

  private static let plain = [
    "Ввести общий календарь залов", "после 10:00–12:00 в зале 4", "с 01.12.2026", "в течение 5 рабочих дней", "сотым хабарлама жіберілсін",
    "чтобы стороны видели, когда зал свободен", "раз в неделю",
  ]

  private static func record(_ title: String, _ text: String?, _ reply: String?) throws -> ProposalRecord {
    var keeping = Bookkeeping()
    try keeping.perform(.noteProposal(Proposal(by: "Сериков Е. М.", source: .outside, title: title, text: text), ProposalPlan()))
    if let reply { try keeping.perform(.decideProposal(1, .adopted, reply: reply)) }
    return try #require(keeping.book.proposals.state.proposal(1))
  }

  private static func digest(_ title: String, _ text: String?, _ reply: String?) throws -> ProposalDigest {
    try ProposalDigest(
      of: [record(title, text, reply)], court: "Медеуский районный суд", day: day("2026-11-22"), without: PeopleNamed(people))
  }

  @Test("Whatever stands in it, a name, a telephone, a number of a case or of a person is taken out of every field", arguments: secrets)
  func taken(_ secret: String) throws {
    for around in ["\(secret)", "Обратился \(secret), просит", "по делу\n\(secret).", "(\(secret))"] {
      for place in 0..<3 {
        // A title is one line; what is replied may have several.
        let said = place == 0 ? around.split(separator: "\n").joined(separator: " ") : around
        let texts = (0..<3).map { $0 == place ? said : "Общий календарь" }
        let item = try #require(try Self.digest(texts[0], texts[1], texts[2]).items.first)
        let shown = [item.title, item.text ?? "", item.reply ?? ""][place]
        #expect(shown.contains(Anonymising.mark), "\(around) → \(shown)")
        let left = Folding.words(Folding.folded(shown))
        for word in Folding.words(Folding.folded(secret)) where word.count > 3 && !Self.harmless.contains(String(word)) {
          #expect(!left.contains(word), "\(around) → \(shown)")
        }
        #expect(shown.filter(\.isWholeNumber).count < 5, "\(around) → \(shown)")
      }
    }
  }

  /// Words around the secrets that point to nobody.
  private static let harmless: Set<String> = ["sude", "sudie", "sudi", "sudia", "advokata", "hanim"]

  @Test("What points to nobody stays as it was written", arguments: plain)
  func left(_ text: String) throws {
    let item = try #require(try Self.digest(text, text, text).items.first)
    #expect([item.title, item.text, item.reply] == [text, text, text])
  }

  @Test(
    "In any mixture of plain words and secrets nothing is left, and what is left is found by nobody",
    arguments: [1, 2, 3, 4, 5] as [UInt64])
  func mixtures(_ seed: UInt64) throws {
    var chances = Chances(seed: seed)
    let people = PeopleNamed(Self.people)
    let anonymising = Anonymising(people)
    for _ in 0..<200 {
      let pieces = (0..<Int.random(in: 1...6, using: &chances)).map { _ in
        chances.one(of: chances.happens(50) ? Self.secrets : Self.plain) ?? ""
      }
      let text = pieces.joined(separator: chances.one(of: [" ", ", ", ". ", "\n", "; ", " — "]) ?? " ")
      let cleaned = anonymising.cleaned(text)
      #expect(!anonymising.isFound(in: cleaned), "\(text) → \(cleaned)")
      #expect(anonymising.cleaned(cleaned) == cleaned, "what is clean stays as it is")
    }
  }

  @Test("A name that cannot be taken out is found again, and then no digest is made")
  func foundAgain() throws {
    let anonymising = Anonymising(PeopleNamed(Self.people))
    // The positive control: the second look finds what was never taken out.
    for text in ["судья Ахметова", "позвонить 87015550123", "li@sot.kz", "ТОО «Рассвет» просит"] { #expect(anonymising.isFound(in: text)) }
    #expect(!anonymising.isFound(in: "Ввести общий календарь с 01.12.2026"))
    let hidden = "Ахм.етова предлагает"
    if anonymising.isFound(in: anonymising.cleaned(hidden)) {
      #expect(throws: Refusal.book(.stillNamed(1))) { try Self.digest(hidden, nil, nil) }
    }
  }

  @Test("What came from other courts is not told on, and what is taken in keeps what was decided there")
  func others() throws {
    var keeping = Bookkeeping()
    try keeping.perform(.takeProposals([Proposal(by: "Бостандыкский районный суд", source: .court, title: "Памятка")]))
    let digest = try ProposalDigest(
      of: keeping.book.proposals.state.proposals, court: "Медеуский районный суд", day: day("2026-11-22"), without: PeopleNamed([String]()))
    #expect(digest.items.isEmpty)
    let told = ProposalDigest(
      court: "Суд", day: day("2026-11-22"), items: [.init(title: "Залы", text: "Видно", outcome: .adopted, reply: "с января")])
    #expect(told.proposals { _ in "принято" } == [Proposal(by: "Суд", source: .court, title: "Залы", text: "Видно\nпринято: с января")])
  }
}
