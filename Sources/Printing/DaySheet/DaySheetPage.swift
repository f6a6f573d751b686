import CaseEngine
import Wording

extension DaySheet {
  /// The sheet as one page of HTML that needs nothing else: no script, no network; made to be printed.
  public func html(in words: some Wording) -> String {
    var page = HTMLPage.head(
      words.daySheetTitle + " · " + words.named(court), language: words.language.rawValue,
      style: """
        body { font: 1rem/1.4 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 60rem; }
        h1 { font-size: 1.3rem; margin: 0; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; break-after: avoid; }
        ul { list-style: none; margin: 0; padding: 0; } li { border-top: 1px solid #8886; padding: .6rem 0; break-inside: avoid; }
        .when { font-weight: 600; } p { margin: .3rem 0; } .blank { display: inline-block; min-width: 5em; border-bottom: 1px solid; }
        .times span { margin-right: 1.5em; }
        """)
    page += """
      <h1>\(HTMLText.of(words.named(court)))</h1>
      <p>\(HTMLText.of(words.daySheetTitle + ", " + words.fullDayWithWeekday(day)))</p>

      """
    for section in sections {
      page += "<h2>\(HTMLText.of(title(section, words)))</h2>\n<ul>\n"
      for hearing in section.hearings { page += item(hearing, words) }
      page += "</ul>\n"
    }
    if sections.isEmpty { page += "<p>\(HTMLText.of(words.daySheetNone))</p>\n" }
    return page + "<p><small>\(HTMLText.of(words.daySheetNote))</small></p>\n</body>\n</html>\n"
  }

  private func item(_ hearing: SheetHearing, _ words: some Wording) -> String {
    var lines = ["<span class=\"when\">\(HTMLText.of(span(hearing)))</span> \(HTMLText.of(hearing.number))"]
    lines.append(HTMLText.of(words.parties(hearing.parties)))
    lines.append(HTMLText.of(standing(hearing, words)))
    if let joining = joining(hearing, words) {
      let link = joining.link.map { HTMLText.link($0) }
      lines.append(HTMLText.of(words.sheetLink) + " " + [link, joining.told.map(HTMLText.of)].compactMap { $0 }.joined(separator: ", "))
    }
    if !hearing.called.isEmpty { lines.append(HTMLText.of(words.sheetPresent + " " + called(hearing, words))) }
    if let secretary = hearing.secretary { lines.append(HTMLText.of(words.name(CourtRole.secretary) + ": " + secretary)) }
    let times = times(hearing, words).map { line in
      "<span>" + HTMLText.of(line.label) + " " + (line.time.map(HTMLText.of) ?? "<span class=\"blank\">&nbsp;</span>") + "</span>"
    }
    lines.append("<span class=\"times\">" + times.joined() + "</span>")
    return "<li>" + lines.joined(separator: "<br>\n") + "</li>\n"
  }
}
