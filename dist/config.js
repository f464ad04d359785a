"use strict";
const require_source = require("./source.js");
require("./files.js");
const require_matching = require("./matching.js");
const require_prose = require("./prose.js");
const require_sql = require("./sql.js");
const severityRank = {
	error: 0,
	warning: 1,
	notice: 2
};
function configRule(rule) {
	return {
		kind: "config",
		at: ({ at }) => at,
		...rule
	};
}
function failureRule(rule) {
	return {
		kind: "failure",
		...rule
	};
}
function stitchRule(rule) {
	return {
		...rule,
		kind: "stitch",
		at: ({ at }) => at
	};
}
function connectionRule(rule) {
	return {
		kind: "connection",
		...rule
	};
}
function serverRule(rule) {
	return {
		kind: "server",
		...rule
	};
}
function raise(rule, evidence) {
	const printed = printableEvidence(evidence);
	return {
		rule: rule.id,
		severity: typeof rule.severity === "function" ? rule.severity(evidence) : rule.severity,
		at: typeof rule.at === "function" ? rule.at(evidence) : placeOfKey(rule.at, evidence),
		title: specificTitle(rule, printed) ?? rule.title,
		message: rule.message(printed),
		why: typeof rule.why === "function" ? rule.why(printed) : rule.why,
		fix: rule.fix(evidence, printed),
		related: (rule.related?.(evidence) ?? []).map((each) => ({
			...each,
			message: require_matching.printable(each.message)
		}))
	};
}
function evaluate(rule, input) {
	return [rule.find?.(input) ?? []].flat().map((each) => raise(rule, {
		destination: input.destination,
		...each
	}));
}
const maxTitleLength = 60;
function specificTitle(rule, printed) {
	const title = rule.titleOf?.(printed) ?? null;
	return title !== null && title.length <= maxTitleLength ? title : null;
}
function placeOfKey(keys, evidence) {
	const { destination } = evidence;
	return require_source.keyPlace(destination.path, destination.viaUrl, keys);
}
const maxTextLength = 300;
function printableEvidence(value) {
	if (typeof value === "string") return require_matching.shortened(require_matching.withoutBackticks(value), maxTextLength);
	if (Array.isArray(value)) return value.map(printableEvidence);
	if (!isPlain(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printableEvidence(part)]));
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return false;
	return !Object.values(value).some((part) => typeof part === "function");
}
function sql(statements, runAs, ...note) {
	return {
		kind: "sql",
		text: statements,
		runAs,
		note: note.join("\n")
	};
}
function inReadWrite(fix) {
	return fix?.kind === "sql" ? {
		...fix,
		text: `BEGIN READ WRITE;\n${fix.text}\nCOMMIT;`
	} : fix;
}
function asOwnRole(fix) {
	return fix?.kind === "sql" ? {
		...fix,
		text: `SET ROLE none;\n${fix.text}`
	} : fix;
}
function setKey(path, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note: "",
		safe: true
	};
}
function proposeKey(path, value, ...note) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note: note.join("\n"),
		safe: false
	};
}
function renameKey(path, to) {
	return {
		kind: "yaml",
		edit: {
			kind: "rename",
			path,
			to
		},
		note: "",
		safe: true
	};
}
function replacePair(path, key, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "pair",
			path,
			to: {
				key,
				value
			}
		},
		note: "",
		safe: true
	};
}
function insertKeys(path, pairs, note) {
	return {
		kind: "yaml",
		edit: {
			kind: "insert",
			path,
			pairs
		},
		note,
		safe: note === ""
	};
}
function moveBelow(path, keys, id) {
	return {
		kind: "yaml",
		edit: {
			kind: "indent",
			path,
			keys,
			id
		},
		note: id === null ? idNote : "",
		safe: id !== null
	};
}
function regroup(path, { keys, renamed, set, isCertain, variables }) {
	const notes = [...leakedNotes(variables), ...isCertain ? [] : ["The settings contradict each other; the fix uses the safer one. Check that it is what you want."]];
	return {
		kind: "yaml",
		edit: {
			kind: "regroup",
			path,
			keys,
			renamed,
			set
		},
		note: notes.join("\n"),
		safe: notes.length === 0
	};
}
function rewriteFile(text, variables) {
	const note = [idNote, ...leakedNotes(variables)].join("\n");
	return {
		kind: "yaml",
		edit: {
			kind: "rewrite",
			path: [],
			text
		},
		note,
		safe: false
	};
}
const idNote = "Choose your own id: reports use it.";
function leakedNotes(variables) {
	if (variables.length === 0) return [];
	return [`Hard-coded secrets have leaked: rotate them, store the new ones as secrets, and pass them to the check as ${require_prose.list([...new Set(variables)].map((name) => `\`${name}\``))}.`];
}
function shell(commands, ...note) {
	return {
		kind: "shell",
		text: commands,
		note: note.join("\n")
	};
}
function text(...parts) {
	return {
		kind: "text",
		text: parts.join("\n")
	};
}
function code(lines) {
	return require_matching.printableLines(lines).replaceAll(/^/gm, "    ");
}
function machine(destination, hop) {
	if (hop === "database" || destination.ssh === null) return `the server \`${require_prose.hostAndPort(destination.host, destination.port)}\``;
	return `the bastion \`${require_prose.hostAndPort(destination.ssh.host, destination.ssh.port)}\``;
}
const stageWords = {
	resolve: "resolving the host name",
	connect: "connecting to the port",
	ssh: "setting up the SSH tunnel",
	tls: "negotiating TLS",
	login: "logging in",
	probe: "querying the server",
	rehearse: "rehearsing a load"
};
const reloadPgBouncer = ["Then reload PgBouncer, in its console:", code("RELOAD;")];
const sshdLog = code("sudo journalctl -u ssh -u sshd --since '-10 min'");
const printHostKeys = code("for key in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf \"$key\"; done");
const printFingerprint = code("openssl x509 -noout -fingerprint -sha256 -in server.crt");
const usePrimary = "Use the primary server's host. Cloud providers call it the writer or primary endpoint.";
const reloadConfiguration = ["Then reload the configuration:", code("SELECT pg_reload_conf();")];
function setPassword(role) {
	return code(require_sql.passwordPrompt(role));
}
function createRole(role) {
	return code(`CREATE ROLE ${require_sql.identifier(role)} LOGIN;\n${require_sql.passwordPrompt(role)}`);
}
function createUtf8Database(database) {
	return code(`CREATE DATABASE ${require_sql.identifier(`${database}_utf8`)} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;`);
}
function overrideSetting({ username, database }, name, value) {
	return `ALTER ROLE ${require_sql.identifier(username)} IN DATABASE ${require_sql.identifier(database)} SET ${name} = ${value};`;
}
const sshExample = code("ssh:\n  host: bastion.example.com\n  user: stitch\n  private_key: ${STITCH_SSH_KEY}");
function ignoreExample(rule, reason) {
	return code(`ignore:\n  - rule: ${rule}\n    reason: ${reason}`);
}
const fullNeedsName = "`host` must be a name in the server's certificate.";
function loginDestination(destination) {
	const { audit, path } = destination;
	if (audit === null) return destination;
	return {
		...destination,
		...audit,
		path: [...path, "audit"],
		viaUrl: false,
		audit: null
	};
}
function loaderDestination(destination) {
	return {
		...destination,
		audit: null
	};
}
function loginName({ audit, username }) {
	return audit?.username ?? username;
}
function sourceName(destination, source) {
	if (source === "server") return machine(destination, "database");
	const server = `\`${require_prose.hostAndPort(destination.host, destination.port)}\``;
	return source === "upstream" ? `the server behind the pooler ${server}` : `${source} at ${server}`;
}
function quotedError({ message, hint }) {
	return ` It reported: ${require_prose.quoted(message)}.${hint === null || hint === "" ? "" : ` Hint: ${require_prose.quoted(hint)}.`}`;
}
function keyName$1(at) {
	if (at.kind === "range") return "";
	return (at.path.length > 2 || at.path.length === 2 && at.path[0] !== "destinations" ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1)).filter((step) => typeof step === "string" && step !== "<<").join(".");
}
function subjectOf(at) {
	const key = keyName$1(at);
	if (key === "") return "The file";
	const last = at.kind === "range" ? void 0 : at.path.at(-1);
	return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}
