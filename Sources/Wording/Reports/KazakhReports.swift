import CaseEngine

public extension Kazakh {
  func report(_ name: ReportName) -> String {
    switch name {
    case .recommendations: "Тоғыз ұсыным"
    case .requests: "Құжаттарды сұрату"
    case .originals: "Түпнұсқалар"
    case .readiness: "Апталар бойынша дайындық"
    case .punctuality: "Уақытында бастала ма"
    case .outstanding: "Сотқа не қарыз"
    }
  }
  func figure(_ figure: Figure) -> String {
    switch figure {
    case .trainings: "оқыту"
    case .trainingsRemote: "оның ішінде бейнебайланыс бойынша"
    case .trainingsProgram: "оның ішінде осы бағдарлама бойынша"
    case .untrained: "бейнебайланысқа оқымаған судьялар мен хатшылар"
    case .hearingsRemote: "бейнебайланыс арқылы отырыстар"
    case .hearingsInPerson: "залдағы отырыстар"
    case .connectionsTested: "байланыс алдын ала тексерілді"
    case .connectionBreaks: "байланыс үзілуі"
    case .viewingLists: "көрсету тізімдері"
    case .groupsNamed: "тараптар атымен аталған топтар"
    case .groupsCreated: "оның ішінде мессенджерде құрылды"
    case .noticesSent: "жіберілген хабарламалар"
    case .noticesInHours: "оның ішінде жұмыс уақытында"
    case .noticesInTime: "отырыс туралы: мерзімінде"
    case .noticesLate: "отырыс туралы: мерзімінен кеш"
    case .noticesUndelivered: "жеткізілмеді"
    case .requestsMade: "сұратылған құжаттар"
    case .requestsBefore: "тағайындауға дейін сұратылды"
    case .requestsLate: "тағайындаудан кейін сұратылды"
    case .requestsLateFor: "неге кейін"
    case .requestsBackdated: "кейінгі күнмен енгізілді"
    case .requestsImported: "файл бойынша"
    case .requestsOpen: "отырыс тағайындалмаған"
    case .papersReceived: "келіп түскен құжаттар"
    case .papersServed: "оның ішінде бәріне тапсырылды"
    case .originalsSettled: "қабылданған түпнұсқалар"
    case .originalsFiled: "кеңсеге тапсырылды"
    case .originalsCompared: "салыстырылып қайтарылды"
    case .originalsSigned: "электрондық қол қойылды"
    case .originalsGivenBack: "тапсырылып, кейін берілді"
    case .originalsLost: "жоғалған"
    case .originalsMissing: "жетіспейтін түпнұсқалар"
    case .speeches: "мәлімделген сөздер"
    case .speechesPrepared: "оның ішінде дайындалды"
    case .hearingsOpen: "ашық отырыстар"
    case .hearingsClosed: "жабық отырыстар"
    case .mediaRequests: "БАҚ өтініштері"
    case .mediaAnswered: "оның ішінде жауап берілді"
    case .hearingsPlanned: "осы күндерге тағайындалған отырыстар"
    case .hearingsHeld: "басталған отырыстар"
    case .hearingsOnTime: "оның ішінде уақытында"
    case .hearingsLate: "кешігіп басталды"
    case .minutesLate: "орташа кешігу, минут"
    case .hearingsPutOff: "кейінге қалдырылды"
    case .hearingsCancelled: "күші жойылды"
    case .hearingsMoved: "басқа күнге ауыстырылды"
    case .datesFixed: "белгіленген күндер"
    case .datesHeld: "оның ішінде сақталғаны"
    case .causesOfDelay: "кешігу себебі"
    case .messages: "тараптардың хабарлары"
    case .messagesAnswered: "оның ішінде жауап берілді"
    case .messageMinutes: "орташа жауап, жұмыс уақытының минуты"
    case .proposals: "енгізілген ұсыныстар"
    case .proposalsDecided: "қаралған ұсыныстар"
    case .proposalsCarriedOut: "орындалған ұсыныстар"
    case .proposalsFromCourts: "басқа соттардан келгендер"
    case .complaints: "шағымдар мен сұрақтар"
    case .complaintsInTime: "мерзімінде жауап берілді"
    case .complaintsLate: "мерзімінен кеш жауап берілді"
    case .complaintsOpen: "жауап күтуде"
    case .hearingsAhead: "алдағы отырыстар"
    case .hearingsReady: "дайын"
    case .hearingsNotReady: "дайын емес"
    case .hearingsFailing: "не кедергі"
    case .papersOwed: "сотқа берілуге тиіс құжаттар"
    case .papersOverdue: "оның ішінде мерзімі өтті"
    }
  }
  func recommendation(_ number: Int) -> String {
    switch number {
    case 1: "Бейнебайланысқа оқыту"
    case 2: "Бейнебайланыс арқылы отырыстар"
    case 3: "Топтар мен хабарламалар"
    case 4: "Істерді дайындау"
    case 5: "Ашықтық"
    case 6: "Уақытында және байланыста"
    case 7: "Пікірсайыс клубы"
    case 8: "Ұсыныстармен алмасу"
    case 9: "Өтініштер мен шағымдар"
    default: ""
    }
  }
  var noCauseGiven: String { "себебі көрсетілмеген" }
  var reportTotal: String { "Бәрі" }
  func reportSpan(_ first: String, _ last: String) -> String { "\(first) — \(last)" }
  var hintPeriod: String { "Кезең" }
  var nothingBehind: String { "Бұл санның артында тізім жоқ" }
}
