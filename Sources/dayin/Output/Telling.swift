import CaseEngine

extension Output {
  /// What an act led to: the case as it then is for programs, a line for each fact for people.
  func give(_ outcome: Outcome, at desk: Desk) throws {
    try give(CaseJSON(outcome.file, at: desk).json) {
      [outcome.file.number?.text ?? ""]
        + outcome.added.flatMap { entry in
          ["  " + desk.told(entry.fact, in: outcome.file)] + desk.explained(entry.fact).map { "    " + $0 }
        }
    }
  }

  /// The case as it is.
  func give(_ file: CaseFile, at desk: Desk) throws {
    try give(CaseJSON(file, at: desk).json) { CaseText(file, at: desk).lines(colored: isColored) }
  }
}

extension Desk {
  /// A fact in one line, safe to show on a terminal.
  func told(_ fact: CaseFact, in file: CaseFile) -> String { TerminalText.safe(words.fact(fact, in: file.state, under: rules)) }

  /// How a computed due date was counted: under the line of the request that set it.
  func explained(_ fact: CaseFact) -> [String] {
    guard case .documentRequested(_, let request) = fact, case .computed(let deadline)? = request.due else { return [] }
    return [TerminalText.safe(words.explanation(deadline))]
  }
}
