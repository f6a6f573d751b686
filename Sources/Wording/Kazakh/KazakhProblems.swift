import CaseEngine

public extension Kazakh {
  func name(_ field: Refusal.Field) -> String {
    switch field {
    case .number: "нөмірі"
    case .category: "іс санаты"
    case .subject: "даудың нысанасы"
    case .registered: "тіркелген күні"
    case .judge: "судья"
    case .secretary: "хатшы"
    case .order: "бұйрық"
    case .reason: "себебі"
    case .name: "аты-жөні немесе атауы"
    case .phone: "телефон"
    case .email: "эл. пошта"
    case .address: "мекенжай"
    case .idNumber: "ЖСН немесе БСН"
    case .title: "құжаттың атауы"
    case .note: "ескертпе"
    case .file: "файл"
    case .due: "мерзімі"
    case .on: "күні"
    case .place: "сақталатын орны"
    case .sheets: "парақ саны"
    case .pages: "бет саны"
    case .to: "алушы"
    case .receipt: "қолхат"
    case .submission: "кіріс нөмірі"
    case .start: "отырыстың басталуы"
    case .minutes: "ұзақтығы, минут"
    case .room: "зал"
    case .link: "қосылу сілтемесі"
    case .closed: "жабық отырыстың негізі"
    case .acting: "судьяны ауыстыру себебі"
    case .override: "талаптан ауытқу себебі"
    case .key: "тізім тармағы"
    case .basis: "құқықтық негізі"
    case .meetingNumber: "конференция нөмірі"
    case .passcode: "кіру коды"
    case .host: "конференция ұйымдастырушысы"
    case .topic: "тақырыбы"
    case .login: "логин"
    case .ruling: "ұйғарым"
    case .part: "отырыстың бөлігі"
    case .outlet: "басылым немесе арна"
    case .contact: "байланыс"
    case .limits: "шектеулер"
    case .listeners: "тыңдаушылардың қосылуы"
    case .text: "мәтін"
    case .answer: "жауап"
    case .owner: "жауапты қызметкер"
    case .meeting: "жиналыс күні"
    case .hours: "қабылдау уақыты"
    case .trainer: "кім оқытты"
    case .proof: "дәлел"
    case .early: "жұмыс уақытынан тыс жіберу себебі"
    case .messenger: "мессенджер"
    case .until: "соңғы күні"
    case .command: "команда"
    case .seconds: "уақыт шегі, секунд"
    }
  }

