// What a program prints.

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

/** The unprintable characters, except line breaks, of each text in a value. */
export function unprintableIn(value: unknown): string[] {
  if (typeof value === "string")
    return [...value.matchAll(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)].map(({ index }) =>
      JSON.stringify(value.slice(Math.max(0, index - 30), index + 1)),
    );
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(unprintableIn);
}
