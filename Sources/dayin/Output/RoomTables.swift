import CaseEngine
import Wording

/// The courtroom in a terminal.
extension CaseText {
  /// The list of joint viewing.
  var viewing: Table {
    var table = Table([.item, .heading, .who, .duration].map { desk.words.heading($0) })
    for item in state.viewing {
      let number = item.what.document.map { String($0.rawValue) } ?? item.what.exhibit.map { "e\($0.rawValue)" }
      table.add([
        number ?? "", state.title(of: item.what) ?? "", item.presenter.map { desk.words.party($0, in: state) } ?? "",
        item.minutes.map { desk.words.minutes($0) } ?? "",
      ])
    }
    return table
  }

  /// The minutes of all that is to be shown and said, against those that the trial hearing has; nil where none is set.
  var planned: String? {
    state.trial.map { desk.words.viewingLine(state.viewing.count, minutes: state.minutesPlanned, of: $0.plan.minutes, nil) }
  }

  /// The announced speeches.
  var speeches: Table {
    var table = Table([.item, .heading, .who, .duration].map { desk.words.heading($0) })
    for speech in state.speeches {
      table.add([
        String(speech.id.rawValue), speech.details.title, desk.words.party(speech.details.by, in: state),
        speech.details.minutes.map { desk.words.minutes($0) } ?? "",
      ])
    }
    return table
  }

  /// The exhibits.
  var exhibits: Table {
    var table = Table([.item, .kind, .heading, .from, .received, .toServe].map { desk.words.heading($0) })
    for exhibit in state.exhibits {
      table.add([
        "e\(exhibit.id.rawValue)", desk.words.name(exhibit.details.kind), exhibit.details.title, String(exhibit.details.from.rawValue),
        exhibit.receipt.map { desk.words.day($0.occurred.day(in: desk.zone)) } ?? "",
        state.owedSharing(of: exhibit).map { String($0.rawValue) }.joined(separator: ", "),
      ])
    }
    return table
  }
}
