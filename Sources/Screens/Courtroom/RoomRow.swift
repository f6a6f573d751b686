import CaseEngine
import Cells
import Wording

/// A row of the courtroom: the hearing itself, somebody who takes part, something to show, to serve, to say, or a note.
struct RoomRow: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case hearing(HearingID)
    case meeting(HearingID)
    case party(PartyID)
    case viewing(Viewed)
    case owed(DocumentID, PartyID)
    case speech(SpeechID)
    case exhibit(ExhibitID)
    case note(version: Int)
    /// A part in which nothing is yet.
    case nothing(RoomSection)
  }

  let kind: Kind
  let section: RoomSection
  /// A sign that goes with the words.
  let sign: String
  let name: String
  let facts: String
  let role: Role

  /// The document that it is about.
  var document: DocumentID? {
    switch kind {
    case .viewing(.document(let id)), .owed(let id, _): id
    default: nil
    }
  }

  /// Everything that the courtroom shows of a case.
  static func rows(of file: CaseFile, _ sitting: Sitting) -> [RoomRow] {
    let hearing = file.state.hearingNearest(to: sitting.now)
    let maker = RoomRows(file: file, hearing: hearing, room: hearing.map { file.state.room(of: $0.id) } ?? HearingRoom(), sitting: sitting)
    let parts: [(RoomSection, [RoomRow])] = [
      (.hearing, maker.hearingRows), (.parties, maker.parties), (.viewing, maker.viewing), (.service, maker.owed),
      (.speeches, maker.speeches), (.exhibits, maker.exhibits), (.notes, maker.notes),
    ]
    return parts.flatMap { section, rows in rows.isEmpty ? [maker.nothing(section)] : rows }
  }
}

extension CaseState {
  /// The hearing that a courtroom is about: the one that begins nearest to a moment, of those that stand.
  func hearingNearest(to moment: Moment) -> HearingRecord? {
    hearings.filter { $0.cancelled == nil }.min { left, right in
      abs(left.plan.start.microseconds - moment.microseconds) < abs(right.plan.start.microseconds - moment.microseconds)
    }
  }
}

/// Makes the rows of a courtroom.
private struct RoomRows {
  let file: CaseFile
  let hearing: HearingRecord?
  let room: HearingRoom
  let sitting: Sitting

  private var state: CaseState { file.state }
  private var words: any Wording { sitting.words }
  private var glyphs: Glyphs { sitting.glyphs }

