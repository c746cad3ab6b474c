"""What goes over the wire, by noun: bodies are checked strictly, answers are told as they are documented."""
