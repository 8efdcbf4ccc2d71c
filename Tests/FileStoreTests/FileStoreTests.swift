// FileStoreTests
