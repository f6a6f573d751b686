import CaseEngine

public extension Kazakh {
  func name(_ status: DocumentStatus) -> String {
    switch status {
    case .needed: "сұратылмады"
    case .requested: "сұратылды"
    case .received: "келіп түсті"
    case .returned: "қайтарылды"
    case .waived: "талап етілмейді"
    }
  }

  func name(_ phase: CasePhase) -> String {
    switch phase {
    case .preparation: "дайындық"
    case .hearingSet: "тағайындалды"
    case .ready: "дайын"
    case .heard: "қаралды"
    case .closed: "жабылды"
    case .suspended: "тоқтатыла тұрды"
    }
  }

  func name(_ role: PartyRole) -> String {
    switch role {
    case .plaintiff: "талап қоюшы"
    case .defendant: "жауапкер"
    case .thirdParty: "үшінші тұлға"
    case .interestedPerson: "мүдделі тұлға"
    case .applicant: "арыз беруші"
    case .prosecutor: "прокурор"
    case .stateBody: "мемлекеттік орган"
    case .accused: "сотталушы"
    case .victim: "жәбірленуші"
    case .defender: "қорғаушы"
    case .representative: "өкіл"
    case .expert: "сарапшы"
    case .translator: "аудармашы"
    case .witness: "куә"
    case .holder: "құжат сақтаушы"
    }
  }

  func shortName(_ role: PartyRole) -> String {
    switch role {
    case .plaintiff: "т. қоюшы"
    case .thirdParty: "үшінші т."
    case .interestedPerson: "мүдделі т."
    case .applicant: "арыз бер."
    case .stateBody: "мем. орган"
    case .victim: "жәбірлен."
    case .holder: "құж. сақт."
    default: name(role)
    }
  }

  func name(_ channel: Channel) -> String {
    switch channel {
    case .letter: "хат"
    case .cabinet: "кабинет"
    case .email: "эл. пошта"
    case .sms: "СМС"
    case .messenger: "мессенджер"
    case .telephone: "телефон"
    case .videoconference: "бейнеконференцбайланыс"
    case .chancery: "кеңсе"
    case .inCourt: "отырыста"
    }
  }

  func requested(by channel: Channel) -> String {
    switch channel {
    case .letter: "хатпен"
    case .cabinet: "кабинет арқылы"
    case .email: "эл. пошта арқылы"
    case .sms: "СМС арқылы"
    case .messenger: "мессенджер арқылы"
    case .telephone: "телефон арқылы"
    case .videoconference: "бейнеконференцбайланыс арқылы"
    case .chancery: "кеңсе арқылы"
    case .inCourt: "отырыста"
    }
  }

  func received(by channel: Channel) -> String {
    switch channel {
    case .letter: "пошта арқылы"
    case .chancery: "кеңсеге тікелей"
    default: requested(by: channel)
    }
  }

  func name(_ way: ServiceWay) -> String {
    switch way {
    case .byCourt: "сот арқылы"
    case .bySender: "жіберуші арқылы"
    case .readAtCourt: "сотта танысу"
    case .letter: "хатпен"
    case .cabinet: "кабинет арқылы"
    case .email: "эл. пошта арқылы"
    case .sms: "СМС арқылы"
    case .messenger: "мессенджер арқылы"
    case .telephone: "телефон арқылы"
    case .videoconference: "бейнеконференцбайланыс арқылы"
    case .chancery: "кеңсе арқылы"
    case .inCourt: "отырыста"
    }
  }

  func name(_ form: ReceivedForm) -> String {
    switch form {
    case .copy: "көшірме"
    case .certifiedCopy: "куәландырылған көшірме"
    case .electronic: "ЭЦҚ қойылған электрондық құжат"
    case .original: "түпнұсқа"
    }
  }

  func shortName(_ form: ReceivedForm) -> String {
    switch form {
    case .copy: "көшірме"
    case .certifiedCopy: "куәл. көш."
    case .electronic: "ЭЦҚ"
    case .original: "түпнұсқа"
    }
  }

  func name(_ requirement: OriginalRequirement) -> String {
    switch requirement {
    case .none: "көшірмесі жеткілікті"
    case .paper: "түпнұсқасы талап етіледі"
    case .paperOrSigned: "түпнұсқасы немесе ЭЦҚ қойылған электрондық құжат талап етіледі"
    }
  }

  func name(_ settlement: Settlement) -> String {
    switch settlement {
    case .filed: "қабылданды"
    case .compared: "салыстырылды"
    case .signed: "ЭЦҚ бар"
    case .givenBack: "қайтарылды"
    case .waived: "жоғалған"
    }
  }

  func name(_ ground: WaiverGround) -> String {
    switch ground {
    case .notNeeded: "қажет емес"
    case .notSubmitted: "ұсынылмады"
    case .lost: "жоғалған"
    case .other: "басқа негіз"
    }
  }

