"""How an answer reaches a client: media type, entity tag, coding, size, CORS.

Everything that HTTP adds to a representation is here, one module a concern.
"""
