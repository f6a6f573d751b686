import CaseEngine
import Cells
import Wording

/// The judge's tray as it is told.
extension Console {
  var toldTray: Scene {
    let window = tray.window
    let item =
      window.current.map { line in
        ToldItem(
          .prepared(line.id), Spoken.list([line.row.number, line.row.what]),
          [line.row.by, line.row.state.text, line.row.prepared.word ?? ""], place: toldPlace(in: window, of: nil))
      } ?? ToldItem(.nothing, window.isLoaded ? words.nothingToSign : words.loading)
    return Scene(identity: .place(.tray), lines: toldPlace + [toldKeys], item: item)
  }
}
