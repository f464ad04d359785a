// Characters for property tests.

import fc from "fast-check";

/** Any code point except lone surrogates; every other one is ASCII. fast-check's own "binary" takes seconds to set up. */
export const anyCharacter = fc
  .oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 0x7f }) },
    fc.integer({ min: 0x80, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));
