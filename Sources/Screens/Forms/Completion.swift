import CaseEngine
import Cells
import Wording

/// What a text field offers for what was typed. The down arrow goes to it, Enter or Tab takes it, Esc leaves it; whoever types on sees less.
struct Completion: Hashable, Sendable {
  let offered: [String]
  /// Whether they are paths, of which only the last step tells one from the other.
  let isOfPaths: Bool
  /// The one that is pointed at; nil while the text has the keys.
  var pointed: Int?

  /// How many are offered at once: more than a glance takes in are no help.
  static let most = 6

  /// What is known and fits what was typed: every word of it begins a word, in their order. Nil where nothing does.
  init?(_ typed: String, from known: [String]) {
    let folded = Folding.folded(typed)
    guard folded.utf8.count > 1 else { return nil }
    let wanted = Folding.words(folded)
    var offered: [String] = []
    for text in known where text != typed && !offered.contains(text) && Completion.fits(wanted, text) {
      offered.append(text)
      if offered.count == Completion.most { break }
    }
    self.init(fitting: offered)
  }

  /// What fits; nil where nothing does.
  init?(fitting offered: [String], ofPaths isOfPaths: Bool = false) {
    if offered.isEmpty { return nil }
    self.offered = offered
    self.isOfPaths = isOfPaths
  }

  /// One of those that are offered, as it is shown: of a path its last step.
  func shown(_ place: Int) -> String {
    guard isOfPaths else { return offered[place] }
    return AttachedFile.name(of: offered[place]) + (offered[place].hasSuffix("/") ? "/" : "")
  }

  private static func fits(_ wanted: [Substring], _ text: String) -> Bool {
    var words = Folding.words(Folding.folded(text))[...]
    for word in wanted {
      guard let place = words.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
      words = words[(place + 1)...]
    }
    return true
  }

  /// All that is known, the first pointed at: for F4 in a text field. Nil where nothing is.
  init?(all known: [String]) {
    self.init(fitting: Array(known.prefix(20)))
    pointed = 0
  }
}

extension Fields {
  /// Does what a key asks for while something is offered.
  mutating func actInCompletion(_ action: SpotAction) -> Bool {
    guard var offer = completion else { return false }
    let last = offer.offered.count - 1
    switch (action, offer.pointed) {
    case (.toOffered, nil): offer.pointed = 0
    case (.down, let place?): offer.pointed = min(place + 1, last)
    case (.up, let place?): offer.pointed = place == 0 ? nil : place - 1
    case (.first, .some): offer.pointed = 0
    case (.last, .some): offer.pointed = last
    case (.take, let place?):
      if let key = current?.key { put(offer.offered[place], in: key) }
      completion = nil
      return true
    case (.close, .some):
      completion = nil
      return true
    default: return false
    }
    completion = offer
    return true
  }

  /// Offers what fits after a key, where the text that has the keys is another one than before.
  mutating func offer(after before: Fields, _ known: (FieldKey) -> [String]) {
    guard let field = current, field.key == before.current?.key, case .text(let text) = field.value else {
      completion = nil
      return
    }
    if field.key == .attachment { return offerPaths(after: before) }
    guard text.text != before.current?.text?.text, completion?.pointed == nil else { return }
    // What was just taken from the list is not offered again.
    completion = before.completion?.pointed != nil && completion == nil ? nil : Completion(text.text, from: known(field.key))
  }

  /// Offers all that is known for the text that has the keys; false where nothing is.
  mutating func offerAll(_ known: (FieldKey) -> [String]) -> Bool {
    guard completion == nil, let field = current, case .text = field.value, let all = Completion(all: known(field.key)) else {
      return false
    }
    completion = all
    return true
  }
}

extension Console {
  /// What is offered, in a box below a line, or above it where there is no room, or where what lies below must stay in sight.
  func draw(_ completion: Completion, x: Int, beside y: Int, above: Bool = false, _ grid: inout Grid) {
    let width = min(grid.width - 2, (completion.offered.indices.map { Width.of(completion.shown($0)) }.max() ?? 0) + 4)
    let height = min(completion.offered.count, max(1, content.height - 4))
    let isBelow = !above && y + height + 2 < content.maxY
    let box = Rect(
      x: max(1, min(x, grid.width - width - 1)), y: isBelow ? y + 2 : max(content.y + 1, y - height - 1), width: width, height: height)
    drawBox(Rect(x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2), &grid)
    let top = max(0, min((completion.pointed ?? 0) - height / 2, completion.offered.count - height))
    for row in 0..<height {
      let line = box.row(row)
      grid.putCut(completion.shown(top + row), in: line.droppingLeft(2), .text)
      guard top + row == completion.pointed else { continue }
      grid.put(sitting.glyphs.pointer, x: line.x, y: line.y, .text)
      grid.select(line)
      grid.cursor = Point(x: line.x, y: line.y)
    }
  }
}
