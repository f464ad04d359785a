// Programs that a machine may lack: their tests are skipped by name, and fail in CI.

/** Returns `found`, but throws if REQUIRE_SERVERS is set and it is false. */
export function isAvailable(name: string, found: boolean): boolean {
  if (!found && process.env.REQUIRE_SERVERS)
    throw new Error(`${name} is missing, and REQUIRE_SERVERS is set.`);
  return found;
}
