// No secret is output, in any encoding, in any view: the scanner, the masks, and servers that repeat secrets. fault-scans.ts
// scans the output of all faults.

import { rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { secretForms } from "../../src/config/secrets/forms.ts";
import { inline } from "../../src/report/markdown/escape.ts";
import { terminalReport } from "../../src/report/terminal/terminal.ts";
import { type CanaryKind, canaryKinds, makeCanary } from "../support/leaks/canaries.ts";
import {
  echoEntries,
  markOf,
  startBastionEcho,
  startCertificateEcho,
  startEcho,
} from "../support/leaks/echo.ts";
import { encodings } from "../support/leaks/encodings.ts";
import { openScanner } from "../support/leaks/scanner.ts";
import { freePort } from "../support/ports.ts";
import { checkInFull, makeWorkspace } from "../support/program.ts";
import { masked, masksOf } from "../support/runner/commands.ts";
import { countCases } from "../support/suite-cases.ts";

const canaries = canaryKinds.map((kind) => ({ kind, secret: makeCanary(kind) }));

/** Every encoding of a secret that a program might print, by name. */
function encodingsOf(secret: string): { encoding: string; text: string }[] {
  return Object.entries(encodings).flatMap(([encoding, encode]) =>
    encode(secret).map((text) => ({ encoding, text })),
  );
}

describe.each(canaries)("a secret of the kind $kind", ({ kind, secret }) => {
  test("is found by the scanner in every encoding, and in every kind of text", (context) => {
    const scan = openScanner([secret]);
    const containers: ((text: string) => string)[] = [
      (text) => text,
      (text) => JSON.stringify({ text }),
      inline,
      (text) => `::error::${text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}`,
      (text) => `\u001b[31m${text.replaceAll(" ", "\n    ")}\u001b[39m`,
    ];
    const planted = encodingsOf(secret).flatMap(({ encoding, text }) =>
      containers.map((contain, index) => ({ encoding, index, text: contain(`It says: ${text}. And more.`) })),
    );
    const missed = planted.filter(({ text }) => scan(text).length === 0);
    expect(missed.map(({ encoding, index }) => `${encoding} in container ${index}`)).toEqual([]);
    expect(scan("The server says: no entry in pg_hba.conf for host 127.0.0.1.")).toEqual([]);
    countCases(context, planted.length);
  });

  test("is masked in every encoding, by line as in the runner", (context) => {
    const scan = openScanner([secret]);
    const masks = masksOf(
      secretForms(secret).map((message) => ({ name: "add-mask", properties: {}, message })),
    );
    // The masks cover the usual line widths. Other widths are redacted only in the report.
    const lines = encodingsOf(secret).filter(({ encoding }) => !/width|re-wrapped/.test(encoding));
    const shown = lines.filter(({ text }) => {
      const log = text.split("\n").map((line) => masked(`It says: ${line}. And more.`, masks));
      return scan(log.join("\n")).length > 0;
    });
    expect(shown.map(({ encoding }) => encoding)).toEqual([]);
    countCases(context, lines.length);
  });

  test("is in no view of the report, in whatever encoding and place a server repeats it", async (context) => {
    const texts = encodingsOf(secret).map(({ text }) => text);
    const echo = await startEcho(texts);
    try {
      const closed = await freePort();
      const { report, views } = await checked(
        ["version: 1", "destinations:", ...echoEntries(echo.port, texts, "ANY"), holder(kind, closed)].join(
          "\n",
        ),
        { ANY: "any-password", SECRET: secret },
      );
      const missing = report.destinations
        .slice(0, -1)
        .filter((each) => !JSON.stringify(each).includes(markOf(Number(each.id.split("_")[1]))));
      expect(
        missing.map(({ id }) => id),
        "what was said got into the report",
      ).toEqual([]);
      const scan = openScanner([secret]);
      const leaks = views.flatMap(([view, text]) => scan(text).map(({ as }) => `${view}: ${as}`));
      expect(leaks).toEqual([]);
      countCases(context, (report.destinations.length - 1) * views.length);
    } finally {
      await echo.stop();
    }
  });
});

/** Certificate names and SSH name-lists allow fewer characters. */
const plain = canaries.filter(({ kind }) => kind === "ascii" || kind === "short" || kind === "token");

test.for(plain)(
  "a secret of the kind $kind in a certificate or from a bastion",
  async ({ secret }, context) => {
    const [server, bastion] = await Promise.all([startCertificateEcho(secret), startBastionEcho(secret)]);
    try {
      const common = ["host: 127.0.0.1", "username: u", "database: d", "password: ${SECRET}"];
      const entries = {
        tls: [...common, `port: ${server.port}`, "ssl: { verify: ca }"],
        ssh: [
          ...common,
          "port: 1",
          `ssh: { host: 127.0.0.1, port: ${bastion.port}, user: u, private_key: "\${KEY}" }`,
        ],
      };
      const lines = Object.entries(entries).flatMap(([id, own]) => [
        `  ${id}:`,
        ...own.map((line) => `    ${line}`),
      ]);
      const environment = { SECRET: secret, KEY: makeCanary("openssh key") };
      const file = ["version: 1", "destinations:", ...lines, ""].join("\n");
      const { report, views } = await checked(file, environment);
      for (const { findings } of report.destinations) expect(findings[0]!.message).toContain("***");
      const scan = openScanner(Object.values(environment));
      expect(views.flatMap(([view, text]) => scan(text).map(({ as }) => `${view}: ${as}`))).toEqual([]);
      countCases(context, 2 * views.length);
    } finally {
      await Promise.all([server.stop(), bastion.stop()]);
    }
  },
);

/** The program's report in every format. Standard output is a pipe, so there are no colours. */
async function checked(destinations: string, environment: Record<string, string>) {
  const workspace = await makeWorkspace({ "destinations.yml": destinations });
  try {
    const { report, views } = await checkInFull(workspace, { environment });
    const inTerminal = {
      terminal: terminalReport(report, { colour: false, width: 100 }),
      "coloured terminal": terminalReport(report, { colour: true, width: 120 }),
    };
    return { report, views: Object.entries({ ...views, ...inTerminal }) };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** The entry with the secret: as a password, or as the key for a bastion that does not answer. */
function holder(kind: CanaryKind, port: number): string {
  const lines = kind.endsWith("key")
    ? ["password: ${ANY}", `ssh: { host: 127.0.0.1, port: ${port}, user: u, private_key: "\${SECRET}" }`]
    : ["password: ${SECRET}"];
  const entry = ["host: 127.0.0.1", `port: ${port}`, "username: u", "database: d", ...lines];
  return ["  holder:", ...entry.map((line) => `    ${line}`), ""].join("\n");
}
