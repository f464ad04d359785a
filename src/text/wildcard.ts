// `*` in a pattern of an allow list.

/** Whether a text fits a pattern in which each `*` stands for any characters, or none. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  let middle = text.slice(first.length, text.length - last.length);
  for (const part of rest) {
    const at = middle.indexOf(part);
    if (at === -1) return false;
    middle = middle.slice(at + part.length);
  }
  return true;
}
