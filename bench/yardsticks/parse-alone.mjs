// Parsing only: node parse-alone.mjs FILE. Without unique keys, whose check in `yaml` takes quadratic time.

import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";

const document = parseDocument(readFileSync(process.argv[2], "utf8"), { uniqueKeys: false });
if (document.errors.length > 0) throw document.errors[0];
