/// What stands at a path that somebody types.
public enum FileStanding: Hashable, Sendable {
  /// A file of so many bytes.
  case file(bytes: Int64)
  /// A folder.
  case folder
  /// Nothing.
  case missing
  /// A link, a device: nothing that stays what it is.
  case notAFile
  /// Something that this person may not read.
  case unreadable
}

/// Files of one's own machine that go with what was received.
public protocol FileWords {
  /// What stands at a path.
  func standing(_ standing: FileStanding) -> String
  /// A file that is being read, and how large it is, where that is known.
  func readingFile(_ name: String, size: String?) -> String
  /// Whoever leaves waits until it is read and entered; leaving again keeps what was typed, and enters nothing.
  func stillReadingFile(quit: String) -> String
  /// Reading it was stopped: nothing was entered.
  var fileNotRead: String { get }
  /// A file that came with something, by its name.
  func attached(_ name: String) -> String
  /// How large a file is.
  func size(bytes: Int64) -> String
}

public extension Russian {
  func standing(_ standing: FileStanding) -> String {
    switch standing {
    case .file(let bytes): "есть, " + size(bytes: bytes)
    case .folder: "это папка: выберите в ней файл"
    case .missing: "такого файла нет"
    case .notAFile: "это не обычный файл (ссылка или устройство)"
    case .unreadable: "этот файл нельзя прочитать"
    }
  }

  func readingFile(_ name: String, size: String?) -> String {
    "Читается файл «\(name)»" + (size.map { ", " + $0 } ?? "") + "; можно работать дальше, Esc — остановить"
  }

  func stillReadingFile(quit: String) -> String { "Файл ещё читается. \(quit) ещё раз — выйти сразу: введённое сохранится как черновик" }
  var fileNotRead: String { "Файл не прочитан, ничего не записано" }
  func attached(_ name: String) -> String { "приложен файл «\(name)»" }
  func size(bytes: Int64) -> String { sized(bytes, ["Б", "КБ", "МБ", "ГБ"], comma: ",") }
}

public extension Kazakh {
  func standing(_ standing: FileStanding) -> String {
    switch standing {
    case .file(let bytes): "бар, " + size(bytes: bytes)
    case .folder: "бұл қалта: ішінен файлды таңдаңыз"
    case .missing: "мұндай файл жоқ"
    case .notAFile: "бұл кәдімгі файл емес (сілтеме не құрылғы)"
    case .unreadable: "бұл файлды оқуға болмайды"
    }
  }

  func readingFile(_ name: String, size: String?) -> String {
    "«\(name)» файлы оқылуда" + (size.map { ", " + $0 } ?? "") + "; жұмысты жалғастыра беріңіз, Esc — тоқтату"
  }

  func stillReadingFile(quit: String) -> String {
    "Файл әлі оқылуда. \(quit) тағы бір рет — бірден шығу: енгізілгені жоба ретінде сақталады"
  }
  var fileNotRead: String { "Файл оқылмады, ештеңе жазылған жоқ" }
  func attached(_ name: String) -> String { "«\(name)» файлы қоса берілді" }
  func size(bytes: Int64) -> String { sized(bytes, ["Б", "КБ", "МБ", "ГБ"], comma: ",") }
}

public extension English {
  func standing(_ standing: FileStanding) -> String {
    switch standing {
    case .file(let bytes): "found, " + size(bytes: bytes)
    case .folder: "a folder: choose a file in it"
    case .missing: "there is no such file"
    case .notAFile: "not an ordinary file (a link or a device)"
    case .unreadable: "this file cannot be read"
    }
  }

  func readingFile(_ name: String, size: String?) -> String {
    "Reading the file “\(name)”" + (size.map { ", " + $0 } ?? "") + "; go on working, Esc stops it"
  }

  func stillReadingFile(quit: String) -> String {
    "The file is still being read. \(quit) again leaves at once: what was typed is kept as a draft"
  }
  var fileNotRead: String { "The file was not read, nothing was entered" }
  func attached(_ name: String) -> String { "with the file “\(name)”" }
  func size(bytes: Int64) -> String { sized(bytes, ["B", "KB", "MB", "GB"], comma: ".") }
}

/// A size in the largest unit of which there is at least one, below ten of them with one digit behind the comma.
private func sized(_ bytes: Int64, _ units: [String], comma: String) -> String {
  var (whole, rest, unit) = (max(0, bytes), Int64(0), 0)
  while whole >= 1_024, unit < units.count - 1 {
    (whole, rest) = (whole / 1_024, whole % 1_024)
    unit += 1
  }
  let tenths = rest * 10 / 1_024
  return String(whole) + (unit > 0 && whole < 10 && tenths > 0 ? comma + String(tenths) : "") + " " + units[unit]
}
