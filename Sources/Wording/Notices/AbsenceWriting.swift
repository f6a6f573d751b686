import CaseEngine

extension NoticeWriting {
  /// What everybody is told of a hearing that is moved: the notice of its new time.
  public func notices(of hearing: HearingRecord, movedTo plan: HearingPlan) throws(Refusal) -> [Notice] {
    var moved = hearing
    moved.plan = plan
    return try notices(of: moved)
  }

  /// What everybody who was told of these hearings is told when another judge takes their case, in the language of the proceedings.
  public func notices(
    of judge: String, order: String?, hearings: [HearingRecord], in file: CaseFile, under rules: CourtRules
  ) throws(Refusal) -> [Notice] {
    let language = file.state.details?.language.flatMap { NoticeLanguage(rawValue: $0) } ?? .ru
    let set = hearings.map { hearing in
      let (day, time) = rules.calendar.zone.local(hearing.plan.start)
      return (kind: hearing.plan.kind, day: day, time: time)
    }
    let text = language.words.judgeReplaced(judge, order: order, hearings: set)
    var notices: [Notice] = []
    for party in file.state.toBeNotified { notices.append(try notice(of: .free(text), to: party, Way(language: language))) }
    return notices
  }
}

/// What becomes of the hearings of one case whose judge is away.
public struct AbsencePlan: Hashable, Sendable {
  /// Why.
  public let reason: String
  /// The number of the order, where a case is given over.
  public let order: String?
  /// Why another judge than the case's own moves a trial.
  public let acting: String?

  /// A plan for all hearings that are missed.
  public init(reason: String, order: String? = nil, acting: String? = nil) {
    self.reason = reason
    self.order = order
    self.acting = acting
  }

  /// Puts a hearing off, and drafts the notices of its new time. Where the court has no words for them, the hearing is put off all the same.
  public func puttingOff(_ missed: AbsentHearing, to start: Moment, _ writing: NoticeWriting) -> Instruction {
    var plan = missed.plan(at: start)
    plan.acting = acting
    let notices = (try? writing.notices(of: missed.hearing, movedTo: plan)) ?? []
    return .absence(.putOff(missed.hearing.id, plan, reason: reason, notices: notices))
  }

  /// Gives a case over with its hearings, and drafts what the participants are told of it.
  public func givingOver(
    _ missed: [AbsentHearing], of file: CaseFile, to judge: String, _ writing: NoticeWriting, under rules: CourtRules
  ) -> Instruction {
    let notices = (try? writing.notices(of: judge, order: order, hearings: missed.map(\.hearing), in: file, under: rules)) ?? []
    return .absence(.giveOver(judge: judge, order: order, reason: reason, notices: notices))
  }
}
