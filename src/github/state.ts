// What a comment or an issue of ours remembers of the last run, as compact data.

import { keyOf, type Remembered, type Snapshot, timeOrNull } from "../report/changes/compare.ts";

/** `sha` is the commit that the last run looked at. */
export type State = { sha: string; snapshot: Snapshot };

/** A rule is named once, however many destinations it was found at. */
type Packed = {
  sha: string;
  at: string;
  rules: string[];
  subjects: [kind: "d" | "f", name: string, since: string | null, errors: number[], warnings: number[]][];
};

export function packState({ sha, snapshot }: State): unknown {
  const rules: string[] = [];
  const number = (rule: string) => {
    if (!rules.includes(rule)) rules.push(rule);
    return rules.indexOf(rule);
  };
  const subjects = [...snapshot.subjects.values()].map(
    ({ subject, since, errors, warnings }): Packed["subjects"][number] => [
      subject.kind === "file" ? "f" : "d",
      subject.name,
      since,
      errors.map(number),
      warnings.map(number),
    ],
  );
  return { sha, at: snapshot.at, rules, subjects } satisfies Packed;
}

/** Null for anything that is not ours, or is no longer whole. */
export function readState(packed: unknown): State | null {
  try {
    const { sha, at, rules, subjects } = packed as Packed;
    const began = timeOrNull(at);
    if (began === null || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
    const ruleOf = (index: number) => {
      const rule = rules[index]!;
      if (!/^[a-z]+\/[a-z-]+$/.test(rule)) throw new TypeError("not a rule");
      return rule;
    };
    const remembered = subjects.map(
      ([kind, name, since, errors, warnings]): Remembered => ({
        subject: { kind: kind === "f" ? "file" : "destination", name: String(name) },
        since: timeOrNull(since),
        errors: errors.map(ruleOf),
        warnings: warnings.map(ruleOf),
      }),
    );
    return {
      sha,
      snapshot: { at: began, subjects: new Map(remembered.map((each) => [keyOf(each.subject), each])) },
    };
  } catch {
    return null;
  }
}
