from django.db import migrations

VIEW = """
CREATE VIEW products_mirakl AS
SELECT p.id, p.sku, p.model, p.name_en, p.name_fr, p.manufacturer, p.gtin, p.condition, p.currency, p.msrp_cents,
    p.active, (SELECT sum(l.on_hand) FROM stock_levels l WHERE l.product_id = p.id)::int8 AS stock_quantity,
    nullif(o.remote_product, '') AS mirakl_sku, nullif(o.remote_id, '') AS mirakl_offer_id,
    p.category AS bestbuy_category_id,
    greatest(o.stock_published_at, o.price_published_at, o.terms_published_at) AS last_synced_at
FROM products p LEFT JOIN marketplace_offers o ON o.product_id = p.id AND o.account_id = (
    SELECT min(a.id) FROM marketplace_accounts a WHERE a.channel = 'mirakl')
"""


class Migration(migrations.Migration):

    dependencies = [
        ('offers', '0001_initial'),
    ]

    operations = [
        # For whoever reads the database: a product beside its offer on the first Mirakl account.
        migrations.RunSQL(VIEW, "DROP VIEW products_mirakl"),
    ]
