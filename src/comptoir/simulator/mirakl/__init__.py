"""The Mirakl side of the simulator: its routes, its rules, its frequencies and its JSON."""
