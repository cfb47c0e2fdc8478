"""Make casework/static/govuk.css and govuk.js from the published govuk-frontend package.

The package is written for GOV.UK itself: its typeface, crown, crest and addresses are not ours to use, and
most of its components are not on our pages. This keeps the components named below and strips the rest.

    npm pack govuk-frontend@6.3.0
    python tools/assets.py govuk-frontend-6.3.0.tgz

The same package always gives the same files, byte for byte.
"""

import hashlib
import re
import sys
import tarfile
from pathlib import Path

VERSION = "6.3.0"
SHA256 = "3d91fd1353e32e306a8ae493b44ba9c0277348b5dbc08442a3e63d822e516048"
STATIC = Path(__file__).resolve().parent.parent / "casework" / "static"
DIST = "package/dist/govuk/"
NOTICE = f"/* govuk-frontend {VERSION}, MIT licence, see NOTICES. Made by tools/assets.py. */\n"

COMPONENTS = """
    back-link body body-l body-m body-s button button-group caption-l caption-m caption-xl character-count checkboxes
    clearfix date-input details error-message error-summary fieldset file-upload form-group grid-column-full
    grid-column-one-half grid-column-one-third grid-column-two-thirds grid-row heading-l heading-m heading-s
    heading-xl hint input inset-text label label-wrapper link list main-wrapper notification-banner radios
    section-break select skip-link skip-link-focused-element summary-list table tag template textarea
    visually-hidden visually-hidden-focusable warning-text width-container
""".split()  # noqa: SIM905 - a hundred quotation marks say nothing
OVERRIDES = (
    "display-none-print",
    "font-weight-bold",
    "margin-bottom-0",
    "margin-bottom-2",
    "margin-bottom-4",
    "margin-bottom-6",
    "margin-top-0",
    "margin-top-4",
    "margin-top-6",
    "width-full",
    "width-one-half",
    "width-one-third",
    "width-two-thirds",
)
DEAD_AT_RULES = ("@font-face", "@charset", "@-moz-document", "-ms-high-contrast", r"\0", "@supports not (text-wrap")
MODULES = """
    common/index errors/index component common/closest-attribute-value common/configuration i18n
    components/button/button components/character-count/character-count components/checkboxes/checkboxes
    components/error-summary/error-summary components/notification-banner/notification-banner
    components/radios/radios components/skip-link/skip-link
""".split()  # noqa: SIM905 - a hundred quotation marks say nothing

COMPONENT = re.compile(r"\.govuk-([a-z]+(?:-[a-z]+)*)")
OVERRIDE = re.compile(r"\.govuk-\\!-([a-z0-9-]+)")
STATE = "frontend-supported"


def main(package: Path) -> None:
    """Read the package given on the command line and write both files."""
    if hashlib.sha256(package.read_bytes()).hexdigest() != SHA256:
        sys.exit(f"{package.name} is not govuk-frontend {VERSION} as we know it: nothing was written.")
    with tarfile.open(package) as tar:
        css = read(tar, "govuk-frontend.min.css")
        modules = [read(tar, f"{name}.mjs") for name in MODULES]
    (STATIC / "govuk.css").write_text(NOTICE + stylesheet(css), "utf-8")
    (STATIC / "govuk.js").write_text(NOTICE + "".join(map(module, modules)), "utf-8")


def read(tar: tarfile.TarFile, name: str) -> str:
    """Text of one file of the package."""
    member = tar.extractfile(DIST + name)
    assert member is not None, f"{name} is missing from the package"
    return member.read().decode("utf-8")


def stylesheet(css: str) -> str:
    """The stylesheet without foreign type, pictures, and components we do not show; one rule a line."""
    css = re.sub(r"GDS Transport,", "", css)
    return "".join(filter(None, (kept(head, body) for head, body in rules(css))))


def rules(css: str) -> list[tuple[str, str]]:
    """Top-level (selector or at-rule, body) pairs of a minified stylesheet."""
    found, depth, start, head = [], 0, 0, ""
    for at, char in enumerate(css):
        if char == "{":
            if depth == 0:
                head, start = css[start:at], at + 1
            depth += 1
        elif char == "}":
            depth -= 1
            if depth == 0:
                found.append((head.split(";")[-1].strip(), css[start:at]))
                start = at + 1
    return found


def kept(head: str, body: str) -> str:
    """The rule as it is shipped, or nothing."""
    if any(dead in head for dead in DEAD_AT_RULES) or "url(" in body and not head.startswith("@media"):
        return ""
    if head.startswith(("@media", "@supports")):
        inner = "".join(kept(*rule) for rule in rules(body))
        return f"{head}{{{inner}}}\n" if inner else ""
    selectors = [one for one in head.split(",") if wanted(one)]
    return f"{','.join(selectors)}{{{body}}}\n" if selectors else ""


def wanted(selector: str) -> bool:
    """Whether every component and override a selector names is one we show."""
    overrides = OVERRIDE.findall(selector)
    named = [name for name in COMPONENT.findall(selector) if name != STATE]
    return all(name in OVERRIDES for name in overrides) and all(name in COMPONENTS for name in named)


def module(source: str) -> str:
    """One script module as part of a bundle: no imports, exports or comments."""
    source = re.sub(r"/\*\*.*?\*/", "", source, flags=re.S)
    source = re.sub(r"^(?:import .*|export \{.*|//.*)$", "", source, flags=re.M)
    return re.sub(r"\n\s*\n+", "\n", source).strip() + "\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
