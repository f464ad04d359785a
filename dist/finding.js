import { r as fixHeading } from "./headline.js";
// src/report/words/finding.ts
/** What is wrong, why it matters and what to do, a paragraph each. */
function findingWords({ message, why, fix }) {
	const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
	return [
		message,
		`Why it matters: ${why}`,
		...remedy
	].join("\n\n");
}
/** The fix behind its introduction, and what to know beside it. */
function remedyWords(fix) {
	const heading = fixHeading(fix);
	const note = fix.note === null ? "" : `\n${fix.note}`;
	return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}
/** "Accepted until 2027-03-31: Upgrade is planned for March" */
function acceptedWords({ reason, until }) {
	return `Accepted${until === null ? "" : ` until ${until}`}: ${reason}`;
}
export { findingWords as n, remedyWords as r, acceptedWords as t };
