import CaseEngine
import Exchange
import SampleCourt
import Testing

@Suite("What is exported and imported again")
struct RoundTripTests {
  @Test("A sample court comes out the same to the byte", arguments: [1, 2, 3] as [UInt64])
  func sampleCourt(seed: UInt64) throws {
    let exporter = Exporter(rules: shippedRules)
    for file in sampleFiles(120, seed: seed) {
      let line = try #require(exporter.jsonLine(for: file))
      let imported = try importing(line)
      #expect(exporter.jsonLine(for: imported) == line)
      #expect(imported.state.documents.map(\.status) == file.state.documents.map(\.status))
      #expect(imported.state.documents.map(\.settlement) == file.state.documents.map(\.settlement))
      #expect(imported.state.counts == file.state.counts)
      // The same file twice changes nothing the second time.
      let record = try CaseRecord(jsonLine: line, under: shippedRules)
      #expect(try ImportPlan.of(record, existing: imported, under: shippedRules, now: clock, line: 1).facts == [])
      #expect(try ImportPlan.of(record, existing: file, under: shippedRules, now: clock, line: 1).facts == [])
    }
  }
}

/// Draws facts of every kind, and keeps those that are possible: histories that nobody thought of.
private struct RandomHistory {
  var dice: Dice
  var file = CaseFile(id: CaseID(Token(high: 1, low: 1)))
  private var acts: UInt64 = 0

  init(seed: UInt64, length: Int) throws {
    dice = Dice(seed)
    let number = try CaseNumber("7590-26-00-2/\(seed)")
    enter(
      .caseOpened(details: CaseDetails(number: number, category: "civil", registered: dice.next() % 2 == 0 ? day() : nil, judge: name())))
    for _ in 0..<length { enter(fact(number)) }
  }

  mutating func enter(_ fact: CaseFact) {
    acts += UInt64.random(in: 0...1, using: &dice)
    let entry = Entry(
      sequence: 0, version: file.version + 1, occurred: occurred(), recordedAt: clock, act: ActKey(Token(high: 0, low: acts)),
      by: Signature(name: "", login: "", role: nil, program: ""), origin: .recorded, fact: fact, hash: .zero)
    if file.obstacle(adding: [entry], in: .almaty) == nil { file.enter(entry) }
  }

  /// Later and later, by the day or to the minute: an order that a file can tell.
  private mutating func occurred() -> Occurrence {
    let at = CourtZone.almaty.moment(Day(number: 20_000 + Int32(file.version) * 2), .midnight).adding(
      minutes: Int.random(in: 0...2_000, using: &dice))
    return dice.next() % 3 == 0
      ? .on(CourtZone.almaty.day(of: at)) : .at(Moment(microseconds: at.microseconds + Int64(dice.next() % 3) * 1_000_001))
  }

  private mutating func day() -> Day { Day(number: 20_000 + Int32.random(in: 0...700, using: &dice)) }
  private mutating func name() -> String {
    ["Ахметова С. Қ.", "Ли", "=1+1", "a \"b\" \\ c", "Ұлжан", "<&>", "ё"].randomElement(using: &dice) ?? ""
  }
  private mutating func maybe(_ text: String) -> String? { dice.next() % 2 == 0 ? text : nil }
  private mutating func party() -> PartyID { PartyID(rawValue: Int.random(in: 1...5, using: &dice)) }
  private mutating func document() -> DocumentID { DocumentID(rawValue: Int.random(in: 1...4, using: &dice)) }
  private mutating func hearing() -> HearingID { HearingID(rawValue: Int.random(in: 1...3, using: &dice)) }

  private mutating func details() -> PartyDetails {
    let role = PartyRole.allCases.randomElement(using: &dice) ?? .plaintiff
    return PartyDetails(
      role: role, name: name(), of: role == .representative || dice.next() % 5 == 0 ? party() : nil,
      phone: dice.next() % 2 == 0 ? try? Phone("+7700000000\(dice.next() % 10)") : nil, email: maybe("a@example.org"),
      address: maybe(name()))
  }

