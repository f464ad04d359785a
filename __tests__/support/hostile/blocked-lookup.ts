// A replacement for the stage "resolve" in which the resolver never answers for one name.

import { open } from "node:fs";
import * as real from "../../../src/connect/stages/resolve.ts";

export const { resolve } = real;

/** Looking it up blocks a thread of the pool, as getaddrinfo does. */
export const blockedName = "blocked.test";

export function createResolver(): real.Resolver {
  const answering = real.createResolver();
  const blocked = real.createResolver(() => new Promise(() => open("never-written", () => {})));
  return { lookUp: (host) => (host === blockedName ? blocked : answering).lookUp(host) };
}
