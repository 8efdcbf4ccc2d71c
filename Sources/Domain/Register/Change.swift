/// What somebody wants recorded, decided on the register as it is when it is recorded.
///
/// It is run again when others recorded something in between, so it holds no answer of its own.
package typealias Change = (Register, Desk) throws(Refusal) -> [Draft]
