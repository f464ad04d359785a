// The list of the functions that the question calls, held against servers that allow no other.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedMajors, type Server, startPostgres } from "../../../support/postgres.ts";
import { checkText, destination } from "../../../support/program.ts";

describe.each(installedMajors())("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({
      major,
      settings: { password_encryption: "scram-sha-256" },
      hba: ["host all all 127.0.0.1/32 scram-sha-256"],
    });
    await server.query("CREATE ROLE loader LOGIN PASSWORD 'pw'");
    await server.query(
      "CREATE ROLE auditor LOGIN PASSWORD 'pw'; GRANT CREATE ON DATABASE postgres TO loader",
    );
    await server.query("CREATE SCHEMA größe; GRANT USAGE, CREATE ON SCHEMA größe TO loader");
    await server.query("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA pg_catalog FROM PUBLIC");
  });
  afterAll(() => server.stop());

  async function look(audit: string[] = []) {
    const entry = ["host: 127.0.0.1", `port: ${server.port}`, "username: loader", "database: postgres"];
    const login = audit.length > 0 ? audit : ["password: ${PW}"];
    const lines = [...entry, ...login, "schemas: [größe]"].map((line) => `    ${line}`);
    const text = `version: 1\ndestinations:\n  warehouse:\n${lines.join("\n")}\n`;
    const found = destination(await checkText(text, { environment: { PW: "pw" } }), "warehouse");
    return found.findings.filter(({ severity }) => severity === "error");
  }

  test.each([
    ["the loader", []],
    ["an auditor", ["audit:", "  username: auditor", "  password: ${PW}"]],
  ])(
    "with EXECUTE revoked on all of pg_catalog the printed grants let %s through in one go",
    async (_, audit) => {
      const [denied, ...others] = await look(audit);
      expect(others).toEqual([]);
      expect(denied).toMatchObject({ rule: "privilege/check-denied", fix: { kind: "sql" } });
      await server.query(denied!.fix!.text);
      expect((await look(audit)).map(({ message, fix }) => `${message} ${fix?.text}`)).toEqual([]);
    },
  );
});
