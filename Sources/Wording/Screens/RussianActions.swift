import CaseEngine

public extension Russian {
  func title(_ action: Action) -> String {
    switch action {
    case .up: "Вверх"
    case .down: "Вниз"
    case .pageUp: "Страница вверх"
    case .pageDown: "Страница вниз"
    case .first: "В начало"
    case .last: "В конец"
    case .nextPane: "Следующая панель или вид"
    case .previousPane: "Предыдущая панель или вид"
    case .goTo: "Перейти к экрану"
    case .open: "Открыть"
    case .back: "Назад"
    case .edit: "Изменить"
    case .actions: "Действия с отмеченным"
    case .requested: "Запрошен"
    case .received: "Получен"
    case .originalFiled: "Подлинник сдан в канцелярию"
    case .served: "Вручён"
    case .clear: "Не требовать, вернуть, снять (с причиной)"
    case .giveBack: "Выдать сданный подлинник обратно"
    case .add: "Добавить дело, документ, участника"
    case .markYesterdays: "Отметить полученное вчера"
    case .markOverdue: "Отметить просроченное"
    case .mark: "Отметить"
    case .markUp: "Отметить и вверх"
    case .markDown: "Отметить и вниз"
    case .range: "Отметить промежуток"
    case .markAll: "Отметить всё найденное"
    case .invert: "Обратить отметки"
    case .undo: "Отменить последнее"
    case .redo: "Вернуть отменённое"
    case .filter: "Поиск и отбор"
    case .nextMatch: "Следующее найденное"
    case .previousMatch: "Предыдущее найденное"
    case .lastCase: "Список и последнее дело"
    case .caseBefore: "Предыдущее дело"
    case .caseAfter: "Следующее дело"
    case .setHearing: "Назначить или перенести заседание"
    case .cancelHearing: "Отменить заседание"
    case .callHearing: "Вызвать стороны"
    case .beginHearing: "Начать заседание"
    case .breakHearing: "Объявить перерыв"
    case .resumeHearing: "Продолжить после перерыва"
    case .endHearing: "Окончить заседание"
    case .closeToPublic: "Закрыть заседание для публики или открыть вновь"
    case .takeMedia: "Принять обращение СМИ"
    case .answerMedia: "Ответить СМИ"
    case .sign: "Подписать готовность"
    case .withdraw: "Отозвать подпись"
    case .suspendCase: "Приостановить производство по делу"
    case .resumeCase: "Возобновить производство по делу"
    case .closeCase: "Закрыть дело"
    case .reopenCase: "Возобновить закрытое дело"
    case .reassign: "Передать дело другому судье"
    case .reassignAll: "Передать все дела судьи другому"
    case .unrequested: "Принять незапрошенную бумагу"
    case .editCase: "Изменить сведения о деле"
    case .closeSubmission: "Закрыть поступление"
    case .notify: "Написать участникам: извещения, сообщения"
    case .reveal: "Показать ИИН или БИН полностью (с записью)"
    case .goCases: "Дела"
    case .goChecklists: "Готовность дел списком"
    case .goReadiness: "Готовность этого дела"
    case .goOutstanding: "Ожидаются"
    case .goToServe: "К вручению"
    case .goHearings: "Заседания"
    case .goIntake: "Приём"
    case .goBook: "Обращения и предложения"
    case .goTrainings: "Обучение"
    case .contacts: "Контакты суда"
    case .passOn: "Передать жалобу выше"
    case .goCourt: "Сотрудники и настройки"
    case .goReports: "Отчёты"
    case .hint: "Подсказка к шагу урока"
    case .lessons: "Уроки: учиться в учебном суде"
    case .goCourtroom: "Зал заседания"
    case .goTray: "На подпись"
    case .goOutbox: "Исходящие: извещения и ответы"
    case .sendReady: "Отправить всё, что можно отправить"
    case .palette: "Все действия"
    case .help: "Помощь"
    case .language: "Сменить язык"
    case .theme: "Сменить оформление"
    case .keyboard: "Выбрать раскладку клавиатуры"
    case .learnKeyboard: "Изучить мою клавиатуру"
    case .accessible: "Режим чтения вслух: включить, выключить"
    case .redraw: "Перерисовать и обновить"
    case .suspend: "Приостановить программу"
    case .quit: "Выход"
    }
  }

  func short(_ action: Action) -> String {
    switch action {
    case .goTo: "Экран"
    case .actions: "Действия"
    case .originalFiled: "Подлинник"
    case .clear: "Снять"
    case .add: "Добавить"
    case .filter: "Поиск"
    case .setHearing: "Назначить"
    case .sign: "Подписать"
    case .unrequested: "Незапрошенное"
    case .palette: "Команды"
    case .language: "Язык"
    default: title(action)
    }
  }

