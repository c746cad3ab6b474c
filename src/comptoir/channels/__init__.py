"""The marketplaces. Knows HTTP and JSON; knows neither Django nor the queue."""
