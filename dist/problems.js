import { J as painter, K as verdictLines, U as exitStatus, W as findingBlock, en as placedFindings } from "./core.js";
// src/report/terminal/problems.ts
function terminalProblems(report, { colour, width }) {
	const paint = painter(colour);
	const isUnchecked = report.outcome === "skipped" && report.mode === "check";
	const blocks = [...placedFindings(report).filter(({ finding }) => finding.ignored === null && finding.severity !== "notice").map((placed) => findingBlock(placed, paint, width)), ...exitStatus(report) !== 0 || isUnchecked ? [verdictLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
export { terminalProblems };
