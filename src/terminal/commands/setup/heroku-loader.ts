// What makes the user that Stitch loads as on Heroku, which lets nobody make roles by SQL: commands for a shell.

import { grantsBlock, type Loader } from "./loader-script.ts";
import { shellWord, shown } from "./script.ts";

/** `loader` is null where the entry's URL is not known here: then it may be any credential of the database. */
export function herokuLoader(loader: Loader | null): string {
  return loader === null ? defaultCredential : ownCredential(loader);
}

const defaultCredential = `# Set APP to the app's name, and put another name for DATABASE_URL if the app has several databases.
#
# The default credential owns the database and may do all that Stitch needs: there is nothing to create or to grant.
# This prints the host, port, user, password and database for Stitch's form, and the URL for the entry's variable.
heroku pg:credentials:url DATABASE_URL -a "\${APP:?}"

# A further credential lacks CREATE until it is granted: set the variable that the entry's \`url\` names, and run this again.
`;

function ownCredential(loader: Loader): string {
  const credential = shellWord(loader.name);
  const make = `Run heroku pg:credentials:create DATABASE_URL --name ${credential} first.`;
  return `# ${shown(loader.name)} loads into the database ${shown(loader.database)} for Stitch. All of this can be run again.
# Set APP to the app's name, and put another name for DATABASE_URL if the app has several databases.

# Makes the credential, unless it is in the list of them already, or is the user of the default one.
{ heroku pg:credentials DATABASE_URL -a "\${APP:?}"; heroku pg:credentials:url DATABASE_URL -a "\${APP:?}"; } |
  grep -qwF -- ${credential} ||
  heroku pg:credentials:create DATABASE_URL --name ${credential} -a "\${APP:?}"

# Grants what it lacks, as the default credential, which owns the database. The default credential itself lacks nothing.
heroku pg:psql DATABASE_URL -a "\${APP:?}" <<'END_OF_SQL'
${grantsBlock(loader, make)}
END_OF_SQL

# Prints the values for Stitch's form, and the URL for the entry's variable. Leave out --name for the default credential.
heroku pg:credentials:url DATABASE_URL --name ${credential} -a "\${APP:?}"
`;
}
