"""Speed, as ratios to a floor that the same run measures. `python -m bench` runs all, `python -m bench orders_in` one."""
