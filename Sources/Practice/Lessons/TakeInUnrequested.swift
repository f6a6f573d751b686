import CaseEngine

extension Lesson {
  /// Take in a paper that nobody asked for, and hand it on.
  static let takeInUnrequested = Lesson(
    .takeInUnrequested,
    scene: { setting in
      [
        setting.opened(.takeInUnrequested, [setting.claim, setting.lease]),
        setting.requested([2], due: setting.ago(6)), setting.received([1, 2], ago: 8), setting.served([1, 2], to: 2, ago: 7),
      ]
    },
    steps: [
      .open,
      LessonStep { $0.newDocuments.contains { $0.unrequested && $0.details.from == 2 } },
      LessonStep { $0.newDocuments.contains { $0.unrequested && $0.services.contains { $0.fact.to == 1 } } },
    ])
}
