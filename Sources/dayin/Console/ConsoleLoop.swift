import CaseEngine
import Cells
import Driver
import Screens
import Terminal
import Wording

/// Why the console ended.
enum ConsoleEnding: Equatable {
  /// The person left, or the terminal went away, or the system asked the program to end.
  case left
  /// The person chose how to begin: the console is made anew on that register.
  case begin(Effect.Beginning)
}

/// Owns the terminal and the console on it: the one loop that waits for keys, for the register and for the clock.
///
/// Nothing blocks it but the wait itself: what the console wants of the register runs in the background, and comes back as events.
@MainActor
final class ConsoleLoop {
  private var face: any Face
  /// Opens the other face: lines, or a screen.
  private let opening: (_ isAccessible: Bool) throws -> any Face
  private var console: Console
  private let driver: Driver?
  private let inbox: Inbox
  private let clock: WallClock
  private let look: Look
  private let preferences: Preferences
  private let drafts: DraftFile?
  /// What is to be entered, in the order in which it was confirmed: one act after another, so that none of them overtakes another.
  private let acts: AsyncStream<Effect>.Continuation
  /// Whether the terminal is gone, or the system ended the program: then nobody can be told anything.
  private var isAlone = false
  private let editor: Editor
  private let viewer: Viewer
  private let writer: PaperWriter
  private let digests: DigestReader
  /// Notices for the court's own commands, in their order, and how many are with them.
  private let dispatches: AsyncStream<Dispatch>.Continuation
  private var sending = 0
  /// Whether whoever leaves waits for files that are still being read; not whoever leaves again: what was typed is kept as a draft.
  private var waitsForFiles = true
  private let refusals: RefusalLog
  /// What comes of the likeliest key, until anything else happens.
  private var foreseen: Foreseen?
  private var lastKey: Key?
  /// Whether the console that is to be shown now was foreseen.
  private var isForeseen = false
  private var minute: Int64
  private var entering = 0
  private var ending: ConsoleEnding?

  /// A console before a person. `driver` is nil while there is no register to drive, `drafts` where nothing typed is to be kept.
  init(
    face: any Face, opening: @escaping (_ isAccessible: Bool) throws -> any Face, console: Console, driver: Driver?, inbox: Inbox,
    clock: WallClock, look: Look, preferences: Preferences,
    drafts: DraftFile?, editor: Editor, viewer: Viewer, writer: PaperWriter, digests: DigestReader, courier: Courier, refusals: RefusalLog
  ) {
    self.face = face
    self.opening = opening
    self.console = console
    self.driver = driver
    self.inbox = inbox
    self.clock = clock
    self.look = look
    self.preferences = preferences
    self.drafts = drafts
    self.editor = editor
    self.viewer = viewer
    self.writer = writer
    self.digests = digests
    self.refusals = refusals
    minute = clock.now().seconds / 60
    let (notices, dispatches) = AsyncStream.makeStream(of: Dispatch.self)
    self.dispatches = dispatches
    Task.detached {
      for await notice in notices {
        inbox.put(.dispatched(notice, await courier.send(notice.notice, of: notice.number, through: notice.gate)))
      }
    }
    let (stream, acts) = AsyncStream.makeStream(of: Effect.self)
    self.acts = acts
    guard let driver else { return }
    Task.detached { for await act in stream { if let event = await driver.perform(act) { inbox.put(event) } } }
  }

  /// Runs until the person leaves. What was confirmed is stored before it returns.
  func run() -> ConsoleEnding {
    send(.started)
    if let event = look.atTheStart { send(event) }
    if let kept = drafts?.unfinished { send(.unfinished(kept.draft, at: kept.at)) }
    // The first screen comes whole: its rows come soon, and a frame without them would only flicker.
    let latest = ContinuousClock.now + .milliseconds(40)
    while !console.hasSomethingToShow, ContinuousClock.now < latest { turn(timeout: ContinuousClock.now.duration(to: latest)) }
    settle()
    show()
    while ending == nil || entering > 0 || sending > 0 || waitsForFiles && console.isReadingFiles {
      let longest = [drafts?.wait, face.patience].compactMap { $0 }.reduce(untilNextMinute, min)
      let isQuiet = !turn(timeout: canForesee ? min(longest, ConsoleLoop.quiet) : longest)
      if isQuiet, canForesee {
        foresee()
        continue
      }
      settle()
      show()
      drafts?.keep(console.draft, at: clock.now())
    }
    drafts?.close(keeping: console.draft, at: clock.now())
    face.close()
    acts.finish()
    dispatches.finish()
    return ending ?? .left
  }

  /// Waits for answers that are on their way, as long as the face wants: whoever listens is told what came of a key, not what stood there before.
  private func settle() {
    let latest = ContinuousClock.now + face.calm
    while ending == nil, console.isAwaiting, ContinuousClock.now < latest { turn(timeout: ContinuousClock.now.duration(to: latest)) }
  }

