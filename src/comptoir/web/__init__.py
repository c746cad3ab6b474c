"""People knock here."""
