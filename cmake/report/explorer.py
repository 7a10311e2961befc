# SPDX-License-Identifier: MIT
"""A link that opens a case in Compiler Explorer with both compilers: the state of the page as base64 of JSON, as its API has it
(https://github.com/compiler-explorer/compiler-explorer/blob/main/docs/API.md, /clientstate/<base64>).

Headers of the library are read there from the published fearless_single.hpp, since an #include may be an address there.
"""
import base64
import json
import re
import urllib.parse

SITE = "https://godbolt.org/clientstate/"
COMPILERS = {"g122": "GCC 12.2", "clang2110": "Clang 21"}  # its names; both have std::expected with -std=c++23
OPTIONS = "-std=c++23 -O1 -pthread -Wall -Wextra -DPITFALL=1"
CLANG_OPTIONS = " -Wthread-safety -Wconsumed -Wdangling -fshow-overloads=best"


def source(text, single_header):
    """The case with the published header in place of the library's own: once, at the first of them."""
    text, count = re.subn(r"#include <fearless/[^>]+>", f"#include <{single_header}>", text, count=1)
    return re.sub(r"#include <fearless/[^>]+>\n", "", text) if count else text


def state(text, single_header):
    """What the page shows: the case, and one compiler beside the other."""
    compilers = [{"id": name, "options": OPTIONS + (CLANG_OPTIONS if name.startswith("clang") else ""), "filters": {"execute": False}}
                 for name in COMPILERS]
    return {"sessions": [{"id": 1, "language": "c++", "source": source(text, single_header), "compilers": compilers}]}


def link(text, single_header):
    packed = base64.b64encode(json.dumps(state(text, single_header), separators=(",", ":")).encode()).decode()
    return SITE + urllib.parse.quote(packed, safe="")


def read(address):
    """The state that a link holds."""
    return json.loads(base64.b64decode(urllib.parse.unquote(address[len(SITE):])))
