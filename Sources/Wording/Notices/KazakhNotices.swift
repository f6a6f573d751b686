import CaseEngine

public extension Kazakh {
  func name(_ status: NoticeStatus) -> String {
    switch status {
    case .waiting: "жіберуді күтуде"
    case .sent: "жіберілді"
    case .delivered: "жеткізілді"
    case .refused: "қабылдаудан бас тартты"
    case .notDelivered: "жеткізілмеді"
    case .discarded: "жіберілмейді"
    }
  }

  func name(_ kind: NoticeKind) -> String {
    switch kind {
    case .hearing: "отырыс туралы"
    case .documents: "құжаттарды сұрату туралы"
    case .free: "өзге"
    }
  }

  func name(_ language: NoticeLanguage) -> String { language == .kk ? "қазақ тілінде" : "орыс тілінде" }

  func name(_ outcome: NoticeOutcome) -> String {
    switch outcome {
    case .delivered: "жеткізілді"
    case .refused: "адресат қабылдаудан бас тартты"
    case .notDelivered: "жеткізілмеді"
    }
  }

  func name(_ element: NoticeElement) -> String {
    switch element {
    case .addressee: "адресаттың аты"
    case .contact: "қайда жіберіледі: телефон, эл. пошта немесе мекенжай"
    case .capacity: "кім ретінде шақырылады"
    case .court: "соттың атауы"
    case .courtAddress: "соттың мекенжайы"
    case .caseName: "іс нөмірі"
    case .place: "қаралатын жері"
    case .time: "күні мен уақыты"
    case .sender: "жіберушінің аты"
    }
  }

  func name(_ placeholder: NoticePlaceholder) -> String {
    switch placeholder {
    case .addressee: "адресаттың аты"
    case .capacity: "кім ретінде"
    case .court: "соттың атауы"
    case .courtAddress: "соттың мекенжайы"
    case .caseNumber: "іс нөмірі"
    case .parties: "тараптар"
    case .subject: "даудың нысанасы"
    case .hearing: "отырыстың түрі"
    case .day: "отырыс күні"
    case .time: "отырыс уақыты"
    case .place: "отырыс орны"
    case .link: "қосылу сілтемесі"
    case .meetingNumber: "конференция нөмірі"
    case .passcode: "кіру коды"
    case .host: "конференцияны кім ашады"
    case .judge: "судья"
    case .documents: "құжаттар тізімі"
    case .due: "мерзімі"
    case .text: "хабарлама мәтіні"
    case .sender: "жіберушінің аты"
    case .contacts: "соттың байланыс деректері"
    }
  }

  func notice(_ id: NoticeID) -> String { "№ \(id.rawValue) хабарлама" }

  func message(_ id: MessageID) -> String { "№ \(id.rawValue) хат-хабар" }

  func about(_ about: NoticeAbout, in state: CaseState?, zone: CourtZone) -> String {
    switch about {
    case .hearing(_, let start, _, _): "отырыс " + momentWithWeekday(start, zone)
    case .documents(let ids): "сұрату: " + listed(ids.map { document($0, in: state) })
    case .free: "өзге"
    }
  }

  func fact(_ fact: NoticeFact, in state: CaseState?, zone: CourtZone) -> String {
    let what = notice(fact.notice)
    switch fact {
    case .prepared(_, let draft): return "Дайындалды: " + what + " — " + told(draft, state, zone)
    case .reworded(_, let draft): return "Қайта жазылды: " + what + " — " + told(draft, state, zone)
    case .discarded(_, let reason): return "Жіберілмейді: " + what + "; себебі: " + reason
    case .tried(_, let through, let early):
      return listed(["Жіберу командасына берілді: " + what, through, early.map { outsideHours(reason: $0) }], by: "; ")
    case .failed(_, let answer): return "Команда жібермеді: " + what + "; жауабы: " + answer
    case .sent(_, let sending):
      return listed(
        [
          "Жіберілді: " + what, sending.through.map { "командасы: " + $0 }, sending.early.map { outsideHours(reason: $0) },
          sending.proof.map { "дәлелі: " + $0 },
        ], by: "; ")
    case .settled(_, let outcome, let proof):
      return listed(["Нәтижесі: " + what + " — " + name(outcome), proof.map { "дәлелі: " + $0 }], by: "; ")
    }
  }

