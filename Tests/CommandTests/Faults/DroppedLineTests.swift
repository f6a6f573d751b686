import Foundation
import Glibc
import TestCourt
import Testing

/// Reliability, faults: the line drops in mid-entry. The program ends by itself, and what was typed is offered at the next start.
@Suite("A line that drops in mid-entry")
struct DroppedLineTests {
  private func court() throws -> Shell {
    let shell = try Shell.court()
    try shell.done("document", "need", number, "--title", "Lease", "--from", "2")
    return shell
  }

  /// Whether something was being typed that the next start will offer.
  private func isKept(_ shell: Shell) -> Bool {
    let folder = shell.folder + "/.local/state/dayin/drafts/"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).contains { $0.hasSuffix(".json") }
  }

  @Test("The program is gone by itself soon after, and leaves what was typed")
  func dropped() throws {
    let shell = try court()
    for round in 0..<LongRun.count(3, full: 1_000) {
      let seat = try Seat(shell, ["--lang", "en"])
      if round > 0 {
        #expect(seat.shows("Unfinished entry"))
        seat.press("\u{1B}")
      }
      #expect(seat.shows(number) || round > 0)
      seat.press("\r+")
      #expect(seat.shows("New document"))
      seat.press("Zebra\(round)")
      #expect(seat.shows("Zebra\(round)"))
      seat.drop()
      #expect(seat.endsByItself, "no process is left behind")
      #expect(isKept(shell))
    }
    #expect(try shell.done("verify")["head"].text != nil)
  }

  @Test("A program that does not hear of it is still there: what the look for a process would find")
  func control() throws {
    let shell = try court()
    let deaf = try Seat(shell, ["-c", "trap '' HUP TERM; echo ready; while :; do sleep 0.1; done"], program: "/bin/sh")
    #expect(deaf.shows("ready"))
    deaf.drop()
    #expect(!deaf.endsByItself)
  }
}
