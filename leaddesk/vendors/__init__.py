"""The five vendors: what they offer, how they are spoken to."""
