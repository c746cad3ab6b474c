"""`make soak`: a model of the truth beside the real product and a real simulator, through random trouble."""
