extension ClockAnchor {
  /// Runs to the day of an appointment that was made on a day.
  init(diary event: String, _ appointment: Appointment, madeOn day: Day) {
    self.init(
      event, day, fixedDue: appointment.day,
      dueAt: appointment.minute.map {
        Moment(england: appointment.day, hour: $0 / 60, minute: $0 % 60)
      })
  }
}
