// What an auditor can tell of the loader's login without making it, and what it can't.

import type { Destination } from "../../config/destination.ts";
import type { Facts } from "../../connect/probe/facts.ts";
import { list } from "../../text/phrases.ts";
import { loaderEntry } from "../diagnose/login-entry.ts";
import { text } from "../fix.ts";
import { type About, type Finding, raise, rule } from "../rule.ts";
import { connectDenied, loginNotPermitted, tooManyConnections } from "./auth.ts";

/** `hidden`: settings of the server that the auditor's own settings hide. */
export const loginNotChecked = rule<About & { auditor: string; hidden: string[] }>({
  id: "auth/login-not-checked",
  severity: "notice",
  title: "The user's own login is not checked",
  at: ["audit"],
  why: "With `audit` the user's password stays out of CI, so that the check can't log in with it.",
  message: ({ destination: { username }, auditor, hidden }) =>
    `${auditor} has logged in and has asked about ${username}. Whether the password of ${username} is right, pg_hba.conf admits it and a connection is left for it, only its own login tells.${hidden.length === 0 ? "" : ` What ${list(hidden)} ${hidden.length > 1 ? "are" : "is"} on the server can't be seen either, because ${auditor} has its own.`}`,
  fix: ({ destination: { username } }) =>
    text(
      `Press Check and Save in Stitch after each change of the password: that logs in as ${username}. To have the login checked here too, write \`password\` in place of \`audit\`; the password is then a secret of CI.`,
    ),
});

/** What the loader's own login would have shown, and that only that login shows the rest. */
export function judgeAudited(destination: Destination, { role, session }: Facts): Finding[] {
  if (destination.audit === null) return [];
  const { details, login, superuser } = role;
  const loader = loaderEntry(destination);
  const isLocked = details?.connectionLimit === 0 && superuser?.name !== login;
  return [
    ...(details?.canLogin === false
      ? [raise(loginNotPermitted, { destination, role: login, cause: "no-login", error: null })]
      : []),
    ...(role.canConnect ? [] : [raise(connectDenied, { destination: loader })]),
    ...(isLocked ? [raise(tooManyConnections, { destination: loader, error: null, pooler: false })] : []),
    raise(loginNotChecked, { destination, auditor: destination.audit.username, hidden: session.hidden }),
  ];
}
