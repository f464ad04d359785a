// The scripts of `setup` for users, databases and auditors with unusual names, on a server of each version. One run of psql
// and one of the check are for all names.

import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { setupAuditor, setupLoader } from "../../../../src/terminal/commands/setup/setup.ts";
import type { Outcome } from "../../../../src/terminal/commands.ts";
import { storedName } from "../../../../src/text/sql.ts";
import { fileOf, printedFor, textOf } from "../../../support/command-output.ts";
import { byCopy, installedMajors, startPostgres } from "../../../support/postgres.ts";
import { checkText, makeWorkspace } from "../../../support/program.ts";
import { hasPsql, runScript } from "../../../support/psql.ts";

const names = [
  ...["Stitch", "stitch-loader", "user", "select", "current_user", "1st", "o''brien's", '"a""b"'],
  ...["a\\'b\\\\", " a  b ", "stitch.loader@server", "a--b /* c */", "$1 %s %I $setup$", ":a :'b' `d`"],
  ...["größe_日本_🐘", "e\u0301", `l${"o".repeat(61)}g`, `${"ü".repeat(31)}xyz`, "a\u200b\u202eb"],
];
const ids = names.map((_, index) => `d${index}`);

test.skipIf(!hasPsql).each(installedMajors())(
  "PostgreSQL %i: the plain statements, and the scripts run twice, are enough for each name",
  async (major) => {
    // The scripts for an auditor are run by superusers and owners, so both kinds get one of their own.
    const auditors = [`Ci-auditor's ${"é".repeat(40)}`, "audit"];
    const server = await startPostgres({
      major,
      hba: ["host all owner 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256"],
    });
    const entries = names.map((name) => ({
      ...{ host: "127.0.0.1", port: server.port, username: inYaml(name), database: inYaml(name) },
      schemas: ["not_there"],
    }));
    const file = (more: (at: number) => object) =>
      JSON.stringify({
        version: 1,
        destinations: Object.fromEntries(entries.map((entry, at) => [ids[at], { ...entry, ...more(at) }])),
      });
    const loading = file(() => ({ password: "${PW}" }));
    const auditing = file((at) => ({ audit: { username: auditors[at % 2], password: "${PW}" } }));
    const folder = await makeWorkspace({ "destinations.yml": loading, "audit.yml": auditing });
    const host = { folder, workspace: folder, confined: true, environment: {} };

    /** Every second script is run by the owner of the database, the others by a superuser. */
    async function run(print: (id: string) => Promise<Outcome>, times: number) {
      const scripts = await Promise.all(
        names.map(async (name, at) => {
          const script = textOf(await print(ids[at]!));
          const connect = `\\connect "${storedName(name).replaceAll('"', '""')}" ${at % 2 === 0 ? "owner" : "postgres"}\n`;
          return connect + `${script}\n`.repeat(times);
        }),
      );
      const at = path.join(folder, "all.sql");
      await writeFile(at, `\\set ON_ERROR_STOP on\n${scripts.join("")}`);
      const target = { port: server.port, user: "postgres", database: "postgres", password: "none" };
      const ran = await runScript(at, target, "s3cret\n".repeat(names.length * 4));
      expect(ran).toEqual({ status: 0, output: expect.not.stringMatching(/ERROR|FATAL/) });
    }

    async function problems(text: string): Promise<string[]> {
      const { destinations } = await checkText(text, { environment: { PW: "s3cret" } });
      return destinations.flatMap(({ id, findings }) =>
        findings
          .filter(({ rule }) => !/^config\/(private-host|unencrypted)|end-of-life/.test(rule))
          .map(({ rule, message }) => `${id} ${rule}: ${message}`),
      );
    }

    async function recreate() {
      const statements = names.flatMap((name) => [
        `DROP DATABASE IF EXISTS ${quoted(name)}`,
        `DROP ROLE IF EXISTS ${quoted(name)}`,
        `CREATE DATABASE ${quoted(name)} OWNER owner${byCopy(major)}`,
      ]);
      await server.query(statements);
    }

    try {
      await server.query("CREATE ROLE owner LOGIN CREATEROLE");
      await recreate();
      await run((id) => setupLoader(id, "statements", ["destinations.yml"], host), 1);
      expect(await problems(loading)).toEqual([]);
      await run((id) => setupAuditor(id, ["audit.yml"], host), 2);
      expect(await problems(auditing)).toEqual(
        ids.map((id) => expect.stringMatching(`^${id} auth/login-not-checked`)),
      );
      await recreate();
      await run((id) => setupLoader(id, "script", ["destinations.yml"], host), 2);
      expect(await problems(loading)).toEqual([]);
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test.each(["public", "none", "pg_loader"])("%s can't be the name of a user", async (name) => {
  const entry = { host: "db.example.com", username: name, password: "${PW}", database: "analytics" };
  const reserved = {
    kind: "usage",
    errors: [`setup: PostgreSQL reserves the role name "${name}". Choose another one in warehouse.`],
  };
  for (const form of ["statements", "script"] as const)
    expect(
      await printedFor(fileOf(entry), (files, host) => setupLoader("warehouse", form, files, host)),
    ).toEqual(reserved);
  const { password, ...audited } = {
    ...entry,
    username: "stitch",
    audit: { username: name, password: "${PW}" },
  };
  expect(await printedFor(fileOf(audited), (files, host) => setupAuditor("warehouse", files, host))).toEqual(
    reserved,
  );
});

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function inYaml(name: string): string {
  return name.replaceAll("$", "$$$$");
}
