import CaseEngine
import Printing
import TestCourt
import Testing
import Wording

@testable import Screens

/// No paper was written where one should have been.
private struct NothingWritten: Error {}

@Suite("Printing the papers of a case")
struct PrintingCaseTests {
  private func stage() async throws -> Stage { try await Stage(try await Court.ofFive()) }

  private func file(_ stage: Stage) -> String? {
    guard case .strip(let strip) = stage.console.overlay else { return nil }
    return strip.fields.text(.file)
  }

  private func written(_ stage: Stage) throws -> (text: String, path: String) {
    guard case .write(let text, let path)? = stage.others.last else { throw NothingWritten() }
    return (text, path)
  }

  @Test("From within a case its checklist is printed with one key, into a file that bears its number and follows what is chosen")
  func checklist() async throws {
    var stage = try await stage()
    await stage.type("Enter f")
    #expect(file(stage) == "~/checklist-1234.html")
    await stage.type("Tab right")
    #expect(file(stage) == "~/checklist-1234.txt")
    await stage.type("Enter")
    let (text, path) = try written(stage)
    #expect(path == "~/checklist-1234.txt" && text.contains("КОНТРОЛЬНЫЙ СПИСОК ГОТОВНОСТИ") && text.contains("7517-26-00-2/1234"))
    await stage.send(.written("/home/li/checklist-1234.txt"))
    #expect(stage.said.contains("/home/li/checklist-1234.txt"))
  }

  @Test("Each paper of a case can be chosen, and a path that was typed stays")
  func all() async throws {
    var stage = try await stage()
    await stage.type("Enter f")
    var names: [String] = []
    for _ in CaseSheet.allCases {
      names.append(file(stage) ?? "")
      await stage.type("right")
    }
    #expect(Set(names) == Set(CaseSheet.allCases.map { "~/" + $0.rawValue + "-1234.html" }))
    await stage.type("Tab Tab Ctrl-U '/tmp/a.html' BackTab BackTab right")
    #expect(file(stage) == "/tmp/a.html")
  }

  @Test("In the readiness of a signed case the certificate comes first")
  func certificate() async throws {
    var stage = try await stage()
    await stage.type("down Enter Tab f")
    #expect(file(stage)?.hasPrefix("~/certificate-") == true)
    await stage.type("Enter")
    #expect(try written(stage).text.contains("Справка о готовности дела"))
  }

  @Test("Where there is nothing to print, that is said, and nothing is written")
  func refused() async throws {
    var stage = try await stage()
    await stage.type("Enter f right Enter")
    #expect(stage.said.contains("Готовность не подписана") && stage.others.isEmpty)
  }

  @Test("A receipt is of what came today, or of the documents that are marked")
  func marked() async throws {
    var stage = try await stage()
    await stage.type("Enter f right right right Enter")
    #expect(stage.said.contains("не принято") && stage.others.isEmpty)
    await stage.type("Space f right right right Enter")
    let text = try written(stage).text
    #expect(text.contains("Расписка о приёме документов") && text.contains("Исковое заявление") && !text.contains("Выписка банка"))
  }

  @Test("PDF is written as bytes; where this machine cannot make it, that is said with what to install")
  func pdf() async throws {
    var stage = try await stage()
    await stage.type("Enter f Tab right right Enter")
    if PrintedPaper.hasPDF {
      guard case .writePDF(let bytes, let path)? = stage.others.last else { throw NothingWritten() }
      #expect(bytes.starts(with: Array("%PDF-".utf8)) && path == "~/checklist-1234.pdf")
    } else {
      #expect(stage.said.contains("Pango") && stage.others.isEmpty)
    }
  }
}
