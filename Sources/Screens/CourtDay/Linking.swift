import CaseEngine
import Wording

/// Cases that hang together: linking them, going from one to the other, and carrying documents over. Source: rules, section 4.
extension Console {
  mutating func openLinkCase() {
    guard let one else { return }
    let kinds = LinkKind.allCases.flatMap { kind in LinkSide.allCases.map { Option.hearings(.link(kind, $0)) } }
    open(.link(one.id), [.choice(.ofHearings(.linkKind), kinds), .text(.ofHearings(.otherCase), required: true), .text(.note)])
  }

  mutating func openCarryOver() {
    guard let one, let file = one.file else { return }
    let known = file.state.links.links.last?.fact.to.text ?? ""
    open(.carry(one.id), [.text(.ofHearings(.otherCase), known, required: true)])
  }

  /// The other case that a strip named is here, or there is none.
  mutating func takeInOther(_ other: CaseFile?) {
    guard var strip = looking, case .hearings(let ask) = strip.purpose else { return }
    looking = nil
    guard let other, let theirs = other.number else {
      strip.fields.blame(.ofHearings(.otherCase), .noSuchCase)
      overlay = .strip(strip)
      return
    }
    switch ask {
    case .link(let id): link(id, other, theirs, strip)
    case .carry(let id): offerDocuments(of: other, to: id)
    default: break
    }
  }

  /// A fact in each of the two, under one act.
  private mutating func link(_ id: CaseID, _ other: CaseFile, _ theirs: CaseNumber, _ strip: Strip) {
    guard let mine = file(id)?.number, case .hearings(.link(let kind, let side)) = strip.fields.chosen(.ofHearings(.linkKind)) else {
      return
    }
    let note = strip.fields.text(.note)
    let steps = [
      Act.Step(.links(.link(CaseLink(to: theirs, kind: kind, side: side, note: note))), in: id),
      Act.Step(.links(.link(CaseLink(to: mine, kind: kind, side: side.other, note: note))), in: other.id),
    ]
    enter(Act(key: strip.key, steps: other.id == id ? [steps[0]] : steps), .strip(strip), as: .linkCase)
  }

  private mutating func offerDocuments(of other: CaseFile, to id: CaseID) {
    guard let state = file(id)?.state else { return }
    let documents = other.carriable(into: state)
    if documents.isEmpty { return say(words.nothingToCarryOver, .warning) }
    let options = documents.map { Option.hearings(.carried($0.id, words.document($0.id, $0.details.title))) }
    let parties = state.parties.map { Option.party($0.id, $0.details.name) }
    // Whom it came from there is most likely whom it comes from here.
    let name = other.state.party(documents[0].details.from)?.details.name
    let likeliest = parties.first { if case .party(_, name) = $0 { true } else { false } }
    open(.carryFrom(id, other), [.choice(.ofHearings(.carried), options), .choice(.from, parties, likeliest)])
  }

  /// Enter on a link: the other case, where it is of this register.
  mutating func openLinked(_ file: CaseFile?) {
    guard let file else { return say(words.storeError(.noSuchCase), .warning) }
    openCase(file.id)
    takeIn(file)
  }
}

extension Strip {
  /// The number of the other case, as people type it.
  func otherCase() throws(BadAnswer) -> CaseNumber {
    let text = try required(.ofHearings(.otherCase))
    do { return try CaseNumber(text) } catch {
      throw BadAnswer(.ofHearings(.otherCase), .refused(.badText(field: .number, problem: error)))
    }
  }
}
