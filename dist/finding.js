import { in as fixHeading } from "./core.js";
// src/report/words/finding.ts
function findingWords({ message, why, fix }) {
	const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
	return [
		message,
		`Why it matters: ${why}`,
		...remedy
	].join("\n\n");
}
function remedyWords(fix) {
	const heading = fixHeading(fix);
	const note = fix.note === null ? "" : `\n${fix.note}`;
	return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}
function acceptedWords({ reason, until }) {
	return `Accepted${until === null ? "" : ` until ${until}`}: ${reason}`;
}
export { findingWords as n, remedyWords as r, acceptedWords as t };
