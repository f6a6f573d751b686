import CaseEngine

extension Lesson {
  /// Ask again for what is overdue.
  static let remind = Lesson(
    .remind,
    scene: { setting in
      [
        setting.opened(.remind, [setting.claim, setting.answer]),
        setting.received([1], ago: 13), setting.served([1], to: 2, ago: 12), setting.requested([2], due: setting.ago(4)),
      ]
    },
    steps: [
      .at(.outstanding),
      LessonStep { sight in
        guard let paper = sight.document(2), paper.requests.count > 1, let due = paper.due?.day else { return false }
        return due > sight.today
      },
    ])
}
