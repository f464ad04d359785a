// The output of this process.

/** The text on standard output during a call. */
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
