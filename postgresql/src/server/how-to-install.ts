/** What somebody whose machine has no PostGIS can do. */
export const HOW_TO_INSTALL = `No PostgreSQL with PostGIS is installed, and this system's packages cannot be fetched. Any of these helps:
  macOS:                brew install postgresql@17 postgis
  Debian, Ubuntu:       sudo apt-get install postgresql postgresql-postgis
  anywhere with Docker: see “Without a local PostgreSQL” in postgresql/README.md
  a database you have:  DATABASE_URL=postgresql://user:password@host:5432/database`;
