# SPDX-License-Identifier: MIT
"""Looks for dead links in the Markdown files of a project.

    check_markdown.py <folder>

Every link that is not of the network must name a file or a folder, and every fragment a heading of a Markdown file. Code is left out.
Build folders (build*) and folders whose name begins with a dot are left out, too.

Exit code: 0 if no link is dead, 1 if one is, or if there is none at all.
"""
import argparse
import os
import re
import sys
import urllib.parse

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def prose(text: str) -> str:
    """The text without code."""
    text = re.sub(r"^( *)(```|~~~).*?^\1\2[^\n]*$", "", text, flags=re.M | re.S)
    return re.sub(r"`[^`\n]*`", lambda match: "x" * len(match.group()), text)


def anchors(text: str) -> set:
    """The fragments of a file's headings, as GitHub makes them."""
    found, seen = set(), {}
    text = re.sub(r"^( *)(```|~~~).*?^\1\2[^\n]*$", "", text, flags=re.M | re.S)
    for heading in re.findall(r"^#{1,6} +(.+?) *#*$", text, re.M):
        heading = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        anchor = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        count = seen.get(anchor, 0)
        seen[anchor] = count + 1
        found.add(f"{anchor}-{count}" if count else anchor)
    return found


def dead_links(top: str):
    """The number of links, and the dead ones: (file, link, why)."""
    texts = {}
    for folder, folders, names in os.walk(top):
        folders[:] = [name for name in folders if not name.startswith((".", "build"))]
        for name in names:
            if name.endswith(".md"):
                path = os.path.join(folder, name)
                with open(path, encoding="utf-8") as file:
                    texts[path] = file.read()
    seen, dead = 0, []
    for path, text in sorted(texts.items()):
        for link in LINK.findall(prose(text)):
            parts = urllib.parse.urlsplit(link)
            if parts.scheme:
                continue
            seen += 1
            target = os.path.normpath(os.path.join(os.path.dirname(path), urllib.parse.unquote(parts.path))) if parts.path else path
            if not os.path.exists(target):
                dead.append((path, link, "there is no such file"))
            elif parts.fragment and parts.fragment not in anchors(texts.get(target, "")):
                dead.append((path, link, "there is no such heading"))
    return seen, dead


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    top = os.path.abspath(parser.parse_args().folder)
    seen, dead = dead_links(top)
    for path, link, why in dead:
        print(f"{os.path.relpath(path, top)}: {link}: {why}")
    if dead or not seen:
        sys.exit(f"{len(dead)} dead links of {seen}")
    print(f"{seen} links, none dead")


if __name__ == "__main__":
    main()
