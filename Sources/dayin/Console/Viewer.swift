import Foundation

/// Opens a file in the system's viewer, without a shell.
enum Viewer {
  /// Whether the viewer could be started. The file itself is not touched.
  static func open(_ path: String) -> Bool {
    guard FileManager.default.isReadableFile(atPath: path) else { return false }
    let viewer = Process()
    viewer.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
    viewer.arguments = [path]
    viewer.standardInput = FileHandle.nullDevice
    viewer.standardOutput = FileHandle.nullDevice
    viewer.standardError = FileHandle.nullDevice
    return (try? viewer.run()) != nil
  }
}