  private mutating func paper() -> DocumentDetails {
    DocumentDetails(
      title: name(), from: party(), original: OriginalRequirement.allCases.randomElement(using: &dice) ?? .none, note: maybe("a\nb\tc"))
  }

  private mutating func plan() -> HearingPlan {
    HearingPlan(
      kind: HearingKind.allCases.randomElement(using: &dice) ?? .trial,
      start: CourtZone.almaty.moment(day(), .midnight).adding(minutes: 615),
      minutes: Int.random(in: 1...120, using: &dice), room: maybe("4"), remote: dice.next() % 2 == 0, link: maybe("l"), closed: maybe("c"),
      judge: maybe(name()), acting: maybe("a"))
  }

  private mutating func overrides() -> [Override] {
    let all = [
      Override(.gate(documents: file.state.documents.map(\.id)), reason: "g"), Override(.calendar, reason: "c"),
      Override(.clash(with: [file.number].compactMap { $0 }), reason: "d"),
    ]
    return all.filter { _ in dice.next() % 3 == 0 }
  }

  private mutating func due() -> DueDate? {
    switch dice.next() % 4 {
    case 0: nil
    case 1: shippedRules.calendar.stated(day())
    case 2: .computed(shippedRules.calendar.deadline(after: day(), .calendarDays(Int.random(in: 0...30, using: &dice))))
    default: .computed(shippedRules.calendar.deadline(after: day(), .workingDays(10)))
    }
  }

  private mutating func ruling() -> Ruling { dice.next() % 2 == 0 ? .inTheMinutes : .separate(ruling: name()) }

  private mutating func request() -> MediaRequestID { MediaRequestID(rawValue: Int.random(in: 1...3, using: &dice)) }

  private mutating func openness() -> OpennessFact {
    switch Int.random(in: 0...6, using: &dice) {
    case 0:
      let ground = ClosingGround.allCases.randomElement(using: &dice) ?? .adoption
      return .closedToPublic(hearing: hearing(), closing: Closing(ground: ground, word: maybe("w"), part: maybe("p"), ruling: ruling()))
    case 1: return .openedToPublic(hearing: hearing(), ruling: ruling(), reason: maybe("r"))
    case 2: return .listenersTold(hearing: hearing(), how: maybe(name()))
    case 3, 4:
      return .mediaRequested(
        request: file.nextMediaRequestID,
        asked: MediaRequest(
          outlet: name(), name: maybe("n"), contact: maybe("c"), uses: dice.next() % 2 == 0 ? [.notes, .photo] : [.broadcast],
          hearing: dice.next() % 2 == 0 ? file.state.hearings.first?.id : nil, due: due(), note: maybe("a\nb")))
    case 5: return .opinionNoted(request: request(), party: party(), opinion: MediaOpinion(objects: dice.next() % 2 == 0, word: maybe("w")))
    default:
      let ground = MediaRefusalGround.allCases.randomElement(using: &dice) ?? .order
      let decisions: [MediaDecision] = [.noLeaveNeeded, .granted, .limited(limits: "l"), .refused(ground: ground, word: maybe("w"))]
      return .mediaAnswered(
        request: request(),
        answer: MediaAnswer(decisions.randomElement(using: &dice) ?? .granted, ruling: dice.next() % 2 == 0 ? ruling() : nil))
    }
  }

  private mutating func course() -> CourseFact {
    let why = dice.next() % 2 == 0 ? Delay(cause: DelayCause.allCases.randomElement(using: &dice), word: maybe("w")) : nil
    switch dice.next() % 6 {
    case 0: return .hearingCalled(hearing: hearing())
    case 1, 2: return .hearingBegun(hearing: hearing(), late: why)
    case 3: return .hearingBrokenOff(hearing: hearing(), until: dice.next() % 2 == 0 ? plan().start : nil, reason: maybe("b"))
    case 4: return .hearingResumed(hearing: hearing())
    default:
      let outcome = HearingOutcome.allCases.randomElement(using: &dice) ?? .decided
      return .hearingEnded(hearing: hearing(), ending: HearingEnding(outcome, why: why))
    }
  }

