import CaseEngine
import Cells
import Wording

/// Reads times of day and whole numbers as people type them. The letters of the Kazakh number row count as digits.
enum TypedNumber {
  /// A number that was typed on the number row of the Kazakh layout, as it is meant: `.ғ".өә,өққөә№"әің` is 7517-26-00-2/1234. Any other text stays.
  ///
  /// There `,` and `.` are the digits 6 and 7, but elsewhere they part numbers: so all of the text must be of that row, and have no other digit.
  static func row(_ text: String) -> String {
    var meant = ""
    for (place, typed) in text.enumerated() {
      let letter = Character(typed.lowercased().prefix(1).description)
      if let digit = KazakhDigits.digit(for: letter, signsToo: true), !(letter.isASCII && letter.isNumber) {
        meant.append(digit)
      } else {
        switch letter {
        case "ө": meant.append("-")
        case "№": meant.append("/")
        case "һ" where place == 0: meant.append("+")
        case " ", "-", "/", "(", ")": meant.append(letter)
        default: return text
        }
      }
    }
    return meant.contains { $0.isNumber } ? meant : text
  }

  private static func digit(_ letter: Character) -> Character? {
    if letter.isASCII, letter.isNumber { return letter }
    if letter == "\"" { return "1" }
    return KazakhDigits.digit(for: letter)
  }

  /// A time of day as people type it: `10`, `1030`, `10:30`, `10.30`; nil where the text is none.
  static func time(_ text: String) -> ClockTime? {
    var numbers: [String] = []
    var isOpen = false
    for letter in row(text).lowercased() where letter != " " {
      if let digit = digit(letter) {
        if isOpen { numbers[numbers.count - 1].append(digit) } else { numbers.append(String(digit)) }
        isOpen = true
      } else if ":.,-жюб;".contains(letter) {
        isOpen = false
      } else {
        return nil
      }
    }
    switch numbers.count {
    case 1 where numbers[0].count <= 2: return ClockTime(Int(numbers[0]) ?? -1, 0)
    case 1 where numbers[0].count <= 4: return ClockTime(Int(numbers[0].dropLast(2)) ?? -1, Int(numbers[0].suffix(2)) ?? -1)
    case 2: return ClockTime(Int(numbers[0]) ?? -1, Int(numbers[1]) ?? -1)
    default: return nil
    }
  }

  /// A whole number, the digits of the Kazakh number row included; nil where the text is none.
  static func number(_ text: String) -> Int? {
    let digits = row(text).lowercased().filter { $0 != " " }.map { digit($0) }
    guard !digits.isEmpty, digits.count < 10, digits.allSatisfy({ $0 != nil }) else { return nil }
    return Int(String(digits.compactMap { $0 }))
  }
}

extension FieldKey {
  /// Whether the answer is made of digits and what stands between them.
  var isOfDigits: Bool {
    switch self {
    case .caseNumber, .phone, .idNumber, .digits: true
    default: false
    }
  }
}
