// The script of the site: "/" leads to the search field; the search page finds entries of search-index.js.
"use strict";
(() => {
  const page = document.getElementById("search");
  const field = document.getElementById(page ? "q" : "quick");

  document.addEventListener("keydown", event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      field.focus();
    }
  });

  if (!page) {
    field.form.addEventListener("submit", event => {
      event.preventDefault();
      location.href = document.body.dataset.root + "search.html#q=" + encodeURIComponent(field.value);
    });
    return;
  }

  const MOST = 60;
  const words = text => text.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  let index = null; // word -> the numbers of the entries that hold it, and whether in the title

  function build() {
    index = new Map();
    window.hccIndex.forEach(([kind, title, path, more], number) => {
      const note = (word, inTitle) => {
        if (!index.has(word)) index.set(word, new Map());
        const entries = index.get(word);
        entries.set(number, inTitle || entries.get(number) === true);
      };
      words(title).forEach(word => note(word, true));
      words(more).forEach(word => note(word, false));
    });
  }

  // Typing errors between what was typed and the beginning of a word: letters added, left out, changed or swapped.
  function errors(typed, word, most) {
    let before = null;
    let last = Array.from({length: typed.length + 1}, (_, i) => i);
    let best = last[typed.length];
    for (let j = 1; j <= Math.min(word.length, typed.length + most); j++) {
      const row = [j];
      for (let i = 1; i <= typed.length; i++) {
        row[i] = Math.min(last[i] + 1, row[i - 1] + 1, last[i - 1] + (typed[i - 1] === word[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
          row[i] = Math.min(row[i], before[i - 2] + 1);
        }
      }
      before = last;
      last = row;
      best = Math.min(best, row[typed.length]);
    }
    return best;
  }

  // Points of each entry for one typed word: a whole word counts most, then a beginning, then one with typing errors.
  function points(typed) {
    const found = new Map();
    const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
    for (const [word, entries] of index) {
      let worth = word === typed ? 12 : word.startsWith(typed) ? 9 : 0;
      if (!worth && most && word.length >= typed.length - most) {
        const wrong = errors(typed, word, most);
        worth = wrong <= most ? 5 - 2 * wrong : 0;
      }
      if (worth) {
        for (const [number, inTitle] of entries) {
          found.set(number, Math.max(found.get(number) || 0, inTitle ? worth + 4 : worth));
        }
      }
    }
    return found;
  }

  const RANK = {treatment: 6, guideline: 6, finding: 4, check: 3, disagreement: 2, rule: 1, definition: 1, statement: 0};

  const length = found => window.hccIndex[found.number][1].length;

  function find(query) {
    const each = words(query).map(points);
    if (!each.length) return [];
    return [...each[0].keys()].filter(number => each.every(found => found.has(number)))
      .map(number => ({number, worth: each.reduce((sum, found) => sum + found.get(number), 0)
        + RANK[window.hccIndex[number][0]]}))
      .sort((one, other) => other.worth - one.worth || length(one) - length(other) || one.number - other.number);
  }

  function show() {
    if (!index) build();
    const query = field.value.trim();
    const found = find(query);
    const count = document.getElementById("count");
    count.textContent = !query ? "Type a word or its beginning; small typing errors do not matter."
      : found.length === 0 ? "Nothing found for \u201c" + query + "\u201d. Maybe leave out a word."
      : found.length + (found.length === 1 ? " result" : " results")
        + (found.length > MOST ? "; the best " + MOST + " are shown" : "");
    document.getElementById("results").replaceChildren(...found.slice(0, MOST).map(({number}) => {
      const [kind, title, path] = window.hccIndex[number];
      const item = document.createElement("li");
      const badge = document.createElement("span");
      badge.className = "badge";
      badge.textContent = kind;
      const link = document.createElement("a");
      link.href = path;
      link.textContent = title;
      item.append(badge, link);
      return item;
    }));
  }

  function read() {
    const given = new URLSearchParams(location.hash.slice(1)).get("q") || new URLSearchParams(location.search).get("q");
    if (given !== null && given !== field.value) field.value = given;
    show();
  }

  page.addEventListener("submit", event => event.preventDefault());
  field.addEventListener("input", () => {
    history.replaceState(null, "", "#q=" + encodeURIComponent(field.value));
    show();
  });
  window.addEventListener("hashchange", read);
  window.addEventListener("DOMContentLoaded", read);
})();
