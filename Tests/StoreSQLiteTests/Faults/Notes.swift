import Glibc

/// What a program in a process of its own tells the test: numbers in a file beside the register, a line each, in order. A line that was cut off
/// does not count.
struct Notes {
  private let path: String

  init(besides register: String) { path = register + "-notes" }

  /// Writes a number down; it is there even if the program dies with the next step.
  func add(_ numbers: Int...) {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(file) }
    let line = Array((numbers.map(String.init).joined(separator: " ") + "\n").utf8)
    _ = write(file, line, line.count)
  }

  /// Every line that was written in whole.
  var all: [[Int]] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    return lines.map { line in line.split(separator: UInt8(ascii: " ")).compactMap { Int(String(decoding: $0, as: UTF8.self)) } }
  }

  /// The largest number that was written; 0 where there is none.
  var largest: Int { all.compactMap(\.first).max() ?? 0 }

  /// Forgets what was written.
  func clear() { unlink(path) }
}
