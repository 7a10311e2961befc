// SPDX-License-Identifier: MIT
// Search, without a server: all words must occur; a word in the title counts most.
(function () {
  "use strict";
  const index = window.catalogueIndex || [];
  const root = document.body.dataset.root;
  const input = document.querySelector(".search input");
  const results = document.getElementById("results");

  for (const entry of index) {
    entry.title = entry.t.toLowerCase();
    entry.names = (entry.p + " " + entry.r.join(" ")).toLowerCase();
    entry.text = entry.x.toLowerCase();
  }

  function wordsOf(question) {
    return question.toLowerCase().split(/\s+/).filter(Boolean);
  }

  // A word at the beginning of a word counts twice: "rc" is meant, not "arc".
  function weight(text, word) {
    const at = text.indexOf(word);
    if (at < 0) {
      return 0;
    }
    for (let next = at; next >= 0; next = text.indexOf(word, next + 1)) {
      if (next === 0 || !/[a-z0-9]/.test(text[next - 1])) {
        return 2;
      }
    }
    return 1;
  }

  function find(question) {
    const words = wordsOf(question);
    const found = [];
    for (const entry of index) {
      let score = 0;
      const all = words.every(function (word) {
        const here = 8 * weight(entry.title, word) + 4 * weight(entry.names, word) + weight(entry.text, word);
        score += here;
        return here > 0;
      });
      if (all && words.length > 0) {
        found.push({ entry: entry, score: score });
      }
    }
    return found.sort(function (a, b) { return b.score - a.score; }).map(function (hit) { return hit.entry; });
  }

  function marked(text, word) {
    const line = document.createElement("small");
    const at = text.toLowerCase().indexOf(word);
    if (at < 0) {
      return line;
    }
    const from = Math.max(0, at - 50);
    const hit = document.createElement("mark");
    hit.textContent = text.slice(at, at + word.length);
    line.append((from > 0 ? "… " : "") + text.slice(from, at), hit, text.slice(at + word.length, at + word.length + 70) + " …");
    return line;
  }

  function show(question) {
    results.textContent = "";
    results.hidden = question.trim() === "";
    if (results.hidden) {
      return;
    }
    const found = find(question);
    const count = document.createElement("p");
    count.className = "note";
    count.textContent = found.length === 0 ? "Nothing found." : found.length === 1 ? "1 mistake" : found.length + " mistakes";
    const list = document.createElement("ol");
    for (const entry of found.slice(0, 40)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + entry.u;
      link.textContent = entry.t;
      const where = document.createElement("small");
      where.textContent = entry.p + " · " + entry.r.join(", ");
      link.append(where, marked(entry.x, wordsOf(question)[0]));
      item.append(link);
      list.append(item);
    }
    results.append(count, list);
  }

  function step(direction) {
    const stops = [input].concat(Array.from(results.querySelectorAll("a")));
    const at = stops.indexOf(document.activeElement);
    const next = stops[Math.min(stops.length - 1, Math.max(0, at + direction))];
    next.focus();
  }

  input.addEventListener("input", function () { show(input.value); });
  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    const first = results.querySelector("a");
    if (first) {
      first.click();
    }
  });
  document.addEventListener("keydown", function (event) {
    const inSearch = document.activeElement === input || results.contains(document.activeElement);
    if (event.key === "/" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape" && inSearch) {
      input.value = "";
      show("");
      input.focus();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && inSearch && !results.hidden) {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  });

  const asked = new URLSearchParams(window.location.search).get("q");
  if (asked) {
    input.value = asked;
    show(asked);
  }
})();
