import CaseEngine

public extension Russian {
  func name(_ status: NoticeStatus) -> String {
    switch status {
    case .waiting: "ждёт отправки"
    case .sent: "отправлено"
    case .delivered: "доставлено"
    case .refused: "отказ принять"
    case .notDelivered: "не доставлено"
    case .discarded: "не отправлять"
    }
  }

  func name(_ kind: NoticeKind) -> String {
    switch kind {
    case .hearing: "о заседании"
    case .documents: "о запросе документов"
    case .free: "иное"
    }
  }

  func name(_ language: NoticeLanguage) -> String { language == .kk ? "на казахском" : "на русском" }

  func name(_ outcome: NoticeOutcome) -> String {
    switch outcome {
    case .delivered: "доставлено"
    case .refused: "адресат отказался принять"
    case .notDelivered: "не доставлено"
    }
  }

  func name(_ element: NoticeElement) -> String {
    switch element {
    case .addressee: "имя адресата"
    case .contact: "куда направить: телефон, эл. почта или адрес"
    case .capacity: "в качестве кого вызывается"
    case .court: "название суда"
    case .courtAddress: "адрес суда"
    case .caseName: "номер дела"
    case .place: "место рассмотрения"
    case .time: "день и время"
    case .sender: "имя отправителя"
    }
  }

  func name(_ placeholder: NoticePlaceholder) -> String {
    switch placeholder {
    case .addressee: "имя адресата"
    case .capacity: "в качестве кого"
    case .court: "название суда"
    case .courtAddress: "адрес суда"
    case .caseNumber: "номер дела"
    case .parties: "стороны"
    case .subject: "предмет спора"
    case .hearing: "вид заседания"
    case .day: "день заседания"
    case .time: "время заседания"
    case .place: "место заседания"
    case .link: "ссылка для подключения"
    case .meetingNumber: "номер конференции"
    case .passcode: "код доступа"
    case .host: "кто открывает конференцию"
    case .judge: "судья"
    case .documents: "список документов"
    case .due: "срок"
    case .text: "текст извещения"
    case .sender: "имя отправителя"
    case .contacts: "контакты суда"
    }
  }

  func notice(_ id: NoticeID) -> String { "извещение \(id.rawValue)" }

  func message(_ id: MessageID) -> String { "сообщение \(id.rawValue)" }

  func about(_ about: NoticeAbout, in state: CaseState?, zone: CourtZone) -> String {
    switch about {
    case .hearing(_, let start, _, _): "заседание " + momentWithWeekday(start, zone)
    case .documents(let ids): "запрос: " + listed(ids.map { document($0, in: state) })
    case .free: "иное"
    }
  }

  func fact(_ fact: NoticeFact, in state: CaseState?, zone: CourtZone) -> String {
    let what = notice(fact.notice)
    switch fact {
    case .prepared(_, let draft): return "Подготовлено " + what + ": " + told(draft, state, zone)
    case .reworded(_, let draft): return "Переписано " + what + ": " + told(draft, state, zone)
    case .discarded(_, let reason): return "Не отправлять " + what + "; причина: " + reason
    case .tried(_, let through, let early):
      return listed(["Передано команде отправки " + what, through, early.map { outsideHours(reason: $0) }], by: "; ")
    case .failed(_, let answer): return "Команда не отправила " + what + "; ответ: " + answer
    case .sent(_, let sending):
      return listed(
        [
          "Отправлено " + what, sending.through.map { "командой: " + $0 }, sending.early.map { outsideHours(reason: $0) },
          sending.proof.map { "подтверждение: " + $0 },
        ], by: "; ")
    case .settled(_, let outcome, let proof):
      return listed(["Исход, " + what + ": " + name(outcome), proof.map { "подтверждение: " + $0 }], by: "; ")
    }
  }

  func fact(_ fact: GroupFact, in state: CaseState?) -> String {
    switch fact {
    case .named(let name): return "Группа в мессенджере названа: " + both(name)
    case .created(let group):
      return listed(["Создана группа в мессенджере", group.messenger, group.link, "участники: " + members(group.members, state)], by: "; ")
    case .membersNoted(let ids): return "Участники группы в мессенджере: " + members(ids, state)
    case .restricted(let id, let reason, let until):
      return "Доступ к группе ограничен: " + party(id, in: state) + ", до " + day(until) + "; причина: " + reason
    case .restored(let id, let reason):
      return "Доступ к группе восстановлен: " + party(id, in: state) + (reason.map { "; причина: " + $0 } ?? "")
    case .dissolved(let reason): return "Группа в мессенджере распущена: " + reason
    }
  }

  func fact(_ fact: MessageFact, in state: CaseState?) -> String {
    switch fact {
    case .noted(let id, let from, let by, let text):
      return "Пришло " + message(id) + ": " + party(from, in: state) + ", " + received(by: by) + ": " + text
    case .answered(let id, let answer, let by):
      return "Дан ответ на " + message(id) + (by.map { ", " + requested(by: $0) } ?? "") + ": " + answer
    }
  }

