/// A second verifier that shares nothing with ours: another language, its own reading of the file, its own writing of the form that is hashed.
/// Prints `whole N` or `broken N`, N being the last whole or the first broken entry.
enum IndependentVerifier {
  static let program = #"""
    import hashlib, sqlite3, struct, sys

    def text(value):
        data = value.encode("utf-8")
        return struct.pack(">I", len(data)) + data

    def check(path):
        db = sqlite3.connect("file:" + path + "?mode=ro", uri=True)
        rows = db.execute(
            "SELECT e.sequence, t.token, e.version, e.recorded_at, e.occurred_on_day, e.occurred, e.act, s.actor, s.login, s.role,"
            " s.program, e.type, e.commitment, e.hash, b.salt, b.body FROM entries e"
            " LEFT JOIN streams t ON t.key = e.stream LEFT JOIN signatures s ON s.key = e.signature"
            " LEFT JOIN bodies b ON b.sequence = e.sequence ORDER BY e.sequence")
        previous, ends, expected = bytes(32), {}, 1
        for (sequence, token, version, recorded, on_day, occurred, act, actor, login, role, program, kind, commitment, digest, salt,
             body) in rows:
            if sequence != expected:
                return "broken %d" % expected
            last_version, last_hash = ends.get(token, (0, bytes(32)))
            if version != last_version + 1 or actor is None or token is None:
                return "broken %d" % sequence
            form = b"dayin.entry\x00\x01" + struct.pack(">q", sequence) + token + struct.pack(">qq", version, recorded)
            form += bytes([on_day]) + struct.pack(">q", occurred) + act + text(actor) + text(login)
            form += b"\x00" if role is None else b"\x01" + text(role)
            form += text(program) + text(kind) + commitment + previous + last_hash
            if hashlib.sha256(form).digest() != digest:
                return "broken %d" % sequence
            if salt is None or hashlib.sha256(salt + body).digest() != commitment:
                return "broken %d" % sequence
            previous, expected = digest, sequence + 1
            ends[token] = (version, digest)
        head_sequence, head_hash = db.execute("SELECT sequence, hash FROM head").fetchone()
        if (head_sequence, head_hash) != (expected - 1, previous):
            return "broken %d" % (expected if head_sequence != expected - 1 else head_sequence)
        return "whole %d" % (expected - 1)

    print(check(sys.argv[1]))
    """#
}
