// DemonstrationTests
