import Domain
import Reports

/// A child's page as plain text.
struct ChildText {
  private let page: ChildPage
  private let register: Register
  private let sight: Sight

  init(_ page: ChildPage, _ register: Register, _ sight: Sight) {
    self.page = page
    self.register = register
    self.sight = sight
  }

  func print(to output: Output) {
    output.line(page.people.title)
    if !page.people.siblings.isEmpty {
      let names = page.people.siblings.map {
        if !sight.reads($0.id, in: register) { return $0.words }
        return $0.name == $0.id.rawValue ? $0.name : "\($0.name) (\($0.id))"
      }
      let isPlain = page.people.siblings.allSatisfy { sight.reads($0.id, in: register) }
      output.line("Siblings: \(names.joined(separator: isPlain ? ", " : "; "))")
    }
    if let sealed = page.sealedFacts {
      output.line(
        "\(sealed) sealed \(sealed == 1 ? "fact" : "facts"): no key to it is at hand here")
    }
    for note in page.careNotes { output.line(note) }
    output.line(page.contacts.words.joined(separator: " · "))
    section("Doubts of the last import", doubts, output)
    section("Plan", plan, output)
    section("Clocks", clocks.lines, output)
    section("Notifications", notifications, output)
    section("Reviews", reviews, output)
    section("Decisions", page.decisions.map(\.line), output)
    section("Visits and notes", visits + notes, output)
    section("Tracking", tracking, output)
    section("Footprint", footprint, output)
    section("Placements", placements.lines, output)
    section("Missing", missing, output)
    section(
      "Health and education",
      page.health.map { line in
        line.isHeading
          ? line.title : "\(line.title): \(line.words)\(line.on.map { ", \($0.short)" } ?? "")"
      }, output)
    section("Details", page.details.map { "\($0.title): \($0.words)" }, output)
  }

  private var reviews: [String] {
    page.reviews.map { line in
      let due = line.due.map {
        line.wasInTime == false ? "late, was due \($0.short)" : "in time, due \($0.short)"
      }
      return [
        "\(line.held.short)  \(line.title)\(line.isNumberInferred ? " (number inferred)" : "")",
        due,
        line.participation.map { "\($0.rawValue) \($0.meaning)" } ?? "no participation code",
        line.noTalk, line.extractSays.map { "the extract says \($0.rawValue)" }, line.place,
        line.views.map { "“\($0.oneLine)”" }, line.notes?.oneLine,
      ].compactMap { $0 }.joined(separator: " · ")
    }
      + page.state.reviews.adjourned.reversed().map {
        "\($0.on.short)  Adjourned: \($0.value.reason.oneLine)"
      }
  }

  private var visits: [String] {
    page.visits.map { line in
      "\(line.on.short)  \(line.sentence)"
        + (line.visit.views.map { " · “\($0.oneLine)”" } ?? "") + " (\(line.by))"
    }
  }

  private var notes: [String] {
    page.state.notes.all.reversed().map { note in
      "\(note.on.short)  \(note.value.kind.title.capitalisedFirst): \(note.value.text.oneLine)"
    }
  }

  private var tracking: [String] {
    page.tracking.map { set in
      "\(set.on.short)  \(set.value.priority.title): \(set.value.reason.oneLine)"
    }
  }

  private var missing: [String] {
    page.state.care.missing.reversed().map { spell in
      "\(spell.start.short) to \(spell.end?.short ?? "now")"
    }
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
    if let adoption = plan.adoption { lines.append("Adoption: \(adoption)") }
    if let missing = plan.withoutCode { lines.append(missing) }
    if let superseded = plan.permanenceSuperseded { lines.append("  \(superseded)") }
    return lines
  }

  private var doubts: [String] {
    let open = page.doubts.filter { $0.settled == nil }
    let settled = page.doubts.count - open.count
    return open.map { "\($0.number)  \($0.words)" }
      + (settled == 0 ? [] : ["\(settled.counted("doubt")) settled"])
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
    page.notifications.flatMap { thread -> [String] in
      let late = thread.line?.lateness.map { ", \($0.short) late" } ?? ""
      var lines = ["\(thread.notification.title): \(thread.line?.awaits ?? "")\(late)"]
      lines += thread.stages.map { "  \($0.words)" }
      if let words = thread.wholeWords { lines.append("  \(words)") }
      if let number = thread.repeatedBy {
        lines.append("  raised again as \(QANotification.title(number))")
      }
      for step in thread.steps {
        lines.append(
          "  \(step.on.short)  \(step.heading): \(step.text.oneLine) (\(step.by))")
      }
      return lines
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
