"""Binary data in JSON strings."""

from __future__ import annotations

import base64

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rtkit.core.base64 import decode_base64, encode_base64
from rtkit.core.decode import decode
from rtkit.types.realtime import RealtimeServerEvent, ResponseAudioDeltaEvent


@pytest.fixture(params=["pybase64", "without"], autouse=True)
def implementation(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without":
        monkeypatch.setattr("rtkit.core.base64._fast", None)
    else:
        pytest.importorskip("pybase64")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=100))
def test_round_trip(data: bytes) -> None:
    assert encode_base64(data) == base64.b64encode(data)
    assert decode_base64(base64.b64encode(data).decode()) == data


@pytest.mark.parametrize("text", ["a", "a===", "ab!=", "é", "YQ==YQ==", "YWI", "YW I", "YWI=\n", "\ud800"])
def test_what_is_no_base64_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the standard library's own words
        decode_base64(text)


def test_the_audio_of_an_event() -> None:
    event = decode(RealtimeServerEvent, b'{"type":"response.output_audio.delta","delta":"AAEC"}')
    assert isinstance(event, ResponseAudioDeltaEvent)
    assert event.audio == b"\x00\x01\x02"
    assert "audio" not in event.to_dict()
