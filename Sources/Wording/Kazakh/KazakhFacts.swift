import CaseEngine

public extension Kazakh {
  func timing(_ timing: RequestTiming) -> String? {
    switch timing {
    case .doesNotArise: nil
    case .before(.recorded): "отырыс тағайындалғанға дейін сұратылды"
    case .before(.backdated): "тағайындалғанға дейін сұратылды деп көрсетілген, бірақ кейін енгізілген: дәлелденбеген"
    case .before(.imported): "импорт деректері бойынша отырыс тағайындалғанға дейін сұратылды"
    case .late(let cause, let evidence):
      "отырыс тағайындалғаннан кейін сұратылды: " + (cause.map { name($0) } ?? "себебі көрсетілмеген")
        + (evidence == .imported ? ", импорт деректері бойынша" : "")
    }
  }

  func acting(_ reason: String) -> String { "іс судьясының орнына: " + reason }

  func plan(_ plan: HearingPlan, zone: CourtZone) -> String {
    listed([
      name(plan.kind), momentWithWeekday(plan.start, zone), minutes(plan.minutes), plan.room.map { room($0) },
      plan.remote ? "бейнеконференцбайланыс арқылы" : nil, plan.closed.map { "жабық: " + closingGround($0) },
      plan.judge.map { "судья " + $0 },
      plan.acting.map { acting($0) },
    ])
  }

  func override(_ override: Override, in state: CaseState?, checks: [ManualCheck]) -> String {
    let what =
      switch override.obstacle {
      case .gate(let documents): "құжаттар сұратылғанға дейін тағайындалды: " + listed(documents.map { document($0, in: state) })
      case .calendar: "соттың жұмыс уақытынан тыс тағайындалды"
      case .clash(let numbers): "басқа іспен қабаттасуына қарамастан тағайындалды: " + listed(numbers.map(\.text))
      case .item(let key): "тармақ орындалмай қол қойылды: " + item(key, checks: checks)
      }
    return what + " (себебі: " + override.reason + ")"
  }

  func fact(_ fact: CaseFact, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    switch fact {
    case .caseOpened(let details): return "Іс ашылды: " + told(details)
    case .caseNumberCorrected(let number): return "Іс нөмірі түзетілді: " + number.text
    case .caseDetailsChanged(let details): return "Іс туралы мәліметтер өзгертілді: " + told(details)
    case .caseReassigned(let judge, let order, let reason, let clashes):
      return "Іс басқа судьяға берілді: "
        + listed(
          [judge, order.map { "бұйрық " + $0 }, "себебі: " + reason]
            + (clashes ?? []).map { "отырысы мына іспен бір уақытта: " + listed($0.with.map(\.text)) })
    case .caseSuspended(let reason): return "Іс жүргізу тоқтатыла тұрды: " + reason
    case .caseResumed(let reason): return "Іс жүргізу қайта басталды" + (reason.map { ": " + $0 } ?? "")
    case .caseClosed(let reason): return "Іс жабылды: " + reason
    case .caseReopened(let reason): return "Іс қайта ашылды: " + reason
    case .partyAdded(let id, let details): return "Қатысушы енгізілді: № \(id.rawValue), " + told(details, state)
    case .partyChanged(let id, let details): return "Қатысушы туралы мәліметтер өзгертілді: № \(id.rawValue), " + told(details, state)
    case .partyRemoved(let id): return "Қатысушы тізімнен шығарылды: " + party(id, in: state)
    case .partyIdentified(let id, let number): return name(number.holder) + " енгізілді: " + party(id, in: state) + ", " + number.masked
    case .identityNumberRevealed(let id): return "ЖСН немесе БСН толық көрсетілді: " + party(id, in: state)
    case .noDocumentsNeeded(let reason): return "Судья құжаттар қажет емес деп белгіледі: " + reason
    case .itemAcknowledged(let key, let reason):
      return "Судья тармақты ескертпемен қабылдады: " + item(key, checks: checks) + "; себебі: " + reason
    case .itemTicked(let key, true): return "Тармақ белгіленді: " + item(key, checks: checks)
    case .itemTicked(let key, false): return "Белгі алынды: " + item(key, checks: checks)
    case .readinessSigned(let signOff): return told(signOff, state, checks)
    case .signatureWithdrawn(let reason): return "Дайындық деңгейіне қойылған қол қайтарып алынды: " + reason
    case .openness(let fact): return self.fact(fact, in: state, zone: zone)
    case .tray(let fact): return self.fact(fact, in: state, zone: zone, checks: checks)
    case .actedForJudge(let reason): return "Іс судьясының орнына әрекет етеді: " + reason
    case .room(let fact): return self.fact(fact, in: state)
    case .retracted(let version, let reason): return "№ \(version) жазбаның күші жойылды" + (reason.map { ": " + $0 } ?? "")
    case .notice(let fact): return self.fact(fact, in: state, zone: zone)
    case .group(let fact): return self.fact(fact, in: state)
    case .message(let fact): return self.fact(fact, in: state)
    case .hearingSet(_, let plan, let overrides):
      return listed(["Тағайындалды: " + self.plan(plan, zone: zone)] + overrides.map { override($0, in: state, checks: checks) }, by: "; ")
    case .hearingMoved(_, let plan, let reason, let overrides):
      let moved = "Ауыстырылды: " + self.plan(plan, zone: zone)
      return listed([moved, "себебі: " + reason] + overrides.map { override($0, in: state, checks: checks) }, by: "; ")
    case .hearingCancelled(let id, let reason, let acting):
      let hearing = state?.hearing(id).map { name($0.plan.kind) + ", " + momentWithWeekday($0.plan.start, zone) }
      return "Күші жойылды: " + (hearing ?? "№ \(id.rawValue) отырыс") + "; себебі: " + reason
        + (acting.map { "; " + self.acting($0) } ?? "")
    case .course(let fact): return self.fact(fact, in: state, zone: zone)
    case .links(let fact): return self.fact(fact, in: state)
    case .documentNeeded, .documentChanged, .documentUnneeded, .recipientsChosen, .documentRequested, .documentReceived, .documentReturned,
      .documentWaived, .originalFiled, .originalCompared, .originalGivenBack, .originalWaived, .documentServed:
      return paperFact(fact, in: state)
    }
  }

