"""What the tests of the Python projects share: a real database, and events of API Gateway."""
