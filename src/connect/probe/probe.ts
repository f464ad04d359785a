// Stage "probe": asks the question, and goes on behind what the server refuses of it.

import type { Client } from "pg";
import { type Failure, failure, type ServerError } from "../failure.ts";
import { catalogNames, type Denied, type Facts, storedName, versionNumber } from "./facts.ts";
import { functionsAsked } from "./functions.ts";
import {
  alone,
  essential,
  lacking,
  oldestAsked,
  type Question,
  relationsAsked,
  type Statement,
  statements,
  together,
  versionOnly,
} from "./question.ts";
import { closedOf, type Rows, readFacts } from "./read-facts.ts";
import { type Reply, send } from "./simple-query.ts";

/** `refused`: what was asked and not answered, while the session went on. `ended`: what stopped the asking. */
type Answered = { rows: Rows; refused: Map<Statement, ServerError>; ended: ServerError | null };

/**
 * Everything about the server in one round trip. What a closed catalog or a time limit cuts off is asked for again,
 * statement by statement: facts that a closed catalog withholds are null, and the catalog is among the facts. Whatever
 * else is refused is a failure, or stands in `denied`.
 */
export async function probe(
  client: Client,
  parameters: Record<string, string>,
  { schemas, ...rest }: Omit<Question, "versionNum">,
): Promise<Facts | Failure> {
  const versionNum = versionNumber(parameters.server_version ?? "");
  const asked: Question = { ...rest, versionNum, schemas: schemas.map(storedName) };
  const all = versionNum < oldestAsked ? [versionOnly] : statements(asked);
  const { rows, refused, ended } = await ask(client, all, asked);
  if (ended !== null) return failedBy(ended, rows);
  if (all.some((statement) => rows[statement.answer] === undefined && !refused.has(statement))) {
    const message = "The server answered without the rows that were asked for.";
    return failure("probe", "database", { kind: "client", message });
  }
  const denied = refused.size === 0 ? null : await deniedOf(client, asked, rows, refused);
  const isWhole = !essential.some((answer) => [...refused.keys()].some((each) => each.answer === answer));
  return denied === null || isWhole
    ? readFacts(rows, parameters, asked, denied)
    : failure("probe", "database", { kind: "denied", denied });
}

async function ask(client: Client, all: Statement[], asked: Question): Promise<Answered> {
  const first = await send(client, together(all, asked));
  const rows: Rows = {};
  for (const [index, { answer }] of all.entries()) rows[answer] = first.rows[index];
  const refused = new Map<Statement, ServerError>();
  const [stoppedAt, ...rest] = all.slice(first.rows.length);
  const { error } = first;
  if (error === null || stoppedAt === undefined || asked.versionNum < oldestAsked || !goesOn(first))
    return { rows, refused, ended: error };
  const isRefusal = error.code === "42501";
  if (isRefusal) refused.set(stoppedAt, error);
  for (const statement of isRefusal ? rest : [stoppedAt, ...rest]) {
    const reply = await askAlone(client, statement, asked);
    if (reply.error === null) rows[statement.answer] = reply.rows[0];
    else if (reply.error.code === "42501" && !reply.lineEnded) refused.set(statement, reply.error);
    else return { rows, refused, ended: reply.error };
  }
  return { rows, refused, ended: null };
}

/** 42501: it may not be known; 57014: it took too long. Behind anything else there is nobody to go on with. */
function goesOn({ error, lineEnded }: Reply): boolean {
  return !lineEnded && (error?.code === "42501" || error?.code === "57014");
}

async function askAlone(client: Client, statement: Statement, asked: Question): Promise<Reply> {
  const messages = alone(statement, asked);
  for (const message of messages.slice(0, -1)) await send(client, message);
  return send(client, messages.at(-1)!);
}

/** A relation that is closed explains why a statement that names it was refused, and is a finding of its own. */
async function deniedOf(
  client: Client,
  asked: Question,
  rows: Rows,
  refused: Map<Statement, ServerError>,
): Promise<Denied | null> {
  const closed = closedOf(rows);
  const isExplained = ({ needs, answer }: Statement) =>
    !essential.includes(answer) && (closed === null || needs.some((name) => closed.includes(name)));
  const unexplained = [...refused].find(([statement]) => !isExplained(statement));
  const { rows: answers } = await send(client, lacking(asked));
  const [functions, relations, schemas, role] = answers.map((answer) => answer.map(([name]) => name ?? ""));
  if (unexplained === undefined && (functions ?? []).length === 0) return null;
  const [error] = unexplained === undefined ? refused.values() : [unexplained[1]];
  const isAuditor = asked.role !== null;
  return {
    error: error!,
    role: role?.[0] ?? null,
    functions:
      functions === undefined
        ? functionsAsked(asked.versionNum)
        : ours(functionsAsked(asked.versionNum), functions),
    // What is closed to the loader has its findings; an auditor's own lack has none.
    relations: isAuditor ? ours(relationsAsked(asked), relations ?? []) : [],
    schemas: isAuditor ? ours(catalogNames, schemas ?? []) : [],
  };
}

/** Only names of our own: they come to stand in SQL that a superuser is told to run. */
function ours<Name extends string>(known: readonly Name[], told: string[]): Name[] {
  return known.filter((name) => told.includes(name));
}

function failedBy(error: ServerError, rows: Rows): Failure {
  return failure("probe", "database", {
    kind: "ended",
    error,
    versionText: rows.session?.[0]?.[0] ?? "",
  });
}
