import CaseEngine

public extension Russian {
  func item(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "Список документов"
    case .requestsMade: "Запрос документов"
    case .requestsBeforeHearing: "Запрос до назначения заседания"
    case .documentsReceived: "Получение документов"
    case .originalsSettled: "Подлинники через канцелярию"
    case .documentsServed: "Вручение документов участникам"
    case .partiesNotified: "Извещение участников"
    case .partiesReady: "Готовность участников"
    case .groupCreated: "Группа в мессенджере"
    case .hearingSet: "Назначение заседания"
    case .hearingRemote: "Видеоконференцсвязь"
    case .hearingOpen: "Гласность"
    case .speechesPrepared: "Выступления"
    }
  }

  func shortItem(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "Список"
    case .requestsMade: "Запросы"
    case .requestsBeforeHearing: "До назначения"
    case .documentsReceived: "Получение"
    case .originalsSettled: "Подлинники"
    case .documentsServed: "Вручение"
    case .partiesNotified: "Извещения"
    case .partiesReady: "Стороны"
    case .groupCreated: "Группа"
    case .hearingSet: "Заседание"
    case .hearingRemote: "Видеосвязь"
    case .hearingOpen, .speechesPrepared: item(key)
    }
  }

  func leftToDo(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "список документов"
    case .requestsMade: "запросить"
    case .requestsBeforeHearing: "поздний запрос"
    case .documentsReceived: "получить"
    case .originalsSettled: "подлинники"
    case .documentsServed: "вручить"
    case .partiesNotified: "известить"
    case .partiesReady: "участники не готовы"
    case .groupCreated: "группа"
    case .hearingSet: "назначить"
    case .hearingRemote: "видеосвязь"
    case .hearingOpen: "гласность"
    case .speechesPrepared: "выступления"
    }
  }

  func blocker(_ blocker: Blocker, in state: CaseState?) -> String {
    let who = blocker.party.map { party($0, in: state) }
    let what = listed([blocker.document.map { document($0, in: state) }, who], by: " — ")
    switch blocker.why {
    case .listEmpty: return "список документов пуст"
    case .notRequested: return what + ", не запрошен"
    case .requestedLate(let cause):
      return what + ", запрошен после назначения заседания: " + (cause.map { name($0) } ?? "причина не указана")
    case .requestBackdated: return what + ", запрос внесён задним числом"
    case .notReceived(let due, let days): return what + ", " + (dueInList(due, overdueDays: days) ?? "срок не указан")
    case .returnedUnfit(let reason, let days): return listed([what, "возвращён: " + reason, days.map { overdue(days: $0) }])
    case .originalMissing(.paperOrSigned): return what + ", нет подлинника или электронного документа с ЭЦП"
    case .originalMissing: return what + ", подлинник не сдан"
    case .notServed(let since): return what + ", не вручён, получен " + shortDay(since)
    case .noHearing: return "судебное разбирательство не назначено"
    case .hearingPassed(let day): return "день заседания прошёл: " + self.day(day)
    case .mediaUnanswered(let outlet, let due, let days): return outlet + ", " + unanswered(due, overdueDays: days)
    case .room(let why): return self.blocker(why, who: who, in: state)
    case .notTicked(_, let title): return "не отмечено: " + named(title)
    case .notNotified(let want): return listed([who, self.want(want)])
    case .notifiedOutsideHours(let reason): return listed([who, outsideHours(reason: reason)])
    case .noGroup(let name): return noGroup(name)
    }
  }

  func remedy(_ why: Blocker.Why) -> String {
    switch why {
    case .listEmpty: "внести документы в список (секретарь, судья) или отметить, что они не нужны (судья)"
    case .notRequested: "запросить документ (секретарь, судья)"
    case .requestedLate, .requestBackdated: "принять с оговоркой, указав причину (судья)"
    case .notReceived: "получить документ (канцелярия, секретарь) или отметить, что он не требуется (судья)"
    case .returnedUnfit: "получить годный документ (канцелярия, секретарь) или отметить, что он не требуется (судья)"
    case .originalMissing(.paperOrSigned): "сдать подлинник через канцелярию или получить электронный документ с ЭЦП"
    case .originalMissing: "сдать подлинник через канцелярию (канцелярия)"
    case .notServed: "вручить документ (секретарь, канцелярия)"
    case .noHearing: "назначить судебное разбирательство (судья)"
    case .hearingPassed: "перенести заседание или назначить новое (судья)"
    case .mediaUnanswered: "ответить СМИ (судья)"
    case .room(let why): remedy(why)
    case .notTicked: "выполнить и отметить (секретарь, канцелярия, судья)"
    case .notNotified(let want): remedy(want)
    case .notifiedOutsideHours: "в следующий раз отправлять в рабочее время"
    case .noGroup: groupRemedy
    }
  }

  func stale(_ cause: StaleCause, in state: CaseState?, checks: [ManualCheck]) -> String {
    switch cause {
    case .itemWorse(let key, let before, let now):
      item(key, checks: checks) + ": было " + quoted(name(before)) + ", стало " + quoted(name(now))
    case .documentAdded(let id): "в список внесён " + document(id, in: state)
    case .partyAdded(let id): "внесён участник: " + party(id, in: state)
    case .hearingChanged: "заседание назначено, перенесено или отменено"
    }
  }

  var signatureIsStale: String { "Подпись устарела, с тех пор изменилось:" }

  func signed(by judge: String, on day: Day) -> String { "Подписано: " + judge + ", " + self.day(day) }

  func readiness(passed: Int, of all: Int) -> String { passed == all ? "готово" : "не готово: " + count(passed, of: all) }

  func shortReadiness(passed: Int, of all: Int) -> String { passed == all ? "готово" : count(passed, of: all) }

  func callerSentence(_ answer: CallerAnswer) -> String {
    if answer.isClosed { return "Дело закрыто." }
    let debts = answer.debts.map { $0.party + " — " + told($0.papers, answer.today) }
    var pieces: [String] = []
    if answer.isSuspended { pieces.append("Производство по делу приостановлено") }
    if !debts.isEmpty {
      pieces.append("Суд ждёт документы: " + listed(debts, by: "; "))
    } else if answer.documents > 0, answer.notRequested == 0 {
      pieces.append("Все документы у суда")
    }
    if answer.notRequested > 0 { pieces.append("Ещё не запрошено: " + documents(answer.notRequested)) }
    if !answer.isSuspended { pieces.append(told(answer.hearing, answer.today)) }
    return listed(pieces, by: ". ") + "."
  }

  func missing(_ paper: CaseSummary.MissingPaper, today: Day, titles width: Int) -> String {
    let state: String? =
      switch paper.status {
      case .needed: "не запрошен"
      case .returned: listed(["возвращён", paper.due.map { due($0, today: today) }])
      default: paper.due.map { due($0, today: today) }
      }
    return document(paper.document, cut(paper.title, to: width)) + " (" + listed([paper.shortParty, state]) + ")"
  }

  func missing(_ papers: [String], of summary: CaseSummary) -> String? {
    if !papers.isEmpty {
      let others = summary.counts.received.of - summary.counts.received.done - papers.count
      return "Не хватает: " + listed(papers + (others > 0 ? [more(others)] : []))
    }
    let (originals, served) = (summary.counts.originals, summary.counts.served)
    let rest = listed([
      originals.done < originals.of ? "подлинники " + count(originals.done, of: originals.of) : nil,
      served.done < served.of ? "вручено " + count(served.done, of: served.of) : nil,
      summary.hearing == nil && !summary.hearingWaived ? "заседание не назначено" : nil,
    ])
    return rest.isEmpty ? nil : "Не хватает: " + rest
  }

  func term(_ term: RunningTerm, today: Day) -> String {
    if let since = term.standsStillSince {
      return named(term.title) + ": "
        + listed(["срок не идёт с " + fullDayWithWeekday(since) + ", производство приостановлено", basis(term.basis)])
    }
    let left =
      switch term.ends - today {
      case 0: "истекает сегодня"
      case let ahead where ahead > 0: RussianPlural.form(ahead, "остался ", "осталось ", "осталось ") + days(ahead)
      case let ago: "истёк " + days(-ago) + " назад"
      }
    let stood = term.stoodStill > 0 ? "не шёл " + days(term.stoodStill) + " из-за приостановления" : nil
    return named(term.title) + ": до " + fullDayWithWeekday(term.ends) + ", " + listed([left, stood, basis(term.basis)])
  }

  func shortTerm(_ term: RunningTerm, today: Day) -> String {
    term.standsStillSince == nil ? "до " + day(term.ends, near: today) + " — " + named(term.title) : named(term.title) + " — срок не идёт"
  }

  func termEnd(_ term: RunningTerm) -> String {
    if let since = term.standsStillSince { return "срок не идёт с " + fullDayWithWeekday(since) }
    return fullDayWithWeekday(term.ends)
      + (term.stoodStill > 0 ? " (" + "не шёл " + days(term.stoodStill) + " из-за приостановления" + ")" : "")
  }

  func binding(_ constraint: BindingConstraint, in state: CaseState?, zone: CourtZone) -> String {
    switch constraint {
    case .nothing: "ничто не мешает: это ближайшее рабочее время"
    case .dueDate(let id, let day): "ожидается " + document(id, in: state) + ", срок " + self.day(day)
    case .notice(let deadline): "нужно время на извещение участников: " + explanation(deadline)
    case .calendar(let why?): "перед этим суд не работает: " + dayOff(why)
    case .calendar(nil): "раньше заседание не помещается в часы работы суда"
    case .taken(let clash):
      switch clash.over {
      case .judge: "судья занят: дело " + clash.booking.number.text + ", " + span(clash.booking, zone)
      case .room: "зал занят: дело " + clash.booking.number.text + ", " + span(clash.booking, zone)
      case .link: "ссылка занята: дело " + clash.booking.number.text + ", " + span(clash.booking, zone)
      }
    case .term(let term): "срок: " + named(term.title) + ", до " + day(term.ends) + ", " + basis(term.basis)
    }
  }

  func earliest(_ time: HearingTime?, in state: CaseState?, zone: CourtZone) -> String {
    guard let time else { return "Свободного времени в ближайшие 60 дней нет." }
    return "Не раньше " + momentWithWeekday(time.start, zone) + ": " + binding(time.binding, in: state, zone: zone) + "."
  }

  func latest(_ time: HearingTime?, in state: CaseState?, zone: CourtZone, today: Day) -> String {
    guard let time else { return "Сроков, которые истекают, по делу нет." }
    let day = zone.day(of: time.start)
    let last = "Не позднее " + fullDayWithWeekday(day) + ": " + binding(time.binding, in: state, zone: zone) + "."
    return day < today ? last + " Этот день прошёл." : last
  }

  private func told(_ papers: [CallerAnswer.Debt], _ today: Day) -> String {
    let told = papers.prefix(3).map { paper in
      let what =
        switch paper.kind {
        case .document: quoted(paper.title)
        case .again: quoted(paper.title) + " заново"
        case .original: "подлинник " + quoted(paper.title) + " через канцелярию"
        }
      return listed([what, paper.due.map { due($0, today: today) }])
    }
    return listed(told + (papers.count > 3 ? [more(papers.count - 3)] : []))
  }

  private func told(_ hearing: CallerAnswer.Hearing?, _ today: Day) -> String {
    guard let hearing else { return "Заседание ещё не назначено" }
    let when: String =
      switch hearing.day - today {
      case 0: "сегодня"
      case 1: "завтра, " + day(hearing.day)
      case ..<0: "было назначено на " + day(hearing.day)
      default: spokenDay(hearing.day)
      }
    return "Заседание " + when + " в " + time(hearing.time) + place(hearing)
  }

  private func place(_ hearing: CallerAnswer.Hearing) -> String {
    [hearing.room.map { room($0) }, hearing.remote ? "по видеоконференцсвязи" : nil].compactMap { $0 }.map { ", " + $0 }.joined()
  }
}
