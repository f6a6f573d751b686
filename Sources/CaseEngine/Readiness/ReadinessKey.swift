/// The items of the checklist that the law knows, in the order of the checklist. The court's own items come behind them, under keys of their own
/// (`manual.…`). Source: rules, section 7.
///
/// The raw values are the stored form, and that of the command line: they are never renamed.
public enum ReadinessKey: String, CaseIterable, Hashable, Sendable {
  case listDrawn = "list.drawn"
  case requestsMade = "requests.made"
  case requestsBeforeHearing = "requests.before-hearing"
  case documentsReceived = "documents.received"
  case originalsSettled = "originals.settled"
  case documentsServed = "documents.served"
  case partiesNotified = "parties.notified"
  case partiesReady = "parties.ready"
  case groupCreated = "group.created"
  case hearingSet = "hearing.set"
  case hearingRemote = "hearing.remote"
  case hearingOpen = "hearing.open"
  case speechesPrepared = "speeches.prepared"

  /// The law that decides it.
  var rule: any ReadinessRule.Type {
    switch self {
    case .listDrawn: ListIsDrawn.self
    case .requestsMade: EveryDocumentIsRequested.self
    case .requestsBeforeHearing: RequestsPrecedeTheHearing.self
    case .documentsReceived: NothingIsOutstanding.self
    case .originalsSettled: EveryOriginalIsSettled.self
    case .documentsServed: EveryPartyIsServed.self
    case .partiesNotified: EveryPartyIsNotified.self
    case .partiesReady: EveryPartyIsReady.self
    case .groupCreated: GroupIsCreated.self
    case .hearingSet: TrialHearingIsSet.self
    case .hearingRemote: RemoteHearingIsTested.self
    case .hearingOpen: HearingIsOpen.self
    case .speechesPrepared: EverySpeechIsPrepared.self
    }
  }
}
