extension ClockRule {
  /// What was agreed between the manager and the IRO in supervision.
  static let supervision: [ClockRule] = [
    ClockRule(
      "supervision.action", "Action from supervision", nil, .local,
      "agreed between the service manager and the IRO in supervision"
    ) { child, _ in
      child.supervision.openActions.map { action in
        .runs(
          ClockAnchor(
            "agreed in supervision", action.on, remark: action.value.text,
            fixedDue: action.value.by))
      }
    }
  ]
}
