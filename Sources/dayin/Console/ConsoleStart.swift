import CaseEngine
import Wording

/// What a console is started with: the register that was named, when to colour, and whether lines are told instead of a screen drawn.
struct ConsoleStart: Hashable {
  var register: String?
  var color: ColorChoice?
  var isAccessible = false

  /// Opens the console on the register, or offers to make one where there is none.
  func run(_ invocation: Invocation) async throws {
    guard ConsoleCommand.hasTerminal(invocation, isAccessible) else { throw CommandProblem.noTerminal }
    let address = try RegisterAddress(option: register, invocation.environment, invocation.settings.get())
    // While the file is being opened.
    let look = Task {
      let look = await Look(invocation)
      _ = CourtRules.shipped
      return look
    }
    do {
      try await ConsoleCommand.open(
        try await Registers.open(address), at: address.path, invocation, color: color, isAccessible: isAccessible, look: look.value)
    } catch let error as StoreError {
      guard error == .outOfReach(.missing) || error == .outOfReach(.missingFolder) else {
        throw address.server == nil ? CommandProblem.cannotOpen(error, path: address.path) : .registerAddress(error)
      }
      try await FirstRun(address: address, invocation: invocation, color: color, isAccessible: isAccessible, look: look.value).run()
    }
  }
}

extension ConsoleStart {
  /// Reads a call that is nothing but `--accessible`, and `--register`, `--lang` and `--color` with values they can have; nil for every other one.
  ///
  /// Opening the console is what the program is called for all day. The reader of arguments builds the tree of all commands first, which
  /// takes as long as everything else together; whatever is not read here is left to it, mistakes among it.
  init?(_ arguments: [String]) {
    self.init()
    var rest = arguments[...]
    while let option = rest.popFirst() {
      if option == "--accessible", !isAccessible {
        isAccessible = true
        continue
      }
      guard let value = rest.popFirst(), !value.hasPrefix("-"), !value.isEmpty else { return nil }
      switch option {
      case "--register" where register == nil: register = value
      case "--lang" where Language(rawValue: value) != nil: continue
      case "--color" where color == nil && ColorChoice(rawValue: value) != nil: color = ColorChoice(rawValue: value)
      default: return nil
      }
    }
  }
}
