"""Product files of the host, CSV and XLSX: understood as they are really written, or refused by name."""
