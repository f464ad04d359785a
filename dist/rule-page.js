import { k as product } from "./common.js";
// src/report/words/rule-page.ts
function rulePage(rule) {
	return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
export { rulePage as t };
