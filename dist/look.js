// src/terminal/look.ts
const widest = 120;
const usual = 100;
function lookOf({ isTTY = false, columns = 0 }, environment) {
	const { NO_COLOR: noColour = "", TERM: terminal } = environment;
	return {
		colour: isTTY && noColour === "" && terminal !== "dumb",
		width: isTTY && columns > 0 ? Math.min(columns, widest) : usual
	};
}
export { lookOf as t };
