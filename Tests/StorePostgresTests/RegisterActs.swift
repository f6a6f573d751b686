import CaseEngine
import TestCourt

@testable import StorePostgres

extension PostgresRegister {
  /// When everything here is recorded.
  static let testMoment = moment("2026-10-01T09:00")

  /// An act of whoever opened the register, behind a version of a case: the keys tell acts apart.
  func act(
    _ facts: [CaseFact], key: UInt64, after version: Int, in id: CaseID = CaseID(.test(1)), as role: CourtRole = .judge
  ) -> PlacedAct {
    let by = Signature(name: login, login: login, role: role, program: "test")
    let at = PostgresRegister.testMoment
    return PlacedAct(
      CaseAct(key: ActKey(.test(key)), facts: facts.map { Stated($0, .at(at)) }, by: by, at: at), in: id, after: version)
  }
}
