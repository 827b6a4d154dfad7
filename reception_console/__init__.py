"""The receptionist's application: who has waited longest, where, and who should go."""
