public extension Russian {
  func heading(_ part: ManPart) -> String {
    switch part {
    case .name: "ИМЯ"
    case .synopsis: "СИНТАКСИС"
    case .description: "ОПИСАНИЕ"
    case .commands: "КОМАНДЫ"
    case .keys: "КЛАВИШИ"
    case .files: "ФАЙЛЫ"
    case .environment: "ПЕРЕМЕННЫЕ ОКРУЖЕНИЯ"
    case .exitStatus: "КОД ЗАВЕРШЕНИЯ"
    }
  }
  var manDescription: String {
    "Без команды открывается консоль; она работает с одной клавиатуры. Всё, что можно сделать на экране, можно и командой. Каждая команда рассказывает о себе с --help, с примерами. С --json ответ — один документ JSON, с --jsonl — по объекту на строку; данные идут в stdout, всё остальное в stderr."
  }
  var manKeys: String {
    "Буква — это место на клавиатуре: вторая стоит там же в русской и казахской раскладках. В полях для текста буквы — это текст. Имена — те же, что в файле клавиш."
  }
  func man(_ topic: ManTopic) -> String {
    switch topic {
    case .register: "Реестр, если другой не назван в --register, DAYIN_REGISTER или настройках."
    case .settings: "Настройки этого человека: register, language, theme, color, keyboard, learned, accessible."
    case .ownKeys: "Свои клавиши, по строке на действие: received = [\"F6\", \"v\", \"C-r\"]. Они важнее тех, что в таблице."
    case .themes: "Свои оформления."
    case .palette: "Сколько раз список действий подсказал клавишу."
    case .log: "То, что консоль написала бы поверх экрана. Без имён, названий и номеров."
    case .registerVariable: "Реестр, путь."
    case .folders: "Где лежат файлы, названные выше, если не в ~/.config, ~/.local/share, ~/.local/state."
    case .color: "Есть ли цвет и сколько его, как у других программ."
    case .language: "Язык: kk, ru, иначе английский. --lang и настройки важнее."
    }
  }
  func meaning(ofExit status: Int32) -> String? {
    switch status {
    case 0: "Сделано."
    case 1: "Отказано по правилу."
    case 64: "Аргумент не читается."
    case 65: "В файле ошибки, или реестр не тот, что был записан."
    case 66: "Нет такого дела, документа, участника или файла."
    case 69: "Реестр недоступен, или в него нельзя писать."
    case 70: "Ошибка самой программы."
    case 73: "Файл нельзя создать."
    case 74: "Чтение или запись не удались."
    case 75: "Кто-то изменил раньше или пишет сейчас: повторите."
    case 77: "Этой роли не разрешено."
    case 78: "Ошибка в настройках."
    default: nil
    }
  }
}
