extension ClockAnchor {
  init(diary event: String, _ planned: Recorded<Appointment>) {
    let appointment = planned.value
    self.init(
      event, planned.on, fixedDue: appointment.day,
      dueAt: appointment.minute.map {
        Moment(england: appointment.day, hour: $0 / 60, minute: $0 % 60)
      })
  }
}
