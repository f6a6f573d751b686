import CaseEngine
import Cells
import Driver
import TestCourt
import Testing
import Wording

@testable import Screens

/// Files that lie nowhere: paths with their sizes, in the folder of whoever sits here.
private struct Cupboard: FileShelf {
  static let files: [(path: String, bytes: Int64)] = [
    ("~/Документы/аренда/договор.pdf", 1_258_291), ("~/Документы/аренда/акт.pdf", 900), ("~/Документы/отзыв.pdf", 2_048),
    ("~/запись.mp4", 4_294_967_296),
  ]

  func look(at path: String) async -> FileLook {
    let standing: FileStanding
    if let found = Cupboard.files.first(where: { $0.path == path }) {
      standing = .file(bytes: found.bytes)
    } else {
      standing = path.hasSuffix("/") && Cupboard.files.contains { $0.path.hasPrefix(path) } ? .folder : .missing
    }
    var offered: [String] = []
    for (file, _) in Cupboard.files where file.hasPrefix(path) {
      let rest = file.dropFirst(path.count)
      let next = path + rest.prefix { $0 != "/" } + (rest.contains("/") ? "/" : "")
      if !offered.contains(next) { offered.append(next) }
    }
    return FileLook(typed: path, standing: standing, offered: offered)
  }

  func read(_ path: String) async -> FileRead {
    guard Cupboard.files.contains(where: { $0.path == path }) else { return .none(.missing) }
    return .read(AttachedFile(path: "/home/li" + path.dropFirst(), sha256: .zero))
  }
}

@Suite("Files that go with what was received")
struct AttachingTests {
  private func stage(_ keys: String, _ cases: [TestCase]? = nil) async throws -> Stage {
    var stage = try await Stage(try await Court.of(cases), files: Cupboard())
    await stage.type(keys)
    return stage
  }

  private func receipt(_ stage: Stage, of document: DocumentID = 2) async throws -> Receipt? {
    try await stage.store.file(CaseID(.test(1))).state.document(document)?.receipt?.fact
  }

  @Test("A file is the last answer of a receipt; the case shows it, and Enter opens it")
  func attached() async throws {
    var stage = try await stage("Enter down F6 BackTab '~/Документы/отзыв.pdf'")
    #expect(stage.screen.contains("✓ есть, 2 КБ"))
    await stage.type("Enter")
    let file = AttachedFile(path: "/home/li/Документы/отзыв.pdf", sha256: .zero)
    #expect(try await receipt(stage)?.file == file)
    await stage.type("Esc")
    #expect(stage.screen.contains("приложен файл «отзыв.pdf»"))
    await stage.type("Enter")
    #expect(stage.others.last == .openFile(file))
  }

  @Test("Several documents at once are not asked for a file")
  func several() async throws {
    var stage = try await stage("Enter down F6")
    #expect(stage.screen.contains("файл …"))
    await stage.type("Esc Space down down Space F6")
    #expect(stage.screen.contains("2 документа") && !stage.screen.contains("файл …"))
  }

  @Test("A path that leads nowhere is told while it is typed, and enters nothing")
  func nowhere() async throws {
    var stage = try await stage("Enter down F6 BackTab '~/Док'")
    #expect(!stage.screen.contains("такого файла нет"))
    await stage.type("'х'")
    #expect(stage.screen.contains("такого файла нет"))
    await stage.type("Enter")
    #expect(stage.screen.contains("такого файла нет") && stage.screen.contains("~/Докх"))
    #expect(try await receipt(stage) == nil)
    await stage.type("Ctrl-U Enter")
    #expect(try await receipt(stage)?.form == .copy)
  }

  @Test("A folder is no file, and says so")
  func folder() async throws {
    var stage = try await stage("Enter down F6 BackTab '~/Документы/' Enter")
    #expect(try await receipt(stage) == nil)
    await stage.type("'аренда/акт.pdf' Enter")
    #expect(try await receipt(stage)?.file?.name == "акт.pdf")
  }

  @Test("What begins as it was typed is offered by its last step; down goes to it, and Enter takes it")
  func offered() async throws {
    var stage = try await stage("Enter down F6 BackTab '~/Документы/а'")
    #expect(stage.screen.contains("аренда/"))
    await stage.type("down Enter")
    #expect(stage.screen.contains("договор.pdf") && stage.screen.contains("акт.pdf"))
    await stage.type("Enter Enter")
    #expect(try await receipt(stage)?.file?.path == "/home/li/Документы/аренда/договор.pdf")
  }

