"""The parts of the printed report, one template each."""
