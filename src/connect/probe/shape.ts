// What the rows of each answer look like: a server that answers something else is not the one that was asked.

import { type CatalogName, catalogNames } from "./facts.ts";
import { type Answer, oldestAsked, type Question, type Rows } from "./question/question.ts";
import type { Row } from "./simple-query.ts";
import { stockRelations } from "./stock.ts";

type Column = "text" | "text?" | "boolean" | "boolean?" | "switch" | "time?" | "catalog";

const shapes: Record<Answer, Column[]> = {
  session: ["text", "boolean", "switch", "time?", "time?", "time?", "time?", "time?"],
  privileges: ["text", "text", "text", "boolean", "boolean?", "boolean?", "boolean", "boolean", "boolean"],
  closed: ["catalog", "text"],
  database: ["text", "text"],
  initial: ["text"],
  roles: ["text", "boolean", "boolean", "text?", "text"],
  groups: ["text"],
  schemas: ["text", "text", "boolean?", "boolean?"],
  settings: ["boolean", "text?", "text"],
  actors: ["text"],
  hashes: ["text?", "text?", "text?"],
  demotable: ["text"],
  hidden: ["catalog", "text"],
};

/** Of these there is always one row. */
const single: Answer[] = ["session", "privileges", "database"];

/** Whether all rows that came are such as the question has for an answer. */
export function fits(rows: Rows, asked: Question): boolean {
  return (Object.keys(shapes) as Answer[]).every((answer) => {
    const own = rows[answer];
    if (own === undefined) return true;
    if (single.includes(answer) && own.length !== 1) return false;
    const columns = asked.versionNum < oldestAsked ? (["text"] as const) : shapes[answer];
    return own.every((row) => hasShape(row, columns) && (answer !== "closed" || isStock(row, asked)));
  });
}

function hasShape(row: Row, columns: readonly Column[]): boolean {
  return row.length === columns.length && columns.every((column, index) => isOf(column, row[index]!));
}

function isOf(column: Column, value: string | null): boolean {
  if (value === null) return column.endsWith("?");
  switch (column) {
    case "boolean":
    case "boolean?":
      return value === "t" || value === "f";
    case "switch":
      return value === "on" || value === "off";
    case "time?":
      return /^\d+(us|ms|s|min|h|d)?$/.test(value);
    case "catalog":
      return catalogNames.some((name) => name === value);
    default:
      return true;
  }
}

/** Of what is closed only names on our own list were asked for. */
function isStock([schema, name]: Row, { versionNum }: Question): boolean {
  return stockRelations(schema as CatalogName, versionNum).includes(name ?? "");
}
