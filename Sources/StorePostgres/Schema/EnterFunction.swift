/// The one way in: a function that enters all entries of an act, as the owner of the tables, and asks before it does what must not depend on an
/// honest client. Source: reliability, *Identity and roles*.
///
/// What it asks: whether the caller has the role, whether that role may enter such a fact, whether the signature is the caller's own, whether the act
/// came before, the version, and what spans cases. What it makes itself: the place, the commitments and the hashes.
enum EnterFunction {
  static let sql = reading + asking + writing + entering

  /// What lists ask by the names that the other store has for it.
  private static let reading = """
    CREATE OR REPLACE FUNCTION instr(whole text, part text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT strpos($1, $2) $$;
    CREATE OR REPLACE FUNCTION json_each(list text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE AS
      $$ SELECT * FROM json_array_elements_text($1::json) $$;
    -- No more certain than what it calls, else it would not be taken up into the expressions that call it.
    CREATE OR REPLACE FUNCTION sealed_text(value text) RETURNS bytea LANGUAGE sql STABLE AS
      $$ SELECT int4send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8') $$;

    """

  private static let entering = """
    -- The end of the register, held until the transaction ends: for acts that go in together.
    CREATE OR REPLACE FUNCTION hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
    BEGIN
      LOCK TABLE turn IN EXCLUSIVE MODE;
      SELECT h.sequence, h.hash, h.recorded_at, h.settings INTO o_sequence, o_hash, o_recorded_at, o_settings
        FROM head h WHERE h.court = {court} FOR UPDATE;
    END $$;

    -- Enters an act. Gives what became of it, and the end of the register before it: with that the client makes the same hashes.
    CREATE OR REPLACE FUNCTION enter(
      p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint,
      p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint,
      OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
    DECLARE
      l_kind text := kind_of(p_stream);
      l_fact record;
      l_all jsonb := '[]';
      l_bodies jsonb[] := '{}';
      l_types text[] := '{}';
      l_text text;
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
        l_text := convert_from(l_fact.body, 'UTF8');
        l_body := l_text::jsonb;
        l_type := substring(l_text FROM '^\\{"fact":\\{"([^"\\\\]+)":');
        IF length(l_fact.salt) IS DISTINCT FROM 16 OR p_copying = 0 AND NOT is_plain(l_text, l_body, l_type) THEN
          PERFORM refuse('no fact', NULL, p_role);
          o_status := 'refused';
          RETURN;
        END IF;
        l_bodies := l_bodies || l_body;
        IF l_type IS NULL THEN l_type := (SELECT k FROM jsonb_object_keys(l_body -> 'fact') k LIMIT 1); END IF;
        l_types := l_types || l_type;
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
        FOR l_place IN 1 .. cardinality(l_bodies) LOOP
          l_body := l_bodies[l_place];
          l_type := l_types[l_place];
          l_imported := l_body -> 'origin' -> 'imported' IS NOT NULL;
          IF p_role IS NULL THEN
            -- What a file states is history: who looks on only brings nothing in, and no file states settings or staff.
            IF l_kind IN ('settings', 'staff') OR NOT l_imported
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
            IF l_meant.type IS NULL
              OR NOT permits(p_stream, l_kind, p_role, p_name, l_meant.type, l_meant.body -> 'fact', l_all, true, l_meant.role)
            THEN
              PERFORM refuse('this role takes no such fact back', l_meant.type, p_role);
              o_status := 'refused';
              RETURN;
            END IF;
          ELSIF NOT permits(p_stream, l_kind, p_role, p_name, l_type, l_body -> 'fact', l_all, false, NULL) THEN
            PERFORM refuse('this role enters no such fact', l_type, p_role);
            o_status := 'refused';
            RETURN;
          END IF;
        END LOOP;
      END IF;

      -- From here on the register is held.
      LOCK TABLE turn IN EXCLUSIVE MODE;
      SELECT h.sequence, h.hash, h.recorded_at, h.settings, h.keys, t.key AS stream, e.version, e.hash AS before, g.key AS signature,
          EXISTS (SELECT 1 FROM entries r WHERE r.court = {court} AND r.act = p_act AND r.stream = t.key) AS is_there
        INTO l_head
        FROM head h LEFT JOIN streams t ON t.court = {court} AND t.token = p_stream
          LEFT JOIN LATERAL (
            SELECT n.version, n.hash FROM entries n WHERE n.court = {court} AND n.stream = t.key ORDER BY n.version DESC LIMIT 1) e ON true
          LEFT JOIN LATERAL (
            SELECT s.key FROM signatures s
            WHERE s.court = {court} AND s.actor = p_name AND s.login = p_login AND s.role IS NOT DISTINCT FROM p_role AND s.program = p_program
            ORDER BY s.key LIMIT 1) g ON true
        WHERE h.court = {court} FOR UPDATE OF h;
      o_sequence := l_head.sequence;
      o_recorded_at := l_head.recorded_at;
      o_previous := l_head.hash;
      l_key := l_head.stream;
      l_signature := l_head.signature;
      l_version := l_head.version;
      l_before := l_head.before;
      IF l_head.is_there THEN
        o_status := 'repeat';
        RETURN;
      END IF;
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
        l_type := l_types[l_place];
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
      o_status := 'entered';
      o_version := l_version;
      o_hash := l_head.hash;
    END $$;

    -- Writes the lines of a case: of one that this transaction entered something in, of every one where it entered settings; and for whoever keeps
    -- order, anew. Lines are worked out from entries; a verification tells where they are not what the entries give.
    CREATE OR REPLACE FUNCTION put_lines(p_stream bytea, p_lines jsonb, OUT o_status text)
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
