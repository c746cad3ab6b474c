"""The clock and the queue knock here. A job only wakes a carrier; the state tables say what there is to do."""
