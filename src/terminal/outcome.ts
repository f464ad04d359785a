// What the work of a command ends with, whichever face has called it.

/**
 * A text for standard output and status 0, the same with status 1 where something is wrong with what was looked at; or
 * status 2, with what is wrong with how it was called, or why the work could not be done. `notes` are lines for standard
 * error: what a person has to know who hands the text on to a file or a program.
 */
export type Outcome =
  | { kind: "print" | "found"; text: string; notes?: string[] }
  | { kind: "usage"; errors: string[] }
  | { kind: "stopped"; errors: string[] };

export type Usage = Extract<Outcome, { kind: "usage" }>;
export type Stopped = Extract<Outcome, { kind: "stopped" }>;

/** A command was called in a way that it can't follow: what is wrong, a sentence each. */
export function usage(...errors: string[]): Usage {
  return { kind: "usage", errors };
}

/** The work could not be done: why, a sentence each. */
export function stopped(...errors: string[]): Stopped {
  return { kind: "stopped", errors };
}
