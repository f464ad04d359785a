// The environment holds the secrets, and Node writes it into its diagnostic reports unless it is told not to.

/**
 * Keeps the environment out of the reports that `--report-uncaught-exception`, `--report-on-fatalerror` and
 * `--report-on-signal` ask for. Node knows how from 22.13 on; an older one goes on writing it.
 */
export function hideEnvironment(): void {
  process.report.excludeEnv = true;
}
