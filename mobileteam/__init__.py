"""Write the advisory report on a municipality's local approach to violent radicalisation."""

__version__ = "0.1.0"
