// Loaded into a program under test: makes Node use Windows line ends.

import { syncBuiltinESMExports } from "node:module";
import os from "node:os";

const { EOL } = os;

setLineEnd("\r\n");

export function restore(): void {
  setLineEnd(EOL);
}

function setLineEnd(value: string): void {
  Object.defineProperty(os, "EOL", { value, configurable: true });
  syncBuiltinESMExports();
}
