"""What a seller has for sale, through the marketplace's doors: files in, files out, pages."""
