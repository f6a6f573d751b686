import CaseEngine

extension Lesson {
  /// Mark many documents in one act.
  static let manyAtOnce = Lesson(
    .manyAtOnce,
    scene: { setting in
      [
        setting.opened(.manyAtOnce, [setting.claim, setting.lease, setting.receipt(), setting.account, setting.answer]),
        setting.received([1], ago: 13), setting.served([1], to: 2, ago: 12), setting.requested([2, 3, 4, 5], due: setting.ahead(4)),
      ]
    },
    steps: [
      .open,
      LessonStep { sight in sight.isOneAct([2, 3, 4].map { sight.document($0)?.receipt?.act }) },
      LessonStep { sight in sight.isOneAct([2, 3, 4].map { id in sight.document(id)?.services.last { $0.fact.to == 2 }?.act }) },
    ])
}
