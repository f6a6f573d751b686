/// A fact of the court's own book: contacts, complaints and reception, proposals, trainings.
///
/// A further stream is a fact with its state, a part of `CourtBook`, and a case of `BookInstruction` and `BookFacts`; undo, redo, corrections,
/// stores, verification and backups need nothing more.
public protocol BookFact: CourtFact {
  /// What the entries fold to.
  associatedtype State: BookState where State.Fact == Self
  /// The roles that may enter it, and take it back, the likeliest first.
  func roles(by actor: Actor, in state: State) -> [CourtRole]
}

/// What the entries of a stream of the book fold to.
public protocol BookState: Hashable, Sendable {
  /// The facts.
  associatedtype Fact: CourtFact
  /// Before the first entry.
  init()
  /// Takes in the next entry that counts. Cannot fail.
  mutating func apply(_ entry: Entry<Fact>)
  /// Whether a fact can follow; nil when it can. Knows nothing of roles.
  func obstacle(to fact: Fact) -> BookImpossibility?
}

/// What the book holds, as people name it.
public enum BookThing: String, Hashable, Sendable, CaseIterable { case card, complaint, appointment, proposal, training }

/// Why something cannot have happened in the court's book.
public enum BookImpossibility: Hashable, Sendable {
  /// There is none of this number.
  case none(BookThing, Int)
  /// This number was used.
  case numberUsed(BookThing, Int)
  /// An answer stands already; only a step up the ladder asks for another.
  case alreadyAnswered(Int)
  /// It stands on that step of the ladder already, or above.
  case notHigher(Int)
  /// It was settled: an appointment has its outcome, a proposal was declined or carried out.
  case alreadySettled(BookThing, Int)
  /// Only what was adopted can be carried out.
  case notAdopted(Int)
  /// The stream has no entry of this version.
  case noEntry(version: Int)

  /// The code of the command line's contract.
  public var code: String {
    switch self {
    case .none(let thing, _): thing.rawValue + ".none"
    case .numberUsed(let thing, _): thing.rawValue + ".number-used"
    case .alreadyAnswered: "complaint.already-answered"
    case .notHigher: "complaint.not-higher"
    case .alreadySettled(let thing, _): thing.rawValue + ".already-settled"
    case .notAdopted: "proposal.not-adopted"
    case .noEntry: "history.no-such-entry"
    }
  }
}

/// A stream of the book: its entries, and what they fold to.
public struct BookPart<Fact: BookFact>: Hashable, Sendable {
  /// The entries.
  public private(set) var log: CourtLog<Fact>
  /// What counts, folded.
  public private(set) var state: Fact.State

  /// What these entries fold to.
  public init(_ log: CourtLog<Fact> = CourtLog()) {
    self.log = log
    state = BookPart.fold(log)
  }

  /// Takes in the next entry. Cannot fail.
  public mutating func enter(_ entry: Entry<Fact>) {
    log.enter(entry)
    if entry.fact.retracts == nil { state.apply(entry) } else { state = BookPart.fold(log) }
  }

  /// The first entry that could not have happened, with these behind the others, and why; nil where all could.
  func obstacle(adding drafts: [Entry<Fact>]) -> (entry: Entry<Fact>, why: BookImpossibility)? {
    var log = log
    for draft in drafts { log.enter(draft) }
    var state = Fact.State()
    for entry in log.standing {
      if let why = state.obstacle(to: entry.fact) { return (entry, why) }
      state.apply(entry)
    }
    return nil
  }

  private static func fold(_ log: CourtLog<Fact>) -> Fact.State {
    var state = Fact.State()
    for entry in log.standing { state.apply(entry) }
    return state
  }
}
