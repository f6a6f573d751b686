import CaseEngine
import Cells

/// Reads times of day and whole numbers as people type them. The letters of the Kazakh number row count as digits.
enum TypedNumber {
  private static func digit(_ letter: Character) -> Character? {
    if letter.isASCII, letter.isNumber { return letter }
    if letter == "\"" { return "1" }
    return KazakhDigits.digit(for: letter)
  }

  /// A time of day as people type it: `10`, `1030`, `10:30`, `10.30`; nil where the text is none.
  static func time(_ text: String) -> ClockTime? {
    var numbers: [String] = []
    var isOpen = false
    for letter in text.lowercased() where letter != " " {
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
    let digits = text.lowercased().filter { $0 != " " }.map { digit($0) }
    guard !digits.isEmpty, digits.count < 10, digits.allSatisfy({ $0 != nil }) else { return nil }
    return Int(String(digits.compactMap { $0 }))
  }
}
