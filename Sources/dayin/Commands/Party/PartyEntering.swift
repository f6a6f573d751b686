import ArgumentParser
import CaseEngine
import Wording

/// How a party can be reached, and its identity number.
struct PartyContactOptions: ParsableArguments {
  @Option(name: .customLong("of"), help: .of(.partyOf)) var of: PartyNumber?
  @Option(help: .of(.phone)) var phone: TypedText?
  @Option(help: .of(.email)) var email: TypedText?
  @Option(help: .of(.address)) var address: TypedText?
  @Option(help: .of(.idNumber)) var idNumber: TypedText?

  /// The telephone, in its one form.
  func readPhone() throws -> Phone? {
    guard let phone else { return nil }
    do { return try Phone(phone.text) } catch { throw Refused(refusal: .badPhone(error)) }
  }

  /// The identity number, if its check digit is right.
  func readIdNumber() throws -> IdentityNumber? {
    guard let idNumber else { return nil }
    do { return try IdentityNumber(idNumber.text) } catch { throw Refused(refusal: .badIdentityNumber(error)) }
  }
}

extension PartyCommands {
  struct Add: CourtCommand {
    static let topic = CommandTopic.partyAdd
    @OptionGroup var about: CaseArgument
    @Option(help: .of(.partyRole)) var role: PartyRole
    @Option(help: .of(.partyName)) var name: TypedText
    @OptionGroup var contact: PartyContactOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let phone = try contact.readPhone()
      let details = PartyDetails(
        role: role, name: name.text, of: contact.of?.id, phone: phone, email: contact.email.text, address: contact.address.text)
      let idNumber = try contact.readIdNumber()
      let outcome = try await desk.act(in: about.number) { _ in [.addParty(details, idNumber: idNumber)] }
      output.warn(of: phone, in: desk.words)
      try output.give(outcome, at: desk)
    }
  }

  struct Edit: CourtCommand {
    static let topic = CommandTopic.partyEdit
    @OptionGroup var about: CaseArgument
    @Argument(help: .of(.party)) var party: PartyNumber
    @Option(help: .of(.partyRole)) var role: PartyRole?
    @Option(help: .of(.partyName)) var name: TypedText?
    @OptionGroup var contact: PartyContactOptions
    @OptionGroup var global: GlobalOptions

    func run(at desk: Desk, _ output: Output) async throws {
      let phone = try contact.readPhone()
      let idNumber = try contact.readIdNumber()
      let outcome = try await desk.act(in: about.number) { file in
        guard var details = file.state.party(party.id)?.details else {
          throw Refused(refusal: .impossible(.noSuchParty(party.id)), file: file)
        }
        if let role { details.role = role }
        if let name { details.name = name.text }
        if let of = contact.of { details.of = of.id }
        if let phone { details.phone = phone }
        if let email = contact.email { details.email = email.text }
        if let address = contact.address { details.address = address.text }
        return [.changeParty(party.id, details, idNumber: idNumber)]
      }
      output.warn(of: phone, in: desk.words)
      try output.give(outcome, at: desk)
    }
  }
}

extension Output {
  /// Says what is odd about a telephone number that was taken nevertheless.
  func warn(of phone: Phone?, in words: any Wording) {
    if let warning = phone?.warning { tell(words.warning(warning)) }
  }
}
