"""How dates are written: the Canadian standard order, and the time zone always named."""