  func fact(_ fact: NoticeSettingsFact) -> String {
    switch fact {
    case .templateSet(let template): "Изменён шаблон извещения: " + name(template.kind) + ", " + name(template.language)
    case .templateReset(let kind, let language): "Шаблон извещения вновь как в поставке: " + name(kind) + ", " + name(language)
    case .addressSet(let address): "Адрес суда: " + named(address)
    case .lunchSet(true): "Извещения уходят и в обед"
    case .lunchSet(false): "Извещения ждут конца обеда"
    case .groupsSet(true): "Суд создаёт группу в мессенджере по каждому делу"
    case .groupsSet(false): "Суд не создаёт групп в мессенджере"
    case .gateSet(let channel, let gate?): "Команда отправки " + requested(by: channel) + ": " + gate.command.joined(separator: " ")
    case .gateSet(let channel, nil): "Команды отправки нет: " + requested(by: channel)
    }
  }

  func refusal(_ refusal: NoticeRefusal, in state: CaseState?, zone: CourtZone) -> String {
    switch refusal {
    case .elementsMissing(let id, let elements):
      let place = elements.contains(.courtAddress) ? " (адрес суда — в его контактах)" : ""
      return "Отправить нельзя, по кодексу не хватает: " + listed(elements.map { name($0) }, by: "; ") + ". Внесите" + place
        + " и перепишите: " + notice(id) + "."
    case .outsideHours(let release):
      return "Извещения уходят только в рабочее время; это — с " + momentWithWeekday(release, zone) + ". Раньше — только с причиной."
    case .outdated(let id):
      return "Заседание с тех пор перенесено, отменено или окончено: " + notice(id) + ". Подготовьте новое или уберите это."
    case .alreadyPrepared(let id): return "Такое уже ждёт отправки: " + notice(id) + ". Отправьте его или перепишите."
    case .sameMeans(let id, let channel):
      return "Не дошло " + requested(by: channel) + ": " + notice(id) + ". Отправьте снова другим способом."
    case .nothingToRepeat(let id): return "Снова отправляется только то, что не дошло: " + notice(id) + "."
    case .proofMissing(let id): return "Чем подтверждена доставка? Укажите подтверждение: " + notice(id) + "."
    case .nobodyToNotify: return "У каждого участника уже есть извещение. То, что ждёт, отправьте или перепишите."
    case .groupNameTaken(let name): return "Группа с таким названием есть по другому делу: " + quoted(name) + ". Выберите другое."
    case .groupNameTooLong(let name, let limit):
      return "Мессенджеры обрезают названия: " + quoted(name) + " — " + characters(name.count) + ", принимается не более \(limit)."
    case .restrictionOver(let day): return "Конец ограничения уже прошёл: " + self.day(day) + ". Укажите сегодня или позже."
    case .template(let problem): return self.problem(problem)
    case .noTemplate(let kind, let language): return "У суда нет шаблона извещения: " + name(kind) + ", " + name(language) + "."
    case .noGate(let channel):
      return "Суд не задал команду отправки " + requested(by: channel) + ". Отправьте сами и отметьте."
    case .unknownOpening(let name):
      return "Неизвестно, что сюда подставить: " + quoted(name) + ". В скобках может стоять: "
        + listed(SendingGate.Opening.allCases.map { "{" + $0.rawValue + "}" }) + "."
    case .commandEmpty: return "Команда пуста. Укажите программу и её аргументы."
    }
  }

  func impossibility(_ why: NoticeImpossibility, in state: CaseState?) -> String {
    switch why {
    case .noSuchNotice(let id): return "В деле нет извещения \(id.rawValue). Проверьте номер в списке извещений."
    case .noticeNumberUsed(let id): return "Номер извещения \(id.rawValue) уже был."
    case .notWaiting(let id):
      return "Уже не ждёт отправки: " + notice(id) + (state?.notice(id).map { ", " + name($0.status) } ?? "") + "."
    case .notSent(let id): return "Ещё не отправлено: " + notice(id) + ". Сначала отметьте отправку."
    case .notTried(let id): return "Команде отправки не передавалось: " + notice(id) + "."
    case .outcomeKnown(let id): return "Исход известен: " + notice(id) + (state?.notice(id).map { ", " + name($0.status) } ?? "") + "."
    case .beforeIt(let id): return "Дата раньше возможной: " + notice(id) + ". Укажите более позднюю."
    case .partyNotified(let id): return stop("Исключить нельзя, есть извещения или сообщения: " + party(id, in: state))
    case .noGroup: return "По делу нет группы в мессенджере. Сначала назовите её."
    case .groupExists: return "Группа в мессенджере уже создана."
    case .groupNotMade: return "Группа в мессенджере ещё не создана. Сначала создайте её."
    case .accessFree(let id): return stop("Доступ не ограничен: " + party(id, in: state))
    case .noSuchMessage(let id): return "В деле нет сообщения \(id.rawValue). Проверьте номер в списке сообщений."
    case .messageNumberUsed(let id): return "Номер сообщения \(id.rawValue) уже был."
    case .alreadyAnswered(let id): return "Ответ уже дан: " + message(id) + "."
    case .answerBeforeMessage(let id): return "Ответ раньше сообщения: " + message(id) + ". Укажите более позднюю дату."
    }
  }