const copyingWords = {
	reference: {
		looks: "looks like a reference to a secret that was not resolved",
		remedy: "store the password itself, or have the tool that stores secrets replace the reference before this check"
	},
	url: {
		looks: "is a connection URL",
		remedy: "store only the password, or use `url` with this variable"
	},
	json: {
		looks: "is JSON",
		remedy: "store only the password from it"
	},
	setting: {
		looks: "begins like a setting (`PASSWORD=`)",
		remedy: "store only what comes after the name"
	},
	mask: {
		looks: "is a single repeated character, as forms display a password",
		remedy: "copy it from where it is shown in plain text"
	},
	placeholder: {
		looks: "is a placeholder of the page that it was copied from",
		remedy: "store the password of this user"
	},
	quotes: {
		looks: "is in quotes, which are part of the value",
		remedy: "store it without the quotes"
	},
	space: {
		looks: "begins or ends with a space, which belongs to it here",
		remedy: "store it without the space"
	},
	invisible: {
		looks: "contains an invisible character",
		remedy: "type it, or copy it as plain text"
	},
	typography: {
		looks: "contains a typographic quote, dash or ellipsis, which word processors substitute for plain ones",
		remedy: "type it, or copy it as plain text"
	},
	"percent-escapes": {
		looks: "contains a percent escape such as `%40`, which stands for another character only in a URL",
		remedy: "store it with the characters themselves"
	},
	"html-escapes": {
		looks: "contains an HTML escape such as `&amp;`, which stands for another character only in a web page",
		remedy: "store it with the characters themselves"
	},
	base64: {
		looks: "is base64 of readable text, as Kubernetes stores secrets",
		remedy: "store what it decodes to"
	}
};
const certificateInvalid = configRule({
	id: "config/certificate-invalid",
	severity: "error",
	title: "Invalid certificate",
	why: "The server's certificate is verified against this one, so the connection fails and no load can run.",
	titleOf: ({ reason, file }) => wordsFor$1(reason, file).title ?? null,
	message: ({ reason, file }) => wordsFor$1(reason, file).message,
	fix: ({ reason, file }) => wordsFor$1(reason, file).fix
});
function wordsFor$1(reason, file) {
	const [from, to] = namesFor(file);
	const converted = (command, ...notes) => shell(command, ...notes, `Then use \`${to}\` in \`ssl.certificate\`.`);
	switch (reason.kind) {
		case "private-key": return {
			title: "Private key instead of a certificate",
			message: "`ssl.certificate` is a private key, not a certificate.",
			fix: notTheKey
		};
		case "der-key": return {
			title: "Private key instead of a certificate",
			message: "`ssl.certificate` is a private key in DER format, not a certificate.",
			fix: notTheKey
		};
		case "no-certificate": return {
			message: "`ssl.certificate` is not a PEM certificate: it has no BEGIN CERTIFICATE line.",
			fix: copyWhole
		};
		case "der": return {
			title: "Certificate is not in PEM format",
			message: "The certificate is in DER format. PEM is required.",
			fix: converted(`openssl x509 -inform der -in ${from} -out ${to}`)
		};
		case "pkcs7":
		case "pkcs7-der": return {
			title: "PKCS#7 instead of a PEM certificate",
			message: "`ssl.certificate` is a PKCS#7 file (.p7b). PEM is required.",
			fix: converted(`openssl pkcs7 ${reason.kind === "pkcs7" ? "" : "-inform der "}-print_certs -in ${from} -out ${to}`)
		};
		case "pkcs12": return {
			title: "PKCS#12 instead of a PEM certificate",
			message: "`ssl.certificate` is a PKCS#12 file (.p12 or .pfx), which usually contains a private key too. PEM is required.",
			fix: converted(`openssl pkcs12 -in ${from} -nokeys -out ${to}`, "The command asks for the file's password; for a file from an old program, add `-legacy`. Remove the PKCS#12 file from the repository: if it contains a private key, the key has leaked.")
		};
		case "key-store": return {
			title: "Java key store instead of a PEM certificate",
			message: "`ssl.certificate` is a Java key store. PEM is required.",
			fix: converted(`keytool -list -rfc -keystore ${from} > ${to}`)
		};
		case "csr": return {
			title: "Signing request instead of a certificate",
			message: "`ssl.certificate` is a certificate signing request, which is sent to a CA, and not the certificate that the CA returns.",
			fix: text("Use the certificate that the CA returned for this request, or the CA's own.")
		};
		case "public-key": return {
			title: "Public key instead of a certificate",
			message: "`ssl.certificate` is a bare public key, without the name and the signature of a certificate.",
			fix: useCertificate
		};
		case "ssh-key": return {
			title: "SSH key instead of a certificate",
			message: "`ssl.certificate` is an SSH key. TLS needs the certificate of the server's CA.",
			fix: useCertificate
		};
		case "crl": return {
			title: "Revocation list instead of a certificate",
			message: "`ssl.certificate` is a list of revoked certificates (CRL).",
			fix: useCertificate
		};
		case "html": return {
			title: "Web page instead of a certificate",
			message: "`ssl.certificate` is a web page, such as a login page in place of a download.",
			fix: text("Download the file itself, and look at its first line, which must be:", code("-----BEGIN CERTIFICATE-----"))
		};
		case "json": return {
			title: "JSON instead of a certificate",
			message: "`ssl.certificate` is JSON without a certificate.",
			fix: useCertificate
		};
		case "pgp": return {
			title: "OpenPGP instead of a certificate",
			message: "`ssl.certificate` is an OpenPGP key or message. TLS needs a PEM certificate.",
			fix: useCertificate
		};
		case "archive": return {
			title: "Archive instead of a certificate",
			message: "`ssl.certificate` is a compressed archive.",
			fix: text("Unpack the archive, and use the PEM file in it.")
		};
		case "empty": return {
			title: "Certificate is empty",
			message: "`ssl.certificate` has no content.",
			fix: copyWhole
		};
		case "utf-16": return {
			title: "Certificate is in UTF-16",
			message: "The certificate is in UTF-16, as Windows PowerShell writes files. UTF-8 is required.",
			fix: converted(`iconv -f ${reason.encoding} -t UTF-8 ${from} > ${to}`)
		};
		case "truncated": return {
			title: "Certificate is cut off",
			message: "The certificate has no END CERTIFICATE line.",
			fix: copyWhole
		};
		case "unparsable": return {
			message: "The certificate is damaged: its content does not follow its format.",
			fix: copyWhole
		};
		case "expired": return {
			title: "Certificate has expired",
			message: `The certificate (\`${reason.subject}\`) ${reason.on === null ? "has expired" : `expired on ${reason.on}`}.`,
			fix: text("Replace it with the current certificate. Cloud providers publish it; otherwise ask the server's administrator.")
		};
		case "not-yet-valid": return {
			title: "Certificate is not valid yet",
			message: `The certificate (\`${reason.subject}\`) is not valid ${reason.on === null ? "yet" : `before ${reason.on}`}.`,
			fix: text("Use the certificate that is valid now, or wait until that day. Check the clock of this machine too.")
		};
	}
}
const notTheKey = text("Use the certificate of the CA, or of the server. If this private key has been shared, it has leaked: replace it.");
const useCertificate = text("Use the certificate of the CA, or of the server. Cloud providers publish it; otherwise ask the server's administrator.");
const copyWhole = text("Copy the whole certificate, from the BEGIN line to the END line:", code("-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"));
function namesFor(file) {
	if (file === null) return ["FILE", "FILE.pem"];
	const to = `${file.replace(/\.\w{1,6}$/, "")}${file.endsWith(".pem") ? "-converted" : ""}.pem`;
	return [require_prose.pathWord(file), require_prose.pathWord(to)];
}
const unreadable = configRule({
	id: "config/unreadable",
	severity: "error",
	title: "File can't be read",
	why: "Destinations that need this file are not checked.",
	titleOf: ({ path, reason }) => reason.kind === "missing" ? `\`${path}\` does not exist` : null,
	message: ({ fileKind, path, reason }) => `The ${fileKind === "file" ? "destinations file" : "certificate"} \`${path}\` ${unreadableWords(reason)}.`,
	fix: (_, { fileKind, path, reason }) => text(...readableAgain(fileKind, path, reason))
});
function unreadableWords(reason) {
	switch (reason.kind) {
		case "missing": return "does not exist";
		case "no-match": return "is a pattern that matches no file";
		case "too-many-matches": return `is a pattern that matches more than ${reason.limit.toLocaleString("en")} files`;
		case "too-wild": return "is a pattern with too many wildcards";
		case "too-many-entries": return `was not read, because the files before it have more than ${reason.limit.toLocaleString("en")} destinations`;
		case "deadline": return `was not read before the run reached its deadline (${require_prose.duration$1(reason.ms)})`;
		case "interrupted": return "was not read before the run was interrupted";
		case "directory": return "is a directory";
		case "not-a-file": return "is not a regular file";
		case "outside-workspace": return "is outside the workspace";
		case "too-large": return `is larger than ${reason.limit / 1024} KiB`;
		case "not-utf8": return "is not UTF-8 text";
		case "utf-16": return "is UTF-16 text";
		case "binary": return `is ${reason.what}`;
		case "empty": return "is empty";
		case "system": return `can't be opened (${reason.code})`;
	}
}
function readableAgain(fileKind, path, reason) {
	const start = fileKind === "file" ? "the folder that the check runs in" : "the folder of this file";
	switch (reason.kind) {
		case "missing": return [`Correct the path, which is relative to ${start}, or add the file. In a workflow, \`actions/checkout\` must run before this step.`, ...fileKind === "file" ? [
			...separatePaths(path),
			"To create a first destinations file:",
			code("destination-check init")
		] : []];
		case "no-match": return [`Correct the pattern, which is relative to ${start}.`, ...separatePaths(path)];
		case "too-many-matches": return ["Use a pattern that matches only destinations files, or several patterns."];
		case "too-many-entries": return ["Check these files in several runs."];
		case "deadline": return ["Check fewer or smaller files in one run, or raise `deadline`."];
		case "interrupted": return ["Run the check again."];
		case "too-wild": return ["Use at most three `*` between two slashes, `**` at most three times, and no parentheses."];
		case "outside-workspace": return ["Move the file into the repository. The path must not lead out of it, not even through links."];
		case "too-large": return fileKind === "file" ? ["Split the file into several files."] : ["Keep only the certificates that this server needs."];
		case "not-utf8": return ["Save the file as UTF-8."];
		case "utf-16": return ["Save the file as UTF-8, or convert it:", code(conversion(path, reason.encoding))];
		case "binary": return ["Name the destinations file instead. To create a first one:", code("destination-check init")];
		case "empty": return ["Begin the file with:", code("version: 1\ndestinations:\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true")];
		case "directory": return fileKind === "file" ? ["Use the path of a file in it:", code(`${path === "." ? "" : `${path.replace(/\/$/, "")}/`}destinations.yml`)] : ["Use the path of the certificate's file in it."];
		case "not-a-file": return [`Use a regular file.${fileKind === "file" ? " In a terminal, the file name `-` reads standard input." : ""}`];
		case "system": return ["Use a regular file that the user who runs this check can read."];
	}
}
function separatePaths(path) {
	return /[\s,"']/.test(path) ? ["Write each path on a line of its own in `files`, or as an argument of its own, without quotes."] : [];
}
function conversion(path, encoding) {
	const file = path === "stdin" ? "FILE" : path;
	const [from, to] = [file, file.replace(/(\.\w{1,6})?$/, "-converted$1")].map(require_prose.pathWord);
	return `iconv -f ${encoding} -t UTF-8 ${from} > ${to} && mv ${to} ${from}`;
}
const yaml = configRule({
	id: "config/yaml",
	severity: "error",
	title: "Invalid YAML",
	why: "The meaning of the file is unclear here, so destinations that depend on this part are not checked.",
	titleOf: ({ reason }) => reason.kind === "duplicate-key" ? `Duplicate key \`${reason.key}\`` : null,
	message: ({ reason }) => yamlWords(reason).message,
	fix: (_, { reason }) => text(...yamlWords(reason).remedy),
	related: ({ reason }) => reason.kind === "duplicate-key" ? [{
		message: "The first one is here.",
		location: reason.first
	}] : []
});
function yamlWords(reason) {
	switch (reason.kind) {
		case "syntax": {
			const words = syntax[reason.code] ?? {
				message: "This is not valid YAML.",
				remedy: lookBefore
			};
			return reason.variable === null ? words : {
				...words,
				remedy: ["Put the variable in double quotes:", code(`"\${${reason.variable}}"`)]
			};
		}
		case "duplicate-key": return {
			message: `The key \`${reason.key}\` occurs twice. The first one is on line ${reason.first.line}.`,
			remedy: [`Merge the two \`${reason.key}\` into one, or remove one of them.`]
		};
		case "unknown-anchor": {
			const name = require_matching.shortened(reason.name, 16);
			return reason.suggestion === null ? {
				message: `The alias \`*${name}\` has no anchor \`&${name}\` before it.`,
				remedy: [`Add \`&${name}\` to a value further up in the file, or write the value here.`]
			} : {
				message: `The alias \`*${reason.name}\` has no anchor before it: did you mean \`*${reason.suggestion}\`?`,
				remedy: ["Use the alias of the anchor that exists:", code(`*${reason.suggestion}`)]
			};
		}
		case "recursive-alias": return {
			message: `The alias \`*${reason.name}\` is inside the value that it refers to.`,
			remedy: ["Write the value instead of the alias."]
		};
		case "bad-merge": return {
			message: "The merge key `<<` needs a mapping, or a list of mappings.",
			remedy: ["Use the alias of a mapping:", code("<<: *shared")]
		};
		case "bad-key": return {
			message: "A key is a list or a mapping instead of text.",
			remedy: ["Use text as the key, in quotes if it has special characters."]
		};
		case "too-deep": return nestedTooDeeply;
		case "too-many-words": return {
			message: "The file is too large to be read at once.",
			remedy: ["Split it into several files. One file can hold about ten thousand destinations."]
		};
		case "too-many-aliases": return {
			message: "The file's aliases expand to more values than a destinations file needs.",
			remedy: ["Use fewer aliases of aliases, or several files."]
		};
	}
}
const nestedTooDeeply = {
	message: "The file is nested too deeply.",
	remedy: ["Use fewer levels. A destination needs four."]
};
const quote = ["Put the value in quotes."];
const removeTag = ["Remove the tag, which is the word that begins with `!`."];
const lookBefore = ["Look for a missing quote, colon or line break just before this place."];
const syntax = {
	ALIAS_PROPS: {
		message: "An alias has an anchor or a tag.",
		remedy: ["Put the anchor (`&name`) at the value, and only the alias (`*name`) here."]
	},
	BAD_ALIAS: {
		message: "An alias has an invalid name.",
		remedy: ["Use `*` and the name of an anchor, without spaces."]
	},
	BAD_COLLECTION_TYPE: {
		message: "A tag does not match its value.",
		remedy: removeTag
	},
	BAD_DIRECTIVE: {
		message: "A line that begins with `%` is not a valid directive.",
		remedy: ["Remove the line, or put the text in quotes."]
	},
	BAD_DQ_ESCAPE: {
		message: "A backslash in double quotes begins an unknown escape sequence.",
		remedy: ["Double the backslash (`\\\\`), or put the value in single quotes."]
	},
	BAD_INDENT: {
		message: "This line is not indented like the lines around it.",
		remedy: ["Indent it like the other lines of its block."]
	},
	BAD_PROP_ORDER: {
		message: "An anchor or a tag is in the wrong place.",
		remedy: ["Put it directly before the value."]
	},
	BAD_SCALAR_START: {
		message: "A value begins with a character that is reserved in YAML.",
		remedy: quote
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "A value contains a second colon, which YAML reads as another key.",
		remedy: ["Put the value in quotes, or the second key on a line of its own."]
	},
	BLOCK_IN_FLOW: {
		message: "A comma is missing inside the brackets here, or a value in them is written without brackets.",
		remedy: ["Add the comma, or write the whole value in brackets or without any."]
	},
	CARRIAGE_RETURNS: {
		message: "The lines end with a carriage return only, which is not a line break here.",
		remedy: ["Save the file with the line endings of Unix (LF) or Windows (CRLF)."]
	},
	COLON_WITHOUT_SPACE: {
		message: "There is no space after the colon, so YAML reads text instead of a key.",
		remedy: ["Add a space after the colon."]
	},
	FOREIGN_COMMENT: {
		message: "In YAML, a comment begins with `#`.",
		remedy: ["Begin the comment with `#`."]
	},
	FOREIGN_SPACE: {
		message: "There is a space here that YAML does not accept, such as the non-breaking space of web pages and chats.",
		remedy: ["Replace all such spaces with plain ones."]
	},
	KEY_OVER_1024_CHARS: {
		message: "A key is longer than 1,024 characters.",
		remedy: ["Look for a missing quote or line break before it."]
	},
	KEY_WITHOUT_COLON: {
		message: "There is no colon after the first word of this line, so it is not a key.",
		remedy: ["Put a colon and a space after the key. If the line belongs to the value above it, indent it more."]
	},
	MISSING_CHAR: {
		message: "A closing quote, a bracket, a comma or the space after a colon is missing here.",
		remedy: ["Add the missing character."]
	},
	MULTIPLE_ANCHORS: {
		message: "A value has two anchors.",
		remedy: ["Remove one of the two."]
	},
	MULTIPLE_DOCS: {
		message: "The file has a second document after `---`, which would not be read.",
		remedy: ["Remove the `---`, and keep all destinations below one `destinations:`. Or move the second document to a file of its own."]
	},
	MULTIPLE_TAGS: {
		message: "A value has two tags.",
		remedy: ["Remove one of the two."]
	},
	MERGE_CONFLICT: {
		message: "An unresolved Git merge conflict begins here.",
		remedy: ["Keep one of the two versions, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`."]
	},
	OPEN_BRACKET: {
		message: "The bracket here is not closed, or a line inside it is not indented.",
		remedy: ["Close the bracket, and indent every line inside it more than the key before it."]
	},
	OPEN_VARIABLE: {
		message: "A variable inside braces or brackets is not in quotes, so YAML reads its brace as a mapping.",
		remedy: ["Put the variable in double quotes."]
	},
	RESOURCE_EXHAUSTION: nestedTooDeeply,
	TAB_AS_INDENT: {
		message: "A line is indented with a tab, which YAML does not allow.",
		remedy: ["Indent every line with spaces."]
	},
	TAG_RESOLVE_FAILED: {
		message: "A tag is unknown.",
		remedy: removeTag
	},
	TEMPLATE: {
		message: "This is a template (`{{ … }}`), which the check does not fill in.",
		remedy: ["Use an environment variable as the whole value:", code("${NAME}")]
	},
	UNEXPECTED_TOKEN: {
		message: "There is a character here that YAML does not expect.",
		remedy: lookBefore
	}
};
function urlWords(faults, ssl) {
	const absent = faults.flatMap((fault) => fault.kind === "missing" ? [`no ${partWords[fault.part]}`] : []);
	const first = faults.find(({ kind }) => kind === "missing");
	const words = faults.filter((fault) => fault.kind !== "missing" || fault === first).map((fault) => fault.kind === "missing" ? missingWords(absent) : faultWords(fault, ssl));
	const remedies = words.map(({ remedy }) => remedy);
	const specific = remedies.filter((remedy) => remedy !== urlForm).flat();
	return {
		title: words.length === 1 ? words[0].title : "Invalid connection URL",
		message: words.map(({ message }) => `${message}.`).join(" "),
		remedy: specific.length < remedies.flat().length ? [...specific, ...urlForm] : specific
	};
}
const partWords = {
	host: "host",
	username: "user name",
	password: "password",
	database: "database"
};
function missingWords(absent) {
	const message = `The connection URL has ${require_prose.list(absent, "and")}`;
	return {
		title: message,
		message,
		remedy: urlForm
	};
}
function faultWords(fault, ssl) {
	switch (fault.kind) {
		case "scheme": return schemeWords(fault.found);
		case "copied": return {
			title: "Not a connection URL",
			message: `The value of \`url\` ${copyingWords[fault.mistake].looks}. ${schemes}`,
			remedy: ["Store the URL itself in the secret, in this form:", ...urlForm.slice(1)]
		};
		case "escape": {
			const part = partWords[fault.part];
			return {
				title: `Invalid escape in the ${part} of the connection URL`,
				message: `The ${part} in the connection URL has a percent sign that is not followed by two hexadecimal digits, or \`%00\``,
				remedy: [`In the secret, write a percent sign of the ${part} as \`%25\`.`]
			};
		}
		case "unescaped": {
			const escaped = fault.character === "@" ? "%40" : "%2F";
			return {
				title: `Unescaped \`${fault.character}\` in the connection URL`,
				message: `The user name or the password in the connection URL contains \`${fault.character}\`, which ends that part of a URL`,
				remedy: [`In the secret, write \`${fault.character}\` in the user name and the password as \`${escaped}\`. These characters must be escaped there:`, code("%  %25\n@  %40\n/  %2F\n:  %3A\n?  %3F\n#  %23")]
			};
		}
		case "port": return {
			title: "Invalid port in the connection URL",
			message: "The port in the connection URL is not a number from 1 to 65535",
			remedy: ["Correct the number between the host's colon and the slash, or remove both for port 5432."]
		};
		case "brackets": return {
			title: "Invalid IPv6 address in the connection URL",
			message: "The brackets around the IPv6 address in the connection URL are not closed, or not followed by a colon or a slash",
			remedy: ["Put the address, and nothing else, in brackets:", code("postgres://user:password@[2001:db8::1]:5432/database")]
		};
		case "several-hosts": return {
			title: "Several hosts in the connection URL",
			message: "The connection URL has several hosts, and Stitch connects to one",
			remedy: ["Keep the host of the primary in the secret, and remove the others."]
		};
		case "socket": return {
			title: "Socket directory in the connection URL",
			message: "The host in the connection URL is a path, and Stitch connects over the network",
			remedy: ["Use the server's host name or IP address in the secret.", ...urlForm.slice(1)]
		};
		case "placeholder": return {
			title: "Placeholder in the connection URL",
			message: "The password in the connection URL is a placeholder of the page that it was copied from",
			remedy: ["Put the real password in its place in the secret."]
		};
		case "parameters": return parameterWords(fault, ssl);
	}
}
const schemes = "A connection URL begins with `postgres://` or `postgresql://`";
function schemeWords(scheme) {
	const words = (title, message, remedy) => ({
		title,
		message,
		remedy
	});
	switch (scheme) {
		case "quotes": return words("Quotes around the connection URL", "The value of `url` begins with a quote", ["Store the URL in the secret without quotes."]);
		case "assignment": return words("Not a connection URL", `The value of \`url\` is an assignment (\`NAME=…\`). ${schemes}`, ["Store only what follows the equals sign in the secret."]);
		case "psql": return words("Not a connection URL", `The value of \`url\` is a command for psql. ${schemes}`, ["Store only the URL in the secret, without `psql` and quotes."]);
		case "keywords": return words("Not a connection URL", `The value of \`url\` is a connection string of keywords (\`host=… dbname=…\`). ${schemes}`, ["Use the keys `host`, `port`, `username`, `password` and `database` instead of `url`, or this form:", ...urlForm.slice(1)]);
		case null: return words("Not a connection URL", `The value of \`url\` is not a connection URL. ${schemes}`, urlForm);
		default: {
			const isPostgres = /postgre|postgis|^pg|^psql|^ecto/.test(scheme);
			return words(`Connection URL begins with \`${scheme}:\``, `The value of \`url\` begins with \`${scheme}:\`. ${schemes}`, isPostgres ? [`In the secret, replace \`${scheme}\` with \`postgresql\`, and check that the rest has this form:`, ...urlForm.slice(1)] : ["Stitch's PostgreSQL destination needs the URL of a PostgreSQL database:", ...urlForm.slice(1)]);
		}
	}
}
function parameterWords(fault, ssl) {
	const { names, isAll, isWellFormed } = fault;
	const quoted = names.map((name) => `\`${name}\``);
	const noun = names.length === 1 ? "parameter" : "parameters";
	const which = names.length === 0 ? "other parameters" : `the ${noun} ${require_prose.list(quoted)}`;
	const message = isWellFormed ? `The connection URL contains ${which}. The check reads no settings from a URL` : `The connection URL contains ${which}, and a parameter is not \`name=value\` without spaces`;
	const removal = isAll ? "In the secret, remove the question mark and everything after it." : `In the secret, remove ${which}. Only \`host\`, \`port\`, \`user\`, \`password\` and \`dbname\` are read there.`;
	return {
		title: names.length === 1 ? `Connection URL contains ${quoted[0]}` : "Connection URL contains parameters",
		message,
		remedy: [
			removal,
			...sslRemedy(fault.ssl, ssl),
			...parameterNotes(fault)
		]
	};
}
function sslRemedy(url, entry) {
	if (url === null) return [];
	const { mode, certificate } = url;
	if (mode === "disable") return entry === "off" ? ["Without `ssl` the connection is not encrypted. Add `ssl: true` if the server supports it."] : [];
	const verify = mode === "verify-full" ? "full" : mode === "verify-ca" || certificate !== null ? "ca" : null;
	if (verify === null) return entry === "off" ? [`Add this to the entry, which encrypts the connection as \`${mode}\` does:`, code("ssl: true")] : [];
	if (entry === "verified") return ["`ssl` in the entry verifies the server already."];
	return ["Set `ssl` in the entry, which then verifies the server as the URL did:", code(`ssl:${certificate === null ? "" : `\n  certificate: ${certificate}`}\n  verify: ${verify}`)];
}
const noteworthy = {
	hostaddr: "If the database has this address only, use it as the host.",
	channel_binding: "The check always uses channel binding if the server offers it.",
	options: "Set session parameters for the role on the server: `ALTER ROLE … SET …`. Neon identifies the endpoint by the host name.",
	sslcert: "Stitch can't present a client certificate.",
	sslkey: "Stitch can't present a client certificate.",
	connect_timeout: "The check's own time limit is the input `timeout`."
};
function parameterNotes({ names, schema }) {
	const notes = names.flatMap((name) => Object.hasOwn(noteworthy, name) ? [noteworthy[name]] : []);
	const schemas = schema === null ? [] : ["If Stitch loads into this schema, add it to the entry:", code(`schemas: [${schema}]`)];
	return [...new Set(notes), ...schemas];
}
const urlForm = ["Correct the secret. It has this form:", code("postgres://user:password@host:5432/database")];
function hostWords(subject, fault) {
	const words = (title, message = title) => ({
		title: `${subject} ${title}`,
		message: `${subject} ${message}.`
	});
	switch (fault.kind) {
		case "url": return words("is a URL", "is a URL. It must be a host name or an IP address");
		case "path": return words("is a path", "is a path. It must be a host name or an IP address: Stitch connects over the network");
		case "space": return words("contains a space");
		case "several": return words("has several hosts", "contains a comma or a semicolon: Stitch connects to one host");
		case "octet": return words("is not a valid IP address", "looks like an IP address, but has a number above 255");
		case "number": return words("is not a valid IP address", "ends in a number, so it would have to be an IP address, but is not one");
		case "dots": return words("is not a valid host name", "begins with a dot, or has two dots in a row");
		case "range": return words("is a range of addresses", "is a range of addresses. It must be one address");
		case "too-long": return words("is too long", "is too long: a host name has at most 253 characters, and 63 between two dots");
		case "port": return words("contains a port");
		case "user": return words("contains a user name", "contains a user name, before the @");
		case "with-path": return words("contains a path", "contains a path, after a slash");
		case "surrounded": return words("has white space, quotes or other characters around it");
		case "character": return words("contains an invalid character", `contains the character ${require_matching.character(fault.codePoint)}, which a host name can't have`);
	}
}
function hostRemedy(fault, variable) {
	const where = variable === null ? "here" : `in the variable \`${variable}\``;
	switch (fault.kind) {
		case "url": return variable === null ? "Use only the host here. Or move the whole URL to a variable, and use that variable in `url`." : `Use only the host in the variable \`${variable}\`. Or use the variable in \`url\`, instead of the other keys.`;
		case "port": return `Use only the host ${where}, and set the port in \`port\`.`;
		case "user": return `Use only the host ${where}, and set the user in its own key.`;
		default: return `Use the host name or the address from Stitch's form ${where}.`;
	}
}
function hostNote(fault) {
	switch (fault.kind) {
		case "port": return `Set \`port\` to ${fault.port}.`;
		case "user": return "Set the user in its own key.";
		case "with-path": return "If the path is the database's name, set it in `database`.";
		default: return "";
	}
}
function hostKeyWords(subject, problem) {
	return {
		title: hostKeyTitles[problem.fault],
		message: `${subject} ${hostKeyMessages[problem.fault]}`,
		remedy: hostKeyRemedy(problem)
	};
}
const hostKeyTitles = {
	marker: "Invalid host key",
	md5: "MD5 fingerprint of the host key",
	file: "File instead of the host key",
	"not-a-key": "Invalid host key"
};
const hostKeyMessages = {
	marker: "is a known_hosts line that begins with @: the key of a CA, or a revoked key, instead of a host's own.",
	md5: "is an MD5 fingerprint, which an attacker could forge. The SHA-256 fingerprint (`SHA256:…`) is required.",
	file: "is the path of a file. It must be the host key itself: a line of that file, or a fingerprint (`SHA256:…`).",
	"not-a-key": "is neither a fingerprint (`SHA256:…`) nor a host key (`ssh-ed25519 AAAA…`)."
};
function hostKeyRemedy({ fault, bastion }) {
	const port = bastion === null || bastion.port === 22 ? "" : `-p ${bastion.port} `;
	const compare = fault === "md5" ? ["On the bastion itself, print its own keys, in the old form and in the new:", code("ssh-keygen -E md5 -lf /etc/ssh/ssh_host_ed25519_key.pub\nssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")] : ["On the bastion itself, print its own:", code("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")];
	return [
		"Print the fingerprint that the bastion presents:",
		code(`ssh-keyscan ${port}${bastion?.host ?? "BASTION"} | ssh-keygen -lf -`),
		...compare,
		"If both are the same, use it in `host_key` (`SHA256:…`)."
	];
}
function editFor(path, reason) {
	switch (reason.kind) {
		case "enum":
		case "range": return reason.suggestion === null ? null : setKey(path, reason.suggestion);
		case "type":
			if (reason.suggestion !== null) return setKey(path, reason.suggestion);
			return reason.expected[0] === "string" && reason.text !== null ? setKey(path, JSON.stringify(reason.text)) : null;
		case "missing": return insertKeys(path, reason.keys.map((key) => exampleOf(path, key)), missingNote(reason.keys));
		case "empty": return reason.variable === null ? null : proposeKey(path, `\${${reason.variable}}`, storing("the value", reason.variable));
		case "reference": return proposeKey(path, `\${${reason.variable}}`, referenceNote(reason));
		case "ignore-item": {
			const item = `{ rule: ${reason.ignored ?? "group/name"}, reason: Why this is ignored }`;
			return reason.ignored === null ? null : proposeKey(path, reason.isList ? item : `[${item}]`, "State your own reason.");
		}
		case "white-space": return shell(`printf %s 'VALUE' | gh secret set ${reason.variable}`, `VALUE is the value without the ${reason.excess === "quotes" ? "quotes" : "white space"}.`);
		case "other-file": return rewriteFile(reason.text, reason.variables);
		case "misplaced-keys": return moveBelow(reason.first, reason.keys, reason.id);
		case "host": {
			const { fault, variable } = reason;
			return variable === null && "host" in fault ? proposeKey(path, require_source.yamlText(fault.host), hostNote(fault)) : null;
		}
		default: return null;
	}
}
const destinationExample = "\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true";
const examples = {
	version: "1",
	destinations: destinationExample,
	host: "db.example.com",
	username: "stitch",
	user: "stitch",
	database: "analytics",
	rule: "server/version-end-of-life",
	reason: "Why this is ignored"
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
	const placeholders = keys.filter(({ key, variable }) => variable === null && key !== "version");
	const notes = keys.flatMap(({ key, variable }) => variable === null ? [] : [storing(`the ${key.replace("_", " ")}`, variable)]);
	const names = require_prose.list(placeholders.map(({ key }) => `\`${key}\``));
	return [...placeholders.length === 0 ? [] : [`Replace ${names} with your own.`], ...notes].join(" ");
}
function referenceNote({ mistake, variable }) {
	switch (mistake.kind) {
		case "variable": {
			const passing = `Pass the value to the check as the environment variable \`${variable}\`.`;
			return mistake.hasDefault ? `${passing} A variable has no default here. If the default in this file is a real secret, it has leaked: rotate it.` : passing;
		}
		case "store": return `Let a step before the check read the secret${storeSteps[mistake.tool] ?? ""} into the environment variable \`${variable}\`.`;
		case "encrypted": return `Let a step before the check decrypt the secret${storeSteps[mistake.tool] ?? ""} into the environment variable \`${variable}\`.`;
		case "several": return storing("the whole value", variable);
		case "file": return storing("the content of the file", variable);
	}
}
const storeSteps = {
	"1Password": " (`1password/load-secrets-action`; in a terminal, `op run -- destination-check`)",
	Vault: " (`hashicorp/vault-action`)",
	AWS: " (`aws-actions/aws-secretsmanager-get-secrets`)",
	"Google Secret Manager": " (`google-github-actions/get-secretmanager-secrets`)",
	"Azure Key Vault": " (`az keyvault secret show`)",
	SOPS: " (`sops exec-env`)"
};
function storing(secret, variable) {
	return `Store ${secret} as a secret, and pass it to the check as the environment variable \`${variable}\`.`;
}
const schema = configRule({
	id: "config/schema",
	severity: "error",
	title: "Invalid value",
	why: (evidence) => wordsFor(evidence).why ?? whyOf(keyName$1(evidence.at)),
	titleOf: (evidence) => wordsFor(evidence).title,
	message: (evidence) => wordsFor(evidence).message,
	fix: ({ at, reason }, printed) => {
		return (at.kind === "range" ? null : editFor(at.path, reason)) ?? text(...wordsFor(printed).remedy);
	},
	related: ({ reason }) => reason.kind === "id-taken" ? [{
		message: "The first destination with this id is here.",
		location: reason.first
	}] : []
});
function wordsFor({ at, reason }) {
	const key = keyName$1(at);
	const subject = subjectOf(at);
	switch (reason.kind) {
		case "missing": {
			const keys = reason.keys.map((each) => `\`${each.key}\``);
			const noun = keys.length === 1 ? "key" : "keys";
			return {
				title: keys.length > 2 ? `${keys.length} required keys are missing` : `Missing ${noun} ${require_prose.list(keys)}`,
				message: `${subject} lacks the required ${noun} ${require_prose.list(keys)}.`,
				remedy: [`Add the missing ${noun}.`],
				why: whyOf(reason.keys[0]?.key ?? key)
			};
		}
		case "type": return typeFault(key, subject, reason);
		case "enum": return valueFault(key, subject, reason);
		case "range": {
			const message = `${subject} must be between ${reason.minimum} and ${reason.maximum}`;
			return {
				title: message,
				message: `${message}${didYouMean(reason.suggestion)}`,
				remedy: ["Use the port's number. The default is 5432 for PostgreSQL and 22 for SSH."]
			};
		}
		case "beside-url": return {
			title: `${subject} conflicts with \`url\``,
			message: `${subject} is set beside \`url\`, which contains it already.`,
			remedy: ["Keep either `url` or the separate keys."]
		};
		case "id": return {
			title: "Invalid destination id",
			message: `The id \`${key}\` is not valid. An id has up to 100 letters, digits, dots, dashes and underscores, and does not begin with a dot or a dash.`,
			remedy: ["Use a shorter or simpler id, and set the name for people in `display_name`."],
			why: byId
		};
		case "id-taken": return {
			title: `Duplicate id \`${key}\``,
			message: `The id \`${key}\` is already used in ${reason.first.file}, line ${reason.first.line}.`,
			remedy: ["Give one of the two another id."],
			why: byId
		};
		case "misplaced-keys": {
			const keys = require_prose.list(reason.keys.map((each) => `\`${each}\``));
			const are = reason.keys.length === 1 ? "is" : "are";
			return {
				title: `${reason.keys.length < 3 ? keys : "Keys"} ${are} not indented enough`,
				message: reason.id === null ? `${keys} ${are} at the level of the destinations' ids, and there is no id above.` : `${keys} ${are} at the level of \`${reason.id}\`, and must be indented below it.`,
				remedy: [`Indent each key by two spaces more than ${reason.id === null ? "its destination's id" : `\`${reason.id}\``}.`],
				why: byIndentation
			};
		}
		case "other-file": return {
			title: "Settings of another program",
			message: "The file has the settings of a connection, but no `destinations`: it belongs to another program, or lacks the id of its destination.",
			remedy: ["Put the settings below `destinations` and an id:", code(`destinations:${destinationExample}`)],
			why: "Only destinations below `destinations` are checked."
		};
		case "colon": return {
			title: "No space after a colon",
			message: `${subject} is text, because a key needs a space after its colon.`,
			remedy: ["Add a space after the colon, and put each key on a line of its own, indented by two spaces more."],
			why: byIndentation
		};
		case "equals-sign": return {
			title: "Equals sign instead of a colon",
			message: `${subject} is text, because its keys end with an equals sign instead of a colon.`,
			remedy: ["Replace each equals sign with a colon and a space, and indent the keys by two spaces more than the line above."],
			why: byIndentation
		};
		case "ignore-item": return {
			title: "Ignored rule without a reason",
			message: `${subject} must have a \`rule\` and a \`reason\`.`,
			remedy: ["Use the rule's id from the report, and say why it is ignored:", code("ignore:\n  - rule: server/version-end-of-life\n    reason: The upgrade is planned")]
		};
		case "reference": return {
			title: "Invalid variable",
			message: referenceMessage(subject, reason.mistake),
			remedy: wholeValue,
			why: byForm
		};
		case "embedded-variable": return {
			title: "Variable inside text",
			message: `${subject} mixes text and a variable. A variable must be the whole value.`,
			remedy: wholeValue,
			why: byForm
		};
		case "empty": return {
			title: `${subject} is empty`,
			message: reason.variable === null ? `${subject} is empty.` : `${subject} has no value.`,
			remedy: key === "destinations" ? ["Add a destination below it:", code(`destinations:${destinationExample}`)] : ["Add a value, or remove the key if it is optional."]
		};
		case "too-long": return {
			title: `${subject} is too long`,
			message: `${subject} is longer than ${reason.limit} characters.`,
			remedy: ["Shorten it."]
		};
		case "date": return {
			title: `${subject} is not a date`,
			message: `${subject} must be a date in the form YYYY-MM-DD.`,
			remedy: ["Use the last day on which the finding is ignored:", code("until: 2027-03-31")]
		};
		case "reserved": return {
			title: "Reserved schema name",
			message: `${subject} begins with \`pg_\`, which PostgreSQL reserves for its own schemas, so it can't be created.`,
			remedy: ["Use the Schema Name of the integration in Stitch."]
		};
		case "repeated": return {
			title: `Duplicate item in ${subject}`,
			message: `${subject} lists the same item twice.`,
			remedy: ["Remove one of the two."]
		};
		case "white-space": {
			const what = reason.excess === "quotes" ? "quotes" : "white space";
			return {
				title: `${require_prose.capital(what)} around the value of ${subject}`,
				message: `The value of ${subject}, which is read from \`${reason.variable}\`, ${{
					"line-break": "ends with a line break",
					space: "begins or ends with a space",
					quotes: "is in quotes"
				}[reason.excess]}.`,
				remedy: [`Store the value again, without the ${what}.`],
				why: `The ${what} ${reason.excess === "quotes" ? "are" : "is"} part of the value, so the login or the connection fails.`
			};
		}
		case "host": return {
			...hostWords(subject, reason.fault),
			remedy: [hostRemedy(reason.fault, reason.variable)]
		};
		case "host-key": return hostKeyWords(subject, reason);
		case "url": return urlWords(reason.faults, reason.ssl);
		case "unrelated": return unrelatedWords(reason);
		case "too-large": return {
			title: `${subject} is too large`,
			message: `${subject} is larger than a destination needs.`,
			remedy: ["Use only keys from the reference, and values that fit into Stitch's form."],
			why: byLimits
		};
		case "more": return {
			title: "More problems",
			message: `${subject} has ${reason.count} more problems, which are not listed.`,
			remedy: fixTheOthers,
			why: byLimits
		};
		case "not-read": return {
			title: `${subject} was not read`,
			message: `${subject} was not read, because the file has more problems than are listed.`,
			remedy: fixTheOthers,
			why: byLimits
		};
		case "other": return {
			title: "Invalid value",
			message: `${subject} does not match the schema (${reason.keyword}).`,
			remedy: ["Compare it with the reference of the destinations file."]
		};
	}
}
function unrelatedWords({ what, next }) {
	const keys = "A destinations file has the keys `version` and `destinations`.";
	const remedies = {
		name: ["Name the destinations file instead. To create a first one:", code("destination-check init")],
		import: ["Convert it to a destinations file:", code("destination-check import FILE")],
		decrypt: ["Decrypt it, and pass the destinations file through a pipe:", code("sops decrypt FILE | destination-check -")]
	};
	return {
		title: what === null ? "Not a destinations file" : `Not a destinations file, but ${what}`,
		message: what === null ? "The file does not have the keys of a destinations file: `version` and `destinations`." : `The file is ${what}. ${keys}`,
		remedy: remedies[next],
		why: "No destination is checked."
	};
}
const typeWords = {
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	object: "a mapping of keys",
	array: "a list",
	null: "empty"
};
function expectedWords(types) {
	return require_prose.list(types.flatMap((type) => type === "boolean" ? ["`true`", "`false`"] : [typeWord(type)]), "or");
}
function typeFault(key, subject, { expected, found, suggestion }) {
	const must = `${subject} must be ${expectedWords(expected)}`;
	const message = found === "null" ? `${subject} has no value. It must be ${expectedWords(expected)}.` : `${must}, but is ${typeWord(found)}${didYouMean(suggestion)}`;
	if ((key === "destinations" || key === "") && found === "array") return {
		title: must,
		message,
		remedy: ["Use an id with a colon instead of each dash, and indent the destination's keys below it:", code(`${key === "" ? "version: 1\n" : ""}destinations:${destinationExample}`)],
		why: byId
	};
	const isMapping = expected.length === 1 && expected[0] === "object";
	const below = key === "" ? "" : ` below \`${key}\``;
	if (isMapping && found === "array") return {
		title: must,
		message,
		remedy: [`Replace each dash${below} with a space.`]
	};
	return {
		title: must,
		message,
		remedy: [isMapping ? `Put keys${below}, each on a line of its own${below === "" ? "" : " and indented by two spaces more"}.` : found === "null" ? "Add a value, or remove the key if it is optional." : `Use ${expectedWords(expected)}.`]
	};
}
function typeWord(type) {
	return typeWords[type] ?? type;
}
function valueFault(key, subject, { allowed, suggestion }) {
	if (key.endsWith("rule")) return {
		title: "Unknown rule in `ignore`",
		message: `${subject} is not a rule that can be ignored${didYouMean(suggestion)}`,
		remedy: ["Copy the rule's id from the report. Findings that keep secrets safe can't be ignored, and neither can internal errors."]
	};
	if (allowed.length === 1 && suggestion !== null) {
		const message = `${subject} must be the number ${suggestion}, without quotes`;
		return {
			title: message,
			message: `${message}.`,
			remedy: [`Use ${suggestion}.`]
		};
	}
	const values = require_prose.list(allowed.map((value) => `\`${value}\``), "or");
	const note = key === "type" && suggestion === "postgresql" ? " It is also the type of providers that Stitch has no type for, such as Azure and Supabase." : "";
	return {
		title: `Invalid value of \`${key}\``,
		message: `${subject} must be ${values}${didYouMean(suggestion)}${note}`,
		remedy: [`Use ${values}.`]
	};
}
function didYouMean(suggestion) {
	return suggestion === null ? "." : `: did you mean \`${suggestion}\`?`;
}
function referenceMessage(subject, mistake) {
	switch (mistake.kind) {
		case "variable": return `${subject} has a variable ${mistake.tool === null ? "that is not in the form `${NAME}`" : `in the form of ${mistake.tool}, instead of \`\${NAME}\``}.`;
		case "store": return `${subject} refers to a secret in ${mistake.tool}. The check reads environment variables only: \`\${NAME}\`.`;
		case "encrypted": return `${subject} is encrypted with ${mistake.tool}, and the check does not decrypt it.`;
		case "several": return `${subject} has several variables. One variable must be the whole value.`;
		case "file": return `${subject} is the path of a file. It must be a variable that holds the key itself: \`\${NAME}\`.`;
	}
}
const wholeValue = ["Store the whole value in one environment variable, and use its name here. A plain dollar sign is written `$$`.", code("${NAME}")];
const fixTheOthers = ["Fix the problems that are listed, and run the check again."];
const byId = "`only` and all reports refer to a destination by its id.";
const byIndentation = "Indentation and colons decide which values belong to which destination.";
const byForm = "A value that is not in the form `${NAME}` is not read from the environment, so the login would fail.";
const byLimits = "Very large files are checked only in part, so that a run always ends.";
function whyOf(key) {
	const steps = key.split(".");
	const keyWithReason = [steps.at(-1), steps[0]].find((step) => step !== void 0 && Object.hasOwn(whys, step));
	return keyWithReason === void 0 ? "Stitch needs this value to connect, so no load works without it." : whys[keyWithReason];
}
const ignoring = "Without its rule, a reason and a valid date a finding is not ignored, so it fails the check.";
const whys = {
	version: "Without a valid version, the check does not know how to read the file.",
	destinations: "Only destinations below `destinations` are checked.",
	region: "Without a valid region, fixes for firewalls can't list Stitch's addresses.",
	type: "Without a valid type, fixes can be wrong for the provider, and missing SSL can go unnoticed.",
	display_name: "Reports show the destination under this name.",
	description: "The description is shown to people as text.",
	schemas: "A schema that is not listed correctly is not checked.",
	access: "Without a valid value, the check does not know whether to connect to the destination.",
	ssl: "Without a valid value, it is unclear whether to encrypt the connection and verify the server.",
	host_key: "Without a valid host key, another machine could impersonate the bastion and read the data.",
	ignore: ignoring,
	rule: ignoring,
	reason: ignoring,
	until: ignoring
};
const literalSecret = configRule({
	id: "config/literal-secret",
	severity: "error",
	title: "Hard-coded secret",
	why: "Anyone who can read the repository or its history can read the secret, and use it to change the data.",
	titleOf: ({ at }) => `Hard-coded secret in \`${keyName$1(at)}\``,
	message: ({ at, isPart }) => isPart ? `\`${keyName$1(at)}\` contains a password, which belongs in a variable.` : `\`${keyName$1(at)}\` contains its value. It must be the name of a variable: \`\${NAME}\`.`,
	fix: ({ at, variable, isPart }) => isPart ? text(`This password has leaked: rotate it on the server. Remove it from \`${keyName$1(at)}\`.`, ...at.kind !== "range" && at.path.includes("ssh") ? [] : ["Store the new one as a secret, and use its variable:", code(`password: \${${variable}}`)]) : at.kind === "range" ? text("Use a variable here:", code(`\${${variable}}`)) : proposeKey(at.path, `\${${variable}}`, `This secret has leaked: rotate it on the server. Store the new one as a secret, and pass it to the check as the environment variable \`${variable}\`.`)
});
const unsetVariable = configRule({
	id: "config/unset-variable",
	severity: "error",
	title: "Environment variable is not set",
	why: "The check can't connect without this value; in a workflow, a secret that does not exist is an empty string.",
	titleOf: ({ variable, state }) => `Environment variable \`${variable}\` is ${state === "unset" ? "not set" : "empty"}`,
	message: ({ at, variable, state }) => `\`${keyName$1(at)}\` is read from the environment variable \`${variable}\`, which is ${state === "unset" ? "not set" : "empty"}.`,
	fix: ({ variable }) => text(`In a workflow, create the secret \`${variable}\` in the repository's settings, and pass it to this step:`, code(`env:\n  ${variable}: \${{ secrets.${variable} }}`), "In a terminal, set it before the check:", code(`export ${variable}='…'`))
});
const variableNotAllowed = configRule({
	id: "config/variable-not-allowed",
	severity: "error",
	title: "Environment variable is not allowed",
	why: ({ refusal }) => refusal === "runner" ? "An attacker who can change this file could send the runner's own credentials to a server." : "An attacker who can change this file could send another variable's value to a server.",
	titleOf: ({ variable }) => `Environment variable \`${variable}\` is not allowed`,
	message: ({ at, variable, refusal }) => `\`${keyName$1(at)}\` is read from \`${variable}\`, which ${refusal === "runner" ? "belongs to the runner, to its tools or to a cloud provider" : "is not in `allowed-variables`"}.`,
	fix: ({ refusal }) => refusal === "runner" ? text("Store the value in a variable of your own, and use its name here:", code("${NAME}")) : text("Use a variable that is allowed, or add this one to the input `allowed-variables`.")
});
const privateKeyInvalid = configRule({
	id: "config/private-key-invalid",
	severity: "error",
	title: "Invalid private key",
	why: "The check logs in to the bastion with this key only, so it made no connection.",
	titleOf: ({ reason }) => privateKeyWords(reason).title ?? null,
	message: ({ reason }) => privateKeyWords(reason).message,
	fix: ({ reason }) => privateKeyWords(reason).fix
});
function privateKeyWords(reason) {
	switch (reason.kind) {
		case "no-key": return {
			message: "The variable does not hold a private key: it has no BEGIN … PRIVATE KEY line.",
			fix: storeWhole
		};
		case "public-key": return {
			title: "Public key instead of a private key",
			message: "The variable holds a public key. The private key is required.",
			fix: text("Store the content of the private key file, the one without .pub, in the secret. The public key belongs in `~/.ssh/authorized_keys` on the bastion.")
		};
		case "certificate": return {
			title: "SSH certificate instead of a private key",
			message: "The variable holds an SSH certificate. The private key is required.",
			fix: storeWhole
		};
		case "tls-certificate": return {
			title: "Certificate instead of a private key",
			message: "The variable holds a certificate (X.509). An SSH private key is required.",
			fix: storeWhole
		};
		case "csr": return {
			title: "Signing request instead of a private key",
			message: "The variable holds a certificate signing request. An SSH private key is required.",
			fix: storeWhole
		};
		case "html": return {
			title: "Web page instead of a private key",
			message: "The variable holds a web page, such as a login page in place of a download.",
			fix: storeWhole
		};
		case "json": return {
			title: "JSON instead of a private key",
			message: "The variable holds JSON without a private key.",
			fix: storeWhole
		};
		case "host-key": return {
			title: "Fingerprint instead of a private key",
			message: "The variable holds a fingerprint. The private key is required, and the fingerprint of the bastion belongs in `host_key`.",
			fix: storeWhole
		};
		case "putty": return {
			message: "The variable holds a private key in PuTTY's format. OpenSSH's format is required.",
			fix: converted("puttygen KEYFILE.ppk -O private-openssh -o NEWKEYFILE")
		};
		case "ssh2": return {
			message: "The variable holds a private key in the SSH2 (RFC 4716) format. OpenSSH's format is required.",
			fix: converted("ssh-keygen -i -f KEYFILE > NEWKEYFILE")
		};
		case "truncated": return {
			title: "Private key is cut off",
			message: "The private key is cut off: a part of it is missing.",
			fix: storeWhole
		};
		case "damaged": return {
			title: "Private key is damaged",
			message: "The private key is damaged: its content does not follow its format.",
			fix: storeWhole
		};
		case "mismatched": return {
			message: "The private key does not match the public key that is stored with it.",
			fix: newKey
		};
		case "passphrase-missing": return {
			title: "Passphrase is missing",
			message: "The private key is encrypted, and `passphrase` is missing.",
			fix: text("Store the passphrase in a secret, and add it below `ssh`:", code("passphrase: ${STITCH_SSH_PASSPHRASE}"), "Or create a key without a passphrase for this check.")
		};
		case "passphrase-wrong": return {
			title: "Passphrase does not decrypt the private key",
			message: "The passphrase does not decrypt the private key.",
			fix: text("Store the right passphrase in the secret. This command asks for it, and prints the public key only if it is right:", code("ssh-keygen -y -f KEYFILE"))
		};
		case "cipher": return {
			title: "Cipher of the private key is not supported",
			message: `The private key is encrypted with ${reason.cipher}, which this check can't decrypt. The passphrase was not tried.`,
			fix: cipherFix(reason.convert)
		};
		case "derivation": return {
			message: "Deriving the key from its passphrase takes more than 2,000,000 iterations of PBKDF2, or more than 32 MiB of memory with scrypt. This check does not try that.",
			fix: converted("openssl pkcs8 -topk8 -v2 aes-256-cbc -in KEYFILE -out NEWKEYFILE")
		};
		case "rsa-size": return {
			message: `The private key is an RSA key of ${reason.bits} bits. OpenSSH accepts 1,024 to 16,384 bits.`,
			fix: newKey
		};
		case "hardware-key": return {
			title: "Private key needs its FIDO security key",
			message: `The private key (${reason.type}) only works together with its FIDO security key, which is not connected to this machine.`,
			fix: newKey
		};
		case "unsupported-type": return {
			title: "Type of the private key is not supported",
			message: `This check can't log in with a private key of this type: ${reason.type}.`,
			fix: newKey
		};
	}
}
const storeWhole = text("Store the whole content of the private key file in the secret, from its BEGIN line to its END line, both included.");
const newKey = shell("ssh-keygen -t ed25519 -N '' -f destination-check-key", "Store the content of `destination-check-key` in the secret, and add the line in `destination-check-key.pub` to `~/.ssh/authorized_keys` on the bastion.");
function converted(command) {
	return shell(command, "KEYFILE is the file with the private key. Then store the content of NEWKEYFILE in the secret.");
}
function cipherFix(convert) {
	if (convert === "ssh-keygen") return shell("ssh-keygen -p -Z aes256-ctr -f KEYFILE", "KEYFILE is the file with the private key: it is changed in place. Then store its content in the secret. The new passphrase may be the old one.");
	return convert === "openssl" ? converted("openssl pkcs8 -topk8 -v2 aes-256-cbc -provider legacy -provider default -in KEYFILE -out NEWKEYFILE") : newKey;
}
const unknownKey = configRule({
	id: "config/unknown-key",
	severity: "error",
	title: "Unknown key",
	why: "The key has no effect, so the setting that it was meant for is unchanged.",
	titleOf: (problem) => `Unknown key \`${keyName(problem)}\``,
	message: unknownKeyMessage,
	fix: unknownKeyFix
});
function unknownKeyMessage(problem) {
	const { at, key, allowed, suggestion } = problem;
	const unknown = `Unknown key \`${keyName(problem)}\``;
	if (suggestion === null) return `${unknown}. The keys here are ${require_prose.list(allowed.map(quotedKey))}.`;
	switch (suggestion.kind) {
		case "key": return `${unknown}: did you mean \`${suggestion.key}\`?`;
		case "group": return groupMessage(suggestion.group, key);
		case "pair": return `${unknown}. Use \`${suggestion.key}: ${suggestion.value}\` instead.`;
		case "whole": return `${unknown}. Use \`${at.kind === "range" ? "" : at.path.at(-2)}: ${suggestion.value}\` instead.`;
		case "shared": return `${unknown} at the top of the file. Keys for shared settings begin with \`x-\`.`;
		default: return `${unknown} here: it belongs ${suggestion.kind} \`${suggestion.other}\`.`;
	}
}
function keyName({ key, suggestion }) {
	return suggestion === null ? require_matching.shortened(key, 16) : key;
}
function groupMessage(group, key) {
	const foreign = group.spellings.map(quotedKey);
	const ours = require_source.newKeys(group).map(quotedKey);
	if (foreign.length === 1 && ours.length === 0) return `Unknown key \`${key}\`. It has no equivalent here.`;
	return `Use ${require_prose.list(ours)} instead of ${require_prose.list(foreign)}.`;
}
function entryPath(path, group) {
	const replaced = require_source.oldKeys(group);
	const isReplaced = (step) => replaced.includes(String(step));
	return path.slice(0, path.findLastIndex(isReplaced));
}
function unknownKeyFix({ at, suggestion }, { allowed }) {
	if (suggestion === null || at.kind === "range") return text(`Remove the line, or use one of ${require_prose.list(allowed.map(quotedKey), "or")}.`);
	switch (suggestion.kind) {
		case "key":
		case "shared": return renameKey(at.path, suggestion.key);
		case "pair": return replacePair(at.path, suggestion.key, suggestion.value);
		case "group": return regroup(entryPath(at.path, suggestion.group), suggestion.group);
		case "whole": return setKey(at.path.slice(0, -1), suggestion.value);
		default: return text(`Move it ${suggestion.kind} \`${suggestion.other}\`, and indent it like the other keys there.`);
	}
}
function quotedKey(key) {
	return `\`${key}\``;
}
const hostNotAllowed = configRule({
	id: "config/host-not-allowed",
	severity: "error",
	title: "Host is not allowed",
	why: ({ refusal }) => refusal !== "outside-allowed-hosts" ? "No database has such an address, and a metadata service there could hand out the runner's credentials." : "Credentials are sent only to hosts in `allowed-hosts`, so this destination is not checked.",
	titleOf: ({ host }) => `Host \`${host}\` is not allowed`,
	message: ({ host, address, refusal }) => {
		const isName = host !== address;
		if (refusal === "spells-forbidden") return `\`${host}\` contains ${address}, a link-local or metadata address, and the bastion may resolve it to that.`;
		if (refusal === "forbidden") return isName ? `\`${host}\` resolves to ${address}, a link-local or metadata address.` : `\`${host}\` is a link-local or metadata address.`;
		return isName ? `\`${host}\` is not in \`allowed-hosts\`, and neither is its address ${address}.` : `\`${host}\` is not in \`allowed-hosts\`.`;
	},
	fix: ({ refusal }) => text(refusal !== "outside-allowed-hosts" ? "Use the host from Stitch's form." : "Use a host that is allowed, or add this one to the input `allowed-hosts`: by its name or its addresses, or only by its name if a bastion resolves it.")
});
const duplicateDestination = configRule({
	id: "config/duplicate-destination",
	severity: "warning",
	title: "Duplicate destination",
	why: "Two Stitch destinations that load into one database as one user overwrite each other's schemas.",
	titleOf: ({ first }) => `Duplicate of destination \`${first}\``,
	message: ({ id, first, firstLocation }) => `\`${id}\` has the same host, port, database and user as \`${first}\` (${firstLocation.file}, line ${firstLocation.line}).`,
	fix: (_, { id, first }) => text(`Remove \`${id}\` or \`${first}\`, or correct the value in which they should differ.`),
	related: ({ first, firstLocation }) => [{
		message: `The destination "${first}" is here.`,
		location: firstLocation
	}]
});
const herokuRequiresSsl = configRule({
	id: "config/heroku-requires-ssl",
	severity: "error",
	title: "Heroku Postgres requires SSL",
	why: "Heroku refuses connections that are not encrypted, so every load fails.",
	message: () => "This is a Heroku destination, and `ssl` is off.",
	fix: ({ at }) => at.kind === "range" ? text("Add the key:", code("ssl: true")) : setKey(at.path, "true")
});
const privateHostWithoutSsh = configRule({
	id: "config/private-host-without-ssh",
	severity: "warning",
	title: "Private address without an SSH tunnel",
	why: "Stitch connects from the internet and can't reach a private address, even if this check can.",
	find: ({ destination: { host, path, ssh, viaUrl }, attempt: { observed } }) => {
		const { addresses } = observed;
		if (ssh !== null || require_matching.isOutOfReach(host) || require_matching.addressKind(host) !== null) return null;
		if (addresses.length === 0 || !addresses.every(require_matching.isOutOfReach)) return null;
		return {
			rule: "config/private-host-without-ssh",
			at: require_source.keyPlace(path, viaUrl, ["host"]),
			host,
			address: addresses[0]
		};
	},
	message: ({ host, address }) => host === address ? `\`${host}\` is ${require_matching.addressKind(host) === "private" ? "a private address" : "an address of this machine itself"}.` : `\`${host}\` resolves to ${require_matching.addressKind(address) === "private" ? `the private address ${address}` : `${address}, an address of this machine itself`}.`,
	fix: () => text("Use the server's public name or address. Or connect through a bastion that Stitch can reach:", sshExample)
});
const unencryptedConnection = configRule({
	id: "config/unencrypted-connection",
	severity: "warning",
	title: "Connection is not encrypted",
	why: "Anyone who intercepts the connection between Stitch and the server can read and change the data.",
	message: () => "Neither `ssl` nor `ssh` is set.",
	fix: ({ at }) => at.kind === "range" ? text("Add the key:", code("ssl: true")) : proposeKey(at.path, "true", "If the server does not support SSL, the check says how to turn it on.")
});
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
function raiseProblem(problem) {
	return raise(configRules[problem.rule], problem);
}
Object.defineProperty(exports, "asOwnRole", {
	enumerable: true,
	get: function() {
		return asOwnRole;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "configRules", {
	enumerable: true,
	get: function() {
		return configRules;
	}
});
Object.defineProperty(exports, "connectionRule", {
	enumerable: true,
	get: function() {
		return connectionRule;
	}
});
Object.defineProperty(exports, "copyingWords", {
	enumerable: true,
	get: function() {
		return copyingWords;
	}
});
Object.defineProperty(exports, "createRole", {
	enumerable: true,
	get: function() {
		return createRole;
	}
});
Object.defineProperty(exports, "createUtf8Database", {
	enumerable: true,
	get: function() {
		return createUtf8Database;
	}
});
Object.defineProperty(exports, "evaluate", {
	enumerable: true,
	get: function() {
		return evaluate;
	}
});
Object.defineProperty(exports, "failureRule", {
	enumerable: true,
	get: function() {
		return failureRule;
	}
});
Object.defineProperty(exports, "fullNeedsName", {
	enumerable: true,
	get: function() {
		return fullNeedsName;
	}
});
Object.defineProperty(exports, "hostNotAllowed", {
	enumerable: true,
	get: function() {
		return hostNotAllowed;
	}
});
Object.defineProperty(exports, "ignoreExample", {
	enumerable: true,
	get: function() {
		return ignoreExample;
	}
});
Object.defineProperty(exports, "inReadWrite", {
	enumerable: true,
	get: function() {
		return inReadWrite;
	}
});
Object.defineProperty(exports, "loaderDestination", {
	enumerable: true,
	get: function() {
		return loaderDestination;
	}
});
Object.defineProperty(exports, "loginDestination", {
	enumerable: true,
	get: function() {
		return loginDestination;
	}
});
Object.defineProperty(exports, "loginName", {
	enumerable: true,
	get: function() {
		return loginName;
	}
});
Object.defineProperty(exports, "machine", {
	enumerable: true,
	get: function() {
		return machine;
	}
});
Object.defineProperty(exports, "overrideSetting", {
	enumerable: true,
	get: function() {
		return overrideSetting;
	}
});
Object.defineProperty(exports, "printFingerprint", {
	enumerable: true,
	get: function() {
		return printFingerprint;
	}
});
Object.defineProperty(exports, "printHostKeys", {
	enumerable: true,
	get: function() {
		return printHostKeys;
	}
});
Object.defineProperty(exports, "proposeKey", {
	enumerable: true,
	get: function() {
		return proposeKey;
	}
});
Object.defineProperty(exports, "quotedError", {
	enumerable: true,
	get: function() {
		return quotedError;
	}
});
Object.defineProperty(exports, "raise", {
	enumerable: true,
	get: function() {
		return raise;
	}
});
Object.defineProperty(exports, "raiseProblem", {
	enumerable: true,
	get: function() {
		return raiseProblem;
	}
});
Object.defineProperty(exports, "reloadConfiguration", {
	enumerable: true,
	get: function() {
		return reloadConfiguration;
	}
});
Object.defineProperty(exports, "reloadPgBouncer", {
	enumerable: true,
	get: function() {
		return reloadPgBouncer;
	}
});
Object.defineProperty(exports, "serverRule", {
	enumerable: true,
	get: function() {
		return serverRule;
	}
});
Object.defineProperty(exports, "setKey", {
	enumerable: true,
	get: function() {
		return setKey;
	}
});
Object.defineProperty(exports, "setPassword", {
	enumerable: true,
	get: function() {
		return setPassword;
	}
});
Object.defineProperty(exports, "severityRank", {
	enumerable: true,
	get: function() {
		return severityRank;
	}
});
Object.defineProperty(exports, "sourceName", {
	enumerable: true,
	get: function() {
		return sourceName;
	}
});
Object.defineProperty(exports, "sql", {
	enumerable: true,
	get: function() {
		return sql;
	}
});
Object.defineProperty(exports, "sshExample", {
	enumerable: true,
	get: function() {
		return sshExample;
	}
});
Object.defineProperty(exports, "sshdLog", {
	enumerable: true,
	get: function() {
		return sshdLog;
	}
});
Object.defineProperty(exports, "stageWords", {
	enumerable: true,
	get: function() {
		return stageWords;
	}
});
Object.defineProperty(exports, "stitchRule", {
	enumerable: true,
	get: function() {
		return stitchRule;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "unencryptedConnection", {
	enumerable: true,
	get: function() {
		return unencryptedConnection;
	}
});
Object.defineProperty(exports, "unreadableWords", {
	enumerable: true,
	get: function() {
		return unreadableWords;
	}
});
Object.defineProperty(exports, "usePrimary", {
	enumerable: true,
	get: function() {
		return usePrimary;
	}
});
