import ArgumentParser
import Foundation
import Printing
import Wording

/// Where a printed paper goes: a file, or stdout.
struct PaperOptions: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")], help: .of(.outputFile)) var file: String?

  /// The form that the name of the file asks for; nil where it asks for none of these.
  func form<Form: RawRepresentable>(of: Form.Type) -> Form? where Form.RawValue == String {
    guard let file, let dot = file.lastIndex(of: ".") else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    return Form(rawValue: ending == "txt" ? "text" : ending == "htm" ? "html" : ending)
  }

  /// Writes a paper in a form. Throws where PDF cannot be made here, or would go onto a terminal.
  func write(_ paper: PrintedPaper, as form: SheetForm, _ output: Output) throws {
    switch form {
    case .text: try write(TerminalText.page(paper.text), output)
    case .html: try write(paper.html, output)
    case .pdf:
      if file == nil, isatty(STDOUT_FILENO) == 1 { throw CommandProblem.missing(oneOf: ["-o"]) }
      guard let pdf = paper.pdf else { throw CommandProblem.noPDF }
      try write(Data(pdf), output)
    }
  }

  /// Writes a text.
  func write(_ text: String, _ output: Output) throws { try write(Data(text.utf8), output) }

  /// Writes the bytes; a file is there whole or not at all.
  private func write(_ bytes: Data, _ output: Output) throws {
    guard let file else { return try output.write(bytes) }
    do {
      try bytes.write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw CommandProblem.cannotCreate(path: file)
    }
  }
}
