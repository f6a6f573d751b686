/// The one way in: a function that enters all entries of an act, as the owner of the tables, and asks before it does what must not depend on an
/// honest client. Source: reliability, *Identity and roles*.
///
/// What it asks: whether the caller has the role, whether that role may enter such a fact, whether the signature is the caller's own, whether the act
/// came before, the version, and what spans cases. What it makes itself: the place, the commitments and the hashes.
enum EnterFunction {
  static let sql = reading + asking + writing + entering

  /// What lists ask by the names that the other store has for it.
  private static let reading = """
    CREATE FUNCTION instr(whole text, part text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT strpos($1, $2) $$;
    CREATE FUNCTION json_each(list text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE AS
      $$ SELECT * FROM json_array_elements_text($1::json) $$;
    CREATE FUNCTION sealed_text(value text) RETURNS bytea LANGUAGE sql IMMUTABLE AS
      $$ SELECT int4send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8') $$;

    """

  private static let asking = """
    CREATE FUNCTION may(p_role text) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT $1 IN ('judge', 'secretary', 'chancery', 'chair', 'administrator', 'observer')
        AND pg_has_role(session_user, '{prefix}' || $1, 'MEMBER')
    $$;

    CREATE FUNCTION kind_of(p_token bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE encode(p_token, 'hex')
        WHEN '00000000000000000000000000000001' THEN 'settings' WHEN '00000000000000000000000000000002' THEN 'staff'
        WHEN '00000000000000000000000000000003' THEN 'contacts' WHEN '00000000000000000000000000000004' THEN 'complaints'
        WHEN '00000000000000000000000000000005' THEN 'proposals' WHEN '00000000000000000000000000000006' THEN 'trainings'
        ELSE 'case' END
    $$;

    -- Whether something in a text has two values under one key: of these one reader takes the first, and another the last.
    CREATE FUNCTION has_twins(p_value json) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
    DECLARE
      l_part json;
    BEGIN
      IF json_typeof(p_value) = 'object' THEN
        IF EXISTS (SELECT 1 FROM json_object_keys(p_value) k GROUP BY k HAVING count(*) > 1) THEN RETURN true; END IF;
        FOR l_part IN SELECT e.value FROM pg_catalog.json_each(p_value) e WHERE json_typeof(e.value) IN ('object', 'array') LOOP
          IF has_twins(l_part) THEN RETURN true; END IF;
        END LOOP;
      ELSIF json_typeof(p_value) = 'array' THEN
        FOR l_part IN SELECT e FROM json_array_elements(p_value) e WHERE json_typeof(e) IN ('object', 'array') LOOP
          IF has_twins(l_part) THEN RETURN true; END IF;
        END LOOP;
      END IF;
      RETURN false;
    END $$;

    -- Whether a body is one fact, which everybody who reads it reads alike.
    CREATE FUNCTION is_plain(p_body bytea) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
    DECLARE
      l_text text := convert_from(p_body, 'UTF8');
      l_fact json := l_text::json -> 'fact';
      l_type text;
    BEGIN
      IF json_typeof(l_fact) IS DISTINCT FROM 'object' OR (SELECT count(*) FROM json_object_keys(l_fact)) <> 1 THEN RETURN false; END IF;
      l_type := (SELECT k FROM json_object_keys(l_fact) k);
      IF NOT starts_with(l_text, '{"fact":{"' || l_type || '":') THEN RETURN false; END IF;
      IF json_typeof(l_fact -> l_type -> '_0') = 'object' AND (SELECT count(*) FROM json_object_keys(l_fact -> l_type -> '_0')) <> 1 THEN
        RETURN false;
      END IF;
      RETURN NOT has_twins(l_text::json);
    END $$;

    -- Whether a hearing was set as a trial hearing, also where its setting was taken back.
    CREATE FUNCTION is_trial(p_token bytea, p_hearing text) RETURNS boolean LANGUAGE sql STABLE SET search_path = {schema}, pg_temp AS $$
      SELECT EXISTS (
        SELECT 1 FROM streams t JOIN entries e ON e.court = t.court AND e.stream = t.key AND e.type = 'hearingSet'
          JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
        WHERE t.court = {court} AND t.token = $1
          AND convert_from(b.body, 'UTF8')::jsonb #>> '{fact,hearingSet,hearing}' = $2
          AND convert_from(b.body, 'UTF8')::jsonb #>> '{fact,hearingSet,plan,kind}' = 'trial')
    $$;

    -- Whether a role may enter a fact of this body, or take it back. `p_all` holds the facts of the whole act; `p_entered_as` is the role under which
    -- it was entered, where it is taken back.
    CREATE FUNCTION permits(
      p_token bytea, p_role text, p_name text, p_fact jsonb, p_all jsonb, p_taking_back boolean, p_entered_as text)
    RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $$
    DECLARE
      l_type text := (SELECT k FROM jsonb_object_keys(p_fact) k LIMIT 1);
      l_value jsonb := p_fact -> l_type;
      l_detail text := CASE WHEN jsonb_typeof(l_value -> '_0') = 'object' THEN (SELECT k FROM jsonb_object_keys(l_value -> '_0') k LIMIT 1) ELSE '' END;
      l_closed boolean := jsonb_typeof(l_value #> '{plan,closed}') IS NOT NULL AND jsonb_typeof(l_value #> '{plan,closed}') <> 'null';
    BEGIN
      IF NOT EXISTS (
        SELECT 1 FROM permissions p WHERE p.court = {court} AND p.stream = kind_of(p_token) AND p.type = l_type AND p.detail IN ('', l_detail)
          AND p.role = p_role
      ) THEN RETURN false; END IF;
      -- A trial hearing, what closes a hearing, and what sets something aside are the judge's; but for the next date of a hearing that was put off.
      IF l_type IN ('hearingSet', 'hearingMoved') AND p_role <> 'judge' THEN
        IF jsonb_array_length(coalesce(l_value -> 'overrides', '[]')) > 0 THEN RETURN false; END IF;
        IF l_closed OR l_value #>> '{plan,kind}' = 'trial' THEN
          IF p_taking_back THEN RETURN coalesce(p_entered_as = 'secretary', false); END IF;
          RETURN EXISTS (SELECT 1 FROM jsonb_array_elements(p_all) f WHERE f #> '{course,_0,hearingEnded}' IS NOT NULL);
        END IF;
      END IF;
      IF l_type = 'hearingCancelled' AND p_role <> 'judge' THEN RETURN NOT is_trial(p_token, l_value ->> 'hearing'); END IF;
      -- The chancery puts on the list only what it receives with it.
      IF l_type = 'documentNeeded' AND p_role = 'chancery' THEN
        IF p_taking_back THEN RETURN coalesce(p_entered_as = 'chancery', false); END IF;
        RETURN EXISTS (SELECT 1 FROM jsonb_array_elements(p_all) f WHERE f -> 'documentReceived' IS NOT NULL);
      END IF;
      -- An answer that needs no leave is nobody's decision.
      IF l_detail = 'mediaAnswered' AND p_role <> 'judge' THEN
        RETURN l_value #> '{_0,mediaAnswered,answer,decision,noLeaveNeeded}' IS NOT NULL;
      END IF;
      -- Each notes their own trainings, the administrator everybody's.
      IF l_type = 'trainingNoted' AND p_role <> 'administrator' THEN
        RETURN l_value #>> '{training,who}' IS NOT DISTINCT FROM p_name;
      END IF;
      RETURN true;
    END $$;

    -- What is told of somebody who was refused: to the court's own list, and to the log of the server, which stays whatever the client does next.
    CREATE FUNCTION refuse(p_why text, p_type text, p_role text) RETURNS void LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$
    BEGIN
      RAISE LOG 'dayin: refused to %: % (% as %)', session_user, p_why, coalesce(p_type, '-'), coalesce(p_role, '-');
      INSERT INTO refusals (login, why, type, role) VALUES (session_user, p_why, left(p_type, 100), left(p_role, 100));
    END $$;

    """

