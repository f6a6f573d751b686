import Wording

/// Writes a long list as it comes: a JSON array, or one object a line. For people, a table at the end, whose columns need all rows.
struct ListWriter {
  private let output: Output
  private var isEmpty = true

  /// Writes to an output.
  init(_ output: Output) { self.output = output }

  /// Adds an object, for programs.
  mutating func add(_ json: JSON) throws(CommandProblem) {
    switch output.form {
    case .json: try output.write((isEmpty ? "[\n  " : ",\n  ") + json.page(indent: 1))
    case .jsonLines: try output.write(json.line + "\n")
    case .people: break
    }
    isEmpty = false
  }

  /// Ends the list; `table` is what people see.
  func finish(_ table: Table, whenEmpty: String) throws(CommandProblem) {
    switch output.form {
    case .json: try output.write(isEmpty ? "[]\n" : "\n]\n")
    case .jsonLines: break
    case .people(let colored):
      if table.rows.isEmpty { output.tell(whenEmpty) } else { for line in table.lines(colored: colored) { try output.write(line + "\n") } }
    }
  }
}
