import CaseEngine

extension Lesson {
  /// Tick the court's own item, and sign.
  static let signReadiness = Lesson(
    .signReadiness,
    scene: { setting in
      [
        setting.opened(.signReadiness, [setting.claim, setting.lease, setting.answer]),
        setting.requested([2, 3], due: setting.ago(6)), setting.received([1], ago: 11), setting.hearing(ahead: 5, setAgo: 10),
        setting.received([2, 3], ago: 8), setting.served([1, 2], to: 2, ago: 7), setting.served([3], to: 1, ago: 7),
        setting.notified(ahead: 5, ago: 7),
      ]
    },
    steps: [
      .open(.readiness),
      LessonStep { sight in !sight.now.state.ticks.subtracting(sight.before.state.ticks).isEmpty },
      LessonStep { $0.now.state.standingSignOff != nil },
    ])
}
