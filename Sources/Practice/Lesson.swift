import CaseEngine
import Wording

/// A lesson: the case that it is about, and the steps, each checked by what then stands in the register or on the screen, never by keys.
///
/// Its words are those of `LessonText`; they have as many steps as it has.
public struct Lesson: Sendable {
  /// What it is called.
  public let name: LessonName
  /// What its case went through before the lesson begins, the oldest first.
  public let scene: @Sendable (SceneSetting) -> [SceneAct]
  /// What has to be done, in order.
  public let steps: [LessonStep]

  init(_ name: LessonName, scene: @escaping @Sendable (SceneSetting) -> [SceneAct], steps: [LessonStep]) {
    self.name = name
    self.scene = scene
    self.steps = steps
  }

  /// The lesson of a name.
  public static func of(_ name: LessonName) -> Lesson {
    switch name {
    case .markOneDocument: markOneDocument
    case .fileAnOriginal: fileAnOriginal
    case .requestWithDueDate: requestWithDueDate
    case .manyAtOnce: manyAtOnce
    case .takeBack: takeBack
    case .serve: serve
    case .whyNotReady: whyNotReady
    case .setHearing: setHearing
    case .signReadiness: signReadiness
    case .remind: remind
    case .takeInUnrequested: takeInUnrequested
    case .remoteHearing: remoteHearing
    case .notifyEverybody: notifyEverybody
    }
  }

  /// The case of the lesson.
  public var caseID: CaseID { CaseID(Token(high: 0x1E55, low: UInt64(name.number))) }

  /// The key of one of the acts of its scene, by its place from 0.
  public func actKey(_ place: Int) -> ActKey { ActKey(Token(high: 0x1E55 << 16 | UInt64(name.number), low: UInt64(place))) }
}

/// A step of a lesson: done as soon as this holds.
public struct LessonStep: Sendable {
  /// Whether what is seen is what the step asks for.
  public let isDone: @Sendable (Sight) -> Bool

  init(_ isDone: @escaping @Sendable (Sight) -> Bool) { self.isDone = isDone }

  /// The case is open.
  static let open = LessonStep { $0.screen == .oneCase && $0.pane != nil }
  /// The case is open at one of its panes.
  static func open(_ pane: CasePane) -> LessonStep { LessonStep { $0.screen == .oneCase && $0.pane == pane } }
  /// One of the screens is shown.
  static func at(_ screen: ScreenName) -> LessonStep { LessonStep { $0.screen == screen } }
}
