// What `--help` prints.

export const help = `Checks Stitch's PostgreSQL and Heroku Postgres destinations.

Usage: destination-check [files…] [options]
       destination-check setup --audit [ID] [--files FILE]

  files                          paths or globs (default: destinations.yml)
  setup --audit                  print the SQL that makes a role for \`audit:\`, for the destination ID or any

Options:
  --mode check|validate          validate: read the files only, dial nothing (default: check)
  --only ID                      check only this destination; may be given several times
  --fail-on error|warning|never  the least severity that ends with status 1 (default: error)
  --format text|json|markdown    what is printed (default: text)
  --fix                          make the edits that need no second look, and check again
  --rehearse                     create a schema, a table and a row, read it, and roll all of it back
  --reports json,markdown        write these reports as files, too
  --report-dir FOLDER            where to (default: destination-check-report)
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
  destination-check setup --audit warehouse | psql -d analytics

A secret stands in the file as \${NAME} and is read from the environment:
  WAREHOUSE_PASSWORD=… destination-check

Status: 0 all is well, 1 something was found, 2 the check could not be made.
`;