  func done(_ action: Action) -> String {
    switch action {
    case .requested: "Запрошен"
    case .received: "Получен"
    case .originalFiled: "Подлинник"
    case .served: "Вручён"
    case .clear: "Снято"
    case .giveBack: "Подлинник выдан"
    case .add: "Добавлено"
    case .edit: "Изменено"
    case .unrequested: "Принято"
    case .setHearing: "Заседание"
    case .sign: "Подписано"
    case .suspendCase: "Производство приостановлено"
    case .resumeCase: "Производство возобновлено"
    case .closeCase: "Дело закрыто"
    case .reopenCase: "Дело снова открыто"
    case .reassign: "Передано другому судье"
    case .reassignAll: "Дела переданы другому судье"
    case .notify: "Извещения"
    case .reveal: "ИИН или БИН показан"
    case .withdraw: "Подпись отозвана"
    case .cancelHearing: "Заседание отменено"
    case .callHearing: "Стороны вызваны"
    case .beginHearing: "Заседание начато"
    case .breakHearing: "Перерыв объявлен"
    case .resumeHearing: "Заседание продолжено"
    case .endHearing: "Заседание окончено"
    case .mark: "Отмечено"
    case .undo: "Отменено"
    case .redo: "Возвращено"
    default: title(action)
    }
  }

  func offer(_ action: Action) -> String {
    switch action {
    case .served: "Вручить?"
    case .requested: "Запросить?"
    default: title(action) + "?"
    }
  }

  func label(_ field: FieldKey) -> String {
    switch field {
    case .errand: "что"
    case .text: "текст"
    case .proof: "подтверждение"
    case .early: "причина отправки вне рабочего времени"
    case .noticeOutcome: "исход"
    case .restrictedUntil: "до какого дня"
    case .messenger: "мессенджер"
    case .date: "дата"
    case .channel: "каким путём"
    case .due: "срок"
    case .cause: "почему после назначения"
    case .reason: "причина"
    case .form: "в каком виде"
    case .pages: "страниц"
    case .number: "входящий номер"
    case .sheets: "листов"
    case .shelf: "где лежит"
    case .custody: "подлинник"
    case .to: "кому"
    case .way: "как вручён"
    case .ground: "основание"
    case .clearing: "что сделать"
    case .title: "название"
    case .from: "от кого"
    case .original: "подлинник"
    case .note: "примечание"
    case .role: "в каком качестве"
    case .name: "имя или название"
    case .of: "чей представитель"
    case .phone: "телефон"
    case .email: "эл. почта"
    case .address: "адрес"
    case .idNumber: "ИИН или БИН"
    case .caseNumber: "номер дела"
    case .category: "категория"
    case .subject: "предмет спора"
    case .registered: "зарегистрировано"
    case .judge: "судья"
    case .formerJudge: "чьи дела"
    case .order: "номер приказа"
    case .secretary: "секретарь"
    case .language: "язык дела"
    case .kind: "вид заседания"
    case .time: "время"
    case .minutes: "минут"
    case .room: "зал"
    case .link: "ссылка видеосвязи"
    case .closed: "закрыто: основание"
    case .override: "несмотря ни на что: причина"
    case .acting: "за другого судью: причина"
    case .digits: "последние 4 цифры номера дела"
    case .receipt: "расписка"
    case .court: "название суда"
    case .file: "файл"
    case .outcome: "исход"
    case .delayCause: "вид причины"
    case .whose: "чья сторона"
    case .until: "до какого времени"
    case .nextDate: "следующая дата"
    case .nextTime: "следующее время"
    case .party(let role): name(role)
    case .documents: "документы"
    case .recipients: "кому вручить"
    case .extent: "что подписать"
    case .part: "какая часть (пусто — всё)"
    case .ruling: "определение (пусто — в протоколе)"
    case .outlet: "издание или канал"
    case .use: "о чём просят"
    case .contact: "как связаться"
    case .request: "обращение"
    case .answer: "ответ"
    case .limits: "ограничение или пояснение"
    case .item: "причина"
    case .inRoom(let field): label(field)
    case .ofCourt(let field): courtLabel(field)
    case .ofBook(let field): bookLabel(field)
    }
  }

