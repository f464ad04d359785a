import { D as findingBlock, E as exitStatus, Tt as placedFindings, k as verdictLines } from "./core.js";
import { j as painter } from "./common.js";
// src/report/terminal/problems.ts
function terminalProblems(report, { colour, width }) {
	const paint = painter(colour);
	const isUnchecked = report.outcome === "skipped" && report.mode === "check";
	const blocks = [...placedFindings(report).filter(({ finding }) => finding.ignored === null && finding.severity !== "notice").map((placed) => findingBlock(placed, paint, width)), ...exitStatus(report) !== 0 || isUnchecked ? [verdictLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
export { terminalProblems };
