// Programs that a machine may lack: their tests are skipped by name, and fail in CI.

/** Whether something is there. Throws where REQUIRE_SERVERS says that nothing may be missing. */
export function isAvailable(name: string, found: boolean): boolean {
  if (!found && process.env.REQUIRE_SERVERS)
    throw new Error(`${name} is missing, and REQUIRE_SERVERS is set.`);
  return found;
}
