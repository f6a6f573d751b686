import CaseEngine
import TestCourt
import Testing

/// CPC art. 19, 188(4); recommendation 5; rules, sections 5 and 7.
@Suite("The openness of hearings (CPC art. 19)")
struct OpennessTests {
  private func matter(closed: String? = nil) throws -> TestCase {
    var matter = try TestCase.prepared()
    if let closed {
      try matter.perform(.moveHearing(1, TestCourt.plan(at: "2026-12-21T10:00", closed: closed), reason: "тайна", override: nil))
    }
    return matter
  }

  private func asked(_ uses: MediaUse..., hearing: HearingID? = nil, due: DueDate? = nil) -> Instruction {
    .openness(.takeMediaRequest(asked: MediaRequest(outlet: "Газета «Время»", uses: uses, hearing: hearing, due: due)))
  }

  private func close(_ ground: ClosingGround, word: String? = nil, part: String? = nil) -> Instruction {
    .openness(.closeToPublic(hearing: 1, closing: Closing(ground: ground, word: word, part: part, ruling: .inTheMinutes)))
  }

  @Test("A hearing is closed by a ruling on a ground of the list, in whole or in part, and its plan says so")
  func closing() throws {
    var matter = try matter()
    try matter.perform(close(.commercialSecret, part: "допрос эксперта"))
    var hearing = try #require(matter.state.trial)
    #expect(hearing.plan.closed == "commercial-secret")
    #expect(matter.state.closing(of: hearing)?.part == "допрос эксперта")
    #expect(!matter.state.isClosedInWhole(hearing))
    try matter.perform(close(.commercialSecret))
    hearing = try #require(matter.state.trial)
    #expect(matter.state.isClosedInWhole(hearing), "the whole of it, by a later ruling")
    #expect(matter.refusal(of: close(.commercialSecret)) == .nothingChanges)
  }

