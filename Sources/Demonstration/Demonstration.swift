// Demonstration
