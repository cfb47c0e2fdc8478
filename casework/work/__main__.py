"""`python -m casework.work`: the worker, beside the server or on a machine of its own."""

import sys

from casework.work.cli import main

main("--beside" in sys.argv[1:])
