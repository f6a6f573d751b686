/// The schemas as they were shipped, copied out.
enum SchemaFixtures {
  static let one = """
    CREATE TABLE streams (key INTEGER PRIMARY KEY, token BLOB NOT NULL UNIQUE) STRICT;
    CREATE TABLE signatures (
      key INTEGER PRIMARY KEY, actor TEXT NOT NULL, login TEXT NOT NULL, role TEXT, program TEXT NOT NULL
    ) STRICT;
    CREATE INDEX signatures_by_name ON signatures (actor, login);
    CREATE TABLE entries (
      sequence INTEGER PRIMARY KEY,
      stream INTEGER NOT NULL,
      version INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      occurred INTEGER NOT NULL,
      occurred_on_day INTEGER NOT NULL,
      act BLOB NOT NULL,
      signature INTEGER NOT NULL,
      type TEXT NOT NULL,
      commitment BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX entries_of_stream ON entries (stream, version);
    CREATE TABLE bodies (sequence INTEGER PRIMARY KEY, salt BLOB NOT NULL, body BLOB NOT NULL) STRICT;
    CREATE TABLE head (
      one INTEGER PRIMARY KEY CHECK (one = 1), sequence INTEGER NOT NULL, hash BLOB NOT NULL, recorded_at INTEGER
    ) STRICT;
    INSERT INTO head VALUES (1, 0, zeroblob(32), NULL);

    CREATE TRIGGER entries_are_never_changed BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
    CREATE TRIGGER entries_are_never_removed BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
    CREATE TRIGGER bodies_are_never_changed BEFORE UPDATE ON bodies BEGIN SELECT RAISE(ABORT, 'bodies are never changed'); END;
    CREATE TRIGGER bodies_are_never_removed BEFORE DELETE ON bodies BEGIN SELECT RAISE(ABORT, 'bodies are never removed'); END;
    CREATE TRIGGER streams_are_never_changed BEFORE UPDATE ON streams BEGIN SELECT RAISE(ABORT, 'streams are never changed'); END;
    CREATE TRIGGER streams_are_never_removed BEFORE DELETE ON streams BEGIN SELECT RAISE(ABORT, 'streams are never removed'); END;
    CREATE TRIGGER signatures_are_never_changed BEFORE UPDATE ON signatures BEGIN SELECT RAISE(ABORT, 'signatures are never changed'); END;
    CREATE TRIGGER signatures_are_never_removed BEFORE DELETE ON signatures BEGIN SELECT RAISE(ABORT, 'signatures are never removed'); END;
    CREATE TABLE cases (
      key INTEGER PRIMARY KEY,
      id BLOB NOT NULL,
      version INTEGER NOT NULL,
      number TEXT,
      category TEXT NOT NULL,
      judge TEXT,
      secretary TEXT,
      registered INTEGER,
      phase TEXT NOT NULL,
      active INTEGER NOT NULL,
      hearing_start INTEGER,
      hearing_day INTEGER,
      earliest_due INTEGER,
      complete INTEGER NOT NULL,
      waived INTEGER NOT NULL,
      late INTEGER NOT NULL,
      backdated INTEGER NOT NULL,
      originals_missing INTEGER NOT NULL,
      number_words TEXT NOT NULL,
      judge_words TEXT,
      secretary_words TEXT,
      party_words TEXT NOT NULL,
      search TEXT NOT NULL,
      line BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX cases_by_number ON cases (number);
    CREATE INDEX cases_by_day ON cases (registered, number);
    CREATE INDEX cases_by_hearing ON cases (hearing_start, number);
    CREATE INDEX cases_active ON cases (hearing_start, number) WHERE active = 1;
    CREATE INDEX cases_of_judge ON cases (judge, hearing_start, number) WHERE active = 1;
    CREATE INDEX cases_of_secretary ON cases (secretary, hearing_start, number) WHERE active = 1;
    CREATE INDEX cases_owing ON cases (hearing_start, number) WHERE active = 1 AND earliest_due IS NOT NULL;
    CREATE INDEX cases_questionable ON cases (hearing_start, number) WHERE late + backdated > 0;

    CREATE TABLE documents (
      key INTEGER PRIMARY KEY,
      number TEXT NOT NULL,
      status TEXT NOT NULL,
      outstanding INTEGER NOT NULL,
      to_serve INTEGER NOT NULL,
      unrequested INTEGER NOT NULL,
      due INTEGER,
      due_key INTEGER NOT NULL,
      received_on INTEGER,
      late INTEGER NOT NULL,
      backdated INTEGER NOT NULL,
      owes_original INTEGER NOT NULL,
      from_words TEXT NOT NULL,
      title_words TEXT NOT NULL,
      line BLOB NOT NULL
    ) STRICT;
    CREATE INDEX documents_by_number ON documents (number);
    CREATE INDEX documents_outstanding ON documents (due_key, number) WHERE outstanding = 1;
    CREATE INDEX documents_to_serve ON documents (received_on, number) WHERE to_serve = 1;

    CREATE TABLE words (word TEXT NOT NULL, case_key INTEGER NOT NULL, PRIMARY KEY (word, case_key)) STRICT, WITHOUT ROWID;
    CREATE TABLE hearings (
      case_key INTEGER NOT NULL, place INTEGER NOT NULL, number TEXT NOT NULL, start INTEGER NOT NULL, ends INTEGER NOT NULL,
      judge TEXT, room TEXT, link TEXT, PRIMARY KEY (case_key, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX hearings_by_start ON hearings (start);
    CREATE TABLE submissions (
      number TEXT NOT NULL, case_key INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (number, case_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX submissions_of_case ON submissions (case_key);

    """

