"""``manage.py invent``."""
