"""You said, we did: lessons as the public reads them."""
