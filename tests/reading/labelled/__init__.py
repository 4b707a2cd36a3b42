"""Labelled pages, written from what the engine must find and must not be fooled by."""
