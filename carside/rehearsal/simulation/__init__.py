"""A whole showroom in one process and in virtual time: seeded faults, and what became of them.

Everything that decides is the real thing: sessions, outbox, desk, journal and their SQLite files.
Only the broker is in memory, the clock is a number, and chance comes from the seed alone.
"""

from carside.rehearsal.simulation.run import Run, simulate

__all__ = ["Run", "simulate"]
