import CaseEngine
import Wording

/// A digest of proposals as one page: for people to read, and for another court to take in.
extension ProposalDigest {
  /// The digest as one page.
  public func html(in words: any Wording) -> String {
    let body = items.enumerated().map { place, item in
      "<h2>\(place + 1). " + HTMLText.of(item.title) + "</h2>"
        + (item.text.map { "<p>" + ProposalDigest.lines($0) + "</p>" } ?? "")
        + (item.outcome.map { "<blockquote>" + HTMLText.of(words.name($0) + (item.reply.map { ": " + $0 } ?? "")) + "</blockquote>" }
          ?? "")
    }
    let empty = items.isEmpty ? "<p>" + HTMLText.of(words.digestEmpty) + "</p>" : ""
    return HTMLPage.of(
      words.digestTitle, language: words.language.rawValue,
      style: """
        body { font: 1.1em/1.5 serif; max-width: 40em; margin: 1em auto; padding: 0 1em; }
        blockquote { border-left: 3px solid; margin: 0; padding-left: 1em; }
        """,
      body: "<h1>" + HTMLText.of(words.digestTitle) + "</h1>\n" + ProposalDigest.opening + day.iso + " -->\n<p>"
        + HTMLText.of(court + " · " + words.day(day)) + "</p>" + body.joined(separator: "\n") + empty)
  }

  /// Reads a digest from its page; nil where it is none. What else a page may hold is passed over, so that nothing of it is taken for a proposal.
  public init?(html: String) {
    guard let opening = html.firstRange(of: ProposalDigest.opening), let day = Day(iso: String(html[opening.upperBound...].prefix(10)))
    else {
      return nil
    }
    var (rest, court) = (html[opening.upperBound...], String?.none)
    var items: [Item] = []
    while let (element, text, behind) = ProposalDigest.element(in: rest) {
      rest = behind
      switch (element, items.popLast()) {
      case ("h2", let before):
        if let before { items.append(before) }
        let title = text.drop { $0.isWholeNumber }.drop { $0 == "." || $0 == " " }
        items.append(Item(title: String(title), text: nil, outcome: nil, reply: nil))
      case ("p", nil): court = court ?? text.ranges(of: " · ").last.map { String(text[..<$0.lowerBound]) } ?? text
      case ("p", let item?): items.append(Item(title: item.title, text: item.text ?? text, outcome: item.outcome, reply: item.reply))
      case (_, let item?):
        let (outcome, reply) = ProposalDigest.decision(text)
        items.append(Item(title: item.title, text: item.text, outcome: outcome, reply: reply))
      case (_, nil): break
      }
    }
    guard let court, !court.isEmpty else { return nil }
    self.init(court: court, day: day, items: items)
  }

  /// The next heading, paragraph or quotation: which one, its text, and what lies behind it.
  private static func element(in page: Substring) -> (name: String, text: String, behind: Substring)? {
    let found = ["h2", "p", "blockquote"].compactMap { name -> (name: String, range: Range<Substring.Index>)? in
      page.firstRange(of: "<" + name + ">").map { (name, $0) }
    }
    guard let first = found.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
      let end = page[first.range.upperBound...].firstRange(of: "</" + first.name + ">")
    else { return nil }
    return (first.name, ProposalDigest.plain(page[first.range.upperBound..<end.lowerBound]), page[end.upperBound...])
  }
}

extension ProposalDigest {
  /// Text of several lines.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n").map { HTMLText.of(String($0)) }.joined(separator: "<br>")
  }

  /// The text of what was made safe: lines apart, and nothing of markup in it.
  private static func plain(_ markup: Substring) -> String {
    String(
      markup.replacing("<br>", with: "\n").replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'")
        .replacing("&amp;", with: "&"))
  }
}
