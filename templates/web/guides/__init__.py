"""The guides, as pages that also print."""
