import CPostgres
import Foundation

/// The floor of a mark on a server: one call of a function that inserts one row, with the same durability, and nothing around it.
enum BareCall {
  /// Calls it so many times. Nothing where the server cannot be reached.
  static func measured(_ address: String, calls: Int) -> Samples {
    var samples = Samples()
    guard let connection = PQconnectdb(address), PQstatus(connection) == CONNECTION_OK else { return samples }
    defer { PQfinish(connection) }
    PQclear(
      PQexec(
        connection,
        """
        CREATE TABLE IF NOT EXISTS bare (key bigserial PRIMARY KEY, body text);
        CREATE OR REPLACE FUNCTION bare_insert(text) RETURNS bigint LANGUAGE sql AS 'INSERT INTO bare (body) VALUES ($1) RETURNING key'
        """))
    PQclear(PQprepare(connection, "bare", "SELECT bare_insert($1)", 1, nil))
    let body = String(repeating: "x", count: 200)
    for _ in 0..<calls {
      let start = Pty.now()
      body.withCString { text in
        var values: [UnsafePointer<CChar>?] = [text]
        PQclear(PQexecPrepared(connection, "bare", 1, &values, nil, nil, 0))
      }
      samples.add(Pty.elapsed(start))
    }
    return samples
  }
}
