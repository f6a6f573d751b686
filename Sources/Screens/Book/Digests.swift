import CaseEngine
import Cells
import Wording

/// What a strip about digests of proposals asks.
enum DigestAsk: Hashable, Sendable {
  /// What other courts are told, and into which file it goes.
  case write
  /// In which file another court's digest lies.
  case read
  /// Whether this is taken in: what of it is new here.
  case take(ProposalDigest, [Proposal])

  /// The verb.
  var action: Action { self == .write ? .writeDigest : .takeDigest }
}

/// An answer of such a strip.
enum DigestOption: Hashable, Sendable {
  case tells(decidedOnly: Bool)
  case form(DigestForm)
}

extension Wording {
  /// An answer.
  func option(_ option: DigestOption) -> String {
    switch option {
    case .tells(let isDecidedOnly): digestTells(decidedOnly: isDecidedOnly)
    case .form(let form): name(form)
    }
  }
}

/// Digests of proposals: what other courts may read is written, and what another court proposes is taken in.
extension Console {
  func whyNotDigest() -> String? {
    guard place == .book, desk.pane == .proposals else { return words.onlyInProposals }
    return book == nil ? words.loading : nil
  }

  mutating func openWriteDigest() {
    open(
      .write,
      [
        .choice(.ofBook(.digestTells), [true, false].map { .digest(.tells(decidedOnly: $0)) }, .digest(.tells(decidedOnly: false))),
        .choice(.ofBook(.digestForm), DigestForm.allCases.map { .digest(.form($0)) }),
        .text(.file, Strip.file(of: .markdown, sitting.today), required: true),
      ])
  }

  mutating func openTakeDigest() { open(.read, [.text(.file, required: true)]) }

  private mutating func open(_ ask: DigestAsk, _ fields: [Field]) {
    var fields = Fields(fields)
    fields.select(.file)
    overlay = .strip(Strip(purpose: .digest(ask), rows: [], fields: fields, key: ActKey(tokens.next())))
  }

  mutating func confirm(_ strip: Strip, _ asked: DigestAsk) {
    var strip = strip
    guard let path = asked.isOfAFile ? strip.fields.text(.file) : "" else {
      strip.fields.blame(.file, .missing)
      overlay = .strip(strip)
      return
    }
    overlay = nil
    switch asked {
    case .write:
      guard case .digest(.form(let form)) = strip.fields.chosen(.ofBook(.digestForm)) else { return }
      let isDecidedOnly = strip.fields.chosen(.ofBook(.digestTells)) == .digest(.tells(decidedOnly: true))
      let order = DigestOrder(isDecidedOnly: isDecidedOnly, form: form, day: sitting.today, language: sitting.language, path: path)
      ask(.digest(order), for: .digest(path))
    case .read:
      looking = strip
      outbox.append(.readDigest(from: path))
    case .take(_, let proposals): enter(BookAct(key: strip.key, .takeProposals(proposals)), .strip(strip))
    }
  }

  /// A digest of this court's proposals is made: it goes into its file, unless somebody is still named in it.
  mutating func takeIn(_ answer: DigestAnswer, to path: String) {
    switch answer {
    case .made(let text, let plain, let cuts):
      digestWritten = Reading(title: words.digestTitle, note: words.digestCuts(cuts), text: plain)
      outbox.append(.write(text, to: path))
    case .refused(let refusal): say(words.refusal(refusal, in: nil, under: sitting.rules), .warning)
    }
  }

  /// A paper lies in its file. A digest is shown at once, with what was taken out: somebody has to read it before it goes out.
  mutating func takeInWritten(_ path: String) {
    message = Message(text: words.printed(path), tone: .saved)
    if let reading = digestWritten, overlay == nil { overlay = .reading(reading) }
    digestWritten = nil
  }

  /// A file of another court's is read: what it brings is shown before anything is taken in.
  mutating func takeIn(_ reading: DigestReading) {
    guard let strip = looking, case .digest(.read) = strip.purpose else { return }
    switch reading {
    case .problem(let problem):
      looking?.fields.blame(.file, .unreadable(problem))
      giveBackLooking()
    case .digest(let digest):
      looking = nil
      let new = book?.unknown(of: digest.proposals { words.name($0) }) ?? []
      if new.isEmpty { return say(words.digestIsKnown(digest.court), .warning) }
      givenBack.append(.strip(Strip(purpose: .digest(.take(digest, new)), rows: [], fields: Fields([]), key: strip.key)))
    }
  }

  /// What a strip about a digest would take in, proposal by proposal.
  func digestNotes(_ strip: Strip) -> [String] {
    guard case .digest(.take(_, let new)) = strip.purpose else { return [] }
    let room = max(2, min(8, size.height - 16))
    let shown = new.count > room ? room - 1 : new.count
    return new.prefix(shown).map { sitting.glyphs.pointer + " " + $0.title } + (new.count > shown ? [words.more(new.count - shown)] : [])
  }

  func title(of ask: DigestAsk) -> String {
    guard case .take(let digest, let new) = ask else { return words.title(ask.action) }
    let brings = words.digestBrings(new.count, of: digest.items.count, court: digest.court, day: digest.day)
    return words.title(.takeDigest) + " \(sitting.glyphs.dot) " + brings
  }
}

extension DigestAsk {
  /// Whether a file is asked for.
  fileprivate var isOfAFile: Bool { if case .take = self { false } else { true } }
}

extension Strip {
  /// What the file of a digest is called, in the person's own folder.
  static func file(of form: DigestForm, _ day: Day) -> String { "~/digest-" + day.iso + "." + form.ending }

  /// The name of the file follows the form, until one is typed.
  mutating func followDigest(_ sitting: Sitting) {
    guard case .digest(.write) = purpose, case .digest(.form(let form)) = fields.chosen(.ofBook(.digestForm)),
      fields.current?.key != .file, let typed = fields.text(.file),
      DigestForm.allCases.contains(where: { typed == Strip.file(of: $0, sitting.today) })
    else { return }
    fields.set(.file, text: Strip.file(of: form, sitting.today))
  }
}
