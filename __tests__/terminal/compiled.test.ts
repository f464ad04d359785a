import { expect, test } from "vitest";
import { cacheFolder } from "../../src/terminal/compiled.ts";

test.skipIf(process.platform === "win32").each([
  ["linux", { HOME: "/home/ada" }, "/home/ada/.cache/destination-check"],
  ["linux", { HOME: "/home/ada", XDG_CACHE_HOME: "/var/tmp/ada" }, "/var/tmp/ada/destination-check"],
  // https://specifications.freedesktop.org/basedir-spec: a relative one is to be passed over.
  ["linux", { HOME: "/home/ada", XDG_CACHE_HOME: "cache" }, "/home/ada/.cache/destination-check"],
  ["linux", {}, null],
  ["linux", { HOME: "" }, null],
  ["linux", { HOME: "." }, null],
  ["darwin", { HOME: "/Users/ada" }, "/Users/ada/Library/Caches/destination-check"],
  ["win32", { HOME: "/home/ada" }, null],
] as const)("on %s with %j compiled code is kept in %s", (platform, environment, folder) => {
  expect(cacheFolder(environment, platform)).toBe(folder);
});
