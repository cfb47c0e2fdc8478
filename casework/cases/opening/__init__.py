"""A case opened in an emergency: asked by one person, confirmed by another, told to the chair, over by itself."""
