import CaseEngine

public extension Russian {
  func screen(_ screen: ScreenName) -> String {
    switch screen {
    case .firstRun: "Dayin — подготовка дел"
    case .cases: "Дела"
    case .checklists: "Готовность дел"
    case .oneCase: "Дело"
    case .outstanding: "Ожидаются"
    case .toServe: "К вручению"
    case .hearings: "Заседания"
    case .intake: "Приём"
    case .book: "Обращения и предложения"
    case .contacts: "Контакты"
    case .reports: "Отчёты"
    case .court: "Сотрудники и настройки"
    case .tray: "На подпись"
    case .outbox: "Исходящие"
    }
  }

  func shortView(_ view: SavedView) -> String {
    switch view {
    case .mine: "Мои"
    case .thisWeek: "Неделя"
    case .notReady: "Не готовы"
    case .overdue: "Просрочка"
    case .noHearing: "Без даты"
    case .questionable: "Поздние"
    case .all: "Все"
    }
  }

  func pane(_ pane: CasePane) -> String {
    switch pane {
    case .documents: "Документы"
    case .readiness: "Готовность"
    case .service: "Вручение"
    case .hearing: "Заседания"
    case .parties: "Участники"
    case .notices: "Извещения"
    case .history: "История"
    case .courtroom: "Зал заседания"
    }
  }

  var helpDates: String {
    "Даты: 7, 0710, 7.10, 07.10.2026, +5 (календарных дней), +10р (рабочих дней), сегодня. Цифры верхнего ряда казахской раскладки понимаются."
  }
  var languageName: String { "Русский язык" }
  var workingDayMark: String { "р" }

  var columnNumber: String { "Номер" }
  var columnParties: String { "Стороны" }
  var columnJudge: String { "Судья" }
  var columnHearing: String { "Заседание" }
  var columnReadiness: String { "Готовность" }
  var columnReadinessShort: String { "Готово" }
  var columnLeftToDo: String { "Осталось" }
  var columnNo: String { "№" }
  var columnDocument: String { "Документ" }
  var columnFrom: String { "От кого" }
  var columnOwedTo: String { "Кому вручить" }
  var columnStatus: String { "Состояние" }
  var columnDate: String { "Дата" }
  var columnDue: String { "Срок" }
  var columnReceived: String { "Получен" }
  var columnRole: String { "Роль" }
  var columnName: String { "Имя" }
  var columnContact: String { "Связь" }

  var allRoles: String { "все роли" }
  var readyShort: String { "готово" }
  var readyAndSigned: String { "подписано" }
  var readyNotSigned: String { "готово, не подписано" }
  var noHearing: String { "нет" }
  var hearingNotSet: String { "заседание не назначено" }
  var noJudge: String { "судья не назначен" }
  func judgeLabel(_ name: String) -> String { "судья \(name)" }
  func daysAway(_ days: Int) -> String { days == 0 ? "сегодня" : (days > 0 ? "+" : "") + "\(days) дн." }
  var remoteShort: String { "дистанционно" }
  var closedShort: String { "закрытое" }
  func recorded(_ moment: String) -> String { "записано \(moment)" }
  func dueLine(_ due: String) -> String { "Срок: \(due)" }
  func owedLine(_ names: String) -> String { "Ещё не вручён: \(names)" }
  func surpriseLine(_ names: String) -> String { "Неожиданная бумага! Ещё не вручён: \(names)" }
  func marked(_ count: Int) -> String { "отмечено \(count)" }

  var registerAdvisory: String { "Роли в этом реестре — по доверию: система их не проверяет" }
  var registerEnforced: String { "Роли проверяет база данных" }
  var registerSample: String { "Учебный суд: все люди и дела вымышлены" }
  var savingNow: String { "записывается" }
  var confirmingNow: String { "уточняется" }
  var answerLost: String { "Ответ потерян, спрашиваем снова. Дважды не запишется." }
  var loading: String { "Загружается…" }
  func windowTooSmall(_ columns: Int, _ rows: Int) -> String { "Окно мало: нужно \(columns)×\(rows)" }
  var pressAgainToQuit: String { "Нажмите Ctrl-C ещё раз, чтобы выйти" }
  func howToQuit(_ keys: String) -> String { "Выход: \(keys)" }
  func keyDoesNothing(_ key: String, help: String) -> String { "Клавиша \(key) здесь ничего не делает. \(help) — помощь" }
  func themeNow(_ theme: String) -> String { "Оформление: \(theme)" }
  func themeReadAgain(_ theme: String) -> String { "Оформление прочитано заново: \(theme)" }
  func themeBroken(_ theme: String, _ mistake: LookMistake) -> String { "Оформление \(theme): \(lookMistake(mistake)). Остаётся прежнее" }
  func themeTitle(_ name: String) -> String? {
    switch name {
    case "calm-dark": "Спокойное тёмное"
    case "calm-light": "Спокойное светлое"
    case "high-contrast": "Высокий контраст"
    case "clear-sight": "Для дальтоников"
    case "ember": "Угли: для тёмного зала"
    case "sunlit": "Солнце: для светлого окна"
    case "norton": "Синее, как в Norton"
    case "mono": "Одноцветное"
    default: nil
    }
  }

