import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_lib } from "./lib.js";
import { createHash } from "node:crypto";
// src/config/values/keys/unlock-key.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
const tried = /* @__PURE__ */ new Map();
/**
* Why it does not, or null. Entries share keys, and each try takes the time that makes guessing slow: one for each key and
* passphrase.
*/
function whyLocked(pem, passphrase, cipher) {
	const digest = createHash("sha256").update(JSON.stringify([pem, passphrase])).digest("hex");
	const before = tried.get(digest);
	if (before !== void 0) return before;
	const reason = unlock(pem, passphrase, cipher);
	tried.set(digest, reason);
	return reason;
}
function unlock(pem, passphrase, cipher) {
	const parsed = import_lib.default.utils.parseKey(pem, passphrase);
	if (!(parsed instanceof Error)) return null;
	return parsed.message.startsWith("Unsupported") ? {
		kind: "unsupported-type",
		type: cipher
	} : { kind: "passphrase-wrong" };
}
export { whyLocked };
