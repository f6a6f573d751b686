/// The themes that are part of the program, as the bytes of their files.
public enum BuiltInThemes {
  /// One theme: the name of its file without `.toml`, and what the file holds.
  public struct File: Sendable {
    /// What `--theme` and `base = "…"` call it.
    public let name: String
    /// TOML, in UTF-8.
    public let bytes: [UInt8]
  }

  /// All of them, the default first.
  public static let all: [File] = [
    File(name: "calm-dark", bytes: PackageResources.calm_dark_toml),
    File(name: "calm-light", bytes: PackageResources.calm_light_toml),
    File(name: "high-contrast", bytes: PackageResources.high_contrast_toml),
    File(name: "clear-sight", bytes: PackageResources.clear_sight_toml),
    File(name: "ember", bytes: PackageResources.ember_toml),
    File(name: "sunlit", bytes: PackageResources.sunlit_toml),
    File(name: "norton", bytes: PackageResources.norton_toml),
    File(name: "mono", bytes: PackageResources.mono_toml),
  ]
}
