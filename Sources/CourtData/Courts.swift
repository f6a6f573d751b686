import CaseEngine

/// The courts that a new register offers.
public enum Courts {
  /// The courts of Almaty, the cassation courts and the Supreme Court. Kazakh names follow the usual pattern.
  public static let almaty: [CourtCard] = read(CourtTable.text).compactMap { $0 }

  /// A court for each block, nil for one that cannot be read.
  static func read(_ text: String) -> [CourtCard?] {
    Blocks.lines(of: text).map { block in
      guard block.count == 4, let name = Blocks.name(block, at: 1) else { return nil }
      let fields = Blocks.fields(block[0])
      guard fields.count == 2 else { return nil }
      return CourtCard(id: String(fields[0]), name: name, prefix: fields[1] == "-" ? nil : String(fields[1]))
    }
  }
}
