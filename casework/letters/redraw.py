"""Draws a picture anew in a process of its own: what is not picture (place, camera, comments, other files) is left out.

Run by its path with `python -I`. Takes bytes in, gives bytes out, and may open no file or connection while it reads.
"""

import io
import resource
import sys

from PIL import Image, ImageOps, JpegImagePlugin, MpoImagePlugin, PngImagePlugin

MEMORY, SECONDS, PIXELS = 512 * 1024 * 1024, 10, 40_000_000
TOO_LARGE, UNREADABLE = 3, 4
PLUGINS = (JpegImagePlugin, MpoImagePlugin, PngImagePlugin)


def confine() -> None:
    """From here on: so much memory and time, no new file, no connection, no other process."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 3),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(what, (most, most))


def redraw(content: bytes, kind: str) -> bytes:
    """The picture as `kind` (JPEG or PNG), upright, with its pixels and nothing else."""
    picture = Image.open(io.BytesIO(content), formats=[kind])
    if picture.width * picture.height > PIXELS:
        sys.exit(TOO_LARGE)
    picture.load()
    upright = ImageOps.exif_transpose(picture)
    plain = upright.convert(_mode(upright, kind))
    plain.info.clear()
    out = io.BytesIO()
    plain.save(out, kind, **({"quality": 90} if kind == "JPEG" else {}))
    return out.getvalue()


def _mode(picture: Image.Image, kind: str) -> str:
    if picture.mode in ("L", "1"):
        return "L"
    seen_through = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    return "RGBA" if kind == "PNG" and seen_through else "RGB"


def main() -> None:
    """Standard input to standard output; the exit status says why not."""
    kind = sys.argv[1]
    Image.MAX_IMAGE_PIXELS = PIXELS
    Image.preinit()
    confine()
    try:
        drawn = redraw(sys.stdin.buffer.read(), kind)
    except Image.DecompressionBombError:
        sys.exit(TOO_LARGE)
    except Exception:
        sys.exit(UNREADABLE)
    sys.stdout.buffer.write(drawn)


if __name__ == "__main__":
    main()
