import CaseEngine

public extension Russian {
  func refusal(_ refusal: Refusal, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    let orOverride = " Судья может назначить и так, указав причину."
    switch refusal {
    case .impossible(let why): return impossibility(why, in: state, zone: zone)
    case .notAllowed(let roles): return only(roles)
    case .notYourCase(let judge):
      return (judge.map { stop("Дело ведёт судья " + $0) } ?? "У дела нет судьи.") + " Чтобы действовать за судью по делу, укажите причину."
    case .badText(let field, let problem): return about(field) + self.problem(problem) + "."
    case .outOfRange(let field, let allowed): return about(field) + "нужно число от \(allowed.lowerBound) до \(allowed.upperBound)."
    case .dateOutOfRange(let field):
      return about(field) + "дата должна быть от " + day(Day.accepted.lowerBound) + " до " + day(Day.accepted.upperBound) + "."
    case .inTheFuture(let field): return about(field) + "это время ещё не наступило. Укажите сегодняшний день или более ранний."
    case .badIdentityNumber(let problem): return "ИИН или БИН: " + self.problem(problem) + "."
    case .badPhone(let problem): return "Телефон: " + self.problem(problem) + "."
    case .unknownCategory(let category, let known):
      return "Категории " + quoted(category) + " в этом суде нет. Есть: " + listed(known.map { self.category($0) }) + "."
    case .caseNumberTaken(let number): return "Номер " + number.text + " уже носит другое дело. Проверьте номер."
    case .submissionOfAnotherDay(let number, let day):
      return "Номер " + quoted(incoming(number)) + " занят: это поступление от " + self.day(day) + ". Укажите этот день или другой номер."
    case .notYourDocument(let id):
      return "В список внёс другой сотрудник, исключить может только он: " + document(id, in: state)
        + ". Судья может отметить, что документ не требуется."
    case .notARecipient(let id, let party):
      return stop("Этому участнику не вручается " + document(id, in: state) + ": " + self.party(party, in: state))
        + " Выберите другого участника или измените список получателей."
    case .gate(let documents):
      return "Назначить нельзя, ещё не запрошено: " + listed(documents.map { document($0, in: state) }) + ". Сначала запросите."
        + orOverride
    case .dayOff(let day, let why): return fullDayWithWeekday(day) + " — " + dayOff(why) + ". Выберите рабочий день." + orOverride
    case .outsideHours(let hours):
      return "Заседание не помещается в часы работы суда: " + self.hours(hours) + ". Выберите другое время." + orOverride
    case .hearingInThePast: return "Это время уже прошло. Укажите начало заседания в будущем."
    case .clash(let clashes):
      return "Занято: " + listed(clashes.map { clash($0, zone) }, by: "; ") + ". Выберите другое время." + orOverride
    case .clashMeanwhile(let clashes):
      return "Тем временем занято: " + listed(clashes.map { clash($0, zone) }, by: "; ")
        + ". Сначала перенесите или отмените одно из заседаний."
    case .linkMissing: return "Для видеоконференцсвязи нужна ссылка для подключения. Укажите её."
    case .course(let why): return self.refusal(why)
    case .nothingToAcknowledge(let key):
      return "Оговорка не нужна: пункт " + quoted(item(key, checks: checks)) + " выполнен или не требуется."
    case .noSuchCheck(let key): return "Такого пункта для этой категории дел нет: " + quoted(key) + ". Проверьте список готовности."
    case .notReady(let items):
      return "Не готово: " + listed(items.map { item($0, checks: checks) }, by: "; ") + ". Выполните или укажите причину по каждому пункту."
    case .alreadySigned: return "Готовность уже подписана и с тех пор не ухудшилась. Подписывать заново не нужно."
    case .caseNotActive(.closed): return "Дело закрыто. Сначала откройте его вновь."
    case .caseNotActive(.suspended): return "Производство приостановлено. Сначала возобновите его."
    case .caseNotActive(let phase): return "Сейчас это невозможно. Состояние дела: " + name(phase) + "."
    case .laterEntryInTheWay(let version, let why):
      return "Отменить нельзя: мешает запись \(version). Отмените сначала её. " + impossibility(why, in: state, zone: zone)
    case .dueMoved(let id, let day): return "Срок сдвигается с " + self.day(day) + ": " + document(id, in: state) + ". Укажите причину."
    case .reasonMissing: return "Укажите причину. Без причины можно отменить только свою запись того же дня."
    case .staysForGood(let version): return "Запись \(version) о показе ИИН или БИН остаётся навсегда, отменить её нельзя."
    case .nothingToUndo: return "Отменять и повторять нечего: ваших действий в этом деле нет."
    case .nothingChanges: return "Изменений нет: так уже записано."
    case .openness(let refusal): return self.refusal(refusal, in: state)
    case .tray(let refusal): return self.refusal(refusal, in: state)
    case .staff(let mistake): return told(mistake)
    case .room(let why): return self.refusal(why, in: state)
    case .nothingByThatName(let thing, let name): return none(thing, name)
    case .book(let why): return told(why)
    case .notice(let why): return self.refusal(why, in: state, zone: zone)
    case .paper(let why): return self.refusal(why, in: state)
    }
  }

