import Domain
import Reports

/// A child's page as plain text.
struct ChildText {
  private let page: ChildPage

  init(_ page: ChildPage) { self.page = page }

  func print(to output: Output) {
    output.line(page.people.title)
    if !page.people.siblings.isEmpty {
      let names = page.people.siblings.map {
        $0.name == $0.id.rawValue ? $0.name : "\($0.name) (\($0.id))"
      }
      output.line("Siblings: \(names.joined(separator: ", "))")
    }
    if let sealed = page.sealedFacts {
      output.line(
        "\(sealed) sealed \(sealed == 1 ? "fact" : "facts"): no key to it is at hand here")
    }
    for note in page.careNotes { output.line(note) }
    output.line(page.contacts.words.joined(separator: " · "))
    section("Plan", plan, output)
    section("Clocks", clocks.lines, output)
    section("Notifications", notifications, output)
    section("Footprint", footprint, output)
    section("Placements", placements.lines, output)
    section(
      "Health and education",
      page.health.map { line in
        "\(line.title): \(line.words)\(line.on.map { ", \($0.short)" } ?? "")"
      }, output)
  }

  private func section(_ title: String, _ lines: [String], _ output: Output) {
    guard !lines.isEmpty else { return }
    output.line()
    output.line(title)
    for line in lines { output.line("  \(line)") }
  }

  private var plan: [String] {
    let plan = page.plan
    var lines: [String] = []
    if let priority = plan.priority {
      let reason = plan.reason.map { ": \($0.oneLine)" } ?? ""
      lines.append("\(priority.title) \(plan.since ?? "")\(reason)")
    } else {
      lines.append("No tracking priority is set")
    }
    lines += plan.monitoring.map { promise in
      "\(promise.words)\(promise.clock?.lateWords.map { ", \($0)" } ?? "")"
    }
    if plan.deputyHeadTold { lines.append("the deputy head of service was told") }
    lines.append(
      "Permanence: \(plan.permanence ?? "not recorded")\(plan.permanenceAgreed.map { ", \($0)" } ?? "")"
    )
    if let superseded = plan.permanenceSuperseded { lines.append("  \(superseded)") }
    return lines
  }

  private var clocks: TextTable {
    var table = TextTable()
    for clock in page.clocks {
      table.append([
        clock.title, clock.words, clock.lateWords ?? "", clock.standing.rawValue,
        clock.rule.rawValue,
      ])
    }
    return table
  }

  private var notifications: [String] {
    page.notifications.flatMap { thread in
      [
        "\(thread.notification.title): \(thread.line?.awaits ?? "")"
          + (thread.line?.lateness.map { ", \($0.short) late" } ?? "")
      ]
        + thread.steps.map { "  \($0.on.short)  \($0.heading): \($0.text.oneLine) (\($0.by))" }
    }
  }

  private var footprint: [String] {
    page.footprint.map { line in
      "\(line.on.short)  \(line.sentence)\(line.by.map { " (\($0))" } ?? "")"
    }
  }

  private var placements: TextTable {
    var table = TextTable()
    for line in page.placements {
      let until = line.episode.end.map { " to \($0.short)" } ?? ""
      table.append([
        "\(line.episode.start.short)\(until)", line.length, line.placement, line.legalStatus,
        line.ended ?? "",
      ])
    }
    return table
  }
}
