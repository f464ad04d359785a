// Chromium, for tests of pages.

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { isAvailable } from "./required.ts";

const program = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser"].find((file) =>
  existsSync(file),
);

/** If false, tests are skipped by name; CI installs it. */
export const hasChromium = isAvailable("Chromium", program !== undefined);

/** A browser that makes no requests on its own. The test that starts it closes it. */
export function openBrowser(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  return chromium.launch({ executablePath: program!, args });
}
