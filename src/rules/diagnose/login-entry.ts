// Who logs in, as an entry: the loader, or the auditor in its place; and the loader, whoever logs in.

import type { Destination } from "../../config/destination.ts";

/** An auditor stands under `audit` with a user name and a password of its own: findings about its login point there. */
export function loginEntry(destination: Destination): Destination {
  const { audit, path } = destination;
  if (audit === null) return destination;
  return { ...destination, ...audit, path: [...path, "audit"], viaUrl: false, audit: null };
}

/** The loader's own login, which an auditor only asks about. */
export function loaderEntry(destination: Destination): Destination {
  return { ...destination, audit: null };
}
