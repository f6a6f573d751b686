import CaseEngine

public extension Russian {
  func timing(_ timing: RequestTiming) -> String? {
    switch timing {
    case .doesNotArise: nil
    case .before(.recorded): "запрошено до назначения заседания"
    case .before(.backdated): "указано, что запрошено до назначения, но внесено позже: не доказано"
    case .before(.imported): "запрошено до назначения заседания по данным импорта"
    case .late(let cause, let evidence):
      "запрошено после назначения заседания: " + (cause.map { name($0) } ?? "причина не указана")
        + (evidence == .imported ? ", по данным импорта" : "")
    }
  }

  func acting(_ reason: String) -> String { "вместо судьи по делу: " + reason }

  func plan(_ plan: HearingPlan, zone: CourtZone) -> String {
    listed([
      name(plan.kind), momentWithWeekday(plan.start, zone), minutes(plan.minutes), plan.room.map { room($0) },
      plan.remote ? "по видеоконференцсвязи" : nil, plan.closed.map { "закрытое: " + closingGround($0) }, plan.judge.map { "судья " + $0 },
      plan.acting.map { acting($0) },
    ])
  }

  func override(_ override: Override, in state: CaseState?, checks: [ManualCheck]) -> String {
    let what =
      switch override.obstacle {
      case .gate(let documents): "назначено до запроса документов: " + listed(documents.map { document($0, in: state) })
      case .calendar: "назначено вне рабочего времени суда"
      case .clash(let numbers): "назначено несмотря на совпадение с делом " + listed(numbers.map(\.text))
      case .item(let key): "подписано без пункта " + quoted(item(key, checks: checks))
      }
    return what + " (причина: " + override.reason + ")"
  }

  func fact(_ fact: CaseFact, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch fact {
    case .caseOpened(let details): return "Дело заведено: " + told(details)
    case .caseNumberCorrected(let number): return "Номер дела исправлен: " + number.text
    case .caseDetailsChanged(let details): return "Сведения о деле изменены: " + told(details)
    case .caseReassigned(let judge, let order, let reason, let clashes):
      return "Дело передано другому судье: "
        + listed(
          [judge, order.map { "приказ " + $0 }, "причина: " + reason]
            + (clashes ?? []).map { "заседание в то же время, что и по делу " + listed($0.with.map(\.text)) })
    case .caseSuspended(let reason): return "Производство приостановлено: " + reason
    case .caseResumed(let reason): return "Производство возобновлено" + (reason.map { ": " + $0 } ?? "")
    case .caseClosed(let reason): return "Дело закрыто: " + reason
    case .caseReopened(let reason): return "Дело открыто вновь: " + reason
    case .partyAdded(let id, let details): return "Внесён участник \(id.rawValue): " + told(details, state)
    case .partyChanged(let id, let details): return "Изменены сведения об участнике \(id.rawValue): " + told(details, state)
    case .partyRemoved(let id): return "Участник исключён из списка: " + party(id, in: state)
    case .partyIdentified(let id, let number): return "Внесён " + name(number.holder) + ": " + party(id, in: state) + ", " + number.masked
    case .identityNumberRevealed(let id): return "Показан полностью ИИН или БИН: " + party(id, in: state)
    case .noDocumentsNeeded(let reason): return "Отмечено судьёй, что документы не нужны: " + reason
    case .itemAcknowledged(let key, let reason):
      return "Пункт " + quoted(item(key, checks: checks)) + " принят судьёй с оговоркой: " + reason
    case .itemTicked(let key, true): return "Пункт отмечен: " + item(key, checks: checks)
    case .itemTicked(let key, false): return "Отметка снята: " + item(key, checks: checks)
    case .readinessSigned(let signOff): return told(signOff, state, checks)
    case .signatureWithdrawn(let reason): return "Подпись под готовностью отозвана: " + reason
    case .openness(let fact): return self.fact(fact, in: state, zone: zone)
    case .tray(let fact): return self.fact(fact, in: state, zone: zone, checks: checks)
    case .actedForJudge(let reason): return "Действует вместо судьи по делу: " + reason
    case .room(let fact): return self.fact(fact, in: state)
    case .retracted(let version, let reason): return "Отменена запись \(version)" + (reason.map { ": " + $0 } ?? "")
    case .notice(let fact): return self.fact(fact, in: state, zone: zone)
    case .group(let fact): return self.fact(fact, in: state)
    case .message(let fact): return self.fact(fact, in: state)
    case .hearingSet(_, let plan, let overrides):
      return listed(["Назначено: " + self.plan(plan, zone: zone)] + overrides.map { override($0, in: state, checks: checks) }, by: "; ")
    case .hearingMoved(_, let plan, let reason, let overrides):
      let moved = "Перенесено: " + self.plan(plan, zone: zone)
      return listed([moved, "причина: " + reason] + overrides.map { override($0, in: state, checks: checks) }, by: "; ")
    case .hearingCancelled(let id, let reason, let acting):
      let hearing = state?.hearing(id).map { name($0.plan.kind) + ", " + momentWithWeekday($0.plan.start, zone) }
      return "Отменено: " + (hearing ?? "заседание \(id.rawValue)") + "; причина: " + reason + (acting.map { "; " + self.acting($0) } ?? "")
    case .course(let fact): return self.fact(fact, in: state, zone: zone)
    case .links(let fact): return self.fact(fact, in: state)
    case .documentNeeded, .documentChanged, .documentUnneeded, .recipientsChosen, .documentRequested, .documentReceived, .documentReturned,
      .documentWaived, .originalFiled, .originalCompared, .originalGivenBack, .originalWaived, .documentServed:
      return paperFact(fact, in: state)
    }
  }

