import CaseEngine
import Printing
import StoreMemory
import TestCourt
import Testing
import Wording

@testable import Screens

/// Recommendation 8; console.md, screen 8: what other courts may read of the proposals, and what theirs bring.
@Suite("Digests of proposals on the screen")
struct DigestScreenTests {
  private static let other = ProposalDigest(
    court: "Бостандыкский районный суд", day: day("2026-11-20"),
    items: [
      .init(title: "Общий календарь залов", text: nil, outcome: nil, reply: nil),
      .init(title: "Памятка участнику", text: "На двух языках", outcome: .adopted, reply: "с января"),
    ])

  @Test("The digest goes into a file, is shown at once, and says how much was taken out and that it has to be read")
  func writing() async throws {
    var stage = try await BookScreenTests.stage()
    await stage.type("g n Tab Tab + 'Звонить Нурлановой А. Б. заранее' Tab 'тел. 8 701 555 01 23' Enter")
    await stage.type("F9 'дайджест предложений' Enter")
    #expect(stage.screen.contains("~/digest-2026-11-22.md"))
    await stage.type("Enter")
    guard case .write(let text, let path)? = stage.others.last else {
      Issue.record("nothing is written: \(stage.screen)")
      return
    }
    #expect(path == "~/digest-2026-11-22.md")
    for secret in ["Нурлано", "701", "Сериков"] { #expect(!text.contains(secret), "\(text)") }
    #expect(text.contains("Общий календарь залов") && ProposalDigest(reading: text)?.items.count == 2)
    await stage.send(.written("/home/li/digest-2026-11-22.md"))
    #expect(stage.said.contains("/home/li/digest-2026-11-22.md"))
    #expect(stage.read.contains("Убрано имён и номеров: 2, предложения: 2"), "\(stage.screen)")
    #expect(stage.read.contains("Прочитайте его перед отправкой") && stage.screen.contains("Общий календарь залов"))
    await stage.type("Esc")
    #expect(stage.console.overlay == nil)
  }

  @Test("A page is written as a page, under a name that says so, and can hold what was decided alone")
  func page() async throws {
    var stage = try await BookScreenTests.stage()
    await stage.type("g n Tab Tab F9 'дайджест предложений' Enter Tab right Tab right Enter")
    guard case .write(let text, let path)? = stage.others.last else {
      Issue.record("nothing is written: \(stage.screen)")
      return
    }
    #expect(path == "~/digest-2026-11-22.html" && text.contains("<html"))
    #expect(!text.contains("Общий календарь залов") && text.contains("Предложений нет"), "nothing was decided yet")
  }

  @Test("A file that cannot be written is told, and nothing is shown as written")
  func notWritten() async throws {
    var stage = try await BookScreenTests.stage()
    await stage.type("g n Tab Tab F9 'дайджест предложений' Enter Enter")
    await stage.send(.couldNot(.write("/home/li/digest.md")))
    #expect(stage.said.contains("/home/li/digest.md") && stage.console.overlay == nil)
    await stage.send(.written("/home/li/agenda.html"))
    #expect(stage.console.overlay == nil, "the next paper is no digest")
  }

  @Test("Another court's digest is shown before it is taken in, is taken in once, and one undo takes all of it back")
  func taking() async throws {
    var stage = try await BookScreenTests.stage()
    await stage.type("g n Tab Tab F9 'принять дайджест' Enter '~/digest.md' Enter")
    #expect(stage.others.last == .readDigest(from: "~/digest.md"))
    await stage.send(.digestRead(.digest(Self.other)))
    for part in ["Бостандыкский районный суд", "20.11.2026", "предложений: 2", "Памятка участнику"] {
      #expect(stage.read.contains(part), "\(part): \(stage.screen)")
    }
    #expect(try await stage.store.book().proposals.state.proposals.count == 1, "nothing is taken in yet")
    await stage.type("Enter")
    let taken = try await stage.store.book().proposals.state.proposals
    #expect(taken.count == 3 && taken.last?.proposal.text == "На двух языках\nпринято: с января")
    #expect(taken.last?.proposal.by == "Бостандыкский районный суд" && taken.last?.proposal.source == .court)
    #expect(stage.said.contains("принято предложений: 2, Бостандыкский районный суд"), "\(stage.said)")
    await stage.type("F9 'принять дайджест' Enter '~/digest.md' Enter")
    await stage.send(.digestRead(.digest(Self.other)))
    #expect(stage.said.contains("Нового нет") && stage.console.overlay == nil)
    await stage.type("u Enter")
    #expect(try await stage.store.book().proposals.state.proposals.count == 1)
  }

  @Test("Of a digest that grew only what is new is taken in; Esc takes in nothing")
  func grown() async throws {
    var stage = try await BookScreenTests.stage()
    let first = ProposalDigest(court: Self.other.court, day: day("2026-10-01"), items: Array(Self.other.items.prefix(1)))
    for digest in [first, Self.other] {
      await stage.type(stage.console.desk.pane == .proposals ? "g n" : "g n Tab Tab")
      await stage.type("F9 'принять дайджест' Enter 'd.md' Enter")
      await stage.send(.digestRead(.digest(digest)))
      if digest == Self.other { #expect(stage.read.contains("новых предложений: 1 из 2")) }
      await stage.type(digest == Self.other ? "Esc" : "Enter")
    }
    #expect(try await stage.store.book().proposals.state.proposals.count == 2)
  }

  @Test("A file that is no digest, or is not there, is told at its field, and what was typed stays")
  func unreadable() async throws {
    var stage = try await BookScreenTests.stage()
    await stage.type("g n Tab Tab F9 'принять дайджест' Enter 'нет.md' Enter")
    await stage.send(.digestRead(.problem(.noSuchFile(path: "нет.md"))))
    #expect(stage.screen.contains("Нет файла нет.md"), "\(stage.screen)")
    guard case .strip(let strip) = stage.console.overlay else {
      Issue.record("the question is gone")
      return
    }
    #expect(strip.fields.text(.file) == "нет.md")
    await stage.type("Enter")
    #expect(stage.others.last == .readDigest(from: "нет.md"))
    await stage.send(.digestRead(.problem(.notADigest(path: "нет.md"))))
    #expect(stage.screen.contains("не дайджест другого суда"))
  }

  @Test("Digests are for the pane of proposals; an observer may write one and takes none in")
  func places() async throws {
    var stage = try await BookScreenTests.stage()
    await stage.type("F9 'принять дайджест' Enter")
    #expect(stage.said.contains("Обращения и предложения"))
    var observer = try await BookScreenTests.stage(as: TestCourt.observer)
    await observer.type("g n Tab Tab F9 'принять дайджест' Enter")
    #expect(observer.console.overlay == nil && observer.said.contains("не разрешено"), "\(observer.said)")
    await observer.type("F9 'дайджест предложений' Enter Enter")
    guard case .write? = observer.others.last else {
      Issue.record("nothing is written")
      return
    }
  }
}

extension Stage {
  /// The screen as it is read, whatever line a word stands in.
  fileprivate var read: String { screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
