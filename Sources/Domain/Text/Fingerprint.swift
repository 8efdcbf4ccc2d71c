extension String {
  /// A number that stands for the text, the same on every machine and in every run (FNV-1a of its
  /// UTF-8 bytes, 64 bits); no protection against anybody who wants two texts to share one.
  package var fingerprint: UInt64 {
    utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
