"""One server to be measured: `python -m tests.bench.server ours|floor PORT`, its instance named by the environment.

The floor reads what to ask from `asked.json` in the instance folder.
"""

import json
import sys

import waitress

from casework import create_app, serve
from tests.bench.floor import create_floor


def main(which: str, port: int) -> None:
    """Serve with the very options of the production server, so that only the application differs."""
    app = create_app()
    settings = app.extensions["casework"]
    chosen = app
    if which == "floor":
        kept = json.loads((settings.instance / "asked.json").read_text())
        chosen = create_floor(settings.database, kept["asked"], kept["about"])
    waitress.serve(chosen, **serve.options(settings, "127.0.0.1", port))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