  func impossibility(_ why: Impossibility, in state: CaseState?, zone: CourtZone) -> String {
    switch why {
    case .alreadyOpened: return "Дело уже заведено."
    case .notOpened: return "Дело ещё не заведено. Сначала заведите его."
    case .noSuchParty(let id): return "Участника \(id.rawValue) в деле нет. Проверьте номер по списку участников."
    case .partyNumberUsed(let id): return "Номер участника \(id.rawValue) уже использован."
    case .partyStillNeeded(let id, let documents, let parties):
      let ties = documents.map { document($0, in: state) } + parties.map { "представитель " + party($0, in: state) }
      return stop("Исключить нельзя: " + party(id, in: state)) + " С участником связаны: " + stop(listed(ties))
    case .linksItself: return "Дело нельзя связать с самим собой. Укажите другое дело."
    case .representsNobody: return "Не указано, кого представляет представитель. Укажите участника."
    case .noIdentityNumber(let id): return stop("ИИН или БИН не внесён: " + party(id, in: state))
    case .noSuchDocument(let id): return "Документа \(id.rawValue) в деле нет. Проверьте номер по списку документов."
    case .documentNumberUsed(let id): return "Номер документа \(id.rawValue) уже использован."
    case .alreadyReceived(let id):
      return stop("Уже получен " + document(id, in: state) + first(state?.document(id)?.receipt, zone))
    case .alreadyWaived(let id):
      return stop("Больше не требуется " + document(id, in: state) + first(state?.document(id)?.waiver, zone))
    case .notReceived(let id): return "Ещё не получен " + document(id, in: state) + ". Сначала отметьте получение."
    case .notOutstanding(let id): return "Не ожидается " + document(id, in: state) + "."
    case .alreadyAskedFor(let id):
      return "Из списка исключить нельзя, уже запрашивался или поступал " + document(id, in: state)
        + ". Судья может отметить, что документ не требуется."
    case .originalAlreadySettled(let id):
      return "Подлинник уже учтён: " + document(id, in: state) + settled(state?.document(id)?.custody) + "."
    case .originalNotFiled(let id): return "Подлинник через канцелярию не сдан, возвращать нечего: " + document(id, in: state) + "."
    case .originalNotRequired(let id): return "Подлинник не требуется: " + document(id, in: state) + "."
    case .alreadyServed(let id, let party):
      let service = state?.document(id)?.services.last { $0.fact.to == party }
      return stop("Уже вручён " + document(id, in: state) + ", участник: " + self.party(party, in: state) + first(service, zone))
    case .beforeItsCause(let id):
      let received = state?.document(id)?.receipt.map { ", получен " + occurrence($0.occurred, zone) } ?? ""
      return "Дата раньше, чем могло произойти: " + document(id, in: state) + received + ". Укажите более позднюю."
    case .noSuchHearing where state?.hearings.isEmpty == true: return "В деле ещё нет заседаний. Сначала назначьте заседание."
    case .noSuchHearing(let id): return "Заседания \(id.rawValue) в деле нет."
    case .hearingNumberUsed(let id): return "Номер заседания \(id.rawValue) уже использован."
    case .hearingCancelled(let id): return "Заседание \(id.rawValue) отменено. Назначьте новое."
    case .course(let why): return self.impossibility(why, in: state, zone: zone)
    case .trialAlreadySet(let id):
      let when = state?.hearing(id).map { ": " + momentWithWeekday($0.plan.start, zone) } ?? ""
      return "Судебное разбирательство уже назначено" + when + ". Перенесите его или отмените."
    case .notSuspended: return "Производство не приостановлено."
    case .alreadySuspended: return "Производство уже приостановлено."
    case .notClosed: return "Дело не закрыто."
    case .alreadyClosed: return "Дело уже закрыто."
    case .nothingSigned: return "Готовность не подписана, отзывать нечего."
    case .noSuchEntry(let version): return "Записи \(version) в деле нет."
    case .alreadyRetracted(let version): return "Запись \(version) уже отменена."
    case .openness(let why): return impossibility(why, in: state)
    case .book(let why): return told(why)
    case .tray(let why): return impossibility(why, in: state)
    case .room(let why): return impossibility(why, in: state)
    case .notice(let why): return impossibility(why, in: state)
    }
  }

  func only(_ roles: [CourtRole]) -> String {
    roles.count == 1
      ? "Это делает только " + name(roles[0]) + "." : "Вам это не разрешено. Может сделать: " + listed(roles.map { name($0) }) + "."
  }

  private func about(_ field: Refusal.Field) -> String { "Поле " + quoted(name(field)) + ": " }

  private func first<Fact>(_ recorded: Recorded<Fact>?, _ zone: CourtZone) -> String {
    recorded.map { ": " + occurrence($0.occurred, zone) + ", записано: " + $0.by.name } ?? ""
  }

  private func settled(_ custody: Custody?) -> String {
    switch custody {
    case .filed(let filing): ", " + incoming(filing.fact.number) + " от " + day(filing.fact.on)
    case .compared(let comparison): ", сверен, " + incoming(comparison.fact.number) + " от " + day(comparison.fact.on)
    case .givenBack(_, let handover): ", возвращён " + day(handover.fact.on)
    case nil: ""
    }
  }

  private func clash(_ clash: Refusal.Clash, _ zone: CourtZone) -> String {
    let over =
      switch clash.over {
      case .judge: "судья " + (clash.booking.judge ?? "")
      case .room: clash.booking.room.map { room($0) } ?? "зал"
      case .link: "ссылка для подключения"
      }
    return over + " — дело " + clash.booking.number.text + ", " + span(clash.booking, zone)
  }
}
