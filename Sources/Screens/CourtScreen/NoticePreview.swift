import CaseEngine
import Cells
import Wording

/// Words of notices while they are written: what is wrong with them, and how a notice made of them reads.
extension Console {
  /// The template as it stands in a form; nil for any other form.
  private func template(in form: Form) -> NoticeTemplate? {
    guard case .court(.change(.noticeWords(let kind, let language))) = form.purpose else { return nil }
    return NoticeTemplate(
      kind: kind, language: language, title: form.fields.text(.ofCourt(.noticeTitle)) ?? "",
      text: form.fields.text(.ofCourt(.noticeText)) ?? "")
  }

  /// What stands under the text, with every letter: what it must still leave open, what nobody knows there, or that it is sound.
  func templateNote(_ field: Field, _ form: Form) -> CaseLine.Piece? {
    guard field.key == .ofCourt(.noticeText), let template = template(in: form) else { return nil }
    guard let problem = template.problem else {
      return .init(text: sitting.glyphs.done + " " + words.templateSound, role: .ready)
    }
    return .init(text: sitting.glyphs.missing + " " + words.problem(problem), role: .error)
  }

  /// How a notice reads that is made of these words: about a case that is made up, under the court's own settings.
  func noticePreview(_ form: Form) -> [CaseLine.Piece] {
    guard let template = template(in: form), template.problem == nil else { return [] }
    var rules = sitting.rules
    rules.notices.templates.append(template)
    let state = SpecimenCase(rules: rules, today: sitting.today, judge: sitting.actor.name, template.language).state
    let writing = NoticeWriting(state, under: rules, sender: sitting.actor.name, card: sitting.card)
    let content: NoticeWriting.Content =
      switch template.kind {
      case .hearing: state.trial.map { .hearing($0) } ?? .free("…")
      case .documents: .documents(state.documents.map(\.id))
      case .free: .free("…")
      }
    guard let party = state.party(2), let notice = try? writing.notice(of: content, to: party, .init(language: template.language)) else {
      return []
    }
    let text = [notice.title] + notice.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return [.init(text: words.noticePreview, role: .muted)] + text.map { .init(text: $0.isEmpty ? " " : $0, role: .text) }
  }
}

/// A case that nobody has, for trying words on: two sides, a document that is asked for, a hearing by video link in two weeks.
struct SpecimenCase {
  let state: CaseState

  init(rules: CourtRules, today: Day, judge: String, _ language: NoticeLanguage) {
    let isKazakh = language == .kk
    let calendar = rules.calendar
    let begin = calendar.zone.moment(today, calendar.hours.start)
    let hearing = calendar.nthWorkingDay(after: today, count: 10)
    let start = calendar.zone.moment(hearing, ClockTime(10, 0) ?? calendar.hours.start)
    var facts: [CaseFact] = []
    if let number = try? CaseNumber("0000-00-00-2/1") {
      facts.append(
        .caseOpened(
          details: CaseDetails(
            number: number, category: "civil", subject: isKazakh ? "Жалдау ақысын өндіру туралы" : "О взыскании арендной платы",
            registered: today, judge: judge, language: language.rawValue)))
    }
    facts += [
      .partyAdded(
        party: 1, details: PartyDetails(role: .plaintiff, name: isKazakh ? "«Үлгі» ЖШС" : "ТОО «Образец»", email: "ulgi@example.org")),
      .partyAdded(party: 2, details: PartyDetails(role: .defendant, name: "Үлгібаев Ү. Л.", email: "ulgibaev@example.org")),
      .documentNeeded(document: 1, details: DocumentDetails(title: isKazakh ? "Талапқа пікір" : "Отзыв на иск", from: 2)),
      .documentRequested(
        document: 1, request: Request(by: .email, due: .computed(calendar.deadline(after: today, .workingDays(5))))),
      .hearingSet(
        hearing: 1,
        plan: HearingPlan(
          kind: .trial, start: start, minutes: 60, room: "1", remote: true, link: "https://vks.example.org/1", judge: judge),
        overrides: []),
      .room(.meetingArranged(hearing: 1, meeting: Meeting(number: "000 000 0001", passcode: "0001", host: judge))),
    ]
    var file = CaseFile(id: CaseID(Token(high: 0, low: 1)))
    file.imagine(facts.map { Stated($0, .at(begin)) }, at: begin, by: Signature(name: judge, login: "", role: .judge, program: ""))
    state = file.state
  }
}
