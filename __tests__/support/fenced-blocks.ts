// The blocks of code on a page, for a test that holds a page to what it shows.

export type FencedBlock = { language: string; text: string };

/** In their order. The text ends with a line break. */
export function fencedBlocks(page: string): FencedBlock[] {
  return [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
}
