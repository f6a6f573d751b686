import CaseEngine

public extension Kazakh {
  func title(_ action: Action) -> String {
    switch action {
    case .up: "Жоғары"
    case .down: "Төмен"
    case .pageUp: "Бір бет жоғары"
    case .pageDown: "Бір бет төмен"
    case .first: "Басына"
    case .last: "Соңына"
    case .nextPane: "Келесі панель немесе көрініс"
    case .previousPane: "Алдыңғы панель немесе көрініс"
    case .goTo: "Экранға өту"
    case .open: "Ашу"
    case .back: "Артқа"
    case .edit: "Түзету"
    case .actions: "Белгіленгендерге әрекет"
    case .requested: "Сұратылды"
    case .received: "Алынды"
    case .originalFiled: "Түпнұсқа кеңсеге тапсырылды"
    case .served: "Тапсырылды"
    case .clear: "Талап етпеу, қайтару, алып тастау (себебімен)"
    case .giveBack: "Тапсырылған түпнұсқаны қайтарып беру"
    case .add: "Іс, құжат, қатысушы қосу"
    case .markYesterdays: "Кеше келіп түскенді белгілеу"
    case .markOverdue: "Мерзімі өткенді белгілеу"
    case .mark: "Белгілеу"
    case .markUp: "Белгілеп, жоғары"
    case .markDown: "Белгілеп, төмен"
    case .range: "Аралықты белгілеу"
    case .markAll: "Табылғанның бәрін белгілеу"
    case .invert: "Белгілерді керісінше ауыстыру"
    case .undo: "Соңғысын кері қайтару"
    case .redo: "Кері қайтарылғанды қалпына келтіру"
    case .filter: "Іздеу және сұрыптау"
    case .nextMatch: "Келесі табылған"
    case .previousMatch: "Алдыңғы табылған"
    case .lastCase: "Тізім және соңғы іс"
    case .caseBefore: "Алдыңғы іс"
    case .caseAfter: "Келесі іс"
    case .setHearing: "Отырысты тағайындау немесе ауыстыру"
    case .cancelHearing: "Отырыстың күшін жою"
    case .callHearing: "Тараптарды шақыру"
    case .beginHearing: "Отырысты бастау"
    case .breakHearing: "Үзіліс жариялау"
    case .resumeHearing: "Үзілістен кейін жалғастыру"
    case .endHearing: "Отырысты аяқтау"
    case .closeToPublic: "Отырысты жұртшылыққа жабу не қайта ашу"
    case .takeMedia: "БАҚ өтінішін қабылдау"
    case .answerMedia: "БАҚ-қа жауап беру"
    case .sign: "Дайындыққа қол қою"
    case .withdraw: "Қойылған қолды қайтарып алу"
    case .suspendCase: "Іс жүргізуді тоқтата тұру"
    case .resumeCase: "Іс жүргізуді қайта бастау"
    case .closeCase: "Істі жабу"
    case .reopenCase: "Жабылған істі қайта ашу"
    case .reassign: "Істі басқа судьяға беру"
    case .reassignAll: "Судьяның барлық ісін басқаға беру"
    case .unrequested: "Сұратылмаған қағазды қабылдау"
    case .editCase: "Іс туралы мәліметті өзгерту"
    case .closeSubmission: "Кірісті жабу"
    case .notify: "Қатысушыларға жазу: хабарлама, хат-хабар, топ"
    case .reveal: "ЖСН немесе БСН толық көрсету (жазылады)"
    case .goCases: "Істер"
    case .goChecklists: "Істердің дайындығы"
    case .goReadiness: "Осы істің дайындығы"
    case .goOutstanding: "Күтілуде"
    case .goToServe: "Тапсырылуға тиіс"
    case .goHearings: "Отырыстар"
    case .goIntake: "Қабылдау"
    case .goBook: "Өтініштер мен ұсыныстар"
    case .goTrainings: "Оқу"
    case .contacts: "Сот байланысы"
    case .passOn: "Шағымды жоғары беру"
    case .goCourt: "Қызметкерлер мен баптаулар"
    case .goReports: "Есептер"
    case .hint: "Сабақ қадамына кеңес"
    case .lessons: "Сабақтар: оқу сотында жаттығу"
    case .goCourtroom: "Сот залы"
    case .goTray: "Қол қоюға"
    case .goOutbox: "Шығыс: хабарламалар мен жауаптар"
    case .sendReady: "Жіберуге болатынның бәрін жіберу"
    case .palette: "Барлық әрекет"
    case .help: "Көмек"
    case .language: "Тілді ауыстыру"
    case .theme: "Безендіруді ауыстыру"
    case .keyboard: "Пернетақта тілін таңдау"
    case .learnKeyboard: "Пернетақтамды үйрену"
    case .accessible: "Дауыстап оқу режимі: қосу, өшіру"
    case .redraw: "Экранды жаңарту"
    case .suspend: "Бағдарламаны тоқтата тұру"
    case .quit: "Шығу"
    }
  }

