import CaseEngine
import Cells
import Wording

/// A line of the pane of notices: a notice, a message of a party, or the messenger group.
struct CorrespondenceRow: Hashable, Sendable {
  enum Subject: Hashable, Sendable {
    case notice(NoticeID)
    case message(MessageID)
    case group
  }

  let subject: Subject
  let number: String
  let what: String
  let who: String
  let status: CaseLine.Piece
  /// What there is to say besides: when it may go, what is missing, what proves it.
  let note: String
  /// The text itself, as it is copied.
  let text: String
  /// The link that opens a messenger with it; nil where it does not go that way.
  var link: String?

  /// The latest first; messages behind notices, the group last.
  static func rows(of file: CaseFile, _ sitting: Sitting) -> [CorrespondenceRow] {
    let notices = file.state.notices
    return notices.all.reversed().map { row($0, file, sitting) } + notices.messages.reversed().map { row($0, file, sitting) }
      + (notices.group.map { [row($0, file, sitting)] } ?? [])
  }

  private static func row(_ record: NoticeRecord, _ file: CaseFile, _ sitting: Sitting) -> CorrespondenceRow {
    let (words, glyphs, notice) = (sitting.words, sitting.glyphs, record.notice)
    let isCurrent = !file.state.isOverdone(record, in: sitting.zone)
    let isOld = !isCurrent && record.status == .waiting
    let (sign, role): (String, Role) =
      switch record.status {
      case .waiting: (glyphs.waiting, .waiting)
      case .sent: (record.notifies ? glyphs.done : glyphs.asked, record.notifies ? .served : .requested)
      case .delivered, .refused: (glyphs.done, .served)
      case .notDelivered: (glyphs.missing, .notReady)
      case .discarded: (glyphs.waived, .muted)
      }
    return CorrespondenceRow(
      subject: .notice(record.id), number: String(record.id.rawValue), what: words.about(notice.about, in: file.state, zone: sitting.zone),
      who: words.party(notice.to, in: file.state),
      status: .init(text: sign + " " + (isOld ? words.outdated : words.name(record.status)), role: isCurrent ? role : .muted),
      note: note(record, isCurrent, file, sitting).joined(separator: " \(glyphs.dot) "), text: notice.title + "\n\n" + notice.text,
      link: messenger(notice).map { link(to: $0, text: notice.title + "\n\n" + notice.text) })
  }

  private static func note(_ record: NoticeRecord, _ isCurrent: Bool, _ file: CaseFile, _ sitting: Sitting) -> [String] {
    let (words, notice) = (sitting.words, record.notice)
    // What a command made of it comes first: nothing else says so.
    var notes = [tried(record, words)].compactMap { $0 }
    notes.append(words.requested(by: notice.by) + (notice.address.map { " " + $0 } ?? ""))
    if !isCurrent, record.status != .waiting { notes.append(words.outdated) }
    if record.status == .waiting, record.openTry == nil, isCurrent {
      if !notice.missing.isEmpty { notes.append(words.lacks(notice.missing)) }
      let release = sitting.rules.release(from: sitting.now)
      notes.append(release <= sitting.now ? words.mayGoNow : words.waits(until: release, zone: sitting.zone))
      if let due = file.state.due(of: record, in: sitting.rules.calendar) { notes.append(words.due(due, today: sitting.today)) }
    }
    if let sent = record.sent { notes.append(words.occurrence(sent.occurred, sitting.zone)) }
    if let early = record.sent?.fact.early { notes.append(words.outsideHours(reason: early)) }
    if let proof = record.outcome?.fact.proof ?? record.sent?.fact.proof { notes.append(proof) }
    if let reason = record.discarded?.fact { notes.append(reason) }
    if let number = messenger(notice) { notes.append(link(to: number)) }
    return notes
  }

  /// What the court's command made of a notice that waits; nil where it was never asked.
  private static func tried(_ record: NoticeRecord, _ words: any Wording) -> String? {
    guard record.status == .waiting, let last = record.tries.last else { return nil }
    let program = last.asked.fact.through.flatMap { $0.split(separator: "/").last.map(String.init) }
    return last.failure?.fact ?? words.handedTo(program ?? "")
  }

  /// The number at which a notice is written by messenger.
  private static func messenger(_ notice: Notice) -> String? { notice.by == .messenger ? notice.address : nil }

  private static func row(_ record: MessageRecord, _ file: CaseFile, _ sitting: Sitting) -> CorrespondenceRow {
    let (words, glyphs, message) = (sitting.words, sitting.glyphs, record.noted.fact)
    let took = record.minutesToAnswer(in: sitting.rules.calendar).map { words.workingTime(minutes: $0) }
    return CorrespondenceRow(
      subject: .message(record.id), number: String(record.id.rawValue), what: message.text, who: words.party(message.from, in: file.state),
      status: record.answered == nil
        ? .init(text: glyphs.warning + words.waitsForAnswer, role: .dueSoon)
        : .init(text: glyphs.done + " " + words.answered, role: .served),
      note: [
        words.received(by: message.by) + " " + words.occurrence(record.noted.occurred, sitting.zone), record.answered?.fact.text, took,
      ].compactMap { $0 }.joined(separator: " \(glyphs.dot) "), text: message.text)
  }

  private static func row(_ group: GroupRecord, _ file: CaseFile, _ sitting: Sitting) -> CorrespondenceRow {
    let (words, glyphs) = (sitting.words, sitting.glyphs)
    let restricted = group.restrictions.filter { $0.holds(on: sitting.today) }.map {
      words.party($0.party, in: file.state) + ": " + words.restricted(until: $0.until) + ", " + $0.restricted.fact
    }
    return CorrespondenceRow(
      subject: .group, number: "", what: words.both(group.name), who: words.parties(group.members.count),
      status: group.created == nil
        ? .init(text: glyphs.missing + " " + words.noGroup(nil), role: .notReady)
        : .init(text: glyphs.done + " " + words.errand(.group), role: .served),
      note: ([group.created?.fact.messenger].compactMap { $0 } + restricted).joined(separator: " \(glyphs.dot) "), text: group.name.ru)
  }
}
