"""The register of incoming documents of an invented ward."""
