"""How the parts are put together: settings, environment, addresses, processes, the embedded database."""
