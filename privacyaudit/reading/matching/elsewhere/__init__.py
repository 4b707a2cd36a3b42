"""E-mail addresses, handles, firms, schools, places and points on a map."""
