import CaseEngine
import Cells
import Wording

/// What whoever listens has heard of a console so far; from that and the console as it now is follows what is to be told.
///
/// A value without clock and without input or output: the same listener and console give the same lines. Give it the console after every
/// event, or after several: nothing that was said in between is lost.
public struct Listener: Sendable {
  /// The window that a console counts with where nothing is drawn: one pane at a time, and pages that are not too long to listen to.
  public static let size = Size(width: 72, height: 24)

  /// The console as it was when something was told last.
  private var before: Console?
  private var ground: Scene?
  private var layer: Scene?
  /// The lines of the screen, and of what lies over it, as they were told last.
  private var heardGround: [ToldKey: String] = [:]
  private var heardLayer: [ToldKey: String] = [:]
  private var shown = LastLine("")
  /// Whether something waits until the person pauses in typing: then `hear` again, with `paused`.
  public private(set) var isHoldingBack = false

  /// Somebody who has heard nothing yet.
  public init() {}

  /// What is new since the last time. While somebody types, what is found is told only in a pause.
  public mutating func hear(_ console: Console, paused: Bool = false) -> Told {
    let (now, over) = (console.ground, console.layer)
    let isNew = before?.sitting.language != console.sitting.language
    let entersGround = isNew || ground?.identity != now.identity
    let entersLayer = over != nil && (entersGround || layer?.identity != over?.identity)
    let item = over?.item ?? now.item
    let known = layer?.item ?? ground?.item
    let arrives = entersGround || entersLayer || over == nil && layer != nil || known?.subject != item.subject
    let isTyped = known?.typed?.text != item.typed?.text || isHoldingBack && before?.pressed == console.pressed
    let holds = !paused && !arrives && item.typed != nil && isTyped
    isHoldingBack = false

    var lines = console.said.since(before?.said.count ?? 0).map { Spoken.of($0) }
    if before == nil { lines = console.welcome + lines }
    if let before, !entersGround { lines += console.changedElsewhere(since: before) }
    if entersGround || over == nil {
      let news = news(now.lines, heardGround, entering: entersGround, holds)
      (lines, heardGround) = (lines + news.told, news.known)
    }
    let overNews = news(over?.lines ?? [], heardLayer, entering: entersLayer, holds)
    (lines, heardLayer) = (lines + overNews.told, overNews.known)
    if !arrives, let known, item.typed == nil { lines += changes(from: known, to: item, console) }

    let isUnanswered = !arrives && lines.isEmpty && item == known && before.map { $0.pressed != console.pressed } == true
    if arrives { shown = item.full } else if !lines.isEmpty || isUnanswered || item.typed != nil { shown = item.short }
    (before, ground, layer) = (console, now, over)
    return Told(lines: lines, last: shown, isAgain: isUnanswered && !holds || arrives)
  }

  /// Everything that is to be known of where one is: for whoever asks.
  public mutating func hearAll(_ console: Console) -> Told {
    let messages = console.said.since(before?.said.count ?? 0).map { Spoken.of($0) }
    let (now, over) = (console.ground, console.layer)
    var lines = now.lines.filter { over == nil || $0.when == .always || $0.when == .onEntering }
    if let over { lines += over.lines }
    let told = lines.filter { !$0.text.isEmpty && ($0.when != .silently && $0.when != .later) }.map(\.text)
    // From now on all of it is known.
    _ = hear(console, paused: true)
    shown = (over?.item ?? now.item).full
    return Told(lines: messages + told, last: shown, isAgain: true)
  }

  /// The lines of a scene that are to be told, and from now on are known.
  private mutating func news(
    _ lines: [ToldLine], _ heard: [ToldKey: String], entering: Bool, _ holds: Bool
  ) -> (told: [String], known: [ToldKey: String]) {
    var told: [String] = []
    var known: [ToldKey: String] = [:]
    for line in lines {
      let old = entering ? nil : heard[line.key]
      var tells: Bool
      switch line.when {
      case .always, .inPauses: tells = old != line.text
      case .onEntering: tells = old == nil
      case .onChange: tells = !entering && old != line.text
      case .silently, .later, .inFull: tells = false
      }
      if line.when == .inFull { continue }
      if line.when == .later {
        known[line.key] = old ?? line.text
        continue
      }
      if tells, holds, line.when == .inPauses {
        isHoldingBack = true
        known[line.key] = old
        continue
      }
      tells = tells && !line.text.isEmpty
      if tells { told.append(line.text) }
      known[line.key] = line.text
    }
    return (told, known)
  }

  /// What became other in the row that the keys act on.
  private func changes(from old: ToldItem, to new: ToldItem, _ console: Console) -> [String] {
    let fresh = new.facts.filter { !old.facts.contains($0) }
    guard !fresh.isEmpty else { return [] }
    let what = Spoken.list(fresh)
    return [console.isChangedByOthers(new.subject) ? console.words.changedByOthers(what) : console.words.changed(what)]
  }
}
