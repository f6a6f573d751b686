import Foundation

/// Measures the program on a small and a large register in one run, beside floors that do the least that could be done.
///
///     dayin-bench [--cases 200000] [--small 2000] [--folder FOLDER] [--only console|register|book]
///     dayin-bench --server postgres:///empty-database [--small 2000] [--folder FOLDER]
///
/// With `--server` the shared register is measured in ten courts of that database, and nothing else.
///
/// `dayin` and `curses-floor` are run from the folder that it lies in. The sample courts are made in a folder that is removed at the end, or in
/// `--folder`, where they stay and are found again.
@main
enum Benchmarks {
  static func main() async throws {
    let large = number("--cases") ?? 200_000
    let small = number("--small") ?? 2_000
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let dayin = folder + "/dayin"
    let kept = argument("--folder")
    let work = kept ?? NSTemporaryDirectory() + "dayin-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    defer { if kept == nil { try? FileManager.default.removeItem(atPath: work) } }

    Report.heading("Making sample courts")
    var registers: [Int: String] = [:]
    let server = argument("--server")
    for cases in server == nil ? [small, large] : [small] {
      let path = work + "/\(cases).db"
      registers[cases] = path
      if FileManager.default.fileExists(atPath: path) { continue }
      let start = Pty.now()
      guard run([dayin, "demo", "--cases", String(cases), "--register", path, "--no-console"]) == 0 else {
        print("dayin demo failed")
        exit(1)
      }
      Report.line("\(cases) cases", Pty.elapsed(start) / 1_000, "s", note: megabytes(path))
    }

    if let server { return try await ServerFigures.report(server, by: dayin, beside: registers[small] ?? "", in: work) }
    let only = argument("--only")
    func wanted(_ part: String) -> Bool { only.map { $0 == part } ?? true }
    if wanted("console") { try console(dayin, folder, registers[small] ?? "", registers[large] ?? "") }
    if wanted("register") { try await stores(registers[small] ?? "", registers[large] ?? "", work) }
    if wanted("book") { try await BookFigures.report(dayin, in: work) }
  }

  private static func console(_ dayin: String, _ folder: String, _ small: String, _ large: String) throws {
    guard let few = ConsoleFigures.measured(dayin, register: small, rounds: 240),
      let many = ConsoleFigures.measured(dayin, register: large, rounds: 240),
      let floor = FloorFigures.measured(folder + "/curses-floor", rounds: 240)
    else {
      print("a program did not start")
      exit(1)
    }
    Report.heading("The console, key to bytes, medians: large register beside the small one")
    let beside = "small"
    Report.line("opening to the full screen", many.opening.median, "ms", beside: few.opening.median, called: beside)
    Report.line("opening until every view is counted", many.counted.median, "ms", beside: few.counted.median, called: beside)
    Report.line("a row", many.row.median, "ms", beside: few.row.median, called: beside)
    Report.line("a page", many.page.median, "ms", beside: few.page.median, called: beside)
    Report.line("to the end and back", many.ends.median, "ms", beside: few.ends.median, called: beside)
    Report.line("a letter in the filter", many.filterKey.median, "ms", beside: few.filterKey.median, called: beside)
    Report.line("opening a case", many.open.median, "ms", beside: few.open.median, called: beside)
    Report.line("resident memory", Double(many.resident) / 1_048_576, "MB", beside: Double(few.resident) / 1_048_576, called: beside)
    Report.line("idle for two seconds: bytes written", Double(many.idleBytes), "bytes", note: "\(many.idleTicks) ticks of processor time")
    Report.heading("Beside a bare curses list of the same look")
    Report.line("opening to the full screen", many.opening.median, "ms", beside: floor.opening.median, called: "floor")
    Report.line("a row", many.row.median, "ms", beside: floor.row.median, called: "floor")
    Report.line("a row, bytes", many.rowBytes.median, "bytes", beside: floor.rowBytes.median, called: "floor")
    Report.line("a page", many.page.median, "ms", beside: floor.page.median, called: "floor")
  }

  private static func stores(_ small: String, _ large: String, _ folder: String) async throws {
    let few = try await StoreFigures.measured(small, marks: 200)
    let many = try await StoreFigures.measured(large, marks: 200)
    let bare = try BareCommit.measured(in: folder, marks: 200)
    Report.heading("The register, medians")
    Report.line("a view's first page", many.firstPage.median, "ms", beside: few.firstPage.median, called: "small")
    Report.line("a word's first page", many.search.median, "ms", beside: few.search.median, called: "small")
    for (word, samples) in many.searches {
      Report.line("  \(word)", samples.median, "ms", note: "slowest \(Report.rounded(samples.quantile(1))) ms")
    }
    Report.line("a case with its history", many.file.median, "ms", beside: few.file.median, called: "small")
    Report.line("a durable mark", many.mark.median, "ms", beside: bare.median, called: "bare commit")
    Report.line("a durable mark, 99 of 100", many.mark.quantile(0.99), "ms", beside: bare.quantile(0.99), called: "bare commit")
  }

  /// Runs a program to its end, what it says going into a file where one is named, and gives its exit code.
  static func run(_ command: [String], into file: String? = nil) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = FileHandle.nullDevice
    if let file {
      guard FileManager.default.createFile(atPath: file, contents: nil) else { return 73 }
      process.standardOutput = FileHandle(forWritingAtPath: file)
    }
    do { try process.run() } catch { return 127 }
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func megabytes(_ path: String) -> String {
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    return "\((size ?? 0) / 1_048_576) MB"
  }

  private static func number(_ name: String) -> Int? { argument(name).flatMap { Int($0) } }

  private static func argument(_ name: String) -> String? {
    let words = CommandLine.arguments
    guard let place = words.firstIndex(of: name), words.indices.contains(place + 1) else { return nil }
    return words[place + 1]
  }
}
