/// The tables of a court, and who may read them. Written once, at `register create`; never edited once it was shipped.
///
/// One schema holds one court. Every key begins with the court, and every policy names it, so that rows never cross courts, and an engine that
/// spreads tables over many machines can do so by court. In braces stand names that are made from that of the court, and its number.
enum CourtSchema {
  static let sql = tables + lines + indexes

  /// What is true: entries, and the bodies that they commit to. Appended, never changed: nobody is granted more, and the triggers hold the owner, too.
  static let tables = """
    CREATE TABLE court (
      court integer PRIMARY KEY CHECK (court = {court}), schema integer NOT NULL, form integer NOT NULL, made_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE TABLE head (
      court integer PRIMARY KEY CHECK (court = {court}), sequence bigint NOT NULL, hash bytea NOT NULL, recorded_at bigint,
      settings bigint NOT NULL, keys bigint NOT NULL
    );
    CREATE TABLE streams (
      court integer NOT NULL DEFAULT {court}, key bigint NOT NULL, token bytea NOT NULL CHECK (length(token) = 16),
      PRIMARY KEY (court, key), UNIQUE (court, token)
    );
    CREATE TABLE signatures (
      court integer NOT NULL DEFAULT {court}, key bigint NOT NULL, actor text COLLATE "C" NOT NULL, login text COLLATE "C" NOT NULL,
      role text COLLATE "C", program text COLLATE "C" NOT NULL, PRIMARY KEY (court, key)
    );
    CREATE INDEX signatures_by_name ON signatures (court, actor, login);
    CREATE TABLE entries (
      court integer NOT NULL DEFAULT {court},
      sequence bigint NOT NULL,
      stream bigint NOT NULL,
      version bigint NOT NULL,
      recorded_at bigint NOT NULL,
      occurred bigint NOT NULL,
      occurred_on_day integer NOT NULL,
      act bytea NOT NULL,
      signature bigint NOT NULL,
      type text COLLATE "C" NOT NULL,
      commitment bytea NOT NULL,
      hash bytea NOT NULL,
      -- The hash of the entry before it in the register. Where rows are hidden, what a sum finds cannot be looked up in an index.
      previous bytea NOT NULL,
      PRIMARY KEY (court, sequence),
      UNIQUE (court, stream, version)
    );
    CREATE INDEX entries_of_act ON entries (court, act, stream);
    CREATE TABLE bodies (
      court integer NOT NULL DEFAULT {court}, sequence bigint NOT NULL, salt bytea, body bytea NOT NULL, PRIMARY KEY (court, sequence)
    );
    CREATE TABLE identity_bodies (
      court integer NOT NULL DEFAULT {court}, sequence bigint NOT NULL, salt bytea NOT NULL, body bytea NOT NULL, PRIMARY KEY (court, sequence)
    );
    CREATE TABLE staff (
      court integer NOT NULL DEFAULT {court}, number bigint NOT NULL, name text COLLATE "C" NOT NULL, logins text[] NOT NULL,
      PRIMARY KEY (court, number)
    );
    CREATE TABLE permissions (
      court integer NOT NULL DEFAULT {court}, stream text COLLATE "C" NOT NULL, type text COLLATE "C" NOT NULL, detail text COLLATE "C" NOT NULL,
      role text COLLATE "C" NOT NULL, PRIMARY KEY (court, stream, type, detail, role)
    );
    CREATE TABLE refusals (
      court integer NOT NULL DEFAULT {court}, number bigint GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL DEFAULT clock_timestamp(),
      login text NOT NULL, why text NOT NULL, type text, role text, PRIMARY KEY (court, number)
    );
    INSERT INTO head VALUES ({court}, 0, decode(repeat('00', 32), 'hex'), NULL, 0, 0);

    CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'what was entered is never changed' USING ERRCODE = '42501';
    END $$;

    """

