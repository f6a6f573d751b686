import CaseEngine

public extension Kazakh {
  func refusal(_ refusal: Refusal, in state: CaseState?, zone: CourtZone, checks: [ManualCheck]) -> String {
    let orOverride = " Судья себебін көрсетіп, бәрібір тағайындай алады."
    switch refusal {
    case .impossible(let why): return impossibility(why, in: state, zone: zone)
    case .notAllowed(let roles): return only(roles)
    case .notYourCase(let judge):
      return (judge.map { stop("Істі жүргізетін судья: " + $0) } ?? "Істің судьясы жоқ.")
        + " Іс судьясының орнына әрекет ету үшін себебін көрсетіңіз."
    case .badText(let field, let problem): return about(field) + self.problem(problem) + "."
    case .outOfRange(let field, let allowed): return about(field) + "\(allowed.lowerBound)–\(allowed.upperBound) аралығындағы сан керек."
    case .dateOutOfRange(let field):
      return about(field) + day(Day.accepted.lowerBound) + "–" + day(Day.accepted.upperBound) + " аралығындағы күн керек."
    case .inTheFuture(let field): return about(field) + "бұл уақыт әлі келген жоқ. Бүгінгі не одан бұрынғы күнді көрсетіңіз."
    case .badIdentityNumber(let problem): return "ЖСН немесе БСН: " + self.problem(problem) + "."
    case .badPhone(let problem): return "Телефон: " + self.problem(problem) + "."
    case .unknownCategory(let category, let known):
      return "Бұл сотта мұндай іс санаты жоқ: " + quoted(category) + ". Барлары: " + listed(known.map { self.category($0) }) + "."
    case .caseNumberTaken(let number): return "Бұл нөмір басқа істе бар: " + number.text + ". Нөмірді тексеріңіз."
    case .submissionOfAnotherDay(let number, let day):
      return "Бұл нөмір басқа күнгі кіріске тиесілі: " + incoming(number) + ", " + self.day(day)
        + ". Сол күнді немесе басқа нөмірді көрсетіңіз."
    case .notYourDocument(let id):
      return "Тізімге басқа қызметкер енгізген, тек сол шығара алады: " + document(id, in: state)
        + ". Судья құжат талап етілмейді деп белгілей алады."
    case .notARecipient(let id, let party):
      return stop("Бұл қатысушыға тапсырылмайды: " + document(id, in: state) + ", " + self.party(party, in: state))
        + " Басқа қатысушыны таңдаңыз немесе алушылар тізімін өзгертіңіз."
    case .gate(let documents):
      return "Тағайындауға болмайды, әлі сұратылмаған: " + listed(documents.map { document($0, in: state) }) + ". Алдымен сұратыңыз."
        + orOverride
    case .dayOff(let day, let why): return fullDayWithWeekday(day) + " — " + dayOff(why) + ". Жұмыс күнін таңдаңыз." + orOverride
    case .outsideHours(let hours):
      return "Отырыс соттың жұмыс уақытына сыймайды: " + self.hours(hours) + ". Басқа уақытты таңдаңыз." + orOverride
    case .hearingInThePast: return "Бұл уақыт өтіп кетті. Отырыстың басталуын алдағы уақытқа белгілеңіз."
    case .clash(let clashes):
      return "Бос емес: " + listed(clashes.map { clash($0, zone) }, by: "; ") + ". Басқа уақытты таңдаңыз." + orOverride
    case .clashMeanwhile(let clashes):
      return "Осы арада бос емес болып қалды: " + listed(clashes.map { clash($0, zone) }, by: "; ")
        + ". Алдымен отырыстардың бірін ауыстырыңыз немесе күшін жойыңыз."
    case .linkMissing: return "Бейнеконференцбайланыс үшін қосылу сілтемесі керек. Оны көрсетіңіз."
    case .course(let why): return self.refusal(why)
    case .nothingToAcknowledge(let key):
      return "Ескертпе қажет емес: " + quoted(item(key, checks: checks)) + " тармағы орындалған немесе талап етілмейді."
    case .noSuchCheck(let key): return "Бұл іс санатында мұндай тармақ жоқ: " + quoted(key) + ". Тексеру тізімін қараңыз."
    case .notReady(let items):
      return "Дайын емес: " + listed(items.map { item($0, checks: checks) }, by: "; ")
        + ". Орындаңыз немесе әр тармақтың себебін көрсетіңіз."
    case .alreadySigned: return "Дайындық деңгейіне қол қойылған, содан бері нашарлаған жоқ. Қайта қол қою қажет емес."
    case .caseNotActive(.closed): return "Іс жабылған. Алдымен оны қайта ашыңыз."
    case .caseNotActive(.suspended): return "Іс жүргізу тоқтатыла тұрған. Алдымен оны қайта бастаңыз."
    case .caseNotActive(let phase): return "Қазір бұл мүмкін емес. Істің күйі: " + name(phase) + "."
    case .laterEntryInTheWay(let version, let why):
      return "Күшін жоюға болмайды: № \(version) жазба кедергі. Алдымен сол жазбаның күшін жойыңыз. "
        + impossibility(why, in: state, zone: zone)
    case .dueMoved(let id, let day):
      return "Мерзім жылжиды: " + document(id, in: state) + ", бұрынғы мерзім " + self.day(day) + ". Себебін көрсетіңіз."
    case .reasonMissing: return "Себебін көрсетіңіз. Себепсіз тек өзіңіздің сол күнгі жазбаңыздың күшін жоюға болады."
    case .staysForGood(let version): return "ЖСН немесе БСН көрсетілгені туралы № \(version) жазба мәңгі қалады, оның күші жойылмайды."
    case .nothingToUndo: return "Болдырмайтын да, қайталайтын да әрекет жоқ: бұл істе сіз ештеңе жазбағансыз."
    case .nothingChanges: return "Өзгеріс жоқ: солай жазылып қойған."
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
    case .alreadyOpened: return "Іс бұрын ашылған."
    case .notOpened: return "Іс әлі ашылған жоқ. Алдымен оны ашыңыз."
    case .noSuchParty(let id): return "Істе № \(id.rawValue) қатысушы жоқ. Нөмірді қатысушылар тізімінен тексеріңіз."
    case .partyNumberUsed(let id): return "Қатысушының № \(id.rawValue) нөмірі бұрын пайдаланылған."
    case .partyStillNeeded(let id, let documents, let parties):
      let ties = documents.map { document($0, in: state) } + parties.map { "өкіл " + party($0, in: state) }
      return stop("Шығаруға болмайды: " + party(id, in: state)) + " Қатысушымен байланысты: " + stop(listed(ties))
    case .linksItself: return "Істі өзімен байланыстыруға болмайды. Басқа істі көрсетіңіз."
    case .representsNobody: return "Өкілдің кімнің атынан әрекет ететіні көрсетілмеген. Қатысушыны көрсетіңіз."
    case .noIdentityNumber(let id): return stop("ЖСН немесе БСН енгізілмеген: " + party(id, in: state))
    case .noSuchDocument(let id): return "Істе № \(id.rawValue) құжат жоқ. Нөмірді құжаттар тізімінен тексеріңіз."
    case .documentNumberUsed(let id): return "Құжаттың № \(id.rawValue) нөмірі бұрын пайдаланылған."
    case .alreadyReceived(let id): return stop("Бұрын келіп түскен: " + document(id, in: state) + first(state?.document(id)?.receipt, zone))
    case .alreadyWaived(let id): return stop("Енді талап етілмейді: " + document(id, in: state) + first(state?.document(id)?.waiver, zone))
    case .notReceived(let id): return "Әлі келіп түскен жоқ: " + document(id, in: state) + ". Алдымен келіп түскенін белгілеңіз."
    case .notOutstanding(let id): return "Күтілмейді: " + document(id, in: state) + "."
    case .alreadyAskedFor(let id):
      return "Тізімнен шығаруға болмайды, бұрын сұратылған немесе келіп түскен: " + document(id, in: state)
        + ". Судья құжат талап етілмейді деп белгілей алады."
    case .originalAlreadySettled(let id):
      return "Түпнұсқасы бұрын есепке алынған: " + document(id, in: state) + settled(state?.document(id)?.custody) + "."
    case .originalNotFiled(let id): return "Түпнұсқасы кеңсе арқылы қабылданбаған, қайтаратын ештеңе жоқ: " + document(id, in: state) + "."
    case .originalNotRequired(let id): return "Түпнұсқа талап етілмейді: " + document(id, in: state) + "."
    case .alreadyServed(let id, let party):
      let service = state?.document(id)?.services.last { $0.fact.to == party }
      return stop("Бұрын тапсырылған: " + document(id, in: state) + ", алушы " + self.party(party, in: state) + first(service, zone))
    case .beforeItsCause(let id):
      let received = state?.document(id)?.receipt.map { ", келіп түскен күні " + occurrence($0.occurred, zone) } ?? ""
      return "Көрсетілген күн тым ерте: " + document(id, in: state) + received + ". Одан кейінгі күнді көрсетіңіз."
    case .noSuchHearing where state?.hearings.isEmpty == true: return "Істе әлі отырыс жоқ. Алдымен отырыс тағайындаңыз."
    case .noSuchHearing(let id): return "Істе № \(id.rawValue) отырыс жоқ."
    case .hearingNumberUsed(let id): return "Отырыстың № \(id.rawValue) нөмірі бұрын пайдаланылған."
    case .hearingCancelled(let id): return "№ \(id.rawValue) отырыстың күші жойылған. Жаңасын тағайындаңыз."
    case .course(let why): return self.impossibility(why, in: state, zone: zone)
    case .trialAlreadySet(let id):
      let when = state?.hearing(id).map { ": " + momentWithWeekday($0.plan.start, zone) } ?? ""
      return "Сот талқылауы бұрын тағайындалған" + when + ". Оны ауыстырыңыз немесе күшін жойыңыз."
    case .notSuspended: return "Іс жүргізу тоқтатыла тұрмаған."
    case .alreadySuspended: return "Іс жүргізу бұрын тоқтатыла тұрған."
    case .notClosed: return "Іс жабылмаған."
    case .alreadyClosed: return "Іс бұрын жабылған."
    case .nothingSigned: return "Дайындық деңгейіне қол қойылмаған, қайтарып алатын ештеңе жоқ."
    case .noSuchEntry(let version): return "Істе № \(version) жазба жоқ."
    case .alreadyRetracted(let version): return "№ \(version) жазбаның күші бұрын жойылған."
    case .openness(let why): return impossibility(why, in: state)
    case .book(let why): return told(why)
    case .tray(let why): return impossibility(why, in: state)
    case .room(let why): return impossibility(why, in: state)
    case .notice(let why): return impossibility(why, in: state)
    }
  }

