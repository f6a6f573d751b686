extension PrintedPaper {
  /// The paper as one page that needs nothing else: no script, no network; readable on a telephone, and made to be printed.
  public var html: String {
    HTMLPage.of(
      name, language: language.rawValue,
      style: """
        body { font: 1rem/1.4 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 48rem; }
        h1 { font-size: 1.3rem; margin: 0 0 1rem; } h2 { font-size: 1.1rem; margin: 1.2rem 0 .4rem; break-after: avoid; }
        ul { list-style: none; margin: 0; padding: 0; } li, tr { break-inside: avoid; } li { padding: .25rem 0 .25rem 1.6em; text-indent: -1.6em; }
        li div { text-indent: 0; overflow-wrap: anywhere; } .sign { display: inline-block; min-width: 1.3em; text-indent: 0; }
        .apart { border-top: 1px solid #8886; padding-top: .6rem; padding-bottom: .6rem; } .cancelled .sign { text-decoration: line-through; }
        table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #8888; padding: .25rem .4rem; text-align: start; vertical-align: top; }
        p { margin: .5rem 0; white-space: pre-line; overflow-wrap: anywhere; } .blank { display: inline-block; min-width: 16em; border-bottom: 1px solid; }
        .sheet { break-before: page; margin-top: 3rem; } @media print { .sheet { margin-top: 0; } }
        """,
      body: "<section>\n" + blocks.map { PrintedPaper.html(of: $0) }.joined(separator: "\n") + "\n</section>")
  }

  private static func html(of block: Block) -> String {
    switch block {
    case .title(let title): return "<h1>" + HTMLText.of(title) + "</h1>"
    case .heading(let heading): return "<h2>" + HTMLText.of(heading) + "</h2>"
    case .lines(let lines): return "<p>" + lines.map { HTMLText.of($0) }.joined(separator: "<br>\n") + "</p>"
    case .fields(let fields):
      return "<p>" + fields.map { HTMLText.of($0.label) + ": " + HTMLText.of($0.text) }.joined(separator: "<br>\n") + "</p>"
    case .table(let headings, let rows):
      let body = rows.map { "<tr>" + $0.map { "<td>" + HTMLText.of($0) + "</td>" }.joined() + "</tr>" }.joined(separator: "\n")
      return "<table>\n<tr>" + headings.map { "<th>" + HTMLText.of($0) + "</th>" }.joined() + "</tr>\n" + body + "\n</table>"
    case .items(let items): return "<ul>\n" + items.map { html(of: $0) }.joined(separator: "\n") + "\n</ul>"
    case .blanks(let labels):
      return labels.map { "<p>" + HTMLText.of($0) + ": <span class=\"blank\">&nbsp;</span></p>" }.joined(separator: "\n")
    case .exact(let line): return "<p><code>" + HTMLText.of(line) + "</code></p>"
    case .note(let note): return "<p><small>" + HTMLText.of(note) + "</small></p>"
    case .nextSheet: return "</section>\n<section class=\"sheet\">"
    }
  }

  private static func html(of item: Item) -> String {
    let first = item.lines.first.map { HTMLText.of($0) } ?? ""
    func lines(_ lines: some Sequence<String>) -> String { lines.map { "<div>" + HTMLText.of($0) + "</div>" }.joined() }
    let link = item.link.map { "<div>" + HTMLText.of($0.label) + " " + HTMLText.link($0.text) + "</div>" } ?? ""
    let classes = [item.closing.isEmpty ? nil : "apart", item.isCancelled ? "cancelled" : nil].compactMap { $0 }.joined(separator: " ")
    return "<li" + (classes.isEmpty ? "" : " class=\"" + classes + "\"") + "><span class=\"sign\">" + HTMLText.of(item.sign) + "</span> "
      + first + lines(item.lines.dropFirst()) + link + lines(item.closing) + "</li>"
  }
}
