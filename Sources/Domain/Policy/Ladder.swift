/// The steps of a service's QA notifications, and the reasons for which one is raised.
package struct Ladder: Hashable, Codable, Sendable {
  package var name: String
  package var stages: [LadderStage]
  package var reasons: [LadderReason]
  /// Whether praise counts as formal; formal where not said, as in Derby's 93 formal notifications
  /// of 2017/18, 14 of them for excellent practice (annual report, section 12).
  package var praiseIsFormal: Bool?

  package init(
    name: String, stages: [LadderStage], reasons: [LadderReason], praiseIsFormal: Bool? = nil
  ) {
    self.name = name
    self.stages = stages
    self.reasons = reasons
    self.praiseIsFormal = praiseIsFormal
  }

  /// The stage at which praise stands: the first formal one, or the first of all.
  package var praiseStage: LadderStage? {
    praiseIsFormal == false ? stages.first : stages.first(where: \.isFormal) ?? stages.first
  }

  package func stage(_ key: String) -> LadderStage? { stages.first { $0.key == key } }

  package func reason(_ key: String) -> LadderReason? { reasons.first { $0.key == key } }

  /// Returns the stage that follows, or nil after the last.
  package func stage(after key: String) -> LadderStage? {
    guard let index = stages.firstIndex(where: { $0.key == key }), index + 1 < stages.count
    else { return nil }
    return stages[index + 1]
  }
}

/// One step: who must answer, by when, and who takes part.
package struct LadderStage: Hashable, Codable, Sendable {
  /// Short and pinned once used: "informal", "1", "cafcass".
  package var key: String
  package var title: String
  package var isFormal: Bool
  /// Who must answer at this stage, in words.
  package var answeredBy: String
  /// Who takes part, said before a person confirms the move to this stage.
  package var takesPart: String
  /// How long they have, or nil where the ladder sets no time.
  package var response: Term?
  /// True where the time comes from general knowledge and no source was read.
  package var isUnconfirmed: Bool

  package init(
    key: String, title: String, isFormal: Bool, answeredBy: String, takesPart: String,
    response: Term?, isUnconfirmed: Bool = false
  ) {
    self.key = key
    self.title = title
    self.isFormal = isFormal
    self.answeredBy = answeredBy
    self.takesPart = takesPart
    self.response = response
    self.isUnconfirmed = isUnconfirmed
  }
}

/// A reason for a notification; praise is one too, and never escalates.
package struct LadderReason: Hashable, Codable, Sendable {
  package var key: String
  package var title: String
  package var isPraise: Bool

  package init(key: String, title: String, isPraise: Bool = false) {
    self.key = key
    self.title = title
    self.isPraise = isPraise
  }
}
