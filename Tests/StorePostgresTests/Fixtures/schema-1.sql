SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA first_form;
ALTER SCHEMA first_form OWNER TO first_form_owner;
CREATE FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'first_form', 'pg_temp'
    AS $$
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
    IF NOT pg_has_role(session_user, 'first_form_owner', 'MEMBER') THEN
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
      (SELECT s.name FROM staff s WHERE s.court = 1962992588 AND session_user::text = ANY (s.logins) ORDER BY s.number LIMIT 1), session_user::text)
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
            WHERE t.court = 1962992588 AND t.token = p_stream AND e.version = l_meant_version;
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
  SELECT h.* INTO l_head FROM head h WHERE h.court = 1962992588 FOR UPDATE;
  o_sequence := l_head.sequence;
  o_recorded_at := l_head.recorded_at;
  o_previous := l_head.hash;
  SELECT t.key INTO l_key FROM streams t WHERE t.court = 1962992588 AND t.token = p_stream;
  IF l_key IS NOT NULL AND EXISTS (SELECT 1 FROM entries e WHERE e.court = 1962992588 AND e.act = p_act AND e.stream = l_key) THEN
    o_status := 'repeat';
    RETURN;
  END IF;
  SELECT e.version, e.hash INTO l_version, l_before FROM entries e
    WHERE e.court = 1962992588 AND e.stream = l_key ORDER BY e.version DESC LIMIT 1;
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
    WHERE g.court = 1962992588 AND g.actor = p_name AND g.login = p_login AND g.role IS NOT DISTINCT FROM p_role AND g.program = p_program
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
      '\x646179696e2e656e7472790001'::bytea || int8send(l_head.sequence) || p_stream || int8send(l_version) || int8send(l_head.recorded_at)
      || CASE WHEN l_fact.day = 1 THEN '\x01'::bytea ELSE '\x00'::bytea END || int8send(l_fact.occurred) || p_act
      || sealed_text(p_name) || sealed_text(p_login)
      || CASE WHEN p_role IS NULL THEN '\x00'::bytea ELSE '\x01'::bytea || sealed_text(p_role) END
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
    WHERE court = 1962992588;
  IF l_kind = 'staff' THEN PERFORM fold_staff(l_key); END IF;
  IF p_lines IS NOT NULL AND l_kind = 'case' THEN PERFORM write_lines(l_key, p_lines); END IF;
  -- The number and nothing else: who hears of it asks for the rest, and is asked who they are.
  PERFORM pg_notify('first_form', l_head.sequence::text);
  o_status := 'entered';
  o_version := l_version;
  o_hash := l_head.hash;
