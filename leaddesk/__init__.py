"""LeadDesk: a desktop lead manager for marketers."""

__version__ = "0.1.0"
