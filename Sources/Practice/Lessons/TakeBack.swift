import CaseEngine

extension Lesson {
  /// Undo one's own mistake, and take back another's with a reason.
  static let takeBack = Lesson(
    .takeBack,
    scene: { setting in
      [
        setting.opened(.takeBack, [setting.claim, setting.lease, setting.answer]),
        setting.received([1], ago: 13), setting.served([1], to: 2, ago: 12), setting.requested([2, 3], due: setting.ahead(4)),
        setting.received([3], ago: 1),
      ]
    },
    steps: [
      .open,
      LessonStep { $0.document(2)?.receipt != nil },
      LessonStep { $0.document(2)?.receipt == nil },
      LessonStep { sight in
        sight.document(3)?.receipt == nil
          && sight.now.entries.dropFirst(sight.before.version).contains {
            if case .retracted(_, let reason) = $0.fact { reason?.isEmpty == false } else { false }
          }
      },
    ])
}
