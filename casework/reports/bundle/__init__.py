"""A case as a bundle: one indexed PDF with all that a case holds, whole or masked for its reader, and its proof."""
