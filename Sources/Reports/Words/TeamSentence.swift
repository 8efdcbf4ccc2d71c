import Domain

/// What the events of the team's work say in one line: supervision, dip samples, cover.
struct TeamSentence {
  let register: Register

  func words(_ event: SupervisionEvent) -> String {
    switch event {
    case .agreed(let action):
      "Agreed in supervision: \(action.text.oneLine), by \(action.by.weekdayShort)"
    case .done(let done):
      "Action from supervision done" + (done.outcome.map { ": \($0.oneLine)" } ?? "")
    }
  }

  func words(_ event: DipSampleEvent) -> String {
    switch event {
    case .drawn(let sample):
      "Dip sample \(sample.number) drawn: \(sample.children.count) of \(sample.drawnFrom.counted("case")) "
        + "of \(sample.officer.map(name) ?? "the whole service"), seed \(sample.seed)"
    case .checked(let check):
      "Dip sample \(check.sample): "
        + DipSampleCheck.Answer.allCases.compactMap { answer in
          let count = check.answers.values.filter { $0 == answer }.count
          return count == 0 ? nil : "\(count) \(answer.title)"
        }.joined(separator: ", ") + (check.remark.map { " · \($0.oneLine)" } ?? "")
    }
  }

  func words(_ cover: Cover) -> String {
    "\(name(cover.by)) covers \(name(cover.officer)) until \(cover.until.weekdayShort)"
  }

  private func name(_ id: OfficerID) -> String { register.name(of: id) }
}
