import Foundation
import Synchronization
import Testing

/// Twenty programs on one register: ten consoles at terminals of their own and ten people at the command line, all in one case, as fast as
/// they can. `DAYIN_LONG_RUN=1` lets them go on for minutes.
@Suite("Twenty at once")
struct TogetherTests {
  private static let number = "7517-26-00-2/1234"
  private static let f6 = "\u{1B}[17~"
  private static let seats = 10
  private static let people = 10

  /// How many documents each of them puts on the list.
  private static let each = ProcessInfo.processInfo.environment["DAYIN_LONG_RUN"] == "1" ? 200 : 3

  /// What is wrong with the titles of the list, against what was acknowledged.
  private func faults(_ listed: [String], acknowledged: [String]) -> [String] {
    let counts = Dictionary(listed.map { ($0, 1) }, uniquingKeysWith: +)
    return acknowledged.filter { counts[$0] == nil }.map { "lost: " + $0 }
      + counts.filter { $0.value > 1 }.map { "doubled: " + $0.key }
      + counts.keys.filter { !acknowledged.contains($0) }.map { "never acknowledged: " + $0 }
  }

  private func titles(_ shell: Shell) throws -> [String] {
    try shell.dayin(["case", "show", Self.number, "--json", "--register", "court.db"]).json()["documents"].list?
      .compactMap { $0["title"].text } ?? []
  }

  /// Somebody at a console: the contested mark, then document after document, typed without waiting for anything.
  private func sit(_ name: String, _ shell: Shell) throws -> [String] {
    let seat = try Seat(shell, ["--register", shell.folder + "/court.db", "--lang", "en"])
    try #require(seat.shows(Self.number))
    seat.press("\r")
    try #require(seat.shows("Service"))
    let mine = (1...Self.each).map { "\(name)-\($0)" }
    seat.press(Self.f6 + "\r")
    for title in mine { seat.press("+" + title + "\r") }
    // Whoever leaves waits until what was confirmed is stored.
    seat.press("q")
    return seat.ended() == 0 ? mine : []
  }

  /// Somebody at the command line: command after command. What was not acknowledged does not count, whatever became of it.
  private func command(_ name: String, _ shell: Shell) throws -> (titles: [String], marks: Int, others: [String]) {
    let mark = ["document", "receive", Self.number, "1", "--by", "email", "--as", "electronic", "--json", "--register", "court.db"]
    let marked = try shell.dayin(mark)
    var others: [String] = []
    if marked.status != 0, try marked.error()["code"].text != "document.already-received" { others.append(marked.errors) }
    var mine: [String] = []
    for count in 1...Self.each {
      let title = "\(name)-\(count)"
      let need = ["document", "need", Self.number, "--title", title, "--from", "2", "--register", "court.db"]
      let answer = try shell.dayin(need)
      if answer.status == 0 { mine.append(title) } else { others.append(answer.errors) }
    }
    return (mine, marked.status == 0 ? 1 : 0, others)
  }

  @Test("Nothing that was acknowledged is lost, nothing is doubled, one mark of many is the first, and the register is whole")
  func together() throws {
    let shell = try Shell.awaiting()
    let acknowledged = Mutex<[String]>(["Lease"])
    let trouble = Mutex<[String]>([])
    let marks = Mutex(0)
    let done = DispatchSemaphore(value: 0)
    func start(_ work: @escaping @Sendable () throws -> Void) {
      Thread.detachNewThread {
        do { try work() } catch { trouble.withLock { $0.append("\(error)") } }
        done.signal()
      }
    }
    for place in 1...Self.seats {
      start {
        let mine = try sit("console\(place)", shell)
        acknowledged.withLock { $0 += mine }
      }
    }
    for place in 1...Self.people {
      start {
        let mine = try command("command\(place)", shell)
        acknowledged.withLock { $0 += mine.titles }
        marks.withLock { $0 += mine.marks }
        trouble.withLock { $0 += mine.others }
      }
    }
    for _ in 1...(Self.seats + Self.people) { done.wait() }

    #expect(trouble.withLock { $0 } == [])
    let all = acknowledged.withLock { $0 }
    #expect(all.count == (Self.seats + Self.people) * Self.each + 1)
    #expect(faults(try titles(shell), acknowledged: all) == [])
    #expect(marks.withLock { $0 } <= 1)
    // Every entry is one that somebody made: the case, two parties, the request, one receipt, and the documents.
    let history = try shell.dayin(["history", Self.number, "--json", "--register", "court.db"]).json().list ?? []
    #expect(history.count == all.count + 5)
    #expect(
      history.compactMap { $0["version"].int } == Array(1...history.count)
        || history.compactMap { $0["version"].int } == Array(1...history.count).reversed())
    #expect(try shell.dayin(["verify", "--register", "court.db"]).status == 0)

    // The controls: a document that goes, and one that is entered a second time without the key of the first act, are found by the same look.
    let last = try #require(all.last)
    #expect(try shell.dayin(["document", "need", Self.number, "--title", last, "--from", "2", "--register", "court.db"]).status == 0)
    #expect(faults(try titles(shell), acknowledged: all) == ["doubled: " + last])
    let documents = try shell.dayin(["case", "show", Self.number, "--json", "--register", "court.db"]).json()["documents"].list ?? []
    for document in documents where document["title"].text == last {
      let id = try #require(document["id"].int)
      #expect(try shell.dayin(["document", "unneed", Self.number, "\(id)", "--register", "court.db"]).status == 0)
    }
    #expect(faults(try titles(shell), acknowledged: all) == ["lost: " + last])
  }
}
