import Cells
import Testing
import Wording

@testable import Screens

@Suite("Lessons as they look")
struct PracticeGoldenTests {
  @Test("The lines of a lesson look as it was agreed: a step, a hint, what was learned, the list")
  func looks() async throws {
    for (name, keys) in [
      ("practice-step", ""), ("practice-hint", "/ 'балхаш' Enter Enter down F12"),
      ("practice-wrong", "/ 'балхаш' Enter Enter down down F6 Enter Esc"),
      ("practice-learned", PracticeTests.way(.markOneDocument).joined(separator: " ")),
    ] {
      try await Golden.expect(name) { language in
        var stage = try await Stage.practising(.markOneDocument, language)
        await stage.type(language == .kazakh ? keys.replacing("балхаш", with: "балқаш") : keys)
        return stage
      }
    }
  }

  @Test("A remote hearing that is run and everybody who is notified look as it was agreed, in the middle of their lessons")
  func inTheMiddle() async throws {
    for (name, lesson, steps) in [("practice-remote", LessonName.remoteHearing, 5), ("practice-notices", .notifyEverybody, 3)] {
      try await Golden.expect(name) { language in
        var stage = try await Stage.practising(lesson, language)
        for keys in PracticeTests.way(lesson).prefix(steps) { await stage.type(keys) }
        await stage.type("F12")
        return stage
      }
    }
  }
}
