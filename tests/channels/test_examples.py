"""The examples in the channels' docstrings hold."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import comptoir.channels

MODULES = [module.name for module in pkgutil.walk_packages(comptoir.channels.__path__, "comptoir.channels.")]


@pytest.mark.parametrize("name", MODULES)
def test_examples_hold(name: str) -> None:
    """What a docstring shows is what happens."""
    assert doctest.testmod(importlib.import_module(name)).failed == 0
