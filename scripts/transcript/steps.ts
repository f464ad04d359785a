// The steps of docs/walkthrough.md.

export type Step = {
  title: string;
  why: string;
  command: string;
  /** The expected exit status. */
  status: number;
  /** How many of the first and last lines of a long output the page shows. */
  shown?: [first: number, last: number];
};

export const steps: readonly Step[] = [
  {
    title: "Create two files",
    why: "`init` writes both files, and lists the secret to create. At a terminal, without flags, it asks.",
    command: "destination-check init --host localhost --port 5432 --database analytics --yes",
    status: 0,
  },
  {
    title: "Review the destination",
    why: "The keys are those of Stitch's form. The password is a variable.",
    command: "cat destinations.yml",
    status: 0,
  },
  {
    title: "Review the workflow",
    why: "The workflow has to pass the variable to the check. Run this command whenever you add a destination.",
    command: "destination-check variables --workflow .github/workflows/destinations.yml",
    status: 0,
  },
  {
    title: "Check: the user is missing",
    why: `Choose a password for Stitch's user and enter it. Only this shell's environment contains it. The user does not exist yet, so the check
fails with exit status 1.`,
    command: "read -rs WAREHOUSE_PASSWORD && export WAREHOUSE_PASSWORD\ndestination-check",
    status: 1,
  },
  {
    title: "Print the SQL that creates it",
    why: "`setup` makes no connections. Read its output, and give it to an administrator.",
    command: "destination-check setup warehouse | tee setup.sql",
    status: 0,
  },
  {
    title: "Run the SQL",
    why: "Here `owner` owns the database and has CREATEROLE. psql asks for the password that you chose, and sends only its hash.",
    command: "psql -h localhost -p 5432 -U owner -d analytics -f setup.sql",
    status: 0,
  },
  {
    title: "Check again",
    why: "The user exists and has the privileges that Stitch needs. The remaining warning and notice do not fail the check.",
    command: "destination-check",
    status: 0,
  },
];
