"""The first line of a method's documentation, made of its names.

``Cancel an upload.``, ``List the files of a container, in pages.``
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from codegen.description import Method, Resource

__all__ = ["sentence", "singular", "with_article", "words"]

ACRONYMS: Final = {"api": "API", "ip": "IP", "id": "ID", "sdk": "SDK", "url": "URL", "dtmf": "DTMF"}
UNCOUNTABLE: Final = frozenset({"content", "retention", "speech", "storage", "usage"})
IRREGULAR: Final = {"alpha": "alpha", "caches": "cache", "series": "series", "speeches": "speech"}

# Those whose names say something else than a verb and what it is done to.
WHOLE: Final[dict[tuple[str, ...], str]] = {
    ("beta", "responses", "compact"): "Compact a conversation.",
    ("beta", "threads", "create_and_run"): "Create a thread and run it.",
    ("beta", "threads", "runs", "submit_tool_outputs"): "Submit the outputs of tools to a run.",
    ("embeddings", "create"): "Create embeddings.",
    ("live", "create"): "Create a live session.",
    ("responses", "compact"): "Compact a conversation.",
}
PARTICLES: Final = {"hangup": "hang up"}
# They take several at once.
OF_SEVERAL: Final = frozenset({"activate", "deactivate"})


def sentence(resource: Resource, method: Method) -> str:
    path = (*resource.path, method.name)
    if path in WHOLE:
        return WHOLE[path]
    text = _clause(resource.path, method)
    paged = method.page not in {None, "page"} and text.split()[0] in {"List", "Search"}
    return f"{text}{', in pages' if paged else ''}."


def _clause(path: tuple[str, ...], method: Method) -> str:
    verb, _, rest = PARTICLES.get(method.name, method.name).partition("_")
    verb = verb[0].upper() + verb[1:]
    thing = words(path[-1])
    owner = _owner(path, method)
    if path[-1] == "usage":
        return (
            f"List the {words(method.name) if method.name == 'costs' else f'usage of {words(method.name)}'}"
        )
    if method.name == "content":
        return f"Download the content of {with_article(singular(thing))}"
    if rest:
        return _of_a_part(verb, words(rest), thing, method)
    if verb in {"List", "Count", "Stream"}:
        return f"{verb} the {thing}{owner}"
    if method.name in OF_SEVERAL:
        return f"{verb} {thing}{owner}"
    if verb == "Create":
        return f"Create {with_article(singular(thing))}{owner.replace(' of ', ' for ', 1)}"
    if _has_id(path, method):
        return f"{verb} {with_article(singular(thing))}{owner}"
    return f"{verb} the {thing}{owner}"


def _has_id(path: tuple[str, ...], method: Method) -> bool:
    """Whether the route names one of many: ``/files/{file_id}``, ``/batches/{batch_id}/cancel``. What a method does
    to one that the route does not name (``/images/edits``) names it by its arguments."""
    route = method.path
    *parents, last = path
    if parents:
        route = route.partition(f"/{parents[-1]}/{{")[2] or route
        route = route if route == method.path else route.partition("}")[2]
    return "{" in route or ("{" not in method.path and singular(last) != last)


def _of_a_part(verb: str, part: str, thing: str, method: Method) -> str:
    """``rotate_secret`` of a webhook, ``list_rate_limits`` of rate limits themselves."""
    if singular(part) == singular(thing):
        return f"{verb} the {part}" if verb == "List" else f"{verb} {with_article(singular(part))}"
    if verb in {"Create", "Get"}:
        owner = f" of {with_article(singular(thing))}" if part == "variation" else ""
        return f"{verb} {with_article(part)}{owner}"
    return f"{verb} the {part} of {with_article(singular(thing))}"


def _owner(path: tuple[str, ...], method: Method) -> str:
    """`` of a container``, where the route names one."""
    above = "".join(path[-2:-1])
    return f" of {with_article(singular(words(above)))}" if above and f"/{above}/{{" in method.path else ""


def words(name: str) -> str:
    """``admin API keys`` of ``admin_api_keys``."""
    return " ".join(ACRONYMS.get(word, word) for word in name.split("_"))


def with_article(thing: str) -> str:
    """``an upload``, ``a user``, ``an API key``; what can't be counted has none, or is the only one of its kind."""
    last = thing.rpartition(" ")[2]
    if thing in UNCOUNTABLE or singular(thing) != thing or (last in UNCOUNTABLE and last != "storage"):
        return thing
    first = thing.partition(" ")[0]
    if first in ACRONYMS.values():  # read letter by letter
        vowel = first[0] in "AEFHILMNORSX" and first != "URL"
    else:
        vowel = first[0].lower() in "aeiou" and not re.match(r"(?i)(u(s|ni)|eu|one)", first)
    return f"{'an' if vowel else 'a'} {thing}"


def singular(thing: str) -> str:
    """Of the last word: ``file batch`` of ``file batches``."""
    head, blank, last = thing.rpartition(" ")
    if last in IRREGULAR:
        return head + blank + IRREGULAR[last]
    if last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif re.search(r"(ch|sh|x|ss)es$", last):
        last = last[:-2]
    elif last.endswith("s") and not last.endswith(("ss", "us", "is")):
        last = last[:-1]
    return head + blank + last
