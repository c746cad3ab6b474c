"""Programs knock here: the REST API, one route file per noun. Every route names its scope; every error is a problem."""
