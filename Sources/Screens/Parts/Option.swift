import CaseEngine
import Wording

/// One answer of a choice. The words for it are made when it is drawn, so that they follow the language.
enum Option: Hashable, Sendable {
  case none
  /// How a request goes out.
  case requestedBy(Channel)
  /// How a document came in.
  case receivedBy(Channel)
  case way(ServiceWay)
  case form(ReceivedForm)
  case cause(LateCause)
  case ground(WaiverGround)
  case kind(HearingKind)
  case role(PartyRole)
  case party(PartyID, String)
  case everyoneOwed
  case category(String)
  case judge(String)
  case requirement(OriginalRequirement)
  case language(String)
  case custody(CustodyAnswer)
  case clearing(Clearing)
  case everyCategory
  case dayKind(CalendarException.Kind)
  case yes, no
  /// Of two answers that clash: what others entered, or what was typed here.
  case theirs, mine
  case outcome(HearingOutcome)
  case delayCause(DelayCause)
  case whose(DelaySide)
  /// Of what waits for signature: the one that is selected, or all of it.
  case onlyThis, everythingWaiting(Int)
  /// On what ground a hearing is closed; what media want; which request is answered, and how.
  case closing(ClosingGround), uses([MediaUse]), mediaRequest(MediaRequestID, String), decision(MediaDecision)
  case event(TermRule.Event)
  case unit(TermUnit)
  case complaintKind(ComplaintKind)
  case level(ComplaintLevel)
  case appointmentOutcome(AppointmentOutcome)
  case proposalSource(ProposalSource)
  case proposalOutcome(ProposalOutcome)
  case trainingTopic(TrainingTopic)
  case room(RoomOption)
  /// Of what is asked about hearings of many cases, links and openness.
  case hearings(HearingsOption)
  case errand(Errand)
  /// What a digest of proposals tells, and in what form.
  case digest(DigestOption)
  case noticeOutcome(NoticeOutcome)
  /// How a notice goes: through programs of the court's, or by people.
  case throughCommand(String), byHand

  /// What the chancery does with an original that is brought.
  enum CustodyAnswer: Hashable, Sendable { case filed, compared }

  /// What Del can mean for a document, by where it stands.
  enum Clearing: Hashable, Sendable { case takeOff, waive, sendBack, originalLost }
}

/// A choice of one among several.
struct Choice: Hashable, Sendable {
  let options: [Option]
  private(set) var index: Int

  init(_ options: [Option], chosen: Option? = nil) {
    self.options = options
    index = chosen.flatMap { options.firstIndex(of: $0) } ?? 0
  }

  var current: Option { options.indices.contains(index) ? options[index] : .none }

  mutating func step(_ by: Int) {
    guard !options.isEmpty else { return }
    index = (index + by % options.count + options.count) % options.count
  }

  mutating func choose(_ place: Int) { if options.indices.contains(place) { index = place } }
}
