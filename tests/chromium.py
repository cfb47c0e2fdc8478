"""Which browser the tests drive, and how it is started; run as a program it says whether there is one."""

import os
import shutil
import sys
from pathlib import Path

FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def flags() -> list[str]:
    """Command-line flags for a browser that asks nobody but us; root may not use the sandbox."""
    return FLAGS + (["--no-sandbox"] if os.geteuid() == 0 else [])


def executable() -> str | None:
    """The browser to start: CHROMIUM if set, the system's own unless it is a snap, else Playwright's, else None."""
    if chosen := os.environ.get("CHROMIUM"):
        return chosen
    for name in ("chromium-headless-shell", "chromium", "google-chrome"):
        found = shutil.which(name)
        if found and "snap" not in str(Path(found).resolve()):
            return found
    return _playwrights()


def _playwrights() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


if __name__ == "__main__":
    sys.exit(0 if executable() else "No browser for the tests yet.")
