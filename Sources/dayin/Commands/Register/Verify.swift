import ArgumentParser
import CaseEngine
import Foundation
import Printing
import Wording

/// Checks that the register is what was recorded: chain, bodies, lists, and that it passes through known anchors.
struct Verify: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .of(.verify) }
  @Option(name: .customLong("case"), help: .of(.verifyCase)) var number: TypedText?
  @Option(help: .of(.against)) var against: String?
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let invocation = Invocation.current
    let output = try global.output(invocation)
    let words = invocation.words
    if number != nil, against != nil { throw CommandProblem.tooMany(arguments: ["--case", "--against"]) }
    let anchors = try against.map { try AnchorFile.read(RegisterAddress.absolute($0, invocation.environment)) } ?? []
    let register = try await Registers.reach(try global.address(invocation))
    let scope = try await scope(in: register)
    let isWatched = isatty(STDERR_FILENO) == 1
    let found = try await register.verify(scope, anchors: anchors) { entries in
      if isWatched { Output.mention("\r" + words.verifying(entries: Int(entries))) }
      return true
    }
    if isWatched { Output.mention("\r\u{1B}[K") }
    if let fault = found.fault { throw CommandProblem.notWhole(fault) }
    try output.give(
      .keys([
        "whole": .bool(true), "entries": .int(found.entries), "sequence": .int(found.head.sequence), "head": .text(found.head.hash.hex),
        "anchors": .int(anchors.count),
      ])
    ) {
      let whole = words.whole(entries: Int(found.entries), sequence: found.head.sequence, hash: found.head.hash.hex)
      return anchors.isEmpty ? [whole] : [whole, words.anchorsFound(anchors.count)]
    }
  }

  private func scope(in register: any Register) async throws -> VerifyScope {
    guard let number else { return .register }
    let read: CaseNumber
    do { read = try CaseNumber(number.text) } catch { throw Refused(refusal: .badText(field: .number, problem: error)) }
    guard let id = try await register.find(read) else { throw StoreError.noSuchCase }
    return .oneCase(id)
  }
}

/// Ends of the chain that were noted elsewhere: a line each, number of the entry and its hash. Empty lines and `#` lines say nothing. Or a certificate,
/// as text or HTML.
enum AnchorFile {
  /// Reads the anchors. Throws the first line that is none.
  static func read(_ path: String) throws(CommandProblem) -> [RegisterHead] {
    let text = String(decoding: try PlainFile.bytes(of: path), as: UTF8.self)
    // A signed certificate holds its anchor on a line of its own, among all else that it says.
    let certified = text.split(separator: "\n").compactMap { CertificateAnchor.read($0) }
    if !certified.isEmpty { return certified }
    var anchors: [RegisterHead] = []
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let parts = line.split(whereSeparator: \.isWhitespace)
      guard let first = parts.first, !first.hasPrefix("#") else { continue }
      guard parts.count == 2, let sequence = Int64(first), sequence > 0, let hash = Digest(hex: parts[1]) else {
        throw .badAnchor(line: place + 1)
      }
      anchors.append(RegisterHead(sequence: sequence, hash: hash))
    }
    return anchors
  }
}
