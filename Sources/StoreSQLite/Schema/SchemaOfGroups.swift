/// The names of messenger groups, so that no two cases have the same. Shipped; never edited.
enum SchemaOfGroups {
  static let sql = """
    CREATE TABLE group_names (
      name TEXT NOT NULL, case_key INTEGER NOT NULL, PRIMARY KEY (name, case_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX group_names_of_case ON group_names (case_key);

    """
}
