import CaseEngine
import Wording

extension PublicList {
  /// The list as one page of HTML that needs nothing else: no script, no network, readable on a telephone and on paper.
  public func html(in words: some Wording) -> String {
    var page = HTMLPage.head(
      words.publicListTitle + " · " + words.named(court), language: words.language.rawValue,
      style: """
        body { font: 1rem/1.45 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 60rem; }
        h1 { font-size: 1.3rem; margin: 0; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
        ul { list-style: none; margin: 0; padding: 0; } li { border-top: 1px solid #8886; padding: .6rem 0; break-inside: avoid; }
        .when { font-weight: 600; } .cancelled .when { text-decoration: line-through; } .mark { font-weight: 600; } p { margin: .3rem 0; }
        """)
    page += """
      <h1>\(HTMLText.of(words.named(court)))</h1>
      <p>\(HTMLText.of(words.publicListTitle)), \(HTMLText.of(period(in: words)))</p>

      """
    for (day, hearings) in byDay {
      page += "<h2>\(HTMLText.of(words.fullDayWithWeekday(day)))</h2>\n<ul>\n"
      for hearing in hearings { page += item(hearing, words) }
      page += "</ul>\n"
    }
    if hearings.isEmpty { page += "<p>\(HTMLText.of(words.publicNone))</p>\n" }
    return page + "<p><small>\(HTMLText.of(words.publicNote))</small></p>\n</body>\n</html>\n"
  }

  private func item(_ hearing: PublicHearing, _ words: some Wording) -> String {
    let place = hearing.room.map { " · " + words.room($0) } ?? ""
    var lines = ["<span class=\"when\">\(HTMLText.of(span(hearing) + place))</span> \(HTMLText.of(hearing.number))"]
    lines.append(HTMLText.of(words.listed([words.name(hearing.kind), hearing.judge.map { words.publicJudge($0) }])))
    let sides = hearing.sides(in: words)
    if !sides.isEmpty { lines.append(HTMLText.of(sides)) }
    let marks = hearing.marks(in: words)
    if !marks.isEmpty { lines.append("<span class=\"mark\">\(HTMLText.of(marks.joined(separator: ", ")))</span>") }
    if let listeners = hearing.listeners, !hearing.isCancelled {
      lines.append(HTMLText.of(words.publicListeners) + " " + HTMLText.link(listeners))
    }
    return "<li\(hearing.isCancelled ? " class=\"cancelled\"" : "")>" + lines.joined(separator: "<br>\n") + "</li>\n"
  }
}
