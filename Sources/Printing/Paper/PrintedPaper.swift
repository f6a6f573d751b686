import Wording

/// What a printed paper says, block by block. Plain text, a page of HTML and PDF are three ways to set the same.
public struct PrintedPaper: Hashable, Sendable {
  /// What its file or window is called.
  public var name: String
  /// In which language it is.
  public let language: Language
  /// What it says, from top to bottom.
  public var blocks: [Block] = []

  /// A paper with nothing on it yet.
  public init(_ name: String, in language: Language) {
    self.name = name
    self.language = language
  }

  /// A stretch of a paper.
  public enum Block: Hashable, Sendable {
    /// What the paper is, in large letters.
    case title(String)
    /// What the next blocks are about.
    case heading(String)
    /// Sentences, a line each; an empty one is a gap.
    case lines([String])
    /// What is known, each with its label.
    case fields([Field])
    /// Rows under headings.
    case table([String], [[String]])
    /// One thing after the other, each with its sign.
    case items([Item])
    /// What is filled in by hand: a line to write on behind each label.
    case blanks([String])
    /// What a machine reads back: one line, however long.
    case exact(String)
    /// In small letters, at the end.
    case note(String)
    /// The next sheet begins.
    case nextSheet
  }

  /// A label and what stands behind it.
  public struct Field: Hashable, Sendable {
    let label: String
    let text: String
  }

  /// A thing of a list: its sign, and lines, of which the first says what it is.
  public struct Item: Hashable, Sendable {
    let sign: String
    let lines: [String]
    /// Where a link leads that stands behind the lines; nil where there is none.
    var link: Field?
    /// What stands behind the link. A thing that has it needs room of its own: somebody writes there.
    var closing: [String] = []
    /// Whether it does not take place, so that its sign holds no longer.
    var isCancelled = false

    /// All of it, line by line.
    var all: [String] { lines + [link.map { $0.label + " " + $0.text }].compactMap { $0 } + closing }
  }

  /// What is known, each with its label; what is not is left out.
  mutating func add(_ fields: [(label: String, text: String?)]) {
    let known = fields.compactMap { field in field.text.map { Field(label: field.label, text: $0) } }
    if !known.isEmpty { blocks.append(.fields(known)) }
  }

  /// Several papers as one, each on a sheet of its own.
  static func joined(_ papers: [PrintedPaper]) -> PrintedPaper? {
    guard var whole = papers.first else { return nil }
    for paper in papers.dropFirst() { whole.blocks += [.nextSheet] + paper.blocks }
    return whole
  }
}
