"""A seller account on one marketplace: how it is reached, what it may do, how fast, how it fares."""
