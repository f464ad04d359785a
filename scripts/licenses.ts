// THIRD-PARTY-LICENSES.md: the licences of the bundled packages.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

type Licensed = { name: string; version: string; license: string; text: string };

/** `modules` are the paths of the bundled modules. Throws if a package has no licence text. */
export function thirdPartyLicenses(modules: readonly string[]): string {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
  const byName = new Map<string, Licensed>();
  for (const folder of folders) {
    const licensed = readPackage(folder);
    byName.set(titleOf(licensed), licensed);
  }
  const sorted = [...byName].sort(([one], [other]) => (one < other ? -1 : 1));
  const sections = sorted.map(
    ([title, { license, text }]) => `## ${title}\n\n${license}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  return `${head}\n${sections.join("\n")}`;
}

const head = `<!-- Made by \`npm run build\`: do not edit. -->

# Third-party licences

\`dist/\` holds code of these packages. Each has its own licence.
`;

/** The bundler adds its own helpers between the modules, so its licence is included too. */
function packageFolder(module: string): string | null {
  if (/^\0(rolldown|@oxc-project)/.test(module))
    return path.resolve(import.meta.dirname, "../node_modules/rolldown");
  return /^(?!\0).*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0] ?? null;
}

function readPackage(folder: string): Licensed {
  const about = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  // ssh2 has the older field `licenses`.
  const license: string | undefined = about.license ?? about.licenses?.[0]?.type;
  const text =
    licenseText(folder) ??
    (license === "MIT" && typeof about.author === "string" ? mitLicense(about.author) : null);
  if (license === undefined || text === null)
    throw new Error(`${about.name} has no licence text, so it can't be in the bundle.`);
  return { name: about.name, version: about.version, license, text: text.trim() };
}

/** From a file, or from the end of the README (pgpass and pg-types). */
function licenseText(folder: string): string | null {
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n");
  const files = readdirSync(folder);
  const own = files.find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (own !== undefined) return read(own);
  const readme = files.find((name) => /^readme(\.md)?$/i.test(name));
  return readme === undefined ? null : (/^#+ *licen[cs]e\n([\s\S]+)$/im.exec(read(readme))?.[1] ?? null);
}

function titleOf({ name, version }: Licensed): string {
  return `${name} ${version}`;
}

/** For a package that names the licence without including its text. */
function mitLicense(author: string): string {
  return `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
