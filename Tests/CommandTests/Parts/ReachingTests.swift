import CaseEngine
import Foundation
import Glibc
import Testing
import Wording

@testable import dayin

@Suite("Reaching a register")
struct ReachingTests {
  private func failure(_ path: String, patience: Int? = nil) async throws -> Failure {
    let invocation = Invocation.current
    let address = try RegisterAddress(option: path, invocation.environment, PersonalSettings())
    do {
      _ = try await Registers.reach(address, patience: patience)
    } catch {
      return Failure(error, in: English())
    }
    return Failure(CommandProblem.ourFault("it opened"), in: English())
  }

  @Test("A register that cannot be opened is told with its path, its code as ever")
  func told() async throws {
    let shell = try Shell()
    try shell.write("no database at all, and long enough to be looked at", to: "letter.db")
    for (name, code) in [
      ("nothing.db", "register.out-of-reach"), ("no/folder.db", "register.out-of-reach"), ("letter.db", "register.out-of-reach"),
    ] {
      let failure = try await failure(shell.folder + "/" + name)
      #expect(failure.code == code && failure.status == .outOfReach)
      #expect(failure.message.hasPrefix(shell.folder + "/" + name + ": "), "\(failure.message)")
      #expect(failure.json.line.contains("\"path\":"))
    }
    #expect(try await failure(shell.folder).code == "file.not-a-file")
  }

  /// The form that a register says it has, in the first bytes of its file.
  private func setForm(_ form: Int, of path: String) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.seek(toOffset: 60)
    try file.write(contentsOf: withUnsafeBytes(of: UInt32(form).bigEndian) { Data($0) })
    try file.close()
  }

  @Test("Whoever waits in vain for a program that hangs, to bring an older register up, is told which process it is, and what to do")
  func held() async throws {
    let shell = try Shell.court()
    let path = shell.folder + "/.local/share/dayin/register.db"
    try setForm(Registers.form - 1, of: path)
    let descriptor = open(path + "-lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    #expect(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
    let failure = try await failure(path, patience: 50)
    #expect(failure.code == "register.busy" && failure.status == .tryAgain)
    #expect(failure.message.hasPrefix(path + ": another program holds it"))
    #expect(failure.message.contains("kill \(getpid())") || failure.message.contains("end it."), "\(failure.message)")
    try setForm(Registers.form, of: path)
    #expect(try await self.failure(path, patience: 50).code == "fault", "with nothing to write it opens, the lock held or not")
    close(descriptor)
  }

  @Test("An empty address is no address, an empty variable is none at all")
  func empty() throws {
    let shell = try Shell.court()
    let refused = try shell.dayin(["case", "list", "--register", "", "--json"])
    #expect(refused.status == 64 && refused.errors.contains("argument.unreadable"))
    #expect(try shell.dayin(["case", "list"], environment: ["DAYIN_REGISTER": ""]).status == 0)
  }
}
