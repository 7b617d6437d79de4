"""What a server sends, byte by byte: asked with plain httpx, without rtkit."""

from __future__ import annotations

import json
from typing import Any

import httpx

from tests.servers.environments import Running

__all__ = ["look"]

HELLO = [{"role": "user", "content": "hello"}]
WEATHER = [{"role": "user", "content": "What is the weather in Paris?"}]
TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Say what the weather is like.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
CHAT_FIELDS = {"id", "object", "created", "model", "choices", "usage", "system_fingerprint", "service_tier"}
DELTA_FIELDS = {"role", "content", "refusal", "tool_calls", "function_call"}
TIMEOUT = 120.0


def look(server: Running) -> dict[str, str]:
    """A fact by its name; ``-`` where the server does not answer the request at all."""
    with _Client(
        base_url=server.url + "/", timeout=TIMEOUT, headers={"authorization": "Bearer test"}
    ) as client:
        facts: dict[str, str] = {}
        chat: dict[str, Any] = {"model": server.model, "messages": HELLO, "max_tokens": 12}
        streamed = {**chat, "stream": True}
        reply = client.post("chat/completions", json={**streamed, "stream_options": {"include_usage": True}})
        facts["chat stream"] = _chat_stream(reply)
        facts["its usage"] = _usage(reply)
        facts["its end"] = _end(reply)
        facts["more in its chunks"] = _more(reply)
        facts["`n=2`"] = _choices(client.post("chat/completions", json={**streamed, "n": 2}))
        asked = {**chat, "messages": WEATHER, "tools": [TOOL], "tool_choice": "required", "max_tokens": 60}
        facts["a tool call, streamed"] = _calls(
            client.post("chat/completions", json={**asked, "stream": True})
        )
        body = {"model": server.model, "input": "hello", "max_output_tokens": 16}
        facts["Responses"] = _response(client.post("responses", json=body))
        facts["Responses, streamed"] = _events(client.post("responses", json={**body, "stream": True}))
        facts["an unknown model"] = _error(
            client.post("chat/completions", json={**chat, "model": "no-such-model"})
        )
        facts["a body that is not JSON"] = _error(
            client.post("chat/completions", content=b"{", headers={"content-type": "application/json"})
        )
        long = [{"role": "user", "content": "word " * 6000}]
        facts["a prompt that is too long"] = _error(
            client.post("chat/completions", json={**chat, "messages": long})
        )
        facts["the same, streamed"] = _error(
            client.post("chat/completions", json={**streamed, "messages": long})
        )
        facts["an unknown path"] = _error(client.get("no/such/path"))
        return facts


class _Client(httpx.Client):
    """A connection that the server breaks is a fact, too."""

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        try:
            return super().send(request, **options)
        except httpx.TransportError as error:
            return httpx.Response(599, text=f"the server broke the connection ({type(error).__name__})")


def _payloads(reply: httpx.Response) -> list[dict[str, Any]]:
    found = []
    for line in reply.content.replace(b"\r\n", b"\n").split(b"\n"):
        if line.startswith(b"data:") and line[5:].strip().startswith(b"{"):
            found.append(json.loads(line[5:]))
    return found


def _kind(reply: httpx.Response) -> str:
    kind = reply.headers.get("content-type", "no content type").partition(";")[0]
    return f"{reply.status_code} `{kind}`"


def _is_stream(reply: httpx.Response) -> bool:
    return reply.status_code == 200 and "event-stream" in reply.headers.get("content-type", "")


def _chat_stream(reply: httpx.Response) -> str:
    if not _is_stream(reply):
        return _error(reply)
    payloads = _payloads(reply)
    first = payloads[0].get("choices") or [{}]
    delta = first[0].get("delta", {})
    created = sorted({type(each.get("created")).__name__ for each in payloads})
    changes = len({each.get("created") for each in payloads}) > 1
    names = reply.content.count(b"\nevent:") + reply.content.startswith(b"event:")
    comments = sum(line.startswith(b":") for line in reply.content.splitlines())
    told = [f"{_kind(reply)}", f"first delta `{json.dumps(delta)}`", f"`created` {'/'.join(created)}"]
    told += ["it changes"] if changes else []
    told += ["named events"] if names else []
    told += [f"{comments} comments"] if comments else []
    return ", ".join(told)


