"""
The policy framework by level of government: what held on a day, and what changed since another.

Law binds and stands in `law`; here stand strategies, plans, networks and roles,
as dated statements with their sources, one file per level of government.
"""

from mobileteam.policy.statements import Level, Statement, changes_between, levels_for

__all__ = ["Level", "Statement", "changes_between", "levels_for"]
