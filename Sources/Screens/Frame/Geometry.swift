import Cells

extension Console {
  /// Whether a window is large enough to be worked in.
  static func fits(_ size: Size) -> Bool { size.width >= leastSize.width && size.height >= leastSize.height }

  /// Whether one pane is shown at a time.
  var isNarrow: Bool { size.width < 80 }

  /// Whether there is room for a story beside the table.
  var isWide: Bool { size.width >= 130 }

  /// Between the title line, with the lines of a lesson, and the two lines at the bottom.
  var content: Rect {
    let lesson = learner == nil ? 0 : lessonLines.count
    return Rect(x: 0, y: 1 + lesson, width: size.width, height: size.height - 3 - lesson)
  }

  /// Whether the filter bar takes a line.
  var showsFilter: Bool {
    if case .filter = overlay { return true }
    return !typedFilter.isEmpty
  }

  /// Rows of the docket.
  var docketHeight: Int { max(1, content.height - 2 - missingHeight - (showsFilter ? 1 : 0)) }

  /// Rows of a list of documents across cases.
  var papersHeight: Int { max(1, content.height - 1 - paperDetailHeight - (showsFilter ? 1 : 0)) }

  /// Rows of the list of hearings.
  var hearingsHeight: Int { max(1, papersHeight - 1) }

  /// How many lines under a list of documents tell the selected one in full.
  var paperDetailHeight: Int { isWide ? 1 : 2 }

  /// How many lines stand above the panes of a case.
  var headHeight: Int { isNarrow ? 3 : 3 + max(1, sentenceLines.count) }

  /// What can be read to whoever calls, in lines of this window.
  var sentenceLines: [String] { Lines.of(one?.head.sentence ?? "", width: size.width - 2, most: 3) }

  /// How many lines under the docket tell what is missing in the selected case; under the list of checklists one more tells what is left to do.
  var missingHeight: Int { (place == .checklists ? 1 : 0) + (isNarrow ? 2 : 1) }

  /// How many lines the selected row of a pane has below, to be read in full.
  var detailHeight: Int { (isNarrow ? 3 : 4) + (place == .oneCase && one?.pane == .history ? 2 : 0) }

  /// How many lines the story below the table has: all that the table leaves, and where it leaves few, some nevertheless. 0 where the story
  /// stands beside, or covers the table.
  var storyHeight: Int {
    if isWide { return 0 }
    let least = isNarrow ? 0 : min(12, max(5, (size.height - 16) / 2))
    guard let count = one?.papers.count, count > 0 else { return least }
    let left = content.height - headHeight - 2 - count
    return left < 4 ? least : max(least, left)
  }

  /// Rows of the panes of a case.
  var documentHeight: Int {
    let pane = one?.pane ?? .documents
    if pane == .courtroom { return max(1, content.height - 3 - courtroomDetail - countdownHeight) }
    let below = pane == .documents ? storyHeight : detailHeight
    let heading = [.documents, .parties, .notices, .service].contains(pane) ? 1 : 0
    return max(1, content.height - headHeight - 1 - heading - below - (pane == .service ? serviceLegendHeight : 0))
  }

  /// How many lines under what Intake found are left to the last marks.
  var recentsHeight: Int { size.height >= 40 ? 22 : size.height >= 24 ? 6 : 4 }

  /// Rows of what Intake found.
  var intakeHeight: Int { max(1, content.height - 4 - recentsHeight) }

  /// Rows of the palette.
  var paletteHeight: Int { max(1, min(16, content.height - 5)) }

  /// Rows of help.
  var helpHeight: Int { max(1, content.height - 1) }
}
