"""Convertr Publisher API: leads sold to campaigns, checked by Convertr after they are stored."""
