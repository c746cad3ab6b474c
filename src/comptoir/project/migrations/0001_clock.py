"""The clock that everything reads."""

from django.db import migrations

CLOCK = """
CREATE TABLE comptoir_clock (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    shift interval NOT NULL DEFAULT '0'
);
CREATE FUNCTION comptoir_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS
$$ SELECT clock_timestamp() + coalesce((SELECT shift FROM comptoir_clock), interval '0') $$;
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.RunSQL(CLOCK, "DROP FUNCTION comptoir_now(); DROP TABLE comptoir_clock;"),
    ]
