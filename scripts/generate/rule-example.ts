// The example on a rule's page: a setup that fails, what the check prints, and the fixed setup.

import type { Golden } from "../../__tests__/support/faults/describe.ts";
import {
  type Fault,
  fixedFault,
  type NamedFault,
  type Profile,
  profiles,
  roleSql,
} from "../../__tests__/support/faults/fault.ts";
import { readDocument } from "../../src/config/yaml/document.ts";
import { withReplacement } from "../../src/config/yaml/edit.ts";
import { toSource } from "../../src/config/yaml/source.ts";
import { excerptOf } from "../../src/report/excerpt.ts";
import { fixHeading } from "../../src/report/findings.ts";
import { codeBlock } from "../../src/report/markdown/escape.ts";
import { findingBlock } from "../../src/report/terminal/terminal.ts";
import { list } from "../../src/text/phrases.ts";
import { readable, readableFile } from "./readable.ts";
import { prose } from "./text.ts";

/** The fault with `example: true`, and its finding. */
export type Example = { named: NamedFault; golden: Golden };

/** Contents of files and variables that tests create when they run. */
const materialWords: Record<string, string> = {
  "{cert.ca}": "the certificate of Example CA",
  "{cert.other-ca}": "the certificate of Another CA",
  "{cert.ca-key}": "a private key",
  "{key.other}": "another private key",
  "{key.user.public}": "a public key",
  "{password}": "the user's password",
  "{stitch token}": "an access token of Stitch",
};

/** The section "Example" of a page. */
export function exampleSection({ named, golden }: Example): string {
  const { name, fault } = named;
  const file = `__tests__/faults/${name}.yml`;
  const [was, is] = [setUp(fault), fault.fixed === undefined ? {} : setUp(fixedFault(fault, fault.fixed))];
  const changed = Object.keys(is).filter((part) => is[part]!.text !== was[part]?.text);
  const described = Object.keys(was).filter((part) => !was[part]!.isDefault || changed.includes(part));
  return [
    "## Example\n",
    `${prose(fault.about)}:\n`,
    ...described.map((part) => was[part]!.text),
    `\`destinations.yml\`:\n\n${codeBlock("yaml", readableFile(fault))}\n`,
    `What the check prints:\n\n${codeBlock("text", printed(golden, readableFile(fault)))}\n`,
    "### Fixed\n",
    // The default settings of a server are omitted if the fault has no server.
    ...fixedParts(
      fault,
      golden,
      changed.filter((part) => was[part] !== undefined || !is[part]!.isDefault).map((part) => is[part]!.text),
    ),
    `The test suite runs both setups, and finds the problem only in the first: [\`${file}\`](../../../${file}).\n`,
  ].join("\n");
}

function printed(golden: Golden, file: string): string {
  // A file that can't be read has no destinations.
  const destination = golden.rule === "config/yaml" ? null : { display_name: "warehouse" };
  const source = toSource("destinations.yml", file);
  const excerpt = excerptOf(source, readDocument(file).root, golden.location);
  const finding = { ...golden, key: null, excerpt, related: [], ignored: null };
  return findingBlock({ finding, destination }, (_, text) => text, 100);
}

function fixedParts(fault: Fault, { fix }: Golden, changed: string[]): string[] {
  const before = readableFile(fault);
  if (fix?.kind === "sql") return [`${unchanged(fixHeading(fix))}\n\n${codeBlock("sql", fix.text)}\n`];
  if (fix?.replaces) return [changedFile(withReplacement(before, { ...fix.replaces, text: fix.text }))];
  const { fixed } = fault;
  if (fixed === undefined) throw new Error(`"${fault.about}" has no fixed setup.`);
  const after = readableFile(fixedFault(fault, fixed));
  if (after === before) return [`${unchanged(fixed.about)}\n`, ...changed];
  return [`${prose(fixed.about)}:\n`, ...changed, changedFile(after)];
}

function unchanged(about: string): string {
  return `${prose(about)}; \`destinations.yml\` is unchanged.`;
}

function changedFile(text: string): string {
  return `\`destinations.yml\`:\n\n${codeBlock("yaml", text)}\n`;
}

/** `isDefault`: shown only if it changes. */
type Part = { text: string; isDefault: boolean };

