import CaseEngine

/// A notice in an exchange file, with all that became of it. Parties, documents and hearings are named by their places in the line.
public struct NoticeLine: Hashable, Sendable {
  /// When it was prepared.
  public internal(set) var on: Occurrence
  /// As it was written first.
  public internal(set) var draft: Draft
  /// What happened to it afterwards, in order.
  public internal(set) var course: [Step] = []

  /// A notice as it is written.
  public struct Draft: Hashable, Sendable {
    /// What it is about.
    public internal(set) var about: About
    /// The place of the addressee.
    public internal(set) var to: Int
    /// How it goes.
    public internal(set) var by: Channel
    /// Where it goes.
    public internal(set) var address: String?
    /// In which language.
    public internal(set) var language: NoticeLanguage
    /// The heading.
    public internal(set) var title: String
    /// The text.
    public internal(set) var text: String
    /// What the code asks for.
    public internal(set) var says: NoticeElements
    /// The place of the notice that did not arrive.
    public internal(set) var instead: Int?
  }

  /// What a notice is about.
  public enum About: Hashable, Sendable {
    /// A hearing, by its place, as it was set then.
    case hearing(Int, start: Moment, room: String?, remote: Bool)
    /// Documents, by their places.
    case documents([Int])
    case free
  }

  /// Something that happened to a notice.
  public struct Step: Hashable, Sendable {
    /// When.
    public internal(set) var on: Occurrence
    /// What.
    public internal(set) var what: What
  }

  /// What can happen to a notice.
  public enum What: Hashable, Sendable {
    case reworded(Draft)
    case discarded(String)
    case tried(through: String, early: String?)
    case failed(String)
    case sent(Sending)
    case settled(NoticeOutcome, proof: String?)
  }
}

/// Something that happened to the messenger group, in an exchange file. Parties are named by their places.
public struct GroupLine: Hashable, Sendable {
  /// When.
  public internal(set) var on: Occurrence
  /// What.
  public internal(set) var what: What

  /// What can happen to a group.
  public enum What: Hashable, Sendable {
    case named(GroupName)
    case created(messenger: String?, link: String?, members: [Int])
    case members([Int])
    case restricted(Int, reason: String, until: Day)
    case restored(Int, reason: String?)
    case dissolved(String)
  }
}

/// A message of a party in an exchange file.
public struct MessageLine: Hashable, Sendable {
  /// When it came.
  public internal(set) var on: Occurrence
  /// The place of whoever sent it.
  public internal(set) var from: Int
  /// How it came.
  public internal(set) var by: Channel
  /// What it says.
  public internal(set) var text: String
  /// The court's answer.
  public internal(set) var answer: Answer?

  /// An answer.
  public struct Answer: Hashable, Sendable {
    /// When.
    public internal(set) var on: Occurrence
    /// What.
    public internal(set) var text: String
    /// How.
    public internal(set) var by: Channel?
  }
}

extension CaseRecord {
  /// Gives parties and documents their new places in what is told of notices.
  mutating func renumberNotices(parties: (Int) -> Int, documents: (Int) -> Int) {
    func renumber(_ draft: inout NoticeLine.Draft) {
      draft.to = parties(draft.to)
      if case .documents(let places) = draft.about { draft.about = .documents(places.map(documents)) }
    }
    for place in notices.indices {
      renumber(&notices[place].draft)
      for step in notices[place].course.indices {
        guard case .reworded(var draft) = notices[place].course[step].what else { continue }
        renumber(&draft)
        notices[place].course[step].what = .reworded(draft)
      }
    }
    for place in group.indices {
      switch group[place].what {
      case .created(let messenger, let link, let members):
        group[place].what = .created(messenger: messenger, link: link, members: members.map(parties))
      case .members(let members): group[place].what = .members(members.map(parties))
      case .restricted(let party, let reason, let until): group[place].what = .restricted(parties(party), reason: reason, until: until)
      case .restored(let party, let reason): group[place].what = .restored(parties(party), reason: reason)
      case .named, .dissolved: break
      }
    }
    for place in messages.indices { messages[place].from = parties(messages[place].from) }
  }
}
