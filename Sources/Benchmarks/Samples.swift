/// A series of figures, and what is told of it.
struct Samples {
  private(set) var values: [Double] = []

  /// Adds a figure.
  mutating func add(_ value: Double) { values.append(value) }

  /// The middle figure; 0 of none.
  var median: Double { quantile(0.5) }

  /// The figure that so large a part stays under; 0 of none.
  func quantile(_ part: Double) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}

/// Lines of figures in columns, printed as they come.
enum Report {
  /// A heading.
  static func heading(_ text: String) { print("\n" + text) }

  /// A figure, with what it is compared to and how many times as much it is.
  static func line(_ name: String, _ value: Double, _ unit: String, beside other: Double? = nil, called: String = "", note: String = "") {
    var text = "  " + padded(name, 46) + rounded(value) + " " + unit
    if let other, other > 0 { text += "   \(called) " + rounded(other) + " " + unit + "   ratio " + rounded(value / other) }
    print(note.isEmpty ? text : text + "   " + note)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  static func rounded(_ value: Double) -> String {
    let scale = value < 10 ? 100.0 : 10.0
    return String((value * scale).rounded() / scale)
  }
}
