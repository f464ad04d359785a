// Loaded into a program under test: the line ends that Node has on Windows.

import { syncBuiltinESMExports } from "node:module";
import os from "node:os";

Object.defineProperty(os, "EOL", { value: "\r\n" });
syncBuiltinESMExports();
