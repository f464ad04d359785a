import { r as __exportAll } from "./rolldown-runtime.js";
import { bn as withEscapes } from "./core.js";
// src/report/json.ts
function jsonReport(report) {
	const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
	return `${withEscapes(text)}\n`;
}
// src/report/forms.ts
var forms_exports = /* @__PURE__ */ __exportAll({ forms: () => forms });
const forms = {
	json: {
		file: "report.json",
		text: async (report) => jsonReport(report)
	},
	sarif: {
		file: "report.sarif",
		text: async (report) => (await import("./sarif.js")).sarifReport(report)
	},
	junit: {
		file: "report.xml",
		text: async (report) => (await import("./junit.js")).junitReport(report)
	},
	markdown: {
		file: "report.md",
		text: async (report) => (await import("./markdown.js").then((n) => n.i)).markdownReport(report)
	},
	html: {
		file: "report.html",
		text: async (report) => (await import("./html.js")).htmlReport(report)
	}
};
export { forms_exports as n, forms as t };
