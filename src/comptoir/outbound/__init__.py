"""Shop → marketplace: wishes are delivered, and looked for when their outcome is not known."""
