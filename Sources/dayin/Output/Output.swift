import Foundation
import Wording

/// In what form answers are given.
enum OutputForm: Sendable {
  /// Lines and columns for people, coloured or not.
  case people(colored: Bool)
  /// One JSON document.
  case json
  /// One JSON object a line.
  case jsonLines
}

/// Where answers go: data on stdout, everything else on stderr. Owns nothing; the two streams are the process's.
struct Output: Sendable {
  /// The form of the answers.
  let form: OutputForm

  /// One answer: as JSON, or as lines for people.
  func give(_ json: @autoclosure () throws -> JSON, people: () throws -> [String]) throws {
    switch form {
    case .json: try write(try json().page + "\n")
    case .jsonLines: try write(try json().line + "\n")
    case .people: for line in try people() { try write(line + "\n") }
    }
  }

  /// A list that is in memory: an array, one object a line, or a table, perhaps with a line below.
  func give(list: [JSON], people table: @autoclosure () -> Table, below: @autoclosure () -> String? = nil, whenEmpty: String) throws {
    switch form {
    case .json: try write(JSON.array(list).page + "\n")
    case .jsonLines: for row in list { try write(row.line + "\n") }
    case .people(let colored):
      if list.isEmpty { return tell(whenEmpty) }
      for line in table().lines(colored: colored) { try write(line + "\n") }
      if let below = below() { try write("\n" + below + "\n") }
    }
  }

  /// Data, on stdout. Throws where it could not be written: an export on a full disk must not look like a whole one.
  func write(_ text: String) throws(CommandProblem) { try write(Data(text.utf8)) }

  /// The same, of bytes that are no text.
  func write(_ bytes: Data) throws(CommandProblem) {
    do { try FileHandle.standardOutput.write(contentsOf: bytes) } catch { throw .cannotWrite(path: "stdout") }
  }

  /// What is not data, on stderr: progress, warnings, what was done.
  func tell(_ line: String) { Output.mention(line + "\n") }

  /// Whether people read this, and not a program.
  var isForPeople: Bool { if case .people = form { true } else { false } }

  /// Whether colours are wanted.
  var isColored: Bool { if case .people(let colored) = form { colored } else { false } }

  /// A text on stderr. Where that cannot be written there is nobody left to tell.
  static func mention(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}

/// What colours mean; never alone, a word always goes with them.
enum Emphasis: Sendable {
  case plain, heading, good, bad, quiet

  /// The text in its colour.
  func paint(_ text: String, colored: Bool) -> String {
    guard colored, !text.isEmpty else { return text }
    switch self {
    case .plain: return text
    case .heading: return "\u{1B}[1m" + text + "\u{1B}[0m"
    case .good: return "\u{1B}[32m" + text + "\u{1B}[0m"
    case .bad: return "\u{1B}[31m" + text + "\u{1B}[0m"
    case .quiet: return "\u{1B}[2m" + text + "\u{1B}[0m"
    }
  }
}
