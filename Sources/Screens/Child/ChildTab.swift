/// The parts of a child's record.
enum ChildTab: Int, CaseIterable {
  case overview, reviews, visits, tracking, notifications, placements, health, trail

  var title: String {
    switch self {
    case .overview: "Overview"
    case .reviews: "Reviews"
    case .visits: "Visits"
    case .tracking: "Tracking"
    case .notifications: "Notifications"
    case .placements: "Placements"
    case .health: "Health & education"
    case .trail: "Trail"
    }
  }

  var emptyText: String {
    switch self {
    case .reviews: "No review is recorded yet. r records one."
    case .visits: "No visit is recorded yet. v logs one."
    case .tracking: "No tracking priority is set yet. t sets one."
    case .notifications: "No notification was raised. n raises one."
    case .placements: "No episode is known; they come with the extract."
    default: "Nothing is recorded yet."
    }
  }

  func next(_ step: Int) -> ChildTab {
    let count = ChildTab.allCases.count
    return ChildTab(rawValue: (rawValue + step + count) % count) ?? .overview
  }
}
