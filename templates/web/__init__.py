"""The guided pages, one template each."""
