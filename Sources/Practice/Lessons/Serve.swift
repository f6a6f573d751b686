import CaseEngine

extension Lesson {
  /// Hand received documents on to the other side.
  static let serve = Lesson(
    .serve,
    scene: { setting in
      [
        setting.opened(.serve, [setting.lease, setting.receipt(), setting.account, setting.answer]),
        setting.requested([1, 2, 3, 4], due: setting.ago(2)), setting.received([1, 2, 3, 4], ago: 2),
        setting.served([4], to: 1, ago: 1),
      ]
    },
    steps: [
      .open(.service),
      LessonStep { $0.document(1)?.services.contains { $0.fact.to == 2 && $0.fact.by == .email } == true },
      LessonStep { sight in sight.now.state.documents.allSatisfy { sight.now.state.owedService(of: $0).isEmpty } },
    ])
}