  func only(_ roles: [CourtRole]) -> String {
    roles.count == 1
      ? "Мұны тек " + name(roles[0]) + " жасайды." : "Сізге рұқсат етілмеген. Жасай алатындар: " + listed(roles.map { name($0) }) + "."
  }

  private func about(_ field: Refusal.Field) -> String { quoted(name(field)) + " өрісі: " }

  private func first<Fact>(_ recorded: Recorded<Fact>?, _ zone: CourtZone) -> String {
    recorded.map { ", " + occurrence($0.occurred, zone) + ", жазған " + $0.by.name } ?? ""
  }

  private func settled(_ custody: Custody?) -> String {
    switch custody {
    case .filed(let filing): ", " + incoming(filing.fact.number) + ", " + day(filing.fact.on)
    case .compared(let comparison): ", салыстырылған, " + incoming(comparison.fact.number) + ", " + day(comparison.fact.on)
    case .givenBack(_, let handover): ", қайтарылған, " + day(handover.fact.on)
    case nil: ""
    }
  }

  private func clash(_ clash: Refusal.Clash, _ zone: CourtZone) -> String {
    let over =
      switch clash.over {
      case .judge: "судья " + (clash.booking.judge ?? "")
      case .room: clash.booking.room.map { room($0) } ?? "зал"
      case .link: "қосылу сілтемесі"
      }
    return over + " — іс " + clash.booking.number.text + ", " + span(clash.booking, zone)
  }
}
