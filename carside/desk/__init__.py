"""The desk: the only authority of a showroom. Judges, writes the journal, then publishes."""
