// The steps of docs/walkthrough.md: why each is taken, and what is typed.

export type Step = {
  title: string;
  why: string;
  command: string;
  /** What the command has to end with; otherwise the page would not tell what it says. */
  status: number;
  /** How many lines of a long output the page shows, from its beginning and from its end. */
  shown?: [first: number, last: number];
};

export const steps: readonly Step[] = [
  {
    title: "Begin with two files",
    why: "`init` writes what the check needs, and says which secret to create. At a terminal, and without flags, it asks.",
    command: "destination-check init --host localhost --port 5432 --database analytics --yes",
    status: 0,
  },
  {
    title: "Look at the destination",
    why: "It has the values of Stitch's form, and the name of a variable where the password would be.",
    command: "cat destinations.yml",
    status: 0,
  },
  {
    title: "Look at the workflow",
    why: "It has to hand that variable to the check. Whenever you add a destination, this tells what is missing.",
    command: "destination-check variables --workflow .github/workflows/destinations.yml",
    status: 0,
  },
  {
    title: "Check: the user is missing",
    why: `Choose a password for Stitch's user and type it: it goes into the environment of this shell, and into no file and no history. Nobody
has made the user yet, so the check fails and ends with 1.`,
    command: "read -rs WAREHOUSE_PASSWORD && export WAREHOUSE_PASSWORD\ndestination-check",
    status: 1,
  },
  {
    title: "Write the SQL for it",
    why: "`setup` connects to nothing: read what it prints, and hand it to whoever has the rights.",
    command: "destination-check setup warehouse | tee setup.sql",
    status: 0,
    shown: [4, 5],
  },
  {
    title: "Run the SQL",
    why: "Here `owner` owns the database and may create users. psql asks for the password that you chose, and sends its hash alone.",
    command: "psql -h localhost -p 5432 -U owner -d analytics -f setup.sql",
    status: 0,
  },
  {
    title: "Check again",
    why: "The user is there, and may do what Stitch's loads need. What is left is a notice, which fails nothing.",
    command: "destination-check",
    status: 0,
  },
];
