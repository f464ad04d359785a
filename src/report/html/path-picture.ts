// The way to a database as a picture, with its words for those who don't see it. The style puts its parts side by side
// where there is room, and below each other where there is none.

import { type Line, type Machine, type Path, pathWords } from "../path.ts";
import { html, type Markup } from "./markup.ts";

/** `id` is the page's own, and names the picture's title and description. */
export function pathPicture(path: Path, id: string): Markup {
  const { machines, lines } = path;
  const across = machines.length === 2 ? 336 : 68;
  return html`<svg class="way way-${machines.length}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">The way to the database</title>
<desc id="${id}-words">${pathWords(path)}</desc>
${lines.map((line, index) => lineDrawn(line, index, across))}
${machines.map((machine, index) => machineDrawn(machine, index, lines[index - 1]?.state === "broken"))}
</svg>`;
}

function machineDrawn({ name, address }: Machine, index: number, isBroken: boolean): Markup {
  const label =
    address === ""
      ? html`<text x="100" y="31">${name}</text>`
      : html`<text x="100" y="22">${name}</text><text class="address" x="100" y="40">${shortened(address)}</text>`;
  return html`<g class="machine-${index}${isBroken ? " broken" : ""}"><rect width="200" height="52" rx="6"/>${label}</g>`;
}

/** Both ways that the line may run, of which the style shows one: `across` is its length side by side. */
function lineDrawn({ state, label }: Line, index: number, across: number): Markup {
  const middle = across / 2;
  const sideways =
    state === "broken"
      ? html`<path class="mark across" d="M${middle - 6} -6l12 12m0-12l-12 12"/>`
      : html`<path class="mark across" d="M${across - 9} -5l6 5l-6 5"/>`;
  const downwards =
    state === "broken"
      ? html`<path class="mark down" d="M-6 18l12 12m0-12l-12 12"/>`
      : html`<path class="mark down" d="M-5 39l5 6l5-6"/>`;
  return html`<g class="line-${index} ${state}"><path class="line across" d="M3 0H${across - 3}"/><path class="line down" d="M0 3V45"/>${sideways}${downwards}<text class="label">${label}</text></g>`;
}

/** The end of a name tells servers apart as often as its beginning. */
function shortened(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 16)}…${text.slice(-13)}`;
}
