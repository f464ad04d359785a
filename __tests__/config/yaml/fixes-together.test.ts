// Several fixes in the same entries, in every style of YAML: any order gives the expected file, and no security setting is
// lost.

import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { withReplacement } from "../../../src/config/yaml/edit.ts";
import type { Report, ReportFinding } from "../../../src/report/report.generated.ts";
import { checkSeries } from "../../support/series.ts";

/** Pairs of an entry, and the values that they mean. */
type Part = { pairs: Record<string, unknown>; means: Record<string, unknown> };

const part = (pairs: Record<string, unknown>, means: Record<string, unknown> = pairs): Part => ({
  pairs,
  means,
});
const tunnel = { host: "b.example.com", port: 2222, user: "t", private_key: "${K}" };

const parts: Record<string, Part[]> = {
  host: [
    part({ host: "db.example.com" }),
    part({ hots: "db.example.com" }, { host: "db.example.com" }),
    part({ hostname: "db.example.com" }, { host: "db.example.com" }),
    part({ host: "${env:DB_HOST}" }, { host: "${DB_HOST}" }),
    part({ host: "$DB_HOST", port: 5432 }, { host: "${DB_HOST}", port: 5432 }),
  ],
  username: [
    part({ username: "u" }),
    part({ usrname: 12 }, { username: "12" }),
    part({ user: "u" }, { username: "u" }),
    part({ username: "{{ env_var('DB_USER') }}" }, { username: "${DB_USER}" }),
  ],
  password: [
    part({ password: "${P}" }),
    part({ pasword: "${P}" }, { password: "${P}" }),
    part({ password: "hunter2" }, { password: "${WAREHOUSE_PASSWORD}" }),
    part({ passwd: "{{ env_var('DB_PASSWORD') }}" }, { password: "${DB_PASSWORD}" }),
    part({ password: "${P:-hunter2}" }, { password: "${P}" }),
  ],
  database: [
    part({ database: "d" }),
    part({ databse: "d" }, { database: "d" }),
    part({ dbname: "d" }, { database: "d" }),
  ],
  ssl: [
    part({ ssl: true }),
    part({ ssl: "verify-full" }, { ssl: { verify: "full" } }),
    part({ sslmode: "require" }, { ssl: true }),
    part({ sslmode: "verify-full", sslrootcert: "${CA}" }, { ssl: { certificate: "${CA}", verify: "full" } }),
    part({ ssl: true, sslmode: "verify-full" }, { ssl: { verify: "full" } }),
    part(
      { ssl: { certificate: "${CA}" }, sslmode: "verify-full" },
      { ssl: { certificate: "${CA}", verify: "full" } },
    ),
    part(
      { ssl: { certificate: "${CA}", verify: "full" }, sslmode: "require" },
      { ssl: { certificate: "${CA}", verify: "full" } },
    ),
    part(
      { ssl: { ca: "${CA}", rejectUnauthorized: true } },
      { ssl: { certificate: "${CA}", verify: "full" } },
    ),
    part({ ssl: { rejectUnauthorized: false } }, { ssl: true }),
    part(
      { ssl: { mode: "verify-ca", certificate: "${CA}" } },
      { ssl: { certificate: "${CA}", verify: "ca" } },
    ),
    part({ ssl: { ca: "${CA}" } }, { ssl: { certificate: "${CA}" } }),
    part(
      { ssl_mode: { mode: "verify-ca", ca_certificate: "${CA}" } },
      { ssl: { certificate: "${CA}", verify: "ca" } },
    ),
    part({ sll: { verfy: "full" } }, { ssl: { verify: "full" } }),
  ],
  ssh: [
    part({}),
    part({}),
    part({ ssh: tunnel }),
    part({ shh: { hots: tunnel.host, prot: tunnel.port, user: "t", private_key: "${K}" } }, { ssh: tunnel }),
    part(
      { ssh_tunnel: { enable: true, host: tunnel.host, port: 2222, username: "t", private_key: "${K}" } },
      { ssh: tunnel },
    ),
    part({ ssh_host: tunnel.host, ssh_port: 2222, ssh_user: "t", ssh_private_key: "${K}" }, { ssh: tunnel }),
    part(
      {
        encryption_type: "ssh",
        encryption_host: tunnel.host,
        encryption_port: 2222,
        encryption_username: "t",
        ssh_key: "${K}",
      },
      { ssh: tunnel },
    ),
    part({ ssh: { hostname: tunnel.host, port: 2222, username: "t", key: "${K}" } }, { ssh: tunnel }),
  ],
  more: [
    part({}),
    part({ type: "rds" }, { type: "amazon-rds" }),
    part({ schema: "sales" }, { schemas: ["sales"] }),
    part({ schemas: "sales" }, { schemas: ["sales"] }),
    part({ name: "Main" }, { display_name: "Main" }),
  ],
};

