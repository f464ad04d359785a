// `allowed-variables`: which variables a destinations file may read.

const pattern = /^[A-Za-z_*][A-Za-z0-9_*]*$/;

/** Reads the patterns, names with `*`; without any every variable is allowed that is not the runner's, which is null. */
export function readAllowedVariables(words: readonly string[]): {
  allowedVariables: string[] | null;
  errors: string[];
} {
  const wrong = words.filter((word) => !pattern.test(word));
  return { allowedVariables: words.length === 0 ? null : [...words], errors: wrong.map(faultWords) };
}

function faultWords(word: string): string {
  const meant = word
    .replace(/^\$?\{*(?:(?:secrets|env|vars)\.)?/, "")
    .replace(/\}+$/, "")
    .replaceAll(/\.\*/g, "*")
    .replaceAll(/[-.]/g, "_");
  const hint = pattern.test(meant)
    ? `; did you mean ${meant}?`
    : ". Names have letters, digits and underscores, and * stands for any of them.";
  return `allowed-variables: "${word}" is no name of a variable${hint}`;
}
