import Foundation
import Testing

@Suite("Practice at a terminal")
struct PracticeTests {
  private func entries(_ shell: Shell) throws -> Int? { try shell.done("verify")["entries"].int }

  @Test("A lesson that is played to its end is kept as done, and leaves no trace in the court's register or in any file but that one")
  func played() throws {
    let shell = try Shell.court()
    let before = try entries(shell)
    let register = try Data(contentsOf: URL(fileURLWithPath: shell.folder + "/.local/share/dayin/register.db"))
    let seat = try Seat(shell, ["practice", "1", "--lang", "en"])
    #expect(seat.shows("Lesson 1 of"))
    // Find, open, mark; then the service that is offered, and back.
    seat.press("/balhash\r\r\u{1B}[B\u{1B}[17~\r")
    #expect(seat.shows("decline"))
    seat.press("\r\u{1B}")
    #expect(seat.shows("Day, way and your name"))
    seat.press("q")
    #expect(seat.ended() == 0)
    #expect(seat.isGivenBack)
    let first = try shell.done("practice", "--list")[0]
    #expect(first["lesson"].text == "mark-one-document")
    #expect(first["done"].int == first["steps"].int)
    #expect(first["finished"].bool == true)
    #expect(first["finishedOn"].text != nil)
    #expect(try entries(shell) == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: shell.folder + "/.local/share/dayin/register.db")) == register)
    let state = try FileManager.default.contentsOfDirectory(atPath: shell.folder + "/.local/state/dayin")
    #expect(state.contains("practice.toml"))
    #expect(!state.contains("drafts"))
    #expect(!shell.has(".cache/dayin"))
  }

  @Test("Practice needs no register, lists its lessons in every language, and refuses one that there is not")
  func lists() throws {
    let shell = try Shell()
    let lessons = try shell.done("practice", "--list")
    #expect((lessons.list?.count ?? 0) >= 10)
    #expect(lessons[0]["done"].int == 0)
    #expect(lessons[0]["finishedOn"].isNull)
    for (language, word) in [("kk", "басталмаған"), ("ru", "не начат"), ("en", "not begun")] {
      #expect(try shell.dayin(["practice", "--list", "--lang", language]).output.contains(word))
    }
    let one = try shell.done("practice", "2", "--list")
    #expect(one.list?.count == 1)
    #expect(one[0]["lesson"].text == "file-an-original")
    try shell.refused("practice", "cooking", status: 64, code: "argument.unreadable")
    #expect(try shell.dayin(["practice", "1"]).status == 64)
  }

  @Test("Whoever wants it has the finished lessons entered as a training, once; without any nothing is entered")
  func training() throws {
    let shell = try Shell.court()
    #expect(try shell.dayin(["practice", "--note-training"]).status == 0)
    #expect(try shell.done("training", "list").list?.isEmpty == true)
    try shell.write("[serve]\nsteps = 3\nfinished = \"2026-01-15\"\n", to: ".local/state/dayin/practice.toml")
    for _ in 1...2 { try shell.done("practice", "--note-training") }
    let trainings = try shell.done("training", "list")
    #expect(trainings.list?.count == 1)
    #expect(trainings[0]["on"].text == "2026-01-15")
  }

  @Test(
    "A file of progress that cannot be read is no reason to stop", arguments: ["[mark-one-document", "mark-one-document = 3\n", "\u{0}"])
  func broken(text: String) throws {
    let shell = try Shell()
    try shell.write(text, to: ".local/state/dayin/practice.toml")
    #expect(try shell.done("practice", "--list")[0]["done"].int == 0)
  }
}
