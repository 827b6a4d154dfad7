"""The application that the parts of the house are shown in."""

pytest_plugins = ["tests.screen"]
