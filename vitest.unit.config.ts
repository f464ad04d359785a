import { defineConfig } from "vitest/config";
import { closingLine } from "./__tests__/support/closing-line.ts";
import { unitTests } from "./__tests__/support/unit-tests.ts";

export default defineConfig({
  test: { include: unitTests(), reporters: ["default", closingLine], pool: "threads", testTimeout: 60_000 },
});
