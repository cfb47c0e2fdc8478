"""What we send: letters drafted from checked facts, set as accessible PDF, handed to the post or the mail server."""
