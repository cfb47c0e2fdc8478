"""The child that sets a letter: it knows typst, one template folder and four fonts, and nothing of ours.

Run as a program: JSON on standard input, `{"letter": text, "accessible": bool}`; the PDF on standard output. What the
compiler refuses goes to standard error with exit status 3.
"""

import json
import resource
import sys
from pathlib import Path

import typst

HERE = Path(__file__).parent
SECONDS = 20
REFUSED = 3  # an exit status Python never gives by itself
MEMORY = 2_000_000_000  # bytes of address space, most of which the compiler's threads only reserve


def main() -> int:
    """Set one letter."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    asked = json.load(sys.stdin)
    try:
        sys.stdout.buffer.write(_compiled(asked["letter"], asked["accessible"]))
    except typst.TypstError as refusal:
        sys.stderr.write(str(refusal))
        return REFUSED
    return 0


def _compiled(letter: str, accessible: bool) -> bytes:
    """The PDF; nothing outside this folder can be read, and no font but ours is looked for."""
    pdf = typst.compile(
        HERE / "letter.typ",
        root=HERE,
        font_paths=[HERE / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"letter": letter},
        pdf_standards="ua-1" if accessible else "1.7",
        timestamp=0,
    )
    return bytes(pdf)


if __name__ == "__main__":
    sys.exit(main())
