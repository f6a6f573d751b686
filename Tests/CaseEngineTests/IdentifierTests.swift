@testable import CaseEngine
import Testing

@Suite("Identity numbers")
struct IdentityNumberTests {
  @Test(
    "A right check digit is accepted, in the first pass and in the second",
    arguments: ["061211600012", "150940013152", "0612 1160 0012", "150940-013152"])
  func right(_ text: String) throws {
    #expect(try IdentityNumber(text).digits == text.filter(\.isNumber))
  }

  @Test(
    "A wrong number says what is wrong with it",
    arguments: [
      ("900101300123", .wrongCheckDigit), ("210987654321", .wrongCheckDigit), ("06121160001", .wrongLength(digits: 11)),
      ("0612116000122", .wrongLength(digits: 13)), ("", .wrongLength(digits: 0)), ("06121160001x", .notADigit(at: 11)),
      ("٠61211600012", .notADigit(at: 0)),
    ] as [(String, IdentityNumberProblem)])
  func wrong(_ text: String, _ problem: IdentityNumberProblem) {
    #expect(throws: problem) { try IdentityNumber(text) }
  }

  @Test("Of ten last digits at most one is right, for every serial number")
  func oneInTen() {
    var issued = 0
    for serial in 0..<2_000 {
      let head = "9001013" + String(10_000 + serial).dropFirst()
      let right = (0...9).filter { (try? IdentityNumber(head + String($0))) != nil }
      #expect(right.count <= 1)
      issued += right.count
    }
    #expect(issued > 1_900)
  }

  @Test("It prints masked, in every way of printing")
  func masked() throws {
    let number = try IdentityNumber("061211600012")
    var dumped = ""
    dump(number, to: &dumped)
    for text in ["\(number)", String(reflecting: number), dumped, number.masked] {
      #expect(text.contains("********0012"))
      #expect(!text.contains("0612116"))
    }
  }

  @Test("The fifth digit tells a person from an organisation")
  func holder() throws {
    #expect(try IdentityNumber("061211600012").holder == .person)
    #expect(try IdentityNumber("150940013152").holder == .organisation)
  }
}

@Suite("Telephone numbers")
struct PhoneTests {
  @Test(
    "Every way to write a number is kept as one",
    arguments: [
      "+7 701 234 56 78", "8 (701) 234-56-78", "87012345678", "7012345678", "77012345678", " 701.234.56.78 ", "+7(701)2345678",
    ])
  func kept(_ text: String) throws {
    let phone = try Phone(text)
    #expect(phone.number == "+77012345678")
    #expect(phone.shown == "+7 701 234 56 78")
    #expect(phone.warning == nil)
    #expect(try Phone(phone.shown) == phone)
  }

  @Test(
    "A wrong number says what is wrong with it",
    arguments: [
      ("", .empty), ("+", .empty), ("+996 555 123456", .foreign), ("701 234 56", .wrongLength(digits: 8)),
      ("701 234 56 78 9", .wrongLength(digits: 11)),
      ("+7 701 234 56", .wrongLength(digits: 8)), ("012 345 67 89", .wrongStart), ("701-CALL", .unexpected(at: 4)),
      ("701+2345678", .unexpected(at: 3)),
    ] as [(String, PhoneProblem)])
  func wrong(_ text: String, _ problem: PhoneProblem) {
    #expect(throws: problem) { try Phone(text) }
  }

  @Test("An unknown prefix is warned of, not refused", arguments: [("+7 999 123 45 67", "999"), ("8 703 1234567", "703")])
  func unknown(_ text: String, _ prefix: String) throws {
    #expect(try Phone(text).warning == .unknownPrefix(prefix))
  }

  @Test("Almaty's own numbers are known")
  func landline() throws {
    #expect(try Phone("8 (727) 312-34-56").warning == nil)
  }
}

@Suite("Case numbers")
struct CaseNumberTests {
  @Test(
    "The usual form has one spelling",
    arguments: [
      ("7517-26-00-2/1234", "7517-26-00-2/1234"), (" 7517 - 26 - 00 - 2 / 1234 ", "7517-26-00-2/1234"),
      ("7517-26-00-2\\1234", "7517-26-00-2/1234"),
      ("7599-22-00-2a/1489", "7599-22-00-2а/1489"), ("7599-22-00-2А/1489", "7599-22-00-2а/1489"),
      ("6003-25-00-4k/1454(2)", "6003-25-00-4к/1454(2)"),
      ("7517–26–00–2/1234", "7517-26-00-2/1234"), ("2-1234/2020", "2-1234/2020"), ("2a-12/2019", "2а-12/2019"),
    ])
  func usual(_ typed: String, _ kept: String) throws {
    let number = try CaseNumber(typed)
    #expect(number.text == kept)
    #expect(number.isUsual)
    #expect(try CaseNumber(number.text) == number)
  }