  func fact(_ fact: SettingsFact) -> String {
    switch fact {
    case .courtNamed(let name): return "Название суда: " + named(name)
    case .zoneSet(let zone): return "Часовой пояс: " + zone.name
    case .hoursSet(let hours):
      let lunch = hours.lunchStart == hours.lunchEnd ? "без обеда" : "обед " + time(hours.lunchStart) + "–" + time(hours.lunchEnd)
      return "Часы работы: " + self.hours(hours) + ", " + lunch
    case .dayMarked(let day, let exception):
      return "Календарь: " + self.day(day) + " — " + name(exception.kind) + ", " + named(exception.name)
    case .dayUnmarked(let day): return "Календарь: " + self.day(day) + " — обычный день"
    case .categoryAdded(let category): return "Внесена категория дел: " + self.category(category)
    case .templateAdded(let template):
      return "Внесён образец документа: " + category(template.category) + ", " + quoted(named(template.title))
    case .templateRemoved(let category, let title): return "Исключён образец документа: " + self.category(category) + ", " + quoted(title)
    case .termSet(let term): return "Установлен срок: " + named(term.title) + ", " + period(term.length) + ", " + basis(term.basis)
    case .termRemoved(let key, let from): return "Исключён срок: " + listed([key, from.map { inForce(day($0)) }])
    case .manualCheckAdded(let check):
      return "Внесён пункт готовности: " + named(check.title) + (check.category.map { ", " + category($0) } ?? "")
    case .manualCheckRemoved(let key): return "Исключён пункт готовности: " + key
    case .notices(let fact): return self.fact(fact)
    case .noticeDaysSet(let days): return "Срок на извещение участников: " + workingDays(days)
    case .retracted(let version, let reason): return "Отменена запись настроек \(version)" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: StaffFact) -> String {
    switch fact {
    case .staffEntered(_, let person): "Внесён сотрудник: " + told(person)
    case .staffChanged(_, let person): "Изменены сведения о сотруднике: " + told(person)
    case .staffLeft(let number): "Сотрудник \(number) больше не работает в суде"
    case .retracted(let version, let reason): "Отменена запись о сотруднике \(version)" + (reason.map { ": " + $0 } ?? "")
    }
  }
}

extension Russian {
  private func paperFact(_ fact: CaseFact, in state: CaseState?) -> String {
    switch fact {
    case .documentNeeded(let id, let details): return "Внесён в список " + document(id, details.title) + ", " + told(details, state)
    case .documentChanged(let id, let details): return "Изменён " + document(id, details.title) + ", " + told(details, state)
    case .documentUnneeded(let id): return "Исключён из списка " + document(id, in: state)
    case .recipientsChosen(let id, nil): return "Кому вручить " + document(id, in: state) + ": всем другим участникам"
    case .recipientsChosen(let id, let parties?):
      let names = parties.isEmpty ? "никому" : listed(parties.map { party($0, in: state) })
      return "Кому вручить " + document(id, in: state) + ": " + names
    case .documentRequested(let id, let request):
      let how = listed([
        requested(by: request.by), request.due.map { "срок " + day($0.day) }, request.cause.map { "запрошен поздно: " + name($0) },
        request.reason,
      ])
      return "Запрошен " + document(id, in: state) + ": " + how
    case .documentReceived(let id, let receipt):
      let how = listed([
        received(by: receipt.by), name(receipt.form), receipt.pages.map { pages($0) }, receipt.submission.map { incoming($0) },
        receipt.unrequested == true ? "без запроса" : nil, receipt.file.map { attached($0.name) }, receipt.note,
      ])
      return "Получен " + document(id, in: state) + ": " + how
    case .documentReturned(let id, let reason): return "Возвращён " + document(id, in: state) + ": " + reason
    case .documentWaived(let id, let ground, let reason):
      return "Больше не требуется " + document(id, in: state) + ": " + name(ground) + ", " + reason
    case .originalFiled(let id, let filing):
      let how = listed([
        incoming(filing.number) + " от " + day(filing.on), filing.sheets.map { sheets($0) }, filing.place.map { "место: " + $0 },
      ])
      return "Сдан через канцелярию подлинник: " + document(id, in: state) + ", " + how
    case .originalCompared(let id, let comparison):
      let how = listed([
        incoming(comparison.number) + " от " + day(comparison.on), comparison.sheets.map { sheets($0) }, "возвращён: " + comparison.to,
      ])
      return "Сверен с подлинником " + document(id, in: state) + ": " + how
    case .originalGivenBack(let id, let handover):
      let how = listed([handover.to, day(handover.on), handover.receipt.map { "расписка " + $0 }])
      return "Возвращён подлинник: " + document(id, in: state) + ", получатель: " + how
    case .originalWaived(let id, let ground, let reason):
      return "Утраченный подлинник больше не требуется: " + document(id, in: state) + ", " + name(ground) + ", " + reason
    case .documentServed(let id, let party, let way):
      return "Вручён " + document(id, in: state) + ": " + self.party(party, in: state) + ", " + name(way)
    default: return ""
    }
  }

