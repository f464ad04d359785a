// No output contains 16 consecutive characters of a secret, in any encoding that docs/security.md lists, even if a server
// truncates it or it is in the wrong place in the file.

import { randomBytes } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Report } from "../../src/report/report.generated.ts";
import { errorResponse, message, startListener } from "../support/listener.ts";
import { checkInFull, destination, makeWorkspace, runCli } from "../support/program.ts";
import { runAction } from "../support/runner.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { countCases } from "../support/suite-cases.ts";

const longestPiece = 15;

const canary = (bytes = 48) => randomBytes(bytes).toString("base64url").replaceAll(/[-_]/g, "x");

/**
 * The encodings that docs/security.md lists. Each preserves the order of the characters, so an encoded piece is a piece of the
 * encoded secret.
 */
const encodings: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  base64: (text) => Buffer.from(text).toString("base64").replaceAll("=", ""),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  hexadecimal: (text) => Buffer.from(text).toString("hex"),
  "hexadecimal in capitals": (text) => Buffer.from(text).toString("hex").toUpperCase(),
  "URL encoding": encodeURIComponent,
  "URL encoding of every byte": (text) => Buffer.from(text).toString("hex").replaceAll(/../g, "%$&"),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  "JSON in numbers": (text) =>
    text.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  HTML: (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  "HTML in numbers": (text) => Array.from(text, (point) => `&#${point.codePointAt(0)};`).join(""),
  "HTML in hexadecimal": (text) =>
    Array.from(text, (point) => `&#x${point.codePointAt(0)!.toString(16)};`).join(""),
  SQL: (text) => text.replaceAll("'", "''"),
  "SQL with escapes": (text) => text.replaceAll("\\", "\\\\").replaceAll("'", "''"),
  "hexadecimal with colons": (text) =>
    Buffer.from(text)
      .toString("hex")
      .replaceAll(/..(?=.)/g, "$&:"),
  "in capitals": (text) => text.toUpperCase(),
  "in lower case": (text) => text.toLowerCase(),
};

/** How many 16-character pieces of a text are in an output, in any of the encodings. */
function leaksIn(outputs: Record<string, string>, secret: string): string[] {
  const pieces = Array.from({ length: secret.length - longestPiece }, (_, start) =>
    secret.slice(start, start + longestPiece + 1),
  );
  return Object.entries(outputs).flatMap(([output, text]) =>
    Object.entries(encodings)
      .filter(([, encode]) => pieces.some((piece) => text.includes(withoutEnds(encode, piece))))
      .map(([encoding]) => `${output}: ${encoding}`),
  );
}

/** In base64, the first and last characters of a piece depend on its neighbours. */
function withoutEnds(encode: (text: string) => string, piece: string): string {
  return /base64/.test(encode.name) ? encode(piece).slice(2, -2) : encode(piece);
}

type Outputs = { report: Report; outputs: Record<string, string> };

