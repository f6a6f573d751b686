// swift-tools-version: 6.1
// The house, read from the bottom: the law (CaseEngine) and the grid (Cells) know nothing;
// above them two ways to keep it and one way to see it; on top `dayin`, which only wires.

import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "Dayin",
  products: [
    .executable(name: "dayin", targets: ["dayin"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // The ground floor: the law and the grid. They import nothing.
    .target(name: "CaseEngine"),
    .target(name: "Cells"),

    // Words, in three languages; what a person sees; and the only code that knows a terminal.
    .target(name: "Wording", dependencies: ["CaseEngine"]),
    .target(name: "Practice", dependencies: ["CaseEngine", "Wording"]),
    .target(name: "Screens", dependencies: ["CaseEngine", "Cells", "Practice", "Wording"]),
    // Between the console and a register: asks, enters, makes papers, and hears of others.
    .target(name: "Driver", dependencies: ["CaseEngine", "Printing", "Screens", "Wording"]),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "Themes", path: "themes",
      resources: [
        .embedInCode("calm-dark.toml"), .embedInCode("calm-light.toml"), .embedInCode("high-contrast.toml"),
        .embedInCode("clear-sight.toml"), .embedInCode("norton.toml"), .embedInCode("mono.toml"),
        .embedInCode("ember.toml"), .embedInCode("sunlit.toml"),
      ]),
    .target(name: "Terminal", dependencies: ["Cells", "CNcurses", "Themes", tomlKit]),

    // How a register is kept: the chain of entries, and the stores.
    .target(name: "Chain", dependencies: ["CaseEngine", crypto]),
    .target(name: "StoreMemory", dependencies: ["CaseEngine", "Chain"]),
    // What stores with tables have in common: the lines of lists as they are kept, and what lists ask of them.
    .target(name: "Lines", dependencies: ["CaseEngine", "Chain"]),
    // Threads that work ahead of the one that somebody waits for.
    .target(name: "Workers"),
    .target(name: "StoreSQLite", dependencies: ["CaseEngine", "Chain", "Lines", "Workers", grdb, sqlite]),
    .target(name: "CPostgres"),
    .target(name: "StorePostgres", dependencies: ["CaseEngine", "Chain", "CPostgres", "Lines", "Workers"]),

    // What is printed and published.
    .target(name: "CPango"),
    .target(name: "Printing", dependencies: ["CaseEngine", "CPango", "Exchange", "Wording"]),

    // What comes in and goes out, and courts made up to try the program on.
    .target(name: "Exchange", dependencies: ["CaseEngine"]),
    .target(name: "CourtData", dependencies: ["CaseEngine"]),
    .target(name: "SampleCourt", dependencies: ["CaseEngine", "CourtData", "Wording", "Workers"]),

    .executableTarget(
      name: "dayin",
      dependencies: [
        "CaseEngine", "Cells", "Chain", "CourtData", "Driver", "Exchange", "Practice", "Printing", "SampleCourt", "Screens",
        "StoreMemory", "StorePostgres", "StoreSQLite", "Terminal", "Themes", "Wording", argumentParser, crypto, tomlKit,
      ],
      // A program that lies where it was linked to lie needs none of its thousands of addresses mended at each start; what nothing calls is left
      // out, although a library could be made of it.
      linkerSettings: [
        .unsafeFlags(
          [
            "-Xclang-linker", "-no-pie", "-use-ld=lld", "-Xlinker", "--no-export-dynamic",
            // The C++ library is linked in, what is used of it: looking up the names of the whole took a twentieth of a start, and its pages a megabyte.
            "-Xlinker", "--remap-inputs=*/libstdc++.so=/dev/null", "-Xlinker", "-Bstatic", "-Xlinker", "-lstdc++", "-Xlinker", "-Bdynamic",
            "-Xclang-linker", "-static-libgcc",
          ], .when(configuration: .release))
      ]),

    // What is measured, and the floor that it is measured against.
    .executableTarget(
      name: "dayin-bench", dependencies: ["CaseEngine", "Chain", "CourtData", "CPostgres", "StorePostgres", "StoreSQLite", grdb],
      path: "Sources/Benchmarks"),
    .executableTarget(
      name: "curses-floor", path: "Sources/CursesFloor", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    // A made-up court for the tests of every floor, and what every store must do.
    .target(name: "TestCourt", dependencies: ["CaseEngine"], path: "Tests/TestCourt"),
    .target(name: "StoreContract", dependencies: ["CaseEngine", "TestCourt"], path: "Tests/StoreContract"),

    // A disk that fails, for the tests of faults: SQLite's own access to files with faults between.
    .target(name: "FaultyDisk", path: "Tests/FaultyDisk", linkerSettings: [.linkedLibrary("sqlite3")]),

    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "CaseEngineTests", dependencies: ["CaseEngine", "CourtData", "TestCourt"]),
    .testTarget(name: "CellsTests", dependencies: ["Cells"]),
    .testTarget(name: "ChainTests", dependencies: ["CaseEngine", "Chain", "TestCourt"]),
    .testTarget(
      name: "StoreSQLiteTests",
      dependencies: ["CaseEngine", "Chain", "FaultyDisk", "Lines", "StoreContract", "StoreSQLite", "TestCourt", grdb]),
    .testTarget(
      name: "StorePostgresTests",
      dependencies: [
        "CaseEngine", "Chain", "Driver", "Screens", "StoreContract", "StoreMemory", "StorePostgres", "StoreSQLite", "TestCourt",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "StoreMemoryTests", dependencies: ["CaseEngine", "StoreContract", "StoreMemory", "TestCourt"]),
    .testTarget(name: "ExchangeTests", dependencies: ["CaseEngine", "CourtData", "Exchange", "SampleCourt", "StoreMemory", "TestCourt"]),
    .testTarget(name: "SampleCourtTests", dependencies: ["CaseEngine", "CourtData", "SampleCourt", "StoreMemory"]),
    .testTarget(name: "PrintingTests", dependencies: ["CaseEngine", "CourtData", "Printing", "TestCourt", "Wording"]),
    .testTarget(name: "WordingTests", dependencies: ["CaseEngine", "Wording"]),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "CaseEngine", "Cells", "CourtData", "Driver", "Practice", "Printing", "SampleCourt", "Screens", "StoreMemory", "Terminal",
        "TestCourt",
        "Wording",
      ],
      exclude: ["Goldens"]),
    .testTarget(name: "TerminalTests", dependencies: ["Cells", "Terminal", "TestCourt", "Themes"]),
    .testTarget(
      name: "CommandTests", dependencies: ["CaseEngine", "CourtData", "TestCourt", "Wording", "dayin"]),
  ]
)

// Types are found by the accessors that the compiler knows, not by names that are looked up at the first use: that took a third of a start. Nobody
// builds on this package, so flags of the compiler harm nobody. Each function lies in a section of its own, so that what nobody calls is left out.
for target in package.targets where target.type == .regular || target.type == .executable {
  if target.name == "CNcurses" || target.name == "CPango" || target.name == "CPostgres" || target.name == "curses-floor"
    || target.name == "FaultyDisk"
  {
    continue
  }
  // What a person looks at is made small rather than fast: it is read from the disk at each start, and waits for keys after that.
  let isLookedAt = ["Driver", "Practice", "Printing", "Screens", "Wording", "dayin"].contains(target.name)
  let flags = ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors", "-Xfrontend", "-function-sections"]
  target.swiftSettings =
    (target.swiftSettings ?? []) + [.unsafeFlags(isLookedAt ? ["-Osize"] + flags : flags, .when(configuration: .release))]
}
