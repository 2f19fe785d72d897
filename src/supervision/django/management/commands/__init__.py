"""``manage.py supervision``."""

__all__: list[str] = []
