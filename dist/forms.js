import { nt as withEscapes } from "./common.js";
// src/report/json.ts
function jsonReport(report) {
	const text = JSON.stringify(report, null, 2).replaceAll(/#(?=#\w*\[)/g, "\\u0023");
	return `${withEscapes(text)}\n`;
}
// src/report/forms.ts
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
		text: async (report) => (await import("./markdown2.js")).markdownReport(report)
	},
	html: {
		file: "report.html",
		text: async (report) => (await import("./html.js")).htmlReport(report)
	}
};
export { forms as t };