  /// What is worked out from it, so that lists fold nothing. Can be dropped and made anew at any time.
  static let lines = """
    CREATE TABLE cases (
      court integer NOT NULL DEFAULT {court},
      key bigint NOT NULL,
      id bytea NOT NULL,
      version bigint NOT NULL,
      complete bigint NOT NULL,
      waived bigint NOT NULL,
      originals_missing bigint NOT NULL,
      line bytea NOT NULL,
      number text COLLATE "C",
      category text COLLATE "C" NOT NULL,
      judge text COLLATE "C",
      secretary text COLLATE "C",
      registered bigint,
      phase text COLLATE "C" NOT NULL,
      active bigint NOT NULL,
      hearing_start bigint,
      hearing_day bigint,
      earliest_due bigint,
      late bigint NOT NULL,
      backdated bigint NOT NULL,
      number_words text COLLATE "C" NOT NULL,
      judge_words text COLLATE "C",
      secretary_words text COLLATE "C",
      party_words text COLLATE "C" NOT NULL,
      search text COLLATE "C" NOT NULL,
      PRIMARY KEY (court, key),
      -- Two cases of one act may exchange their numbers: asked at the end.
      UNIQUE (court, number) DEFERRABLE INITIALLY DEFERRED
    );
    CREATE TABLE identities (
      court integer NOT NULL DEFAULT {court}, key bigint NOT NULL, line bytea NOT NULL, search text COLLATE "C" NOT NULL,
      PRIMARY KEY (court, key)
    );
    CREATE TABLE documents (
      court integer NOT NULL DEFAULT {court},
      key bigint NOT NULL,
      case_key bigint NOT NULL,
      number text COLLATE "C" NOT NULL,
      status text COLLATE "C" NOT NULL,
      outstanding bigint NOT NULL,
      to_serve bigint NOT NULL,
      unrequested bigint NOT NULL,
      due bigint,
      due_key bigint NOT NULL,
      received_on bigint,
      late bigint NOT NULL,
      backdated bigint NOT NULL,
      owes_original bigint NOT NULL,
      from_words text COLLATE "C" NOT NULL,
      title_words text COLLATE "C" NOT NULL,
      line bytea NOT NULL,
      PRIMARY KEY (court, key)
    );
    CREATE TABLE slips (
      court integer NOT NULL DEFAULT {court},
      case_key bigint NOT NULL,
      kind text COLLATE "C" NOT NULL,
      place bigint NOT NULL,
      number text COLLATE "C" NOT NULL,
      at bigint NOT NULL,
      open bigint NOT NULL,
      judge text COLLATE "C",
      secretary text COLLATE "C",
      room text COLLATE "C",
      link text COLLATE "C",
      words text COLLATE "C" NOT NULL,
      line bytea NOT NULL,
      PRIMARY KEY (court, case_key, kind, place)
    );
    CREATE TABLE words (
      court integer NOT NULL DEFAULT {court}, word text COLLATE "C" NOT NULL, case_key bigint NOT NULL, PRIMARY KEY (court, word, case_key)
    );
    CREATE TABLE identity_words (
      court integer NOT NULL DEFAULT {court}, word text COLLATE "C" NOT NULL, case_key bigint NOT NULL, PRIMARY KEY (court, word, case_key)
    );
    CREATE TABLE hearings (
      court integer NOT NULL DEFAULT {court}, case_key bigint NOT NULL, place bigint NOT NULL, number text COLLATE "C" NOT NULL,
      start bigint NOT NULL, ends bigint NOT NULL, judge text COLLATE "C", room text COLLATE "C", link text COLLATE "C",
      PRIMARY KEY (court, case_key, place)
    );
    CREATE TABLE submissions (
      court integer NOT NULL DEFAULT {court}, number text COLLATE "C" NOT NULL, case_key bigint NOT NULL, day bigint NOT NULL,
      PRIMARY KEY (court, number, case_key)
    );
    CREATE TABLE group_names (
      court integer NOT NULL DEFAULT {court}, name text COLLATE "C" NOT NULL, case_key bigint NOT NULL, PRIMARY KEY (court, name, case_key)
    );

    """

  static let indexes = """
    CREATE INDEX cases_by_day ON cases (court, registered, number);
    CREATE INDEX cases_by_hearing ON cases (court, hearing_start, number);
    CREATE INDEX cases_active ON cases (court, hearing_start, number) WHERE active = 1;
    CREATE INDEX cases_of_judge ON cases (court, judge, hearing_start, number) WHERE active = 1;
    CREATE INDEX cases_of_secretary ON cases (court, secretary, hearing_start, number) WHERE active = 1;
    CREATE INDEX cases_questionable ON cases (court, hearing_start, number) WHERE late + backdated > 0;
    CREATE INDEX cases_by_category ON cases (court, category);
    CREATE INDEX cases_by_phase ON cases (court, phase);
    CREATE INDEX documents_by_number ON documents (court, number, key);
    CREATE INDEX documents_of_case ON documents (court, case_key);
    CREATE INDEX documents_outstanding ON documents (court, due_key, number) WHERE outstanding = 1;
    CREATE INDEX documents_to_serve ON documents (court, received_on, number) WHERE to_serve = 1;
    CREATE INDEX documents_standing_still ON documents (court, status) WHERE status NOT IN ('requested', 'received');
    CREATE INDEX documents_received ON documents (court, received_on) WHERE received_on IS NOT NULL;
    CREATE INDEX documents_due ON documents (court, due) WHERE due IS NOT NULL;
    CREATE INDEX slips_by_time ON slips (court, kind, at, number, place);
    CREATE INDEX slips_open ON slips (court, kind, at, number, place) WHERE open = 1;
    CREATE INDEX slips_of_judge ON slips (court, kind, judge, at, number, place);
    CREATE INDEX words_of_case ON words (court, case_key);
    CREATE INDEX identity_words_of_case ON identity_words (court, case_key);
    CREATE INDEX hearings_by_start ON hearings (court, start);
    CREATE INDEX submissions_of_case ON submissions (court, case_key);
    CREATE INDEX submissions_by_day ON submissions (court, day);
    CREATE INDEX group_names_of_case ON group_names (court, case_key);

    """

  /// What is appended and never changed.
  static let appended = ["streams", "signatures", "entries", "bodies", "identity_bodies", "refusals"]
  /// What everybody may read who belongs to the court.
  static let open = [
    "court", "head", "streams", "signatures", "entries", "bodies", "staff", "permissions", "cases", "documents", "slips", "words",
    "hearings",
    "submissions", "group_names",
  ]

  /// Lets the server look at its tables. So many rows at once are not what it thinks it has: it would find out by itself, but only once they are
  /// entered for good, and until then it goes through all rows of a table for each that it wants.
  static func tellServer(_ session: Session) throws { try session.perform("ANALYZE " + open.joined(separator: ", ")) }

  /// What an observer may not read. Source: rules, section 5.
  static let withheld = ["identity_bodies", "identities", "identity_words"]
  /// What only those may read who keep order.
  static let guarded = ["refusals"]
}
