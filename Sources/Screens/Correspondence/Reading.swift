import CaseEngine
import Cells
import Wording

/// A text of the correspondence, or a digest that goes to other courts, shown plain: without frames and from the first column on, so that what the
/// terminal selects is the text and nothing else.
struct Reading: Hashable, Sendable {
  /// What of the correspondence it is; nil for any other text.
  let subject: CorrespondenceRow.Subject?
  /// What it is, and to whom it goes.
  let title: String
  /// What is to be known before it is read.
  let note: String?
  let text: String
  /// The link that opens a messenger with the addressee and the text; nil where there is none.
  let link: String?
  /// The first line that is shown.
  var top = 0

  /// Whether it is a notice, whose words can be changed while it waits.
  var isNotice: Bool { if case .notice = subject { true } else { false } }
}

extension Reading {
  init(_ row: CorrespondenceRow, _ glyphs: Glyphs) {
    subject = row.subject
    title = [row.number, row.what, row.who].filter { !$0.isEmpty }.joined(separator: " \(glyphs.dot) ")
    text = row.text
    link = row.link
    note = nil
  }

  /// A text that is no correspondence.
  init(title: String, note: String, text: String) {
    (subject, link) = (nil, nil)
    (self.title, self.note, self.text) = (title, note, text)
  }
}

extension Console {
  private func lines(of reading: Reading) -> [String] {
    reading.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.isEmpty ? [""] : Lines.of(String(line), width: max(1, size.width))
    }
  }

  private func readingHeight(_ reading: Reading) -> Int { max(1, content.height - 2 - linesAbove(reading).count) }

  /// The link as it can be selected where no terminal copies it: whole, or, where that is longer than a line, the messenger at the number, into which the
  /// text is then put.
  private func shownLink(of reading: Reading) -> String? {
    reading.link.map { Width.of($0) > size.width ? String($0.prefix { $0 != "?" }) : $0 }
  }

  /// What stands between the title and the text.
  private func linesAbove(_ reading: Reading) -> [(text: String, role: Role)] {
    (reading.note.map { Lines.of($0, width: size.width, most: 4).map { ($0, .warning) } } ?? [])
      + (shownLink(of: reading).map { [($0, .accent)] } ?? [])
  }

  /// Shows the text of the selected row, and puts it onto the clipboard of the terminal.
  mutating func read(_ row: CorrespondenceRow) {
    overlay = .reading(Reading(row, sitting.glyphs))
    outbox.append(.copy(row.text))
    say(words.textCopiedBelow)
  }

  mutating func press(_ key: Key, in reading: Reading) {
    var reading = reading
    let page = max(1, readingHeight(reading) - 1)
    let last = max(0, lines(of: reading).count - readingHeight(reading))
    switch keys.action(for: key, in: .reading, &layout) {
    case .close: return overlay = nil
    case .copy:
      outbox.append(.copy(reading.text))
      return say(words.textCopiedBelow)
    case .copyLink:
      guard let link = reading.link else { return say(words.noLink) }
      outbox.append(.copy(link))
      return say(words.linkCopied)
    case .rewrite: return rewrite(reading)
    case .up: reading.top -= 1
    case .down: reading.top += 1
    case .pageUp: reading.top -= page
    case .pageDown: reading.top += page
    case .first: reading.top = 0
    case .last: reading.top = last
    default: return sayUnknown(key)
    }
    reading.top = max(0, min(reading.top, last))
    overlay = .reading(reading)
  }

  /// From reading to writing: a notice that has not gone opens with its text in the box of several lines.
  private mutating func rewrite(_ reading: Reading) {
    guard case .notice(let id) = reading.subject, let file = one?.file else { return say(words.noNoticeSelected, .warning) }
    overlay = nil
    open(.reword(id, CorrespondenceBasis(file, sitting)))
    guard case .strip(var strip) = overlay, let text = strip.fields[.text]?.text else { return }
    strip.fields.select(.text)
    strip.fields.note = NoteBox(before: text.text)
    strip.fields.change(.text) { $0.value = .text(TextField(text.text)) }
    overlay = .strip(strip)
  }

  func draw(_ reading: Reading, _ grid: inout Grid) {
    let area = content
    grid.fill(area, .text)
    grid.putCut(reading.title, in: area.top(1), .heading)
    let above = linesAbove(reading)
    for (place, line) in above.enumerated() where place + 1 < area.height { grid.put(line.text, in: area.row(place + 1), line.role) }
    let body = area.droppingTop(2 + above.count)
    let lines = lines(of: reading)
    for place in 0..<body.height where reading.top + place < lines.count {
      grid.put(lines[reading.top + place], in: body.row(place), .text)
    }
    if reading.top + body.height < lines.count {
      grid.put(sitting.glyphs.more.below, x: area.maxX - 1, y: area.y, .muted)
    }
    grid.select(area.top(1))
    grid.cursor = Point(x: area.x, y: area.y)
  }

  func told(_ reading: Reading) -> Scene {
    let link = [reading.note, shownLink(of: reading)].compactMap { $0 }.map { ToldLine(.note($0), $0, .onEntering) }
    let text = reading.text.split(separator: "\n").enumerated().map { ToldLine(.text($0.offset), String($0.element), .onEntering) }
    return Scene(
      identity: .reading, lines: [ToldLine(.title, reading.title, .onEntering)] + link + text + [toldKeys], item: toldQuestion)
  }
}

extension CorrespondenceRow {
  /// The link that opens the messenger at a number, with the text typed in; the whole of it fits where links are taken.
  static func link(to number: String, text: String) -> String {
    link(to: number) + "?text=" + percentEncoded(text)
  }

  /// The link that opens the messenger at a number.
  static func link(to number: String) -> String { "https://wa.me/" + String(number.drop { $0 == "+" }) }

  /// A text as it stands in a link: letters and digits of ASCII as they are, every other byte by its number. RFC 3986, section 2.
  private static func percentEncoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { encoded, byte in
      let letter = Character(UnicodeScalar(byte))
      if letter.isASCII && (letter.isLetter || letter.isNumber) || "-._~".contains(letter) {
        encoded.append(letter)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
      }
    }
  }
}
