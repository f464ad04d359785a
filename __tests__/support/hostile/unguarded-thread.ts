// The thread that talks to servers, with everything as it is but the wire guard, which is not there: so a server can
// bring `pg` to where it never returns, or throws to nobody.

import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith("/wire/guard.ts")
      ? next(new URL("./open-guard.ts", import.meta.url).href, context)
      : next(specifier, context),
});
await import("../../../src/connect/thread.ts");
