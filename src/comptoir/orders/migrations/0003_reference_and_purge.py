from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('orders', '0002_lines_open'),
    ]

    operations = [
        migrations.AddField(
            model_name='order',
            name='host_reference',
            field=models.TextField(null=True, verbose_name="number in the shop's own system"),
        ),
        migrations.AddField(
            model_name='order',
            name='purged_at',
            field=models.DateTimeField(null=True, verbose_name="buyer's data deleted"),
        ),
    ]
