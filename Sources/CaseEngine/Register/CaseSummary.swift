/// A case as a list shows it. Rewritten with every act by a pure function of the folded file; holds nothing that depends on the day.
public struct CaseSummary: Hashable, Sendable, Codable {
  /// The identity of the case.
  public var id: CaseID
  /// The version it was folded at.
  public var version: Int
  /// What the case is.
  public var details: CaseDetails
  /// The parties, in the order of their numbers; those who act for others too.
  public var parties: [PartyLine]
  /// Where the case stands.
  public var phase: CasePhase
  /// The trial hearing in force.
  public var hearing: HearingLine?
  /// The four small counts.
  public var counts: DocumentCounts
  /// The earliest due date of what is outstanding.
  public var earliestDue: Day?
  /// How many documents were requested late, for whatever cause.
  public var late: Int
  /// How many requests are backdated.
  public var backdated: Int
  /// Readiness items that passed, `hearing.set` apart.
  public var passed: Int
  /// Readiness items that are not n/a, `hearing.set` apart.
  public var of: Int
  /// Whether `hearing.set` was acknowledged or overridden, for the setting in force; or the trial was held, and nothing is left to ask.
  public var hearingWaived: Bool
  /// The first few papers that are missing, for the line under the list.
  public var missing: [MissingPaper]
  /// Which items of the checklist stand in the way; nil in a line of a register that cannot be written and that an older program wrote.
  public var checklist: Checklist?

  /// A line of these fields: for stores that keep lines in a form of their own.
  public init(
    id: CaseID, version: Int, details: CaseDetails, parties: [PartyLine], phase: CasePhase, hearing: HearingLine?, counts: DocumentCounts,
    earliestDue: Day?, late: Int, backdated: Int, passed: Int, of: Int, hearingWaived: Bool, missing: [MissingPaper], checklist: Checklist?
  ) {
    self.id = id
    self.version = version
    self.details = details
    self.parties = parties
    self.phase = phase
    self.hearing = hearing
    self.counts = counts
    self.earliestDue = earliestDue
    self.late = late
    self.backdated = backdated
    self.passed = passed
    self.of = of
    self.hearingWaived = hearingWaived
    self.missing = missing
    self.checklist = checklist
  }

  /// The items of the checklist that a list names, `hearing.set` apart, in the order of the checklist.
  public struct Checklist: Hashable, Sendable, Codable {
    /// The keys of those that fail.
    public var failing: [String]
    /// The keys of those that were acknowledged or overridden.
    public var waived: [String]

    /// Items that fail, and items that were set aside.
    public init(failing: [String], waived: [String]) {
      self.failing = failing
      self.waived = waived
    }
  }

  /// A party in a list.
  public struct PartyLine: Hashable, Sendable, Codable {
    /// Its number in the case.
    public var id: PartyID
    /// In what capacity.
    public var role: PartyRole
    /// Its name.
    public var name: String
    /// Its telephone.
    public var phone: Phone?
    /// Its IIN or BIN, which is shown to nobody but masked; nil too in a line that an older program wrote.
    public var idNumber: IdentityNumber?

    /// A party in a list.
    public init(id: PartyID, role: PartyRole, name: String, phone: Phone?, idNumber: IdentityNumber? = nil) {
      self.id = id
      self.role = role
      self.name = name
      self.phone = phone
      self.idNumber = idNumber
    }
  }

  /// A hearing in a list.
  public struct HearingLine: Hashable, Sendable, Codable {
    /// Its number in the case.
    public var id: HearingID
    /// When, where and how.
    public var plan: HearingPlan

    /// A hearing in a list.
    public init(id: HearingID, plan: HearingPlan) {
      self.id = id
      self.plan = plan
    }
  }

  /// A paper that is missing, and who owes it.
  public struct MissingPaper: Hashable, Sendable, Codable {
    /// Its number in the case.
    public var document: DocumentID
    /// Its title.
    public var title: String
    /// Who owes it.
    public var party: String
    /// By when.
    public var due: Day?
    /// Where it stands.
    public var status: DocumentStatus

    /// A missing paper.
    public init(document: DocumentID, title: String, party: String, due: Day?, status: DocumentStatus) {
      self.document = document
      self.title = title
      self.party = party
      self.due = due
      self.status = status
    }
  }

  /// Readiness on a day: how many passed, of how many.
  public func readiness(on today: Day, in zone: CourtZone) -> (passed: Int, of: Int) {
    (passed + (hearingPasses(on: today, in: zone) ? 1 : 0), of + 1)
  }

  /// The keys of the items that fail on a day, in the order of the checklist.
  public func failing(on today: Day, in zone: CourtZone) -> [String] {
    let others = checklist?.failing ?? []
    if hearingPasses(on: today, in: zone) { return others }
    let before = Readiness.keys.prefix { $0 != ReadinessKey.hearingSet.rawValue }
    let first = others.prefix { before.contains($0) }
    return first + [ReadinessKey.hearingSet.rawValue] + others.dropFirst(first.count)
  }

  /// Whether the case is ready on a day.
  public func isReady(on today: Day, in zone: CourtZone) -> Bool { passed == of && hearingPasses(on: today, in: zone) }

  /// Whether something outstanding is past its due date.
  public func isOverdue(on today: Day) -> Bool { earliestDue.map { $0 < today } ?? false }

  private func hearingPasses(on today: Day, in zone: CourtZone) -> Bool {
    if hearingWaived { return true }
    guard let hearing else { return false }
    return zone.day(of: hearing.plan.start) >= today
  }
}

/// The four small counts of a case: requested, received, originals, served.
public struct DocumentCounts: Hashable, Sendable, Codable {
  /// So many of so many.
  public struct Part: Hashable, Sendable, Codable {
    /// So many are done.
    public var done: Int
    /// Of so many.
    public var of: Int

    /// So many of so many.
    public init(_ done: Int, _ of: Int) {
      self.done = done
      self.of = of
    }
  }

  /// Of the documents that the court wants, how many were asked for or came by themselves. Waived and unrequested ones are left out.
  public var requested: Part
  /// Of the same, how many are here.
  public var received: Part
  /// Of the originals that are required, how many are settled.
  public var originals: Part
  /// Of the received documents that somebody must get, how many reached everyone.
  public var served: Part

  /// The counts of a case.
  public init(requested: Part, received: Part, originals: Part, served: Part) {
    self.requested = requested
    self.received = received
    self.originals = originals
    self.served = served
  }
}

extension CaseState {
  /// The four small counts.
  public var counts: DocumentCounts {
    var (wanted, requested, received) = (0, 0, 0)
    var (originals, settled) = (0, 0)
    var (toServe, served) = (0, 0)
    for document in documents {
      if document.waiver == nil, !document.unrequested {
        wanted += 1
        if document.status != .needed { requested += 1 }
        if document.status == .received { received += 1 }
      }
      if document.waiver == nil, document.details.original != .none {
        originals += 1
        if document.settlement != nil { settled += 1 }
      }
      if document.receipt != nil, !recipients(of: document).isEmpty {
        toServe += 1
        if owedService(of: document).isEmpty { served += 1 }
      }
    }
    return DocumentCounts(
      requested: .init(requested, wanted), received: .init(received, wanted), originals: .init(settled, originals),
      served: .init(served, toServe))
  }
}