def _usage(reply: httpx.Response) -> str:
    if not _is_stream(reply):
        return "-"
    payloads = _payloads(reply)
    places = []
    for index, payload in enumerate(payloads):
        if not payload.get("usage"):
            continue
        choices = payload.get("choices")
        if not choices:
            place = "a chunk without choices"
        elif choices[0].get("finish_reason"):
            place = "the chunk with the finish reason"
        else:
            place = "a chunk in between"
        places.append(place + (", the last" if index == len(payloads) - 1 else ", more follow"))
    shown = [
        place if places.count(place) == 1 else f"{place} ({places.count(place)} times)"
        for place in dict.fromkeys(places)
    ]
    return "; ".join(shown) or "none"


def _end(reply: httpx.Response) -> str:
    if not _is_stream(reply):
        return "-"
    if b"[DONE]" not in reply.content:
        return "no `[DONE]`; ends with `" + repr(reply.content[-4:])[2:-1] + "`"
    behind = reply.content.rpartition(b"[DONE]")[2]
    return "`[DONE]` and `" + repr(behind)[2:-1] + "`"


def _more(reply: httpx.Response) -> str:
    if not _is_stream(reply):
        return "-"
    more: dict[str, None] = {}
    for payload in _payloads(reply):
        more.update(dict.fromkeys(name for name in payload if name not in CHAT_FIELDS))
        for choice in payload.get("choices") or ():
            delta = choice.get("delta") or {}
            more.update(dict.fromkeys(f"delta.{name}" for name in delta if name not in DELTA_FIELDS))
            known = {"index", "delta", "finish_reason", "logprobs"}
            more.update(dict.fromkeys(f"choice.{name}" for name in choice if name not in known))
    return ", ".join(f"`{name}`" for name in more) or "nothing"


def _choices(reply: httpx.Response) -> str:
    if not _is_stream(reply):
        return _error(reply)
    indexes = {choice.get("index") for payload in _payloads(reply) for choice in payload.get("choices") or ()}
    return f"choices {sorted(indexes, key=str)}"


def _calls(reply: httpx.Response) -> str:
    if not _is_stream(reply):
        return _error(reply)
    deltas = [
        call
        for payload in _payloads(reply)
        for choice in payload.get("choices") or ()
        for call in (choice.get("delta") or {}).get("tool_calls") or ()
    ]
    if not deltas:
        return "no call"
    ids = sum(bool(call.get("id")) for call in deltas)
    names = sum(bool((call.get("function") or {}).get("name")) for call in deltas)
    told = [f"{len(deltas)} deltas", f"id in {ids}", f"name in {names}"]
    told += ["no index"] if any("index" not in call for call in deltas) else []
    kinds = {type((call.get("function") or {}).get("arguments")).__name__ for call in deltas}
    told += [f"arguments {'/'.join(sorted(kinds))}"] if kinds != {"str"} else []
    return ", ".join(told)


def _response(reply: httpx.Response) -> str:
    if reply.status_code != 200:
        return _error(reply)
    if _is_stream(reply):
        return f"{_kind(reply)}, although no stream was asked for"
    body = reply.json()
    kinds = [each.get("type") for each in body.get("output") or ()]
    return f"{_kind(reply)}, status `{body.get('status')}`, output {kinds}"


def _events(reply: httpx.Response) -> str:
    if not _is_stream(reply):
        return _error(reply)
    payloads = _payloads(reply)
    lacking = [
        name
        for name, kinds in (
            ("sequence_number", ("",)),
            ("output_index", ("response.output_item.", "response.output_text.", "response.content_part.")),
            ("content_index", ("response.output_text.", "response.content_part.")),
            ("item_id", ("response.output_text.", "response.content_part.")),
        )
        if any(str(each.get("type")).startswith(kinds) and name not in each for each in payloads)
    ]
    last = payloads[-1]
    status = (last.get("response") or {}).get("status")
    told = [f"{len(payloads)} events, the last `{last.get('type')}` with status `{status}`"]
    told += [f"without {', '.join(f'`{name}`' for name in lacking)}"] if lacking else []
    told += ["`[DONE]`"] if b"[DONE]" in reply.content else []
    return ", ".join(told)


def _error(reply: httpx.Response) -> str:
    if reply.status_code == 599:
        return reply.text
    shown = reply.text.strip().replace("\n", " ").replace("|", "\\|").replace("`", "'")
    return f"{_kind(reply)} `{shown[:160]}{'…' if len(shown) > 160 else ''}`"
