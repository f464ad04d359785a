import { A as moveBelow, Bt as spoken, L as text, Lt as printable, M as renameKey, N as replacePair, O as insertKeys, P as setKey, Pt as character, R as yamlText, _ as unreadableRemedy, j as proposeKey, v as unreadableWords, xt as list, zt as shortened } from "./surroundings.js";
import { r as keyPlace } from "./source.js";
// src/rules/spoken-input.ts
/** No name of a database, a host or a rule is as long; a path or a key may be. */
const longest = 300;
/**
* The same data with each text fit to stand in a sentence: no rule has to think of it, and none can forget it. What is no
* plain data, as a secret, stays what it is.
*/
function spokenInput(input) {
	return spokenValue(input);
}
function spokenValue(value) {
	if (typeof value === "string") return shortened(spoken(value), longest);
	if (Array.isArray(value)) return value.map(spokenValue);
	if (!isPlain(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spokenValue(part)]));
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return false;
	return !Object.values(value).some((part) => typeof part === "function");
}
// src/rules/rule.ts
/** The worst first. */
const severityRank = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Gives a rule its type from what it takes. */
function rule(definition) {
	return definition;
}
/**
* Puts what was found into the rule's words. Its sentences get every text in a form that is fit for them; its place and
* its fix get what was found as it is, because SQL has to name a role by its exact name.
*/
function raise(found, input) {
	const spoken = spokenInput(input);
	return {
		rule: found.id,
		severity: typeof found.severity === "function" ? found.severity(input) : found.severity,
		at: typeof found.at === "function" ? found.at(input) : placeOfKey(found.at, input),
		title: found.title,
		message: found.message(spoken),
		why: typeof found.why === "function" ? found.why(spoken) : found.why,
		fix: found.fix(input),
		related: (found.related?.(input) ?? []).map((each) => ({
			...each,
			message: printable(each.message)
		}))
	};
}
function placeOfKey(keys, input) {
	const { destination } = input;
	return keyPlace(destination.path, destination.viaUrl, keys);
}
// src/rules/words/config/credentials.ts
function certificateMessage(reason) {
	switch (reason.kind) {
		case "private-key": return "What stands here is a private key, not a certificate.";
		case "no-certificate": return "What stands here is no PEM certificate: there is no BEGIN CERTIFICATE line in it.";
		case "der": return "The certificate is in DER form; PEM is needed.";
		case "truncated": return "The certificate is cut off: its END CERTIFICATE line is missing.";
		case "unparsable": return "The certificate can't be read: its content is damaged.";
		case "expired": return `The certificate (${reason.subject}) ${reason.on === null ? "has expired" : `expired on ${reason.on}`}.`;
		case "not-yet-valid": return `The certificate (${reason.subject}) ${reason.on === null ? "is not valid yet" : `is valid only from ${reason.on} on`}.`;
	}
}
function certificateRemedy(reason) {
	switch (reason.kind) {
		case "private-key": return "Put the CA's or the server's certificate here, and treat this private key as leaked: replace it if the file has been shared.";
		case "der": return "Convert it with `openssl x509 -inform der -in FILE -out FILE.pem`, and name the .pem file here.";
		case "expired": return "Get the current certificate from whoever runs the server (a cloud provider has it on its download page), and replace this one.";
		case "not-yet-valid": return "Use the certificate that is in force now, or wait until that day; check the clock of this machine too.";
		default: return "Copy the certificate again, from the line -----BEGIN CERTIFICATE----- to the line -----END CERTIFICATE-----, both included.";
	}
}
function privateKeyMessage(reason) {
	switch (reason.kind) {
		case "public-key": return "The variable holds a public key; the private one is needed.";
		case "putty": return "The variable holds a key in PuTTY's format, which SSH servers' tools do not share.";
		case "truncated": return "The private key is cut off: its END line, or part of what it must hold, is missing.";
		case "unparsable": return "The private key can't be read: its content is damaged.";
		case "no-key": return "The variable holds no private key: there is no BEGIN … PRIVATE KEY line in it.";
		case "passphrase-missing": return "The private key is encrypted, and `passphrase` is missing.";
		case "passphrase-wrong": return "The passphrase does not open the private key.";
		case "unsupported-type": return `A private key of this type (${reason.type}) can't be used for SSH here.`;
	}
}
function privateKeyRemedy(reason) {
	switch (reason.kind) {
		case "public-key": return "Put the content of the private key file (the one without .pub) into the secret. The public key belongs in ~/.ssh/authorized_keys on the bastion.";
		case "putty": return "Convert it with `puttygen key.ppk -O private-openssh -o key`, and put the content of that file into the secret.";
		case "passphrase-missing": return "Add `passphrase: ${NAME}` below `ssh` and put the passphrase into that secret, or make a key without one for this check.";
		case "passphrase-wrong": return "Correct the secret. `ssh-keygen -y -f KEYFILE` asks for the passphrase and tells whether it is right.";
		case "unsupported-type": return "Make a new key with `ssh-keygen -t ed25519`, and add its public half to ~/.ssh/authorized_keys on the bastion.";
		default: return "Put the whole content of the private key file into the secret, from its BEGIN line to its END line, both included.";
	}
}
// src/rules/words/config/host.ts
/** What is wrong with the host `named`, as one sentence. */
function hostMessage(named, fault) {
	switch (fault.kind) {
		case "url": return `${named} is a URL, and must be a host name or an IP address.`;
		case "path": return `${named} is a path, and must be a host name or an IP address: Stitch connects over the network.`;
		case "space": return `${named} holds a space, which no host name has.`;
		case "several": return `${named} holds a comma or a semicolon: Stitch connects to one host.`;
		case "octet": return `${named} looks like an IP address, and has a number above 255 in it.`;
		case "dots": return `${named} begins with a dot, or has two in a row: a part of the name is missing.`;
		case "range": return `${named} is a range of addresses, and must be one.`;
		case "too-long": return `${named} is longer than a host name may be: 253 characters, and 63 between two dots.`;
		case "port": return `${named} holds a port as well.`;
		case "user": return `${named} holds a user name as well, before the @.`;
		case "with-path": return `${named} holds something more behind a slash.`;
		case "quotes": return `${named} has quotes inside its value.`;
		case "character": return `${named} holds the character ${character(fault.codePoint)}, which no host name has.`;
	}
}
/** What to do about it, where no edit says it better; `variable` is where the host came from, if from one. */
function hostRemedy(fault, variable) {
	const where = variable === null ? "here" : `into the variable ${variable}`;
	switch (fault.kind) {
		case "url": return variable === null ? "Write the host alone, or move the whole URL into a variable and name that variable in `url`." : `Put the host alone into the variable ${variable}, or name that variable in \`url\` in place of the other keys.`;
		case "port": return `Write the name alone ${where}, and the port in \`port\`.`;
		case "user": return `Write the name alone ${where}, and the user in the key that is for it.`;
		default: return `Write the name or the address that Stitch's form has ${where}.`;
	}
}
/** What else to look at when the edit to `host` has been made. */
function hostNote(fault) {
	switch (fault.kind) {
		case "port": return `Set the port to ${fault.port}.`;
		case "user": return "The user has a key of its own.";
		case "with-path": return "A database's name belongs in `database`.";
		default: return "";
	}
}
// src/rules/words/config/url.ts
/** What is wrong, as one sentence. */
function urlMessage(fault) {
	switch (fault.kind) {
		case "scheme": return "The value of `url`'s variable is no connection URL: it must begin with postgres:// or postgresql://.";
		case "no-host": return "The connection URL has no host.";
		case "no-username": return "The connection URL has no user name.";
		case "no-database": return "The connection URL has no database.";
		case "bad-escape": return "The connection URL can't be taken apart: its user name or password holds a character that must be escaped.";
		case "bad-port": return "The connection URL's port is not a number from 1 to 65535.";
		case "several-hosts": return "The connection URL names several hosts; Stitch connects to one.";
		case "socket": return "The connection URL's host is a path; Stitch connects over the network.";
		case "sslmode": return `The connection URL says sslmode=${fault.mode}, and \`ssl\` is where that is said.`;
		case "parameter": return `The connection URL has a parameter${fault.name === "" ? "" : ` (${fault.name})`} behind its question mark, which Stitch's form has no place for.`;
	}
}
/** What to do about it. */
function urlRemedy(fault) {
	switch (fault.kind) {
		case "bad-escape": return "In the secret, write these characters of user name and password as percent codes: @ as %40, / as %2F, : as %3A, ? as %3F, # as %23, % as %25.";
		case "sslmode": return fault.mode === "disable" ? "Remove ?sslmode=disable from the secret: without `ssl` nothing is encrypted." : `Remove ?sslmode=${fault.mode} from the secret, and write ${sslFor(fault.mode)} in this entry.`;
		case "parameter": return "Remove the question mark and what follows from the secret.";
		default: return "Correct the secret. Its form is postgres://user:password@host:5432/database.";
	}
}
function sslFor(mode) {
	if (mode === "verify-full") return "`ssl: { verify: full }` with the `certificate`";
	return mode === "verify-ca" ? "`ssl: { verify: ca }` with the `certificate`" : "`ssl: true`";
}
// src/rules/words/config/schema.ts
const typeWords = {
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	object: "a mapping of keys",
	array: "a list",
	null: "nothing"
};
/** What is wrong with a value, as one sentence. `key` is its key, and `named` how a sentence begins with it. */
function schemaMessage(key, named, reason) {
	switch (reason.kind) {
		case "missing": {
			const keys = reason.keys.map((each) => `\`${each.key}\``);
			return keys.length === 1 ? `${named} needs the key ${keys[0]}, which is missing.` : `${named} needs the keys ${list(keys)}, which are missing.`;
		}
		case "type": {
			const expected = list(reason.expected.map(typeWord), "or");
			return reason.found === "null" ? `${named} has no value: it must be ${expected}.` : `${named} must be ${expected}, and is ${typeWord(reason.found)}${meant(reason.meant)}`;
		}
		case "enum":
			if (reason.allowed.length > 8) return `${named} is no rule that can be accepted${meant(reason.suggestion)}`;
			if (reason.allowed.length === 1 && reason.suggestion !== null) return `${named} must be the number ${reason.suggestion}, without quotes.`;
			return `${named} must be ${list(reason.allowed, "or")}${meant(reason.suggestion)}`;
		case "range": return `${named} must be a whole number from ${reason.minimum} to ${reason.maximum}.`;
		case "beside-url": return `${named} stands beside \`url\`, which says the same.`;
		case "id": return `The id "${key}" may hold letters, digits, dots, dashes and underscores, 100 at most, and begins with a letter, a digit or an underscore.`;
		case "id-taken": return `The id "${key}" is taken: ${reason.first.file} has it in line ${reason.first.line}.`;
		case "too-far-left": {
			const keys = list(reason.keys.map((each) => `\`${each}\``));
			const stand = reason.keys.length === 1 ? "stands" : "stand";
			return reason.id === null ? `${keys} ${stand} where the ids of destinations belong, without an id above.` : `${keys} ${stand} beside the id \`${reason.id}\`, and belong below it.`;
		}
		case "colon": return `${named} is text: a colon without a space behind it makes no key.`;
		case "ignore-item": return `${named} must say why the finding is accepted: \`rule\` and \`reason\`.`;
		case "reference": return referenceMessage(named, reason.written);
		case "embedded-variable": return `${named} mixes text and a variable: \${NAME} is always the whole value.`;
		case "empty": return reason.variable === null ? `${named} is empty.` : `${named} has no value.`;
		case "too-long": return `${named} is longer than ${reason.limit} characters.`;
		case "date": return `${named} must be a day of the calendar, as YYYY-MM-DD.`;
		case "repeated": return `${named} lists the same item twice.`;
		case "white-space": return `The value of ${named}, which is read from ${reason.variable}, ${reason.isLineBreak ? "ends with a line break" : "begins or ends with a space"}.`;
		case "host": return hostMessage(named, reason.fault);
		case "host-key": return `${named} is neither a fingerprint (SHA256:…) nor a host key (ssh-ed25519 AAAA…).`;
		case "host-key-marker": return `${named} is a line of known_hosts that begins with @: a CA's key or a revoked one, and no host's.`;
		case "url": return urlMessage(reason.fault);
		case "too-large": return `${named} is larger than any destination needs.`;
		case "more": return `${named} has ${reason.count} more problems, which are not listed.`;
		case "not-read": return `${named} was not read: the file has more problems than are listed.`;
		case "other": return `${named} does not fit the schema (${reason.keyword}).`;
	}
}
/** Why it matters, for the key that it is about. */
function schemaWhy(key, reason) {
	switch (reason.kind) {
		case "id":
		case "id-taken": return "`only` and every report go by the id.";
		case "too-far-left":
		case "colon": return "Indentation and colons tell which values belong to which destination.";
		case "reference":
		case "embedded-variable": return "The check reads a value from the environment where ${NAME} is all of it, and knows no other spelling.";
		case "white-space": return "The value is used as it is: to a server or a resolver the white space is a part of it.";
		case "too-large":
		case "more":
		case "not-read": return "The check ends its work on what no team has written by hand, so that every run ends.";
		case "missing": return whyOfKey(reason.keys[0]?.key ?? key);
		default: return whyOfKey(key);
	}
}
const form = "Stitch's form asks for this value in this form, and the check can't connect without it.";
const whys = {
	version: "The version tells how the rest of the file is to be read.",
	destinations: "What does not stand below `destinations` is not checked.",
	region: "The region decides which addresses of Stitch a firewall has to let in.",
	type: "The type decides which remedies are advised, and that Heroku needs SSL.",
	display_name: "Reports call the destination by this name.",
	description: "Reports and people read it as text.",
	schemas: "The check asks the server about each of these schemas.",
	access: "It decides whether the destination is dialled.",
	ssl: "It decides whether the connection is encrypted, and what proves the server.",
	host_key: "It proves that the bastion is the right one.",
	ignore: acceptance(),
	rule: acceptance(),
	reason: acceptance(),
	until: acceptance()
};
function acceptance() {
	return "A finding is accepted only with its rule, a reason and, where one is given, a last day: half of it accepts nothing.";
}
function whyOfKey(key) {
	const steps = key.split(".");
	const known = [steps.at(-1), steps[0]].find((step) => step !== void 0 && Object.hasOwn(whys, step));
	return known === void 0 ? form : whys[known];
}
function referenceMessage(named, written) {
	switch (written) {
		case "variable": return `${named} names a variable in a way that is not read here: it must be \${NAME}.`;
		case "several": return `${named} names several variables: \${NAME} is always the whole value.`;
		case "file": return `${named} names a file: it must be the name of a variable that holds the key itself, as \${NAME}.`;
	}
}
function meant(suggestion) {
	return suggestion === null ? "." : `: did you mean ${suggestion}?`;
}
function typeWord(type) {
	return typeWords[type] ?? type;
}
// src/rules/words/config/schema-fix.ts
/** The fix of what is wrong at `at`, whose key is `key`. */
function schemaFix(at, key, reason) {
	return (at.kind === "range" ? null : schemaEdit(at.path, reason)) ?? text(schemaRemedy(spoken(key), reason));
}
function schemaEdit(path, reason) {
	switch (reason.kind) {
		case "enum": return reason.suggestion === null ? null : setKey(path, reason.suggestion);
		case "type":
			if (reason.meant !== null) return setKey(path, reason.meant);
			return reason.expected[0] === "string" && reason.text !== null ? setKey(path, JSON.stringify(reason.text)) : null;
		case "missing": return insertKeys(path, reason.keys.map((key) => exampleOf(path, key)), missingNote(reason.keys));
		case "empty": return reason.variable === null ? null : proposeKey(path, `\${${reason.variable}}`, storing("the value", reason.variable));
		case "reference": return proposeKey(path, `\${${reason.variable}}`, referenceNote(reason));
		case "ignore-item": {
			const item = `{ rule: ${reason.ignored ?? "group/name"}, reason: Why this is accepted }`;
			return reason.ignored === null ? null : proposeKey(path, reason.isList ? item : `[${item}]`, "Write your own reason.");
		}
		case "too-far-left": return moveBelow(reason.first, reason.keys, reason.id);
		case "host": {
			const { fault, variable } = reason;
			return variable === null && "host" in fault ? proposeKey(path, yamlText(fault.host), hostNote(fault)) : null;
		}
		default: return null;
	}
}
/** What stands for a value that only the reader knows. */
const examples = {
	version: "1",
	destinations: "\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true",
	host: "db.example.com",
	username: "stitch",
	user: "stitch",
	database: "analytics",
	rule: "server/version-end-of-life",
	reason: "Why this is accepted"
};
function exampleOf(path, { key, variable }) {
	if (variable !== null) return {
		key,
		value: `\${${variable}}`
	};
	return {
		key,
		value: (key === "host" && path.at(-1) === "ssh" ? "bastion.example.com" : examples[key]) ?? "…"
	};
}
function missingNote(keys) {
	const own = keys.filter(({ key, variable }) => variable === null && key !== "version");
	const notes = keys.flatMap(({ key, variable }) => variable === null ? [] : [storing(`the ${key.replace("_", " ")}`, variable)]);
	const names = list(own.map(({ key }) => `\`${key}\``));
	return [...own.length === 0 ? [] : [`Put your own ${names} in.`], ...notes].join(" ");
}
function referenceNote({ written, variable }) {
	switch (written) {
		case "variable": return `Hand the value to the check as the environment variable ${variable}.`;
		case "several": return storing("the whole value", variable);
		case "file": return storing("the content of the file", variable);
	}
}
function storing(what, variable) {
	return `Store ${what} as a secret, and hand it to the check as the environment variable ${variable}.`;
}
/** What to do about it, in whole sentences, where no edit says it better. */
function schemaRemedy(key, reason) {
	switch (reason.kind) {
		case "type":
			if (key === "destinations" && reason.found === "array") return "Give each destination an id, which stands with a colon where its dash is: `warehouse:`. Its keys follow below, indented by two spaces more.";
			return reason.expected.length === 1 && reason.expected[0] === "object" ? `Write keys${key === "" ? "" : ` below \`${key}\``}, each in a line of its own${key === "" ? "" : " and indented by two spaces more"}.` : `Write ${list(reason.expected.map(typeWord), "or")} here.`;
		case "enum": return reason.allowed.length > 8 ? "Copy the rule's id from the report. Findings about secrets in the file, the runner's variables and forbidden hosts always count." : `Write ${list(reason.allowed, "or")}.`;
		case "range": return "Write the port as a number. PostgreSQL's is 5432 and SSH's is 22 where nobody has changed them.";
		case "beside-url": return "Keep either `url` or the separate keys.";
		case "id": return "Choose a shorter or plainer id, and put the name for people into `display_name`.";
		case "id-taken": return "Give one of the two another id: `only`, `ignore` and every report go by it.";
		case "colon": return "Write a space behind the colon, and each key in a line of its own, indented by two spaces more than the key above.";
		case "ignore-item": return "Write `rule:` with the rule's id from the report, and `reason:` with why it is accepted.";
		case "embedded-variable": return "Put the whole value into one environment variable and write only its name here, as ${NAME}. A dollar sign that is meant as such is written $$.";
		case "empty": return key === "destinations" ? "Write the id of each destination below it, as `warehouse:`, indented by two spaces, and its keys below that, indented by two more." : "Write the value, or remove the key where it is optional.";
		case "too-long": return "Shorten it.";
		case "date": return "Write the last day on which the finding is accepted, for example 2027-03-31.";
		case "repeated": return "Remove one of the two.";
		case "white-space": return `Store the value again without it, for example with \`printf %s 'the value' | gh secret set ${reason.variable}\`.`;
		case "host": return hostRemedy(reason.fault, reason.variable);
		case "host-key":
		case "host-key-marker": return "Run `ssh-keyscan <bastion> | ssh-keygen -lf -` and compare with the bastion's own `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`; write what both print (SHA256:…).";
		case "url": return urlRemedy(reason.fault);
		case "too-large": return "Keep to the keys of the reference, and texts to what Stitch's form takes.";
		case "more":
		case "not-read": return "Mend those that are listed, and check again.";
		default: return "Compare with the reference of the destinations file.";
	}
}
// src/rules/words/config/unknown-key.ts
/** Which key is not known, and what was meant, as a sentence or two. */
function unknownKeyMessage({ at, key, allowed, meant }) {
	const unknown = `\`${key}\` is no key of this mapping`;
	if (meant === null) return `${unknown}. Its keys are ${allowed.join(", ")}.`;
	switch (meant.kind) {
		case "key": return `${unknown}: did you mean \`${meant.key}\`?`;
		case "inside": return `${unknown}: what it says belongs in \`${meant.key}\`.`;
		case "pair": return `${unknown}: what it says is \`${meant.key}: ${meant.value}\`.`;
		case "whole": return `${unknown}: what it says is \`${at.kind === "range" ? "" : at.path.at(-2)}: ${meant.value}\`.`;
		case "shared": return `\`${key}\` is no key of the file: the name of what entries share begins with x-.`;
		case "top": return `\`${key}\` is a key of the file, and not of a destination.`;
	}
}
function unknownKeyFix({ at, key, allowed, meant }) {
	if (meant === null || at.kind === "range") return text(`Remove the line, or use one of ${allowed.join(", ")}.`);
	switch (meant.kind) {
		case "key":
		case "shared": return renameKey(at.path, meant.key);
		case "pair": return replacePair(at.path, meant.key, meant.value);
		case "whole": return setKey(at.path.slice(0, -1), meant.value);
		case "inside": {
			const [parent, child] = meant.key.split(".");
			return text(`Replace the line by this, with the value that belongs there:\n    ${parent}:\n      ${child}: …`);
		}
		case "top": return text(`Remove the line here, and write \`${key}:\` at the top of the file, beside \`version\`: it holds for all its destinations.`);
	}
}
// src/rules/words/config/yaml.ts
/** The codes of the `yaml` package's parser: what is wrong, then what to do. */
const syntax = {
	ALIAS_PROPS: ["An alias has an anchor or a tag of its own", "Write the anchor (&name) where the value is, and only *name here."],
	BAD_ALIAS: ["An alias has no valid name", "Write *name with the name of an anchor, without spaces."],
	BAD_COLLECTION_TYPE: ["A tag does not fit its value", "Remove the tag (the word that begins with !)."],
	BAD_DIRECTIVE: ["A line that begins with % is no valid directive", "Remove it, or put the text in quotes."],
	BAD_DQ_ESCAPE: ["A backslash in double quotes begins no known escape", "Write the backslash twice (\\\\), or use single quotes around the value."],
	BAD_INDENT: ["This line is not indented like its neighbours", "Give it the same number of spaces as the keys it belongs with."],
	BAD_PROP_ORDER: ["An anchor or a tag stands in the wrong place", "Write it directly before the value."],
	BAD_SCALAR_START: ["A value begins with a character that YAML keeps for itself", "Put the value in quotes."],
	BLOCK_AS_IMPLICIT_KEY: ["A value holds a second colon, which YAML takes for another key", "Put the value in quotes."],
	BLOCK_IN_FLOW: ["A block stands inside brackets", "Write all of it in brackets, or none."],
	COLON_WITHOUT_SPACE: ["The colon has no space behind it, so that YAML sees a word here and no key", "Write a space behind the colon."],
	DUPLICATE_KEY: ["A key stands here twice", "Remove one of them."],
	FOREIGN_SPACE: ["A space stands here that is none to YAML, such as the non-breaking one that pages and chats put in place of spaces", "Delete it and type plain spaces."],
	IMPOSSIBLE: ["The parser can't make sense of this place", "Look for a stray character."],
	KEY_OVER_1024_CHARS: ["A key is longer than 1,024 characters", "Look for a missing quote or line break before it."],
	MISSING_CHAR: ["Something is missing here: a closing quote, a bracket, a comma or the space behind a colon", "Add what is missing."],
	MULTILINE_IMPLICIT_KEY: ["A key goes over several lines", "Look for a missing colon in the line above."],
	MULTIPLE_ANCHORS: ["A value has two anchors", "Keep one of them."],
	MULTIPLE_DOCS: ["The file holds a second document behind ---, which would not be read", "Remove the ---, and keep all destinations below one `destinations:`; or move what follows to a file of its own."],
	MULTIPLE_TAGS: ["A value has two tags", "Keep one of them."],
	NON_STRING_KEY: ["A key is not text", "Put the key in quotes."],
	RESOURCE_EXHAUSTION: ["The file nests too deeply", "Write it with fewer levels."],
	OPEN_BRACKET: ["The bracket here is not closed, or a line inside it is not indented", "Close it, and indent every line inside it more than the key before it."],
	OPEN_VARIABLE: ["A variable stands inside braces or brackets without quotes, and YAML takes its own brace for a mapping", "Put it in double quotes."],
	TAB_AS_INDENT: ["A tab stands where spaces belong", "Indent every line with spaces: YAML does not allow tabs."],
	TAG_RESOLVE_FAILED: ["A tag is not known", "Remove the tag (the word that begins with !)."],
	UNEXPECTED_TOKEN: ["Something stands here that does not belong", "Look for a missing quote, colon or line break just before it."]
};
/** What is wrong, as a clause; the full stop comes with whoever makes a sentence of it. */
function yamlMessage(reason) {
	switch (reason.kind) {
		case "syntax": return syntax[reason.code]?.[0] ?? "The text is no valid YAML";
		case "duplicate-key": return `The key "${reason.key}" stands here a second time; the first is in line ${reason.first.line}`;
		case "unknown-anchor": {
			const meant = reason.suggestion === null ? "" : `: did you mean *${reason.suggestion}?`;
			return `The alias *${reason.name} has no anchor &${reason.name} before it${meant}`;
		}
		case "recursive-alias": return `The alias *${reason.name} stands inside the value that it stands for`;
		case "bad-merge": return "The merge key << needs a mapping, or a list of mappings";
		case "bad-key": return "A key is a list or a mapping instead of text";
		case "too-deep": return "The file nests too deeply";
		case "too-many-words": return "The file has more text than this check reads at once";
		case "too-many-nodes": return "The file's aliases expand to more values than any destinations file needs";
	}
}
/** What to do about it, in whole sentences. */
function yamlRemedy(exact) {
	const reason = spokenInput(exact);
	switch (reason.kind) {
		case "syntax":
			if (reason.variable !== null) return `Put it in double quotes: "\${${reason.variable}}".`;
			return syntax[reason.code]?.[1] ?? "Look for a missing quote, colon or line break just before this place.";
		case "duplicate-key": return `Keep one of the two "${reason.key}" and remove the other: YAML does not say which of them counts.`;
		case "unknown-anchor":
			if (reason.suggestion !== null) return `Write *${reason.suggestion}.`;
			return `Write &${reason.name} at the value that is meant, further up in the file, or write the value here.`;
		case "recursive-alias": return "Write the value here in place of the alias.";
		case "bad-merge": return "Write << with an alias of a mapping: `<<: *shared`.";
		case "bad-key": return "Write the key as text, and put it in quotes if it has special characters.";
		case "too-deep": return "Write it with fewer levels: a destination needs four.";
		case "too-many-words": return "Split it into several files: one holds some ten thousand destinations with all their keys.";
		case "too-many-nodes": return "Use fewer aliases of aliases, or several files.";
	}
}
// src/rules/catalogue/config.ts
const placed = ({ at }) => at;
const unreadable = rule({
	id: "config/unreadable",
	severity: "error",
	title: "A file can't be read",
	at: placed,
	why: "What can't be read can't be checked.",
	message: ({ what, path, reason }) => `The ${what === "file" ? "destinations file" : "certificate"} ${path} ${unreadableWords(reason)}.`,
	fix: ({ what, path, reason }) => text(unreadableRemedy(what, path, reason))
});
const yaml = rule({
	id: "config/yaml",
	severity: "error",
	title: "The file is no valid YAML",
	at: placed,
	why: "As long as the text can be read in two ways, or in none, nobody knows which destinations it means.",
	message: ({ reason }) => sentence(yamlMessage(reason)),
	fix: ({ reason }) => text(yamlRemedy(reason)),
	related: ({ reason }) => reason.kind === "duplicate-key" ? [{
		message: "The first is here.",
		location: reason.first
	}] : []
});
const schema = rule({
	id: "config/schema",
	severity: "error",
	title: "A value does not fit",
	at: placed,
	why: ({ at, reason }) => schemaWhy(keyName(at), reason),
	message: ({ at, reason }) => schemaMessage(keyName(at), named(at), reason),
	fix: ({ at, reason }) => schemaFix(at, keyName(at), reason),
	related: ({ reason }) => reason.kind === "id-taken" ? [{
		message: "The first of this id is here.",
		location: reason.first
	}] : []
});
const unknownKey = rule({
	id: "config/unknown-key",
	severity: "error",
	title: "A key is not known",
	at: placed,
	why: "A key that nobody reads looks as if it had an effect.",
	message: unknownKeyMessage,
	fix: unknownKeyFix
});
const literalSecret = rule({
	id: "config/literal-secret",
	severity: "error",
	title: "A secret stands in the file",
	at: placed,
	why: "Whoever can read the repository, now or in its history, can read this value. It is not shown here either.",
	message: ({ at }) => `\`${keyName(at)}\` is written out; it must be the name of a variable, as \${NAME}.`,
	fix: ({ at, variable }) => at.kind === "range" ? text(`Write \${${variable}} here.`) : proposeKey(at.path, `\${${variable}}`, `Store the value as a secret, hand it to the check as the environment variable ${variable}, and change it on the server: this one is known.`)
});
const unsetVariable = rule({
	id: "config/unset-variable",
	severity: "error",
	title: "A variable has no value",
	at: placed,
	why: "Without the value there is nothing to connect with. A secret that does not exist reaches a workflow as an empty text.",
	message: ({ at, variable, state }) => `\`${keyName(at)}\` is read from the environment variable ${variable}, which is ${state === "unset" ? "not set" : "empty"}.`,
	fix: ({ variable }) => text(`In a workflow, create the secret ${variable} in the repository's settings and pass it on to this step: \`env: { ${variable}: "\${{ secrets.${variable} }}" }\`. In a terminal, export ${variable} before the check.`)
});
const variableNotAllowed = rule({
	id: "config/variable-not-allowed",
	severity: "error",
	title: "A variable that is not read for a file",
	at: placed,
	why: ({ refusal }) => refusal === "runner" ? "A destinations file may come from a stranger. It must not be able to send the runner's own credentials to a server of the stranger's choice." : "Whoever set up this run has named the variables that a file may read, so that no file can send another one to a server.",
	message: ({ at, variable, refusal }) => `\`${keyName(at)}\` asks for ${variable}, which ${refusal === "runner" ? "belongs to the runner, to its tools or to a cloud" : "is not among `allowed-variables`"}.`,
	fix: ({ refusal }) => text(refusal === "runner" ? "Store the value under a name of your own, such as WAREHOUSE_PASSWORD, and write that name here." : "Write the name of a variable that is allowed, or add this one to `allowed-variables` where the run is set up.")
});
const hostNotAllowed = rule({
	id: "config/host-not-allowed",
	severity: "error",
	title: "This host may not be dialled",
	at: placed,
	why: ({ refusal }) => refusal === "forbidden" ? "Link-local addresses and the clouds' metadata services hand out credentials of the machine that asks. No database is there." : "Whoever set up this run has named the hosts that it may send credentials to, and this is none of them.",
	message: ({ host, address, refusal }) => {
		if (refusal === "forbidden") return host === address ? `${host} is a link-local or metadata address.` : `${host} leads to ${address}, a link-local or metadata address.`;
		return host === address ? `${host} is not among \`allowed-hosts\`.` : `${host} fits no name among \`allowed-hosts\`, and leads to ${address}, which lies in none of its ranges.`;
	},
	fix: ({ refusal }) => text(refusal === "forbidden" ? "Write the host that Stitch's form has." : "Write a host that is allowed, or add this one to `allowed-hosts` where the run is set up: by its name where a bastion resolves it, else by its name or its addresses.")
});
const duplicateDestination = rule({
	id: "config/duplicate-destination",
	severity: "warning",
	title: "Two entries name the same destination",
	at: placed,
	why: "Two Stitch destinations that load into one database with one user overwrite each other's schemas; more often one entry is a copy that was to be changed.",
	message: ({ id, first, firstLocation }) => `"${id}" has the same host, port, database and user as "${first}" (${firstLocation.file}, line ${firstLocation.line}).`,
	fix: ({ id, first }) => text(`Remove "${spoken(id)}" or "${spoken(first)}", or correct the value in which they should differ.`),
	related: ({ first, firstLocation }) => [{
		message: `"${first}" is here.`,
		location: firstLocation
	}]
});
const herokuRequiresSsl = rule({
	id: "config/heroku-requires-ssl",
	severity: "error",
	title: "Heroku Postgres needs SSL",
	at: placed,
	why: "Heroku refuses every connection that is not encrypted.",
	message: () => "This is a Heroku destination, and `ssl` is off.",
	fix: ({ at }) => at.kind === "range" ? text("Add `ssl: true`.") : setKey(at.path, "true")
});
const privateHostWithoutSsh = rule({
	id: "config/private-host-without-ssh",
	severity: "warning",
	title: "A private address without a tunnel",
	at: placed,
	why: "Stitch connects from the internet, where private addresses lead nowhere. This check may reach it from inside the network; Stitch will not.",
	message: ({ host, address }) => host === address ? `${host} is a private address.` : `${host} leads to the private address ${address}.`,
	fix: () => text("Write the server's public name or address, or add `ssh:` with a bastion that Stitch can reach and that can reach this address.")
});
const unencryptedConnection = rule({
	id: "config/unencrypted-connection",
	severity: "warning",
	title: "The connection is not encrypted",
	at: placed,
	why: "Everybody on the way between Stitch and the server can read the data, and change it.",
	message: () => "Neither `ssl` nor `ssh` is set.",
	fix: ({ at }) => at.kind === "range" ? text("Add `ssl: true`.") : proposeKey(at.path, "true", "If the server has no SSL, this check will say so and how to switch it on.")
});
const certificateInvalid = rule({
	id: "config/certificate-invalid",
	severity: "error",
	title: "The certificate can't be used",
	at: placed,
	why: "The server's certificate is held against this one. If it is none, every server looks untrusted.",
	message: ({ reason }) => certificateMessage(reason),
	fix: ({ reason }) => text(certificateRemedy(reason))
});
const privateKeyInvalid = rule({
	id: "config/private-key-invalid",
	severity: "error",
	title: "The private key can't be used",
	at: placed,
	why: "The bastion lets the check in by this key alone. It was found unusable before anything was dialled.",
	message: ({ reason }) => privateKeyMessage(reason),
	fix: ({ reason }) => text(privateKeyRemedy(reason))
});
/** The rule of each kind of problem. */
const configRules = {
	"config/unreadable": unreadable,
	"config/yaml": yaml,
	"config/schema": schema,
	"config/unknown-key": unknownKey,
	"config/literal-secret": literalSecret,
	"config/unset-variable": unsetVariable,
	"config/variable-not-allowed": variableNotAllowed,
	"config/host-not-allowed": hostNotAllowed,
	"config/duplicate-destination": duplicateDestination,
	"config/heroku-requires-ssl": herokuRequiresSsl,
	"config/private-host-without-ssh": privateHostWithoutSsh,
	"config/unencrypted-connection": unencryptedConnection,
	"config/certificate-invalid": certificateInvalid,
	"config/private-key-invalid": privateKeyInvalid
};
/** A key as people write it: "ssl.certificate" of an entry, "region" of the file; the id for an entry itself. */
function keyName(at) {
	if (at.kind === "range") return "";
	return (at.path.length > 2 || at.path.length === 2 && at.path[0] !== "destinations" ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1)).filter((step) => typeof step === "string" && step !== "<<").join(".");
}
/** How a sentence begins with it. */
function named(at) {
	const key = keyName(at);
	if (key === "") return "The file";
	const last = at.kind === "range" ? void 0 : at.path.at(-1);
	return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}
function sentence(clause) {
	return clause.endsWith("?") ? clause : `${clause}.`;
}
export { raise as a, privateKeyInvalid as i, hostNotAllowed as n, rule as o, privateHostWithoutSsh as r, severityRank as s, configRules as t };