  func fact(_ fact: GroupFact, in state: CaseState?) -> String {
    switch fact {
    case .named(let name): return "Мессенджердегі топтың атауы: " + both(name)
    case .created(let group):
      return listed(["Мессенджерде топ құрылды", group.messenger, group.link, "мүшелері: " + members(group.members, state)], by: "; ")
    case .membersNoted(let ids): return "Мессенджердегі топтың мүшелері: " + members(ids, state)
    case .restricted(let id, let reason, let until):
      return "Топқа қолжетімділік шектелді: " + party(id, in: state) + ", мерзімі " + day(until) + "; себебі: " + reason
    case .restored(let id, let reason):
      return "Топқа қолжетімділік қалпына келтірілді: " + party(id, in: state) + (reason.map { "; себебі: " + $0 } ?? "")
    case .dissolved(let reason): return "Мессенджердегі топ таратылды: " + reason
    }
  }

  func fact(_ fact: MessageFact, in state: CaseState?) -> String {
    switch fact {
    case .noted(let id, let from, let by, let text):
      return "Келіп түсті: " + message(id) + " — " + party(from, in: state) + ", " + received(by: by) + ": " + text
    case .answered(let id, let answer, let by):
      return "Жауап берілді: " + message(id) + (by.map { ", " + requested(by: $0) } ?? "") + " — " + answer
    }
  }

  func fact(_ fact: NoticeSettingsFact) -> String {
    switch fact {
    case .templateSet(let template): "Хабарлама үлгісі өзгертілді: " + name(template.kind) + ", " + name(template.language)
    case .templateReset(let kind, let language): "Хабарлама үлгісі бастапқы түріне келтірілді: " + name(kind) + ", " + name(language)
    case .addressSet(let address): "Соттың мекенжайы: " + named(address)
    case .lunchSet(true): "Хабарламалар түскі үзілісте де жіберіледі"
    case .lunchSet(false): "Хабарламалар түскі үзілістің соңын күтеді"
    case .groupsSet(true): "Сот әр іс бойынша мессенджерде топ құрады"
    case .groupsSet(false): "Сот мессенджерде топ құрмайды"
    case .gateSet(let channel, let gate?): "Жіберу командасы, " + requested(by: channel) + ": " + gate.command.joined(separator: " ")
    case .gateSet(let channel, nil): "Жіберу командасы жоқ: " + requested(by: channel)
    }
  }

  func refusal(_ refusal: NoticeRefusal, in state: CaseState?, zone: CourtZone) -> String {
    switch refusal {
    case .elementsMissing(let id, let elements):
      let place = elements.contains(.courtAddress) ? " (соттың мекенжайы — оның байланыстарында)" : ""
      return "Жіберуге болмайды, кодекс бойынша жетіспейді: " + listed(elements.map { name($0) }, by: "; ") + ". Енгізіп" + place
        + ", қайта жазыңыз: " + notice(id) + "."
    case .outsideHours(let release):
      return "Хабарламалар тек жұмыс уақытында жіберіледі; жіберуге болатын уақыт: " + momentWithWeekday(release, zone)
        + ". Ертерек жіберу үшін себебін көрсетіңіз."
    case .outdated(let id):
      return "Содан бері отырыс ауыстырылды, күші жойылды немесе аяқталды: " + notice(id)
        + ". Жаңасын дайындаңыз немесе мұны алып тастаңыз."
    case .alreadyPrepared(let id): return "Дәл осындай хабарлама жіберуді күтуде: " + notice(id) + ". Оны жіберіңіз немесе қайта жазыңыз."
    case .sameMeans(let id, let channel):
      return "Жеткізілмеді, " + requested(by: channel) + ": " + notice(id) + ". Басқа тәсілмен қайта жіберіңіз."
    case .nothingToRepeat(let id): return "Тек жеткізілмегені қайта жіберіледі: " + notice(id) + "."
    case .proofMissing(let id): return "Жеткізілгені неден белгілі? Дәлелін көрсетіңіз: " + notice(id) + "."
    case .nobodyToNotify: return "Әр қатысушыға хабарлама бар. Күтіп тұрғанын жіберіңіз немесе қайта жазыңыз."
    case .groupNameTaken(let name): return "Мұндай атаумен топ басқа іс бойынша бар: " + quoted(name) + ". Басқа атау таңдаңыз."
    case .groupNameTooLong(let name, let limit):
      return "Мессенджерлер атауды қысқартады: " + quoted(name) + " — " + characters(name.count) + ", ең көбі \(limit)."
    case .restrictionOver(let day): return "Шектеудің соңғы күні өтіп кетті: " + self.day(day) + ". Бүгінгі не кейінгі күнді көрсетіңіз."
    case .template(let problem): return self.problem(problem)
    case .noTemplate(let kind, let language): return "Соттың мұндай хабарлама үлгісі жоқ: " + name(kind) + ", " + name(language) + "."
    case .noGate(let channel):
      return "Сот жіберу командасын белгілемеген: " + requested(by: channel) + ". Өзіңіз жіберіп, белгілеңіз."
    case .unknownOpening(let name):
      return "Мұнда не қойылатыны белгісіз: " + quoted(name) + ". Жақшада тұра алады: "
        + listed(SendingGate.Opening.allCases.map { "{" + $0.rawValue + "}" }) + "."
    case .commandEmpty: return "Команда бос. Бағдарламаны және оның аргументтерін көрсетіңіз."
    }
  }

