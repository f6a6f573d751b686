import CaseEngine

public extension Russian {
  func name(_ section: RoomSection) -> String {
    switch section {
    case .hearing: "Заседание"
    case .parties: "Участники"
    case .viewing: "Просмотр"
    case .service: "Вручить"
    case .speeches: "Выступления"
    case .exhibits: "Материалы"
    case .notes: "Отметки"
    }
  }

  func otherInRoom(_ key: String) -> String { "\(key): перерыв, пока заседание идёт; у участника — другой способ участия" }
  var orderInRoom: String { "Порядок меняется в списке просмотра и у выступлений" }
  func deedsKept(_ error: StoreError) -> String {
    switch error {
    case .outOfReach, .unconfirmed, .busy: "Нет связи с реестром. Продолжайте: всё запишется само."
    case .diskFull: "Диск заполнен. Освободите место: всё запишется само."
    case .readOnly(.afterFailure): "Сбой записи. Запустите программу снова: всё запишется."
    case .readOnly: "Реестр только для чтения. Продолжайте: всё сохранено."
    default: "Реестр не принял запись. Продолжайте: всё сохранено."
    }
  }
  func deedsWaiting(_ count: Int) -> String { "не записано: \(count)" }
  func deedsSaved(_ count: Int) -> String { "Реестр снова доступен, отметки записаны: \(count)" }
  func exhibitWithoutFile(_ key: String) -> String { "К материалу не приложен файл. \(key): открыт иначе" }
  var everythingIsListed: String { "Вносить в список просмотра больше нечего" }

  func short(inRoom verb: RoomVerb) -> String {
    switch verb {
    case .call: "Вызвать"
    case .begin: "Начать"
    case .end: "Закончить"
    case .resume: "Продолжить"
    case .arrive: "Явился"
    case .leave: "Ушёл"
    case .lost: "Нет связи"
    case .restored: "Связь есть"
    case .show: "Показать"
    case .serve: "Вручено"
    case .speak: "Слово"
    case .stop: "Конец слова"
    case .open: "Открыть"
    case .next: "Следующий"
    case .offer: "В канцелярию"
    }
  }

  func label(_ field: RoomField) -> String {
    switch field {
    case .meetingNumber: "номер конференции"
    case .passcode: "код доступа"
    case .host: "организатор"
    case .connection: "связь"
    case .identity: "личность"
    case .authority: "полномочия"
    case .what: "что"
    case .ready: "готов"
    case .presenter: "показывает"
    case .speaker: "выступает"
    case .topic: "название"
    case .minutes: "минут"
    case .kind: "вид"
    case .speech: "выступление"
    }
  }

  func title(_ asking: RoomAsking) -> String {
    switch asking {
    case .note: "Отметка в заседании"
    case .offer: "Подлинник в канцелярию"
    case .meeting: "Видеоконференция"
    case .test: "Проверка связи"
    case .declaration: "Готовность участника"
    case .viewing: "Совместный просмотр"
    case .speech: "Выступление"
    case .exhibit: "Материал"
    case .receive: "Материал получен"
    case .share: "Передано остальным"
    }
  }

  func nothing(in section: RoomSection, add: String) -> String {
    switch section {
    case .hearing: "заседание не назначено"
    case .parties: "участников нет"
    case .viewing: "список пуст, внести: " + add
    case .service: "всё вручено"
    case .speeches: "не заявлены, внести: " + add
    case .exhibits: "нет, внести: " + add
    case .notes: "нет, внести: " + add
    }
  }

  func at(_ time: String) -> String { "в " + time }
  func goingOn(since time: String) -> String { "с " + time }
  var presenceNotNoted: String { "явка не отмечена" }
  func lateBy(_ minutes: Int) -> String { "опоздание " + self.minutes(minutes) }
  func noConnection(since time: String) -> String { "нет связи с " + time }
  func planned(_ minutes: Int, of slot: Int) -> String { "по плану \(minutes) из \(slot) мин" }
  var meetingNotArranged: String { "номер и код не указаны" }
  func told(_ meeting: Meeting) -> String {
    listed([meeting.number.map { "номер " + $0 }, meeting.passcode.map { "код " + $0 }, meeting.host.map { "организатор " + $0 }])
  }
  var connectionIsTested: String { "связь проверена" }
  var connectionNotTested: String { "связь не проверена" }
  var onScreen: String { "на экране" }
  var wasShown: String { "показано" }
  var noTimeLimit: String { "время не определено" }
  var notReceived: String { "не получено" }
  var wasOpened: String { "открывали" }
  var neverOpened: String { "ещё не открывали" }
  var viewingIsOver: String { "Список просмотра окончен." }
  var hearingIsOver: String { "Заседание окончено." }
  func left(minutes: Int) -> String { isLeft(minutes) + self.minutes(minutes) }
  func left(seconds: Int) -> String { isLeft(seconds) + "\(seconds) с" }
  /// Of minutes or seconds.
  private func isLeft(_ count: Int) -> String { RussianPlural.form(count, "осталась ", "осталось ", "осталось ") }
  func over(minutes: Int) -> String { minutes == 0 ? "время вышло" : "сверх времени " + self.minutes(minutes) }
  func going(minutes: Int) -> String {
    "идёт \(minutes) " + RussianPlural.form(minutes, "минуту", "минуты", "минут") + ", время не определено"
  }
  var noHearingToCome: String { "Предстоящих заседаний нет." }
  func helpCourtroom(_ key: (Action) -> String) -> String {
    "Одно заседание от вызова до окончания. \(key(.open)) делает следующий шаг со строкой: вызывает и начинает заседание, отмечает явку, показывает документ, отмечает вручение, даёт слово. \(key(.nextMatch)) показывает следующий документ списка, \(key(.originalFiled)) направляет предложенный подлинник в канцелярию, \(key(.add)) делает отметку или вносит в список, \(key(.edit)) правит, \(key(.mark)) — перерыв или другой способ участия, \(key(.clear)) — не явился или убрать из списка. Shift со стрелкой меняет порядок."
  }
  var fileIsAnother: String { "Не открыт: файл не тот, что был получен (SHA-256 другой)." }
  var noViewerSet: String { "Программа просмотра не задана. Впишите viewer = [\"xdg-open\", \"{file}\"] в config.toml." }
}
