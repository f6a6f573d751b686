import CaseEngine

public extension Kazakh {
  func item(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "Құжаттар тізімі"
    case .requestsMade: "Құжаттарды сұрату"
    case .requestsBeforeHearing: "Отырыс тағайындалғанға дейін сұрату"
    case .documentsReceived: "Құжаттардың келіп түсуі"
    case .originalsSettled: "Түпнұсқаларды кеңсе арқылы қабылдау"
    case .documentsServed: "Құжаттарды қатысушыларға тапсыру"
    case .partiesNotified: "Қатысушыларға хабарлау"
    case .partiesReady: "Қатысушылардың дайындығы"
    case .groupCreated: "Мессенджердегі топ"
    case .hearingSet: "Отырысты тағайындау"
    case .hearingRemote: "Бейнеконференцбайланыс"
    case .hearingOpen: "Жариялылық"
    case .speechesPrepared: "Сөз сөйлеу"
    }
  }

  func shortItem(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "Тізім"
    case .requestsMade: "Сұрату"
    case .requestsBeforeHearing: "Уақтылы сұрату"
    case .documentsReceived: "Келіп түсуі"
    case .originalsSettled: "Түпнұсқалар"
    case .documentsServed: "Тапсыру"
    case .partiesNotified: "Хабарлау"
    case .partiesReady: "Тараптар"
    case .groupCreated: "Топ"
    case .hearingSet: "Отырыс"
    case .hearingRemote: "Бейнебайланыс"
    case .hearingOpen, .speechesPrepared: item(key)
    }
  }

  func leftToDo(_ key: ReadinessKey) -> String {
    switch key {
    case .listDrawn: "құжаттар тізімі"
    case .requestsMade: "сұрату"
    case .requestsBeforeHearing: "кеш сұратылған"
    case .documentsReceived: "алу"
    case .originalsSettled: "түпнұсқа"
    case .documentsServed: "тапсыру"
    case .partiesNotified: "хабарлау"
    case .partiesReady: "қатысушылар дайын емес"
    case .groupCreated: "топ"
    case .hearingSet: "отырыс тағайындау"
    case .hearingRemote: "бейнебайланыс"
    case .hearingOpen: "жариялылық"
    case .speechesPrepared: "сөз сөйлеу"
    }
  }

  func blocker(_ blocker: Blocker, in state: CaseState?) -> String {
    let who = blocker.party.map { party($0, in: state) }
    let what = listed([blocker.document.map { document($0, in: state) }, who], by: " — ")
    switch blocker.why {
    case .listEmpty: return "құжаттар тізімі бос"
    case .notRequested: return what + ", сұратылмаған"
    case .requestedLate(let cause):
      return what + ", отырыс тағайындалғаннан кейін сұратылған: " + (cause.map { name($0) } ?? "себебі көрсетілмеген")
    case .requestBackdated: return what + ", сұрату өткен күнмен енгізілген"
    case .notReceived(let due, let days): return what + ", " + (dueInList(due, overdueDays: days) ?? "мерзімі көрсетілмеген")
    case .returnedUnfit(let reason, let days): return listed([what, "қайтарылды: " + reason, days.map { overdue(days: $0) }])
    case .originalMissing(.paperOrSigned): return what + ", түпнұсқасы да, ЭЦҚ қойылған электрондық құжат та жоқ"
    case .originalMissing: return what + ", түпнұсқасы тапсырылмаған"
    case .notServed(let since): return what + ", тапсырылмаған, келіп түскен күні " + shortDay(since)
    case .noHearing: return "сот талқылауы тағайындалмаған"
    case .hearingPassed(let day): return "отырыс күні өтіп кетті: " + self.day(day)
    case .mediaUnanswered(let outlet, let due, let days): return outlet + ", " + unanswered(due, overdueDays: days)
    case .room(let why): return self.blocker(why, who: who, in: state)
    case .notTicked(_, let title): return "белгіленбеген: " + named(title)
    case .notNotified(let want): return listed([who, self.want(want)])
    case .notifiedOutsideHours(let reason): return listed([who, outsideHours(reason: reason)])
    case .noGroup(let name): return noGroup(name)
    }
  }

  func remedy(_ why: Blocker.Why) -> String {
    switch why {
    case .listEmpty: "құжаттарды тізімге енгізу (хатшы, судья) немесе қажет емес деп белгілеу (судья)"
    case .notRequested: "құжатты сұрату (хатшы, судья)"
    case .requestedLate, .requestBackdated: "себебін көрсетіп, ескертпемен қабылдау (судья)"
    case .notReceived: "құжатты қабылдау (кеңсе, хатшы) немесе талап етілмейді деп белгілеу (судья)"
    case .returnedUnfit: "жарамды құжатты қабылдау (кеңсе, хатшы) немесе талап етілмейді деп белгілеу (судья)"
    case .originalMissing(.paperOrSigned): "түпнұсқаны кеңсе арқылы тапсыру немесе ЭЦҚ қойылған электрондық құжат алу"
    case .originalMissing: "түпнұсқаны кеңсе арқылы қабылдау (кеңсе)"
    case .notServed: "құжатты тапсыру (хатшы, кеңсе)"
    case .noHearing: "сот талқылауын тағайындау (судья)"
    case .hearingPassed: "отырысты ауыстыру немесе жаңасын тағайындау (судья)"
    case .mediaUnanswered: "БАҚ-қа жауап беру (судья)"
    case .room(let why): remedy(why)
    case .notTicked: "орындап, белгілеу (хатшы, кеңсе, судья)"
    case .notNotified(let want): remedy(want)
    case .notifiedOutsideHours: "келесіде жұмыс уақытында жіберу"
    case .noGroup: groupRemedy
    }
  }

  func stale(_ cause: StaleCause, in state: CaseState?, checks: [ManualCheck]) -> String {
    switch cause {
    case .itemWorse(let key, let before, let now):
      item(key, checks: checks) + ": бұрын " + quoted(name(before)) + ", қазір " + quoted(name(now))
    case .documentAdded(let id): "тізімге енгізілді: " + document(id, in: state)
    case .partyAdded(let id): "қатысушы енгізілді: " + party(id, in: state)
    case .hearingChanged: "отырыс тағайындалды, ауыстырылды немесе күші жойылды"
    }
  }

  var signatureIsStale: String { "Қойылған қол ескірді, содан бері өзгергені:" }

  func signed(by judge: String, on day: Day) -> String { "Қол қойылды: " + judge + ", " + self.day(day) }

  func readiness(passed: Int, of all: Int) -> String { passed == all ? "дайын" : "дайын емес: " + count(passed, of: all) }

  func shortReadiness(passed: Int, of all: Int) -> String { passed == all ? "дайын" : count(passed, of: all) }

  func callerSentence(_ answer: CallerAnswer) -> String {
    if answer.isClosed { return "Іс жабылған." }
    let debts = answer.debts.map { $0.party + " — " + told($0.papers, answer.today) }
    var pieces: [String] = []
    if answer.isSuspended { pieces.append("Іс жүргізу тоқтатыла тұрды") }
    if !debts.isEmpty {
      pieces.append("Сот күтіп отырған құжаттар: " + listed(debts, by: "; "))
    } else if answer.documents > 0, answer.notRequested == 0 {
      pieces.append("Барлық құжат сотқа келіп түсті")
    }
    if answer.notRequested > 0 { pieces.append("Әлі сұратылмағаны: " + documents(answer.notRequested)) }
    if !answer.isSuspended { pieces.append(told(answer.hearing, answer.today)) }
    return listed(pieces, by: ". ") + "."
  }

  func missing(_ paper: CaseSummary.MissingPaper, today: Day, titles width: Int) -> String {
    let state: String? =
      switch paper.status {
      case .needed: "сұратылмаған"
      case .returned: listed(["қайтарылды", paper.due.map { due($0, today: today) }])
      default: paper.due.map { due($0, today: today) }
      }
    return document(paper.document, cut(paper.title, to: width)) + " (" + listed([paper.shortParty, state]) + ")"
  }

  func missing(_ papers: [String], of summary: CaseSummary) -> String? {
    if !papers.isEmpty {
      let others = summary.counts.received.of - summary.counts.received.done - papers.count
      return "Жетіспейді: " + listed(papers + (others > 0 ? [more(others)] : []))
    }
    let (originals, served) = (summary.counts.originals, summary.counts.served)
    let rest = listed([
      originals.done < originals.of ? "түпнұсқалар " + count(originals.done, of: originals.of) : nil,
      served.done < served.of ? "тапсырылғаны " + count(served.done, of: served.of) : nil,
      summary.hearing == nil && !summary.hearingWaived ? "отырыс тағайындалмаған" : nil,
    ])
    return rest.isEmpty ? nil : "Жетіспейді: " + rest
  }

  func term(_ term: RunningTerm, today: Day) -> String {
    if let since = term.standsStillSince {
      return named(term.title) + ": "
        + listed(["мерзім жүрмейді, басталуы " + fullDayWithWeekday(since) + ", іс жүргізу тоқтатыла тұрды", basis(term.basis)])
    }
    let left =
      switch term.ends - today {
      case 0: "бүгін аяқталады"
      case let ahead where ahead > 0: days(ahead) + " қалды"
      case let ago: days(-ago) + " бұрын аяқталған"
      }
    let stood = term.stoodStill > 0 ? "тоқтата тұруға байланысты " + days(term.stoodStill) + " жүрмеген" : nil
    return named(term.title) + ": соңғы күні " + fullDayWithWeekday(term.ends) + ", " + listed([left, stood, basis(term.basis)])
  }

  func shortTerm(_ term: RunningTerm, today: Day) -> String {
    term.standsStillSince == nil ? day(term.ends, near: today) + " — " + named(term.title) : named(term.title) + " — мерзім жүрмейді"
  }

  func termEnd(_ term: RunningTerm) -> String {
    if let since = term.standsStillSince { return "мерзім жүрмейді, басталуы " + fullDayWithWeekday(since) }
    return fullDayWithWeekday(term.ends)
      + (term.stoodStill > 0 ? " (" + "тоқтата тұруға байланысты " + days(term.stoodStill) + " жүрмеген" + ")" : "")
  }

  func binding(_ constraint: BindingConstraint, in state: CaseState?, zone: CourtZone) -> String {
    switch constraint {
    case .nothing: "ештеңе кедергі емес: бұл ең жақын жұмыс уақыты"
    case .dueDate(let id, let day): "күтілуде: " + document(id, in: state) + ", мерзімі " + self.day(day)
    case .notice(let deadline): "қатысушыларға хабарлау уақыты керек: " + explanation(deadline)
    case .calendar(let why?): "оған дейін сот жұмыс істемейді: " + dayOff(why)
    case .calendar(nil): "ертерек болса, отырыс соттың жұмыс уақытына сыймайды"
    case .taken(let clash):
      switch clash.over {
      case .judge: "судья бос емес: іс " + clash.booking.number.text + ", " + span(clash.booking, zone)
      case .room: "зал бос емес: іс " + clash.booking.number.text + ", " + span(clash.booking, zone)
      case .link: "сілтеме бос емес: іс " + clash.booking.number.text + ", " + span(clash.booking, zone)
      }
    case .term(let term): "мерзім: " + named(term.title) + ", соңғы күні " + day(term.ends) + ", " + basis(term.basis)
    }
  }

  func earliest(_ time: HearingTime?, in state: CaseState?, zone: CourtZone) -> String {
    guard let time else { return "Жақын 60 күнде бос уақыт жоқ." }
    return "Ең ерте уақыты " + momentWithWeekday(time.start, zone) + ": " + binding(time.binding, in: state, zone: zone) + "."
  }

  func latest(_ time: HearingTime?, in state: CaseState?, zone: CourtZone, today: Day) -> String {
    guard let time else { return "Іс бойынша өтіп жатқан мерзім жоқ." }
    let day = zone.day(of: time.start)
    let last = "Ең кеш күні " + fullDayWithWeekday(day) + ": " + binding(time.binding, in: state, zone: zone) + "."
    return day < today ? last + " Бұл күн өтіп кетті." : last
  }

  private func told(_ papers: [CallerAnswer.Debt], _ today: Day) -> String {
    let told = papers.prefix(3).map { paper in
      let what =
        switch paper.kind {
        case .document: quoted(paper.title)
        case .again: quoted(paper.title) + " қайтадан"
        case .original: quoted(paper.title) + " түпнұсқасы, кеңсе арқылы"
        }
      return listed([what, paper.due.map { due($0, today: today) }])
    }
    return listed(told + (papers.count > 3 ? [more(papers.count - 3)] : []))
  }

  private func told(_ hearing: CallerAnswer.Hearing?, _ today: Day) -> String {
    guard let hearing else { return "Отырыс әлі тағайындалған жоқ" }
    let when: String =
      switch hearing.day - today {
      case 0: "Отырыс бүгін"
      case 1: "Отырыс ертең, " + day(hearing.day)
      case ..<0: "Отырыстың тағайындалған уақыты өтті: " + day(hearing.day)
      default: "Отырыс " + spokenDay(hearing.day)
      }
    return when + ", сағат " + time(hearing.time) + place(hearing)
  }

  private func place(_ hearing: CallerAnswer.Hearing) -> String {
    [hearing.room.map { room($0) }, hearing.remote ? "бейнеконференцбайланыс арқылы" : nil].compactMap { $0 }.map { ", " + $0 }.joined()
  }
}
