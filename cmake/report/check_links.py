# SPDX-License-Identifier: MIT
"""Looks for dead links in a site that is read from the file system.

Usage: python3 cmake/report/check_links.py build/conformance/catalogue

Every href and src must name a file of the site, every fragment an id in it; nothing may come from the network but
what opens a case in Compiler Explorer. Exit code: 0 no link is dead; 1 some are, or there is no page.
"""
import html.parser
import os
import sys
import urllib.parse

import explorer


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.links, self.ids = [], set()
        with open(path, encoding="utf-8") as file:
            self.feed(file.read())

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src", "action") and value:
                self.links.append(value)
            elif name == "id":
                if value in self.ids:
                    self.links.append(f"#twice the id {value}")
                self.ids.add(value)


def main():
    if sys.argv[1:] in ([], ["--help"], ["-h"]):
        print(__doc__)
        sys.exit(0 if sys.argv[1:] else 2)
    top = os.path.abspath(sys.argv[1])
    pages = {}
    for folder, _, names in os.walk(top):
        for name in names:
            path = os.path.join(folder, name)
            pages[path] = Page(path) if name.endswith(".html") else None
    if not any(pages.values()):
        sys.exit(f"check_links: there is no page in {top}")
    dead, seen = [], 0
    for path, page in pages.items():
        for link in page.links if page else []:
            seen += 1
            parts = urllib.parse.urlsplit(link)
            if parts.scheme == "data" or link.startswith(explorer.SITE):  # the one that needs the network, on purpose
                continue
            target = os.path.normpath(os.path.join(os.path.dirname(path), urllib.parse.unquote(parts.path))) if parts.path else path
            if parts.scheme or parts.netloc:
                dead.append((path, link, "needs the network"))
            elif target not in pages:
                dead.append((path, link, "there is no such file"))
            elif parts.fragment and (not pages[target] or urllib.parse.unquote(parts.fragment) not in pages[target].ids):
                dead.append((path, link, "there is no such id"))
    for path, link, why in dead[:20]:
        print(f"{os.path.relpath(path, top)}: {link}: {why}")
    if dead:
        sys.exit(f"{len(dead)} dead links")
    print(f"{seen} links on {sum(1 for page in pages.values() if page)} pages, none dead")


if __name__ == "__main__":
    main()
