import CaseEngine

extension Lesson {
  /// Request a document with a due date, and one that was not on the list.
  static let requestWithDueDate = Lesson(
    .requestWithDueDate,
    scene: { setting in
      [
        setting.opened(.requestWithDueDate, [setting.claim, setting.lease, setting.answer]),
        setting.received([1], ago: 13), setting.served([1], to: 2, ago: 12), setting.requested([3], due: setting.ahead(2)),
      ]
    },
    steps: [
      .open,
      LessonStep { sight in
        let due = sight.rules.calendar.deadline(after: sight.today, .workingDays(10)).ends
        return sight.document(2)?.requests.last?.fact.due?.day == due
      },
      LessonStep { $0.newDocuments.contains { $0.details.from == 2 } },
      LessonStep { $0.newDocuments.contains { $0.details.from == 2 && !$0.requests.isEmpty } },
    ])
}
