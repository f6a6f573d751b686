import CaseEngine
import Wording

extension PublicList {
  /// The list as one page of HTML that needs nothing else: no script, no network, readable on a telephone and on paper.
  public func html(in words: some Wording) -> String {
    var page = """
      <!doctype html>
      <html lang="\(words.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HTMLText.of(words.publicListTitle + " · " + words.named(court)))</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.45 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 60rem; }
      h1 { font-size: 1.3rem; margin: 0; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
      ul { list-style: none; margin: 0; padding: 0; } li { border-top: 1px solid #8886; padding: .6rem 0; break-inside: avoid; }
      .when { font-weight: 600; } .cancelled .when { text-decoration: line-through; } .mark { font-weight: 600; } p { margin: .3rem 0; }
      </style>
      </head>
      <body>
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

/// Text in HTML.
enum HTMLText {
  /// The text with everything escaped that HTML reads as its own.
  static func of(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A text that is an address of the web, as a link; any other as it is.
  static func link(_ text: String) -> String {
    let isAddress = (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains(where: \.isWhitespace)
    return isAddress ? "<a href=\"\(of(text))\" rel=\"noreferrer\">\(of(text))</a>" : of(text)
  }
}