  /// Waits for what comes next, at most so long, and takes it in. Tells whether anything came.
  @discardableResult
  private func turn(timeout: Duration) -> Bool {
    let events = face.wait(for: look.watched, timeout: timeout)
    for event in events { take(event) }
    let found = inbox.take()
    for event in found {
      switch event {
      case .entered(_, let outcome):
        entering -= 1
        lookForOthers()
        // What was confirmed and could not be stored is shown again, before anybody leaves.
        if !outcome.failed.isEmpty, !isAlone, ending == .left { ending = nil }
      case .courtEntered, .bookEntered:
        entering -= 1
        lookForOthers()
      case .dispatched: sending = max(0, sending - 1)
      default: break
      }
      send(event)
    }
    return tick() || !events.isEmpty || !found.isEmpty
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .key(let key): send(.key(key))
    case .resized(let size): send(.resized(size))
    case .resumed: face.redraw()
    case .hangUp, .terminate:
      isAlone = true
      sending = 0
      waitsForFiles = false
      ending = ending ?? .left
    case .readable: for event in look.hear(face) { send(event) }
    case .woken: break
    }
  }

  private func send(_ event: Event) {
    let known = foreseen
    foreseen = nil
    isForeseen = false
    guard case .key(let key) = event else { return carryOut(console.update(event)) }
    lastKey = key
    guard let known, known.key == key else { return carryOut(console.update(event)) }
    console = known.console
    isForeseen = true
    carryOut(known.effects)
  }

  private func show() {
    face.show(console, asForeseen: isForeseen)
    isForeseen = false
  }

  /// How long nothing comes before it is time to work out ahead what may come: by then the last answer is on the screen.
  private static let quiet = Duration.milliseconds(2)

  private var canForesee: Bool { foreseen == nil && face.foresees }

  /// Works out what the likeliest key would show: then it is answered before a hand is off it.
  private func foresee() {
    let next = Foreseen(Foreseen.key(behind: lastKey), after: console)
    foreseen = next
    face.foresee(next.console)
  }

  private func carryOut(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private func write(_ bytes: [UInt8], to path: String) {
    let (writer, inbox) = (writer, inbox)
    Task.detached { inbox.put(writer.write(bytes, to: path)) }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .enter, .enterCourt, .enterBook:
      guard driver != nil else { return }
      entering += 1
      acts.yield(effect)
    case .ask:
      guard let driver else { return }
      let inbox = inbox
      Task.detached { if let event = await driver.perform(effect) { inbox.put(event) } }
    case .save(.accessible(let isOn)): turn(toAccessible: isOn)
    case .save(let choice):
      preferences.remember(choice)
      if case .theme(let name) = choice, look.choose(name, face) { send(.theme(name)) }
    case .forgetUnfinished: drafts?.forgetUnfinished(keeping: console.draft, at: clock.now())
    case .preview(let name): look.show(name, face)
    case .copy(let text): if !face.copyToClipboard(text) { send(.couldNot(.copy)) }
    case .write(let text, let path): write(Array(text.utf8), to: path)
    case .writePDF(let bytes, let path): write(bytes, to: path)
    case .readDigest(let path):
      let (digests, inbox) = (digests, inbox)
      Task.detached { inbox.put(digests.read(path)) }
    case .openFile(let file):
      let (viewer, inbox) = (viewer, inbox)
      Task.detached { inbox.put(viewer.open(file)) }
    case .edit(let text, let key): edit(text, key)
    case .send(let dispatch):
      sending += 1
      dispatches.yield(dispatch)
    case .begin(let beginning): ending = .begin(beginning)
    case .noteRefusal(let lack): refusals.note(lack)
    case .redraw: face.redraw()
    case .suspend: face.suspend()
    case .quit:
      // Whoever leaves again does not wait for what a command answers: that it was tried stands.
      if ending == .left {
        sending = 0
        waitsForFiles = false
      }
      ending = .left
    }
  }

  /// Lets the person's own editor have the terminal and the text.
  private func edit(_ text: String, _ key: FieldKey) {
    var outcome = Editor.Outcome.failed
    face.handOver { outcome = editor.edit(text) }
    switch outcome {
    case .saved(let edited): send(.edited(edited, key))
    case .left: break
    case .failed: send(.couldNot(.edit))
    }
    send(.resized(face.size))
  }

  /// Puts the other face before the person, and keeps the choice where that goes; else the face that was there comes back.
  private func turn(toAccessible isOn: Bool) {
    face.close()
    do {
      face = try opening(isOn)
      preferences.remember(.accessible(isOn))
      send(.faced(isAccessible: isOn, face.signs))
    } catch {
      guard let before = try? opening(!isOn) else { return ending = .left }
      face = before
      send(.couldNot(.draw))
    }
    send(.resized(face.size))
  }

  /// Looks whether others entered something.
  private func lookForOthers() {
    guard let driver else { return }
    let inbox = inbox
    Task.detached { if let event = await driver.changes() { inbox.put(event) } }
  }

  /// Tells the console the time, where it wants to know. Tells whether it did.
  private func tick() -> Bool {
    let now = clock.now()
    guard now.seconds / 60 != minute || console.wantsTick.map({ $0 <= now }) == true else { return false }
    minute = now.seconds / 60
    send(.tick(now))
    return true
  }

  private var untilNextMinute: Duration {
    let now = clock.now()
    let minute = 60_000_000 - now.microseconds % 60_000_000 + 1_000
    // A speech that is being given is counted down between the minutes, too.
    return .microseconds(min(minute, console.wantsTick.map { max(0, $0.microseconds - now.microseconds) + 1_000 } ?? minute))
  }
}
