// src/product.generated.ts
const product = {
	"name": "postgres-destination-check",
	"version": "0.1.0",
	"repository": "destination-check/postgres-destination-check"
};
// src/crash.ts
function runFace(run, say) {
	process.exitCode = 2;
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
	let isFirst = true;
	const crashed = (error) => {
		if (isFirst) process.once("exit", () => process.exitCode = 2);
		if (isFirst) say(crashSentence(error));
		isFirst = false;
	};
	process.on("uncaughtException", crashed);
	run().catch(crashed);
}
function crashSentence(error) {
	return `The program crashed (${crashEvidence(error)}). This is a bug in version ${product.version}; please report it at https://github.com/${product.repository}/issues.`;
}
function crashEvidence(error) {
	const { name = typeof error, code = "", stack = "" } = Object(error);
	return [
		name,
		code,
		/\n\s+(at .*)/.exec(String(stack))?.[1] ?? ""
	].filter((part) => part !== "").join(" ").replaceAll(/[\x00-\x1f\x7f-\u{10ffff}]/gu, "?");
}
export { product as i, crashSentence as n, runFace as r, crashEvidence as t };
