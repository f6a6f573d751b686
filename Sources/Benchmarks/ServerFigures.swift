import CaseEngine
import Chain
import Foundation
import StorePostgres
import StoreSQLite

/// What the shared register costs: lists beside those of the same court in a file, and durable marks by one writer and by many, in one court and in ten.
enum ServerFigures {
  private static let courts = 10
  /// How many marks each writer makes.
  private static let marks = 50
  /// How many each makes before they are counted.
  private static let warmUp = 5

  static func report(_ server: String, by dayin: String, beside file: String, in folder: String) async throws {
    let form = SQLiteRegister.form
    func name(_ court: Int) -> String { server + (server.contains("?") ? "&" : "?") + "court=bench_\(court)" }
    func address(_ court: Int) throws -> PostgresAddress { try PostgresAddress(name(court)) }
    func open(_ court: Int, copying: Bool = false) async throws -> PostgresRegister {
      var options = PostgresRegister.Options(form: form)
      options.copying = copying
      return try await PostgresRegister.open(address(court), defaults: StoreFigures.rules, options: options)
    }
    for court in 1...courts {
      do { _ = try await PostgresRegister.create(address(court), form: form) } catch StoreError.exists {
        // Left by a run before; a large court is an hour's work.
      }
    }

    Report.heading("The same court on a server and in a file, medians")
    let source = try await SQLiteRegister.open(path: file, defaults: StoreFigures.rules)
    let target = try await open(1, copying: true)
    if try await target.head().sequence == 0 {
      let start = Pty.now()
      while true {
        let links = try await source.links(after: try await target.head().sequence, limit: 4_000)
        if links.isEmpty { break }
        try await target.append(copied: links.count < 4_000 ? links : links.wholeActs)
      }
      Report.line("copying it there", Pty.elapsed(start) / 1_000, "s", note: "\(try await target.head().sequence) entries")
      let copied = Pty.now()
      try await target.rebuildLines()
      Report.line("making its lists", Pty.elapsed(copied) / 1_000, "s")
    }
    await target.close()
    let shared = try await open(1)
    let here = try await StoreFigures.measured(source, login: "benchmark", marks: 200)
    let there = try await StoreFigures.measured(shared, login: shared.login, marks: 200)
    await source.close()
    await shared.close()
    Report.line("a view's first page", there.firstPage.median, "ms", beside: here.firstPage.median, called: "file")
    Report.line("a word's first page", there.search.median, "ms", beside: here.search.median, called: "file")
    Report.line("a case with its history", there.file.median, "ms", beside: here.file.median, called: "file")

    console(dayin, file, name(1))
    let bare = BareCall.measured(server, calls: 300)
    Report.heading("Durable marks; the disk's own sync takes \(Report.rounded(syncs(in: folder).median)) ms")
    Report.line("a mark in a case of the sample", there.mark.median, "ms", beside: bare.median, called: "bare call")
    var single: Double?
    for (writers, spread) in [(1, 1), (20, 1), (100, 1), (20, courts), (100, courts)] {
      let registers = try await withThrowingTaskGroup(of: PostgresRegister.self) { group in
        for place in 0..<writers { group.addTask { try await open(1 + place % spread) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      var all = try registers.map { try Writer($0) }
      // Whoever works all day has been asked before: each session of the server has its plans.
      _ = try await marked(by: &all, times: warmUp)
      let begun = Pty.now()
      let samples = try await marked(by: &all, times: marks)
      let seconds = Pty.elapsed(begun) / 1_000
      for register in registers { await register.close() }
      let name = "\(writers) writing, courts: \(spread)"
      Report.line(name + ", median", samples.median, "ms", beside: bare.median, called: "bare call")
      Report.line(name + ", 99 of 100", samples.quantile(0.99), "ms", beside: single ?? samples.median, called: "median of one")
      Report.line(name + ", in all", Double(samples.values.count) / seconds, "marks/s")
      single = single ?? samples.median
    }
  }

  /// The console on both.
  private static func console(_ dayin: String, _ file: String, _ address: String) {
    guard let here = ConsoleFigures.measured(dayin, register: file, rounds: 60),
      let there = ConsoleFigures.measured(dayin, register: address, rounds: 60)
    else { return print("the console did not start") }
    Report.line("a console, opening to the full screen", there.opening.median, "ms", beside: here.opening.median, called: "file")
    Report.line("a row", there.row.median, "ms", beside: here.row.median, called: "file")
    Report.line("a letter in the filter", there.filterKey.median, "ms", beside: here.filterKey.median, called: "file")
    Report.line("opening a case", there.open.median, "ms", beside: here.open.median, called: "file")
  }

  /// All of them mark at the same time, each so many times.
  private static func marked(by writers: inout [Writer], times: Int) async throws -> Samples {
    var samples = Samples()
    writers = try await withThrowingTaskGroup(of: (Writer, [Double]).self) { group in
      for writer in writers {
        group.addTask {
          var writer = writer
          let taken = try await writer.mark(times)
          return (writer, taken)
        }
      }
      return try await group.reduce(into: []) { all, one in
        all.append(one.0)
        one.1.forEach { samples.add($0) }
      }
    }
    return samples
  }

  /// What it takes the disk to keep a page.
  private static func syncs(in folder: String) -> Samples {
    var samples = Samples()
    let path = folder + "/sync"
    let descriptor = open(path, O_RDWR | O_CREAT, 0o600)
    guard descriptor >= 0 else { return samples }
    defer {
      close(descriptor)
      unlink(path)
    }
    let page = [UInt8](repeating: 7, count: 8_192)
    for place in 0..<100 {
      let start = Pty.now()
      pwrite(descriptor, page, page.count, off_t(place * page.count))
      fdatasync(descriptor)
      samples.add(Pty.elapsed(start))
    }
    return samples
  }
}

/// Somebody who marks in a case of their own, each mark waiting for the one before.
private struct Writer: Sendable {
  private let register: PostgresRegister
  private let id: CaseID
  private let by: Signature
  private var facts: [CaseFact]
  private var version = 0

  init(_ register: PostgresRegister) throws {
    var random = SystemRandomNumberGenerator()
    self.register = register
    id = CaseID(Token(using: &random))
    by = Signature(name: register.login, login: register.login, role: .judge, program: "benchmark")
    let number = try CaseNumber("bench-\(UInt64.random(in: 0..<1_000_000_000_000))")
    facts = [.caseOpened(details: CaseDetails(number: number, category: "civil"))]
  }

  /// Marks so many times; gives how many milliseconds each took. The first of all opens the case.
  mutating func mark(_ times: Int) async throws -> [Double] {
    var random = SystemRandomNumberGenerator()
    var taken: [Double] = []
    for _ in 0..<times {
      let now = StoreFigures.moment()
      let act = CaseAct(key: ActKey(Token(using: &random)), facts: facts.map { Stated($0, .at(now)) }, by: by, at: now)
      let start = Pty.now()
      version = try await register.enter(PlacedAct(act, in: id, after: version)).version
      taken.append(Pty.elapsed(start))
      facts = [.itemTicked(key: "manual.a", ticked: version % 2 == 0)]
    }
    return taken
  }
}
