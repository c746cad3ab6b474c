"""What was sent: parcels, freight, own truck, pickup; who carries it, and what the marketplace was told."""
