public extension Kazakh {
  func heading(_ part: ManPart) -> String {
    switch part {
    case .name: "АТАУЫ"
    case .synopsis: "ҚОЛДАНЫЛУЫ"
    case .description: "СИПАТТАМАСЫ"
    case .commands: "КОМАНДАЛАР"
    case .keys: "ПЕРНЕЛЕР"
    case .files: "ФАЙЛДАР"
    case .environment: "ОРТА АЙНЫМАЛЫЛАРЫ"
    case .exitStatus: "АЯҚТАЛУ КОДЫ"
    }
  }
  var manDescription: String {
    "Команда берілмесе, консоль ашылады; ол тек пернетақтамен жұмыс істейді. Экранда істеуге болатынның бәрін командамен де істеуге болады. Әр команда --help арқылы өзі туралы мысалдарымен айтады. --json жауапты бір JSON құжаты етіп, --jsonl әр жолға бір нысаннан береді; дерек stdout-қа, қалғаны stderr-ге шығады."
  }
  var manKeys: String {
    "Әріп — пернетақтадағы орын: екінші әріп орыс және қазақ пернетақталарында сол жерде тұр. Мәтін өрістерінде әріптер — мәтін. Атаулар пернелер файлындағыдай."
  }
  func man(_ topic: ManTopic) -> String {
    switch topic {
    case .register: "Тізілім, --register, DAYIN_REGISTER не баптаулар басқасын атамаса."
    case .settings: "Осы адамның баптаулары: register, language, theme, color, keyboard, learned, accessible."
    case .ownKeys: "Осы адамның өз пернелері, әр әрекетке бір жол: received = [\"F6\", \"v\", \"C-r\"]. Олар кестедегілерден басым."
    case .themes: "Осы адамның өз безендірулері."
    case .palette: "Әрекеттер тізімі пернені неше рет айтқаны."
    case .log: "Консоль экранның үстіне жазатын нәрсе. Аты-жөні, атауы және нөмірі жоқ."
    case .registerVariable: "Тізілім, жолы."
    case .folders: "Жоғарыдағы файлдар қайда жатыр, егер ~/.config, ~/.local/share, ~/.local/state болмаса."
    case .color: "Түс бар ма, қанша, басқа бағдарламалардағыдай."
    case .language: "Тілі: kk, ru, әйтпесе ағылшын тілі. --lang пен баптаулар одан басым."
    }
  }
  func meaning(ofExit status: Int32) -> String? {
    switch status {
    case 0: "Орындалды."
    case 1: "Ереже бойынша бас тартылды."
    case 64: "Аргумент оқылмайды."
    case 65: "Файлда қате бар, немесе тізілім жазылғандай емес."
    case 66: "Ондай іс, құжат, қатысушы не файл жоқ."
    case 69: "Тізілім қолжетімсіз, немесе оған жазуға болмайды."
    case 70: "Бағдарламаның өз қатесі."
    case 73: "Файл жасалмады."
    case 74: "Оқу не жазу сәтсіз болды."
    case 75: "Басқа біреу бұрын өзгертті не жазып жатыр: қайталаңыз."
    case 77: "Бұл рөлге рұқсат жоқ."
    case 78: "Баптауларда қате бар."
    default: nil
    }
  }
}
