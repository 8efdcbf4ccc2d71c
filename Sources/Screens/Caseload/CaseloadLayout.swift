import Console

/// Where the parts of the caseload lie: title, tabs, list and detail.
struct CaseloadLayout {
  let layout: ListLayout
  let tabs: Area
  let list: Area

  init(_ world: World) {
    layout = ListLayout(world)
    (tabs, list) = layout.list.splitTop(1)
  }

  var tabsInside: Area { tabs.inset(by: 1, 0) }
}
