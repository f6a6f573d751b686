import CaseEngine

extension Lesson {
  /// File an original through the chancery, and compare another one.
  static let fileAnOriginal = Lesson(
    .fileAnOriginal,
    scene: { setting in
      [
        setting.opened(.fileAnOriginal, [setting.claim, setting.lease(.paper), setting.receipt(.paper)]),
        setting.received([1], ago: 13), setting.requested([2, 3], due: setting.ahead(3)), setting.served([1], to: 2, ago: 11),
      ]
    },
    steps: [
      .at(.intake),
      LessonStep { if case .filed = $0.document(2)?.custody { true } else { false } },
      LessonStep { if case .compared = $0.document(3)?.custody { true } else { false } },
    ])
}
