import CaseEngine
import Wording

extension ProposalDigest {
  /// Begins the first line of a digest that this program can take in; the day follows.
  static let opening = "<!-- dayin digest "

  /// The digest in Markdown: what another court can take in.
  public func markdown(in words: any Wording) -> String {
    var lines = [ProposalDigest.opening + day.iso + " -->", "# " + words.digestTitle, "", court + " · " + words.day(day), ""]
    for (place, item) in items.enumerated() {
      lines += ["## \(place + 1). " + item.title, ""]
      if let text = item.text { lines += text.split(separator: "\n").map { ProposalDigest.escaped(String($0)) } + [""] }
      if let outcome = item.outcome {
        let reply = item.reply.map { ": " + $0.split(separator: "\n").joined(separator: " ") } ?? ""
        lines += ["> " + words.name(outcome) + reply, ""]
      }
    }
    if items.isEmpty { lines += [words.digestEmpty, ""] }
    return lines.joined(separator: "\n")
  }

  /// A line of text that begins like a heading would be read as one.
  private static func escaped(_ line: String) -> String {
    ["#", ">", "<", "\\"].contains { line.hasPrefix($0) } ? "\\" + line : line
  }

  /// Reads a digest in Markdown; nil where it is none.
  public init?(markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    guard let first = lines.first, first.hasPrefix(ProposalDigest.opening),
      let day = Day(iso: String(first.dropFirst(ProposalDigest.opening.count).prefix(10)))
    else { return nil }
    var court: String?
    var items: [Item] = []
    var item: (title: String, text: [String], outcome: ProposalOutcome?, reply: String?)?
    func finish() {
      guard let done = item else { return }
      let text = done.text.joined(separator: "\n")
      items.append(Item(title: done.title, text: text.isEmpty ? nil : text, outcome: done.outcome, reply: done.reply))
    }
    for line in lines.dropFirst() where !line.isEmpty {
      if line.hasPrefix("## ") {
        finish()
        let heading = line.dropFirst(3)
        let number = heading.prefix { $0.isWholeNumber }
        let title = heading.dropFirst(number.count).drop { $0 == "." || $0 == " " }
        item = (String(title), [], nil, nil)
      } else if line.hasPrefix("# ") {
        continue
      } else if item == nil {
        if court == nil { court = line.firstRange(of: " · ").map { String(line[..<$0.lowerBound]) } ?? String(line) }
      } else if line.hasPrefix("> ") {
        let (outcome, reply) = ProposalDigest.decision(String(line.dropFirst(2)))
        item?.outcome = outcome
        item?.reply = reply
      } else {
        item?.text.append(String(line.hasPrefix("\\") ? line.dropFirst() : line))
      }
    }
    finish()
    guard let court, !court.isEmpty else { return nil }
    self.init(court: court, day: day, items: items)
  }

  /// What was decided, in whichever language it was written.
  static func decision(_ line: String) -> (ProposalOutcome?, String?) {
    for language in Language.allCases {
      for outcome in ProposalOutcome.allCases {
        let name = language.words.name(outcome)
        guard line == name || line.hasPrefix(name + ": ") else { continue }
        let reply = String(line.dropFirst(name.count + 2))
        return (outcome, reply.isEmpty ? nil : reply)
      }
    }
    return (nil, line)
  }
}

/// The proposals that are to be talked about at a meeting, for those who sit there: with names, for it stays in the court.
public struct ProposalAgenda: Sendable {
  private let court: String
  private let day: Day?
  private let proposals: [ProposalRecord]

  /// The agenda of a court.
  ///
  /// - Parameter day: the day of the meeting; nil for all that is not decided.
  public init(court: String, day: Day?, proposals: [ProposalRecord]) {
    self.court = court
    self.day = day
    self.proposals = proposals
  }

  /// The agenda as it is printed.
  public func paper(in words: any Wording, today: Day) -> PrintedPaper {
    let title = words.agendaTitle(day.map { words.fullDayWithWeekday($0) })
    var paper = PrintedPaper(title, in: words.language)
    paper.blocks = [.lines([court]), .title(title)]
    paper.blocks.append(
      proposals.isEmpty
        ? .lines([words.agendaEmpty])
        : .items(
          proposals.enumerated().map { place, record in
            PrintedPaper.Item(sign: "\(place + 1).", lines: [record.proposal.title] + details(record, words, today))
          }))
    return paper
  }

  private func details(_ record: ProposalRecord, _ words: any Wording, _ today: Day) -> [String] {
    let who = [
      words.numbered(.proposal, record.number), record.proposal.by, words.name(record.proposal.source),
      record.plan.owner.map { words.ownedBy($0) }, record.plan.due.map { words.due($0, today: today) },
      record.decision.map { words.name($0.outcome) + ": " + $0.reply },
    ]
    return [who.compactMap { $0 }.joined(separator: ", ")]
      + (record.proposal.text?.split(separator: "\n").map(String.init) ?? [])
  }
}
