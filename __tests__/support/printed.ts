// What this process prints.

/** What goes to standard output meanwhile. */
export function printedBy(print: () => void): string {
  const { write } = process.stdout;
  let printed = "";
  process.stdout.write = ((text: string) => {
    printed += text;
    return true;
  }) as typeof write;
  try {
    print();
  } finally {
    process.stdout.write = write;
  }
  return printed;
}
