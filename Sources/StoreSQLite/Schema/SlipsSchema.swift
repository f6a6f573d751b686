/// The schema that brings slips, the lines of lists in the order of time. Shipped; never edited.
enum SlipsSchema {
  /// Its number.
  static let schema = 10

  static let sql = """
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
}
