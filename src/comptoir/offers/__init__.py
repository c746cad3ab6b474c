"""A product for sale on an account: what we mean, what the marketplace took, what it was seen to hold."""
