"""Does an apology own the fault, or only regret that somebody minded? (LGSCO, Guidance on remedies, section 3.)"""

import re

_SORRY = re.compile(r"\b(?:sorry|apolog(?:y|ies|ise[sd]?|ising|ize[sd]?|izing)|regret(?:s|ted)?)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_SUBJECT = r"(?:you|they|he|she|the resident|the complainant|anybody|anyone|somebody|someone)"
_MINDS = (
    r"(?:feel|felt|found|find|believe[ds]?|think|thought|consider(?:ed)?|perceived?|complain(?:ed)?|took offence"
    r"|(?:are|is|were|was|have been|remain) (?:\w+ )?(?:unhappy|upset|dissatisfied|disappointed|offended|aggrieved)"
    r"|(?:have |has )?had (?:to|cause|reason|occasion|need) )"
)
_ELSEWHERE = re.compile(
    rf"\b(?:that|how|for the way|the way) {_SUBJECT} {_MINDS}"
    rf"|\b(?:sorry|apologi[sz]e|regret) {_SUBJECT} {_MINDS}"
    r"|\b(?:if|should|where) (?:we|you|this|it|anything|anybody|anyone|there|the council|any)\b"
    r"|\b(?:any|whatever) (?:\w+ ){0,2}(?:inconvenience|offence|distress|upset|confusion|disappointment|annoyance)\b"
    r"|\b(?:that|for) (?:your|the|this|a) complaint\b"
    r"|\bto hear\b"
    r"|\bfor (?:your|their) (?:feelings?|experience|disappointment|dissatisfaction)\b",
    re.IGNORECASE,
)


def evasions(text: str) -> list[str]:
    """The sentences that are sorry for somebody's feelings, or for a complaint, and not for what was done."""
    return [each for each in _sorry(text) if _ELSEWHERE.search(each)]


def owns(text: str) -> bool:
    """Whether at least one sentence of a letter is sorry, and is so for something we did."""
    return any(not _ELSEWHERE.search(each) for each in _sorry(text))


def _sorry(text: str) -> list[str]:
    return [each.strip() for each in _SENTENCE.split(text) if _SORRY.search(each)]