  @Test("F4 lists one's own folder, then the folders in it; the next file is looked for where the last one lay")
  func listed() async throws {
    var stage = try await stage("Enter down F6 BackTab F4")
    #expect(stage.screen.contains("▸ Документы/") && stage.screen.contains("запись.mp4"))
    await stage.type("Enter Enter down Enter Enter Esc")
    #expect(try await receipt(stage)?.file?.name == "акт.pdf")
    await stage.type("down down F6 BackTab F4 Enter Enter")
    #expect(try await receipt(stage, of: 4)?.file?.name == "договор.pdf")
  }

  @Test("While a large file is read the person works on; then the act goes in, and offers nothing any more")
  func large() async throws {
    var stage = try await stage("Enter down F6 BackTab '~/запись.mp4'")
    stage.isHolding = true
    await stage.type("Enter")
    #expect(stage.said.contains("«запись.mp4», 4 ГБ") && stage.console.overlay == nil)
    await stage.type("down down F5")
    await stage.release()
    #expect(try await receipt(stage)?.file?.name == "запись.mp4")
    #expect(stage.screen.contains("Запрошен · документ 4"))
    await stage.type("Esc")
    #expect(stage.console.overlay == nil)
  }

  @Test("Esc stops the reading, and the answers are there again")
  func stopped() async throws {
    var stage = try await stage("Enter down F6 BackTab '~/запись.mp4'")
    stage.isHolding = true
    await stage.type("Enter Esc")
    #expect(stage.said.contains("ничего не записано") && stage.screen.contains("~/запись.mp4"))
    await stage.release()
    #expect(try await receipt(stage) == nil)
    await stage.type("Enter")
    #expect(try await receipt(stage)?.file != nil)
  }

  @Test("A file that is gone when it is read brings the answers back, behind what lies over the screen by then")
  func gone() async throws {
    var stage = try await stage("Enter down F6 BackTab '~/нет.pdf'")
    stage.isHolding = true
    await stage.type("Enter down down F5")
    await stage.release()
    #expect(stage.screen.contains("Запрошен · документ 4") && stage.said.contains("такого файла нет"))
    await stage.type("Esc")
    #expect(stage.screen.contains("Получен · документ 2") && stage.screen.contains("~/нет.pdf"))
  }

  @Test("What waits for its file is kept as a draft, and whoever leaves is told")
  func leaving() async throws {
    var stage = try await stage("Enter down F6 BackTab '~/запись.mp4'")
    stage.isHolding = true
    await stage.type("Enter")
    #expect(stage.console.draft != nil && stage.console.isReadingFiles)
    await stage.type("F10")
    #expect(stage.said.contains("Файл ещё читается"))
    await stage.release()
    #expect(!stage.console.isReadingFiles && stage.console.draft == nil)
  }

  @Test("An exhibit comes with its file, which its row names and Enter opens")
  func exhibit() async throws {
    var matter = try Court.lease()
    try matter.perform(.room(.announceExhibit(ExhibitDetails(kind: .video, title: "Запись осмотра", from: 1))))
    var stage = try await stage("g k End up F6 Tab '~/запись.mp4' Enter", [matter])
    let exhibit = try await stage.store.file(CaseID(.test(1))).state.exhibit(1)
    #expect(exhibit?.receipt?.fact.file?.name == "запись.mp4")
    await stage.type("Enter")
    #expect(stage.others.last == .openFile(AttachedFile(path: "/home/li/запись.mp4", sha256: .zero)))
  }

  @Test("A paper that nobody asked for comes with its file")
  func unrequested() async throws {
    let stage = try await stage("g i '1234' Ins 'Ходатайство' Tab right Tab Tab '~/Документы/отзыв.pdf' Enter")
    let paper = try await stage.store.file(CaseID(.test(1))).state.documents.last
    #expect(paper?.details.title == "Ходатайство" && paper?.receipt?.fact.file?.name == "отзыв.pdf")
    #expect(stage.console.intake.isTyping)
  }

  @Test("Whoever listens hears what stands at the path, and what is offered by its last step")
  func listened() async throws {
    var ear = Ear(try await stage("Enter down F6 BackTab"))
    await ear.type("'~/запись.mp4'")
    #expect(ear.heard.contains { $0.contains("есть, 4 ГБ") })
    await ear.type("Ctrl-U F4")
    #expect(ear.heard.contains { $0.hasPrefix("Документы/") })
  }

  @Test(
    "Sizes are told in the largest unit",
    arguments: [(900, "900 B"), (1_258_291, "1.1 MB"), (4_294_967_296, "4 GB"), (20_971_520, "20 MB")])
  func sizes(_ bytes: Int64, _ told: String) { #expect(Language.english.words.size(bytes: bytes) == told) }
}
