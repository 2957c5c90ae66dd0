"""The logic of one screen area each."""
