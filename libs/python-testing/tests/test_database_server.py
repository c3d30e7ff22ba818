import psycopg
from python_testing.database_server import LocalDatabase


def test_a_service_finds_postgis_by_its_environment(local_database: LocalDatabase) -> None:
    environment = local_database.environment

    with psycopg.connect(
        host=environment["DATABASE_HOST"],
        port=environment["DATABASE_PORT"],
        dbname=environment["DATABASE_NAME"],
        user=environment["DATABASE_USER"],
        password=environment["DATABASE_PASSWORD"],
    ) as connection:
        row = connection.execute("select ST_SRID(geom) from bcat.bcat_county_summary").fetchone()

    assert row == (4269,)
