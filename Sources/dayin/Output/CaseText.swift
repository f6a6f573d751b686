import CaseEngine
import Wording

/// A case as people read it in a terminal: tables under each other, nothing that depends on its width.
struct CaseText {
  let file: CaseFile
  let desk: Desk

  /// A case at a desk.
  init(_ file: CaseFile, at desk: Desk) {
    self.file = file
    self.desk = desk
  }

  var state: CaseState { file.state }
  private var words: any Wording { desk.words }

  /// The whole case.
  func lines(colored: Bool) -> [String] {
    let parts = [
      details.lines(colored: colored), section(parties, colored), section(documents, colored),
      section(hearings, colored), section(links, colored), section(viewing, colored), section(speeches, colored),
      section(exhibits, colored),
      section(media, colored), section(notices(state.notices.all), colored), section(group, colored),
      section(messages(state.notices.messages), colored), section(tray, colored), section(terms, colored), readiness(colored: colored),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func section(_ table: Table, _ colored: Bool) -> [String] {
    table.rows.isEmpty ? [] : table.lines(colored: colored)
  }

  private var details: Table {
    var table = Table()
    guard let details = state.details else { return table }
    let lines: [(Heading, String?)] = [
      (.number, details.number.text), (.category, words.category(details.category)), (.subject, details.subject),
      (.registered, details.registered.map { words.day($0) }), (.state, words.name(file.phase(under: desk.rules))),
      (.judge, details.judge), (.secretary, details.secretary), (.reason, state.suspended ?? state.closed),
      (.version, String(file.version) + " " + file.head.hex.prefix(8)),
    ]
    for (heading, value) in lines {
      if let value { table.add(.init(words.heading(heading), .quiet), .init(value)) }
    }
    return table
  }

  /// The parties.
  var parties: Table { parties(revealed: []) }

  /// The parties, with the whole identity numbers of some: of those of whom it was recorded that they are shown.
  func parties(revealed: Set<PartyID>) -> Table {
    var table = Table([.item, .role, .name, .of, .idNumber, .phone, .email].map { words.heading($0) })
    for party in state.parties {
      table.add([
        String(party.id.rawValue), words.name(party.details.role), party.details.name, party.details.of.map { String($0.rawValue) } ?? "",
        (revealed.contains(party.id) ? party.idNumber?.digits : party.idNumber?.masked) ?? "", party.details.phone?.shown ?? "",
        party.details.email ?? "",
      ])
    }
    return table
  }

  /// The documents.
  var documents: Table {
    var table = Table([.item, .title, .from, .status, .requested, .due, .received, .original, .toServe].map { words.heading($0) })
    for document in state.documents {
      let overdue = state.isOverdue(document, on: desk.today)
      let owed = state.owedService(of: document)
      table.add(
        .init(String(document.id.rawValue)),
        .init(words.listed([document.details.title, state.links.carried[document.id].map { words.carriedOver($0) }])),
        .init(String(document.details.from.rawValue)),
        .init(words.name(document.status), document.status == .received ? .good : overdue ? .bad : .plain),
        .init(document.decidingRequest.map { words.day($0.occurred.day(in: desk.zone)) } ?? ""),
        .init(document.isOutstanding ? document.due.map { words.due($0.day, today: desk.today) } ?? "" : "", overdue ? .bad : .plain),
        .init(document.receipt.map { words.day($0.occurred.day(in: desk.zone)) } ?? ""),
        .init(document.settlement.map { words.name($0) } ?? (document.owesOriginal ? words.name(document.details.original) : "")),
        .init(
          owed.map { String($0.rawValue) }.joined(separator: ", "),
          state.isSurprise(document, on: desk.today, calendar: desk.rules.calendar) ? .bad : .plain))
    }
    return table
  }

  /// The hearings.
  var hearings: Table {
    var table = Table([.item, .hearing, .state, .set, .judge, .note].map { words.heading($0) })
    for hearing in state.hearings {
      let moves = hearing.moved.map {
        words.hearingMoved(words.moment($0.fact.from.start, desk.zone), words.occurrence($0.occurred, desk.zone), $0.fact.reason)
      }
      let notes =
        moves
        + hearing.overrides.map { words.override($0, in: state, checks: desk.rules.manualChecks) }
        + [
          state.closing(of: hearing).map { words.openness(ground: hearing.plan.closed, $0) }, state.openness.listeners[hearing.id],
        ].compactMap { $0 }
        + [hearing.cancelled?.reason, hearing.cancelled?.acting.map { words.acting($0) }].compactMap { $0 }
      table.rows.append(
        [
          String(hearing.id.rawValue), words.plan(hearing.plan, zone: desk.zone), standing(of: hearing),
          words.occurrence(hearing.set.occurred, desk.zone),
          hearing.plan.judge ?? "", notes.joined(separator: "; "),
        ].map { Table.Field($0, hearing.cancelled == nil ? .plain : .quiet) })
    }
    return table
  }

  /// Cancelled, ended with what, or how far it is.
  private func standing(of hearing: HearingRecord) -> String {
    if hearing.cancelled != nil { return words.hearingIsCancelled }
    return hearing.course.ended.map { words.name($0.fact.outcome) } ?? words.name(hearing.course.stage)
  }

  /// The links to other cases.
  private var links: Table {
    var table = Table()
    for link in state.links.links { table.add([words.linkLine(words.link(link.fact))]) }
    return table
  }

  private var terms: Table {
    var table = Table([.term, .ends, .basis].map { words.heading($0) })
    for term in file.runningTerms(under: desk.rules) {
      table.add([words.named(term.title), words.termEnd(term), words.basis(term.basis)])
    }
    return table
  }
}

extension CaseText {
  /// The checklist, with what blocks each item, and the signature under it.
  func readiness(colored: Bool) -> [String] {
    let readiness = Readiness.of(file, on: desk.today, under: desk.rules)
    var table = Table([.key, .readiness, .state, .reason].map { words.heading($0) })
    for line in readiness.lines {
      let emphasis: Emphasis = line.state == .fail ? .bad : line.state == .pass ? .good : .quiet
      table.add(
        .init(line.key, .quiet), .init(words.item(line.key, checks: desk.rules.manualChecks)), .init(words.name(line.state), emphasis),
        .init(line.reason ?? ""))
    }
    let rows = table.lines(colored: colored)
    var lines = Array(rows.prefix(1))
    for (line, row) in zip(readiness.lines, rows.dropFirst()) {
      lines.append(row)
      lines += line.blockers.map { "  – " + TerminalText.safe(words.blocker($0, in: file.state)) }
    }
    lines.append(
      (readiness.isReady ? Emphasis.good : .bad).paint(words.readiness(passed: readiness.passed, of: readiness.of), colored: colored))
    guard let signed = file.state.standingSignOff else { return lines }
    lines.append(TerminalText.safe(words.signed(by: signed.by.name, on: signed.fact.day)))
    lines += file.staleness(under: desk.rules).map {
      "  " + TerminalText.safe(words.stale($0, in: file.state, checks: desk.rules.manualChecks))
    }
    return lines
  }
}
