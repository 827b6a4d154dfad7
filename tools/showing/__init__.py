"""The demonstration: a whole showroom on this PC, for people to try or played as a story."""