  @Test(
    "Another form is kept as it is, with a warning",
    arguments: [
      ("дело  № 5 ", "дело № 5"), ("7517-26-00-2", "7517-26-00-2"), ("7517-26-00-2/", "7517-26-00-2/"), ("751-26-00-2/1", "751-26-00-2/1"),
      ("7517-26-00-2/1(", "7517-26-00-2/1("), ("7517-26-00-2/1()", "7517-26-00-2/1()"), ("7517-26-00-2abc/1", "7517-26-00-2abc/1"),
      ("7517-26-00-2/1\u{20E3}", "7517-26-00-2/1\u{20E3}"),
    ])
  func unusual(_ typed: String, _ kept: String) throws {
    let number = try CaseNumber(typed)
    #expect(number.text == kept)
    #expect(!number.isUsual)
    #expect(number.parts == nil)
  }

  @Test("Nothing, too much and the unprintable are refused")
  func refused() {
    #expect(throws: TextProblem.empty) { try CaseNumber("  ") }
    #expect(throws: TextProblem.tooLong(found: 101, limit: 100)) { try CaseNumber(String(repeating: "1", count: 101)) }
    #expect(throws: TextProblem.forbidden(.control, scalar: 10, at: 4)) { try CaseNumber("7517\n-26") }
  }

  @Test("The parts of a usual number are told")
  func parts() throws {
    let parts = try #require(try CaseNumber("6003-25-00-4к/1454(2)").parts)
    #expect(parts == ("6003", 2025, "4к", 1454))
    #expect(try CaseNumber("2-1234/2020").parts == nil)
  }
}

@Suite("Text rules")
struct TextRulesTests {
  @Test(
    "What cannot be printed or seen is refused (rules, section 9)",
    arguments: [
      ("a\u{0}b", .name, .forbidden(.control, scalar: 0, at: 1)), ("a\tb", .name, .forbidden(.control, scalar: 9, at: 1)),
      ("a\r\nb", .name, .forbidden(.control, scalar: 13, at: 1)), ("\u{1B}[31m", .note, .forbidden(.control, scalar: 0x1B, at: 0)),
      ("a\u{9B}", .note, .forbidden(.control, scalar: 0x9B, at: 1)), ("\u{202E}abc", .name, .forbidden(.direction, scalar: 0x202E, at: 0)),
      ("ab\u{2066}", .note, .forbidden(.direction, scalar: 0x2066, at: 2)),
      ("a\u{200D}b", .name, .forbidden(.invisible, scalar: 0x200D, at: 0)),
      ("\u{FEFF}a", .name, .forbidden(.invisible, scalar: 0xFEFF, at: 0)),
      ("a\u{2028}b", .note, .forbidden(.control, scalar: 0x2028, at: 1)),
      ("", .name, .empty), ("  \u{A0}", .name, .empty), ("\n\t", .note, .empty),
      ("Жилищные", .code, .forbidden(.notOfACode, scalar: 0x416, at: 0)),
      ("civil Law", .code, .forbidden(.notOfACode, scalar: 0x20, at: 5)),
    ] as [(String, TextRules.Kind, TextProblem)])
  func refused(_ text: String, _ kind: TextRules.Kind, _ problem: TextProblem) {
    #expect(TextRules.problem(in: text, kind: kind) == problem)
  }

  @Test(
    "Names, notes and numbers have their lengths, counted in Characters",
    arguments: [(TextRules.Kind.name, 500), (.note, 20_000), (.identifier, 100)])
  func lengths(_ kind: TextRules.Kind, _ limit: Int) {
    #expect(TextRules.problem(in: String(repeating: "Қ", count: limit), kind: kind) == nil)
    #expect(TextRules.problem(in: String(repeating: "й", count: limit), kind: kind) == nil)
    #expect(TextRules.problem(in: String(repeating: "Қ", count: limit + 1), kind: kind) == .tooLong(found: limit + 1, limit: limit))
  }

