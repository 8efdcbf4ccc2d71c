// ThemesTests
