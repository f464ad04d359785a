import { U as product } from "./core.js";
// src/report/words/rule-page.ts
function rulePage(rule) {
	return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
export { rulePage as t };
