import Domain
import Files
import Glibc
import Storage

/// An error of a command with the status that the process ends with.
///
/// The statuses are those of sysexits.h, and 1 for a rule that refused the change.
package struct Failure: Error, Hashable, Explained {
  package let message: String
  package let hint: String?
  let status: Int32

  init(_ message: String, hint: String? = nil, status: Int32) {
    self.message = message
    self.hint = hint
    self.status = status
  }

  /// The command line, or what it is used on, was wrong.
  package static func usage(_ message: String, hint: String? = nil) -> Failure {
    Failure(message, hint: hint, status: EX_USAGE)
  }

  static func badData(_ message: String, hint: String? = nil) -> Failure {
    Failure(message, hint: hint, status: EX_DATAERR)
  }

  static func notPermitted(_ message: String, hint: String? = nil) -> Failure {
    Failure(message, hint: hint, status: EX_NOPERM)
  }

  /// Returns the status for an error.
  static func status(of error: any Explained) -> Int32 {
    switch error {
    case let failure as Failure: failure.status
    case let refusal as Refusal: status(of: refusal)
    case let error as StoreError: status(of: error)
    case let error as RecordingError: status(of: error)
    case let error as FileFailure: status(of: error)
    case is DayExpressionProblem: EX_USAGE
    case is RecordDamage: EX_DATAERR
    default: 1
    }
  }

  private static func status(of error: RecordingError) -> Int32 {
    switch error {
    case .refused(let refusal): status(of: refusal)
    case .failed(let error): status(of: error)
    }
  }

  private static func status(of refusal: Refusal) -> Int32 {
    switch refusal {
    case .notPermitted, .notYours, .guarded(.namesThemselves): EX_NOPERM
    case .guarded(.setDay): EX_USAGE
    case .unreadable, .unfitPolicy: EX_DATAERR
    default: 1
    }
  }

  private static func status(of error: StoreError) -> Int32 {
    switch error {
    case .missing: EX_NOINPUT
    case .exists, .cannotCreate: EX_CANTCREAT
    case .busy, .outOfDate: EX_UNAVAILABLE
    case .damaged, .behind, .rewritten, .newer, .unreadableRecord: EX_DATAERR
    case .readOnly, .notWritten, .notNoted, .unknownOutcome, .unreachable: EX_IOERR
    }
  }

  private static func status(of error: FileFailure) -> Int32 {
    switch error.deed {
    case .reading: EX_NOINPUT
    case .making: EX_CANTCREAT
    case .writing: EX_IOERR
    }
  }
}
