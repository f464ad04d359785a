// Checks through a real PgBouncer, in both pooling modes.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchedChecks } from "../support/batch.ts";
import { hasPgBouncer, type PgBouncer, startPgBouncer } from "../support/pgbouncer.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { destination, rules } from "../support/program.ts";

const check = batchedChecks();

describe.skipIf(!hasPgBouncer).each(["session", "transaction"] as const)(
  "PgBouncer in %s mode",
  { concurrent: true },
  (mode) => {
    const inTurn = { concurrent: false };
    let server: Server;
    let pooler: PgBouncer;
    beforeAll(async () => {
      server = await startPostgres({
        major: newestMajor(),
        hba: ["host all all 127.0.0.1/32 scram-sha-256"],
      });
      await server.query(
        "CREATE ROLE stitch LOGIN PASSWORD 'pw'; ALTER ROLE stitch SET search_path = nowhere",
      );
      pooler = await startPgBouncer(server, mode, { stitch: "pw" });
    });
    afterAll(async () => {
      await pooler.stop();
      await server.stop();
    });

    async function look({ password = "pw", database = "postgres", username = "stitch" } = {}) {
      const text = `version: 1\ndestinations:\n  warehouse:\n    host: 127.0.0.1\n    port: ${pooler.port}\n    username: ${username}\n    password: \${PASSWORD}\n    database: ${database}\n`;
      return destination(await check(text, { environment: { PASSWORD: password } }), "warehouse");
    }

    test("runs all queries in one transaction", inTurn, async () => {
      const before = await look();
      expect(rules(before)[0]).toBe("privilege/create-on-database");
      await server.query(before.findings[0]!.fix!.text);
      const after = await look();
      expect(rules(after)).toEqual(["config/unencrypted-connection"]);
      expect(after.server).toMatchObject({ product: "PostgreSQL", owner: "postgres" });
    });

    test("leaves no setting behind on the pooled connection", inTurn, async () => {
      await look();
      const rows = await server.query(
        "SELECT count(*)::int AS idle FROM pg_stat_activity WHERE usename = 'stitch' AND state <> 'idle'",
      );
      expect(rows).toEqual([{ idle: 0 }]);
    });

    test(
      "works around a closed catalog and a closed function, and leaves no transaction open",
      inTurn,
      async () => {
        await server.query(
          "REVOKE SELECT ON pg_database FROM PUBLIC; REVOKE EXECUTE ON FUNCTION aclexplode(aclitem[]) FROM PUBLIC",
        );
        const result = await look();
        expect(rules(result).filter((rule) => rule !== "privilege/create-on-database")).toEqual([
          "privilege/select-pg-catalog",
          "privilege/check-denied",
          "config/unencrypted-connection",
        ]);
        for (const { fix, severity } of result.findings)
          if (severity === "error") await server.query(fix!.text);
        expect(rules(await look())).toEqual(["config/unencrypted-connection"]);
        const rows = await server.query(
          "SELECT count(*)::int AS busy FROM pg_stat_activity WHERE usename = 'stitch' AND state <> 'idle'",
        );
        expect(rows).toEqual([{ busy: 0 }]);
      },
    );

    test.each([
      ["a wrong password", { password: "wrong" }, "auth/password-rejected", 7],
      ["a user that it does not know", { username: "stranger" }, "auth/password-rejected", 7],
      ["a database that it does not know", { database: "elsewhere" }, "auth/database-missing", 8],
    ])("distinguishes %s, although all have the same code", async (_, login, rule, line) => {
      const result = await look(login);
      expect(rules(result)[0]).toBe(rule);
      expect(result.findings[0]!.message).toContain("PgBouncer");
      expect(result.findings[0]!.location.line).toBe(line);
    });
  },
);