  func short(_ action: Action) -> String {
    switch action {
    case .goTo: "Экран"
    case .actions: "Әрекет"
    case .originalFiled: "Түпнұсқа"
    case .clear: "Алып тастау"
    case .add: "Қосу"
    case .filter: "Іздеу"
    case .setHearing: "Тағайындау"
    case .sign: "Қол қою"
    case .unrequested: "Сұратылмаған"
    case .palette: "Әрекеттер"
    case .language: "Тіл"
    default: title(action)
    }
  }

  func done(_ action: Action) -> String {
    switch action {
    case .requested: "Сұратылды"
    case .received: "Алынды"
    case .originalFiled: "Түпнұсқа"
    case .served: "Тапсырылды"
    case .clear: "Алынып тасталды"
    case .giveBack: "Түпнұсқа қайтарылды"
    case .add: "Қосылды"
    case .edit: "Түзетілді"
    case .unrequested: "Қабылданды"
    case .setHearing: "Отырыс"
    case .sign: "Қол қойылды"
    case .suspendCase: "Іс жүргізу тоқтатыла тұрды"
    case .resumeCase: "Іс жүргізу қайта басталды"
    case .closeCase: "Іс жабылды"
    case .reopenCase: "Іс қайта ашылды"
    case .reassign: "Басқа судьяға берілді"
    case .reassignAll: "Істер басқа судьяға берілді"
    case .notify: "Хабарламалар"
    case .reveal: "ЖСН немесе БСН көрсетілді"
    case .withdraw: "Қойылған қол қайтарып алынды"
    case .cancelHearing: "Отырыстың күші жойылды"
    case .callHearing: "Тараптар шақырылды"
    case .beginHearing: "Отырыс басталды"
    case .breakHearing: "Үзіліс жарияланды"
    case .resumeHearing: "Отырыс жалғасты"
    case .endHearing: "Отырыс аяқталды"
    case .mark: "Белгіленді"
    case .undo: "Кері қайтарылды"
    case .redo: "Қалпына келтірілді"
    default: title(action)
    }
  }

  func offer(_ action: Action) -> String {
    switch action {
    case .served: "Тапсыру керек пе?"
    case .requested: "Сұрату керек пе?"
    default: title(action) + "?"
    }
  }

