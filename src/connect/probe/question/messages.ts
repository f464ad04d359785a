// The question as messages: each one transaction, read-only, under settings of its own.

import { catalogNames, type Timeout } from "../facts.ts";
import { functionsAsked } from "./functions.ts";
import {
  oldestAsked,
  type Question,
  relationsAsked,
  type Statement,
  statements,
  timeoutSince,
  versionOnly,
} from "./question.ts";
import { sessionBehindLimits } from "./selects.ts";

const asking = new Map<string, { all: Statement[]; message: string }>();

/** What is asked first, and all of it in one message. It is made once for all destinations of which the same is asked. */
export function firstPart(asked: Question): { all: Statement[]; message: string } {
  const key = JSON.stringify(asked);
  const made = asking.get(key);
  if (made !== undefined) return made;
  const isOld = asked.versionNum < oldestAsked;
  const all = isOld ? [versionOnly] : statements(asked);
  const part = { all, message: isOld ? versionOnly.sql : together(all, asked) };
  asking.set(key, part);
  return part;
}

function together([first, ...rest]: Statement[], asked: Question): string {
  const selects = rest.map(({ sql }) => sql);
  return ["BEGIN;", path, first!.sql, lifted(asked), settled(asked), ...selects, "COMMIT;"].join("\n");
}

/** How a transaction begins: behind one that has ended, and behind one that has failed. */
export type Begin = "BEGIN;" | "ROLLBACK; BEGIN;";

/** Lifts the role's own time limit, in a transaction that `behind` goes on in. It is short, since it stands under it. */
export function lift(begin: Begin, asked: Question): string {
  return `${begin} ${lifted(asked)}`;
}

/** More statements, behind the first message. */
export function behind(rest: Statement[], asked: Question): string {
  const selects = rest.map(({ answer, sql }) =>
    answer === "session" ? sessionBehindLimits(asked.versionNum) : sql,
  );
  return [path, settled(asked), ...selects, "COMMIT;"].join("\n");
}

/** Which of these the one who asks lacks: functions, then relations and schemas that the statements use by name. */
export function lacking(asked: Question): string {
  const among = (names: readonly string[]) => names.map((name) => `('${name}'::text)`).join(", ");
  return [
    `${lift("ROLLBACK; BEGIN;", asked)} ${path} ${settled(asked)}`,
    `SELECT name FROM (VALUES ${among(functionsAsked(asked.versionNum))}) AS asked (name) WHERE NOT has_function_privilege(name, 'EXECUTE');`,
    `SELECT name FROM (VALUES ${among(relationsAsked(asked))}) AS asked (name) WHERE NOT has_table_privilege(name, 'SELECT');`,
    `SELECT name FROM (VALUES ${among(catalogNames)}) AS asked (name) WHERE NOT has_schema_privilege(name, 'USAGE');`,
    'SELECT "current_user"();',
    "COMMIT;",
  ].join("\n");
}

/** What is asked for by an unqualified name is pg_catalog's own, whatever the role's path is. */
const path = "SET LOCAL search_path = pg_catalog, pg_temp;";

function lifted({ timeoutMs }: Question): string {
  return `SET LOCAL statement_timeout = ${Math.ceil(timeoutMs)};`;
}

/** The role's other limits end with this. Times are told in UTC. */
function settled({ versionNum }: Question): string {
  const others = (Object.keys(timeoutSince) as Timeout[])
    .filter((name) => name !== "statement_timeout" && timeoutSince[name] <= versionNum)
    .map((name) => `SET LOCAL ${name} = 0;`);
  return [
    ...others,
    "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET TRANSACTION READ ONLY;",
  ].join(" ");
}
