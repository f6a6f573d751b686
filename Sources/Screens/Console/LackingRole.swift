import CaseEngine
import Wording

/// What is refused here for lack of a role never reaches the register: it is noted for the log. Source: reliability, *Identity and roles*.
extension Console {
  /// Notes a refusal, where it is for lack of a role.
  mutating func note(_ refusal: Refusal, of instruction: Instruction) {
    guard let lack = LackOfRole(refusal, of: instruction.kind, by: sitting.actor.login, at: sitting.now) else { return }
    outbox.append(.noteRefusal(lack))
  }

  /// Notes that an action was refused before it was tried, where none of this person's roles may do it.
  mutating func noteLackOfRole(_ action: Action) {
    let asked: Instruction? =
      switch action {
      case .sign: .signReadiness(overrides: [:], acting: nil)
      case .reveal: one?.party.map { .revealIdentityNumber($0.id) }
      default: instruction(action)
      }
    guard let asked, let id = currentCase else { return }
    do {
      _ = try (file(id) ?? CaseFile(id: id)).decide(asked, by: sitting.actor, at: sitting.now, under: sitting.rules)
    } catch .notAllowed(let may) {
      note(.notAllowed(may: may), of: asked)
    } catch {
      return
    }
  }
}
