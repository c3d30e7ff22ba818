"""Builds the artifacts of the Python services: the layer that they share, and their bundles."""
