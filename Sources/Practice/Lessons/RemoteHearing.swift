import CaseEngine

extension Lesson {
  /// Run a hearing by video link from its call to its end: who is there, what is shown, who speaks.
  static let remoteHearing = Lesson(
    .remoteHearing,
    scene: { setting in
      let plan = setting.soonByVideo
      let passed = ConnectionTest(connection: true, identity: true, authority: true)
      return [
        setting.opened(.remoteHearing, [setting.claim, setting.lease, setting.answer]),
        setting.requested([2, 3], due: setting.ago(6)), setting.received([1], ago: 11), setting.hearing(plan, setAgo: 10),
        setting.received([2, 3], ago: 8), setting.served([1, 2], to: 2, ago: 7), setting.served([3], to: 1, ago: 7),
        setting.notified(of: plan, ago: 7),
        setting.arranged(
          [
            .meetingArranged(hearing: 1, meeting: Meeting(number: "824 1012", passcode: "4012", host: setting.secretary)),
            .connectionTested(hearing: 1, party: 1, test: passed), .connectionTested(hearing: 1, party: 2, test: passed),
            .viewingListArranged(items: [
              ViewingItem(.document(2), presenter: 1, minutes: 5), ViewingItem(.document(3), presenter: 2, minutes: 5),
            ]),
            .speechAnnounced(
              speech: 1,
              details: SpeechDetails(
                by: 1, title: setting.titled("Талап негіздері", "Основания требований", "Grounds of the claim"), minutes: 10)),
          ], ago: 2),
      ]
    },
    steps: [
      .open(.courtroom),
      LessonStep { $0.course?.called != nil },
      LessonStep { sight in
        sight.now.state.participants.allSatisfy { sight.room.presence(of: $0.id)?.fact.presence.isPresent == true }
      },
      LessonStep { $0.course?.begun != nil },
      LessonStep { $0.room.current != nil },
      LessonStep { $0.room.talks.contains { $0.ended != nil } },
      LessonStep { $0.course?.ended?.fact.outcome == .decided },
    ])
}

extension Sight {
  /// How the hearing of the lesson goes.
  fileprivate var course: HearingCourse? { now.state.hearing(1)?.course }
  /// What happened in it.
  fileprivate var room: HearingRoom { now.state.room(of: 1) }
}
