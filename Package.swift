// swift-tools-version: 6.1
// The house, read from the bottom: the law (CaseEngine) and the grid (Cells) know nothing; two floors keep and show; `dayin` wires.

import PackageDescription

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
    // The ground floor: rules and grid. They import nothing.
    .target(name: "CaseEngine"),
    .target(name: "Cells"),
  ]
)