  func label(_ field: FieldKey) -> String {
    switch field {
    case .errand: "не"
    case .text: "мәтін"
    case .proof: "дәлелі"
    case .early: "жұмыс уақытынан тыс жіберу себебі"
    case .noticeOutcome: "нәтижесі"
    case .restrictedUntil: "қай күнге дейін"
    case .messenger: "мессенджер"
    case .date: "күні"
    case .channel: "қандай жолмен"
    case .due: "мерзімі"
    case .cause: "неге тағайындалғаннан кейін"
    case .reason: "себебі"
    case .form: "қандай түрде"
    case .pages: "бет саны"
    case .number: "кіріс нөмірі"
    case .sheets: "парақ саны"
    case .shelf: "қайда жатыр"
    case .custody: "түпнұсқа"
    case .to: "кімге"
    case .way: "қалай тапсырылды"
    case .ground: "негізі"
    case .clearing: "не істеу керек"
    case .title: "атауы"
    case .from: "кімнен"
    case .original: "түпнұсқа"
    case .note: "ескертпе"
    case .role: "қандай рөлде"
    case .name: "аты немесе атауы"
    case .of: "кімнің өкілі"
    case .phone: "телефон"
    case .email: "эл. пошта"
    case .address: "мекенжай"
    case .idNumber: "ЖСН немесе БСН"
    case .caseNumber: "іс нөмірі"
    case .category: "санаты"
    case .subject: "даудың нысанасы"
    case .registered: "тіркелген күні"
    case .judge: "судья"
    case .formerJudge: "кімнің істері"
    case .order: "бұйрық нөмірі"
    case .secretary: "хатшы"
    case .language: "істің тілі"
    case .kind: "отырыс түрі"
    case .time: "уақыты"
    case .minutes: "минут"
    case .room: "зал"
    case .link: "бейнебайланыс сілтемесі"
    case .closed: "жабық: негізі"
    case .override: "соған қарамастан: себебі"
    case .acting: "басқа судья үшін: себебі"
    case .digits: "іс нөмірінің соңғы 4 цифры"
    case .receipt: "қолхат"
    case .court: "соттың атауы"
    case .file: "файл"
    case .outcome: "нәтижесі"
    case .delayCause: "себептің түрі"
    case .whose: "қай тарап"
    case .until: "қашанға дейін"
    case .nextDate: "келесі күні"
    case .nextTime: "келесі уақыты"
    case .party(let role): name(role)
    case .documents: "құжаттар"
    case .recipients: "кімге тапсыру керек"
    case .extent: "не қол қойылады"
    case .part: "қай бөлігі (бос болса — толық)"
    case .ruling: "ұйғарым (бос болса — хаттамада)"
    case .outlet: "басылым немесе арна"
    case .use: "не сұрайды"
    case .contact: "байланыс"
    case .request: "өтініш"
    case .answer: "жауап"
    case .limits: "шектеу немесе түсінік"
    case .item: "себебі"
    case .inRoom(let field): label(field)
    case .ofCourt(let field): courtLabel(field)
    case .ofBook(let field): bookLabel(field)
    }
  }

  func hint(_ field: FieldKey) -> String? {
    switch field {
    case .caseNumber: "мысалы 7517-26-00-2/1234"
    case .phone: "мысалы +7 701 234 56 78"
    case .party: "тегі мен аты-жөнінің бас әріптері немесе атауы"
    case .documents: "Space — белгілеу; белгіленгендер тізімге енеді"
    case .recipients: "Space — белгілеу; белгіленгеннің бәріне тапсырылады"
    case .idNumber: "12 цифр"
    case .time: "10, 1030 немесе 10:30"
    case .link: "отырыс қашықтан болса, толтырыңыз"
    case .closed: "отырыс жабық болса, толтырыңыз"
    case .override: "судья төмендегі кедергілерге қарамастан тағайындаса ғана"
    case .of: "өкіл мен қорғаушы үшін"
    case .digits: "дәл осы іске қол қою үшін"
    case .registered: "мерзімдер осы күннен басталады"
    case .ofCourt(let field): courtHint(field)
    case .ofBook(let field): bookHint(field)
    default: nil
    }
  }

