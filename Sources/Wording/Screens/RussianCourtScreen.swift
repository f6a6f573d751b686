import CaseEngine

public extension Russian {
  func pane(_ pane: CourtPane) -> String {
    switch pane {
    case .staff: "Сотрудники"
    case .settings: "Суд"
    case .holidays: "Праздники"
    case .templates: "Образцы"
    case .terms: "Сроки"
    case .notices: "Извещения"
    }
  }

  func courtSetting(_ setting: CourtSetting) -> String {
    switch setting {
    case .name(.kazakh): "Название по-казахски"
    case .name(.russian): "Название по-русски"
    case .name(.english): "Название по-английски"
    case .zone: "Часовой пояс"
    case .hours: "Часы работы"
    case .lunch: "Обед"
    case .noticeDays: "Время на извещение"
    case .category: "Категория дел"
    case .check: "Пункт готовности"
    case .noticeWords(let kind, let language): name(kind) + ", " + name(language)
    case .address: "Адрес суда"
    case .noticeLunch: "Извещения в обед"
    case .groups: "Группы в мессенджере"
    case .gate(let channel): "Отправка " + requested(by: channel)
    }
  }

  func courtLabel(_ field: CourtField) -> String {
    switch field {
    case .logins: "логины"
    case .roles: "роли"
    case .named(.kazakh): "по-казахски"
    case .named(.russian): "по-русски"
    case .named(.english): "по-английски"
    case .zone: "часовой пояс"
    case .opens: "начало дня"
    case .closes: "конец дня"
    case .lunchStart: "обед с"
    case .lunchEnd: "обед до"
    case .noticeDays: "рабочих дней"
    case .code: "код"
    case .day: "день"
    case .dayIs: "что это за день"
    case .preselected: "отмечен в новом деле"
    case .basis: "статья закона"
    case .askedOf: "от кого"
    case .categories: "категории дел"
    case .countedFrom: "считается с события"
    case .keptWith: "идёт до события"
    case .length: "сколько"
    case .lengthUnit: "чего"
    case .prolongation: "продление на"
    case .prolongationUnit: "чего"
    case .inForceFrom: "действует с"
    case .noticeTitle: "заголовок"
    case .noticeText: "текст"
    case .goesInLunch: "уходят в обед"
    case .usesGroups: "группа по каждому делу"
    case .command: "команда"
    case .seconds: "не дольше, секунд"
    }
  }

  func courtHint(_ field: CourtField) -> String? {
    switch field {
    case .logins: "имя входа в систему; несколько — через запятую"
    case .roles: "Space — отметить"
    case .named: "пустое берётся из другого языка"
    case .zone: "например Asia/Almaty"
    case .opens, .closes: "10, 1030 или 10:30"
    case .lunchStart, .lunchEnd: "без обеда — одно и то же время"
    case .noticeDays: "между назначением и заседанием, от 0 до 60"
    case .code: "маленькие латинские буквы, цифры и дефис"
    case .basis: "например CPC art. 148"
    case .askedOf: "Space — отметить; никто — значит от любого"
    case .categories: "Space — отметить"
    case .prolongation: "пусто — продлить нельзя"
    case .noticeTitle, .noticeText: "что стоит в фигурных скобках, подставляется"
    case .command: "/usr/sbin/sendmail -i -- {address}; пусто — отправляют люди"
    case .seconds: "от 1 до 600"
    case .day, .dayIs, .preselected, .countedFrom, .keptWith, .length, .lengthUnit, .prolongationUnit, .inForceFrom, .goesInLunch,
      .usesGroups:
      nil
    }
  }

  var columnLogin: String { "Логин" }
  var columnRoles: String { "Роли" }
  var columnSetting: String { "Настройка" }
  var columnValue: String { "Значение" }
  var columnDayIs: String { "Что это" }
  var columnDayName: String { "Название" }
  var columnCategory: String { "Категория" }
  var columnLength: String { "Сколько" }
  var columnBasis: String { "Основание" }

  var everyCategory: String { "все категории" }
  var fromAnyone: String { "от любого" }
  var noLunch: String { "без обеда" }
  var preselected: String { "отмечен в новом деле" }

  func name(_ event: TermRule.Event) -> String {
    switch event {
    case .registered: "регистрация дела"
    case .accepted: "принятие иска"
    case .claimServed: "вручение копии иска"
    case .preparationEnded: "окончание подготовки"
    case .responseReceived: "получение отзыва"
    case .trialBegan: "начало разбирательства"
    case .decided: "решение по делу"
    }
  }

  func name(_ unit: TermUnit) -> String {
    switch unit {
    case .workingDays: "рабочих дней"
    case .calendarDays: "календарных дней"
    case .months: "месяцев"
    }
  }

  func termSpan(_ start: String, _ until: String) -> String { "от: \(start); до: \(until)" }
  func prolonged(_ period: String) -> String { "можно продлить: \(period)" }
  func inForce(_ day: String) -> String { "действует с \(day)" }

  var newMember: String { "Новый сотрудник" }
  var editingMember: String { "Сотрудник: правка" }
  var newCategory: String { "Новая категория дел" }
  var newCheck: String { "Новый пункт готовности" }
  var editingCheck: String { "Пункт готовности: правка" }
  var newDay: String { "День не по календарю" }
  var editingDay: String { "День: правка" }
  var newTemplate: String { "Новый образец документа" }
  var editingTemplate: String { "Образец документа: правка" }
  var newTerm: String { "Новый срок" }
  var editingTerm: String { "Срок: правка" }

  func removing(_ isPerson: Bool) -> String { isPerson ? "Больше не работает в суде:" : "Убрать:" }

  var noStaffYet: String {
    "Сотрудники не внесены, и у каждого, кто открыл реестр, есть все роли. Нажмите + и внесите первым себя, с ролью администратора."
  }
  var nothingHereYet: String { "Здесь ещё ничего нет. Нажмите +, чтобы добавить." }
  var categoriesStay: String { "Категория остаётся такой, какой внесена: на неё ссылаются дела" }
  var settingStays: String { "Эту настройку можно изменить (F4), но не убрать" }
  var courtIsNotUndone: String { "Настройки не отменяют, а меняют обратно: F4, + или Del" }

  var mistakeTimesOutOfOrder: String { "времена идут не по порядку: начало, обед с, обед до, конец" }
  func mistakeNoSuchZone(_ name: String) -> String { "нет часового пояса \(name). Пишите, например, Asia/Almaty" }

  var hintRemove: String { "Убрать" }
  var hintPane: String { "Панель" }
}
