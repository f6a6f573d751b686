import CaseEngine
import Foundation
import Screens
import Testing

@testable import dayin

@Suite("Opening files")
struct ViewerTests {
  private static let surroundings = Environment(variables: [:], login: "li", home: "/", folder: "/")

  /// A folder with a file in it, and a program that writes down what it was given.
  private func folder() throws -> (shell: Shell, file: AttachedFile, program: String) {
    let shell = try Shell()
    try shell.write("slides", to: "a b.pdf")
    try shell.write("#!/bin/sh\nprintf '%s|' \"$@\" > \"$0.out\"\n", to: "viewer")
    let program = shell.folder + "/viewer"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let file = try FileFingerprint.attached(shell.folder + "/a b.pdf", ViewerTests.surroundings)
    return (shell, file, program)
  }

  private func open(_ command: [String]?, _ file: AttachedFile) -> Event { Viewer(command, ViewerTests.surroundings).open(file) }

  @Test("Nothing is opened until a command is set")
  func off() throws {
    let (_, file, _) = try folder()
    #expect(open(nil, file) == .couldNot(.noViewer))
  }

  @Test("The path goes where {file} stands, whole and without a shell")
  func arguments() throws {
    let (shell, file, program) = try folder()
    #expect(open([program, "--page", "{file}", "$(touch x)"], file) == .opened(file))
    let given = try String(contentsOfFile: program + ".out", encoding: .utf8)
    #expect(given == "--page|\(file.path)|$(touch x)|")
    #expect(!FileManager.default.fileExists(atPath: shell.folder + "/x"))
  }

  @Test("A file that is not the one that was received is not opened, and the difference is told")
  func another() throws {
    let (shell, file, program) = try folder()
    try shell.write("other", to: "a b.pdf")
    #expect(open([program, "{file}"], file) == .couldNot(.anotherFile))
    #expect(!FileManager.default.fileExists(atPath: program + ".out"))
  }

  @Test("A program that is not there, or says that it cannot, opened nothing")
  func failing() throws {
    let (_, file, _) = try folder()
    #expect(open(["/nowhere/viewer", "{file}"], file) == .couldNot(.openFile))
    #expect(open(["/bin/false", "{file}"], file) == .couldNot(.openFile))
  }

  @Test("The command is read from the person's settings, word by word")
  func settings() throws {
    let read = try PersonalSettings(toml: #"viewer = ["xdg-open", "{file}"]"#, path: "config.toml")
    #expect(read.viewer == ["xdg-open", "{file}"])
    #expect(throws: (any Error).self) { try PersonalSettings(toml: #"viewer = "xdg-open""#, path: "config.toml") }
    #expect(throws: (any Error).self) { try PersonalSettings(toml: "viewer = []", path: "config.toml") }
  }
}
