-- A small quotation system as it may stand in PostgreSQL: items, what is on the shelves, quotes and their lines.
-- Make it with: createdb quotes && psql quotes < postgresql.sql

CREATE TABLE items (
    item_no TEXT PRIMARY KEY,
    barcode TEXT,
    title_en TEXT NOT NULL,
    title_fr TEXT NOT NULL,
    brand TEXT NOT NULL,
    list_price NUMERIC(10, 2) NOT NULL,
    lowest_price NUMERIC(10, 2) NOT NULL,
    lead_days INTEGER NOT NULL,
    discontinued BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE TABLE shelf (
    item_no TEXT NOT NULL REFERENCES items,
    warehouse TEXT NOT NULL,
    units INTEGER NOT NULL,
    PRIMARY KEY (item_no, warehouse)
);

-- One row: everything that happened until then is booked on the shelves.
CREATE TABLE books (booked_until TIMESTAMPTZ NOT NULL);

CREATE TABLE quotes (
    quote_no TEXT PRIMARY KEY,
    customer TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'won', 'lost')),
    marketplace_order TEXT UNIQUE
);

CREATE TABLE quote_lines (
    quote_no TEXT NOT NULL REFERENCES quotes,
    item_no TEXT NOT NULL REFERENCES items,
    units INTEGER NOT NULL,
    PRIMARY KEY (quote_no, item_no)
);

INSERT INTO items (item_no, barcode, title_en, title_fr, brand, list_price, lowest_price, lead_days) VALUES
    ('KET-17', '2000000000015', 'Kettle, 1.7 L', 'Bouilloire, 1,7 L', 'Norvane', 59.99, 45.00, 2),
    ('TOA-04', '2000000000022', 'Toaster, 4 slices', 'Grille-pain, 4 tranches', 'Norvane', 84.50, 62.00, 2),
    ('BLE-90', '2000000000039', 'Blender, 900 W', 'Mélangeur, 900 W', 'Lumacer', 129.00, 99.00, 3),
    ('FRI-500', '2000000000046', 'Refrigerator, 500 L', 'Réfrigérateur, 500 L', 'Boréa', 1299.00, 1099.00, 5);

INSERT INTO shelf (item_no, warehouse, units) VALUES
    ('KET-17', 'laval', 24),
    ('KET-17', 'store', 6),
    ('TOA-04', 'laval', 12),
    ('BLE-90', 'laval', 9),
    ('FRI-500', 'laval', 3);

INSERT INTO books (booked_until) VALUES (now());

INSERT INTO quotes (quote_no, customer, status) VALUES ('Q-1001', 'Counter sale', 'open');
INSERT INTO quote_lines (quote_no, item_no, units) VALUES ('Q-1001', 'TOA-04', 2);

-- Comptoir signs in as somebody who can do nothing but read:
--   CREATE ROLE comptoir_reader LOGIN PASSWORD '...';
--   GRANT SELECT ON items, shelf, books TO comptoir_reader;
