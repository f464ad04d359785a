import { G as findingBlock, W as exitStatus, Y as painter, cn as placedFindings, q as verdictLines } from "./core.js";
// src/report/terminal/problems.ts
function terminalProblems(report, { colour, width }) {
	const paint = painter(colour);
	const isUnchecked = report.outcome === "skipped" && report.mode === "check";
	const blocks = [...placedFindings(report).filter(({ finding }) => finding.ignored === null && finding.severity !== "notice").map((placed) => findingBlock(placed, paint, width)), ...exitStatus(report) !== 0 || isUnchecked ? [verdictLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
export { terminalProblems };
