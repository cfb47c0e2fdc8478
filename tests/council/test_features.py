"""What keeps a clause is there: every page that is named is a route, every test that is named is collected."""

import subprocess
import sys

import pytest
from flask import Flask

from casework.policy.features import KEEPERS, Feature
from tests.conftest import ROOT

BUILT = {feature: keeper for feature, keeper in KEEPERS.items() if keeper.built}


def test_every_feature_says_how_it_keeps_a_clause() -> None:
    assert set(KEEPERS) == set(Feature)
    assert all(keeper.words and not keeper.words.endswith(".") for keeper in KEEPERS.values())


def test_what_is_built_has_a_page_and_a_test_and_what_is_not_has_neither() -> None:
    assert all(keeper.page for keeper in BUILT.values())
    assert not [feature for feature, keeper in KEEPERS.items() if keeper.page and feature not in BUILT]


def test_every_named_page_is_a_route(app: Flask) -> None:
    endpoints = {rule.endpoint for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    assert {keeper.page for keeper in BUILT.values()} <= endpoints


def test_every_named_test_is_there_and_is_collected() -> None:
    named = sorted({test for keeper in BUILT.values() for test in keeper.tests})
    collect = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", *named]
    found = subprocess.run(collect, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert found.returncode == 0, found.stdout[-2000:] + found.stderr[-2000:]


@pytest.mark.parametrize("feature", BUILT)
def test_the_name_of_a_test_reads_as_what_it_shows(feature: Feature) -> None:
    assert all(" " in sentence and "::" not in sentence for sentence in KEEPERS[feature].shown)