const styles = [
  "block",
  "flow",
  "json",
  "pretty json",
  "anchor",
  "crlf",
  "block with comments",
  "wrapped",
  "wrapped json",
  "all merged",
] as const;

type Case = { name: string; text: string; means: Record<string, unknown>; random: () => number };

const cases = makeCases(200);

/** Seeded: the same cases in every run. */
function makeCases(count: number): Case[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomNumbers(index + 1);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
    const chosen = Object.values(parts).map(pick);
    const style = styles[index % styles.length]!;
    const pairs = Object.assign({}, ...chosen.map((each) => each.pairs));
    const means = Object.assign({}, ...chosen.map((each) => each.means));
    return {
      name: `${index} ${style} ${Object.keys(pairs).join(" ")}`,
      text: written(pairs, style),
      means,
      random,
    };
  });
}

function randomNumbers(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function written(pairs: Record<string, unknown>, style: (typeof styles)[number]): string {
  const file = { version: 1, destinations: { warehouse: pairs } };
  switch (style) {
    case "json":
      return `${JSON.stringify(file)}\n`;
    case "pretty json":
      return `${JSON.stringify(file, null, 2)}\n`;
    case "flow":
      return `version: 1\ndestinations:\n  warehouse: ${flow(pairs)}\n`;
    case "anchor": {
      const entries = Object.entries(pairs);
      const shared = Object.fromEntries(entries.slice(0, 2));
      const own = Object.fromEntries(entries.slice(2));
      return `version: 1\nx-base: &base\n${block(shared, "  ")}destinations:\n  warehouse:\n    <<: *base\n${block(own, "    ")}`;
    }
    case "crlf":
      return `version: 1\ndestinations:\n  warehouse:\n${block(pairs, "    ")}`.replaceAll("\n", "\r\n");
    case "block with comments":
      return `# Ours\nversion: 1\ndestinations:\n  warehouse: # main\n${block(pairs, "    ").replaceAll(/(?<!:)\n/g, " # note\n")}`;
    case "wrapped":
      return `version: 1\ndestinations:\n  warehouse:\n    connection:\n${block(pairs, "      ")}`;
    case "wrapped json":
      return `${JSON.stringify({ version: 1, destinations: { warehouse: { connectionConfiguration: pairs } } })}\n`;
    case "all merged":
      return `version: 1\nx-base: &base\n${block(pairs, "  ")}destinations:\n  warehouse:\n    <<: *base\n`;
    default:
      return `version: 1\ndestinations:\n  warehouse:\n${block(pairs, "    ")}`;
  }
}

function block(pairs: Record<string, unknown>, indent: string): string {
  return Object.entries(pairs)
    .map(([key, value]) =>
      typeof value === "object"
        ? `${indent}${key}:\n${block(value as Record<string, unknown>, `${indent}  `)}`
        : `${indent}${key}: ${JSON.stringify(value)}\n`,
    )
    .join("");
}

function flow(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${flow(item)}`)
    .join(", ")} }`;
}

type Line = { start_line: number; end_line: number; text: string; file: string };

/** The distinct edits of a report. */
function editsOf(report: Report, isWanted: (finding: ReportFinding) => boolean): Line[] {
  const all = [...report.findings, ...report.destinations.flatMap(({ findings }) => findings)];
  const edits = all.flatMap((finding) => {
    const { fix } = finding;
    return isWanted(finding) && fix?.kind === "yaml" && fix.replaces !== null
      ? [{ ...fix.replaces, text: fix.text }]
      : [];
  });
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

/** Applies the edits one by one, in a random order. Each moves the lines below it. */
function appliedInAnyOrder(text: string, edits: Line[], random: () => number): string {
  let [left, now] = [edits, text];
  while (left.length > 0) {
    const edit = left[Math.floor(random() * left.length)]!;
    now = withReplacement(now, edit);
    const shift = edit.text.split("\n").length - (edit.end_line - edit.start_line + 1);
    left = left
      .filter((each) => each !== edit)
      .map((each) =>
        each.start_line > edit.end_line
          ? { ...each, start_line: each.start_line + shift, end_line: each.end_line + shift }
          : each,
      );
  }
  return now;
}

function overlapping(edits: Line[]): Line[][] {
  return edits.flatMap((one, index) =>
    edits
      .slice(index + 1)
      .filter((other) => one.start_line <= other.end_line && other.start_line <= one.end_line)
      .map((other) => [one, other]),
  );
}

/** Applies edits until no more are found. */
async function fixed(isWanted: (finding: ReportFinding) => boolean) {
  const now = cases.map(({ text }) => text);
  const faults = cases.map((): string[] => []);
  for (let round = 0; round < 8; round++) {
    const reports = await checkSeries(now.map((text) => ({ options: { mode: "validate" }, text })));
    let isChanged = false;
    for (const [index, report] of reports.entries()) {
      const edits = editsOf(report, isWanted);
      for (const pair of overlapping(edits)) faults[index]!.push(`overlap: ${JSON.stringify(pair)}`);
      if (edits.length === 0) continue;
      isChanged = true;
      now[index] = appliedInAnyOrder(now[index]!, edits, cases[index]!.random);
    }
    if (!isChanged) return { now, faults };
  }
  return { now, faults: faults.map((own) => [...own, "it does not end"]) };
}

let all: Awaited<ReturnType<typeof fixed>>;
let safe: Awaited<ReturnType<typeof fixed>>;
beforeAll(async () => {
  all = await fixed(({ ignored }) => ignored === null);
  safe = await fixed(({ ignored, fix }) => ignored === null && fix?.safe === true);
});

test("all printed fixes, applied by hand in any order, give the expected file", () => {
  const wrong = cases.flatMap(({ name, text, means }, index) => {
    const expectedEntry = entryIn(all.now[index]!);
    const isRight = words(expectedEntry) === words(means);
    return isRight && all.faults[index]!.length === 0
      ? []
      : [`${name}\n${text}\n=>\n${all.now[index]}\n${all.faults[index]!.join("\n")}`];
  });
  expect(wrong.slice(0, 3).join("\n\n")).toBe("");
  expect(wrong.length).toBe(0);
});

test("the safe fixes lose nothing, and leave a readable file", () => {
  const wrong = cases.flatMap(({ name, text, means }, index) => {
    const entry = entryIn(safe.now[index]!);
    const all = JSON.stringify(entry);
    // Settings that are not fixed yet are unchanged.
    const lost = securityOf(means).filter(
      (value) => !all.includes(value) && !/"rejectUnauthorized":true/.test(all),
    );
    return lost.length === 0 && safe.faults[index]!.length === 0
      ? []
      : [`${name}\n${text}\n=>\n${safe.now[index]}\n${safe.faults[index]!.join("\n")}`];
  });
  expect(wrong.slice(0, 3).join("\n\n")).toBe("");
});

function entryIn(text: string): unknown {
  try {
    return parse(text, { merge: true }).destinations.warehouse;
  } catch (error) {
    return String(error);
  }
}

/** The words of an entry. The name of the variable for a hard-coded password does not matter. */
function words(entry: unknown): string {
  return JSON.stringify(inOrder(entry)).replace(/"\$\{\w+_PASSWORD\}"/, '"${A_PASSWORD}"');
}

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, inOrder(item)]),
  );
}

/** The security settings of an entry, which fixes must not remove. */
function securityOf({ ssl, ssh }: Record<string, unknown>): string[] {
  const own = typeof ssl === "object" && ssl !== null ? Object.values(ssl).map(String) : [];
  return [...own, ...(ssh === undefined ? [] : [tunnel.host, "${K}"])];
}
