"""Turn an assessment and a language into the plain content that templates may use."""

from mobileteam.report.compose import compose_report

__all__ = ["compose_report"]
