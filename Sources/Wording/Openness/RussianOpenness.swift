import CaseEngine

public extension Russian {
  func name(_ ground: ClosingGround) -> String {
    switch ground {
    case .stateSecrets: "государственные секреты"
    case .adoption: "тайна усыновления"
    case .privacy: "неприкосновенность частной жизни"
    case .personalSecret: "личная тайна"
    case .familySecret: "семейная тайна"
    case .commercialSecret: "коммерческая тайна"
    case .otherSecret: "иная охраняемая законом тайна"
    case .otherCircumstances: "иные обстоятельства, препятствующие открытому разбирательству"
    case .massDisorder: "массовое нарушение порядка"
    }
  }

  func name(_ use: MediaUse) -> String {
    switch use {
    case .notes: "записи с места"
    case .sound: "аудиозапись с места"
    case .photo: "фотосъёмка"
    case .video: "киносъёмка и видеозапись"
    case .broadcast: "трансляция"
    }
  }

  func name(_ ground: MediaRefusalGround) -> String {
    switch ground {
    case .closedHearing: "заседание закрыто"
    case .participantsObject: "участники возражают"
    case .protectedSecret: "охраняемая законом тайна"
    case .minors: "участвуют несовершеннолетние"
    case .safety: "безопасность участников"
    case .order: "порядок в заседании"
    case .other: "иное основание"
    }
  }

  func ruling(_ ruling: Ruling) -> String {
    switch ruling {
    case .inTheMinutes: "в протоколе"
    case .separate(let text): text
    }
  }

  func openness(ground: String?, _ closing: Closing?) -> String {
    guard let ground else { return "открытое" }
    let extent = closing?.part.map { "закрыто в части: " + $0 } ?? "закрыто полностью"
    return listed([
      extent + (closing?.part == nil ? ": " : "; основание: ") + closingGround(ground), closing?.word, closing.map { ruling($0.ruling) },
    ])
  }

  func decision(_ decision: MediaDecision) -> String {
    switch decision {
    case .noLeaveNeeded: "разрешение не требуется"
    case .granted: "разрешено"
    case .limited(let limits): "разрешено с ограничением: " + limits
    case .refused(let ground, let word): listed(["отказано: " + name(ground), word])
    }
  }

  func mediaRequest(_ request: MediaRequest) -> String {
    listed([request.outlet, request.name, listed(request.uses.map { name($0) }), request.contact, request.note])
  }

  func opinion(_ opinion: MediaOpinion, of party: String) -> String {
    party + ": " + listed([opinion.objects ? "возражает" : "не возражает", opinion.word])
  }

  func unanswered(_ due: Day?, overdueDays: Int?) -> String {
    listed(["без ответа", due.map { "срок " + day($0) }, overdueDays.map { "просрочен на " + days($0) }])
  }

  var closingToPublic: String { "Закрыть заседание" }

  var openingToPublic: String { "Вновь открыть заседание" }

  var grantedWithLimits: String { "разрешено с ограничением" }

  var noMediaWait: String { "Обращений СМИ без ответа в деле нет." }

  func fact(_ fact: OpennessFact, in state: CaseState?, zone: CourtZone) -> String {
    switch fact {
    case .closedToPublic(let id, let closing):
      return "Заседание закрыто: " + told(id, state, zone) + "; " + openness(ground: closing.ground.rawValue, closing)
    case .openedToPublic(let id, let ruling, let reason):
      return "Заседание вновь открыто: " + listed([told(id, state, zone), self.ruling(ruling), reason], by: "; ")
    case .listenersTold(let id, let how?): return "Как подключиться слушателям и прессе: " + told(id, state, zone) + "; " + how
    case .listenersTold(let id, nil): return "Слушатели и пресса больше не подключаются: " + told(id, state, zone)
    case .mediaRequested(let id, let asked):
      return "Обращение СМИ \(id.rawValue): " + listed([mediaRequest(asked), asked.due.map { "ответить до " + day($0.day) }])
    case .opinionNoted(let id, let party, let opinion):
      return "Мнение по обращению СМИ \(id.rawValue): " + self.opinion(opinion, of: self.party(party, in: state))
    case .mediaAnswered(let id, let answer):
      return "Ответ на обращение СМИ \(id.rawValue): "
        + listed([outlet(id, in: state), decision(answer.decision), answer.ruling.map { ruling($0) }])
    }
  }

  var mistakeNoSuchGround: String { "такого основания в законе нет; F4 — список оснований" }

  func refusal(_ refusal: OpennessRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .nothingAskedFor: "Не указано, о чём просят СМИ. Назовите: записи, аудиозапись, фото, видео или трансляция."
    case .refusalWithoutGround: "Отказ без основания не принимается (ГПК РК ст. 19). Укажите основание из списка."
    case .needsNoLeave: "Записи и аудиозапись с места разрешения не требуют (ГПК РК ст. 19): отказать или ограничить нельзя."
    case .hearingIsOpen: "Заседание открытое, это основание не подходит. Укажите другое."
    case .unknownGround(let text):
      "Закрыть заседание можно только по основанию из закона (ГПК РК ст. 19, 188), а «" + text + "» — не основание. Выберите: "
        + grounds + "."
    case .linkOfParticipants: "Это ссылка участников дела. Дайте слушателям другую."
    }
  }

  func impossibility(_ why: OpennessImpossibility, in state: CaseState?) -> String {
    switch why {
    case .alreadyOpen(let id): "Заседание \(id.rawValue) и так открытое."
    case .noSuchRequest(let id): "В деле нет обращения СМИ \(id.rawValue). Проверьте номер в списке обращений."
    case .requestNumberUsed(let id): "Номер обращения СМИ \(id.rawValue) уже был."
    case .alreadyAnswered(let id):
      "На обращение СМИ \(id.rawValue) уже отвечено" + (outlet(id, in: state).map { ": " + $0 } ?? "")
        + ". Чтобы ответить иначе, отмените ответ."
    case .beforeItWasAsked(let id): "Обращение СМИ \(id.rawValue) поступило позже. Укажите более позднее время."
    }
  }

  private func told(_ id: HearingID, _ state: CaseState?, _ zone: CourtZone) -> String {
    hearing(id, in: state, zone) { "заседание \($0)" }
  }
}
