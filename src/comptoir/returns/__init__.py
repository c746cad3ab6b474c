"""What came back: money given back on lines, before shipment and after."""
