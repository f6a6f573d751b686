import CaseEngine

public extension Russian {
  func prepared(_ act: PreparedAct, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch act {
    case .setHearing(let plan, let override):
      return listed(["Назначить: " + self.plan(plan, zone: zone), override.map { "причина отступления: " + $0 }], by: "; ")
    case .moveHearing(_, let plan, let reason, let override):
      return listed(
        ["Перенести: " + self.plan(plan, zone: zone), "причина: " + reason, override.map { "причина отступления: " + $0 }], by: "; ")
    case .cancelHearing(let id, let reason): return "Отменить: " + told(id, state, zone) + "; причина: " + reason
    case .waiveDocument(let id, let ground, let reason):
      return "Больше не требовать: " + document(id, in: state) + ", " + name(ground) + ", " + reason
    case .noteNoDocumentsNeeded(let reason): return "Отметить, что документы не нужны: " + reason
    case .acknowledge(let key, let reason): return "Принять с оговоркой пункт " + quoted(item(key, checks: checks)) + ": " + reason
    case .withdrawSignature(let reason): return "Отозвать подпись под готовностью: " + reason
    case .openness(.closeToPublic(let id, let closing)):
      return "Закрыть заседание: " + told(id, state, zone) + "; " + openness(ground: closing.ground.rawValue, closing)
    case .openness(.openToPublic(let id, let ruling, let reason)):
      return "Вновь открыть заседание: " + listed([told(id, state, zone), self.ruling(ruling), reason], by: "; ")
    case .openness(.answerMedia(let id, let reply, let ruling)):
      return "Ответить СМИ: " + listed([outlet(id, in: state), told(reply), ruling.map { self.ruling($0) }])
    case .openness(.tellListeners(let id, let how)):
      return "Подключение слушателей: " + listed([told(id, state, zone), how], by: "; ")
    case .openness(.takeMediaRequest(let asked)): return "Принять обращение СМИ: " + mediaRequest(asked)
    case .openness(.noteOpinion(let id, let party, let opinion)):
      return "Мнение по обращению СМИ \(id.rawValue): " + self.opinion(opinion, of: self.party(party, in: state))
    }
  }

  func outOfDate(_ why: OutOfDate) -> String {
    switch why {
    case .caseClosed: "дело закрыто"
    case .hearingSet: "разбирательство уже назначено"
    case .hearingGone: "заседания уже нет"
    case .hearingChanged: "заседание с тех пор изменено"
    case .hearingOpen: "заседание уже открытое"
    case .documentGone: "документа уже нет в списке"
    case .documentSettled: "с документом уже решено"
    case .requestAnswered: "СМИ уже отвечено"
    case .nothingSigned: "подписи уже нет"
    }
  }

  func standing(_ record: PreparedRecord) -> String {
    switch record.end {
    case nil: trayState(sentBack: nil)
    case .sentBack(let word): trayState(sentBack: word.fact)
    case .signed: "подписано"
    case .withdrawn: "отозвано"
    }
  }

  func trayState(sentBack word: String?) -> String { word.map { "возвращено: " + $0 } ?? "ждёт подписи" }

  var prepareForSignature: String { "Подготовить на подпись судье" }

  var preparedForSignature: String { "Подготовлено на подпись" }

  var preparedSentBack: String { "Возвращено" }

  var preparedWithdrawn: String { "Отозвано с подписи" }

  func signingPrepared(_ line: String) -> String { "Подписать. " + line }

  func sendingBackPrepared(_ line: String) -> String { "Вернуть без подписи. " + line }

  func withdrawingPrepared(_ line: String) -> String { "Отозвать с подписи. " + line }

  var hintSendBack: String { "Вернуть" }

  var hintWithdraw: String { "Отозвать" }

  var nothingToSign: String { "На подпись ничего нет." }
  func name(_ view: TrayView) -> String {
    switch view {
    case .signature: "На подпись"
    case .media: "Обращения СМИ"
    }
  }
  func nothing(in view: TrayView) -> String {
    switch view {
    case .signature: nothingToSign
    case .media: "Обращений СМИ без ответа нет."
    }
  }

  var onlyThis: String { "только это" }

  func everythingWaiting(_ count: Int) -> String { "всё, что ждёт: \(count)" }

  func waitsForSignature(_ count: Int) -> String { "на подпись: \(count)" }

  func fact(_ fact: TrayFact, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch fact {
    case .actPrepared(let id, let act, let word):
      return "Подготовлено на подпись \(id.rawValue): " + listed([prepared(act, in: state, zone: zone, checks: checks), word], by: "; ")
    case .actWithdrawn(let id): return "Отозвано с подписи: " + told(id, state, zone, checks)
    case .actSentBack(let id, let word): return "Возвращено без подписи: " + told(id, state, zone, checks) + "; " + word
    case .actSigned(let id): return "Подписано подготовленное: " + told(id, state, zone, checks)
    }
  }

  func refusal(_ refusal: TrayRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .needsNoSignature: "На подпись судье это не готовят: сделайте это сами или попросите того, кто может."
    case .outOfDate(let id, let why): "Подготовленное \(id.rawValue) устарело: " + outOfDate(why) + ". Верните его или подготовьте заново."
    case .notYours(_, let author): stop("Это подготовил другой сотрудник, только он может отозвать: " + author)
    }
  }

  func impossibility(_ why: TrayImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchPrepared(let id): "На подпись в деле нет номера \(id.rawValue)."
    case .numberUsed(let id): "Номер \(id.rawValue) на подпись уже был."
    case .notWaiting(let id):
      "Подготовленное \(id.rawValue) подписи не ждёт" + (state?.prepared(id).map { ": " + standing($0) } ?? "") + "."
    }
  }

  private func told(_ reply: MediaReply) -> String {
    switch reply {
    case .granted: decision(.granted)
    case .limited(let limits): decision(.limited(limits: limits))
    case .refused(let ground?, let word): decision(.refused(ground: ground, word: word))
    case .refused(nil, let word): listed(["отказать без основания", word])
    }
  }

  private func told(_ id: HearingID, _ state: CaseState?, _ zone: CourtZone) -> String {
    hearing(id, in: state, zone) { "заседание \($0)" }
  }

  private func told(_ id: PreparedID, _ state: CaseState?, _ zone: CourtZone, _ checks: [ManualCheck]) -> String {
    let act = state?.prepared(id)?.prepared.fact
    return "\(id.rawValue)" + (act.map { ", " + prepared($0, in: state, zone: zone, checks: checks) } ?? "")
  }
}
