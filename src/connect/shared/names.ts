// Host names, each looked up once a run.

import { lookup } from "node:dns/promises";
import { openGate } from "./gate.ts";
import { lookupsAtOnce } from "./thread-pool.ts";

/** `code` is getaddrinfo's. */
export type Looked = { kind: "addresses"; addresses: string[] } | { kind: "none"; code: string };

/** A lookup can't be stopped, and many dead names can fill the thread pool: nobody's clock runs before `started`. */
type Lookup = { started: Promise<unknown>; looked: Promise<Looked> };

/** Both promises always settle with a value. */
export type Names = { get: (host: string) => Lookup };

/** All who ask for the same name share one question, to the system's resolver unless another one is given. */
export function openNames(resolve: (host: string) => Promise<string[]> = bySystem): Names {
  const known = new Map<string, Lookup>();
  const gate = openGate(lookupsAtOnce);
  return {
    get: (host) => {
      const before = known.get(host);
      if (before !== undefined) return before;
      const entered = gate.enter("all");
      const looked = entered.then(async (leave) => {
        const found = await ask(host, resolve);
        leave();
        return found;
      });
      const asked = { started: entered, looked };
      known.set(host, asked);
      return asked;
    },
  };
}

async function ask(host: string, resolve: (host: string) => Promise<string[]>): Promise<Looked> {
  try {
    return { kind: "addresses", addresses: await resolve(host) };
  } catch (error) {
    return { kind: "none", code: String((error as NodeJS.ErrnoException).code ?? "ENOTFOUND") };
  }
}

/** In the order of the system's resolver. */
async function bySystem(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
}
