// The environment holds the secrets, and Node writes it into its diagnostic reports unless it is told not to.

const flag = "--report-exclude-env";

/**
 * Keeps the environment out of the reports that `--report-uncaught-exception`, `--report-on-fatalerror` and
 * `--report-on-signal` ask for. Node knows how from 22.13 on; an older one goes on writing it.
 */
export function hideEnvironment(): void {
  process.report.excludeEnv = true;
}

/** What a thread is to be started with for the same: its part of a report has the process's environment once more. */
export function hidingEnvironment(): string[] {
  return process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
}
