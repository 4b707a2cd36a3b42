"""Pages written to break the engine, kind by kind, each with what must be said of it."""