  private mutating func draft(_ channel: Channel) -> Notice {
    let about: NoticeAbout =
      switch dice.next() % 3 {
      case 0: .hearing(hearing: hearing(), start: CourtZone.almaty.moment(day(), .midnight), room: maybe("4"), remote: dice.next() % 2 == 0)
      case 1: .documents(documents: file.state.documents.map(\.id))
      default: .free
      }
    let earlier = file.state.notices.all.last?.id
    return Notice(
      about: about, to: party(), by: channel, address: maybe("a@example.org"), language: dice.next() % 2 == 0 ? .kk : .ru, title: name(),
      text: "a\nb", says: NoticeElements(court: maybe("c"), time: maybe("10:00")), instead: dice.next() % 3 == 0 ? earlier : nil)
  }

  private mutating func notice(_ channel: Channel) -> NoticeFact {
    let id = NoticeID(rawValue: Int.random(in: 1...3, using: &dice))
    switch dice.next() % 8 {
    case 0, 1, 2: return .prepared(notice: file.nextNoticeID, draft: draft(channel))
    case 3: return .reworded(notice: id, draft: draft(channel))
    case 4: return dice.next() % 3 == 0 ? .discarded(notice: id, reason: "d") : .tried(notice: id, through: "t", early: maybe("e"))
    case 5: return .failed(notice: id, answer: "f")
    case 6: return .sent(notice: id, sending: Sending(early: maybe("e"), proof: maybe("p"), through: maybe("t")))
    default: return .settled(notice: id, outcome: NoticeOutcome.allCases.randomElement(using: &dice) ?? .refused, proof: maybe("p"))
    }
  }

  private mutating func group() -> GroupFact {
    let members = file.state.parties.map(\.id)
    switch dice.next() % 6 {
    case 0: return .named(name: GroupName(kk: name(), ru: name()))
    case 1: return .created(group: GroupMade(messenger: maybe("m"), link: maybe("l"), members: members))
    case 2: return .membersNoted(members: members.filter { _ in dice.next() % 2 == 0 })
    case 3: return .restricted(party: members.first ?? 1, reason: "r", until: day())
    case 4: return .restored(party: members.first ?? 1, reason: maybe("r"))
    default: return .dissolved(reason: "d")
    }
  }

