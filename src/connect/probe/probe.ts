// Stage "probe": asks the question, and goes on behind what the server refuses of it.

import type { Client } from "pg";
import { type Failure, failure, type ServerError } from "../failure.ts";
import { catalogNames, type Denied, type Facts, storedName, versionNumber } from "./facts.ts";
import { functionsAsked } from "./question/functions.ts";
import { type Begin, behind, firstPart, lacking, lift } from "./question/messages.ts";
import {
  essential,
  further,
  oldestAsked,
  type Question,
  type Rows,
  relationsAsked,
  type Statement,
} from "./question/question.ts";
import { actorOf, closedOf, readFacts } from "./read-facts.ts";
import { fits } from "./shape.ts";
import { type Reply, send } from "./simple-query.ts";

/** `rows`: of each statement that was answered. `refused`: what was not, while the session went on. */
type Known = { rows: Rows; refused: Map<Statement, ServerError> };

/**
 * Everything about the server in one round trip, and in a second one why something is amiss. What a closed catalog or a
 * time limit cuts off is asked for again. Facts that a closed catalog withholds are null, and the catalog is among the
 * facts; what is refused for another reason is a failure, or stands in `denied`.
 */
export async function probe(
  client: Client,
  parameters: Record<string, string>,
  { schemas, ...rest }: Omit<Question, "versionNum" | "actsAs">,
): Promise<Facts | Failure> {
  const versionNum = versionNumber(parameters.server_version ?? "");
  return factsFor(client, parameters, {
    ...rest,
    versionNum,
    actsAs: null,
    schemas: schemas.map(storedName),
  });
}

async function factsFor(
  client: Client,
  parameters: Record<string, string>,
  asked: Question,
): Promise<Facts | Failure> {
  const known: Known = { rows: {}, refused: new Map() };
  const { rows, refused } = known;
  const takeIn = async (all: Statement[], reply: Reply): Promise<Failure | null> => {
    const ended = await ask(client, all, asked, known, reply);
    if (ended !== null) return failedBy(ended, rows);
    const isAnswered = all.every((each) => rows[each.answer] !== undefined || refused.has(each));
    return isAnswered && fits(rows, asked)
      ? null
      : failure("probe", "database", { kind: "nonsense", versionText: versionTextOf(rows) });
  };
  const { all, message } = firstPart(asked);
  const failed = await takeIn(all, await send(client, message));
  if (failed !== null) return failed;
  const more = further(rows, asked);
  const failedThen =
    more.length === 0 ? null : await takeIn(more, await askMore(client, "BEGIN;", more, asked));
  if (failedThen !== null) return failedThen;
  const actsAs = asked.role === null || asked.actsAs !== null ? null : actorOf(rows);
  // Whom an auditor has to ask about is among the answers: where it is another role, once more, about that one.
  if (actsAs !== null) return factsFor(client, parameters, { ...asked, actsAs });
  const denied = refused.size === 0 ? null : await deniedOf(client, asked, rows, refused);
  const isWhole = [...refused.keys()].every(({ answer }) => !essential.includes(answer));
  return denied === null || isWhole
    ? readFacts(rows, parameters, asked, denied)
    : failure("probe", "database", { kind: "denied", denied });
}

/**
 * Takes in the reply to some statements, and asks on behind what is refused (42501), which is left out, and what took too
 * long (57014), which gets one more chance. Gives what stopped the asking, or null.
 */
async function ask(
  client: Client,
  all: Statement[],
  asked: Question,
  { rows, refused }: Known,
  first: Reply,
): Promise<ServerError | null> {
  let rest = all;
  let wasCancelled = false;
  let reply = first;
  for (;;) {
    for (const [index, { answer }] of rest.entries()) rows[answer] = reply.rows[index];
    rest = rest.slice(reply.rows.length);
    const { error, lineEnded } = reply;
    const [stoppedAt] = rest;
    if (error === null) return null;
    const mayGoOn = stoppedAt !== undefined && !lineEnded && asked.versionNum >= oldestAsked;
    if (mayGoOn && error.code === "42501") {
      refused.set(stoppedAt, error);
      rest = rest.slice(1);
    } else if (mayGoOn && error.code === "57014" && !wasCancelled) wasCancelled = true;
    else return error;
    reply = await askMore(client, "ROLLBACK; BEGIN;", rest, asked);
  }
}

/**
 * Until 12 a role's own time limit counts from the start of a message (FACTS): there it is lifted in a message before,
 * which may itself need a second try.
 */
async function askMore(client: Client, begin: Begin, more: Statement[], asked: Question): Promise<Reply> {
  const asking = behind(more, asked);
  if (asked.versionNum >= 130_000) return send(client, `${lift(begin, asked)}\n${asking}`);
  for (let tries = 1; tries <= 5; tries++) {
    // One that was cut off may have begun.
    const { error } = await send(client, lift(tries === 1 ? begin : "ROLLBACK; BEGIN;", asked));
    if (error?.code !== "57014") break;
  }
  return send(client, asking);
}

/**
 * A relation that is closed to the loader explains why a statement that names it was refused, and is a finding of its own.
 * What is refused to an auditor is the auditor's own lack.
 */
async function deniedOf(
  client: Client,
  asked: Question,
  rows: Rows,
  refused: Map<Statement, ServerError>,
): Promise<Denied | null> {
  const closed = closedOf(rows);
  const isAuditor = asked.role !== null;
  const isExplained = ({ needs, answer }: Statement) =>
    !isAuditor &&
    !essential.includes(answer) &&
    (closed === null || needs.some((name) => closed.includes(name)));
  const [error = null] = [...refused]
    .filter(([statement]) => !isExplained(statement))
    .map(([, said]) => said);
  const { rows: answers } = await send(client, lacking(asked));
  const [functions, relations, schemas, role] = answers.map((answer) => answer.map(([name]) => name ?? ""));
  if (error === null && (functions ?? []).length === 0) return null;
  return {
    versionNum: asked.versionNum,
    role: role?.[0] ?? null,
    functions: functions === undefined ? null : ours(functionsAsked(asked.versionNum), functions),
    relations: isAuditor ? ours(relationsAsked(asked), relations ?? []) : [],
    schemas: isAuditor ? ours(catalogNames, schemas ?? []) : [],
    error,
  };
}

/** Only names of our own: they come to stand in SQL that a superuser is told to run. */
function ours<Name extends string>(known: readonly Name[], told: string[]): Name[] {
  return known.filter((name) => told.includes(name));
}

function failedBy(error: ServerError, rows: Rows): Failure {
  return failure("probe", "database", { kind: "ended", error, versionText: versionTextOf(rows) });
}

function versionTextOf(rows: Rows): string {
  return rows.session?.[0]?.[0] ?? "";
}
