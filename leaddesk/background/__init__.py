"""Work beside the UI thread: the only threads of the window."""