  func impossibility(_ why: NoticeImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchNotice(let id): return "Істе № \(id.rawValue) хабарлама жоқ. Нөмірін хабарламалар тізімінен тексеріңіз."
    case .noticeNumberUsed(let id): return "№ \(id.rawValue) хабарлама нөмірі бұрын болған."
    case .notWaiting(let id):
      return "Енді жіберуді күтпейді: " + notice(id) + (state?.notice(id).map { ", " + name($0.status) } ?? "") + "."
    case .notSent(let id): return "Әлі жіберілген жоқ: " + notice(id) + ". Алдымен жіберілгенін белгілеңіз."
    case .notTried(let id): return "Жіберу командасына берілмеген: " + notice(id) + "."
    case .outcomeKnown(let id): return "Нәтижесі белгілі: " + notice(id) + (state?.notice(id).map { ", " + name($0.status) } ?? "") + "."
    case .beforeIt(let id): return "Күні мүмкін болғаннан ерте: " + notice(id) + ". Кейінгі күнді көрсетіңіз."
    case .partyNotified(let id): return stop("Тізімнен шығаруға болмайды, хабарламалар бар: " + party(id, in: state))
    case .noGroup: return "Іс бойынша мессенджерде топ жоқ. Алдымен атауын беріңіз."
    case .groupExists: return "Мессенджердегі топ құрылған."
    case .groupNotMade: return "Мессенджердегі топ әлі құрылған жоқ. Алдымен құрыңыз."
    case .accessFree(let id): return stop("Қолжетімділік шектелмеген: " + party(id, in: state))
    case .noSuchMessage(let id): return "Істе № \(id.rawValue) хат-хабар жоқ. Нөмірін тізімнен тексеріңіз."
    case .messageNumberUsed(let id): return "№ \(id.rawValue) хат-хабар нөмірі бұрын болған."
    case .alreadyAnswered(let id): return "Жауап берілген: " + message(id) + "."
    case .answerBeforeMessage(let id): return "Жауап хат-хабардан ерте: " + message(id) + ". Кейінгі күнді көрсетіңіз."
    }
  }

  func want(_ want: NoticeWant) -> String {
    switch want {
    case .noNotice: "хабарланбаған"
    case .notSent(let id): notice(id) + " жіберілмеген"
    case .noReport(let id, let channel): notice(id) + " жіберілді, " + requested(by: channel) + ", жеткізілгені туралы есеп жоқ"
    case .noProof(let id): notice(id) + " хатпен жіберілді, жіберілгенінің дәлелі жоқ"
    case .notDelivered(let id): notice(id) + " жеткізілмеді"
    }
  }

  func remedy(_ want: NoticeWant) -> String {
    switch want {
    case .noNotice: "хабарлама дайындау (хатшы, судья)"
    case .notSent: "хабарламаны жіберу (хатшы, судья)"
    case .noReport, .noProof: "жеткізілгенін және дәлелін белгілеу (хатшы, судья)"
    case .notDelivered: "басқа тәсілмен қайта жіберу (хатшы, судья)"
    }
  }

  func outsideHours(reason: String) -> String { "жұмыс уақытынан тыс жіберілді: " + reason }

  func noGroup(_ name: GroupName?) -> String {
    name.map { "мессенджердегі топ құрылмаған: " + both($0) } ?? "мессенджерде топ жоқ"
  }

  var groupRemedy: String { "топты тараптар атымен атап, құру (хатшы, судья)" }
  var mayGoNow: String { "жіберуге болады" }
  func waits(until moment: Moment, zone: CourtZone) -> String { "жіберу уақыты " + shortMoment(moment, zone) }
  func lacks(_ elements: [NoticeElement]) -> String { "жетіспейді: " + listed(elements.map { name($0) }, by: "; ") }
  var outdated: String { "бұрынғы отырыс туралы" }

  func problem(_ problem: NoticeTemplate.Problem) -> String {
    switch problem {
    case .unknown(let name, let known):
      "Мұнда не қойылатыны белгісіз: " + quoted("{" + name + "}") + ". Жақшада тұра алады: " + listed(known.map { braced($0) }) + "."
    case .missing(let placeholders):
      "Үлгіде хабарлама айтуға тиіс нәрсе жоқ: " + listed(placeholders.map { braced($0) + " — " + name($0) }, by: "; ") + "."
    case .brace: "Жақша жабылмаған немесе ашылмаған."
    }
  }

  var templateSound: String { "Үлгі дұрыс." }

  func errand(_ errand: Errand) -> String {
    switch errand {
    case .hearing: "отырыс туралы хабарламалар"
    case .letter: "өз сөзімен"
    case .message: "хат-хабар келді"
    case .group: "мессенджердегі топ"
    case .restriction: "топқа қолжетімділікті шектеу"
    }
  }

  var answered: String { "жауап берілді" }
  var sendingTitle: String { "Жіберу" }
  var outcomeTitle: String { "Нәтижесі" }
  var rewordTitle: String { "Қайта жазу" }
  var againTitle: String { "Басқа тәсілмен қайта" }
  var discardTitle: String { "Жібермеу" }
  var answerTitle: String { "Жауап беру" }
  func textCopied(_ edit: String) -> String { "Көшірілді, терминал мұны қолдаса. \(edit): қолмен көшіру үшін бүкіл мәтін." }
  func noNoticesYet(add: String) -> String { "Қатысушыларға әлі ештеңе жазылмаған. \(add): жазу." }
  var columnAbout: String { "Не туралы" }
  var columnTo: String { "Кімге, кімнен" }
  var hintWrite: String { "Жазу" }
  var hintCopy: String { "Көшіру" }
  var hintOutcome: String { "Нәтиже" }
  var hintSend: String { "Жіберу" }

  func workingTime(minutes: Int) -> String {
    (minutes < 60 ? "\(minutes) мин" : "\(minutes / 60) сағ" + (minutes % 60 == 0 ? "" : " \(minutes % 60) мин")) + " жұмыс уақыты"
  }

  func commandFailed(status: Int) -> String { "команда қатемен аяқталды, коды \(status)" }
  func commandTookTooLong(seconds: Int) -> String { "команда уақыт шегінен асты, секунд \(seconds)" }
  func commandWouldTakeForOption(_ opening: String) -> String {
    "\(opening) дефистен басталады, бағдарлама оны өз параметрі деп қабылдар еді; іске қосылмады. Түзетіңіз немесе командада алдына -- қойыңыз"
  }
  var commandNotTrusted: String {
    "бағдарламаны басқалар өзгерте алады (оның және бумаларының иесі root не өзіңіз болуы керек); іске қосылмады"
  }
  var commandNotStarted: String { "команданы іске қосу мүмкін болмады; толық жолын көрсетіңіз" }
  var waitsForAnswer: String { "жауап күтуде" }
  func restricted(until day: Day) -> String { "қолжетімділік шектелген, мерзімі " + self.day(day) }
}

extension Kazakh {
  private func told(_ draft: Notice, _ state: CaseState?, _ zone: CourtZone) -> String {
    listed([
      party(draft.to, in: state), requested(by: draft.by), draft.address, about(draft.about, in: state, zone: zone),
      draft.instead.map { "орнына: " + notice($0) },
    ])
  }

  private func members(_ ids: [PartyID], _ state: CaseState?) -> String {
    ids.isEmpty ? "ешкім" : listed(ids.map { party($0, in: state) })
  }
}
