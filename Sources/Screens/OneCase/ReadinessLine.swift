import CaseEngine
import Cells
import Wording

/// A line of the readiness pane: an item of the checklist, something that blocks it, or something that changed since the signature.
struct ReadinessLine: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case item(Readiness.Line)
    case blocker(Blocker, of: String)
    case note
  }

  let kind: Kind
  let text: String
  let role: Role
  /// What would make it pass, and who can do it.
  var remedy: String?

  /// Whether it is an item that fails.
  var fails: Bool { if case .item(let line) = kind { line.state == .fail } else { false } }

  /// The document that blocks it, where it is one.
  var document: DocumentID? { if case .blocker(let blocker, _) = kind { blocker.document } else { nil } }

  func isSame(as other: ReadinessLine?) -> Bool {
    switch (kind, other?.kind) {
    case (.item(let mine), .item(let theirs)): mine.key == theirs.key
    case (.blocker(let mine, let item), .blocker(let theirs, let other)): mine == theirs && item == other
    default: false
    }
  }

  static func lines(of file: CaseFile, _ sitting: Sitting) -> [ReadinessLine] {
    let words = sitting.words
    let glyphs = sitting.glyphs
    let readiness = Readiness.of(file, on: sitting.today, under: sitting.rules)
    var lines: [ReadinessLine] = signature(of: file, sitting)
    for line in readiness.lines {
      let (sign, role): (String, Role) =
        switch line.state {
        case .pass: (glyphs.done, .ready)
        case .fail: (glyphs.missing, .notReady)
        case .waived: (glyphs.waived, .warning)
        case .notApplicable: (glyphs.none, .muted)
        }
      var text = sign + " " + words.item(line.key, checks: sitting.rules.manualChecks) + " " + glyphs.dash + " " + words.name(line.state)
      if let reason = line.reason { text += ": " + reason + (line.waivedBy.map { " (" + $0 + ")" } ?? "") }
      lines.append(ReadinessLine(kind: .item(line), text: text, role: role, remedy: line.blockers.first.map { words.remedy($0.why) }))
      for blocker in line.blockers {
        let told = words.blocker(blocker, in: file.state)
        lines.append(
          ReadinessLine(
            kind: .blocker(blocker, of: line.key), text: "    " + told, role: line.state == .fail ? .text : .muted,
            remedy: words.remedy(blocker.why)))
      }
    }
    return lines
  }

  /// Who signed, and what changed since.
  private static func signature(of file: CaseFile, _ sitting: Sitting) -> [ReadinessLine] {
    guard let signed = file.state.standingSignOff else { return [] }
    let words = sitting.words
    let causes = file.staleness(under: sitting.rules)
    var lines = [
      ReadinessLine(
        kind: .note,
        text: words.signed(by: signed.by.name, on: signed.occurred.day(in: sitting.zone))
          + (causes.isEmpty ? "" : ". " + words.signatureIsStale), role: causes.isEmpty ? .ready : .warning)
    ]
    for cause in causes {
      lines.append(
        ReadinessLine(kind: .note, text: "  ! " + words.stale(cause, in: file.state, checks: sitting.rules.manualChecks), role: .warning))
    }
    return lines
  }
}