  func name(_ cause: LateCause) -> String {
    switch cause {
    case .newParty: "жаңа қатысушы"
    case .counterclaim: "қарсы талап қою"
    case .motion: "өтінішхат"
    case .newEvidence: "жаңа дәлелдеме"
    case .courtOmission: "сот жіберген олқылық"
    }
  }

  func name(_ kind: HearingKind) -> String {
    switch kind {
    case .preparatory: "дайындық отырысы"
    case .preliminary: "алдын ала сот отырысы"
    case .trial: "сот талқылауы"
    }
  }

  func name(_ role: CourtRole) -> String {
    switch role {
    case .judge: "судья"
    case .secretary: "сот отырысының хатшысы"
    case .chancery: "кеңсе"
    case .chair: "сот төрағасы"
    case .administrator: "әкімші"
    case .observer: "бақылаушы"
    }
  }

  func shortName(_ role: CourtRole) -> String {
    switch role {
    case .secretary: "хатшы"
    case .chair: "төраға"
    default: name(role)
    }
  }

  func name(_ evidence: Evidence) -> String {
    switch evidence {
    case .recorded: "жазбалар ретімен дәлелденген"
    case .backdated: "өткен күнмен енгізілген"
    case .imported: "импорт деректері бойынша"
    }
  }

  func name(_ state: ItemState) -> String {
    switch state {
    case .pass: "орындалды"
    case .fail: "орындалмады"
    case .waived: "судья ескертпесімен"
    case .notApplicable: "талап етілмейді"
    }
  }

  func name(_ view: SavedView) -> String {
    switch view {
    case .mine: "Менің істерім"
    case .thisWeek: "Осы апта"
    case .notReady: "Дайын емес"
    case .overdue: "Мерзімі өткен"
    case .noHearing: "Отырыс тағайындалмаған"
    case .questionable: "Кеш сұратылған"
    case .all: "Барлығы"
    }
  }

  func name(_ order: DocketOrder) -> String {
    switch order {
    case .hearing: "отырыс бойынша"
    case .number: "нөмірі бойынша"
    case .registered: "тіркелген күні бойынша"
    }
  }

  func name(_ list: PaperQuery.List) -> String {
    switch list {
    case .outstanding: "Күтілуде"
    case .toServe: "Тапсырылатын"
    case .all: "Барлық құжаттар"
    }
  }

  func name(_ kind: CalendarException.Kind) -> String {
    switch kind {
    case .holiday: "мереке күні"
    case .transferredDayOff: "ауыстырылған демалыс күні"
    case .workingDay: "жұмыс күні"
    }
  }

  func name(_ holder: IdentityNumber.Holder) -> String {
    switch holder {
    case .person: "ЖСН"
    case .organisation: "БСН"
    }
  }

  func category(_ code: String) -> String {
    switch code {
    case "civil": "азаматтық іс"
    case "commercial": "экономикалық іс"
    case "administrative": "әкімшілік іс"
    case "criminal": "қылмыстық іс"
    case "family": "отбасылық іс"
    case "admin-offence": "әкімшілік құқық бұзушылық туралы іс"
    default: code
    }
  }

  func heading(_ column: CountColumn) -> String {
    switch column {
    case .requested: "Сұратылды"
    case .received: "Келіп түсті"
    case .originals: "Түпнұсқалар"
    case .served: "Тапсырылды"
    }
  }

  func letter(_ column: CountColumn) -> String {
    switch column {
    case .requested: "С"
    case .received: "К"
    case .originals: "Тү"
    case .served: "Та"
    }
  }

  func named(_ name: Named) -> String { name.kk }

  func basis(_ citation: String) -> String {
    var told = ""
    for (place, piece) in citation.split(separator: "art. ", omittingEmptySubsequences: false).enumerated() {
      let article = place == 0 ? "" : String(piece.prefix { !" ,;".contains($0) })
      told += place == 0 ? String(piece) : article + "-бап" + piece.dropFirst(article.count)
    }
    return citing(told, [("CrPC", "ҚР ҚПК"), ("APPC", "ҚР ӘРПК"), ("CPC", "ҚР АПК")])
  }

  func quoted(_ title: String) -> String { "«" + title + "»" }

  func document(_ id: DocumentID, _ title: String?) -> String { "№ \(id.rawValue) құжат" + (title.map { " " + quoted($0) } ?? "") }

  func party(_ id: PartyID) -> String { "№ \(id.rawValue) қатысушы" }

  func andOthers(_ name: String) -> String { name + " және т. б." }

  func incoming(_ number: String) -> String { beginsWithDigit(number) ? "кір. № " + number : number }

  func room(_ room: String) -> String { beginsWithDigit(room) ? "№ " + room + " зал" : room }
}