async function checked(file: string, environment: Record<string, string>): Promise<Outputs> {
  const workspace = await makeWorkspace({ "destinations.yml": file });
  try {
    const { report, views } = await checkInFull(workspace, { environment, options: { timeout: "30s" } });
    const action = await runAction({ workspace, env: environment });
    const { log, summary, annotations, outputs } = action;
    return {
      report,
      outputs: {
        ...views,
        ...{ log, summary, annotations: JSON.stringify(annotations), outputs: JSON.stringify(outputs) },
      },
    };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Ways to truncate a text: at the ends, in the middle, and where PostgreSQL truncates a name. */
function cuts(text: string): string[] {
  const half = Math.floor(text.length / 2);
  return [
    text.slice(0, 63),
    text.slice(0, 16),
    text.slice(0, 40),
    text.slice(1),
    text.slice(half),
    text.slice(-17),
    text.slice(7, 63),
  ];
}

const key = makeSshKey().private;
/** In OpenSSH's format, the private part is at the end, before the padding. */
const keyBody = key.replaceAll(/-----.*-----|\s/g, "").slice(-90, -10);
const urlPassword = canary(30);
const values = {
  PW: `${canary()}'"\\&${canary(12)}`,
  URL: `postgres://stitch:${urlPassword}@127.0.0.1:1/d`,
  KEY: key,
};
const secrets = { "a password": values.PW, "the password of a URL": urlPassword, "a key": keyBody };

describe("a server that repeats a piece of a secret", () => {
  test.for(Object.entries(secrets))("%s, in every encoding", async ([, secret], context) => {
    const repeated = Object.values(encodings).flatMap((encode) => cuts(encode(secret)));
    const server = await startListener((socket, first) => {
      const [, index] = /user\0u(\d+)\0/.exec(first.toString("latin1")) ?? [];
      const text = `${repeated[Number(index)]}`;
      if (Number(index) % 2 === 0)
        return void socket.end(errorResponse({ C: "XX000", M: `no such thing: ${text}`, H: text }));
      const parameters = message("S", `server_version\x008.4 ${text}\0`);
      socket.end(Buffer.concat([message("R", 0), parameters, errorResponse({ C: "42501", M: text })]));
    });
    const own = { host: "127.0.0.1", port: server.port, password: "${PW}", database: "d", ssl: false };
    const ssh = { host: "127.0.0.1", port: 1, user: "u", private_key: "${KEY}" };
    const destinations = Object.fromEntries(
      repeated.map((_, index) => [`d${index}`, { ...own, username: `u${index}` }]),
    );
    const holders = { url: { url: "${URL}" }, key: { ...own, username: "key", ssh } };
    const file = stringify({ version: 1, destinations: { ...destinations, ...holders } });
    const { report, outputs } = await checked(file, values).finally(server.stop);
    expect(report.summary.total).toBe(repeated.length + 2);
    expect(JSON.stringify(destination(report, "d0"))).toContain("no such thing");
    expect(leaksIn(outputs, secret)).toEqual([]);
    countCases(context, repeated.length * Object.keys(outputs).length);
  });

  test("hosts stay readable if the secret is a URL, and so do the PEM lines of a key", async () => {
    const repeatedText =
      "no route to warehouse.internal.example.com:5432/analytics for -----BEGIN OPENSSH PRIVATE KEY-----";
    const server = await startListener((socket) =>
      socket.end(errorResponse({ C: "XX000", M: repeatedText })),
    );
    const own = {
      host: "127.0.0.1",
      port: server.port,
      username: "u",
      password: "${PW}",
      database: "d",
      ssl: false,
    };
    const file = stringify({
      version: 1,
      destinations: {
        w: own,
        url: { url: "${URL}", access: "anywhere" },
        key: { ...own, ssh: { host: "127.0.0.1", port: 1, user: "u", private_key: "${KEY}" } },
      },
    });
    const url = `postgres://stitch:${urlPassword}@warehouse.internal.example.com:5432/analytics`;
    const { report } = await checked(file, { ...values, URL: url }).finally(server.stop);
    expect(JSON.stringify(destination(report, "w"))).toContain(repeatedText);
  });
});

describe("a variable with a URL or a key in the wrong place", () => {
  const keys = ["host", "username", "database"] as const;
  test.for(Object.entries({ URL: urlPassword, KEY: keyBody }))(
    "%s, which a server truncates",
    async ([name, secret], context) => {
      const server = await startListener((socket, first) => {
        const [, user = "", , database = ""] = first.subarray(8).toString("latin1").split("\0");
        const M = `role "${user.slice(0, 63)}" or database "${database.slice(0, 63)}" does not exist`;
        socket.end(errorResponse({ C: "3D000", M, D: user.slice(7, 90), H: database.slice(-80) }));
      });
      const own = {
        host: "127.0.0.1",
        port: server.port,
        username: "u",
        password: "${PW}",
        database: "d",
        ssl: false,
      };
      const entries = Object.fromEntries(keys.map((at) => [at, { ...own, [at]: `\${${name}}` }]));
      const more = {
        certificate: { ...own, ssl: { certificate: `\${${name}}` } },
        user: {
          ...own,
          ssh: { host: "127.0.0.1", port: 1, user: `\${${name}}`, private_key: `\${${name}}` },
        },
        pin: {
          ...own,
          ssh: { host: `\${${name}}`, user: "u", private_key: "${KEY}", host_key: `\${${name}}` },
        },
      };
      const file = stringify({ version: 1, destinations: { ...entries, ...more } });
      // White space in a name is rejected earlier.
      const environment = { ...values, KEY: key.replaceAll("\n", "\\n") };
      const { outputs } = await checked(file, environment).finally(server.stop);
      expect(leaksIn(outputs, secret)).toEqual([]);
      countCases(context, Object.keys({ ...entries, ...more }).length * Object.keys(outputs).length);
    },
  );
});

describe.concurrent("a secret in the file itself", () => {
  const secret = canary(24);
  const w = (lines: string, more = "") =>
    `version: 1\ndestinations:\n  w:\n    host: h.example.com\n    username: u\n    database: d\n    ssl: true\n${lines}\n${more}`;
  const flow = (extra: string) =>
    `version: 1\ndestinations: { w: { host: h.example.com, username: u, database: d, ssl: true, ${extra} } }\n`;
  const placements: Record<string, string> = {
    "as a value": w(`    password: ${secret}`),
    "as a value of another name": w(
      `    passwrd: ${secret}\n    pwd: ${secret}\n    env: { PGPASSWORD: ${secret} }`,
    ),
    "as a value of keys of other programs": w(
      ["api_key", "db_pass", "credentials", "auth", "mot_de_passe"]
        .map((key) => `    ${key}: ${secret}`)
        .join("\n"),
    ),
    "below a key of another program": w(
      `    password: \${PW}\n    headers: { Authorization: Bearer ${secret} }`,
    ),
    "as a port": w(`    password: \${PW}\n    port: ${secret}`),
    "as a type": w(`    password: \${PW}\n    type: ${secret}`),
    "as a rule": w(`    password: \${PW}\n    ignore: [{ rule: ${secret}, reason: why }]`),
    "as a host key": w(
      `    password: \${PW}\n    ssh: { host: b, user: u, private_key: "\${KEY}", host_key: ${secret} }`,
    ),
    "in place of the mapping of Stitch's token": w(`    password: \${PW}\n    stitch: ${secret}`),
    "in place of the mapping of an auditor": w(`    audit: ${secret}`),
    "in place of a destination": `version: 1\ndestinations:\n  w: ${secret}\n`,
    "in place of all destinations": `version: 1\ndestinations: ${secret}\n`,
    "in place of the file": `${secret}\n`,
    "as a key of the file": `${secret}: 1\n`,
    "as a password that begins with &": w(`    password: &${secret}`),
    "as a password that begins with !": w(`    password: !${secret}`),
    "as a password that begins with & in a flow mapping": flow(`password: &${secret}`),
    "as an alias": w(`    password: *${secret}`),
    "as an alias that is like an anchor": w(`    password: *${secret}`, `x-a: &${secret.slice(0, -1)} 1`),
    "as a merged alias": w(`    <<: *${secret}\n    password: \${PW}`),
    "as an anchor": w(`    password: &${secret} x`),
    "as an anchor with an alias": w(`    password: &${secret} x\n    passwrd: *${secret}`),
    "as a tag": w(`    password: !${secret} x`),
    "as a comment beside a literal": w(`    password: short # ${secret}`),
    "as a comment on a line that is fixed": w(`    prot: 5432 # was ${secret}\n    password: \${PW}`),
    "as a comment with a word for it": w(`    passwrd: \${PW} # the password is ${secret}`),
    "as a key": w(`    password: \${PW}\n    ${secret}: 1`),
    "as a key with the name before it": w(`    "password: ${secret}": 1`),
    "as a key below its own": w(`    password:\n      ${secret}: 1`),
    "as a set": w(`    password: { ${secret} }`),
    "as a list": w(`    password: [ ${secret} ]`),
    "in a flow mapping": flow(`password: ${secret}`),
    "in a flow mapping with a mistake": flow(`prot: 1, pasword: ${secret}`),
    "in a flow mapping without its colon": flow(`password ${secret}`),
    "without a space": w(`    password:${secret}`),
    "in quotes that are not closed": w(`    password: "${secret}`),
    "with a character that YAML reserves": w(`    password: @${secret}`),
    "over several lines": w(`    password: |\n      ${secret}\n      more`),
    "as the default of a template": w(`    password: "\${PW:-${secret}}"`),
    "in a template's braces": w(`    password: "{{ Tr0ub4dor${secret} }}"`),
    "behind a reference": w(`    password: "\${PW}${secret}"`),
    "as the path of a key": w(
      `    password: \${PW}\n    ssh: { host: b, user: u, private_key: /keys/${secret} }`,
    ),
    "in a URL at a certificate": w("    password: ${PW}").replace(
      "ssl: true",
      `ssl: { certificate: "postgres://u:${secret}@h/d" }`,
    ),
    "in a URL at a user name": w("    password: ${PW}").replace(
      "username: u",
      `username: "postgres://u:${secret}@h/d"`,
    ),
    "in a URL at a database": w("    password: ${PW}").replace(
      "database: d",
      `database: "d?password=${secret}"`,
    ),
    "in a URL as the id": `version: 1\ndestinations:\n  "postgres://u:${secret}@h/d": { host: h }\n`,
    "in a URL as the display name": w(`    password: \${PW}\n    display_name: "postgres://u:${secret}@h/d"`),
    "in a URL as a reason": w(
      `    password: \${PW}\n    ignore: [{ rule: tls/unverified, reason: "postgres://u:${secret}@h/d" }]`,
    ),
    "in a URL": `version: 1\ndestinations:\n  w: { url: "postgres://u:${secret}@h/d", ssl: true }\n`,
  };

  test.for(Object.entries(placements))("%s", async ([, file], context) => {
    const { report, outputs } = await checked(file, { PW: "another password" });
    expect(report.findings.length + report.destinations.length).toBeGreaterThan(0);
    // The file's own lines are not printed anywhere else.
    expect(leaksIn(outputs, secret)).toEqual([]);
    countCases(context, Object.keys(outputs).length);
  });
});

describe.concurrent("a URL with a password where a name is expected", () => {
  const password = canary(24);
  const url = `postgres://stitch:${password}@db.example.com:5432/analytics`;

  test.for(["files", "previous"])("the input %s", async (name, context) => {
    const workspace = await makeWorkspace({ "destinations.yml": "version: 1\ndestinations: {}\n" });
    try {
      // The runner masks the URL itself, but not the path that results from it.
      const env = { DATABASE_URL: url };
      const inputs = { [name]: url, mode: "validate", reports: "json" };
      const { raw, summary } = await runAction({ workspace, inputs, env });
      const paths = raw.replaceAll(url, "***");
      const report = await readFile(path.join(workspace, "destination-check-report/report.json"), "utf8");
      const outputs = { paths, report, summary: summary.replaceAll(url, "***") };
      expect(leaksIn(outputs, password)).toEqual([]);
      countCases(context, Object.keys(outputs).length);
    } finally {
      await rm(workspace, { recursive: true, force: true });
    }
  });

  const calls: Record<string, string[]> = {
    "a file": [url],
    "a pattern": ["validate", `${url}?sslmode=*`],
    "--only": ["--only", url],
    "--name": ["--name", url],
    "--shard": ["--shard", url],
    "--previous": ["--previous", url],
    explain: ["explain", url],
    "explain, with a connection string": ["explain", `host=db.example.com password=${password}`],
    setup: ["setup", url],
    export: ["export", url],
    import: ["import", url],
    variables: ["variables", url],
    "variables --workflow": ["variables", "--workflow", url],
    "allowlist --for": ["allowlist", "--for", url],
    "add --id": ["add", "--id", url],
  };
  test.for(Object.entries(calls))("the command's argument: %s", async ([, args], context) => {
    const file =
      "version: 1\ndestinations:\n  w: { host: h, username: u, password: $" + "{PW}, database: d }\n";
    const workspace = await makeWorkspace({ "destinations.yml": file });
    try {
      const { stdout, stderr } = await runCli(args, workspace);
      expect(stdout + stderr).not.toBe("");
      expect(leaksIn({ stdout, stderr }, password)).toEqual([]);
      countCases(context, 2);
    } finally {
      await rm(workspace, { recursive: true, force: true });
    }
  });
});
