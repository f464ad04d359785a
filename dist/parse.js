import { s as suggestion } from "./common.js";
import { a as usage } from "./command.js";
const { parseArgs } = process.getBuiltinModule("node:util");
// src/terminal/parse.ts
const everywhere = { help: {
	type: "boolean",
	short: "h",
	about: "print help"
} };
function parse(args, flags) {
	const options = {
		...flags,
		...everywhere
	};
	try {
		return {
			kind: "given",
			...parseArgs({
				args,
				options,
				allowPositionals: true
			})
		};
	} catch (error) {
		const { code, message } = error;
		const [, dashes = "", flag = ""] = /'(?:-\w, )?(--?)([^'\s=]+)/.exec(message) ?? [];
		const known = options[flag];
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && known !== void 0) return usage(known.type === "boolean" ? `--${flag} takes no value.` : valueWords(flag, known));
		const near = suggestion(flag, Object.keys(options));
		return usage(`${dashes}${flag} is not known${near === null ? "" : `; did you mean --${near}?`}`);
	}
}
function valueWords(flag, { completes }) {
	if (typeof completes === "object") return `--${flag} needs a value: ${completes.join(", ")}.`;
	return `--${flag} needs a value. One that begins with a dash is written --${flag}=-….`;
}
export { parse as n, everywhere as t };
