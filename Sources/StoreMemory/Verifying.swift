import CaseEngine
import Chain

extension MemoryRegister {
  /// Checks the chain, then what is folded from it.
  func verify(_ scope: VerifyScope, progress: @Sendable (Int64) -> Bool) -> Verification {
    switch scope {
    case .register:
      var check = ChainCheck()
      for link in links {
        if let fault = check.take(link.columns, hash: link.hash, salt: link.payload.salt, body: link.payload.body) {
          return Verification(entries: check.entries, head: check.head, fault: fault)
        }
        if !progress(check.entries) { return Verification(entries: check.entries, head: check.head, fault: nil) }
      }
      let wrong = files.values.first { $0.listed(under: rules) != lines[$0.id] }
      return Verification(entries: check.entries, head: check.head, fault: check.finish(at: head) ?? wrong.map { .wrongLines($0.id) })
    case .oneCase(let id):
      var check = ChainCheck(ofOneStream: .oneCase(id))
      for (place, link) in links.enumerated() where link.columns.stream == .oneCase(id) {
        let previous = place > 0 ? links[place - 1].hash : .zero
        let fault = check.take(
          link.columns, hash: link.hash, salt: link.payload.salt, body: link.payload.body, previous: previous)
        if fault != nil || !progress(check.entries) { return Verification(entries: check.entries, head: check.head, fault: fault) }
      }
      return Verification(entries: check.entries, head: check.head, fault: nil)
    }
  }
}
