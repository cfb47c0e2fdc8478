"""What we do about it: remedies that put one matter right, lessons that change how we work."""