  @Test("A text that hides in the marks of one letter is too long")
  func marks() {
    #expect(TextRules.problem(in: "a" + String(repeating: "\u{301}", count: 3), kind: .name) == nil)
    #expect(TextRules.problem(in: "a" + String(repeating: "\u{301}", count: 900), kind: .name) == .tooLong(found: 901, limit: 500))
  }

  @Test("Notes may have tabs and line breaks; ordinary texts have nothing against them")
  func accepted() {
    #expect(TextRules.problem(in: "Первое\r\nвторое\tтретье\n", kind: .note) == nil)
    #expect(TextRules.problem(in: "ТОО «Рассвет» — Әбдіғалиев Ө. Ұ., № 5", kind: .name) == nil)
  }
}

@Suite("Letters that look alike")
struct LookAlikesTests {
  @Test(
    "A Latin letter in a Cyrillic number is pointed at, and the other way round",
    arguments: [
      ("вх. 26-3391A", .latin, [11], "вх. 26-3391А"), ("АB-1", .latin, [1], "АВ-1"), ("BH-С1", .cyrillic, [3], "BH-C1"),
      ("SР-10", .cyrillic, [1], "SP-10"),
    ] as [(String, LookAlikeWarning.Alphabet, [Int], String)])
  func pointedAt(_ text: String, _ alphabet: LookAlikeWarning.Alphabet, _ places: [Int], _ suggestion: String) {
    let warning = LookAlikes.warning(in: text)
    #expect(warning?.alphabet == alphabet)
    #expect(warning?.places == places)
    #expect(warning?.suggestion == suggestion)
  }

  @Test("Every pair of letters that look the same is told, whichever of the two stands in the number")
  func everyPair() throws {
    for pair in LookAlikes.pairs {
      #expect(LookAlikes.warning(in: "вх. 26-3391\(pair.latin)")?.suggestion.contains(pair.latin) == false, "\(pair.latin)")
      #expect(LookAlikes.warning(in: "Q-3391\(pair.cyrillic)")?.suggestion.contains(pair.cyrillic) == false, "\(pair.cyrillic)")
      #expect(
        LookAlikes.warning(in: "\(pair.latin)-33")?.alphabet == (LookAlikes.digits.contains { $0.letter == pair.latin } ? .digits : .latin))
    }
  }

  @Test("Every letter that looks like a digit is told among digits, in case numbers and in incoming numbers")
  func everyDigit() throws {
    for (letter, digit) in LookAlikes.digits {
      for (text, meant) in [
        ("вх. 26-3\(letter)91", "вх. 26-3\(digit)91"), ("33\(letter)", "33\(digit)"), ("\(letter)1-26", "\(digit)1-26"),
      ] {
        let warning = try #require(LookAlikes.warning(in: text), "\(text)")
        #expect(warning.alphabet == .digits && warning.suggestion == meant)
      }
      let number = try CaseNumber("7517-26-00-2/12\(letter)4")
      #expect(LookAlikes.warning(in: number.text)?.suggestion == "7517-26-00-2/12\(digit)4")
    }
    for (letter, digit) in LookAlikes.digitsWithin {
      #expect(LookAlikes.warning(in: "26-3\(letter)91")?.suggestion == "26-3\(digit)91")
      #expect(LookAlikes.warning(in: "вх. 26-33\(letter)")?.alphabet != .digits, "at the end it is the letter of a number")
    }
    #expect(LookAlikes.warning(in: "7517-26-ОО-2/1234")?.suggestion == "7517-26-00-2/1234")
  }

  @Test("A case number in its usual form is brought to one spelling, and nothing is left to tell")
  func usualForm() throws {
    let number = try CaseNumber("7517-26-00-2A/1234")
    #expect(number.text == "7517-26-00-2а/1234" && LookAlikes.warning(in: number.text) == nil)
  }

  @Test(
    "One alphabet, or two that cannot be mistaken, give no warning",
    arguments: ["вх. 26-3391А", "вх. 26-12б", "Зал-3", "IN-26", "26-3391", "вх. USD-1", ""])
  func silent(_ text: String) {
    #expect(LookAlikes.warning(in: text) == nil)
  }

  @Test("Numbers that look the same have the same form")
  func unified() {
    #expect(LookAlikes.unified("26-AB") == LookAlikes.unified("26-АВ"))
    #expect(LookAlikes.unified("26-A") != LookAlikes.unified("26-B"))
  }
}