  func fact(_ fact: SettingsFact) -> String {
    switch fact {
    case .courtNamed(let name): return "Соттың атауы: " + named(name)
    case .zoneSet(let zone): return "Сағат белдеуі: " + zone.name
    case .hoursSet(let hours):
      let lunch = hours.lunchStart == hours.lunchEnd ? "үзіліссіз" : "түскі үзіліс " + time(hours.lunchStart) + "–" + time(hours.lunchEnd)
      return "Жұмыс уақыты: " + self.hours(hours) + ", " + lunch
    case .dayMarked(let day, let exception):
      return "Күнтізбе: " + self.day(day) + " — " + name(exception.kind) + ", " + named(exception.name)
    case .dayUnmarked(let day): return "Күнтізбе: " + self.day(day) + " — кәдімгі күн"
    case .categoryAdded(let category): return "Іс санаты енгізілді: " + self.category(category)
    case .templateAdded(let template):
      return "Құжат үлгісі енгізілді: " + category(template.category) + ", " + quoted(named(template.title))
    case .templateRemoved(let category, let title): return "Құжат үлгісі шығарылды: " + self.category(category) + ", " + quoted(title)
    case .termSet(let term): return "Мерзім белгіленді: " + named(term.title) + ", " + period(term.length) + ", " + basis(term.basis)
    case .termRemoved(let key, let from): return "Мерзім шығарылды: " + listed([key, from.map { inForce(day($0)) }])
    case .manualCheckAdded(let check):
      return "Дайындық тармағы енгізілді: " + named(check.title) + (check.category.map { ", " + category($0) } ?? "")
    case .manualCheckRemoved(let key): return "Дайындық тармағы шығарылды: " + key
    case .notices(let fact): return self.fact(fact)
    case .noticeDaysSet(let days): return "Қатысушыларға хабарлау мерзімі: " + workingDays(days)
    case .retracted(let version, let reason): return "Баптаулардағы № \(version) жазбаның күші жойылды" + (reason.map { ": " + $0 } ?? "")
    }
  }

  func fact(_ fact: StaffFact) -> String {
    switch fact {
    case .staffEntered(_, let person): "Қызметкер енгізілді: " + told(person)
    case .staffChanged(_, let person): "Қызметкер туралы мәліметтер өзгертілді: " + told(person)
    case .staffLeft(let number): "№ \(number) қызметкер сотта енді жұмыс істемейді"
    case .retracted(let version, let reason): "Қызметкер туралы № \(version) жазбаның күші жойылды" + (reason.map { ": " + $0 } ?? "")
    }
  }
}

