import Foundation
import Testing

/// A folder of its own, in which the built program is run as people run it. Removed when the last test lets go of it.
final class Shell: Sendable {
  let folder: String

  /// An empty folder.
  init() throws {
    folder = NSTemporaryDirectory() + "/dayin-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What the program said and did.
  struct Answer: Sendable {
    let status: Int32
    let output: String
    let errors: String

    /// The JSON on stdout.
    func json(_ place: SourceLocation = #_sourceLocation) throws -> Value {
      try Value(
        #require(try? JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed), "\(self)", sourceLocation: place))
    }

    /// The JSON object after `"error":` on stderr.
    func error(_ place: SourceLocation = #_sourceLocation) throws -> Value {
      let last = errors.split(separator: "\n").last.map(String.init) ?? ""
      let object = try #require(try? JSONSerialization.jsonObject(with: Data(last.utf8)), "\(self)", sourceLocation: place)
      return Value(object)["error"]
    }
  }

  /// A JSON value that can be asked for what is in it.
  struct Value: CustomStringConvertible {
    let raw: Any
    init(_ raw: Any) { self.raw = raw }
    subscript(_ key: String) -> Value { Value((raw as? [String: Any])?[key] ?? NSNull()) }
    subscript(_ place: Int) -> Value { Value((raw as? [Any]).flatMap { $0.indices.contains(place) ? $0[place] : nil } ?? NSNull()) }
    var text: String? { raw as? String }
    var int: Int? { raw as? Int }
    var bool: Bool? { raw as? Bool }
    var list: [Value]? { (raw as? [Any])?.map { Value($0) } }
    var isNull: Bool { raw is NSNull }
    var keys: [String] { ((raw as? [String: Any]) ?? [:]).keys.sorted() }
    var description: String { "\(raw)" }
  }

  /// The program that was built beside the tests.
  private static let program: URL = {
    var folder = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    repeat {
      folder = folder.deletingLastPathComponent()
    } while folder.path.count > 1
      && !FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("dayin").path)
    return folder.appendingPathComponent("dayin")
  }()

  /// Runs the program with these arguments, in this folder and in English, whatever the machine speaks.
  @discardableResult
  func dayin(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Answer {
    try run(Shell.programPath, arguments, input: input, environment: environment)
  }

  /// Where the program is.
  static var programPath: String { program.path }

  /// Runs any program with these arguments.
  func run(_ path: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Answer {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { URL(fileURLWithPath: folder + "/." + name + "." + $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "en_US.UTF-8", "TERM": "xterm"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Runs the program with `--json`, and expects it to do what it is asked.
  @discardableResult
  func done(_ arguments: String..., at place: SourceLocation = #_sourceLocation) throws -> Value {
    let answer = try dayin(arguments + ["--json"])
    try #require(answer.status == 0, "\(arguments): \(answer.errors)", sourceLocation: place)
    return try answer.json(place)
  }

  /// Runs the program with `--json`, and expects it to end with this status and code.
  @discardableResult
  func refused(_ arguments: String..., status: Int32, code: String, at place: SourceLocation = #_sourceLocation) throws -> Value {
    let answer = try dayin(arguments + ["--json"])
    #expect(answer.status == status, "\(arguments): \(answer.errors)", sourceLocation: place)
    let error = try answer.error(place)
    #expect(error["code"].text == code, "\(arguments): \(answer.errors)", sourceLocation: place)
    #expect(answer.output.isEmpty, sourceLocation: place)
    return error
  }
}

/// The number of the case that the tests are about, as the command line's contract has it.
let number = "7527-26-00-2/1234"

extension Shell {
  /// A register with one case and two parties: made once by commands, and a copy of it for each test.
  static func court(at place: SourceLocation = #_sourceLocation) throws -> Shell {
    let shell = try Shell()
    let made = try firstCourt.get()
    try shell.write("", to: ".local/share/dayin/.kept")
    try FileManager.default.copyItem(atPath: made.folder + "/copy.db", toPath: shell.folder + "/.local/share/dayin/register.db")
    return shell
  }

  private static let firstCourt = Result { () throws -> Shell in
    let shell = try Shell()
    try shell.done("init", "--court", "Medeu District Court of Almaty")
    try shell.done("case", "open", number, "--category", "civil", "--subject", "О взыскании задолженности", "--registered", "yesterday")
    try shell.done("party", "add", number, "--role", "plaintiff", "--name", "ТОО «Рассвет»")
    try shell.done("party", "add", number, "--role", "defendant", "--name", "Әбдіғалиев Ө. Ұ.")
    try shell.done("backup", "copy.db")
    return shell
  }

  /// A register `court.db` with one case, 7517-26-00-2/1234, in which one document is awaited, for consoles: made once, and a copy of it for each test.
  static func awaiting(at place: SourceLocation = #_sourceLocation) throws -> Shell {
    let shell = try Shell()
    try FileManager.default.copyItem(atPath: try awaitingCourt.get().folder + "/copy.db", toPath: shell.folder + "/court.db")
    return shell
  }

  private static let awaitingCourt = Result { () throws -> Shell in
    let shell = try Shell()
    let number = "7517-26-00-2/1234"
    let steps = [
      ["init", "--court", "Sample court"],
      ["case", "open", number, "--category", "civil"],
      ["party", "add", number, "--role", "plaintiff", "--name", "Sunrise LLP"],
      ["party", "add", number, "--role", "defendant", "--name", "Aliya Sample"],
      ["document", "need", number, "--title", "Lease", "--from", "2"],
      ["document", "request", number, "1", "--by", "letter", "--due", "+10wd"],
      ["backup", "copy.db"],
    ]
    for step in steps {
      let answer = try shell.dayin(step + ["--register", "court.db"])
      try #require(answer.status == 0, "\(step): \(answer)")
    }
    return shell
  }

  /// The head of the register and of the case: whatever changed anything changed one of them.
  func heads() throws -> [String?] {
    let verified = try done("verify")
    return [verified["head"].text, try done("case", "show", number)["head"].text]
  }

  /// A working day so many working days from today.
  func workingDay(_ count: Int) throws -> String {
    try #require(try done("calendar", "due", "--from", "today", "--period", "+\(count)wd")["ends"].text)
  }
}

extension Shell {
  /// Writes a file in the folder.
  func write(_ text: String, to name: String) throws {
    let path = URL(fileURLWithPath: folder + "/" + name)
    try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
  }

  /// Reads a file in the folder.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)), as: UTF8.self)
  }

  /// Makes a symbolic link in the folder.
  func link(_ name: String, as other: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder + "/" + other, withDestinationPath: folder + "/" + name)
  }

  /// Whether a file is in the folder.
  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + name) }
}