  func problem(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "бос, мәтін жазыңыз"
    case .tooLong(let found, let limit): characters(found) + ", ең көбі \(limit)"
    case .forbidden(.control, let value, let place): "басқару таңбасы " + scalar(value) + ", орны \(place + 1), оны өшіріңіз"
    case .forbidden(.direction, let value, let place):
      "жазу бағытын өзгертетін таңба " + scalar(value) + ", орны \(place + 1), оны өшіріңіз"
    case .forbidden(.invisible, let value, let place): "көрінбейтін таңба " + scalar(value) + ", орны \(place + 1), оны өшіріңіз"
    case .forbidden(.notOfACode, let value, let place): "таңба " + scalar(value) + ", орны \(place + 1): тек a–z, 0–9 және - болады"
    }
  }

  func problem(_ problem: IdentityNumberProblem) -> String {
    switch problem {
    case .wrongLength(let digits): "цифр саны \(digits), қажеті 12"
    case .notADigit(let place): "цифр емес таңба, орны \(place + 1), 12 цифр керек"
    case .wrongCheckDigit: "бақылау цифры сәйкес емес, нөмірді құжатпен салыстырыңыз"
    case .neverIssued: "мұндай нөмір берілмейді, нөмірді құжатпен салыстырыңыз"
    }
  }

  func problem(_ problem: PhoneProblem) -> String {
    switch problem {
    case .empty: "цифр жоқ, дұрыс түрі: +7 701 234 56 78"
    case .unexpected(let place): "артық таңба, орны \(place + 1), дұрыс түрі: +7 701 234 56 78"
    case .wrongLength(let digits): "ел кодынсыз цифр саны \(digits), қажеті 10"
    case .wrongStart: "ел кодынан кейінгі бірінші цифр 0, 1 немесе 2 болмайды, нөмірді тексеріңіз"
    case .foreign: "басқа елдің нөмірі, ел коды +7 болуы керек"
    }
  }

  func warning(_ warning: PhoneWarning) -> String {
    switch warning {
    case .unknownPrefix(let prefix): "Қазақстанда мұндай код белгісіз: \(prefix). Нөмір қабылданды, оны тексеріңіз."
    }
  }

  func warning(_ warning: LookAlikeWarning) -> String {
    let letters =
      switch warning.alphabet {
      case .latin: "кириллицаға ұқсас латын әріптері бар"
      case .cyrillic: "латын әріптерінің арасында кириллица бар"
      case .digits: "цифрға ұқсас әріптер бар"
      }
    let places = listed(warning.places.map { "\($0 + 1)" })
    return "Нөмірде " + letters + ", орны " + places + ". Мүмкін, дұрысы: " + warning.suggestion
  }

  func unusual(_ number: CaseNumber) -> String {
    "Нөмірдің түрі ерекше: " + number.text + ". Ол қабылданды, тексеріңіз; әдеттегі түрі: 7517-26-00-2/1234."
  }

  func storeError(_ error: StoreError) -> String {
    switch error {
    case .noSuchCase: "Тізілімде мұндай іс жоқ. Нөмірді тексеріңіз."
    case .conflict: "Осы арада істі басқа пайдаланушы өзгертті. Сіздің әрекетіңіз жазылған жоқ. Істі қарап, қайталаңыз."
    case .surroundingsChanged: "Осы арада нөмір немесе уақыт бос болмай қалды. Ештеңе жазылған жоқ. Тексеріп, қайталаңыз."
    case .busy: "Тізілімге басқа жазба енгізілуде. Ештеңе жазылған жоқ. Қайталап көріңіз."
    case .readOnly(.newerProgram):
      "Тізілімді бағдарламаның жаңарақ нұсқасы жүргізеді, ол тек оқу үшін ашылды. Ештеңе жазылған жоқ. Бағдарламаны жаңартыңыз."
    case .readOnly(.filePermissions): "Жазуға рұқсат жоқ, тізілім тек оқу үшін ашылды. Ештеңе жазылған жоқ. Әкімшіге хабарласыңыз."
    case .readOnly(.afterFailure):
      "Ақаудан кейін тізілім тек оқу үшін ашылды. Бұрын жазылғаны сақталды. Дискіні тексеріп, бағдарламаны қайта іске қосыңыз."
    case .readOnly(.olderRegister):
      "Тізілімді бағдарламаның ескі нұсқасы жазған, ол тек оқу үшін ашылды. Ештеңе жазылған жоқ. Орындаңыз: dayin register migrate."
    case .outOfReach(.missing): "Бұл жолда тізілім жоқ. Ештеңе жазылған жоқ. Жолды тексеріңіз немесе тізілім ашыңыз: dayin init."
    case .outOfReach(.missingFolder): "Тізілім қалтасы жоқ. Ештеңе жазылған жоқ. Қалта ашыңыз немесе басқа жолды көрсетіңіз."
    case .outOfReach(.noPermission): "Тізілімге қол жеткізу рұқсаты жоқ. Ештеңе жазылған жоқ. Әкімшіге хабарласыңыз."
    case .outOfReach(.notARegister): "Бұл файл тізілім емес. Ол өзгертілген жоқ. Тізілім файлын көрсетіңіз."
    case .outOfReach(.networkFileSystem):
      "Тізілім желілік дискіде тұр, онда жазбалар жоғалуы мүмкін. Ол ашылған жоқ. Тізілімді осы компьютердің дискісіне көшіріңіз."
    case .outOfReach(.notADatabase): "Бұл файл дерекқор емес. Ол өзгертілген жоқ. Тізілім файлын көрсетіңіз."
    case .outOfReach(.symbolicLink): "Бұл жол басқа файлға сілтейді. Тізілім ашылған жоқ. Тізілім файлының өзін көрсетіңіз."
    case .outOfReach(.badAddress):
      "Тізілімнің мекенжайы дұрыс емес. Ештеңе жазылған жоқ. Әдеттегі түрі: postgres://сервер/база?court=атауы."
    case .outOfReach(.passwordInAddress):
      "Тізілім мекенжайында құпиясөз тұр, бағдарлама оны қабылдамайды. Оны алып тастап, ~/.pgpass файлына жазыңыз."
    case .outOfReach(.noServer):
      "Тізілім сервері жауап бермейді. Ештеңе жазылған жоқ. Мекенжай мен желіні тексеріп, қайталаңыз."
    case .outOfReach(.unverifiedServer):
      "Бұл керекті сервер екені дәлелденген жоқ. Байланыс жоқ, ештеңе жазылған жоқ. sslmode=verify-full қойып, орталықтың сертификатын "
        + "~/.postgresql/root.crt файлына салыңыз; тексерусіз — мекенжайда accept_unverified_server=yes."
    case .outOfReach(.wrongPassword):
      "Сервер құпиясөзді қабылдамады. Ештеңе жазылған жоқ. Мекенжайдағы атауды және ~/.pgpass файлындағы құпиясөзді тексеріңіз."
    case .outOfReach(.noDatabase):
      "Серверде мұндай дерекқор жоқ. Ештеңе жазылған жоқ. Мекенжайды тексеріңіз немесе дерекқор ашыңыз: createdb."
    case .outOfReach(.noCourt):
      "Дерекқорда бұл соттың тізілімі жоқ. Ештеңе жазылған жоқ. Мекенжайдағы court= тексеріңіз немесе ашыңыз: dayin register create."
    case .outOfReach(.serverTooOld): "PostgreSQL сервері тым ескі. 13 немесе одан жаңа нұсқа керек. Сервер әкімшісіне хабарласыңыз."
    case .outOfReach(.olderCopy):
      "Тізілімнің ескі көшірмесі жауап берді. Әкімшіге хабарлаңыз. Ештеңе жазылған жоқ. "
        + "Қалпына келтірілгеннен кейін бағдарламаны қайта іске қосыңыз."
    case .outOfReach(.noLibrary):
      "Бұл компьютерде libpq кітапханасының 14 немесе одан жаңа нұсқасы жоқ. Ештеңе жазылған жоқ. libpq5 бумасын орнатыңыз."
    case .outOfReach(.noTool): "pg_dump мен pg_restore бағдарламалары жоқ. Көшірме жасалған жоқ. postgresql-client бумасын орнатыңыз."
    case .outOfReach(.wrongEncoding):
      "Дерекқор UTF-8 кодтамасында емес. Тізілім ашылған жоқ. Дерекқор ашыңыз: createdb -E UTF8 -T template0."
    case .damaged(let sequence):
      "Тізілім бүлінген" + (sequence.map { ", № \($0) жазба" } ?? "")
        + ". Жаңа жазба енгізілмейді. Тізілімді сақтық көшірмеден қалпына келтіріңіз."
    case .diskFull: "Дискіде орын жоқ. Ештеңе жазылған жоқ. Орын босатып, қайталаңыз."
    case .failed(let code): "Оқу не жазу ақауы, коды \(code). Соңғы әрекет расталмады. Дискіні тексеріп, бағдарламаны қайта іске қосыңыз."
    case .exists: "Мұндай файл бар. Ол өзгертілген жоқ. Басқа атауды көрсетіңіз."
    case .notPermitted:
      "Дерекқор мұны қабылдамады: тіркелгіңізде мұндай рөл жоқ немесе жазба сіздің атыңыздан емес. Ештеңе жазылған жоқ. "
        + "Әкімшіге хабарласыңыз."
    case .unconfirmed:
      "Сервер жауап бергенше жоғалып кетті: жазылған-жазылмағаны белгісіз. Қайталаңыз, екі рет жазылмайды."
    }
  }

  func fault(_ fault: Verification.Fault) -> String {
    switch fault {
    case .brokenHash(let sequence): "№ \(sequence) жазба: бақылау ізі мазмұнына сәйкес емес."
    case .brokenBody(let sequence): "№ \(sequence) жазба: мазмұны өзгертілген немесе оқылмайды."
    case .gap(let after): "№ \(after) жазбадан кейінгі жазбалар жоқ."
    case .gapInCase(let sequence): "№ \(sequence) жазба: осы істің алдыңғы жазбасы жоқ."
    case .wrongLines: "Бір істің тізімдердегі жолдары оның жазбаларына сәйкес емес."
    case .damagedFile: "Тізілім файлы бүлінген."
    case .anchorNotFound(let sequence): "№ \(sequence) жазбаның белгілі бақылау ізі табылмады: тарихы өзгертілген."
    }
  }
}
