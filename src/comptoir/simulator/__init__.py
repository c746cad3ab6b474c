"""Marketplaces to practise on: stand-alone imitations that any client can be developed against."""
