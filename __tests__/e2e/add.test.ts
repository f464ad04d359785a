// The built `add`: adds a destination to a file, with flags and at a terminal, and changes nothing else.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startCli } from "../support/program.ts";
import { hasTerminal, openTerminal } from "../support/pseudo-terminal.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
const workspaceWith = ownWorkspaces();

const billing = ["add", "postgres://loader@db.example.com/billing?sslmode=require", "--id", "billing"];
const entry = {
  ...{ host: "db.example.com", port: 5432, username: "loader", password: "${BILLING_PASSWORD}" },
  ...{ database: "billing", ssl: true },
};

/** The lines of an entry, with this indentation at each level. */
const lines = (indent: number, step: number) => [
  `${" ".repeat(indent)}billing:`,
  ...Object.entries(entry).map(([key, value]) => `${" ".repeat(indent + step)}${key}: ${value}`),
];

const crm = (indent = "  ", step = "  ") =>
  ["crm:", `${step}host: h`, `${step}username: u`, `${step}password: \${P}`, `${step}database: d`]
    .map((line) => `${indent}${line}\n`)
    .join("");

/** The file before, with `|` where the entry is inserted. */
const forms: [about: string, file: string, added: string][] = [
  ["lines", `version: 1\ndestinations:\n${crm().trimEnd()}|\n`, `\n${lines(2, 2).join("\n")}`],
  [
    "lines that are indented by four columns",
    `version: 1\ndestinations:\n${crm("    ", "    ").trimEnd()}|\n`,
    `\n${lines(4, 4).join("\n")}`,
  ],
  [
    "no line break at the end",
    `version: 1\ndestinations:\n${crm().trimEnd()}|`,
    `\n${lines(2, 2).join("\n")}\n`,
  ],
  [
    "Windows line ends",
    `version: 1\ndestinations:\n${crm()}x-a: 1\n`.replace(/\n(?=x-a)/, "|\n").replaceAll("\n", "\r\n"),
    `\r\n${lines(2, 2).join("\r\n")}`,
  ],
  [
    "a byte order mark",
    `\ufeffversion: 1\ndestinations:\n${crm().trimEnd()}|\n`,
    `\n${lines(2, 2).join("\n")}`,
  ],
  [
    "comments, which stay with what they are about",
    `# ours\nversion: 1\ndestinations: # all of them\n${crm().trimEnd()} # analytics\n    # of 2019\n  # old:\n  #   host: h|\n\n# shared\nx-a: 1\n`,
    `\n${lines(2, 2).join("\n")}`,
  ],
  [
    "blank lines between destinations",
    `version: 1\ndestinations:\n${crm()}\n  # second\n${crm().replace("crm", "b").trimEnd()}|\n\nx-a: 1\n`,
    `\n\n${lines(2, 2).join("\n")}`,
  ],
  [
    "anchors, aliases and merge keys",
    `version: 1\nx-base: &base { host: h, username: u, password: "$\{P}" }\ndestinations:\n  a: &a\n    <<: *base\n    database: d\n  b: *a|\n`,
    `\n${lines(2, 2).join("\n")}`,
  ],
  ["a key without a value", "destinations: # none yet|\nversion: 1\n", `\n${lines(2, 2).join("\n")}`],
  ["no key", "version: 1\nregion: europe\n|", `destinations:\n${lines(2, 2).join("\n")}\n`],
  [
    "braces on one line",
    'version: 1\ndestinations: { crm: { host: h, username: u, password: "${P}", database: d }| }\n',
    ', billing: { host: db.example.com, port: 5432, username: loader, password: "${BILLING_PASSWORD}", database: billing, ssl: true }',
  ],
  [
    "braces with a destination in each line",
    'version: 1\ndestinations: {\n  crm: { host: h, username: u, password: "${P}", database: d }|\n}\n',
    ',\n  billing: { host: db.example.com, port: 5432, username: loader, password: "${BILLING_PASSWORD}", database: billing, ssl: true }',
  ],
  [
    "JSON on one line",
    '{ "version": 1, "destinations": { "crm": { "host": "h", "username": "u", "password": "${P}", "database": "d" }| } }\n',
    `, "billing": ${JSON.stringify(entry)}`,
  ],
  [
    "JSON",
    '{\n  "version": 1,\n  "destinations": {\n    "crm": { "host": "h", "username": "u", "password": "${P}", "database": "d" }|\n  }\n}\n',
    `,\n    "billing": ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n    ")}`,
  ],
];

test.each(forms)("%s: adds the entry at the end, and changes nothing else", async (_, form, added) => {
  const workspace = await workspaceWith({ "destinations.yml": form.replace("|", "") });
  const run = await startCli([...billing, "--yes"], workspace);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  const text = await readFile(path.join(workspace, "destinations.yml"), "utf8");
  expect(text).toBe(form.replace("|", () => added));
  const line = text.split("\n").findIndex((each) => each.includes("billing")) + 1;
  expect(run.stdout).toContain(`Added billing to destinations.yml, line ${line}.\n`);
});

test("makes a valid file from `{}`, null and a file of comments", async () => {
  for (const text of [
    "version: 1\ndestinations: {}\n",
    "destinations: ~ # none\nversion: 1\n",
    "# none\n",
    "",
  ]) {
    const workspace = await workspaceWith({ "destinations.yml": text });
    expect(await startCli([...billing, "--yes"], workspace)).toMatchObject({ status: 0 });
    const written = await readFile(path.join(workspace, "destinations.yml"), "utf8");
    expect(parse(written)).toEqual({ version: 1, destinations: { billing: entry } });
    expect(written.includes("# none")).toBe(text.includes("# none"));
    expect(await startCli(["validate"], workspace)).toMatchObject({ status: 0 });
  }
});

