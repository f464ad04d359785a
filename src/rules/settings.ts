// Settings of the user's sessions that prevent a load: who has set them, and what overrides them there.

import type { Facts, RoleSetting } from "../connect/probe/facts.ts";
import { timeouts } from "../connect/probe/queries/first-round.ts";
import { settingMs } from "../connect/probe/queries/query.ts";
import { code, type Fix, sql, text } from "./fix.ts";
import { overrideSetting } from "./phrases.ts";
import type { DestinationEvidence } from "./rule.ts";

const scopeWords: Record<RoleSetting["scope"], string> = {
  role: "ALTER ROLE",
  database: "ALTER DATABASE",
  "role-in-database": "ALTER ROLE … IN DATABASE",
  "all-roles": "ALTER ROLE ALL",
};

export function whereSet(facts: Facts, name: string): string {
  if (isSetLater(facts, name)) return " (set after the login)";
  // The connections of a pooler may be older than the setting.
  if (facts.session.isPooled) return "";
  const setting = facts.role.settings?.find((each) => each.name === name);
  return setting === undefined ? "" : ` (set by \`${scopeWords[setting.scope]}\`)`;
}

/** ALTER ROLE does not override it. */
export function isSetLater({ rows: { initialSession, session } }: Facts, name: string): boolean {
  const setting = initialSession?.find((each) => each.name === name);
  if (setting === undefined) return false;
  const timeout = timeouts.find((each) => each === name);
  if (timeout !== undefined) return session?.[timeout] !== settingMs(setting.initial);
  if (name === "default_transaction_read_only") return session?.readOnly !== (setting.initial === "on");
  return setting.current !== setting.initial;
}

/** Gives the settings these values, and runs `otherStatements`. */
export function settingsFix(
  { destination, facts }: DestinationEvidence & { facts: Facts },
  values: Record<string, string>,
  ...otherStatements: string[]
): Fix {
  const ofLogin = Object.entries(values).filter(([name]) => !isSetLater(facts, name));
  const overrides = ofLogin.map(([name, value]) => overrideSetting(destination, name, value));
  const statements = [...overrides, ...otherStatements].join("\n");
  const isSetByPooler = ofLogin.length < Object.keys(values).length;
  const note = isSetByPooler ? removeFromPooler : facts.session.isPooled ? reconnectPooler : [];
  return statements === "" ? text(...note) : sql(statements, "a superuser", ...note);
}

export const reconnectPooler = [
  "The connections that a pooler has open keep the old value. In PgBouncer's console:",
  code("RECONNECT;"),
];

export const removeFromPooler = [
  "A pooler, another client of its pool, or a login event trigger sets it after the login, which overrides settings of the role. In `pgbouncer.ini`, remove it from `connect_query`. Then, in PgBouncer's console:",
  code("RELOAD;\nRECONNECT;"),
];
