"""The SQL of a request, composed from named pieces.

Identifiers come from the catalog only and are quoted. The functions that compose SQL are given the
shape of a request and none of its values, so no value can reach the text: all are bound. Since few
shapes come again and again, their texts are kept.

Names that begin with an underscore are the statement's own: no column of a dataset can have one.
"""
