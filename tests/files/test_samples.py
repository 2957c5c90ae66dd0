from __future__ import annotations

import pytest

from tests.data.make_samples import FOLDER, SAMPLES


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_what_the_script_makes(name: str) -> None:
    assert (FOLDER / name).read_bytes() == SAMPLES[name]()


def test_there_are_no_other_samples() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(SAMPLES)
