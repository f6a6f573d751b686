import CaseEngine

/// The pick lists of documents with which a register begins. A court edits its own copy. Source: rules, section 3.
public enum DocumentTemplates {
  /// All templates, in the order in which they are offered.
  public static let all: [DocumentTemplate] = read(TemplateTable.text).compactMap { $0 }

  /// Those of one category.
  public static func of(category: String) -> [DocumentTemplate] { all.filter { $0.category == category } }

  /// A template for each block, nil for one that cannot be read.
  static func read(_ text: String) -> [DocumentTemplate?] {
    Blocks.lines(of: text).map { block in
      guard block.count == 5, let title = Blocks.name(block, at: 1) else { return nil }
      let fields = Blocks.fields(block[0])
      guard fields.count == 4, let original = OriginalRequirement(rawValue: String(fields[2])), fields[3] == "yes" || fields[3] == "no"
      else { return nil }
      let codes = fields[1] == "-" ? [] : Blocks.parts(fields[1], ",")
      let roles = codes.compactMap { PartyRole(rawValue: String($0)) }
      guard roles.count == codes.count else { return nil }
      return DocumentTemplate(
        category: String(fields[0]), title: title, from: roles, original: original, preselected: fields[3] == "yes",
        basis: block[4] == "-" ? "" : String(block[4]))
    }
  }
}
