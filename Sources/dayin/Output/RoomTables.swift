import CaseEngine
import Wording

/// The courtroom in a terminal.
extension CaseText {
  /// The list of joint viewing.
  var viewing: Table {
    var table = Table([.item, .title, .who, .duration].map { desk.words.heading($0) })
    for item in state.viewing {
      let number = item.what.document.map { String($0.rawValue) } ?? item.what.exhibit.map { "e\($0.rawValue)" }
      table.add([
        number ?? "", state.title(of: item.what) ?? "", item.presenter.map { desk.words.party($0, in: state) } ?? "",
        item.minutes.map { desk.words.minutes($0) } ?? "",
      ])
    }
    return table
  }

  /// The announced speeches.
  var speeches: Table {
    var table = Table([.item, .title, .who, .duration].map { desk.words.heading($0) })
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
    var table = Table([.item, .kind, .title, .from, .received, .toServe].map { desk.words.heading($0) })
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
