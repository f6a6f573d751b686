import CaseEngine
import Cells
import Wording

/// The judge's tray as it is told.
extension Console {
  var toldTray: Scene {
    let window = tray.window
    var lines = toldPlace
    lines.append(ToldLine(.view, Spoken.list([words.viewIs(words.name(tray.view), tray.counts[tray.view].map { shown($0) }), trayWhose])))
    lines.append(ToldLine(.views, Spoken.list(trayViews), .inFull))
    if let line = window.current?.row { lines.append(ToldLine(.detail, line.detail, .inFull)) }
    let item =
      window.current.map { line in
        ToldItem(
          .slip(line.id, line.row.slip.kind), Spoken.list([line.row.number, line.row.what]),
          [line.row.by, line.row.state.text, line.row.prepared?.word ?? ""], place: toldPlace(in: window, of: nil))
      } ?? ToldItem(.nothing, emptyTray)
    return Scene(identity: .place(.tray), lines: lines + [toldKeys], item: item)
  }
}
