import Console
import Domain

/// Answering a notification.
enum AnswerForm {
  static func make(_ number: Int, _ child: ChildID, _ world: World) -> FormScreen {
    let stage = NotificationForms.present(number, child, world).flatMap {
      $0.ladder.stage($0.stage)
    }
    return NotificationForms.make(
      "answer", number, child, world, heading: "Answer", verb: "Record the answer",
      fields: [
        .text("from", "From", stage?.answeredBy ?? "", required: true),
        .day("when", "When", "today"),
        .box("text", "Answer", rows: 4, required: true),
      ], done: "answered"
    ) { form, day, register, desk throws(Refusal) in
      try register.answerNotification(
        number, about: child, from: form.text("from"), text: form.text("text"), on: day, at: desk)
    }
  }
}

/// Moving a notification to a higher stage: the stage and who takes part are shown before.
enum EscalateForm {
  static func make(_ number: Int, _ child: ChildID, _ world: World) -> FormScreen {
    let stages = higher(number, child, world)
    return NotificationForms.make(
      "escalate", number, child, world, heading: "Escalate", verb: "Escalate",
      fields: [
        .choice(
          "stage", "To", stages.map { "\($0.title): \($0.takesPart)" }, inColumn: true,
          required: true),
        .day("when", "When", "today"),
        .box("text", "Why", rows: 3, required: true),
      ], done: "escalated"
    ) { form, day, register, desk throws(Refusal) in
      try register.escalateNotification(
        number, about: child, to: form.choice("stage").map { stages[$0].key },
        reason: form.text("text"), on: day, at: desk)
    }
  }

  /// The stages above the present one; the IRO may pass over any of them (IRO Handbook 6.2).
  private static func higher(_ number: Int, _ child: ChildID, _ world: World) -> [LadderStage] {
    guard let present = NotificationForms.present(number, child, world) else { return [] }
    let stages = present.ladder.stages
    guard let place = stages.firstIndex(where: { $0.key == present.stage }) else { return stages }
    return Array(stages[(place + 1)...])
  }
}

/// Ending a notification with its outcome.
enum ResolveForm {
  static func make(_ number: Int, _ child: ChildID, _ world: World) -> FormScreen {
    NotificationForms.make(
      "resolve", number, child, world, heading: "Resolve", verb: "Resolve",
      fields: [
        .day("when", "When", "today"),
        .box("text", "Outcome", rows: 4, required: true),
      ], done: "resolved"
    ) { form, day, register, desk throws(Refusal) in
      try register.resolveNotification(
        number, about: child, outcome: form.text("text"), on: day, at: desk)
    }
  }
}

/// What the forms of a notification have in common.
enum NotificationForms {
  typealias Step = (Form, Day, Register, Desk) throws(Refusal) -> [Draft]

  static func present(_ number: Int, _ child: ChildID, _ world: World) -> QANotification? {
    world.state(of: child)?.notifications.all.first { $0.number == number }
  }

  static func make(
    _ kind: String, _ number: Int, _ child: ChildID, _ world: World, heading: String,
    verb: String, fields: [FormField], done: String, step: @escaping Step
  ) -> FormScreen {
    let title = QANotification.title(number)
    var spec = FormSpec(
      "\(kind) \(number)", [child], world, heading: "\(heading) \(title)", verb: verb
    ) { screen, world in
      guard let day = screen.day("when", world) else {
        return .problem(field: "when", "a day is needed")
      }
      let form = screen.form
      return .record(
        Recording(done: { _, _ in "\(title) \(done). u undoes it." }) {
          register, desk throws(Refusal) in
          try step(form, day, register, desk)
        })
    }
    spec.days = ["when": .past]
    return FormScreen(spec, fields, world: world)
  }
}
