extension EnterFunction {
  /// The lines of lists, and what has to be free. Granted to nobody: called by the functions that are, under the search path that those pin.
  static let writing = """
    -- Writes the lines of a case as they were sent. Not granted to anybody: called by the functions that are.
    CREATE OR REPLACE FUNCTION write_lines(p_key bigint, p_lines jsonb) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      l_case jsonb := p_lines -> 'case';
      l_low bigint := p_key * 1048576;
    BEGIN
      IF (p_lines -> 'anew') = 'true' THEN
        DELETE FROM documents WHERE court = {court} AND case_key = p_key;
        DELETE FROM slips WHERE court = {court} AND case_key = p_key;
        DELETE FROM words WHERE court = {court} AND case_key = p_key;
        DELETE FROM identity_words WHERE court = {court} AND case_key = p_key;
        DELETE FROM identities WHERE court = {court} AND key = p_key;
        IF l_case IS NULL THEN DELETE FROM cases WHERE court = {court} AND key = p_key; END IF;
      END IF;
      IF l_case IS NOT NULL THEN
        INSERT INTO cases (
          key, id, version, complete, waived, originals_missing, line, number, category, judge, secretary, registered, phase, active, hearing_start,
          hearing_day, earliest_due, late, backdated, number_words, judge_words, secretary_words, party_words, search)
        SELECT p_key, r.id, r.version, r.complete, r.waived, r.originals_missing, r.line, r.number, r.category, r.judge, r.secretary, r.registered,
          r.phase, r.active, r.hearing_start, r.hearing_day, r.earliest_due, r.late, r.backdated, r.number_words, r.judge_words, r.secretary_words,
          r.party_words, r.search
        FROM jsonb_populate_record(NULL::cases, l_case) r
        ON CONFLICT (court, key) DO UPDATE SET
          id = excluded.id, version = excluded.version, complete = excluded.complete, waived = excluded.waived,
          originals_missing = excluded.originals_missing, line = excluded.line, number = excluded.number, category = excluded.category,
          judge = excluded.judge, secretary = excluded.secretary, registered = excluded.registered, phase = excluded.phase,
          active = excluded.active, hearing_start = excluded.hearing_start, hearing_day = excluded.hearing_day,
          earliest_due = excluded.earliest_due, late = excluded.late, backdated = excluded.backdated, number_words = excluded.number_words,
          judge_words = excluded.judge_words, secretary_words = excluded.secretary_words, party_words = excluded.party_words,
          search = excluded.search;
        IF p_lines -> 'identity' IS NOT NULL THEN
          INSERT INTO identities (key, line, search)
          SELECT p_key, r.line, r.search FROM jsonb_populate_record(NULL::identities, p_lines -> 'identity') r
          ON CONFLICT (court, key) DO UPDATE SET line = excluded.line, search = excluded.search;
        ELSE
          DELETE FROM identities WHERE court = {court} AND key = p_key;
        END IF;
      END IF;
      IF p_lines -> 'documents' IS NOT NULL THEN
        INSERT INTO documents (
          key, case_key, number, status, outstanding, to_serve, unrequested, due, due_key, received_on, late, backdated, owes_original, from_words,
          title_words, line)
        SELECT l_low + r.key, p_key, r.number, r.status, r.outstanding, r.to_serve, r.unrequested, r.due, r.due_key, r.received_on, r.late, r.backdated,
          r.owes_original, r.from_words, r.title_words, r.line
        FROM jsonb_populate_recordset(NULL::documents, p_lines -> 'documents') r
        ON CONFLICT (court, key) DO UPDATE SET
          number = excluded.number, status = excluded.status, outstanding = excluded.outstanding, to_serve = excluded.to_serve,
          unrequested = excluded.unrequested, due = excluded.due, due_key = excluded.due_key, received_on = excluded.received_on,
          late = excluded.late, backdated = excluded.backdated, owes_original = excluded.owes_original, from_words = excluded.from_words,
          title_words = excluded.title_words, line = excluded.line;
      END IF;
      IF p_lines -> 'gone' IS NOT NULL THEN
        DELETE FROM documents WHERE court = {court} AND key IN (SELECT l_low + d::bigint FROM jsonb_array_elements_text(p_lines -> 'gone') d);
      END IF;
      IF p_lines -> 'slips' IS NOT NULL THEN
        DELETE FROM slips WHERE court = {court} AND case_key = p_key;
        INSERT INTO slips (case_key, kind, place, number, at, open, judge, secretary, room, link, words, line)
        SELECT p_key, r.kind, r.place, r.number, r.at, r.open, r.judge, r.secretary, r.room, r.link, r.words, r.line
        FROM jsonb_populate_recordset(NULL::slips, p_lines -> 'slips') r;
      END IF;
      IF p_lines -> 'words' IS NOT NULL THEN
        INSERT INTO words (word, case_key) SELECT w, p_key FROM jsonb_array_elements_text(p_lines -> 'words') w ON CONFLICT DO NOTHING;
      END IF;
      IF p_lines -> 'forgotten' IS NOT NULL THEN
        DELETE FROM words WHERE court = {court} AND case_key = p_key
          AND word IN (SELECT w COLLATE "C" FROM jsonb_array_elements_text(p_lines -> 'forgotten') w);
      END IF;
      IF p_lines -> 'identity_words' IS NOT NULL THEN
        DELETE FROM identity_words WHERE court = {court} AND case_key = p_key;
        INSERT INTO identity_words (word, case_key) SELECT DISTINCT w, p_key FROM jsonb_array_elements_text(p_lines -> 'identity_words') w;
      END IF;
      IF p_lines -> 'hearings' IS NOT NULL THEN
        DELETE FROM hearings WHERE court = {court} AND case_key = p_key;
        INSERT INTO hearings (case_key, place, number, start, ends, judge, room, link)
        SELECT p_key, r.place, r.number, r.start, r.ends, r.judge, r.room, r.link
        FROM jsonb_populate_recordset(NULL::hearings, p_lines -> 'hearings') r;
      END IF;
      IF p_lines -> 'submissions' IS NOT NULL THEN
        DELETE FROM submissions WHERE court = {court} AND case_key = p_key;
        INSERT INTO submissions (number, case_key, day)
        SELECT r.number, p_key, r.day FROM jsonb_populate_recordset(NULL::submissions, p_lines -> 'submissions') r;
      END IF;
      IF p_lines -> 'groups' IS NOT NULL THEN
        DELETE FROM group_names WHERE court = {court} AND case_key = p_key;
        INSERT INTO group_names (name, case_key) SELECT DISTINCT g, p_key FROM jsonb_array_elements_text(p_lines -> 'groups') g;
      END IF;
    END $$;

    -- Whether what was free when an act was decided is free still. No hearing lasts longer than a day.
    CREATE OR REPLACE FUNCTION is_free(p_key bigint, p_guards jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (
        SELECT 1 FROM jsonb_populate_recordset(NULL::hearings, p_guards -> 'hearings') g
          -- In the place of the place stands the moment after which a hearing begins that can still be on.
          JOIN hearings h ON h.court = {court} AND h.start < g.ends AND h.start > g.place AND h.ends > g.start
            AND h.case_key IS DISTINCT FROM p_key AND (h.judge = g.judge OR h.room = g.room OR h.link = g.link)
        -- Known clashes stand in the place of the number, one after another.
        WHERE NOT (h.number = ANY (string_to_array(g.number, E'\\n')))
      ) THEN RETURN false; END IF;
      IF EXISTS (
        SELECT 1 FROM jsonb_populate_recordset(NULL::submissions, p_guards -> 'submissions') g
          JOIN submissions s ON s.court = {court} AND s.number = g.number AND s.day <> g.day AND s.case_key IS DISTINCT FROM p_key
      ) THEN RETURN false; END IF;
      RETURN NOT EXISTS (
        SELECT 1 FROM jsonb_array_elements_text(coalesce(p_guards -> 'groups', '[]')) g
          JOIN group_names n ON n.court = {court} AND n.name = g AND n.case_key IS DISTINCT FROM p_key);
    END $$;

    -- Who works here, as far as the signatures need it: what the entries of the staff's stream fold to.
    CREATE OR REPLACE FUNCTION fold_staff(p_stream bigint) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      l_entry record;
      l_back bigint[] := '{}';
      l_fact jsonb;
    BEGIN
      -- What takes something back may itself be taken back: the latest word counts.
      FOR l_entry IN SELECT e.version, b.body FROM entries e JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
        WHERE e.court = {court} AND e.stream = p_stream AND e.type = 'retracted' ORDER BY e.version DESC
      LOOP
        IF NOT l_entry.version = ANY (l_back) THEN
          l_back := l_back || (convert_from(l_entry.body, 'UTF8')::jsonb #>> '{fact,retracted,version}')::bigint;
        END IF;
      END LOOP;
      DELETE FROM staff WHERE court = {court};
      FOR l_entry IN SELECT e.version, e.type, b.body FROM entries e JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
        WHERE e.court = {court} AND e.stream = p_stream AND e.type <> 'retracted' AND NOT e.version = ANY (l_back) ORDER BY e.version
      LOOP
        l_fact := convert_from(l_entry.body, 'UTF8')::jsonb -> 'fact' -> l_entry.type;
        DELETE FROM staff WHERE court = {court} AND number = (l_fact ->> 'number')::bigint;
        IF l_fact -> 'person' IS NOT NULL THEN
          INSERT INTO staff (number, name, logins) VALUES (
            (l_fact ->> 'number')::bigint, l_fact #>> '{person,name}',
            ARRAY (SELECT jsonb_array_elements_text(l_fact #> '{person,logins}')));
        END IF;
      END LOOP;
    END $$;

    """
}
