import CaseEngine
import Cells
import Practice
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Practice: lessons at the console")
struct PracticeTests {
  /// What finishes each step of a lesson, one after another.
  static func way(_ lesson: LessonName) -> [String] {
    switch lesson {
    case .markOneDocument: ["/ 'балхаш' Enter Enter", "down F6 Enter", "Esc Esc"]
    case .fileAnOriginal: ["g i", "'аренды 9002' F7 Enter", "'расписка 9002' F7 F7 Enter 'Сәрсенбай' Enter"]
    case .requestWithDueDate: ["/ '9003' Enter Enter", "down F5 Enter", "+ 'Справка' Tab right Enter", "End F5 Enter"]
    case .manyAtOnce: ["/ '9004' Enter Enter", "down Space Space Space F6 Enter", "Enter"]
    case .takeBack: ["/ '9005' Enter Enter", "down F6 Enter", "Esc u Enter", "BackTab down down Del 'ошибка' Enter"]
    case .serve: ["/ '9006' Enter Enter Tab Tab", "F8 Tab right right right right right Enter", "Home F8 Enter"]
    case .whyNotReady: ["/ '9007' Enter Enter Tab", "Enter", "Home down F6 Enter Esc", "down F7 Enter"]
    case .setHearing: ["/ '9008' Enter Enter", "d", "Esc End F5 Enter", "d '07.12.2026' Tab '10' Tab '60' Tab '1' Enter"]
    case .signReadiness: ["/ '9009' Enter Enter Tab", "Space", "w '9009' Enter"]
    case .remind: ["g o", "/ '9010' Enter F5 Tab Tab '+5р' Tab 'прошёл срок' Enter"]
    case .remoteHearing:
      [
        "/ '9012' Enter Enter g k", "Enter", "down down Enter down Enter", "Home Enter", "n", "down down down Enter Enter",
        "Home Enter Enter",
      ]
    case .notifyEverybody:
      [
        "/ '9013' Enter Enter BackTab BackTab", "+ Enter", "F8 'учёба' Enter F8 'учёба' Enter", "Home F6 left Enter",
        "F8 Enter Home F8 'учёба' Enter",
      ]
    case .takeInUnrequested: ["/ '9011' Enter Enter", "F9 'незапрошенную' Enter 'Ходатайство' Tab right Enter", "Enter"]
    }
  }

  @Test("Each lesson can be played to its end, and each step is done by what it asks for, not before", arguments: LessonName.allCases)
  func played(lesson: LessonName) async throws {
    var stage = try await Stage.practising(lesson)
    let ways = PracticeTests.way(lesson)
    #expect(ways.count == Lesson.of(lesson).steps.count)
    for (place, keys) in ways.enumerated() {
      try #require(stage.console.learner?.step == place, "\(stage.screen)")
      await stage.type(keys)
    }
    try #require(stage.console.learner?.isOver == true, "\(stage.screen)")
    if stage.console.learner?.isTold == false { await stage.type("Esc") }
    #expect(stage.screen.contains("Урок \(lesson.number) пройден"), "\(stage.screen)")
    #expect(stage.others.last == .save(.lesson(lesson.name, LessonMark(done: ways.count, finished: day("2026-11-22")))))
  }

  @Test("Enter after a lesson begins the next one, and after the last one the first that is not finished")
  func next() async throws {
    var stage = try await Stage.practising(.markOneDocument)
    for keys in PracticeTests.way(.markOneDocument) { await stage.type(keys) }
    await stage.type("Enter")
    #expect(stage.others.last == .begin(.lesson("file-an-original")))
    var last = try await Stage.practising(.notifyEverybody, lessons: [.markOneDocument: LessonMark(done: 3, finished: day("2026-11-20"))])
    for keys in PracticeTests.way(.notifyEverybody) { await last.type(keys) }
    await last.type("Enter")
    #expect(last.others.last == .begin(.lesson("file-an-original")))
  }

  @Test("Another act than the one that is asked for does not do: it is said calmly, and undo brings the lesson on its way again")
  func wrongAct() async throws {
    var stage = try await Stage.practising(.manyAtOnce)
    await stage.type("/ '9004' Enter Enter")
    #expect(stage.console.learner?.step == 1)
    // One by one, instead of three at once.
    await stage.type("down F6 Enter Esc")
    #expect(stage.console.learner?.step == 1)
    #expect(stage.screen.contains("Записано, но шаг ещё не выполнен"))
    await stage.type("down F6 Enter Esc down F6 Enter Esc")
    #expect(stage.console.learner?.step == 1)
    await stage.type("u Enter u Enter u Enter Home down Space Space Space F6 Enter")
    #expect(stage.console.learner?.step == 2, "\(stage.screen)")
    #expect(!stage.screen.contains("Записано, но шаг"))
  }

