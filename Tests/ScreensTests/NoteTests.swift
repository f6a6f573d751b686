import CaseEngine
import Cells
import TestCourt
import Testing
import Wording

@testable import Screens

@Suite("Long texts")
struct NoteTests {
  private func stage(_ language: Language = .english, size: Size = Size(width: 80, height: 24)) async throws -> Stage {
    try await Stage(try await Court.ofFive(), language: language, size: size)
  }

  private func note(_ stage: Stage) -> String? {
    switch stage.console.overlay {
    case .form(let form): form.fields[.note]?.text?.text
    case .strip(let strip): strip.fields[.reason]?.text?.text
    default: nil
    }
  }

  @Test("A note is written in a box of several lines, and stored with them")
  func box() async throws {
    var stage = try await stage()
    await stage.type("Enter + 'Act' Tab Tab Tab F4 'First line' Enter 'second' up Home 'The ' F4")
    #expect(note(stage) == "The First line\nsecond")
    await stage.type("Enter End")
    let id = try #require(stage.console.one?.id)
    let document = try await stage.store.file(id).state.documents.last
    #expect(document?.details.note == "The First line\nsecond")
    #expect(stage.screen.contains("The First line"))
  }

  @Test("Esc in the box gives back what stood there, and the form stays open")
  func close() async throws {
    var stage = try await stage()
    await stage.type("Enter + Tab Tab Tab 'kept' F4 ' more' Enter 'lines' Esc")
    #expect(note(stage) == "kept")
    await stage.type("Tab F4")
    #expect(stage.console.spots.last == .form)
  }

  @Test("What is pasted into the box keeps its lines")
  func paste() async throws {
    var stage = try await stage()
    await stage.type("Enter + Tab Tab Tab F4")
    await stage.send(.key(.paste("one\n\ttwo\u{1B}[31m\nthree")))
    #expect(note(stage) == "one\n two[31m\nthree")
  }

  @Test("The editor gets the text and gives it back; the reason of a strip may be as long")
  func editor() async throws {
    var stage = try await stage()
    await stage.type("Enter + Tab Tab Tab 'draft' Ctrl-X")
    #expect(stage.others == [.edit("draft", .note)])
    await stage.send(.edited("two\nlines", .note))
    #expect(note(stage) == "two\nlines")
    #expect(stage.console.draft != nil)
    await stage.send(.couldNot(.edit))
    #expect(stage.said.contains("The text is as it was"))
    await stage.type("Esc BackTab Del F4 Ctrl-X")
    #expect(stage.others.last == .edit("", .reason))
    await stage.send(.edited("because\nof this", .reason))
    #expect(note(stage) == "because\nof this")
  }

  @Test("What comes back for a field that nobody is in any more changes nothing")
  func late() async throws {
    var stage = try await stage()
    await stage.type("Enter + 'Act'")
    let before = stage.console
    await stage.send(.edited("late", .note))
    #expect(stage.console == before)
  }

  @Test("Where a field has one line, the ends of a note's lines are shown by the sign on Enter, and the cursor stands where it writes")
  func oneLine() async throws {
    var stage = try await stage()
    await stage.type("Enter + Tab Tab Tab F4 'First line' Enter 'second' F4")
    #expect(stage.screen.contains("First line↵second "), "\(stage.screen)")
    let cursor = try #require(stage.grid.cursor)
    #expect(stage.grid.lines[cursor.y].prefix(cursor.x).hasSuffix("First line↵second"))
    await stage.type("Tab")
    #expect(stage.screen.contains("First line↵second "))
    await stage.type("Esc BackTab Del F4 'because' Enter 'of this' F4")
    #expect(stage.screen.contains("because↵of this"), "\(stage.screen)")
  }

  @Test("Whoever listens hears a pause where a note's line ends")
  func toldInOneLine() async throws {
    var stage = try await Stage(try await Court.ofFive(), language: .english, isAccessible: true)
    var listener = Listener()
    await stage.type("Enter + Tab Tab Tab F4 'one' Enter 'two' F4 Tab")
    #expect(listener.hearAll(stage.console).text.contains("note: one, two"))
  }

  @Test("Lines break at spaces and at line breaks, and every letter is on one of them")
  func lines() {
    var chances = Repeatable(7)
    let letters: [Character] = ["а", "b", " ", "\n", "日", "й", " ", "ұ"]
    for _ in 0..<500 {
      let text = String((0..<Int(chances.next() >> 58)).map { _ in letters[Int(chances.next() >> 61)] })
      let note = NoteLines(text, width: 7)
      var place = 0
      for (number, line) in note.lines.enumerated() {
        #expect(line.start == place)
        #expect(Width.of(note.text(of: number).trimmedAtEnd) <= 7)
        place = line.end + (line.end < note.letters.count && note.letters[line.end].isNewline ? 1 : 0)
      }
      #expect(place == note.letters.count)
      for cursor in 0...note.letters.count {
        let line = note.line(of: cursor)
        #expect(note.lines[line].start <= cursor && cursor <= note.lines[line].end)
        for rows in [-3, -1, 1, 2] {
          let moved = note.line(of: note.cursor(from: cursor, by: rows))
          #expect(moved == min(max(0, line + rows), note.lines.count - 1))
        }
      }
    }
  }

  @Test("Whoever listens hears the line that the cursor is on")
  func told() async throws {
    var stage = try await Stage(try await Court.ofFive(), language: .english, isAccessible: true)
    await stage.type("Enter + Tab Tab Tab F4 'one' Enter 'two'")
    #expect(stage.console.layer?.item.short.text == "note 2 of 2: two")
    await stage.type("up")
    #expect(stage.console.layer?.item.short.text == "note 1 of 2: one")
  }
}

extension String {
  fileprivate var trimmedAtEnd: String { last == " " ? String(dropLast()) : self }
}
