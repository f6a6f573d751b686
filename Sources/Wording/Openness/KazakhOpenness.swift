import CaseEngine

public extension Kazakh {
  func name(_ ground: ClosingGround) -> String {
    switch ground {
    case .stateSecrets: "мемлекеттік құпиялар"
    case .adoption: "бала асырап алу құпиясы"
    case .privacy: "жеке өмірге қол сұғылмаушылық"
    case .personalSecret: "жеке құпия"
    case .familySecret: "отбасылық құпия"
    case .commercialSecret: "коммерциялық құпия"
    case .otherSecret: "заңмен қорғалатын өзге құпия"
    case .otherCircumstances: "ашық қарауға кедергі өзге мән-жайлар"
    case .massDisorder: "тәртіпті жаппай бұзу"
    }
  }

  func name(_ use: MediaUse) -> String {
    switch use {
    case .notes: "орнынан жазба жүргізу"
    case .sound: "орнынан дыбыс жазу"
    case .photo: "фототүсірілім"
    case .video: "кинотүсірілім және бейнежазба"
    case .broadcast: "трансляция"
    }
  }

  func name(_ ground: MediaRefusalGround) -> String {
    switch ground {
    case .closedHearing: "отырыс жабық"
    case .participantsObject: "қатысушылар қарсы"
    case .protectedSecret: "заңмен қорғалатын құпия"
    case .minors: "кәмелетке толмағандар қатысады"
    case .safety: "қатысушылардың қауіпсіздігі"
    case .order: "отырыстағы тәртіп"
    case .other: "өзге негіз"
    }
  }

  func ruling(_ ruling: Ruling) -> String {
    switch ruling {
    case .inTheMinutes: "хаттамада"
    case .separate(let text): text
    }
  }

  func openness(ground: String?, _ closing: Closing?) -> String {
    guard let ground else { return "ашық" }
    let extent = closing?.part.map { "мына бөлігі жабық: " + $0 } ?? "толық жабық"
    return listed([
      extent + (closing?.part == nil ? ": " : "; негізі: ") + closingGround(ground), closing?.word, closing.map { ruling($0.ruling) },
    ])
  }

  func decision(_ decision: MediaDecision) -> String {
    switch decision {
    case .noLeaveNeeded: "рұқсат талап етілмейді"
    case .granted: "рұқсат берілді"
    case .limited(let limits): "шектеумен рұқсат берілді: " + limits
    case .refused(let ground, let word): listed(["бас тартылды: " + name(ground), word])
    }
  }

  func mediaRequest(_ request: MediaRequest) -> String {
    listed([request.outlet, request.name, listed(request.uses.map { name($0) }), request.contact, request.note])
  }

  func opinion(_ opinion: MediaOpinion, of party: String) -> String {
    party + ": " + listed([opinion.objects ? "қарсы" : "қарсы емес", opinion.word])
  }

  func unanswered(_ due: Day?, overdueDays: Int?) -> String {
    listed(["жауап берілмеген", due.map { "мерзімі " + day($0) }, overdueDays.map { "мерзімі өткеніне " + days($0) }])
  }

  var closingToPublic: String { "Отырысты жабу" }

  var openingToPublic: String { "Отырысты қайта ашу" }

  var grantedWithLimits: String { "шектеумен рұқсат берілді" }

  var noMediaWait: String { "Істе жауап берілмеген БАҚ өтініші жоқ." }

  func fact(_ fact: OpennessFact, in state: CaseState?, zone: CourtZone) -> String {
    switch fact {
    case .closedToPublic(let id, let closing):
      return "Отырыс жабылды: " + told(id, state, zone) + "; " + openness(ground: closing.ground.rawValue, closing)
    case .openedToPublic(let id, let ruling, let reason):
      return "Отырыс қайта ашылды: " + listed([told(id, state, zone), self.ruling(ruling), reason], by: "; ")
    case .listenersTold(let id, let how?): return "Тыңдаушылар мен БАҚ қалай қосылады: " + told(id, state, zone) + "; " + how
    case .listenersTold(let id, nil): return "Тыңдаушылар мен БАҚ енді қосылмайды: " + told(id, state, zone)
    case .mediaRequested(let id, let asked):
      return "БАҚ өтініші № \(id.rawValue): " + listed([mediaRequest(asked), asked.due.map { "жауап мерзімі " + day($0.day) }])
    case .opinionNoted(let id, let party, let opinion):
      return "БАҚ өтініші № \(id.rawValue) бойынша пікір: " + self.opinion(opinion, of: self.party(party, in: state))
    case .mediaAnswered(let id, let answer):
      return "БАҚ өтінішіне жауап № \(id.rawValue): "
        + listed([outlet(id, in: state), decision(answer.decision), answer.ruling.map { ruling($0) }])
    }
  }

  var mistakeNoSuchGround: String { "заңда мұндай негіз жоқ; F4 — негіздер тізімі" }

  func refusal(_ refusal: OpennessRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .nothingAskedFor: "БАҚ не сұрайтыны көрсетілмеген. Атаңыз: жазба, дыбыс жазу, фото, бейне немесе трансляция."
    case .refusalWithoutGround: "Негізсіз бас тарту қабылданбайды (ҚР АПК 19-бап). Тізімнен негізін көрсетіңіз."
    case .needsNoLeave: "Орнынан жазба жүргізуге және дыбыс жазуға рұқсат керек емес (ҚР АПК 19-бап): бас тартуға не шектеуге болмайды."
    case .hearingIsOpen: "Отырыс ашық, бұл негіз келмейді. Басқасын көрсетіңіз."
    case .unknownGround(let text):
      "Отырыс заңда көзделген негізбен ғана жабылады (ҚР АПК 19, 188-баптар), «" + text + "» — негіз емес. Таңдаңыз: "
        + grounds + "."
    case .linkOfParticipants: "Бұл — іске қатысушылардың сілтемесі. Тыңдаушыларға басқасын беріңіз."
    }
  }

  func impossibility(_ why: OpennessImpossibility, in state: CaseState?) -> String {
    switch why {
    case .alreadyOpen(let id): "№ \(id.rawValue) отырыс онсыз да ашық."
    case .noSuchRequest(let id): "Істе № \(id.rawValue) БАҚ өтініші жоқ. Нөмірін өтініштер тізімінен тексеріңіз."
    case .requestNumberUsed(let id): "№ \(id.rawValue) БАҚ өтінішінің нөмірі бұрын болған."
    case .alreadyAnswered(let id):
      "№ \(id.rawValue) БАҚ өтінішіне жауап берілген" + (outlet(id, in: state).map { ": " + $0 } ?? "")
        + ". Басқаша жауап беру үшін алдымен сол жауаптың күшін жойыңыз."
    case .beforeItWasAsked(let id): "№ \(id.rawValue) БАҚ өтініші кейінірек түскен. Кейінірек уақытты көрсетіңіз."
    }
  }

  private func told(_ id: HearingID, _ state: CaseState?, _ zone: CourtZone) -> String {
    hearing(id, in: state, zone) { "№ \($0) отырыс" }
  }
}
