// The privileges that each query declares, on servers that grant no others.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allQueries } from "../../../../src/connect/probe/queries/all.ts";
import { contextOf } from "../../../../src/connect/probe/queries/query.ts";
import { batchedChecks } from "../../../support/batch.ts";
import { installedMajors, type Server, startPostgres } from "../../../support/postgres.ts";
import { destination } from "../../../support/program.ts";

const [oldest] = installedMajors();

const check = batchedChecks();
/** Each test changes the privileges of PUBLIC on its server. */
const inTurn = { concurrent: false };

describe.concurrent.each(installedMajors())("PostgreSQL %i", (major) => {
  const versionNum = major * 10_000;
  const queries = allQueries(versionNum);
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({
      major,
      settings: { password_encryption: "scram-sha-256" },
      hba: ["host all loader,auditor 127.0.0.1/32 scram-sha-256", "host all all 127.0.0.1/32 trust"],
    });
    await server.query("CREATE ROLE loader LOGIN PASSWORD 'pw'");
    await server.query(
      "CREATE ROLE auditor LOGIN PASSWORD 'pw'; GRANT CREATE ON DATABASE postgres TO loader",
    );
    await server.query("CREATE SCHEMA größe; GRANT USAGE, CREATE ON SCHEMA größe TO loader");
    const closeFunctions = "REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA pg_catalog FROM PUBLIC";
    await server.query(closeFunctions);
    await server.query("CREATE DATABASE bare TEMPLATE template0");
    const relations = [...new Set(queries.flatMap(({ query }) => query.needs))].join(", ");
    await server.query(`${closeFunctions}; REVOKE SELECT ON ${relations} FROM PUBLIC`, { database: "bare" });
  });
  afterAll(() => server.stop());

  async function look(audit: string[] = []) {
    const entry = ["host: 127.0.0.1", `port: ${server.port}`, "username: loader", "database: postgres"];
    const login = audit.length > 0 ? audit : ["password: ${PW}"];
    const lines = [...entry, ...login, "schemas: [größe]"].map((line) => `    ${line}`);
    const text = `version: 1\ndestinations:\n  warehouse:\n${lines.join("\n")}\n`;
    const result = destination(await check(text, { environment: { PW: "pw" } }), "warehouse");
    return result.findings.filter(({ severity }) => severity === "error");
  }

  test.each([
    ["the loader", []],
    ["an auditor", ["audit:", "  username: auditor", "  password: ${PW}"]],
  ])(
    "with EXECUTE revoked on all of pg_catalog, the printed grants let %s pass at once",
    inTurn,
    async (_, audit) => {
      const [denied, ...others] = await look(audit);
      expect(others).toEqual([]);
      expect(denied).toMatchObject({ rule: "privilege/check-denied", fix: { kind: "sql" } });
      await server.query(denied!.fix!.text);
      expect((await look(audit)).map(({ message, fix }) => `${message} ${fix?.text}`)).toEqual([]);
    },
  );

  test.each(queries)(
    "$name runs with the declared privileges, and fails without any of them",
    inTurn,
    async ({ name, query }) => {
      const options = { versionNum, actsAs: null, schemas: ["landing", "größe"], timeoutMs: 10_000 };
      const statements = [null, "loader"].flatMap((role) =>
        [false, true].map((lifted) => query.sql(contextOf({ ...options, role }, lifted))),
      );
      const message = `BEGIN; SET LOCAL search_path = pg_catalog, pg_temp; ${statements.join("\n")} COMMIT;`;
      const user = `only_${name.toLowerCase()}`;
      const run = () =>
        server.query(message, { user, database: "bare" }).then(
          () => "ran",
          ({ code }) => code,
        );
      const signatures = query.calls.flatMap((each) =>
        typeof each === "string" ? each : (each(versionNum) ?? []),
      );
      const needed = [
        ...signatures.map((signature) => `EXECUTE ON FUNCTION pg_catalog.${signature}`),
        ...query.needs.map((relation) => `SELECT ON pg_catalog.${relation}`),
      ];
      const change = (sql: string) => server.query(sql, { database: "bare" });
      await change(
        `CREATE ROLE ${user} LOGIN; ${needed.map((each) => `GRANT ${each} TO ${user};`).join(" ")}`,
      );
      expect(await run()).toBe("ran");
      // Later versions call one function less, in one query.
      if (major !== oldest) return;
      for (const each of needed) {
        await change(`REVOKE ${each} FROM ${user}`);
        expect(await run(), each).toBe("42501");
        await change(`GRANT ${each} TO ${user}`);
      }
    },
  );
});
