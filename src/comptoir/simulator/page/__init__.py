"""The pages that show what the world holds and let a person play customer, operator and bad luck."""
