// swift-tools-version: 6.2
import PackageDescription

/// The targets of Caseload, floor by floor: a target imports only what is named in its line.
let package = Package(
  name: "Caseload",
  products: [.executable(name: "caseload", targets: ["caseload"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // Floor 0
    .target(name: "Domain"),
    .target(name: "Console"),
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CSystem"),
    .target(name: "JSON"),
    // Floor 1
    .target(name: "Reports", dependencies: ["Domain"]),
    .target(name: "Storage", dependencies: ["Domain"]),
    .target(name: "Files", dependencies: ["Domain", "CSystem"]),
    .target(name: "Curses", dependencies: ["Console", "CNcurses"]),
    .target(
      name: "Themes", dependencies: ["Console"], path: "Themes",
      resources: [
        .embedInCode("terminal.json"), .embedInCode("dark.json"), .embedInCode("light.json"),
        .embedInCode("high-contrast.json"), .embedInCode("colour-blind-safe.json"),
        .embedInCode("mono.json"), .embedInCode("ascii.json"),
      ]),
    // Floor 2
    .target(name: "Formats", dependencies: ["Domain", "Reports", "Console"]),
    .target(
      name: "Envelopes",
      dependencies: [
        "Domain", "Storage", "JSON", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // Floor 3
    .target(name: "Demonstration", dependencies: ["Domain", "Formats"]),
    .target(name: "Screens", dependencies: ["Domain", "Reports", "Formats", "Console", "JSON"]),
    .target(
      name: "FileStore",
      dependencies: ["Domain", "Storage", "Envelopes", "Files", "JSON", "CSystem"]),
    // Floor 4
    .target(
      name: "Runtime",
      dependencies: [
        "Domain", "Storage", "Formats", "Screens", "Console", "Files", "JSON",
      ]),
    .target(
      name: "Commands",
      dependencies: [
        "Domain", "Console", "Reports", "Formats", "Storage", "Themes", "Files", "JSON",
        "FileStore", "Demonstration",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Floor 5
    .executableTarget(
      name: "caseload",
      dependencies: [
        "Domain", "Reports", "Formats", "Storage", "FileStore", "Screens", "Console", "Curses",
        "Themes", "Demonstration", "Runtime", "Commands",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "Domain", "Formats", "Storage", "FileStore", "Screens", "Console", "Demonstration",
      ]),
    // Tests
    .target(
      name: "TestSupport", dependencies: ["Domain", "Storage", "Console"], path: "Tests/Support"),
    .target(name: "CFaults", path: "Tests/Faults"),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "Storage", "TestSupport"]),
    .testTarget(name: "ConsoleTests", dependencies: ["Console", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "Domain"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"]),
    .testTarget(name: "CursesTests", dependencies: ["Curses", "CNcurses", "Console", "Themes"]),
    .testTarget(name: "ThemesTests", dependencies: ["Themes", "Console"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Domain", "Demonstration", "Storage", "TestSupport"]),
    .testTarget(
      name: "FormatsTests", dependencies: ["Formats", "Reports", "Domain", "TestSupport"]),
    .testTarget(
      name: "DemonstrationTests", dependencies: ["Demonstration", "Domain", "Formats", "Reports"]),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "FileStore", "Domain", "TestSupport"]),
    .testTarget(
      name: "EnvelopesTests",
      dependencies: ["Envelopes", "JSON", "Storage", "Domain", "TestSupport"],
      exclude: ["Samples"]),
    .testTarget(
      name: "FileStoreTests",
      dependencies: ["FileStore", "Envelopes", "Storage", "Domain", "TestSupport", "CFaults"]),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Reports", "Formats", "Domain", "Console", "JSON", "Storage", "TestSupport",
      ], exclude: ["Frames"]),
    .testTarget(
      name: "RuntimeTests",
      dependencies: ["Runtime", "Screens", "Domain", "Console", "Storage", "TestSupport"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Domain", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ], exclude: ["Transcripts"]),
    .testTarget(name: "SessionTests", dependencies: ["caseload"]),
    .testTarget(name: "HouseTests", dependencies: ["Domain", "Themes"]),
  ]
)

for target in package.targets where !["CNcurses", "CSystem", "CFaults"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
