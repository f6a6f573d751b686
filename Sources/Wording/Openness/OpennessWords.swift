import CaseEngine

/// The openness of hearings: grounds, rulings, and what media ask and are answered. Source: CPC art. 19; recommendation 5.
public protocol OpennessWords {
  /// On what ground a hearing is closed: `тайна усыновления`.
  func name(_ ground: ClosingGround) -> String
  /// What media want to do: `фотосъёмка`.
  func name(_ use: MediaUse) -> String
  /// On what ground media are refused: `участники возражают`.
  func name(_ ground: MediaRefusalGround) -> String
  /// Where a decision stands: `в протоколе`.
  func ruling(_ ruling: Ruling) -> String
  /// How open a hearing is: `открытое`; `закрыто полностью: тайна усыновления, определение № 12`. `ground` is that of its plan.
  func openness(ground: String?, _ closing: Closing?) -> String
  /// What was decided of a media request: `отказано: участники возражают`.
  func decision(_ decision: MediaDecision) -> String
  /// A media request in one line, without its answer: `«Время», фотосъёмка, трансляция`.
  func mediaRequest(_ request: MediaRequest) -> String
  /// What a participant thinks of a media request: `Ли В. А.: возражает`.
  func opinion(_ opinion: MediaOpinion, of party: String) -> String
  /// A request that nobody has answered, as it stands to its due date.
  func unanswered(_ due: Day?, overdueDays: Int?) -> String
  /// The question how a hearing is closed to the public; how a closed one is opened again.
  var closingToPublic: String { get }
  var openingToPublic: String { get }
  /// Granted with limits that are still to be told.
  var grantedWithLimits: String { get }
  /// No media request waits in the case.
  var noMediaWait: String { get }
  /// A fact about openness in one line, for the history.
  func fact(_ fact: OpennessFact, in state: CaseState?, zone: CourtZone) -> String
  /// What was typed is no ground on which a hearing can be closed.
  var mistakeNoSuchGround: String { get }
  /// Why something about openness was refused.
  func refusal(_ refusal: OpennessRefusal, in state: CaseState?) -> String
  /// Why a history with such a fact could not have happened.
  func impossibility(_ why: OpennessImpossibility, in state: CaseState?) -> String
}

extension OpennessWords {
  /// The ground on which a hearing is closed, as it stands in a plan: a code of the list by its name, any other words as they are.
  public func closingGround(_ text: String) -> String { ClosingGround(rawValue: text).map { name($0) } ?? text }

  /// All grounds, each with the code by which commands know it.
  var grounds: String { ClosingGround.allCases.map { name($0) + " (" + $0.rawValue + ")" }.joined(separator: ", ") }
}

extension ClosingGround {
  /// The code of a ground that was typed by its code or by its name in any language; what is none of the list stays as it was typed.
  public static func code(of text: String) -> String {
    let small = text.lowercased()
    let ground = allCases.first { ground in
      ground.rawValue == small || Language.allCases.contains { $0.words.name(ground).lowercased() == small }
    }
    return ground?.rawValue ?? text
  }
}

extension Wording {
  /// A hearing of a case by its kind and beginning; by its number where it is not there.
  func hearing(_ id: HearingID, in state: CaseState?, _ zone: CourtZone, unknown: (Int) -> String) -> String {
    state?.hearing(id).map { name($0.plan.kind) + ", " + momentWithWeekday($0.plan.start, zone) } ?? unknown(id.rawValue)
  }

  /// Who asked for something: the outlet of a media request.
  func outlet(_ id: MediaRequestID, in state: CaseState?) -> String? { state?.openness.media(id)?.asked.fact.outlet }
}
