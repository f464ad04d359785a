import { o as product } from "./common.js";
import { setFlagsFromString } from "node:v8";
// src/connect/shared/hidden-environment.ts
function hideEnvironment() {
	process.report.excludeEnv = true;
}
// src/connect/shared/young-generation.ts
function keepYoungGenerationSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
// src/report/words/bug.ts
function bugWords(error) {
	const { name = typeof error, code = "", stack = "" } = error;
	return `The check itself failed (${[
		name,
		code,
		/\n\s+(at .*)/.exec(stack)?.[1] ?? ""
	].filter((part) => part !== "").join(" ")}). It is a bug of version ${product.version}: please report it at https://github.com/${product.repository}/issues.`;
}
export { keepYoungGenerationSmall as n, hideEnvironment as r, bugWords as t };
