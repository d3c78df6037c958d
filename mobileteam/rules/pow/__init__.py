"""Rules on what the mayor may and may not do."""

RULES = ()
