import CaseEngine
import Wording

extension CaseJSON {
  /// An act that was prepared for signature, and what became of it.
  func prepared(_ record: PreparedRecord) -> JSON {
    let end: (state: String, by: Signature?, on: Occurrence?, word: String?) =
      switch record.end {
      case nil: ("waiting", nil, nil, nil)
      case .sentBack(let word): ("sent-back", word.by, word.occurred, word.fact)
      case .signed(let signed): ("signed", signed.by, signed.occurred, nil)
      case .withdrawn(let withdrawn): ("withdrawn", withdrawn.by, withdrawn.occurred, nil)
      }
    return .keys([
      "id": .int(record.id.rawValue), "act": .text(record.prepared.fact.name),
      "text": .text(words.prepared(record.prepared.fact, in: state, zone: zone, checks: rules.manualChecks)),
      "preparedBy": .text(record.prepared.by.name), "preparedOn": .text(zone.iso(record.prepared.occurred)), "word": .text(record.word),
      "state": .text(end.state), "outOfDate": .text(record.isWaiting ? state.outOfDate(record)?.rawValue : nil),
      "endedBy": .text(end.by?.name), "endedOn": .text(end.on.map { zone.iso($0) }), "answer": .text(end.word),
    ])
  }
}

extension CaseText {
  /// What was prepared for signature in the case.
  var tray: Table {
    let words = desk.words
    var table = Table([.item, .what, .who, .state, .note].map { words.heading($0) })
    for record in file.state.tray {
      let outOfDate = record.isWaiting ? file.state.outOfDate(record) : nil
      let what = words.prepared(record.prepared.fact, in: file.state, zone: desk.zone, checks: desk.rules.manualChecks)
      let emphasis: Emphasis = outOfDate == nil ? record.isInTray ? .plain : .quiet : .bad
      table.add(
        .init(String(record.id.rawValue)), .init(what, emphasis), .init(record.prepared.by.name),
        .init(outOfDate.map { words.outOfDate($0) } ?? words.standing(record), emphasis), .init(record.word ?? ""))
    }
    return table
  }
}

extension TrayRefusal {
  /// What a refusal names, for programs.
  var details: [JSON] {
    switch self {
    case .needsNoSignature: []
    case .outOfDate(let id, let why): [.keys(["prepared": .int(id.rawValue), "why": .text(why.rawValue)])]
    case .notYours(let id, let author): [.keys(["prepared": .int(id.rawValue), "by": .text(author)])]
    }
  }
}

extension TrayImpossibility {
  /// What an impossibility names, for programs.
  var details: [JSON] {
    switch self {
    case .noSuchPrepared(let id), .numberUsed(let id), .notWaiting(let id): [.keys(["prepared": .int(id.rawValue)])]
    }
  }
}

extension PreparedSlip {
  /// What was prepared, as a list across cases tells it.
  func told(at desk: Desk) -> String {
    desk.words.prepared(self, zone: desk.zone, checks: desk.rules.manualChecks)
  }

  /// The line of a list for people.
  func row(_ slip: Slip, at desk: Desk) -> [String] {
    let state =
      outOfDate.map { desk.words.outOfDate($0) } ?? sentBack.map { desk.words.trayState(sentBack: $0) }
      ?? desk.words.trayState(sentBack: nil)
    return [slip.number.text, String(slip.place), told(at: desk), by, state, word ?? ""]
  }

  /// The line of a list for programs.
  func json(_ slip: Slip, at desk: Desk) -> JSON {
    .keys([
      "case": .text(slip.number.text), "id": .int(slip.place), "act": .text(act.name), "text": .text(told(at: desk)),
      "preparedBy": .text(by),
      "preparedOn": .text(desk.zone.iso(slip.at)), "word": .text(word), "state": .text(sentBack == nil ? "waiting" : "sent-back"),
      "outOfDate": .text(outOfDate?.rawValue), "answer": .text(sentBack), "judge": .text(slip.judge),
    ])
  }
}
