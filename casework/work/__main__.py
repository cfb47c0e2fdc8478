"""`python -m casework.work`: the worker, beside the server or on a machine of its own."""

from casework.work.cli import main

main()