  @Test("A ground that names nothing by itself wants a word, and a ruling of its own a number")
  func wordsThatMustBeThere() throws {
    let matter = try matter()
    #expect(matter.refusal(of: close(.otherSecret)) == .badText(field: .reason, problem: .empty))
    #expect(matter.refusal(of: close(.otherSecret, word: "врачебная тайна")) == nil)
    let unnumbered = Closing(ground: .adoption, ruling: .separate(ruling: ""))
    #expect(
      matter.refusal(of: .openness(.closeToPublic(hearing: 1, closing: unnumbered))) == .badText(field: .ruling, problem: .empty))
  }

  @Test("A closed hearing is opened again, whether a ruling had closed it or its plan")
  func opening() throws {
    for closed in [nil, "adoption"] {
      var matter = try matter(closed: closed)
      if closed == nil { try matter.perform(close(.adoption)) }
      try matter.perform(.openness(.openToPublic(hearing: 1, ruling: .inTheMinutes, reason: "согласие сторон")))
      #expect(matter.state.trial?.plan.closed == nil)
      #expect(
        matter.refusal(of: .openness(.openToPublic(hearing: 1, ruling: .inTheMinutes))) == .impossible(.openness(.alreadyOpen(1))))
    }
  }

  @Test("A hearing that is not there, or is cancelled, is neither closed nor opened")
  func notThere() throws {
    var matter = try matter()
    let absent = OpennessInstruction.closeToPublic(hearing: 7, closing: Closing(ground: .adoption, ruling: .inTheMinutes))
    #expect(matter.refusal(of: .openness(absent)) == .impossible(.noSuchHearing(7)))
    try matter.perform(.cancelHearing(1, reason: "болезнь"))
    #expect(matter.refusal(of: close(.adoption)) == .impossible(.hearingCancelled(1)))
  }

  @Test("Undoing a closing opens the hearing, and a redo closes it")
  func undone() throws {
    var matter = try matter()
    try matter.perform(close(.adoption))
    try matter.perform(.undo(act: nil, reason: nil))
    #expect(matter.state.trial?.plan.closed == nil)
    try matter.perform(.redo)
    #expect(matter.state.trial?.plan.closed == "adoption")
  }

  @Test("A judge of another case says why they close a hearing")
  func ownCase() throws {
    var matter = try matter()
    #expect(matter.refusal(of: close(.adoption), by: TestCourt.otherJudge) == .notYourCase(judge: TestCourt.judge.name))
    try matter.perform(close(.adoption), by: TestCourt.otherJudge, acting: "отпуск")
    #expect(matter.file.entries.suffix(2).first?.fact == .actedForJudge(reason: "отпуск"))
  }

  @Test("Notes and sound from the seat need no leave: such a request is answered at once, by whoever takes it in")
  func noLeaveNeeded() throws {
    var matter = try matter()
    try matter.perform(asked(.notes, .sound), by: TestCourt.secretary)
    let request = try #require(matter.state.openness.media.first)
    #expect(request.answer?.fact.decision == .noLeaveNeeded)
    #expect(try matter.line("hearing.open").state == .pass)
    #expect(
      matter.refusal(of: .openness(.answerMedia(request: 1, reply: .refused(ground: .order), ruling: nil))) == .openness(.needsNoLeave(1)))
  }

  @Test("Where the public is kept out altogether, even notes wait for the judge; where a part is closed, they do not")
  func notesAtAClosedHearing() throws {
    var matter = try matter(closed: "adoption")
    try matter.perform(asked(.notes))
    #expect(matter.state.mediaUnanswered.map(\.id) == [1])
    var inPart = try self.matter()
    try inPart.perform(close(.privacy, part: "допрос"))
    try inPart.perform(asked(.notes))
    #expect(inPart.state.mediaUnanswered.isEmpty)
  }

  @Test("Photo, film and broadcast need leave, and are to be answered in three working days, before the hearing in any case")
  func due() throws {
    var matter = try matter()
    matter.clock("2026-10-22T10:00")
    try matter.perform(asked(.photo))
    #expect(matter.state.openness.media(1)?.due == day("2026-10-28"), "the weekend and the moved day off do not count")
    matter.clock("2026-12-08T10:00")
    try matter.perform(asked(.video))
    #expect(matter.state.openness.media(2)?.due == day("2026-12-09"))
    try matter.perform(asked(.broadcast, due: .stated(day("2026-12-10"), dayOff: nil)))
    #expect(matter.state.openness.media(3)?.due == day("2026-12-10"))
  }

  @Test("A refusal without a ground is refused; another ground wants a word; a closed hearing is none where it is open")
  func refusing() throws {
    var matter = try matter()
    try matter.perform(asked(.photo))
    func answer(_ reply: MediaReply) -> Instruction { .openness(.answerMedia(request: 1, reply: reply, ruling: nil)) }
    #expect(matter.refusal(of: answer(.refused(ground: nil, word: "нельзя"))) == .openness(.refusalWithoutGround(1)))
    #expect(matter.refusal(of: answer(.refused(ground: .other))) == .badText(field: .reason, problem: .empty))
    #expect(matter.refusal(of: answer(.refused(ground: .closedHearing))) == .openness(.hearingIsOpen(1)))
    #expect(matter.refusal(of: answer(.limited(limits: ""))) == .badText(field: .limits, problem: .empty))
    try matter.perform(answer(.refused(ground: .participantsObject)))
    #expect(matter.state.openness.media(1)?.answer?.fact == MediaAnswer(.refused(ground: .participantsObject), ruling: .inTheMinutes))
    #expect(matter.refusal(of: answer(.granted)) == .impossible(.openness(.alreadyAnswered(1))))
  }

  @Test("What participants think is noted, the latest of each, and nobody's that is not in the case")
  func opinions() throws {
    var matter = try matter()
    try matter.perform(asked(.video))
    func note(_ party: PartyID, _ objects: Bool) -> Instruction {
      .openness(.noteOpinion(request: 1, party: party, opinion: MediaOpinion(objects: objects)))
    }
    try matter.perform(note(2, true))
    #expect(matter.refusal(of: note(2, true)) == .nothingChanges)
    try matter.perform(note(2, false))
    #expect(matter.state.openness.media(1)?.opinions.mapValues(\.fact.objects) == [2: false])
    #expect(matter.refusal(of: note(9, true)) == .impossible(.noSuchParty(9)))
  }

  @Test("A request asks for something, each thing once, in the order of the list")
  func uses() throws {
    var matter = try matter()
    #expect(matter.refusal(of: asked()) == .openness(.nothingAskedFor))
    try matter.perform(asked(.broadcast, .photo, .photo))
    #expect(matter.state.openness.media(1)?.asked.fact.uses == [.photo, .broadcast])
  }

  @Test("Nothing is answered before it was asked, and a number is never used again")
  func order() throws {
    var matter = try matter()
    matter.clock("2026-10-20T10:00")
    try matter.perform(asked(.photo))
    let answer = Instruction.openness(.answerMedia(request: 1, reply: .granted, ruling: nil))
    #expect(matter.refusal(of: answer, occurred: .on(day("2026-10-19"))) == .impossible(.openness(.beforeItWasAsked(1))))
    try matter.perform(.undo(act: nil, reason: nil))
    try matter.perform(asked(.photo))
    #expect(matter.state.openness.media.map(\.id) == [2])
  }

  @Test("Listeners are told their own way in, never the link of the participants")
  func listeners() throws {
    var matter = try matter()
    try matter.perform(
      .moveHearing(1, TestCourt.plan(at: "2026-12-21T10:00", remote: true, link: "https://vks.example/1"), reason: "связь", override: nil))
    func tell(_ how: String?) -> Instruction { .openness(.tellListeners(hearing: 1, how: how)) }
    #expect(matter.refusal(of: tell("https://vks.example/1")) == .openness(.linkOfParticipants))
    try matter.perform(tell("https://listen.example/1"))
    #expect(matter.state.openness.listeners == [1: "https://listen.example/1"])
    try matter.perform(tell(nil))
    #expect(matter.state.openness.listeners.isEmpty)
  }

  @Test("The item passes for an open hearing and for a closed one, fails while media wait, and does not arise where nothing is set")
  func readiness() throws {
    #expect(try TestCase.civil().line("hearing.open").state == .notApplicable)
    var matter = try matter()
    #expect(try matter.line("hearing.open").state == .pass)
    try matter.perform(close(.adoption))
    #expect(try matter.line("hearing.open").state == .pass)
    matter.clock("2026-10-20T10:00")
    try matter.perform(asked(.photo))
    matter.clock("2026-10-30T10:00")
    #expect(
      try matter.line("hearing.open").blockers.map(\.why)
        == [.mediaUnanswered(outlet: "Газета «Время»", due: day("2026-10-23"), overdueDays: 7)])
    try matter.perform(.acknowledge(key: "hearing.open", reason: "отвечу в заседании"))
    #expect(try matter.line("hearing.open").state == .waived)
    try matter.perform(.openness(.answerMedia(request: 1, reply: .granted, ruling: nil)))
    #expect(try matter.line("hearing.open").state == .pass)
  }

  @Test("An answer is the judge's to take back, a request of the chancery the chancery's")
  func takingBack() throws {
    var matter = try matter()
    try matter.perform(asked(.photo), by: TestCourt.chancery)
    let request = matter.file.version
    #expect(matter.refusal(of: .retract(version: request, reason: "дважды"), by: TestCourt.chancery) == nil)
    try matter.perform(.openness(.answerMedia(request: 1, reply: .granted, ruling: nil)), by: TestCourt.judge)
    #expect(
      matter.refusal(of: .retract(version: matter.file.version, reason: "ошибка"), by: TestCourt.secretary) == .notAllowed(may: [.judge]))
    #expect(
      matter.refusal(of: .retract(version: request, reason: "дважды"), by: TestCourt.chancery)
        == .laterEntryInTheWay(version: matter.file.version, why: .openness(.noSuchRequest(1))))
  }
}