  private mutating func fact(_ number: CaseNumber) -> CaseFact {
    let channel = Channel.allCases.randomElement(using: &dice) ?? .letter
    switch Int.random(in: 0...56, using: &dice) {
    case 50, 51, 52, 53: return .notice(notice(channel))
    case 54: return .group(group())
    case 55:
      return file.state.notices.messages.isEmpty || dice.next() % 2 == 0
        ? .message(.noted(message: file.nextMessageID, from: party(), by: channel, text: name()))
        : .message(.answered(message: MessageID(rawValue: Int.random(in: 1...3, using: &dice)), answer: "a", by: nil))
    case 0: return .caseNumberCorrected(number: (try? CaseNumber(number.text + "(\(dice.next() % 9))")) ?? number)
    case 1:
      return .caseDetailsChanged(
        details: CaseDetails(number: file.number ?? number, category: "civil", subject: maybe(name()), secretary: maybe("s")))
    case 2:
      let numbers = overrides().flatMap { override -> [CaseNumber] in
        if case .clash(let numbers) = override.obstacle { numbers } else { [] }
      }
      let clashes = numbers.isEmpty ? nil : [HearingClash(hearing: hearing(), with: numbers)]
      return .caseReassigned(judge: name(), order: maybe("1"), reason: "r", clashes: clashes)
    case 3: return .caseSuspended(reason: "s")
    case 4: return .caseResumed(reason: maybe("r"))
    case 5: return .caseClosed(reason: "c")
    case 6: return .caseReopened(reason: "o")
    case 7, 8, 9: return .partyAdded(party: file.nextPartyID, details: details())
    case 10: return .partyChanged(party: party(), details: details())
    case 11: return dice.next() % 4 == 0 ? .partyRemoved(party: party()) : .noDocumentsNeeded(reason: "n")
    case 12:
      guard let id = try? IdentityNumber(dice.next() % 2 == 0 ? "150940013152" : "061211600012") else { return .caseResumed(reason: nil) }
      return .partyIdentified(party: party(), idNumber: id)
    case 13, 14, 15: return .documentNeeded(document: file.nextDocumentID, details: paper())
    case 16: return .documentChanged(document: document(), details: paper())
    case 17: return .documentUnneeded(document: document())
    case 18:
      return .recipientsChosen(
        document: document(), recipients: dice.next() % 3 == 0 ? nil : file.state.parties.map(\.id).filter { _ in dice.next() % 2 == 0 })
    case 19, 20, 21:
      let cause = LateCause.allCases.randomElement(using: &dice)
      return .documentRequested(
        document: document(), request: Request(by: channel, due: due(), cause: dice.next() % 2 == 0 ? cause : nil, reason: maybe("r")))
    case 22, 23, 24:
      let form = ReceivedForm.allCases.randomElement(using: &dice) ?? .copy
      return .documentReceived(
        document: document(),
        receipt: Receipt(
          by: channel, form: form, pages: dice.next() % 2 == 0 ? 3 : nil, note: maybe("n"),
          file: dice.next() % 5 == 0 ? AttachedFile(path: "/a", sha256: .zero) : nil, unrequested: dice.next() % 4 == 0 ? true : nil))
    case 25: return .documentReturned(document: document(), reason: "u")
    case 26:
      let ground = WaiverGround.allCases.randomElement(using: &dice) ?? .other
      return dice.next() % 2 == 0
        ? .documentWaived(document: document(), ground: ground, reason: "w")
        : .originalWaived(document: document(), ground: .lost, reason: "l")
    case 27:
      return .originalFiled(document: document(), filing: Filing(number: "вх. \(file.version)", on: day(), sheets: 4, place: maybe("p")))
    case 28: return .originalCompared(document: document(), comparison: Comparison(number: "вх. \(file.version)", on: day(), to: "t"))
    case 29: return .originalGivenBack(document: document(), handover: Handover(to: "t", on: day(), receipt: maybe("r")))
    case 30, 31:
      return .documentServed(document: document(), party: party(), by: ServiceWay.allCases.randomElement(using: &dice) ?? .byCourt)
    case 32: return .hearingSet(hearing: file.nextHearingID, plan: plan(), overrides: overrides())
    case 33:
      var moved = plan()
      moved.kind = file.state.hearing(1)?.plan.kind ?? .trial
      return dice.next() % 2 == 0
        ? .hearingMoved(hearing: 1, plan: moved, reason: "m", overrides: overrides())
        : .hearingCancelled(hearing: hearing(), reason: "x", acting: maybe("y"))
    case 34, 35, 36: return .openness(openness())
    case 37...45: return .room(roomFact())
    case 46, 47, 48, 49: return .course(course())
    default:
      switch dice.next() % 4 {
      case 0: return .itemAcknowledged(key: "documents.received", reason: "a")
      case 2: return .identityNumberRevealed(party: party())
      case 1: return .itemTicked(key: "manual.x", ticked: dice.next() % 2 == 0)
      default: return .retracted(version: Int.random(in: 2...max(2, file.version), using: &dice), reason: "r")
      }
    }
  }

