import CaseEngine

public extension English {
  func prepared(_ act: PreparedAct, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch act {
    case .setHearing(let plan, let override):
      return listed(["Set: " + self.plan(plan, zone: zone), override.map { "set all the same because: " + $0 }], by: "; ")
    case .moveHearing(_, let plan, let reason, let override):
      return listed(
        ["Move: " + self.plan(plan, zone: zone), "reason: " + reason, override.map { "all the same because: " + $0 }], by: "; ")
    case .cancelHearing(let id, let reason): return "Cancel: " + told(id, state, zone) + "; reason: " + reason
    case .waiveDocument(let id, let ground, let reason):
      return "No longer require: " + document(id, in: state) + ", " + name(ground) + ", " + reason
    case .noteNoDocumentsNeeded(let reason): return "Note that no documents are needed: " + reason
    case .acknowledge(let key, let reason): return "Acknowledge " + quoted(item(key, checks: checks)) + ": " + reason
    case .withdrawSignature(let reason): return "Withdraw the signature under readiness: " + reason
    case .openness(.closeToPublic(let id, let closing)):
      return "Close to the public: " + told(id, state, zone) + "; " + openness(ground: closing.ground.rawValue, closing)
    case .openness(.openToPublic(let id, let ruling, let reason)):
      return "Open to the public again: " + listed([told(id, state, zone), self.ruling(ruling), reason], by: "; ")
    case .openness(.answerMedia(let id, let reply, let ruling)):
      return "Answer the media: " + listed([outlet(id, in: state), told(reply), ruling.map { self.ruling($0) }])
    case .openness(.tellListeners(let id, let how)): return "How listeners join: " + listed([told(id, state, zone), how], by: "; ")
    case .openness(.takeMediaRequest(let asked)): return "Take a media request in: " + mediaRequest(asked)
    case .openness(.noteOpinion(let id, let party, let opinion)):
      return "Opinion on media request \(id.rawValue): " + self.opinion(opinion, of: self.party(party, in: state))
    }
  }

  func outOfDate(_ why: OutOfDate) -> String {
    switch why {
    case .caseClosed: "the case is closed"
    case .hearingSet: "the trial is set already"
    case .hearingGone: "the hearing is no longer there"
    case .hearingChanged: "the hearing was changed since"
    case .hearingOpen: "the hearing is open already"
    case .documentGone: "the document is off the list"
    case .documentSettled: "the document is settled already"
    case .requestAnswered: "the media were answered already"
    case .nothingSigned: "no signature stands"
    }
  }

  func standing(_ record: PreparedRecord) -> String {
    switch record.end {
    case nil: trayState(sentBack: nil)
    case .sentBack(let word): trayState(sentBack: word.fact)
    case .signed: "signed"
    case .withdrawn: "withdrawn"
    }
  }

  func trayState(sentBack word: String?) -> String { word.map { "sent back: " + $0 } ?? "not signed yet" }

  var prepareForSignature: String { "Prepare for the judge's signature" }

  var preparedForSignature: String { "Prepared for signature" }

  var preparedSentBack: String { "Sent back" }

  var preparedWithdrawn: String { "Withdrawn from signature" }

  func signingPrepared(_ line: String) -> String { "Sign. " + line }

  func sendingBackPrepared(_ line: String) -> String { "Send back unsigned. " + line }

  func withdrawingPrepared(_ line: String) -> String { "Withdraw from signature. " + line }

  var hintSendBack: String { "Send back" }

  var hintWithdraw: String { "Withdraw" }

  var nothingToSign: String { "Nothing waits for signature." }
  func name(_ view: TrayView) -> String {
    switch view {
    case .signature: "To sign"
    case .media: "Media requests"
    }
  }
  func nothing(in view: TrayView) -> String {
    switch view {
    case .signature: nothingToSign
    case .media: "No media request waits for an answer."
    }
  }

  var onlyThis: String { "only this" }

  func everythingWaiting(_ count: Int) -> String { "all that waits: \(count)" }

  func waitsForSignature(_ count: Int) -> String { "for signature: \(count)" }

  func fact(_ fact: TrayFact, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch fact {
    case .actPrepared(let id, let act, let word):
      return "Prepared for signature \(id.rawValue): " + listed([prepared(act, in: state, zone: zone, checks: checks), word], by: "; ")
    case .actWithdrawn(let id): return "Withdrawn from signature: " + told(id, state, zone, checks)
    case .actSentBack(let id, let word): return "Sent back unsigned: " + told(id, state, zone, checks) + "; " + word
    case .actSigned(let id): return "Signed what was prepared: " + told(id, state, zone, checks)
    }
  }

  func refusal(_ refusal: TrayRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .needsNoSignature: "This is not prepared for the judge's signature: do it yourself, or ask somebody who may."
    case .outOfDate(let id, let why):
      "What was prepared as \(id.rawValue) is out of date: " + outOfDate(why) + ". Send it back, or prepare it anew."
    case .notYours(_, let author): stop("Somebody else prepared this, and only they withdraw it: " + author)
    }
  }

  func impossibility(_ why: TrayImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchPrepared(let id): "Nothing was prepared in this case under the number \(id.rawValue)."
    case .numberUsed(let id): "The number \(id.rawValue) in the tray was used before."
    case .notWaiting(let id):
      "What was prepared as \(id.rawValue) does not wait for a signature" + (state?.prepared(id).map { ": " + standing($0) } ?? "") + "."
    }
  }

  private func told(_ reply: MediaReply) -> String {
    switch reply {
    case .granted: decision(.granted)
    case .limited(let limits): decision(.limited(limits: limits))
    case .refused(let ground?, let word): decision(.refused(ground: ground, word: word))
    case .refused(nil, let word): listed(["refuse without a ground", word])
    }
  }

  private func told(_ id: HearingID, _ state: CaseState?, _ zone: CourtZone) -> String {
    hearing(id, in: state, zone) { "hearing \($0)" }
  }

  private func told(_ id: PreparedID, _ state: CaseState?, _ zone: CourtZone, _ checks: [ManualCheck]) -> String {
    let act = state?.prepared(id)?.prepared.fact
    return "\(id.rawValue)" + (act.map { ", " + prepared($0, in: state, zone: zone, checks: checks) } ?? "")
  }
}