END $$;
ALTER FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) OWNER TO first_form_owner;
CREATE FUNCTION first_form.fold_staff(p_stream bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'first_form', 'pg_temp'
    AS $$
DECLARE
  l_entry record;
  l_back bigint[] := '{}';
  l_fact jsonb;
BEGIN
  -- What takes something back may itself be taken back: the latest word counts.
  FOR l_entry IN SELECT e.version, b.body FROM entries e JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
    WHERE e.court = 1962992588 AND e.stream = p_stream AND e.type = 'retracted' ORDER BY e.version DESC
  LOOP
    IF NOT l_entry.version = ANY (l_back) THEN
      l_back := l_back || (convert_from(l_entry.body, 'UTF8')::jsonb #>> '{fact,retracted,version}')::bigint;
    END IF;
  END LOOP;
  DELETE FROM staff WHERE court = 1962992588;
  FOR l_entry IN SELECT e.version, e.type, b.body FROM entries e JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
    WHERE e.court = 1962992588 AND e.stream = p_stream AND e.type <> 'retracted' AND NOT e.version = ANY (l_back) ORDER BY e.version
  LOOP
    l_fact := convert_from(l_entry.body, 'UTF8')::jsonb -> 'fact' -> l_entry.type;
    DELETE FROM staff WHERE court = 1962992588 AND number = (l_fact ->> 'number')::bigint;
    IF l_fact -> 'person' IS NOT NULL THEN
      INSERT INTO staff (number, name, logins) VALUES (
        (l_fact ->> 'number')::bigint, l_fact #>> '{person,name}',
        ARRAY (SELECT jsonb_array_elements_text(l_fact #> '{person,logins}')));
    END IF;
  END LOOP;
END $$;
ALTER FUNCTION first_form.fold_staff(p_stream bigint) OWNER TO first_form_owner;
CREATE FUNCTION first_form.has_twins(p_value json) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$
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
ALTER FUNCTION first_form.has_twins(p_value json) OWNER TO first_form_owner;
CREATE FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'first_form', 'pg_temp'
    AS $$
BEGIN
  SELECT h.sequence, h.hash, h.recorded_at, h.settings INTO o_sequence, o_hash, o_recorded_at, o_settings
    FROM head h WHERE h.court = 1962992588 FOR UPDATE;
END $$;
ALTER FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) OWNER TO first_form_owner;
CREATE FUNCTION first_form.instr(whole text, part text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $_$ SELECT strpos($1, $2) $_$;
ALTER FUNCTION first_form.instr(whole text, part text) OWNER TO first_form_owner;
CREATE FUNCTION first_form.is_free(p_key bigint, p_guards jsonb) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO 'first_form', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM jsonb_populate_recordset(NULL::hearings, p_guards -> 'hearings') g
      -- In the place of the place stands the moment after which a hearing begins that can still be on.
      JOIN hearings h ON h.court = 1962992588 AND h.start < g.ends AND h.start > g.place AND h.ends > g.start
        AND h.case_key IS DISTINCT FROM p_key AND (h.judge = g.judge OR h.room = g.room OR h.link = g.link)
    -- Known clashes stand in the place of the number, one after another.
    WHERE NOT (h.number = ANY (string_to_array(g.number, E'\n')))
  ) THEN RETURN false; END IF;
  IF EXISTS (
    SELECT 1 FROM jsonb_populate_recordset(NULL::submissions, p_guards -> 'submissions') g
      JOIN submissions s ON s.court = 1962992588 AND s.number = g.number AND s.day <> g.day AND s.case_key IS DISTINCT FROM p_key
  ) THEN RETURN false; END IF;
  RETURN NOT EXISTS (
    SELECT 1 FROM jsonb_array_elements_text(coalesce(p_guards -> 'groups', '[]')) g
      JOIN group_names n ON n.court = 1962992588 AND n.name = g AND n.case_key IS DISTINCT FROM p_key);
END $$;
ALTER FUNCTION first_form.is_free(p_key bigint, p_guards jsonb) OWNER TO first_form_owner;
CREATE FUNCTION first_form.is_plain(p_body bytea) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$
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
ALTER FUNCTION first_form.is_plain(p_body bytea) OWNER TO first_form_owner;
CREATE FUNCTION first_form.is_trial(p_token bytea, p_hearing text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'first_form', 'pg_temp'
    AS $_$
  SELECT EXISTS (
    SELECT 1 FROM streams t JOIN entries e ON e.court = t.court AND e.stream = t.key AND e.type = 'hearingSet'
      JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
    WHERE t.court = 1962992588 AND t.token = $1
      AND convert_from(b.body, 'UTF8')::jsonb #>> '{fact,hearingSet,hearing}' = $2
      AND convert_from(b.body, 'UTF8')::jsonb #>> '{fact,hearingSet,plan,kind}' = 'trial')
$_$;
ALTER FUNCTION first_form.is_trial(p_token bytea, p_hearing text) OWNER TO first_form_owner;
CREATE FUNCTION first_form.json_each(list text) RETURNS TABLE(value text)
    LANGUAGE sql IMMUTABLE
    AS $_$ SELECT * FROM json_array_elements_text($1::json) $_$;
ALTER FUNCTION first_form.json_each(list text) OWNER TO first_form_owner;
CREATE FUNCTION first_form.kind_of(p_token bytea) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT CASE encode(p_token, 'hex')
    WHEN '00000000000000000000000000000001' THEN 'settings' WHEN '00000000000000000000000000000002' THEN 'staff'
    WHEN '00000000000000000000000000000003' THEN 'contacts' WHEN '00000000000000000000000000000004' THEN 'complaints'
    WHEN '00000000000000000000000000000005' THEN 'proposals' WHEN '00000000000000000000000000000006' THEN 'trainings'
    ELSE 'case' END
$$;
ALTER FUNCTION first_form.kind_of(p_token bytea) OWNER TO first_form_owner;
CREATE FUNCTION first_form.may(p_role text) RETURNS boolean
    LANGUAGE sql STABLE
    AS $_$
  SELECT $1 IN ('judge', 'secretary', 'chancery', 'chair', 'administrator', 'observer')
    AND pg_has_role(session_user, 'first_form_' || $1, 'MEMBER')
$_$;
ALTER FUNCTION first_form.may(p_role text) OWNER TO first_form_owner;
CREATE FUNCTION first_form.never() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION 'what was entered is never changed' USING ERRCODE = '42501';
END $$;
ALTER FUNCTION first_form.never() OWNER TO first_form_owner;
CREATE FUNCTION first_form.permits(p_token bytea, p_role text, p_name text, p_fact jsonb, p_all jsonb, p_taking_back boolean, p_entered_as text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET search_path TO 'first_form', 'pg_temp'
    AS $$
DECLARE
  l_type text := (SELECT k FROM jsonb_object_keys(p_fact) k LIMIT 1);
  l_value jsonb := p_fact -> l_type;
  l_detail text := CASE WHEN jsonb_typeof(l_value -> '_0') = 'object' THEN (SELECT k FROM jsonb_object_keys(l_value -> '_0') k LIMIT 1) ELSE '' END;
  l_closed boolean := jsonb_typeof(l_value #> '{plan,closed}') IS NOT NULL AND jsonb_typeof(l_value #> '{plan,closed}') <> 'null';
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM permissions p WHERE p.court = 1962992588 AND p.stream = kind_of(p_token) AND p.type = l_type AND p.detail IN ('', l_detail)
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
ALTER FUNCTION first_form.permits(p_token bytea, p_role text, p_name text, p_fact jsonb, p_all jsonb, p_taking_back boolean, p_entered_as text) OWNER TO first_form_owner;
CREATE FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'first_form', 'pg_temp'
    AS $$
DECLARE
  l_key bigint := (SELECT t.key FROM streams t WHERE t.court = 1962992588 AND t.token = p_stream);
BEGIN
  IF l_key IS NULL OR kind_of(p_stream) <> 'case' OR NOT (
    may('administrator') OR pg_has_role(session_user, 'first_form_owner', 'MEMBER')
    OR EXISTS (
      SELECT 1 FROM entries e WHERE e.court = 1962992588 AND e.stream = l_key AND e.xmin::text::bigint = txid_current() & 4294967295
        AND e.version = (SELECT max(m.version) FROM entries m WHERE m.court = 1962992588 AND m.stream = l_key)))
  THEN
    PERFORM refuse('lines without an entry', NULL, NULL);
    o_status := 'refused';
    RETURN;
  END IF;
  PERFORM write_lines(l_key, p_lines);
  o_status := 'entered';
END $$;
ALTER FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) OWNER TO first_form_owner;
CREATE FUNCTION first_form.refuse(p_why text, p_type text, p_role text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'first_form', 'pg_temp'
    AS $$
BEGIN
  RAISE LOG 'dayin: refused to %: % (% as %)', session_user, p_why, coalesce(p_type, '-'), coalesce(p_role, '-');
  INSERT INTO refusals (login, why, type, role) VALUES (session_user, p_why, left(p_type, 100), left(p_role, 100));
END $$;
ALTER FUNCTION first_form.refuse(p_why text, p_type text, p_role text) OWNER TO first_form_owner;
CREATE FUNCTION first_form.sealed_text(value text) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    AS $_$ SELECT int4send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8') $_$;
ALTER FUNCTION first_form.sealed_text(value text) OWNER TO first_form_owner;
CREATE FUNCTION first_form.write_lines(p_key bigint, p_lines jsonb) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'first_form', 'pg_temp'
    AS $$
DECLARE
  l_case jsonb := p_lines -> 'case';
  l_low bigint := p_key * 1048576;
BEGIN
  IF (p_lines -> 'anew') = 'true' THEN
    DELETE FROM documents WHERE court = 1962992588 AND case_key = p_key;
    DELETE FROM slips WHERE court = 1962992588 AND case_key = p_key;
    DELETE FROM words WHERE court = 1962992588 AND case_key = p_key;
    DELETE FROM identity_words WHERE court = 1962992588 AND case_key = p_key;
    DELETE FROM identities WHERE court = 1962992588 AND key = p_key;
    IF l_case IS NULL THEN DELETE FROM cases WHERE court = 1962992588 AND key = p_key; END IF;
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
      DELETE FROM identities WHERE court = 1962992588 AND key = p_key;
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
    DELETE FROM documents WHERE court = 1962992588 AND key IN (SELECT l_low + d::bigint FROM jsonb_array_elements_text(p_lines -> 'gone') d);
  END IF;
  IF p_lines -> 'slips' IS NOT NULL THEN
    DELETE FROM slips WHERE court = 1962992588 AND case_key = p_key;
    INSERT INTO slips (case_key, kind, place, number, at, open, judge, secretary, room, link, words, line)
    SELECT p_key, r.kind, r.place, r.number, r.at, r.open, r.judge, r.secretary, r.room, r.link, r.words, r.line
    FROM jsonb_populate_recordset(NULL::slips, p_lines -> 'slips') r;
  END IF;
  IF p_lines -> 'words' IS NOT NULL THEN
    INSERT INTO words (word, case_key) SELECT w, p_key FROM jsonb_array_elements_text(p_lines -> 'words') w ON CONFLICT DO NOTHING;
  END IF;
  IF p_lines -> 'forgotten' IS NOT NULL THEN
    DELETE FROM words WHERE court = 1962992588 AND case_key = p_key
      AND word IN (SELECT w COLLATE "C" FROM jsonb_array_elements_text(p_lines -> 'forgotten') w);
  END IF;
  IF p_lines -> 'identity_words' IS NOT NULL THEN
    DELETE FROM identity_words WHERE court = 1962992588 AND case_key = p_key;
    INSERT INTO identity_words (word, case_key) SELECT DISTINCT w, p_key FROM jsonb_array_elements_text(p_lines -> 'identity_words') w;
  END IF;
  IF p_lines -> 'hearings' IS NOT NULL THEN
    DELETE FROM hearings WHERE court = 1962992588 AND case_key = p_key;
    INSERT INTO hearings (case_key, place, number, start, ends, judge, room, link)
    SELECT p_key, r.place, r.number, r.start, r.ends, r.judge, r.room, r.link
    FROM jsonb_populate_recordset(NULL::hearings, p_lines -> 'hearings') r;
  END IF;
  IF p_lines -> 'submissions' IS NOT NULL THEN
    DELETE FROM submissions WHERE court = 1962992588 AND case_key = p_key;
    INSERT INTO submissions (number, case_key, day)
    SELECT r.number, p_key, r.day FROM jsonb_populate_recordset(NULL::submissions, p_lines -> 'submissions') r;
  END IF;
  IF p_lines -> 'groups' IS NOT NULL THEN
    DELETE FROM group_names WHERE court = 1962992588 AND case_key = p_key;
    INSERT INTO group_names (name, case_key) SELECT DISTINCT g, p_key FROM jsonb_array_elements_text(p_lines -> 'groups') g;
  END IF;
END $$;
ALTER FUNCTION first_form.write_lines(p_key bigint, p_lines jsonb) OWNER TO first_form_owner;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE first_form.bodies (
    court integer DEFAULT 1962992588 NOT NULL,
    sequence bigint NOT NULL,
    salt bytea,
    body bytea NOT NULL
);
ALTER TABLE ONLY first_form.bodies FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.bodies OWNER TO first_form_owner;
CREATE TABLE first_form.cases (
    court integer DEFAULT 1962992588 NOT NULL,
    key bigint NOT NULL,
    id bytea NOT NULL,
    version bigint NOT NULL,
    complete bigint NOT NULL,
    waived bigint NOT NULL,
    originals_missing bigint NOT NULL,
    line bytea NOT NULL,
    number text COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    judge text COLLATE pg_catalog."C",
    secretary text COLLATE pg_catalog."C",
    registered bigint,
    phase text NOT NULL COLLATE pg_catalog."C",
    active bigint NOT NULL,
    hearing_start bigint,
    hearing_day bigint,
    earliest_due bigint,
    late bigint NOT NULL,
    backdated bigint NOT NULL,
    number_words text NOT NULL COLLATE pg_catalog."C",
    judge_words text COLLATE pg_catalog."C",
    secretary_words text COLLATE pg_catalog."C",
    party_words text NOT NULL COLLATE pg_catalog."C",
    search text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE ONLY first_form.cases FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.cases OWNER TO first_form_owner;
CREATE TABLE first_form.court (
    court integer NOT NULL,
    schema integer NOT NULL,
    form integer NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT court_court_check CHECK ((court = 1962992588))
);
ALTER TABLE ONLY first_form.court FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.court OWNER TO first_form_owner;
CREATE TABLE first_form.documents (
    court integer DEFAULT 1962992588 NOT NULL,
    key bigint NOT NULL,
    case_key bigint NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    outstanding bigint NOT NULL,
    to_serve bigint NOT NULL,
    unrequested bigint NOT NULL,
    due bigint,
    due_key bigint NOT NULL,
    received_on bigint,
    late bigint NOT NULL,
    backdated bigint NOT NULL,
    owes_original bigint NOT NULL,
    from_words text NOT NULL COLLATE pg_catalog."C",
    title_words text NOT NULL COLLATE pg_catalog."C",
    line bytea NOT NULL
);
ALTER TABLE ONLY first_form.documents FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.documents OWNER TO first_form_owner;
CREATE TABLE first_form.entries (
    court integer DEFAULT 1962992588 NOT NULL,
    sequence bigint NOT NULL,
    stream bigint NOT NULL,
    version bigint NOT NULL,
    recorded_at bigint NOT NULL,
    occurred bigint NOT NULL,
    occurred_on_day integer NOT NULL,
    act bytea NOT NULL,
    signature bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    commitment bytea NOT NULL,
    hash bytea NOT NULL,
    previous bytea NOT NULL
);
ALTER TABLE ONLY first_form.entries FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.entries OWNER TO first_form_owner;
CREATE TABLE first_form.group_names (
    court integer DEFAULT 1962992588 NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    case_key bigint NOT NULL
);
ALTER TABLE ONLY first_form.group_names FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.group_names OWNER TO first_form_owner;
CREATE TABLE first_form.head (
    court integer NOT NULL,
    sequence bigint NOT NULL,
    hash bytea NOT NULL,
    recorded_at bigint,
    settings bigint NOT NULL,
    keys bigint NOT NULL,
    CONSTRAINT head_court_check CHECK ((court = 1962992588))
);
ALTER TABLE ONLY first_form.head FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.head OWNER TO first_form_owner;
CREATE TABLE first_form.hearings (
    court integer DEFAULT 1962992588 NOT NULL,
    case_key bigint NOT NULL,
    place bigint NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    start bigint NOT NULL,
    ends bigint NOT NULL,
    judge text COLLATE pg_catalog."C",
    room text COLLATE pg_catalog."C",
    link text COLLATE pg_catalog."C"
);
ALTER TABLE ONLY first_form.hearings FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.hearings OWNER TO first_form_owner;
CREATE TABLE first_form.identities (
    court integer DEFAULT 1962992588 NOT NULL,
    key bigint NOT NULL,
    line bytea NOT NULL,
    search text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE ONLY first_form.identities FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.identities OWNER TO first_form_owner;
CREATE TABLE first_form.identity_bodies (
    court integer DEFAULT 1962992588 NOT NULL,
    sequence bigint NOT NULL,
    salt bytea NOT NULL,
    body bytea NOT NULL
);
ALTER TABLE ONLY first_form.identity_bodies FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.identity_bodies OWNER TO first_form_owner;
CREATE TABLE first_form.identity_words (
    court integer DEFAULT 1962992588 NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    case_key bigint NOT NULL
);
ALTER TABLE ONLY first_form.identity_words FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.identity_words OWNER TO first_form_owner;
CREATE TABLE first_form.permissions (
    court integer DEFAULT 1962992588 NOT NULL,
    stream text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    detail text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE ONLY first_form.permissions FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.permissions OWNER TO first_form_owner;
CREATE TABLE first_form.refusals (
    court integer DEFAULT 1962992588 NOT NULL,
    number bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    login text NOT NULL,
    why text NOT NULL,
    type text,
    role text
);
ALTER TABLE ONLY first_form.refusals FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.refusals OWNER TO first_form_owner;
ALTER TABLE first_form.refusals ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME first_form.refusals_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE first_form.signatures (
    court integer DEFAULT 1962992588 NOT NULL,
    key bigint NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    login text NOT NULL COLLATE pg_catalog."C",
    role text COLLATE pg_catalog."C",
    program text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE ONLY first_form.signatures FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.signatures OWNER TO first_form_owner;
CREATE TABLE first_form.slips (
    court integer DEFAULT 1962992588 NOT NULL,
    case_key bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    open bigint NOT NULL,
    judge text COLLATE pg_catalog."C",
    secretary text COLLATE pg_catalog."C",
    room text COLLATE pg_catalog."C",
    link text COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    line bytea NOT NULL
);
ALTER TABLE ONLY first_form.slips FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.slips OWNER TO first_form_owner;
CREATE TABLE first_form.staff (
    court integer DEFAULT 1962992588 NOT NULL,
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    logins text[] NOT NULL
);
ALTER TABLE ONLY first_form.staff FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.staff OWNER TO first_form_owner;
CREATE TABLE first_form.streams (
    court integer DEFAULT 1962992588 NOT NULL,
    key bigint NOT NULL,
    token bytea NOT NULL,
    CONSTRAINT streams_token_check CHECK ((length(token) = 16))
);
ALTER TABLE ONLY first_form.streams FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.streams OWNER TO first_form_owner;
CREATE TABLE first_form.submissions (
    court integer DEFAULT 1962992588 NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    case_key bigint NOT NULL,
    day bigint NOT NULL
);
ALTER TABLE ONLY first_form.submissions FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.submissions OWNER TO first_form_owner;
CREATE TABLE first_form.words (
    court integer DEFAULT 1962992588 NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    case_key bigint NOT NULL
);
ALTER TABLE ONLY first_form.words FORCE ROW LEVEL SECURITY;
ALTER TABLE first_form.words OWNER TO first_form_owner;
INSERT INTO first_form.bodies VALUES (1962992588, 1, '\x16e83dec6298bee006d0e76bee118333', '\x7b2266616374223a7b22636f7572744e616d6564223a7b226e616d65223a7b226b6b223a22d090d0b9d0bbd18bd0b1d0b0d29b20d0b0d183d0b4d0b0d0bdd18bd0bdd18bd2a320d181d0bed182d18b222c227275223a22d090d0b9d0bbd18bd0b1d0b0d29b20d0b0d183d0b4d0b0d0bdd18bd0bdd18bd2a320d181d0bed182d18b222c22656e223a22d090d0b9d0bbd18bd0b1d0b0d29b20d0b0d183d0b4d0b0d0bdd18bd0bdd18bd2a320d181d0bed182d18b227d7d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 2, '\xf394a0dc2cd8622cfe3df045b8fe1b44', '\x7b2266616374223a7b227a6f6e65536574223a7b227a6f6e65223a7b226e616d65223a22417369612f416c6d617479222c226669727374223a32313630302c227472616e736974696f6e73223a5b7b226174223a3633383330383830303030303030302c226f6666736574223a32353230307d2c7b226174223a3635343633383430303030303030302c226f6666736574223a32313630307d2c7b226174223a3638363039313630303030303030302c226f6666736574223a31383030307d2c7b226174223a3639353736383430303030303030302c226f6666736574223a32313630307d2c7b226174223a3730313831323830303030303030302c226f6666736574223a32353230307d2c7b226174223a3731373533373630303030303030302c226f6666736574223a32313630307d2c7b226174223a3733333236323430303030303030302c226f6666736574223a32353230307d2c7b226174223a3734383938373230303030303030302c226f6666736574223a32313630307d2c7b226174223a3736343731323030303030303030302c226f6666736574223a32353230307d2c7b226174223a3738303433363830303030303030302c226f6666736574223a32313630307d2c7b226174223a3739363136313630303030303030302c226f6666736574223a32353230307d2c7b226174223a3831313838363430303030303030302c226f6666736574223a32313630307d2c7b226174223a3832383231363030303030303030302c226f6666736574223a32353230307d2c7b226174223a3834363336303030303030303030302c226f6666736574223a32313630307d2c7b226174223a3835393636353630303030303030302c226f6666736574223a32353230307d2c7b226174223a3837373830393630303030303030302c226f6666736574223a32313630307d2c7b226174223a3839313131353230303030303030302c226f6666736574223a32353230307d2c7b226174223a3930393235393230303030303030302c226f6666736574223a32313630307d2c7b226174223a3932323536343830303030303030302c226f6666736574223a32353230307d2c7b226174223a3934313331333630303030303030302c226f6666736574223a32313630307d2c7b226174223a3935343031343430303030303030302c226f6666736574223a32353230307d2c7b226174223a3937323736333230303030303030302c226f6666736574223a32313630307d2c7b226174223a3938353436343030303030303030302c226f6666736574223a32353230307d2c7b226174223a313030343231323830303030303030302c226f6666736574223a32313630307d2c7b226174223a313031373531383430303030303030302c226f6666736574223a32353230307d2c7b226174223a313033353636323430303030303030302c226f6666736574223a32313630307d2c7b226174223a313034383936383030303030303030302c226f6666736574223a32353230307d2c7b226174223a313036373131323030303030303030302c226f6666736574223a32313630307d2c7b226174223a313038303431373630303030303030302c226f6666736574223a32353230307d2c7b226174223a313039393136363430303030303030302c226f6666736574223a32313630307d2c7b226174223a313730393232393630303030303030302c226f6666736574223a31383030307d5d7d7d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 3, '\x1e3b01c38c070da4bbff733867532087', '\x7b2266616374223a7b22636173654f70656e6564223a7b2264657461696c73223a7b226e756d626572223a22373532372d32362d30302d322f31323334222c2263617465676f7279223a22636976696c222c227375626a656374223a22d09e20d0b2d0b7d18bd181d0bad0b0d0bdd0b8d0b820d0b7d0b0d0b4d0bed0bbd0b6d0b5d0bdd0bdd0bed181d182d0b8222c2272656769737465726564223a22323032362d31302d3031227d7d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 4, '\xe8c9cd777121d089fe8043956fa08363', '\x7b2266616374223a7b2270617274794164646564223a7b227061727479223a312c2264657461696c73223a7b22726f6c65223a22706c61696e74696666222c226e616d65223a22d0a2d09ed09e20c2abd0a0d0b0d181d181d0b2d0b5d182c2bb227d7d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 5, '\xf2eb0409808a7c9ab0f36c2dd94fd9d4', '\x7b2266616374223a7b2267726f7570223a7b225f30223a7b226e616d6564223a7b226e616d65223a7b226b6b223a22d0a0d0b0d181d181d0b2d0b5d182222c227275223a22d0a0d0b0d181d181d0b2d0b5d182227d7d7d7d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 6, '\x61eed5e3d86867d3a7cd18c22f936659', '\x7b2266616374223a7b2270617274794164646564223a7b227061727479223a322c2264657461696c73223a7b22726f6c65223a22646566656e64616e74222c226e616d65223a22d398d0b1d0b4d196d293d0b0d0bbd0b8d0b5d0b2d0b020d094d0b8d0bdd0b0d180d0b0227d7d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 7, NULL, '\x7b2266616374223a7b2270617274794964656e746966696564223a7b227061727479223a322c2269644e756d626572223a22303030303030303030303030227d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 8, '\x16209abe0bebf67f39469619ba7a97f5', '\x7b2266616374223a7b22646f63756d656e744e6565646564223a7b22646f63756d656e74223a312c2264657461696c73223a7b227469746c65223a22d094d0bed0b3d0bed0b2d0bed18020d0b0d180d0b5d0bdd0b4d18b222c2266726f6d223a312c226f726967696e616c223a226e6f6e65227d7d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 9, '\x7e5c839bd1338240e7db4ba8030a3ff0', '\x7b2266616374223a7b227374616666456e7465726564223a7b226e756d626572223a312c22706572736f6e223a7b226e616d65223a22d09ad0b8d0bc20d0902e20d0912e222c226c6f67696e73223a5b22706f737467726573222c226f776e6572225d2c22726f6c6573223a5b2261646d696e6973747261746f72222c22736563726574617279222c226a75646765222c226368616e63657279225d7d7d7d7d');
INSERT INTO first_form.bodies VALUES (1962992588, 10, '\xda1e0ea21f80a8adad0a4493ecabca6d', '\x7b2266616374223a7b22646f63756d656e74526571756573746564223a7b22646f63756d656e74223a312c2272657175657374223a7b226279223a226c6574746572227d7d7d7d');
INSERT INTO first_form.cases VALUES (1962992588, 3, '\xd5efde659318290efe791f6fd37f0576', 7, 0, 0, 0, '\x028ed2e098d9ccf7f7d501f68afc9bfdedc7bcfe010e11373532372d32362d30302d322f3132333405636976696c0130d09e20d0b2d0b7d18bd181d0bad0b0d0bdd0b8d0b820d0b7d0b0d0b4d0bed0bbd0b6d0b5d0bdd0bdd0bed181d182d0b801eec302000000020209706c61696e7469666619d0a2d09ed09e20c2abd0a0d0b0d181d181d0b2d0b5d182c2bb00000409646566656e64616e7423d398d0b1d0b4d196d293d0b0d0bbd0b8d0b5d0b2d0b020d094d0b8d0bdd0b0d180d0b000000b7072657061726174696f6e00020200020000000000000004080001021bd094d0bed0b3d0bed0b2d0bed18020d0b0d180d0b5d0bdd0b4d18b19d0a2d09ed09e20c2abd0a0d0b0d181d181d0b2d0b5d182c2bb0009726571756573746564010212646f63756d656e74732e72656365697665640d67726f75702e6372656174656400', '7527-26-00-2/1234', 'civil', NULL, NULL, 20727, 'preparation', 1, NULL, NULL, NULL, 0, 0, '7527 26 00 2 1234', NULL, NULL, '[" too rasvet"," abdigalieva dinara"]', ' 7527 26 00 2 1234 7527260021234 too rasvet abdigalieva dinara o vziskani zadoljenosti | dogovor arendi');
INSERT INTO first_form.court VALUES (1962992588, 1, 16, '2026-11-29 11:44:39.54721+00');
INSERT INTO first_form.documents VALUES (1962992588, 3145729, 3, '7527-26-00-2/1234', 'requested', 1, 0, 0, NULL, 2147483647, NULL, 0, 0, 0, ' too rasvet', ' dogovor arendi | ', '\x028ed2e098d9ccf7f7d501f68afc9bfdedc7bcfe0111373532372d32362d30302d322f3132333400021bd094d0bed0b3d0bed0b2d0bed18020d0b0d180d0b5d0bdd0b4d18b0219d0a2d09ed09e20c2abd0a0d0b0d181d181d0b2d0b5d182c2bb09726571756573746564000100e681babf9adab00602000000046e6f6e65000000000000000000');
INSERT INTO first_form.entries VALUES (1962992588, 1, 1, 1, 1795952679685021, 1795952679685021, 0, '\xc540a0bc55b442fdc6e87db73eea949b', 2, 'courtNamed', '\xc5f9f28708882b0762a0e388283d7dc71b482b137ecda93cee508ae218e90e56', '\xe6097a92e9a77ad578c2020bd53fcd1a5449cad5a5d765bbfa1f57aaa8563c6a', '\x0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO first_form.entries VALUES (1962992588, 2, 1, 2, 1795952679685021, 1795952679685021, 0, '\xc540a0bc55b442fdc6e87db73eea949b', 2, 'zoneSet', '\xe7dc8545f1cf9da695ab9cd82d931f88743df966ce2b5cb7cf57282c1388e237', '\x4aff8b73a9536dc04af226b9a8faad82140fd4bdb3102f00efdda23889a9afee', '\xe6097a92e9a77ad578c2020bd53fcd1a5449cad5a5d765bbfa1f57aaa8563c6a');
INSERT INTO first_form.entries VALUES (1962992588, 3, 3, 1, 1795952687485693, 20727, 1, '\xdfd02b339485b95dfa121da2679b8940', 4, 'caseOpened', '\x9a44d7f17b6c46e8856b726b3a765b3cb7d4c7078536df099f17e6c2e6988acd', '\xe60acdd743a7def23c7e72af39b7d12ac9dbe3911ba8acc426f2d4bafba2e513', '\x4aff8b73a9536dc04af226b9a8faad82140fd4bdb3102f00efdda23889a9afee');
INSERT INTO first_form.entries VALUES (1962992588, 4, 3, 2, 1795952687542973, 1795952687542973, 0, '\xaa0c9dc46e312538406d61df35d75653', 4, 'partyAdded', '\x1d84f620712bf23a3e1f7d0f0ec9b8b963f3f5845b73970c1f2e986f46a7ec84', '\x7b1e8e604583d7e62cafb04a6c0bde3cae1b6747ad782905574b347347362b88', '\xe60acdd743a7def23c7e72af39b7d12ac9dbe3911ba8acc426f2d4bafba2e513');
INSERT INTO first_form.entries VALUES (1962992588, 5, 3, 3, 1795952687637879, 1795952687637879, 0, '\x3c037f9b0b57a8099bc2be3f7418e9cb', 4, 'group', '\x64697a014029116079026ce97c4f9966d0796e39103650f845b13bd9e3caad0a', '\xb0dda774f43dc91182922eac88226b76630418f2e570cc6481a2cf9c516e3bf7', '\x7b1e8e604583d7e62cafb04a6c0bde3cae1b6747ad782905574b347347362b88');
INSERT INTO first_form.entries VALUES (1962992588, 6, 3, 4, 1795952720766873, 1795952720766873, 0, '\x5d74c3c73f45ca8f4f479f4b8dc5a33f', 4, 'partyAdded', '\x4c5d7e9f5cb329ad062d69695b3113fee61e4df103bc58ea51571806f36d0758', '\x743ea72fa5a8df362dc5af6fce20d4b613632df80e2b2e67de6c2cfe874984b3', '\xb0dda774f43dc91182922eac88226b76630418f2e570cc6481a2cf9c516e3bf7');
INSERT INTO first_form.entries VALUES (1962992588, 7, 3, 5, 1795952720766873, 1795952720766873, 0, '\x5d74c3c73f45ca8f4f479f4b8dc5a33f', 4, 'partyIdentified', '\x0c9d71454efafb88875dfc95593c522b16d7297b2c354be2543d6e287341ecf9', '\xb0a5f808662923860ceafe28f2af843f82f347bcbcc7642007d97b3a564b3baa', '\x743ea72fa5a8df362dc5af6fce20d4b613632df80e2b2e67de6c2cfe874984b3');
INSERT INTO first_form.entries VALUES (1962992588, 8, 3, 6, 1795952720822451, 1795952720822451, 0, '\xbbe147e98d40878cfc6c62d90ff8355f', 4, 'documentNeeded', '\x3e7e89e148db25f231c3d106ade5a8c2c8ac781707425bbe96a6bbe8164cdc6b', '\xf4c9ad3002f9a795ab1905a8736e2a8cac6aa9ed54e0810358db8942410418c3', '\xb0a5f808662923860ceafe28f2af843f82f347bcbcc7642007d97b3a564b3baa');
INSERT INTO first_form.entries VALUES (1962992588, 9, 5, 1, 1795952720880577, 1795952720880577, 0, '\xd3bdaef305daeb969fd90093d568ca6a', 2, 'staffEntered', '\x6486da3edc9bf19972a0cef4ca4f55cf858136c5a17b3ad3833bba75491732bd', '\x348609dd814d360273de8600cae6caca5d28c08d31524907ecc1edfc1a3de7ea', '\xf4c9ad3002f9a795ab1905a8736e2a8cac6aa9ed54e0810358db8942410418c3');
INSERT INTO first_form.entries VALUES (1962992588, 10, 3, 7, 1795952720953459, 1795952720953459, 0, '\x9078f16d89c8d977d34131d306b1b4db', 6, 'documentRequested', '\x3ff6619684c5710e0bc2822864f7c7b92f9dea0a549eea1d26258d07ab58746b', '\xd2e073537261461c3ddc6d706747ee921c96e77bd4f0a38dd8139744cfed5482', '\x348609dd814d360273de8600cae6caca5d28c08d31524907ecc1edfc1a3de7ea');
INSERT INTO first_form.group_names VALUES (1962992588, 'Рассвет', 3);
INSERT INTO first_form.head VALUES (1962992588, 10, '\xd2e073537261461c3ddc6d706747ee921c96e77bd4f0a38dd8139744cfed5482', 1795952720953459, 2, 6);
INSERT INTO first_form.identities VALUES (1962992588, 3, '\x028ed2e098d9ccf7f7d501f68afc9bfdedc7bcfe010e11373532372d32362d30302d322f3132333405636976696c0130d09e20d0b2d0b7d18bd181d0bad0b0d0bdd0b8d0b820d0b7d0b0d0b4d0bed0bbd0b6d0b5d0bdd0bdd0bed181d182d0b801eec302000000020209706c61696e7469666619d0a2d09ed09e20c2abd0a0d0b0d181d181d0b2d0b5d182c2bb00000409646566656e64616e7423d398d0b1d0b4d196d293d0b0d0bbd0b8d0b5d0b2d0b020d094d0b8d0bdd0b0d180d0b000010c3930303130313330303030370b7072657061726174696f6e00020200020000000000000004080001021bd094d0bed0b3d0bed0b2d0bed18020d0b0d180d0b5d0bdd0b4d18b19d0a2d09ed09e20c2abd0a0d0b0d181d181d0b2d0b5d182c2bb0009726571756573746564010212646f63756d656e74732e72656365697665640d67726f75702e6372656174656400', ' 7527 26 00 2 1234 7527260021234 too rasvet abdigalieva dinara #900101300007 #0007 o vziskani zadoljenosti | dogovor arendi');
INSERT INTO first_form.identity_bodies VALUES (1962992588, 7, '\xf0feb17f708c6af302a929811affff56', '\x7b2266616374223a7b2270617274794964656e746966696564223a7b227061727479223a322c2269644e756d626572223a22393030313031333030303037227d7d7d');
INSERT INTO first_form.identity_words VALUES (1962992588, '#900101300007', 3);
INSERT INTO first_form.identity_words VALUES (1962992588, '#0007', 3);
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseOpened', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseOpened', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseOpened', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseNumberCorrected', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseNumberCorrected', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseNumberCorrected', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseDetailsChanged', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseDetailsChanged', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseDetailsChanged', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseSuspended', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseSuspended', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseSuspended', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseResumed', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseResumed', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseResumed', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseClosed', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseClosed', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseClosed', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseReopened', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseReopened', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseReopened', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyAdded', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyAdded', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyAdded', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyChanged', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyChanged', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyChanged', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyRemoved', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyRemoved', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyRemoved', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyIdentified', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyIdentified', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'partyIdentified', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'itemTicked', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'itemTicked', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'itemTicked', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'links', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'links', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'links', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentNeeded', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentNeeded', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentNeeded', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentReceived', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentReceived', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentReceived', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentReturned', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentReturned', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentReturned', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentServed', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentServed', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentServed', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentChanged', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentChanged', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentUnneeded', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentUnneeded', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'recipientsChosen', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'recipientsChosen', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentRequested', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentRequested', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'hearingSet', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'hearingSet', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'hearingMoved', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'hearingMoved', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'hearingCancelled', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'hearingCancelled', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'course', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'course', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'notice', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'notice', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'group', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'group', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'message', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'message', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'room', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'room', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'noDocumentsNeeded', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'documentWaived', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'originalWaived', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'itemAcknowledged', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'readinessSigned', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'signatureWithdrawn', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'actedForJudge', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'originalFiled', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'originalCompared', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'originalGivenBack', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseReassigned', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'caseReassigned', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'identityNumberRevealed', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'identityNumberRevealed', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'identityNumberRevealed', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'identityNumberRevealed', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'identityNumberRevealed', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'closedToPublic', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'openedToPublic', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'mediaAnswered', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'mediaAnswered', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'mediaAnswered', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'mediaRequested', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'mediaRequested', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'mediaRequested', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'listenersTold', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'listenersTold', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'opinionNoted', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'openness', 'opinionNoted', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'room', 'exhibitReceived', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'room', 'readinessDeclared', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'tray', 'actPrepared', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'tray', 'actPrepared', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'tray', 'actWithdrawn', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'tray', 'actWithdrawn', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'tray', 'actSentBack', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'case', 'tray', 'actSigned', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'courtNamed', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'zoneSet', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'hoursSet', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'dayMarked', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'dayUnmarked', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'categoryAdded', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'templateAdded', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'templateRemoved', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'termSet', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'termRemoved', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'manualCheckAdded', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'manualCheckRemoved', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'noticeDaysSet', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'settings', 'notices', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'staff', 'staffEntered', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'staff', 'staffChanged', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'staff', 'staffLeft', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'contacts', 'cardWritten', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'contacts', 'cardWritten', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintNoted', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintNoted', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintNoted', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintChanged', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintChanged', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintChanged', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintEscalated', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintEscalated', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintEscalated', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintAnswered', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintAnswered', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'complaintAnswered', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'appointmentMade', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'appointmentMade', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'appointmentMade', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'appointmentChanged', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'appointmentChanged', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'appointmentChanged', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'appointmentEnded', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'complaints', 'appointmentEnded', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalNoted', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalNoted', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalNoted', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalNoted', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalNoted', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalChanged', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalChanged', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalChanged', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalChanged', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalChanged', '', 'administrator');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalPlanned', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'proposals', 'proposalDecided', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'trainings', 'trainingNoted', '', 'secretary');
INSERT INTO first_form.permissions VALUES (1962992588, 'trainings', 'trainingNoted', '', 'chancery');
INSERT INTO first_form.permissions VALUES (1962992588, 'trainings', 'trainingNoted', '', 'judge');
INSERT INTO first_form.permissions VALUES (1962992588, 'trainings', 'trainingNoted', '', 'chair');
INSERT INTO first_form.permissions VALUES (1962992588, 'trainings', 'trainingNoted', '', 'administrator');
INSERT INTO first_form.signatures VALUES (1962992588, 2, 'postgres', 'postgres', 'administrator', 'dayin 0.1.0');
INSERT INTO first_form.signatures VALUES (1962992588, 4, 'postgres', 'postgres', 'secretary', 'dayin 0.1.0');
INSERT INTO first_form.signatures VALUES (1962992588, 6, 'Ким А. Б.', 'postgres', 'secretary', 'dayin 0.1.0');
INSERT INTO first_form.slips VALUES (1962992588, 3, 'group', 1, '7527-26-00-2/1234', 1795952687637879, 1, NULL, NULL, NULL, NULL, ' 7527 26 00 2 1234 7527260021234 too rasvet abdigalieva dinara rasvet', '\x7b22636173654944223a7b22746f6b656e223a7b2268696768223a31353431353738343537373335333339343434362c226c6f77223a31383333363732313932323936353833333037387d7d2c226e756d626572223a22373532372d32362d30302d322f31323334222c22706c616365223a312c226174223a313739353935323638373633373837392c2269734f70656e223a747275652c2270617274696573223a5b7b226964223a312c22726f6c65223a22706c61696e74696666222c226e616d65223a22d0a2d09ed09e20c2abd0a0d0b0d181d181d0b2d0b5d182c2bb227d2c7b226964223a322c22726f6c65223a22646566656e64616e74222c226e616d65223a22d398d0b1d0b4d196d293d0b0d0bbd0b8d0b5d0b2d0b020d094d0b8d0bdd0b0d180d0b0227d5d2c22626f6479223a7b2267726f7570223a7b225f30223a7b226e616d65223a7b226b6b223a22d0a0d0b0d181d181d0b2d0b5d182222c227275223a22d0a0d0b0d181d181d0b2d0b5d182227d2c226e616d6564223a7b226174223a7b225f30223a313739353935323638373633373837397d7d2c226d656d62657273223a5b5d2c227265737472696374696f6e73223a5b5d7d7d7d7d');
INSERT INTO first_form.staff VALUES (1962992588, 1, 'Ким А. Б.', '{postgres,owner}');
INSERT INTO first_form.streams VALUES (1962992588, 1, '\x00000000000000000000000000000001');
INSERT INTO first_form.streams VALUES (1962992588, 3, '\xd5efde659318290efe791f6fd37f0576');
INSERT INTO first_form.streams VALUES (1962992588, 5, '\x00000000000000000000000000000002');
INSERT INTO first_form.words VALUES (1962992588, '00', 3);
INSERT INTO first_form.words VALUES (1962992588, '1234', 3);
INSERT INTO first_form.words VALUES (1962992588, '2', 3);
INSERT INTO first_form.words VALUES (1962992588, '26', 3);
INSERT INTO first_form.words VALUES (1962992588, '7527', 3);
INSERT INTO first_form.words VALUES (1962992588, '7527260021234', 3);
INSERT INTO first_form.words VALUES (1962992588, 'o', 3);
INSERT INTO first_form.words VALUES (1962992588, 'vziskani', 3);
INSERT INTO first_form.words VALUES (1962992588, 'zadoljenosti', 3);
INSERT INTO first_form.words VALUES (1962992588, 'rasvet', 3);
INSERT INTO first_form.words VALUES (1962992588, 'too', 3);
INSERT INTO first_form.words VALUES (1962992588, 'abdigalieva', 3);
INSERT INTO first_form.words VALUES (1962992588, 'dinara', 3);
INSERT INTO first_form.words VALUES (1962992588, 'arendi', 3);
INSERT INTO first_form.words VALUES (1962992588, 'dogovor', 3);
SELECT pg_catalog.setval('first_form.refusals_number_seq', 1, false);
ALTER TABLE ONLY first_form.bodies
    ADD CONSTRAINT bodies_pkey PRIMARY KEY (court, sequence);
ALTER TABLE ONLY first_form.cases
    ADD CONSTRAINT cases_court_number_key UNIQUE (court, number) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY first_form.cases
    ADD CONSTRAINT cases_pkey PRIMARY KEY (court, key);
ALTER TABLE ONLY first_form.court
    ADD CONSTRAINT court_pkey PRIMARY KEY (court);
ALTER TABLE ONLY first_form.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (court, key);
ALTER TABLE ONLY first_form.entries
    ADD CONSTRAINT entries_court_stream_version_key UNIQUE (court, stream, version);
ALTER TABLE ONLY first_form.entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (court, sequence);
ALTER TABLE ONLY first_form.group_names
    ADD CONSTRAINT group_names_pkey PRIMARY KEY (court, name, case_key);
ALTER TABLE ONLY first_form.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (court);
ALTER TABLE ONLY first_form.hearings
    ADD CONSTRAINT hearings_pkey PRIMARY KEY (court, case_key, place);
ALTER TABLE ONLY first_form.identities
    ADD CONSTRAINT identities_pkey PRIMARY KEY (court, key);
ALTER TABLE ONLY first_form.identity_bodies
    ADD CONSTRAINT identity_bodies_pkey PRIMARY KEY (court, sequence);
ALTER TABLE ONLY first_form.identity_words
    ADD CONSTRAINT identity_words_pkey PRIMARY KEY (court, word, case_key);
ALTER TABLE ONLY first_form.permissions
    ADD CONSTRAINT permissions_pkey PRIMARY KEY (court, stream, type, detail, role);
ALTER TABLE ONLY first_form.refusals
    ADD CONSTRAINT refusals_pkey PRIMARY KEY (court, number);
ALTER TABLE ONLY first_form.signatures
    ADD CONSTRAINT signatures_pkey PRIMARY KEY (court, key);
ALTER TABLE ONLY first_form.slips
    ADD CONSTRAINT slips_pkey PRIMARY KEY (court, case_key, kind, place);
ALTER TABLE ONLY first_form.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (court, number);
ALTER TABLE ONLY first_form.streams
    ADD CONSTRAINT streams_court_token_key UNIQUE (court, token);
ALTER TABLE ONLY first_form.streams
    ADD CONSTRAINT streams_pkey PRIMARY KEY (court, key);
ALTER TABLE ONLY first_form.submissions
    ADD CONSTRAINT submissions_pkey PRIMARY KEY (court, number, case_key);
ALTER TABLE ONLY first_form.words
    ADD CONSTRAINT words_pkey PRIMARY KEY (court, word, case_key);
CREATE INDEX cases_active ON first_form.cases USING btree (court, hearing_start, number) WHERE (active = 1);
CREATE INDEX cases_by_category ON first_form.cases USING btree (court, category);
CREATE INDEX cases_by_day ON first_form.cases USING btree (court, registered, number);
CREATE INDEX cases_by_hearing ON first_form.cases USING btree (court, hearing_start, number);
CREATE INDEX cases_by_phase ON first_form.cases USING btree (court, phase);
CREATE INDEX cases_of_judge ON first_form.cases USING btree (court, judge, hearing_start, number) WHERE (active = 1);
CREATE INDEX cases_of_secretary ON first_form.cases USING btree (court, secretary, hearing_start, number) WHERE (active = 1);
CREATE INDEX cases_questionable ON first_form.cases USING btree (court, hearing_start, number) WHERE ((late + backdated) > 0);
CREATE INDEX documents_by_number ON first_form.documents USING btree (court, number, key);
CREATE INDEX documents_due ON first_form.documents USING btree (court, due) WHERE (due IS NOT NULL);
CREATE INDEX documents_of_case ON first_form.documents USING btree (court, case_key);
CREATE INDEX documents_outstanding ON first_form.documents USING btree (court, due_key, number) WHERE (outstanding = 1);
CREATE INDEX documents_received ON first_form.documents USING btree (court, received_on) WHERE (received_on IS NOT NULL);
CREATE INDEX documents_standing_still ON first_form.documents USING btree (court, status) WHERE (status <> ALL (ARRAY['requested'::text, 'received'::text]));
CREATE INDEX documents_to_serve ON first_form.documents USING btree (court, received_on, number) WHERE (to_serve = 1);
CREATE INDEX entries_of_act ON first_form.entries USING btree (court, act, stream);
CREATE INDEX group_names_of_case ON first_form.group_names USING btree (court, case_key);
CREATE INDEX hearings_by_start ON first_form.hearings USING btree (court, start);
CREATE INDEX identity_words_of_case ON first_form.identity_words USING btree (court, case_key);
CREATE INDEX signatures_by_name ON first_form.signatures USING btree (court, actor, login);
CREATE INDEX slips_by_time ON first_form.slips USING btree (court, kind, at, number, place);
CREATE INDEX slips_of_judge ON first_form.slips USING btree (court, kind, judge, at, number, place);
CREATE INDEX slips_open ON first_form.slips USING btree (court, kind, at, number, place) WHERE (open = 1);
CREATE INDEX submissions_by_day ON first_form.submissions USING btree (court, day);
CREATE INDEX submissions_of_case ON first_form.submissions USING btree (court, case_key);
CREATE INDEX words_of_case ON first_form.words USING btree (court, case_key);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON first_form.bodies FOR EACH STATEMENT EXECUTE FUNCTION first_form.never();
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON first_form.entries FOR EACH STATEMENT EXECUTE FUNCTION first_form.never();
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON first_form.identity_bodies FOR EACH STATEMENT EXECUTE FUNCTION first_form.never();
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON first_form.refusals FOR EACH STATEMENT EXECUTE FUNCTION first_form.never();
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON first_form.signatures FOR EACH STATEMENT EXECUTE FUNCTION first_form.never();
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON first_form.streams FOR EACH STATEMENT EXECUTE FUNCTION first_form.never();
ALTER TABLE first_form.bodies ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.cases ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.court ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.group_names ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.head ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.hearings ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.identities ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.identity_bodies ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.identity_words ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON first_form.bodies TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.cases TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.court TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.documents TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.entries TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.group_names TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.head TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.hearings TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.identities TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.identity_bodies TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.identity_words TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.permissions TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.refusals TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.signatures TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.slips TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.staff TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.streams TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.submissions TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
CREATE POLICY own ON first_form.words TO first_form_owner USING ((court = 1962992588)) WITH CHECK ((court = 1962992588));
ALTER TABLE first_form.permissions ENABLE ROW LEVEL SECURITY;
CREATE POLICY reading ON first_form.bodies FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.cases FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.court FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.documents FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.entries FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.group_names FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.head FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.hearings FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.identities FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator USING ((court = 1962992588));
CREATE POLICY reading ON first_form.identity_bodies FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator USING ((court = 1962992588));
CREATE POLICY reading ON first_form.identity_words FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator USING ((court = 1962992588));
CREATE POLICY reading ON first_form.permissions FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.refusals FOR SELECT TO first_form_chair, first_form_administrator USING ((court = 1962992588));
CREATE POLICY reading ON first_form.signatures FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.slips FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.staff FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.streams FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.submissions FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
CREATE POLICY reading ON first_form.words FOR SELECT TO first_form_judge, first_form_secretary, first_form_chancery, first_form_chair, first_form_administrator, first_form_observer USING ((court = 1962992588));
ALTER TABLE first_form.refusals ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.signatures ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.slips ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.staff ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.streams ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.submissions ENABLE ROW LEVEL SECURITY;
ALTER TABLE first_form.words ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA first_form TO first_form_judge;
GRANT USAGE ON SCHEMA first_form TO first_form_secretary;
GRANT USAGE ON SCHEMA first_form TO first_form_chancery;
GRANT USAGE ON SCHEMA first_form TO first_form_chair;
GRANT USAGE ON SCHEMA first_form TO first_form_administrator;
GRANT USAGE ON SCHEMA first_form TO first_form_observer;
REVOKE ALL ON FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) TO first_form_judge;
GRANT ALL ON FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) TO first_form_secretary;
GRANT ALL ON FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) TO first_form_chancery;
GRANT ALL ON FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) TO first_form_chair;
GRANT ALL ON FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) TO first_form_administrator;
GRANT ALL ON FUNCTION first_form.enter(p_stream bytea, p_after bigint, p_act bytea, p_name text, p_login text, p_role text, p_program text, p_at bigint, p_settings bigint, p_facts jsonb, p_lines jsonb, p_copying bigint, OUT o_status text, OUT o_version bigint, OUT o_sequence bigint, OUT o_recorded_at bigint, OUT o_previous bytea, OUT o_hash bytea) TO first_form_observer;
REVOKE ALL ON FUNCTION first_form.fold_staff(p_stream bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.has_twins(p_value json) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) TO first_form_judge;
GRANT ALL ON FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) TO first_form_secretary;
GRANT ALL ON FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) TO first_form_chancery;
GRANT ALL ON FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) TO first_form_chair;
GRANT ALL ON FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) TO first_form_administrator;
GRANT ALL ON FUNCTION first_form.hold(OUT o_sequence bigint, OUT o_hash bytea, OUT o_recorded_at bigint, OUT o_settings bigint) TO first_form_observer;
REVOKE ALL ON FUNCTION first_form.instr(whole text, part text) FROM PUBLIC;
GRANT ALL ON FUNCTION first_form.instr(whole text, part text) TO first_form_judge;
GRANT ALL ON FUNCTION first_form.instr(whole text, part text) TO first_form_secretary;
GRANT ALL ON FUNCTION first_form.instr(whole text, part text) TO first_form_chancery;
GRANT ALL ON FUNCTION first_form.instr(whole text, part text) TO first_form_chair;
GRANT ALL ON FUNCTION first_form.instr(whole text, part text) TO first_form_administrator;
GRANT ALL ON FUNCTION first_form.instr(whole text, part text) TO first_form_observer;
REVOKE ALL ON FUNCTION first_form.is_free(p_key bigint, p_guards jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.is_plain(p_body bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.is_trial(p_token bytea, p_hearing text) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.json_each(list text) FROM PUBLIC;
GRANT ALL ON FUNCTION first_form.json_each(list text) TO first_form_judge;
GRANT ALL ON FUNCTION first_form.json_each(list text) TO first_form_secretary;
GRANT ALL ON FUNCTION first_form.json_each(list text) TO first_form_chancery;
GRANT ALL ON FUNCTION first_form.json_each(list text) TO first_form_chair;
GRANT ALL ON FUNCTION first_form.json_each(list text) TO first_form_administrator;
GRANT ALL ON FUNCTION first_form.json_each(list text) TO first_form_observer;
REVOKE ALL ON FUNCTION first_form.kind_of(p_token bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.may(p_role text) FROM PUBLIC;
GRANT ALL ON FUNCTION first_form.may(p_role text) TO first_form_judge;
GRANT ALL ON FUNCTION first_form.may(p_role text) TO first_form_secretary;
GRANT ALL ON FUNCTION first_form.may(p_role text) TO first_form_chancery;
GRANT ALL ON FUNCTION first_form.may(p_role text) TO first_form_chair;
GRANT ALL ON FUNCTION first_form.may(p_role text) TO first_form_administrator;
GRANT ALL ON FUNCTION first_form.may(p_role text) TO first_form_observer;
REVOKE ALL ON FUNCTION first_form.never() FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.permits(p_token bytea, p_role text, p_name text, p_fact jsonb, p_all jsonb, p_taking_back boolean, p_entered_as text) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) FROM PUBLIC;
GRANT ALL ON FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) TO first_form_judge;
GRANT ALL ON FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) TO first_form_secretary;
GRANT ALL ON FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) TO first_form_chancery;
GRANT ALL ON FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) TO first_form_chair;
GRANT ALL ON FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) TO first_form_administrator;
GRANT ALL ON FUNCTION first_form.put_lines(p_stream bytea, p_lines jsonb, OUT o_status text) TO first_form_observer;
REVOKE ALL ON FUNCTION first_form.refuse(p_why text, p_type text, p_role text) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.sealed_text(value text) FROM PUBLIC;
REVOKE ALL ON FUNCTION first_form.write_lines(p_key bigint, p_lines jsonb) FROM PUBLIC;
GRANT SELECT ON TABLE first_form.bodies TO first_form_judge;
GRANT SELECT ON TABLE first_form.bodies TO first_form_secretary;
GRANT SELECT ON TABLE first_form.bodies TO first_form_chancery;
GRANT SELECT ON TABLE first_form.bodies TO first_form_chair;
GRANT SELECT ON TABLE first_form.bodies TO first_form_administrator;
GRANT SELECT ON TABLE first_form.bodies TO first_form_observer;
GRANT SELECT ON TABLE first_form.cases TO first_form_judge;
GRANT SELECT ON TABLE first_form.cases TO first_form_secretary;
GRANT SELECT ON TABLE first_form.cases TO first_form_chancery;
GRANT SELECT ON TABLE first_form.cases TO first_form_chair;
GRANT SELECT ON TABLE first_form.cases TO first_form_administrator;
GRANT SELECT ON TABLE first_form.cases TO first_form_observer;
GRANT SELECT ON TABLE first_form.court TO first_form_judge;
GRANT SELECT ON TABLE first_form.court TO first_form_secretary;
GRANT SELECT ON TABLE first_form.court TO first_form_chancery;
GRANT SELECT ON TABLE first_form.court TO first_form_chair;
GRANT SELECT ON TABLE first_form.court TO first_form_administrator;
GRANT SELECT ON TABLE first_form.court TO first_form_observer;
GRANT SELECT ON TABLE first_form.documents TO first_form_judge;
GRANT SELECT ON TABLE first_form.documents TO first_form_secretary;
GRANT SELECT ON TABLE first_form.documents TO first_form_chancery;
GRANT SELECT ON TABLE first_form.documents TO first_form_chair;
GRANT SELECT ON TABLE first_form.documents TO first_form_administrator;
GRANT SELECT ON TABLE first_form.documents TO first_form_observer;
GRANT SELECT ON TABLE first_form.entries TO first_form_judge;
GRANT SELECT ON TABLE first_form.entries TO first_form_secretary;
GRANT SELECT ON TABLE first_form.entries TO first_form_chancery;
GRANT SELECT ON TABLE first_form.entries TO first_form_chair;
GRANT SELECT ON TABLE first_form.entries TO first_form_administrator;
GRANT SELECT ON TABLE first_form.entries TO first_form_observer;
GRANT SELECT ON TABLE first_form.group_names TO first_form_judge;
GRANT SELECT ON TABLE first_form.group_names TO first_form_secretary;
GRANT SELECT ON TABLE first_form.group_names TO first_form_chancery;
GRANT SELECT ON TABLE first_form.group_names TO first_form_chair;
GRANT SELECT ON TABLE first_form.group_names TO first_form_administrator;
GRANT SELECT ON TABLE first_form.group_names TO first_form_observer;
GRANT SELECT ON TABLE first_form.head TO first_form_judge;
GRANT SELECT ON TABLE first_form.head TO first_form_secretary;
GRANT SELECT ON TABLE first_form.head TO first_form_chancery;
GRANT SELECT ON TABLE first_form.head TO first_form_chair;
GRANT SELECT ON TABLE first_form.head TO first_form_administrator;
GRANT SELECT ON TABLE first_form.head TO first_form_observer;
GRANT SELECT ON TABLE first_form.hearings TO first_form_judge;
GRANT SELECT ON TABLE first_form.hearings TO first_form_secretary;
GRANT SELECT ON TABLE first_form.hearings TO first_form_chancery;
GRANT SELECT ON TABLE first_form.hearings TO first_form_chair;
GRANT SELECT ON TABLE first_form.hearings TO first_form_administrator;
GRANT SELECT ON TABLE first_form.hearings TO first_form_observer;
GRANT SELECT ON TABLE first_form.identities TO first_form_judge;
GRANT SELECT ON TABLE first_form.identities TO first_form_secretary;
GRANT SELECT ON TABLE first_form.identities TO first_form_chancery;
GRANT SELECT ON TABLE first_form.identities TO first_form_chair;
GRANT SELECT ON TABLE first_form.identities TO first_form_administrator;
GRANT SELECT ON TABLE first_form.identities TO first_form_observer;
GRANT SELECT ON TABLE first_form.identity_bodies TO first_form_judge;
GRANT SELECT ON TABLE first_form.identity_bodies TO first_form_secretary;
GRANT SELECT ON TABLE first_form.identity_bodies TO first_form_chancery;
GRANT SELECT ON TABLE first_form.identity_bodies TO first_form_chair;
GRANT SELECT ON TABLE first_form.identity_bodies TO first_form_administrator;
GRANT SELECT ON TABLE first_form.identity_bodies TO first_form_observer;
GRANT SELECT ON TABLE first_form.identity_words TO first_form_judge;
GRANT SELECT ON TABLE first_form.identity_words TO first_form_secretary;
GRANT SELECT ON TABLE first_form.identity_words TO first_form_chancery;
GRANT SELECT ON TABLE first_form.identity_words TO first_form_chair;
GRANT SELECT ON TABLE first_form.identity_words TO first_form_administrator;
GRANT SELECT ON TABLE first_form.identity_words TO first_form_observer;
GRANT SELECT ON TABLE first_form.permissions TO first_form_judge;
GRANT SELECT ON TABLE first_form.permissions TO first_form_secretary;
GRANT SELECT ON TABLE first_form.permissions TO first_form_chancery;
GRANT SELECT ON TABLE first_form.permissions TO first_form_chair;
GRANT SELECT ON TABLE first_form.permissions TO first_form_administrator;
GRANT SELECT ON TABLE first_form.permissions TO first_form_observer;
GRANT SELECT ON TABLE first_form.refusals TO first_form_chair;
GRANT SELECT ON TABLE first_form.refusals TO first_form_administrator;
GRANT SELECT ON TABLE first_form.signatures TO first_form_judge;
GRANT SELECT ON TABLE first_form.signatures TO first_form_secretary;
GRANT SELECT ON TABLE first_form.signatures TO first_form_chancery;
GRANT SELECT ON TABLE first_form.signatures TO first_form_chair;
GRANT SELECT ON TABLE first_form.signatures TO first_form_administrator;
GRANT SELECT ON TABLE first_form.signatures TO first_form_observer;
GRANT SELECT ON TABLE first_form.slips TO first_form_judge;
GRANT SELECT ON TABLE first_form.slips TO first_form_secretary;
GRANT SELECT ON TABLE first_form.slips TO first_form_chancery;
GRANT SELECT ON TABLE first_form.slips TO first_form_chair;
GRANT SELECT ON TABLE first_form.slips TO first_form_administrator;
GRANT SELECT ON TABLE first_form.slips TO first_form_observer;
GRANT SELECT ON TABLE first_form.staff TO first_form_judge;
GRANT SELECT ON TABLE first_form.staff TO first_form_secretary;
GRANT SELECT ON TABLE first_form.staff TO first_form_chancery;
GRANT SELECT ON TABLE first_form.staff TO first_form_chair;
GRANT SELECT ON TABLE first_form.staff TO first_form_administrator;
GRANT SELECT ON TABLE first_form.staff TO first_form_observer;
GRANT SELECT ON TABLE first_form.streams TO first_form_judge;
GRANT SELECT ON TABLE first_form.streams TO first_form_secretary;
GRANT SELECT ON TABLE first_form.streams TO first_form_chancery;
GRANT SELECT ON TABLE first_form.streams TO first_form_chair;
GRANT SELECT ON TABLE first_form.streams TO first_form_administrator;
GRANT SELECT ON TABLE first_form.streams TO first_form_observer;
GRANT SELECT ON TABLE first_form.submissions TO first_form_judge;
GRANT SELECT ON TABLE first_form.submissions TO first_form_secretary;
GRANT SELECT ON TABLE first_form.submissions TO first_form_chancery;
GRANT SELECT ON TABLE first_form.submissions TO first_form_chair;
GRANT SELECT ON TABLE first_form.submissions TO first_form_administrator;
GRANT SELECT ON TABLE first_form.submissions TO first_form_observer;
GRANT SELECT ON TABLE first_form.words TO first_form_judge;
GRANT SELECT ON TABLE first_form.words TO first_form_secretary;
GRANT SELECT ON TABLE first_form.words TO first_form_chancery;
GRANT SELECT ON TABLE first_form.words TO first_form_chair;
GRANT SELECT ON TABLE first_form.words TO first_form_administrator;
GRANT SELECT ON TABLE first_form.words TO first_form_observer;
