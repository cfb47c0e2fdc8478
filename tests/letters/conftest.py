"""The lean application, for tests of letters and files."""

from tests.work.conftest import lean, settings

__all__ = ["lean", "settings"]
