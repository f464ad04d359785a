// PEM, by its looks.

/** Whether a value of `ssl.certificate` is the certificate itself rather than a path to it. */
export function isPem(value: string): boolean {
  return value.includes("-----BEGIN");
}