  func want(_ want: NoticeWant) -> String {
    switch want {
    case .noNotice: "не извещён"
    case .notSent(let id): notice(id) + " не отправлено"
    case .noReport(let id, let channel): notice(id) + " отправлено " + requested(by: channel) + ", нет отчёта о доставке"
    case .noProof(let id): notice(id) + " отправлено письмом, нет подтверждения отправки"
    case .notDelivered(let id): notice(id) + " не доставлено"
    }
  }

  func remedy(_ want: NoticeWant) -> String {
    switch want {
    case .noNotice: "подготовить извещение (секретарь, судья)"
    case .notSent: "отправить извещение (секретарь, судья)"
    case .noReport, .noProof: "отметить доставку и её подтверждение (секретарь, судья)"
    case .notDelivered: "отправить снова другим способом (секретарь, судья)"
    }
  }

  func outsideHours(reason: String) -> String { "отправлено вне рабочего времени: " + reason }

  func noGroup(_ name: GroupName?) -> String {
    name.map { "группа в мессенджере не создана: " + both($0) } ?? "нет группы в мессенджере"
  }

  var groupRemedy: String { "назвать группу по сторонам и создать её (секретарь, судья)" }
  var mayGoNow: String { "можно отправить" }
  func waits(until moment: Moment, zone: CourtZone) -> String { "можно с " + shortMoment(moment, zone) }
  func lacks(_ elements: [NoticeElement]) -> String { "не хватает: " + listed(elements.map { name($0) }, by: "; ") }
  var outdated: String { "о прежнем заседании" }

  func problem(_ problem: NoticeTemplate.Problem) -> String {
    switch problem {
    case .unknown(let name, let known):
      "Неизвестно, что сюда подставить: " + quoted("{" + name + "}") + ". В скобках может стоять: " + listed(known.map { braced($0) }) + "."
    case .missing(let placeholders):
      "В шаблоне нет того, что извещение должно сказать: " + listed(placeholders.map { braced($0) + " — " + name($0) }, by: "; ") + "."
    case .brace: "Скобка не закрыта или не открыта."
    }
  }

  var templateSound: String { "Шаблон в порядке." }

  func errand(_ errand: Errand) -> String {
    switch errand {
    case .hearing: "извещения о заседании"
    case .letter: "своими словами"
    case .message: "пришло сообщение"
    case .group: "группа в мессенджере"
    case .restriction: "ограничить доступ к группе"
    }
  }

  var answered: String { "отвечено" }
  var sendingTitle: String { "Отправить" }
  var outcomeTitle: String { "Исход" }
  var rewordTitle: String { "Переписать" }
  var againTitle: String { "Снова другим способом" }
  var discardTitle: String { "Не отправлять" }
  var answerTitle: String { "Ответить" }
  func textCopied(_ edit: String) -> String { "Скопировано, если терминал это умеет. \(edit): весь текст, чтобы скопировать вручную." }
  func noNoticesYet(add: String) -> String { "Участникам ещё ничего не писали. \(add): написать." }
  var columnAbout: String { "О чём" }
  var columnTo: String { "Кому, от кого" }
  var hintWrite: String { "Написать" }
  var hintCopy: String { "Копия" }
  var hintOutcome: String { "Исход" }
  var hintSend: String { "Отправить" }

  func workingTime(minutes: Int) -> String {
    (minutes < 60 ? "\(minutes) мин" : "\(minutes / 60) ч" + (minutes % 60 == 0 ? "" : " \(minutes % 60) мин")) + " рабочего времени"
  }

  func commandFailed(status: Int) -> String { "команда завершилась с ошибкой \(status)" }
  func commandTookTooLong(seconds: Int) -> String { "команда не уложилась в \(seconds) с" }
  func commandWouldTakeForOption(_ opening: String) -> String {
    "\(opening) начинается с дефиса, и программа приняла бы это за свой параметр; не запущена. Исправьте или поставьте перед ним -- в команде"
  }
  var commandNotTrusted: String { "программу могут изменить посторонние (она и её папки должны принадлежать root или вам); не запущена" }
  var commandNotStarted: String { "команду не удалось запустить; укажите её полный путь" }
  var waitsForAnswer: String { "ждёт ответа" }
  func restricted(until day: Day) -> String { "доступ ограничен до " + self.day(day) }
}

extension Russian {
  private func told(_ draft: Notice, _ state: CaseState?, _ zone: CourtZone) -> String {
    listed([
      party(draft.to, in: state), requested(by: draft.by), draft.address, about(draft.about, in: state, zone: zone),
      draft.instead.map { "вместо: " + notice($0) },
    ])
  }

  private func members(_ ids: [PartyID], _ state: CaseState?) -> String {
    ids.isEmpty ? "никого" : listed(ids.map { party($0, in: state) })
  }
}
