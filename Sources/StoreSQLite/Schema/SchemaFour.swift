/// The fourth schema: indexes for what lists are filtered by, and for the incoming numbers of a day. Shipped; never edited.
enum SchemaFour {
  static let sql = """
    CREATE INDEX cases_by_category ON cases (category);
    CREATE INDEX cases_by_phase ON cases (phase);
    CREATE INDEX documents_standing_still ON documents (status) WHERE status NOT IN ('requested', 'received');
    CREATE INDEX documents_received ON documents (received_on) WHERE received_on IS NOT NULL;
    CREATE INDEX documents_due ON documents (due) WHERE due IS NOT NULL;
    CREATE INDEX documents_unrequested ON documents (key) WHERE unrequested = 1;
    CREATE INDEX submissions_by_day ON submissions (day);

    """
}
