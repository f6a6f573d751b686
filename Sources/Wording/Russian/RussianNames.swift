import CaseEngine

public extension Russian {
  func name(_ status: DocumentStatus) -> String {
    switch status {
    case .needed: "не запрошено"
    case .requested: "запрошено"
    case .received: "получено"
    case .returned: "возвращено"
    case .waived: "не требуется"
    }
  }

  func name(_ phase: CasePhase) -> String {
    switch phase {
    case .preparation: "подготовка"
    case .hearingSet: "назначено"
    case .ready: "готово"
    case .heard: "рассмотрено"
    case .closed: "закрыто"
    case .suspended: "приостановлено"
    }
  }

  func name(_ role: PartyRole) -> String {
    switch role {
    case .plaintiff: "истец"
    case .defendant: "ответчик"
    case .thirdParty: "третье лицо"
    case .interestedPerson: "заинтересованное лицо"
    case .applicant: "заявитель"
    case .prosecutor: "прокурор"
    case .stateBody: "государственный орган"
    case .accused: "подсудимый"
    case .victim: "потерпевший"
    case .defender: "защитник"
    case .representative: "представитель"
    case .expert: "эксперт"
    case .translator: "переводчик"
    case .witness: "свидетель"
    case .holder: "держатель документа"
    }
  }

  func shortName(_ role: PartyRole) -> String {
    switch role {
    case .thirdParty: "третье л."
    case .interestedPerson: "заинт. л."
    case .stateBody: "гос. орган"
    case .victim: "потерпевш."
    case .representative: "предст."
    case .translator: "переводч."
    case .holder: "держатель"
    default: name(role)
    }
  }

  func name(_ channel: Channel) -> String {
    switch channel {
    case .letter: "письмо"
    case .cabinet: "кабинет"
    case .email: "эл. почта"
    case .sms: "СМС"
    case .messenger: "мессенджер"
    case .telephone: "телефон"
    case .videoconference: "видеоконференцсвязь"
    case .chancery: "канцелярия"
    case .inCourt: "в заседании"
    }
  }

  func requested(by channel: Channel) -> String {
    switch channel {
    case .letter: "письмом"
    case .cabinet: "через кабинет"
    case .email: "по эл. почте"
    case .sms: "по СМС"
    case .messenger: "в мессенджере"
    case .telephone: "по телефону"
    case .videoconference: "по видеоконференцсвязи"
    case .chancery: "через канцелярию"
    case .inCourt: "в заседании"
    }
  }

  func received(by channel: Channel) -> String {
    switch channel {
    case .letter: "по почте"
    case .chancery: "лично в канцелярию"
    default: requested(by: channel)
    }
  }

  func name(_ way: ServiceWay) -> String {
    switch way {
    case .byCourt: "судом"
    case .bySender: "отправителем"
    case .readAtCourt: "ознакомление в суде"
    case .letter: "письмом"
    case .cabinet: "через кабинет"
    case .email: "по эл. почте"
    case .sms: "по СМС"
    case .messenger: "в мессенджере"
    case .telephone: "по телефону"
    case .videoconference: "по видеоконференцсвязи"
    case .chancery: "через канцелярию"
    case .inCourt: "в заседании"
    }
  }

  func name(_ form: ReceivedForm) -> String {
    switch form {
    case .copy: "копия"
    case .certifiedCopy: "заверенная копия"
    case .electronic: "электронный документ с ЭЦП"
    case .original: "подлинник"
    }
  }

  func shortName(_ form: ReceivedForm) -> String {
    switch form {
    case .copy: "копия"
    case .certifiedCopy: "зав. копия"
    case .electronic: "ЭЦП"
    case .original: "подлинник"
    }
  }

  func name(_ requirement: OriginalRequirement) -> String {
    switch requirement {
    case .none: "достаточно копии"
    case .paper: "требуется подлинник"
    case .paperOrSigned: "требуется подлинник или электронный документ с ЭЦП"
    }
  }

  func name(_ settlement: Settlement) -> String {
    switch settlement {
    case .filed: "сдан"
    case .compared: "сверен"
    case .signed: "с ЭЦП"
    case .givenBack: "возвращён"
    case .waived: "утрачен"
    }
  }

