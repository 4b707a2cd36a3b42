"""Reading documents: bytes become views with their place, and details are found in them."""
