import Testing

@testable import dayin

@Suite("How the console is started")
struct ConsoleStartTests {
  @Test(
    "What is read quickly is read as the reader of all arguments reads it",
    arguments: [
      [], ["--register", "a.db"], ["--lang", "kk"], ["--color", "never"], ["--lang", "ru", "--register", "~/суд.db", "--color", "always"],
      ["--accessible"], ["--lang", "kk", "--accessible", "--register", "a.db"],
    ])
  func same(_ arguments: [String]) throws {
    let quick = try #require(ConsoleStart(arguments))
    let read = try #require(try DayinCommand.parseAsRoot(arguments) as? ConsoleCommand)
    let slow = ConsoleStart(register: read.global.register, color: read.global.color, isAccessible: read.accessible)
    #expect(quick == slow)
  }

  @Test(
    "Everything else, and every mistake, is left to the reader of arguments",
    arguments: [
      ["--help"], ["--version"], ["case", "list"], ["--json"], ["--register"], ["--register", ""], ["--register", "--json"],
      ["--lang", "de"], ["--color", "red"], ["--register=a.db"], ["--register", "a", "--register", "b"], ["--", "x"], ["demo"],
      ["--accessible", "--accessible"], ["--accessible=yes"],
    ])
  func left(_ arguments: [String]) { #expect(ConsoleStart(arguments) == nil) }
}
