"""What we know of a site: one TOML file each."""
