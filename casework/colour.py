"""The council's colour: whether it can be read, and the shades made from it."""

import re

LEAST_CONTRAST = 4.5  # WCAG 2.2, success criterion 1.4.3
WHITE, BLACK = "#ffffff", "#0b0c0c"
HEX = re.compile(r"#[0-9a-fA-F]{6}", re.ASCII)


class UnreadableColour(ValueError):
    """A colour that cannot be used; the message is a sentence for whoever chose it."""


def contrast(one: str, other: str) -> float:
    """Ratio between two colours written `#rrggbb`, from 1 (the same) to 21 (black on white); WCAG 2.2, 1.4.3."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1, by the sRGB formula of WCAG 2.2."""
    red, green, blue = (linear(part / 255) for part in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(share: float) -> float:
    """One channel of sRGB, 0 to 1, as light."""
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def readable_on(colour: str) -> str:
    """The text colour, near-black or white, that is easier to read on a background."""
    return max((WHITE, BLACK), key=lambda text: contrast(text, colour))


def checked(colour: str) -> str:
    """The colour in lower case, or `UnreadableColour`: white must be readable on it, and it on white."""
    if not HEX.fullmatch(colour):
        raise UnreadableColour(f"{colour!r} is not a colour: write a hash and six digits, like #3d1f5c.")
    ratio = contrast(colour, WHITE)
    if ratio < LEAST_CONTRAST:
        raise UnreadableColour(
            f"{colour} cannot be read beside white: its contrast is {ratio:.1f} to 1 and "
            f"{LEAST_CONTRAST} to 1 is the least allowed. Choose a darker shade."
        )
    return colour.lower()


def tint(colour: str, share: float) -> str:
    """The colour laid on white, `share` of it from 0 (white) to 1 (the colour itself)."""
    return "#" + "".join(f"{round(255 + (part - 255) * share):02x}" for part in channels(colour))


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue of `#rrggbb`, 0 to 255 each."""
    if not HEX.fullmatch(colour):
        raise UnreadableColour(f"{colour!r} is not a colour: write a hash and six digits, like #3d1f5c.")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