  private func told(_ details: CaseDetails) -> String {
    listed([
      details.number.text, category(details.category), details.subject, details.registered.map { "зарегистрировано " + day($0) },
      details.judge.map { "судья " + $0 }, details.secretary.map { "секретарь " + $0 },
    ])
  }

  private func told(_ details: PartyDetails, _ state: CaseState?) -> String {
    listed([
      name(details.role) + " " + details.name, details.of.map { "представляет: " + party($0, in: state) },
      details.phone.map { "тел. " + $0.shown },
      details.email, details.address,
    ])
  }

  private func told(_ details: DocumentDetails, _ state: CaseState?) -> String {
    listed(["от кого: " + party(details.from, in: state), details.original == .none ? nil : name(details.original), details.note])
  }

  private func told(_ signOff: SignOff, _ state: CaseState?, _ checks: [ManualCheck]) -> String {
    let asked = signOff.items.filter { $0.state != .notApplicable }
    let passed = asked.filter { $0.state != .fail }
    let signed = "Готовность подписана: " + count(passed.count, of: asked.count)
    return listed(
      [signed, signOff.acting.map { acting($0) }] + signOff.overrides.map { override($0, in: state, checks: checks) },
      by: "; ")
  }

  private func told(_ person: StaffMember) -> String {
    person.name + ", " + listed(person.roles.map { name($0) }) + " (" + listed(person.logins) + ")"
  }
}
