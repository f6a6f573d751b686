import Foundation
import Synchronization

/// Stands between a client and the server, and cuts the line when it is told to: before something the client sent goes on, or before the client hears
/// what came of it. Owns its sockets; closes them in `stop`.
final class CuttingProxy: Sendable {
  /// Where a cut falls.
  enum Cut: Sendable { case beforeServer, beforeClient }

  let folder: String
  private let target: String
  private let listener: Int32
  private let state = Mutex(State())

  private struct State {
    var isStopped = false
    /// How many pieces go through before the line is cut, and where; nil for never.
    var plan: (left: Int, cut: Cut)?
    /// A word of a client behind which the server goes away, and where; nil for never.
    var leaving: (word: [UInt8], cut: Cut)?
    var cuts = 0
    var isAway = false
  }

  /// A proxy to a server's socket, at a socket of its own.
  init(to server: PostgresServer) throws {
    folder = server.folder + "/proxy-" + UUID().uuidString.prefix(6)
    target = server.folder + "/.s.PGSQL.5432"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    _ = CuttingProxy.withAddress(folder + "/.s.PGSQL.5432") { bind(listener, $0, $1) }
    listen(listener, 64)
    Thread.detachNewThread { self.welcome() }
  }

  private func welcome() {
    while true {
      let client = accept(listener, nil, nil)
      if client < 0 { return }
      Thread.detachNewThread { self.serve(client) }
    }
  }

  /// How often the line was cut.
  var cuts: Int { state.withLock { $0.cuts } }

  /// Cuts the line after so many more pieces in one direction.
  func cut(after pieces: Int, _ cut: Cut) { state.withLock { $0.plan = (pieces, cut) } }

  /// Lets nobody through while the server is away.
  func away(_ isAway: Bool) { state.withLock { $0.isAway = isAway } }

  /// Goes away when a client says this: before the server hears it, or before the client hears what came of it.
  func leave(before cut: Cut, afterHearing word: String) { state.withLock { $0.leaving = (Array(word.utf8), cut) } }

  func stop() {
    state.withLock { $0.isStopped = true }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func serve(_ client: Int32) {
    let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer {
      close(client)
      close(server)
    }
    guard !state.withLock({ $0.isAway }), CuttingProxy.withAddress(target, { connect(server, $0, $1) }) == 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var ask = [pollfd(fd: client, events: Int16(POLLIN), revents: 0), pollfd(fd: server, events: Int16(POLLIN), revents: 0)]
      if poll(&ask, 2, 200) < 0 { return }
      if state.withLock({ $0.isStopped || $0.isAway }) { return }
      for (place, from) in [client, server].enumerated() where ask[place].revents != 0 {
        let count = read(from, &buffer, buffer.count)
        if count <= 0 { return }
        if isCut(place == 0 ? .beforeServer : .beforeClient) || place == 0 && leaves(hearing: buffer[..<count], server) { return }
        var sent = 0
        while sent < count {
          let to = place == 0 ? server : client
          let written = buffer.withUnsafeBytes { send(to, $0.baseAddress.map { $0 + sent }, count - sent, Int32(MSG_NOSIGNAL)) }
          if written <= 0 { return }
          sent += written
        }
      }
    }
  }

  private func isCut(_ direction: Cut) -> Bool {
    state.withLock { state in
      guard let plan = state.plan, plan.cut == direction else { return false }
      if plan.left > 0 {
        state.plan = (plan.left - 1, plan.cut)
        return false
      }
      state.plan = nil
      state.cuts += 1
      return true
    }
  }

  private func leaves(hearing piece: ArraySlice<UInt8>, _ server: Int32) -> Bool {
    guard let leaving = state.withLock({ $0.leaving }), piece.firstRange(of: leaving.word) != nil else { return false }
    if leaving.cut == .beforeClient {
      // The server does it, and its answer goes nowhere.
      piece.withUnsafeBytes { _ = send(server, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      var answer: UInt8 = 0
      _ = recv(server, &answer, 1, Int32(MSG_PEEK))
    }
    state.withLock {
      $0.leaving = nil
      $0.isAway = true
      $0.cuts += 1
    }
    return true
  }

  private static func withAddress<Value>(_ path: String, _ work: (UnsafePointer<sockaddr>, socklen_t) -> Value) -> Value {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8.prefix(107)) + [0]) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { work($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }
}
