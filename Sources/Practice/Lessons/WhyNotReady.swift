import CaseEngine

extension Lesson {
  /// Read the checklist, and settle what stands in the way.
  static let whyNotReady = Lesson(
    .whyNotReady,
    scene: { setting in
      [
        setting.opened(.whyNotReady, [setting.claim, setting.answer, setting.lease(.paper)]),
        setting.requested([2, 3], due: setting.ago(3)), setting.received([1], ago: 11), setting.hearing(ahead: 6, setAgo: 9),
        setting.received([3], ago: 8), setting.served([1, 3], to: 2, ago: 7),
      ]
    },
    steps: [
      .open(.readiness),
      LessonStep { $0.pane == .documents && ($0.document == 2 || $0.document == 3) },
      LessonStep { $0.document(2)?.receipt != nil },
      LessonStep { if case .filed = $0.document(3)?.custody { true } else { false } },
    ])
}
