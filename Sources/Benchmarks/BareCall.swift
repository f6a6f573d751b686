import CPostgres
import Foundation

/// The floor of a mark on a server: one call of a function that inserts one row, with the same durability, and nothing around it.
enum BareCall {
  /// Calls it so many times. Nothing where the server cannot be reached.
  static func measured(_ address: String, calls: Int) -> Samples {
    var samples = Samples()
    guard postgres_open() == 1, let connection = connected(address) else { return samples }
    defer { postgres_finish(connection) }
    postgres_clear(
      postgres_exec(
        connection,
        """
        CREATE TABLE IF NOT EXISTS bare (key bigserial PRIMARY KEY, body text);
        CREATE OR REPLACE FUNCTION bare_insert(text) RETURNS bigint LANGUAGE sql AS 'INSERT INTO bare (body) VALUES ($1) RETURNING key';
        PREPARE bare AS SELECT bare_insert($1)
        """))
    let call = "EXECUTE bare ('" + String(repeating: "x", count: 200) + "')"
    for _ in 0..<calls {
      let start = Pty.now()
      postgres_clear(postgres_exec(connection, call))
      samples.add(Pty.elapsed(start))
    }
    return samples
  }

  private static func connected(_ address: String) -> OpaquePointer? {
    "dbname".withCString { name in
      address.withCString { value in
        var (names, values): ([UnsafePointer<CChar>?], [UnsafePointer<CChar>?]) = ([name, nil], [value, nil])
        guard let connection = postgres_connectStartParams(&names, &values, 1) else { return nil }
        var state = postgres_connectPoll(connection)
        while state == Int32(PostgresPollingReading.rawValue) || state == Int32(PostgresPollingWriting.rawValue) {
          usleep(1_000)
          state = postgres_connectPoll(connection)
        }
        return state == Int32(PostgresPollingOK.rawValue) ? connection : nil
      }
    }
  }
}
