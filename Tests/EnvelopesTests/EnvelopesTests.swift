// EnvelopesTests
