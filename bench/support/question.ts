// The program's own question to a server, for those beside it to ask the same.

import { firstPart } from "../../src/connect/probe/question/messages.ts";

export function question(major: number): string {
  const asked = { versionNum: major * 10_000, role: null, actsAs: null, schemas: [], timeoutMs: 30_000 };
  return firstPart(asked).message;
}
