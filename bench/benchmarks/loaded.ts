// The time of the query about loaded tables, compared with a count of all tables by the same user.

import pg from "pg";
import { loadedSql } from "../../__tests__/support/loaded.ts";
import { installedMajors, newestMajor } from "../../__tests__/support/postgres.ts";
import { loaded as query } from "../../src/connect/probe/queries/load.ts";
import { contextOf } from "../../src/connect/probe/queries/query.ts";
import { atMost, type Benchmark, type Line, type Own } from "../benchmark.ts";
import { alternating, median } from "../support/median.ts";
import { report, workspace } from "../support/program.ts";
import { type Crowd, entriesOf, startCrowd } from "../support/servers.ts";
import { seconds, times } from "../support/units.ts";

const repeats = 9;
const tablesInSchema = 250;
/** Including the six that every loaded table has. */
const columns = 35;

export const loaded: Benchmark = { name: "loaded", needs: ["bash"], onDemand: true, measure };

async function measure(own: Own): Promise<Line[]> {
  const majors = [17, newestMajor()].filter((major) => installedMajors().includes(major));
  const lines: Line[] = [];
  for (const major of new Set(majors)) {
    const server = await startCrowd({ major, settings: { shared_buffers: "128MB" } }, 1, own);
    await load(server, 20);
    lines.push(await besideCount(server));
    if (major !== newestMajor()) continue;
    await load(server, 200);
    lines.push(await wholeCheck(server, own));
  }
  return lines;
}

/** Creates schemas up to this number, as the user who loads. */
async function load(server: Crowd, schemas: number): Promise<void> {
  const [row] = await server.query(
    "SELECT count(*)::int AS made FROM pg_namespace WHERE nspname LIKE 'loaded%'",
    {
      database: "analytics",
    },
  );
  const more = Array.from({ length: columns - 6 }, (_, index) => `, ADD COLUMN c${index} text`).join("");
  for (let number = row!.made as number; number < schemas; number++) {
    const tables = Array.from({ length: tablesInSchema }, (_, index) => `loaded${number}.t${index}`);
    const wider = tables.map((table) => `ALTER TABLE ${table} ${more.slice(2)}`);
    await server.query([...loadedSql(tables, server.user(0)), ...wider].join("; "), {
      database: "analytics",
    });
  }
}

/** Each in a new session, as in the program. */
async function besideCount(server: Crowd): Promise<Line> {
  const options = {
    versionNum: server.major * 10_000,
    role: null,
    actsAs: null,
    schemas: [],
    timeoutMs: 30_000,
  };
  const look = query.sql(contextOf(options, false));
  const timeOf = async (sql: string) => {
    const { port, password } = server;
    const client = new pg.Client({
      host: "127.0.0.1",
      port,
      user: server.user(0),
      password,
      database: "analytics",
    });
    await client.connect();
    await client.query("SET search_path = pg_catalog, pg_temp");
    const start = performance.now();
    await client.query(sql);
    const elapsed = performance.now() - start;
    await client.end();
    return elapsed;
  };
  const durations = await alternating(repeats, {
    look: () => timeOf(look),
    count: () => timeOf("SELECT count(*) FROM information_schema.tables"),
  });
  const ratio = median(durations.look.map((ms, index) => ms / durations.count[index]!));
  return atMost(
    `5,000 loaded tables of ${columns} columns, PostgreSQL ${server.major}: the look at them`,
    ratio,
    4,
    times,
    `count(*) of information_schema.tables ${median(durations.count).toFixed(0)} ms, the look ${median(durations.look).toFixed(0)} ms`,
  );
}

async function wholeCheck(server: Crowd, own: Own): Promise<Line> {
  const { folder } = await own(() => workspace(entriesOf(server, 1, server.places)));
  const checked = await report(folder, { BENCH_PASSWORD: server.password });
  const [only] = checked.report.destinations;
  const tables = only?.loaded?.tables ?? 0;
  if (tables < 50_000) throw new Error(`Of 50,000 tables ${tables} were looked at.`);
  const probe = only!.stages.find(({ name }) => name === "probe")?.ms ?? 0;
  return atMost("50,000 loaded tables, the whole probe", probe, 30_000, seconds, `of ${tables} tables`);
}
