"""The first-start assistant: its window, and what its pages show."""
