import { o as e, r as t, t as n } from "./rolldown-runtime.js";
const r = process.getBuiltinModule("fs");
const { readdir: i, readdirSync: a, realpath: o, realpathSync: s, stat: c, statSync: l } = process.getBuiltinModule("fs");
const { basename: u, dirname: d, isAbsolute: f, normalize: p, posix: m, relative: h, resolve: g, sep: _ } = process.getBuiltinModule("path");
const { fileURLToPath: v } = process.getBuiltinModule("url");
const { createRequire: y } = process.getBuiltinModule("module");
var b = y(import.meta.url);
function x(e) {
	let t = p(e);
	if (t.length > 1 && t[t.length - 1] === _) t = t.substring(0, t.length - 1);
	return t;
}
const S = /[\\/]/g;
function C(e, t) {
	return e.replace(S, t);
}
const w = /^[a-z]:[\\/]$/i;
function T(e) {
	return e === "/" || w.test(e);
}
function E(e, t) {
	const { resolvePaths: n, normalizePath: r, pathSeparator: i } = t;
	const a = process.platform === "win32" && e.includes("/") || e.startsWith(".");
	if (n) e = g(e);
	if (r || a) e = x(e);
	if (e === ".") return "";
	return C(e[e.length - 1] !== i ? e + i : e, i);
}
function D(e, t) {
	return t + e;
}
function O(e, t) {
	return function(n, r) {
		if (r.startsWith(e)) return r.slice(e.length) + n;
		else return C(h(e, r), t.pathSeparator) + t.pathSeparator + n;
	};
}
function k(e) {
	return e;
}
function A(e, t, n) {
	return t + e + n;
}
function ee(e, t) {
	const { relativePaths: n, includeBasePath: r } = t;
	return n && e ? O(e, t) : r ? D : k;
}
function j(e) {
	return function(t, n) {
		n.push(t.substring(e.length) || ".");
	};
}
function M(e) {
	return function(t, n, r) {
		const i = t.substring(e.length) || ".";
		if (r.every((e) => e(i, true))) n.push(i);
	};
}
const N = (e, t) => {
	t.push(e || ".");
};
const P = (e, t, n) => {
	const r = e || ".";
	if (n.every((e) => e(r, true))) t.push(r);
};
const F = () => {};
function I(e, t) {
	const { includeDirs: n, filters: r, relativePaths: i } = t;
	if (!n) return F;
	if (i) return r && r.length ? M(e) : j(e);
	return r && r.length ? P : N;
}
const L = (e, t, n, r) => {
	if (r.every((t) => t(e, false))) n.files++;
};
const R = (e, t, n, r) => {
	if (r.every((t) => t(e, false))) t.push(e);
};
const z = (e, t, n, r) => {
	n.files++;
};
const B = (e, t) => {
	t.push(e);
};
const V = () => {};
function H(e) {
	const { excludeFiles: t, filters: n, onlyCounts: r } = e;
	if (t) return V;
	if (n && n.length) return r ? L : R;
	else if (r) return z;
	else return B;
}
const U = (e) => {
	return e;
};
const W = () => {
	return [""].slice(0, 0);
};
function G(e) {
	return e.group ? W : U;
}
const K = (e, t, n) => {
	e.push({
		directory: t,
		files: n,
		dir: t
	});
};
const q = () => {};
function J(e) {
	return e.group ? K : q;
}
const Y = function(e, t, n) {
	const { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue();
	i.realpath(e, (o, s) => {
		if (o) return r.dequeue(a ? null : o, t);
		i.stat(s, (i, o) => {
			if (i) return r.dequeue(a ? null : i, t);
			if (o.isDirectory() && Q(e, s, t)) return r.dequeue(null, t);
			n(o, s);
			r.dequeue(null, t);
		});
	});
};
const X = function(e, t, n) {
	const { queue: r, fs: i, options: { suppressErrors: a } } = t;
	r.enqueue();
	try {
		const r = i.realpathSync(e);
		const a = i.statSync(r);
		if (a.isDirectory() && Q(e, r, t)) return;
		n(a, r);
	} catch (e) {
		if (!a) throw e;
	}
};
function Z(e, t) {
	if (!e.resolveSymlinks || e.excludeSymlinks) return null;
	return t ? X : Y;
}
function Q(e, t, n) {
	if (n.options.useRealPaths) return te(t, n);
	let r = d(e);
	let i = 1;
	while (r !== n.root && i < 2) {
		const e = n.symlinks.get(r);
		if (!!e && (e === t || e.startsWith(t) || t.startsWith(e))) i++;
		else r = d(r);
	}
	n.symlinks.set(e, t);
	return i > 1;
}
function te(e, t) {
	return t.visited.includes(e + t.options.pathSeparator);
}
const ne = (e) => {
	return e.counts;
};
const re = (e) => {
	return e.groups;
};
const ie = (e) => {
	return e.paths;
};
const ae = (e) => {
	return e.paths.slice(0, e.options.maxFiles);
};
const oe = (e, t, n) => {
	ue(t, n, e.counts, e.options.suppressErrors);
	return null;
};
const se = (e, t, n) => {
	ue(t, n, e.paths, e.options.suppressErrors);
	return null;
};
const ce = (e, t, n) => {
	ue(t, n, e.paths.slice(0, e.options.maxFiles), e.options.suppressErrors);
	return null;
};
const le = (e, t, n) => {
	ue(t, n, e.groups, e.options.suppressErrors);
	return null;
};
function ue(e, t, n, r) {
	if (e && !r) t(e, n);
	else t(null, n);
}
function de(e, t) {
	const { onlyCounts: n, group: r, maxFiles: i } = e;
	if (n) return t ? ne : oe;
	else if (r) return t ? re : le;
	else if (i) return t ? ae : ce;
	else return t ? ie : se;
}
const fe = { withFileTypes: true };
const pe = (e, t, n, r, i) => {
	e.queue.enqueue();
	if (r < 0) return e.queue.dequeue(null, e);
	const { fs: a } = e;
	e.visited.push(t);
	e.counts.directories++;
	a.readdir(t || ".", fe, (t, a = []) => {
		i(a, n, r);
		e.queue.dequeue(e.options.suppressErrors ? null : t, e);
	});
};
const me = (e, t, n, r, i) => {
	const { fs: a } = e;
	if (r < 0) return;
	e.visited.push(t);
	e.counts.directories++;
	let o = [];
	try {
		o = a.readdirSync(t || ".", fe);
	} catch (t) {
		if (!e.options.suppressErrors) throw t;
	}
	i(o, n, r);
};
function he(e) {
	return e ? me : pe;
}
var ge = class {
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
var _e = class {
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
var ve = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};
var ye = class {
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
		this.callbackInvoker = de(t, this.isSynchronous);
		this.root = E(e, t);
		this.state = {
			root: T(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new _e(),
			options: t,
			queue: new ge((e, t) => this.callbackInvoker(t, e, n)),
			symlinks: new Map(),
			visited: [""].slice(0, 0),
			controller: new ve(),
			fs: t.fs || r
		};
		this.joinPath = ee(this.root, t);
		this.pushDirectory = I(this.root, t);
		this.pushFile = H(t);
		this.getArray = G(t);
		this.groupFiles = J(t);
		this.resolveSymlink = Z(t, this.isSynchronous);
		this.walkDirectory = he(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (e, t, n) => {
		const { paths: r, options: { filters: i, resolveSymlinks: a, excludeSymlinks: o, exclude: s, maxFiles: c, signal: l, useRealPaths: f, pathSeparator: p }, controller: m } = this.state;
		if (m.aborted || l && l.aborted || c && r.length > c) return;
		const h = this.getArray(this.state.paths);
		for (let c = 0; c < e.length; ++c) {
			const l = e[c];
			if (l.isFile() || l.isSymbolicLink() && !a && !o) {
				const e = this.joinPath(l.name, t);
				this.pushFile(e, h, this.state.counts, i);
			} else if (l.isDirectory()) {
				let e = A(l.name, t, this.state.options.pathSeparator);
				if (s && s(l.name, e)) continue;
				this.pushDirectory(e, r, i);
				this.walkDirectory(this.state, e, e, n - 1, this.walk);
			} else if (this.resolveSymlink && l.isSymbolicLink()) {
				let e = D(l.name, t);
				this.resolveSymlink(e, this.state, (t, r) => {
					if (t.isDirectory()) {
						r = E(r, this.state.options);
						if (s && s(l.name, f ? r : e + p)) return;
						this.walkDirectory(this.state, r, f ? r : e + p, n - 1, this.walk);
					} else {
						r = f ? r : e;
						const t = u(r);
						const n = E(d(r), this.state.options);
						r = this.joinPath(t, n);
						this.pushFile(r, h, this.state.counts, i);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, t, h);
	};
};
function be(e, t) {
	return new Promise((n, r) => {
		xe(e, t, (e, t) => {
			if (e) return r(e);
			n(t);
		});
	});
}
function xe(e, t, n) {
	new ye(e, t, n).start();
}
function Se(e, t) {
	return new ye(e, t).start();
}
var Ce = class {
	constructor(e, t) {
		this.root = e;
		this.options = t;
	}
	withPromise() {
		return be(this.root, this.options);
	}
	withCallback(e) {
		xe(this.root, this.options, e);
	}
	sync() {
		return Se(this.root, this.options);
	}
};
let we = null;
try {
	b.resolve("picomatch");
	we = b("picomatch");
} catch {}
var Te = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: _,
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
		return new Ce(e || ".", this.options);
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
		return new Ce(e || ".", this.options);
	}
	glob(...e) {
		if (this.globFunction) return this.globWithOptions(e);
		return this.globWithOptions(e, ...[{ dot: true }]);
	}
	globWithOptions(e, ...t) {
		const n = this.globFunction || we;
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
var Ee = n(((e, t) => {
	const n = "\\\\/";
	const r = `[^${n}]`;
	const i = 0;
	const a = "\\.";
	const o = "\\+";
	const s = "\\?";
	const c = "\\/";
	const l = "(?=.)";
	const u = "[^/]";
	const d = `(?:${c}|$)`;
	const f = `(?:^|${c})`;
	const p = `${a}{1,2}${d}`;
	const m = {
		DOT_LITERAL: a,
		PLUS_LITERAL: o,
		QMARK_LITERAL: s,
		SLASH_LITERAL: c,
		ONE_CHAR: l,
		QMARK: u,
		END_ANCHOR: d,
		DOTS_SLASH: p,
		NO_DOT: `(?!${a})`,
		NO_DOTS: `(?!${f}${p})`,
		NO_DOT_SLASH: `(?!${a}{0,1}${d})`,
		NO_DOTS_SLASH: `(?!${p})`,
		QMARK_NO_DOT: `[^.${c}]`,
		STAR: `${u}*?`,
		START_ANCHOR: f,
		SEP: "/"
	};
	const h = {
		...m,
		SLASH_LITERAL: `[${n}]`,
		QMARK: r,
		STAR: `${r}*?`,
		DOTS_SLASH: `${a}{1,2}(?:[${n}]|$)`,
		NO_DOT: `(?!${a})`,
		NO_DOTS: `(?!(?:^|[${n}])${a}{1,2}(?:[${n}]|$))`,
		NO_DOT_SLASH: `(?!${a}{0,1}(?:[${n}]|$))`,
		NO_DOTS_SLASH: `(?!${a}{1,2}(?:[${n}]|$))`,
		QMARK_NO_DOT: `[^.${n}]`,
		START_ANCHOR: `(?:^|[${n}])`,
		END_ANCHOR: `(?:[${n}]|$)`,
		SEP: "\\"
	};
	t.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION: i,
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
			return e === true ? h : m;
		}
	};
}));
var De = n(((e) => {
	const { REGEX_BACKSLASH: t, REGEX_REMOVE_BACKSLASH: n, REGEX_SPECIAL_CHARS: r, REGEX_SPECIAL_CHARS_GLOBAL: i } = Ee();
	e.isObject = (e) => e !== null && typeof e === "object" && !Array.isArray(e);
	e.hasRegexChars = (e) => r.test(e);
	e.isRegexChar = (t) => t.length === 1 && e.hasRegexChars(t);
	e.escapeRegex = (e) => e.replace(i, "\\$1");
	e.toPosixSlashes = (e) => e.replace(t, "/");
	e.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const e = navigator.platform.toLowerCase();
			return e === "win32" || e === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	e.removeBackslashes = (e) => {
		return e.replace(n, (e) => {
			return e === "\\" ? "" : e;
		});
	};
	e.escapeLast = (t, n, r) => {
		const i = t.lastIndexOf(n, r);
		if (i === -1) return t;
		if (t[i - 1] === "\\") return e.escapeLast(t, n, i - 1);
		return `${t.slice(0, i)}\\${t.slice(i)}`;
	};
	e.removePrefix = (e, t = {}) => {
		let n = e;
		if (n.startsWith("./")) {
			n = n.slice(2);
			t.prefix = "./";
		}
		return n;
	};
	e.wrapOutput = (e, t = {}, n = {}) => {
		let r = `${n.contains ? "" : "^"}(?:${e})${n.contains ? "" : "$"}`;
		if (t.negated === true) r = `(?:^(?!${r}).*$)`;
		return r;
	};
	e.basename = (e, { windows: t } = {}) => {
		const n = e.split(t ? /[\\/]/ : "/");
		const r = n[n.length - 1];
		if (r === "") return n[n.length - 2];
		return r;
	};
}));
var Oe = n(((e, t) => {
	const n = De();
	const { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: a, CHAR_COMMA: o, CHAR_DOT: s, CHAR_EXCLAMATION_MARK: c, CHAR_FORWARD_SLASH: l, CHAR_LEFT_CURLY_BRACE: u, CHAR_LEFT_PARENTHESES: d, CHAR_LEFT_SQUARE_BRACKET: f, CHAR_PLUS: p, CHAR_QUESTION_MARK: m, CHAR_RIGHT_CURLY_BRACE: h, CHAR_RIGHT_PARENTHESES: g, CHAR_RIGHT_SQUARE_BRACKET: _ } = Ee();
	const v = (e) => {
		return e === l || e === a;
	};
	const y = (e) => {
		if (e.isPrefix !== true) e.depth = e.isGlobstar ? Infinity : 1;
	};
	const b = (e, t) => {
		const b = t || {};
		const x = e.length - 1;
		const S = b.parts === true || b.tokens === true || b.scanToEnd === true;
		const C = [];
		const w = [];
		const T = [];
		let E = e;
		let D = -1;
		let O = 0;
		let k = 0;
		let A = false;
		let ee = false;
		let j = false;
		let M = false;
		let N = false;
		let P = false;
		let F = false;
		let I = false;
		let L = false;
		let R = false;
		let z = 0;
		let B;
		let V;
		let H = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const U = () => D >= x;
		const W = () => E.charCodeAt(D + 1);
		const G = () => {
			B = V;
			return E.charCodeAt(++D);
		};
		while (D < x) {
			V = G();
			let e;
			if (V === a) {
				F = H.backslashes = true;
				V = G();
				if (V === u) P = true;
				continue;
			}
			if (P === true || V === u) {
				z++;
				while (U() !== true && (V = G())) {
					if (V === a) {
						F = H.backslashes = true;
						G();
						continue;
					}
					if (V === u) {
						z++;
						continue;
					}
					if (P !== true && V === s && (V = G()) === s) {
						A = H.isBrace = true;
						j = H.isGlob = true;
						R = true;
						if (S === true) continue;
						break;
					}
					if (P !== true && V === o) {
						A = H.isBrace = true;
						j = H.isGlob = true;
						R = true;
						if (S === true) continue;
						break;
					}
					if (V === h) {
						z--;
						if (z === 0) {
							P = false;
							A = H.isBrace = true;
							R = true;
							break;
						}
					}
				}
				if (S === true) continue;
				break;
			}
			if (V === l) {
				C.push(D);
				w.push(H);
				H = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (R === true) continue;
				if (B === s && D === O + 1) {
					O += 2;
					continue;
				}
				k = D + 1;
				continue;
			}
			if (b.noext !== true) {
				if ((V === p || V === i || V === r || V === m || V === c) === true && W() === d) {
					j = H.isGlob = true;
					M = H.isExtglob = true;
					R = true;
					if (V === c && D === O) L = true;
					if (S === true) {
						let e = 0;
						while (U() !== true && (V = G())) {
							if (V === a) {
								F = H.backslashes = true;
								G();
								continue;
							}
							if (V === d) {
								e++;
								continue;
							}
							if (V === g && --e === 0) {
								R = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (V === r) {
				if (B === r) N = H.isGlobstar = true;
				j = H.isGlob = true;
				R = true;
				if (S === true) continue;
				break;
			}
			if (V === m) {
				j = H.isGlob = true;
				R = true;
				if (S === true) continue;
				break;
			}
			if (V === f) {
				while (U() !== true && (e = G())) {
					if (e === a) {
						F = H.backslashes = true;
						G();
						continue;
					}
					if (e === _) {
						ee = H.isBracket = true;
						j = H.isGlob = true;
						R = true;
						break;
					}
				}
				if (S === true) continue;
				break;
			}
			if (b.nonegate !== true && V === c && D === O) {
				I = H.negated = true;
				O++;
				continue;
			}
			if (b.noparen !== true && V === d) {
				j = H.isGlob = true;
				if (S === true) {
					let e = 1;
					while (U() !== true && (V = G())) {
						if (V === a) {
							F = H.backslashes = true;
							G();
							continue;
						}
						if (V === d) {
							e++;
							continue;
						}
						if (V === g && --e === 0) {
							R = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (j === true) {
				R = true;
				if (S === true) continue;
				break;
			}
		}
		if (b.noext === true) {
			M = false;
			j = false;
		}
		let K = E;
		let q = "";
		let J = "";
		if (O > 0) {
			q = E.slice(0, O);
			E = E.slice(O);
			k -= O;
		}
		if (K && j === true && k > 0) {
			K = E.slice(0, k);
			J = E.slice(k);
		} else if (j === true) {
			K = "";
			J = E;
		} else K = E;
		if (K && K !== "" && K !== "/" && K !== E) {
			if (v(K.charCodeAt(K.length - 1))) K = K.slice(0, -1);
		}
		if (b.unescape === true) {
			if (J) J = n.removeBackslashes(J);
			if (K && F === true) K = n.removeBackslashes(K);
		}
		const Y = {
			prefix: q,
			input: e,
			start: O,
			base: K,
			glob: J,
			isBrace: A,
			isBracket: ee,
			isGlob: j,
			isExtglob: M,
			isGlobstar: N,
			negated: I,
			negatedExtglob: L
		};
		if (b.tokens === true) {
			Y.maxDepth = 0;
			if (!v(V)) w.push(H);
			Y.tokens = w;
		}
		if (b.parts === true || b.tokens === true) {
			let t;
			for (let n = 0; n < C.length; n++) {
				const r = t !== void 0 ? t + 1 : O;
				const i = C[n];
				const a = e.slice(r, i);
				if (b.tokens) {
					if (n === 0 && O !== 0) {
						w[n].isPrefix = true;
						w[n].value = q;
					} else w[n].value = a;
					y(w[n]);
					Y.maxDepth += w[n].depth;
				}
				if (i >= O) {
					T.push(a);
					t = i;
				}
			}
			const n = t !== void 0 ? t + 1 : O;
			const r = e.slice(n);
			T.push(r);
			if (b.tokens && t && t + 1 < e.length) {
				w[w.length - 1].value = r;
				y(w[w.length - 1]);
				Y.maxDepth += w[w.length - 1].depth;
			}
			Y.slashes = C;
			Y.parts = T;
		}
		return Y;
	};
	t.exports = b;
}));
var ke = n(((e, t) => {
	const n = Ee();
	const r = De();
	const { MAX_LENGTH: i, POSIX_REGEX_SOURCE: a, REGEX_NON_SPECIAL_CHARS: o, REGEX_SPECIAL_CHARS_BACKREF: s, REPLACEMENTS: c } = n;
	const l = (e, t) => {
		if (typeof t.expandRange === "function") return t.expandRange(...e, t);
		e.sort();
		const n = `[${e.join("-")}]`;
		try {
			new RegExp(n);
		} catch (t) {
			return e.map((e) => r.escapeRegex(e)).join("..");
		}
		return n;
	};
	const u = (e, t) => {
		return `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`;
	};
	const d = (e) => {
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
	const f = (e) => {
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
	const p = (e) => {
		let t = e.trim();
		let n = true;
		while (n === true) {
			n = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(t)) {
				t = t.slice(2, -1);
				n = true;
			}
		}
		if (!f(t)) return;
		return t.replace(/\\(.)/g, "$1");
	};
	const m = (e) => {
		const t = e.map(p).filter(Boolean);
		for (let e = 0; e < t.length; e++) for (let n = e + 1; n < t.length; n++) {
			const r = t[e];
			const i = t[n];
			const a = r[0];
			if (!a || r !== a.repeat(r.length) || i !== a.repeat(i.length)) continue;
			if (r === i || r.startsWith(i) || i.startsWith(r)) return true;
		}
		return false;
	};
	const h = (e, t = true) => {
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
	const g = (e) => {
		return `${e.length === 1 ? r.escapeRegex(e[0]) : `[${e.map((e) => r.escapeRegex(e)).join("")}]`}*`;
	};
	const _ = (e) => {
		let t = 0;
		const n = [];
		while (t < e.length) {
			const r = h(e.slice(t), false);
			if (!r || r.type !== "*") return;
			const i = d(r.body).map((e) => e.trim());
			if (i.length !== 1) return;
			const a = p(i[0]);
			if (!a || a.length !== 1) return;
			n.push(a);
			t += r.end + 1;
		}
		if (n.length < 1) return;
		return n;
	};
	const v = (e) => {
		let t = 0;
		let n = e.trim();
		let r = h(n);
		while (r) {
			t++;
			n = r.body.trim();
			r = h(n);
		}
		return t;
	};
	const y = (e, t) => {
		if (t.maxExtglobRecursion === false) return { risky: false };
		const r = typeof t.maxExtglobRecursion === "number" ? t.maxExtglobRecursion : n.DEFAULT_MAX_EXTGLOB_RECURSION;
		const i = d(e).map((e) => e.trim());
		if (i.length > 1) {
			if (i.some((e) => e === "") || i.some((e) => /^[*?]+$/.test(e)) || m(i)) return { risky: true };
		}
		const a = [];
		let o = false;
		let s = true;
		for (const e of i) {
			const t = _(e);
			if (t) {
				o = true;
				a.push(...t);
				continue;
			}
			const n = p(e);
			if (n && n.length === 1) {
				a.push(n);
				continue;
			}
			s = false;
			if (v(e) > r) return { risky: true };
		}
		if (o) return s ? {
			risky: true,
			safeOutput: g([...new Set(a)])
		} : { risky: true };
		return { risky: false };
	};
	const b = (e, t) => {
		if (typeof e !== "string") throw new TypeError("Expected a string");
		e = c[e] || e;
		const d = { ...t };
		const f = typeof d.maxLength === "number" ? Math.min(i, d.maxLength) : i;
		let p = e.length;
		if (p > f) throw new SyntaxError(`Input length: ${p}, exceeds maximum allowed length: ${f}`);
		const m = {
			type: "bos",
			value: "",
			output: d.prepend || ""
		};
		const h = [m];
		const g = d.capture ? "" : "?:";
		const _ = n.globChars(d.windows);
		const v = n.extglobChars(_);
		const { DOT_LITERAL: x, PLUS_LITERAL: S, SLASH_LITERAL: C, ONE_CHAR: w, DOTS_SLASH: T, NO_DOT: E, NO_DOT_SLASH: D, NO_DOTS_SLASH: O, QMARK: k, QMARK_NO_DOT: A, STAR: ee, START_ANCHOR: j } = _;
		const M = (e) => {
			return `(${g}(?:(?!${j}${e.dot ? T : x}).)*?)`;
		};
		const N = d.dot ? "" : E;
		const P = d.dot ? k : A;
		let F = d.bash === true ? M(d) : ee;
		if (d.capture) F = `(${F})`;
		if (typeof d.noext === "boolean") d.noextglob = d.noext;
		const I = {
			input: e,
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
		e = r.removePrefix(e, I);
		p = e.length;
		const L = [];
		const R = [];
		const z = [];
		let B = m;
		let V;
		const H = () => I.index === p - 1;
		const U = I.peek = (t = 1) => e[I.index + t];
		const W = I.advance = () => e[++I.index] || "";
		const G = () => e.slice(I.index + 1);
		const K = (e = "", t = 0) => {
			I.consumed += e;
			I.index += t;
		};
		const q = (e) => {
			I.output += e.output != null ? e.output : e.value;
			K(e.value);
		};
		const J = () => {
			let e = 1;
			while (U() === "!" && (U(2) !== "(" || U(3) === "?")) {
				W();
				I.start++;
				e++;
			}
			if (e % 2 === 0) return false;
			I.negated = true;
			I.start++;
			return true;
		};
		const Y = (e) => {
			I[e]++;
			z.push(e);
		};
		const X = (e) => {
			I[e]--;
			z.pop();
		};
		const Z = (e) => {
			if (B.type === "globstar") {
				const t = I.braces > 0 && (e.type === "comma" || e.type === "brace");
				const n = e.extglob === true || L.length && (e.type === "pipe" || e.type === "paren");
				if (e.type !== "slash" && e.type !== "paren" && !t && !n) {
					I.output = I.output.slice(0, -B.output.length);
					B.type = "star";
					B.value = "*";
					B.output = F;
					I.output += B.output;
				}
			}
			if (L.length && e.type !== "paren") L[L.length - 1].inner += e.value;
			if (e.value || e.output) q(e);
			if (B && B.type === "text" && e.type === "text") {
				B.output = (B.output || B.value) + e.value;
				B.value += e.value;
				return;
			}
			e.prev = B;
			h.push(e);
			B = e;
		};
		const Q = (e, t) => {
			const n = {
				...v[t],
				conditions: 1,
				inner: ""
			};
			n.prev = B;
			n.parens = I.parens;
			n.output = I.output;
			n.startIndex = I.index;
			n.tokensIndex = h.length;
			const r = (d.capture ? "(" : "") + n.open;
			Y("parens");
			Z({
				type: e,
				value: t,
				output: I.output ? "" : w
			});
			Z({
				type: "paren",
				extglob: true,
				value: W(),
				output: r
			});
			L.push(n);
		};
		const te = (n) => {
			const i = e.slice(n.startIndex, I.index + 1);
			const a = e.slice(n.startIndex + 2, I.index);
			const o = y(a, d);
			if ((n.type === "plus" || n.type === "star") && o.risky) {
				const e = o.safeOutput ? (n.output ? "" : w) + (d.capture ? `(${o.safeOutput})` : o.safeOutput) : void 0;
				const t = h[n.tokensIndex];
				t.type = "text";
				t.value = i;
				t.output = e || r.escapeRegex(i);
				for (let e = n.tokensIndex + 1; e < h.length; e++) {
					h[e].value = "";
					h[e].output = "";
					delete h[e].suffix;
				}
				I.output = n.output + t.output;
				I.backtrack = true;
				Z({
					type: "paren",
					extglob: true,
					value: V,
					output: ""
				});
				X("parens");
				return;
			}
			let s = n.close + (d.capture ? ")" : "");
			let c;
			if (n.type === "negate") {
				let e = F;
				if (n.inner && n.inner.length > 1 && n.inner.includes("/")) e = M(d);
				if (e !== F || H() || /^\)+$/.test(G())) s = n.close = `)$))${e}`;
				if (n.inner.includes("*") && (c = G()) && /^\.[^\\/.]+$/.test(c)) s = n.close = `)${b(c, {
					...t,
					fastpaths: false
				}).output})${e})`;
				if (n.prev.type === "bos") I.negatedExtglob = true;
			}
			Z({
				type: "paren",
				extglob: true,
				value: V,
				output: s
			});
			X("parens");
		};
		if (d.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(e)) {
			let n = false;
			let i = e.replace(s, (e, t, r, i, a, o) => {
				if (i === "\\") {
					n = true;
					return e;
				}
				if (i === "?") {
					if (t) return t + i + (a ? k.repeat(a.length) : "");
					if (o === 0) return P + (a ? k.repeat(a.length) : "");
					return k.repeat(r.length);
				}
				if (i === ".") return x.repeat(r.length);
				if (i === "*") {
					if (t) return t + i + (a ? F : "");
					return F;
				}
				return t ? e : `\\${e}`;
			});
			if (n === true) {
				if (d.unescape === true) i = i.replace(/\\/g, "");
				else i = i.replace(/\\+/g, (e) => {
					return e.length % 2 === 0 ? "\\\\" : e ? "\\" : "";
				});
			}
			if (i === e && d.contains === true) {
				I.output = e;
				return I;
			}
			I.output = r.wrapOutput(i, I, t);
			return I;
		}
		while (!H()) {
			V = W();
			if (V === "\0") continue;
			if (V === "\\") {
				const e = U();
				if (e === "/" && d.bash !== true) continue;
				if (e === "." || e === ";") continue;
				if (!e) {
					V += "\\";
					Z({
						type: "text",
						value: V
					});
					continue;
				}
				const t = /^\\+/.exec(G());
				let n = 0;
				if (t && t[0].length > 2) {
					n = t[0].length;
					I.index += n;
					if (n % 2 !== 0) V += "\\";
				}
				if (d.unescape === true) V = W();
				else V += W();
				if (I.brackets === 0) {
					Z({
						type: "text",
						value: V
					});
					continue;
				}
			}
			if (I.brackets > 0 && (V !== "]" || B.value === "[" || B.value === "[^")) {
				if (d.posix !== false && V === ":") {
					const e = B.value.slice(1);
					if (e.includes("[")) {
						B.posix = true;
						if (e.includes(":")) {
							const e = B.value.lastIndexOf("[");
							const t = B.value.slice(0, e);
							const n = B.value.slice(e + 2);
							const r = a[n];
							if (r) {
								B.value = t + r;
								I.backtrack = true;
								W();
								if (!m.output && h.indexOf(B) === 1) m.output = w;
								continue;
							}
						}
					}
				}
				if (V === "[" && U() !== ":" || V === "-" && U() === "]") V = `\\${V}`;
				if (V === "]" && (B.value === "[" || B.value === "[^")) V = `\\${V}`;
				if (d.posix === true && V === "!" && B.value === "[") V = "^";
				B.value += V;
				q({ value: V });
				continue;
			}
			if (I.quotes === 1 && V !== "\"") {
				V = r.escapeRegex(V);
				B.value += V;
				q({ value: V });
				continue;
			}
			if (V === "\"") {
				I.quotes = I.quotes === 1 ? 0 : 1;
				if (d.keepQuotes === true) Z({
					type: "text",
					value: V
				});
				continue;
			}
			if (V === "(") {
				Y("parens");
				Z({
					type: "paren",
					value: V
				});
				continue;
			}
			if (V === ")") {
				if (I.parens === 0 && d.strictBrackets === true) throw new SyntaxError(u("opening", "("));
				const e = L[L.length - 1];
				if (e && I.parens === e.parens + 1) {
					te(L.pop());
					continue;
				}
				Z({
					type: "paren",
					value: V,
					output: I.parens ? ")" : "\\)"
				});
				X("parens");
				continue;
			}
			if (V === "[") {
				if (d.nobracket === true || !G().includes("]")) {
					if (d.nobracket !== true && d.strictBrackets === true) throw new SyntaxError(u("closing", "]"));
					V = `\\${V}`;
				} else Y("brackets");
				Z({
					type: "bracket",
					value: V
				});
				continue;
			}
			if (V === "]") {
				if (d.nobracket === true || B && B.type === "bracket" && B.value.length === 1) {
					Z({
						type: "text",
						value: V,
						output: `\\${V}`
					});
					continue;
				}
				if (I.brackets === 0) {
					if (d.strictBrackets === true) throw new SyntaxError(u("opening", "["));
					Z({
						type: "text",
						value: V,
						output: `\\${V}`
					});
					continue;
				}
				X("brackets");
				const e = B.value.slice(1);
				if (B.posix !== true && e[0] === "^" && !e.includes("/")) V = `/${V}`;
				B.value += V;
				q({ value: V });
				if (d.literalBrackets === false || r.hasRegexChars(e)) continue;
				const t = r.escapeRegex(B.value);
				I.output = I.output.slice(0, -B.value.length);
				if (d.literalBrackets === true) {
					I.output += t;
					B.value = t;
					continue;
				}
				B.value = `(${g}${t}|${B.value})`;
				I.output += B.value;
				continue;
			}
			if (V === "{" && d.nobrace !== true) {
				Y("braces");
				const e = {
					type: "brace",
					value: V,
					output: "(",
					outputIndex: I.output.length,
					tokensIndex: I.tokens.length
				};
				R.push(e);
				Z(e);
				continue;
			}
			if (V === "}") {
				const e = R[R.length - 1];
				if (d.nobrace === true || !e) {
					Z({
						type: "text",
						value: V,
						output: V
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
					t = l(n, d);
					I.backtrack = true;
				}
				if (e.comma !== true && e.dots !== true) {
					const n = I.output.slice(0, e.outputIndex);
					const r = I.tokens.slice(e.tokensIndex);
					e.value = e.output = "\\{";
					V = t = "\\}";
					I.output = n;
					for (const e of r) I.output += e.output || e.value;
				}
				Z({
					type: "brace",
					value: V,
					output: t
				});
				X("braces");
				R.pop();
				continue;
			}
			if (V === "|") {
				if (L.length > 0) L[L.length - 1].conditions++;
				Z({
					type: "text",
					value: V
				});
				continue;
			}
			if (V === ",") {
				let e = V;
				const t = R[R.length - 1];
				if (t && z[z.length - 1] === "braces") {
					t.comma = true;
					e = "|";
				}
				Z({
					type: "comma",
					value: V,
					output: e
				});
				continue;
			}
			if (V === "/") {
				if (B.type === "dot" && I.index === I.start + 1) {
					I.start = I.index + 1;
					I.consumed = "";
					I.output = "";
					h.pop();
					B = m;
					continue;
				}
				Z({
					type: "slash",
					value: V,
					output: C
				});
				continue;
			}
			if (V === ".") {
				if (I.braces > 0 && B.type === "dot") {
					if (B.value === ".") B.output = x;
					const e = R[R.length - 1];
					B.type = "dots";
					B.output += V;
					B.value += V;
					e.dots = true;
					continue;
				}
				if (I.braces + I.parens === 0 && B.type !== "bos" && B.type !== "slash") {
					Z({
						type: "text",
						value: V,
						output: x
					});
					continue;
				}
				Z({
					type: "dot",
					value: V,
					output: x
				});
				continue;
			}
			if (V === "?") {
				if (!(B && B.value === "(") && d.noextglob !== true && U() === "(" && U(2) !== "?") {
					Q("qmark", V);
					continue;
				}
				if (B && B.type === "paren") {
					const e = U();
					let t = V;
					if (B.value === "(" && !/[!=<:]/.test(e) || e === "<" && !/<([!=]|\w+>)/.test(G())) t = `\\${V}`;
					Z({
						type: "text",
						value: V,
						output: t
					});
					continue;
				}
				if (d.dot !== true && (B.type === "slash" || B.type === "bos")) {
					Z({
						type: "qmark",
						value: V,
						output: A
					});
					continue;
				}
				Z({
					type: "qmark",
					value: V,
					output: k
				});
				continue;
			}
			if (V === "!") {
				if (d.noextglob !== true && U() === "(") {
					if (U(2) !== "?" || !/[!=<:]/.test(U(3))) {
						Q("negate", V);
						continue;
					}
				}
				if (d.nonegate !== true && I.index === 0) {
					J();
					continue;
				}
			}
			if (V === "+") {
				if (d.noextglob !== true && U() === "(" && U(2) !== "?") {
					Q("plus", V);
					continue;
				}
				if (B && B.value === "(" || d.regex === false) {
					Z({
						type: "plus",
						value: V,
						output: S
					});
					continue;
				}
				if (B && (B.type === "bracket" || B.type === "paren" || B.type === "brace") || I.parens > 0) {
					Z({
						type: "plus",
						value: V
					});
					continue;
				}
				Z({
					type: "plus",
					value: S
				});
				continue;
			}
			if (V === "@") {
				if (d.noextglob !== true && U() === "(" && U(2) !== "?") {
					Z({
						type: "at",
						extglob: true,
						value: V,
						output: ""
					});
					continue;
				}
				Z({
					type: "text",
					value: V
				});
				continue;
			}
			if (V !== "*") {
				if (V === "$" || V === "^") V = `\\${V}`;
				const e = o.exec(G());
				if (e) {
					V += e[0];
					I.index += e[0].length;
				}
				Z({
					type: "text",
					value: V
				});
				continue;
			}
			if (B && (B.type === "globstar" || B.star === true)) {
				B.type = "star";
				B.star = true;
				B.value += V;
				B.output = F;
				I.backtrack = true;
				I.globstar = true;
				K(V);
				continue;
			}
			let t = G();
			if (d.noextglob !== true && /^\([^?]/.test(t)) {
				Q("star", V);
				continue;
			}
			if (B.type === "star") {
				if (d.noglobstar === true) {
					K(V);
					continue;
				}
				const n = B.prev;
				const r = n.prev;
				const i = n.type === "slash" || n.type === "bos";
				const a = r && (r.type === "star" || r.type === "globstar");
				if (d.bash === true && (!i || t[0] && t[0] !== "/")) {
					Z({
						type: "star",
						value: V,
						output: ""
					});
					continue;
				}
				const o = I.braces > 0 && (n.type === "comma" || n.type === "brace");
				const s = L.length && (n.type === "pipe" || n.type === "paren");
				if (!i && n.type !== "paren" && !o && !s) {
					Z({
						type: "star",
						value: V,
						output: ""
					});
					continue;
				}
				while (t.slice(0, 3) === "/**") {
					const n = e[I.index + 4];
					if (n && n !== "/") break;
					t = t.slice(3);
					K("/**", 3);
				}
				const c = H() || I.parens > 0 && t === ")".repeat(I.parens) && !L.some((e) => e.type === "negate");
				if (n.type === "bos" && H()) {
					B.type = "globstar";
					B.value += V;
					B.output = M(d);
					I.output = B.output;
					I.globstar = true;
					K(V);
					continue;
				}
				if (n.type === "slash" && n.prev.type !== "bos" && !a && c) {
					I.output = I.output.slice(0, -(n.output + B.output).length);
					n.output = `(?:${n.output}`;
					B.type = "globstar";
					B.output = M(d) + (d.strictSlashes ? ")" : "|$)");
					B.value += V;
					I.globstar = true;
					I.output += n.output + B.output;
					K(V);
					continue;
				}
				if (n.type === "slash" && n.prev.type !== "bos" && t[0] === "/") {
					const e = t[1] !== void 0 ? "|$" : "";
					I.output = I.output.slice(0, -(n.output + B.output).length);
					n.output = `(?:${n.output}`;
					B.type = "globstar";
					B.output = `${M(d)}${C}|${C}${e})`;
					B.value += V;
					I.output += n.output + B.output;
					I.globstar = true;
					K(V + W());
					Z({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (n.type === "bos" && t[0] === "/") {
					B.type = "globstar";
					B.value += V;
					B.output = `(?:^|${C}|${M(d)}${C})`;
					I.output = B.output;
					I.globstar = true;
					K(V + W());
					Z({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				I.output = I.output.slice(0, -B.output.length);
				B.type = "globstar";
				B.output = M(d);
				B.value += V;
				I.output += B.output;
				I.globstar = true;
				K(V);
				continue;
			}
			const n = {
				type: "star",
				value: V,
				output: F
			};
			if (d.bash === true) {
				n.output = ".*?";
				if (B.type === "bos" || B.type === "slash") n.output = N + n.output;
				Z(n);
				continue;
			}
			if (B && (B.type === "bracket" || B.type === "paren") && d.regex === true) {
				n.output = V;
				Z(n);
				continue;
			}
			if (I.index === I.start || B.type === "slash" || B.type === "dot") {
				if (B.type === "dot") {
					I.output += D;
					B.output += D;
				} else if (d.dot === true) {
					I.output += O;
					B.output += O;
				} else {
					I.output += N;
					B.output += N;
				}
				if (U() !== "*") {
					I.output += w;
					B.output += w;
				}
			}
			Z(n);
		}
		while (I.brackets > 0) {
			if (d.strictBrackets === true) throw new SyntaxError(u("closing", "]"));
			I.output = r.escapeLast(I.output, "[");
			X("brackets");
		}
		while (I.parens > 0) {
			if (d.strictBrackets === true) throw new SyntaxError(u("closing", ")"));
			I.output = r.escapeLast(I.output, "(");
			X("parens");
		}
		while (I.braces > 0) {
			if (d.strictBrackets === true) throw new SyntaxError(u("closing", "}"));
			I.output = r.escapeLast(I.output, "{");
			X("braces");
		}
		if (d.strictSlashes !== true && (B.type === "star" || B.type === "bracket")) Z({
			type: "maybe_slash",
			value: "",
			output: `${C}?`
		});
		if (I.backtrack === true) {
			I.output = "";
			for (const e of I.tokens) {
				I.output += e.output != null ? e.output : e.value;
				if (e.suffix) I.output += e.suffix;
			}
		}
		return I;
	};
	b.fastpaths = (e, t) => {
		const a = { ...t };
		const o = typeof a.maxLength === "number" ? Math.min(i, a.maxLength) : i;
		const s = e.length;
		if (s > o) throw new SyntaxError(`Input length: ${s}, exceeds maximum allowed length: ${o}`);
		e = c[e] || e;
		const { DOT_LITERAL: l, SLASH_LITERAL: u, ONE_CHAR: d, DOTS_SLASH: f, NO_DOT: p, NO_DOTS: m, NO_DOTS_SLASH: h, STAR: g, START_ANCHOR: _ } = n.globChars(a.windows);
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
		let T = w(r.removePrefix(e, x));
		if (T && a.strictSlashes !== true) T += `${u}?`;
		return T;
	};
	t.exports = b;
}));
var Ae = n(((e, t) => {
	const n = Oe();
	const r = ke();
	const i = De();
	const a = Ee();
	const o = (e) => e && typeof e === "object" && !Array.isArray(e);
	const s = (e, t, n = false) => {
		if (Array.isArray(e)) {
			const r = e.map((e) => s(e, t, n));
			const i = (e) => {
				for (const t of r) {
					const n = t(e);
					if (n) return n;
				}
				return false;
			};
			return i;
		}
		const r = o(e) && e.tokens && e.input;
		if (e === "" || typeof e !== "string" && !r) throw new TypeError("Expected pattern to be a non-empty string");
		const i = t || {};
		const a = i.windows;
		const c = r ? s.compileRe(e, t) : s.makeRe(e, t, false, true);
		const l = c.state;
		delete c.state;
		let u = () => false;
		if (i.ignore) {
			const e = {
				...t,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			u = s(i.ignore, e, n);
		}
		const d = (n, r = false) => {
			const { isMatch: o, match: d, output: f } = s.test(n, c, t, {
				glob: e,
				posix: a
			});
			const p = {
				glob: e,
				state: l,
				regex: c,
				posix: a,
				input: n,
				output: f,
				match: d,
				isMatch: o
			};
			if (typeof i.onResult === "function") i.onResult(p);
			if (o === false) {
				p.isMatch = false;
				return r ? p : false;
			}
			if (u(n)) {
				if (typeof i.onIgnore === "function") i.onIgnore(p);
				p.isMatch = false;
				return r ? p : false;
			}
			if (typeof i.onMatch === "function") i.onMatch(p);
			return r ? p : true;
		};
		if (n) d.state = l;
		return d;
	};
	s.test = (e, t, n, { glob: r, posix: a } = {}) => {
		if (typeof e !== "string") throw new TypeError("Expected input to be a string");
		if (e === "") return {
			isMatch: false,
			output: ""
		};
		const o = n || {};
		const c = o.format || (a ? i.toPosixSlashes : null);
		let l = e === r;
		let u = l && c ? c(e) : e;
		if (l === false) {
			u = c ? c(e) : e;
			l = u === r;
		}
		if (l === false || o.capture === true) {
			if (o.matchBase === true || o.basename === true) l = s.matchBase(e, t, n, a);
			else l = t.exec(u);
		}
		return {
			isMatch: Boolean(l),
			match: l,
			output: u
		};
	};
	s.matchBase = (e, t, n, r = n && n.windows) => {
		return (t instanceof RegExp ? t : s.makeRe(t, n)).test(i.basename(e, { windows: r }));
	};
	s.isMatch = (e, t, n) => s(t, n)(e);
	s.parse = (e, t) => {
		if (Array.isArray(e)) return e.map((e) => s.parse(e, t));
		return r(e, {
			...t,
			fastpaths: false
		});
	};
	s.scan = (e, t) => n(e, t);
	s.compileRe = (e, t, n = false, r = false) => {
		if (n === true) return e.output;
		const i = t || {};
		const a = i.contains ? "" : "^";
		const o = i.contains ? "" : "$";
		let c = `${a}(?:${e.output})${o}`;
		if (e && e.negated === true) c = `^(?!${c}).*$`;
		const l = s.toRegex(c, t);
		if (r === true) l.state = e;
		return l;
	};
	s.makeRe = (e, t = {}, n = false, i = false) => {
		if (!e || typeof e !== "string") throw new TypeError("Expected a non-empty string");
		let a = {
			negated: false,
			fastpaths: true
		};
		if (t.fastpaths !== false && (e[0] === "." || e[0] === "*")) a.output = r.fastpaths(e, t);
		if (!a.output) a = r(e, t);
		return s.compileRe(a, t, n, i);
	};
	s.toRegex = (e, t) => {
		try {
			const n = t || {};
			return new RegExp(e, n.flags || (n.nocase ? "i" : ""));
		} catch (e) {
			if (t && t.debug === true) throw e;
			return /$^/;
		}
	};
	s.constants = a;
	t.exports = s;
}));
var je = n(((e, t) => {
	const n = Ae();
	const r = De();
	function i(e, t, i = false) {
		if (t && (t.windows === null || t.windows === void 0)) t = {
			...t,
			windows: r.isWindows()
		};
		return n(e, t, i);
	}
	Object.assign(i, n);
	t.exports = i;
}));
var Me = t({ glob: () => lt });
var $ = e(je(), 1);
const Ne = Array.isArray;
const Pe = /\\/g;
const Fe = /^[A-Za-z]:$/;
const Ie = process.platform === "win32";
const Le = /^(\/?\.\.)+$/;
function Re(e, t = {}) {
	const n = e.length;
	const r = Array(n);
	const i = Array(n);
	let a, o;
	for (a = 0; a < n; a++) {
		const n = Ge(e[a]);
		r[a] = n;
		const s = n.length;
		const c = Array(s);
		for (o = 0; o < s; o++) c[o] = (0, $.default)(n[o], t);
		i[a] = c;
	}
	return (e) => {
		const s = e.split("/");
		if (s[0] === ".." && Le.test(e)) return true;
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
const ze = /^[A-Z]:\/$/i;
const Be = Ie ? (e) => ze.test(e) : (e) => e === "/";
function Ve(e, t, n) {
	if (e === t || t.startsWith(`${e}/`)) {
		if (n) {
			const t = e.length + +!Be(e);
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
	if (n) return (t) => m.relative(e, t) || ".";
	return (n) => m.relative(e, `${t}/${n}`) || ".";
}
function He(e, t) {
	if (t.startsWith(`${e}/`)) {
		const n = t.slice(e.length + 1);
		return (e) => `${n}/${e}`;
	}
	return (n) => {
		const r = m.relative(e, `${t}/${n}`);
		return n[n.length - 1] === "/" && r !== "" ? `${r}/` : r || ".";
	};
}
function Ue(e) {
	return e.replace(Fe, (e) => `${e}/`);
}
const We = { parts: true };
function Ge(e) {
	var t;
	const n = $.default.scan(e, We);
	return ((t = n.parts) === null || t === void 0 ? void 0 : t.length) ? n.parts : [e];
}
const Ke = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const qe = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const Je = (e) => e.replace(Ke, "\\$&");
const Ye = (e) => e.replace(qe, "\\$&");
const Xe = Ie ? Ye : Je;
function Ze(e, t) {
	if ((t === null || t === void 0 ? void 0 : t.caseSensitiveMatch) === false) return true;
	const n = $.default.scan(e);
	return n.isGlob || n.negated;
}
function Qe(...e) {
	console.log(`[tinyglobby ${new Date().toLocaleTimeString("es")}]`, ...e);
}
function $e(e) {
	return typeof e === "string" ? [e] : e !== null && e !== void 0 ? e : [];
}
const et = /^(\/?\.\.)+/;
const tt = /\\(?=[()[\]{}!*+?@|])/g;
function nt(e, t, n, r) {
	var i;
	const a = t.cwd;
	let o = e;
	if (e[e.length - 1] === "/") o = e.slice(0, -1);
	if (o[o.length - 1] !== "*" && t.expandDirectories) o += "/**";
	const s = Xe(a);
	o = f(o.replace(tt, "")) ? m.relative(s, o) : m.normalize(o);
	const c = (i = et.exec(o)) === null || i === void 0 ? void 0 : i[0];
	const l = Ge(o);
	if (c) {
		const e = (c.length + 1) / 3;
		let t = 0;
		const r = s.split("/");
		while (t < e && l[t + e] === r[r.length + t - e]) {
			o = o.slice(0, (e - t - 1) * 3) + o.slice((e - t) * 3 + l[t + e].length + 1) || ".";
			t++;
		}
		const i = m.join(a, c.slice(t * 3));
		if (i[0] !== "." && n.root.length > i.length) {
			n.root = Ue(i);
			n.depthOffset = -e + t;
		}
	}
	if (!r && n.depthOffset >= 0) {
		var u;
		(u = n.commonPath) !== null && u !== void 0 || (n.commonPath = l);
		const e = [];
		const t = Math.min(n.commonPath.length, l.length);
		for (let r = 0; r < t; r++) {
			const t = l[r];
			if (t === "**" && !l[r + 1]) {
				e.pop();
				break;
			}
			if (r === l.length - 1 || t !== n.commonPath[r] || Ze(t)) break;
			e.push(t);
		}
		n.depthOffset = e.length;
		n.commonPath = e;
		n.root = Ue(e.length > 0 ? m.join(a, ...e) : a);
	}
	return o;
}
function rt(e, t, n) {
	const r = [];
	const i = [];
	for (const t of e.ignore) {
		if (!t) continue;
		if (t[0] !== "!" || t[1] === "(") i.push(nt(t, e, n, true));
	}
	for (const a of t) {
		if (!a) continue;
		if (a[0] !== "!" || a[1] === "(") r.push(nt(a, e, n, false));
		else if (a[1] !== "!" || a[2] === "(") i.push(nt(a.slice(1), e, n, true));
	}
	return {
		match: r,
		ignore: i
	};
}
function it(e, t) {
	const n = e.cwd;
	const r = {
		root: n,
		depthOffset: 0
	};
	const i = rt(e, t, r);
	if (e.debug) Qe("internal processing patterns:", i);
	const { absolute: a, caseSensitiveMatch: o, debug: s, dot: c, followSymbolicLinks: l, onlyDirectories: u } = e;
	const d = r.root.replace(Pe, "");
	const f = {
		dot: c,
		nobrace: e.braceExpansion === false,
		nocase: !o,
		noextglob: e.extglob === false,
		noglobstar: e.globstar === false,
		posix: true
	};
	const p = (0, $.default)(i.match, f);
	const m = (0, $.default)(i.ignore, f);
	const h = Re(i.match, f);
	const g = Ve(n, d, a);
	const _ = a ? g : Ve(n, d, true);
	const v = (e, t) => {
		const n = _(t, true);
		return n !== "." && !h(n) || m(n);
	};
	let y;
	if (e.deep !== void 0) y = Math.round(e.deep - r.depthOffset);
	const b = new Te({
		filters: [s ? (e, t) => {
			const n = g(e, t);
			const r = p(n) && !m(n);
			if (r) Qe(`matched ${n}`);
			return r;
		} : (e, t) => {
			const n = g(e, t);
			return p(n) && !m(n);
		}],
		exclude: s ? (e, t) => {
			const n = v(e, t);
			Qe(`${n ? "skipped" : "crawling"} ${t}`);
			return n;
		} : v,
		fs: e.fs,
		pathSeparator: "/",
		relativePaths: !a,
		resolvePaths: a,
		includeBasePath: a,
		resolveSymlinks: l,
		excludeSymlinks: !l,
		excludeFiles: u,
		includeDirs: u || !e.onlyFiles,
		maxDepth: y,
		signal: e.signal
	}).crawl(d);
	if (e.debug) Qe("internal properties:", {
		...r,
		root: d
	});
	return [b, n !== d && !a && He(n, d)];
}
function at(e, t) {
	if (t) for (let n = e.length - 1; n >= 0; n--) e[n] = t(e[n]);
	return e;
}
const ot = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function st(e) {
	const t = Object.assign({}, e);
	for (const e in ot) if (t[e] === void 0) Object.assign(t, { [e]: ot[e] });
	t.cwd = (t.cwd instanceof URL ? v(t.cwd) : g(t.cwd || process.cwd())).replace(Pe, "/");
	t.ignore = $e(t.ignore);
	t.fs && (t.fs = {
		readdir: t.fs.readdir || i,
		readdirSync: t.fs.readdirSync || a,
		realpath: t.fs.realpath || o,
		realpathSync: t.fs.realpathSync || s,
		stat: t.fs.stat || c,
		statSync: t.fs.statSync || l
	});
	if (t.debug) Qe("globbing with options:", t);
	return t;
}
function ct(e, t = {}) {
	var n;
	if (e && (t === null || t === void 0 ? void 0 : t.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const r = Ne(e) || typeof e === "string";
	const i = $e((n = r ? e : e.patterns) !== null && n !== void 0 ? n : "**/*");
	const a = st(r ? t : e);
	return i.length > 0 ? it(a, i) : [];
}
async function lt(e, t) {
	const [n, r] = ct(e, t);
	return n ? at(await n.withPromise(), r) : [];
}
export { Me as t };