  static let four = """
    CREATE INDEX cases_by_category ON cases (category);
    CREATE INDEX cases_by_phase ON cases (phase);
    CREATE INDEX documents_standing_still ON documents (status) WHERE status NOT IN ('requested', 'received');
    CREATE INDEX documents_received ON documents (received_on) WHERE received_on IS NOT NULL;
    CREATE INDEX documents_due ON documents (due) WHERE due IS NOT NULL;
    CREATE INDEX documents_unrequested ON documents (key) WHERE unrequested = 1;
    CREATE INDEX submissions_by_day ON submissions (day);

    """

  static let slips = """
    CREATE TABLE slips (
      case_key INTEGER NOT NULL,
      kind TEXT NOT NULL,
      place INTEGER NOT NULL,
      number TEXT NOT NULL,
      at INTEGER NOT NULL,
      open INTEGER NOT NULL,
      judge TEXT,
      secretary TEXT,
      room TEXT,
      link TEXT,
      words TEXT NOT NULL,
      line BLOB NOT NULL,
      PRIMARY KEY (case_key, kind, place)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX slips_by_time ON slips (kind, at, number, place);
    CREATE INDEX slips_open ON slips (kind, at, number, place) WHERE open = 1;
    CREATE INDEX slips_of_judge ON slips (kind, judge, at, number, place);

    """

  static let groups = """
    CREATE TABLE group_names (
      name TEXT NOT NULL, case_key INTEGER NOT NULL, PRIMARY KEY (name, case_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX group_names_of_case ON group_names (case_key);

    """

  static let slipRows = """
    DROP TABLE slips;
    CREATE TABLE slips (
      case_key INTEGER NOT NULL,
      kind TEXT NOT NULL,
      place INTEGER NOT NULL,
      number TEXT NOT NULL,
      at INTEGER NOT NULL,
      open INTEGER NOT NULL,
      judge TEXT,
      secretary TEXT,
      room TEXT,
      link TEXT,
      words TEXT NOT NULL,
      line BLOB NOT NULL,
      PRIMARY KEY (case_key, kind, place)
    ) STRICT;
    CREATE INDEX slips_by_time ON slips (kind, at, number, place);
    CREATE INDEX slips_open ON slips (kind, at, number, place) WHERE open = 1;
    CREATE INDEX slips_of_judge ON slips (kind, judge, at, number, place);

    """
}