  func helpText(_ screen: ScreenName, _ key: (Action) -> String) -> String {
    switch screen {
    case .firstRun: "Неден бастайтыныңызды таңдап, Enter басыңыз."
    case .cases:
      "Істердің жақын отырыс бойынша тізімі: қанша құжат сұратылды, алынды, түпнұсқасы тапсырылды, табыс етілді. \(key(.nextPane)) көріністі ауыстырады, \(key(.filter)) іздейді: іс нөмірі, тегі, телефон, ЖСН не БСН, құжат, кіріс нөмірі, кез келген пернетақтамен. \(key(.open)) істі ашады."
    case .checklists:
      "Әр істің дайындығы бір жолда: отырысқа дейін не істеу қалды. Көрініс пен іздеу — істер тізіміндегідей. \(key(.open)) істің дайындығын ашады, \(key(.caseBefore)) және \(key(.caseAfter)) істерді парақтайды."
    case .oneCase:
      "Бір іс. \(key(.nextPane)) панельді ауыстырады. \(key(.filter)) панельден іздейді, \(key(.nextMatch)) және \(key(.previousMatch)) — келесісі мен алдыңғысы. \(key(.requested)), \(key(.received)), \(key(.originalFiled)), \(key(.served)) құжатты немесе белгіленгеннің бәрін белгілейді: төменде жолақ ашылады, Enter жазады, Esc болдырмайды."
    case .outstanding:
      "Сотқа тапсырылуға тиіс барлық құжат мерзімі бойынша. \(key(.mark)) белгілейді, \(key(.requested)) еске салады, \(key(.received)) қабылдайды."
    case .toServe: "Алынған, бірақ әлі тапсырылмаған құжаттар. Белгілеңіз (\(key(.markAll)) — бәрін) де, \(key(.served)) басыңыз."
    case .hearings:
      "Соттың барлық отырысы күн, апта, ай бойынша: уақыты, ісі, тараптары, судьясы, залы, дайындығы, қалай өткені. \(key(.nextPane)) көріністі ауыстырады, \(key(.caseBefore)) мен \(key(.caseAfter)) парақтайды, \(key(.filter)) судьяны, залды, тарапты, істі іздейді. \(key(.open)) отырысты ісінде ашады."
    case .book:
      "Не сұралады, неге шағымданады, төраға қабылдауы, ұсыныстар, оқу. \(key(.nextPane)) тақтаны ауыстырады, \(key(.add)) қосады, \(key(.edit)) өзгертеді. \(key(.open)) әрі қарай апарады: жауап беру; жауапқа риза болмаса, жоғары беру; қабылдау нәтижесін белгілеу; ұсыныс бойынша шешу. \(key(.clear)) жол туралы соңғы жазбаны себебімен кері алады."
    case .contacts: "Осы және басқа соттармен қалай байланысуға болады. \(key(.edit)) байланысты жазады: кеңсе және әкімші."
    case .reports:
      "Соттың айлар бойынша сандары. \(key(.nextPane)) — басқа есеп, ← → — басқа айлар, \(key(.open)) — сан артындағы істер тізімі."
    case .outbox:
      "Барлық іс бойынша соттың не жазатыны және нені қарау керегі: жіберуге, жеткізілмеген, нәтижесіз, хабарланбаған, жауапсыз хабарлар. \(key(.nextPane)) көріністі ауыстырады, ← → — менікі не бәрі, \(key(.filter)) іздейді. \(key(.served)) белгіленгенді жібереді, қайта жібереді, хабарлайды, жауап береді; \(key(.received)) нәтижені белгілейді; \(key(.open)) істі ашады."
    case .tray:
      "Барлық іс бойынша судьяның қол қоюына дайындалғандар. \(key(.sign)) таңдалғанға не бәріне қол қояды, \(key(.clear)) сөзбен қайтарады не өзінікін қайтарып алады, \(key(.open)) істі ашады, \(key(.nextPane)) менікін не бәрін көрсетеді."
    case .court:
      "Сотта кім жұмыс істейді, баптаулар, мерекелер мен ауыстырылған күндер, іс санаттары бойынша құжат үлгілері, мерзімдер. \(key(.nextPane)) панельді ауыстырады, \(key(.add)) қосады, \(key(.edit)) өзгертеді, \(key(.clear)) алып тастайды. Бәрі көре алады, әкімші өзгертеді."
    case .intake:
      "Кеңсенің қабылдауы. Кез келген нәрсені теріңіз немесе сканерлеңіз: \(key(.received)) — көшірмесі алынды, \(key(.originalFiled)) — түпнұсқа тапсырылды. Өріс қайтадан бос әрі дайын. Төмен бағыты — тізімге."
    }
  }
}