  private mutating func roomFact() -> RoomFact {
    let speech = file.state.speeches.map(\.id).randomElement(using: &dice) ?? 1
    let exhibit = file.state.exhibits.map(\.id).randomElement(using: &dice) ?? 1
    let minutes = dice.next() % 2 == 0 ? 5 : nil
    let viewed = dice.next() % 3 == 0 ? Viewed.exhibit(exhibit) : .document(document())
    switch Int.random(in: 0...21, using: &dice) {
    case 0: return .meetingArranged(hearing: hearing(), meeting: Meeting(number: maybe("1"), passcode: "p", host: maybe("h")))
    case 1:
      return .connectionTested(
        hearing: hearing(), party: party(),
        test: ConnectionTest(connection: dice.next() % 2 == 0, identity: true, authority: dice.next() % 2 == 0, note: maybe("n")))
    case 2: return .readinessDeclared(party: party(), ready: dice.next() % 2 == 0, reason: maybe("r"))
    case 3, 4:
      let items = [
        ViewingItem(viewed, presenter: dice.next() % 2 == 0 ? party() : nil, minutes: minutes), ViewingItem(.document(document())),
      ]
      return .viewingListArranged(items: dice.next() % 5 == 0 ? [] : items)
    case 5, 6:
      return .speechAnnounced(speech: file.nextSpeechID, details: SpeechDetails(by: party(), title: name(), minutes: minutes))
    case 7: return .speechChanged(speech: speech, details: SpeechDetails(by: party(), title: name(), minutes: minutes))
    case 8: return dice.next() % 3 == 0 ? .speechWithdrawn(speech: speech) : .speechesOrdered(speeches: [speech])
    case 9, 10:
      let kind = ExhibitKind.allCases.randomElement(using: &dice) ?? .slides
      return .exhibitAnnounced(
        exhibit: file.nextExhibitID,
        details: ExhibitDetails(kind: kind, title: name(), from: party(), speech: dice.next() % 2 == 0 ? speech : nil))
    case 11: return .exhibitChanged(exhibit: exhibit, details: ExhibitDetails(kind: .video, title: name(), from: party()))
    case 12: return dice.next() % 3 == 0 ? .exhibitWithdrawn(exhibit: exhibit) : .exhibitOpened(exhibit: exhibit)
    case 13:
      let attached = dice.next() % 2 == 0 ? AttachedFile(path: "/a", sha256: .zero) : nil
      return .exhibitReceived(exhibit: exhibit, by: .email, file: attached)
    case 14: return .exhibitShared(exhibit: exhibit, party: party(), by: .messenger)
    case 15: return .presenceNoted(hearing: hearing(), party: party(), presence: Presence.allCases.randomElement(using: &dice) ?? .left)
    case 16: return .connectionLost(hearing: hearing(), party: dice.next() % 2 == 0 ? party() : nil)
    case 17: return .connectionRestored(hearing: hearing(), party: dice.next() % 2 == 0 ? party() : nil)
    case 18: return .itemShown(hearing: hearing(), item: viewed)
    case 19:
      return dice.next() % 2 == 0 ? .speechBegun(hearing: hearing(), speech: speech) : .speechEnded(hearing: hearing(), speech: speech)
    case 20: return .originalSentToChancery(hearing: hearing(), document: document(), from: dice.next() % 2 == 0 ? party() : nil)
    default: return .courtNoted(hearing: hearing(), note: "n")
    }
  }
}

@Suite("Histories that nobody thought of")
struct RandomHistoryTests {
  @Test(
    "Whatever is possible comes out the same to the byte, and changes nothing the second time", arguments: 1...400 as ClosedRange<UInt64>)
  func sameToTheByte(seed: UInt64) throws {
    let exporter = Exporter(rules: shippedRules)
    let file = try RandomHistory(seed: seed, length: 60).file
    let line = try #require(exporter.jsonLine(for: file))
    let imported = try importing(line)
    #expect(exporter.jsonLine(for: imported) == line)
    #expect(imported.state.documents.map(\.status) == file.state.documents.map(\.status))
    let record = try CaseRecord(jsonLine: line, under: shippedRules)
    for register in [imported, file] {
      #expect(try ImportPlan.of(record, existing: register, under: shippedRules, now: clock, line: 1).facts == [])
    }
  }
}
