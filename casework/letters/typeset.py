"""The child that sets a letter or a bundle: it knows typst, one template folder and four fonts, and nothing of ours.

Run as a program with the template's name and how many seconds it may take: JSON on standard input,
`{"sheet": text, "accessible": bool}`; the PDF on standard output. What the compiler refuses goes to standard error with
exit status 3.
"""

import json
import resource
import sys
from pathlib import Path

import typst

HERE = Path(__file__).parent
REFUSED = 3  # an exit status Python never gives by itself
MEMORY = {"letter": 2_000_000_000, "bundle": 4_000_000_000}
"""Bytes of address space, most of which the compiler's threads only reserve."""


def main(template: str, seconds: int) -> int:
    """Set one sheet."""
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY[template], MEMORY[template]))
    asked = json.load(sys.stdin)
    try:
        sys.stdout.buffer.write(_compiled(template, asked["sheet"], asked["accessible"]))
    except typst.TypstError as refusal:
        sys.stderr.write(str(refusal))
        return REFUSED
    return 0


def _compiled(template: str, sheet: str, accessible: bool) -> bytes:
    """The PDF; nothing outside this folder can be read, and no font but ours is looked for."""
    pdf = typst.compile(
        HERE / f"{template}.typ",
        root=HERE,
        font_paths=[HERE / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={template: sheet},
        pdf_standards="ua-1" if accessible else "1.7",
        timestamp=0,
    )
    return bytes(pdf)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
