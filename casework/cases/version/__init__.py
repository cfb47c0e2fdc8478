"""Which version of the policy a case is under, and its move to a later one."""
