const e = Symbol.for("yaml.alias");
const t = Symbol.for("yaml.document");
const n = Symbol.for("yaml.map");
const r = Symbol.for("yaml.pair");
const i = Symbol.for("yaml.scalar");
const a = Symbol.for("yaml.seq");
const o = Symbol.for("yaml.node.type");
const s = (t) => !!t && typeof t === "object" && t[o] === e;
const c = (e) => !!e && typeof e === "object" && e[o] === t;
const l = (e) => !!e && typeof e === "object" && e[o] === n;
const u = (e) => !!e && typeof e === "object" && e[o] === r;
const d = (e) => !!e && typeof e === "object" && e[o] === i;
const f = (e) => !!e && typeof e === "object" && e[o] === a;
function p(e) {
	if (e && typeof e === "object") switch (e[o]) {
		case n:
		case a: return true;
	}
	return false;
}
function m(t) {
	if (t && typeof t === "object") switch (t[o]) {
		case e:
		case n:
		case i:
		case a: return true;
	}
	return false;
}
const h = (e) => (d(e) || p(e)) && !!e.anchor;
const g = Symbol("break visit");
const _ = Symbol("skip children");
const v = Symbol("remove node");
function y(e, t) {
	const n = C(t);
	if (c(e)) {
		if (b(null, e.contents, n, Object.freeze([e])) === v) e.contents = null;
	} else b(null, e, n, Object.freeze([]));
}
y.BREAK = g;
y.SKIP = _;
y.REMOVE = v;
function b(e, t, n, r) {
	const i = ee(e, t, n, r);
	if (m(i) || u(i)) {
		w(e, r, i);
		return b(e, i, n, r);
	}
	if (typeof i !== "symbol") {
		if (p(t)) {
			r = Object.freeze(r.concat(t));
			for (let e = 0; e < t.items.length; ++e) {
				const i = b(e, t.items[e], n, r);
				if (typeof i === "number") e = i - 1;
				else if (i === g) return g;
				else if (i === v) {
					t.items.splice(e, 1);
					e -= 1;
				}
			}
		} else if (u(t)) {
			r = Object.freeze(r.concat(t));
			const e = b("key", t.key, n, r);
			if (e === g) return g;
			else if (e === v) t.key = null;
			const i = b("value", t.value, n, r);
			if (i === g) return g;
			else if (i === v) t.value = null;
		}
	}
	return i;
}
async function x(e, t) {
	const n = C(t);
	if (c(e)) {
		if (await S(null, e.contents, n, Object.freeze([e])) === v) e.contents = null;
	} else await S(null, e, n, Object.freeze([]));
}
x.BREAK = g;
x.SKIP = _;
x.REMOVE = v;
async function S(e, t, n, r) {
	const i = await ee(e, t, n, r);
	if (m(i) || u(i)) {
		w(e, r, i);
		return S(e, i, n, r);
	}
	if (typeof i !== "symbol") {
		if (p(t)) {
			r = Object.freeze(r.concat(t));
			for (let e = 0; e < t.items.length; ++e) {
				const i = await S(e, t.items[e], n, r);
				if (typeof i === "number") e = i - 1;
				else if (i === g) return g;
				else if (i === v) {
					t.items.splice(e, 1);
					e -= 1;
				}
			}
		} else if (u(t)) {
			r = Object.freeze(r.concat(t));
			const e = await S("key", t.key, n, r);
			if (e === g) return g;
			else if (e === v) t.key = null;
			const i = await S("value", t.value, n, r);
			if (i === g) return g;
			else if (i === v) t.value = null;
		}
	}
	return i;
}
function C(e) {
	if (typeof e === "object" && (e.Collection || e.Node || e.Value)) return Object.assign({
		Alias: e.Node,
		Map: e.Node,
		Scalar: e.Node,
		Seq: e.Node
	}, e.Value && {
		Map: e.Value,
		Scalar: e.Value,
		Seq: e.Value
	}, e.Collection && {
		Map: e.Collection,
		Seq: e.Collection
	}, e);
	return e;
}
function ee(e, t, n, r) {
	if (typeof n === "function") return n(e, t, r);
	if (l(t)) return n.Map?.(e, t, r);
	if (f(t)) return n.Seq?.(e, t, r);
	if (u(t)) return n.Pair?.(e, t, r);
	if (d(t)) return n.Scalar?.(e, t, r);
	if (s(t)) return n.Alias?.(e, t, r);
}
function w(e, t, n) {
	const r = t[t.length - 1];
	if (p(r)) r.items[e] = n;
	else if (u(r)) {
		if (e === "key") r.key = n;
		else r.value = n;
	} else if (c(r)) r.contents = n;
	else {
		const e = s(r) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${e} parent`);
	}
}
const T = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const te = (e) => e.replace(/[!,[\]{}]/g, (e) => T[e]);
var E = class e {
	constructor(t, n) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, e.defaultYaml, t);
		this.tags = Object.assign({}, e.defaultTags, n);
	}
	clone() {
		const t = new e(this.yaml, this.tags);
		t.docStart = this.docStart;
		return t;
	}
	atDocument() {
		const t = new e(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: e.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, e.defaultTags);
		}
		return t;
	}
	add(t, n) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: e.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, e.defaultTags);
			this.atNextDocument = false;
		}
		const r = t.trim().split(/[ \t]+/);
		const i = r.shift();
		switch (i) {
			case "%TAG": {
				if (r.length !== 2) {
					n(0, "%TAG directive should contain exactly two parts");
					if (r.length < 2) return false;
				}
				const [e, t] = r;
				this.tags[e] = t;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (r.length !== 1) {
					n(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [e] = r;
				if (e === "1.1" || e === "1.2") {
					this.yaml.version = e;
					return true;
				} else {
					const t = /^\d+\.\d+$/.test(e);
					n(6, `Unsupported YAML version ${e}`, t);
					return false;
				}
			}
			default:
				n(0, `Unknown directive ${i}`, true);
				return false;
		}
	}
	tagName(e, t) {
		if (e === "!") return "!";
		if (e[0] !== "!") {
			t(`Not a valid tag: ${e}`);
			return null;
		}
		if (e[1] === "<") {
			const n = e.slice(2, -1);
			if (n === "!" || n === "!!") {
				t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
				return null;
			}
			if (e[e.length - 1] !== ">") t("Verbatim tags must end with a >");
			return n;
		}
		const [, n, r] = e.match(/^(.*!)([^!]*)$/s);
		if (!r) t(`The ${e} tag has no suffix`);
		const i = this.tags[n];
		if (i) try {
			return i + decodeURIComponent(r);
		} catch (e) {
			t(String(e));
			return null;
		}
		if (n === "!") return e;
		t(`Could not resolve tag: ${e}`);
		return null;
	}
	tagString(e) {
		for (const [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + te(e.substring(n.length));
		return e[0] === "!" ? e : `!<${e}>`;
	}
	toString(e) {
		const t = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const n = Object.entries(this.tags);
		let r;
		if (e && n.length > 0 && m(e.contents)) {
			const t = {};
			y(e.contents, (e, n) => {
				if (m(n) && n.tag) t[n.tag] = true;
			});
			r = Object.keys(t);
		} else r = [];
		for (const [i, a] of n) {
			if (i === "!!" && a === "tag:yaml.org,2002:") continue;
			if (!e || r.some((e) => e.startsWith(a))) t.push(`%TAG ${i} ${a}`);
		}
		return t.join("\n");
	}
};
E.defaultYaml = {
	explicit: false,
	version: "1.2"
};
E.defaultTags = { "!!": "tag:yaml.org,2002:" };
function ne(e) {
	if (/[\x00-\x19\s,[\]{}]/.test(e)) {
		const t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
		throw new Error(t);
	}
	return true;
}
function re(e) {
	const t = new Set();
	y(e, { Value(e, n) {
		if (n.anchor) t.add(n.anchor);
	} });
	return t;
}
function ie(e, t) {
	for (let n = 1;; ++n) {
		const r = `${e}${n}`;
		if (!t.has(r)) return r;
	}
}
function ae(e, t) {
	const n = [];
	const r = new Map();
	let i = null;
	return {
		onAnchor: (r) => {
			n.push(r);
			i ?? (i = re(e));
			const a = ie(t, i);
			i.add(a);
			return a;
		},
		setAnchors: () => {
			for (const e of n) {
				const t = r.get(e);
				if (typeof t === "object" && t.anchor && (d(t.node) || p(t.node))) t.node.anchor = t.anchor;
				else {
					const t = new Error("Failed to resolve repeated object (this should not happen)");
					t.source = e;
					throw t;
				}
			}
		},
		sourceObjects: r
	};
}
function D(e, t, n, r) {
	if (r && typeof r === "object") {
		if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
			const n = r[t];
			const i = D(e, r, String(t), n);
			if (i === void 0) delete r[t];
			else if (i !== n) r[t] = i;
		}
		else if (r instanceof Map) for (const t of Array.from(r.keys())) {
			const n = r.get(t);
			const i = D(e, r, t, n);
			if (i === void 0) r.delete(t);
			else if (i !== n) r.set(t, i);
		}
		else if (r instanceof Set) for (const t of Array.from(r)) {
			const n = D(e, r, t, t);
			if (n === void 0) r.delete(t);
			else if (n !== t) {
				r.delete(t);
				r.add(n);
			}
		}
		else for (const [t, n] of Object.entries(r)) {
			const i = D(e, r, t, n);
			if (i === void 0) delete r[t];
			else if (i !== n) r[t] = i;
		}
	}
	return e.call(t, n, r);
}
function O(e, t, n) {
	if (Array.isArray(e)) return e.map((e, t) => O(e, String(t), n));
	if (e && typeof e.toJSON === "function") {
		if (!n || !h(e)) return e.toJSON(t, n);
		const r = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		n.anchors.set(e, r);
		n.onCreate = (e) => {
			r.res = e;
			delete n.onCreate;
		};
		const i = e.toJSON(t, n);
		if (n.onCreate) n.onCreate(i);
		return i;
	}
	if (typeof e === "bigint" && !n?.keep) return Number(e);
	return e;
}
var oe = class {
	constructor(e) {
		Object.defineProperty(this, o, { value: e });
	}
	clone() {
		const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) e.range = this.range.slice();
		return e;
	}
	toJS(e, { mapAsMap: t, maxAliasCount: n, onAnchor: r, reviver: i } = {}) {
		if (!c(e)) throw new TypeError("A document argument is required");
		const a = {
			anchors: new Map(),
			doc: e,
			keep: true,
			mapAsMap: t === true,
			mapKeyWarned: false,
			maxAliasCount: typeof n === "number" ? n : 100
		};
		const o = O(this, "", a);
		if (typeof r === "function") for (const { count: e, res: t } of a.anchors.values()) r(t, e);
		return typeof i === "function" ? D(i, { "": o }, "", o) : o;
	}
};
var se = class extends oe {
	constructor(t) {
		super(e);
		this.source = t;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(e, t) {
		if (t?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let n;
		if (t?.aliasResolveCache) n = t.aliasResolveCache;
		else {
			n = [];
			y(e, { Node: (e, t) => {
				if (s(t) || h(t)) n.push(t);
			} });
			if (t) t.aliasResolveCache = n;
		}
		let r = void 0;
		for (const e of n) {
			if (e === this) break;
			if (e.anchor === this.source) r = e;
		}
		if (r && t) {
			const { anchors: e, doc: n, maxAliasCount: i } = t;
			let a = e.get(r);
			if (!a) {
				O(r, null, t);
				a = e.get(r);
			}
			if (a?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (i >= 0) {
				a.count += 1;
				if (a.aliasCount === 0) a.aliasCount = ce(n, r, e);
				if (a.count * a.aliasCount > i) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return r;
	}
	toJSON(e, t) {
		if (!t) return { source: this.source };
		const n = this.resolve(t.doc, t);
		if (!n) {
			const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(e);
		}
		return t.anchors.get(n).res;
	}
	toString(e, t, n) {
		const r = `*${this.source}`;
		if (e) {
			ne(this.source);
			if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
				const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(e);
			}
			if (e.implicitKey) return `${r} `;
		}
		return r;
	}
};
function ce(e, t, n) {
	if (s(t)) {
		const r = t.resolve(e);
		const i = n && r && n.get(r);
		return i ? i.count * i.aliasCount : 0;
	} else if (p(t)) {
		let r = 0;
		for (const i of t.items) {
			const t = ce(e, i, n);
			if (t > r) r = t;
		}
		return r;
	} else if (u(t)) {
		const r = ce(e, t.key, n);
		const i = ce(e, t.value, n);
		return Math.max(r, i);
	}
	return 1;
}
const le = (e) => !e || typeof e !== "function" && typeof e !== "object";
var k = class extends oe {
	constructor(e) {
		super(i);
		this.value = e;
	}
	toJSON(e, t) {
		return t?.keep ? this.value : O(this.value, e, t);
	}
	toString() {
		return String(this.value);
	}
};
k.BLOCK_FOLDED = "BLOCK_FOLDED";
k.BLOCK_LITERAL = "BLOCK_LITERAL";
k.PLAIN = "PLAIN";
k.QUOTE_DOUBLE = "QUOTE_DOUBLE";
k.QUOTE_SINGLE = "QUOTE_SINGLE";
const ue = "tag:yaml.org,2002:";
function de(e, t, n) {
	if (t) {
		const e = n.filter((e) => e.tag === t);
		const r = e.find((e) => !e.format) ?? e[0];
		if (!r) throw new Error(`Tag ${t} not found`);
		return r;
	}
	return n.find((t) => t.identify?.(e) && !t.format);
}
function fe(e, t, r) {
	if (c(e)) e = e.contents;
	if (m(e)) return e;
	if (u(e)) {
		const t = r.schema[n].createNode?.(r.schema, null, r);
		t.items.push(e);
		return t;
	}
	if (e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt !== "undefined" && e instanceof BigInt) e = e.valueOf();
	const { aliasDuplicateObjects: i, onAnchor: o, onTagObj: s, schema: l, sourceObjects: d } = r;
	let f = void 0;
	if (i && e && typeof e === "object") {
		f = d.get(e);
		if (f) {
			f.anchor ?? (f.anchor = o(e));
			return new se(f.anchor);
		} else {
			f = {
				anchor: null,
				node: null
			};
			d.set(e, f);
		}
	}
	if (t?.startsWith("!!")) t = ue + t.slice(2);
	let p = de(e, t, l.tags);
	if (!p) {
		if (e && typeof e.toJSON === "function") e = e.toJSON();
		if (!e || typeof e !== "object") {
			const t = new k(e);
			if (f) f.node = t;
			return t;
		}
		p = e instanceof Map ? l[n] : Symbol.iterator in Object(e) ? l[a] : l[n];
	}
	if (s) {
		s(p);
		delete r.onTagObj;
	}
	const h = p?.createNode ? p.createNode(r.schema, e, r) : typeof p?.nodeClass?.from === "function" ? p.nodeClass.from(r.schema, e, r) : new k(e);
	if (t) h.tag = t;
	else if (!p.default) h.tag = p.tag;
	if (f) f.node = h;
	return h;
}
function pe(e, t, n) {
	let r = n;
	for (let e = t.length - 1; e >= 0; --e) {
		const n = t[e];
		if (typeof n === "number" && Number.isInteger(n) && n >= 0) {
			const e = [];
			e[n] = r;
			r = e;
		} else r = new Map([[n, r]]);
	}
	return fe(r, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema: e,
		sourceObjects: new Map()
	});
}
const A = (e) => e == null || typeof e === "object" && !!e[Symbol.iterator]().next().done;
var me = class extends oe {
	constructor(e, t) {
		super(e);
		Object.defineProperty(this, "schema", {
			value: t,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(e) {
		const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (e) t.schema = e;
		t.items = t.items.map((t) => m(t) || u(t) ? t.clone(e) : t);
		if (this.range) t.range = this.range.slice();
		return t;
	}
	addIn(e, t) {
		if (A(e)) this.add(t);
		else {
			const [n, ...r] = e;
			const i = this.get(n, true);
			if (p(i)) i.addIn(r, t);
			else if (i === void 0 && this.schema) this.set(n, pe(this.schema, r, t));
			else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
		}
	}
	deleteIn(e) {
		const [t, ...n] = e;
		if (n.length === 0) return this.delete(t);
		const r = this.get(t, true);
		if (p(r)) return r.deleteIn(n);
		else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
	}
	getIn(e, t) {
		const [n, ...r] = e;
		const i = this.get(n, true);
		if (r.length === 0) return !t && d(i) ? i.value : i;
		else return p(i) ? i.getIn(r, t) : void 0;
	}
	hasAllNullValues(e) {
		return this.items.every((t) => {
			if (!u(t)) return false;
			const n = t.value;
			return n == null || e && d(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(e) {
		const [t, ...n] = e;
		if (n.length === 0) return this.has(t);
		const r = this.get(t, true);
		return p(r) ? r.hasIn(n) : false;
	}
	setIn(e, t) {
		const [n, ...r] = e;
		if (r.length === 0) this.set(n, t);
		else {
			const e = this.get(n, true);
			if (p(e)) e.setIn(r, t);
			else if (e === void 0 && this.schema) this.set(n, pe(this.schema, r, t));
			else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
		}
	}
};
const he = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
function j(e, t) {
	if (/^\n+$/.test(e)) return e.substring(1);
	return t ? e.replace(/^(?! *$)/gm, t) : e;
}
const M = (e, t, n) => e.endsWith("\n") ? j(n, t) : n.includes("\n") ? "\n" + j(n, t) : (e.endsWith(" ") ? "" : " ") + n;
const ge = "flow";
const _e = "block";
const ve = "quoted";
function ye(e, t, n = "flow", { indentAtStart: r, lineWidth: i = 80, minContentWidth: a = 20, onFold: o, onOverflow: s } = {}) {
	if (!i || i < 0) return e;
	if (i < a) a = 0;
	const c = Math.max(1 + a, 1 + i - t.length);
	if (e.length <= c) return e;
	const l = [];
	const u = {};
	let d = i - t.length;
	if (typeof r === "number") {
		if (r > i - Math.max(2, a)) l.push(0);
		else d = i - r;
	}
	let f = void 0;
	let p = void 0;
	let m = false;
	let h = -1;
	let g = -1;
	let _ = -1;
	if (n === "block") {
		h = be(e, h, t.length);
		if (h !== -1) d = h + c;
	}
	for (let r; r = e[h += 1];) {
		if (n === "quoted" && r === "\\") {
			g = h;
			switch (e[h + 1]) {
				case "x":
					h += 3;
					break;
				case "u":
					h += 5;
					break;
				case "U":
					h += 9;
					break;
				default: h += 1;
			}
			_ = h;
		}
		if (r === "\n") {
			if (n === "block") h = be(e, h, t.length);
			d = h + t.length + c;
			f = void 0;
		} else {
			if (r === " " && p && p !== " " && p !== "\n" && p !== "	") {
				const t = e[h + 1];
				if (t && t !== " " && t !== "\n" && t !== "	") f = h;
			}
			if (h >= d) {
				if (f) {
					l.push(f);
					d = f + c;
					f = void 0;
				} else if (n === "quoted") {
					while (p === " " || p === "	") {
						p = r;
						r = e[h += 1];
						m = true;
					}
					const t = h > _ + 1 ? h - 2 : g - 1;
					if (u[t]) return e;
					l.push(t);
					u[t] = true;
					d = t + c;
					f = void 0;
				} else m = true;
			}
		}
		p = r;
	}
	if (m && s) s();
	if (l.length === 0) return e;
	if (o) o();
	let v = e.slice(0, l[0]);
	for (let r = 0; r < l.length; ++r) {
		const i = l[r];
		const a = l[r + 1] || e.length;
		if (i === 0) v = `\n${t}${e.slice(0, a)}`;
		else {
			if (n === "quoted" && u[i]) v += `${e[i]}\\`;
			v += `\n${t}${e.slice(i + 1, a)}`;
		}
	}
	return v;
}
function be(e, t, n) {
	let r = t;
	let i = t + 1;
	let a = e[i];
	while (a === " " || a === "	") if (t < i + n) a = e[++t];
	else {
		do
			a = e[++t];
		while (a && a !== "\n");
		r = t;
		i = t + 1;
		a = e[i];
	}
	return r;
}
const xe = (e, t) => ({
	indentAtStart: t ? e.indent.length : e.indentAtStart,
	lineWidth: e.options.lineWidth,
	minContentWidth: e.options.minContentWidth
});
const Se = (e) => /^(%|---|\.\.\.)/m.test(e);
function Ce(e, t, n) {
	if (!t || t < 0) return false;
	const r = t - n;
	const i = e.length;
	if (i <= r) return false;
	for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
		if (t - n > r) return true;
		n = t + 1;
		if (i - n <= r) return false;
	}
	return true;
}
function we(e, t) {
	const n = JSON.stringify(e);
	if (t.options.doubleQuotedAsJSON) return n;
	const { implicitKey: r } = t;
	const i = t.options.doubleQuotedMinMultiLineLength;
	const a = t.indent || (Se(e) ? "  " : "");
	let o = "";
	let s = 0;
	for (let e = 0, t = n[e]; t; t = n[++e]) {
		if (t === " " && n[e + 1] === "\\" && n[e + 2] === "n") {
			o += n.slice(s, e) + "\\ ";
			e += 1;
			s = e;
			t = "\\";
		}
		if (t === "\\") switch (n[e + 1]) {
			case "u":
				{
					o += n.slice(s, e);
					const t = n.substr(e + 2, 4);
					switch (t) {
						case "0000":
							o += "\\0";
							break;
						case "0007":
							o += "\\a";
							break;
						case "000b":
							o += "\\v";
							break;
						case "001b":
							o += "\\e";
							break;
						case "0085":
							o += "\\N";
							break;
						case "00a0":
							o += "\\_";
							break;
						case "2028":
							o += "\\L";
							break;
						case "2029":
							o += "\\P";
							break;
						default: if (t.substr(0, 2) === "00") o += "\\x" + t.substr(2);
						else o += n.substr(e, 6);
					}
					e += 5;
					s = e + 1;
				}
				break;
			case "n":
				if (r || n[e + 2] === "\"" || n.length < i) e += 1;
				else {
					o += n.slice(s, e) + "\n\n";
					while (n[e + 2] === "\\" && n[e + 3] === "n" && n[e + 4] !== "\"") {
						o += "\n";
						e += 2;
					}
					o += a;
					if (n[e + 2] === " ") o += "\\";
					e += 1;
					s = e + 1;
				}
				break;
			default: e += 1;
		}
	}
	o = s ? o + n.slice(s) : n;
	return r ? o : ye(o, a, ve, xe(t, false));
}
function Te(e, t) {
	if (t.options.singleQuote === false || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return we(e, t);
	const n = t.indent || (Se(e) ? "  " : "");
	const r = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
	return t.implicitKey ? r : ye(r, n, ge, xe(t, false));
}
function N(e, t) {
	const { singleQuote: n } = t.options;
	let r;
	if (n === false) r = we;
	else {
		const t = e.includes("\"");
		const i = e.includes("'");
		if (t && !i) r = Te;
		else if (i && !t) r = we;
		else r = n ? Te : we;
	}
	return r(e, t);
}
let Ee;
try {
	Ee = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	Ee = /\n+(?!\n|$)/g;
}
function De({ comment: e, type: t, value: n }, r, i, a) {
	const { blockQuote: o, commentString: s, lineWidth: c } = r.options;
	if (!o || /\n[\t ]+$/.test(n)) return N(n, r);
	const l = r.indent || (r.forceBlockIndent || Se(n) ? "  " : "");
	const u = o === "literal" ? true : o === "folded" || t === k.BLOCK_FOLDED ? false : t === k.BLOCK_LITERAL ? true : !Ce(n, c, l.length);
	if (!n) return u ? "|\n" : ">\n";
	let d;
	let f;
	for (f = n.length; f > 0; --f) {
		const e = n[f - 1];
		if (e !== "\n" && e !== "	" && e !== " ") break;
	}
	let p = n.substring(f);
	const m = p.indexOf("\n");
	if (m === -1) d = "-";
	else if (n === p || m !== p.length - 1) {
		d = "+";
		if (a) a();
	} else d = "";
	if (p) {
		n = n.slice(0, -p.length);
		if (p[p.length - 1] === "\n") p = p.slice(0, -1);
		p = p.replace(Ee, `$&${l}`);
	}
	let h = false;
	let g;
	let _ = -1;
	for (g = 0; g < n.length; ++g) {
		const e = n[g];
		if (e === " ") h = true;
		else if (e === "\n") _ = g;
		else break;
	}
	let v = n.substring(0, _ < g ? _ + 1 : g);
	if (v) {
		n = n.substring(v.length);
		v = v.replace(/\n+/g, `$&${l}`);
	}
	let y = (h ? l ? "2" : "1" : "") + d;
	if (e) {
		y += " " + s(e.replace(/ ?[\r\n]+/g, " "));
		if (i) i();
	}
	if (!u) {
		const e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${l}`);
		let i = false;
		const a = xe(r, true);
		if (o !== "folded" && t !== k.BLOCK_FOLDED) a.onOverflow = () => {
			i = true;
		};
		const s = ye(`${v}${e}${p}`, l, _e, a);
		if (!i) return `>${y}\n${l}${s}`;
	}
	n = n.replace(/\n+/g, `$&${l}`);
	return `|${y}\n${l}${v}${n}${p}`;
}
function Oe(e, t, n, r) {
	const { type: i, value: a } = e;
	const { actualString: o, implicitKey: s, indent: c, indentStep: l, inFlow: u } = t;
	if (s && a.includes("\n") || u && /[[\]{},]/.test(a)) return N(a, t);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a)) return s || u || !a.includes("\n") ? N(a, t) : De(e, t, n, r);
	if (!s && !u && i !== k.PLAIN && a.includes("\n")) return De(e, t, n, r);
	if (Se(a)) {
		if (c === "") {
			t.forceBlockIndent = true;
			return De(e, t, n, r);
		} else if (s && c === l) return N(a, t);
	}
	const d = a.replace(/\n+/g, `$&\n${c}`);
	if (o) {
		const e = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(d);
		const { compat: n, tags: r } = t.doc.schema;
		if (r.some(e) || n?.some(e)) return N(a, t);
	}
	return s ? d : ye(d, c, ge, xe(t, false));
}
function ke(e, t, n, r) {
	const { implicitKey: i, inFlow: a } = t;
	const o = typeof e.value === "string" ? e : Object.assign({}, e, { value: String(e.value) });
	let { type: s } = e;
	if (s !== k.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)) s = k.QUOTE_DOUBLE;
	}
	const c = (e) => {
		switch (e) {
			case k.BLOCK_FOLDED:
			case k.BLOCK_LITERAL: return i || a ? N(o.value, t) : De(o, t, n, r);
			case k.QUOTE_DOUBLE: return we(o.value, t);
			case k.QUOTE_SINGLE: return Te(o.value, t);
			case k.PLAIN: return Oe(o, t, n, r);
			default: return null;
		}
	};
	let l = c(s);
	if (l === null) {
		const { defaultKeyType: e, defaultStringType: n } = t.options;
		const r = i && e || n;
		l = c(r);
		if (l === null) throw new Error(`Unsupported default string type ${r}`);
	}
	return l;
}
function Ae(e, t) {
	const n = Object.assign({
		blockQuote: true,
		commentString: he,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, e.schema.toStringOptions, t);
	let r;
	switch (n.collectionStyle) {
		case "block":
			r = false;
			break;
		case "flow":
			r = true;
			break;
		default: r = null;
	}
	return {
		anchors: new Set(),
		doc: e,
		flowCollectionPadding: n.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof n.indent === "number" ? " ".repeat(n.indent) : "  ",
		inFlow: r,
		options: n
	};
}
function je(e, t) {
	if (t.tag) {
		const n = e.filter((e) => e.tag === t.tag);
		if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
	}
	let n = void 0;
	let r;
	if (d(t)) {
		r = t.value;
		let i = e.filter((e) => e.identify?.(r));
		if (i.length > 1) {
			const e = i.filter((e) => e.test);
			if (e.length > 0) i = e;
		}
		n = i.find((e) => e.format === t.format) ?? i.find((e) => !e.format);
	} else {
		r = t;
		n = e.find((e) => e.nodeClass && r instanceof e.nodeClass);
	}
	if (!n) {
		const e = r?.constructor?.name ?? (r === null ? "null" : typeof r);
		throw new Error(`Tag not resolved for ${e} value`);
	}
	return n;
}
function Me(e, t, { anchors: n, doc: r }) {
	if (!r.directives) return "";
	const i = [];
	const a = (d(e) || p(e)) && e.anchor;
	if (a && ne(a)) {
		n.add(a);
		i.push(`&${a}`);
	}
	const o = e.tag ?? (t.default ? null : t.tag);
	if (o) i.push(r.directives.tagString(o));
	return i.join(" ");
}
function P(e, t, n, r) {
	if (u(e)) return e.toString(t, n, r);
	if (s(e)) {
		if (t.doc.directives) return e.toString(t);
		if (t.resolvedAliases?.has(e)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (t.resolvedAliases) t.resolvedAliases.add(e);
			else t.resolvedAliases = new Set([e]);
			e = e.resolve(t.doc);
		}
	}
	let i = void 0;
	const a = m(e) ? e : t.doc.createNode(e, { onTagObj: (e) => i = e });
	i ?? (i = je(t.doc.schema.tags, a));
	const o = Me(a, i, t);
	if (o.length > 0) t.indentAtStart = (t.indentAtStart ?? 0) + o.length + 1;
	const c = typeof i.stringify === "function" ? i.stringify(a, t, n, r) : d(a) ? ke(a, t, n, r) : a.toString(t, n, r);
	if (!o) return c;
	return d(a) || c[0] === "{" || c[0] === "[" ? `${o} ${c}` : `${o}\n${t.indent}${c}`;
}
function Ne({ key: e, value: t }, n, r, i) {
	const { allNullValues: a, doc: o, indent: s, indentStep: c, options: { commentString: l, indentSeq: u, simpleKeys: h } } = n;
	let g = m(e) && e.comment || null;
	if (h) {
		if (g) throw new Error("With simple keys, key nodes cannot have comments");
		if (p(e) || !m(e) && typeof e === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let _ = !h && (!e || g && t == null && !n.inFlow || p(e) || (d(e) ? e.type === k.BLOCK_FOLDED || e.type === k.BLOCK_LITERAL : typeof e === "object"));
	n = Object.assign({}, n, {
		allNullValues: false,
		implicitKey: !_ && (h || !a),
		indent: s + c
	});
	let v = false;
	let y = false;
	let b = P(e, n, () => v = true, () => y = true);
	if (!_ && !n.inFlow && b.length > 1024) {
		if (h) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		_ = true;
	}
	if (n.inFlow) {
		if (a || t == null) {
			if (v && r) r();
			return b === "" ? "?" : _ ? `? ${b}` : b;
		}
	} else if (a && !h || t == null && _) {
		b = `? ${b}`;
		if (g && !v) b += M(b, n.indent, l(g));
		else if (y && i) i();
		return b;
	}
	if (v) g = null;
	if (_) {
		if (g) b += M(b, n.indent, l(g));
		b = `? ${b}\n${s}:`;
	} else {
		b = `${b}:`;
		if (g) b += M(b, n.indent, l(g));
	}
	let x, S, C;
	if (m(t)) {
		x = !!t.spaceBefore;
		S = t.commentBefore;
		C = t.comment;
	} else {
		x = false;
		S = null;
		C = null;
		if (t && typeof t === "object") t = o.createNode(t);
	}
	n.implicitKey = false;
	if (!_ && !g && d(t)) n.indentAtStart = b.length + 1;
	y = false;
	if (!u && c.length >= 2 && !n.inFlow && !_ && f(t) && !t.flow && !t.tag && !t.anchor) n.indent = n.indent.substring(2);
	let ee = false;
	const w = P(t, n, () => ee = true, () => y = true);
	let T = " ";
	if (g || x || S) {
		T = x ? "\n" : "";
		if (S) {
			const e = l(S);
			T += `\n${j(e, n.indent)}`;
		}
		if (w === "" && !n.inFlow) {
			if (T === "\n" && C) T = "\n\n";
		} else T += `\n${n.indent}`;
	} else if (!_ && p(t)) {
		const e = w[0];
		const r = w.indexOf("\n");
		const i = r !== -1;
		const a = n.inFlow ?? t.flow ?? t.items.length === 0;
		if (i || !a) {
			let t = false;
			if (i && (e === "&" || e === "!")) {
				let n = w.indexOf(" ");
				if (e === "&" && n !== -1 && n < r && w[n + 1] === "!") n = w.indexOf(" ", n + 1);
				if (n === -1 || r < n) t = true;
			}
			if (!t) T = `\n${n.indent}`;
		}
	} else if (w === "" || w[0] === "\n") T = "";
	b += T + w;
	if (n.inFlow) {
		if (ee && r) r();
	} else if (C && !ee) b += M(b, n.indent, l(C));
	else if (y && i) i();
	return b;
}
function Pe(e, t) {
	if (e === "debug" || e === "warn") console.warn(t);
}
const Fe = "<<";
const F = {
	identify: (e) => e === Fe || typeof e === "symbol" && e.description === Fe,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new k(Symbol(Fe)), { addToJSMap: Le }),
	stringify: () => Fe
};
const Ie = (e, t) => (F.identify(t) || d(t) && (!t.type || t.type === k.PLAIN) && F.identify(t.value)) && e?.doc.schema.tags.some((e) => e.tag === F.tag && e.default);
function Le(e, t, n) {
	const r = ze(e, n);
	if (f(r)) for (const n of r.items) Re(e, t, n);
	else if (Array.isArray(r)) for (const n of r) Re(e, t, n);
	else Re(e, t, r);
}
function Re(e, t, n) {
	const r = ze(e, n);
	if (!l(r)) throw new Error("Merge sources must be maps or map aliases");
	const i = r.toJSON(null, e, Map);
	for (const [e, n] of i) if (t instanceof Map) {
		if (!t.has(e)) t.set(e, n);
	} else if (t instanceof Set) t.add(e);
	else if (!Object.prototype.hasOwnProperty.call(t, e)) Object.defineProperty(t, e, {
		value: n,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return t;
}
function ze(e, t) {
	return e && s(t) ? t.resolve(e.doc, e) : t;
}
function Be(e, t, { key: n, value: r }) {
	if (m(n) && n.addToJSMap) n.addToJSMap(e, t, r);
	else if (Ie(e, n)) Le(e, t, r);
	else {
		const i = O(n, "", e);
		if (t instanceof Map) t.set(i, O(r, i, e));
		else if (t instanceof Set) t.add(i);
		else {
			const a = Ve(n, i, e);
			const o = O(r, a, e);
			if (a in t) Object.defineProperty(t, a, {
				value: o,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else t[a] = o;
		}
	}
	return t;
}
function Ve(e, t, n) {
	if (t === null) return "";
	if (typeof t !== "object") return String(t);
	if (m(e) && n?.doc) {
		const t = Ae(n.doc, {});
		t.anchors = new Set();
		for (const e of n.anchors.keys()) t.anchors.add(e.anchor);
		t.inFlow = true;
		t.inStringifyKey = true;
		const r = e.toString(t);
		if (!n.mapKeyWarned) {
			let e = JSON.stringify(r);
			if (e.length > 40) e = e.substring(0, 36) + "...\"";
			Pe(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
			n.mapKeyWarned = true;
		}
		return r;
	}
	return JSON.stringify(t);
}
function He(e, t, n) {
	return new I(fe(e, void 0, n), fe(t, void 0, n));
}
var I = class e {
	constructor(e, t = null) {
		Object.defineProperty(this, o, { value: r });
		this.key = e;
		this.value = t;
	}
	clone(t) {
		let { key: n, value: r } = this;
		if (m(n)) n = n.clone(t);
		if (m(r)) r = r.clone(t);
		return new e(n, r);
	}
	toJSON(e, t) {
		return Be(t, t?.mapAsMap ? new Map() : {}, this);
	}
	toString(e, t, n) {
		return e?.doc ? Ne(this, e, t, n) : JSON.stringify(this);
	}
};
function Ue(e, t, n) {
	return (t.inFlow ?? e.flow ? Ge : We)(e, t, n);
}
function We({ comment: e, items: t }, n, { blockItemPrefix: r, flowChars: i, itemIndent: a, onChompKeep: o, onComment: s }) {
	const { indent: c, options: { commentString: l } } = n;
	const d = Object.assign({}, n, {
		indent: a,
		type: null
	});
	let f = false;
	const p = [];
	for (let e = 0; e < t.length; ++e) {
		const i = t[e];
		let o = null;
		if (m(i)) {
			if (!f && i.spaceBefore) p.push("");
			Ke(n, p, i.commentBefore, f);
			if (i.comment) o = i.comment;
		} else if (u(i)) {
			const e = m(i.key) ? i.key : null;
			if (e) {
				if (!f && e.spaceBefore) p.push("");
				Ke(n, p, e.commentBefore, f);
			}
		}
		f = false;
		let s = P(i, d, () => o = null, () => f = true);
		if (o) s += M(s, a, l(o));
		if (f && o) f = false;
		p.push(r + s);
	}
	let h;
	if (p.length === 0) h = i.start + i.end;
	else {
		h = p[0];
		for (let e = 1; e < p.length; ++e) {
			const t = p[e];
			h += t ? `\n${c}${t}` : "\n";
		}
	}
	if (e) {
		h += "\n" + j(l(e), c);
		if (s) s();
	} else if (f && o) o();
	return h;
}
function Ge({ items: e }, t, { flowChars: n, itemIndent: r }) {
	const { indent: i, indentStep: a, flowCollectionPadding: o, options: { commentString: s } } = t;
	r += a;
	const c = Object.assign({}, t, {
		indent: r,
		inFlow: true,
		type: null
	});
	let l = false;
	let d = 0;
	const f = [];
	for (let n = 0; n < e.length; ++n) {
		const i = e[n];
		let a = null;
		if (m(i)) {
			if (i.spaceBefore) f.push("");
			Ke(t, f, i.commentBefore, false);
			if (i.comment) a = i.comment;
		} else if (u(i)) {
			const e = m(i.key) ? i.key : null;
			if (e) {
				if (e.spaceBefore) f.push("");
				Ke(t, f, e.commentBefore, false);
				if (e.comment) l = true;
			}
			const n = m(i.value) ? i.value : null;
			if (n) {
				if (n.comment) a = n.comment;
				if (n.commentBefore) l = true;
			} else if (i.value == null && e?.comment) a = e.comment;
		}
		if (a) l = true;
		let o = P(i, c, () => a = null);
		l || (l = f.length > d || o.includes("\n"));
		if (n < e.length - 1) o += ",";
		else if (t.options.trailingComma) {
			if (t.options.lineWidth > 0) l || (l = f.reduce((e, t) => e + t.length + 2, 2) + (o.length + 2) > t.options.lineWidth);
			if (l) o += ",";
		}
		if (a) o += M(o, r, s(a));
		f.push(o);
		d = f.length;
	}
	const { start: p, end: h } = n;
	if (f.length === 0) return p + h;
	else {
		if (!l) {
			const e = f.reduce((e, t) => e + t.length + 2, 2);
			l = t.options.lineWidth > 0 && e > t.options.lineWidth;
		}
		if (l) {
			let e = p;
			for (const t of f) e += t ? `\n${a}${i}${t}` : "\n";
			return `${e}\n${i}${h}`;
		} else return `${p}${o}${f.join(" ")}${o}${h}`;
	}
}
function Ke({ indent: e, options: { commentString: t } }, n, r, i) {
	if (r && i) r = r.replace(/^\n+/, "");
	if (r) {
		const i = j(t(r), e);
		n.push(i.trimStart());
	}
}
function L(e, t) {
	const n = d(t) ? t.value : t;
	for (const r of e) if (u(r)) {
		if (r.key === t || r.key === n) return r;
		if (d(r.key) && r.key.value === n) return r;
	}
}
var R = class extends me {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(e) {
		super(n, e);
		this.items = [];
	}
	static from(e, t, n) {
		const { keepUndefined: r, replacer: i } = n;
		const a = new this(e);
		const o = (e, o) => {
			if (typeof i === "function") o = i.call(t, e, o);
			else if (Array.isArray(i) && !i.includes(e)) return;
			if (o !== void 0 || r) a.items.push(He(e, o, n));
		};
		if (t instanceof Map) for (const [e, n] of t) o(e, n);
		else if (t && typeof t === "object") for (const e of Object.keys(t)) o(e, t[e]);
		if (typeof e.sortMapEntries === "function") a.items.sort(e.sortMapEntries);
		return a;
	}
	add(e, t) {
		let n;
		if (u(e)) n = e;
		else if (!e || typeof e !== "object" || !("key" in e)) n = new I(e, e?.value);
		else n = new I(e.key, e.value);
		const r = L(this.items, n.key);
		const i = this.schema?.sortMapEntries;
		if (r) {
			if (!t) throw new Error(`Key ${n.key} already set`);
			if (d(r.value) && le(n.value)) r.value.value = n.value;
			else r.value = n.value;
		} else if (i) {
			const e = this.items.findIndex((e) => i(n, e) < 0);
			if (e === -1) this.items.push(n);
			else this.items.splice(e, 0, n);
		} else this.items.push(n);
	}
	delete(e) {
		const t = L(this.items, e);
		if (!t) return false;
		return this.items.splice(this.items.indexOf(t), 1).length > 0;
	}
	get(e, t) {
		const n = L(this.items, e)?.value;
		return (!t && d(n) ? n.value : n) ?? void 0;
	}
	has(e) {
		return !!L(this.items, e);
	}
	set(e, t) {
		this.add(new I(e, t), true);
	}
	toJSON(e, t, n) {
		const r = n ? new n() : t?.mapAsMap ? new Map() : {};
		if (t?.onCreate) t.onCreate(r);
		for (const e of this.items) Be(t, r, e);
		return r;
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		for (const e of this.items) if (!u(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
		if (!e.allNullValues && this.hasAllNullValues(false)) e = Object.assign({}, e, { allNullValues: true });
		return Ue(this, e, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: e.indent || "",
			onChompKeep: n,
			onComment: t
		});
	}
};
const z = {
	collection: "map",
	default: true,
	nodeClass: R,
	tag: "tag:yaml.org,2002:map",
	resolve(e, t) {
		if (!l(e)) t("Expected a mapping for this tag");
		return e;
	},
	createNode: (e, t, n) => R.from(e, t, n)
};
var B = class extends me {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(e) {
		super(a, e);
		this.items = [];
	}
	add(e) {
		this.items.push(e);
	}
	delete(e) {
		const t = qe(e);
		if (typeof t !== "number") return false;
		return this.items.splice(t, 1).length > 0;
	}
	get(e, t) {
		const n = qe(e);
		if (typeof n !== "number") return void 0;
		const r = this.items[n];
		return !t && d(r) ? r.value : r;
	}
	has(e) {
		const t = qe(e);
		return typeof t === "number" && t < this.items.length;
	}
	set(e, t) {
		const n = qe(e);
		if (typeof n !== "number") throw new Error(`Expected a valid index, not ${e}.`);
		const r = this.items[n];
		if (d(r) && le(t)) r.value = t;
		else this.items[n] = t;
	}
	toJSON(e, t) {
		const n = [];
		if (t?.onCreate) t.onCreate(n);
		let r = 0;
		for (const e of this.items) n.push(O(e, String(r++), t));
		return n;
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		return Ue(this, e, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (e.indent || "") + "  ",
			onChompKeep: n,
			onComment: t
		});
	}
	static from(e, t, n) {
		const { replacer: r } = n;
		const i = new this(e);
		if (t && Symbol.iterator in Object(t)) {
			let e = 0;
			for (let a of t) {
				if (typeof r === "function") {
					const n = t instanceof Set ? a : String(e++);
					a = r.call(t, n, a);
				}
				i.items.push(fe(a, void 0, n));
			}
		}
		return i;
	}
};
function qe(e) {
	let t = d(e) ? e.value : e;
	if (t && typeof t === "string") t = Number(t);
	return typeof t === "number" && Number.isInteger(t) && t >= 0 ? t : null;
}
const V = {
	collection: "seq",
	default: true,
	nodeClass: B,
	tag: "tag:yaml.org,2002:seq",
	resolve(e, t) {
		if (!f(e)) t("Expected a sequence for this tag");
		return e;
	},
	createNode: (e, t, n) => B.from(e, t, n)
};
const Je = {
	identify: (e) => typeof e === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (e) => e,
	stringify(e, t, n, r) {
		t = Object.assign({ actualString: true }, t);
		return ke(e, t, n, r);
	}
};
const Ye = {
	identify: (e) => e == null,
	createNode: () => new k(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new k(null),
	stringify: ({ source: e }, t) => typeof e === "string" && Ye.test.test(e) ? e : t.options.nullStr
};
const Xe = {
	identify: (e) => typeof e === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (e) => new k(e[0] === "t" || e[0] === "T"),
	stringify({ source: e, value: t }, n) {
		if (e && Xe.test.test(e)) {
			if (t === (e[0] === "t" || e[0] === "T")) return e;
		}
		return t ? n.options.trueStr : n.options.falseStr;
	}
};
function H({ format: e, minFractionDigits: t, tag: n, value: r }) {
	if (typeof r === "bigint") return String(r);
	const i = typeof r === "number" ? r : Number(r);
	if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
	let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
	if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
		let e = a.indexOf(".");
		if (e < 0) {
			e = a.length;
			a += ".";
		}
		let n = t - (a.length - e - 1);
		while (n-- > 0) a += "0";
	}
	return a;
}
const Ze = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: H
};
const Qe = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e),
	stringify(e) {
		const t = Number(e.value);
		return isFinite(t) ? t.toExponential() : H(e);
	}
};
const $e = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(e) {
		const t = new k(parseFloat(e));
		const n = e.indexOf(".");
		if (n !== -1 && e[e.length - 1] === "0") t.minFractionDigits = e.length - n - 1;
		return t;
	},
	stringify: H
};
const et = (e) => typeof e === "bigint" || Number.isInteger(e);
const tt = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
function nt(e, t, n) {
	const { value: r } = e;
	if (et(r) && r >= 0) return n + r.toString(t);
	return H(e);
}
const rt = {
	identify: (e) => et(e) && e >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (e, t, n) => tt(e, 2, 8, n),
	stringify: (e) => nt(e, 8, "0o")
};
const it = {
	identify: et,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (e, t, n) => tt(e, 0, 10, n),
	stringify: H
};
const at = {
	identify: (e) => et(e) && e >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (e, t, n) => tt(e, 2, 16, n),
	stringify: (e) => nt(e, 16, "0x")
};
const ot = [
	z,
	V,
	Je,
	Ye,
	Xe,
	rt,
	it,
	at,
	Ze,
	Qe,
	$e
];
function st(e) {
	return typeof e === "bigint" || Number.isInteger(e);
}
const ct = ({ value: e }) => JSON.stringify(e);
const lt = [
	{
		identify: (e) => typeof e === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (e) => e,
		stringify: ct
	},
	{
		identify: (e) => e == null,
		createNode: () => new k(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: ct
	},
	{
		identify: (e) => typeof e === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (e) => e === "true",
		stringify: ct
	},
	{
		identify: st,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
		stringify: ({ value: e }) => st(e) ? e.toString() : JSON.stringify(e)
	},
	{
		identify: (e) => typeof e === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (e) => parseFloat(e),
		stringify: ct
	}
];
const ut = [z, V].concat(lt, {
	default: true,
	tag: "",
	test: /^/,
	resolve(e, t) {
		t(`Unresolved plain scalar ${JSON.stringify(e)}`);
		return e;
	}
});
const dt = {
	identify: (e) => e instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(e, t) {
		if (typeof atob === "function") {
			const t = atob(e.replace(/[\n\r]/g, ""));
			const n = new Uint8Array(t.length);
			for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
			return n;
		} else {
			t("This environment does not support reading binary tags; either Buffer or atob is required");
			return e;
		}
	},
	stringify({ comment: e, type: t, value: n }, r, i, a) {
		if (!n) return "";
		const o = n;
		let s;
		if (typeof btoa === "function") {
			let e = "";
			for (let t = 0; t < o.length; ++t) e += String.fromCharCode(o[t]);
			s = btoa(e);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		t ?? (t = k.BLOCK_LITERAL);
		if (t !== k.QUOTE_DOUBLE) {
			const e = Math.max(r.options.lineWidth - r.indent.length, r.options.minContentWidth);
			const n = Math.ceil(s.length / e);
			const i = new Array(n);
			for (let t = 0, r = 0; t < n; ++t, r += e) i[t] = s.substr(r, e);
			s = i.join(t === k.BLOCK_LITERAL ? "\n" : " ");
		}
		return ke({
			comment: e,
			type: t,
			value: s
		}, r, i, a);
	}
};
function ft(e, t) {
	if (f(e)) for (let n = 0; n < e.items.length; ++n) {
		let r = e.items[n];
		if (u(r)) continue;
		else if (l(r)) {
			if (r.items.length > 1) t("Each pair must have its own sequence indicator");
			const e = r.items[0] || new I(new k(null));
			if (r.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${r.commentBefore}\n${e.key.commentBefore}` : r.commentBefore;
			if (r.comment) {
				const t = e.value ?? e.key;
				t.comment = t.comment ? `${r.comment}\n${t.comment}` : r.comment;
			}
			r = e;
		}
		e.items[n] = u(r) ? r : new I(r);
	}
	else t("Expected a sequence for this tag");
	return e;
}
function pt(e, t, n) {
	const { replacer: r } = n;
	const i = new B(e);
	i.tag = "tag:yaml.org,2002:pairs";
	let a = 0;
	if (t && Symbol.iterator in Object(t)) for (let e of t) {
		if (typeof r === "function") e = r.call(t, String(a++), e);
		let o, s;
		if (Array.isArray(e)) {
			if (e.length === 2) {
				o = e[0];
				s = e[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${e}`);
		} else if (e && e instanceof Object) {
			const t = Object.keys(e);
			if (t.length === 1) {
				o = t[0];
				s = e[o];
			} else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
		} else o = e;
		i.items.push(He(o, s, n));
	}
	return i;
}
const mt = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: ft,
	createNode: pt
};
var ht = class e extends B {
	constructor() {
		super();
		this.add = R.prototype.add.bind(this);
		this.delete = R.prototype.delete.bind(this);
		this.get = R.prototype.get.bind(this);
		this.has = R.prototype.has.bind(this);
		this.set = R.prototype.set.bind(this);
		this.tag = e.tag;
	}
	toJSON(e, t) {
		if (!t) return super.toJSON(e);
		const n = new Map();
		if (t?.onCreate) t.onCreate(n);
		for (const e of this.items) {
			let r, i;
			if (u(e)) {
				r = O(e.key, "", t);
				i = O(e.value, r, t);
			} else r = O(e, "", t);
			if (n.has(r)) throw new Error("Ordered maps must not include duplicate keys");
			n.set(r, i);
		}
		return n;
	}
	static from(e, t, n) {
		const r = pt(e, t, n);
		const i = new this();
		i.items = r.items;
		return i;
	}
};
ht.tag = "tag:yaml.org,2002:omap";
const gt = {
	collection: "seq",
	identify: (e) => e instanceof Map,
	nodeClass: ht,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(e, t) {
		const n = ft(e, t);
		const r = [];
		for (const { key: e } of n.items) if (d(e)) {
			if (r.includes(e.value)) t(`Ordered maps must not include duplicate keys: ${e.value}`);
			else r.push(e.value);
		}
		return Object.assign(new ht(), n);
	},
	createNode: (e, t, n) => ht.from(e, t, n)
};
function _t({ value: e, source: t }, n) {
	if (t && (e ? vt : yt).test.test(t)) return t;
	return e ? n.options.trueStr : n.options.falseStr;
}
const vt = {
	identify: (e) => e === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new k(true),
	stringify: _t
};
const yt = {
	identify: (e) => e === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new k(false),
	stringify: _t
};
const bt = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: H
};
const xt = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e.replace(/_/g, "")),
	stringify(e) {
		const t = Number(e.value);
		return isFinite(t) ? t.toExponential() : H(e);
	}
};
const St = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(e) {
		const t = new k(parseFloat(e.replace(/_/g, "")));
		const n = e.indexOf(".");
		if (n !== -1) {
			const r = e.substring(n + 1).replace(/_/g, "");
			if (r[r.length - 1] === "0") t.minFractionDigits = r.length;
		}
		return t;
	},
	stringify: H
};
const U = (e) => typeof e === "bigint" || Number.isInteger(e);
function Ct(e, t, n, { intAsBigInt: r }) {
	const i = e[0];
	if (i === "-" || i === "+") t += 1;
	e = e.substring(t).replace(/_/g, "");
	if (r) {
		switch (n) {
			case 2:
				e = `0b${e}`;
				break;
			case 8:
				e = `0o${e}`;
				break;
			case 16: e = `0x${e}`;
		}
		const t = BigInt(e);
		return i === "-" ? BigInt(-1) * t : t;
	}
	const a = parseInt(e, n);
	return i === "-" ? -1 * a : a;
}
function wt(e, t, n) {
	const { value: r } = e;
	if (U(r)) {
		const e = r.toString(t);
		return r < 0 ? "-" + n + e.substr(1) : n + e;
	}
	return H(e);
}
const Tt = {
	identify: U,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (e, t, n) => Ct(e, 2, 2, n),
	stringify: (e) => wt(e, 2, "0b")
};
const Et = {
	identify: U,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (e, t, n) => Ct(e, 1, 8, n),
	stringify: (e) => wt(e, 8, "0")
};
const Dt = {
	identify: U,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (e, t, n) => Ct(e, 0, 10, n),
	stringify: H
};
const Ot = {
	identify: U,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (e, t, n) => Ct(e, 2, 16, n),
	stringify: (e) => wt(e, 16, "0x")
};
var kt = class e extends R {
	constructor(t) {
		super(t);
		this.tag = e.tag;
	}
	add(e) {
		let t;
		if (u(e)) t = e;
		else if (e && typeof e === "object" && "key" in e && "value" in e && e.value === null) t = new I(e.key, null);
		else t = new I(e, null);
		if (!L(this.items, t.key)) this.items.push(t);
	}
	get(e, t) {
		const n = L(this.items, e);
		return !t && u(n) ? d(n.key) ? n.key.value : n.key : n;
	}
	set(e, t) {
		if (typeof t !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
		const n = L(this.items, e);
		if (n && !t) this.items.splice(this.items.indexOf(n), 1);
		else if (!n && t) this.items.push(new I(e));
	}
	toJSON(e, t) {
		return super.toJSON(e, t, Set);
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, e, { allNullValues: true }), t, n);
		else throw new Error("Set items must all have null values");
	}
	static from(e, t, n) {
		const { replacer: r } = n;
		const i = new this(e);
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			if (typeof r === "function") e = r.call(t, e, e);
			i.items.push(He(e, null, n));
		}
		return i;
	}
};
kt.tag = "tag:yaml.org,2002:set";
const At = {
	collection: "map",
	identify: (e) => e instanceof Set,
	nodeClass: kt,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (e, t, n) => kt.from(e, t, n),
	resolve(e, t) {
		if (l(e)) {
			if (e.hasAllNullValues(true)) return Object.assign(new kt(), e);
			else t("Set items must all have null values");
		} else t("Expected a mapping for this tag");
		return e;
	}
};
function jt(e, t) {
	const n = e[0];
	const r = n === "-" || n === "+" ? e.substring(1) : e;
	const i = (e) => t ? BigInt(e) : Number(e);
	const a = r.replace(/_/g, "").split(":").reduce((e, t) => e * i(60) + i(t), i(0));
	return n === "-" ? i(-1) * a : a;
}
function Mt(e) {
	let { value: t } = e;
	let n = (e) => e;
	if (typeof t === "bigint") n = (e) => BigInt(e);
	else if (isNaN(t) || !isFinite(t)) return H(e);
	let r = "";
	if (t < 0) {
		r = "-";
		t *= n(-1);
	}
	const i = n(60);
	const a = [t % i];
	if (t < 60) a.unshift(0);
	else {
		t = (t - a[0]) / i;
		a.unshift(t % i);
		if (t >= 60) {
			t = (t - a[0]) / i;
			a.unshift(t);
		}
	}
	return r + a.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const Nt = {
	identify: (e) => typeof e === "bigint" || Number.isInteger(e),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (e, t, { intAsBigInt: n }) => jt(e, n),
	stringify: Mt
};
const Pt = {
	identify: (e) => typeof e === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (e) => jt(e, false),
	stringify: Mt
};
const Ft = {
	identify: (e) => e instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(e) {
		const t = e.match(Ft.test);
		if (!t) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, n, r, i, a, o, s] = t.map(Number);
		const c = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
		let l = Date.UTC(n, r - 1, i, a || 0, o || 0, s || 0, c);
		const u = t[8];
		if (u && u !== "Z") {
			let e = jt(u, false);
			if (Math.abs(e) < 30) e *= 60;
			l -= 6e4 * e;
		}
		return new Date(l);
	},
	stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
const It = [
	z,
	V,
	Je,
	Ye,
	vt,
	yt,
	Tt,
	Et,
	Dt,
	Ot,
	bt,
	xt,
	St,
	dt,
	F,
	gt,
	mt,
	At,
	Nt,
	Pt,
	Ft
];
const Lt = new Map([
	["core", ot],
	["failsafe", [
		z,
		V,
		Je
	]],
	["json", ut],
	["yaml11", It],
	["yaml-1.1", It]
]);
const Rt = {
	binary: dt,
	bool: Xe,
	float: $e,
	floatExp: Qe,
	floatNaN: Ze,
	floatTime: Pt,
	int: it,
	intHex: at,
	intOct: rt,
	intTime: Nt,
	map: z,
	merge: F,
	null: Ye,
	omap: gt,
	pairs: mt,
	seq: V,
	set: At,
	timestamp: Ft
};
const zt = {
	"tag:yaml.org,2002:binary": dt,
	"tag:yaml.org,2002:merge": F,
	"tag:yaml.org,2002:omap": gt,
	"tag:yaml.org,2002:pairs": mt,
	"tag:yaml.org,2002:set": At,
	"tag:yaml.org,2002:timestamp": Ft
};
function Bt(e, t, n) {
	const r = Lt.get(t);
	if (r && !e) return n && !r.includes(F) ? r.concat(F) : r.slice();
	let i = r;
	if (!i) {
		if (Array.isArray(e)) i = [];
		else {
			const e = Array.from(Lt.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
			throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
		}
	}
	if (Array.isArray(e)) for (const t of e) i = i.concat(t);
	else if (typeof e === "function") i = e(i.slice());
	if (n) i = i.concat(F);
	return i.reduce((e, t) => {
		const n = typeof t === "string" ? Rt[t] : t;
		if (!n) {
			const e = JSON.stringify(t);
			const n = Object.keys(Rt).map((e) => JSON.stringify(e)).join(", ");
			throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
		}
		if (!e.includes(n)) e.push(n);
		return e;
	}, []);
}
const Vt = (e, t) => e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
var Ht = class e {
	constructor({ compat: e, customTags: t, merge: r, resolveKnownTags: o, schema: s, sortMapEntries: c, toStringDefaults: l }) {
		this.compat = Array.isArray(e) ? Bt(e, "compat") : e ? Bt(null, e) : null;
		this.name = typeof s === "string" && s || "core";
		this.knownTags = o ? zt : {};
		this.tags = Bt(t, this.name, r);
		this.toStringOptions = l ?? null;
		Object.defineProperty(this, n, { value: z });
		Object.defineProperty(this, i, { value: Je });
		Object.defineProperty(this, a, { value: V });
		this.sortMapEntries = typeof c === "function" ? c : c === true ? Vt : null;
	}
	clone() {
		const t = Object.create(e.prototype, Object.getOwnPropertyDescriptors(this));
		t.tags = this.tags.slice();
		return t;
	}
};
function Ut(e, t) {
	const n = [];
	let r = t.directives === true;
	if (t.directives !== false && e.directives) {
		const t = e.directives.toString(e);
		if (t) {
			n.push(t);
			r = true;
		} else if (e.directives.docStart) r = true;
	}
	if (r) n.push("---");
	const i = Ae(e, t);
	const { commentString: a } = i.options;
	if (e.commentBefore) {
		if (n.length !== 1) n.unshift("");
		const t = a(e.commentBefore);
		n.unshift(j(t, ""));
	}
	let o = false;
	let s = null;
	if (e.contents) {
		if (m(e.contents)) {
			if (e.contents.spaceBefore && r) n.push("");
			if (e.contents.commentBefore) {
				const t = a(e.contents.commentBefore);
				n.push(j(t, ""));
			}
			i.forceBlockIndent = !!e.comment;
			s = e.contents.comment;
		}
		const t = s ? void 0 : () => o = true;
		let c = P(e.contents, i, () => s = null, t);
		if (s) c += M(c, "", a(s));
		if ((c[0] === "|" || c[0] === ">") && n[n.length - 1] === "---") n[n.length - 1] = `--- ${c}`;
		else n.push(c);
	} else n.push(P(e.contents, i));
	if (e.directives?.docEnd) {
		if (e.comment) {
			const t = a(e.comment);
			if (t.includes("\n")) {
				n.push("...");
				n.push(j(t, ""));
			} else n.push(`... ${t}`);
		} else n.push("...");
	} else {
		let t = e.comment;
		if (t && o) t = t.replace(/^\n+/, "");
		if (t) {
			if ((!o || s) && n[n.length - 1] !== "") n.push("");
			n.push(j(a(t), ""));
		}
	}
	return n.join("\n") + "\n";
}
var Wt = class e {
	constructor(e, n, r) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, o, { value: t });
		let i = null;
		if (typeof n === "function" || Array.isArray(n)) i = n;
		else if (r === void 0 && n) {
			r = n;
			n = void 0;
		}
		const a = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, r);
		this.options = a;
		let { version: s } = a;
		if (r?._directives) {
			this.directives = r._directives.atDocument();
			if (this.directives.yaml.explicit) s = this.directives.yaml.version;
		} else this.directives = new E({ version: s });
		this.setSchema(s, r);
		this.contents = e === void 0 ? null : this.createNode(e, i, r);
	}
	clone() {
		const n = Object.create(e.prototype, { [o]: { value: t } });
		n.commentBefore = this.commentBefore;
		n.comment = this.comment;
		n.errors = this.errors.slice();
		n.warnings = this.warnings.slice();
		n.options = Object.assign({}, this.options);
		if (this.directives) n.directives = this.directives.clone();
		n.schema = this.schema.clone();
		n.contents = m(this.contents) ? this.contents.clone(n.schema) : this.contents;
		if (this.range) n.range = this.range.slice();
		return n;
	}
	add(e) {
		if (W(this.contents)) this.contents.add(e);
	}
	addIn(e, t) {
		if (W(this.contents)) this.contents.addIn(e, t);
	}
	createAlias(e, t) {
		if (!e.anchor) {
			const n = re(this);
			e.anchor = !t || n.has(t) ? ie(t || "a", n) : t;
		}
		return new se(e.anchor);
	}
	createNode(e, t, n) {
		let r = void 0;
		if (typeof t === "function") {
			e = t.call({ "": e }, "", e);
			r = t;
		} else if (Array.isArray(t)) {
			const e = (e) => typeof e === "number" || e instanceof String || e instanceof Number;
			const n = t.filter(e).map(String);
			if (n.length > 0) t = t.concat(n);
			r = t;
		} else if (n === void 0 && t) {
			n = t;
			t = void 0;
		}
		const { aliasDuplicateObjects: i, anchorPrefix: a, flow: o, keepUndefined: s, onTagObj: c, tag: l } = n ?? {};
		const { onAnchor: u, setAnchors: d, sourceObjects: f } = ae(this, a || "a");
		const m = {
			aliasDuplicateObjects: i ?? true,
			keepUndefined: s ?? false,
			onAnchor: u,
			onTagObj: c,
			replacer: r,
			schema: this.schema,
			sourceObjects: f
		};
		const h = fe(e, l, m);
		if (o && p(h)) h.flow = true;
		d();
		return h;
	}
	createPair(e, t, n = {}) {
		return new I(this.createNode(e, null, n), this.createNode(t, null, n));
	}
	delete(e) {
		return W(this.contents) ? this.contents.delete(e) : false;
	}
	deleteIn(e) {
		if (A(e)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return W(this.contents) ? this.contents.deleteIn(e) : false;
	}
	get(e, t) {
		return p(this.contents) ? this.contents.get(e, t) : void 0;
	}
	getIn(e, t) {
		if (A(e)) return !t && d(this.contents) ? this.contents.value : this.contents;
		return p(this.contents) ? this.contents.getIn(e, t) : void 0;
	}
	has(e) {
		return p(this.contents) ? this.contents.has(e) : false;
	}
	hasIn(e) {
		if (A(e)) return this.contents !== void 0;
		return p(this.contents) ? this.contents.hasIn(e) : false;
	}
	set(e, t) {
		if (this.contents == null) this.contents = pe(this.schema, [e], t);
		else if (W(this.contents)) this.contents.set(e, t);
	}
	setIn(e, t) {
		if (A(e)) this.contents = t;
		else if (this.contents == null) this.contents = pe(this.schema, Array.from(e), t);
		else if (W(this.contents)) this.contents.setIn(e, t);
	}
	setSchema(e, t = {}) {
		if (typeof e === "number") e = String(e);
		let n;
		switch (e) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new E({ version: "1.1" });
				n = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = e;
				else this.directives = new E({ version: e });
				n = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				n = null;
				break;
			default: {
				const t = JSON.stringify(e);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
			}
		}
		if (t.schema instanceof Object) this.schema = t.schema;
		else if (n) this.schema = new Ht(Object.assign(n, t));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: a } = {}) {
		const o = {
			anchors: new Map(),
			doc: this,
			keep: !e,
			mapAsMap: n === true,
			mapKeyWarned: false,
			maxAliasCount: typeof r === "number" ? r : 100
		};
		const s = O(this.contents, t ?? "", o);
		if (typeof i === "function") for (const { count: e, res: t } of o.anchors.values()) i(t, e);
		return typeof a === "function" ? D(a, { "": s }, "", s) : s;
	}
	toJSON(e, t) {
		return this.toJS({
			json: true,
			jsonArg: e,
			mapAsMap: false,
			onAnchor: t
		});
	}
	toString(e = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
			const t = JSON.stringify(e.indent);
			throw new Error(`"indent" option must be a positive integer, not ${t}`);
		}
		return Ut(this, e);
	}
};
function W(e) {
	if (p(e)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
var Gt = class extends Error {
	constructor(e, t, n, r) {
		super();
		this.name = e;
		this.code = n;
		this.message = r;
		this.pos = t;
	}
};
var G = class extends Gt {
	constructor(e, t, n) {
		super("YAMLParseError", e, t, n);
	}
};
var Kt = class extends Gt {
	constructor(e, t, n) {
		super("YAMLWarning", e, t, n);
	}
};
const qt = (e, t) => (n) => {
	if (n.pos[0] === -1) return;
	n.linePos = n.pos.map((e) => t.linePos(e));
	const { line: r, col: i } = n.linePos[0];
	n.message += ` at line ${r}, column ${i}`;
	let a = i - 1;
	let o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
	if (a >= 60 && o.length > 80) {
		const e = Math.min(a - 39, o.length - 79);
		o = "…" + o.substring(e);
		a -= e - 1;
	}
	if (o.length > 80) o = o.substring(0, 79) + "…";
	if (r > 1 && /^ *$/.test(o.substring(0, a))) {
		let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
		if (n.length > 80) n = n.substring(0, 79) + "…\n";
		o = n + o;
	}
	if (/[^ ]/.test(o)) {
		let e = 1;
		const t = n.linePos[1];
		if (t?.line === r && t.col > i) e = Math.max(1, Math.min(t.col - i, 80 - a));
		const s = " ".repeat(a) + "^".repeat(e);
		n.message += `:\n\n${o}\n${s}\n`;
	}
};
function K(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
	let c = false;
	let l = s;
	let u = s;
	let d = "";
	let f = "";
	let p = false;
	let m = false;
	let h = null;
	let g = null;
	let _ = null;
	let v = null;
	let y = null;
	let b = null;
	let x = null;
	for (const i of e) {
		if (m) {
			if (i.type !== "space" && i.type !== "newline" && i.type !== "comma") a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			m = false;
		}
		if (h) {
			if (l && i.type !== "comment" && i.type !== "newline") a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			h = null;
		}
		switch (i.type) {
			case "space":
				if (!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	")) h = i;
				u = true;
				break;
			case "comment": {
				if (!u) a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const e = i.source.substring(1) || " ";
				if (!d) d = e;
				else d += f + e;
				f = "";
				l = false;
				break;
			}
			case "newline":
				if (l) {
					if (d) d += i.source;
					else if (!b || n !== "seq-item-ind") c = true;
				} else f += i.source;
				l = true;
				p = true;
				if (g || _) v = i;
				u = true;
				break;
			case "anchor":
				if (g) a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (i.source.endsWith(":")) a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				g = i;
				x ?? (x = i.offset);
				l = false;
				u = false;
				m = true;
				break;
			case "tag":
				if (_) a(i, "MULTIPLE_TAGS", "A node can have at most one tag");
				_ = i;
				x ?? (x = i.offset);
				l = false;
				u = false;
				m = true;
				break;
			case n:
				if (g || _) a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`);
				if (b) a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`);
				b = i;
				l = n === "seq-item-ind" || n === "explicit-key-ind";
				u = false;
				break;
			case "comma": if (t) {
				if (y) a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
				y = i;
				l = false;
				u = false;
				break;
			}
			default:
				a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`);
				l = false;
				u = false;
		}
	}
	const S = e[e.length - 1];
	const C = S ? S.offset + S.source.length : i;
	if (m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "")) a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq")) a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma: y,
		found: b,
		spaceBefore: c,
		comment: d,
		hasNewline: p,
		anchor: g,
		tag: _,
		newlineAfterProp: v,
		end: C,
		start: x ?? C
	};
}
function q(e) {
	if (!e) return null;
	switch (e.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (e.source.includes("\n")) return true;
			if (e.end) {
				for (const t of e.end) if (t.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const t of e.items) {
				for (const e of t.start) if (e.type === "newline") return true;
				if (t.sep) {
					for (const e of t.sep) if (e.type === "newline") return true;
				}
				if (q(t.key) || q(t.value)) return true;
			}
			return false;
		default: return true;
	}
}
function Jt(e, t, n) {
	if (t?.type === "flow-collection") {
		const r = t.end[0];
		if (r.indent === e && (r.source === "]" || r.source === "}") && q(t)) n(r, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
function Yt(e, t, n) {
	const { uniqueKeys: r } = e.options;
	if (r === false) return false;
	const i = typeof r === "function" ? r : (e, t) => e === t || d(e) && d(t) && e.value === t.value;
	return t.some((e) => i(e.key, n));
}
const Xt = "All mapping items must start at the same column";
function Zt({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
	const o = new ((a?.nodeClass) ?? R)(n.schema);
	if (n.atRoot) n.atRoot = false;
	let s = r.offset;
	let c = null;
	for (const a of r.items) {
		const { start: l, key: u, sep: d, value: f } = a;
		const p = K(l, {
			indicator: "explicit-key-ind",
			next: u ?? d?.[0],
			offset: s,
			onError: i,
			parentIndent: r.indent,
			startOnNewline: true
		});
		const m = !p.found;
		if (m) {
			if (u) {
				if (u.type === "block-seq") i(s, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in u && u.indent !== r.indent) i(s, "BAD_INDENT", Xt);
			}
			if (!p.anchor && !p.tag && !d) {
				c = p.end;
				if (p.comment) {
					if (o.comment) o.comment += "\n" + p.comment;
					else o.comment = p.comment;
				}
				continue;
			}
			if (p.newlineAfterProp || q(u)) i(u ?? l[l.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (p.found?.indent !== r.indent) i(s, "BAD_INDENT", Xt);
		n.atKey = true;
		const h = p.end;
		const g = u ? e(n, u, p, i) : t(n, h, l, null, p, i);
		if (n.schema.compat) Jt(r.indent, u, i);
		n.atKey = false;
		if (Yt(n, o.items, g)) i(h, "DUPLICATE_KEY", "Map keys must be unique");
		const _ = K(d ?? [], {
			indicator: "map-value-ind",
			next: f,
			offset: g.range[2],
			onError: i,
			parentIndent: r.indent,
			startOnNewline: !u || u.type === "block-scalar"
		});
		s = _.end;
		if (_.found) {
			if (m) {
				if (f?.type === "block-map" && !_.hasNewline) i(s, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (n.options.strict && p.start < _.found.offset - 1024) i(g.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const c = f ? e(n, f, _, i) : t(n, s, d, null, _, i);
			if (n.schema.compat) Jt(r.indent, f, i);
			s = c.range[2];
			const l = new I(g, c);
			if (n.options.keepSourceTokens) l.srcToken = a;
			o.items.push(l);
		} else {
			if (m) i(g.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (_.comment) {
				if (g.comment) g.comment += "\n" + _.comment;
				else g.comment = _.comment;
			}
			const e = new I(g);
			if (n.options.keepSourceTokens) e.srcToken = a;
			o.items.push(e);
		}
	}
	if (c && c < s) i(c, "IMPOSSIBLE", "Map comment with trailing content");
	o.range = [
		r.offset,
		s,
		c ?? s
	];
	return o;
}
function Qt({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
	const o = new ((a?.nodeClass) ?? B)(n.schema);
	if (n.atRoot) n.atRoot = false;
	if (n.atKey) n.atKey = false;
	let s = r.offset;
	let c = null;
	for (const { start: a, value: l } of r.items) {
		const u = K(a, {
			indicator: "seq-item-ind",
			next: l,
			offset: s,
			onError: i,
			parentIndent: r.indent,
			startOnNewline: true
		});
		if (!u.found) {
			if (u.anchor || u.tag || l) {
				if (l?.type === "block-seq") i(u.end, "BAD_INDENT", "All sequence items must start at the same column");
				else i(s, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				c = u.end;
				if (u.comment) o.comment = u.comment;
				continue;
			}
		}
		const d = l ? e(n, l, u, i) : t(n, u.end, a, null, u, i);
		if (n.schema.compat) Jt(r.indent, l, i);
		s = d.range[2];
		o.items.push(d);
	}
	o.range = [
		r.offset,
		s,
		c ?? s
	];
	return o;
}
function J(e, t, n, r) {
	let i = "";
	if (e) {
		let a = false;
		let o = "";
		for (const s of e) {
			const { source: e, type: c } = s;
			switch (c) {
				case "space":
					a = true;
					break;
				case "comment": {
					if (n && !a) r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const t = e.substring(1) || " ";
					if (!i) i = t;
					else i += o + t;
					o = "";
					break;
				}
				case "newline":
					if (i) o += e;
					a = true;
					break;
				default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
			}
			t += e.length;
		}
	}
	return {
		comment: i,
		offset: t
	};
}
const $t = "Block collections are not allowed within flow collections";
const en = (e) => e && (e.type === "block-map" || e.type === "block-seq");
function tn({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
	const o = r.start.source === "{";
	const s = o ? "flow map" : "flow sequence";
	const c = new ((a?.nodeClass) ?? (o ? R : B))(n.schema);
	c.flow = true;
	const l = n.atRoot;
	if (l) n.atRoot = false;
	if (n.atKey) n.atKey = false;
	let d = r.offset + r.start.source.length;
	for (let a = 0; a < r.items.length; ++a) {
		const l = r.items[a];
		const { start: f, key: p, sep: m, value: h } = l;
		const g = K(f, {
			flow: s,
			indicator: "explicit-key-ind",
			next: p ?? m?.[0],
			offset: d,
			onError: i,
			parentIndent: r.indent,
			startOnNewline: false
		});
		if (!g.found) {
			if (!g.anchor && !g.tag && !m && !h) {
				if (a === 0 && g.comma) i(g.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${s}`);
				else if (a < r.items.length - 1) i(g.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${s}`);
				if (g.comment) {
					if (c.comment) c.comment += "\n" + g.comment;
					else c.comment = g.comment;
				}
				d = g.end;
				continue;
			}
			if (!o && n.options.strict && q(p)) i(p, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (a === 0) {
			if (g.comma) i(g.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${s}`);
		} else {
			if (!g.comma) i(g.start, "MISSING_CHAR", `Missing , between ${s} items`);
			if (g.comment) {
				let e = "";
				loop: for (const t of f) switch (t.type) {
					case "comma":
					case "space": break;
					case "comment":
						e = t.source.substring(1);
						break loop;
					default: break loop;
				}
				if (e) {
					let t = c.items[c.items.length - 1];
					if (u(t)) t = t.value ?? t.key;
					if (t.comment) t.comment += "\n" + e;
					else t.comment = e;
					g.comment = g.comment.substring(e.length + 1);
				}
			}
		}
		if (!o && !m && !g.found) {
			const r = h ? e(n, h, g, i) : t(n, g.end, m, null, g, i);
			c.items.push(r);
			d = r.range[2];
			if (en(h)) i(r.range, "BLOCK_IN_FLOW", $t);
		} else {
			n.atKey = true;
			const a = g.end;
			const u = p ? e(n, p, g, i) : t(n, a, f, null, g, i);
			if (en(p)) i(u.range, "BLOCK_IN_FLOW", $t);
			n.atKey = false;
			const _ = K(m ?? [], {
				flow: s,
				indicator: "map-value-ind",
				next: h,
				offset: u.range[2],
				onError: i,
				parentIndent: r.indent,
				startOnNewline: false
			});
			if (_.found) {
				if (!o && !g.found && n.options.strict) {
					if (m) for (const e of m) {
						if (e === _.found) break;
						if (e.type === "newline") {
							i(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (g.start < _.found.offset - 1024) i(_.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (h) {
				if ("source" in h && h.source?.[0] === ":") i(h, "MISSING_CHAR", `Missing space after : in ${s}`);
				else i(_.start, "MISSING_CHAR", `Missing , or : between ${s} items`);
			}
			const v = h ? e(n, h, _, i) : _.found ? t(n, _.end, m, null, _, i) : null;
			if (v) {
				if (en(h)) i(v.range, "BLOCK_IN_FLOW", $t);
			} else if (_.comment) {
				if (u.comment) u.comment += "\n" + _.comment;
				else u.comment = _.comment;
			}
			const y = new I(u, v);
			if (n.options.keepSourceTokens) y.srcToken = l;
			if (o) {
				const e = c;
				if (Yt(n, e.items, u)) i(a, "DUPLICATE_KEY", "Map keys must be unique");
				e.items.push(y);
			} else {
				const e = new R(n.schema);
				e.flow = true;
				e.items.push(y);
				const t = (v ?? u).range;
				e.range = [
					u.range[0],
					t[1],
					t[2]
				];
				c.items.push(e);
			}
			d = v ? v.range[2] : _.end;
		}
	}
	const f = o ? "}" : "]";
	const [p, ...m] = r.end;
	let h = d;
	if (p?.source === f) h = p.offset + p.source.length;
	else {
		const e = s[0].toUpperCase() + s.substring(1);
		const t = l ? `${e} must end with a ${f}` : `${e} in block collection must be sufficiently indented and end with a ${f}`;
		i(d, l ? "MISSING_CHAR" : "BAD_INDENT", t);
		if (p && p.source.length !== 1) m.unshift(p);
	}
	if (m.length > 0) {
		const e = J(m, h, n.options.strict, i);
		if (e.comment) {
			if (c.comment) c.comment += "\n" + e.comment;
			else c.comment = e.comment;
		}
		c.range = [
			r.offset,
			h,
			e.offset
		];
	} else c.range = [
		r.offset,
		h,
		h
	];
	return c;
}
function nn(e, t, n, r, i, a) {
	const o = n.type === "block-map" ? Zt(e, t, n, r, a) : n.type === "block-seq" ? Qt(e, t, n, r, a) : tn(e, t, n, r, a);
	const s = o.constructor;
	if (i === "!" || i === s.tagName) {
		o.tag = s.tagName;
		return o;
	}
	if (i) o.tag = i;
	return o;
}
function rn(e, t, n, r, i) {
	const a = r.tag;
	const o = !a ? null : t.directives.tagName(a.source, (e) => i(a, "TAG_RESOLVE_FAILED", e));
	if (n.type === "block-seq") {
		const { anchor: e, newlineAfterProp: t } = r;
		const n = e && a ? e.offset > a.offset ? e : a : e ?? a;
		if (n && (!t || t.offset < n.offset)) i(n, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const s = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
	if (!a || !o || o === "!" || o === R.tagName && s === "map" || o === B.tagName && s === "seq") return nn(e, t, n, i, o);
	let c = t.schema.tags.find((e) => e.tag === o && e.collection === s);
	if (!c) {
		const r = t.schema.knownTags[o];
		if (r?.collection === s) {
			t.schema.tags.push(Object.assign({}, r, { default: false }));
			c = r;
		} else {
			if (r) i(a, "BAD_COLLECTION_TYPE", `${r.tag} used for ${s} collection, but expects ${r.collection ?? "scalar"}`, true);
			else i(a, "TAG_RESOLVE_FAILED", `Unresolved tag: ${o}`, true);
			return nn(e, t, n, i, o);
		}
	}
	const l = nn(e, t, n, i, o, c);
	const u = c.resolve?.(l, (e) => i(a, "TAG_RESOLVE_FAILED", e), t.options) ?? l;
	const d = m(u) ? u : new k(u);
	d.range = l.range;
	d.tag = o;
	if (c?.format) d.format = c.format;
	return d;
}
function an(e, t, n) {
	const r = t.offset;
	const i = on(t, e.options.strict, n);
	if (!i) return {
		value: "",
		type: null,
		comment: "",
		range: [
			r,
			r,
			r
		]
	};
	const a = i.mode === ">" ? k.BLOCK_FOLDED : k.BLOCK_LITERAL;
	const o = t.source ? sn(t.source) : [];
	let s = o.length;
	for (let e = o.length - 1; e >= 0; --e) {
		const t = o[e][1];
		if (t === "" || t === "\r") s = e;
		else break;
	}
	if (s === 0) {
		const e = i.chomp === "+" && o.length > 0 ? "\n".repeat(Math.max(1, o.length - 1)) : "";
		let n = r + i.length;
		if (t.source) n += t.source.length;
		return {
			value: e,
			type: a,
			comment: i.comment,
			range: [
				r,
				n,
				n
			]
		};
	}
	let c = t.indent + i.indent;
	let l = t.offset + i.length;
	let u = 0;
	for (let t = 0; t < s; ++t) {
		const [r, a] = o[t];
		if (a === "" || a === "\r") {
			if (i.indent === 0 && r.length > c) c = r.length;
		} else {
			if (r.length < c) n(l + r.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (i.indent === 0) c = r.length;
			u = t;
			if (c === 0 && !e.atRoot) n(l, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		l += r.length + a.length + 1;
	}
	for (let e = o.length - 1; e >= s; --e) if (o[e][0].length > c) s = e + 1;
	let d = "";
	let f = "";
	let p = false;
	for (let e = 0; e < u; ++e) d += o[e][0].slice(c) + "\n";
	for (let e = u; e < s; ++e) {
		let [t, r] = o[e];
		l += t.length + r.length + 1;
		const s = r[r.length - 1] === "\r";
		if (s) r = r.slice(0, -1);
		if (r && t.length < c) {
			const e = `Block scalar lines must not be less indented than their ${i.indent ? "explicit indentation indicator" : "first line"}`;
			n(l - r.length - (s ? 2 : 1), "BAD_INDENT", e);
			t = "";
		}
		if (a === k.BLOCK_LITERAL) {
			d += f + t.slice(c) + r;
			f = "\n";
		} else if (t.length > c || r[0] === "	") {
			if (f === " ") f = "\n";
			else if (!p && f === "\n") f = "\n\n";
			d += f + t.slice(c) + r;
			f = "\n";
			p = true;
		} else if (r === "") {
			if (f === "\n") d += "\n";
			else f = "\n";
		} else {
			d += f + r;
			f = " ";
			p = false;
		}
	}
	switch (i.chomp) {
		case "-": break;
		case "+":
			for (let e = s; e < o.length; ++e) d += "\n" + o[e][0].slice(c);
			if (d[d.length - 1] !== "\n") d += "\n";
			break;
		default: d += "\n";
	}
	const m = r + i.length + t.source.length;
	return {
		value: d,
		type: a,
		comment: i.comment,
		range: [
			r,
			m,
			m
		]
	};
}
function on({ offset: e, props: t }, n, r) {
	if (t[0].type !== "block-scalar-header") {
		r(t[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source: i } = t[0];
	const a = i[0];
	let o = 0;
	let s = "";
	let c = -1;
	for (let t = 1; t < i.length; ++t) {
		const n = i[t];
		if (!s && (n === "-" || n === "+")) s = n;
		else {
			const r = Number(n);
			if (!o && r) o = r;
			else if (c === -1) c = e + t;
		}
	}
	if (c !== -1) r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
	let l = false;
	let u = "";
	let d = i.length;
	for (let e = 1; e < t.length; ++e) {
		const i = t[e];
		switch (i.type) {
			case "space": l = true;
			case "newline":
				d += i.source.length;
				break;
			case "comment":
				if (n && !l) r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				d += i.source.length;
				u = i.source.substring(1);
				break;
			case "error":
				r(i, "UNEXPECTED_TOKEN", i.message);
				d += i.source.length;
				break;
			default: {
				r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
				const e = i.source;
				if (e && typeof e === "string") d += e.length;
			}
		}
	}
	return {
		mode: a,
		indent: o,
		chomp: s,
		comment: u,
		length: d
	};
}
function sn(e) {
	const t = e.split(/\n( *)/);
	const n = t[0];
	const r = n.match(/^( *)/);
	const i = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
	for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
	return i;
}
function cn(e, t, n) {
	const { offset: r, type: i, source: a, end: o } = e;
	let s;
	let c;
	const l = (e, t, i) => n(r + e, t, i);
	switch (i) {
		case "scalar":
			s = k.PLAIN;
			c = ln(a, l);
			break;
		case "single-quoted-scalar":
			s = k.QUOTE_SINGLE;
			c = un(a, l);
			break;
		case "double-quoted-scalar":
			s = k.QUOTE_DOUBLE;
			c = fn(a, l);
			break;
		default:
			n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${i}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					r,
					r + a.length,
					r + a.length
				]
			};
	}
	const u = r + a.length;
	const d = J(o, u, t, n);
	return {
		value: c,
		type: s,
		comment: d.comment,
		range: [
			r,
			u,
			d.offset
		]
	};
}
function ln(e, t) {
	let n = "";
	switch (e[0]) {
		case "	":
			n = "a tab character";
			break;
		case ",":
			n = "flow indicator character ,";
			break;
		case "%":
			n = "directive indicator character %";
			break;
		case "|":
		case ">":
			n = `block scalar indicator ${e[0]}`;
			break;
		case "@":
		case "`": n = `reserved character ${e[0]}`;
	}
	if (n) t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`);
	return dn(e);
}
function un(e, t) {
	if (e[e.length - 1] !== "'" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing 'quote");
	return dn(e.slice(1, -1)).replace(/''/g, "'");
}
function dn(e) {
	const t = /(.*?)\r?\n/sy;
	let n = t.exec(e);
	if (!n) return e;
	let r, i;
	try {
		r = new RegExp("(?<![ 	])[ 	]+$");
		i = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		r = /[ \t]+$/;
		i = /^[ \t]+|[ \t]+$/g;
	}
	let a = n[1].replace(r, "");
	let o = " ";
	let s = t.lastIndex;
	while (n = t.exec(e)) {
		const e = n[1].replace(i, "");
		if (e === "") {
			if (o === "\n") a += o;
			else o = "\n";
		} else {
			a += o + e;
			o = " ";
		}
		s = t.lastIndex;
	}
	const c = /[ \t]*(.*)/sy;
	c.lastIndex = s;
	n = c.exec(e);
	return a + o + (n?.[1] ?? "");
}
function fn(e, t) {
	let n = "";
	for (let r = 1; r < e.length - 1; ++r) {
		const i = e[r];
		if (i === "\r" && e[r + 1] === "\n") continue;
		if (i === "\n") {
			const { fold: t, offset: i } = pn(e, r);
			n += t;
			r = i;
		} else if (i === "\\") {
			let i = e[++r];
			const a = mn[i];
			if (a) n += a;
			else if (i === "\n") {
				i = e[r + 1];
				while (i === " " || i === "	") i = e[++r + 1];
			} else if (i === "\r" && e[r + 1] === "\n") {
				i = e[++r + 1];
				while (i === " " || i === "	") i = e[++r + 1];
			} else if (i === "x" || i === "u" || i === "U") {
				const a = i === "x" ? 2 : i === "u" ? 4 : 8;
				n += hn(e, r + 1, a, t);
				r += a;
			} else {
				const i = e.substr(r - 1, 2);
				t(r - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
				n += i;
			}
		} else if (i === " " || i === "	") {
			const t = r;
			let a = e[r + 1];
			while (a === " " || a === "	") a = e[++r + 1];
			if (a !== "\n" && !(a === "\r" && e[r + 2] === "\n")) n += r > t ? e.slice(t, r + 1) : i;
		} else n += i;
	}
	if (e[e.length - 1] !== "\"" || e.length === 1) t(e.length, "MISSING_CHAR", "Missing closing \"quote");
	return n;
}
function pn(e, t) {
	let n = "";
	let r = e[t + 1];
	while (r === " " || r === "	" || r === "\n" || r === "\r") {
		if (r === "\r" && e[t + 2] !== "\n") break;
		if (r === "\n") n += "\n";
		t += 1;
		r = e[t + 1];
	}
	if (!n) n = " ";
	return {
		fold: n,
		offset: t
	};
}
const mn = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function hn(e, t, n, r) {
	const i = e.substr(t, n);
	const a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
	try {
		return String.fromCodePoint(a);
	} catch {
		const i = e.substr(t - 2, n + 2);
		r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
		return i;
	}
}
function gn(e, t, n, r) {
	const { value: a, type: o, comment: s, range: c } = t.type === "block-scalar" ? an(e, t, r) : cn(t, e.options.strict, r);
	const l = n ? e.directives.tagName(n.source, (e) => r(n, "TAG_RESOLVE_FAILED", e)) : null;
	let u;
	if (e.options.stringKeys && e.atKey) u = e.schema[i];
	else if (l) u = _n(e.schema, a, l, n, r);
	else if (t.type === "scalar") u = vn(e, a, t, r);
	else u = e.schema[i];
	let f;
	try {
		const i = u.resolve(a, (e) => r(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
		f = d(i) ? i : new k(i);
	} catch (e) {
		const i = e instanceof Error ? e.message : String(e);
		r(n ?? t, "TAG_RESOLVE_FAILED", i);
		f = new k(a);
	}
	f.range = c;
	f.source = a;
	if (o) f.type = o;
	if (l) f.tag = l;
	if (u.format) f.format = u.format;
	if (s) f.comment = s;
	return f;
}
function _n(e, t, n, r, a) {
	if (n === "!") return e[i];
	const o = [];
	for (const t of e.tags) if (!t.collection && t.tag === n) {
		if (t.default && t.test) o.push(t);
		else return t;
	}
	for (const e of o) if (e.test?.test(t)) return e;
	const s = e.knownTags[n];
	if (s && !s.collection) {
		e.tags.push(Object.assign({}, s, {
			default: false,
			test: void 0
		}));
		return s;
	}
	a(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${n}`, n !== "tag:yaml.org,2002:str");
	return e[i];
}
function vn({ atKey: e, directives: t, schema: n }, r, a, o) {
	const s = n.tags.find((t) => (t.default === true || e && t.default === "key") && t.test?.test(r)) || n[i];
	if (n.compat) {
		const e = n.compat.find((e) => e.default && e.test?.test(r)) ?? n[i];
		if (s.tag !== e.tag) o(a, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${t.tagString(s.tag)} or ${t.tagString(e.tag)}`, true);
	}
	return s;
}
function yn(e, t, n) {
	if (t) {
		n ?? (n = t.length);
		for (let r = n - 1; r >= 0; --r) {
			let n = t[r];
			switch (n.type) {
				case "space":
				case "comment":
				case "newline":
					e -= n.source.length;
					continue;
			}
			n = t[++r];
			while (n?.type === "space") {
				e += n.source.length;
				n = t[++r];
			}
			break;
		}
	}
	return e;
}
const bn = {
	composeNode: xn,
	composeEmptyNode: Sn
};
function xn(e, t, n, r) {
	const i = e.atKey;
	const { spaceBefore: a, comment: o, anchor: s, tag: c } = n;
	let l;
	let u = true;
	switch (t.type) {
		case "alias":
			l = Cn(e, t, r);
			if (s || c) r(t, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			l = gn(e, t, c, r);
			if (s) l.anchor = s.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				l = rn(bn, e, t, n, r);
				if (s) l.anchor = s.source.substring(1);
			} catch (e) {
				r(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
			}
			break;
		default:
			r(t, "UNEXPECTED_TOKEN", t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`);
			u = false;
	}
	l ?? (l = Sn(e, t.offset, void 0, null, n, r));
	if (s && l.anchor === "") r(s, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (i && e.options.stringKeys && (!d(l) || typeof l.value !== "string" || l.tag && l.tag !== "tag:yaml.org,2002:str")) r(c ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (a) l.spaceBefore = true;
	if (o) {
		if (t.type === "scalar" && t.source === "") l.comment = o;
		else l.commentBefore = o;
	}
	if (e.options.keepSourceTokens && u) l.srcToken = t;
	return l;
}
function Sn(e, t, n, r, { spaceBefore: i, comment: a, anchor: o, tag: s, end: c }, l) {
	const u = gn(e, {
		type: "scalar",
		offset: yn(t, n, r),
		indent: -1,
		source: ""
	}, s, l);
	if (o) {
		u.anchor = o.source.substring(1);
		if (u.anchor === "") l(o, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (i) u.spaceBefore = true;
	if (a) {
		u.comment = a;
		u.range[2] = c;
	}
	return u;
}
function Cn({ options: e }, { offset: t, source: n, end: r }, i) {
	const a = new se(n.substring(1));
	if (a.source === "") i(t, "BAD_ALIAS", "Alias cannot be an empty string");
	if (a.source.endsWith(":")) i(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const o = t + n.length;
	const s = J(r, o, e.strict, i);
	a.range = [
		t,
		o,
		s.offset
	];
	if (s.comment) a.comment = s.comment;
	return a;
}
function wn(e, t, { offset: n, start: r, value: i, end: a }, o) {
	const s = new Wt(void 0, Object.assign({ _directives: t }, e));
	const c = {
		atKey: false,
		atRoot: true,
		directives: s.directives,
		options: s.options,
		schema: s.schema
	};
	const l = K(r, {
		indicator: "doc-start",
		next: i ?? a?.[0],
		offset: n,
		onError: o,
		parentIndent: 0,
		startOnNewline: true
	});
	if (l.found) {
		s.directives.docStart = true;
		if (i && (i.type === "block-map" || i.type === "block-seq") && !l.hasNewline) o(l.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	s.contents = i ? xn(c, i, l, o) : Sn(c, l.end, r, null, l, o);
	const u = s.contents.range[2];
	const d = J(a, u, false, o);
	if (d.comment) s.comment = d.comment;
	s.range = [
		n,
		u,
		d.offset
	];
	return s;
}
function Y(e) {
	if (typeof e === "number") return [e, e + 1];
	if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
	const { offset: t, source: n } = e;
	return [t, t + (typeof n === "string" ? n.length : 1)];
}
function Tn(e) {
	let t = "";
	let n = false;
	let r = false;
	for (let i = 0; i < e.length; ++i) {
		const a = e[i];
		switch (a[0]) {
			case "#":
				t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " ");
				n = true;
				r = false;
				break;
			case "%":
				if (e[i + 1]?.[0] !== "#") i += 1;
				n = false;
				break;
			default:
				if (!n) r = true;
				n = false;
		}
	}
	return {
		comment: t,
		afterEmptyLine: r
	};
}
var En = class {
	constructor(e = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (e, t, n, r) => {
			const i = Y(e);
			if (r) this.warnings.push(new Kt(i, t, n));
			else this.errors.push(new G(i, t, n));
		};
		this.directives = new E({ version: e.version || "1.2" });
		this.options = e;
	}
	decorate(e, t) {
		const { comment: n, afterEmptyLine: r } = Tn(this.prelude);
		if (n) {
			const i = e.contents;
			if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
			else if (r || e.directives.docStart || !i) e.commentBefore = n;
			else if (p(i) && !i.flow && i.items.length > 0) {
				let e = i.items[0];
				if (u(e)) e = e.key;
				const t = e.commentBefore;
				e.commentBefore = t ? `${n}\n${t}` : n;
			} else {
				const e = i.commentBefore;
				i.commentBefore = e ? `${n}\n${e}` : n;
			}
		}
		if (t) {
			for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
			for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
		} else {
			e.errors = this.errors;
			e.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: Tn(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(e, t = false, n = -1) {
		for (const t of e) yield* this.next(t);
		yield* this.end(t, n);
	}
	*next(e) {
		switch (e.type) {
			case "directive":
				this.directives.add(e.source, (t, n, r) => {
					const i = Y(e);
					i[0] += t;
					this.onError(i, "BAD_DIRECTIVE", n, r);
				});
				this.prelude.push(e.source);
				this.atDirectives = true;
				break;
			case "document": {
				const t = wn(this.options, this.directives, e, this.onError);
				if (this.atDirectives && !t.directives.docStart) this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(t, false);
				if (this.doc) yield this.doc;
				this.doc = t;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(e.source);
				break;
			case "error": {
				const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
				const n = new G(Y(e), "UNEXPECTED_TOKEN", t);
				if (this.atDirectives || !this.doc) this.errors.push(n);
				else this.doc.errors.push(n);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new G(Y(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const t = J(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (t.comment) {
					const e = this.doc.comment;
					this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
				}
				this.doc.range[2] = t.offset;
				break;
			}
			default: this.errors.push(new G(Y(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
		}
	}
	*end(e = false, t = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (e) {
			const e = new Wt(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line");
			e.range = [
				0,
				t,
				t
			];
			this.decorate(e, false);
			yield e;
		}
	}
};
const Dn = Symbol("break visit");
const On = Symbol("skip children");
const kn = Symbol("remove item");
function X(e, t) {
	if ("type" in e && e.type === "document") e = {
		start: e.start,
		value: e.value
	};
	An(Object.freeze([]), e, t);
}
X.BREAK = Dn;
X.SKIP = On;
X.REMOVE = kn;
X.itemAtPath = (e, t) => {
	let n = e;
	for (const [e, r] of t) {
		const t = n?.[e];
		if (t && "items" in t) n = t.items[r];
		else return void 0;
	}
	return n;
};
X.parentCollection = (e, t) => {
	const n = X.itemAtPath(e, t.slice(0, -1));
	const r = t[t.length - 1][0];
	const i = n?.[r];
	if (i && "items" in i) return i;
	throw new Error("Parent collection not found");
};
function An(e, t, n) {
	let r = n(t, e);
	if (typeof r === "symbol") return r;
	for (const i of ["key", "value"]) {
		const a = t[i];
		if (a && "items" in a) {
			for (let t = 0; t < a.items.length; ++t) {
				const r = An(Object.freeze(e.concat([[i, t]])), a.items[t], n);
				if (typeof r === "number") t = r - 1;
				else if (r === Dn) return Dn;
				else if (r === kn) {
					a.items.splice(t, 1);
					t -= 1;
				}
			}
			if (typeof r === "function" && i === "key") r = r(t, e);
		}
	}
	return typeof r === "function" ? r(t, e) : r;
}
function jn(e) {
	switch (e) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (e[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
function Z(e) {
	switch (e) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const Mn = new Set("0123456789ABCDEFabcdef");
const Nn = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const Pn = new Set(",[]{}");
const Fn = new Set(" ,[]{}\n\r	");
const In = (e) => !e || Fn.has(e);
var Ln = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(e, t = false) {
		if (e) {
			if (typeof e !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + e : e;
			this.lineEndPos = null;
		}
		this.atEnd = !t;
		let n = this.next ?? "stream";
		while (n && (t || this.hasChars(1))) n = yield* this.parseNext(n);
	}
	atLineEnd() {
		let e = this.pos;
		let t = this.buffer[e];
		while (t === " " || t === "	") t = this.buffer[++e];
		if (!t || t === "#" || t === "\n") return true;
		if (t === "\r") return this.buffer[e + 1] === "\n";
		return false;
	}
	charAt(e) {
		return this.buffer[this.pos + e];
	}
	continueScalar(e) {
		let t = this.buffer[e];
		if (this.indentNext > 0) {
			let n = 0;
			while (t === " ") t = this.buffer[++n + e];
			if (t === "\r") {
				const t = this.buffer[n + e + 1];
				if (t === "\n" || !t && !this.atEnd) return e + n + 1;
			}
			return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
		}
		if (t === "-" || t === ".") {
			const t = this.buffer.substr(e, 3);
			if ((t === "---" || t === "...") && Z(this.buffer[e + 3])) return -1;
		}
		return e;
	}
	getLine() {
		let e = this.lineEndPos;
		if (typeof e !== "number" || e !== -1 && e < this.pos) {
			e = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = e;
		}
		if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[e - 1] === "\r") e -= 1;
		return this.buffer.substring(this.pos, e);
	}
	hasChars(e) {
		return this.pos + e <= this.buffer.length;
	}
	setNext(e) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = e;
		return null;
	}
	peek(e) {
		return this.buffer.substr(this.pos, e);
	}
	*parseNext(e) {
		switch (e) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let e = this.getLine();
		if (e === null) return this.setNext("stream");
		if (e[0] === "﻿") {
			yield* this.pushCount(1);
			e = e.substring(1);
		}
		if (e[0] === "%") {
			let t = e.length;
			let n = e.indexOf("#");
			while (n !== -1) {
				const r = e[n - 1];
				if (r === " " || r === "	") {
					t = n - 1;
					break;
				} else n = e.indexOf("#", n + 1);
			}
			while (true) {
				const n = e[t - 1];
				if (n === " " || n === "	") t -= 1;
				else break;
			}
			const r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(e.length - r);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const t = yield* this.pushSpaces(true);
			yield* this.pushCount(e.length - t);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const e = this.charAt(0);
		if (!e && !this.atEnd) return this.setNext("line-start");
		if (e === "-" || e === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const e = this.peek(3);
			if ((e === "---" || e === "...") && Z(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return e === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !Z(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [e, t] = this.peek(2);
		if (!t && !this.atEnd) return this.setNext("block-start");
		if ((e === "-" || e === "?" || e === ":") && Z(t)) {
			const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += e;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const e = this.getLine();
		if (e === null) return this.setNext("doc");
		let t = yield* this.pushIndicators();
		switch (e[t]) {
			case "#": yield* this.pushCount(e.length - t);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(In);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				t += yield* this.parseBlockScalarHeader();
				t += yield* this.pushSpaces(true);
				yield* this.pushCount(e.length - t);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let e, t;
		let n = -1;
		do {
			e = yield* this.pushNewline();
			if (e > 0) {
				t = yield* this.pushSpaces(false);
				this.indentValue = n = t;
			} else t = 0;
			t += yield* this.pushSpaces(true);
		} while (e + t > 0);
		const r = this.getLine();
		if (r === null) return this.setNext("flow");
		if (n !== -1 && n < this.indentNext && r[0] !== "#" || n === 0 && (r.startsWith("---") || r.startsWith("...")) && Z(r[3])) {
			if (!(n === this.indentNext - 1 && this.flowLevel === 1 && (r[0] === "]" || r[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let i = 0;
		while (r[i] === ",") {
			i += yield* this.pushCount(1);
			i += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		i += yield* this.pushIndicators();
		switch (r[i]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(r.length - i);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(In);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const e = this.charAt(1);
				if (this.flowKey || Z(e) || e === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const e = this.charAt(0);
		let t = this.buffer.indexOf(e, this.pos + 1);
		if (e === "'") while (t !== -1 && this.buffer[t + 1] === "'") t = this.buffer.indexOf("'", t + 2);
		else while (t !== -1) {
			let e = 0;
			while (this.buffer[t - 1 - e] === "\\") e += 1;
			if (e % 2 === 0) break;
			t = this.buffer.indexOf("\"", t + 1);
		}
		const n = this.buffer.substring(0, t);
		let r = n.indexOf("\n", this.pos);
		if (r !== -1) {
			while (r !== -1) {
				const e = this.continueScalar(r + 1);
				if (e === -1) break;
				r = n.indexOf("\n", e);
			}
			if (r !== -1) t = r - (n[r - 1] === "\r" ? 2 : 1);
		}
		if (t === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			t = this.buffer.length;
		}
		yield* this.pushToIndex(t + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let e = this.pos;
		while (true) {
			const t = this.buffer[++e];
			if (t === "+") this.blockScalarKeep = true;
			else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
			else if (t !== "-") break;
		}
		return yield* this.pushUntil((e) => Z(e) || e === "#");
	}
	*parseBlockScalar() {
		let e = this.pos - 1;
		let t = 0;
		let n;
		loop: for (let r = this.pos; n = this.buffer[r]; ++r) switch (n) {
			case " ":
				t += 1;
				break;
			case "\n":
				e = r;
				t = 0;
				break;
			case "\r": {
				const e = this.buffer[r + 1];
				if (!e && !this.atEnd) return this.setNext("block-scalar");
				if (e === "\n") break;
			}
			default: break loop;
		}
		if (!n && !this.atEnd) return this.setNext("block-scalar");
		if (t >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = t;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const t = this.continueScalar(e + 1);
				if (t === -1) break;
				e = this.buffer.indexOf("\n", t);
			} while (e !== -1);
			if (e === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				e = this.buffer.length;
			}
		}
		let r = e + 1;
		n = this.buffer[r];
		while (n === " ") n = this.buffer[++r];
		if (n === "	") {
			while (n === "	" || n === " " || n === "\r" || n === "\n") n = this.buffer[++r];
			e = r - 1;
		} else if (!this.blockScalarKeep) do {
			let n = e - 1;
			let r = this.buffer[n];
			if (r === "\r") r = this.buffer[--n];
			const i = n;
			while (r === " ") r = this.buffer[--n];
			if (r === "\n" && n >= this.pos && n + 1 + t > i) e = n;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(e + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const e = this.flowLevel > 0;
		let t = this.pos - 1;
		let n = this.pos - 1;
		let r;
		while (r = this.buffer[++n]) if (r === ":") {
			const r = this.buffer[n + 1];
			if (Z(r) || e && Pn.has(r)) break;
			t = n;
		} else if (Z(r)) {
			let i = this.buffer[n + 1];
			if (r === "\r") {
				if (i === "\n") {
					n += 1;
					r = "\n";
					i = this.buffer[n + 1];
				} else t = n;
			}
			if (i === "#" || e && Pn.has(i)) break;
			if (r === "\n") {
				const e = this.continueScalar(n + 1);
				if (e === -1) break;
				n = Math.max(n, e - 2);
			}
		} else {
			if (e && Pn.has(r)) break;
			t = n;
		}
		if (!r && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(t + 1, true);
		return e ? "flow" : "doc";
	}
	*pushCount(e) {
		if (e > 0) {
			yield this.buffer.substr(this.pos, e);
			this.pos += e;
			return e;
		}
		return 0;
	}
	*pushToIndex(e, t) {
		const n = this.buffer.slice(this.pos, e);
		if (n) {
			yield n;
			this.pos += n.length;
			return n.length;
		} else if (t) yield "";
		return 0;
	}
	*pushIndicators() {
		let e = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					e += yield* this.pushTag();
					e += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					e += yield* this.pushUntil(In);
					e += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const t = this.flowLevel > 0;
					const n = this.charAt(1);
					if (Z(n) || t && Pn.has(n)) {
						if (!t) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						e += yield* this.pushCount(1);
						e += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return e;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let e = this.pos + 2;
			let t = this.buffer[e];
			while (!Z(t) && t !== ">") t = this.buffer[++e];
			return yield* this.pushToIndex(t === ">" ? e + 1 : e, false);
		} else {
			let e = this.pos + 1;
			let t = this.buffer[e];
			while (t) if (Nn.has(t)) t = this.buffer[++e];
			else if (t === "%" && Mn.has(this.buffer[e + 1]) && Mn.has(this.buffer[e + 2])) t = this.buffer[e += 3];
			else break;
			return yield* this.pushToIndex(e, false);
		}
	}
	*pushNewline() {
		const e = this.buffer[this.pos];
		if (e === "\n") return yield* this.pushCount(1);
		else if (e === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(e) {
		let t = this.pos - 1;
		let n;
		do
			n = this.buffer[++t];
		while (n === " " || e && n === "	");
		const r = t - this.pos;
		if (r > 0) {
			yield this.buffer.substr(this.pos, r);
			this.pos = t;
		}
		return r;
	}
	*pushUntil(e) {
		let t = this.pos;
		let n = this.buffer[t];
		while (!e(n)) n = this.buffer[++t];
		return yield* this.pushToIndex(t, false);
	}
};
var Rn = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (e) => this.lineStarts.push(e);
		this.linePos = (e) => {
			let t = 0;
			let n = this.lineStarts.length;
			while (t < n) {
				const r = t + n >> 1;
				if (this.lineStarts[r] < e) t = r + 1;
				else n = r;
			}
			if (this.lineStarts[t] === e) return {
				line: t + 1,
				col: 1
			};
			if (t === 0) return {
				line: 0,
				col: e
			};
			const r = this.lineStarts[t - 1];
			return {
				line: t,
				col: e - r + 1
			};
		};
	}
};
function Q(e, t) {
	for (let n = 0; n < e.length; ++n) if (e[n].type === t) return true;
	return false;
}
function zn(e) {
	for (let t = 0; t < e.length; ++t) switch (e[t].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return t;
	}
	return -1;
}
function Bn(e) {
	switch (e?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function Vn(e) {
	switch (e.type) {
		case "document": return e.start;
		case "block-map": {
			const t = e.items[e.items.length - 1];
			return t.sep ?? t.start;
		}
		case "block-seq": return e.items[e.items.length - 1].start;
		default: return [];
	}
}
function $(e) {
	if (e.length === 0) return [];
	let t = e.length;
	loop: while (--t >= 0) switch (e[t].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (e[++t]?.type === "space");
	return e.splice(t, e.length);
}
function Hn(e, t) {
	if (t.length < 1e5) Array.prototype.push.apply(e, t);
	else for (let n = 0; n < t.length; ++n) e.push(t[n]);
}
function Un(e) {
	if (e.start.type === "flow-seq-start") {
		for (const t of e.items) if (t.sep && !t.value && !Q(t.start, "explicit-key-ind") && !Q(t.sep, "map-value-ind")) {
			if (t.key) t.value = t.key;
			delete t.key;
			if (Bn(t.value)) {
				if (t.value.end) Hn(t.value.end, t.sep);
				else t.value.end = t.sep;
			} else Hn(t.start, t.sep);
			delete t.sep;
		}
	}
}
var Wn = class {
	constructor(e) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Ln();
		this.onNewLine = e;
	}
	*parse(e, t = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const n of this.lexer.lex(e, t)) yield* this.next(n);
		if (!t) yield* this.end();
	}
	*next(e) {
		this.source = e;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += e.length;
			return;
		}
		const t = jn(e);
		if (!t) {
			const t = `Not a YAML token: ${e}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message: t,
				source: e
			});
			this.offset += e.length;
		} else if (t === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = t;
			yield* this.step();
			switch (t) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + e.length);
					break;
				case "space":
					if (this.atNewLine && e[0] === " ") this.indent += e.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += e.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += e.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const e = this.peek(1);
		if (this.type === "doc-end" && e?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!e) return yield* this.stream();
		switch (e.type) {
			case "document": return yield* this.document(e);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(e);
			case "block-scalar": return yield* this.blockScalar(e);
			case "block-map": return yield* this.blockMap(e);
			case "block-seq": return yield* this.blockSequence(e);
			case "flow-collection": return yield* this.flowCollection(e);
			case "doc-end": return yield* this.documentEnd(e);
		}
		yield* this.pop();
	}
	peek(e) {
		return this.stack[this.stack.length - e];
	}
	*pop(e) {
		const t = e ?? this.stack.pop();
		if (!t) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield t;
		else {
			const e = this.peek(1);
			if (t.type === "block-scalar") t.indent = "indent" in e ? e.indent : 0;
			else if (t.type === "flow-collection" && e.type === "document") t.indent = 0;
			if (t.type === "flow-collection") Un(t);
			switch (e.type) {
				case "document":
					e.value = t;
					break;
				case "block-scalar":
					e.props.push(t);
					break;
				case "block-map": {
					const n = e.items[e.items.length - 1];
					if (n.value) {
						e.items.push({
							start: [],
							key: t,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (n.sep) n.value = t;
					else {
						Object.assign(n, {
							key: t,
							sep: []
						});
						this.onKeyLine = !n.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const n = e.items[e.items.length - 1];
					if (n.value) e.items.push({
						start: [],
						value: t
					});
					else n.value = t;
					break;
				}
				case "flow-collection": {
					const n = e.items[e.items.length - 1];
					if (!n || n.value) e.items.push({
						start: [],
						key: t,
						sep: []
					});
					else if (n.sep) n.value = t;
					else Object.assign(n, {
						key: t,
						sep: []
					});
					return;
				}
				default:
					yield* this.pop();
					yield* this.pop(t);
			}
			if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
				const n = t.items[t.items.length - 1];
				if (n && !n.sep && !n.value && n.start.length > 0 && zn(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent))) {
					if (e.type === "document") e.end = n.start;
					else e.items.push({ start: n.start });
					t.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const e = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") e.start.push(this.sourceToken);
				this.stack.push(e);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(e) {
		if (e.value) return yield* this.lineEnd(e);
		switch (this.type) {
			case "doc-start":
				if (zn(e.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else e.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				e.start.push(this.sourceToken);
				return;
		}
		const t = this.startBlockValue(e);
		if (t) this.stack.push(t);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(e) {
		if (this.type === "map-value-ind") {
			const t = $(Vn(this.peek(2)));
			let n;
			if (e.end) {
				n = e.end;
				n.push(this.sourceToken);
				delete e.end;
			} else n = [this.sourceToken];
			const r = {
				type: "block-map",
				offset: e.offset,
				indent: e.indent,
				items: [{
					start: t,
					key: e,
					sep: n
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = r;
		} else yield* this.lineEnd(e);
	}
	*blockScalar(e) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				e.props.push(this.sourceToken);
				return;
			case "scalar":
				e.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let e = this.source.indexOf("\n") + 1;
					while (e !== 0) {
						this.onNewLine(this.offset + e);
						e = this.source.indexOf("\n", e) + 1;
					}
				}
				yield* this.pop();
				break;
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(e) {
		const t = e.items[e.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (t.value) {
					const n = "end" in t.value ? t.value.end : void 0;
					if ((Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment") n?.push(this.sourceToken);
					else e.items.push({ start: [this.sourceToken] });
				} else if (t.sep) t.sep.push(this.sourceToken);
				else t.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else if (t.sep) t.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						const n = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(n)) {
							Hn(n, t.start);
							n.push(this.sourceToken);
							e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= e.indent) {
			const n = !this.onKeyLine && this.indent === e.indent;
			const r = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind";
			let i = [];
			if (r && t.sep && !t.value) {
				const n = [];
				for (let r = 0; r < t.sep.length; ++r) {
					const i = t.sep[r];
					switch (i.type) {
						case "newline":
							n.push(r);
							break;
						case "space": break;
						case "comment":
							if (i.indent > e.indent) n.length = 0;
							break;
						default: n.length = 0;
					}
				}
				if (n.length >= 2) i = t.sep.splice(n[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (r || t.value) {
						i.push(this.sourceToken);
						e.items.push({ start: i });
						this.onKeyLine = true;
					} else if (t.sep) t.sep.push(this.sourceToken);
					else t.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!t.sep && !t.explicitKey) {
						t.start.push(this.sourceToken);
						t.explicitKey = true;
					} else if (r || t.value) {
						i.push(this.sourceToken);
						e.items.push({
							start: i,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (t.explicitKey) {
						if (!t.sep) {
							if (Q(t.start, "newline")) Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const e = $(t.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (t.value) e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (Q(t.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: i,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (Bn(t.key) && !Q(t.sep, "newline")) {
							const e = $(t.start);
							const n = t.key;
							const r = t.sep;
							r.push(this.sourceToken);
							delete t.key;
							delete t.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: e,
									key: n,
									sep: r
								}]
							});
						} else if (i.length > 0) t.sep = t.sep.concat(i, this.sourceToken);
						else t.sep.push(this.sourceToken);
					} else if (!t.sep) Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (t.value || r) e.items.push({
						start: i,
						key: null,
						sep: [this.sourceToken]
					});
					else if (Q(t.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else t.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const n = this.flowScalar(this.type);
					if (r || t.value) {
						e.items.push({
							start: i,
							key: n,
							sep: []
						});
						this.onKeyLine = true;
					} else if (t.sep) this.stack.push(n);
					else {
						Object.assign(t, {
							key: n,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const r = this.startBlockValue(e);
					if (r) {
						if (r.type === "block-seq") {
							if (!t.explicitKey && t.sep && !Q(t.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (n) e.items.push({ start: i });
						this.stack.push(r);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(e) {
		const t = e.items[e.items.length - 1];
		switch (this.type) {
			case "newline":
				if (t.value) {
					const n = "end" in t.value ? t.value.end : void 0;
					if ((Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment") n?.push(this.sourceToken);
					else e.items.push({ start: [this.sourceToken] });
				} else t.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						const n = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(n)) {
							Hn(n, t.start);
							n.push(this.sourceToken);
							e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (t.value || this.indent <= e.indent) break;
				t.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== e.indent) break;
				if (t.value || Q(t.start, "seq-item-ind")) e.items.push({ start: [this.sourceToken] });
				else t.start.push(this.sourceToken);
				return;
		}
		if (this.indent > e.indent) {
			const t = this.startBlockValue(e);
			if (t) {
				this.stack.push(t);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(e) {
		const t = e.items[e.items.length - 1];
		if (this.type === "flow-error-end") {
			let e;
			do {
				yield* this.pop();
				e = this.peek(1);
			} while (e?.type === "flow-collection");
		} else if (e.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!t || t.sep) e.items.push({ start: [this.sourceToken] });
					else t.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!t || t.value) e.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (t.sep) t.sep.push(this.sourceToken);
					else Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!t || t.value) e.items.push({ start: [this.sourceToken] });
					else if (t.sep) t.sep.push(this.sourceToken);
					else t.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const n = this.flowScalar(this.type);
					if (!t || t.value) e.items.push({
						start: [],
						key: n,
						sep: []
					});
					else if (t.sep) this.stack.push(n);
					else Object.assign(t, {
						key: n,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					e.end.push(this.sourceToken);
					return;
			}
			const n = this.startBlockValue(e);
			if (n) this.stack.push(n);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const t = this.peek(2);
			if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
				const n = $(Vn(t));
				Un(e);
				const r = e.end.splice(1, e.end.length);
				r.push(this.sourceToken);
				const i = {
					type: "block-map",
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: n,
						key: e,
						sep: r
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = i;
			} else yield* this.lineEnd(e);
		}
	}
	flowScalar(e) {
		if (this.onNewLine) {
			let e = this.source.indexOf("\n") + 1;
			while (e !== 0) {
				this.onNewLine(this.offset + e);
				e = this.source.indexOf("\n", e) + 1;
			}
		}
		return {
			type: e,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(e) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const t = $(Vn(e));
				t.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: t,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const t = $(Vn(e));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: t,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(e, t) {
		if (this.type !== "comment") return false;
		if (this.indent <= t) return false;
		return e.every((e) => e.type === "newline" || e.type === "space");
	}
	*documentEnd(e) {
		if (this.type !== "doc-mode") {
			if (e.end) e.end.push(this.sourceToken);
			else e.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(e) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (e.end) e.end.push(this.sourceToken);
				else e.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
function Gn(e) {
	const t = e.prettyErrors !== false;
	return {
		lineCounter: e.lineCounter || t && new Rn() || null,
		prettyErrors: t
	};
}
function Kn(e, t = {}) {
	const { lineCounter: n, prettyErrors: r } = Gn(t);
	const i = new Wn(n?.addNewLine);
	const a = new En(t);
	let o = null;
	for (const t of a.compose(i.parse(e), true, e.length)) if (!o) o = t;
	else if (o.options.logLevel !== "silent") {
		o.errors.push(new G(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (r && n) {
		o.errors.forEach(qt(e, n));
		o.warnings.forEach(qt(e, n));
	}
	return o;
}
export { Wt as a, k as c, l as d, d as f, En as i, y as l, Wn as n, R as o, f as p, Ln as r, I as s, Kn as t, s as u };