extension Kazakh {
  private func paperFact(_ fact: CaseFact, in state: CaseState?) -> String {
    switch fact {
    case .documentNeeded(let id, let details): return "Тізімге енгізілді: " + document(id, details.title) + ", " + told(details, state)
    case .documentChanged(let id, let details): return "Өзгертілді: " + document(id, details.title) + ", " + told(details, state)
    case .documentUnneeded(let id): return "Тізімнен шығарылды: " + document(id, in: state)
    case .recipientsChosen(let id, nil): return "Кімге тапсырылады: " + document(id, in: state) + " — басқа барлық қатысушыға"
    case .recipientsChosen(let id, let parties?):
      let names = parties.isEmpty ? "ешкімге" : listed(parties.map { party($0, in: state) })
      return "Кімге тапсырылады: " + document(id, in: state) + " — " + names
    case .documentRequested(let id, let request):
      let how = listed([
        requested(by: request.by), request.due.map { "мерзімі " + day($0.day) }, request.cause.map { "кеш сұратылды: " + name($0) },
        request.reason,
      ])
      return "Сұратылды: " + document(id, in: state) + " — " + how
    case .documentReceived(let id, let receipt):
      let how = listed([
        received(by: receipt.by), name(receipt.form), receipt.pages.map { pages($0) }, receipt.submission.map { incoming($0) },
        receipt.unrequested == true ? "сұратусыз" : nil, receipt.file.map { attached($0.name) }, receipt.note,
      ])
      return "Келіп түсті: " + document(id, in: state) + " — " + how
    case .documentReturned(let id, let reason): return "Қайтарылды: " + document(id, in: state) + " — " + reason
    case .documentWaived(let id, let ground, let reason):
      return "Енді талап етілмейді: " + document(id, in: state) + " — " + name(ground) + ", " + reason
    case .originalFiled(let id, let filing):
      let how = listed([
        incoming(filing.number) + ", " + day(filing.on), filing.sheets.map { sheets($0) }, filing.place.map { "орны: " + $0 },
      ])
      return "Түпнұсқасы кеңсе арқылы қабылданды: " + document(id, in: state) + " — " + how
    case .originalCompared(let id, let comparison):
      let how = listed([
        incoming(comparison.number) + ", " + day(comparison.on), comparison.sheets.map { sheets($0) }, "қайтарып алған: " + comparison.to,
      ])
      return "Түпнұсқасымен салыстырылды: " + document(id, in: state) + " — " + how
    case .originalGivenBack(let id, let handover):
      let how = listed([handover.to, day(handover.on), handover.receipt.map { "қолхат " + $0 }])
      return "Түпнұсқасы қайтарылды: " + document(id, in: state) + " — алушы: " + how
    case .originalWaived(let id, let ground, let reason):
      return "Жоғалған түпнұсқа енді талап етілмейді: " + document(id, in: state) + " — " + name(ground) + ", " + reason
    case .documentServed(let id, let party, let way):
      return "Тапсырылды: " + document(id, in: state) + " — алушы: " + self.party(party, in: state) + ", " + name(way)
    default: return ""
    }
  }

  private func told(_ details: CaseDetails) -> String {
    listed([
      details.number.text, category(details.category), details.subject, details.registered.map { "тіркелген күні " + day($0) },
      details.judge.map { "судья " + $0 }, details.secretary.map { "хатшы " + $0 },
    ])
  }

  private func told(_ details: PartyDetails, _ state: CaseState?) -> String {
    listed([
      name(details.role) + " " + details.name, details.of.map { "кімнің атынан: " + party($0, in: state) },
      details.phone.map { "тел. " + $0.shown },
      details.email, details.address,
    ])
  }

  private func told(_ details: DocumentDetails, _ state: CaseState?) -> String {
    listed(["кімнен: " + party(details.from, in: state), details.original == .none ? nil : name(details.original), details.note])
  }

  private func told(_ signOff: SignOff, _ state: CaseState?, _ checks: [ManualCheck]) -> String {
    let asked = signOff.items.filter { $0.state != .notApplicable }
    let passed = asked.filter { $0.state != .fail }
    let signed = "Дайындық деңгейіне қол қойылды: " + count(passed.count, of: asked.count)
    return listed(
      [signed, signOff.acting.map { acting($0) }] + signOff.overrides.map { override($0, in: state, checks: checks) },
      by: "; ")
  }

  private func told(_ person: StaffMember) -> String {
    person.name + ", " + listed(person.roles.map { name($0) }) + " (" + listed(person.logins) + ")"
  }
}
