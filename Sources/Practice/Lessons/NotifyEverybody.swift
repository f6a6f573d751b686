import CaseEngine

extension Lesson {
  /// Prepare the notices of a hearing, send them, note what became of one, and send that again by other means.
  static let notifyEverybody = Lesson(
    .notifyEverybody,
    scene: { setting in
      [
        setting.opened(
          .notifyEverybody, [setting.claim, setting.lease],
          defendant: PartyDetails(
            role: .defendant, name: "Сәрсенбай Т. Ж.", phone: try? Phone("+77000000013"),
            address: setting.titled("Айлыбақ а., Апорт к., 13", "Айлыбак, ул. Апортовая, 13", "13 Aport Street, Ailybak"))),
        setting.requested([2], due: setting.ago(3)), setting.received([1, 2], ago: 8), setting.served([1, 2], to: 2, ago: 7),
        setting.hearing(ahead: 8, setAgo: 1),
      ]
    },
    steps: [
      .open(.notices),
      LessonStep { sight in sight.now.state.trial.map { sight.now.state.withoutNotice(of: $0).isEmpty } == true },
      LessonStep { sight in sight.ofTheHearing.allSatisfy { $0.status != .waiting } },
      LessonStep { sight in sight.ofTheHearing.contains { $0.notice.to == 2 && $0.status == .notDelivered } },
      LessonStep { sight in sight.ofTheHearing.contains { $0.notice.instead != nil && $0.sent != nil } },
    ])
}

extension Sight {
  /// The notices of the lesson's hearing.
  fileprivate var ofTheHearing: [NoticeRecord] { now.state.trial.map { now.state.notices(of: $0) } ?? [] }
}