  var notHereNow: String { "Сейчас здесь не действуют" }
  var nothingSelected: String { "Ничего не выбрано" }
  var openACaseFirst: String { "Сначала откройте дело (Enter)" }
  var nothingToMark: String { "Отмечать можно в списках документов" }
  var nothingToUndo: String { "Отменять нечего: своих действий здесь нет" }
  var nothingToRedo: String { "Возвращать нечего" }
  var nothingToClear: String { "Здесь нечего снимать" }
  var nothingSigned: String { "Готовность не подписана" }
  var nothingBlocks: String { "Здесь ничего не мешает" }
  var entryIsShown: String { "Запись показана внизу целиком" }
  var notTickable: String { "Этот пункт программа отмечает сама" }
  var noLastCase: String { "Другого дела ещё не открывали" }
  var notInTheList: String { "Этого дела нет в списке, из которого листают" }
  var firstInTheList: String { "Это первое дело списка" }
  var lastInTheList: String { "Это последнее дело списка" }
  var filterInLists: String { "Поиск работает в списках: Esc — назад к списку" }
  var onlyInToServe: String { "Это делается на экране «К вручению»" }
  var onlyOneTheme: String { "Другого оформления нет" }
  var noFileAttached: String { "К документу не приложен файл" }
  var choosePartyFirst: String { "Выберите участника на панели «Участники»" }
  var noSubmissionOpen: String { "Поступление не открыто" }
  var addAPartyFirst: String { "Сначала внесите участника дела" }
  func onlyMarked(_ count: Int) -> String { "Отмечены первые \(documents(count)): за один раз больше нельзя" }

  var nothingFound: String { "Ничего не найдено" }
  func nothingFound(in view: SavedView, next key: String) -> String { "Ничего нет в виде «\(shortView(view))». Другой вид — \(key)" }
  func nothingFound(for typed: String, in view: String?, clear: String, change: String, next: String?) -> String {
    let view = view.map { " в виде «\($0)»" } ?? ""
    return "Ничего нет по запросу «\(typed)»" + view + ". \(clear) — показать всё, \(change) — изменить запрос"
      + (next.map { ", \($0) — другой вид." } ?? ".")
  }
  func noCasesYet(add: String) -> String { "В реестре ещё нет дел. Нажмите \(add), чтобы внести первое." }
  func noDocumentsYet(add: String, next: String) -> String {
    "В списке ещё нет документов. Нажмите \(add), чтобы добавить; участники — \(next)."
  }
  func noPartiesYet(add: String) -> String { "Участников ещё нет. Нажмите \(add), чтобы внести." }
  var nothingOutstanding: String { "Ожидаемых документов нет." }
  var nothingToServe: String { "Все полученные документы вручены." }

  var undoing: String { "Отменить:" }
  var redoing: String { "Вернуть:" }
  func acknowledging(_ item: String) -> String { "Принять к сведению: \(item)" }
  var acknowledged: String { "Принято к сведению" }
  func cannot(_ count: Int, of all: Int) -> String { "всего не могут \(count) из \(all)" }
  var everyoneOwed: String { "всем, кому ещё не вручён" }
  var noAnswer: String { "не указано" }
  var custodyFiled: String { "подлинник сдан" }
  var custodyCompared: String { "сверен и возвращён" }
  var clearTakeOff: String { "исключить из списка" }
  var clearWaive: String { "не требовать" }
  var clearSendBack: String { "вернуть как негодный" }
  var clearOriginalLost: String { "не требовать: подлинник утрачен" }
  func languageOfCase(_ code: String) -> String { code == "kk" ? "казахский" : code == "ru" ? "русский" : code }

  var reasonsAreInTheTerminal: String { "Причины — в терминале после выхода." }
  var leftHalfway: String { "Не записано, набранное сохранено: откройте форму снова" }
  func leftHalfway(except what: String) -> String { "Не записано. Набранное сохранено, кроме: \(what)" }
  func typeAgain(_ what: String) -> String { "Не сохраняется, наберите снова: \(what)" }
  func unfinishedEntry(_ when: String, _ what: String) -> String { "Не закончено (\(when)): \(what)" }

