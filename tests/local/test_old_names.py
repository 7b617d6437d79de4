"""Names that were renamed still work, and warn."""

import pytest

from rtkit import local


@pytest.mark.parametrize(("old", "new"), [("Piece", "ReplyChunk"), ("Scripted", "RuleEngine")])
def test_an_old_name_warns(old, new):
    with pytest.warns(DeprecationWarning, match=f"{old} is now {new}"):
        assert getattr(local, old) is getattr(local, new)
