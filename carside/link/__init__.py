"""The way to the broker: one port, its MQTT and in-memory forms, and what must survive on disk."""
