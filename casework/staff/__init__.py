"""Who works here: accounts, roles, sign-in, ties to cases, and the gate that keeps every door closed."""
