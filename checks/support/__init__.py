"""Who can help: one TOML file a country."""
