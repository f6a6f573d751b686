import CaseEngine

extension Lesson {
  /// Come to the gate, request what it names, and set the hearing.
  static let setHearing = Lesson(
    .setHearing,
    scene: { setting in
      [
        setting.opened(.setHearing, [setting.claim, setting.lease, setting.answer]),
        setting.requested([2], due: setting.ahead(2)), setting.received([1], ago: 11), setting.served([1], to: 2, ago: 10),
      ]
    },
    steps: [
      .open,
      LessonStep { $0.asks == .setHearing },
      LessonStep { $0.document(3)?.requests.isEmpty == false },
      LessonStep { $0.now.state.trial != nil },
    ])
}
