"""What was bought: orders and their lines as the marketplace last told them, the buyers apart."""
