import CaseEngine
import Foundation
import Screens

/// Opens files with the command that a person set: without a shell, and only what is still what was received.
struct Viewer: Sendable {
  /// The program and its arguments, `{file}` where the path goes; nil while none is set, and nothing is opened.
  private let command: [String]?
  private let environment: Environment
  /// How long a program may take to say that it cannot.
  private let patience: DispatchTimeInterval

  /// A viewer that runs a command.
  init(_ command: [String]?, _ environment: Environment, patience: DispatchTimeInterval = .seconds(3)) {
    self.command = command
    self.environment = environment
    self.patience = patience
  }

  /// Opens a file, and says how that went. Waits a little: whoever cannot show a file says so at once.
  func open(_ file: AttachedFile) -> Event {
    guard let command, let name = command.first else { return .couldNot(.noViewer) }
    do {
      if try FileFingerprint.attached(file.path, environment).sha256 != file.sha256 { return .couldNot(.anotherFile) }
    } catch {
      return .couldNot(.openFile)
    }
    guard let program = program(name) else { return .couldNot(.openFile) }
    let viewer = Process()
    viewer.executableURL = URL(fileURLWithPath: program)
    let arguments = command.dropFirst()
    let filled = arguments.map { $0.replacing("{file}", with: file.path) }
    viewer.arguments = arguments.contains { $0.contains("{file}") } ? filled : filled + [file.path]
    viewer.standardInput = FileHandle.nullDevice
    viewer.standardOutput = FileHandle.nullDevice
    viewer.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    viewer.terminationHandler = { _ in ended.signal() }
    guard (try? viewer.run()) != nil else { return .couldNot(.openFile) }
    // One that is still there after this time shows the file.
    if ended.wait(timeout: .now() + patience) == .success, viewer.terminationStatus != 0 { return .couldNot(.openFile) }
    return .opened(file)
  }

  /// Where a program is: as it is named, or in the folders of PATH.
  private func program(_ name: String) -> String? {
    if name.contains("/") { return FileManager.default.isExecutableFile(atPath: name) ? name : nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/" + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