  func hint(_ field: FieldKey) -> String? {
    switch field {
    case .caseNumber: "например 7517-26-00-2/1234"
    case .phone: "например +7 701 234 56 78"
    case .party: "фамилия и инициалы или название"
    case .documents: "Space — отметить; отмеченные войдут в список"
    case .recipients: "Space — отметить; вручается каждому отмеченному"
    case .idNumber: "12 цифр"
    case .time: "10, 1030 или 10:30"
    case .link: "заполните, если заседание дистанционное"
    case .closed: "заполните, если заседание закрытое"
    case .override: "только если судья назначает вопреки препятствиям ниже"
    case .of: "для представителя и защитника"
    case .digits: "чтобы подписать именно это дело"
    case .registered: "от этого дня идут сроки"
    case .ofCourt(let field): courtHint(field)
    case .ofBook(let field): bookHint(field)
    default: nil
    }
  }

  func helpText(_ screen: ScreenName, _ key: (Action) -> String) -> String {
    switch screen {
    case .firstRun: "Выберите, с чего начать, и нажмите Enter."
    case .cases:
      "Список дел по ближайшему заседанию. З П О В — сколько запрошено, получено, подлинников сдано, вручено. \(key(.nextPane)) меняет вид, \(key(.filter)) ищет: номер дела, имя, телефон, ИИН или БИН, документ, входящий номер, в любой раскладке. \(key(.open)) открывает дело."
    case .checklists:
      "Готовность каждого дела одной строкой: что осталось сделать до заседания. Вид и поиск — те же, что в списке дел. \(key(.open)) открывает готовность дела, \(key(.caseBefore)) и \(key(.caseAfter)) листают дела."
    case .oneCase:
      "Одно дело. \(key(.nextPane)) меняет панель. \(key(.filter)) ищет на ней, \(key(.nextMatch)) и \(key(.previousMatch)) — дальше и назад. \(key(.requested)), \(key(.received)), \(key(.originalFiled)), \(key(.served)) отмечают документ или все отмеченные: внизу открывается полоса, Enter записывает, Esc отменяет."
    case .outstanding:
      "Все документы, которые суду кто-то должен, по срокам. \(key(.mark)) отмечает, \(key(.requested)) напоминает, \(key(.received)) принимает."
    case .toServe: "Все полученные документы, которые ещё не вручены. Отметьте (\(key(.markAll)) — все) и нажмите \(key(.served))."
    case .hearings:
      "Все заседания суда по дням, неделям, месяцам: время, дело, стороны, судья, зал, готовность, как прошло. \(key(.nextPane)) меняет вид, \(key(.caseBefore)) и \(key(.caseAfter)) листают, \(key(.filter)) ищет судью, зал, сторону, дело. \(key(.open)) открывает заседание в деле."
    case .book:
      "О чём спрашивают и на что жалуются, приём председателя, предложения, обучение. \(key(.nextPane)) меняет панель, \(key(.add)) добавляет, \(key(.edit)) изменяет. \(key(.open)) ведёт дальше: ответить; передать выше, если ответ не устроил; отметить итог приёма; решить по предложению. \(key(.clear)) отменяет последнюю запись о строке, с причиной."
    case .contacts: "Как связаться с этим и с другими судами. \(key(.edit)) записывает контакты: канцелярия и администратор."
    case .reports:
      "Цифры суда по месяцам. \(key(.nextPane)) — другой отчёт, ← → — другие месяцы, \(key(.open)) — к списку дел за этой цифрой."
    case .outbox:
      "Что суд пишет по всем делам и что требует внимания: к отправке, не доставлено, нет исхода, не извещены, сообщения без ответа. \(key(.nextPane)) меняет вид, ← → — моё или всё, \(key(.filter)) ищет. \(key(.served)) отправляет отмеченное, отправляет снова, извещает, отвечает; \(key(.received)) отмечает исход; \(key(.open)) открывает дело."
    case .tray:
      "Что подготовлено на подпись судье по всем делам. \(key(.sign)) подписывает выбранное или всё, \(key(.clear)) возвращает со словом или отзывает своё, \(key(.open)) открывает дело, \(key(.nextPane)) показывает своё или всё."
    case .court:
      "Кто работает в суде, настройки, праздники и перенесённые дни, образцы документов по категориям дел, сроки. \(key(.nextPane)) меняет панель, \(key(.add)) добавляет, \(key(.edit)) изменяет, \(key(.clear)) убирает. Смотрят все, меняет администратор."
    case .intake:
      "Приём канцелярии. Наберите или отсканируйте что угодно, \(key(.received)) — получена копия, \(key(.originalFiled)) — сдан подлинник. Поле снова пусто и готово. Стрелка вниз — к списку."
    }
  }
}