  private static let writing = """
    -- Writes the lines of a case as they were sent. Not granted to anybody: called by the functions that are.
    CREATE FUNCTION write_lines(p_key bigint, p_lines jsonb) RETURNS void LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$
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
    CREATE FUNCTION is_free(p_key bigint, p_guards jsonb) RETURNS boolean LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$
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
    CREATE FUNCTION fold_staff(p_stream bigint) RETURNS void LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$
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

  private static let entering = """
    -- The end of the register, held until the transaction ends: for acts that go in together.
    CREATE FUNCTION hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
    BEGIN
      SELECT h.sequence, h.hash, h.recorded_at, h.settings INTO o_sequence, o_hash, o_recorded_at, o_settings
        FROM head h WHERE h.court = {court} FOR UPDATE;
    END $$;

    -- Enters an act. Gives what became of it, and the end of the register before it: with that the client makes the same hashes.
    CREATE FUNCTION enter(
      p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint,
      p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint,
      OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
    DECLARE
      l_kind text := kind_of(p_stream);
      l_fact record;
      l_all jsonb := '[]';
      l_bodies jsonb[] := '{}';
      l_body jsonb;
      l_type text;
      l_commitments bytea[] := '{}';
      l_head record;
      l_key bigint;
      l_signature bigint;
      l_version bigint;
      l_before bytea;
      l_former bytea;
      l_behind bigint;
      l_place integer := 0;
      l_meant record;
      l_meant_version bigint;
      l_imported boolean;
      l_withheld boolean;
    BEGIN
      -- Before the register is held: what was sent, and who sends it.
      FOR l_fact IN SELECT f.salt, f.body FROM jsonb_to_recordset(p_facts) AS f (salt bytea, body bytea) LOOP
        l_body := convert_from(l_fact.body, 'UTF8')::jsonb;
        IF length(l_fact.salt) IS DISTINCT FROM 16 OR p_copying = 0 AND NOT is_plain(l_fact.body) THEN
          PERFORM refuse('no fact', NULL, p_role);
          o_status := 'refused';
          RETURN;
        END IF;
        l_bodies := l_bodies || l_body;
        l_all := l_all || jsonb_build_array(l_body -> 'fact');
        l_commitments := l_commitments || sha256(l_fact.salt || l_fact.body);
      END LOOP;
      -- 1: signed by others, which only the owner may; 2: copied from another register besides, as it stands there.
      IF p_copying > 0 THEN
        IF NOT pg_has_role(session_user, '{owner}', 'MEMBER') THEN
          PERFORM refuse('only the owner signs for others', NULL, p_role);
          o_status := 'refused';
          RETURN;
        END IF;
      ELSE
        IF p_login IS DISTINCT FROM session_user::text THEN
          PERFORM refuse('signed as somebody else', NULL, p_role);
          o_status := 'refused';
          RETURN;
        END IF;
        IF p_name IS DISTINCT FROM coalesce(
          (SELECT s.name FROM staff s WHERE s.court = {court} AND session_user::text = ANY (s.logins) ORDER BY s.number LIMIT 1), session_user::text)
        THEN
          PERFORM refuse('signed by another name', NULL, p_role);
          o_status := 'refused';
          RETURN;
        END IF;
        FOREACH l_body IN ARRAY l_bodies LOOP
          l_type := (SELECT k FROM jsonb_object_keys(l_body -> 'fact') k LIMIT 1);
          l_imported := l_body -> 'origin' -> 'imported' IS NOT NULL;
          IF p_role IS NULL THEN
            -- What a file states is history: who looks on only brings nothing in.
            IF l_kind <> 'case' OR NOT l_imported
              OR NOT (may('judge') OR may('secretary') OR may('chancery') OR may('chair') OR may('administrator'))
            THEN
              PERFORM refuse('no role', l_type, NULL);
              o_status := 'refused';
              RETURN;
            END IF;
            CONTINUE;
          END IF;
          IF NOT may(p_role) THEN
            PERFORM refuse('not in this role', l_type, p_role);
            o_status := 'refused';
            RETURN;
          END IF;
          IF l_type = 'retracted' THEN
            -- Who may enter it may take it back, and who took it back may put it there again.
            l_meant_version := (l_body #>> '{fact,retracted,version}')::bigint;
            LOOP
              SELECT e.type, g.role, convert_from(coalesce(i.body, b.body), 'UTF8')::jsonb AS body INTO l_meant
                FROM streams t JOIN entries e ON e.court = t.court AND e.stream = t.key
                  JOIN signatures g ON g.court = e.court AND g.key = e.signature
                  JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
                  LEFT JOIN identity_bodies i ON i.court = e.court AND i.sequence = e.sequence
                WHERE t.court = {court} AND t.token = p_stream AND e.version = l_meant_version;
              EXIT WHEN NOT FOUND OR l_meant.type <> 'retracted' OR l_meant_version <= (l_meant.body #>> '{fact,retracted,version}')::bigint;
              l_meant_version := (l_meant.body #>> '{fact,retracted,version}')::bigint;
            END LOOP;
            IF l_meant.type IS NULL OR NOT permits(p_stream, p_role, p_name, l_meant.body -> 'fact', l_all, true, l_meant.role)
            THEN
              PERFORM refuse('this role takes no such fact back', l_meant.type, p_role);
              o_status := 'refused';
              RETURN;
            END IF;
          ELSIF NOT permits(p_stream, p_role, p_name, l_body -> 'fact', l_all, false, NULL) THEN
            PERFORM refuse('this role enters no such fact', l_type, p_role);
            o_status := 'refused';
            RETURN;
          END IF;
        END LOOP;
      END IF;

      -- From here on the register is held.
      SELECT h.* INTO l_head FROM head h WHERE h.court = {court} FOR UPDATE;
      o_sequence := l_head.sequence;
      o_recorded_at := l_head.recorded_at;
      o_previous := l_head.hash;
      SELECT t.key INTO l_key FROM streams t WHERE t.court = {court} AND t.token = p_stream;
      IF l_key IS NOT NULL AND EXISTS (SELECT 1 FROM entries e WHERE e.court = {court} AND e.act = p_act AND e.stream = l_key) THEN
        o_status := 'repeat';
        RETURN;
      END IF;
      SELECT e.version, e.hash INTO l_version, l_before FROM entries e
        WHERE e.court = {court} AND e.stream = l_key ORDER BY e.version DESC LIMIT 1;
      IF l_version IS NULL AND p_after > 0 AND l_kind = 'case' THEN
        o_status := 'none';
        RETURN;
      END IF;
      l_version := coalesce(l_version, 0);
      l_before := coalesce(l_before, decode(repeat('00', 32), 'hex'));
      o_version := l_version;
      IF l_version <> p_after THEN
        o_status := 'conflict';
        RETURN;
      END IF;
      IF p_settings IS NOT NULL AND p_settings <> l_head.settings THEN
        o_status := 'settings';
        RETURN;
      END IF;
      IF p_lines -> 'guards' IS NOT NULL AND NOT is_free(l_key, p_lines -> 'guards') THEN
        o_status := 'surroundings';
        RETURN;
      END IF;

      IF l_key IS NULL THEN
        l_head.keys := l_head.keys + 1;
        l_key := l_head.keys;
        INSERT INTO streams (key, token) VALUES (l_key, p_stream);
      END IF;
      SELECT g.key INTO l_signature FROM signatures g
        WHERE g.court = {court} AND g.actor = p_name AND g.login = p_login AND g.role IS NOT DISTINCT FROM p_role AND g.program = p_program
        ORDER BY g.key LIMIT 1;
      IF l_signature IS NULL THEN
        l_head.keys := l_head.keys + 1;
        l_signature := l_head.keys;
        INSERT INTO signatures (key, actor, login, role, program) VALUES (l_signature, p_name, p_login, p_role, p_program);
      END IF;
      -- A clock that stands behind the last entry is bridged, and noted: as the last word of the body. Source: rules, section 2.
      l_behind := CASE WHEN p_copying < 2 AND p_at < l_head.recorded_at THEN l_head.recorded_at - p_at END;
      l_head.recorded_at := greatest(p_at, l_head.recorded_at);
      FOR l_fact IN
        SELECT f.occurred, f.day, f.salt, f.body FROM jsonb_to_recordset(p_facts) AS f (occurred bigint, day integer, salt bytea, body bytea)
      LOOP
        l_place := l_place + 1;
        l_type := (SELECT k FROM jsonb_object_keys(l_bodies[l_place] -> 'fact') k LIMIT 1);
        l_head.sequence := l_head.sequence + 1;
        l_version := l_version + 1;
        IF l_behind IS NOT NULL THEN
          l_fact.body := substring(l_fact.body FROM 1 FOR length(l_fact.body) - 1) || convert_to(',"clockBehind":' || l_behind || '}', 'UTF8');
          l_commitments[l_place] := sha256(l_fact.salt || l_fact.body);
        END IF;
        l_former := l_head.hash;
        -- The fixed form that every store seals: reliability, *The entry, and its chain*.
        l_head.hash := sha256(
          '\\x646179696e2e656e7472790001'::bytea || int8send(l_head.sequence) || p_stream || int8send(l_version) || int8send(l_head.recorded_at)
          || CASE WHEN l_fact.day = 1 THEN '\\x01'::bytea ELSE '\\x00'::bytea END || int8send(l_fact.occurred) || p_act
          || sealed_text(p_name) || sealed_text(p_login)
          || CASE WHEN p_role IS NULL THEN '\\x00'::bytea ELSE '\\x01'::bytea || sealed_text(p_role) END
          || sealed_text(p_program) || sealed_text(l_type) || l_commitments[l_place] || l_head.hash || l_before);
        l_before := l_head.hash;
        INSERT INTO entries (sequence, stream, version, recorded_at, occurred, occurred_on_day, act, signature, type, commitment, hash, previous)
        VALUES (
          l_head.sequence, l_key, l_version, l_head.recorded_at, l_fact.occurred, l_fact.day, p_act, l_signature, l_type, l_commitments[l_place],
          l_head.hash, l_former);
        -- Identity numbers are facts of their own; an observer reads that there is one.
        l_withheld := l_type = 'partyIdentified';
        IF l_withheld THEN
          INSERT INTO identity_bodies (sequence, salt, body) VALUES (l_head.sequence, l_fact.salt, l_fact.body);
        END IF;
        INSERT INTO bodies (sequence, salt, body) VALUES (
          l_head.sequence, CASE WHEN NOT l_withheld THEN l_fact.salt END,
          CASE WHEN l_withheld
            THEN convert_to(regexp_replace(convert_from(l_fact.body, 'UTF8'), '"[0-9]{12}"', '"000000000000"', 'g'), 'UTF8')
            ELSE l_fact.body END);
      END LOOP;
      UPDATE head SET sequence = l_head.sequence, hash = l_head.hash, recorded_at = l_head.recorded_at, keys = l_head.keys,
        settings = CASE WHEN l_kind = 'settings' THEN l_version ELSE settings END
        WHERE court = {court};
      IF l_kind = 'staff' THEN PERFORM fold_staff(l_key); END IF;
      IF p_lines IS NOT NULL AND l_kind = 'case' THEN PERFORM write_lines(l_key, p_lines); END IF;
      -- The number and nothing else: who hears of it asks for the rest, and is asked who they are.
      PERFORM pg_notify('{schema}', l_head.sequence::text);
      o_status := 'entered';
      o_version := l_version;
      o_hash := l_head.hash;
    END $$;

    -- Writes the lines of a case: of one that this transaction entered something in, of every one where it entered settings; and for whoever keeps
    -- order, anew. Lines are worked out from entries; a verification tells where they are not what the entries give.
    CREATE FUNCTION put_lines(p_stream bytea, p_lines jsonb, OUT o_status text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
    DECLARE
      l_key bigint := (SELECT t.key FROM streams t WHERE t.court = {court} AND t.token = p_stream);
    BEGIN
      IF l_key IS NULL OR kind_of(p_stream) <> 'case' OR NOT (
        may('administrator') OR pg_has_role(session_user, '{owner}', 'MEMBER')
        OR EXISTS (
          SELECT 1 FROM entries e WHERE e.court = {court} AND e.stream = l_key AND e.xmin::text::bigint = txid_current() & 4294967295
            AND e.version = (SELECT max(m.version) FROM entries m WHERE m.court = {court} AND m.stream = l_key)))
      THEN
        PERFORM refuse('lines without an entry', NULL, NULL);
        o_status := 'refused';
        RETURN;
      END IF;
      PERFORM write_lines(l_key, p_lines);
      o_status := 'entered';
    END $$;

    """
}