  var mistakeMissing: String { "нужен ответ" }
  var mistakeNotADate: String { "это не дата. Пишите 7, 7.10, 07.10.2026, +5 или +10р" }
  var mistakeNotATime: String { "это не время. Пишите 10, 1030 или 10:30" }
  var mistakeNotANumber: String { "это не число" }
  var mistakeNotTheDigits: String { "это не последние четыре цифры номера дела" }
  func digitsTyped(_ count: Int, of all: Int) -> String { "цифр: \(count) из \(all)" }

  func saved(_ what: String) -> String { "Записано. \(what)" }
  func partlySaved(_ count: Int, of all: Int) -> String { "Записано \(count) из \(all)." }
  func wasFirst(_ name: String, _ when: String) -> String { "Раньше вас: \(name), \(when)." }
  var couldNotOpenFile: String { "Файл не открылся: нет его или нет программы для просмотра" }
  var couldNotEdit: String { "Редактор не запустился или не оставил текста. Текст прежний" }
  var couldNotCopy: String { "Этот терминал не даёт копировать" }
  func couldNotBegin(_ why: String) -> String { "Не удалось начать: \(why)" }

  var newCase: String { "Новое дело" }
  var nameThePartiesFirst: String { "Чтобы отмеченные документы вошли в список, назовите того, кто их представит" }
  var editingCase: String { "Дело: правка" }
  var newParty: String { "Новый участник" }
  var editingParty: String { "Участник: правка" }
  var newDocument: String { "Новый документ в списке" }
  var editingDocument: String { "Документ: правка" }
  var movingHearing: String { "Перенос заседания" }
  var nothingInTheWay: String { "Ничего не мешает" }
  func reasonFor(_ item: String) -> String { "причина: \(item)" }
  func whatIsSigned(version: Int, head: String) -> String { "Подписывается версия \(version), отпечаток истории \(head)" }
  func underSubmission(_ number: String) -> String { "Пойдёт под номером поступления \(number)" }

  func filterProblem(_ problem: FilterProblem) -> String {
    switch problem {
    case .unknownField(let name, _): "Нет такого поля: \(name)"
    case .badValue(let field, let value, _): "Поле \(field.rawValue) не понимает «\(value)»"
    case .unclosedQuote: "Кавычка не закрыта"
    }
  }

  var filterLabel: String { "Поиск:" }
  var filterHint: String { "слова или поле:значение, например судья, номер, overdue:yes" }
  var paletteTitle: String { "Все действия" }
  var paletteHint: String { "действие, номер дела, имя, телефон, документ" }
  var actionsTitle: String { "Действия" }
  var intakeLabel: String { "Что принесли:" }
  var intakeHint: String { "номер дела, фамилия, название, телефон" }
  func caseWithoutPapers(_ name: String) -> String { "\(name): документов нет, Ins — принять бумагу" }
  var lastMarks: String { "Последние отметки" }
  func submissionOpen(_ number: String) -> String { "Поступление \(number) открыто: всё отмеченное идёт под этим номером" }
  func submissionClosed(_ number: String) -> String { "Поступление \(number) закрыто" }
  func nextNumber(_ number: String) -> String { "Следующий номер: \(number)" }
  var firstRunText: String { "Реестра ещё нет. Реестр — это дела одного суда в одном файле. С чего начать?" }
  func firstRun(_ way: FirstRunWay) -> String {
    switch way {
    case .make: "Завести новый реестр"
    case .take: "Завести реестр и загрузить дела из файла (JSON Lines или CSV)"
    case .sample: "Посмотреть на учебном суде"
    }
  }

  var hintEnter: String { "Записать" }
  var hintCancel: String { "Отмена" }
  var hintNextField: String { "Далее" }
  var hintChoose: String { "Выбрать" }
  var hintTakeBack: String { "Отменить запись" }
  var hintStep: String { "Листать" }
  var hintMonth: String { "Месяц" }
  var hintMark: String { "Отметить" }
  var hintGoOn: String { "Продолжить" }
  var hintDrop: String { "Удалить" }
  var hintKeep: String { "Оставить" }
  var hintCompared: String { "Сверен/сдан" }
  var hintToList: String { "К списку" }
  var hintDo: String { "Выполнить" }
  var hintBack: String { "Назад" }
  var hintView: String { "Вид" }
}
