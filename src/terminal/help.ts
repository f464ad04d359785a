// What `--help` prints.

import { commands } from "./commands.ts";

const called = Object.values(commands).map(({ call, summary }) => `  ${call.padEnd(29)}  ${summary}`);

export const help = `Checks Stitch's PostgreSQL and Heroku Postgres destinations.

Usage: destination-check [files…] [options]
       destination-check COMMAND …; each has its own --help

  files                          paths or globs (default: destinations.yml)

Commands:
${called.join("\n")}

Options:
  --mode check|validate          validate: read the files only, dial nothing (default: check)
         plan|merge              for a run on several machines: print the matrix, join the reports
  --only ID                      check only this destination; may be given several times
  --fail-on error|warning|never  the least severity that ends with status 1 (default: error)
  --allowed-hosts PATTERN        dial no other host: *.example.com, 10.0.0.5, 10.0.0.0/8; several times or a list
  --allowed-variables PATTERN    read no other variable for a file: WAREHOUSE_*; several times or a list
  --format text|json|markdown    what is printed (default: text)
  --fix                          make the edits that need no second look, and check again
  --rehearse                     create a schema, a table and a row, read it, and roll all of it back
  --reports json,html            write these as files, too: json, sarif, junit, markdown, html
  --report-dir FOLDER            where to (default: destination-check-report)
  --previous FILE                the last report.json: what is new since, and what recovered
  --shard 2/8                    this machine's share of the destinations
  --shards 8                     how many shares --mode plan makes (default: one for every 250 destinations)
  --shard-reports PATTERN        for --mode merge: the shares' report.json files
  --timeout 30s                  for each destination
  --retries 2                    how often to try again what failed fast and may pass
  --deadline 10m                 for the whole run
  --concurrency 256              destinations at a time
  --certificate-horizon 30d      how early an expiry warns
  --help, --version

Examples:
  destination-check                                  check every destination of destinations.yml
  destination-check --mode validate 'config/*.yml'   before a commit: no secrets, no network
  destination-check --only warehouse --timeout 10s
  destination-check --format json > report.json
  destination-check allowlist --for warehouse --format pg_hba
  destination-check setup warehouse | psql -d analytics

A secret stands in the file as \${NAME} and is read from the environment:
  WAREHOUSE_PASSWORD=… destination-check

Status: 0 all is well, 1 something was found, 2 the check could not be made.
`;
