// Adds search and sorting to the tables of the site; every page is complete without it.
"use strict";

const search = document.getElementById("search");
if (search) {
  const rows = [...document.querySelectorAll("table.sortable tbody tr")];
  const found = document.getElementById("found");
  const texts = rows.map((row) => row.textContent.toLowerCase());
  search.closest(".search").hidden = false;
  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    found.textContent = words.length ? `${shown} / ${rows.length}` : "";
  });
}

// "34,763.87" sorts as a number, everything else as text in the page's language.
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const keyOf = (cell) => {
  const text = cell.textContent.replace(/[,✓✗\s]/g, "");
  return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
};

const compare = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return a === "" ? -1 : b === "" ? 1 : collator.compare(String(a), String(b));
};

for (const table of document.querySelectorAll("table.sortable")) {
  const headings = [...table.querySelectorAll("thead th")];
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    heading.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      const direction = heading.getAttribute("aria-sort") === "descending" ? 1 : -1;
      headings.forEach((other) => other.setAttribute("aria-sort", "none"));
      heading.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
      const body = table.tBodies[0];
      const rows = [...body.rows].sort((a, b) => direction * compare(keyOf(a.cells[column]), keyOf(b.cells[column])));
      body.append(...rows);
    });
  });
}
