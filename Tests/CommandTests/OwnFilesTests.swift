import CaseEngine
import Foundation
import Screens
import Testing

@testable import dayin

@Suite("One's own files, as the console sees them")
struct OwnFilesTests {
  private let shell: Shell
  private let files: OwnFiles

  init() throws {
    shell = try Shell()
    for folder in ["Письма", ".тайна", "b10", "b9"] {
      try FileManager.default.createDirectory(atPath: shell.folder + "/" + folder, withIntermediateDirectories: true)
    }
    try shell.write("отзыв", to: "Отзыв на иск.pdf")
    try shell.write("договор", to: "Письма/договор.pdf")
    try FileManager.default.createSymbolicLink(atPath: shell.folder + "/ссылка.pdf", withDestinationPath: "Отзыв на иск.pdf")
    try FileManager.default.createSymbolicLink(atPath: shell.folder + "/входящие", withDestinationPath: "Письма")
    files = OwnFiles(Environment(variables: [:], login: "li", home: shell.folder, folder: shell.folder))
  }

  @Test("A file is told with its size, a folder, a link and nothing as what they are")
  func standing() async throws {
    #expect(await files.look(at: "~/Отзыв на иск.pdf").standing == .file(bytes: 10))
    #expect(await files.look(at: "~/Письма").standing == .folder)
    #expect(await files.look(at: "~/входящие/").standing == .folder)
    #expect(await files.look(at: "~/ссылка.pdf").standing == .notAFile)
    #expect(await files.look(at: "~/нет/такого").standing == .missing)
  }

  @Test("What begins so is offered, folders first, in any letters; links to files and what is hidden are not")
  func offered() async throws {
    #expect(await files.look(at: "~/").offered == ["~/b9/", "~/b10/", "~/входящие/", "~/Письма/", "~/Отзыв на иск.pdf"])
    #expect(await files.look(at: "~/пис").offered == ["~/Письма/"])
    #expect(await files.look(at: "~/входящие/").offered == ["~/входящие/договор.pdf"])
    #expect(await files.look(at: "~/.т").offered == ["~/.тайна/"])
    #expect(await files.look(at: "отз").offered == ["Отзыв на иск.pdf"])
    #expect(await files.look(at: "~").offered == ["~/"])
  }

  @Test("A file is read as the command reads it, and stays where it is")
  func read() async throws {
    let environment = Environment(variables: [:], login: "li", home: shell.folder, folder: shell.folder)
    let expected = try FileFingerprint.attached("Отзыв на иск.pdf", environment)
    #expect(await files.read("~/Отзыв на иск.pdf") == .read(expected))
    #expect(expected.path == shell.folder + "/Отзыв на иск.pdf" && expected.name == "Отзыв на иск.pdf")
    #expect(await files.read("~/ссылка.pdf") == .none(.notAFile))
    #expect(await files.read("~/Письма") == .none(.folder))
    #expect(await files.read("~/нет.pdf") == .none(.missing))
  }

  @Test("A path that was dropped onto the terminal is understood, quoted or not")
  func dropped() async throws {
    let path = shell.folder + "/Отзыв на иск.pdf"
    for typed in ["'\(path)'", "\"\(path)\"", path.replacing(" ", with: "\\ "), URL(fileURLWithPath: path).absoluteString] {
      #expect(await files.look(at: typed).standing == .file(bytes: 10), "\(typed)")
    }
  }
}
