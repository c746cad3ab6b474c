"""What happened, what needs a person, and which flows are alive."""