test("lists the same secrets and next steps as init, in lines of 80 columns", async () => {
  const workspace = await workspaceWith({
    "destinations.yml": `version: 1\nregion: europe\ndestinations:\n${crm()}`,
    ".github/workflows/destinations.yml": "on: push\n",
    ".git/HEAD": "",
  });
  const flags = ["--ssl", "verify", "--ssh-host", "bastion.example.com", "--yes"];
  const run = await startCli([...billing, ...flags], workspace);
  expect(run.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  for (const command of [
    "gh secret set BILLING_SSH_PRIVATE_KEY < FILE",
    "destination-check variables --workflow .github/workflows/destinations.yml",
    "destination-check setup billing --ssh",
    "destination-check allowlist --for billing",
  ])
    expect(run.stdout).toContain(`  ${command}\n`);
});

describe("refuses the file without changing it", () => {
  const existing = `version: 1\nregion: europe\ndestinations:\n${crm().replace("${P}", "${BILLING_PASSWORD}")}`;
  test.each<[string, string | null, string[], string]>([
    ["an id that exists", existing, ["--id", "crm"], "destinations.yml has a destination `crm` already"],
    [
      "an id whose variable is used",
      existing,
      [],
      "its secret in BILLING_PASSWORD, which destinations.yml uses",
    ],
    [
      "another region",
      existing,
      ["--id", "b2", "--region", "north-america"],
      "destinations.yml is for europe.",
    ],
    ["invalid YAML", "version: 1\n  a: [", [], "add: destinations.yml has errors. Run"],
    ["a list", "version: 1\ndestinations: [a]\n", [], "add: destinations.yml has errors. Run"],
    [
      "destinations below a misspelt key",
      `version: 1\ndestination:\n${crm()}`,
      [],
      "add: destinations.yml has errors. Run",
    ],
    ["a file of another program", "services:\n  db: {}\n", [], "add: destinations.yml has errors. Run"],
    [
      "no file",
      null,
      [],
      "destinations.yml does not exist. `destination-check init` creates a destinations.yml.",
    ],
    [
      "destinations that are written elsewhere",
      `version: 1\nx-all: &all\n${crm()}destinations: *all\n`,
      [],
      "Below `destinations:`, add:\n  billing:\n    host: db.example.com\n",
    ],
  ])("%s", async (_, text, flags, words) => {
    const workspace = await workspaceWith(text === null ? {} : { "destinations.yml": text });
    const run = await startCli([...billing, ...flags, "--yes"], workspace);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(words);
    if (text !== null) expect(await readFile(path.join(workspace, "destinations.yml"), "utf8")).toBe(text);
  });
});

test("finds the file as the check does, and `--file` names another, as do the next steps", async () => {
  const text = `version: 1\ndestinations:\n${crm()}`;
  const workspace = await workspaceWith({
    ...{ "destinations.yaml": text, "config/more files.yml": text, "data/README.md": "", ".git/HEAD": "" },
  });
  const parentRun = await startCli([...billing, "--yes"], path.join(workspace, "data"));
  expect(parentRun.stdout).toContain("Added billing to ../destinations.yaml, line 8.");
  const named = await startCli([...billing, "--yes", "--file", "config/more files.yml"], workspace);
  expect(named.stdout).toContain("Added billing to config/more files.yml, line 8.");
  for (const command of [
    "validate 'F'",
    "allowlist --for billing --files 'F'",
    "setup billing --files 'F'",
    "'F'",
  ])
    expect(named.stdout).toContain(
      `\n  destination-check ${command.replace("F", "config/more files.yml")}\n`,
    );
});

test.skipIf(!hasTerminal)("asks the questions of init at a terminal, except the region", async () => {
  const workspace = await workspaceWith({
    "destinations.yml": `version: 1\nregion: europe\ndestinations:\n${crm().replace("crm", "warehouse")}`,
  });
  const terminal = openTerminal(`"${process.execPath}" "${cli}" add`, { columns: 80, folder: workspace });
  await terminal.shown(/1 postgresql[\s\S]*Number or name \[1\]: /);
  terminal.type("1\n");
  await terminal.shown(/Short name.*\[warehouse-2\]: /);
  terminal.type("warehouse\n");
  await terminal.shown(/has a destination `warehouse` already[\s\S]*Short name.*: /);
  terminal.type("\n");
  await terminal.shown(/Host, or.*: /);
  terminal.type("postgres://loader:sword@fish@db.example.com:6432/crm?sslmode=verify-full\n");
  await terminal.shown(/password is not written[\s\S]*SSH bastion.*: /);
  terminal.type("\n");
  expect(await terminal.ended).toBe(0);
  const screen = terminal
    .screen()
    .replaceAll(/\u001b\[[0-9;]*[A-Za-z].*(?<=: )|\u001b\[[0-9;]*[A-Za-z]/g, "");
  expect(screen).not.toContain("Stitch region");
  expect(screen.split(/\r?\n/).filter((line) => line.length > 80)).toEqual([]);
  const { destinations } = parse(await readFile(path.join(workspace, "destinations.yml"), "utf8"));
  expect(destinations["warehouse-2"]).toEqual({
    ...{ host: "db.example.com", port: 6432, username: "loader", database: "crm" },
    password: "${WAREHOUSE_2_PASSWORD}",
    ssl: { certificate: "${WAREHOUSE_2_SSL_CERTIFICATE}", verify: "full" },
  });
});
