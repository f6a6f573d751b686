import CaseEngine
import Chain
import Lines

extension EnterFunction {
  /// The court's own streams, by the tokens that they are kept under.
  private static let ownStreams = CourtStream.allCases.map { stream in
    " WHEN '" + JSONText.hex(Array(bytes: StreamID.court(stream).token)) + "' THEN '" + stream.rawValue + "'"
  }.joined()

  /// Who may enter what. Granted to nobody but `may`: called by the functions that are, under the search path that those pin.
  static let asking = """
    CREATE OR REPLACE FUNCTION may(p_role text) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT $1 IN ('judge', 'secretary', 'chancery', 'chair', 'administrator', 'observer')
        AND pg_has_role(session_user, '{prefix}' || $1, 'MEMBER')
    $$;

    CREATE OR REPLACE FUNCTION kind_of(p_token bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE encode(p_token, 'hex')\(ownStreams) ELSE 'case' END
    $$;

    -- Whether a body is one fact of this type, which everybody who reads it reads alike. Of two values under one key one reader takes the first, and
    -- another the last: a value that was read has fewer keys than its text then has colons outside of strings.
    CREATE OR REPLACE FUNCTION is_plain(p_text text, p_body jsonb, p_type text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
    DECLARE
      l_bare text := regexp_replace(p_text, '"(?:[^"\\\\]|\\\\.)*"', '', 'g');
      l_inner jsonb := p_body -> 'fact' -> p_type -> '_0';
    BEGIN
      IF p_type IS NULL OR p_body -> 'fact' -> p_type IS NULL OR (p_body -> 'fact') - p_type <> '{}' THEN RETURN false; END IF;
      IF jsonb_typeof(l_inner) = 'object' AND (SELECT count(*) FROM jsonb_object_keys(l_inner)) <> 1 THEN RETURN false; END IF;
      RETURN length(l_bare) - length(replace(l_bare, ':', ''))
        = (SELECT count(*) FROM jsonb_path_query(p_body, 'strict $.** ? (@.type() == "object").keyvalue()'));
    END $$;

    -- Whether a hearing was set as a trial hearing, also where its setting was taken back.
    CREATE OR REPLACE FUNCTION is_trial(p_token bytea, p_hearing text) RETURNS boolean LANGUAGE sql STABLE AS $$
      SELECT EXISTS (
        SELECT 1 FROM streams t JOIN entries e ON e.court = t.court AND e.stream = t.key AND e.type = 'hearingSet'
          JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
        WHERE t.court = {court} AND t.token = $1
          AND convert_from(b.body, 'UTF8')::jsonb #>> '{fact,hearingSet,hearing}' = $2
          AND convert_from(b.body, 'UTF8')::jsonb #>> '{fact,hearingSet,plan,kind}' = 'trial')
    $$;

    -- Whether an entry of a stream was taken back, and not put there again.
    CREATE OR REPLACE FUNCTION is_taken_back(p_stream bigint, p_version bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
    BEGIN
      RETURN EXISTS (
        SELECT 1 FROM entries e JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
        WHERE e.court = {court} AND e.stream = p_stream AND e.version > p_version AND e.type = 'retracted'
          AND (convert_from(b.body, 'UTF8')::jsonb #>> '{fact,retracted,version}')::bigint = p_version
          AND NOT is_taken_back(p_stream, e.version));
    END $$;

    -- The plan of a hearing as it stands: that of its setting, or of the last time that it was moved.
    CREATE OR REPLACE FUNCTION standing_plan(p_token bytea, p_hearing text) RETURNS jsonb LANGUAGE sql STABLE AS $$
      SELECT p.fact -> 'plan'
      FROM streams t JOIN entries e ON e.court = t.court AND e.stream = t.key AND e.type IN ('hearingSet', 'hearingMoved')
        JOIN bodies b ON b.court = e.court AND b.sequence = e.sequence
        CROSS JOIN LATERAL (SELECT convert_from(b.body, 'UTF8')::jsonb -> 'fact' -> e.type AS fact) p
      WHERE t.court = {court} AND t.token = $1 AND p.fact ->> 'hearing' = $2 AND NOT is_taken_back(t.key, e.version)
      ORDER BY e.version DESC LIMIT 1
    $$;

    -- Whether a role may enter a fact of this body, or take it back. `p_all` holds the facts of the whole act; `p_entered_as` is the role under which
    -- it was entered, where it is taken back.
    CREATE OR REPLACE FUNCTION permits(
      p_token bytea, p_kind text, p_role text, p_name text, p_type text, p_fact jsonb, p_all jsonb, p_taking_back boolean, p_entered_as text)
    RETURNS boolean LANGUAGE plpgsql STABLE AS $$
    DECLARE
      l_value jsonb := p_fact -> p_type;
      l_detail text := '';
      l_closed boolean := l_value #>> '{plan,closed}' IS NOT NULL;
      l_standing jsonb;
    BEGIN
      IF jsonb_typeof(l_value -> '_0') = 'object' THEN l_detail := (SELECT k FROM jsonb_object_keys(l_value -> '_0') k LIMIT 1); END IF;
      IF NOT EXISTS (
        SELECT 1 FROM permissions p WHERE p.court = {court} AND p.stream = p_kind AND p.type = p_type AND p.detail IN ('', l_detail)
          AND p.role = p_role
      ) THEN RETURN false; END IF;
      -- A trial hearing, what closes a hearing, and what sets something aside are the judge's; but for the next date of a hearing that was put off.
      IF p_type IN ('hearingSet', 'hearingMoved') AND p_role <> 'judge' THEN
        IF jsonb_array_length(coalesce(l_value -> 'overrides', '[]')) > 0 THEN RETURN false; END IF;
        IF p_taking_back THEN
          RETURN coalesce(p_entered_as = 'secretary', false)
            OR NOT l_closed AND l_value #>> '{plan,kind}' IS DISTINCT FROM 'trial' AND NOT is_trial(p_token, l_value ->> 'hearing');
        END IF;
        IF p_type = 'hearingMoved' THEN
          -- Whose a hearing is its own plan tells, and not the one that the client sends.
          l_standing := standing_plan(p_token, l_value ->> 'hearing');
          RETURN NOT coalesce(l_standing ->> 'kind' = 'trial', false) AND l_value #>> '{plan,kind}' IS DISTINCT FROM 'trial'
            AND l_value #>> '{plan,closed}' IS NOT DISTINCT FROM l_standing ->> 'closed';
        END IF;
        IF l_closed OR l_value #>> '{plan,kind}' = 'trial' THEN
          RETURN EXISTS (SELECT 1 FROM jsonb_array_elements(p_all) f WHERE f #> '{course,_0,hearingEnded}' IS NOT NULL);
        END IF;
      END IF;
      IF p_type = 'hearingCancelled' AND p_role <> 'judge' THEN RETURN NOT is_trial(p_token, l_value ->> 'hearing'); END IF;
      -- The chancery puts on the list only what it receives with it.
      IF p_type = 'documentNeeded' AND p_role = 'chancery' THEN
        IF p_taking_back THEN RETURN coalesce(p_entered_as = 'chancery', false); END IF;
        RETURN EXISTS (SELECT 1 FROM jsonb_array_elements(p_all) f WHERE f -> 'documentReceived' IS NOT NULL);
      END IF;
      -- Who hands a case over drafts with it what its parties are to be told.
      IF l_detail = 'prepared' AND p_type = 'notice' AND p_role IN ('chair', 'administrator') THEN
        IF p_taking_back THEN RETURN coalesce(p_entered_as IN ('chair', 'administrator'), false); END IF;
        RETURN EXISTS (SELECT 1 FROM jsonb_array_elements(p_all) f WHERE f -> 'caseReassigned' IS NOT NULL);
      END IF;
      -- An answer that needs no leave is nobody's decision.
      IF l_detail = 'mediaAnswered' AND p_role <> 'judge' THEN
        RETURN l_value #> '{_0,mediaAnswered,answer,decision,noLeaveNeeded}' IS NOT NULL;
      END IF;
      -- Each notes their own trainings, the administrator everybody's.
      IF p_type = 'trainingNoted' AND p_role <> 'administrator' THEN
        RETURN l_value #>> '{training,who}' IS NOT DISTINCT FROM p_name;
      END IF;
      RETURN true;
    END $$;

    -- What is told of somebody who was refused: to the court's own list, and to the log of the server, which stays whatever the client does next.
    CREATE OR REPLACE FUNCTION refuse(p_why text, p_type text, p_role text) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      RAISE LOG 'dayin: refused to %: % (% as %)', session_user, p_why, coalesce(p_type, '-'), coalesce(p_role, '-');
      INSERT INTO refusals (login, why, type, role) VALUES (session_user, p_why, left(p_type, 100), left(p_role, 100));
    END $$;

    """
}