  func name(_ ground: WaiverGround) -> String {
    switch ground {
    case .notNeeded: "не нужен"
    case .notSubmitted: "не представлен"
    case .lost: "утрачен"
    case .other: "другое основание"
    }
  }

  func name(_ cause: LateCause) -> String {
    switch cause {
    case .newParty: "новый участник"
    case .counterclaim: "встречный иск"
    case .motion: "ходатайство"
    case .newEvidence: "новое доказательство"
    case .courtOmission: "упущение суда"
    }
  }

  func name(_ kind: HearingKind) -> String {
    switch kind {
    case .preparatory: "подготовительное заседание"
    case .preliminary: "предварительное судебное заседание"
    case .trial: "судебное разбирательство"
    }
  }

  func name(_ role: CourtRole) -> String {
    switch role {
    case .judge: "судья"
    case .secretary: "секретарь судебного заседания"
    case .chancery: "канцелярия"
    case .chair: "председатель суда"
    case .administrator: "администратор"
    case .observer: "наблюдатель"
    }
  }

  func shortName(_ role: CourtRole) -> String {
    switch role {
    case .secretary: "секретарь"
    case .chair: "председ."
    case .administrator: "админ."
    case .observer: "наблюд."
    default: name(role)
    }
  }

  func name(_ evidence: Evidence) -> String {
    switch evidence {
    case .recorded: "доказано порядком записей"
    case .backdated: "внесено задним числом"
    case .imported: "по данным импорта"
    }
  }

  func name(_ state: ItemState) -> String {
    switch state {
    case .pass: "выполнено"
    case .fail: "не выполнено"
    case .waived: "с оговоркой судьи"
    case .notApplicable: "не требуется"
    }
  }

  func name(_ view: SavedView) -> String {
    switch view {
    case .mine: "Мои дела"
    case .thisWeek: "Эта неделя"
    case .notReady: "Не готовы"
    case .overdue: "Просрочено"
    case .noHearing: "Заседание не назначено"
    case .questionable: "Поздние запросы"
    case .all: "Все"
    }
  }

  func name(_ order: DocketOrder) -> String {
    switch order {
    case .hearing: "по заседанию"
    case .number: "по номеру"
    case .registered: "по дате регистрации"
    }
  }

  func name(_ list: PaperQuery.List) -> String {
    switch list {
    case .outstanding: "Ожидаются"
    case .toServe: "К вручению"
    case .all: "Все документы"
    }
  }

  func name(_ kind: CalendarException.Kind) -> String {
    switch kind {
    case .holiday: "праздничный день"
    case .transferredDayOff: "перенесённый выходной день"
    case .workingDay: "рабочий день"
    }
  }

  func name(_ holder: IdentityNumber.Holder) -> String {
    switch holder {
    case .person: "ИИН"
    case .organisation: "БИН"
    }
  }

  func category(_ code: String) -> String {
    switch code {
    case "civil": "гражданское дело"
    case "commercial": "экономическое дело"
    case "administrative": "административное дело"
    case "criminal": "уголовное дело"
    case "family": "семейное дело"
    case "admin-offence": "дело об административном правонарушении"
    default: code
    }
  }

  func heading(_ column: CountColumn) -> String {
    switch column {
    case .requested: "Запрошено"
    case .received: "Получено"
    case .originals: "Подлинники"
    case .served: "Вручено"
    }
  }

  func letter(_ column: CountColumn) -> String {
    switch column {
    case .requested: "З"
    case .received: "П"
    case .originals: "О"
    case .served: "В"
    }
  }

  func named(_ name: Named) -> String { name.ru }

  func basis(_ citation: String) -> String {
    citing(citation, [("CrPC", "УПК РК"), ("APPC", "АППК РК"), ("CPC", "ГПК РК"), ("art. ", "ст. ")])
  }

  func quoted(_ title: String) -> String { "«" + title + "»" }

  func document(_ id: DocumentID, _ title: String?) -> String { "документ \(id.rawValue)" + (title.map { " " + quoted($0) } ?? "") }

  func party(_ id: PartyID) -> String { "участник \(id.rawValue)" }

  func andOthers(_ name: String) -> String { name + " и др." }

  func incoming(_ number: String) -> String { beginsWithDigit(number) ? "вх. № " + number : number }

  func room(_ room: String) -> String { beginsWithDigit(room) ? "зал " + room : room }
}
