import CaseEngine

public extension Russian {
  func report(_ name: ReportName) -> String {
    switch name {
    case .recommendations: "Девять рекомендаций"
    case .requests: "Запросы документов"
    case .originals: "Подлинники"
    case .readiness: "Готовность по неделям"
    case .punctuality: "Вовремя ли начинают"
    case .outstanding: "Что должны суду"
    }
  }
  func figure(_ figure: Figure) -> String {
    switch figure {
    case .trainings: "обучений"
    case .trainingsRemote: "из них по видеосвязи"
    case .trainingsProgram: "из них по этой программе"
    case .untrained: "судей и секретарей без обучения видеосвязи"
    case .hearingsRemote: "заседаний по видеосвязи"
    case .hearingsInPerson: "заседаний в зале"
    case .connectionsTested: "связь проверена заранее"
    case .connectionBreaks: "обрывов связи"
    case .viewingLists: "списков показа"
    case .groupsNamed: "групп по именам сторон"
    case .groupsCreated: "из них созданы в мессенджере"
    case .noticesSent: "извещений отправлено"
    case .noticesInHours: "из них в рабочее время"
    case .noticesInTime: "о заседании: в срок"
    case .noticesLate: "о заседании: позже срока"
    case .noticesUndelivered: "не доставлено"
    case .requestsMade: "запрошено документов"
    case .requestsBefore: "запрошено до назначения"
    case .requestsLate: "запрошено после назначения"
    case .requestsLateFor: "почему после"
    case .requestsBackdated: "внесено задним числом"
    case .requestsImported: "по данным файла"
    case .requestsOpen: "заседание не назначено"
    case .papersReceived: "поступило документов"
    case .papersServed: "из них вручены всем"
    case .originalsSettled: "подлинников принято"
    case .originalsFiled: "сдано в канцелярию"
    case .originalsCompared: "сверено и возвращено"
    case .originalsSigned: "подписано электронно"
    case .originalsGivenBack: "сдано и потом выдано"
    case .originalsLost: "утрачено"
    case .originalsMissing: "подлинников не хватает"
    case .speeches: "выступлений заявлено"
    case .speechesPrepared: "из них подготовлено"
    case .hearingsOpen: "заседаний открытых"
    case .hearingsClosed: "заседаний закрытых"
    case .mediaRequests: "обращений СМИ"
    case .mediaAnswered: "из них с ответом"
    case .hearingsPlanned: "заседаний назначено на эти дни"
    case .hearingsHeld: "заседаний начато"
    case .hearingsOnTime: "из них вовремя"
    case .hearingsLate: "с опозданием"
    case .minutesLate: "опоздание в среднем, минут"
    case .hearingsPutOff: "отложено"
    case .hearingsCancelled: "отменено"
    case .hearingsMoved: "перенесено на другой день"
    case .datesFixed: "дат назначено"
    case .datesHeld: "из них выдержано"
    case .causesOfDelay: "причина опоздания"
    case .messages: "сообщений сторон"
    case .messagesAnswered: "из них с ответом"
    case .messageMinutes: "ответ в среднем, минут рабочего времени"
    case .proposals: "предложений внесено"
    case .proposalsDecided: "предложений рассмотрено"
    case .proposalsCarriedOut: "предложений исполнено"
    case .proposalsFromCourts: "получено от других судов"
    case .complaints: "жалоб и вопросов"
    case .complaintsInTime: "отвечено в срок"
    case .complaintsLate: "отвечено позже срока"
    case .complaintsOpen: "ждут ответа"
    case .hearingsAhead: "заседаний впереди"
    case .hearingsReady: "готово"
    case .hearingsNotReady: "не готово"
    case .hearingsFailing: "что мешает"
    case .papersOwed: "документов должны суду"
    case .papersOverdue: "из них просрочено"
    }
  }
  func recommendation(_ number: Int) -> String {
    switch number {
    case 1: "Обучение видеосвязи"
    case 2: "Заседания по видеосвязи"
    case 3: "Группы и извещения"
    case 4: "Подготовка дел"
    case 5: "Открытость"
    case 6: "Вовремя и на связи"
    case 7: "Дискуссионный клуб"
    case 8: "Обмен предложениями"
    case 9: "Обращения и жалобы"
    default: ""
    }
  }
  var noCauseGiven: String { "причина не указана" }
  var reportTotal: String { "Всего" }
  func reportSpan(_ first: String, _ last: String) -> String { "с \(first) по \(last)" }
  var hintPeriod: String { "Период" }
  var nothingBehind: String { "За этой цифрой списка нет" }
}
