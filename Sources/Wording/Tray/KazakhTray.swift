import CaseEngine

public extension Kazakh {
  func prepared(_ act: PreparedAct, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch act {
    case .setHearing(let plan, let override):
      return listed(["Тағайындау: " + self.plan(plan, zone: zone), override.map { "ауытқу себебі: " + $0 }], by: "; ")
    case .moveHearing(_, let plan, let reason, let override):
      return listed(
        ["Ауыстыру: " + self.plan(plan, zone: zone), "себебі: " + reason, override.map { "ауытқу себебі: " + $0 }], by: "; ")
    case .cancelHearing(let id, let reason): return "Күшін жою: " + told(id, state, zone) + "; себебі: " + reason
    case .waiveDocument(let id, let ground, let reason):
      return "Енді талап етпеу: " + document(id, in: state) + ", " + name(ground) + ", " + reason
    case .noteNoDocumentsNeeded(let reason): return "Құжаттар қажет емес деп белгілеу: " + reason
    case .acknowledge(let key, let reason): return "Тармақты ескертпемен қабылдау: " + item(key, checks: checks) + "; себебі: " + reason
    case .withdrawSignature(let reason): return "Дайындыққа қойылған қолды қайтарып алу: " + reason
    case .openness(.closeToPublic(let id, let closing)):
      return "Отырысты жабу: " + told(id, state, zone) + "; " + openness(ground: closing.ground.rawValue, closing)
    case .openness(.openToPublic(let id, let ruling, let reason)):
      return "Отырысты қайта ашу: " + listed([told(id, state, zone), self.ruling(ruling), reason], by: "; ")
    case .openness(.answerMedia(let id, let reply, let ruling)):
      return "БАҚ-қа жауап беру: " + listed([outlet(id, in: state), told(reply), ruling.map { self.ruling($0) }])
    case .openness(.tellListeners(let id, let how)):
      return "Тыңдаушылардың қосылуы: " + listed([told(id, state, zone), how], by: "; ")
    case .openness(.takeMediaRequest(let asked)): return "БАҚ өтінішін қабылдау: " + mediaRequest(asked)
    case .openness(.noteOpinion(let id, let party, let opinion)):
      return "БАҚ өтініші № \(id.rawValue) бойынша пікір: " + self.opinion(opinion, of: self.party(party, in: state))
    }
  }

  func outOfDate(_ why: OutOfDate) -> String {
    switch why {
    case .caseClosed: "іс жабылған"
    case .hearingSet: "сот талқылауы тағайындалып қойған"
    case .hearingGone: "отырыс енді жоқ"
    case .hearingChanged: "отырыс содан бері өзгерген"
    case .hearingOpen: "отырыс ашық болып тұр"
    case .documentGone: "құжат тізімде жоқ"
    case .documentSettled: "құжат мәселесі шешілген"
    case .requestAnswered: "БАҚ-қа жауап берілген"
    case .nothingSigned: "қол қойылған күйде емес"
    }
  }

  func standing(_ record: PreparedRecord) -> String {
    switch record.end {
    case nil: trayState(sentBack: nil)
    case .sentBack(let word): trayState(sentBack: word.fact)
    case .signed: "қол қойылды"
    case .withdrawn: "қайтарып алынды"
    }
  }

  func trayState(sentBack word: String?) -> String { word.map { "қайтарылды: " + $0 } ?? "қол қойылмаған" }

  var prepareForSignature: String { "Судьяның қол қоюына дайындау" }

  var preparedForSignature: String { "Қол қоюға дайындалды" }

  var preparedSentBack: String { "Қайтарылды" }

  var preparedWithdrawn: String { "Қол қоюдан қайтарып алынды" }

  func signingPrepared(_ line: String) -> String { "Қол қою. " + line }

  func sendingBackPrepared(_ line: String) -> String { "Қол қоймай қайтару. " + line }

  func withdrawingPrepared(_ line: String) -> String { "Қол қоюдан қайтарып алу. " + line }

  var hintSendBack: String { "Қайтару" }

  var hintWithdraw: String { "Қайтарып алу" }

  var nothingToSign: String { "Қол қоятын ештеңе жоқ." }
  func name(_ view: TrayView) -> String {
    switch view {
    case .signature: "Қол қоюға"
    case .media: "БАҚ өтініштері"
    }
  }
  func nothing(in view: TrayView) -> String {
    switch view {
    case .signature: nothingToSign
    case .media: "Жауапсыз БАҚ өтініші жоқ."
    }
  }

  var onlyThis: String { "тек осы" }

  func everythingWaiting(_ count: Int) -> String { "күткеннің бәрі: \(count)" }

  func waitsForSignature(_ count: Int) -> String { "қол қоюға: \(count)" }

  func fact(_ fact: TrayFact, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch fact {
    case .actPrepared(let id, let act, let word):
      return "Қол қоюға дайындалды № \(id.rawValue): " + listed([prepared(act, in: state, zone: zone, checks: checks), word], by: "; ")
    case .actWithdrawn(let id): return "Қол қоюдан қайтарып алынды: " + told(id, state, zone, checks)
    case .actSentBack(let id, let word): return "Қол қойылмай қайтарылды: " + told(id, state, zone, checks) + "; " + word
    case .actSigned(let id): return "Дайындалғанға қол қойылды: " + told(id, state, zone, checks)
    }
  }

  func refusal(_ refusal: TrayRefusal, in state: CaseState?) -> String {
    switch refusal {
    case .needsNoSignature: "Бұл судьяның қол қоюына дайындалмайды: өзіңіз жасаңыз немесе құқығы бар адамнан сұраңыз."
    case .outOfDate(let id, let why):
      "№ \(id.rawValue) дайындалған әрекет ескірген: " + outOfDate(why) + ". Қайтарыңыз немесе қайта дайындаңыз."
    case .notYours(_, let author): stop("Мұны басқа қызметкер дайындаған, тек сол қайтарып алады: " + author)
    }
  }

  func impossibility(_ why: TrayImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchPrepared(let id): "Істе қол қоюға дайындалған № \(id.rawValue) әрекет жоқ."
    case .numberUsed(let id): "Қол қоюға № \(id.rawValue) нөмірі бұрын болған."
    case .notWaiting(let id):
      "№ \(id.rawValue) әрекет қол қоюды күтпейді" + (state?.prepared(id).map { ": " + standing($0) } ?? "") + "."
    }
  }

  private func told(_ reply: MediaReply) -> String {
    switch reply {
    case .granted: decision(.granted)
    case .limited(let limits): decision(.limited(limits: limits))
    case .refused(let ground?, let word): decision(.refused(ground: ground, word: word))
    case .refused(nil, let word): listed(["негізсіз бас тарту", word])
    }
  }

  private func told(_ id: HearingID, _ state: CaseState?, _ zone: CourtZone) -> String {
    hearing(id, in: state, zone) { "№ \($0) отырыс" }
  }

  private func told(_ id: PreparedID, _ state: CaseState?, _ zone: CourtZone, _ checks: [ManualCheck]) -> String {
    let act = state?.prepared(id)?.prepared.fact
    return "№ \(id.rawValue)" + (act.map { ", " + prepared($0, in: state, zone: zone, checks: checks) } ?? "")
  }
}