/** The setup besides the destinations file, by topic. */
function setUp(fault: Fault): Record<string, Part> {
  const profile = fault.server === undefined ? null : profiles[fault.server]!;
  const parts: Record<string, Part | null> = {
    version: fault.major === undefined ? null : notDefault(`The server is PostgreSQL ${fault.major}.\n`),
    access: profile && accessPart(profile, fault),
    settings: profile && settingsPart(profile),
    loaded: loadedPart(fault),
    sql: sqlPart(fault),
    connections:
      fault.hold === undefined
        ? null
        : notDefault(readable(`\`{role}\` already holds ${fault.hold} connections.\n`, fault)),
    bastion: bastionPart(fault),
    files: heldPart(fault.files, fault),
    environment: heldPart(usedVariables(fault), fault),
    options: optionsPart(fault),
    stitch: stitchPart(fault),
  };
  const present = Object.entries(parts).filter((part): part is [string, Part] => part[1] !== null);
  return Object.fromEntries(present);
}

function loadedPart({ loaded = [] }: Fault): Part | null {
  const tables = loaded.map((table) => `\`${table}\``);
  return tables.length === 0 ? null : notDefault(`Stitch has loaded ${list(tables)}.\n`);
}

function notDefault(text: string): Part {
  return { text, isDefault: false };
}

function accessPart({ hba = [] }: Profile, fault: Fault): Part {
  if (hba.length === 0) return notDefault("`pg_hba.conf` on the server has no line for this login.\n");
  const text = `\`pg_hba.conf\` on the server:\n\n${codeBlock("", readable(hba.join("\n"), fault))}\n`;
  return { text, isDefault: hba.join() === "host all all 127.0.0.1/32 scram-sha-256" };
}

function settingsPart({ settings = {}, tls, standby }: Profile): Part {
  if (standby) return notDefault("The server is a standby.\n");
  const all = { ssl: tls === undefined ? "off" : "on", ...settings };
  const lines = Object.entries(all).map(
    ([name, value]) => `${name} = ${/^\w+$/.test(value) ? value : `'${value}'`}`,
  );
  const text = `\`postgresql.conf\` on the server:\n\n${codeBlock("", lines.join("\n"))}\n`;
  return { text, isDefault: lines.join() === "ssl = off" };
}

function sqlPart(fault: Fault): Part | null {
  if (fault.sql === undefined && fault.create !== false) return null;
  const statements = [...roleSql(fault), ...(fault.sql ?? [])].map((statement) => `${statement};`);
  return notDefault(
    `In the database, as a superuser:\n\n${codeBlock("sql", readable(statements.join("\n"), fault))}\n`,
  );
}

function bastionPart(fault: Fault): Part | null {
  const settings = fault.bastion?.settings;
  if (settings === undefined) return null;
  return notDefault(
    `\`sshd_config\` on the bastion:\n\n${codeBlock("", readable(settings.join("\n"), fault))}\n`,
  );
}

/** Only those that the file names: a fault may have others, which must not be read. */
function usedVariables(fault: Fault): Record<string, string> {
  const text = readableFile(fault);
  return Object.fromEntries(
    Object.entries(fault.environment ?? {}).filter(([name]) => text.includes(`\${${name}}`)),
  );
}

function heldPart(held: Record<string, string> = {}, fault: Fault): Part | null {
  const lines = Object.entries(held).map(([name, value]) => {
    if (value === "") return `- \`${name}\` is empty.`;
    return `- \`${name}\` contains ${materialWords[value] ?? `\`${readable(value, fault)}\``}.`;
  });
  return lines.length === 0 ? null : notDefault(`${lines.join("\n")}\n`);
}

function stitchPart({ stitch, ...fault }: Fault): Part | null {
  if (stitch === undefined) return null;
  const { status = 200, destinations = [], check } = stitch;
  if (status !== 200) return notDefault(`Stitch's API answers with status ${status}.\n`);
  const block = (name: string, value: unknown) =>
    `${name}:\n\n${codeBlock("json", readable(JSON.stringify(value, null, 2), fault))}\n`;
  const lists = block("Stitch's API returns", destinations[0]);
  return notDefault(
    check === undefined ? lists : `${lists}\n${block("and as its last connection check", check)}`,
  );
}

function optionsPart({ options = {} }: Fault): Part | null {
  const shown = Object.entries(options).filter(([name]) => name !== "mode");
  const lines = shown.map(([name, value]) => `- The check runs with \`${name}: ${value}\`.`);
  return lines.length === 0 ? null : notDefault(`${lines.join("\n")}\n`);
}
