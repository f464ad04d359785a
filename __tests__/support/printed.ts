// The output of this process.

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
