"""The register's own tables."""
