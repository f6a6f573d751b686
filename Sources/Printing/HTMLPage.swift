/// A page of HTML that needs nothing else: no script, no network; readable on a telephone and on paper.
enum HTMLPage {
  /// The whole page: what every page says of itself, its name, the looks that are its own, and its body. What it holds may come from anybody, so nothing
  /// is loaded and nothing runs.
  static func of(_ title: String, language: String, style: String, body: String) -> String {
    """
    <!doctype html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(HTMLText.of(title))</title>
    <style>
    :root { color-scheme: light dark; }
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }
}
