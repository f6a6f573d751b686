/// Slips in a table of rows: most lines of them are longer than what a page of a tree of keys takes of a row, and each lay on a page of its own
/// beside it. Shipped; never edited.
enum SlipRowsSchema {
  static let sql = """
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
