SELECT
    s.item_no AS sku,
    s.warehouse AS location,
    s.units AS quantity,
    b.booked_until AS as_of
FROM shelf AS s
CROSS JOIN books AS b
