import { o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
const s = process.getBuiltinModule("fs");
const { readdir, readdirSync, realpath, realpathSync, stat, statSync } = process.getBuiltinModule("fs");
const { basename, dirname, isAbsolute, normalize, posix, relative, resolve, sep } = process.getBuiltinModule("path");
const { fileURLToPath } = process.getBuiltinModule("url");
const { createRequire } = process.getBuiltinModule("module");
// node_modules/fdir/dist/index.mjs
var c = createRequire(import.meta.url);
function l(e) {
	let t = normalize(e);
	if (t.length > 1 && t[t.length - 1] === sep) t = t.substring(0, t.length - 1);
	return t;
}
const u = /[\\/]/g;
function d$1(e, t) {
	return e.replace(u, t);
}
const f$1 = /^[a-z]:[\\/]$/i;
function p$1(e) {
	return e === "/" || f$1.test(e);
}
function m$1(e, t) {
	const { resolvePaths: n, normalizePath: r, pathSeparator: i } = t;
	const o = process.platform === "win32" && e.includes("/") || e.startsWith(".");
	if (n) e = resolve(e);
	if (r || o) e = l(e);
	if (e === ".") return "";
	return d$1(e[e.length - 1] !== i ? e + i : e, i);
}
function h$1(e, t) {
	return t + e;
}
function g$1(e, t) {
	return function(n, r) {
		if (r.startsWith(e)) return r.slice(e.length) + n;
		else return d$1(relative(e, r), t.pathSeparator) + t.pathSeparator + n;
	};
}
function _$1(e) {
	return e;
}
function v$1(e, t, n) {
	return t + e + n;
}
function y$1(e, t) {
	const { relativePaths: n, includeBasePath: r } = t;
	return n && e ? g$1(e, t) : r ? h$1 : _$1;
}
function b$1(e) {
	return function(t, n) {
		n.push(t.substring(e.length) || ".");
	};
}
function ee(e) {
	return function(t, n, r) {
		const i = t.substring(e.length) || ".";
		if (r.every((e) => e(i, true))) n.push(i);
	};
}
const te = (e, t) => {
	t.push(e || ".");
};
const ne = (e, t, n) => {
	const r = e || ".";
	if (n.every((e) => e(r, true))) t.push(r);
};
const re = () => {};
function ie(e, t) {
	const { includeDirs: n, filters: r, relativePaths: i } = t;
	if (!n) return re;
	if (i) return r && r.length ? ee(e) : b$1(e);
	return r && r.length ? ne : te;
}
const x$1 = (e, t, n, r) => {
	if (r.every((t) => t(e, false))) n.files++;
};
const S$1 = (e, t, n, r) => {
	if (r.every((t) => t(e, false))) t.push(e);
};
const C$1 = (e, t, n, r) => {
	n.files++;
};
const w$1 = (e, t) => {
	t.push(e);
};
const T = () => {};
function E(e) {
	const { excludeFiles: t, filters: n, onlyCounts: r } = e;
	if (t) return T;
	if (n && n.length) return r ? x$1 : S$1;
	else if (r) return C$1;
	else return w$1;
}
const D = (e) => {
	return e;
};
const O = () => {
	return [""].slice(0, 0);
};
function k$1(e) {
	return e.group ? O : D;
}
const A$1 = (e, t, n) => {
	e.push({
		directory: t,
		files: n,
		dir: t
	});
};
const j$1 = () => {};
function M$1(e) {
	return e.group ? A$1 : j$1;
}
const N$1 = function(e, t, n) {
	const { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue();
	i.realpath(e, (o, s) => {
		if (o) return r.dequeue(a ? null : o, t);
		i.stat(s, (i, o) => {
			if (i) return r.dequeue(a ? null : i, t);
			if (o.isDirectory() && I$1(e, s, t)) return r.dequeue(null, t);
			n(o, s);
			r.dequeue(null, t);
		});
	});
};
const P$1 = function(e, t, n) {
	const { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue();
	try {
		const r = i.realpathSync(e);
		const a = i.statSync(r);
		if (a.isDirectory() && I$1(e, r, t)) return;
		n(a, r);
	} catch (e) {
		if (!a) throw e;
	}
};
function F$1(e, t) {
	if (!e.resolveSymlinks || e.excludeSymlinks) return null;
	return t ? P$1 : N$1;
}
function I$1(e, t, r) {
	if (r.options.useRealPaths) return L$1(t, r);
	let i = dirname(e);
	let a = 1;
	while (i !== r.root && a < 2) {
		const e = r.symlinks.get(i);
		if (!!e && (e === t || e.startsWith(t) || t.startsWith(e))) a++;
		else i = dirname(i);
	}
	r.symlinks.set(e, t);
	return a > 1;
}
function L$1(e, t) {
	return t.visited.includes(e + t.options.pathSeparator);
}
const R$1 = (e) => {
	return e.counts;
};
const z$1 = (e) => {
	return e.groups;
};
const B$1 = (e) => {
	return e.paths;
};
const ae = (e) => {
	return e.paths.slice(0, e.options.maxFiles);
};
const V$1 = (e, t, n) => {
	G$1(t, n, e.counts, e.options.suppressErrors);
	return null;
};
const H$1 = (e, t, n) => {
	G$1(t, n, e.paths, e.options.suppressErrors);
	return null;
};
const U$1 = (e, t, n) => {
	G$1(t, n, e.paths.slice(0, e.options.maxFiles), e.options.suppressErrors);
	return null;
};
const W$1 = (e, t, n) => {
	G$1(t, n, e.groups, e.options.suppressErrors);
	return null;
};
function G$1(e, t, n, r) {
	if (e && !r) t(e, n);
	else t(null, n);
}
function K$1(e, t) {
	const { onlyCounts: n, group: r, maxFiles: i } = e;
	if (n) return t ? R$1 : V$1;
	else if (r) return t ? z$1 : W$1;
	else if (i) return t ? ae : U$1;
	else return t ? B$1 : H$1;
}
const q = { withFileTypes: true };
const J = (e, t, n, r, i) => {
	e.queue.enqueue();
	if (r < 0) return e.queue.dequeue(null, e);
	const { fs: a } = e;
	e.visited.push(t);
	e.counts.directories++;
	a.readdir(t || ".", q, (t, a = []) => {
		i(a, n, r);
		e.queue.dequeue(e.options.suppressErrors ? null : t, e);
	});
};
const oe = (e, t, n, r, i) => {
	const { fs: a } = e;
	if (r < 0) return;
	e.visited.push(t);
	e.counts.directories++;
	let o = [];
	try {
		o = a.readdirSync(t || ".", q);
	} catch (t) {
		if (!e.options.suppressErrors) throw t;
	}
	i(o, n, r);
};
function se(e) {
	return e ? oe : J;
}
var ce = class {
	count = 0;
	constructor(e) {
		this.onQueueEmpty = e;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(e, t) {
		if (this.onQueueEmpty && (--this.count <= 0 || e)) {
			this.onQueueEmpty(e, t);
			if (e) {
				t.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};
var le = class {
	_files = 0;
	_directories = 0;
	set files(e) {
		this._files = e;
	}
	get files() {
		return this._files;
	}
	set directories(e) {
		this._directories = e;
	}
	get directories() {
		return this._directories;
	}
	get dirs() {
		return this._directories;
	}
};
var ue = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};
var Y = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(e, t, n) {
		this.isSynchronous = !n;
		this.callbackInvoker = K$1(t, this.isSynchronous);
		this.root = m$1(e, t);
		this.state = {
			root: p$1(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new le(),
			options: t,
			queue: new ce((e, t) => this.callbackInvoker(t, e, n)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new ue(),
			fs: t.fs || s
		};
		this.joinPath = y$1(this.root, t);
		this.pushDirectory = ie(this.root, t);
		this.pushFile = E(t);
		this.getArray = k$1(t);
		this.groupFiles = M$1(t);
		this.resolveSymlink = F$1(t, this.isSynchronous);
		this.walkDirectory = se(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (e, r, i) => {
		const { paths: a, options: { filters: o, resolveSymlinks: s, excludeSymlinks: c, exclude: l, maxFiles: u, signal: d, useRealPaths: f, pathSeparator: p }, controller: g } = this.state;
		if (g.aborted || d && d.aborted || u && a.length > u) return;
		const _ = this.getArray(this.state.paths);
		for (let u = 0; u < e.length; ++u) {
			const d = e[u];
			if (d.isFile() || d.isSymbolicLink() && !s && !c) {
				const e = this.joinPath(d.name, r);
				this.pushFile(e, _, this.state.counts, o);
			} else if (d.isDirectory()) {
				let e = v$1(d.name, r, this.state.options.pathSeparator);
				if (l && l(d.name, e)) continue;
				this.pushDirectory(e, a, o);
				this.walkDirectory(this.state, e, e, i - 1, this.walk);
			} else if (this.resolveSymlink && d.isSymbolicLink()) {
				let e = h$1(d.name, r);
				this.resolveSymlink(e, this.state, (r, a) => {
					if (r.isDirectory()) {
						a = m$1(a, this.state.options);
						if (l && l(d.name, f ? a : e + p)) return;
						this.walkDirectory(this.state, a, f ? a : e + p, i - 1, this.walk);
					} else {
						a = f ? a : e;
						const r = basename(a);
						const i = m$1(dirname(a), this.state.options);
						a = this.joinPath(r, i);
						this.pushFile(a, _, this.state.counts, o);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, r, _);
	};
};
function de(e, t) {
	return new Promise((n, r) => {
		X(e, t, (e, t) => {
			if (e) return r(e);
			n(t);
		});
	});
}
function X(e, t, n) {
	new Y(e, t, n).start();
}
function Z(e, t) {
	return new Y(e, t).start();
}
var Q = class {
	constructor(e, t) {
		this.root = e;
		this.options = t;
	}
	withPromise() {
		return de(this.root, this.options);
	}
	withCallback(e) {
		X(this.root, this.options, e);
	}
	sync() {
		return Z(this.root, this.options);
	}
};
let $ = null;
try {
	c.resolve("picomatch");
	$ = c("picomatch");
} catch {}
var fe = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: sep,
		filters: []
	};
	globFunction;
	constructor(e) {
		this.options = {
			...this.options,
			...e
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(e) {
		this.options.pathSeparator = e;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(e) {
		this.options.maxDepth = e;
		return this;
	}
	withMaxFiles(e) {
		this.options.maxFiles = e;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths: e = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = e;
		return this.withFullPaths();
	}
	withAbortSignal(e) {
		this.options.signal = e;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(e) {
		this.options.filters.push(e);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(e) {
		this.options.exclude = e;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(e) {
		return new Q(e || ".", this.options);
	}
	withGlobFunction(e) {
		this.globFunction = e;
		return this;
	}
	crawlWithOptions(e, t) {
		this.options = {
			...this.options,
			...t
		};
		return new Q(e || ".", this.options);
	}
	glob(...e) {
		if (this.globFunction) return this.globWithOptions(e);
		return this.globWithOptions(e, ...[{ dot: true }]);
	}
	globWithOptions(e, ...t) {
		const n = this.globFunction || $;
		if (!n) throw new Error("Please specify a glob function to use glob matching.");
		var r = this.globCache[e.join("\0")];
		if (!r) {
			r = n(e, ...t);
			this.globCache[e.join("\0")] = r;
		}
		this.options.filters.push((e) => r(e));
		return this;
	}
};
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = "\\\\/";
	const t = `[^${e}]`;
	const n = 0;
	const r = "\\.";
	const i = "\\+";
	const a = "\\?";
	const o = "\\/";
	const s = "(?=.)";
	const c = "[^/]";
	const l = `(?:${o}|$)`;
	const u = `(?:^|${o})`;
	const d = `${r}{1,2}${l}`;
	const y = {
		DOT_LITERAL: r,
		PLUS_LITERAL: i,
		QMARK_LITERAL: a,
		SLASH_LITERAL: o,
		ONE_CHAR: s,
		QMARK: c,
		END_ANCHOR: l,
		DOTS_SLASH: d,
		NO_DOT: `(?!${r})`,
		NO_DOTS: `(?!${u}${d})`,
		NO_DOT_SLASH: `(?!${r}{0,1}${l})`,
		NO_DOTS_SLASH: `(?!${d})`,
		QMARK_NO_DOT: `[^.${o}]`,
		STAR: `${c}*?`,
		START_ANCHOR: u,
		SEP: "/"
	};
	const b = {
		...y,
		SLASH_LITERAL: `[${e}]`,
		QMARK: t,
		STAR: `${t}*?`,
		DOTS_SLASH: `${r}{1,2}(?:[${e}]|$)`,
		NO_DOT: `(?!${r})`,
		NO_DOTS: `(?!(?:^|[${e}])${r}{1,2}(?:[${e}]|$))`,
		NO_DOT_SLASH: `(?!${r}{0,1}(?:[${e}]|$))`,
		NO_DOTS_SLASH: `(?!${r}{1,2}(?:[${e}]|$))`,
		QMARK_NO_DOT: `[^.${e}]`,
		START_ANCHOR: `(?:^|[${e}])`,
		END_ANCHOR: `(?:[${e}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: n,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(e) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${e.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(e) {
			return e === true ? b : y;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH: e, REGEX_REMOVE_BACKSLASH: t, REGEX_SPECIAL_CHARS: n, REGEX_SPECIAL_CHARS_GLOBAL: r } = require_constants();
	exports.isObject = (e) => e !== null && typeof e === "object" && !Array.isArray(e);
	exports.hasRegexChars = (e) => n.test(e);
	exports.isRegexChar = (e) => e.length === 1 && exports.hasRegexChars(e);
	exports.escapeRegex = (e) => e.replace(r, "\\$1");
	exports.toPosixSlashes = (t) => t.replace(e, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const e = navigator.platform.toLowerCase();
			return e === "win32" || e === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (e) => {
		return e.replace(t, (e) => {
			return e === "\\" ? "" : e;
		});
	};
	exports.escapeLast = (e, t, n) => {
		const r = e.lastIndexOf(t, n);
		if (r === -1) return e;
		if (e[r - 1] === "\\") return exports.escapeLast(e, t, r - 1);
		return `${e.slice(0, r)}\\${e.slice(r)}`;
	};
	exports.removePrefix = (e, t = {}) => {
		let n = e;
		if (n.startsWith("./")) {
			n = n.slice(2);
			t.prefix = "./";
		}
		return n;
	};
	exports.wrapOutput = (e, t = {}, n = {}) => {
		let a = `${n.contains ? "" : "^"}(?:${e})${n.contains ? "" : "$"}`;
		if (t.negated === true) a = `(?:^(?!${a}).*$)`;
		return a;
	};
	exports.basename = (e, { windows: t } = {}) => {
		const n = e.split(t ? /[\\/]/ : "/");
		const r = n[n.length - 1];
		if (r === "") return n[n.length - 2];
		return r;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_utils();
	const { CHAR_ASTERISK: t, CHAR_AT: n, CHAR_BACKWARD_SLASH: r, CHAR_COMMA: i, CHAR_DOT: a, CHAR_EXCLAMATION_MARK: o, CHAR_FORWARD_SLASH: s, CHAR_LEFT_CURLY_BRACE: c, CHAR_LEFT_PARENTHESES: l, CHAR_LEFT_SQUARE_BRACKET: u, CHAR_PLUS: d, CHAR_QUESTION_MARK: f, CHAR_RIGHT_CURLY_BRACE: p, CHAR_RIGHT_PARENTHESES: m, CHAR_RIGHT_SQUARE_BRACKET: h } = require_constants();
	const g = (e) => {
		return e === s || e === r;
	};
	const _ = (e) => {
		if (e.isPrefix !== true) e.depth = e.isGlobstar ? Infinity : 1;
	};
	const v = (v, y) => {
		const b = y || {};
		const x = v.length - 1;
		const S = b.parts === true || b.tokens === true || b.scanToEnd === true;
		const C = [];
		const w = [];
		const T = [];
		let E = v;
		let D = -1;
		let O = 0;
		let k = 0;
		let A = false;
		let j = false;
		let M = false;
		let N = false;
		let P = false;
		let F = false;
		let I = false;
		let L = false;
		let R = false;
		let z = false;
		let B = 0;
		let V;
		let H;
		let U = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const W = () => D >= x;
		const G = () => E.charCodeAt(D + 1);
		const K = () => {
			V = H;
			return E.charCodeAt(++D);
		};
		while (D < x) {
			H = K();
			let e;
			if (H === r) {
				I = U.backslashes = true;
				H = K();
				if (H === c) F = true;
				continue;
			}
			if (F === true || H === c) {
				B++;
				while (W() !== true && (H = K())) {
					if (H === r) {
						I = U.backslashes = true;
						K();
						continue;
					}
					if (H === c) {
						B++;
						continue;
					}
					if (F !== true && H === a && (H = K()) === a) {
						A = U.isBrace = true;
						M = U.isGlob = true;
						z = true;
						if (S === true) continue;
						break;
					}
					if (F !== true && H === i) {
						A = U.isBrace = true;
						M = U.isGlob = true;
						z = true;
						if (S === true) continue;
						break;
					}
					if (H === p) {
						B--;
						if (B === 0) {
							F = false;
							A = U.isBrace = true;
							z = true;
							break;
						}
					}
				}
				if (S === true) continue;
				break;
			}
			if (H === s) {
				C.push(D);
				w.push(U);
				U = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (z === true) continue;
				if (V === a && D === O + 1) {
					O += 2;
					continue;
				}
				k = D + 1;
				continue;
			}
			if (b.noext !== true) {
				if ((H === d || H === n || H === t || H === f || H === o) === true && G() === l) {
					M = U.isGlob = true;
					N = U.isExtglob = true;
					z = true;
					if (H === o && D === O) R = true;
					if (S === true) {
						let e = 0;
						while (W() !== true && (H = K())) {
							if (H === r) {
								I = U.backslashes = true;
								K();
								continue;
							}
							if (H === l) {
								e++;
								continue;
							}
							if (H === m && --e === 0) {
								z = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (H === t) {
				if (V === t) P = U.isGlobstar = true;
				M = U.isGlob = true;
				z = true;
				if (S === true) continue;
				break;
			}
			if (H === f) {
				M = U.isGlob = true;
				z = true;
				if (S === true) continue;
				break;
			}
			if (H === u) {
				while (W() !== true && (e = K())) {
					if (e === r) {
						I = U.backslashes = true;
						K();
						continue;
					}
					if (e === h) {
						j = U.isBracket = true;
						M = U.isGlob = true;
						z = true;
						break;
					}
				}
				if (S === true) continue;
				break;
			}
			if (b.nonegate !== true && H === o && D === O) {
				L = U.negated = true;
				O++;
				continue;
			}
			if (b.noparen !== true && H === l) {
				M = U.isGlob = true;
				if (S === true) {
					let e = 1;
					while (W() !== true && (H = K())) {
						if (H === r) {
							I = U.backslashes = true;
							K();
							continue;
						}
						if (H === l) {
							e++;
							continue;
						}
						if (H === m && --e === 0) {
							z = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (M === true) {
				z = true;
				if (S === true) continue;
				break;
			}
		}
		if (b.noext === true) {
			N = false;
			M = false;
		}
		let q = E;
		let J = "";
		let Y = "";
		if (O > 0) {
			J = E.slice(0, O);
			E = E.slice(O);
			k -= O;
		}
		if (q && M === true && k > 0) {
			q = E.slice(0, k);
			Y = E.slice(k);
		} else if (M === true) {
			q = "";
			Y = E;
		} else q = E;
		if (q && q !== "" && q !== "/" && q !== E) {
			if (g(q.charCodeAt(q.length - 1))) q = q.slice(0, -1);
		}
		if (b.unescape === true) {
			if (Y) Y = e.removeBackslashes(Y);
			if (q && I === true) q = e.removeBackslashes(q);
		}
		const X = {
			prefix: J,
			input: v,
			start: O,
			base: q,
			glob: Y,
			isBrace: A,
			isBracket: j,
			isGlob: M,
			isExtglob: N,
			isGlobstar: P,
			negated: L,
			negatedExtglob: R
		};
		if (b.tokens === true) {
			X.maxDepth = 0;
			if (!g(H)) w.push(U);
			X.tokens = w;
		}
		if (b.parts === true || b.tokens === true) {
			let e;
			for (let t = 0; t < C.length; t++) {
				const n = e !== void 0 ? e + 1 : O;
				const r = C[t];
				const i = v.slice(n, r);
				if (b.tokens) {
					if (t === 0 && O !== 0) {
						w[t].isPrefix = true;
						w[t].value = J;
					} else w[t].value = i;
					_(w[t]);
					X.maxDepth += w[t].depth;
				}
				if (r >= O) {
					T.push(i);
					e = r;
				}
			}
			const t = e !== void 0 ? e + 1 : O;
			const n = v.slice(t);
			T.push(n);
			if (b.tokens && e && e + 1 < v.length) {
				w[w.length - 1].value = n;
				_(w[w.length - 1]);
				X.maxDepth += w[w.length - 1].depth;
			}
			X.slashes = C;
			X.parts = T;
		}
		return X;
	};
	module.exports = v;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_constants();
	const t = require_utils();
	const { MAX_LENGTH: n, POSIX_REGEX_SOURCE: r, REGEX_NON_SPECIAL_CHARS: i, REGEX_SPECIAL_CHARS_BACKREF: a, REPLACEMENTS: o } = e;
	const s = (e, n) => {
		if (typeof n.expandRange === "function") return n.expandRange(...e, n);
		e.sort();
		const r = `[${e.join("-")}]`;
		try {
			new RegExp(r);
		} catch (n) {
			return e.map((e) => t.escapeRegex(e)).join("..");
		}
		return r;
	};
	const c = (e, t) => {
		return `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`;
	};
	const l = (e) => {
		const t = [];
		let n = 0;
		let r = 0;
		let i = 0;
		let a = "";
		let o = false;
		for (const s of e) {
			if (o === true) {
				a += s;
				o = false;
				continue;
			}
			if (s === "\\") {
				a += s;
				o = true;
				continue;
			}
			if (s === "\"") {
				i = i === 1 ? 0 : 1;
				a += s;
				continue;
			}
			if (i === 0) {
				if (s === "[") n++;
				else if (s === "]" && n > 0) n--;
				else if (n === 0) {
					if (s === "(") r++;
					else if (s === ")" && r > 0) r--;
					else if (s === "|" && r === 0) {
						t.push(a);
						a = "";
						continue;
					}
				}
			}
			a += s;
		}
		t.push(a);
		return t;
	};
	const u = (e) => {
		let t = false;
		for (const n of e) {
			if (t === true) {
				t = false;
				continue;
			}
			if (n === "\\") {
				t = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(n)) return false;
		}
		return true;
	};
	const d = (e) => {
		let t = e.trim();
		let n = true;
		while (n === true) {
			n = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(t)) {
				t = t.slice(2, -1);
				n = true;
			}
		}
		if (!u(t)) return;
		return t.replace(/\\(.)/g, "$1");
	};
	const f = (e) => {
		const t = e.map(d).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			const r = t[e];
			const i = t[n];
			const a = r[0];
			if (!a || r !== a.repeat(r.length) || i !== a.repeat(i.length)) continue;
			if (r === i || r.startsWith(i) || i.startsWith(r)) return true;
		}
		return false;
	};
	const p = (e, t = true) => {
		if (e[0] !== "+" && e[0] !== "*" || e[1] !== "(") return;
		let n = 0;
		let r = 0;
		let i = 0;
		let a = false;
		for (let o = 1; o < e.length; o++) {
			const s = e[o];
			if (a === true) {
				a = false;
				continue;
			}
			if (s === "\\") {
				a = true;
				continue;
			}
			if (s === "\"") {
				i = i === 1 ? 0 : 1;
				continue;
			}
			if (i === 1) continue;
			if (s === "[") {
				n++;
				continue;
			}
			if (s === "]" && n > 0) {
				n--;
				continue;
			}
			if (n > 0) continue;
			if (s === "(") {
				r++;
				continue;
			}
			if (s === ")") {
				r--;
				if (r === 0) {
					if (t === true && o !== e.length - 1) return;
					return {
						type: e[0],
						body: e.slice(2, o),
						end: o
					};
				}
			}
		}
	};
	const m = (e) => {
		return `${e.length === 1 ? t.escapeRegex(e[0]) : `[${e.map((e) => t.escapeRegex(e)).join("")}]`}*`;
	};
	const h = (e) => {
		let t = 0;
		const n = [];
		while (t < e.length) {
			const r = p(e.slice(t), false);
			if (!r || r.type !== "*") return;
			const i = l(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			const a = d(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a);
			t += r.end + 1;
		}
		if (n.length < 1) return;
		return n;
	};
	const g = (e) => {
		let t = 0;
		let n = e.trim();
		let r = p(n);
		while (r) {
			t++;
			n = r.body.trim();
			r = p(n);
		}
		return t;
	};
	const _ = (t, n) => {
		if (n.maxExtglobRecursion === false) return { risky: false };
		const r = typeof n.maxExtglobRecursion === "number" ? n.maxExtglobRecursion : e.DEFAULT_MAX_EXTGLOB_RECURSION;
		const i = l(t).map((e) => e.trim());
		if (i.length > 1) {
			if (i.some((e) => e === "") || i.some((e) => /^[*?]+$/.test(e)) || f(i)) return { risky: true };
		}
		const a = [];
		let o = false;
		let s = true;
		for (const e of i) {
			const t = h(e);
			if (t) {
				o = true;
				a.push(...t);
				continue;
			}
			const n = d(e);
			if (n && n.length === 1) {
				a.push(n);
				continue;
			}
			s = false;
			if (g(e) > r) return { risky: true };
		}
		if (o) return s ? {
			risky: true,
			safeOutput: m([...new Set(a)])
		} : { risky: true };
		return { risky: false };
	};
	const v = (l, u) => {
		if (typeof l !== "string") throw new TypeError("Expected a string");
		l = o[l] || l;
		const d = { ...u };
		const f = typeof d.maxLength === "number" ? Math.min(n, d.maxLength) : n;
		let p = l.length;
		if (p > f) throw new SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${f}`);
		const m = {
			type: "bos",
			value: "",
			output: d.prepend || ""
		};
		const h = [m];
		const g = d.capture ? "" : "?:";
		const y = e.globChars(d.windows);
		const b = e.extglobChars(y);
		const { DOT_LITERAL: x, PLUS_LITERAL: S, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: A, STAR: j, START_ANCHOR: M } = y;
		const N = (e) => {
			return `(${g}(?:(?!${M}${e.dot ? T : x}).)*?)`;
		};
		const P = d.dot ? "" : E;
		const F = d.dot ? k : A;
		let I = d.bash === true ? N(d) : j;
		if (d.capture) I = `(${I})`;
		if (typeof d.noext === "boolean") d.noextglob = d.noext;
		const L = {
			input: l,
			index: -1,
			start: 0,
			dot: d.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens: h
		};
		l = t.removePrefix(l, L);
		p = l.length;
		const R = [];
		const z = [];
		const B = [];
		let V = m;
		let H;
		const U = () => L.index === p - 1;
		const W = L.peek = (e = 1) => l[L.index + e];
		const G = L.advance = () => l[++L.index] || "";
		const K = () => l.slice(L.index + 1);
		const q = (e = "", t = 0) => {
			L.consumed += e;
			L.index += t;
		};
		const J = (e) => {
			L.output += e.output != null ? e.output : e.value;
			q(e.value);
		};
		const Y = () => {
			let e = 1;
			while (W() === "!" && (W(2) !== "(" || W(3) === "?")) {
				G();
				L.start++;
				e++;
			}
			if (e % 2 === 0) return false;
			L.negated = true;
			L.start++;
			return true;
		};
		const X = (e) => {
			L[e]++;
			B.push(e);
		};
		const Z = (e) => {
			L[e]--;
			B.pop();
		};
		const Q = (e) => {
			if (V.type === "globstar") {
				const t = L.braces > 0 && (e.type === "comma" || e.type === "brace");
				const n = e.extglob === true || R.length && (e.type === "pipe" || e.type === "paren");
				if (e.type !== "slash" && e.type !== "paren" && !t && !n) {
					L.output = L.output.slice(0, -V.output.length);
					V.type = "star";
					V.value = "*";
					V.output = I;
					L.output += V.output;
				}
			}
			if (R.length && e.type !== "paren") R[R.length - 1].inner += e.value;
			if (e.value || e.output) J(e);
			if (V && V.type === "text" && e.type === "text") {
				V.output = (V.output || V.value) + e.value;
				V.value += e.value;
				return;
			}
			e.prev = V;
			h.push(e);
			V = e;
		};
		const $ = (e, t) => {
			const n = {
				...b[t],
				conditions: 1,
				inner: ""
			};
			n.prev = V;
			n.parens = L.parens;
			n.output = L.output;
			n.startIndex = L.index;
			n.tokensIndex = h.length;
			const r = (d.capture ? "(" : "") + n.open;
			X("parens");
			Q({
				type: e,
				value: t,
				output: L.output ? "" : w
			});
			Q({
				type: "paren",
				extglob: true,
				value: G(),
				output: r
			});
			R.push(n);
		};
		const ee = (e) => {
			const n = l.slice(e.startIndex, L.index + 1);
			const r = l.slice(e.startIndex + 2, L.index);
			const i = _(r, d);
			if ((e.type === "plus" || e.type === "star") && i.risky) {
				const r = i.safeOutput ? (e.output ? "" : w) + (d.capture ? `(${i.safeOutput})` : i.safeOutput) : void 0;
				const a = h[e.tokensIndex];
				a.type = "text";
				a.value = n;
				a.output = r || t.escapeRegex(n);
				for (let t = e.tokensIndex + 1; t < h.length; t++) {
					h[t].value = "";
					h[t].output = "";
					delete h[t].suffix;
				}
				L.output = e.output + a.output;
				L.backtrack = true;
				Q({
					type: "paren",
					extglob: true,
					value: H,
					output: ""
				});
				Z("parens");
				return;
			}
			let a = e.close + (d.capture ? ")" : "");
			let o;
			if (e.type === "negate") {
				let t = I;
				if (e.inner && e.inner.length > 1 && e.inner.includes("/")) t = N(d);
				if (t !== I || U() || /^\)+$/.test(K())) a = e.close = `)$))${t}`;
				if (e.inner.includes("*") && (o = K()) && /^\.[^\\/.]+$/.test(o)) a = e.close = `)${v(o, {
					...u,
					fastpaths: false
				}).output})${t})`;
				if (e.prev.type === "bos") L.negatedExtglob = true;
			}
			Q({
				type: "paren",
				extglob: true,
				value: H,
				output: a
			});
			Z("parens");
		};
		if (d.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(l)) {
			let e = false;
			let n = l.replace(a, (t, n, r, i, a, o) => {
				if (i === "\\") {
					e = true;
					return t;
				}
				if (i === "?") {
					if (n) return n + i + (a ? k.repeat(a.length) : "");
					if (o === 0) return F + (a ? k.repeat(a.length) : "");
					return k.repeat(r.length);
				}
				if (i === ".") return x.repeat(r.length);
				if (i === "*") {
					if (n) return n + i + (a ? I : "");
					return I;
				}
				return n ? t : `\\${t}`;
			});
			if (e === true) {
				if (d.unescape === true) n = n.replace(/\\/g, "");
				else n = n.replace(/\\+/g, (e) => {
					return e.length % 2 === 0 ? "\\\\" : e ? "\\" : "";
				});
			}
			if (n === l && d.contains === true) {
				L.output = l;
				return L;
			}
			L.output = t.wrapOutput(n, L, u);
			return L;
		}
		while (!U()) {
			H = G();
			if (H === "\0") continue;
			if (H === "\\") {
				const e = W();
				if (e === "/" && d.bash !== true) continue;
				if (e === "." || e === ";") continue;
				if (!e) {
					H += "\\";
					Q({
						type: "text",
						value: H
					});
					continue;
				}
				const t = /^\\+/.exec(K());
				let n = 0;
				if (t && t[0].length > 2) {
					n = t[0].length;
					L.index += n;
					if (n % 2 !== 0) H += "\\";
				}
				if (d.unescape === true) H = G();
				else H += G();
				if (L.brackets === 0) {
					Q({
						type: "text",
						value: H
					});
					continue;
				}
			}
			if (L.brackets > 0 && (H !== "]" || V.value === "[" || V.value === "[^")) {
				if (d.posix !== false && H === ":") {
					const e = V.value.slice(1);
					if (e.includes("[")) {
						V.posix = true;
						if (e.includes(":")) {
							const e = V.value.lastIndexOf("[");
							const t = V.value.slice(0, e);
							const n = V.value.slice(e + 2);
							const i = r[n];
							if (i) {
								V.value = t + i;
								L.backtrack = true;
								G();
								if (!m.output && h.indexOf(V) === 1) m.output = w;
								continue;
							}
						}
					}
				}
				if (H === "[" && W() !== ":" || H === "-" && W() === "]") H = `\\${H}`;
				if (H === "]" && (V.value === "[" || V.value === "[^")) H = `\\${H}`;
				if (d.posix === true && H === "!" && V.value === "[") H = "^";
				V.value += H;
				J({ value: H });
				continue;
			}
			if (L.quotes === 1 && H !== "\"") {
				H = t.escapeRegex(H);
				V.value += H;
				J({ value: H });
				continue;
			}
			if (H === "\"") {
				L.quotes = L.quotes === 1 ? 0 : 1;
				if (d.keepQuotes === true) Q({
					type: "text",
					value: H
				});
				continue;
			}
			if (H === "(") {
				X("parens");
				Q({
					type: "paren",
					value: H
				});
				continue;
			}
			if (H === ")") {
				if (L.parens === 0 && d.strictBrackets === true) throw new SyntaxError(c("opening", "("));
				const e = R[R.length - 1];
				if (e && L.parens === e.parens + 1) {
					ee(R.pop());
					continue;
				}
				Q({
					type: "paren",
					value: H,
					output: L.parens ? ")" : "\\)"
				});
				Z("parens");
				continue;
			}
			if (H === "[") {
				if (d.nobracket === true || !K().includes("]")) {
					if (d.nobracket !== true && d.strictBrackets === true) throw new SyntaxError(c("closing", "]"));
					H = `\\${H}`;
				} else X("brackets");
				Q({
					type: "bracket",
					value: H
				});
				continue;
			}
			if (H === "]") {
				if (d.nobracket === true || V && V.type === "bracket" && V.value.length === 1) {
					Q({
						type: "text",
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				if (L.brackets === 0) {
					if (d.strictBrackets === true) throw new SyntaxError(c("opening", "["));
					Q({
						type: "text",
						value: H,
						output: `\\${H}`
					});
					continue;
				}
				Z("brackets");
				const e = V.value.slice(1);
				if (V.posix !== true && e[0] === "^" && !e.includes("/")) H = `/${H}`;
				V.value += H;
				J({ value: H });
				if (d.literalBrackets === false || t.hasRegexChars(e)) continue;
				const n = t.escapeRegex(V.value);
				L.output = L.output.slice(0, -V.value.length);
				if (d.literalBrackets === true) {
					L.output += n;
					V.value = n;
					continue;
				}
				V.value = `(${g}${n}|${V.value})`;
				L.output += V.value;
				continue;
			}
			if (H === "{" && d.nobrace !== true) {
				X("braces");
				const e = {
					type: "brace",
					value: H,
					output: "(",
					outputIndex: L.output.length,
					tokensIndex: L.tokens.length
				};
				z.push(e);
				Q(e);
				continue;
			}
			if (H === "}") {
				const e = z[z.length - 1];
				if (d.nobrace === true || !e) {
					Q({
						type: "text",
						value: H,
						output: H
					});
					continue;
				}
				let t = ")";
				if (e.dots === true) {
					const e = h.slice();
					const n = [];
					for (let t = e.length - 1; t >= 0; t--) {
						h.pop();
						if (e[t].type === "brace") break;
						if (e[t].type !== "dots") n.unshift(e[t].value);
					}
					t = s(n, d);
					L.backtrack = true;
				}
				if (e.comma !== true && e.dots !== true) {
					const n = L.output.slice(0, e.outputIndex);
					const r = L.tokens.slice(e.tokensIndex);
					e.value = e.output = "\\{";
					H = t = "\\}";
					L.output = n;
					for (const e of r) L.output += e.output || e.value;
				}
				Q({
					type: "brace",
					value: H,
					output: t
				});
				Z("braces");
				z.pop();
				continue;
			}
			if (H === "|") {
				if (R.length > 0) R[R.length - 1].conditions++;
				Q({
					type: "text",
					value: H
				});
				continue;
			}
			if (H === ",") {
				let e = H;
				const t = z[z.length - 1];
				if (t && B[B.length - 1] === "braces") {
					t.comma = true;
					e = "|";
				}
				Q({
					type: "comma",
					value: H,
					output: e
				});
				continue;
			}
			if (H === "/") {
				if (V.type === "dot" && L.index === L.start + 1) {
					L.start = L.index + 1;
					L.consumed = "";
					L.output = "";
					h.pop();
					V = m;
					continue;
				}
				Q({
					type: "slash",
					value: H,
					output: C
				});
				continue;
			}
			if (H === ".") {
				if (L.braces > 0 && V.type === "dot") {
					if (V.value === ".") V.output = x;
					const e = z[z.length - 1];
					V.type = "dots";
					V.output += H;
					V.value += H;
					e.dots = true;
					continue;
				}
				if (L.braces + L.parens === 0 && V.type !== "bos" && V.type !== "slash") {
					Q({
						type: "text",
						value: H,
						output: x
					});
					continue;
				}
				Q({
					type: "dot",
					value: H,
					output: x
				});
				continue;
			}
			if (H === "?") {
				if (!(V && V.value === "(") && d.noextglob !== true && W() === "(" && W(2) !== "?") {
					$("qmark", H);
					continue;
				}
				if (V && V.type === "paren") {
					const e = W();
					let t = H;
					if (V.value === "(" && !/[!=<:]/.test(e) || e === "<" && !/<([!=]|\w+>)/.test(K())) t = `\\${H}`;
					Q({
						type: "text",
						value: H,
						output: t
					});
					continue;
				}
				if (d.dot !== true && (V.type === "slash" || V.type === "bos")) {
					Q({
						type: "qmark",
						value: H,
						output: A
					});
					continue;
				}
				Q({
					type: "qmark",
					value: H,
					output: k
				});
				continue;
			}
			if (H === "!") {
				if (d.noextglob !== true && W() === "(") {
					if (W(2) !== "?" || !/[!=<:]/.test(W(3))) {
						$("negate", H);
						continue;
					}
				}
				if (d.nonegate !== true && L.index === 0) {
					Y();
					continue;
				}
			}
			if (H === "+") {
				if (d.noextglob !== true && W() === "(" && W(2) !== "?") {
					$("plus", H);
					continue;
				}
				if (V && V.value === "(" || d.regex === false) {
					Q({
						type: "plus",
						value: H,
						output: S
					});
					continue;
				}
				if (V && (V.type === "bracket" || V.type === "paren" || V.type === "brace") || L.parens > 0) {
					Q({
						type: "plus",
						value: H
					});
					continue;
				}
				Q({
					type: "plus",
					value: S
				});
				continue;
			}
			if (H === "@") {
				if (d.noextglob !== true && W() === "(" && W(2) !== "?") {
					Q({
						type: "at",
						extglob: true,
						value: H,
						output: ""
					});
					continue;
				}
				Q({
					type: "text",
					value: H
				});
				continue;
			}
			if (H !== "*") {
				if (H === "$" || H === "^") H = `\\${H}`;
				const e = i.exec(K());
				if (e) {
					H += e[0];
					L.index += e[0].length;
				}
				Q({
					type: "text",
					value: H
				});
				continue;
			}
			if (V && (V.type === "globstar" || V.star === true)) {
				V.type = "star";
				V.star = true;
				V.value += H;
				V.output = I;
				L.backtrack = true;
				L.globstar = true;
				q(H);
				continue;
			}
			let e = K();
			if (d.noextglob !== true && /^\([^?]/.test(e)) {
				$("star", H);
				continue;
			}
			if (V.type === "star") {
				if (d.noglobstar === true) {
					q(H);
					continue;
				}
				const t = V.prev;
				const n = t.prev;
				const r = t.type === "slash" || t.type === "bos";
				const i = n && (n.type === "star" || n.type === "globstar");
				if (d.bash === true && (!r || e[0] && e[0] !== "/")) {
					Q({
						type: "star",
						value: H,
						output: ""
					});
					continue;
				}
				const a = L.braces > 0 && (t.type === "comma" || t.type === "brace");
				const o = R.length && (t.type === "pipe" || t.type === "paren");
				if (!r && t.type !== "paren" && !a && !o) {
					Q({
						type: "star",
						value: H,
						output: ""
					});
					continue;
				}
				while (e.slice(0, 3) === "/**") {
					const t = l[L.index + 4];
					if (t && t !== "/") break;
					e = e.slice(3);
					q("/**", 3);
				}
				const s = U() || L.parens > 0 && e === ")".repeat(L.parens) && !R.some((e) => e.type === "negate");
				if (t.type === "bos" && U()) {
					V.type = "globstar";
					V.value += H;
					V.output = N(d);
					L.output = V.output;
					L.globstar = true;
					q(H);
					continue;
				}
				if (t.type === "slash" && t.prev.type !== "bos" && !i && s) {
					L.output = L.output.slice(0, -(t.output + V.output).length);
					t.output = `(?:${t.output}`;
					V.type = "globstar";
					V.output = N(d) + (d.strictSlashes ? ")" : "|$)");
					V.value += H;
					L.globstar = true;
					L.output += t.output + V.output;
					q(H);
					continue;
				}
				if (t.type === "slash" && t.prev.type !== "bos" && e[0] === "/") {
					const n = e[1] !== void 0 ? "|$" : "";
					L.output = L.output.slice(0, -(t.output + V.output).length);
					t.output = `(?:${t.output}`;
					V.type = "globstar";
					V.output = `${N(d)}${C}|${C}${n})`;
					V.value += H;
					L.output += t.output + V.output;
					L.globstar = true;
					q(H + G());
					Q({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (t.type === "bos" && e[0] === "/") {
					V.type = "globstar";
					V.value += H;
					V.output = `(?:^|${C}|${N(d)}${C})`;
					L.output = V.output;
					L.globstar = true;
					q(H + G());
					Q({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				L.output = L.output.slice(0, -V.output.length);
				V.type = "globstar";
				V.output = N(d);
				V.value += H;
				L.output += V.output;
				L.globstar = true;
				q(H);
				continue;
			}
			const n = {
				type: "star",
				value: H,
				output: I
			};
			if (d.bash === true) {
				n.output = ".*?";
				if (V.type === "bos" || V.type === "slash") n.output = P + n.output;
				Q(n);
				continue;
			}
			if (V && (V.type === "bracket" || V.type === "paren") && d.regex === true) {
				n.output = H;
				Q(n);
				continue;
			}
			if (L.index === L.start || V.type === "slash" || V.type === "dot") {
				if (V.type === "dot") {
					L.output += D;
					V.output += D;
				} else if (d.dot === true) {
					L.output += O;
					V.output += O;
				} else {
					L.output += P;
					V.output += P;
				}
				if (W() !== "*") {
					L.output += w;
					V.output += w;
				}
			}
			Q(n);
		}
		while (L.brackets > 0) {
			if (d.strictBrackets === true) throw new SyntaxError(c("closing", "]"));
			L.output = t.escapeLast(L.output, "[");
			Z("brackets");
		}
		while (L.parens > 0) {
			if (d.strictBrackets === true) throw new SyntaxError(c("closing", ")"));
			L.output = t.escapeLast(L.output, "(");
			Z("parens");
		}
		while (L.braces > 0) {
			if (d.strictBrackets === true) throw new SyntaxError(c("closing", "}"));
			L.output = t.escapeLast(L.output, "{");
			Z("braces");
		}
		if (d.strictSlashes !== true && (V.type === "star" || V.type === "bracket")) Q({
			type: "maybe_slash",
			value: "",
			output: `${C}?`
		});
		if (L.backtrack === true) {
			L.output = "";
			for (const e of L.tokens) {
				L.output += e.output != null ? e.output : e.value;
				if (e.suffix) L.output += e.suffix;
			}
		}
		return L;
	};
	v.fastpaths = (r, i) => {
		const a = { ...i };
		const s = typeof a.maxLength === "number" ? Math.min(n, a.maxLength) : n;
		const c = r.length;
		if (c > s) throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${s}`);
		r = o[r] || r;
		const { DOT_LITERAL: l, SLASH_LITERAL: u, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: _ } = e.globChars(a.windows);
		const v = a.dot ? m : p;
		const y = a.dot ? h : p;
		const b = a.capture ? "" : "?:";
		const x = {
			negated: false,
			prefix: ""
		};
		let S = a.bash === true ? ".*?" : g;
		if (a.capture) S = `(${S})`;
		const C = (e) => {
			if (e.noglobstar === true) return S;
			return `(${b}(?:(?!${_}${e.dot ? f : l}).)*?)`;
		};
		const w = (e) => {
			switch (e) {
				case "*": return `${v}${d}${S}`;
				case ".*": return `${l}${d}${S}`;
				case "*.*": return `${v}${S}${l}${d}${S}`;
				case "*/*": return `${v}${S}${u}${d}${y}${S}`;
				case "**": return v + C(a);
				case "**/*": return `(?:${v}${C(a)}${u})?${y}${d}${S}`;
				case "**/*.*": return `(?:${v}${C(a)}${u})?${y}${S}${l}${d}${S}`;
				case "**/.*": return `(?:${v}${C(a)}${u})?${l}${d}${S}`;
				default: {
					const t = /^(.*?)\.(\w+)$/.exec(e);
					if (!t) return;
					const n = w(t[1]);
					if (!n) return;
					return n + l + t[2];
				}
			}
		};
		let E = w(t.removePrefix(r, x));
		if (E && a.strictSlashes !== true) E += `${u}?`;
		return E;
	};
	module.exports = v;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_scan();
	const t = require_parse();
	const n = require_utils();
	const r = require_constants();
	const i = (e) => e && typeof e === "object" && !Array.isArray(e);
	const a = (e, t, n = false) => {
		if (Array.isArray(e)) {
			const r = e.map((e) => a(e, t, n));
			const i = (e) => {
				for (const t of r) {
					const n = t(e);
					if (n) return n;
				}
				return false;
			};
			return i;
		}
		const r = i(e) && e.tokens && e.input;
		if (e === "" || typeof e !== "string" && !r) throw new TypeError("Expected pattern to be a non-empty string");
		const o = t || {};
		const s = o.windows;
		const c = r ? a.compileRe(e, t) : a.makeRe(e, t, false, true);
		const l = c.state;
		delete c.state;
		let u = () => false;
		if (o.ignore) {
			const e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			u = a(o.ignore, e, n);
		}
		const d = (n, r = false) => {
			const { isMatch: i, match: d, output: f } = a.test(n, c, t, {
				glob: e,
				posix: s
			});
			const p = {
				glob: e,
				state: l,
				regex: c,
				posix: s,
				input: n,
				output: f,
				match: d,
				isMatch: i
			};
			if (typeof o.onResult === "function") o.onResult(p);
			if (i === false) {
				p.isMatch = false;
				return r ? p : false;
			}
			if (u(n)) {
				if (typeof o.onIgnore === "function") o.onIgnore(p);
				p.isMatch = false;
				return r ? p : false;
			}
			if (typeof o.onMatch === "function") o.onMatch(p);
			return r ? p : true;
		};
		if (n) d.state = l;
		return d;
	};
	a.test = (e, t, r, { glob: i, posix: o } = {}) => {
		if (typeof e !== "string") throw new TypeError("Expected input to be a string");
		if (e === "") return {
			isMatch: false,
			output: ""
		};
		const s = r || {};
		const c = s.format || (o ? n.toPosixSlashes : null);
		let l = e === i;
		let u = l && c ? c(e) : e;
		if (l === false) {
			u = c ? c(e) : e;
			l = u === i;
		}
		if (l === false || s.capture === true) {
			if (s.matchBase === true || s.basename === true) l = a.matchBase(e, t, r, o);
			else l = t.exec(u);
		}
		return {
			isMatch: Boolean(l),
			match: l,
			output: u
		};
	};
	a.matchBase = (e, t, r, i = r && r.windows) => {
		return (t instanceof RegExp ? t : a.makeRe(t, r)).test(n.basename(e, { windows: i }));
	};
	a.isMatch = (e, t, n) => a(t, n)(e);
	a.parse = (e, n) => {
		if (Array.isArray(e)) return e.map((e) => a.parse(e, n));
		return t(e, {
			...n,
			fastpaths: false
		});
	};
	a.scan = (t, n) => e(t, n);
	a.compileRe = (e, t, n = false, r = false) => {
		if (n === true) return e.output;
		const i = t || {};
		const o = i.contains ? "" : "^";
		const s = i.contains ? "" : "$";
		let c = `${o}(?:${e.output})${s}`;
		if (e && e.negated === true) c = `^(?!${c}).*$`;
		const l = a.toRegex(c, t);
		if (r === true) l.state = e;
		return l;
	};
	a.makeRe = (e, n = {}, r = false, i = false) => {
		if (!e || typeof e !== "string") throw new TypeError("Expected a non-empty string");
		let o = {
			negated: false,
			fastpaths: true
		};
		if (n.fastpaths !== false && (e[0] === "." || e[0] === "*")) o.output = t.fastpaths(e, n);
		if (!o.output) o = t(e, n);
		return a.compileRe(o, n, r, i);
	};
	a.toRegex = (e, t) => {
		try {
			const n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? "i" : ""));
		} catch (e) {
			if (t && t.debug === true) throw e;
			return /$^/;
		}
	};
	a.constants = r;
	module.exports = a;
}));
// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_picomatch$1();
	const t = require_utils();
	function n(n, r, i = false) {
		if (r && (r.windows === null || r.windows === void 0)) r = {
			...r,
			windows: t.isWindows()
		};
		return e(n, r, i);
	}
	Object.assign(n, e);
	module.exports = n;
}));
// node_modules/tinyglobby/dist/index.mjs
var dist_exports = /* @__PURE__ */ __exportAll({ glob: () => K });
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const f = Array.isArray;
const p = /\\/g;
const m = /^[A-Za-z]:$/;
const h = process.platform === "win32";
const g = /^(\/?\.\.)+$/;
function _(e, t = {}) {
	const n = e.length;
	const r = Array(n);
	const i = Array(n);
	let a, o;
	for (a = 0; a < n; a++) {
		const n = w(e[a]);
		r[a] = n;
		const s = n.length;
		const c = Array(s);
		for (o = 0; o < s; o++) c[o] = (0, import_picomatch.default)(n[o], t);
		i[a] = c;
	}
	return (e) => {
		const s = e.split("/");
		if (s[0] === ".." && g.test(e)) return true;
		for (a = 0; a < n; a++) {
			const e = r[a];
			const n = i[a];
			const c = s.length;
			const l = Math.min(c, e.length);
			o = 0;
			while (o < l) {
				const r = e[o];
				if (r.includes("/")) return true;
				if (!n[o](s[o])) break;
				if (!t.noglobstar && r === "**") return true;
				o++;
			}
			if (o === c) return true;
		}
		return false;
	};
}
const v = /^[A-Z]:\/$/i;
const y = h ? (e) => v.test(e) : (e) => e === "/";
function b(e, t, n) {
	if (e === t || t.startsWith(`${e}/`)) {
		if (n) {
			const t = e.length + +!y(e);
			return (e, n) => e.slice(t, n ? -1 : void 0) || ".";
		}
		const r = t.slice(e.length + 1);
		if (r) return (e, t) => {
			if (e === ".") return r;
			const n = `${r}/${e}`;
			return t ? n.slice(0, -1) : n;
		};
		return (e, t) => t && e !== "." ? e.slice(0, -1) : e;
	}
	if (n) return (t) => posix.relative(e, t) || ".";
	return (n) => posix.relative(e, `${t}/${n}`) || ".";
}
function x(e, t) {
	if (t.startsWith(`${e}/`)) {
		const n = t.slice(e.length + 1);
		return (e) => `${n}/${e}`;
	}
	return (n) => {
		const r = posix.relative(e, `${t}/${n}`);
		return n[n.length - 1] === "/" && r !== "" ? `${r}/` : r || ".";
	};
}
function S(e) {
	return e.replace(m, (e) => `${e}/`);
}
const C = { parts: true };
function w(e) {
	var t;
	const n = import_picomatch.default.scan(e, C);
	return ((t = n.parts) === null || t === void 0 ? void 0 : t.length) ? n.parts : [e];
}
const k = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const A = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const j = (e) => e.replace(k, "\\$&");
const M = (e) => e.replace(A, "\\$&");
const N = h ? M : j;
function P(e, t) {
	if ((t === null || t === void 0 ? void 0 : t.caseSensitiveMatch) === false) return true;
	const n = import_picomatch.default.scan(e);
	return n.isGlob || n.negated;
}
function F(...e) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...e);
}
function I(e) {
	return typeof e === "string" ? [e] : e !== null && e !== void 0 ? e : [];
}
const L = /^(\/?\.\.)+/;
const R = /\\(?=[()[\]{}!*+?@|])/g;
function z(e, t, n, r) {
	var i;
	const a = t.cwd;
	let c = e;
	if (e[e.length - 1] === "/") c = e.slice(0, -1);
	if (c[c.length - 1] !== "*" && t.expandDirectories) c += "/**";
	const l = N(a);
	c = isAbsolute(c.replace(R, "")) ? posix.relative(l, c) : posix.normalize(c);
	const u = (i = L.exec(c)) === null || i === void 0 ? void 0 : i[0];
	const d = w(c);
	if (u) {
		const e = (u.length + 1) / 3;
		let t = 0;
		const r = l.split("/");
		while (t < e && d[t + e] === r[r.length + t - e]) {
			c = c.slice(0, (e - t - 1) * 3) + c.slice((e - t) * 3 + d[t + e].length + 1) || ".";
			t++;
		}
		const i = posix.join(a, u.slice(t * 3));
		if (i[0] !== "." && n.root.length > i.length) {
			n.root = S(i);
			n.depthOffset = -e + t;
		}
	}
	if (!r && n.depthOffset >= 0) {
		var f;
		(f = n.commonPath) !== null && f !== void 0 || (n.commonPath = d);
		const e = [];
		const t = Math.min(n.commonPath.length, d.length);
		for (let r = 0; r < t; r++) {
			const t = d[r];
			if (t === "**" && !d[r + 1]) {
				e.pop();
				break;
			}
			if (r === d.length - 1 || t !== n.commonPath[r] || P(t)) break;
			e.push(t);
		}
		n.depthOffset = e.length;
		n.commonPath = e;
		n.root = S(e.length > 0 ? posix.join(a, ...e) : a);
	}
	return c;
}
function B(e, t, n) {
	const r = [];
	const i = [];
	for (const t of e.ignore) {
		if (!t) continue;
		if (t[0] !== "!" || t[1] === "(") i.push(z(t, e, n, true));
	}
	for (const a of t) {
		if (!a) continue;
		if (a[0] !== "!" || a[1] === "(") r.push(z(a, e, n, false));
		else if (a[1] !== "!" || a[2] === "(") i.push(z(a.slice(1), e, n, true));
	}
	return {
		match: r,
		ignore: i
	};
}
function V(e, t) {
	const n = e.cwd;
	const r = {
		root: n,
		depthOffset: 0
	};
	const i = B(e, t, r);
	if (e.debug) F("internal processing patterns:", i);
	const { absolute: a, caseSensitiveMatch: o, debug: s, dot: c, followSymbolicLinks: l, onlyDirectories: f } = e;
	const m = r.root.replace(p, "");
	const h = {
		dot: c,
		nobrace: e.braceExpansion === false,
		nocase: !o,
		noextglob: e.extglob === false,
		noglobstar: e.globstar === false,
		posix: true
	};
	const g = (0, import_picomatch.default)(i.match, h);
	const v = (0, import_picomatch.default)(i.ignore, h);
	const y = _(i.match, h);
	const S = b(n, m, a);
	const C = a ? S : b(n, m, true);
	const w = (e, t) => {
		const n = C(t, true);
		return n !== "." && !y(n) || v(n);
	};
	let T;
	if (e.deep !== void 0) T = Math.round(e.deep - r.depthOffset);
	const E = new fe({
		filters: [s ? (e, t) => {
			const n = S(e, t);
			const r = g(n) && !v(n);
			if (r) F(`matched ${n}`);
			return r;
		} : (e, t) => {
			const n = S(e, t);
			return g(n) && !v(n);
		}],
		exclude: s ? (e, t) => {
			const n = w(e, t);
			F(`${n ? "skipped" : "crawling"} ${t}`);
			return n;
		} : w,
		fs: e.fs,
		pathSeparator: "/",
		relativePaths: !a,
		resolvePaths: a,
		includeBasePath: a,
		resolveSymlinks: l,
		excludeSymlinks: !l,
		excludeFiles: f,
		includeDirs: f || !e.onlyFiles,
		maxDepth: T,
		signal: e.signal
	}).crawl(m);
	if (e.debug) F("internal properties:", {
		...r,
		root: m
	});
	return [E, n !== m && !a && x(n, m)];
}
function H(e, t) {
	if (t) for (let n = e.length - 1; n >= 0; n--) e[n] = t(e[n]);
	return e;
}
const U = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function W(o) {
	const s = Object.assign({}, o);
	for (const e in U) if (s[e] === void 0) Object.assign(s, { [e]: U[e] });
	s.cwd = (s.cwd instanceof URL ? fileURLToPath(s.cwd) : resolve(s.cwd || process.cwd())).replace(p, "/");
	s.ignore = I(s.ignore);
	s.fs && (s.fs = {
		readdir: s.fs.readdir || readdir,
		readdirSync: s.fs.readdirSync || readdirSync,
		realpath: s.fs.realpath || realpath,
		realpathSync: s.fs.realpathSync || realpathSync,
		stat: s.fs.stat || stat,
		statSync: s.fs.statSync || statSync
	});
	if (s.debug) F("globbing with options:", s);
	return s;
}
function G(e, t = {}) {
	var n;
	if (e && (t === null || t === void 0 ? void 0 : t.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const r = f(e) || typeof e === "string";
	const i = I((n = r ? e : e.patterns) !== null && n !== void 0 ? n : "**/*");
	const a = W(r ? t : e);
	return i.length > 0 ? V(a, i) : [];
}
async function K(e, t) {
	const [n, r] = G(e, t);
	return n ? H(await n.withPromise(), r) : [];
}
export { dist_exports as t };
