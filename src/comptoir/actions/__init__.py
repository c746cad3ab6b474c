"""What we asked a marketplace to do, and whether it did."""
