"""The door that marketplaces and what stands before them ring at: verified, kept, and answered at once."""
