import CaseEngine
import Cells
import Wording

/// One case as it is told: what stands above the panes, then the row of the pane.
extension Console {
  var toldOneCase: Scene {
    guard let one, let file = one.file else {
      let text = one?.failure.map { words.storeError($0) } ?? words.loading
      return Scene(identity: .oneCase(one?.id), lines: toldPlace, item: ToldItem(.nothing, text))
    }
    let head = one.head
    var lines = toldPlace.filter { $0.when == .inFull }
    lines += [
      ToldLine(.head(0), Spoken.list([words.screen(.oneCase) + " " + head.number, head.phase.text])),
      ToldLine(.head(1), head.category, .inFull), ToldLine(.head(2), head.parties), ToldLine(.head(3), head.judge, .inFull),
      ToldLine(.head(4), head.hearing.text), ToldLine(.head(5), toldReadiness(file)), ToldLine(.terms, head.terms.text, .inFull),
      ToldLine(.sentence, head.sentence, .inFull),
      ToldLine(.panes, CasePane.tabs.map { words.pane($0) }.joined(separator: ", "), .inFull),
      ToldLine(.pane, words.pane(one.pane) + (one.count > 0 && one.pane != .readiness ? ", \(one.count)" : "")),
    ]
    lines += told(one.marks)
    if let countdown { lines.append(ToldLine(.countdown, countdown.told(at: sitting.now, words))) }
    if one.pane == .documents {
      for (place, piece) in one.story.enumerated() {
        lines.append(ToldLine(.story(place), piece.text, one.isStoryOpen ? .always : .inFull))
      }
    }
    return Scene(identity: .oneCase(one.id), lines: lines + [toldKeys], item: item(one, file))
  }

  private func toldReadiness(_ file: CaseFile) -> String {
    let state = Readiness.of(file, on: sitting.today, under: sitting.rules)
    return words.readiness(passed: state.passed, of: state.of)
  }

  private func item(_ one: CaseScreen, _ file: CaseFile) -> ToldItem {
    let place = toldPlace(one.scroller.selected, of: one.count)
    switch one.pane {
    case .documents:
      return one.paper.map { paperItem($0, marks: one.marks, withCase: false, place: place) }
        ?? ToldItem(.nothing, words.noDocumentsYet(add: key(.add), next: key(.nextPane)))
    case .readiness: return one.item.map { readinessItem($0, file, place: place) } ?? ToldItem(.nothing, words.nothingHereYet)
    case .service:
      if one.papers.isEmpty { return ToldItem(.nothing, words.noDocumentsYet(add: key(.add), next: key(.nextPane))) }
      return ToldItem(.cell(one.servedPaper?.row.document, one.addressee), serviceStory(one), place: place)
    case .hearing:
      return one.hearingRow.map { ToldItem(.note($0.text), String($0.text.drop { $0 == " " }), place: place) }
        ?? ToldItem(.nothing, words.noHearingsYet(add: key(.add)))
    case .parties: return one.party.map { partyItem($0, file, place: place) } ?? ToldItem(.nothing, words.noPartiesYet(add: key(.add)))
    case .courtroom: return one.roomRow.map { roomItem($0, place: place) } ?? ToldItem(.nothing, words.nothingHereYet)
    case .notices:
      guard let row = one.correspondent else { return ToldItem(.nothing, words.noNoticesYet(add: key(.add))) }
      let name = row.number.isEmpty ? row.what : row.number + ". " + row.what
      return ToldItem(.correspondence(row.subject), name, [row.who, row.status.text, row.note], place: place)
    case .history:
      guard let row = one.entry else { return ToldItem(.nothing, words.nothingHereYet) }
      let changes = differences(row.version, in: file).map { $0.label + ": " + $0.new + ", " + words.answerWas($0.old) }
      let facts = [row.isGone ? words.retracted : "", row.text] + changes + [row.when, row.who, row.recorded]
      return ToldItem(.entry(row.version), words.entry(row.version), facts, place: place)
    }
  }

  private func readinessItem(_ line: ReadinessLine, _ file: CaseFile, place: String) -> ToldItem {
    switch line.kind {
    case .item(let item):
      let facts = [
        words.name(item.state), Spoken.list([item.reason ?? "", item.waivedBy ?? ""]),
        item.blockers.isEmpty ? "" : words.blockedBy(item.blockers.count),
      ]
      return ToldItem(.item(item.key), words.item(item.key, checks: sitting.rules.manualChecks), facts, place: place)
    case .blocker(let blocker, let key):
      return ToldItem(.blocker(key, blocker), words.blocker(blocker, in: file.state), [line.remedy ?? ""], place: place)
    case .note: return ToldItem(.note(line.text), line.text, place: place)
    }
  }

  private func partyItem(_ row: PartyRow, _ file: CaseFile, place: String) -> ToldItem {
    guard let details = file.state.party(row.id)?.details else { return ToldItem(.party(row.id), row.name, place: place) }
    let acting = details.of.map { words.label(.of) + " " + words.party($0, in: file.state) } ?? ""
    return ToldItem(.party(row.id), details.name, [words.name(details.role), acting, row.contact], place: place)
  }
}
