SELECT
    item_no AS sku,
    barcode AS gtin,
    title_en AS name_en,
    title_fr AS name_fr,
    brand AS manufacturer,
    list_price AS msrp,
    lowest_price AS floor,
    lead_days AS lead_time_days,
    CASE WHEN discontinued THEN 'no' ELSE 'yes' END AS active
FROM items
