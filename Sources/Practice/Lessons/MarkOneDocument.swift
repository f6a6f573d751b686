extension Lesson {
  /// Find the case and mark one document.
  static let markOneDocument = Lesson(
    .markOneDocument,
    scene: { setting in
      [
        setting.opened(.markOneDocument, [setting.claim, setting.lease, setting.answer]),
        setting.received([1], ago: 13), setting.requested([2, 3], due: setting.ahead(3)), setting.served([1], to: 2, ago: 11),
      ]
    },
    steps: [.open, LessonStep { $0.document(2)?.receipt != nil }, .at(.cases)])
}