  @Test("What is filed instead of compared, and a paper from the other side, are not what was asked for")
  func wrongKind() async throws {
    var filing = try await Stage.practising(.fileAnOriginal)
    await filing.type("g i 'аренды 9002' F7 Enter 'расписка 9002' F7 Enter")
    #expect(filing.console.learner?.step == 2)
    var asking = try await Stage.practising(.requestWithDueDate)
    await asking.type("/ '9003' Enter Enter down F5 Tab Tab '+5р' Enter")
    #expect(asking.console.learner?.step == 1)
  }

  @Test("Keys alone do nothing: the strip that is left with Esc leaves the step undone")
  func keysAreNotEnough() async throws {
    var stage = try await Stage.practising(.markOneDocument)
    await stage.type("/ 'балхаш' Enter Enter down F6 Esc")
    #expect(stage.console.learner?.step == 1)
    #expect(!stage.screen.contains("Записано, но шаг"))
  }

  @Test("F12 shows the hint, in a strip too, and takes it away again; the next step begins without")
  func hint() async throws {
    var stage = try await Stage.practising(.markOneDocument)
    #expect(!stage.screen.contains("Подсказка:"))
    await stage.type("F12")
    #expect(stage.screen.contains("Подсказка:"))
    await stage.type("F12")
    #expect(!stage.screen.contains("Подсказка:"))
    await stage.type("/ 'балхаш' Enter Enter down F6 F12")
    #expect(stage.screen.contains("Подсказка: Встаньте на него стрелками, нажмите F6"))
    await stage.type("Enter")
    #expect(!stage.screen.contains("Подсказка:"))
  }

  @Test("Whoever is at a step for two minutes is offered a hint, once and calmly")
  func stuck() async throws {
    var stage = try await Stage.practising(.markOneDocument)
    await stage.send(.tick(moment("2026-11-22T10:15")))
    #expect(!stage.screen.contains("Не спешите"))
    await stage.send(.tick(moment("2026-11-22T10:16")))
    #expect(stage.screen.contains("Не спешите. F12 — подсказка"))
    await stage.type("/ 'балхаш' Enter Enter")
    #expect(!stage.screen.contains("Не спешите"))
  }

  @Test("Outside of practice there is no line of a lesson and no hint, and the list of lessons leads into practice")
  func outside() async throws {
    var stage = try await Stage(try await Court.ofFive())
    #expect(!stage.screen.contains("Урок"))
    await stage.type("F12")
    #expect(stage.said.contains("Подсказки есть на уроках"))
    await stage.type("F1")
    #expect(!stage.screen.contains("F12"))
    await stage.type("Esc F9 'уроки' Enter down down Enter")
    #expect(stage.others.last == .begin(.lesson("request-with-due-date")))
  }

  @Test("Who begins without a lesson gets the list, at the first that is not finished")
  func free() async throws {
    var stage = try await Stage.practising(nil, lessons: [.markOneDocument: LessonMark(done: 3, finished: day("2026-11-20"))])
    #expect(stage.screen.contains("пройден 20.11"))
    await stage.type("Esc")
    #expect(stage.screen.contains("Учебный суд: пробуйте что угодно"))
    await stage.type("F12 Enter")
    #expect(stage.others.last == .begin(.lesson("file-an-original")))
  }

  @Test("A lesson is told too: the step when it comes, the hint when it is asked for, and what was learned")
  func accessible() async throws {
    var ear = Ear(try await Stage.practising(.markOneDocument, isAccessible: true))
    #expect(ear.heard.contains { $0.contains("Урок 1 из") })
    #expect(ear.heard.contains { $0.contains("Принесли документ 2") })
    #expect(await ear.type("F12").contains { $0.contains("Подсказка:") })
    #expect(await ear.type("/ 'балхаш' Enter Enter").contains { $0.contains("Отметьте документ 2") })
    #expect(await ear.type("down F6 Enter Esc").contains { $0.contains("вернитесь к списку") })
    #expect(await ear.type("Esc").contains { $0.contains("Так отмечается любой документ") })
  }

  @Test("Every sentence of every lesson has its places filled, and is whole in the smallest window", arguments: Language.allCases)
  func sentences(language: Language) async throws {
    for lesson in LessonName.allCases {
      let stage = try await Stage.practising(lesson, language, size: Console.leastSize)
      let text = language.words.lesson(lesson)
      let state = stage.console.learner?.now?.state
      #expect(text.steps.count == Lesson.of(lesson).steps.count, "\(lesson)")
      let hints = text.steps.map { language.words.hintWord + ": " + $0.hint }
      for sentence in text.steps.map(\.task) + hints + [text.learned] {
        let told = stage.console.filledIn(sentence, state)
        #expect(!told.contains("{") && !told.contains("}") && !told.contains("  ") && !told.contains("«»"), "\(told)")
        let lines = Lines.of(told, width: Console.leastSize.width - 2, most: 3)
        #expect(lines.allSatisfy { Width.of($0) <= Console.leastSize.width - 2 }, "\(lines)")
      }
      let heading = stage.console.lessonLines.first?.text ?? ""
      #expect(Width.of(heading) > 0)
    }
  }
}
