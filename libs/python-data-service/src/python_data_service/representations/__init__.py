"""What a request is answered with: one module a representation.

Text that PostgreSQL made is put into its frame and never parsed.
"""
