// What the check itself says of a destinations file that is about to be written.

import { entriesOf } from "../../../config/entries.ts";
import { readText } from "../../../config/files.ts";
import { resolveEntry } from "../../../config/resolve.ts";
import { readPrivateKey } from "../../../config/values/keys/private-key.ts";
import { readVariable } from "../../../config/values/variables.ts";
import { source } from "../../../config/yaml/source.ts";
import { raiseProblem } from "../../../rules/config/config.ts";
import type { Finding } from "../../../rules/rule.ts";

/** The errors of a text, by what is wrong with it. No variable is read, and a certificate's path starts at `folder`. */
export async function draftErrors(text: string, folder: string, now: Date): Promise<Finding[]> {
  const { entries, problems } = entriesOf(
    source("destinations.yml", text),
    `${folder}/destinations.yml`,
    folder,
  );
  const found = problems.map(({ problem }) => problem);
  for (const entry of entries) {
    const lookup = (name: string) => {
      const variable = readVariable(name, {}, null);
      return variable.kind === "not-allowed" ? variable : ({ kind: "unread" } as const);
    };
    const resolved = await resolveEntry(entry, {
      lookup,
      readText,
      readKey: readPrivateKey,
      allowedHosts: null,
      onSecret: () => {},
      now,
    });
    found.push(...entry.problems, ...resolved.problems);
  }
  return found.map(raiseProblem).filter(({ severity }) => severity === "error");
}
