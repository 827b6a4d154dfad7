"""Rehearsals: whole showrooms under faults, and what became of every press."""
