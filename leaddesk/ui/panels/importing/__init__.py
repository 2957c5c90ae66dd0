"""The import in the centre of the window: its page, its four steps, the files that wait."""
