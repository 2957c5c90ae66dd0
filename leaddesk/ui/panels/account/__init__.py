"""An account in the centre of the window: its panel and the tabs that all vendors have."""
