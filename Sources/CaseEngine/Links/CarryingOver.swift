extension CaseFile {
  /// The documents that can be carried over into another case: what was received here, and is not there yet.
  public func carriable(into other: CaseState) -> [Document] {
    guard let number else { return [] }
    let there = Set(other.links.carried.values)
    return state.documents.filter { $0.receipt != nil && !there.contains(CarriedFrom(from: number, number: $0.id)) }
  }

  /// What carries a document of this case over into another one, as from a party there: the receipt goes with it, the incoming number stays here.
  /// Nil where there is nothing to carry.
  public func carrying(_ id: DocumentID, from party: PartyID) -> Instruction? {
    guard let number, let document = state.document(id), let receipt = document.receipt?.fact else { return nil }
    var details = document.details
    details.from = party
    let carried = Receipt(by: receipt.by, form: receipt.form, pages: receipt.pages, note: receipt.note, file: receipt.file)
    return .links(.carryOver(details, carried, from: number, number: id))
  }
}
