"""Turn an assessment and a language into the plain content that templates may use."""

from mobileteam.report.compose import compose_report
from mobileteam.report.kit import compose_kit

__all__ = ["compose_kit", "compose_report"]
