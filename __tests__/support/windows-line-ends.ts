// Loaded into a program under test: makes Node use Windows line ends.

import { syncBuiltinESMExports } from "node:module";
import os from "node:os";

Object.defineProperty(os, "EOL", { value: "\r\n" });
syncBuiltinESMExports();
