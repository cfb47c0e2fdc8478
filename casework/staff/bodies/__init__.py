"""The registers of bodies and delegations as staff read them, and as the clerk keeps them."""
