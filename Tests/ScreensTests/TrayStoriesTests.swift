import CaseEngine
import StoreMemory
import TestCourt
import Testing

@testable import Screens

@Suite("What a secretary prepares and a judge signs, on the screen")
struct TrayStoriesTests {
  private func file(_ stage: Stage) async throws -> CaseFile { try await stage.store.file(CaseID(.test(1))) }

  /// A register in which a secretary prepared that document 2 is no longer required.
  private func waived() async throws -> Stage {
    var stage = try await Stage(try await Court.store([try Court.lease()]), as: TestCourt.secretary)
    await stage.type("Enter down Del 'молчит' Enter")
    return stage
  }

  @Test("A secretary who lets a document go is offered to prepare it for signature, and nothing else happens")
  func preparing() async throws {
    var stage = try await waived()
    #expect(stage.screen.contains("Подготовить на подпись судье"))
    #expect(try await file(stage).state.tray.isEmpty)
    await stage.type("'срочно' Enter")
    let prepared = try #require(try await file(stage).state.tray.first)
    #expect(prepared.prepared.fact == .waiveDocument(document: 2, ground: .notSubmitted, reason: "молчит"))
    #expect(prepared.word == "срочно" && prepared.prepared.by.role == .secretary)
    #expect(try await file(stage).state.document(2)?.status == .requested)
    #expect(stage.screen.contains("на подпись: 1"))
  }

  @Test("Esc leaves it: nothing is prepared")
  func left() async throws {
    var stage = try await waived()
    await stage.type("Esc")
    #expect(stage.console.overlay == nil)
    #expect(try await file(stage).state.tray.isEmpty)
  }

  @Test("A hearing that a secretary sets in the form is prepared, and Esc gives the form back as it was typed")
  func hearing() async throws {
    var stage = try await Stage(try await Court.store([try TestCase.prepared()]), as: TestCourt.secretary)
    await stage.type("Enter F9 'отменить заседание' Enter 'примирение' Enter")
    #expect(stage.screen.contains("Подготовить на подпись судье"))
    await stage.type("Enter")
    #expect(try await file(stage).state.tray.map(\.prepared.fact) == [.cancelHearing(hearing: 1, reason: "примирение")])
    #expect(try await file(stage).state.trial != nil)
  }

  @Test("The judge signs it with Enter on its entry, and it is the judge's own")
  func signing() async throws {
    var prepared = try await waived()
    await prepared.type("Enter")
    var stage = try await Stage(prepared.store, as: TestCourt.judge, seed: 2)
    await stage.type("Enter BackTab")
    #expect(stage.screen.contains("на подпись: 1"))
    await stage.type("Enter")
    #expect(stage.screen.contains("Подписать."))
    await stage.type("Enter")
    let file = try await file(stage)
    #expect(file.state.document(2)?.status == .waived)
    #expect(file.entries.suffix(2).allSatisfy { $0.by.role == .judge })
    #expect(!stage.screen.contains("на подпись: 1"))
  }

  @Test("The judge sends it back with Del and a word, and whoever prepared it takes it out with Del")
  func sentBack() async throws {
    var prepared = try await waived()
    await prepared.type("Enter")
    var stage = try await Stage(prepared.store, as: TestCourt.judge, seed: 2)
    await stage.type("Enter BackTab Del 'рано' Enter")
    #expect(try await file(stage).state.tray.first?.sentBack?.fact == "рано")
    var secretary = try await Stage(prepared.store, as: TestCourt.secretary, seed: 3)
    await secretary.type("Enter BackTab down Del Enter")
    #expect(try await file(secretary).state.tray.first?.isInTray == false)
  }
}
