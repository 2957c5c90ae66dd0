"""The outbox engine: claims, pacing, sending, settling."""
