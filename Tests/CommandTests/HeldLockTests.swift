import Foundation
import Glibc
import Testing

/// Architecture, facts found by trying: one lock file is the turn to write. Nobody who only reads needs it.
@Suite("While another program hangs with the turn to write")
struct HeldLockTests {
  private let number = "7517-26-00-2/1234"

  /// A court whose lock this process holds, as a program that hangs does; free again with the last mention of it.
  private final class Held {
    let shell: Shell
    private let descriptor: Int32

    init() throws {
      shell = try Shell.awaiting()
      descriptor = open(shell.folder + "/court.db-lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
      try #require(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    }

    func free() { flock(descriptor, LOCK_UN) }

    deinit { close(descriptor) }
  }

  @Test("Cases are listed, read, checked and verified at once, and a copy is made")
  func reading() throws {
    let held = try Held()
    for command in [
      ["case", "list"], ["case", "show", number], ["readiness", "show", number], ["document", "list"], ["history", number], ["verify"],
      ["backup", "copy.db"], ["export"],
    ] {
      let answer = try held.shell.dayin(command + ["--register", "court.db"])
      #expect(answer.status == 0, "\(command): \(answer)")
    }
    #expect(try held.shell.dayin(["case", "list", "--register", "court.db"]).output.contains(number))
    #expect(try held.shell.dayin(["verify", "--register", "copy.db"]).status == 0)
  }

  @Test("The console opens and shows its cases, a mark waits, and both console and command say in words that nothing was entered")
  func marking() throws {
    let held = try Held()
    let receive = ["document", "receive", number, "1", "--by", "chancery", "--as", "copy", "--register", "court.db", "--json"]
    let seat = try Seat(held.shell, ["--register", held.shell.folder + "/court.db", "--lang", "en"])
    #expect(seat.shows(number))
    seat.press("\r")
    #expect(seat.shows("Service"))
    seat.press("\u{1B}[17~\r")
    let refused = try held.shell.dayin(receive)
    #expect(refused.status == 75)
    #expect(try refused.error()["code"].text == "register.busy")
    #expect(try refused.error()["message"].text?.contains("another program holds it") == true, "\(refused.errors)")
    #expect(seat.shows("Nothing was entered"))
    held.free()
    #expect(try held.shell.dayin(receive).status == 0, "with the turn given back the same mark is entered")
    // What was asked stands on in its strip, to be entered once more or left.
    seat.press("\u{1B}")
    #expect(seat.shows("Quit"))
    seat.press("q")
    #expect(seat.ended() == 0)
  }
}