  private func listed(_ facts: [String?]) -> String { facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ") }

  private func time(_ occurred: Occurrence) -> String {
    switch occurred {
    case .at(let moment): words.time(sitting.zone.local(moment).time)
    case .on(let day): words.shortDay(day)
    }
  }

  func nothing(_ section: RoomSection) -> RoomRow {
    let add = sitting.keys[.add]?.others.first.map { $0.shown(ascii: glyphs == .ascii) } ?? ""
    return RoomRow(
      kind: .nothing(section), section: section, sign: glyphs.none, name: words.nothing(in: section, add: add), facts: "", role: .muted)
  }

  var hearingRows: [RoomRow] {
    guard let hearing else { return [] }
    let course = hearing.course
    let stage: String? =
      switch course.stage {
      case .waiting: nil
      case .called: course.called.map { words.at(time($0.occurred)) }
      case .begun: course.begun.map { words.goingOn(since: time($0.occurred)) }
      case .onBreak: course.standingBreak.map { words.goingOn(since: time($0.begun.occurred)) }
      case .ended: course.ended.map { listed([words.name($0.fact.outcome), words.at(time($0.occurred))]) }
      }
    // How it ended says that it ended.
    let standing =
      course.stage == .ended ? stage ?? words.name(course.stage) : words.name(course.stage) + (stage.map { " " + $0 } ?? "")
    let planned = state.minutesPlanned > 0 ? words.planned(state.minutesPlanned, of: hearing.plan.minutes) : nil
    let (day, start) = sitting.zone.local(hearing.plan.start)
    let when = (day == sitting.today ? "" : words.shortDay(day) + " ") + words.time(start)
    let place = hearing.plan.room.map { words.room($0) }
    let isOn = course.stage == .begun || course.stage == .called
    var rows = [
      RoomRow(
        kind: .hearing(hearing.id), section: .hearing, sign: isOn ? glyphs.mark : glyphs.waiting,
        name: listed([words.name(hearing.plan.kind), when, place]),
        facts: listed([standing, planned]), role: isOn ? .ready : .text)
    ]
    if hearing.plan.remote {
      let told = room.meeting.map { words.told($0) } ?? words.meetingNotArranged
      rows.append(
        RoomRow(
          kind: .meeting(hearing.id), section: .hearing, sign: glyphs.none, name: hearing.plan.link ?? words.name(Presence.byVideo),
          facts: told, role: room.meeting == nil ? .warning : .muted))
    }
    return rows
  }

  var parties: [RoomRow] {
    state.parties.filter { $0.details.role != .holder }.map { party in
      let known = room.presence(of: party.id)
      let isPresent = known?.fact.presence.isPresent == true
      let broken = room.openBreak(with: party.id)
      var facts: [String?] = [known.map { words.name($0.fact.presence) + " " + time($0.occurred) } ?? words.presenceNotNoted]
      if isPresent, let late = late(party.id) { facts.append(words.lateBy(late)) }
      if let broken { facts.append(words.noConnection(since: time(broken.lost.occurred))) }
      if known == nil, hearing?.plan.remote == true { facts.append(tested(party.id)) }
      let declared = state.declarations.first { $0.fact.party == party.id && !$0.fact.ready }
      if known == nil, let declared { facts.append(words.blocker(.notReady(reason: declared.fact.reason), who: nil, in: state)) }
      let sign = broken != nil ? glyphs.warning : isPresent ? glyphs.done : known == nil ? glyphs.waiting : glyphs.missing
      return RoomRow(
        kind: .party(party.id), section: .parties, sign: sign, name: listed([party.details.name, words.shortName(party.details.role)]),
        facts: listed(facts), role: broken != nil ? .warning : isPresent ? .ready : known == nil ? .text : .muted)
    }
  }

  private func tested(_ party: PartyID) -> String? {
    guard let hearing, let test = state.test(with: party, in: hearing.id) else { return words.connectionNotTested }
    return test.fact.test.passed ? words.connectionIsTested : words.told(test.fact.test)
  }

  /// By how many minutes somebody came after the beginning.
  private func late(_ party: PartyID) -> Int? {
    guard case .at(let begun)? = hearing?.course.begun?.occurred, case .at(let came)? = room.arrival(of: party)?.occurred else {
      return nil
    }
    let minutes = begun.minutes(until: came)
    return minutes > 0 ? minutes : nil
  }

  var viewing: [RoomRow] {
    let shown = Set(room.shown.map(\.fact))
    return state.viewing.map { item in
      let isCurrent = room.current == item.what
      let number = item.what.document.map { "\($0.rawValue)" } ?? item.what.exhibit.map { "e\($0.rawValue)" } ?? ""
      let facts = [
        isCurrent ? words.onScreen : shown.contains(item.what) ? words.wasShown : nil, item.presenter.map { words.party($0, in: state) },
        item.minutes.map { words.minutes($0) },
      ]
      return RoomRow(
        kind: .viewing(item.what), section: .viewing,
        sign: isCurrent ? glyphs.mark : shown.contains(item.what) ? glyphs.done : glyphs.waiting,
        name: number + " " + (state.title(of: item.what) ?? ""), facts: listed(facts),
        role: isCurrent ? .accent : shown.contains(item.what) ? .muted : .text)
    }
  }

  var owed: [RoomRow] {
    state.documents.flatMap { document in
      state.owedService(of: document).map { party in
        RoomRow(
          kind: .owed(document.id, party), section: .service, sign: glyphs.asked, name: "\(document.id.rawValue) \(document.details.title)",
          facts: words.party(party, in: state), role: .text)
      }
    }
  }

  var speeches: [RoomRow] {
    state.speeches.map { speech in
      let talks = room.talks.filter { $0.speech == speech.id }
      let isOn = talks.contains { $0.ended == nil }
      return RoomRow(
        kind: .speech(speech.id), section: .speeches, sign: isOn ? glyphs.mark : talks.isEmpty ? glyphs.waiting : glyphs.done,
        name: "\(speech.id.rawValue) \(speech.details.title)",
        facts: listed([words.party(speech.details.by, in: state), speech.details.minutes.map { words.minutes($0) } ?? words.noTimeLimit]),
        role: isOn ? .accent : talks.isEmpty ? (speech.details.minutes == nil ? .warning : .text) : .muted)
    }
  }

  var exhibits: [RoomRow] {
    state.exhibits.map { exhibit in
      let owed = state.owedSharing(of: exhibit)
      let facts: [String?] =
        exhibit.receipt == nil
        ? [words.notReceived]
        : [
          exhibit.opened == nil ? words.neverOpened : words.wasOpened, exhibit.receipt?.fact.file.map { words.attached($0.name) },
          owed.isEmpty ? nil : glyphs.asked + " " + owed.map { words.party($0, in: state) }.joined(separator: ", "),
        ]
      return RoomRow(
        kind: .exhibit(exhibit.id), section: .exhibits,
        sign: exhibit.receipt == nil ? glyphs.missing : owed.isEmpty ? glyphs.done : glyphs.asked,
        name: "e\(exhibit.id.rawValue) " + words.name(exhibit.details.kind) + " " + words.quoted(exhibit.details.title),
        facts: listed(facts),
        role: exhibit.receipt == nil ? .warning : .text)
    }
  }

  var notes: [RoomRow] {
    room.notes.reversed().map { note in
      RoomRow(
        kind: .note(version: note.version), section: .notes, sign: glyphs.none, name: time(note.occurred) + " " + note.fact,
        facts: note.by.name,
        role: .text)
    }
  }
}
