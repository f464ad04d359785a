// What the page can do where scripts run: filter by text and result, sort by a column. Without it everything is there.

export const script = `
(() => {
  const controls = document.querySelector(".controls");
  const table = document.querySelector(".overview");
  if (!controls || !table) return;
  controls.hidden = false;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const search = controls.querySelector("input[type=search]");
  const boxes = [...controls.querySelectorAll("input[type=checkbox]")];
  const shown = controls.querySelector("output");
  const filter = () => {
    const text = search.value.trim().toLowerCase();
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const row of rows) {
      const fits = wanted.has(row.dataset.status) && row.textContent.toLowerCase().includes(text);
      row.hidden = !fits;
      document.getElementById(row.dataset.article).hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count === rows.length ? "" : count + " of " + rows.length + " shown";
  };
  controls.addEventListener("input", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order === 1 ? "ascending" : "descending");
      const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
      rows.sort((one, other) => order * key(one).localeCompare(key(other), "en", { numeric: true }));
      body.append(...rows);
    });
  });
})();
`;
