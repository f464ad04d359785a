// Phrases that a reader would have to translate.

const habits: Record<string, RegExp> = {
  "X is no Y": /\b(?<!there )(is|are|was|be) no (?!longer|more)[a-z]/i,
  "stands, for what is written or is true": /\bst(and|ands|ood)\b(?! alone)/,
  "comes about": /\bcom(e|es|ing) about\b/,
  "vouches, for trust": /\bvouch/,
  "lets in, for allow": /\blets?\b[^.]*\bin\b(?= *[.,:]|$)/,
  "held against, for compared": /\bheld against\b/,
  "mends, for fixes": /\bmend/,
  "dials, for connects": /\bdial/i,
  "may not, for a missing privilege": /\bmay not\b/,
  "whoever, for the noun": /\bwhoever\b/i,
  "old words": /\b(anew|whither|thereof|therein|albeit|ere)\b/i,
  "strangers, for attackers": /\bstranger/,
  "out of politeness": /\b(please|sorry|oops)\b/i,
  "empty phrases": /invalid input|something went wrong|an error occurred/i,
  "exclamation marks and em dashes": /!|—/,
};

/** The habits in our own text, without quotations and code. */
export function habitsIn(text: string): string[] {
  const own = text.replaceAll(/"[^"\n]*"|`[^`\n]*`/g, "…");
  return Object.entries(habits)
    .filter(([, pattern]) => pattern.test(own))
    .map(([name]) => name);
}
