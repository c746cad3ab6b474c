"""What the shop has: products, kits, stock by location, units kept back, and the imports that bring them."""
