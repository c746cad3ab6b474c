import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('inbound', '0002_offer_reads'),
    ]

    operations = [
        migrations.CreateModel(
            name='HostSource',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.TextField(db_collation='C', unique=True)),
                ('kind', models.CharField(choices=[('sql', 'database'), ('folder', 'folder'), ('pushed', 'pushed by a program')], max_length=6)),
                ('sealed_url', models.BinaryField(null=True)),
                ('shown', models.TextField()),
                ('directory', models.TextField(blank=True, default='')),
                ('mapping', models.JSONField(default=dict)),
                ('products_query', models.TextField(blank=True, default='')),
                ('stock_query', models.TextField(blank=True, default='')),
                ('zone', models.TextField(blank=True, default='')),
                ('interval_minutes', models.PositiveIntegerField(null=True)),
                ('max_age_hours', models.PositiveIntegerField()),
                ('limit_seconds', models.PositiveIntegerField()),
                ('enabled', models.BooleanField(default=True)),
                ('created_at', models.DateTimeField()),
                ('asked_at', models.DateTimeField(null=True)),
                ('asked_anyway', models.BooleanField(default=False)),
                ('tried_at', models.DateTimeField(null=True)),
                ('succeeded_at', models.DateTimeField(null=True)),
                ('next_at', models.DateTimeField(null=True)),
                ('lease', models.UUIDField(null=True)),
                ('leased_until', models.DateTimeField(null=True)),
                ('fresh_as_of', models.DateTimeField(null=True)),
                ('failures', models.PositiveIntegerField(default=0)),
                ('code', models.TextField(blank=True, default='')),
                ('error', models.TextField(blank=True, default='')),
                ('remedy', models.TextField(blank=True, default='')),
                ('told', models.JSONField(default=list)),
            ],
            options={
                'db_table': 'host_sources',
                'indexes': [],
                'constraints': [],
            },
        ),
        migrations.CreateModel(
            name='HostFile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='files', to='inbound.hostsource')),
                ('name', models.TextField()),
                ('state', models.CharField(choices=[('waiting', 'being written'), ('taking', 'being taken'), ('done', 'taken'), ('failed', 'failed')], default='waiting', max_length=7)),
                ('size', models.BigIntegerField()),
                ('modified_ns', models.BigIntegerField()),
                ('noticed_at', models.DateTimeField()),
                ('seen_at', models.DateTimeField()),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('finished_at', models.DateTimeField(null=True)),
                ('put_away_at', models.DateTimeField(null=True)),
                ('report', models.TextField(blank=True, default='')),
            ],
            options={
                'db_table': 'host_files',
                'indexes': [models.Index(condition=models.Q(('put_away_at', None)), fields=['source'], name='host_files_open'), models.Index(fields=['put_away_at'], name='host_files_by_age')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state', 'waiting')), fields=('source', 'name'), name='a_file_waits_once')],
            },
        ),
    ]
