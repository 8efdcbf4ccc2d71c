import Console
import Domain

/// Drawing a dip sample by lot.
enum DrawSampleForm {
  static func make(_ officer: OfficerID?, _ world: World) -> FormScreen {
    let whose = officer.flatMap { world.register.officer($0)?.name } ?? "the whole service"
    let spec = FormSpec(
      "sample \(officer?.rawValue ?? "all")", [], world, heading: "Dip sample · \(whose)",
      verb: "Draw the sample"
    ) { screen, _ in
      guard let count = Int(screen.form.text("count").trimmed) else {
        return .problem(field: "count", "how many cases, as a number")
      }
      guard let seed = UInt64(screen.form.text("seed").trimmed) else {
        return .problem(field: "seed", "a number: the same number draws the same cases again")
      }
      return .record(
        Recording(
          done: { _, register in
            let number = register.dipSamples.last?.value.number ?? 0
            return "Dip sample \(number) drawn. Ctrl+P, Dip samples, opens it. u undoes it."
          },
          change: { register, desk throws(Refusal) in
            try register.drawDipSample(of: count, from: officer, seed: seed, at: desk)
          }))
    }
    return FormScreen(
      spec,
      [
        .text("count", "How many", "5", required: true),
        .text(
          "seed", "Seed", "\(world.now.milliseconds / 1000)", required: true,
          hint: "recorded, so that the draw can be made again"),
      ], world: world)
  }
}

/// Ticking the audit form for one case of a dip sample.
enum CheckSampleForm {
  static func make(_ sample: DipSample, _ child: ChildID, _ world: World) -> FormScreen {
    let answers = DipSampleCheck.Answer.allCases
    let before = world.state(of: child)?.samples.checks.last { $0.value.sample == sample.number }?
      .value
    let spec = FormSpec(
      "check \(sample.number)", [child], world, heading: "Dip sample \(sample.number)",
      verb: "Keep what was found"
    ) { screen, _ in
      var given: [String: DipSampleCheck.Answer] = [:]
      for question in sample.questions {
        if let place = screen.form.choice(question.key) { given[question.key] = answers[place] }
      }
      let remark = screen.form.text("remark").trimmed
      let check = DipSampleCheck(
        sample: sample.number, answers: given, remark: remark.isEmpty ? nil : remark)
      return .record(
        Recording(
          done: { _, _ in "\(FormSpec.names([child], world)) checked. u undoes it." },
          change: { register, desk throws(Refusal) in
            try register.checkDipSample(check, of: child, on: desk.today, at: desk)
          }))
    }
    let questions = sample.questions.map { question in
      FormField.choice(
        question.key, question.text, answers.map(\.title),
        selected: before?.answers[question.key].flatMap { answers.firstIndex(of: $0) })
    }
    return FormScreen(
      spec, questions + [.box("remark", "Remark", before?.remark ?? "", rows: 2)], world: world)
  }
}
