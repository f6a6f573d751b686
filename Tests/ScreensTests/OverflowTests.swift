import CaseEngine
import Foundation
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Nothing runs over its place, and no word is cut")
struct OverflowTests {
  private func stage(_ language: Language, _ size: Size, _ keys: String) async throws -> Stage {
    var stage = try await Stage(try await Court.ofFive(), language: language, size: size)
    await stage.type(keys)
    return stage
  }

  @Test("Bar, title line, headings of boxes and help are told in whole words, in every place and language", arguments: Language.allCases)
  func everywhere(language: Language) async throws {
    for way in Ways.all {
      var stage = try await stage(language, Size(width: 80, height: 24), way.keys)
      expectWholeTitle(stage, way.name)
      expectWholeHeadings(stage, way.name)
      expectWholeHelp(stage)
      expectWholeHints(stage, way.name, rank: 2)
      await stage.resize(60, 20)
      expectWholeHints(stage, way.name, rank: 1)
    }
  }

  /// The most important keys are there, and nothing else but whole hints.
  private func expectWholeHints(_ stage: Stage, _ name: String, rank: Int) {
    var bar = stage.grid.lines.last ?? ""
    #expect(Width.of(bar) <= stage.size.width)
    let shown = stage.console.fitting(stage.console.hints, in: stage.size.width)
    for hint in stage.console.hints where !hint.keys.isEmpty {
      #expect(
        shown.contains { $0.rank == hint.rank } || hint.rank > rank, "\(name) at \(stage.size.width) lacks \(hint.keys) \(hint.title)")
    }
    for hint in shown {
      let told = bar.range(of: hint.title.isEmpty ? hint.keys : hint.keys + " " + hint.title)
      #expect(told != nil, "\(name) at \(stage.size.width) lacks \(hint.keys) \(hint.title)")
      if let told { bar.removeSubrange(told) }
    }
    #expect(bar.allSatisfy { $0 == " " }, "\(name) at \(stage.size.width): \(bar)")
    // On a screen help and the way out are told however little room there is.
    guard stage.console.overlay == nil, stage.console.help == nil else { return }
    for action in [Action.help, .quit] where stage.console.hints.contains(where: { $0.action == action }) {
      #expect(shown.contains { $0.action == action }, "\(name) at \(stage.size.width): \(stage.grid.lines.last ?? "")")
    }
  }

  /// Only the court's name gives way, and between words.
  private func expectWholeTitle(_ stage: Stage, _ name: String) {
    let words = stage.console.words
    let court = words.named(Court.rules.court).split(separator: " ").map(String.init)
    let title = stage.grid.lines[0]
    #expect(title.contains(stage.console.isCourtroom ? words.pane(.courtroom) : words.screen(stage.console.place)))
    #expect(title.hasSuffix("10:14"))
    for part in title.split(separator: "…", omittingEmptySubsequences: false).dropLast() {
      #expect(court.contains(part.split(separator: " ").last.map(String.init) ?? ""), "\(name): \(title)")
    }
  }

  private func expectWholeHeadings(_ stage: Stage, _ name: String) {
    for line in stage.grid.lines where line.contains("┌─ ") {
      let heading = line.split(separator: "┌").last?.split(separator: "┐").first ?? ""
      #expect(!heading.contains("…"), "\(name): \(line)")
    }
  }

  /// Keys on the left, what they do on the right.
  private func expectWholeHelp(_ stage: Stage) {
    for line in stage.console.helpLines {
      #expect(Width.of(line.keys) <= 26, "\(line)")
      #expect(Width.of(line.text) <= (line.keys.isEmpty ? 77 : 50), "\(line)")
    }
  }

  @Test("A warning that is longer than its line is told to its end, which says what to do", arguments: Language.allCases)
  func longWarning(language: Language) async throws {
    for size in [Size(width: 80, height: 24), Size(width: 60, height: 20)] {
      var stage = try await stage(language, size, "Enter Tab Tab Tab Tab x")
      let message = try #require(stage.console.message)
      #expect(message.tone == .warning && (size.width > 60 || Width.of(message.text) > 60), "\(message.text)")
      #expect(stage.said.hasSuffix(message.text), "\(stage.screen)")
      await stage.type("down")
      #expect(!stage.screen.contains(message.text.prefix(20)))
    }
  }

  @Test("Each line of a strip fits, and says all that it has to say", arguments: Language.allCases)
  func strip(language: Language) async throws {
    for size in [Size(width: 80, height: 24), Size(width: 60, height: 20)] {
      for way in Ways.strips {
        let stage = try await stage(language, size, way.keys)
        guard case .strip(let strip) = stage.console.overlay else {
          Issue.record("\(way.name) opens no strip")
          continue
        }
        let lines = stage.console.stripLines(strip)
        #expect(lines.count <= 8)
        for pieces in lines {
          #expect(pieces.reduce(1) { $0 + Width.of($1.text) + 3 } - 3 < size.width, "\(way.name): \(pieces.map(\.text))")
          for piece in pieces {
            let isOnScreen = stage.screen.contains(piece.text.trimmed) || strip.fields.isOpen
            #expect(isOnScreen && !piece.text.contains("…") || piece.text.hasSuffix(" …"), "\(way.name): \(piece.text)")
          }
        }
      }
    }
  }

  @Test("What the status line says of itself fits into 80 columns", arguments: Language.allCases)
  func sayings(language: Language) {
    let words = language.words
    var said: [String] = [
      words.leftHalfway, words.leftHalfway(except: words.label(.idNumber)), words.typeAgain(words.label(.idNumber)), words.nothingSelected,
      words.openACaseFirst, words.nothingToMark, words.nothingToUndo, words.nothingToRedo,
      words.nothingToClear,
      words.nothingSigned, words.nothingBlocks, words.entryIsShown, words.notTickable, words.noLastCase, words.notInTheList,
      words.firstInTheList, words.lastInTheList, words.filterInLists, words.onlyOneTheme, words.onlyInToServe, words.noFileAttached,
      words.noSubmissionOpen, words.addAPartyFirst, words.pressAgainToQuit, words.learnOn, words.learnedNothing, words.pasteDropped,
      words.couldNotOpenFile, words.couldNotCopy, words.couldNotEdit, words.cannotDraw, words.registerAdvisory, words.registerEnforced,
      words.registerSample, words.courtIsNotUndone, words.mistakeMissing, words.nothingFound, words.hearingNotSet,
      words.keyDoesNothing("F12", help: "F1"), words.keyboardUnsure("Ғ"), words.learnTwice("Ц", "W"), words.keyboardLearned(33),
      words.submissionClosed("вх. 26-3391"), words.submissionOpen("26-3391"), words.onlyMarked(1_000), words.linearNow(true),
    ]
    said.append(words.couldNot(.takeLines(count: 3, entered: 1_234)))
    // The count of what waits stands beside these.
    said += [.outOfReach(.noServer), .diskFull, .readOnly(.afterFailure), .readOnly(.filePermissions), .failed(code: 5)].map {
      words.deedsKept($0) + " " + words.deedsWaiting(99)
    }
    for layout in KeyboardLayout.allCases { said.append(words.keyboardNow(words.keyboardTitle(layout.rawValue))) }
    said += [
      PaperRefusal.notSigned, .nothingAwaited(nil), .nothingTakenIn(day("2026-11-29"), number: nil), .nothingReceived, .noNoticeWaits,
    ].map {
      words.refusal($0, in: nil)
    }
    said.append(words.noPDF)
    for role in CourtRole.allCases { said.append(words.only([role])) }
    for text in said { #expect(Width.of("! " + text) <= 79, "\(Width.of(text)): \(text)") }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
