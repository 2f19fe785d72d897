"""The ledger's schema as Django's migrations: each runs the reviewed SQL file of that number."""

__all__: list[str] = []
