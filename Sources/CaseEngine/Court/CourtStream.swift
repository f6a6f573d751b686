/// The court's own streams: each has versions and a chain of its own, beside those of the cases. Source: rules, section 2.
public enum CourtStream: String, CaseIterable, Hashable, Sendable, Codable {
  case settings, staff, contacts, complaints, proposals, trainings
}

/// A fact of one of the court's own streams. A new stream is a case of `CourtStream`, a log of `CourtStreams`, and a type that says which they are.
public protocol CourtFact: Hashable, Sendable, Codable {
  /// The stream that it is entered in.
  static var stream: CourtStream { get }
  /// Where the entries of the stream are kept.
  static var log: WritableKeyPath<CourtStreams, CourtLog<Self>> { get }
  /// The fact that takes an entry back.
  static func retraction(of version: Int, reason: String?) -> Self
  /// The version of the entry that this one takes back; nil where it takes back none.
  var retracts: Int? { get }
}

/// The entries of one of the court's own streams, in the order of recording.
public struct CourtLog<Fact: CourtFact>: Hashable, Sendable {
  /// Every entry, also those that were taken back.
  public private(set) var entries: [Entry<Fact>] = []

  /// A stream before its first entry.
  public init() {}

  /// The version of the last entry; 0 before the first.
  public var version: Int { entries.last?.version ?? 0 }

  /// The hash of the last entry; zeros before the first.
  public var head: Digest { entries.last?.hash ?? .zero }

  /// Takes in the next entry. Cannot fail.
  public mutating func enter(_ entry: Entry<Fact>) { entries.append(entry) }

  /// The versions of the entries that no longer count. A retraction that was itself retracted takes nothing back.
  public var retractedVersions: Set<Int> {
    var gone: Set<Int> = []
    for entry in entries.reversed() where !gone.contains(entry.version) {
      if let version = entry.fact.retracts { gone.insert(version) }
    }
    return gone
  }

  /// The entries that count, in the order of recording; retractions are not among them.
  public var standing: [Entry<Fact>] {
    let gone = retractedVersions
    return entries.filter { !gone.contains($0.version) && $0.fact.retracts == nil }
  }

  /// The entry of a version; nil where there is none.
  public func entry(_ version: Int) -> Entry<Fact>? { version > 0 && version <= entries.count ? entries[version - 1] : nil }
}

/// The entries of all of the court's own streams, as a store reads them.
public struct CourtStreams: Hashable, Sendable {
  /// Hours, holidays, templates, terms.
  public var settings = CourtLog<SettingsFact>()
  /// Who works here.
  public var staff = CourtLog<StaffFact>()
  /// Contact cards.
  public var contacts = CourtLog<ContactFact>()
  /// Questions and complaints, and the chair's reception.
  public var complaints = CourtLog<ComplaintFact>()
  /// Proposals.
  public var proposals = CourtLog<ProposalFact>()
  /// Trainings.
  public var trainings = CourtLog<TrainingFact>()

  /// A court before its first entry.
  public init() {}
}

extension SettingsFact: CourtFact {
  /// Settings.
  public static var stream: CourtStream { .settings }
  /// Among the settings.
  public static var log: WritableKeyPath<CourtStreams, CourtLog<SettingsFact>> { \.settings }
  /// Takes a setting back.
  public static func retraction(of version: Int, reason: String?) -> SettingsFact { .retracted(version: version, reason: reason) }
  /// What it takes back.
  public var retracts: Int? { if case .retracted(let version, _) = self { version } else { nil } }
}

extension StaffFact: CourtFact {
  /// Staff.
  public static var stream: CourtStream { .staff }
  /// Among the staff.
  public static var log: WritableKeyPath<CourtStreams, CourtLog<StaffFact>> { \.staff }
  /// Takes an entry of the staff back.
  public static func retraction(of version: Int, reason: String?) -> StaffFact { .retracted(version: version, reason: reason) }
  /// What it takes back.
  public var retracts: Int? { if case .retracted(let version, _) = self { version } else { nil } }
}
