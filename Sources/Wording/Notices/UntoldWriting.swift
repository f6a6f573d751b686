import CaseEngine

/// The notices of one hearing for everybody who has none yet, or why they cannot be written.
public struct UntoldNotices: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// Its number.
  public let number: String
  /// The hearing.
  public let hearing: HearingID
  /// When it is.
  public let start: Moment
  /// What is to be prepared; nothing where something refuses it.
  public let notices: [Notice]
  /// Why none of it can be prepared.
  public let refusal: Refusal?

  /// What has to be asked for.
  public var instructions: [Instruction] { notices.map { .notice(.prepare($0)) } }
}

extension CaseFile {
  /// The notices of a hearing for everybody who has none yet, by the usual way of each or by one for all. Nil where nobody is still to be told.
  public func untold(
    _ id: HearingID, by channel: Channel?, as actor: Actor, at now: Moment, under rules: CourtRules, card: ContactCard
  ) -> UntoldNotices? {
    guard let hearing = state.hearing(id), hearing.stands, hearing.course.begun == nil, !state.withoutNotice(of: hearing).isEmpty else {
      return nil
    }
    func told(_ notices: [Notice], _ refusal: Refusal? = nil) -> UntoldNotices {
      UntoldNotices(
        id: self.id, number: number?.text ?? "", hearing: id, start: hearing.plan.start, notices: notices, refusal: refusal)
    }
    do throws(Refusal) {
      let writing = NoticeWriting(state, under: rules, sender: actor.name, card: card)
      let notices = try writing.notices(of: hearing, NoticeWriting.Way(by: channel))
      for notice in notices { _ = try decide(.notice(.prepare(notice)), by: actor, at: now, under: rules) }
      return told(notices)
    } catch {
      return told([], error)
    }
  }
}
