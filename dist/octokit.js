import { a as __toCommonJS, i as __require, n as __esmMin, o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
const { EOL } = process.getBuiltinModule("os");
const { existsSync, readFileSync } = process.getBuiltinModule("fs");
// node_modules/tunnel/lib/tunnel.js
var require_tunnel$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	__require("net");
	var t = __require("tls");
	var n = __require("http");
	var r = __require("https");
	var i = __require("events");
	__require("assert");
	var o = __require("util");
	exports.httpOverHttp = s;
	exports.httpsOverHttp = c;
	exports.httpOverHttps = l;
	exports.httpsOverHttps = u;
	function s(e) {
		var t = new d(e);
		t.request = n.request;
		return t;
	}
	function c(e) {
		var t = new d(e);
		t.request = n.request;
		t.createSocket = f;
		t.defaultPort = 443;
		return t;
	}
	function l(e) {
		var t = new d(e);
		t.request = r.request;
		return t;
	}
	function u(e) {
		var t = new d(e);
		t.request = r.request;
		t.createSocket = f;
		t.defaultPort = 443;
		return t;
	}
	function d(e) {
		var t = this;
		t.options = e || {};
		t.proxyOptions = t.options.proxy || {};
		t.maxSockets = t.options.maxSockets || n.Agent.defaultMaxSockets;
		t.requests = [];
		t.sockets = [];
		t.on("free", function e(n, r, i, a) {
			var o = p(r, i, a);
			for (var s = 0, c = t.requests.length; s < c; ++s) {
				var l = t.requests[s];
				if (l.host === o.host && l.port === o.port) {
					t.requests.splice(s, 1);
					l.request.onSocket(n);
					return;
				}
			}
			n.destroy();
			t.removeSocket(n);
		});
	}
	o.inherits(d, i.EventEmitter);
	d.prototype.addRequest = function e(t, n, r, i) {
		var a = this;
		var o = m({ request: t }, a.options, p(n, r, i));
		if (a.sockets.length >= this.maxSockets) {
			a.requests.push(o);
			return;
		}
		a.createSocket(o, function(e) {
			e.on("free", n);
			e.on("close", r);
			e.on("agentRemove", r);
			t.onSocket(e);
			function n() {
				a.emit("free", e, o);
			}
			function r(t) {
				a.removeSocket(e);
				e.removeListener("free", n);
				e.removeListener("close", r);
				e.removeListener("agentRemove", r);
			}
		});
	};
	d.prototype.createSocket = function e(t, n) {
		var r = this;
		var i = {};
		r.sockets.push(i);
		var a = m({}, r.proxyOptions, {
			method: "CONNECT",
			path: t.host + ":" + t.port,
			agent: false,
			headers: { host: t.host + ":" + t.port }
		});
		if (t.localAddress) a.localAddress = t.localAddress;
		if (a.proxyAuth) {
			a.headers = a.headers || {};
			a.headers["Proxy-Authorization"] = "Basic " + new Buffer(a.proxyAuth).toString("base64");
		}
		h("making CONNECT request");
		var o = r.request(a);
		o.useChunkedEncodingByDefault = false;
		o.once("response", s);
		o.once("upgrade", c);
		o.once("connect", l);
		o.once("error", u);
		o.end();
		function s(e) {
			e.upgrade = true;
		}
		function c(e, t, n) {
			process.nextTick(function() {
				l(e, t, n);
			});
		}
		function l(e, a, s) {
			o.removeAllListeners();
			a.removeAllListeners();
			if (e.statusCode !== 200) {
				h("tunneling socket could not be established, statusCode=%d", e.statusCode);
				a.destroy();
				var c = /* @__PURE__ */ new Error("tunneling socket could not be established, statusCode=" + e.statusCode);
				c.code = "ECONNRESET";
				t.request.emit("error", c);
				r.removeSocket(i);
				return;
			}
			if (s.length > 0) {
				h("got illegal response body from proxy");
				a.destroy();
				var c = /* @__PURE__ */ new Error("got illegal response body from proxy");
				c.code = "ECONNRESET";
				t.request.emit("error", c);
				r.removeSocket(i);
				return;
			}
			h("tunneling connection has established");
			r.sockets[r.sockets.indexOf(i)] = a;
			return n(a);
		}
		function u(e) {
			o.removeAllListeners();
			h("tunneling socket could not be established, cause=%s\n", e.message, e.stack);
			var n = /* @__PURE__ */ new Error("tunneling socket could not be established, cause=" + e.message);
			n.code = "ECONNRESET";
			t.request.emit("error", n);
			r.removeSocket(i);
		}
	};
	d.prototype.removeSocket = function e(t) {
		var n = this.sockets.indexOf(t);
		if (n === -1) return;
		this.sockets.splice(n, 1);
		var r = this.requests.shift();
		if (r) this.createSocket(r, function(e) {
			r.request.onSocket(e);
		});
	};
	function f(e, n) {
		var r = this;
		d.prototype.createSocket.call(r, e, function(i) {
			var a = e.request.getHeader("host");
			var o = m({}, r.options, {
				socket: i,
				servername: a ? a.replace(/:.*$/, "") : e.host
			});
			var s = t.connect(0, o);
			r.sockets[r.sockets.indexOf(i)] = s;
			n(s);
		});
	}
	function p(e, t, n) {
		if (typeof e === "string") return {
			host: e,
			port: t,
			localAddress: n
		};
		return e;
	}
	function m(e) {
		for (var t = 1, n = arguments.length; t < n; ++t) {
			var r = arguments[t];
			if (typeof r === "object") {
				var i = Object.keys(r);
				for (var a = 0, o = i.length; a < o; ++a) {
					var s = i[a];
					if (r[s] !== void 0) e[s] = r[s];
				}
			}
		}
		return e;
	}
	var h;
	if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) h = function() {
		var e = Array.prototype.slice.call(arguments);
		if (typeof e[0] === "string") e[0] = "TUNNEL: " + e[0];
		else e.unshift("TUNNEL:");
		console.error.apply(console, e);
	};
	else h = function() {};
	exports.debug = h;
}));
// node_modules/tunnel/index.js
var require_tunnel = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_tunnel$1();
}));
// node_modules/undici/lib/core/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = Symbol.for("undici.error.UND_ERR");
	var t = class extends Error {
		constructor(e) {
			super(e);
			this.name = "UndiciError";
			this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](t) {
			return t && t[e] === true;
		}
		[e] = true;
	};
	const n = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var r = class extends t {
		constructor(e) {
			super(e);
			this.name = "ConnectTimeoutError";
			this.message = e || "Connect Timeout Error";
			this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[n] === true;
		}
		[n] = true;
	};
	const i = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var a = class extends t {
		constructor(e) {
			super(e);
			this.name = "HeadersTimeoutError";
			this.message = e || "Headers Timeout Error";
			this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[i] === true;
		}
		[i] = true;
	};
	const o = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var s = class extends t {
		constructor(e) {
			super(e);
			this.name = "HeadersOverflowError";
			this.message = e || "Headers Overflow Error";
			this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](e) {
			return e && e[o] === true;
		}
		[o] = true;
	};
	const c = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var l = class extends t {
		constructor(e) {
			super(e);
			this.name = "BodyTimeoutError";
			this.message = e || "Body Timeout Error";
			this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[c] === true;
		}
		[c] = true;
	};
	const u = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
	var d = class extends t {
		constructor(e, t, n, r) {
			super(e);
			this.name = "ResponseStatusCodeError";
			this.message = e || "Response Status Code Error";
			this.code = "UND_ERR_RESPONSE_STATUS_CODE";
			this.body = r;
			this.status = t;
			this.statusCode = t;
			this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[u] === true;
		}
		[u] = true;
	};
	const f = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var p = class extends t {
		constructor(e) {
			super(e);
			this.name = "InvalidArgumentError";
			this.message = e || "Invalid Argument Error";
			this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](e) {
			return e && e[f] === true;
		}
		[f] = true;
	};
	const m = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var h = class extends t {
		constructor(e) {
			super(e);
			this.name = "InvalidReturnValueError";
			this.message = e || "Invalid Return Value Error";
			this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[m] === true;
		}
		[m] = true;
	};
	const g = Symbol.for("undici.error.UND_ERR_ABORT");
	var _ = class extends t {
		constructor(e) {
			super(e);
			this.name = "AbortError";
			this.message = e || "The operation was aborted";
			this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[g] === true;
		}
		[g] = true;
	};
	const v = Symbol.for("undici.error.UND_ERR_ABORTED");
	var y = class extends _ {
		constructor(e) {
			super(e);
			this.name = "AbortError";
			this.message = e || "Request aborted";
			this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[v] === true;
		}
		[v] = true;
	};
	const b = Symbol.for("undici.error.UND_ERR_INFO");
	var x = class extends t {
		constructor(e) {
			super(e);
			this.name = "InformationalError";
			this.message = e || "Request information";
			this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](e) {
			return e && e[b] === true;
		}
		[b] = true;
	};
	const S = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var C = class extends t {
		constructor(e) {
			super(e);
			this.name = "RequestContentLengthMismatchError";
			this.message = e || "Request body length does not match content-length header";
			this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[S] === true;
		}
		[S] = true;
	};
	const w = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var T = class extends t {
		constructor(e) {
			super(e);
			this.name = "ResponseContentLengthMismatchError";
			this.message = e || "Response body length does not match content-length header";
			this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[w] === true;
		}
		[w] = true;
	};
	const E = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var D = class extends t {
		constructor(e) {
			super(e);
			this.name = "ClientDestroyedError";
			this.message = e || "The client is destroyed";
			this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[E] === true;
		}
		[E] = true;
	};
	const O = Symbol.for("undici.error.UND_ERR_CLOSED");
	var k = class extends t {
		constructor(e) {
			super(e);
			this.name = "ClientClosedError";
			this.message = e || "The client is closed";
			this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[O] === true;
		}
		[O] = true;
	};
	const A = Symbol.for("undici.error.UND_ERR_SOCKET");
	var j = class extends t {
		constructor(e, t) {
			super(e);
			this.name = "SocketError";
			this.message = e || "Socket error";
			this.code = "UND_ERR_SOCKET";
			this.socket = t;
		}
		static [Symbol.hasInstance](e) {
			return e && e[A] === true;
		}
		[A] = true;
	};
	const M = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var N = class extends t {
		constructor(e) {
			super(e);
			this.name = "NotSupportedError";
			this.message = e || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[M] === true;
		}
		[M] = true;
	};
	const P = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var F = class extends t {
		constructor(e) {
			super(e);
			this.name = "MissingUpstreamError";
			this.message = e || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](e) {
			return e && e[P] === true;
		}
		[P] = true;
	};
	const I = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var L = class extends Error {
		constructor(e, t, n) {
			super(e);
			this.name = "HTTPParserError";
			this.code = t ? `HPE_${t}` : void 0;
			this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[I] === true;
		}
		[I] = true;
	};
	const R = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var z = class extends t {
		constructor(e) {
			super(e);
			this.name = "ResponseExceededMaxSizeError";
			this.message = e || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[R] === true;
		}
		[R] = true;
	};
	const B = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var V = class extends t {
		constructor(e, t, { headers: n, data: r }) {
			super(e);
			this.name = "RequestRetryError";
			this.message = e || "Request retry error";
			this.code = "UND_ERR_REQ_RETRY";
			this.statusCode = t;
			this.data = r;
			this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[B] === true;
		}
		[B] = true;
	};
	const H = Symbol.for("undici.error.UND_ERR_RESPONSE");
	var U = class extends t {
		constructor(e, t, { headers: n, data: r }) {
			super(e);
			this.name = "ResponseError";
			this.message = e || "Response error";
			this.code = "UND_ERR_RESPONSE";
			this.statusCode = t;
			this.data = r;
			this.headers = n;
		}
		static [Symbol.hasInstance](e) {
			return e && e[H] === true;
		}
		[H] = true;
	};
	const W = Symbol.for("undici.error.UND_ERR_PRX_TLS");
	var G = class extends t {
		constructor(e, t, n) {
			super(t, {
				cause: e,
				...n ?? {}
			});
			this.name = "SecureProxyConnectionError";
			this.message = t || "Secure Proxy Connection failed";
			this.code = "UND_ERR_PRX_TLS";
			this.cause = e;
		}
		static [Symbol.hasInstance](e) {
			return e && e[W] === true;
		}
		[W] = true;
	};
	const K = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var q = class extends t {
		constructor(e) {
			super(e);
			this.name = "MessageSizeExceededError";
			this.message = e || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[K] === true;
		}
		get [K]() {
			return true;
		}
	};
	module.exports = {
		AbortError: _,
		HTTPParserError: L,
		UndiciError: t,
		HeadersTimeoutError: a,
		HeadersOverflowError: s,
		BodyTimeoutError: l,
		RequestContentLengthMismatchError: C,
		ConnectTimeoutError: r,
		ResponseStatusCodeError: d,
		InvalidArgumentError: p,
		InvalidReturnValueError: h,
		RequestAbortedError: y,
		ClientDestroyedError: D,
		ClientClosedError: k,
		InformationalError: x,
		SocketError: j,
		NotSupportedError: N,
		ResponseContentLengthMismatchError: T,
		BalancedPoolMissingUpstreamError: F,
		ResponseExceededMaxSizeError: z,
		RequestRetryError: V,
		ResponseError: U,
		SecureProxyConnectionError: G,
		MessageSizeExceededError: q
	};
}));
// node_modules/undici/lib/core/symbols.js
var require_symbols$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		kClose: Symbol("close"),
		kDestroy: Symbol("destroy"),
		kDispatch: Symbol("dispatch"),
		kUrl: Symbol("url"),
		kWriting: Symbol("writing"),
		kResuming: Symbol("resuming"),
		kQueue: Symbol("queue"),
		kConnect: Symbol("connect"),
		kConnecting: Symbol("connecting"),
		kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
		kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
		kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
		kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
		kKeepAlive: Symbol("keep alive"),
		kHeadersTimeout: Symbol("headers timeout"),
		kBodyTimeout: Symbol("body timeout"),
		kServerName: Symbol("server name"),
		kLocalAddress: Symbol("local address"),
		kHost: Symbol("host"),
		kNoRef: Symbol("no ref"),
		kBodyUsed: Symbol("used"),
		kBody: Symbol("abstracted request body"),
		kRunning: Symbol("running"),
		kBlocking: Symbol("blocking"),
		kPending: Symbol("pending"),
		kSize: Symbol("size"),
		kBusy: Symbol("busy"),
		kQueued: Symbol("queued"),
		kFree: Symbol("free"),
		kConnected: Symbol("connected"),
		kClosed: Symbol("closed"),
		kNeedDrain: Symbol("need drain"),
		kReset: Symbol("reset"),
		kDestroyed: Symbol.for("nodejs.stream.destroyed"),
		kResume: Symbol("resume"),
		kOnError: Symbol("on error"),
		kMaxHeadersSize: Symbol("max headers size"),
		kRunningIdx: Symbol("running index"),
		kPendingIdx: Symbol("pending index"),
		kError: Symbol("error"),
		kClients: Symbol("clients"),
		kClient: Symbol("client"),
		kParser: Symbol("parser"),
		kOnDestroyed: Symbol("destroy callbacks"),
		kPipelining: Symbol("pipelining"),
		kSocket: Symbol("socket"),
		kHostHeader: Symbol("host header"),
		kConnector: Symbol("connector"),
		kStrictContentLength: Symbol("strict content length"),
		kMaxRedirections: Symbol("maxRedirections"),
		kMaxRequests: Symbol("maxRequestsPerClient"),
		kProxy: Symbol("proxy agent options"),
		kCounter: Symbol("socket request counter"),
		kInterceptors: Symbol("dispatch interceptors"),
		kMaxResponseSize: Symbol("max response size"),
		kHTTP2Session: Symbol("http2Session"),
		kHTTP2SessionState: Symbol("http2Session state"),
		kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
		kConstruct: Symbol("constructable"),
		kListeners: Symbol("listeners"),
		kHTTPContext: Symbol("http context"),
		kMaxConcurrentStreams: Symbol("max concurrent streams"),
		kNoProxyAgent: Symbol("no proxy agent"),
		kHttpProxyAgent: Symbol("http proxy agent"),
		kHttpsProxyAgent: Symbol("https proxy agent")
	};
}));
// node_modules/undici/lib/core/constants.js
var require_constants$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = {};
	const t = [
		"Accept",
		"Accept-Encoding",
		"Accept-Language",
		"Accept-Ranges",
		"Access-Control-Allow-Credentials",
		"Access-Control-Allow-Headers",
		"Access-Control-Allow-Methods",
		"Access-Control-Allow-Origin",
		"Access-Control-Expose-Headers",
		"Access-Control-Max-Age",
		"Access-Control-Request-Headers",
		"Access-Control-Request-Method",
		"Age",
		"Allow",
		"Alt-Svc",
		"Alt-Used",
		"Authorization",
		"Cache-Control",
		"Clear-Site-Data",
		"Connection",
		"Content-Disposition",
		"Content-Encoding",
		"Content-Language",
		"Content-Length",
		"Content-Location",
		"Content-Range",
		"Content-Security-Policy",
		"Content-Security-Policy-Report-Only",
		"Content-Type",
		"Cookie",
		"Cross-Origin-Embedder-Policy",
		"Cross-Origin-Opener-Policy",
		"Cross-Origin-Resource-Policy",
		"Date",
		"Device-Memory",
		"Downlink",
		"ECT",
		"ETag",
		"Expect",
		"Expect-CT",
		"Expires",
		"Forwarded",
		"From",
		"Host",
		"If-Match",
		"If-Modified-Since",
		"If-None-Match",
		"If-Range",
		"If-Unmodified-Since",
		"Keep-Alive",
		"Last-Modified",
		"Link",
		"Location",
		"Max-Forwards",
		"Origin",
		"Permissions-Policy",
		"Pragma",
		"Proxy-Authenticate",
		"Proxy-Authorization",
		"RTT",
		"Range",
		"Referer",
		"Referrer-Policy",
		"Refresh",
		"Retry-After",
		"Sec-WebSocket-Accept",
		"Sec-WebSocket-Extensions",
		"Sec-WebSocket-Key",
		"Sec-WebSocket-Protocol",
		"Sec-WebSocket-Version",
		"Server",
		"Server-Timing",
		"Service-Worker-Allowed",
		"Service-Worker-Navigation-Preload",
		"Set-Cookie",
		"SourceMap",
		"Strict-Transport-Security",
		"Supports-Loading-Mode",
		"TE",
		"Timing-Allow-Origin",
		"Trailer",
		"Transfer-Encoding",
		"Upgrade",
		"Upgrade-Insecure-Requests",
		"User-Agent",
		"Vary",
		"Via",
		"WWW-Authenticate",
		"X-Content-Type-Options",
		"X-DNS-Prefetch-Control",
		"X-Frame-Options",
		"X-Permitted-Cross-Domain-Policies",
		"X-Powered-By",
		"X-Requested-With",
		"X-XSS-Protection"
	];
	for (let n = 0; n < t.length; ++n) {
		const r = t[n];
		const i = r.toLowerCase();
		e[r] = e[i] = i;
	}
	Object.setPrototypeOf(e, null);
	module.exports = {
		wellknownHeaderNames: t,
		headerNameLowerCasedRecord: e
	};
}));
// node_modules/undici/lib/core/tree.js
var require_tree = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { wellknownHeaderNames: e, headerNameLowerCasedRecord: t } = require_constants$2();
	var n = class n {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(e, t, r) {
			if (r === void 0 || r >= e.length) throw new TypeError("Unreachable");
			if ((this.code = e.charCodeAt(r)) > 127) throw new TypeError("key must be ascii string");
			if (e.length !== ++r) this.middle = new n(e, t, r);
			else this.value = t;
		}
		add(e, t) {
			const r = e.length;
			if (r === 0) throw new TypeError("Unreachable");
			let i = 0;
			let a = this;
			while (true) {
				const o = e.charCodeAt(i);
				if (o > 127) throw new TypeError("key must be ascii string");
				if (a.code === o) {
					if (r === ++i) {
						a.value = t;
						break;
					} else if (a.middle !== null) a = a.middle;
					else {
						a.middle = new n(e, t, i);
						break;
					}
				} else if (a.code < o) {
					if (a.left !== null) a = a.left;
					else {
						a.left = new n(e, t, i);
						break;
					}
				} else if (a.right !== null) a = a.right;
				else {
					a.right = new n(e, t, i);
					break;
				}
			}
		}
		search(e) {
			const t = e.length;
			let n = 0;
			let r = this;
			while (r !== null && n < t) {
				let i = e[n];
				if (i <= 90 && i >= 65) i |= 32;
				while (r !== null) {
					if (i === r.code) {
						if (t === ++n) return r;
						r = r.middle;
						break;
					}
					r = r.code < i ? r.left : r.right;
				}
			}
			return null;
		}
	};
	var r = class {
		node = null;
		insert(e, t) {
			if (this.node === null) this.node = new n(e, t, 0);
			else this.node.add(e, t);
		}
		lookup(e) {
			return this.node?.search(e)?.value ?? null;
		}
	};
	const i = new r();
	for (let n = 0; n < e.length; ++n) {
		const r = t[e[n]];
		i.insert(r, r);
	}
	module.exports = {
		TernarySearchTree: r,
		tree: i
	};
}));
// node_modules/undici/lib/core/util.js
var require_util$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:assert");
	const { kDestroyed: t, kBodyUsed: n, kListeners: r, kBody: i } = require_symbols$1();
	const { IncomingMessage: a } = __require("node:http");
	const o = __require("node:stream");
	const s = __require("node:net");
	const { Blob: c } = __require("node:buffer");
	const ee = __require("node:util");
	const { stringify: l } = __require("node:querystring");
	const { EventEmitter: u } = __require("node:events");
	const { InvalidArgumentError: d } = require_errors();
	const { headerNameLowerCasedRecord: te } = require_constants$2();
	const { tree: f } = require_tree();
	const [ne, p] = process.versions.node.split(".").map((e) => Number(e));
	var m = class {
		constructor(e) {
			this[i] = e;
			this[n] = false;
		}
		async *[Symbol.asyncIterator]() {
			e(!this[n], "disturbed");
			this[n] = true;
			yield* this[i];
		}
	};
	function h(t) {
		if (_(t)) {
			if (O(t) === 0) t.on("data", function() {
				e(false);
			});
			if (typeof t.readableDidRead !== "boolean") {
				t[n] = false;
				u.prototype.on.call(t, "data", function() {
					this[n] = true;
				});
			}
			return t;
		} else if (t && typeof t.pipeTo === "function") return new m(t);
		else if (t && typeof t !== "string" && !ArrayBuffer.isView(t) && D(t)) return new m(t);
		else return t;
	}
	function g() {}
	function _(e) {
		return e && typeof e === "object" && typeof e.pipe === "function" && typeof e.on === "function";
	}
	function v(e) {
		if (e === null) return false;
		else if (e instanceof c) return true;
		else if (typeof e !== "object") return false;
		else {
			const t = e[Symbol.toStringTag];
			return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream === "function" || "arrayBuffer" in e && typeof e.arrayBuffer === "function");
		}
	}
	function y(e, t) {
		if (e.includes("?") || e.includes("#")) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const n = l(t);
		if (n) e += "?" + n;
		return e;
	}
	function b(e) {
		const t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	function x(e) {
		return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
	}
	function S(e) {
		if (typeof e === "string") {
			e = new URL(e);
			if (!x(e.origin || e.protocol)) throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e !== "object") throw new d("Invalid URL: The URL argument must be a non-null object.");
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== "" && b(e.port) === false) throw new d("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (e.path != null && typeof e.path !== "string") throw new d("Invalid URL path: the path must be a string or null/undefined.");
			if (e.pathname != null && typeof e.pathname !== "string") throw new d("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (e.hostname != null && typeof e.hostname !== "string") throw new d("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (e.origin != null && typeof e.origin !== "string") throw new d("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!x(e.origin || e.protocol)) throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const t = e.port != null ? e.port : e.protocol === "https:" ? 443 : 80;
			let n = e.origin != null ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${t}`;
			let r = e.path != null ? e.path : `${e.pathname || ""}${e.search || ""}`;
			if (n[n.length - 1] === "/") n = n.slice(0, n.length - 1);
			if (r && r[0] !== "/") r = `/${r}`;
			return new URL(`${n}${r}`);
		}
		if (!x(e.origin || e.protocol)) throw new d("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	}
	function re(e) {
		e = S(e);
		if (e.pathname !== "/" || e.search || e.hash) throw new d("invalid url");
		return e;
	}
	function C(t) {
		if (t[0] === "[") {
			const n = t.indexOf("]");
			e(n !== -1);
			return t.substring(1, n);
		}
		const n = t.indexOf(":");
		if (n === -1) return t;
		return t.substring(0, n);
	}
	function w(t) {
		if (!t) return null;
		e(typeof t === "string");
		const n = C(t);
		if (s.isIP(n)) return "";
		return n;
	}
	function T(e) {
		return JSON.parse(JSON.stringify(e));
	}
	function E(e) {
		return !!(e != null && typeof e[Symbol.asyncIterator] === "function");
	}
	function D(e) {
		return !!(e != null && (typeof e[Symbol.iterator] === "function" || typeof e[Symbol.asyncIterator] === "function"));
	}
	function O(e) {
		if (e == null) return 0;
		else if (_(e)) {
			const t = e._readableState;
			return t && t.objectMode === false && t.ended === true && Number.isFinite(t.length) ? t.length : null;
		} else if (v(e)) return e.size != null ? e.size : null;
		else if (L(e)) return e.byteLength;
		return null;
	}
	function k(e) {
		return e && !!(e.destroyed || e[t] || o.isDestroyed?.(e));
	}
	function A(e, n) {
		if (e == null || !_(e) || k(e)) return;
		if (typeof e.destroy === "function") {
			if (Object.getPrototypeOf(e).constructor === a) e.socket = null;
			e.destroy(n);
		} else if (n) queueMicrotask(() => {
			e.emit("error", n);
		});
		if (e.destroyed !== true) e[t] = true;
	}
	const j = /timeout=(\d+)/;
	function M(e) {
		const t = e.toString().match(j);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	}
	function N(e) {
		return typeof e === "string" ? te[e] ?? e.toLowerCase() : f.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function P(e) {
		return f.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function F(e, t) {
		if (t === void 0) t = {};
		for (let n = 0; n < e.length; n += 2) {
			const r = N(e[n]);
			let i = t[r];
			if (i) {
				if (typeof i === "string") {
					i = [i];
					t[r] = i;
				}
				i.push(e[n + 1].toString("utf8"));
			} else {
				const i = e[n + 1];
				if (typeof i === "string") t[r] = i;
				else t[r] = Array.isArray(i) ? i.map((e) => e.toString("utf8")) : i.toString("utf8");
			}
		}
		if ("content-length" in t && "content-disposition" in t) t["content-disposition"] = Buffer.from(t["content-disposition"]).toString("latin1");
		return t;
	}
	function I(e) {
		const t = e.length;
		const n = new Array(t);
		let r = false;
		let i = -1;
		let a;
		let o;
		let s = 0;
		for (let t = 0; t < e.length; t += 2) {
			a = e[t];
			o = e[t + 1];
			typeof a !== "string" && (a = a.toString());
			typeof o !== "string" && (o = o.toString("utf8"));
			s = a.length;
			if (s === 14 && a[7] === "-" && (a === "content-length" || a.toLowerCase() === "content-length")) r = true;
			else if (s === 19 && a[7] === "-" && (a === "content-disposition" || a.toLowerCase() === "content-disposition")) i = t + 1;
			n[t] = a;
			n[t + 1] = o;
		}
		if (r && i !== -1) n[i] = Buffer.from(n[i]).toString("latin1");
		return n;
	}
	function L(e) {
		return e instanceof Uint8Array || Buffer.isBuffer(e);
	}
	function R(e, t, n) {
		if (!e || typeof e !== "object") throw new d("handler must be an object");
		if (typeof e.onConnect !== "function") throw new d("invalid onConnect method");
		if (typeof e.onError !== "function") throw new d("invalid onError method");
		if (typeof e.onBodySent !== "function" && e.onBodySent !== void 0) throw new d("invalid onBodySent method");
		if (n || t === "CONNECT") {
			if (typeof e.onUpgrade !== "function") throw new d("invalid onUpgrade method");
		} else {
			if (typeof e.onHeaders !== "function") throw new d("invalid onHeaders method");
			if (typeof e.onData !== "function") throw new d("invalid onData method");
			if (typeof e.onComplete !== "function") throw new d("invalid onComplete method");
		}
	}
	function ie(e) {
		return !!(e && (o.isDisturbed(e) || e[n]));
	}
	function z(e) {
		return !!(e && o.isErrored(e));
	}
	function B(e) {
		return !!(e && o.isReadable(e));
	}
	function V(e) {
		return {
			localAddress: e.localAddress,
			localPort: e.localPort,
			remoteAddress: e.remoteAddress,
			remotePort: e.remotePort,
			remoteFamily: e.remoteFamily,
			timeout: e.timeout,
			bytesWritten: e.bytesWritten,
			bytesRead: e.bytesRead
		};
	}
	function H(e) {
		let t;
		return new ReadableStream({
			async start() {
				t = e[Symbol.asyncIterator]();
			},
			async pull(e) {
				const { done: n, value: r } = await t.next();
				if (n) queueMicrotask(() => {
					e.close();
					e.byobRequest?.respond(0);
				});
				else {
					const t = Buffer.isBuffer(r) ? r : Buffer.from(r);
					if (t.byteLength) e.enqueue(new Uint8Array(t));
				}
				return e.desiredSize > 0;
			},
			async cancel(e) {
				await t.return();
			},
			type: "bytes"
		});
	}
	function U(e) {
		return e && typeof e === "object" && typeof e.append === "function" && typeof e.delete === "function" && typeof e.get === "function" && typeof e.getAll === "function" && typeof e.has === "function" && typeof e.set === "function" && e[Symbol.toStringTag] === "FormData";
	}
	function W(e, t) {
		if ("addEventListener" in e) {
			e.addEventListener("abort", t, { once: true });
			return () => e.removeEventListener("abort", t);
		}
		e.addListener("abort", t);
		return () => e.removeListener("abort", t);
	}
	const G = typeof String.prototype.toWellFormed === "function";
	const K = typeof String.prototype.isWellFormed === "function";
	function q(e) {
		return G ? `${e}`.toWellFormed() : ee.toUSVString(e);
	}
	function J(e) {
		return K ? `${e}`.isWellFormed() : q(e) === `${e}`;
	}
	function Y(e) {
		switch (e) {
			case 34:
			case 40:
			case 41:
			case 44:
			case 47:
			case 58:
			case 59:
			case 60:
			case 61:
			case 62:
			case 63:
			case 64:
			case 91:
			case 92:
			case 93:
			case 123:
			case 125: return false;
			default: return e >= 33 && e <= 126;
		}
	}
	function ae(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; ++t) if (!Y(e.charCodeAt(t))) return false;
		return true;
	}
	const oe = /[^\t\x20-\x7e\x80-\xff]/;
	function se(e) {
		return !oe.test(e);
	}
	function ce(e) {
		if (e == null || e === "") return {
			start: 0,
			end: null,
			size: null
		};
		const t = e ? e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
		return t ? {
			start: parseInt(t[1]),
			end: t[2] ? parseInt(t[2]) : null,
			size: t[3] ? parseInt(t[3]) : null
		} : null;
	}
	function le(e, t, n) {
		(e[r] ??= []).push([t, n]);
		e.on(t, n);
		return e;
	}
	function X(e) {
		for (const [t, n] of e[r] ?? []) e.removeListener(t, n);
		e[r] = null;
	}
	function ue(t, n, r) {
		try {
			n.onError(r);
			e(n.aborted);
		} catch (e) {
			t.emit("error", e);
		}
	}
	const Z = Object.create(null);
	Z.enumerable = true;
	const Q = {
		delete: "DELETE",
		DELETE: "DELETE",
		get: "GET",
		GET: "GET",
		head: "HEAD",
		HEAD: "HEAD",
		options: "OPTIONS",
		OPTIONS: "OPTIONS",
		post: "POST",
		POST: "POST",
		put: "PUT",
		PUT: "PUT"
	};
	const $ = {
		...Q,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(Q, null);
	Object.setPrototypeOf($, null);
	module.exports = {
		kEnumerableProperty: Z,
		nop: g,
		isDisturbed: ie,
		isErrored: z,
		isReadable: B,
		toUSVString: q,
		isUSVString: J,
		isBlobLike: v,
		parseOrigin: re,
		parseURL: S,
		getServerName: w,
		isStream: _,
		isIterable: D,
		isAsyncIterable: E,
		isDestroyed: k,
		headerNameToString: N,
		bufferToLowerCasedHeaderName: P,
		addListener: le,
		removeAllListeners: X,
		errorRequest: ue,
		parseRawHeaders: I,
		parseHeaders: F,
		parseKeepAliveTimeout: M,
		destroy: A,
		bodyLength: O,
		deepClone: T,
		ReadableStreamFrom: H,
		isBuffer: L,
		validateHandler: R,
		getSocketInfo: V,
		isFormDataLike: U,
		buildURL: y,
		addAbortListener: W,
		isValidHTTPToken: ae,
		isValidHeaderValue: se,
		isTokenCharCode: Y,
		parseRangeHeader: ce,
		normalizedMethodRecordsBase: Q,
		normalizedMethodRecords: $,
		isValidPort: b,
		isHttpOrHttpsPrefixed: x,
		nodeMajor: ne,
		nodeMinor: p,
		safeHTTPMethods: [
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		],
		wrapRequestBody: h
	};
}));
// node_modules/undici/lib/api/abort-signal.js
var require_abort_signal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { addAbortListener: e } = require_util$1();
	const { RequestAbortedError: t } = require_errors();
	const n = Symbol("kListener");
	const r = Symbol("kSignal");
	function i(e) {
		if (e.abort) e.abort(e[r]?.reason);
		else e.reason = e[r]?.reason ?? new t();
		o(e);
	}
	function a(t, a) {
		t.reason = null;
		t[r] = null;
		t[n] = null;
		if (!a) return;
		if (a.aborted) {
			i(t);
			return;
		}
		t[r] = a;
		t[n] = () => {
			i(t);
		};
		e(t[r], t[n]);
	}
	function o(e) {
		if (!e[r]) return;
		if ("removeEventListener" in e[r]) e[r].removeEventListener("abort", e[n]);
		else e[r].removeListener("abort", e[n]);
		e[r] = null;
		e[n] = null;
	}
	module.exports = {
		addSignal: a,
		removeSignal: o
	};
}));
// node_modules/undici/lib/api/api-connect.js
var require_api_connect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:assert");
	const { AsyncResource: t } = __require("node:async_hooks");
	const { InvalidArgumentError: n, SocketError: r } = require_errors();
	const i = require_util$1();
	const { addSignal: a, removeSignal: o } = require_abort_signal();
	var s = class extends t {
		constructor(e, t) {
			if (!e || typeof e !== "object") throw new n("invalid opts");
			if (typeof t !== "function") throw new n("invalid callback");
			const { signal: r, opaque: i, responseHeaders: o } = e;
			if (r && typeof r.on !== "function" && typeof r.addEventListener !== "function") throw new n("signal must be an EventEmitter or EventTarget");
			super("UNDICI_CONNECT");
			this.opaque = i || null;
			this.responseHeaders = o || null;
			this.callback = t;
			this.abort = null;
			a(this, r);
		}
		onConnect(t, n) {
			if (this.reason) {
				t(this.reason);
				return;
			}
			e(this.callback);
			this.abort = t;
			this.context = n;
		}
		onHeaders() {
			throw new r("bad connect", null);
		}
		onUpgrade(e, t, n) {
			const { callback: r, opaque: a, context: s } = this;
			o(this);
			this.callback = null;
			let c = t;
			if (c != null) c = this.responseHeaders === "raw" ? i.parseRawHeaders(t) : i.parseHeaders(t);
			this.runInAsyncScope(r, null, null, {
				statusCode: e,
				headers: c,
				socket: n,
				opaque: a,
				context: s
			});
		}
		onError(e) {
			const { callback: t, opaque: n } = this;
			o(this);
			if (t) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(t, null, e, { opaque: n });
				});
			}
		}
	};
	function c(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			c.call(this, e, (e, r) => {
				return e ? n(e) : t(r);
			});
		});
		try {
			const n = new s(e, t);
			this.dispatch({
				...e,
				method: "CONNECT"
			}, n);
		} catch (n) {
			if (typeof t !== "function") throw n;
			const r = e?.opaque;
			queueMicrotask(() => t(n, { opaque: r }));
		}
	}
	module.exports = c;
}));
// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:events");
	var t = class extends e {
		dispatch() {
			throw new Error("not implemented");
		}
		close() {
			throw new Error("not implemented");
		}
		destroy() {
			throw new Error("not implemented");
		}
		compose(...e) {
			const t = Array.isArray(e[0]) ? e[0] : e;
			let r = this.dispatch.bind(this);
			for (const e of t) {
				if (e == null) continue;
				if (typeof e !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof e}`);
				r = e(r);
				if (r == null || typeof r !== "function" || r.length !== 2) throw new TypeError("invalid interceptor");
			}
			return new n(this, r);
		}
	};
	var n = class extends t {
		#e = null;
		#t = null;
		constructor(e, t) {
			super();
			this.#e = e;
			this.#t = t;
		}
		dispatch(...e) {
			this.#t(...e);
		}
		close(...e) {
			return this.#e.close(...e);
		}
		destroy(...e) {
			return this.#e.destroy(...e);
		}
	};
	module.exports = t;
}));
// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:buffer");
	const t = require_dispatcher();
	const { ClientDestroyedError: n, ClientClosedError: r, InvalidArgumentError: i } = require_errors();
	const { kDestroy: a, kClose: o, kClosed: s, kDestroyed: c, kDispatch: l, kInterceptors: u } = require_symbols$1();
	const d = Symbol("onDestroyed");
	const f = Symbol("onClosed");
	const p = Symbol("Intercepted Dispatch");
	const m = Symbol("webSocketOptions");
	const h = Symbol("eventSourceOptions");
	var g = class extends t {
		constructor(e) {
			super();
			this[c] = false;
			this[d] = null;
			this[s] = false;
			this[f] = [];
			this[m] = e?.webSocket ?? {};
			this[h] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[m].maxFragments ?? 131072,
				maxPayloadSize: this[m].maxPayloadSize ?? 134217728
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[h].maxEventSize ?? e.kStringMaxLength };
		}
		get destroyed() {
			return this[c];
		}
		get closed() {
			return this[s];
		}
		get interceptors() {
			return this[u];
		}
		set interceptors(e) {
			if (e) {
				for (let t = e.length - 1; t >= 0; t--) if (typeof this[u][t] !== "function") throw new i("interceptor must be an function");
			}
			this[u] = e;
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => {
					return n ? t(n) : e(r);
				});
			});
			if (typeof e !== "function") throw new i("invalid callback");
			if (this[c]) {
				queueMicrotask(() => e(new n(), null));
				return;
			}
			if (this[s]) {
				if (this[f]) this[f].push(e);
				else queueMicrotask(() => e(null, null));
				return;
			}
			this[s] = true;
			this[f].push(e);
			const t = () => {
				const e = this[f];
				this[f] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[o]().then(() => this.destroy()).then(() => {
				queueMicrotask(t);
			});
		}
		destroy(e, t) {
			if (typeof e === "function") {
				t = e;
				e = null;
			}
			if (t === void 0) return new Promise((t, n) => {
				this.destroy(e, (e, r) => {
					return e ? n(e) : t(r);
				});
			});
			if (typeof t !== "function") throw new i("invalid callback");
			if (this[c]) {
				if (this[d]) this[d].push(t);
				else queueMicrotask(() => t(null, null));
				return;
			}
			if (!e) e = new n();
			this[c] = true;
			this[d] = this[d] || [];
			this[d].push(t);
			const r = () => {
				const e = this[d];
				this[d] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[a](e).then(() => {
				queueMicrotask(r);
			});
		}
		[p](e, t) {
			if (!this[u] || this[u].length === 0) {
				this[p] = this[l];
				return this[l](e, t);
			}
			let n = this[l].bind(this);
			for (let e = this[u].length - 1; e >= 0; e--) n = this[u][e](n);
			this[p] = n;
			return n(e, t);
		}
		dispatch(e, t) {
			if (!t || typeof t !== "object") throw new i("handler must be an object");
			try {
				if (!e || typeof e !== "object") throw new i("opts must be an object.");
				if (this[c] || this[d]) throw new n();
				if (this[s]) throw new r();
				return this[p](e, t);
			} catch (e) {
				if (typeof t.onError !== "function") throw new i("invalid onError method");
				t.onError(e);
				return false;
			}
		}
	};
	module.exports = g;
}));
// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = 2048;
	const t = 2047;
	var n = class {
		constructor() {
			this.bottom = 0;
			this.top = 0;
			this.list = new Array(e);
			this.next = null;
		}
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & t) === this.bottom;
		}
		push(e) {
			this.list[this.top] = e;
			this.top = this.top + 1 & t;
		}
		shift() {
			const e = this.list[this.bottom];
			if (e === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & t;
			return e;
		}
	};
	module.exports = class e {
		constructor() {
			this.head = this.tail = new n();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(e) {
			if (this.head.isFull()) this.head = this.head.next = new n();
			this.head.push(e);
		}
		shift() {
			const e = this.tail;
			const t = e.shift();
			if (e.isEmpty() && e.next !== null) this.tail = e.next;
			return t;
		}
	};
}));
// node_modules/undici/lib/dispatcher/pool-stats.js
var require_pool_stats = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kFree: e, kConnected: t, kPending: n, kQueued: r, kRunning: i, kSize: a } = require_symbols$1();
	const o = Symbol("pool");
	var s = class {
		constructor(e) {
			this[o] = e;
		}
		get connected() {
			return this[o][t];
		}
		get free() {
			return this[o][e];
		}
		get pending() {
			return this[o][n];
		}
		get queued() {
			return this[o][r];
		}
		get running() {
			return this[o][i];
		}
		get size() {
			return this[o][a];
		}
	};
	module.exports = s;
}));
// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_dispatcher_base();
	const t = require_fixed_queue();
	const { kConnected: n, kSize: r, kRunning: i, kPending: a, kQueued: o, kBusy: s, kFree: c, kUrl: l, kClose: u, kDestroy: d, kDispatch: f } = require_symbols$1();
	const p = require_pool_stats();
	const m = Symbol("clients");
	const h = Symbol("needDrain");
	const g = Symbol("queue");
	const _ = Symbol("closed resolve");
	const v = Symbol("onDrain");
	const y = Symbol("onConnect");
	const b = Symbol("onDisconnect");
	const x = Symbol("onConnectionError");
	const S = Symbol("get dispatcher");
	const C = Symbol("add client");
	const w = Symbol("remove client");
	const T = Symbol("stats");
	var E = class extends e {
		constructor(e) {
			super(e);
			this[g] = new t();
			this[m] = [];
			this[o] = 0;
			const n = this;
			this[v] = function e(t, r) {
				const i = n[g];
				let a = false;
				while (!a) {
					const e = i.shift();
					if (!e) break;
					n[o]--;
					a = !this.dispatch(e.opts, e.handler);
				}
				this[h] = a;
				if (!this[h] && n[h]) {
					n[h] = false;
					n.emit("drain", t, [n, ...r]);
				}
				if (n[_] && i.isEmpty()) Promise.all(n[m].map((e) => e.close())).then(n[_]);
			};
			this[y] = (e, t) => {
				n.emit("connect", e, [n, ...t]);
			};
			this[b] = (e, t, r) => {
				n.emit("disconnect", e, [n, ...t], r);
			};
			this[x] = (e, t, r) => {
				n.emit("connectionError", e, [n, ...t], r);
			};
			this[T] = new p(this);
		}
		get [s]() {
			return this[h];
		}
		get [n]() {
			return this[m].filter((e) => e[n]).length;
		}
		get [c]() {
			return this[m].filter((e) => e[n] && !e[h]).length;
		}
		get [a]() {
			let e = this[o];
			for (const { [a]: t } of this[m]) e += t;
			return e;
		}
		get [i]() {
			let e = 0;
			for (const { [i]: t } of this[m]) e += t;
			return e;
		}
		get [r]() {
			let e = this[o];
			for (const { [r]: t } of this[m]) e += t;
			return e;
		}
		get stats() {
			return this[T];
		}
		async [u]() {
			if (this[g].isEmpty()) await Promise.all(this[m].map((e) => e.close()));
			else await new Promise((e) => {
				this[_] = e;
			});
		}
		async [d](e) {
			while (true) {
				const t = this[g].shift();
				if (!t) break;
				t.handler.onError(e);
			}
			await Promise.all(this[m].map((t) => t.destroy(e)));
		}
		[f](e, t) {
			const n = this[S]();
			if (!n) {
				this[h] = true;
				this[g].push({
					opts: e,
					handler: t
				});
				this[o]++;
			} else if (!n.dispatch(e, t)) {
				n[h] = true;
				this[h] = !this[S]();
			}
			return !this[h];
		}
		[C](e) {
			e.on("drain", this[v]).on("connect", this[y]).on("disconnect", this[b]).on("connectionError", this[x]);
			this[m].push(e);
			if (this[h]) queueMicrotask(() => {
				if (this[h]) this[v](e[l], [this, e]);
			});
			return this;
		}
		[w](e) {
			e.close(() => {
				const t = this[m].indexOf(e);
				if (t !== -1) this[m].splice(t, 1);
			});
			this[h] = this[m].some((e) => !e[h] && e.closed !== true && e.destroyed !== true);
		}
	};
	module.exports = {
		PoolBase: E,
		kClients: m,
		kNeedDrain: h,
		kAddClient: C,
		kRemoveClient: w,
		kGetDispatcher: S
	};
}));
// node_modules/undici/lib/core/diagnostics.js
var require_diagnostics = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:diagnostics_channel");
	const t = __require("node:util");
	const n = t.debuglog("undici");
	const r = t.debuglog("fetch");
	const i = t.debuglog("websocket");
	let a = false;
	const o = {
		beforeConnect: e.channel("undici:client:beforeConnect"),
		connected: e.channel("undici:client:connected"),
		connectError: e.channel("undici:client:connectError"),
		sendHeaders: e.channel("undici:client:sendHeaders"),
		create: e.channel("undici:request:create"),
		bodySent: e.channel("undici:request:bodySent"),
		headers: e.channel("undici:request:headers"),
		trailers: e.channel("undici:request:trailers"),
		error: e.channel("undici:request:error"),
		open: e.channel("undici:websocket:open"),
		close: e.channel("undici:websocket:close"),
		socketError: e.channel("undici:websocket:socket_error"),
		ping: e.channel("undici:websocket:ping"),
		pong: e.channel("undici:websocket:pong")
	};
	if (n.enabled || r.enabled) {
		const t = r.enabled ? r : n;
		e.channel("undici:client:beforeConnect").subscribe((e) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a } } = e;
			t("connecting to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
		});
		e.channel("undici:client:connected").subscribe((e) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a } } = e;
			t("connected to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
		});
		e.channel("undici:client:connectError").subscribe((e) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = e;
			t("connection to %s using %s%s errored - %s", `${a}${i ? `:${i}` : ""}`, r, n, o.message);
		});
		e.channel("undici:client:sendHeaders").subscribe((e) => {
			const { request: { method: n, path: r, origin: i } } = e;
			t("sending request to %s %s/%s", n, i, r);
		});
		e.channel("undici:request:headers").subscribe((e) => {
			const { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = e;
			t("received response to %s %s/%s - HTTP %d", n, i, r, a);
		});
		e.channel("undici:request:trailers").subscribe((e) => {
			const { request: { method: n, path: r, origin: i } } = e;
			t("trailers received from %s %s/%s", n, i, r);
		});
		e.channel("undici:request:error").subscribe((e) => {
			const { request: { method: n, path: r, origin: i }, error: a } = e;
			t("request to %s %s/%s errored - %s", n, i, r, a.message);
		});
		a = true;
	}
	if (i.enabled) {
		if (!a) {
			const t = n.enabled ? n : i;
			e.channel("undici:client:beforeConnect").subscribe((e) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = e;
				t("connecting to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
			});
			e.channel("undici:client:connected").subscribe((e) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = e;
				t("connected to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
			});
			e.channel("undici:client:connectError").subscribe((e) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = e;
				t("connection to %s%s using %s%s errored - %s", a, i ? `:${i}` : "", r, n, o.message);
			});
			e.channel("undici:client:sendHeaders").subscribe((e) => {
				const { request: { method: n, path: r, origin: i } } = e;
				t("sending request to %s %s/%s", n, i, r);
			});
		}
		e.channel("undici:websocket:open").subscribe((e) => {
			const { address: { address: t, port: n } } = e;
			i("connection opened %s%s", t, n ? `:${n}` : "");
		});
		e.channel("undici:websocket:close").subscribe((e) => {
			const { websocket: t, code: n, reason: r } = e;
			i("closed connection to %s - %s %s", t.url, n, r);
		});
		e.channel("undici:websocket:socket_error").subscribe((e) => {
			i("connection errored - %s", e.message);
		});
		e.channel("undici:websocket:ping").subscribe((e) => {
			i("ping received");
		});
		e.channel("undici:websocket:pong").subscribe((e) => {
			i("pong received");
		});
	}
	module.exports = { channels: o };
}));
// node_modules/undici/lib/core/request.js
var require_request$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { InvalidArgumentError: e, NotSupportedError: t } = require_errors();
	const n = __require("node:assert");
	const { isValidHTTPToken: r, isValidHeaderValue: i, isStream: a, destroy: o, isBuffer: s, isFormDataLike: c, isIterable: l, isBlobLike: u, buildURL: d, validateHandler: f, getServerName: p, normalizedMethodRecords: m } = require_util$1();
	const { channels: h } = require_diagnostics();
	const { headerNameLowerCasedRecord: g } = require_constants$2();
	const _ = /[^\u0021-\u00ff]/;
	const v = Symbol("handler");
	var y = class {
		constructor(t, { path: n, method: g, body: y, headers: x, query: S, idempotent: C, blocking: w, upgrade: T, headersTimeout: E, bodyTimeout: D, reset: O, throwOnError: k, expectContinue: A, servername: j }, M) {
			if (typeof n !== "string") throw new e("path must be a string");
			else if (n[0] !== "/" && !(n.startsWith("http://") || n.startsWith("https://")) && g !== "CONNECT") throw new e("path must be an absolute URL or start with a slash");
			else if (_.test(n)) throw new e("invalid request path");
			if (typeof g !== "string") throw new e("method must be a string");
			else if (m[g] === void 0 && !r(g)) throw new e("invalid request method");
			if (T && typeof T !== "string") throw new e("upgrade must be a string");
			if (T && !i(T)) throw new e("invalid upgrade header");
			if (E != null && (!Number.isFinite(E) || E < 0)) throw new e("invalid headersTimeout");
			if (D != null && (!Number.isFinite(D) || D < 0)) throw new e("invalid bodyTimeout");
			if (O != null && typeof O !== "boolean") throw new e("invalid reset");
			if (A != null && typeof A !== "boolean") throw new e("invalid expectContinue");
			this.headersTimeout = E;
			this.bodyTimeout = D;
			this.throwOnError = k === true;
			this.method = g;
			this.abort = null;
			if (y == null) this.body = null;
			else if (a(y)) {
				this.body = y;
				const e = this.body._readableState;
				if (!e || !e.autoDestroy) {
					this.endHandler = function e() {
						o(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (e) => {
					if (this.abort) this.abort(e);
					else this.error = e;
				};
				this.body.on("error", this.errorHandler);
			} else if (s(y)) this.body = y.byteLength ? y : null;
			else if (ArrayBuffer.isView(y)) this.body = y.buffer.byteLength ? Buffer.from(y.buffer, y.byteOffset, y.byteLength) : null;
			else if (y instanceof ArrayBuffer) this.body = y.byteLength ? Buffer.from(y) : null;
			else if (typeof y === "string") this.body = y.length ? Buffer.from(y) : null;
			else if (c(y) || l(y) || u(y)) this.body = y;
			else throw new e("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = T || null;
			this.path = S ? d(n, S) : n;
			this.origin = t;
			this.idempotent = C == null ? g === "HEAD" || g === "GET" : C;
			this.blocking = w == null ? false : w;
			this.reset = O == null ? null : O;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = A != null ? A : false;
			if (Array.isArray(x)) {
				if (x.length % 2 !== 0) throw new e("headers array must be even");
				for (let e = 0; e < x.length; e += 2) b(this, x[e], x[e + 1]);
			} else if (x && typeof x === "object") {
				if (x[Symbol.iterator]) for (const t of x) {
					if (!Array.isArray(t) || t.length !== 2) throw new e("headers must be in key-value pair format");
					b(this, t[0], t[1]);
				}
				else {
					const e = Object.keys(x);
					for (let t = 0; t < e.length; ++t) b(this, e[t], x[e[t]]);
				}
			} else if (x != null) throw new e("headers must be an object or an array");
			f(M, g, T);
			this.servername = j || p(this.host);
			this[v] = M;
			if (h.create.hasSubscribers) h.create.publish({ request: this });
		}
		onBodySent(e) {
			if (this[v].onBodySent) try {
				return this[v].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (h.bodySent.hasSubscribers) h.bodySent.publish({ request: this });
			if (this[v].onRequestSent) try {
				return this[v].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onConnect(e) {
			n(!this.aborted);
			n(!this.completed);
			if (this.error) e(this.error);
			else {
				this.abort = e;
				return this[v].onConnect(e);
			}
		}
		onResponseStarted() {
			return this[v].onResponseStarted?.();
		}
		onHeaders(e, t, r, i) {
			n(!this.aborted);
			n(!this.completed);
			if (h.headers.hasSubscribers) h.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: i
				}
			});
			try {
				return this[v].onHeaders(e, t, r, i);
			} catch (e) {
				this.abort(e);
			}
		}
		onData(e) {
			n(!this.aborted);
			n(!this.completed);
			try {
				return this[v].onData(e);
			} catch (e) {
				this.abort(e);
				return false;
			}
		}
		onUpgrade(e, t, r, i = "") {
			this.onFinally();
			n(!this.aborted);
			n(!this.completed);
			if (e !== null) this.#e(e, t, i);
			const a = this[v].onUpgrade(e, t, r);
			if (!this.aborted) {
				this.completed = true;
				if (e !== null) this.#t();
			}
			return a;
		}
		onUpgradeResponse(e, t, r, i = "") {
			n(!this.aborted);
			n(this.completed);
			if (h.headers.hasSubscribers) this.#e(e, r(t), i);
			this.#t();
		}
		onUpgradeError(e) {
			n(!this.aborted);
			n(this.completed);
			if (h.error.hasSubscribers) h.error.publish({
				request: this,
				error: e
			});
		}
		#e(e, t, n) {
			if (h.headers.hasSubscribers) h.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: n
				}
			});
		}
		#t() {
			if (h.trailers.hasSubscribers) h.trailers.publish({
				request: this,
				trailers: []
			});
		}
		onComplete(e) {
			this.onFinally();
			n(!this.aborted);
			this.completed = true;
			if (h.trailers.hasSubscribers) h.trailers.publish({
				request: this,
				trailers: e
			});
			try {
				return this[v].onComplete(e);
			} catch (e) {
				this.onError(e);
			}
		}
		onError(e) {
			this.onFinally();
			if (h.error.hasSubscribers) h.error.publish({
				request: this,
				error: e
			});
			if (this.aborted) return;
			this.aborted = true;
			return this[v].onError(e);
		}
		onFinally() {
			if (this.errorHandler) {
				this.body.off("error", this.errorHandler);
				this.errorHandler = null;
			}
			if (this.endHandler) {
				this.body.off("end", this.endHandler);
				this.endHandler = null;
			}
		}
		addHeader(e, t) {
			b(this, e, t);
			return this;
		}
	};
	function b(n, a, o) {
		if (o && typeof o === "object" && !Array.isArray(o)) throw new e(`invalid ${a} header`);
		else if (o === void 0) return;
		let s = g[a];
		if (s === void 0) {
			s = a.toLowerCase();
			if (g[s] === void 0 && !r(s)) throw new e("invalid header key");
		}
		if (Array.isArray(o)) {
			const t = [];
			for (let n = 0; n < o.length; n++) if (typeof o[n] === "string") {
				if (!i(o[n])) throw new e(`invalid ${a} header`);
				t.push(o[n]);
			} else if (o[n] === null) t.push("");
			else if (typeof o[n] === "object") throw new e(`invalid ${a} header`);
			else {
				const r = `${o[n]}`;
				if (!i(r)) throw new e(`invalid ${a} header`);
				t.push(r);
			}
			o = t;
		} else if (typeof o === "string") {
			if (!i(o)) throw new e(`invalid ${a} header`);
		} else if (o === null) o = "";
		else {
			o = `${o}`;
			if (!i(o)) throw new e(`invalid ${a} header`);
		}
		if (s === "host") {
			if (n.host !== null) throw new e("duplicate host header");
			if (typeof o !== "string") throw new e("invalid host header");
			n.host = o;
		} else if (s === "content-length") {
			if (n.contentLength !== null) throw new e("duplicate content-length header");
			n.contentLength = parseInt(o, 10);
			if (!Number.isFinite(n.contentLength)) throw new e("invalid content-length header");
		} else if (n.contentType === null && s === "content-type") {
			n.contentType = o;
			n.headers.push(a, o);
		} else if (s === "transfer-encoding" || s === "keep-alive" || s === "upgrade") throw new e(`invalid ${s} header`);
		else if (s === "connection") {
			const t = typeof o === "string" ? o.toLowerCase() : null;
			if (t !== "close" && t !== "keep-alive") throw new e("invalid connection header");
			if (t === "close") n.reset = true;
		} else if (s === "expect") throw new t("expect header not supported");
		else n.headers.push(a, o);
	}
	module.exports = y;
}));
// node_modules/undici/lib/util/timers.js
var require_timers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let e = 0;
	const t = 1e3;
	const n = 499;
	let r;
	const i = Symbol("kFastTimer");
	const a = [];
	const o = -2;
	const s = -1;
	const c = 0;
	const l = 1;
	function u() {
		e += n;
		let t = 0;
		let r = a.length;
		while (t < r) {
			const i = a[t];
			if (i._state === c) {
				i._idleStart = e - n;
				i._state = l;
			} else if (i._state === l && e >= i._idleStart + i._idleTimeout) {
				i._state = s;
				i._idleStart = -1;
				i._onTimeout(i._timerArg);
			}
			if (i._state === s) {
				i._state = o;
				if (--r !== 0) a[t] = a[r];
			} else ++t;
		}
		a.length = r;
		if (a.length !== 0) d();
	}
	function d() {
		if (r) r.refresh();
		else {
			clearTimeout(r);
			r = setTimeout(u, n);
			if (r.unref) r.unref();
		}
	}
	var f = class {
		[i] = true;
		_state = o;
		_idleTimeout = -1;
		_idleStart = -1;
		_onTimeout;
		_timerArg;
		constructor(e, t, n) {
			this._onTimeout = e;
			this._idleTimeout = t;
			this._timerArg = n;
			this.refresh();
		}
		refresh() {
			if (this._state === o) a.push(this);
			if (!r || a.length === 1) d();
			this._state = c;
		}
		clear() {
			this._state = s;
			this._idleStart = -1;
		}
	};
	module.exports = {
		setTimeout(e, n, r) {
			return n <= t ? setTimeout(e, n, r) : new f(e, n, r);
		},
		clearTimeout(e) {
			if (e[i]) e.clear();
			else clearTimeout(e);
		},
		setFastTimeout(e, t, n) {
			return new f(e, t, n);
		},
		clearFastTimeout(e) {
			e.clear();
		},
		now() {
			return e;
		},
		tick(n = 0) {
			e += n - t + 1;
			u();
			u();
		},
		reset() {
			e = 0;
			a.length = 0;
			clearTimeout(r);
			r = null;
		},
		kFastTimer: i
	};
}));
// node_modules/undici/lib/core/connect.js
var require_connect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:net");
	const t = __require("node:assert");
	const n = require_util$1();
	const { InvalidArgumentError: r, ConnectTimeoutError: i } = require_errors();
	const a = require_timers();
	function o() {}
	let s;
	let c;
	if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) c = class e {
		constructor(e) {
			this._maxCachedSessions = e;
			this._sessionCache = /* @__PURE__ */ new Map();
			this._sessionRegistry = new global.FinalizationRegistry((e) => {
				if (this._sessionCache.size < this._maxCachedSessions) return;
				const t = this._sessionCache.get(e);
				if (t !== void 0 && t.deref() === void 0) this._sessionCache.delete(e);
			});
		}
		get(e) {
			const t = this._sessionCache.get(e);
			return t ? t.deref() : null;
		}
		set(e, t) {
			if (this._maxCachedSessions === 0) return;
			this._sessionCache.set(e, new WeakRef(t));
			this._sessionRegistry.register(t, e);
		}
	};
	else c = class e {
		constructor(e) {
			this._maxCachedSessions = e;
			this._sessionCache = /* @__PURE__ */ new Map();
		}
		get(e) {
			return this._sessionCache.get(e);
		}
		set(e, t) {
			if (this._maxCachedSessions === 0) return;
			if (this._sessionCache.size >= this._maxCachedSessions) {
				const { value: e } = this._sessionCache.keys().next();
				this._sessionCache.delete(e);
			}
			this._sessionCache.set(e, t);
		}
	};
	function l({ allowH2: i, maxCachedSessions: a, socketPath: o, timeout: l, session: d, ...f }) {
		if (a != null && (!Number.isInteger(a) || a < 0)) throw new r("maxCachedSessions must be a positive integer or zero");
		const p = {
			path: o,
			...f
		};
		const m = new c(a == null ? 100 : a);
		l = l == null ? 1e4 : l;
		i = i != null ? i : false;
		return function r({ hostname: a, host: o, protocol: c, port: f, servername: h, localAddress: g, httpSocket: _ }, v) {
			let y;
			if (c === "https:") {
				if (!s) s = __require("node:tls");
				h = h || p.servername || n.getServerName(o) || null;
				const e = h || a;
				t(e);
				const r = d || m.get(e) || null;
				f = f || 443;
				y = s.connect({
					highWaterMark: 16384,
					...p,
					servername: h,
					session: r,
					localAddress: g,
					ALPNProtocols: i ? ["http/1.1", "h2"] : ["http/1.1"],
					socket: _,
					port: f,
					host: a
				});
				y.on("session", function(t) {
					m.set(e, t);
				});
			} else {
				t(!_, "httpSocket can only be sent on TLS update");
				f = f || 80;
				y = e.connect({
					highWaterMark: 65536,
					...p,
					localAddress: g,
					port: f,
					host: a
				});
			}
			if (p.keepAlive == null || p.keepAlive) {
				const e = p.keepAliveInitialDelay === void 0 ? 6e4 : p.keepAliveInitialDelay;
				y.setKeepAlive(true, e);
			}
			const b = u(new WeakRef(y), {
				timeout: l,
				hostname: a,
				port: f
			});
			y.setNoDelay(true).once(c === "https:" ? "secureConnect" : "connect", function() {
				queueMicrotask(b);
				if (v) {
					const e = v;
					v = null;
					e(null, this);
				}
			}).on("error", function(e) {
				queueMicrotask(b);
				if (v) {
					const t = v;
					v = null;
					t(e);
				}
			});
			return y;
		};
	}
	const u = process.platform === "win32" ? (e, t) => {
		if (!t.timeout) return o;
		let n = null;
		let r = null;
		const i = a.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => d(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			a.clearFastTimeout(i);
			clearImmediate(n);
			clearImmediate(r);
		};
	} : (e, t) => {
		if (!t.timeout) return o;
		let n = null;
		const r = a.setFastTimeout(() => {
			n = setImmediate(() => {
				d(e.deref(), t);
			});
		}, t.timeout);
		return () => {
			a.clearFastTimeout(r);
			clearImmediate(n);
		};
	};
	function d(e, t) {
		if (e == null) return;
		let r = "Connect Timeout Error";
		if (Array.isArray(e.autoSelectFamilyAttemptedAddresses)) r += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else r += ` (attempted address: ${t.hostname}:${t.port},`;
		r += ` timeout: ${t.timeout}ms)`;
		n.destroy(e, new i(r));
	}
	module.exports = l;
}));
// node_modules/undici/lib/llhttp/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.enumToMap = void 0;
	function e(e) {
		const t = {};
		Object.keys(e).forEach((n) => {
			const r = e[n];
			if (typeof r === "number") t[n] = r;
		});
		return t;
	}
	exports.enumToMap = e;
}));
// node_modules/undici/lib/llhttp/constants.js
var require_constants$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SPECIAL_HEADERS = exports.HEADER_STATE = exports.MINOR = exports.MAJOR = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.STRICT_TOKEN = exports.HEX = exports.URL_CHAR = exports.STRICT_URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.FINISH = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
	const e = require_utils();
	(function(e) {
		e[e["OK"] = 0] = "OK";
		e[e["INTERNAL"] = 1] = "INTERNAL";
		e[e["STRICT"] = 2] = "STRICT";
		e[e["LF_EXPECTED"] = 3] = "LF_EXPECTED";
		e[e["UNEXPECTED_CONTENT_LENGTH"] = 4] = "UNEXPECTED_CONTENT_LENGTH";
		e[e["CLOSED_CONNECTION"] = 5] = "CLOSED_CONNECTION";
		e[e["INVALID_METHOD"] = 6] = "INVALID_METHOD";
		e[e["INVALID_URL"] = 7] = "INVALID_URL";
		e[e["INVALID_CONSTANT"] = 8] = "INVALID_CONSTANT";
		e[e["INVALID_VERSION"] = 9] = "INVALID_VERSION";
		e[e["INVALID_HEADER_TOKEN"] = 10] = "INVALID_HEADER_TOKEN";
		e[e["INVALID_CONTENT_LENGTH"] = 11] = "INVALID_CONTENT_LENGTH";
		e[e["INVALID_CHUNK_SIZE"] = 12] = "INVALID_CHUNK_SIZE";
		e[e["INVALID_STATUS"] = 13] = "INVALID_STATUS";
		e[e["INVALID_EOF_STATE"] = 14] = "INVALID_EOF_STATE";
		e[e["INVALID_TRANSFER_ENCODING"] = 15] = "INVALID_TRANSFER_ENCODING";
		e[e["CB_MESSAGE_BEGIN"] = 16] = "CB_MESSAGE_BEGIN";
		e[e["CB_HEADERS_COMPLETE"] = 17] = "CB_HEADERS_COMPLETE";
		e[e["CB_MESSAGE_COMPLETE"] = 18] = "CB_MESSAGE_COMPLETE";
		e[e["CB_CHUNK_HEADER"] = 19] = "CB_CHUNK_HEADER";
		e[e["CB_CHUNK_COMPLETE"] = 20] = "CB_CHUNK_COMPLETE";
		e[e["PAUSED"] = 21] = "PAUSED";
		e[e["PAUSED_UPGRADE"] = 22] = "PAUSED_UPGRADE";
		e[e["PAUSED_H2_UPGRADE"] = 23] = "PAUSED_H2_UPGRADE";
		e[e["USER"] = 24] = "USER";
	})(exports.ERROR || (exports.ERROR = {}));
	(function(e) {
		e[e["BOTH"] = 0] = "BOTH";
		e[e["REQUEST"] = 1] = "REQUEST";
		e[e["RESPONSE"] = 2] = "RESPONSE";
	})(exports.TYPE || (exports.TYPE = {}));
	(function(e) {
		e[e["CONNECTION_KEEP_ALIVE"] = 1] = "CONNECTION_KEEP_ALIVE";
		e[e["CONNECTION_CLOSE"] = 2] = "CONNECTION_CLOSE";
		e[e["CONNECTION_UPGRADE"] = 4] = "CONNECTION_UPGRADE";
		e[e["CHUNKED"] = 8] = "CHUNKED";
		e[e["UPGRADE"] = 16] = "UPGRADE";
		e[e["CONTENT_LENGTH"] = 32] = "CONTENT_LENGTH";
		e[e["SKIPBODY"] = 64] = "SKIPBODY";
		e[e["TRAILING"] = 128] = "TRAILING";
		e[e["TRANSFER_ENCODING"] = 512] = "TRANSFER_ENCODING";
	})(exports.FLAGS || (exports.FLAGS = {}));
	(function(e) {
		e[e["HEADERS"] = 1] = "HEADERS";
		e[e["CHUNKED_LENGTH"] = 2] = "CHUNKED_LENGTH";
		e[e["KEEP_ALIVE"] = 4] = "KEEP_ALIVE";
	})(exports.LENIENT_FLAGS || (exports.LENIENT_FLAGS = {}));
	var a;
	(function(e) {
		e[e["DELETE"] = 0] = "DELETE";
		e[e["GET"] = 1] = "GET";
		e[e["HEAD"] = 2] = "HEAD";
		e[e["POST"] = 3] = "POST";
		e[e["PUT"] = 4] = "PUT";
		e[e["CONNECT"] = 5] = "CONNECT";
		e[e["OPTIONS"] = 6] = "OPTIONS";
		e[e["TRACE"] = 7] = "TRACE";
		e[e["COPY"] = 8] = "COPY";
		e[e["LOCK"] = 9] = "LOCK";
		e[e["MKCOL"] = 10] = "MKCOL";
		e[e["MOVE"] = 11] = "MOVE";
		e[e["PROPFIND"] = 12] = "PROPFIND";
		e[e["PROPPATCH"] = 13] = "PROPPATCH";
		e[e["SEARCH"] = 14] = "SEARCH";
		e[e["UNLOCK"] = 15] = "UNLOCK";
		e[e["BIND"] = 16] = "BIND";
		e[e["REBIND"] = 17] = "REBIND";
		e[e["UNBIND"] = 18] = "UNBIND";
		e[e["ACL"] = 19] = "ACL";
		e[e["REPORT"] = 20] = "REPORT";
		e[e["MKACTIVITY"] = 21] = "MKACTIVITY";
		e[e["CHECKOUT"] = 22] = "CHECKOUT";
		e[e["MERGE"] = 23] = "MERGE";
		e[e["M-SEARCH"] = 24] = "M-SEARCH";
		e[e["NOTIFY"] = 25] = "NOTIFY";
		e[e["SUBSCRIBE"] = 26] = "SUBSCRIBE";
		e[e["UNSUBSCRIBE"] = 27] = "UNSUBSCRIBE";
		e[e["PATCH"] = 28] = "PATCH";
		e[e["PURGE"] = 29] = "PURGE";
		e[e["MKCALENDAR"] = 30] = "MKCALENDAR";
		e[e["LINK"] = 31] = "LINK";
		e[e["UNLINK"] = 32] = "UNLINK";
		e[e["SOURCE"] = 33] = "SOURCE";
		e[e["PRI"] = 34] = "PRI";
		e[e["DESCRIBE"] = 35] = "DESCRIBE";
		e[e["ANNOUNCE"] = 36] = "ANNOUNCE";
		e[e["SETUP"] = 37] = "SETUP";
		e[e["PLAY"] = 38] = "PLAY";
		e[e["PAUSE"] = 39] = "PAUSE";
		e[e["TEARDOWN"] = 40] = "TEARDOWN";
		e[e["GET_PARAMETER"] = 41] = "GET_PARAMETER";
		e[e["SET_PARAMETER"] = 42] = "SET_PARAMETER";
		e[e["REDIRECT"] = 43] = "REDIRECT";
		e[e["RECORD"] = 44] = "RECORD";
		e[e["FLUSH"] = 45] = "FLUSH";
	})(a = exports.METHODS || (exports.METHODS = {}));
	exports.METHODS_HTTP = [
		a.DELETE,
		a.GET,
		a.HEAD,
		a.POST,
		a.PUT,
		a.CONNECT,
		a.OPTIONS,
		a.TRACE,
		a.COPY,
		a.LOCK,
		a.MKCOL,
		a.MOVE,
		a.PROPFIND,
		a.PROPPATCH,
		a.SEARCH,
		a.UNLOCK,
		a.BIND,
		a.REBIND,
		a.UNBIND,
		a.ACL,
		a.REPORT,
		a.MKACTIVITY,
		a.CHECKOUT,
		a.MERGE,
		a["M-SEARCH"],
		a.NOTIFY,
		a.SUBSCRIBE,
		a.UNSUBSCRIBE,
		a.PATCH,
		a.PURGE,
		a.MKCALENDAR,
		a.LINK,
		a.UNLINK,
		a.PRI,
		a.SOURCE
	];
	exports.METHODS_ICE = [a.SOURCE];
	exports.METHODS_RTSP = [
		a.OPTIONS,
		a.DESCRIBE,
		a.ANNOUNCE,
		a.SETUP,
		a.PLAY,
		a.PAUSE,
		a.TEARDOWN,
		a.GET_PARAMETER,
		a.SET_PARAMETER,
		a.REDIRECT,
		a.RECORD,
		a.FLUSH,
		a.GET,
		a.POST
	];
	exports.METHOD_MAP = e.enumToMap(a);
	exports.H_METHOD_MAP = {};
	Object.keys(exports.METHOD_MAP).forEach((e) => {
		if (/^H/.test(e)) exports.H_METHOD_MAP[e] = exports.METHOD_MAP[e];
	});
	(function(e) {
		e[e["SAFE"] = 0] = "SAFE";
		e[e["SAFE_WITH_CB"] = 1] = "SAFE_WITH_CB";
		e[e["UNSAFE"] = 2] = "UNSAFE";
	})(exports.FINISH || (exports.FINISH = {}));
	exports.ALPHA = [];
	for (let e = "A".charCodeAt(0); e <= "Z".charCodeAt(0); e++) {
		exports.ALPHA.push(String.fromCharCode(e));
		exports.ALPHA.push(String.fromCharCode(e + 32));
	}
	exports.NUM_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9
	};
	exports.HEX_MAP = {
		0: 0,
		1: 1,
		2: 2,
		3: 3,
		4: 4,
		5: 5,
		6: 6,
		7: 7,
		8: 8,
		9: 9,
		A: 10,
		B: 11,
		C: 12,
		D: 13,
		E: 14,
		F: 15,
		a: 10,
		b: 11,
		c: 12,
		d: 13,
		e: 14,
		f: 15
	};
	exports.NUM = [
		"0",
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"8",
		"9"
	];
	exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
	exports.MARK = [
		"-",
		"_",
		".",
		"!",
		"~",
		"*",
		"'",
		"(",
		")"
	];
	exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat([
		"%",
		";",
		":",
		"&",
		"=",
		"+",
		"$",
		","
	]);
	exports.STRICT_URL_CHAR = [
		"!",
		"\"",
		"$",
		"%",
		"&",
		"'",
		"(",
		")",
		"*",
		"+",
		",",
		"-",
		".",
		"/",
		":",
		";",
		"<",
		"=",
		">",
		"@",
		"[",
		"\\",
		"]",
		"^",
		"_",
		"`",
		"{",
		"|",
		"}",
		"~"
	].concat(exports.ALPHANUM);
	exports.URL_CHAR = exports.STRICT_URL_CHAR.concat(["	", "\f"]);
	for (let e = 128; e <= 255; e++) exports.URL_CHAR.push(e);
	exports.HEX = exports.NUM.concat([
		"a",
		"b",
		"c",
		"d",
		"e",
		"f",
		"A",
		"B",
		"C",
		"D",
		"E",
		"F"
	]);
	exports.STRICT_TOKEN = [
		"!",
		"#",
		"$",
		"%",
		"&",
		"'",
		"*",
		"+",
		"-",
		".",
		"^",
		"_",
		"`",
		"|",
		"~"
	].concat(exports.ALPHANUM);
	exports.TOKEN = exports.STRICT_TOKEN.concat([" "]);
	exports.HEADER_CHARS = ["	"];
	for (let e = 32; e <= 255; e++) if (e !== 127) exports.HEADER_CHARS.push(e);
	exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((e) => e !== 44);
	exports.MAJOR = exports.NUM_MAP;
	exports.MINOR = exports.MAJOR;
	var s;
	(function(e) {
		e[e["GENERAL"] = 0] = "GENERAL";
		e[e["CONNECTION"] = 1] = "CONNECTION";
		e[e["CONTENT_LENGTH"] = 2] = "CONTENT_LENGTH";
		e[e["TRANSFER_ENCODING"] = 3] = "TRANSFER_ENCODING";
		e[e["UPGRADE"] = 4] = "UPGRADE";
		e[e["CONNECTION_KEEP_ALIVE"] = 5] = "CONNECTION_KEEP_ALIVE";
		e[e["CONNECTION_CLOSE"] = 6] = "CONNECTION_CLOSE";
		e[e["CONNECTION_UPGRADE"] = 7] = "CONNECTION_UPGRADE";
		e[e["TRANSFER_ENCODING_CHUNKED"] = 8] = "TRANSFER_ENCODING_CHUNKED";
	})(s = exports.HEADER_STATE || (exports.HEADER_STATE = {}));
	exports.SPECIAL_HEADERS = {
		"connection": s.CONNECTION,
		"content-length": s.CONTENT_LENGTH,
		"proxy-connection": s.CONNECTION,
		"transfer-encoding": s.TRANSFER_ENCODING,
		"upgrade": s.UPGRADE
	};
}));
// node_modules/undici/lib/llhttp/llhttp-wasm.js
var require_llhttp_wasm = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Buffer: e } = __require("node:buffer");
	module.exports = e.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
}));
// \0native ../llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = /* @__PURE__ */ __commonJSMin((() => {
	throw new Error("left out");
}));
// node_modules/undici/lib/web/fetch/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = [
		"GET",
		"HEAD",
		"POST"
	];
	const t = new Set(e);
	const n = [
		101,
		204,
		205,
		304
	];
	const r = [
		301,
		302,
		303,
		307,
		308
	];
	const i = new Set(r);
	const a = [
		"1",
		"7",
		"9",
		"11",
		"13",
		"15",
		"17",
		"19",
		"20",
		"21",
		"22",
		"23",
		"25",
		"37",
		"42",
		"43",
		"53",
		"69",
		"77",
		"79",
		"87",
		"95",
		"101",
		"102",
		"103",
		"104",
		"109",
		"110",
		"111",
		"113",
		"115",
		"117",
		"119",
		"123",
		"135",
		"137",
		"139",
		"143",
		"161",
		"179",
		"389",
		"427",
		"465",
		"512",
		"513",
		"514",
		"515",
		"526",
		"530",
		"531",
		"532",
		"540",
		"548",
		"554",
		"556",
		"563",
		"587",
		"601",
		"636",
		"989",
		"990",
		"993",
		"995",
		"1719",
		"1720",
		"1723",
		"2049",
		"3659",
		"4045",
		"4190",
		"5060",
		"5061",
		"6000",
		"6566",
		"6665",
		"6666",
		"6667",
		"6668",
		"6669",
		"6679",
		"6697",
		"10080"
	];
	const o = new Set(a);
	const s = [
		"",
		"no-referrer",
		"no-referrer-when-downgrade",
		"same-origin",
		"origin",
		"strict-origin",
		"origin-when-cross-origin",
		"strict-origin-when-cross-origin",
		"unsafe-url"
	];
	const c = new Set(s);
	const l = [
		"follow",
		"manual",
		"error"
	];
	const u = [
		"GET",
		"HEAD",
		"OPTIONS",
		"TRACE"
	];
	const d = new Set(u);
	const f = [
		"navigate",
		"same-origin",
		"no-cors",
		"cors"
	];
	const p = [
		"omit",
		"same-origin",
		"include"
	];
	const m = [
		"default",
		"no-store",
		"reload",
		"no-cache",
		"force-cache",
		"only-if-cached"
	];
	const h = [
		"content-encoding",
		"content-language",
		"content-location",
		"content-type",
		"content-length"
	];
	const g = ["half"];
	const _ = [
		"CONNECT",
		"TRACE",
		"TRACK"
	];
	const v = new Set(_);
	const y = [
		"audio",
		"audioworklet",
		"font",
		"image",
		"manifest",
		"paintworklet",
		"script",
		"style",
		"track",
		"video",
		"xslt",
		""
	];
	module.exports = {
		subresource: y,
		forbiddenMethods: _,
		requestBodyHeader: h,
		referrerPolicy: s,
		requestRedirect: l,
		requestMode: f,
		requestCredentials: p,
		requestCache: m,
		redirectStatus: r,
		corsSafeListedMethods: e,
		nullBodyStatus: n,
		safeMethods: u,
		badPorts: a,
		requestDuplex: g,
		subresourceSet: new Set(y),
		badPortsSet: o,
		redirectStatusSet: i,
		corsSafeListedMethodsSet: t,
		safeMethodsSet: d,
		forbiddenMethodsSet: v,
		referrerPolicySet: c
	};
}));
// node_modules/undici/lib/web/fetch/global.js
var require_global$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = Symbol.for("undici.globalOrigin.1");
	function t() {
		return globalThis[e];
	}
	function n(t) {
		if (t === void 0) {
			Object.defineProperty(globalThis, e, {
				value: void 0,
				writable: true,
				enumerable: false,
				configurable: false
			});
			return;
		}
		const n = new URL(t);
		if (n.protocol !== "http:" && n.protocol !== "https:") throw new TypeError(`Only http & https urls are allowed, received ${n.protocol}`);
		Object.defineProperty(globalThis, e, {
			value: n,
			writable: true,
			enumerable: false,
			configurable: false
		});
	}
	module.exports = {
		getGlobalOrigin: t,
		setGlobalOrigin: n
	};
}));
// node_modules/undici/lib/web/fetch/data-url.js
var require_data_url = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:assert");
	const t = new TextEncoder();
	const n = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
	const r = /[\u000A\u000D\u0009\u0020]/;
	const i = /[\u0009\u000A\u000C\u000D\u0020]/g;
	const a = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
	function o(t) {
		e(t.protocol === "data:");
		let n = s(t, true);
		n = n.slice(5);
		const r = { position: 0 };
		let i = l(",", n, r);
		const a = i.length;
		i = x(i, true, true);
		if (r.position >= n.length) return "failure";
		r.position++;
		let c = u(n.slice(a + 1));
		if (/;(\u0020){0,}base64$/i.test(i)) {
			c = h(C(c));
			if (c === "failure") return "failure";
			i = i.slice(0, -6);
			i = i.replace(/(\u0020)+$/, "");
			i = i.slice(0, -1);
		}
		if (i.startsWith(";")) i = "text/plain" + i;
		let d = m(i);
		if (d === "failure") d = m("text/plain;charset=US-ASCII");
		return {
			mimeType: d,
			body: c
		};
	}
	function s(e, t = false) {
		if (!t) return e.href;
		const n = e.href;
		const r = e.hash.length;
		const i = r === 0 ? n : n.substring(0, n.length - r);
		if (!r && n.endsWith("#")) return i.slice(0, -1);
		return i;
	}
	function c(e, t, n) {
		let r = "";
		while (n.position < t.length && e(t[n.position])) {
			r += t[n.position];
			n.position++;
		}
		return r;
	}
	function l(e, t, n) {
		const r = t.indexOf(e, n.position);
		const i = n.position;
		if (r === -1) {
			n.position = t.length;
			return t.slice(i);
		}
		n.position = r;
		return t.slice(i, n.position);
	}
	function u(e) {
		return p(t.encode(e));
	}
	function d(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function f(e) {
		return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
	}
	function p(e) {
		const t = e.length;
		const n = new Uint8Array(t);
		let r = 0;
		for (let i = 0; i < t; ++i) {
			const t = e[i];
			if (t !== 37) n[r++] = t;
			else if (t === 37 && !(d(e[i + 1]) && d(e[i + 2]))) n[r++] = 37;
			else {
				n[r++] = f(e[i + 1]) << 4 | f(e[i + 2]);
				i += 2;
			}
		}
		return t === r ? n : n.subarray(0, r);
	}
	function m(e) {
		e = y(e, true, true);
		const t = { position: 0 };
		const i = l("/", e, t);
		if (i.length === 0 || !n.test(i)) return "failure";
		if (t.position > e.length) return "failure";
		t.position++;
		let o = l(";", e, t);
		o = y(o, false, true);
		if (o.length === 0 || !n.test(o)) return "failure";
		const s = i.toLowerCase();
		const u = o.toLowerCase();
		const d = {
			type: s,
			subtype: u,
			parameters: /* @__PURE__ */ new Map(),
			essence: `${s}/${u}`
		};
		while (t.position < e.length) {
			t.position++;
			c((e) => r.test(e), e, t);
			let i = c((e) => e !== ";" && e !== "=", e, t);
			i = i.toLowerCase();
			if (t.position < e.length) {
				if (e[t.position] === ";") continue;
				t.position++;
			}
			if (t.position > e.length) break;
			let o = null;
			if (e[t.position] === "\"") {
				o = g(e, t, true);
				l(";", e, t);
			} else {
				o = l(";", e, t);
				o = y(o, false, true);
				if (o.length === 0) continue;
			}
			if (i.length !== 0 && n.test(i) && (o.length === 0 || a.test(o)) && !d.parameters.has(i)) d.parameters.set(i, o);
		}
		return d;
	}
	function h(e) {
		e = e.replace(i, "");
		let t = e.length;
		if (t % 4 === 0) {
			if (e.charCodeAt(t - 1) === 61) {
				--t;
				if (e.charCodeAt(t - 1) === 61) --t;
			}
		}
		if (t % 4 === 1) return "failure";
		if (/[^+/0-9A-Za-z]/.test(e.length === t ? e : e.substring(0, t))) return "failure";
		const n = Buffer.from(e, "base64");
		return new Uint8Array(n.buffer, n.byteOffset, n.byteLength);
	}
	function g(t, n, r) {
		const i = n.position;
		let a = "";
		e(t[n.position] === "\"");
		n.position++;
		while (true) {
			a += c((e) => e !== "\"" && e !== "\\", t, n);
			if (n.position >= t.length) break;
			const r = t[n.position];
			n.position++;
			if (r === "\\") {
				if (n.position >= t.length) {
					a += "\\";
					break;
				}
				a += t[n.position];
				n.position++;
			} else {
				e(r === "\"");
				break;
			}
		}
		if (r) return a;
		return t.slice(i, n.position);
	}
	function _(t) {
		e(t !== "failure");
		const { parameters: r, essence: i } = t;
		let a = i;
		for (let [e, t] of r.entries()) {
			a += ";";
			a += e;
			a += "=";
			if (!n.test(t)) {
				t = t.replace(/(\\|")/g, "\\$1");
				t = "\"" + t;
				t += "\"";
			}
			a += t;
		}
		return a;
	}
	function v(e) {
		return e === 13 || e === 10 || e === 9 || e === 32;
	}
	function y(e, t = true, n = true) {
		return S(e, t, n, v);
	}
	function b(e) {
		return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
	}
	function x(e, t = true, n = true) {
		return S(e, t, n, b);
	}
	function S(e, t, n, r) {
		let i = 0;
		let a = e.length - 1;
		if (t) while (i < e.length && r(e.charCodeAt(i))) i++;
		if (n) while (a > 0 && r(e.charCodeAt(a))) a--;
		return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
	}
	function C(e) {
		const t = e.length;
		if (65535 > t) return String.fromCharCode.apply(null, e);
		let n = "";
		let r = 0;
		let i = 65535;
		while (r < t) {
			if (r + i > t) i = t - r;
			n += String.fromCharCode.apply(null, e.subarray(r, r += i));
		}
		return n;
	}
	function w(e) {
		switch (e.essence) {
			case "application/ecmascript":
			case "application/javascript":
			case "application/x-ecmascript":
			case "application/x-javascript":
			case "text/ecmascript":
			case "text/javascript":
			case "text/javascript1.0":
			case "text/javascript1.1":
			case "text/javascript1.2":
			case "text/javascript1.3":
			case "text/javascript1.4":
			case "text/javascript1.5":
			case "text/jscript":
			case "text/livescript":
			case "text/x-ecmascript":
			case "text/x-javascript": return "text/javascript";
			case "application/json":
			case "text/json": return "application/json";
			case "image/svg+xml": return "image/svg+xml";
			case "text/xml":
			case "application/xml": return "application/xml";
		}
		if (e.subtype.endsWith("+json")) return "application/json";
		if (e.subtype.endsWith("+xml")) return "application/xml";
		return "";
	}
	module.exports = {
		dataURLProcessor: o,
		URLSerializer: s,
		collectASequenceOfCodePoints: c,
		collectASequenceOfCodePointsFast: l,
		stringPercentDecode: u,
		parseMIMEType: m,
		collectAnHTTPQuotedString: g,
		serializeAMimeType: _,
		removeChars: S,
		removeHTTPWhitespace: y,
		minimizeSupportedMimeType: w,
		HTTP_TOKEN_CODEPOINTS: n,
		isomorphicDecode: C
	};
}));
// node_modules/undici/lib/web/fetch/webidl.js
var require_webidl = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { types: e, inspect: t } = __require("node:util");
	const { markAsUncloneable: n } = __require("node:worker_threads");
	const { toUSVString: r } = require_util$1();
	const i = {};
	i.converters = {};
	i.util = {};
	i.errors = {};
	i.errors.exception = function(e) {
		return /* @__PURE__ */ new TypeError(`${e.header}: ${e.message}`);
	};
	i.errors.conversionFailed = function(e) {
		const t = e.types.length === 1 ? "" : " one of";
		const n = `${e.argument} could not be converted to${t}: ${e.types.join(", ")}.`;
		return i.errors.exception({
			header: e.prefix,
			message: n
		});
	};
	i.errors.invalidArgument = function(e) {
		return i.errors.exception({
			header: e.prefix,
			message: `"${e.value}" is an invalid ${e.type}.`
		});
	};
	i.brandCheck = function(e, t, n) {
		if (n?.strict !== false) {
			if (!(e instanceof t)) {
				const e = /* @__PURE__ */ new TypeError("Illegal invocation");
				e.code = "ERR_INVALID_THIS";
				throw e;
			}
		} else if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
			const e = /* @__PURE__ */ new TypeError("Illegal invocation");
			e.code = "ERR_INVALID_THIS";
			throw e;
		}
	};
	i.argumentLengthCheck = function({ length: e }, t, n) {
		if (e < t) throw i.errors.exception({
			message: `${t} argument${t !== 1 ? "s" : ""} required, but${e ? " only" : ""} ${e} found.`,
			header: n
		});
	};
	i.illegalConstructor = function() {
		throw i.errors.exception({
			header: "TypeError",
			message: "Illegal constructor"
		});
	};
	i.util.Type = function(e) {
		switch (typeof e) {
			case "undefined": return "Undefined";
			case "boolean": return "Boolean";
			case "string": return "String";
			case "symbol": return "Symbol";
			case "number": return "Number";
			case "bigint": return "BigInt";
			case "function":
			case "object":
				if (e === null) return "Null";
				return "Object";
		}
	};
	i.util.markAsUncloneable = n || (() => {});
	i.util.ConvertToInt = function(e, t, n, r) {
		let a;
		let o;
		if (t === 64) {
			a = Math.pow(2, 53) - 1;
			if (n === "unsigned") o = 0;
			else o = Math.pow(-2, 53) + 1;
		} else if (n === "unsigned") {
			o = 0;
			a = Math.pow(2, t) - 1;
		} else {
			o = Math.pow(-2, t) - 1;
			a = Math.pow(2, t - 1) - 1;
		}
		let s = Number(e);
		if (s === 0) s = 0;
		if (r?.enforceRange === true) {
			if (Number.isNaN(s) || s === Number.POSITIVE_INFINITY || s === Number.NEGATIVE_INFINITY) throw i.errors.exception({
				header: "Integer conversion",
				message: `Could not convert ${i.util.Stringify(e)} to an integer.`
			});
			s = i.util.IntegerPart(s);
			if (s < o || s > a) throw i.errors.exception({
				header: "Integer conversion",
				message: `Value must be between ${o}-${a}, got ${s}.`
			});
			return s;
		}
		if (!Number.isNaN(s) && r?.clamp === true) {
			s = Math.min(Math.max(s, o), a);
			if (Math.floor(s) % 2 === 0) s = Math.floor(s);
			else s = Math.ceil(s);
			return s;
		}
		if (Number.isNaN(s) || s === 0 && Object.is(0, s) || s === Number.POSITIVE_INFINITY || s === Number.NEGATIVE_INFINITY) return 0;
		s = i.util.IntegerPart(s);
		s = s % Math.pow(2, t);
		if (n === "signed" && s >= Math.pow(2, t) - 1) return s - Math.pow(2, t);
		return s;
	};
	i.util.IntegerPart = function(e) {
		const t = Math.floor(Math.abs(e));
		if (e < 0) return -1 * t;
		return t;
	};
	i.util.Stringify = function(e) {
		switch (i.util.Type(e)) {
			case "Symbol": return `Symbol(${e.description})`;
			case "Object": return t(e);
			case "String": return `"${e}"`;
			default: return `${e}`;
		}
	};
	i.sequenceConverter = function(e) {
		return (t, n, r, a) => {
			if (i.util.Type(t) !== "Object") throw i.errors.exception({
				header: n,
				message: `${r} (${i.util.Stringify(t)}) is not iterable.`
			});
			const o = typeof a === "function" ? a() : t?.[Symbol.iterator]?.();
			const s = [];
			let c = 0;
			if (o === void 0 || typeof o.next !== "function") throw i.errors.exception({
				header: n,
				message: `${r} is not iterable.`
			});
			while (true) {
				const { done: t, value: i } = o.next();
				if (t) break;
				s.push(e(i, n, `${r}[${c++}]`));
			}
			return s;
		};
	};
	i.recordConverter = function(t, n) {
		return (r, a, o) => {
			if (i.util.Type(r) !== "Object") throw i.errors.exception({
				header: a,
				message: `${o} ("${i.util.Type(r)}") is not an Object.`
			});
			const s = {};
			if (!e.isProxy(r)) {
				const e = [...Object.getOwnPropertyNames(r), ...Object.getOwnPropertySymbols(r)];
				for (const i of e) {
					const e = t(i, a, o);
					s[e] = n(r[i], a, o);
				}
				return s;
			}
			const c = Reflect.ownKeys(r);
			for (const e of c) if (Reflect.getOwnPropertyDescriptor(r, e)?.enumerable) {
				const i = t(e, a, o);
				s[i] = n(r[e], a, o);
			}
			return s;
		};
	};
	i.interfaceConverter = function(e) {
		return (t, n, r, a) => {
			if (a?.strict !== false && !(t instanceof e)) throw i.errors.exception({
				header: n,
				message: `Expected ${r} ("${i.util.Stringify(t)}") to be an instance of ${e.name}.`
			});
			return t;
		};
	};
	i.dictionaryConverter = function(e) {
		return (t, n, r) => {
			const a = i.util.Type(t);
			const o = {};
			if (a === "Null" || a === "Undefined") return o;
			else if (a !== "Object") throw i.errors.exception({
				header: n,
				message: `Expected ${t} to be one of: Null, Undefined, Object.`
			});
			for (const a of e) {
				const { key: e, defaultValue: s, required: c, converter: l } = a;
				if (c === true) {
					if (!Object.hasOwn(t, e)) throw i.errors.exception({
						header: n,
						message: `Missing required key "${e}".`
					});
				}
				let u = t[e];
				const d = Object.hasOwn(a, "defaultValue");
				if (d && u !== null) u ??= s();
				if (c || d || u !== void 0) {
					u = l(u, n, `${r}.${e}`);
					if (a.allowedValues && !a.allowedValues.includes(u)) throw i.errors.exception({
						header: n,
						message: `${u} is not an accepted type. Expected one of ${a.allowedValues.join(", ")}.`
					});
					o[e] = u;
				}
			}
			return o;
		};
	};
	i.nullableConverter = function(e) {
		return (t, n, r) => {
			if (t === null) return t;
			return e(t, n, r);
		};
	};
	i.converters.DOMString = function(e, t, n, r) {
		if (e === null && r?.legacyNullToEmptyString) return "";
		if (typeof e === "symbol") throw i.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(e);
	};
	i.converters.ByteString = function(e, t, n) {
		const r = i.converters.DOMString(e, t, n);
		for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
		return r;
	};
	i.converters.USVString = r;
	i.converters.boolean = function(e) {
		return Boolean(e);
	};
	i.converters.any = function(e) {
		return e;
	};
	i.converters["long long"] = function(e, t, n) {
		return i.util.ConvertToInt(e, 64, "signed", void 0, t, n);
	};
	i.converters["unsigned long long"] = function(e, t, n) {
		return i.util.ConvertToInt(e, 64, "unsigned", void 0, t, n);
	};
	i.converters["unsigned long"] = function(e, t, n) {
		return i.util.ConvertToInt(e, 32, "unsigned", void 0, t, n);
	};
	i.converters["unsigned short"] = function(e, t, n, r) {
		return i.util.ConvertToInt(e, 16, "unsigned", r, t, n);
	};
	i.converters.ArrayBuffer = function(t, n, r, a) {
		if (i.util.Type(t) !== "Object" || !e.isAnyArrayBuffer(t)) throw i.errors.conversionFailed({
			prefix: n,
			argument: `${r} ("${i.util.Stringify(t)}")`,
			types: ["ArrayBuffer"]
		});
		if (a?.allowShared === false && e.isSharedArrayBuffer(t)) throw i.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (t.resizable || t.growable) throw i.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return t;
	};
	i.converters.TypedArray = function(t, n, r, a, o) {
		if (i.util.Type(t) !== "Object" || !e.isTypedArray(t) || t.constructor.name !== n.name) throw i.errors.conversionFailed({
			prefix: r,
			argument: `${a} ("${i.util.Stringify(t)}")`,
			types: [n.name]
		});
		if (o?.allowShared === false && e.isSharedArrayBuffer(t.buffer)) throw i.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (t.buffer.resizable || t.buffer.growable) throw i.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return t;
	};
	i.converters.DataView = function(t, n, r, a) {
		if (i.util.Type(t) !== "Object" || !e.isDataView(t)) throw i.errors.exception({
			header: n,
			message: `${r} is not a DataView.`
		});
		if (a?.allowShared === false && e.isSharedArrayBuffer(t.buffer)) throw i.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (t.buffer.resizable || t.buffer.growable) throw i.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return t;
	};
	i.converters.BufferSource = function(t, n, r, a) {
		if (e.isAnyArrayBuffer(t)) return i.converters.ArrayBuffer(t, n, r, {
			...a,
			allowShared: false
		});
		if (e.isTypedArray(t)) return i.converters.TypedArray(t, t.constructor, n, r, {
			...a,
			allowShared: false
		});
		if (e.isDataView(t)) return i.converters.DataView(t, n, r, {
			...a,
			allowShared: false
		});
		throw i.errors.conversionFailed({
			prefix: n,
			argument: `${r} ("${i.util.Stringify(t)}")`,
			types: ["BufferSource"]
		});
	};
	i.converters["sequence<ByteString>"] = i.sequenceConverter(i.converters.ByteString);
	i.converters["sequence<sequence<ByteString>>"] = i.sequenceConverter(i.converters["sequence<ByteString>"]);
	i.converters["record<ByteString, ByteString>"] = i.recordConverter(i.converters.ByteString, i.converters.ByteString);
	module.exports = { webidl: i };
}));
// node_modules/undici/lib/web/fetch/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Transform: e } = __require("node:stream");
	const t = __require("node:zlib");
	const { redirectStatusSet: n, referrerPolicySet: r, badPortsSet: i } = require_constants();
	const { getGlobalOrigin: a } = require_global$1();
	const { collectASequenceOfCodePoints: o, collectAnHTTPQuotedString: s, removeChars: c, parseMIMEType: l } = require_data_url();
	const { performance: u } = __require("node:perf_hooks");
	const { isBlobLike: d, ReadableStreamFrom: ee, isValidHTTPToken: f, normalizedMethodRecordsBase: p } = require_util$1();
	const m = __require("node:assert");
	const { isUint8Array: h } = __require("node:util/types");
	const { webidl: g } = require_webidl();
	let _ = [];
	let v;
	try {
		v = __require("node:crypto");
		const e = [
			"sha256",
			"sha384",
			"sha512"
		];
		_ = v.getHashes().filter((t) => e.includes(t));
	} catch {}
	function y(e) {
		const t = e.urlList;
		const n = t.length;
		return n === 0 ? null : t[n - 1].toString();
	}
	function b(e, t) {
		if (!n.has(e.status)) return null;
		let r = e.headersList.get("location", true);
		if (r !== null && T(r)) {
			if (!x(r)) r = te(r);
			r = new URL(r, y(e));
		}
		if (r && !r.hash) r.hash = t;
		return r;
	}
	function x(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n > 126 || n < 32) return false;
		}
		return true;
	}
	function te(e) {
		return Buffer.from(e, "binary").toString("utf8");
	}
	function S(e) {
		return e.urlList[e.urlList.length - 1];
	}
	function C(e) {
		const t = S(e);
		if (Q(t) && i.has(t.port)) return "blocked";
		return "allowed";
	}
	function w(e) {
		return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
	}
	function ne(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return false;
		}
		return true;
	}
	const re = f;
	function T(e) {
		return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === false;
	}
	function ie(e, t) {
		const { headersList: n } = t;
		const i = (n.get("referrer-policy", true) ?? "").split(",");
		let a = "";
		if (i.length > 0) for (let e = i.length; e !== 0; e--) {
			const t = i[e - 1].trim();
			if (r.has(t)) {
				a = t;
				break;
			}
		}
		if (a !== "") e.referrerPolicy = a;
	}
	function ae() {
		return "allowed";
	}
	function oe() {
		return "success";
	}
	function E() {
		return "success";
	}
	function D(e) {
		let t = null;
		t = e.mode;
		e.headersList.set("sec-fetch-mode", t, true);
	}
	function O(e) {
		let t = e.origin;
		if (t === "client" || t === void 0) return;
		if (e.responseTainting === "cors" || e.mode === "websocket") e.headersList.append("origin", t, true);
		else if (e.method !== "GET" && e.method !== "HEAD") {
			switch (e.referrerPolicy) {
				case "no-referrer":
					t = null;
					break;
				case "no-referrer-when-downgrade":
				case "strict-origin":
				case "strict-origin-when-cross-origin":
					if (e.origin && Z(e.origin) && !Z(S(e))) t = null;
					break;
				case "same-origin": if (!G(e, S(e))) t = null;
			}
			e.headersList.append("origin", t, true);
		}
	}
	function k(e, t) {
		return e;
	}
	function A(e, t, n) {
		if (!e?.startTime || e.startTime < t) return {
			domainLookupStartTime: t,
			domainLookupEndTime: t,
			connectionStartTime: t,
			connectionEndTime: t,
			secureConnectionStartTime: t,
			ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
		};
		return {
			domainLookupStartTime: k(e.domainLookupStartTime, n),
			domainLookupEndTime: k(e.domainLookupEndTime, n),
			connectionStartTime: k(e.connectionStartTime, n),
			connectionEndTime: k(e.connectionEndTime, n),
			secureConnectionStartTime: k(e.secureConnectionStartTime, n),
			ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
		};
	}
	function j(e) {
		return k(u.now(), e);
	}
	function M(e) {
		return {
			startTime: e.startTime ?? 0,
			redirectStartTime: 0,
			redirectEndTime: 0,
			postRedirectStartTime: e.startTime ?? 0,
			finalServiceWorkerStartTime: 0,
			finalNetworkResponseStartTime: 0,
			finalNetworkRequestStartTime: 0,
			endTime: 0,
			encodedBodySize: 0,
			decodedBodySize: 0,
			finalConnectionTimingInfo: null
		};
	}
	function N() {
		return { referrerPolicy: "strict-origin-when-cross-origin" };
	}
	function P(e) {
		return { referrerPolicy: e.referrerPolicy };
	}
	function F(e) {
		const t = e.referrerPolicy;
		m(t);
		let n = null;
		if (e.referrer === "client") {
			const e = a();
			if (!e || e.origin === "null") return "no-referrer";
			n = new URL(e);
		} else if (e.referrer instanceof URL) n = e.referrer;
		let r = I(n);
		const i = I(n, true);
		if (r.toString().length > 4096) r = i;
		const o = G(e, r);
		const s = L(r) && !L(e.url);
		switch (t) {
			case "origin": return i != null ? i : I(n, true);
			case "unsafe-url": return r;
			case "same-origin": return o ? i : "no-referrer";
			case "origin-when-cross-origin": return o ? r : i;
			case "strict-origin-when-cross-origin": {
				const t = S(e);
				if (G(r, t)) return r;
				if (L(r) && !L(t)) return "no-referrer";
				return i;
			}
			default: return s ? "no-referrer" : i;
		}
	}
	function I(e, t) {
		m(e instanceof URL);
		e = new URL(e);
		if (e.protocol === "file:" || e.protocol === "about:" || e.protocol === "blank:") return "no-referrer";
		e.username = "";
		e.password = "";
		e.hash = "";
		if (t) {
			e.pathname = "";
			e.search = "";
		}
		return e;
	}
	function L(e) {
		if (!(e instanceof URL)) return false;
		if (e.href === "about:blank" || e.href === "about:srcdoc") return true;
		if (e.protocol === "data:") return true;
		if (e.protocol === "file:") return true;
		return t(e.origin);
		function t(e) {
			if (e == null || e === "null") return false;
			const t = new URL(e);
			if (t.protocol === "https:" || t.protocol === "wss:") return true;
			if (/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(t.hostname) || t.hostname === "localhost" || t.hostname.includes("localhost.") || t.hostname.endsWith(".localhost")) return true;
			return false;
		}
	}
	function R(e, t) {
		if (v === void 0) return true;
		const n = B(t);
		if (n === "no metadata") return true;
		if (n.length === 0) return true;
		const i = H(n, V(n));
		for (const t of i) {
			const n = t.algo;
			const r = t.hash;
			let i = v.createHash(n).update(e).digest("base64");
			if (i[i.length - 1] === "=") {
				if (i[i.length - 2] === "=") i = i.slice(0, -2);
				else i = i.slice(0, -1);
			}
			if (U(i, r)) return true;
		}
		return false;
	}
	const z = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
	function B(e) {
		const t = [];
		let n = true;
		for (const r of e.split(" ")) {
			n = false;
			const e = z.exec(r);
			if (e === null || e.groups === void 0 || e.groups.algo === void 0) continue;
			const i = e.groups.algo.toLowerCase();
			if (_.includes(i)) t.push(e.groups);
		}
		if (n === true) return "no metadata";
		return t;
	}
	function V(e) {
		let t = e[0].algo;
		if (t[3] === "5") return t;
		for (let n = 1; n < e.length; ++n) {
			const r = e[n];
			if (r.algo[3] === "5") {
				t = "sha512";
				break;
			} else if (t[3] === "3") continue;
			else if (r.algo[3] === "3") t = "sha384";
		}
		return t;
	}
	function H(e, t) {
		if (e.length === 1) return e;
		let n = 0;
		for (let r = 0; r < e.length; ++r) if (e[r].algo === t) e[n++] = e[r];
		e.length = n;
		return e;
	}
	function U(e, t) {
		if (e.length !== t.length) return false;
		for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) {
			if (e[n] === "+" && t[n] === "-" || e[n] === "/" && t[n] === "_") continue;
			return false;
		}
		return true;
	}
	function W(e) {}
	function G(e, t) {
		if (e.origin === t.origin && e.origin === "null") return true;
		if (e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port) return true;
		return false;
	}
	function K() {
		let e;
		let t;
		return {
			promise: new Promise((n, r) => {
				e = n;
				t = r;
			}),
			resolve: e,
			reject: t
		};
	}
	function q(e) {
		return e.controller.state === "aborted";
	}
	function se(e) {
		return e.controller.state === "aborted" || e.controller.state === "terminated";
	}
	function ce(e) {
		return p[e.toLowerCase()] ?? e;
	}
	function le(e) {
		const t = JSON.stringify(e);
		if (t === void 0) throw new TypeError("Value is not JSON serializable");
		m(typeof t === "string");
		return t;
	}
	const ue = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	function J(e, t, n = 0, r = 1) {
		class i {
			#e;
			#t;
			#n;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
				this.#n = 0;
			}
			next() {
				if (typeof this !== "object" || this === null || !(#e in this)) throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);
				const i = this.#n;
				const a = this.#e[t];
				if (i >= a.length) return {
					value: void 0,
					done: true
				};
				const { [n]: s, [r]: c } = a[i];
				this.#n = i + 1;
				let l;
				switch (this.#t) {
					case "key":
						l = s;
						break;
					case "value":
						l = c;
						break;
					case "key+value": l = [s, c];
				}
				return {
					value: l,
					done: false
				};
			}
		}
		delete i.prototype.constructor;
		Object.setPrototypeOf(i.prototype, ue);
		Object.defineProperties(i.prototype, {
			[Symbol.toStringTag]: {
				writable: false,
				enumerable: false,
				configurable: true,
				value: `${e} Iterator`
			},
			next: {
				writable: true,
				enumerable: true,
				configurable: true
			}
		});
		return function(e, t) {
			return new i(e, t);
		};
	}
	function de(e, t, n, r = 0, i = 1) {
		const a = J(e, n, r, i);
		const o = {
			keys: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function e() {
					g.brandCheck(this, t);
					return a(this, "key");
				}
			},
			values: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function e() {
					g.brandCheck(this, t);
					return a(this, "value");
				}
			},
			entries: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function e() {
					g.brandCheck(this, t);
					return a(this, "key+value");
				}
			},
			forEach: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function n(r, i = globalThis) {
					g.brandCheck(this, t);
					g.argumentLengthCheck(arguments, 1, `${e}.forEach`);
					if (typeof r !== "function") throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);
					for (const { 0: e, 1: t } of a(this, "key+value")) r.call(i, t, e, this);
				}
			}
		};
		return Object.defineProperties(t.prototype, {
			...o,
			[Symbol.iterator]: {
				writable: true,
				enumerable: false,
				configurable: true,
				value: o.entries.value
			}
		});
	}
	async function fe(e, t, n) {
		const r = t;
		const i = n;
		let a;
		try {
			a = e.stream.getReader();
		} catch (e) {
			i(e);
			return;
		}
		try {
			r(await X(a));
		} catch (e) {
			i(e);
		}
	}
	function pe(e) {
		return e instanceof ReadableStream || e[Symbol.toStringTag] === "ReadableStream" && typeof e.tee === "function";
	}
	function me(e) {
		try {
			e.close();
			e.byobRequest?.respond(0);
		} catch (e) {
			if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
		}
	}
	const he = /[^\x00-\xFF]/;
	function Y(e) {
		m(!he.test(e));
		return e;
	}
	async function X(e) {
		const t = [];
		let n = 0;
		while (true) {
			const { done: r, value: i } = await e.read();
			if (r) return Buffer.concat(t, n);
			if (!h(i)) throw new TypeError("Received non-Uint8Array chunk");
			t.push(i);
			n += i.length;
		}
	}
	function ge(e) {
		m("protocol" in e);
		const t = e.protocol;
		return t === "about:" || t === "blob:" || t === "data:";
	}
	function Z(e) {
		return typeof e === "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
	}
	function Q(e) {
		m("protocol" in e);
		const t = e.protocol;
		return t === "http:" || t === "https:";
	}
	function _e(e, t) {
		const n = e;
		if (!n.startsWith("bytes")) return "failure";
		const r = { position: 5 };
		if (t) o((e) => e === "	" || e === " ", n, r);
		if (n.charCodeAt(r.position) !== 61) return "failure";
		r.position++;
		if (t) o((e) => e === "	" || e === " ", n, r);
		const i = o((e) => {
			const t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r);
		const a = i.length ? Number(i) : null;
		if (t) o((e) => e === "	" || e === " ", n, r);
		if (n.charCodeAt(r.position) !== 45) return "failure";
		r.position++;
		if (t) o((e) => e === "	" || e === " ", n, r);
		const s = o((e) => {
			const t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r);
		const c = s.length ? Number(s) : null;
		if (r.position < n.length) return "failure";
		if (c === null && a === null) return "failure";
		if (a > c) return "failure";
		return {
			rangeStartValue: a,
			rangeEndValue: c
		};
	}
	function ve(e, t, n) {
		let r = "bytes ";
		r += Y(`${e}`);
		r += "-";
		r += Y(`${t}`);
		r += "/";
		r += Y(`${n}`);
		return r;
	}
	var ye = class extends e {
		#e;
		constructor(e) {
			super();
			this.#e = e;
		}
		_transform(e, n, r) {
			if (!this._inflateStream) {
				if (e.length === 0) {
					r();
					return;
				}
				this._inflateStream = (e[0] & 15) === 8 ? t.createInflate(this.#e) : t.createInflateRaw(this.#e);
				this._inflateStream.on("data", this.push.bind(this));
				this._inflateStream.on("end", () => this.push(null));
				this._inflateStream.on("error", (e) => this.destroy(e));
			}
			this._inflateStream.write(e, n, r);
		}
		_final(e) {
			if (this._inflateStream) {
				this._inflateStream.end();
				this._inflateStream = null;
			}
			e();
		}
	};
	function be(e) {
		return new ye(e);
	}
	function xe(e) {
		let t = null;
		let n = null;
		let r = null;
		const i = $("content-type", e);
		if (i === null) return "failure";
		for (const e of i) {
			const i = l(e);
			if (i === "failure" || i.essence === "*/*") continue;
			r = i;
			if (r.essence !== n) {
				t = null;
				if (r.parameters.has("charset")) t = r.parameters.get("charset");
				n = r.essence;
			} else if (!r.parameters.has("charset") && t !== null) r.parameters.set("charset", t);
		}
		if (r == null) return "failure";
		return r;
	}
	function Se(e) {
		const t = e;
		const n = { position: 0 };
		const r = [];
		let i = "";
		while (n.position < t.length) {
			i += o((e) => e !== "\"" && e !== ",", t, n);
			if (n.position < t.length) {
				if (t.charCodeAt(n.position) === 34) {
					i += s(t, n);
					if (n.position < t.length) continue;
				} else {
					m(t.charCodeAt(n.position) === 44);
					n.position++;
				}
			}
			i = c(i, true, true, (e) => e === 9 || e === 32);
			r.push(i);
			i = "";
		}
		return r;
	}
	function $(e, t) {
		const n = t.get(e, true);
		if (n === null) return null;
		return Se(n);
	}
	const Ce = new TextDecoder();
	function we(e) {
		if (e.length === 0) return "";
		if (e[0] === 239 && e[1] === 187 && e[2] === 191) e = e.subarray(3);
		return Ce.decode(e);
	}
	var Te = class {
		get baseUrl() {
			return a();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = N();
	};
	var Ee = class {
		settingsObject = new Te();
	};
	module.exports = {
		isAborted: q,
		isCancelled: se,
		isValidEncodedURL: x,
		createDeferredPromise: K,
		ReadableStreamFrom: ee,
		tryUpgradeRequestToAPotentiallyTrustworthyURL: W,
		clampAndCoarsenConnectionTimingInfo: A,
		coarsenedSharedCurrentTime: j,
		determineRequestsReferrer: F,
		makePolicyContainer: N,
		clonePolicyContainer: P,
		appendFetchMetadata: D,
		appendRequestOriginHeader: O,
		TAOCheck: E,
		corsCheck: oe,
		crossOriginResourcePolicyCheck: ae,
		createOpaqueTimingInfo: M,
		setRequestReferrerPolicyOnRedirect: ie,
		isValidHTTPToken: f,
		requestBadPort: C,
		requestCurrentURL: S,
		responseURL: y,
		responseLocationURL: b,
		isBlobLike: d,
		isURLPotentiallyTrustworthy: L,
		isValidReasonPhrase: ne,
		sameOrigin: G,
		normalizeMethod: ce,
		serializeJavascriptValueToJSONString: le,
		iteratorMixin: de,
		createIterator: J,
		isValidHeaderName: re,
		isValidHeaderValue: T,
		isErrorLike: w,
		fullyReadBody: fe,
		bytesMatch: R,
		isReadableStreamLike: pe,
		readableStreamClose: me,
		isomorphicEncode: Y,
		urlIsLocal: ge,
		urlHasHttpsScheme: Z,
		urlIsHttpHttpsScheme: Q,
		readAllBytes: X,
		simpleRangeHeaderValue: _e,
		buildContentRange: ve,
		parseMetadata: B,
		createInflate: be,
		extractMimeType: xe,
		getDecodeSplit: $,
		utf8DecodeBytes: we,
		environmentSettingsObject: new Ee()
	};
}));
// node_modules/undici/lib/web/fetch/symbols.js
var require_symbols = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		kUrl: Symbol("url"),
		kHeaders: Symbol("headers"),
		kSignal: Symbol("signal"),
		kState: Symbol("state"),
		kDispatcher: Symbol("dispatcher")
	};
}));
// node_modules/undici/lib/web/fetch/file.js
var require_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Blob: e, File: t } = __require("node:buffer");
	const { kState: n } = require_symbols();
	const { webidl: r } = require_webidl();
	var i = class i {
		constructor(e, t, r = {}) {
			const i = t;
			const a = r.type;
			const o = r.lastModified ?? Date.now();
			this[n] = {
				blobLike: e,
				name: i,
				type: a,
				lastModified: o
			};
		}
		stream(...e) {
			r.brandCheck(this, i);
			return this[n].blobLike.stream(...e);
		}
		arrayBuffer(...e) {
			r.brandCheck(this, i);
			return this[n].blobLike.arrayBuffer(...e);
		}
		slice(...e) {
			r.brandCheck(this, i);
			return this[n].blobLike.slice(...e);
		}
		text(...e) {
			r.brandCheck(this, i);
			return this[n].blobLike.text(...e);
		}
		get size() {
			r.brandCheck(this, i);
			return this[n].blobLike.size;
		}
		get type() {
			r.brandCheck(this, i);
			return this[n].blobLike.type;
		}
		get name() {
			r.brandCheck(this, i);
			return this[n].name;
		}
		get lastModified() {
			r.brandCheck(this, i);
			return this[n].lastModified;
		}
		get [Symbol.toStringTag]() {
			return "File";
		}
	};
	r.converters.Blob = r.interfaceConverter(e);
	function a(e) {
		return e instanceof t || e && (typeof e.stream === "function" || typeof e.arrayBuffer === "function") && e[Symbol.toStringTag] === "File";
	}
	module.exports = {
		FileLike: i,
		isFileLike: a
	};
}));
// node_modules/undici/lib/web/fetch/formdata.js
var require_formdata = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isBlobLike: e, iteratorMixin: t } = require_util();
	const { kState: n } = require_symbols();
	const { kEnumerableProperty: r } = require_util$1();
	const { FileLike: i, isFileLike: a } = require_file();
	const { webidl: o } = require_webidl();
	const { File: s } = __require("node:buffer");
	const c = __require("node:util");
	const l = globalThis.File ?? s;
	var u = class u {
		constructor(e) {
			o.util.markAsUncloneable(this);
			if (e !== void 0) throw o.errors.conversionFailed({
				prefix: "FormData constructor",
				argument: "Argument 1",
				types: ["undefined"]
			});
			this[n] = [];
		}
		append(t, r, i = void 0) {
			o.brandCheck(this, u);
			const a = "FormData.append";
			o.argumentLengthCheck(arguments, 2, a);
			if (arguments.length === 3 && !e(r)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
			t = o.converters.USVString(t, a, "name");
			r = e(r) ? o.converters.Blob(r, a, "value", { strict: false }) : o.converters.USVString(r, a, "value");
			i = arguments.length === 3 ? o.converters.USVString(i, a, "filename") : void 0;
			const s = d(t, r, i);
			this[n].push(s);
		}
		delete(e) {
			o.brandCheck(this, u);
			const t = "FormData.delete";
			o.argumentLengthCheck(arguments, 1, t);
			e = o.converters.USVString(e, t, "name");
			this[n] = this[n].filter((t) => t.name !== e);
		}
		get(e) {
			o.brandCheck(this, u);
			const t = "FormData.get";
			o.argumentLengthCheck(arguments, 1, t);
			e = o.converters.USVString(e, t, "name");
			const r = this[n].findIndex((t) => t.name === e);
			if (r === -1) return null;
			return this[n][r].value;
		}
		getAll(e) {
			o.brandCheck(this, u);
			const t = "FormData.getAll";
			o.argumentLengthCheck(arguments, 1, t);
			e = o.converters.USVString(e, t, "name");
			return this[n].filter((t) => t.name === e).map((e) => e.value);
		}
		has(e) {
			o.brandCheck(this, u);
			const t = "FormData.has";
			o.argumentLengthCheck(arguments, 1, t);
			e = o.converters.USVString(e, t, "name");
			return this[n].findIndex((t) => t.name === e) !== -1;
		}
		set(t, r, i = void 0) {
			o.brandCheck(this, u);
			const a = "FormData.set";
			o.argumentLengthCheck(arguments, 2, a);
			if (arguments.length === 3 && !e(r)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
			t = o.converters.USVString(t, a, "name");
			r = e(r) ? o.converters.Blob(r, a, "name", { strict: false }) : o.converters.USVString(r, a, "name");
			i = arguments.length === 3 ? o.converters.USVString(i, a, "name") : void 0;
			const s = d(t, r, i);
			const c = this[n].findIndex((e) => e.name === t);
			if (c !== -1) this[n] = [
				...this[n].slice(0, c),
				s,
				...this[n].slice(c + 1).filter((e) => e.name !== t)
			];
			else this[n].push(s);
		}
		[c.inspect.custom](e, t) {
			const r = this[n].reduce((e, t) => {
				if (e[t.name]) {
					if (Array.isArray(e[t.name])) e[t.name].push(t.value);
					else e[t.name] = [e[t.name], t.value];
				} else e[t.name] = t.value;
				return e;
			}, { __proto__: null });
			t.depth ??= e;
			t.colors ??= true;
			const i = c.formatWithOptions(t, r);
			return `FormData ${i.slice(i.indexOf("]") + 2)}`;
		}
	};
	t("FormData", u, n, "name", "value");
	Object.defineProperties(u.prototype, {
		append: r,
		delete: r,
		get: r,
		getAll: r,
		has: r,
		set: r,
		[Symbol.toStringTag]: {
			value: "FormData",
			configurable: true
		}
	});
	function d(e, t, n) {
		if (typeof t === "string") {} else {
			if (!a(t)) t = t instanceof Blob ? new l([t], "blob", { type: t.type }) : new i(t, "blob", { type: t.type });
			if (n !== void 0) {
				const e = {
					type: t.type,
					lastModified: t.lastModified
				};
				t = t instanceof s ? new l([t], n, e) : new i(t, n, e);
			}
		}
		return {
			name: e,
			value: t
		};
	}
	module.exports = {
		FormData: u,
		makeEntry: d
	};
}));
// node_modules/undici/lib/web/fetch/formdata-parser.js
var require_formdata_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isUSVString: e, bufferToLowerCasedHeaderName: t } = require_util$1();
	const { utf8DecodeBytes: n } = require_util();
	const { HTTP_TOKEN_CODEPOINTS: r, isomorphicDecode: i } = require_data_url();
	const { isFileLike: a } = require_file();
	const { makeEntry: o } = require_formdata();
	const s = __require("node:assert");
	const { File: c } = __require("node:buffer");
	const l = globalThis.File ?? c;
	const u = Buffer.from("form-data; name=\"");
	const d = Buffer.from("; filename");
	const f = Buffer.from("--");
	const p = Buffer.from("--\r\n");
	function m(e) {
		for (let t = 0; t < e.length; ++t) if ((e.charCodeAt(t) & -128) !== 0) return false;
		return true;
	}
	function h(e) {
		const t = e.length;
		if (t < 27 || t > 70) return false;
		for (let n = 0; n < t; ++n) {
			const t = e.charCodeAt(n);
			if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return false;
		}
		return true;
	}
	function g(t, r) {
		s(r !== "failure" && r.essence === "multipart/form-data");
		const i = r.parameters.get("boundary");
		if (i === void 0) return "failure";
		const c = Buffer.from(`--${i}`, "utf8");
		const u = [];
		const d = { position: 0 };
		while (t[d.position] === 13 && t[d.position + 1] === 10) d.position += 2;
		let h = t.length;
		while (t[h - 1] === 10 && t[h - 2] === 13) h -= 2;
		if (h !== t.length) t = t.subarray(0, h);
		while (true) {
			if (t.subarray(d.position, d.position + c.length).equals(c)) d.position += c.length;
			else return "failure";
			if (d.position === t.length - 2 && x(t, f, d) || d.position === t.length - 4 && x(t, p, d)) return u;
			if (t[d.position] !== 13 || t[d.position + 1] !== 10) return "failure";
			d.position += 2;
			const r = _(t, d);
			if (r === "failure") return "failure";
			let { name: i, filename: h, contentType: g, encoding: v } = r;
			d.position += 2;
			let y;
			{
				const e = t.indexOf(c.subarray(2), d.position);
				if (e === -1) return "failure";
				y = t.subarray(d.position, e - 4);
				d.position += y.length;
				if (v === "base64") y = Buffer.from(y.toString(), "base64");
			}
			if (t[d.position] !== 13 || t[d.position + 1] !== 10) return "failure";
			else d.position += 2;
			let b;
			if (h !== null) {
				g ??= "text/plain";
				if (!m(g)) g = "";
				b = new l([y], h, { type: g });
			} else b = n(Buffer.from(y));
			s(e(i));
			s(typeof b === "string" && e(b) || a(b));
			u.push(o(i, b, h));
		}
	}
	function _(e, n) {
		let a = null;
		let o = null;
		let s = null;
		let c = null;
		while (true) {
			if (e[n.position] === 13 && e[n.position + 1] === 10) {
				if (a === null) return "failure";
				return {
					name: a,
					filename: o,
					contentType: s,
					encoding: c
				};
			}
			let l = y((e) => e !== 10 && e !== 13 && e !== 58, e, n);
			l = b(l, true, true, (e) => e === 9 || e === 32);
			if (!r.test(l.toString())) return "failure";
			if (e[n.position] !== 58) return "failure";
			n.position++;
			y((e) => e === 32 || e === 9, e, n);
			switch (t(l)) {
				case "content-disposition":
					a = o = null;
					if (!x(e, u, n)) return "failure";
					n.position += 17;
					a = v(e, n);
					if (a === null) return "failure";
					if (x(e, d, n)) {
						let t = n.position + d.length;
						if (e[t] === 42) {
							n.position += 1;
							t += 1;
						}
						if (e[t] !== 61 || e[t + 1] !== 34) return "failure";
						n.position += 12;
						o = v(e, n);
						if (o === null) return "failure";
					}
					break;
				case "content-type": {
					let t = y((e) => e !== 10 && e !== 13, e, n);
					t = b(t, false, true, (e) => e === 9 || e === 32);
					s = i(t);
					break;
				}
				case "content-transfer-encoding": {
					let t = y((e) => e !== 10 && e !== 13, e, n);
					t = b(t, false, true, (e) => e === 9 || e === 32);
					c = i(t);
					break;
				}
				default: y((e) => e !== 10 && e !== 13, e, n);
			}
			if (e[n.position] !== 13 && e[n.position + 1] !== 10) return "failure";
			else n.position += 2;
		}
	}
	function v(e, t) {
		s(e[t.position - 1] === 34);
		let n = y((e) => e !== 10 && e !== 13 && e !== 34, e, t);
		if (e[t.position] !== 34) return null;
		else t.position++;
		n = new TextDecoder().decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\"");
		return n;
	}
	function y(e, t, n) {
		let r = n.position;
		while (r < t.length && e(t[r])) ++r;
		return t.subarray(n.position, n.position = r);
	}
	function b(e, t, n, r) {
		let i = 0;
		let a = e.length - 1;
		if (t) while (i < e.length && r(e[i])) i++;
		if (n) while (a > 0 && r(e[a])) a--;
		return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
	}
	function x(e, t, n) {
		if (e.length < t.length) return false;
		for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return false;
		return true;
	}
	module.exports = {
		multipartFormDataParser: g,
		validateBoundary: h
	};
}));
// node_modules/undici/lib/web/fetch/body.js
var require_body = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_util$1();
	const { ReadableStreamFrom: t, isBlobLike: n, isReadableStreamLike: r, readableStreamClose: i, createDeferredPromise: a, fullyReadBody: o, extractMimeType: s, utf8DecodeBytes: c } = require_util();
	const { FormData: l } = require_formdata();
	const { kState: u } = require_symbols();
	const { webidl: d } = require_webidl();
	const { Blob: f } = __require("node:buffer");
	const p = __require("node:assert");
	const { isErrored: m, isDisturbed: h } = __require("node:stream");
	const { isArrayBuffer: g } = __require("node:util/types");
	const { serializeAMimeType: _ } = require_data_url();
	const { multipartFormDataParser: v } = require_formdata_parser();
	let y;
	try {
		const e = __require("node:crypto");
		y = (t) => e.randomInt(0, t);
	} catch {
		y = (e) => Math.floor(Math.random(e));
	}
	const b = new TextEncoder();
	function x() {}
	const S = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0;
	let C;
	if (S) C = new FinalizationRegistry((e) => {
		const t = e.deref();
		if (t && !t.locked && !h(t) && !m(t)) t.cancel("Response object has been garbage collected").catch(x);
	});
	function w(a, o = false) {
		let s = null;
		if (a instanceof ReadableStream) s = a;
		else if (n(a)) s = a.stream();
		else s = new ReadableStream({
			async pull(e) {
				const t = typeof l === "string" ? b.encode(l) : l;
				if (t.byteLength) e.enqueue(t);
				queueMicrotask(() => i(e));
			},
			start() {},
			type: "bytes"
		});
		p(r(s));
		let c = null;
		let l = null;
		let u = null;
		let d = null;
		if (typeof a === "string") {
			l = a;
			d = "text/plain;charset=UTF-8";
		} else if (a instanceof URLSearchParams) {
			l = a.toString();
			d = "application/x-www-form-urlencoded;charset=UTF-8";
		} else if (g(a)) l = new Uint8Array(a.slice());
		else if (ArrayBuffer.isView(a)) l = new Uint8Array(a.buffer.slice(a.byteOffset, a.byteOffset + a.byteLength));
		else if (e.isFormDataLike(a)) {
			const e = `----formdata-undici-0${`${y(1e11)}`.padStart(11, "0")}`;
			const t = `--${e}\r\nContent-Disposition: form-data`;
			const n = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
			const r = (e) => e.replace(/\r?\n|\r/g, "\r\n");
			const i = [];
			const o = new Uint8Array([13, 10]);
			u = 0;
			let s = false;
			for (const [e, c] of a) if (typeof c === "string") {
				const a = b.encode(t + `; name="${n(r(e))}"\r\n\r\n${r(c)}\r\n`);
				i.push(a);
				u += a.byteLength;
			} else {
				const a = b.encode(`${t}; name="${n(r(e))}"` + (c.name ? `; filename="${n(c.name)}"` : "") + `\r
Content-Type: ${c.type || "application/octet-stream"}\r\n\r\n`);
				i.push(a, c, o);
				if (typeof c.size === "number") u += a.byteLength + c.size + o.byteLength;
				else s = true;
			}
			const f = b.encode(`--${e}--\r\n`);
			i.push(f);
			u += f.byteLength;
			if (s) u = null;
			l = a;
			c = async function* () {
				for (const e of i) if (e.stream) yield* e.stream();
				else yield e;
			};
			d = `multipart/form-data; boundary=${e}`;
		} else if (n(a)) {
			l = a;
			u = a.size;
			if (a.type) d = a.type;
		} else if (typeof a[Symbol.asyncIterator] === "function") {
			if (o) throw new TypeError("keepalive");
			if (e.isDisturbed(a) || a.locked) throw new TypeError("Response body object should not be disturbed or locked");
			s = a instanceof ReadableStream ? a : t(a);
		}
		if (typeof l === "string" || e.isBuffer(l)) u = Buffer.byteLength(l);
		if (c != null) {
			let e;
			s = new ReadableStream({
				async start() {
					e = c(a)[Symbol.asyncIterator]();
				},
				async pull(t) {
					const { value: n, done: r } = await e.next();
					if (r) queueMicrotask(() => {
						t.close();
						t.byobRequest?.respond(0);
					});
					else if (!m(s)) {
						const e = new Uint8Array(n);
						if (e.byteLength) t.enqueue(e);
					}
					return t.desiredSize > 0;
				},
				async cancel(t) {
					await e.return();
				},
				type: "bytes"
			});
		}
		return [{
			stream: s,
			source: l,
			length: u
		}, d];
	}
	function T(t, n = false) {
		if (t instanceof ReadableStream) {
			p(!e.isDisturbed(t), "The body has already been consumed.");
			p(!t.locked, "The stream is locked.");
		}
		return w(t, n);
	}
	function E(e, t) {
		const [n, r] = t.stream.tee();
		t.stream = n;
		return {
			stream: r,
			length: t.length,
			source: t.source
		};
	}
	function D(e) {
		if (e.aborted) throw new DOMException("The operation was aborted.", "AbortError");
	}
	function O(e) {
		return {
			blob() {
				return A(this, (e) => {
					let t = N(this);
					if (t === null) t = "";
					else if (t) t = _(t);
					return new f([e], { type: t });
				}, e);
			},
			arrayBuffer() {
				return A(this, (e) => {
					return new Uint8Array(e).buffer;
				}, e);
			},
			text() {
				return A(this, c, e);
			},
			json() {
				return A(this, M, e);
			},
			formData() {
				return A(this, (e) => {
					const t = N(this);
					if (t !== null) switch (t.essence) {
						case "multipart/form-data": {
							const n = v(e, t);
							if (n === "failure") throw new TypeError("Failed to parse body as FormData.");
							const r = new l();
							r[u] = n;
							return r;
						}
						case "application/x-www-form-urlencoded": {
							const t = new URLSearchParams(e.toString());
							const n = new l();
							for (const [e, r] of t) n.append(e, r);
							return n;
						}
					}
					throw new TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
				}, e);
			},
			bytes() {
				return A(this, (e) => {
					return new Uint8Array(e);
				}, e);
			}
		};
	}
	function k(e) {
		Object.assign(e.prototype, O(e));
	}
	async function A(e, t, n) {
		d.brandCheck(e, n);
		if (j(e)) throw new TypeError("Body is unusable: Body has already been read");
		D(e[u]);
		const r = a();
		const i = (e) => r.reject(e);
		const s = (e) => {
			try {
				r.resolve(t(e));
			} catch (e) {
				i(e);
			}
		};
		if (e[u].body == null) {
			s(Buffer.allocUnsafe(0));
			return r.promise;
		}
		await o(e[u].body, s, i);
		return r.promise;
	}
	function j(t) {
		const n = t[u].body;
		return n != null && (n.stream.locked || e.isDisturbed(n.stream));
	}
	function M(e) {
		return JSON.parse(c(e));
	}
	function N(e) {
		const t = e[u].headersList;
		const n = s(t);
		if (n === "failure") return null;
		return n;
	}
	module.exports = {
		extractBody: w,
		safelyExtractBody: T,
		cloneBody: E,
		mixinBody: k,
		streamRegistry: C,
		hasFinalizationRegistry: S,
		bodyUnusable: j
	};
}));
// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:assert");
	const t = require_util$1();
	const { channels: n } = require_diagnostics();
	const r = require_timers();
	const { RequestContentLengthMismatchError: i, ResponseContentLengthMismatchError: a, RequestAbortedError: o, InvalidArgumentError: s, HeadersTimeoutError: c, HeadersOverflowError: l, SocketError: u, InformationalError: d, BodyTimeoutError: f, HTTPParserError: p, ResponseExceededMaxSizeError: m } = require_errors();
	const { kUrl: h, kReset: g, kClient: _, kParser: v, kBlocking: y, kRunning: b, kPending: x, kSize: S, kWriting: C, kQueue: w, kNoRef: T, kKeepAliveDefaultTimeout: ee, kHostHeader: te, kPendingIdx: ne, kRunningIdx: E, kError: D, kPipelining: O, kSocket: k, kKeepAliveTimeoutValue: A, kMaxHeadersSize: j, kKeepAliveMaxTimeout: re, kKeepAliveTimeoutThreshold: ie, kHeadersTimeout: ae, kBodyTimeout: oe, kStrictContentLength: M, kMaxRequests: N, kCounter: se, kMaxResponseSize: ce, kOnError: P, kResume: F, kHTTPContext: le } = require_symbols$1();
	const I = require_constants$1();
	const L = Buffer.alloc(0);
	const R = Buffer[Symbol.species];
	const z = t.addListener;
	const ue = t.removeAllListeners;
	const B = Symbol("kIdleSocketValidation");
	const V = Symbol("kIdleSocketValidationTimeout");
	const H = Symbol("kSocketUsed");
	let U;
	async function de() {
		const t = process.env.JEST_WORKER_ID ? require_llhttp_wasm() : void 0;
		let n;
		try {
			n = await WebAssembly.compile(require_llhttp_simd_wasm());
		} catch (e) {
			n = await WebAssembly.compile(t || require_llhttp_wasm());
		}
		return await WebAssembly.instantiate(n, { env: {
			wasm_on_url: (e, t, n) => {
				return 0;
			},
			wasm_on_status: (t, n, r) => {
				e(K.ptr === t);
				const i = n - Y + q.byteOffset;
				return K.onStatus(new R(q.buffer, i, r)) || 0;
			},
			wasm_on_message_begin: (t) => {
				e(K.ptr === t);
				return K.onMessageBegin() || 0;
			},
			wasm_on_header_field: (t, n, r) => {
				e(K.ptr === t);
				const i = n - Y + q.byteOffset;
				return K.onHeaderField(new R(q.buffer, i, r)) || 0;
			},
			wasm_on_header_value: (t, n, r) => {
				e(K.ptr === t);
				const i = n - Y + q.byteOffset;
				return K.onHeaderValue(new R(q.buffer, i, r)) || 0;
			},
			wasm_on_headers_complete: (t, n, r, i) => {
				e(K.ptr === t);
				return K.onHeadersComplete(n, Boolean(r), Boolean(i)) || 0;
			},
			wasm_on_body: (t, n, r) => {
				e(K.ptr === t);
				const i = n - Y + q.byteOffset;
				return K.onBody(new R(q.buffer, i, r)) || 0;
			},
			wasm_on_message_complete: (t) => {
				e(K.ptr === t);
				return K.onMessageComplete() || 0;
			}
		} });
	}
	let W = null;
	let G = de();
	G.catch();
	let K = null;
	let q = null;
	let J = 0;
	let Y = null;
	const X = 1;
	const Z = 3;
	const Q = 5;
	const $ = 8;
	var pe = class {
		constructor(t, n, { exports: r }) {
			e(Number.isFinite(t[j]) && t[j] > 0);
			this.llhttp = r;
			this.ptr = this.llhttp.llhttp_alloc(I.TYPE.RESPONSE);
			this.client = t;
			this.socket = n;
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = null;
			this.statusText = "";
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = t[j];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = "";
			this.connection = "";
			this.maxResponseSize = t[ce];
		}
		setTimeout(e, t) {
			if (e !== this.timeoutValue || t & X ^ this.timeoutType & X) {
				if (this.timeout) {
					r.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (e) {
					if (t & X) this.timeout = r.setFastTimeout(me, e, new WeakRef(this));
					else {
						this.timeout = setTimeout(me, e, new WeakRef(this));
						this.timeout.unref();
					}
				}
				this.timeoutValue = e;
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.timeoutType = t;
		}
		resume() {
			if (this.socket.destroyed || !this.paused) return;
			e(this.ptr != null);
			e(K == null);
			this.llhttp.llhttp_resume(this.ptr);
			e(this.timeoutType === Q);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || L);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const e = this.socket.read();
				if (e === null) break;
				this.execute(e);
			}
		}
		execute(n) {
			e(this.ptr != null);
			e(K == null);
			e(!this.paused);
			const { socket: r, llhttp: i } = this;
			if (n.length > J) {
				if (Y) i.free(Y);
				J = Math.ceil(n.length / 4096) * 4096;
				Y = i.malloc(J);
			}
			new Uint8Array(i.memory.buffer, Y, J).set(n);
			try {
				let e;
				try {
					q = n;
					K = this;
					e = i.llhttp_execute(this.ptr, Y, n.length);
				} catch (e) {
					throw e;
				} finally {
					K = null;
					q = null;
				}
				const t = i.llhttp_get_error_pos(this.ptr) - Y;
				if (e !== I.ERROR.OK) {
					const i = n.subarray(t);
					if (e === I.ERROR.PAUSED_UPGRADE) this.onUpgrade(i);
					else if (e === I.ERROR.PAUSED) {
						this.paused = true;
						r.unshift(i);
					} else throw this.createError(e, i);
				}
			} catch (e) {
				t.destroy(r, e);
			}
		}
		finish() {
			e(K === null);
			e(this.ptr != null);
			e(!this.paused);
			const { llhttp: t } = this;
			let n;
			try {
				K = this;
				n = t.llhttp_finish(this.ptr);
			} finally {
				K = null;
			}
			if (n === I.ERROR.OK) return null;
			if (n === I.ERROR.PAUSED || n === I.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(n, L);
		}
		createError(e, t) {
			const { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r && i !== parseInt(r, 10)) return new a();
			const o = n.llhttp_get_error_reason(this.ptr);
			let s = "";
			if (o) {
				const e = new Uint8Array(n.memory.buffer, o).indexOf(0);
				s = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, o, e).toString() + ")";
			}
			return new p(s, I.ERROR[e], t);
		}
		destroy() {
			e(this.ptr != null);
			e(K == null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && r.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		onStatus(e) {
			this.statusText = e.toString();
		}
		onMessageBegin() {
			const { socket: e, client: n } = this;
			if (e.destroyed) return -1;
			if (n[b] === 0) {
				t.destroy(e, new u("bad response", t.getSocketInfo(e)));
				return -1;
			}
			const r = n[w][n[E]];
			if (!r) return -1;
			r.onResponseStarted();
		}
		onHeaderField(e) {
			const t = this.headers.length;
			if ((t & 1) === 0) this.headers.push(e);
			else this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			this.trackHeader(e.length);
		}
		onHeaderValue(e) {
			let n = this.headers.length;
			if ((n & 1) === 1) {
				this.headers.push(e);
				n += 1;
			} else this.headers[n - 1] = Buffer.concat([this.headers[n - 1], e]);
			const r = this.headers[n - 2];
			if (r.length === 10) {
				const n = t.bufferToLowerCasedHeaderName(r);
				if (n === "keep-alive") this.keepAlive += e.toString();
				else if (n === "connection") this.connection += e.toString();
			} else if (r.length === 14 && t.bufferToLowerCasedHeaderName(r) === "content-length") this.contentLength += e.toString();
			this.trackHeader(e.length);
		}
		trackHeader(e) {
			this.headersSize += e;
			if (this.headersSize >= this.headersMaxSize) t.destroy(this.socket, new l());
		}
		onUpgrade(n) {
			const { upgrade: r, client: i, socket: a, headers: o, statusCode: s, statusText: c } = this;
			e(r);
			e(i[k] === a);
			e(!a.destroyed);
			e(!this.paused);
			e((o.length & 1) === 0);
			const l = i[w][i[E]];
			e(l);
			e(l.upgrade || l.method === "CONNECT");
			this.statusCode = null;
			this.statusText = "";
			this.shouldKeepAlive = null;
			this.headers = [];
			this.headersSize = 0;
			a.unshift(n);
			a[v].destroy();
			a[v] = null;
			a[_] = null;
			a[D] = null;
			ue(a);
			i[k] = null;
			i[le] = null;
			i[w][i[E]++] = null;
			i.emit("disconnect", i[h], [i], new d("upgrade"));
			try {
				l.onUpgrade(s, o, a, c);
			} catch (e) {
				t.errorRequest(i, l, e);
				t.destroy(a, e);
			}
			i[F]();
		}
		onHeadersComplete(n, r, i) {
			const { client: a, socket: o, headers: s, statusText: c } = this;
			if (o.destroyed) return -1;
			if (a[b] === 0) {
				t.destroy(o, new u("bad response", t.getSocketInfo(o)));
				return -1;
			}
			const l = a[w][a[E]];
			if (!l) return -1;
			e(!this.upgrade);
			e(this.statusCode < 200);
			if (n === 100) {
				t.destroy(o, new u("bad response", t.getSocketInfo(o)));
				return -1;
			}
			if (r && !l.upgrade) {
				t.destroy(o, new u("bad upgrade", t.getSocketInfo(o)));
				return -1;
			}
			e(this.timeoutType === Z);
			this.statusCode = n;
			this.shouldKeepAlive = i || l.method === "HEAD" && !o[g] && this.connection.toLowerCase() === "keep-alive";
			if (this.statusCode >= 200) {
				const e = l.bodyTimeout != null ? l.bodyTimeout : a[oe];
				this.setTimeout(e, Q);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (l.method === "CONNECT") {
				e(a[b] === 1);
				this.upgrade = true;
				return 2;
			}
			if (r) {
				e(a[b] === 1);
				this.upgrade = true;
				return 2;
			}
			e((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && a[O]) {
				const e = this.keepAlive ? t.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					const t = Math.min(e - a[ie], a[re]);
					if (t <= 0) o[g] = true;
					else a[A] = t;
				} else a[A] = a[ee];
			} else o[g] = true;
			const d = l.onHeaders(n, s, this.resume, c) === false;
			if (l.aborted) return -1;
			if (l.method === "HEAD") return 1;
			if (n < 200) return 1;
			if (o[y]) {
				o[y] = false;
				a[F]();
			}
			return d ? I.ERROR.PAUSED : 0;
		}
		onBody(n) {
			const { client: r, socket: i, statusCode: a, maxResponseSize: o } = this;
			if (i.destroyed) return -1;
			const s = r[w][r[E]];
			e(s);
			e(this.timeoutType === Q);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			e(a >= 200);
			if (o > -1 && this.bytesRead + n.length > o) {
				t.destroy(i, new m());
				return -1;
			}
			this.bytesRead += n.length;
			if (s.onData(n) === false) return I.ERROR.PAUSED;
		}
		onMessageComplete() {
			const { client: n, socket: r, statusCode: i, upgrade: o, headers: s, contentLength: c, bytesRead: l, shouldKeepAlive: u } = this;
			if (r.destroyed && (!i || u)) return -1;
			if (o) return;
			e(i >= 100);
			e((this.headers.length & 1) === 0);
			const f = n[w][n[E]];
			e(f);
			this.statusCode = null;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = "";
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (i < 200) return;
			if (f.method !== "HEAD" && c && l !== parseInt(c, 10)) {
				t.destroy(r, new a());
				return -1;
			}
			f.onComplete(s);
			n[w][n[E]++] = null;
			r[H] = true;
			if (r[C]) {
				e(n[b] === 0);
				t.destroy(r, new d("reset"));
				return I.ERROR.PAUSED;
			} else if (!u) {
				t.destroy(r, new d("reset"));
				return I.ERROR.PAUSED;
			} else if (r[g] && n[b] === 0) {
				t.destroy(r, new d("reset"));
				return I.ERROR.PAUSED;
			} else if (n[O] == null || n[O] === 1) setImmediate(() => n[F]());
			else n[F]();
		}
	};
	function me(n) {
		const { socket: r, timeoutType: i, client: a, paused: o } = n.deref();
		if (i === Z) {
			if (!r[C] || r.writableNeedDrain || a[b] > 1) {
				e(!o, "cannot be paused while waiting for headers");
				t.destroy(r, new c());
			}
		} else if (i === Q) {
			if (!o) t.destroy(r, new f());
		} else if (i === $) {
			e(a[b] === 0 && a[A]);
			t.destroy(r, new d("socket idle timeout"));
		}
	}
	async function he(n, r) {
		n[k] = r;
		if (!W) {
			W = await G;
			G = null;
		}
		r[T] = false;
		r[C] = false;
		r[g] = false;
		r[y] = false;
		r[B] = 0;
		r[V] = null;
		r[H] = false;
		r[v] = new pe(n, r, W);
		z(r, "error", function(e) {
			const t = this[v];
			if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
				const e = t.finish();
				if (e) {
					this[D] = e;
					this[_][P](e);
				}
				return;
			}
			this[D] = e;
			this[_][P](e);
		});
		z(r, "readable", function() {
			const e = this[v];
			if (e) e.readMore();
		});
		z(r, "end", function() {
			const e = this[v];
			if (e.statusCode && !e.shouldKeepAlive) {
				const n = e.finish();
				if (n) t.destroy(this, n);
				return;
			}
			t.destroy(this, new u("other side closed", t.getSocketInfo(this)));
		});
		z(r, "close", function() {
			const n = this[_];
			const r = this[v];
			ge(this);
			if (r) {
				if (!this[D] && r.statusCode && !r.shouldKeepAlive) this[D] = r.finish() || this[D];
				this[v].destroy();
				this[v] = null;
			}
			const i = this[D] || new u("closed", t.getSocketInfo(this));
			n[k] = null;
			n[le] = null;
			if (n.destroyed) {
				e(n[x] === 0);
				const r = n[w].splice(n[E]);
				for (let e = 0; e < r.length; e++) {
					const a = r[e];
					t.errorRequest(n, a, i);
				}
			} else if (n[b] > 0 && i.code !== "UND_ERR_INFO") {
				const e = n[w][n[E]];
				n[w][n[E]++] = null;
				t.errorRequest(n, e, i);
			}
			n[ne] = n[E];
			e(n[b] === 0);
			n.emit("disconnect", n[h], [n], i);
			n[F]();
		});
		let i = false;
		r.on("close", () => {
			i = true;
		});
		return {
			version: "h1",
			defaultPipelining: 1,
			write(...e) {
				return be(n, ...e);
			},
			resume() {
				ve(n);
			},
			destroy(e, t) {
				if (i) queueMicrotask(t);
				else r.destroy(e).on("close", t);
			},
			get destroyed() {
				return r.destroyed;
			},
			busy(e) {
				if (r[C] || r[g] || r[y] || r[B] === 1) return true;
				if (e) {
					if (n[b] > 0 && !e.idempotent) return true;
					if (n[b] > 0 && (e.upgrade || e.method === "CONNECT")) return true;
					if (n[b] > 0 && t.bodyLength(e.body) !== 0 && (t.isStream(e.body) || t.isAsyncIterable(e.body) || t.isFormDataLike(e.body))) return true;
				}
				return false;
			}
		};
	}
	function ge(e) {
		if (e[V]) {
			clearImmediate(e[V]);
			e[V] = null;
		}
		e[B] = 0;
	}
	function _e(e, t) {
		t[B] = 1;
		t[V] = setImmediate(() => {
			t[V] = null;
			t[B] = 2;
			if (e[k] === t && !t.destroyed) e[F]();
		});
	}
	function ve(e) {
		const t = e[k];
		if (t && !t.destroyed) {
			if (e[S] === 0) {
				if (!t[T] && t.unref) {
					t.unref();
					t[T] = true;
				}
			} else if (t[T] && t.ref) {
				t.ref();
				t[T] = false;
			}
			if (e[b] === 0 && e[x] > 0 && t[H]) {
				if (t[B] === 0) {
					_e(e, t);
					t[v].readMore();
					if (t.destroyed) return;
					return;
				}
				if (t[B] === 1) {
					t[v].readMore();
					if (t.destroyed) return;
					return;
				}
			}
			if (e[b] === 0) {
				t[v].readMore();
				if (t.destroyed) return;
			}
			if (e[S] === 0) {
				if (t[v].timeoutType !== $) t[v].setTimeout(e[A], $);
			} else if (e[b] > 0 && t[v].statusCode < 200) {
				if (t[v].timeoutType !== Z) {
					const n = e[w][e[E]];
					const r = n.headersTimeout != null ? n.headersTimeout : e[ae];
					t[v].setTimeout(r, Z);
				}
			}
		}
	}
	function ye(e) {
		return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
	}
	function be(r, a) {
		const { method: c, path: l, host: u, upgrade: f, blocking: p, reset: m } = a;
		let { body: h, headers: _, contentLength: v } = a;
		const b = c === "PUT" || c === "POST" || c === "PATCH" || c === "QUERY" || c === "PROPFIND" || c === "PROPPATCH";
		if (t.isFormDataLike(h)) {
			if (!U) U = require_body().extractBody;
			const [e, t] = U(h);
			if (a.contentType == null) _.push("content-type", t);
			h = e.stream;
			v = e.length;
		} else if (t.isBlobLike(h) && a.contentType == null) {
			const e = h.type;
			if (e) {
				const n = `${e}`;
				if (!t.isValidHeaderValue(n)) {
					t.errorRequest(r, a, new s("invalid content-type header"));
					return false;
				}
				_.push("content-type", n);
			}
		}
		if (h && typeof h.read === "function") h.read(0);
		const x = t.bodyLength(h);
		v = x ?? v;
		if (v === null) v = a.contentLength;
		if (v === 0 && !b) v = null;
		if (ye(c) && v > 0 && a.contentLength !== null && a.contentLength !== v) {
			if (r[M]) {
				t.errorRequest(r, a, new i());
				return false;
			}
			process.emitWarning(new i());
		}
		const S = r[k];
		ge(S);
		const C = (e) => {
			if (a.aborted) return;
			if (a.completed) {
				if (a.upgrade || a.method === "CONNECT") t.destroy(S, new d("aborted"));
				return;
			}
			t.errorRequest(r, a, e || new o());
			t.destroy(h);
			t.destroy(S, new d("aborted"));
		};
		try {
			a.onConnect(C);
		} catch (e) {
			t.errorRequest(r, a, e);
		}
		if (a.aborted) return false;
		if (c === "HEAD") S[g] = true;
		if (f || c === "CONNECT") S[g] = true;
		if (m != null) S[g] = m;
		if (r[N] && S[se]++ >= r[N]) S[g] = true;
		if (p) S[y] = true;
		let w = `${c} ${l} HTTP/1.1\r\n`;
		if (typeof u === "string") w += `host: ${u}\r\n`;
		else w += r[te];
		if (f) w += `connection: upgrade\r\nupgrade: ${f}\r\n`;
		else if (r[O] && !S[g]) w += "connection: keep-alive\r\n";
		else w += "connection: close\r\n";
		if (Array.isArray(_)) for (let e = 0; e < _.length; e += 2) {
			const t = _[e + 0];
			const n = _[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) w += `${t}: ${n[e]}\r\n`;
			else w += `${t}: ${n}\r\n`;
		}
		if (n.sendHeaders.hasSubscribers) n.sendHeaders.publish({
			request: a,
			headers: w,
			socket: S
		});
		if (!h || x === 0) Se(C, null, r, a, S, v, w, b);
		else if (t.isBuffer(h)) Se(C, h, r, a, S, v, w, b);
		else if (t.isBlobLike(h)) {
			if (typeof h.stream === "function") we(C, h.stream(), r, a, S, v, w, b);
			else Ce(C, h, r, a, S, v, w, b);
		} else if (t.isStream(h)) xe(C, h, r, a, S, v, w, b);
		else if (t.isIterable(h)) we(C, h, r, a, S, v, w, b);
		else e(false);
		return true;
	}
	function xe(n, r, i, a, s, c, l, u) {
		e(c !== 0 || i[b] === 0, "stream body cannot be pipelined");
		let d = false;
		const f = new Te({
			abort: n,
			socket: s,
			request: a,
			contentLength: c,
			client: i,
			expectsPayload: u,
			header: l
		});
		const p = function(e) {
			if (d) return;
			try {
				if (!f.write(e) && this.pause) this.pause();
			} catch (e) {
				t.destroy(this, e);
			}
		};
		const m = function() {
			if (d) return;
			if (r.resume) r.resume();
		};
		const h = function() {
			queueMicrotask(() => {
				r.removeListener("error", g);
			});
			if (!d) {
				const e = new o();
				queueMicrotask(() => g(e));
			}
		};
		const g = function(n) {
			if (d) return;
			d = true;
			e(s.destroyed || s[C] && i[b] <= 1);
			s.off("drain", m).off("error", g);
			r.removeListener("data", p).removeListener("end", g).removeListener("close", h);
			if (!n) try {
				f.end();
			} catch (e) {
				n = e;
			}
			f.destroy(n);
			if (n && (n.code !== "UND_ERR_INFO" || n.message !== "reset")) t.destroy(r, n);
			else t.destroy(r);
		};
		r.on("data", p).on("end", g).on("error", g).on("close", h);
		if (r.resume) r.resume();
		s.on("drain", m).on("error", g);
		if (r.errorEmitted ?? r.errored) setImmediate(() => g(r.errored));
		else if (r.endEmitted ?? r.readableEnded) setImmediate(() => g(null));
		if (r.closeEmitted ?? r.closed) setImmediate(h);
	}
	function Se(n, r, i, a, o, s, c, l) {
		try {
			if (!r) {
				if (s === 0) o.write(`${c}content-length: 0\r\n\r\n`, "latin1");
				else {
					e(s === null, "no body must not have content length");
					o.write(`${c}\r\n`, "latin1");
				}
			} else if (t.isBuffer(r)) {
				e(s === r.byteLength, "buffer body must have content length");
				o.cork();
				o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1");
				o.write(r);
				o.uncork();
				a.onBodySent(r);
				if (!l && a.reset !== false) o[g] = true;
			}
			a.onRequestSent();
			i[F]();
		} catch (e) {
			n(e);
		}
	}
	async function Ce(t, n, r, a, o, s, c, l) {
		e(s === n.size, "blob body must have content length");
		try {
			if (s != null && s !== n.size) throw new i();
			const e = Buffer.from(await n.arrayBuffer());
			o.cork();
			o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1");
			o.write(e);
			o.uncork();
			a.onBodySent(e);
			a.onRequestSent();
			if (!l && a.reset !== false) o[g] = true;
			r[F]();
		} catch (e) {
			t(e);
		}
	}
	async function we(t, n, r, i, a, o, s, c) {
		e(o !== 0 || r[b] === 0, "iterator body cannot be pipelined");
		let l = null;
		function u() {
			if (l) {
				const e = l;
				l = null;
				e();
			}
		}
		const d = () => new Promise((t, n) => {
			e(l === null);
			if (a[D]) n(a[D]);
			else l = t;
		});
		a.on("close", u).on("drain", u);
		const f = new Te({
			abort: t,
			socket: a,
			request: i,
			contentLength: o,
			client: r,
			expectsPayload: c,
			header: s
		});
		try {
			for await (const e of n) {
				if (a[D]) throw a[D];
				if (!f.write(e)) await d();
			}
			f.end();
		} catch (e) {
			f.destroy(e);
		} finally {
			a.off("close", u).off("drain", u);
		}
	}
	var Te = class {
		constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
			this.socket = t;
			this.request = n;
			this.contentLength = r;
			this.client = i;
			this.bytesWritten = 0;
			this.expectsPayload = a;
			this.header = o;
			this.abort = e;
			t[C] = true;
		}
		write(e) {
			const { socket: t, request: n, contentLength: r, client: a, bytesWritten: o, expectsPayload: s, header: c } = this;
			if (t[D]) throw t[D];
			if (t.destroyed) return false;
			const l = Buffer.byteLength(e);
			if (!l) return true;
			if (r !== null && o + l > r) {
				if (a[M]) throw new i();
				process.emitWarning(new i());
			}
			t.cork();
			if (o === 0) {
				if (!s && n.reset !== false) t[g] = true;
				if (r === null) t.write(`${c}transfer-encoding: chunked\r\n`, "latin1");
				else t.write(`${c}content-length: ${r}\r\n\r\n`, "latin1");
			}
			if (r === null) t.write(`\r\n${l.toString(16)}\r\n`, "latin1");
			this.bytesWritten += l;
			const u = t.write(e);
			t.uncork();
			n.onBodySent(e);
			if (!u) {
				if (t[v].timeout && t[v].timeoutType === Z) {
					if (t[v].timeout.refresh) t[v].timeout.refresh();
				}
			}
			return u;
		}
		end() {
			const { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: a, header: o, request: s } = this;
			s.onRequestSent();
			e[C] = false;
			if (e[D]) throw e[D];
			if (e.destroyed) return;
			if (r === 0) {
				if (a) e.write(`${o}content-length: 0\r\n\r\n`, "latin1");
				else e.write(`${o}\r\n`, "latin1");
			} else if (t === null) e.write("\r\n0\r\n\r\n", "latin1");
			if (t !== null && r !== t) {
				if (n[M]) throw new i();
				else process.emitWarning(new i());
			}
			if (e[v].timeout && e[v].timeoutType === Z) {
				if (e[v].timeout.refresh) e[v].timeout.refresh();
			}
			n[F]();
		}
		destroy(t) {
			const { socket: n, client: r, abort: i } = this;
			n[C] = false;
			if (t) {
				e(r[b] <= 1, "pipeline should only contain this request");
				i(t);
			}
		}
	};
	module.exports = he;
}));
// node_modules/undici/lib/dispatcher/client-h2.js
var require_client_h2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/undici/lib/handler/redirect-handler.js
var require_redirect_handler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_util$1();
	const { kBodyUsed: t } = require_symbols$1();
	const n = __require("node:assert");
	const { InvalidArgumentError: r } = require_errors();
	const i = __require("node:events");
	const a = [
		300,
		301,
		302,
		303,
		307,
		308
	];
	const o = Symbol("body");
	var s = class {
		constructor(e) {
			this[o] = e;
			this[t] = false;
		}
		async *[Symbol.asyncIterator]() {
			n(!this[t], "disturbed");
			this[t] = true;
			yield* this[o];
		}
	};
	var c = class {
		constructor(a, o, c, l) {
			if (o != null && (!Number.isInteger(o) || o < 0)) throw new r("maxRedirections must be a positive number");
			e.validateHandler(l, c.method, c.upgrade);
			this.dispatch = a;
			this.location = null;
			this.abort = null;
			this.opts = {
				...c,
				maxRedirections: 0
			};
			this.maxRedirections = o;
			this.handler = l;
			this.history = [];
			this.redirectionLimitReached = false;
			if (e.isStream(this.opts.body)) {
				if (e.bodyLength(this.opts.body) === 0) this.opts.body.on("data", function() {
					n(false);
				});
				if (typeof this.opts.body.readableDidRead !== "boolean") {
					this.opts.body[t] = false;
					i.prototype.on.call(this.opts.body, "data", function() {
						this[t] = true;
					});
				}
			} else if (this.opts.body && typeof this.opts.body.pipeTo === "function") this.opts.body = new s(this.opts.body);
			else if (this.opts.body && typeof this.opts.body !== "string" && !ArrayBuffer.isView(this.opts.body) && e.isIterable(this.opts.body)) this.opts.body = new s(this.opts.body);
		}
		onConnect(e) {
			this.abort = e;
			this.handler.onConnect(e, { history: this.history });
		}
		onUpgrade(e, t, n) {
			this.handler.onUpgrade(e, t, n);
		}
		onError(e) {
			this.handler.onError(e);
		}
		onHeaders(t, n, r, i) {
			this.location = this.history.length >= this.maxRedirections || e.isDisturbed(this.opts.body) ? null : l(t, n);
			if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
				if (this.request) this.request.abort(/* @__PURE__ */ new Error("max redirects"));
				this.redirectionLimitReached = true;
				this.abort(/* @__PURE__ */ new Error("max redirects"));
				return;
			}
			if (this.opts.origin) this.history.push(new URL(this.opts.path, this.opts.origin));
			if (!this.location) return this.handler.onHeaders(t, n, r, i);
			const { origin: a, pathname: o, search: s } = e.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)));
			const c = s ? `${o}${s}` : o;
			this.opts.headers = d(this.opts.headers, t === 303, this.opts.origin !== a);
			this.opts.path = c;
			this.opts.origin = a;
			this.opts.maxRedirections = 0;
			this.opts.query = null;
			if (t === 303 && this.opts.method !== "HEAD") {
				this.opts.method = "GET";
				this.opts.body = null;
			}
		}
		onData(e) {
			if (this.location) {} else return this.handler.onData(e);
		}
		onComplete(e) {
			if (this.location) {
				this.location = null;
				this.abort = null;
				this.dispatch(this.opts, this);
			} else this.handler.onComplete(e);
		}
		onBodySent(e) {
			if (this.handler.onBodySent) this.handler.onBodySent(e);
		}
	};
	function l(t, n) {
		if (a.indexOf(t) === -1) return null;
		for (let t = 0; t < n.length; t += 2) if (n[t].length === 8 && e.headerNameToString(n[t]) === "location") return n[t + 1];
	}
	function u(t, n, r) {
		if (t.length === 4) return e.headerNameToString(t) === "host";
		if (n && e.headerNameToString(t).startsWith("content-")) return true;
		if (r && (t.length === 13 || t.length === 6 || t.length === 19)) {
			const n = e.headerNameToString(t);
			return n === "authorization" || n === "cookie" || n === "proxy-authorization";
		}
		return false;
	}
	function d(e, t, r) {
		const i = [];
		if (Array.isArray(e)) {
			for (let n = 0; n < e.length; n += 2) if (!u(e[n], t, r)) i.push(e[n], e[n + 1]);
		} else if (e && typeof e === "object") {
			for (const n of Object.keys(e)) if (!u(n, t, r)) i.push(n, e[n]);
		} else n(e == null, "headers must be an object or an array");
		return i;
	}
	module.exports = c;
}));
// node_modules/undici/lib/interceptor/redirect-interceptor.js
var require_redirect_interceptor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_redirect_handler();
	function t({ maxRedirections: t }) {
		return (n) => {
			return function r(i, a) {
				const { maxRedirections: o = t } = i;
				if (!o) return n(i, a);
				const s = new e(n, o, i, a);
				i = {
					...i,
					maxRedirections: 0
				};
				return n(i, s);
			};
		};
	}
	module.exports = t;
}));
// node_modules/undici/lib/dispatcher/client.js
var require_client = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("node:assert");
	const t = __require("node:net");
	const n = __require("node:http");
	const r = require_util$1();
	const { channels: i } = require_diagnostics();
	const a = require_request$1();
	const o = require_dispatcher_base();
	const { InvalidArgumentError: s, InformationalError: c, ClientDestroyedError: l } = require_errors();
	const ee = require_connect();
	const { kUrl: u, kServerName: d, kClient: f, kBusy: p, kConnect: m, kResuming: h, kRunning: g, kPending: _, kSize: v, kQueue: y, kConnected: b, kConnecting: x, kNeedDrain: S, kKeepAliveDefaultTimeout: C, kHostHeader: te, kPendingIdx: w, kRunningIdx: T, kError: E, kPipelining: D, kKeepAliveTimeoutValue: ne, kMaxHeadersSize: re, kKeepAliveMaxTimeout: ie, kKeepAliveTimeoutThreshold: O, kHeadersTimeout: ae, kBodyTimeout: oe, kStrictContentLength: se, kConnector: k, kMaxRedirections: ce, kMaxRequests: A, kCounter: j, kClose: M, kDestroy: N, kDispatch: P, kInterceptors: F, kLocalAddress: I, kMaxResponseSize: L, kOnError: R, kHTTPContext: z, kMaxConcurrentStreams: le, kResume: B } = require_symbols$1();
	const V = require_client_h1();
	const H = require_client_h2();
	let U = false;
	const W = Symbol("kClosedResolve");
	const G = () => {};
	function K(e) {
		return e[D] ?? e[z]?.defaultPipelining ?? 1;
	}
	var q = class extends o {
		constructor(e, { interceptors: i, maxHeaderSize: a, headersTimeout: o, socketTimeout: c, requestTimeout: l, connectTimeout: f, bodyTimeout: p, idleTimeout: m, keepAlive: g, keepAliveTimeout: _, maxKeepAliveTimeout: v, keepAliveMaxTimeout: b, keepAliveTimeoutThreshold: x, socketPath: E, pipelining: j, tls: M, strictContentLength: N, maxCachedSessions: P, maxRedirections: V, connect: H, maxRequestsPerClient: G, localAddress: K, maxResponseSize: q, autoSelectFamily: Y, autoSelectFamilyAttemptTimeout: X, maxConcurrentStreams: Q, allowH2: $, webSocket: de, eventSource: fe } = {}) {
			super({
				webSocket: de,
				eventSource: fe
			});
			if (g !== void 0) throw new s("unsupported keepAlive, use pipelining=0 instead");
			if (c !== void 0) throw new s("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (l !== void 0) throw new s("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (m !== void 0) throw new s("unsupported idleTimeout, use keepAliveTimeout instead");
			if (v !== void 0) throw new s("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (a != null && !Number.isFinite(a)) throw new s("invalid maxHeaderSize");
			if (E != null && typeof E !== "string") throw new s("invalid socketPath");
			if (f != null && (!Number.isFinite(f) || f < 0)) throw new s("invalid connectTimeout");
			if (_ != null && (!Number.isFinite(_) || _ <= 0)) throw new s("invalid keepAliveTimeout");
			if (b != null && (!Number.isFinite(b) || b <= 0)) throw new s("invalid keepAliveMaxTimeout");
			if (x != null && !Number.isFinite(x)) throw new s("invalid keepAliveTimeoutThreshold");
			if (o != null && (!Number.isInteger(o) || o < 0)) throw new s("headersTimeout must be a positive integer or zero");
			if (p != null && (!Number.isInteger(p) || p < 0)) throw new s("bodyTimeout must be a positive integer or zero");
			if (H != null && typeof H !== "function" && typeof H !== "object") throw new s("connect must be a function or an object");
			if (V != null && (!Number.isInteger(V) || V < 0)) throw new s("maxRedirections must be a positive number");
			if (G != null && (!Number.isInteger(G) || G < 0)) throw new s("maxRequestsPerClient must be a positive number");
			if (K != null && (typeof K !== "string" || t.isIP(K) === 0)) throw new s("localAddress must be valid string IP address");
			if (q != null && (!Number.isInteger(q) || q < -1)) throw new s("maxResponseSize must be a positive number");
			if (X != null && (!Number.isInteger(X) || X < -1)) throw new s("autoSelectFamilyAttemptTimeout must be a positive number");
			if ($ != null && typeof $ !== "boolean") throw new s("allowH2 must be a valid boolean value");
			if (Q != null && (typeof Q !== "number" || Q < 1)) throw new s("maxConcurrentStreams must be a positive integer, greater than 0");
			if (typeof H !== "function") H = ee({
				...M,
				maxCachedSessions: P,
				allowH2: $,
				socketPath: E,
				timeout: f,
				...Y ? {
					autoSelectFamily: Y,
					autoSelectFamilyAttemptTimeout: X
				} : void 0,
				...H
			});
			if (i?.Client && Array.isArray(i.Client)) {
				this[F] = i.Client;
				if (!U) {
					U = true;
					process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" });
				}
			} else this[F] = [ue({ maxRedirections: V })];
			this[u] = r.parseOrigin(e);
			this[k] = H;
			this[D] = j != null ? j : 1;
			this[re] = a || n.maxHeaderSize;
			this[C] = _ == null ? 4e3 : _;
			this[ie] = b == null ? 6e5 : b;
			this[O] = x == null ? 2e3 : x;
			this[ne] = this[C];
			this[d] = null;
			this[I] = K != null ? K : null;
			this[h] = 0;
			this[S] = 0;
			this[te] = `host: ${this[u].hostname}${this[u].port ? `:${this[u].port}` : ""}\r\n`;
			this[oe] = p != null ? p : 3e5;
			this[ae] = o != null ? o : 3e5;
			this[se] = N == null ? true : N;
			this[ce] = V;
			this[A] = G;
			this[W] = null;
			this[L] = q > -1 ? q : -1;
			this[le] = Q != null ? Q : 100;
			this[z] = null;
			this[y] = [];
			this[T] = 0;
			this[w] = 0;
			this[B] = (e) => Z(this, e);
			this[R] = (e) => J(this, e);
		}
		get pipelining() {
			return this[D];
		}
		set pipelining(e) {
			this[D] = e;
			this[B](true);
		}
		get [_]() {
			return this[y].length - this[w];
		}
		get [g]() {
			return this[w] - this[T];
		}
		get [v]() {
			return this[y].length - this[T];
		}
		get [b]() {
			return !!this[z] && !this[x] && !this[z].destroyed;
		}
		get [p]() {
			return Boolean(this[z]?.busy(null) || this[v] >= (K(this) || 1) || this[_] > 0);
		}
		[m](e) {
			Y(this);
			this.once("connect", e);
		}
		[P](e, t) {
			const n = e.origin || this[u].origin;
			const i = new a(n, e, t);
			this[y].push(i);
			if (this[h]) {} else if (r.bodyLength(i.body) == null && r.isIterable(i.body)) {
				this[h] = 1;
				queueMicrotask(() => Z(this));
			} else this[B](true);
			if (this[h] && this[S] !== 2 && this[p]) this[S] = 2;
			return this[S] < 2;
		}
		async [M]() {
			return new Promise((e) => {
				if (this[v]) this[W] = e;
				else e(null);
			});
		}
		async [N](e) {
			return new Promise((t) => {
				const n = this[y].splice(this[w]);
				for (let t = 0; t < n.length; t++) {
					const i = n[t];
					r.errorRequest(this, i, e);
				}
				const i = () => {
					if (this[W]) {
						this[W]();
						this[W] = null;
					}
					t(null);
				};
				if (this[z]) {
					this[z].destroy(e, i);
					this[z] = null;
				} else queueMicrotask(i);
				this[B]();
			});
		}
	};
	const ue = require_redirect_interceptor();
	function J(t, n) {
		if (t[g] === 0 && n.code !== "UND_ERR_INFO" && n.code !== "UND_ERR_SOCKET") {
			e(t[w] === t[T]);
			const i = t[y].splice(t[T]);
			for (let e = 0; e < i.length; e++) {
				const a = i[e];
				r.errorRequest(t, a, n);
			}
			e(t[v] === 0);
		}
	}
	async function Y(n) {
		e(!n[x]);
		e(!n[z]);
		let { host: a, hostname: o, protocol: s, port: c } = n[u];
		if (o[0] === "[") {
			const n = o.indexOf("]");
			e(n !== -1);
			const r = o.substring(1, n);
			e(t.isIP(r));
			o = r;
		}
		n[x] = true;
		if (i.beforeConnect.hasSubscribers) i.beforeConnect.publish({
			connectParams: {
				host: a,
				hostname: o,
				protocol: s,
				port: c,
				version: n[z]?.version,
				servername: n[d],
				localAddress: n[I]
			},
			connector: n[k]
		});
		try {
			const t = await new Promise((e, t) => {
				n[k]({
					host: a,
					hostname: o,
					protocol: s,
					port: c,
					servername: n[d],
					localAddress: n[I]
				}, (n, r) => {
					if (n) t(n);
					else e(r);
				});
			});
			if (n.destroyed) {
				r.destroy(t.on("error", G), new l());
				return;
			}
			e(t);
			try {
				n[z] = t.alpnProtocol === "h2" ? await H(n, t) : await V(n, t);
			} catch (e) {
				t.destroy().on("error", G);
				throw e;
			}
			n[x] = false;
			t[j] = 0;
			t[A] = n[A];
			t[f] = n;
			t[E] = null;
			if (i.connected.hasSubscribers) i.connected.publish({
				connectParams: {
					host: a,
					hostname: o,
					protocol: s,
					port: c,
					version: n[z]?.version,
					servername: n[d],
					localAddress: n[I]
				},
				connector: n[k],
				socket: t
			});
			n.emit("connect", n[u], [n]);
		} catch (t) {
			if (n.destroyed) return;
			n[x] = false;
			if (i.connectError.hasSubscribers) i.connectError.publish({
				connectParams: {
					host: a,
					hostname: o,
					protocol: s,
					port: c,
					version: n[z]?.version,
					servername: n[d],
					localAddress: n[I]
				},
				connector: n[k],
				error: t
			});
			if (t.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
				e(n[g] === 0);
				while (n[_] > 0 && n[y][n[w]].servername === n[d]) {
					const e = n[y][n[w]++];
					r.errorRequest(n, e, t);
				}
			} else J(n, t);
			n.emit("connectionError", n[u], [n], t);
		}
		n[B]();
	}
	function X(e) {
		e[S] = 0;
		e.emit("drain", e[u], [e]);
	}
	function Z(e, t) {
		if (e[h] === 2) return;
		e[h] = 2;
		Q(e, t);
		e[h] = 0;
		if (e[T] > 256) {
			e[y].splice(0, e[T]);
			e[w] -= e[T];
			e[T] = 0;
		}
	}
	function Q(t, n) {
		while (true) {
			if (t.destroyed) {
				e(t[_] === 0);
				return;
			}
			if (t[W] && !t[v]) {
				t[W]();
				t[W] = null;
				return;
			}
			if (t[z]) t[z].resume();
			if (t[p]) t[S] = 2;
			else if (t[S] === 2) {
				if (n) {
					t[S] = 1;
					queueMicrotask(() => X(t));
				} else X(t);
				continue;
			}
			if (t[_] === 0) return;
			if (t[g] >= (K(t) || 1)) return;
			const r = t[y][t[w]];
			if (t[u].protocol === "https:" && t[d] !== r.servername) {
				if (t[g] > 0) return;
				t[d] = r.servername;
				t[z]?.destroy(new c("servername changed"), () => {
					t[z] = null;
					Z(t);
				});
			}
			if (t[x]) return;
			if (!t[z]) {
				Y(t);
				return;
			}
			if (t[z].destroyed) return;
			if (t[z].busy(r)) return;
			if (!r.aborted && t[z].write(r)) t[w]++;
			else t[y].splice(t[w], 1);
		}
	}
	module.exports = q;
}));
// node_modules/undici/lib/dispatcher/pool.js
var require_pool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { PoolBase: e, kClients: t, kNeedDrain: n, kAddClient: r, kGetDispatcher: i } = require_pool_base();
	const a = require_client();
	const { InvalidArgumentError: o } = require_errors();
	const s = require_util$1();
	const { kUrl: c, kInterceptors: l } = require_symbols$1();
	const u = require_connect();
	const d = Symbol("options");
	const f = Symbol("connections");
	const p = Symbol("factory");
	function m(e, t) {
		return new a(e, t);
	}
	var h = class extends e {
		constructor(e, { connections: n, factory: r = m, connect: i, connectTimeout: a, tls: h, maxCachedSessions: g, socketPath: _, autoSelectFamily: v, autoSelectFamilyAttemptTimeout: y, allowH2: b, ...x } = {}) {
			if (n != null && (!Number.isFinite(n) || n < 0)) throw new o("invalid connections");
			if (typeof r !== "function") throw new o("factory must be a function.");
			if (i != null && typeof i !== "function" && typeof i !== "object") throw new o("connect must be a function or an object");
			if (typeof i !== "function") i = u({
				...h,
				maxCachedSessions: g,
				allowH2: b,
				socketPath: _,
				timeout: a,
				...v ? {
					autoSelectFamily: v,
					autoSelectFamilyAttemptTimeout: y
				} : void 0,
				...i
			});
			super(x);
			this[l] = x.interceptors?.Pool && Array.isArray(x.interceptors.Pool) ? x.interceptors.Pool : [];
			this[f] = n || null;
			this[c] = s.parseOrigin(e);
			this[d] = {
				...s.deepClone(x),
				connect: i,
				allowH2: b
			};
			this[d].interceptors = x.interceptors ? { ...x.interceptors } : void 0;
			this[p] = r;
			this.on("connectionError", (e, n, r) => {
				for (const e of n) {
					const n = this[t].indexOf(e);
					if (n !== -1) this[t].splice(n, 1);
				}
			});
		}
		[i]() {
			for (const e of this[t]) if (!e[n]) return e;
			if (!this[f] || this[t].length < this[f]) {
				const e = this[p](this[c], this[d]);
				this[r](e);
				return e;
			}
		}
	};
	module.exports = h;
}));
// node_modules/undici/lib/dispatcher/agent.js
var require_agent = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { InvalidArgumentError: e } = require_errors();
	const { kClients: t, kRunning: n, kClose: r, kDestroy: i, kDispatch: a, kInterceptors: o } = require_symbols$1();
	const s = require_dispatcher_base();
	const c = require_pool();
	const l = require_client();
	const u = require_util$1();
	const d = require_redirect_interceptor();
	const f = Symbol("onConnect");
	const p = Symbol("onDisconnect");
	const m = Symbol("onConnectionError");
	const h = Symbol("maxRedirections");
	const g = Symbol("onDrain");
	const _ = Symbol("factory");
	const v = Symbol("options");
	function y(e, t) {
		return t && t.connections === 1 ? new l(e, t) : new c(e, t);
	}
	var b = class extends s {
		constructor({ factory: n = y, maxRedirections: r = 0, connect: i, tls: a, ...s } = {}) {
			if (typeof n !== "function") throw new e("factory must be a function.");
			if (i != null && typeof i !== "function" && typeof i !== "object") throw new e("connect must be a function or an object");
			if (!Number.isInteger(r) || r < 0) throw new e("maxRedirections must be a positive number");
			super(s);
			if (i && typeof i !== "function") i = { ...i };
			if (a && typeof a !== "function") a = { ...a };
			this[o] = s.interceptors?.Agent && Array.isArray(s.interceptors.Agent) ? s.interceptors.Agent : [d({ maxRedirections: r })];
			this[v] = {
				...u.deepClone(s),
				connect: i,
				tls: a
			};
			this[v].interceptors = s.interceptors ? { ...s.interceptors } : void 0;
			this[h] = r;
			this[_] = n;
			this[t] = /* @__PURE__ */ new Map();
			this[g] = (e, t) => {
				this.emit("drain", e, [this, ...t]);
			};
			this[f] = (e, t) => {
				this.emit("connect", e, [this, ...t]);
			};
			this[p] = (e, t, n) => {
				this.emit("disconnect", e, [this, ...t], n);
			};
			this[m] = (e, t, n) => {
				this.emit("connectionError", e, [this, ...t], n);
			};
		}
		get [n]() {
			let e = 0;
			for (const r of this[t].values()) e += r[n];
			return e;
		}
		[a](n, r) {
			let i;
			if (n.origin && (typeof n.origin === "string" || n.origin instanceof URL)) i = String(n.origin);
			else throw new e("opts.origin must be a non-empty string or URL.");
			let a = this[t].get(i);
			if (!a) {
				a = this[_](n.origin, this[v]).on("drain", this[g]).on("connect", this[f]).on("disconnect", this[p]).on("connectionError", this[m]);
				this[t].set(i, a);
			}
			return a.dispatch(n, r);
		}
		async [r]() {
			const e = [];
			for (const n of this[t].values()) e.push(n.close());
			this[t].clear();
			await Promise.all(e);
		}
		async [i](e) {
			const n = [];
			for (const r of this[t].values()) n.push(r.destroy(e));
			this[t].clear();
			await Promise.all(n);
		}
	};
	module.exports = b;
}));
// node_modules/undici/lib/dispatcher/proxy-agent.js
var require_proxy_agent = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kProxy: e, kClose: t, kDestroy: n, kDispatch: r, kInterceptors: i } = require_symbols$1();
	const { URL: a } = __require("node:url");
	const o = require_agent();
	const s = require_pool();
	const c = require_dispatcher_base();
	const { InvalidArgumentError: l, RequestAbortedError: u, SecureProxyConnectionError: d } = require_errors();
	const f = require_connect();
	const p = require_client();
	const m = Symbol("proxy agent");
	const h = Symbol("proxy client");
	const g = Symbol("proxy headers");
	const _ = Symbol("request tls settings");
	const v = Symbol("proxy tls settings");
	const y = Symbol("connect endpoint function");
	const b = Symbol("tunnel proxy");
	function x(e) {
		return e === "https:" ? 443 : 80;
	}
	function S(e, t) {
		return new s(e, t);
	}
	const C = () => {};
	function w(e, t) {
		if (t.connections === 1) return new p(e, t);
		return new s(e, t);
	}
	var T = class extends c {
		#e;
		constructor(e, { headers: t = {}, connect: n, factory: r }) {
			super();
			if (!e) throw new l("Proxy URL is mandatory");
			this[g] = t;
			if (r) this.#e = r(e, { connect: n });
			else this.#e = new p(e, { connect: n });
		}
		[r](e, t) {
			const n = t.onHeaders;
			t.onHeaders = function(e, r, i) {
				if (e === 407) {
					if (typeof t.onError === "function") t.onError(new l("Proxy Authentication Required (407)"));
					return;
				}
				if (n) n.call(this, e, r, i);
			};
			const { origin: i, path: o = "/", headers: s = {} } = e;
			e.path = i + o;
			if (!("host" in s) && !("Host" in s)) {
				const { host: e } = new a(i);
				s.host = e;
			}
			e.headers = {
				...this[g],
				...s
			};
			return this.#e[r](e, t);
		}
		async [t]() {
			return this.#e.close();
		}
		async [n](e) {
			return this.#e.destroy(e);
		}
	};
	var E = class extends c {
		constructor(t) {
			super();
			if (!t || typeof t === "object" && !(t instanceof a) && !t.uri) throw new l("Proxy uri is mandatory");
			const { clientFactory: n = S } = t;
			if (typeof n !== "function") throw new l("Proxy opts.clientFactory must be a function.");
			const { proxyTunnel: r = true } = t;
			const s = this.#e(t);
			const { href: c, origin: p, port: E, protocol: D, username: O, password: k, hostname: A } = s;
			this[e] = {
				uri: c,
				protocol: D
			};
			this[i] = t.interceptors?.ProxyAgent && Array.isArray(t.interceptors.ProxyAgent) ? t.interceptors.ProxyAgent : [];
			this[_] = t.requestTls;
			this[v] = t.proxyTls;
			this[g] = t.headers || {};
			this[b] = r;
			if (t.auth && t.token) throw new l("opts.auth cannot be used in combination with opts.token");
			else if (t.auth) this[g]["proxy-authorization"] = `Basic ${t.auth}`;
			else if (t.token) this[g]["proxy-authorization"] = t.token;
			else if (O && k) this[g]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(O)}:${decodeURIComponent(k)}`).toString("base64")}`;
			const j = f({ ...t.proxyTls });
			this[y] = f({ ...t.requestTls });
			const M = t.factory || w;
			const N = (t, n) => {
				const { protocol: r } = new a(t);
				if (!this[b] && r === "http:" && this[e].protocol === "http:") return new T(this[e].uri, {
					headers: this[g],
					connect: j,
					factory: M
				});
				return M(t, n);
			};
			this[h] = n(s, { connect: j });
			this[m] = new o({
				...t,
				factory: N,
				connect: async (e, t) => {
					let n = e.host;
					if (!e.port) n += `:${x(e.protocol)}`;
					try {
						const { socket: r, statusCode: i } = await this[h].connect({
							origin: p,
							port: E,
							path: n,
							signal: e.signal,
							headers: {
								...this[g],
								host: e.host
							},
							servername: this[v]?.servername || A
						});
						if (i !== 200) {
							r.on("error", C).destroy();
							t(new u(`Proxy response (${i}) !== 200 when HTTP Tunneling`));
						}
						if (e.protocol !== "https:") {
							t(null, r);
							return;
						}
						let a;
						if (this[_]) a = this[_].servername;
						else a = e.servername;
						this[y]({
							...e,
							servername: a,
							httpSocket: r
						}, t);
					} catch (e) {
						if (e.code === "ERR_TLS_CERT_ALTNAME_INVALID") t(new d(e));
						else t(e);
					}
				}
			});
		}
		dispatch(e, t) {
			const n = D(e.headers);
			O(n);
			if (n && !("host" in n) && !("Host" in n)) {
				const { host: t } = new a(e.origin);
				n.host = t;
			}
			return this[m].dispatch({
				...e,
				headers: n
			}, t);
		}
		#e(e) {
			if (typeof e === "string") return new a(e);
			else if (e instanceof a) return e;
			else return new a(e.uri);
		}
		async [t]() {
			await this[m].close();
			await this[h].close();
		}
		async [n]() {
			await this[m].destroy();
			await this[h].destroy();
		}
	};
	function D(e) {
		if (Array.isArray(e)) {
			const t = {};
			for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
			return t;
		}
		return e;
	}
	function O(e) {
		if (e && Object.keys(e).find((e) => e.toLowerCase() === "proxy-authorization")) throw new l("Proxy-Authorization should be sent in ProxyAgent constructor");
	}
	module.exports = E;
}));
// node_modules/undici/lib/web/fetch/headers.js
var require_headers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kConstruct: e } = require_symbols$1();
	const { kEnumerableProperty: t } = require_util$1();
	const { iteratorMixin: n, isValidHeaderName: r, isValidHeaderValue: i } = require_util();
	const { webidl: a } = require_webidl();
	const o = __require("node:assert");
	const s = __require("node:util");
	const c = Symbol("headers map");
	const l = Symbol("headers map sorted");
	function u(e) {
		return e === 10 || e === 13 || e === 9 || e === 32;
	}
	function d(e) {
		let t = 0;
		let n = e.length;
		while (n > t && u(e.charCodeAt(n - 1))) --n;
		while (n > t && u(e.charCodeAt(t))) ++t;
		return t === 0 && n === e.length ? e : e.substring(t, n);
	}
	function f(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
			const r = t[n];
			if (r.length !== 2) throw a.errors.exception({
				header: "Headers constructor",
				message: `expected name/value pair to be length 2, found ${r.length}.`
			});
			p(e, r[0], r[1]);
		}
		else if (typeof t === "object" && t !== null) {
			const n = Object.keys(t);
			for (let r = 0; r < n.length; ++r) p(e, n[r], t[n[r]]);
		} else throw a.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	}
	function p(e, t, n) {
		n = d(n);
		if (!r(t)) throw a.errors.invalidArgument({
			prefix: "Headers.append",
			value: t,
			type: "header name"
		});
		else if (!i(n)) throw a.errors.invalidArgument({
			prefix: "Headers.append",
			value: n,
			type: "header value"
		});
		if (_(e) === "immutable") throw new TypeError("immutable");
		return y(e).append(t, n, false);
	}
	function m(e, t) {
		return e[0] < t[0] ? -1 : 1;
	}
	var h = class h {
		cookies = null;
		constructor(e) {
			if (e instanceof h) {
				this[c] = new Map(e[c]);
				this[l] = e[l];
				this.cookies = e.cookies === null ? null : [...e.cookies];
			} else {
				this[c] = new Map(e);
				this[l] = null;
			}
		}
		contains(e, t) {
			return this[c].has(t ? e : e.toLowerCase());
		}
		clear() {
			this[c].clear();
			this[l] = null;
			this.cookies = null;
		}
		append(e, t, n) {
			this[l] = null;
			const r = n ? e : e.toLowerCase();
			const i = this[c].get(r);
			if (i) {
				const e = r === "cookie" ? "; " : ", ";
				this[c].set(r, {
					name: i.name,
					value: `${i.value}${e}${t}`
				});
			} else this[c].set(r, {
				name: e,
				value: t
			});
			if (r === "set-cookie") (this.cookies ??= []).push(t);
		}
		set(e, t, n) {
			this[l] = null;
			const r = n ? e : e.toLowerCase();
			if (r === "set-cookie") this.cookies = [t];
			this[c].set(r, {
				name: e,
				value: t
			});
		}
		delete(e, t) {
			this[l] = null;
			if (!t) e = e.toLowerCase();
			if (e === "set-cookie") this.cookies = null;
			this[c].delete(e);
		}
		get(e, t) {
			return this[c].get(t ? e : e.toLowerCase())?.value ?? null;
		}
		*[Symbol.iterator]() {
			for (const { 0: e, 1: { value: t } } of this[c]) yield [e, t];
		}
		get entries() {
			const e = {};
			if (this[c].size !== 0) for (const { name: t, value: n } of this[c].values()) e[t] = n;
			return e;
		}
		rawValues() {
			return this[c].values();
		}
		get entriesList() {
			const e = [];
			if (this[c].size !== 0) for (const { 0: t, 1: { name: n, value: r } } of this[c]) if (t === "set-cookie") for (const t of this.cookies) e.push([n, t]);
			else e.push([n, r]);
			return e;
		}
		toSortedArray() {
			const e = this[c].size;
			const t = new Array(e);
			if (e <= 32) {
				if (e === 0) return t;
				const n = this[c][Symbol.iterator]();
				const r = n.next().value;
				t[0] = [r[0], r[1].value];
				o(r[1].value !== null);
				for (let r = 1, i = 0, a = 0, s = 0, c = 0, l, u; r < e; ++r) {
					u = n.next().value;
					l = t[r] = [u[0], u[1].value];
					o(l[1] !== null);
					s = 0;
					a = r;
					while (s < a) {
						c = s + (a - s >> 1);
						if (t[c][0] <= l[0]) s = c + 1;
						else a = c;
					}
					if (r !== c) {
						i = r;
						while (i > s) t[i] = t[--i];
						t[s] = l;
					}
				}
				if (!n.next().done) throw new TypeError("Unreachable");
				return t;
			} else {
				let e = 0;
				for (const { 0: n, 1: { value: r } } of this[c]) {
					t[e++] = [n, r];
					o(r !== null);
				}
				return t.sort(m);
			}
		}
	};
	var g = class g {
		#e;
		#t;
		constructor(t = void 0) {
			a.util.markAsUncloneable(this);
			if (t === e) return;
			this.#t = new h();
			this.#e = "none";
			if (t !== void 0) {
				t = a.converters.HeadersInit(t, "Headers contructor", "init");
				f(this, t);
			}
		}
		append(e, t) {
			a.brandCheck(this, g);
			a.argumentLengthCheck(arguments, 2, "Headers.append");
			const n = "Headers.append";
			e = a.converters.ByteString(e, n, "name");
			t = a.converters.ByteString(t, n, "value");
			return p(this, e, t);
		}
		delete(e) {
			a.brandCheck(this, g);
			a.argumentLengthCheck(arguments, 1, "Headers.delete");
			e = a.converters.ByteString(e, "Headers.delete", "name");
			if (!r(e)) throw a.errors.invalidArgument({
				prefix: "Headers.delete",
				value: e,
				type: "header name"
			});
			if (this.#e === "immutable") throw new TypeError("immutable");
			if (!this.#t.contains(e, false)) return;
			this.#t.delete(e, false);
		}
		get(e) {
			a.brandCheck(this, g);
			a.argumentLengthCheck(arguments, 1, "Headers.get");
			const t = "Headers.get";
			e = a.converters.ByteString(e, t, "name");
			if (!r(e)) throw a.errors.invalidArgument({
				prefix: t,
				value: e,
				type: "header name"
			});
			return this.#t.get(e, false);
		}
		has(e) {
			a.brandCheck(this, g);
			a.argumentLengthCheck(arguments, 1, "Headers.has");
			const t = "Headers.has";
			e = a.converters.ByteString(e, t, "name");
			if (!r(e)) throw a.errors.invalidArgument({
				prefix: t,
				value: e,
				type: "header name"
			});
			return this.#t.contains(e, false);
		}
		set(e, t) {
			a.brandCheck(this, g);
			a.argumentLengthCheck(arguments, 2, "Headers.set");
			const n = "Headers.set";
			e = a.converters.ByteString(e, n, "name");
			t = a.converters.ByteString(t, n, "value");
			t = d(t);
			if (!r(e)) throw a.errors.invalidArgument({
				prefix: n,
				value: e,
				type: "header name"
			});
			else if (!i(t)) throw a.errors.invalidArgument({
				prefix: n,
				value: t,
				type: "header value"
			});
			if (this.#e === "immutable") throw new TypeError("immutable");
			this.#t.set(e, t, false);
		}
		getSetCookie() {
			a.brandCheck(this, g);
			const e = this.#t.cookies;
			if (e) return [...e];
			return [];
		}
		get [l]() {
			if (this.#t[l]) return this.#t[l];
			const e = [];
			const t = this.#t.toSortedArray();
			const n = this.#t.cookies;
			if (n === null || n.length === 1) return this.#t[l] = t;
			for (let r = 0; r < t.length; ++r) {
				const { 0: i, 1: a } = t[r];
				if (i === "set-cookie") for (let t = 0; t < n.length; ++t) e.push([i, n[t]]);
				else e.push([i, a]);
			}
			return this.#t[l] = e;
		}
		[s.inspect.custom](e, t) {
			t.depth ??= e;
			return `Headers ${s.formatWithOptions(t, this.#t.entries)}`;
		}
		static getHeadersGuard(e) {
			return e.#e;
		}
		static setHeadersGuard(e, t) {
			e.#e = t;
		}
		static getHeadersList(e) {
			return e.#t;
		}
		static setHeadersList(e, t) {
			e.#t = t;
		}
	};
	const { getHeadersGuard: _, setHeadersGuard: v, getHeadersList: y, setHeadersList: b } = g;
	Reflect.deleteProperty(g, "getHeadersGuard");
	Reflect.deleteProperty(g, "setHeadersGuard");
	Reflect.deleteProperty(g, "getHeadersList");
	Reflect.deleteProperty(g, "setHeadersList");
	n("Headers", g, l, 0, 1);
	Object.defineProperties(g.prototype, {
		append: t,
		delete: t,
		get: t,
		has: t,
		set: t,
		getSetCookie: t,
		[Symbol.toStringTag]: {
			value: "Headers",
			configurable: true
		},
		[s.inspect.custom]: { enumerable: false }
	});
	a.converters.HeadersInit = function(e, t, n) {
		if (a.util.Type(e) === "Object") {
			const r = Reflect.get(e, Symbol.iterator);
			if (!s.types.isProxy(e) && r === g.prototype.entries) try {
				return y(e).entriesList;
			} catch {}
			if (typeof r === "function") return a.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e));
			return a.converters["record<ByteString, ByteString>"](e, t, n);
		}
		throw a.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	};
	module.exports = {
		fill: f,
		compareHeaderName: m,
		Headers: g,
		HeadersList: h,
		getHeadersGuard: _,
		setHeadersGuard: v,
		setHeadersList: b,
		getHeadersList: y
	};
}));
// node_modules/undici/lib/web/fetch/response.js
var require_response = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Headers: e, HeadersList: t, fill: n, getHeadersGuard: r, setHeadersGuard: i, setHeadersList: a } = require_headers();
	const { extractBody: o, cloneBody: s, mixinBody: c, hasFinalizationRegistry: l, streamRegistry: u, bodyUnusable: d } = require_body();
	const f = require_util$1();
	const p = __require("node:util");
	const { kEnumerableProperty: m } = f;
	const { isValidReasonPhrase: h, isCancelled: g, isAborted: _, isBlobLike: v, serializeJavascriptValueToJSONString: y, isErrorLike: b, isomorphicEncode: x, environmentSettingsObject: S } = require_util();
	const { redirectStatusSet: C, nullBodyStatus: w } = require_constants();
	const { kState: T, kHeaders: E } = require_symbols();
	const { webidl: D } = require_webidl();
	const { FormData: O } = require_formdata();
	const { URLSerializer: k } = require_data_url();
	const { kConstruct: A } = require_symbols$1();
	const j = __require("node:assert");
	const { types: M } = __require("node:util");
	const N = new TextEncoder("utf-8");
	var P = class P {
		static error() {
			return U(L(), "immutable");
		}
		static json(e, t = {}) {
			D.argumentLengthCheck(arguments, 1, "Response.json");
			if (t !== null) t = D.converters.ResponseInit(t);
			const n = N.encode(y(e));
			const r = o(n);
			const i = U(I({}), "response");
			H(i, t, {
				body: r[0],
				type: "application/json"
			});
			return i;
		}
		static redirect(e, t = 302) {
			D.argumentLengthCheck(arguments, 1, "Response.redirect");
			e = D.converters.USVString(e);
			t = D.converters["unsigned short"](t);
			let n;
			try {
				n = new URL(e, S.settingsObject.baseUrl);
			} catch (t) {
				throw new TypeError(`Failed to parse URL from ${e}`, { cause: t });
			}
			if (!C.has(t)) throw new RangeError(`Invalid status code ${t}`);
			const r = U(I({}), "immutable");
			r[T].status = t;
			const i = x(k(n));
			r[T].headersList.append("location", i, true);
			return r;
		}
		constructor(t = null, n = {}) {
			D.util.markAsUncloneable(this);
			if (t === A) return;
			if (t !== null) t = D.converters.BodyInit(t);
			n = D.converters.ResponseInit(n);
			this[T] = I({});
			this[E] = new e(A);
			i(this[E], "response");
			a(this[E], this[T].headersList);
			let r = null;
			if (t != null) {
				const [e, n] = o(t);
				r = {
					body: e,
					type: n
				};
			}
			H(this, n, r);
		}
		get type() {
			D.brandCheck(this, P);
			return this[T].type;
		}
		get url() {
			D.brandCheck(this, P);
			const e = this[T].urlList;
			const t = e[e.length - 1] ?? null;
			if (t === null) return "";
			return k(t, true);
		}
		get redirected() {
			D.brandCheck(this, P);
			return this[T].urlList.length > 1;
		}
		get status() {
			D.brandCheck(this, P);
			return this[T].status;
		}
		get ok() {
			D.brandCheck(this, P);
			return this[T].status >= 200 && this[T].status <= 299;
		}
		get statusText() {
			D.brandCheck(this, P);
			return this[T].statusText;
		}
		get headers() {
			D.brandCheck(this, P);
			return this[E];
		}
		get body() {
			D.brandCheck(this, P);
			return this[T].body ? this[T].body.stream : null;
		}
		get bodyUsed() {
			D.brandCheck(this, P);
			return !!this[T].body && f.isDisturbed(this[T].body.stream);
		}
		clone() {
			D.brandCheck(this, P);
			if (d(this)) throw D.errors.exception({
				header: "Response.clone",
				message: "Body has already been consumed."
			});
			const e = F(this[T]);
			if (l && this[T].body?.stream) u.register(this, new WeakRef(this[T].body.stream));
			return U(e, r(this[E]));
		}
		[p.inspect.custom](e, t) {
			if (t.depth === null) t.depth = 2;
			t.colors ??= true;
			const n = {
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				body: this.body,
				bodyUsed: this.bodyUsed,
				ok: this.ok,
				redirected: this.redirected,
				type: this.type,
				url: this.url
			};
			return `Response ${p.formatWithOptions(t, n)}`;
		}
	};
	c(P);
	Object.defineProperties(P.prototype, {
		type: m,
		url: m,
		status: m,
		ok: m,
		redirected: m,
		statusText: m,
		headers: m,
		clone: m,
		body: m,
		bodyUsed: m,
		[Symbol.toStringTag]: {
			value: "Response",
			configurable: true
		}
	});
	Object.defineProperties(P, {
		json: m,
		redirect: m,
		error: m
	});
	function F(e) {
		if (e.internalResponse) return B(F(e.internalResponse), e.type);
		const t = I({
			...e,
			body: null
		});
		if (e.body != null) t.body = s(t, e.body);
		return t;
	}
	function I(e) {
		return {
			aborted: false,
			rangeRequested: false,
			timingAllowPassed: false,
			requestIncludesCredentials: false,
			type: "default",
			status: 200,
			timingInfo: null,
			cacheState: "",
			statusText: "",
			...e,
			headersList: e?.headersList ? new t(e?.headersList) : new t(),
			urlList: e?.urlList ? [...e.urlList] : []
		};
	}
	function L(e) {
		return I({
			type: "error",
			status: 0,
			error: b(e) ? e : new Error(e ? String(e) : e),
			aborted: e && e.name === "AbortError"
		});
	}
	function R(e) {
		return e.type === "error" && e.status === 0;
	}
	function z(e, t) {
		t = {
			internalResponse: e,
			...t
		};
		return new Proxy(e, {
			get(e, n) {
				return n in t ? t[n] : e[n];
			},
			set(e, n, r) {
				j(!(n in t));
				e[n] = r;
				return true;
			}
		});
	}
	function B(e, t) {
		if (t === "basic") return z(e, {
			type: "basic",
			headersList: e.headersList
		});
		else if (t === "cors") return z(e, {
			type: "cors",
			headersList: e.headersList
		});
		else if (t === "opaque") return z(e, {
			type: "opaque",
			urlList: Object.freeze([]),
			status: 0,
			statusText: "",
			body: null
		});
		else if (t === "opaqueredirect") return z(e, {
			type: "opaqueredirect",
			status: 0,
			statusText: "",
			headersList: [],
			body: null
		});
		else j(false);
	}
	function V(e, t = null) {
		j(g(e));
		return _(e) ? L(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : L(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
	}
	function H(e, t, r) {
		if (t.status !== null && (t.status < 200 || t.status > 599)) throw new RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
		if ("statusText" in t && t.statusText != null) {
			if (!h(String(t.statusText))) throw new TypeError("Invalid statusText");
		}
		if ("status" in t && t.status != null) e[T].status = t.status;
		if ("statusText" in t && t.statusText != null) e[T].statusText = t.statusText;
		if ("headers" in t && t.headers != null) n(e[E], t.headers);
		if (r) {
			if (w.includes(e.status)) throw D.errors.exception({
				header: "Response constructor",
				message: `Invalid response status code ${e.status}`
			});
			e[T].body = r.body;
			if (r.type != null && !e[T].headersList.contains("content-type", true)) e[T].headersList.append("content-type", r.type, true);
		}
	}
	function U(t, n) {
		const r = new P(A);
		r[T] = t;
		r[E] = new e(A);
		a(r[E], t.headersList);
		i(r[E], n);
		if (l && t.body?.stream) u.register(r, new WeakRef(t.body.stream));
		return r;
	}
	D.converters.ReadableStream = D.interfaceConverter(ReadableStream);
	D.converters.FormData = D.interfaceConverter(O);
	D.converters.URLSearchParams = D.interfaceConverter(URLSearchParams);
	D.converters.XMLHttpRequestBodyInit = function(e, t, n) {
		if (typeof e === "string") return D.converters.USVString(e, t, n);
		if (v(e)) return D.converters.Blob(e, t, n, { strict: false });
		if (ArrayBuffer.isView(e) || M.isArrayBuffer(e)) return D.converters.BufferSource(e, t, n);
		if (f.isFormDataLike(e)) return D.converters.FormData(e, t, n, { strict: false });
		if (e instanceof URLSearchParams) return D.converters.URLSearchParams(e, t, n);
		return D.converters.DOMString(e, t, n);
	};
	D.converters.BodyInit = function(e, t, n) {
		if (e instanceof ReadableStream) return D.converters.ReadableStream(e, t, n);
		if (e?.[Symbol.asyncIterator]) return e;
		return D.converters.XMLHttpRequestBodyInit(e, t, n);
	};
	D.converters.ResponseInit = D.dictionaryConverter([
		{
			key: "status",
			converter: D.converters["unsigned short"],
			defaultValue: () => 200
		},
		{
			key: "statusText",
			converter: D.converters.ByteString,
			defaultValue: () => ""
		},
		{
			key: "headers",
			converter: D.converters.HeadersInit
		}
	]);
	module.exports = {
		isNetworkError: R,
		makeNetworkError: L,
		makeResponse: I,
		makeAppropriateNetworkError: V,
		filterResponse: B,
		Response: P,
		cloneResponse: F,
		fromInnerResponse: U
	};
}));
// node_modules/undici/lib/web/fetch/dispatcher-weakref.js
var require_dispatcher_weakref = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kConnected: e, kSize: t } = require_symbols$1();
	var n = class {
		constructor(e) {
			this.value = e;
		}
		deref() {
			return this.value[e] === 0 && this.value[t] === 0 ? void 0 : this.value;
		}
	};
	var r = class {
		constructor(e) {
			this.finalizer = e;
		}
		register(n, r) {
			if (n.on) n.on("disconnect", () => {
				if (n[e] === 0 && n[t] === 0) this.finalizer(r);
			});
		}
		unregister(e) {}
	};
	module.exports = function() {
		if (process.env.NODE_V8_COVERAGE && process.version.startsWith("v18")) {
			process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
			return {
				WeakRef: n,
				FinalizationRegistry: r
			};
		}
		return {
			WeakRef,
			FinalizationRegistry
		};
	};
}));
// node_modules/undici/lib/web/fetch/request.js
var require_request = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { extractBody: e, mixinBody: t, cloneBody: n, bodyUnusable: r } = require_body();
	const { Headers: i, fill: a, HeadersList: o, setHeadersGuard: s, getHeadersGuard: c, setHeadersList: l, getHeadersList: u } = require_headers();
	const { FinalizationRegistry: d } = require_dispatcher_weakref()();
	const f = require_util$1();
	const p = __require("node:util");
	const { isValidHTTPToken: m, sameOrigin: h, environmentSettingsObject: g } = require_util();
	const { forbiddenMethodsSet: _, corsSafeListedMethodsSet: v, referrerPolicy: y, requestRedirect: b, requestMode: x, requestCredentials: S, requestCache: C, requestDuplex: w } = require_constants();
	const { kEnumerableProperty: T, normalizedMethodRecordsBase: E, normalizedMethodRecords: D } = f;
	const { kHeaders: O, kSignal: k, kState: A, kDispatcher: j } = require_symbols();
	const { webidl: M } = require_webidl();
	const { URLSerializer: N } = require_data_url();
	const { kConstruct: P } = require_symbols$1();
	const F = __require("node:assert");
	const { getMaxListeners: I, setMaxListeners: L, getEventListeners: R, defaultMaxListeners: z } = __require("node:events");
	const B = Symbol("abortController");
	const V = new d(({ signal: e, abort: t }) => {
		e.removeEventListener("abort", t);
	});
	const H = /* @__PURE__ */ new WeakMap();
	function U(e) {
		return t;
		function t() {
			const n = e.deref();
			if (n !== void 0) {
				V.unregister(t);
				this.removeEventListener("abort", t);
				n.abort(this.reason);
				const e = H.get(n.signal);
				if (e !== void 0) {
					if (e.size !== 0) {
						for (const t of e) {
							const e = t.deref();
							if (e !== void 0) e.abort(this.reason);
						}
						e.clear();
					}
					H.delete(n.signal);
				}
			}
		}
	}
	let W = false;
	var G = class G {
		constructor(t, n = {}) {
			M.util.markAsUncloneable(this);
			if (t === P) return;
			const c = "Request constructor";
			M.argumentLengthCheck(arguments, 1, c);
			t = M.converters.RequestInfo(t, c, "input");
			n = M.converters.RequestInit(n, c, "init");
			let d = null;
			let p = null;
			const y = g.settingsObject.baseUrl;
			let b = null;
			if (typeof t === "string") {
				this[j] = n.dispatcher;
				let e;
				try {
					e = new URL(t, y);
				} catch (e) {
					throw new TypeError("Failed to parse URL from " + t, { cause: e });
				}
				if (e.username || e.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + t);
				d = K({ urlList: [e] });
				p = "cors";
			} else {
				this[j] = n.dispatcher || t[j];
				F(t instanceof G);
				d = t[A];
				b = t[k];
			}
			const x = g.settingsObject.origin;
			let S = "client";
			if (d.window?.constructor?.name === "EnvironmentSettingsObject" && h(d.window, x)) S = d.window;
			if (n.window != null) throw new TypeError(`'window' option '${S}' must be null`);
			if ("window" in n) S = "no-window";
			d = K({
				method: d.method,
				headersList: d.headersList,
				unsafeRequest: d.unsafeRequest,
				client: g.settingsObject,
				window: S,
				priority: d.priority,
				origin: d.origin,
				referrer: d.referrer,
				referrerPolicy: d.referrerPolicy,
				mode: d.mode,
				credentials: d.credentials,
				cache: d.cache,
				redirect: d.redirect,
				integrity: d.integrity,
				keepalive: d.keepalive,
				reloadNavigation: d.reloadNavigation,
				historyNavigation: d.historyNavigation,
				urlList: [...d.urlList]
			});
			const C = Object.keys(n).length !== 0;
			if (C) {
				if (d.mode === "navigate") d.mode = "same-origin";
				d.reloadNavigation = false;
				d.historyNavigation = false;
				d.origin = "client";
				d.referrer = "client";
				d.referrerPolicy = "";
				d.url = d.urlList[d.urlList.length - 1];
				d.urlList = [d.url];
			}
			if (n.referrer !== void 0) {
				const e = n.referrer;
				if (e === "") d.referrer = "no-referrer";
				else {
					let t;
					try {
						t = new URL(e, y);
					} catch (t) {
						throw new TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
					}
					if (t.protocol === "about:" && t.hostname === "client" || x && !h(t, g.settingsObject.baseUrl)) d.referrer = "client";
					else d.referrer = t;
				}
			}
			if (n.referrerPolicy !== void 0) d.referrerPolicy = n.referrerPolicy;
			let w;
			if (n.mode !== void 0) w = n.mode;
			else w = p;
			if (w === "navigate") throw M.errors.exception({
				header: "Request constructor",
				message: "invalid request mode navigate."
			});
			if (w != null) d.mode = w;
			if (n.credentials !== void 0) d.credentials = n.credentials;
			if (n.cache !== void 0) d.cache = n.cache;
			if (d.cache === "only-if-cached" && d.mode !== "same-origin") throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
			if (n.redirect !== void 0) d.redirect = n.redirect;
			if (n.integrity != null) d.integrity = String(n.integrity);
			if (n.keepalive !== void 0) d.keepalive = Boolean(n.keepalive);
			if (n.method !== void 0) {
				let e = n.method;
				const t = D[e];
				if (t !== void 0) d.method = t;
				else {
					if (!m(e)) throw new TypeError(`'${e}' is not a valid HTTP method.`);
					const t = e.toUpperCase();
					if (_.has(t)) throw new TypeError(`'${e}' HTTP method is unsupported.`);
					e = E[t] ?? e;
					d.method = e;
				}
				if (!W && d.method === "patch") {
					process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" });
					W = true;
				}
			}
			if (n.signal !== void 0) b = n.signal;
			this[A] = d;
			const T = new AbortController();
			this[k] = T.signal;
			if (b != null) {
				if (!b || typeof b.aborted !== "boolean" || typeof b.addEventListener !== "function") throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
				if (b.aborted) T.abort(b.reason);
				else {
					this[B] = T;
					const t = U(new WeakRef(T));
					try {
						if (typeof I === "function" && I(b) === z) L(1500, b);
						else if (R(b, "abort").length >= z) L(1500, b);
					} catch {}
					f.addAbortListener(b, t);
					V.register(T, {
						signal: b,
						abort: t
					}, t);
				}
			}
			this[O] = new i(P);
			l(this[O], d.headersList);
			s(this[O], "request");
			if (w === "no-cors") {
				if (!v.has(d.method)) throw new TypeError(`'${d.method} is unsupported in no-cors mode.`);
				s(this[O], "request-no-cors");
			}
			if (C) {
				const e = u(this[O]);
				const t = n.headers !== void 0 ? n.headers : new o(e);
				e.clear();
				if (t instanceof o) {
					for (const { name: n, value: r } of t.rawValues()) e.append(n, r, false);
					e.cookies = t.cookies;
				} else a(this[O], t);
			}
			const N = t instanceof G ? t[A].body : null;
			if ((n.body != null || N != null) && (d.method === "GET" || d.method === "HEAD")) throw new TypeError("Request with GET/HEAD method cannot have body.");
			let H = null;
			if (n.body != null) {
				const [t, r] = e(n.body, d.keepalive);
				H = t;
				if (r && !u(this[O]).contains("content-type", true)) this[O].append("content-type", r);
			}
			const q = H ?? N;
			if (q != null && q.source == null) {
				if (H != null && n.duplex == null) throw new TypeError("RequestInit: duplex option is required when sending a body.");
				if (d.mode !== "same-origin" && d.mode !== "cors") throw new TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
				d.useCORSPreflightFlag = true;
			}
			let J = q;
			if (H == null && N != null) {
				if (r(t)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
				const e = new TransformStream();
				N.stream.pipeThrough(e);
				J = {
					source: N.source,
					length: N.length,
					stream: e.readable
				};
			}
			this[A].body = J;
		}
		get method() {
			M.brandCheck(this, G);
			return this[A].method;
		}
		get url() {
			M.brandCheck(this, G);
			return N(this[A].url);
		}
		get headers() {
			M.brandCheck(this, G);
			return this[O];
		}
		get destination() {
			M.brandCheck(this, G);
			return this[A].destination;
		}
		get referrer() {
			M.brandCheck(this, G);
			if (this[A].referrer === "no-referrer") return "";
			if (this[A].referrer === "client") return "about:client";
			return this[A].referrer.toString();
		}
		get referrerPolicy() {
			M.brandCheck(this, G);
			return this[A].referrerPolicy;
		}
		get mode() {
			M.brandCheck(this, G);
			return this[A].mode;
		}
		get credentials() {
			return this[A].credentials;
		}
		get cache() {
			M.brandCheck(this, G);
			return this[A].cache;
		}
		get redirect() {
			M.brandCheck(this, G);
			return this[A].redirect;
		}
		get integrity() {
			M.brandCheck(this, G);
			return this[A].integrity;
		}
		get keepalive() {
			M.brandCheck(this, G);
			return this[A].keepalive;
		}
		get isReloadNavigation() {
			M.brandCheck(this, G);
			return this[A].reloadNavigation;
		}
		get isHistoryNavigation() {
			M.brandCheck(this, G);
			return this[A].historyNavigation;
		}
		get signal() {
			M.brandCheck(this, G);
			return this[k];
		}
		get body() {
			M.brandCheck(this, G);
			return this[A].body ? this[A].body.stream : null;
		}
		get bodyUsed() {
			M.brandCheck(this, G);
			return !!this[A].body && f.isDisturbed(this[A].body.stream);
		}
		get duplex() {
			M.brandCheck(this, G);
			return "half";
		}
		clone() {
			M.brandCheck(this, G);
			if (r(this)) throw new TypeError("unusable");
			const e = q(this[A]);
			const t = new AbortController();
			if (this.signal.aborted) t.abort(this.signal.reason);
			else {
				let e = H.get(this.signal);
				if (e === void 0) {
					e = /* @__PURE__ */ new Set();
					H.set(this.signal, e);
				}
				const n = new WeakRef(t);
				e.add(n);
				f.addAbortListener(t.signal, U(n));
			}
			return J(e, t.signal, c(this[O]));
		}
		[p.inspect.custom](e, t) {
			if (t.depth === null) t.depth = 2;
			t.colors ??= true;
			const n = {
				method: this.method,
				url: this.url,
				headers: this.headers,
				destination: this.destination,
				referrer: this.referrer,
				referrerPolicy: this.referrerPolicy,
				mode: this.mode,
				credentials: this.credentials,
				cache: this.cache,
				redirect: this.redirect,
				integrity: this.integrity,
				keepalive: this.keepalive,
				isReloadNavigation: this.isReloadNavigation,
				isHistoryNavigation: this.isHistoryNavigation,
				signal: this.signal
			};
			return `Request ${p.formatWithOptions(t, n)}`;
		}
	};
	t(G);
	function K(e) {
		return {
			method: e.method ?? "GET",
			localURLsOnly: e.localURLsOnly ?? false,
			unsafeRequest: e.unsafeRequest ?? false,
			body: e.body ?? null,
			client: e.client ?? null,
			reservedClient: e.reservedClient ?? null,
			replacesClientId: e.replacesClientId ?? "",
			window: e.window ?? "client",
			keepalive: e.keepalive ?? false,
			serviceWorkers: e.serviceWorkers ?? "all",
			initiator: e.initiator ?? "",
			destination: e.destination ?? "",
			priority: e.priority ?? null,
			origin: e.origin ?? "client",
			policyContainer: e.policyContainer ?? "client",
			referrer: e.referrer ?? "client",
			referrerPolicy: e.referrerPolicy ?? "",
			mode: e.mode ?? "no-cors",
			useCORSPreflightFlag: e.useCORSPreflightFlag ?? false,
			credentials: e.credentials ?? "same-origin",
			useCredentials: e.useCredentials ?? false,
			cache: e.cache ?? "default",
			redirect: e.redirect ?? "follow",
			integrity: e.integrity ?? "",
			cryptoGraphicsNonceMetadata: e.cryptoGraphicsNonceMetadata ?? "",
			parserMetadata: e.parserMetadata ?? "",
			reloadNavigation: e.reloadNavigation ?? false,
			historyNavigation: e.historyNavigation ?? false,
			userActivation: e.userActivation ?? false,
			taintedOrigin: e.taintedOrigin ?? false,
			redirectCount: e.redirectCount ?? 0,
			responseTainting: e.responseTainting ?? "basic",
			preventNoCacheCacheControlHeaderModification: e.preventNoCacheCacheControlHeaderModification ?? false,
			done: e.done ?? false,
			timingAllowFailed: e.timingAllowFailed ?? false,
			urlList: e.urlList,
			url: e.urlList[0],
			headersList: e.headersList ? new o(e.headersList) : new o()
		};
	}
	function q(e) {
		const t = K({
			...e,
			body: null
		});
		if (e.body != null) t.body = n(t, e.body);
		return t;
	}
	function J(e, t, n) {
		const r = new G(P);
		r[A] = e;
		r[k] = t;
		r[O] = new i(P);
		l(r[O], e.headersList);
		s(r[O], n);
		return r;
	}
	Object.defineProperties(G.prototype, {
		method: T,
		url: T,
		headers: T,
		redirect: T,
		clone: T,
		signal: T,
		duplex: T,
		destination: T,
		body: T,
		bodyUsed: T,
		isHistoryNavigation: T,
		isReloadNavigation: T,
		keepalive: T,
		integrity: T,
		cache: T,
		credentials: T,
		attribute: T,
		referrerPolicy: T,
		referrer: T,
		mode: T,
		[Symbol.toStringTag]: {
			value: "Request",
			configurable: true
		}
	});
	M.converters.Request = M.interfaceConverter(G);
	M.converters.RequestInfo = function(e, t, n) {
		if (typeof e === "string") return M.converters.USVString(e, t, n);
		if (e instanceof G) return M.converters.Request(e, t, n);
		return M.converters.USVString(e, t, n);
	};
	M.converters.AbortSignal = M.interfaceConverter(AbortSignal);
	M.converters.RequestInit = M.dictionaryConverter([
		{
			key: "method",
			converter: M.converters.ByteString
		},
		{
			key: "headers",
			converter: M.converters.HeadersInit
		},
		{
			key: "body",
			converter: M.nullableConverter(M.converters.BodyInit)
		},
		{
			key: "referrer",
			converter: M.converters.USVString
		},
		{
			key: "referrerPolicy",
			converter: M.converters.DOMString,
			allowedValues: y
		},
		{
			key: "mode",
			converter: M.converters.DOMString,
			allowedValues: x
		},
		{
			key: "credentials",
			converter: M.converters.DOMString,
			allowedValues: S
		},
		{
			key: "cache",
			converter: M.converters.DOMString,
			allowedValues: C
		},
		{
			key: "redirect",
			converter: M.converters.DOMString,
			allowedValues: b
		},
		{
			key: "integrity",
			converter: M.converters.DOMString
		},
		{
			key: "keepalive",
			converter: M.converters.boolean
		},
		{
			key: "signal",
			converter: M.nullableConverter((e) => M.converters.AbortSignal(e, "RequestInit", "signal", { strict: false }))
		},
		{
			key: "window",
			converter: M.converters.any
		},
		{
			key: "duplex",
			converter: M.converters.DOMString,
			allowedValues: w
		},
		{
			key: "dispatcher",
			converter: M.converters.any
		}
	]);
	module.exports = {
		Request: G,
		makeRequest: K,
		fromInnerRequest: J,
		cloneRequest: q
	};
}));
// node_modules/undici/lib/global.js
var require_global = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = Symbol.for("undici.globalDispatcher.1");
	const { InvalidArgumentError: t } = require_errors();
	const n = require_agent();
	if (i() === void 0) r(new n());
	function r(n) {
		if (!n || typeof n.dispatch !== "function") throw new t("Argument agent must implement Agent");
		Object.defineProperty(globalThis, e, {
			value: n,
			writable: true,
			enumerable: false,
			configurable: false
		});
	}
	function i() {
		return globalThis[e];
	}
	module.exports = {
		setGlobalDispatcher: r,
		getGlobalDispatcher: i
	};
}));
// node_modules/undici/lib/web/fetch/index.js
var require_fetch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { makeNetworkError: e, makeAppropriateNetworkError: t, filterResponse: n, makeResponse: r, fromInnerResponse: i } = require_response();
	const { HeadersList: a } = require_headers();
	const { Request: o, cloneRequest: s } = require_request();
	const c = __require("node:zlib");
	const { bytesMatch: l, makePolicyContainer: u, clonePolicyContainer: d, requestBadPort: f, TAOCheck: p, appendRequestOriginHeader: m, responseLocationURL: h, requestCurrentURL: g, setRequestReferrerPolicyOnRedirect: _, tryUpgradeRequestToAPotentiallyTrustworthyURL: v, createOpaqueTimingInfo: y, appendFetchMetadata: ee, corsCheck: te, crossOriginResourcePolicyCheck: ne, determineRequestsReferrer: re, coarsenedSharedCurrentTime: b, createDeferredPromise: ie, isBlobLike: ae, sameOrigin: x, isCancelled: S, isAborted: C, isErrorLike: oe, fullyReadBody: se, readableStreamClose: ce, isomorphicEncode: w, urlIsLocal: le, urlIsHttpHttpsScheme: T, urlHasHttpsScheme: E, clampAndCoarsenConnectionTimingInfo: D, simpleRangeHeaderValue: ue, buildContentRange: de, createInflate: fe, extractMimeType: pe } = require_util();
	const { kState: O, kDispatcher: me } = require_symbols();
	const k = __require("node:assert");
	const { safelyExtractBody: A, extractBody: j } = require_body();
	const { redirectStatusSet: M, nullBodyStatus: N, safeMethodsSet: P, requestBodyHeader: F, subresourceSet: I } = require_constants();
	const L = __require("node:events");
	const { Readable: R, pipeline: z, finished: B } = __require("node:stream");
	const { addAbortListener: he, isErrored: ge, isReadable: V, bufferToLowerCasedHeaderName: H } = require_util$1();
	const { dataURLProcessor: _e, serializeAMimeType: ve, minimizeSupportedMimeType: ye } = require_data_url();
	const { getGlobalDispatcher: be } = require_global();
	const { webidl: xe } = require_webidl();
	const { STATUS_CODES: Se } = __require("node:http");
	const Ce = ["GET", "HEAD"];
	const we = typeof __UNDICI_IS_NODE__ !== "undefined" || typeof esbuildDetection !== "undefined" ? "node" : "undici";
	let U;
	var W = class extends L {
		constructor(e) {
			super();
			this.dispatcher = e;
			this.connection = null;
			this.dump = false;
			this.state = "ongoing";
		}
		terminate(e) {
			if (this.state !== "ongoing") return;
			this.state = "terminated";
			this.connection?.destroy(e);
			this.emit("terminated", e);
		}
		abort(e) {
			if (this.state !== "ongoing") return;
			this.state = "aborted";
			if (!e) e = new DOMException("The operation was aborted.", "AbortError");
			this.serializedAbortReason = e;
			this.connection?.destroy(e);
			this.emit("terminated", e);
		}
	};
	function Te(e) {
		G(e, "fetch");
	}
	function Ee(e, t = void 0) {
		xe.argumentLengthCheck(arguments, 1, "globalThis.fetch");
		let n = ie();
		let r;
		try {
			r = new o(e, t);
		} catch (e) {
			n.reject(e);
			return n.promise;
		}
		const a = r[O];
		if (r.signal.aborted) {
			q(n, a, null, r.signal.reason);
			return n.promise;
		}
		if (a.client.globalObject?.constructor?.name === "ServiceWorkerGlobalScope") a.serviceWorkers = "none";
		let c = null;
		let l = false;
		let u = null;
		he(r.signal, () => {
			l = true;
			k(u != null);
			u.abort(r.signal.reason);
			const e = c?.deref();
			q(n, a, e, r.signal.reason);
		});
		const d = (e) => {
			if (l) return;
			if (e.aborted) {
				q(n, a, c, u.serializedAbortReason);
				return;
			}
			if (e.type === "error") {
				n.reject(new TypeError("fetch failed", { cause: e.error }));
				return;
			}
			c = new WeakRef(i(e, "immutable"));
			n.resolve(c.deref());
			n = null;
		};
		u = J({
			request: a,
			processResponseEndOfBody: Te,
			processResponse: d,
			dispatcher: r[me]
		});
		return n.promise;
	}
	function G(e, t = "other") {
		if (e.type === "error" && e.aborted) return;
		if (!e.urlList?.length) return;
		const n = e.urlList[0];
		let r = e.timingInfo;
		let i = e.cacheState;
		if (!T(n)) return;
		if (r === null) return;
		if (!e.timingAllowPassed) {
			r = y({ startTime: r.startTime });
			i = "";
		}
		r.endTime = b();
		e.timingInfo = r;
		K(r, n.href, t, globalThis, i);
	}
	const K = performance.markResourceTiming;
	function q(e, t, n, r) {
		if (e) e.reject(r);
		if (t.body != null && V(t.body?.stream)) t.body.stream.cancel(r).catch((e) => {
			if (e.code === "ERR_INVALID_STATE") return;
			throw e;
		});
		if (n == null) return;
		const i = n[O];
		if (i.body != null && V(i.body?.stream)) i.body.stream.cancel(r).catch((e) => {
			if (e.code === "ERR_INVALID_STATE") return;
			throw e;
		});
	}
	function J({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = false, dispatcher: s = be() }) {
		k(s);
		let c = null;
		let l = false;
		if (e.client != null) {
			c = e.client.globalObject;
			l = e.client.crossOriginIsolatedCapability;
		}
		const f = b(l);
		const p = y({ startTime: f });
		const m = {
			controller: new W(s),
			request: e,
			timingInfo: p,
			processRequestBodyChunkLength: t,
			processRequestEndOfBody: n,
			processResponse: r,
			processResponseConsumeBody: a,
			processResponseEndOfBody: i,
			taskDestination: c,
			crossOriginIsolatedCapability: l
		};
		k(!e.body || e.body.stream);
		if (e.window === "client") e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window";
		if (e.origin === "client") e.origin = e.client.origin;
		if (e.policyContainer === "client") {
			if (e.client != null) e.policyContainer = d(e.client.policyContainer);
			else e.policyContainer = u();
		}
		if (!e.headersList.contains("accept", true)) e.headersList.append("accept", "*/*", true);
		if (!e.headersList.contains("accept-language", true)) e.headersList.append("accept-language", "*", true);
		if (e.priority === null) {}
		if (I.has(e.destination)) {}
		Y(m).catch((e) => {
			m.controller.terminate(e);
		});
		return m.controller;
	}
	async function Y(t, r = false) {
		const i = t.request;
		let a = null;
		if (i.localURLsOnly && !le(g(i))) a = e("local URLs only");
		v(i);
		if (f(i) === "blocked") a = e("bad port");
		if (i.referrerPolicy === "") i.referrerPolicy = i.policyContainer.referrerPolicy;
		if (i.referrer !== "no-referrer") i.referrer = re(i);
		if (a === null) a = await (async () => {
			const n = g(i);
			if (x(n, i.url) && i.responseTainting === "basic" || n.protocol === "data:" || i.mode === "navigate" || i.mode === "websocket") {
				i.responseTainting = "basic";
				return await X(t);
			}
			if (i.mode === "same-origin") return e("request mode cannot be \"same-origin\"");
			if (i.mode === "no-cors") {
				if (i.redirect !== "follow") return e("redirect mode cannot be \"follow\" for \"no-cors\" request");
				i.responseTainting = "opaque";
				return await X(t);
			}
			if (!T(g(i))) return e("URL scheme must be a HTTP(S) scheme");
			i.responseTainting = "cors";
			return await Q(t);
		})();
		if (r) return a;
		if (a.status !== 0 && !a.internalResponse) {
			if (i.responseTainting === "cors") {}
			if (i.responseTainting === "basic") a = n(a, "basic");
			else if (i.responseTainting === "cors") a = n(a, "cors");
			else if (i.responseTainting === "opaque") a = n(a, "opaque");
			else k(false);
		}
		let o = a.status === 0 ? a : a.internalResponse;
		if (o.urlList.length === 0) o.urlList.push(...i.urlList);
		if (!i.timingAllowFailed) a.timingAllowPassed = true;
		if (a.type === "opaque" && o.status === 206 && o.rangeRequested && !i.headers.contains("range", true)) a = o = e();
		if (a.status !== 0 && (i.method === "HEAD" || i.method === "CONNECT" || N.includes(o.status))) {
			o.body = null;
			t.controller.dump = true;
		}
		if (i.integrity) {
			const n = (n) => Z(t, e(n));
			if (i.responseTainting === "opaque" || a.body == null) {
				n(a.error);
				return;
			}
			const r = (e) => {
				if (!l(e, i.integrity)) {
					n("integrity mismatch");
					return;
				}
				a.body = A(e)[0];
				Z(t, a);
			};
			await se(a.body, r, n);
		} else Z(t, a);
	}
	function X(n) {
		if (S(n) && n.request.redirectCount === 0) return Promise.resolve(t(n));
		const { request: i } = n;
		const { protocol: a } = g(i);
		switch (a) {
			case "about:": return Promise.resolve(e("about scheme is not supported"));
			case "blob:": {
				if (!U) U = __require("node:buffer").resolveObjectURL;
				const t = g(i);
				if (t.search.length !== 0) return Promise.resolve(e("NetworkError when attempting to fetch resource."));
				const n = U(t.toString());
				if (i.method !== "GET" || !ae(n)) return Promise.resolve(e("invalid method"));
				const a = r();
				const o = n.size;
				const s = w(`${o}`);
				const c = n.type;
				if (!i.headersList.contains("range", true)) {
					const e = j(n);
					a.statusText = "OK";
					a.body = e[0];
					a.headersList.set("content-length", s, true);
					a.headersList.set("content-type", c, true);
				} else {
					a.rangeRequested = true;
					const t = i.headersList.get("range", true);
					const r = ue(t, true);
					if (r === "failure") return Promise.resolve(e("failed to fetch the data URL"));
					let { rangeStartValue: s, rangeEndValue: l } = r;
					if (s === null) {
						s = o - l;
						l = s + l - 1;
					} else {
						if (s >= o) return Promise.resolve(e("Range start is greater than the blob's size."));
						if (l === null || l >= o) l = o - 1;
					}
					const u = n.slice(s, l, c);
					a.body = j(u)[0];
					const f = w(`${u.size}`);
					const p = de(s, l, o);
					a.status = 206;
					a.statusText = "Partial Content";
					a.headersList.set("content-length", f, true);
					a.headersList.set("content-type", c, true);
					a.headersList.set("content-range", p, true);
				}
				return Promise.resolve(a);
			}
			case "data:": {
				const t = g(i);
				const n = _e(t);
				if (n === "failure") return Promise.resolve(e("failed to fetch the data URL"));
				const a = ve(n.mimeType);
				return Promise.resolve(r({
					statusText: "OK",
					headersList: [["content-type", {
						name: "Content-Type",
						value: a
					}]],
					body: A(n.body)[0]
				}));
			}
			case "file:": return Promise.resolve(e("not implemented... yet..."));
			case "http:":
			case "https:": return Q(n).catch((t) => e(t));
			default: return Promise.resolve(e("unknown scheme"));
		}
	}
	function De(e, t) {
		e.request.done = true;
		if (e.processResponseDone != null) queueMicrotask(() => e.processResponseDone(t));
	}
	function Z(e, t) {
		let n = e.timingInfo;
		const r = () => {
			const r = Date.now();
			if (e.request.destination === "document") e.controller.fullTimingInfo = n;
			e.controller.reportTimingSteps = () => {
				if (e.request.url.protocol !== "https:") return;
				n.endTime = r;
				let i = t.cacheState;
				const a = t.bodyInfo;
				if (!t.timingAllowPassed) {
					n = y(n);
					i = "";
				}
				let o = 0;
				if (e.request.mode !== "navigator" || !t.hasCrossOriginRedirects) {
					o = t.status;
					const e = pe(t.headersList);
					if (e !== "failure") a.contentType = ye(e);
				}
				if (e.request.initiatorType != null) K(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
			};
			const i = () => {
				e.request.done = true;
				if (e.processResponseEndOfBody != null) queueMicrotask(() => e.processResponseEndOfBody(t));
				if (e.request.initiatorType != null) e.controller.reportTimingSteps();
			};
			queueMicrotask(() => i());
		};
		if (e.processResponse != null) queueMicrotask(() => {
			e.processResponse(t);
			e.processResponse = null;
		});
		const i = t.type === "error" ? t : t.internalResponse ?? t;
		if (i.body == null) r();
		else B(i.body.stream, () => {
			r();
		});
	}
	async function Q(t) {
		const n = t.request;
		let r = null;
		let i = null;
		const a = t.timingInfo;
		if (n.serviceWorkers === "all") {}
		if (r === null) {
			if (n.redirect === "follow") n.serviceWorkers = "none";
			i = r = await $(t);
			if (n.responseTainting === "cors" && te(n, r) === "failure") return e("cors failure");
			if (p(n, r) === "failure") n.timingAllowFailed = true;
		}
		if ((n.responseTainting === "opaque" || r.type === "opaque") && ne(n.origin, n.client, n.destination, i) === "blocked") return e("blocked");
		if (M.has(i.status)) {
			if (n.redirect !== "manual") t.controller.connection.destroy(void 0, false);
			if (n.redirect === "error") r = e("unexpected redirect");
			else if (n.redirect === "manual") r = i;
			else if (n.redirect === "follow") r = await Oe(t, r);
			else k(false);
		}
		r.timingInfo = a;
		return r;
	}
	function Oe(t, n) {
		const r = t.request;
		const i = n.internalResponse ? n.internalResponse : n;
		let a;
		try {
			a = h(i, g(r).hash);
			if (a == null) return n;
		} catch (t) {
			return Promise.resolve(e(t));
		}
		if (!T(a)) return Promise.resolve(e("URL scheme must be a HTTP(S) scheme"));
		if (r.redirectCount === 20) return Promise.resolve(e("redirect count exceeded"));
		r.redirectCount += 1;
		if (r.mode === "cors" && (a.username || a.password) && !x(r, a)) return Promise.resolve(e("cross origin not allowed for request mode \"cors\""));
		if (r.responseTainting === "cors" && (a.username || a.password)) return Promise.resolve(e("URL cannot contain credentials for request mode \"cors\""));
		if (i.status !== 303 && r.body != null && r.body.source == null) return Promise.resolve(e());
		if ([301, 302].includes(i.status) && r.method === "POST" || i.status === 303 && !Ce.includes(r.method)) {
			r.method = "GET";
			r.body = null;
			for (const e of F) r.headersList.delete(e);
		}
		if (!x(g(r), a)) {
			r.headersList.delete("authorization", true);
			r.headersList.delete("proxy-authorization", true);
			r.headersList.delete("cookie", true);
			r.headersList.delete("host", true);
		}
		if (r.body != null) {
			k(r.body.source != null);
			r.body = A(r.body.source)[0];
		}
		const o = t.timingInfo;
		o.redirectEndTime = o.postRedirectStartTime = b(t.crossOriginIsolatedCapability);
		if (o.redirectStartTime === 0) o.redirectStartTime = o.startTime;
		r.urlList.push(a);
		_(r, i);
		return Y(t, true);
	}
	async function $(n, r = false, i = false) {
		const a = n.request;
		let o = null;
		let c = null;
		let l = null;
		if (a.window === "no-window" && a.redirect === "error") {
			o = n;
			c = a;
		} else {
			c = s(a);
			o = { ...n };
			o.request = c;
		}
		const f = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic";
		const p = c.body ? c.body.length : null;
		let h = null;
		if (c.body == null && ["POST", "PUT"].includes(c.method)) h = "0";
		if (p != null) h = w(`${p}`);
		if (h != null) c.headersList.append("content-length", h, true);
		if (p != null && c.keepalive) {}
		if (c.referrer instanceof URL) c.headersList.append("referer", w(c.referrer.href), true);
		m(c);
		ee(c);
		if (!c.headersList.contains("user-agent", true)) c.headersList.append("user-agent", we);
		if (c.cache === "default" && (c.headersList.contains("if-modified-since", true) || c.headersList.contains("if-none-match", true) || c.headersList.contains("if-unmodified-since", true) || c.headersList.contains("if-match", true) || c.headersList.contains("if-range", true))) c.cache = "no-store";
		if (c.cache === "no-cache" && !c.preventNoCacheCacheControlHeaderModification && !c.headersList.contains("cache-control", true)) c.headersList.append("cache-control", "max-age=0", true);
		if (c.cache === "no-store" || c.cache === "reload") {
			if (!c.headersList.contains("pragma", true)) c.headersList.append("pragma", "no-cache", true);
			if (!c.headersList.contains("cache-control", true)) c.headersList.append("cache-control", "no-cache", true);
		}
		if (c.headersList.contains("range", true)) c.headersList.append("accept-encoding", "identity", true);
		if (!c.headersList.contains("accept-encoding", true)) {
			if (E(g(c))) c.headersList.append("accept-encoding", "br, gzip, deflate", true);
			else c.headersList.append("accept-encoding", "gzip, deflate", true);
		}
		c.headersList.delete("host", true);
		if (f) {}
		c.cache = "no-store";
		if (c.cache !== "no-store" && c.cache !== "reload") {}
		if (l == null) {
			if (c.cache === "only-if-cached") return e("only if cached");
			const t = await ke(o, f, i);
			if (!P.has(c.method) && t.status >= 200 && t.status <= 399) {}
			if (l == null) l = t;
		}
		l.urlList = [...c.urlList];
		if (c.headersList.contains("range", true)) l.rangeRequested = true;
		l.requestIncludesCredentials = f;
		if (l.status === 407) {
			if (a.window === "no-window") return e();
			if (S(n)) return t(n);
			return e("proxy authentication required");
		}
		if (l.status === 421 && !i && (a.body == null || a.body.source != null)) {
			if (S(n)) return t(n);
			n.controller.connection.destroy();
			l = await $(n, r, true);
		}
		if (r) {}
		return l;
	}
	async function ke(n, i = false, o = false) {
		k(!n.controller.connection || n.controller.connection.destroyed);
		n.controller.connection = {
			abort: null,
			destroyed: false,
			destroy(e, t = true) {
				if (!this.destroyed) {
					this.destroyed = true;
					if (t) this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError"));
				}
			}
		};
		const s = n.request;
		let l = null;
		const u = n.timingInfo;
		s.cache = "no-store";
		if (s.mode === "websocket") {}
		let p = null;
		if (s.body == null && n.processRequestEndOfBody) queueMicrotask(() => n.processRequestEndOfBody());
		else if (s.body != null) {
			const e = async function* (e) {
				if (S(n)) return;
				yield e;
				n.processRequestBodyChunkLength?.(e.byteLength);
			};
			const t = () => {
				if (S(n)) return;
				if (n.processRequestEndOfBody) n.processRequestEndOfBody();
			};
			const r = (e) => {
				if (S(n)) return;
				if (e.name === "AbortError") n.controller.abort();
				else n.controller.terminate(e);
			};
			p = (async function* () {
				try {
					for await (const t of s.body.stream) yield* e(t);
					t();
				} catch (e) {
					r(e);
				}
			})();
		}
		try {
			const { body: e, status: t, statusText: i, headersList: a, socket: o } = await y({ body: p });
			if (o) l = r({
				status: t,
				statusText: i,
				headersList: a,
				socket: o
			});
			else {
				const o = e[Symbol.asyncIterator]();
				n.controller.next = () => o.next();
				l = r({
					status: t,
					statusText: i,
					headersList: a
				});
			}
		} catch (r) {
			if (r.name === "AbortError") {
				n.controller.connection.destroy();
				return t(n, r);
			}
			return e(r);
		}
		const m = async () => {
			await n.controller.resume();
		};
		const h = (e) => {
			if (!S(n)) n.controller.abort(e);
		};
		const _ = new ReadableStream({
			async start(e) {
				n.controller.controller = e;
			},
			async pull(e) {
				await m(e);
			},
			async cancel(e) {
				await h(e);
			},
			type: "bytes"
		});
		l.body = {
			stream: _,
			source: null,
			length: null
		};
		if (!n.controller.resume) n.controller.on("terminated", v);
		n.controller.resume = async () => {
			while (true) {
				let e;
				let t;
				try {
					const { done: t, value: r } = await n.controller.next();
					if (C(n)) break;
					e = t ? void 0 : r;
				} catch (r) {
					if (n.controller.ended && !u.encodedBodySize) e = void 0;
					else {
						e = r;
						t = true;
					}
				}
				if (e === void 0) {
					ce(n.controller.controller);
					De(n, l);
					return;
				}
				u.decodedBodySize += e?.byteLength ?? 0;
				if (t) {
					n.controller.terminate(e);
					return;
				}
				const r = new Uint8Array(e);
				if (r.byteLength) n.controller.controller.enqueue(r);
				if (ge(_)) {
					n.controller.terminate();
					return;
				}
				if (n.controller.controller.desiredSize <= 0) return;
			}
		};
		function v(e) {
			if (C(n)) {
				l.aborted = true;
				if (V(_)) n.controller.controller.error(n.controller.serializedAbortReason);
			} else if (V(_)) n.controller.controller.error(new TypeError("terminated", { cause: oe(e) ? e : void 0 }));
			n.controller.connection.destroy();
		}
		return l;
		function y({ body: e }) {
			const t = g(s);
			const r = n.controller.dispatcher;
			return new Promise((i, o) => r.dispatch({
				path: t.pathname + t.search,
				origin: t.origin,
				method: s.method,
				body: r.isMockActive ? s.body && (s.body.source || s.body.stream) : e,
				headers: s.headersList.entries,
				maxRedirections: 0,
				upgrade: s.mode === "websocket" ? "websocket" : void 0
			}, {
				body: null,
				abort: null,
				onConnect(e) {
					const { connection: t } = n.controller;
					u.finalConnectionTimingInfo = D(void 0, u.postRedirectStartTime, n.crossOriginIsolatedCapability);
					if (t.destroyed) e(new DOMException("The operation was aborted.", "AbortError"));
					else {
						n.controller.on("terminated", e);
						this.abort = t.abort = e;
					}
					u.finalNetworkRequestStartTime = b(n.crossOriginIsolatedCapability);
				},
				onResponseStarted() {
					u.finalNetworkResponseStartTime = b(n.crossOriginIsolatedCapability);
				},
				onHeaders(e, t, n, r) {
					if (e < 200) return;
					let o = "";
					const l = new a();
					for (let e = 0; e < t.length; e += 2) l.append(H(t[e]), t[e + 1].toString("latin1"), true);
					o = l.get("location", true);
					const u = [];
					const d = o && s.redirect === "follow" && M.has(e);
					if (s.method !== "HEAD" && s.method !== "CONNECT" && !N.includes(e) && !d) {
						const e = l.get("content-encoding", true);
						const t = e ? e.toLowerCase().split(",") : [];
						const n = 5;
						if (t.length > n) {
							this.abort(/* @__PURE__ */ new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${n}`));
							return true;
						}
						for (let e = t.length - 1; e >= 0; --e) {
							const n = t[e].trim();
							if (n === "x-gzip" || n === "gzip") u.push(c.createGunzip({
								flush: c.constants.Z_SYNC_FLUSH,
								finishFlush: c.constants.Z_SYNC_FLUSH
							}));
							else if (n === "deflate") u.push(fe({
								flush: c.constants.Z_SYNC_FLUSH,
								finishFlush: c.constants.Z_SYNC_FLUSH
							}));
							else if (n === "br") u.push(c.createBrotliDecompress({
								flush: c.constants.BROTLI_OPERATION_FLUSH,
								finishFlush: c.constants.BROTLI_OPERATION_FLUSH
							}));
							else {
								u.length = 0;
								break;
							}
						}
					}
					this.body = new R({ read: n });
					const f = this.onError.bind(this);
					i({
						status: e,
						statusText: r,
						headersList: l,
						body: u.length ? z(this.body, ...u, (e) => {
							if (e) this.onError(e);
						}).on("error", f) : this.body.on("error", f)
					});
					return true;
				},
				onData(e) {
					if (n.controller.dump) return;
					const t = e;
					u.encodedBodySize += t.byteLength;
					return this.body.push(t);
				},
				onComplete() {
					if (this.abort) n.controller.off("terminated", this.abort);
					n.controller.ended = true;
					this.body.push(null);
				},
				onError(e) {
					if (this.abort) n.controller.off("terminated", this.abort);
					this.body?.destroy(e);
					n.controller.terminate(e);
					o(e);
				},
				onUpgrade(e, t, n) {
					if (e !== 101) return;
					const r = new a();
					for (let e = 0; e < t.length; e += 2) r.append(H(t[e]), t[e + 1].toString("latin1"), true);
					i({
						status: e,
						statusText: Se[e],
						headersList: r,
						socket: n
					});
					return true;
				}
			}));
		}
	}
	module.exports = {
		fetch: Ee,
		Fetch: W,
		fetching: J,
		finalizeAndReportTiming: G
	};
}));
// scripts/stand-ins/undici.ts
var undici_exports = /* @__PURE__ */ __exportAll({
	ProxyAgent: () => import_proxy_agent.default,
	fetch: () => import_fetch.fetch
});
var import_api_connect, import_dispatcher, import_proxy_agent, import_fetch;
var init_undici = __esmMin((() => {
	import_api_connect = /* @__PURE__ */ __toESM(require_api_connect(), 1);
	import_dispatcher = /* @__PURE__ */ __toESM(require_dispatcher(), 1);
	import_proxy_agent = /* @__PURE__ */ __toESM(require_proxy_agent(), 1);
	import_fetch = require_fetch();
	Object.assign(import_dispatcher.default.prototype, { connect: import_api_connect.default });
}));
// node_modules/@actions/github/lib/context.js
var Context = class {
	constructor() {
		var r, i, a;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if (existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const e = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (r = process.env.GITHUB_API_URL) !== null && r !== void 0 ? r : `https://api.github.com`;
		this.serverUrl = (i = process.env.GITHUB_SERVER_URL) !== null && i !== void 0 ? i : `https://github.com`;
		this.graphqlUrl = (a = process.env.GITHUB_GRAPHQL_URL) !== null && a !== void 0 ? a : `https://api.github.com/graphql`;
	}
	get issue() {
		const e = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (e.issue || e.pull_request || e).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [e, t] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner: e,
				repo: t
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};
// node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js
var require_proxy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getProxyUrl = e;
	exports.checkBypass = t;
	function e(e) {
		const n = e.protocol === "https:";
		if (t(e)) return;
		const i = (() => {
			if (n) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
			else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
		})();
		if (i) try {
			return new r(i);
		} catch (e) {
			if (!i.startsWith("http://") && !i.startsWith("https://")) return new r(`http://${i}`);
		}
		else return;
	}
	function t(e) {
		if (!e.hostname) return false;
		const t = e.hostname;
		if (n(t)) return true;
		const r = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
		if (!r) return false;
		let i;
		if (e.port) i = Number(e.port);
		else if (e.protocol === "http:") i = 80;
		else if (e.protocol === "https:") i = 443;
		const a = [e.hostname.toUpperCase()];
		if (typeof i === "number") a.push(`${a[0]}:${i}`);
		for (const e of r.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || a.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return true;
		return false;
	}
	function n(e) {
		const t = e.toLowerCase();
		return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
	}
	var r = class extends URL {
		constructor(e, t) {
			super(e, t);
			this._decodedUsername = decodeURIComponent(super.username);
			this._decodedPassword = decodeURIComponent(super.password);
		}
		get username() {
			return this._decodedUsername;
		}
		get password() {
			return this._decodedPassword;
		}
	};
}));
// node_modules/@actions/github/lib/internal/utils.js
var import_lib = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var e = this$1 && this$1.__createBinding || (Object.create ? (function(e, t, n, r) {
		if (r === void 0) r = n;
		var i = Object.getOwnPropertyDescriptor(t, n);
		if (!i || ("get" in i ? !t.__esModule : i.writable || i.configurable)) i = {
			enumerable: true,
			get: function() {
				return t[n];
			}
		};
		Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		if (r === void 0) r = n;
		e[r] = t[n];
	}));
	var t = this$1 && this$1.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: true,
			value: t
		});
	}) : function(e, t) {
		e["default"] = t;
	});
	var n = this$1 && this$1.__importStar || (function() {
		var n = function(e) {
			n = Object.getOwnPropertyNames || function(e) {
				var t = [];
				for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n)) t[t.length] = n;
				return t;
			};
			return n(e);
		};
		return function(r) {
			if (r && r.__esModule) return r;
			var i = {};
			if (r != null) {
				for (var a = n(r), o = 0; o < a.length; o++) if (a[o] !== "default") e(i, r, a[o]);
			}
			t(i, r);
			return i;
		};
	})();
	var r = this$1 && this$1.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n || (n = Promise))(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r["throw"](e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpClient = exports.HttpClientResponse = exports.HttpClientError = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
	exports.getProxyUrl = f;
	exports.isHttps = b;
	const i = n(__require("http"));
	const a = n(__require("https"));
	const o = n(require_proxy());
	const s = n(require_tunnel());
	const c = (init_undici(), __toCommonJS(undici_exports));
	var l;
	(function(e) {
		e[e["OK"] = 200] = "OK";
		e[e["MultipleChoices"] = 300] = "MultipleChoices";
		e[e["MovedPermanently"] = 301] = "MovedPermanently";
		e[e["ResourceMoved"] = 302] = "ResourceMoved";
		e[e["SeeOther"] = 303] = "SeeOther";
		e[e["NotModified"] = 304] = "NotModified";
		e[e["UseProxy"] = 305] = "UseProxy";
		e[e["SwitchProxy"] = 306] = "SwitchProxy";
		e[e["TemporaryRedirect"] = 307] = "TemporaryRedirect";
		e[e["PermanentRedirect"] = 308] = "PermanentRedirect";
		e[e["BadRequest"] = 400] = "BadRequest";
		e[e["Unauthorized"] = 401] = "Unauthorized";
		e[e["PaymentRequired"] = 402] = "PaymentRequired";
		e[e["Forbidden"] = 403] = "Forbidden";
		e[e["NotFound"] = 404] = "NotFound";
		e[e["MethodNotAllowed"] = 405] = "MethodNotAllowed";
		e[e["NotAcceptable"] = 406] = "NotAcceptable";
		e[e["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
		e[e["RequestTimeout"] = 408] = "RequestTimeout";
		e[e["Conflict"] = 409] = "Conflict";
		e[e["Gone"] = 410] = "Gone";
		e[e["TooManyRequests"] = 429] = "TooManyRequests";
		e[e["InternalServerError"] = 500] = "InternalServerError";
		e[e["NotImplemented"] = 501] = "NotImplemented";
		e[e["BadGateway"] = 502] = "BadGateway";
		e[e["ServiceUnavailable"] = 503] = "ServiceUnavailable";
		e[e["GatewayTimeout"] = 504] = "GatewayTimeout";
	})(l || (exports.HttpCodes = l = {}));
	var u;
	(function(e) {
		e["Accept"] = "accept";
		e["ContentType"] = "content-type";
	})(u || (exports.Headers = u = {}));
	var d;
	(function(e) {
		e["ApplicationJson"] = "application/json";
	})(d || (exports.MediaTypes = d = {}));
	function f(e) {
		const t = o.getProxyUrl(new URL(e));
		return t ? t.href : "";
	}
	const p = [
		l.MovedPermanently,
		l.ResourceMoved,
		l.SeeOther,
		l.TemporaryRedirect,
		l.PermanentRedirect
	];
	const m = [
		l.BadGateway,
		l.ServiceUnavailable,
		l.GatewayTimeout
	];
	const h = [
		"OPTIONS",
		"GET",
		"DELETE",
		"HEAD"
	];
	const g = 10;
	const _ = 5;
	var v = class v extends Error {
		constructor(e, t) {
			super(e);
			this.name = "HttpClientError";
			this.statusCode = t;
			Object.setPrototypeOf(this, v.prototype);
		}
	};
	exports.HttpClientError = v;
	var y = class {
		constructor(e) {
			this.message = e;
		}
		readBody() {
			return r(this, void 0, void 0, function* () {
				return new Promise((e) => r(this, void 0, void 0, function* () {
					let t = Buffer.alloc(0);
					this.message.on("data", (e) => {
						t = Buffer.concat([t, e]);
					});
					this.message.on("end", () => {
						e(t.toString());
					});
				}));
			});
		}
		readBodyBuffer() {
			return r(this, void 0, void 0, function* () {
				return new Promise((e) => r(this, void 0, void 0, function* () {
					const t = [];
					this.message.on("data", (e) => {
						t.push(e);
					});
					this.message.on("end", () => {
						e(Buffer.concat(t));
					});
				}));
			});
		}
	};
	exports.HttpClientResponse = y;
	function b(e) {
		return new URL(e).protocol === "https:";
	}
	var x = class {
		constructor(e, t, n) {
			this._ignoreSslError = false;
			this._allowRedirects = true;
			this._allowRedirectDowngrade = false;
			this._maxRedirects = 50;
			this._allowRetries = false;
			this._maxRetries = 1;
			this._keepAlive = false;
			this._disposed = false;
			this.userAgent = this._getUserAgentWithOrchestrationId(e);
			this.handlers = t || [];
			this.requestOptions = n;
			if (n) {
				if (n.ignoreSslError != null) this._ignoreSslError = n.ignoreSslError;
				this._socketTimeout = n.socketTimeout;
				if (n.allowRedirects != null) this._allowRedirects = n.allowRedirects;
				if (n.allowRedirectDowngrade != null) this._allowRedirectDowngrade = n.allowRedirectDowngrade;
				if (n.maxRedirects != null) this._maxRedirects = Math.max(n.maxRedirects, 0);
				if (n.keepAlive != null) this._keepAlive = n.keepAlive;
				if (n.allowRetries != null) this._allowRetries = n.allowRetries;
				if (n.maxRetries != null) this._maxRetries = n.maxRetries;
			}
		}
		options(e, t) {
			return r(this, void 0, void 0, function* () {
				return this.request("OPTIONS", e, null, t || {});
			});
		}
		get(e, t) {
			return r(this, void 0, void 0, function* () {
				return this.request("GET", e, null, t || {});
			});
		}
		del(e, t) {
			return r(this, void 0, void 0, function* () {
				return this.request("DELETE", e, null, t || {});
			});
		}
		post(e, t, n) {
			return r(this, void 0, void 0, function* () {
				return this.request("POST", e, t, n || {});
			});
		}
		patch(e, t, n) {
			return r(this, void 0, void 0, function* () {
				return this.request("PATCH", e, t, n || {});
			});
		}
		put(e, t, n) {
			return r(this, void 0, void 0, function* () {
				return this.request("PUT", e, t, n || {});
			});
		}
		head(e, t) {
			return r(this, void 0, void 0, function* () {
				return this.request("HEAD", e, null, t || {});
			});
		}
		sendStream(e, t, n, i) {
			return r(this, void 0, void 0, function* () {
				return this.request(e, t, n, i);
			});
		}
		getJson(e) {
			return r(this, arguments, void 0, function* (e, t = {}) {
				t[u.Accept] = this._getExistingOrDefaultHeader(t, u.Accept, d.ApplicationJson);
				const n = yield this.get(e, t);
				return this._processResponse(n, this.requestOptions);
			});
		}
		postJson(e, t) {
			return r(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[u.Accept] = this._getExistingOrDefaultHeader(n, u.Accept, d.ApplicationJson);
				n[u.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, d.ApplicationJson);
				const i = yield this.post(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		putJson(e, t) {
			return r(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[u.Accept] = this._getExistingOrDefaultHeader(n, u.Accept, d.ApplicationJson);
				n[u.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, d.ApplicationJson);
				const i = yield this.put(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		patchJson(e, t) {
			return r(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[u.Accept] = this._getExistingOrDefaultHeader(n, u.Accept, d.ApplicationJson);
				n[u.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, d.ApplicationJson);
				const i = yield this.patch(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		request(e, t, n, i) {
			return r(this, void 0, void 0, function* () {
				if (this._disposed) throw new Error("Client has already been disposed.");
				const r = new URL(t);
				let a = this._prepareRequest(e, r, i);
				const o = this._allowRetries && h.includes(e) ? this._maxRetries + 1 : 1;
				let s = 0;
				let c;
				do {
					c = yield this.requestRaw(a, n);
					if (c && c.message && c.message.statusCode === l.Unauthorized) {
						let e;
						for (const t of this.handlers) if (t.canHandleAuthentication(c)) {
							e = t;
							break;
						}
						if (e) return e.handleAuthentication(this, a, n);
						else return c;
					}
					let t = this._maxRedirects;
					while (c.message.statusCode && p.includes(c.message.statusCode) && this._allowRedirects && t > 0) {
						const o = c.message.headers["location"];
						if (!o) break;
						const s = new URL(o);
						if (r.protocol === "https:" && r.protocol !== s.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
						yield c.readBody();
						if (s.hostname !== r.hostname) {
							for (const e in i) if (e.toLowerCase() === "authorization") delete i[e];
						}
						a = this._prepareRequest(e, s, i);
						c = yield this.requestRaw(a, n);
						t--;
					}
					if (!c.message.statusCode || !m.includes(c.message.statusCode)) return c;
					s += 1;
					if (s < o) {
						yield c.readBody();
						yield this._performExponentialBackoff(s);
					}
				} while (s < o);
				return c;
			});
		}
		dispose() {
			if (this._agent) this._agent.destroy();
			this._disposed = true;
		}
		requestRaw(e, t) {
			return r(this, void 0, void 0, function* () {
				return new Promise((n, r) => {
					function i(e, t) {
						if (e) r(e);
						else if (!t) r(/* @__PURE__ */ new Error("Unknown error"));
						else n(t);
					}
					this.requestRawWithCallback(e, t, i);
				});
			});
		}
		requestRawWithCallback(e, t, n) {
			if (typeof t === "string") {
				if (!e.options.headers) e.options.headers = {};
				e.options.headers["Content-Length"] = Buffer.byteLength(t, "utf8");
			}
			let r = false;
			function i(e, t) {
				if (!r) {
					r = true;
					n(e, t);
				}
			}
			const a = e.httpModule.request(e.options, (e) => {
				i(void 0, new y(e));
			});
			let o;
			a.on("socket", (e) => {
				o = e;
			});
			a.setTimeout(this._socketTimeout || 18e4, () => {
				if (o) o.end();
				i(/* @__PURE__ */ new Error(`Request timeout: ${e.options.path}`));
			});
			a.on("error", function(e) {
				i(e);
			});
			if (t && typeof t === "string") a.write(t, "utf8");
			if (t && typeof t !== "string") {
				t.on("close", function() {
					a.end();
				});
				t.pipe(a);
			} else a.end();
		}
		getAgent(e) {
			const t = new URL(e);
			return this._getAgent(t);
		}
		getAgentDispatcher(e) {
			const t = new URL(e);
			const n = o.getProxyUrl(t);
			if (!(n && n.hostname)) return;
			return this._getProxyAgentDispatcher(t, n);
		}
		_prepareRequest(e, t, n) {
			const r = {};
			r.parsedUrl = t;
			const o = r.parsedUrl.protocol === "https:";
			r.httpModule = o ? a : i;
			const s = o ? 443 : 80;
			r.options = {};
			r.options.host = r.parsedUrl.hostname;
			r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : s;
			r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || "");
			r.options.method = e;
			r.options.headers = this._mergeHeaders(n);
			if (this.userAgent != null) r.options.headers["user-agent"] = this.userAgent;
			r.options.agent = this._getAgent(r.parsedUrl);
			if (this.handlers) for (const e of this.handlers) e.prepareRequest(r.options);
			return r;
		}
		_mergeHeaders(e) {
			if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, S(this.requestOptions.headers), S(e || {}));
			return S(e || {});
		}
		_getExistingOrDefaultHeader(e, t, n) {
			let r;
			if (this.requestOptions && this.requestOptions.headers) {
				const e = S(this.requestOptions.headers)[t];
				if (e) r = typeof e === "number" ? e.toString() : e;
			}
			const i = e[t];
			if (i !== void 0) return typeof i === "number" ? i.toString() : i;
			if (r !== void 0) return r;
			return n;
		}
		_getExistingOrDefaultContentTypeHeader(e, t) {
			let n;
			if (this.requestOptions && this.requestOptions.headers) {
				const e = S(this.requestOptions.headers)[u.ContentType];
				if (e) {
					if (typeof e === "number") n = String(e);
					else if (Array.isArray(e)) n = e.join(", ");
					else n = e;
				}
			}
			const r = e[u.ContentType];
			if (r !== void 0) {
				if (typeof r === "number") return String(r);
				else if (Array.isArray(r)) return r.join(", ");
				else return r;
			}
			if (n !== void 0) return n;
			return t;
		}
		_getAgent(e) {
			let t;
			const n = o.getProxyUrl(e);
			const r = n && n.hostname;
			if (this._keepAlive && r) t = this._proxyAgent;
			if (!r) t = this._agent;
			if (t) return t;
			const c = e.protocol === "https:";
			let l = 100;
			if (this.requestOptions) l = this.requestOptions.maxSockets || i.globalAgent.maxSockets;
			if (n && n.hostname) {
				const e = {
					maxSockets: l,
					keepAlive: this._keepAlive,
					proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
						host: n.hostname,
						port: n.port
					})
				};
				let r;
				const i = n.protocol === "https:";
				if (c) r = i ? s.httpsOverHttps : s.httpsOverHttp;
				else r = i ? s.httpOverHttps : s.httpOverHttp;
				t = r(e);
				this._proxyAgent = t;
			}
			if (!t) {
				const e = {
					keepAlive: this._keepAlive,
					maxSockets: l
				};
				t = c ? new a.Agent(e) : new i.Agent(e);
				this._agent = t;
			}
			if (c && this._ignoreSslError) t.options = Object.assign(t.options || {}, { rejectUnauthorized: false });
			return t;
		}
		_getProxyAgentDispatcher(e, t) {
			let n;
			if (this._keepAlive) n = this._proxyAgentDispatcher;
			if (n) return n;
			const r = e.protocol === "https:";
			n = new c.ProxyAgent(Object.assign({
				uri: t.href,
				pipelining: !this._keepAlive ? 0 : 1
			}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}` }));
			this._proxyAgentDispatcher = n;
			if (r && this._ignoreSslError) n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: false });
			return n;
		}
		_getUserAgentWithOrchestrationId(e) {
			const t = e || "actions/http-client";
			const n = process.env["ACTIONS_ORCHESTRATION_ID"];
			if (n) return `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}`;
			return t;
		}
		_performExponentialBackoff(e) {
			return r(this, void 0, void 0, function* () {
				e = Math.min(g, e);
				const t = _ * Math.pow(2, e);
				return new Promise((e) => setTimeout(() => e(), t));
			});
		}
		_processResponse(e, t) {
			return r(this, void 0, void 0, function* () {
				return new Promise((n, i) => r(this, void 0, void 0, function* () {
					const r = e.message.statusCode || 0;
					const a = {
						statusCode: r,
						result: null,
						headers: {}
					};
					if (r === l.NotFound) n(a);
					function o(e, t) {
						if (typeof t === "string") {
							const e = new Date(t);
							if (!isNaN(e.valueOf())) return e;
						}
						return t;
					}
					let s;
					let c;
					try {
						c = yield e.readBody();
						if (c && c.length > 0) {
							if (t && t.deserializeDates) s = JSON.parse(c, o);
							else s = JSON.parse(c);
							a.result = s;
						}
						a.headers = e.message.headers;
					} catch (e) {}
					if (r > 299) {
						let e;
						if (s && s.message) e = s.message;
						else if (c && c.length > 0) e = c;
						else e = `Failed request: (${r})`;
						const t = new v(e, r);
						t.result = a.result;
						i(t);
					} else n(a);
				}));
			});
		}
	};
	exports.HttpClient = x;
	const S = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
})))(), 1);
init_undici();
var e$7 = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n || (n = Promise))(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r["throw"](e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function getAuthString(e, t) {
	if (!e && !t.auth) throw new Error("Parameter token or opts.auth is required");
	else if (e && t.auth) throw new Error("Parameters token and opts.auth may not both be specified");
	return typeof t.auth === "string" ? t.auth : `token ${e}`;
}
function getProxyAgent(e) {
	return new import_lib.HttpClient().getAgent(e);
}
function getProxyAgentDispatcher(e) {
	return new import_lib.HttpClient().getAgentDispatcher(e);
}
function getProxyFetch(t) {
	const r = getProxyAgentDispatcher(t);
	const i = (t, i) => e$7(this, void 0, void 0, function* () {
		return (0, import_fetch.fetch)(t, Object.assign(Object.assign({}, i), { dispatcher: r }));
	});
	return i;
}
function getApiBaseUrl() {
	return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(e) {
	var t;
	const n = (t = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || t === void 0 ? void 0 : t.trim();
	if (n) {
		const r = `actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}`;
		if (e === null || e === void 0 ? void 0 : e.includes(r)) return e;
		return `${e ? `${e} ` : ""}${r}`;
	}
	return e;
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(e, t, n, r) {
	if (typeof n !== "function") throw new Error("method for before hook must be a function");
	if (!r) r = {};
	if (Array.isArray(t)) return t.reverse().reduce((t, n) => {
		return register.bind(null, e, n, t, r);
	}, n)();
	return Promise.resolve().then(() => {
		if (!e.registry[t]) return n(r);
		return e.registry[t].reduce((e, t) => {
			return t.hook.bind(null, e, r);
		}, n)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(e, t, n, r) {
	const i = r;
	if (!e.registry[n]) e.registry[n] = [];
	if (t === "before") r = (e, t) => {
		return Promise.resolve().then(i.bind(null, t)).then(e.bind(null, t));
	};
	if (t === "after") r = (e, t) => {
		let n;
		return Promise.resolve().then(e.bind(null, t)).then((e) => {
			n = e;
			return i(n, t);
		}).then(() => {
			return n;
		});
	};
	if (t === "error") r = (e, t) => {
		return Promise.resolve().then(e.bind(null, t)).catch((e) => {
			return i(e, t);
		});
	};
	e.registry[n].push({
		hook: r,
		orig: i
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(e, t, n) {
	if (!e.registry[t]) return;
	const r = e.registry[t].map((e) => {
		return e.orig;
	}).indexOf(n);
	if (r === -1) return;
	e.registry[t].splice(r, 1);
}
// node_modules/before-after-hook/index.js
const r$8 = Function.bind;
const i$6 = r$8.bind(r$8);
function a$7(e, r, a) {
	const o = i$6(removeHook, null).apply(null, a ? [r, a] : [r]);
	e.api = { remove: o };
	e.remove = o;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((n) => {
		const o = a ? [
			r,
			n,
			a
		] : [r, n];
		e[n] = e.api[n] = i$6(addHook, null).apply(null, o);
	});
}
function o$6() {
	const t = Symbol("Singular");
	const n = { registry: {} };
	const r = register.bind(null, n, t);
	a$7(r, n, t);
	return r;
}
function s$7() {
	const t = { registry: {} };
	const n = register.bind(null, t);
	a$7(n, t);
	return n;
}
var before_after_hook_default = {
	Singular: o$6,
	Collection: s$7
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var r$7 = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function i$5(e) {
	if (!e) return {};
	return Object.keys(e).reduce((t, n) => {
		t[n.toLowerCase()] = e[n];
		return t;
	}, {});
}
function a$6(e) {
	if (typeof e !== "object" || e === null) return false;
	if (Object.prototype.toString.call(e) !== "[object Object]") return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function o$5(e, t) {
	const n = Object.assign({}, e);
	Object.keys(t).forEach((r) => {
		if (a$6(t[r])) {
			if (!(r in e)) Object.assign(n, { [r]: t[r] });
			else n[r] = o$5(e[r], t[r]);
		} else Object.assign(n, { [r]: t[r] });
	});
	return n;
}
function s$6(e) {
	for (const t in e) if (e[t] === void 0) delete e[t];
	return e;
}
function c$5(e, t, n) {
	if (typeof t === "string") {
		let [e, r] = t.split(" ");
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = i$5(n.headers);
	s$6(n);
	s$6(n.headers);
	const r = o$5(e || {}, n);
	if (n.url === "/graphql") {
		if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
		r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""));
	}
	return r;
}
function l$5(e, t) {
	const n = /\?/.test(e) ? "&" : "?";
	const r = Object.keys(t);
	if (r.length === 0) return e;
	return e + n + r.map((e) => {
		if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
		return `${e}=${encodeURIComponent(t[e])}`;
	}).join("&");
}
var u$5 = /\{[^{}}]+\}/g;
function d$5(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function f$4(e) {
	const t = e.match(u$5);
	if (!t) return [];
	return t.map(d$5).reduce((e, t) => e.concat(t), []);
}
function p$4(e, t) {
	const n = { __proto__: null };
	for (const r of Object.keys(e)) if (t.indexOf(r) === -1) n[r] = e[r];
	return n;
}
function m$3(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return e;
	}).join("");
}
function h$3(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function g$1(e, t, n) {
	t = e === "+" || e === "#" ? m$3(t) : h$3(t);
	if (n) return h$3(n) + "=" + t;
	else return t;
}
function _$1(e) {
	return e !== void 0 && e !== null;
}
function v$2(e) {
	return e === ";" || e === "&" || e === "?";
}
function y$2(e, t, n, r) {
	var i = e[n], a = [];
	if (_$1(i) && i !== "") {
		if (typeof i === "string" || typeof i === "number" || typeof i === "bigint" || typeof i === "boolean") {
			i = i.toString();
			if (r && r !== "*") i = i.substring(0, parseInt(r, 10));
			a.push(g$1(t, i, v$2(t) ? n : ""));
		} else if (r === "*") {
			if (Array.isArray(i)) i.filter(_$1).forEach(function(e) {
				a.push(g$1(t, e, v$2(t) ? n : ""));
			});
			else Object.keys(i).forEach(function(e) {
				if (_$1(i[e])) a.push(g$1(t, i[e], e));
			});
		} else {
			const e = [];
			if (Array.isArray(i)) i.filter(_$1).forEach(function(n) {
				e.push(g$1(t, n));
			});
			else Object.keys(i).forEach(function(n) {
				if (_$1(i[n])) {
					e.push(h$3(n));
					e.push(g$1(t, i[n].toString()));
				}
			});
			if (v$2(t)) a.push(h$3(n) + "=" + e.join(","));
			else if (e.length !== 0) a.push(e.join(","));
		}
	} else if (t === ";") {
		if (_$1(i)) a.push(h$3(n));
	} else if (i === "" && (t === "&" || t === "?")) a.push(h$3(n) + "=");
	else if (i === "") a.push("");
	return a;
}
function b$1(e) {
	return { expand: x$1.bind(null, e) };
}
function x$1(e, t) {
	var n = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
		if (r) {
			let e = "";
			const i = [];
			if (n.indexOf(r.charAt(0)) !== -1) {
				e = r.charAt(0);
				r = r.substr(1);
			}
			r.split(/,/g).forEach(function(n) {
				var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
				i.push(y$2(t, e, r[1], r[2] || r[3]));
			});
			if (e && e !== "+") {
				var a = ",";
				if (e === "?") a = "&";
				else if (e !== "#") a = e;
				return (i.length !== 0 ? e : "") + i.join(a);
			} else return i.join(",");
		} else return m$3(i);
	});
	if (e === "/") return e;
	else return e.replace(/\/$/, "");
}
function S(e) {
	let t = e.method.toUpperCase();
	let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let r = Object.assign({}, e.headers);
	let i;
	let a = p$4(e, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const o = f$4(n);
	n = b$1(n).expand(a);
	if (!/^http/.test(n)) n = e.baseUrl + n;
	const c = p$4(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(r.accept)) {
		if (e.mediaType.format) r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
		if (n.endsWith("/graphql")) {
			if (e.mediaType.previews?.length) r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => {
				return `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(t)) n = l$5(n, c);
	else if ("data" in c) i = c.data;
	else if (Object.keys(c).length) i = c;
	if (!r["content-type"] && typeof i !== "undefined") r["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(t) && typeof i === "undefined") i = "";
	return Object.assign({
		method: t,
		url: n,
		headers: r
	}, typeof i !== "undefined" ? { body: i } : null, e.request ? { request: e.request } : null);
}
function C(e, t, n) {
	return S(c$5(e, t, n));
}
function w(e, t) {
	const n = c$5(e, t);
	const r = C.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: w.bind(null, n),
		merge: c$5.bind(null, n),
		parse: S
	});
}
var T = w(null, r$7);
// node_modules/content-type/dist/index.js
const e$6 = 32;
const t$5 = 9;
const n$6 = 59;
const r$6 = 61;
const i$4 = 34;
const a$5 = 92;
const o$4 = 44;
const s$5 = 1;
const c$4 = 2;
const l$4 = 4;
const u$4 = 8;
const d$4 = 16;
const f$3 = 65280;
const p$3 = 65281;
const m$2 = /* @__PURE__ */ new Uint8Array(256);
m$2[t$5] |= c$4;
m$2[e$6] |= c$4;
m$2[n$6] |= l$4;
m$2[o$4] |= u$4;
for (let e = 128; e <= 255; e++) m$2[e] |= s$5;
for (const e of "!#$%&'*+-.^_`|~") m$2[e.charCodeAt(0)] |= d$4;
for (let e = 48; e <= 57; e++) m$2[e] |= d$4;
for (let e = 65; e <= 90; e++) m$2[e] |= 17;
for (let e = 97; e <= 122; e++) m$2[e] |= d$4;
const h$2 = (() => {
	const e = function() {};
	e.prototype = Object.create(null);
	return e;
})();
function parse(e, t) {
	const n = l$4 | (t?.comma === true ? u$4 : 0);
	const r = e.length;
	let i = t?.start ?? 0;
	while ((m$2[e.charCodeAt(i)] & c$4) !== 0) i++;
	let a = i;
	let o = 0;
	let s = -1;
	let d = t?.parameters === false ? u$4 : 0;
	while (a < r) {
		const t = e.charCodeAt(a);
		const r = m$2[t];
		if ((r & n) !== 0) {
			d |= r & u$4;
			break;
		}
		if ((r & c$4) !== 0) {
			if (s === -1) s = a;
		} else s = -1;
		o |= t & f$3 | r;
		a++;
	}
	const g = s === -1 ? a : s;
	const _ = e.slice(i, g);
	const y = (o & p$3) === 0 ? _ : _.toLowerCase();
	if (a === r || d !== 0) return {
		type: y,
		index: a,
		parameters: new h$2()
	};
	return v$1(e, y, a, r, n);
}
function v$1(e, t, n, o, s) {
	const l = new h$2();
	parameter: while (n < o) {
		n++;
		while ((m$2[e.charCodeAt(n)] & c$4) !== 0) n++;
		const t = n;
		let d = 0;
		let h = -1;
		while (n < o) {
			const g = e.charCodeAt(n);
			const _ = m$2[g];
			if ((_ & s) !== 0) {
				if ((_ & u$4) !== 0) break parameter;
				continue parameter;
			}
			if (g === r$6) {
				const r = h === -1 ? n : h;
				const f = e.slice(t, r);
				const g = (d & p$3) === 0 ? f : f.toLowerCase();
				n++;
				while ((m$2[e.charCodeAt(n)] & c$4) !== 0) n++;
				if (n < o && e.charCodeAt(n) === i$4) {
					const t = ++n;
					let r = false;
					while (n < o) {
						const c = e.charCodeAt(n);
						if (c === i$4) {
							if (l[g] === void 0) l[g] = r ? y$1(e, t, n) : e.slice(t, n);
							n++;
							let i = 0;
							while (n < o) {
								const t = e.charCodeAt(n);
								const r = m$2[t];
								if ((r & s) !== 0) {
									i = r & u$4;
									break;
								}
								n++;
							}
							if (i !== 0) break parameter;
							continue parameter;
						}
						if (c === a$5 && n + 1 < o) {
							r = true;
							n += 2;
							continue;
						}
						n++;
					}
					continue parameter;
				}
				const _ = n;
				let v = 0;
				let b = -1;
				while (n < o) {
					const t = e.charCodeAt(n);
					const r = m$2[t];
					if ((r & s) !== 0) {
						v = r & u$4;
						break;
					}
					if ((r & c$4) !== 0) {
						if (b === -1) b = n;
					} else b = -1;
					n++;
				}
				if (l[g] === void 0) {
					const t = b === -1 ? n : b;
					l[g] = e.slice(_, t);
				}
				if (v !== 0) break parameter;
				continue parameter;
			}
			if ((_ & c$4) !== 0) {
				if (h === -1) h = n;
			} else h = -1;
			d |= g & f$3 | _;
			n++;
		}
	}
	return {
		type: t,
		index: n,
		parameters: l
	};
}
function y$1(e, t, n) {
	let r = "";
	for (let i = t; i < n; i++) if (e.charCodeAt(i) === a$5) {
		r += e.slice(t, i);
		t = ++i;
	}
	return r + e.slice(t, n);
}
// node_modules/json-with-bigint/json-with-bigint.js
const e$5 = /^-?\d+$/;
const t$4 = /^-?\d+n+$/;
const n$5 = JSON.stringify;
const r$5 = JSON.parse;
const i$3 = /^-?\d+n$/;
const a$4 = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const o$3 = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const s$4 = (e) => e === void 0 || typeof e === "function" || typeof e === "symbol";
const c$3 = (e) => e !== null && typeof e === "object" && e.constructor && e.constructor.name === "RawJSON";
const l$3 = (e, r, i) => {
	let a = "";
	if (typeof i === "number") a = " ".repeat(Math.min(10, Math.max(0, Math.floor(i))));
	else if (typeof i === "string") a = i.slice(0, 10);
	const o = typeof r === "function";
	const l = Array.isArray(r) ? new Set(r.map(String)) : null;
	const u = (e, n, i) => {
		if (i !== null && typeof i === "object" && typeof i.toJSON === "function") i = i.toJSON(n);
		if (typeof i === "string" && t$4.test(i)) return i + "n";
		if (typeof i === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(i.toString());
			return i.toString() + "n";
		}
		if (o) i = r.call(e, n, i);
		if (i !== null && typeof i === "object") {
			if (i instanceof Number || i instanceof String || i instanceof Boolean) i = i.valueOf();
		}
		return i;
	};
	const d = u({ "": e }, "", e);
	if (s$4(d)) return;
	const f = d === null || typeof d !== "object";
	const p = c$3(d);
	if (f || p) return n$5(d);
	const m = [];
	let h = 0;
	const g = [{
		parent: { "": d },
		key: "",
		val: d,
		isArray: Array.isArray(d),
		keys: Array.isArray(d) ? null : Object.keys(d),
		index: 0,
		first: true
	}];
	const _ = new WeakSet([d]);
	while (g.length > 0) {
		const e = g[g.length - 1];
		if (e.index === 0) {
			m.push(e.isArray ? "[" : "{");
			h++;
		}
		let t = false;
		if (e.isArray) {
			if (e.index < e.val.length) {
				if (!e.first) m.push(",");
				if (a) m.push("\n" + a.repeat(h));
				const t = e.val[e.index];
				const r = u(e.val, String(e.index), t);
				if (s$4(r)) {
					m.push("null");
					e.first = false;
					e.index++;
				} else {
					const t = r !== null && typeof r === "object";
					const i = c$3(r);
					if (t && !i) {
						if (_.has(r)) throw new TypeError("Converting circular structure to JSON");
						_.add(r);
						g.push({
							parent: e.val,
							key: String(e.index),
							val: r,
							isArray: Array.isArray(r),
							keys: Array.isArray(r) ? null : Object.keys(r),
							index: 0,
							first: true
						});
						e.first = false;
						e.index++;
					} else {
						m.push(n$5(r));
						e.first = false;
						e.index++;
					}
				}
			} else t = true;
		} else {
			while (e.index < e.keys.length) {
				const t = e.keys[e.index++];
				if (l && !l.has(t)) continue;
				const i = e.val[t];
				const o = u(e.val, t, i);
				if (s$4(o)) continue;
				if (!e.first) m.push(",");
				if (a) m.push("\n" + a.repeat(h) + n$5(t) + ": ");
				else m.push(n$5(t) + ":");
				const d = o !== null && typeof o === "object";
				const f = c$3(o);
				if (d && !f) {
					if (_.has(o)) throw new TypeError("Converting circular structure to JSON");
					_.add(o);
					g.push({
						parent: e.val,
						key: t,
						val: o,
						isArray: Array.isArray(o),
						keys: Array.isArray(o) ? null : Object.keys(o),
						index: 0,
						first: true
					});
					e.first = false;
					break;
				} else {
					m.push(n$5(o));
					e.first = false;
				}
			}
			if (e.index >= e.keys.length && g[g.length - 1] === e) t = true;
		}
		if (t) {
			h--;
			if (!e.first && a) m.push("\n" + a.repeat(h));
			m.push(e.isArray ? "]" : "}");
			_.delete(e.val);
			g.pop();
		}
	}
	return m.join("");
};
const u$3 = (e, r, i) => {
	try {
		if ("rawJSON" in JSON) return n$5(e, (e, t) => {
			if (typeof t === "bigint") return JSON.rawJSON(t.toString());
			if (typeof r === "function") return r(e, t);
			if (Array.isArray(r) && r.includes(e)) return t;
			return t;
		}, i);
		if (!e) return n$5(e, r, i);
		return n$5(e, (e, n) => {
			if (typeof n === "string" && t$4.test(n)) return n.toString() + "n";
			if (typeof n === "bigint") return n.toString() + "n";
			if (typeof r === "function") return r(e, n);
			if (Array.isArray(r) && r.includes(e)) return n;
			return n;
		}, i).replace(a$4, "$1$2$3").replace(o$3, "$1$2$3");
	} catch (t) {
		if (t instanceof RangeError) {
			const t = l$3(e, r, i);
			if (t === void 0) return void 0;
			if ("rawJSON" in JSON) return t;
			return t.replace(a$4, "$1$2$3").replace(o$3, "$1$2$3");
		}
		throw t;
	}
};
const d$3 = /* @__PURE__ */ new Map();
const f$2 = () => {
	const e = JSON.parse.toString();
	if (d$3.has(e)) return d$3.get(e);
	try {
		const t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
		d$3.set(e, t);
		return t;
	} catch {
		d$3.set(e, false);
		return false;
	}
};
const p$2 = (e, n, r, a) => {
	if (typeof n === "string" && i$3.test(n)) return BigInt(n.slice(0, -1));
	if (typeof n === "string" && t$4.test(n)) return n.slice(0, -1);
	if (!(typeof a === "function")) return n;
	return a(e, n, r);
};
const m$1 = (t, n) => {
	return JSON.parse(t, (t, r, i) => {
		const s = typeof r === "number" && (r > Number.MAX_SAFE_INTEGER || r < Number.MIN_SAFE_INTEGER);
		const c = i && e$5.test(i.source);
		if (s && c) return BigInt(i.source);
		if (!(typeof n === "function")) return r;
		return n(t, r, i);
	});
};
const h$1 = Number.MAX_SAFE_INTEGER.toString();
const g = h$1.length;
const _ = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const v = /^"-?\d+n+"$/;
const y = (e, n) => {
	const r = { "": e };
	const a = [{
		parent: r,
		key: "",
		visited: false
	}];
	while (a.length > 0) {
		const e = a[a.length - 1];
		if (!e.visited) {
			e.visited = true;
			const t = e.parent[e.key];
			if (t !== null && typeof t === "object") {
				const e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) a.push({
					parent: t,
					key: e[n],
					visited: false
				});
			}
		} else {
			const { parent: r, key: o } = e;
			let s = r[o];
			if (typeof s === "string") {
				if (i$3.test(s)) s = BigInt(s.slice(0, -1));
				else if (t$4.test(s)) s = s.slice(0, -1);
			}
			if (typeof n === "function") s = n.call(r, o, s);
			if (s === void 0) delete r[o];
			else r[o] = s;
			a.pop();
		}
	}
	return r[""];
};
const b = (e) => {
	return e.replace(_, (e, t, n, r) => {
		const i = e[0] === "\"";
		if (i && v.test(e)) return e.substring(0, e.length - 1) + "n\"";
		const o = n || r;
		const s = t && (t.length < g || t.length === g && t <= h$1);
		if (i || o || s) return e;
		return "\"" + e + "n\"";
	});
};
const x = (e, t) => {
	if (!e) return r$5(e, t);
	try {
		if (f$2()) return m$1(e, t);
		const n = b(e);
		return r$5(n, (e, n, r) => p$2(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			const n = b(e);
			const i = r$5(n);
			return y(i, t);
		}
		throw n;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var e$4 = class extends Error {
	name;
	status;
	request;
	response;
	constructor(e, t, n) {
		super(e, { cause: n.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(t);
		if (Number.isNaN(this.status)) this.status = 0;
		if ("response" in n) this.response = n.response;
		const r = Object.assign({}, n.request);
		if (n.request.headers.authorization) r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = r;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var r$4 = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function s$3(e) {
	if (typeof e !== "object" || e === null) return false;
	if (Object.prototype.toString.call(e) !== "[object Object]") return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var l$2 = () => "";
async function u$2(e) {
	const t = e.request?.fetch || globalThis.fetch;
	if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const n = e.request?.log || console;
	const r = e.request?.parseSuccessResponseBody !== false;
	const i = s$3(e.body) || Array.isArray(e.body) ? u$3(e.body) : e.body;
	const a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)]));
	let l;
	try {
		l = await t(e.url, {
			method: e.method,
			body: i,
			redirect: e.request?.redirect,
			headers: a,
			signal: e.request?.signal,
			...e.body && { duplex: "half" }
		});
	} catch (t) {
		let n = "Unknown Error";
		if (t instanceof Error) {
			if (t.name === "AbortError") {
				t.status = 500;
				throw t;
			}
			n = t.message;
			if (t.name === "TypeError" && "cause" in t) {
				if (t.cause instanceof Error) n = t.cause.message;
				else if (typeof t.cause === "string") n = t.cause;
			}
		}
		const r = new e$4(n, 500, { request: e });
		r.cause = t;
		throw r;
	}
	const u = l.status;
	const f = l.url;
	const m = {};
	for (const [e, t] of l.headers) m[e] = t;
	const h = {
		url: f,
		status: u,
		headers: m,
		data: ""
	};
	if ("deprecation" in m) {
		const t = m.link && m.link.match(/<([^<>]+)>; rel="deprecation"/);
		const r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${m.sunset}${r ? `. See ${r}` : ""}`);
	}
	if (u === 204 || u === 205) return h;
	if (e.method === "HEAD") {
		if (u < 400) return h;
		throw new e$4(l.statusText, u, {
			response: h,
			request: e
		});
	}
	if (u === 304) {
		h.data = await d$2(l);
		throw new e$4("Not modified", u, {
			response: h,
			request: e
		});
	}
	if (u >= 400) {
		h.data = await d$2(l);
		throw new e$4(p$1(h.data), u, {
			response: h,
			request: e
		});
	}
	h.data = r ? await d$2(l) : l.body;
	return h;
}
async function d$2(e) {
	const t = e.headers.get("content-type");
	if (!t) return e.text().catch(l$2);
	const n = parse(t);
	if (f$1(n)) {
		let t = "";
		try {
			t = await e.text();
			return x(t);
		} catch (e) {
			return t;
		}
	} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(l$2);
	else return e.arrayBuffer().catch(() => /* @__PURE__ */ new ArrayBuffer(0));
}
function f$1(e) {
	return e.type === "application/json" || e.type === "application/scim+json";
}
function p$1(e) {
	if (typeof e === "string") return e;
	if (e instanceof ArrayBuffer) return "Unknown error";
	if (typeof e === "object" && e !== null && "message" in e) {
		const t = e;
		const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function m(e, t) {
	const n = e.defaults(t);
	const r = function(e, t) {
		const r = n.merge(e, t);
		if (!r.request || !r.request.hook) return u$2(n.parse(r));
		const i = (e, t) => {
			return u$2(n.parse(n.merge(e, t)));
		};
		Object.assign(i, {
			endpoint: n,
			defaults: m.bind(null, n)
		});
		return r.request.hook(i, r);
	};
	return Object.assign(r, {
		endpoint: n,
		defaults: m.bind(null, n)
	});
}
var h = m(T, r$4);
// node_modules/@octokit/graphql/dist-bundle/index.js
var n$4 = "0.0.0-development";
function a$3(e) {
	return `Request failed due to following response errors:
` + e.errors.map((e) => ` - ${e.message}`).join("\n");
}
var o$2 = class extends Error {
	constructor(e, t, n) {
		super(a$3(n));
		this.request = e;
		this.headers = t;
		this.response = n;
		this.errors = n.errors;
		this.data = n.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var s$2 = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var c$2 = [
	"query",
	"method",
	"url"
];
var l$1 = /\/api\/v3\/?$/;
function u$1(e, t, n) {
	if (n) {
		if (typeof t === "string" && "query" in n) return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const e in n) {
			if (!c$2.includes(e)) continue;
			return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
		}
	}
	const r = typeof t === "string" ? Object.assign({ query: t }, n) : t;
	const i = Object.keys(r).reduce((e, t) => {
		if (s$2.includes(t)) {
			e[t] = r[t];
			return e;
		}
		if (!e.variables) e.variables = {};
		e.variables[t] = r[t];
		return e;
	}, {});
	const a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
	if (l$1.test(a)) i.url = a.replace(l$1, "/api/graphql");
	return e(i).then((e) => {
		if (e.data.errors) {
			const t = {};
			for (const n of Object.keys(e.headers)) t[n] = e.headers[n];
			throw new o$2(i, t, e.data);
		}
		return e.data.data;
	});
}
function d$1(e, t) {
	const n = e.defaults(t);
	const r = (e, t) => {
		return u$1(n, e, t);
	};
	return Object.assign(r, {
		defaults: d$1.bind(null, n),
		endpoint: n.endpoint
	});
}
d$1(h, {
	headers: { "user-agent": `octokit-graphql.js/${n$4} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function p(e) {
	return d$1(e, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var e$3 = "(?:[a-zA-Z0-9_-]+)";
var t$3 = "\\.";
var n$3 = new RegExp(`^${e$3}${t$3}${e$3}${t$3}${e$3}$`);
var r$3 = n$3.test.bind(n$3);
async function i$2(e) {
	const t = r$3(e);
	const n = e.startsWith("v1.") || e.startsWith("ghs_");
	const i = e.startsWith("ghu_");
	return {
		type: "token",
		token: e,
		tokenType: t ? "app" : n ? "installation" : i ? "user-to-server" : "oauth"
	};
}
function a$2(e) {
	if (e.split(/\./).length === 3) return `bearer ${e}`;
	return `token ${e}`;
}
async function o$1(e, t, n, r) {
	const i = t.endpoint.merge(n, r);
	i.headers.authorization = a$2(e);
	return t(i);
}
var s$1 = function e(t) {
	if (!t) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof t !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	t = t.replace(/^(token|bearer) +/i, "");
	return Object.assign(i$2.bind(null, t), { hook: o$1.bind(null, t) });
};
// node_modules/@octokit/core/dist-src/version.js
const e$2 = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const o = () => {};
const s = console.warn.bind(console);
const c$1 = console.error.bind(console);
function l(e = {}) {
	if (typeof e.debug !== "function") e.debug = o;
	if (typeof e.info !== "function") e.info = o;
	if (typeof e.warn !== "function") e.warn = s;
	if (typeof e.error !== "function") e.error = c$1;
	return e;
}
const u = `octokit-core.js/${e$2} ${getUserAgent()}`;
var d = class {
	static VERSION = e$2;
	static defaults(e) {
		const t = class extends this {
			constructor(...t) {
				const n = t[0] || {};
				if (typeof e === "function") {
					super(e(n));
					return;
				}
				super(Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
			}
		};
		return t;
	}
	static plugins = [];
	static plugin(...e) {
		const t = this.plugins;
		const n = class extends this {
			static plugins = t.concat(e.filter((e) => !t.includes(e)));
		};
		return n;
	}
	constructor(e = {}) {
		const a = new before_after_hook_default.Collection();
		const o = {
			baseUrl: h.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, e.request, { hook: a.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		o.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${u}` : u;
		if (e.baseUrl) o.baseUrl = e.baseUrl;
		if (e.previews) o.mediaType.previews = e.previews;
		if (e.timeZone) o.headers["time-zone"] = e.timeZone;
		this.request = h.defaults(o);
		this.graphql = p(this.request).defaults(o);
		this.log = l(e.log);
		this.hook = a;
		if (!e.authStrategy) {
			if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const t = s$1(e.auth);
				a.wrap("request", t.hook);
				this.auth = t;
			}
		} else {
			const { authStrategy: t, ...n } = e;
			const r = t(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: n
			}, e.auth));
			a.wrap("request", r.hook);
			this.auth = r;
		}
		const s = this.constructor;
		for (let t = 0; t < s.plugins.length; ++t) Object.assign(this, s.plugins[t](this, e));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const e$1 = "17.0.0";
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var t$2 = {
	actions: {
		addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
		addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
		cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
		createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
		createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		createOrgVariable: ["POST /orgs/{org}/actions/variables"],
		createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
		createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
		createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
		createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
		createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
		createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
		deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
		deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
		deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
		deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
		deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
		deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
		deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
		downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
		downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
		downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
		downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
		enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
		enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
		forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
		generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
		generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
		getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
		getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
		getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
		getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
		getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
		getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
		getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
		getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
		getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
		getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
		getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
		getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
		getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
		getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
		getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
		getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
		getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
		getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
		getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
		getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
		getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
		getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
		getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		getRepoPermissions: [
			"GET /repos/{owner}/{repo}/actions/permissions",
			{},
			{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
		],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
		getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
		getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
		getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
		getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
		getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
		getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
		getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
		getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
		getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
		listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
		listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
		listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
		listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
		listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
		listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
		listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
		listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
		listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
		listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
		listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
		listOrgVariables: ["GET /orgs/{org}/actions/variables"],
		listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
		listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
		listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
		listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
		listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
		listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
		listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
		listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
		listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
		listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
		listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
		listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
		reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
		reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
		reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
		removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
		removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
		removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
		reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
		reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
		setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
		setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
		setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
		setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
		setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
		setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
		setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
		setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
		setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
		setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
		setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
		updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
		updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
		updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
		updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
	},
	activity: {
		checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
		deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
		deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
		getFeeds: ["GET /feeds"],
		getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
		getThread: ["GET /notifications/threads/{thread_id}"],
		getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
		listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
		listNotificationsForAuthenticatedUser: ["GET /notifications"],
		listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
		listPublicEvents: ["GET /events"],
		listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
		listPublicEventsForUser: ["GET /users/{username}/events/public"],
		listPublicOrgEvents: ["GET /orgs/{org}/events"],
		listReceivedEventsForUser: ["GET /users/{username}/received_events"],
		listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
		listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
		listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
		listReposStarredByAuthenticatedUser: ["GET /user/starred"],
		listReposStarredByUser: ["GET /users/{username}/starred"],
		listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
		listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
		listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
		listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
		markNotificationsAsRead: ["PUT /notifications"],
		markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
		markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
		markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
		setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
		setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
		starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
		unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
	},
	apps: {
		addRepoToInstallation: [
			"PUT /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
		],
		addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
		checkToken: ["POST /applications/{client_id}/token"],
		createFromManifest: ["POST /app-manifests/{code}/conversions"],
		createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
		deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
		deleteInstallation: ["DELETE /app/installations/{installation_id}"],
		deleteToken: ["DELETE /applications/{client_id}/token"],
		getAuthenticated: ["GET /app"],
		getBySlug: ["GET /apps/{app_slug}"],
		getInstallation: ["GET /app/installations/{installation_id}"],
		getOrgInstallation: ["GET /orgs/{org}/installation"],
		getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
		getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
		getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
		getUserInstallation: ["GET /users/{username}/installation"],
		getWebhookConfigForApp: ["GET /app/hook/config"],
		getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
		listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
		listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
		listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
		listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
		listInstallations: ["GET /app/installations"],
		listInstallationsForAuthenticatedUser: ["GET /user/installations"],
		listPlans: ["GET /marketplace_listing/plans"],
		listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
		listReposAccessibleToInstallation: ["GET /installation/repositories"],
		listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
		listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
		listWebhookDeliveries: ["GET /app/hook/deliveries"],
		redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
		removeRepoFromInstallation: [
			"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
			{},
			{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
		],
		removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
		resetToken: ["PATCH /applications/{client_id}/token"],
		revokeInstallationAccessToken: ["DELETE /installation/token"],
		scopeToken: ["POST /applications/{client_id}/token/scoped"],
		suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
		unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
		updateWebhookConfigForApp: ["PATCH /app/hook/config"]
	},
	billing: {
		getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
		getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
		getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
		getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
		getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
		getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
		getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
		getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
		getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
		getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
	},
	campaigns: {
		createCampaign: ["POST /orgs/{org}/campaigns"],
		deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
		getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
		listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
		updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
	},
	checks: {
		create: ["POST /repos/{owner}/{repo}/check-runs"],
		createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
		get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
		getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
		listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
		listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
		rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
		rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
		setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
		update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	codeScanning: {
		commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
		createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
		deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
		deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getAlert: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
			{},
			{ renamedParameters: { alert_id: "alert_number" } }
		],
		getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
		getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
		getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
		getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
		getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
		getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
		getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
		listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
		listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
		listAlertsInstances: [
			"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
			{},
			{ renamed: ["codeScanning", "listAlertInstances"] }
		],
		listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
		listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
		updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
		uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
	},
	codeSecurity: {
		attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
		attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
		createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
		createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
		deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
		deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
		getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
		getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
		getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
		getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
		getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
		getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
		getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
		getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
		getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
		setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
		setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
		updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
		updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
	},
	codesOfConduct: {
		getAllCodesOfConduct: ["GET /codes_of_conduct"],
		getConductCode: ["GET /codes_of_conduct/{key}"]
	},
	codespaces: {
		addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
		codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
		createForAuthenticatedUser: ["POST /user/codespaces"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
		createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
		createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
		deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
		deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
		exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
		getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
		getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
		getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
		getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
		getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
		listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
		listForAuthenticatedUser: ["GET /user/codespaces"],
		listInOrganization: [
			"GET /orgs/{org}/codespaces",
			{},
			{ renamedParameters: { org_id: "org" } }
		],
		listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
		listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
		listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
		listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
		publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
		removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
		repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
		setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
		startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
		stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
		stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
		updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
	},
	copilot: {
		addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
		addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
		cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
		cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
		copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
		copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
		getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
		getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
		listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
	},
	credentials: { revoke: ["POST /credentials/revoke"] },
	dependabot: {
		addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
		createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
		deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
		getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
		getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
		getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
		listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
		listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
		listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
		listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
		listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
		repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
		setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
		setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
		updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
	},
	dependencyGraph: {
		createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
		diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
		exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
	},
	emojis: { get: ["GET /emojis"] },
	enterpriseTeamMemberships: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
		get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
		list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
		remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
	},
	enterpriseTeamOrganizations: {
		add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
		bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
		getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
	},
	enterpriseTeams: {
		create: ["POST /enterprises/{enterprise}/teams"],
		delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
		get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
		list: ["GET /enterprises/{enterprise}/teams"],
		update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
	},
	gists: {
		checkIsStarred: ["GET /gists/{gist_id}/star"],
		create: ["POST /gists"],
		createComment: ["POST /gists/{gist_id}/comments"],
		delete: ["DELETE /gists/{gist_id}"],
		deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
		fork: ["POST /gists/{gist_id}/forks"],
		get: ["GET /gists/{gist_id}"],
		getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
		getRevision: ["GET /gists/{gist_id}/{sha}"],
		list: ["GET /gists"],
		listComments: ["GET /gists/{gist_id}/comments"],
		listCommits: ["GET /gists/{gist_id}/commits"],
		listForUser: ["GET /users/{username}/gists"],
		listForks: ["GET /gists/{gist_id}/forks"],
		listPublic: ["GET /gists/public"],
		listStarred: ["GET /gists/starred"],
		star: ["PUT /gists/{gist_id}/star"],
		unstar: ["DELETE /gists/{gist_id}/star"],
		update: ["PATCH /gists/{gist_id}"],
		updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
	},
	git: {
		createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
		createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
		createRef: ["POST /repos/{owner}/{repo}/git/refs"],
		createTag: ["POST /repos/{owner}/{repo}/git/tags"],
		createTree: ["POST /repos/{owner}/{repo}/git/trees"],
		deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
		getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
		getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
		getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
		updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	gitignore: {
		getAllTemplates: ["GET /gitignore/templates"],
		getTemplate: ["GET /gitignore/templates/{name}"]
	},
	hostedCompute: {
		createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
		deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
		getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
		listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
		updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
	},
	interactions: {
		getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
		getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
		getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
		getRestrictionsForYourPublicRepos: [
			"GET /user/interaction-limits",
			{},
			{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
		],
		removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
		removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
		removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
		removeRestrictionsForYourPublicRepos: [
			"DELETE /user/interaction-limits",
			{},
			{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
		],
		setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
		setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
		setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
		setRestrictionsForYourPublicRepos: [
			"PUT /user/interaction-limits",
			{},
			{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
		]
	},
	issues: {
		addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
		checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
		create: ["POST /repos/{owner}/{repo}/issues"],
		createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		createLabel: ["POST /repos/{owner}/{repo}/labels"],
		createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
		deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
		deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
		get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
		getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
		getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
		getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
		getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
		list: ["GET /issues"],
		listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
		listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
		listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
		listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
		listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
		listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
		listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
		listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
		listForAuthenticatedUser: ["GET /user/issues"],
		listForOrg: ["GET /orgs/{org}/issues"],
		listForRepo: ["GET /repos/{owner}/{repo}/issues"],
		listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
		listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
		listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
		listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
		lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
		removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
		removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
		removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
		reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
		setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
		unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
		update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
		updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
		updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
		updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
	},
	licenses: {
		get: ["GET /licenses/{license}"],
		getAllCommonlyUsed: ["GET /licenses"],
		getForRepo: ["GET /repos/{owner}/{repo}/license"]
	},
	markdown: {
		render: ["POST /markdown"],
		renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
	},
	meta: {
		get: ["GET /meta"],
		getAllVersions: ["GET /versions"],
		getOctocat: ["GET /octocat"],
		getZen: ["GET /zen"],
		root: ["GET /"]
	},
	migrations: {
		deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
		deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
		downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
		getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
		getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
		getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
		listForAuthenticatedUser: ["GET /user/migrations"],
		listForOrg: ["GET /orgs/{org}/migrations"],
		listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
		listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
		listReposForUser: [
			"GET /user/migrations/{migration_id}/repositories",
			{},
			{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
		],
		startForAuthenticatedUser: ["POST /user/migrations"],
		startForOrg: ["POST /orgs/{org}/migrations"],
		unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
		unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
	},
	oidc: {
		getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
		updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
	},
	orgs: {
		addSecurityManagerTeam: [
			"PUT /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
		],
		assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		blockUser: ["PUT /orgs/{org}/blocks/{username}"],
		cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
		checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
		checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
		checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
		convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
		createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
		createInvitation: ["POST /orgs/{org}/invitations"],
		createIssueType: ["POST /orgs/{org}/issue-types"],
		createWebhook: ["POST /orgs/{org}/hooks"],
		customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
		customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
		customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
		customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
		customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
		customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
		delete: ["DELETE /orgs/{org}"],
		deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
		deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
		deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
		disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
		get: ["GET /orgs/{org}"],
		getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
		getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
		getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
		getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
		getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
		getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
		getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
		getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
		getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
		list: ["GET /organizations"],
		listAppInstallations: ["GET /orgs/{org}/installations"],
		listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
		listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
		listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedUsers: ["GET /orgs/{org}/blocks"],
		listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
		listForAuthenticatedUser: ["GET /user/orgs"],
		listForUser: ["GET /users/{username}/orgs"],
		listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
		listIssueTypes: ["GET /orgs/{org}/issue-types"],
		listMembers: ["GET /orgs/{org}/members"],
		listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
		listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
		listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
		listOrgRoles: ["GET /orgs/{org}/organization-roles"],
		listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
		listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
		listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
		listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
		listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
		listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
		listPendingInvitations: ["GET /orgs/{org}/invitations"],
		listPublicMembers: ["GET /orgs/{org}/public_members"],
		listSecurityManagerTeams: [
			"GET /orgs/{org}/security-managers",
			{},
			{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
		],
		listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /orgs/{org}/hooks"],
		pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeMember: ["DELETE /orgs/{org}/members/{username}"],
		removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
		removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
		removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
		removeSecurityManagerTeam: [
			"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
			{},
			{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
		],
		reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
		reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
		revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
		revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
		revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
		revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
		setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
		setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
		setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
		setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
		unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
		update: ["PATCH /orgs/{org}"],
		updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
		updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
		updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
		updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
		updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
		updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
	},
	packages: {
		deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
		deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
		deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
		deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getAllPackageVersionsForAPackageOwnedByAnOrg: [
			"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
		],
		getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
			"GET /user/packages/{package_type}/{package_name}/versions",
			{},
			{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
		],
		getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
		getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
		getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
		getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
		getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
		getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
		listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
		listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
		listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
		listPackagesForAuthenticatedUser: ["GET /user/packages"],
		listPackagesForOrganization: ["GET /orgs/{org}/packages"],
		listPackagesForUser: ["GET /users/{username}/packages"],
		restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
		restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
		restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
	},
	privateRegistries: {
		createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
		deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
		getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
		getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
		listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
		updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
	},
	projects: {
		addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
		addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
		deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
		getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
		getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
		getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
		getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
		listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
		listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
		listForOrg: ["GET /orgs/{org}/projectsV2"],
		listForUser: ["GET /users/{username}/projectsV2"],
		listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
		listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
		updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
		updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
	},
	pulls: {
		checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		create: ["POST /repos/{owner}/{repo}/pulls"],
		createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
		createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
		get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
		list: ["GET /repos/{owner}/{repo}/pulls"],
		listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
		listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
		listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
		listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
		listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
		merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
		removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
		submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
		update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
		updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
		updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
		updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
	},
	rateLimit: { get: ["GET /rate_limit"] },
	reactions: {
		createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
		deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
		deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
		deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
		deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
		deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
		listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
		listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
		listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
		listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
		listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
		listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
		listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
	},
	repos: {
		acceptInvitation: [
			"PATCH /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
		],
		acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
		addAppAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
		addStatusCheckContexts: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		addTeamAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		addUserAccessRestrictions: [
			"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
		checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
		checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
		checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
		checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
		checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
		codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
		compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
		compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
		createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
		createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
		createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
		createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
		createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
		createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
		createForAuthenticatedUser: ["POST /user/repos"],
		createFork: ["POST /repos/{owner}/{repo}/forks"],
		createInOrg: ["POST /orgs/{org}/repos"],
		createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
		createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
		createOrgRuleset: ["POST /orgs/{org}/rulesets"],
		createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
		createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
		createRelease: ["POST /repos/{owner}/{repo}/releases"],
		createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
		createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
		createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
		customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
		customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
		declineInvitation: [
			"DELETE /user/repository_invitations/{invitation_id}",
			{},
			{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
		],
		declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
		delete: ["DELETE /repos/{owner}/{repo}"],
		deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
		deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
		deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
		deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
		deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
		deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
		deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
		deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
		deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
		deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
		deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
		disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
		disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
		disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
		disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
		downloadArchive: [
			"GET /repos/{owner}/{repo}/zipball/{ref}",
			{},
			{ renamed: ["repos", "downloadZipballArchive"] }
		],
		downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
		downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
		enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
		enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
		enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
		enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
		generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
		get: ["GET /repos/{owner}/{repo}"],
		getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
		getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
		getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
		getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
		getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
		getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
		getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
		getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
		getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
		getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
		getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
		getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
		getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
		getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
		getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
		getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
		getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
		getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
		getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
		getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
		getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
		getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
		getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
		getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
		getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
		getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
		getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
		getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
		getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
		getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
		getOrgRulesets: ["GET /orgs/{org}/rulesets"],
		getPages: ["GET /repos/{owner}/{repo}/pages"],
		getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
		getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
		getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
		getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
		getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
		getReadme: ["GET /repos/{owner}/{repo}/readme"],
		getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
		getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
		getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
		getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
		getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
		getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
		getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
		getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
		getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
		getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
		getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
		getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
		getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
		getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
		getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
		listActivities: ["GET /repos/{owner}/{repo}/activity"],
		listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
		listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
		listBranches: ["GET /repos/{owner}/{repo}/branches"],
		listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
		listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
		listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
		listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
		listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
		listCommits: ["GET /repos/{owner}/{repo}/commits"],
		listContributors: ["GET /repos/{owner}/{repo}/contributors"],
		listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
		listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
		listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
		listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
		listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
		listForAuthenticatedUser: ["GET /user/repos"],
		listForOrg: ["GET /orgs/{org}/repos"],
		listForUser: ["GET /users/{username}/repos"],
		listForks: ["GET /repos/{owner}/{repo}/forks"],
		listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
		listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
		listLanguages: ["GET /repos/{owner}/{repo}/languages"],
		listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
		listPublic: ["GET /repositories"],
		listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
		listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
		listReleases: ["GET /repos/{owner}/{repo}/releases"],
		listTags: ["GET /repos/{owner}/{repo}/tags"],
		listTeams: ["GET /repos/{owner}/{repo}/teams"],
		listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
		listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
		merge: ["POST /repos/{owner}/{repo}/merges"],
		mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
		pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
		redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
		removeAppAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
		removeStatusCheckContexts: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		removeTeamAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		removeUserAccessRestrictions: [
			"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
		replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
		requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
		setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
		setAppAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
			{},
			{ mapToData: "apps" }
		],
		setStatusCheckContexts: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
			{},
			{ mapToData: "contexts" }
		],
		setTeamAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
			{},
			{ mapToData: "teams" }
		],
		setUserAccessRestrictions: [
			"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
			{},
			{ mapToData: "users" }
		],
		testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
		transfer: ["POST /repos/{owner}/{repo}/transfer"],
		update: ["PATCH /repos/{owner}/{repo}"],
		updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
		updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
		updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
		updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
		updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
		updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
		updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
		updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
		updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
		updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
		updateStatusCheckPotection: [
			"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
			{},
			{ renamed: ["repos", "updateStatusCheckProtection"] }
		],
		updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
		updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
		updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
		uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
	},
	search: {
		code: ["GET /search/code"],
		commits: ["GET /search/commits"],
		issuesAndPullRequests: ["GET /search/issues"],
		labels: ["GET /search/labels"],
		repos: ["GET /search/repositories"],
		topics: ["GET /search/topics"],
		users: ["GET /search/users"]
	},
	secretScanning: {
		createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
		getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
		listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
		listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
		listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
		listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
		updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
		updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
	},
	securityAdvisories: {
		createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
		createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
		createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
		createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
		getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
		getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
		listGlobalAdvisories: ["GET /advisories"],
		listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
		listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
		updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
	},
	teams: {
		addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		create: ["POST /orgs/{org}/teams"],
		createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
		deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
		getByName: ["GET /orgs/{org}/teams/{team_slug}"],
		getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		list: ["GET /orgs/{org}/teams"],
		listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
		listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
		listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
		listForAuthenticatedUser: ["GET /user/teams"],
		listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
		listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
		listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
		removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
		removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
		updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
		updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
		updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
	},
	users: {
		addEmailForAuthenticated: [
			"POST /user/emails",
			{},
			{ renamed: ["users", "addEmailForAuthenticatedUser"] }
		],
		addEmailForAuthenticatedUser: ["POST /user/emails"],
		addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
		block: ["PUT /user/blocks/{username}"],
		checkBlocked: ["GET /user/blocks/{username}"],
		checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
		checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
		createGpgKeyForAuthenticated: [
			"POST /user/gpg_keys",
			{},
			{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
		],
		createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
		createPublicSshKeyForAuthenticated: [
			"POST /user/keys",
			{},
			{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
		],
		createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
		createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
		deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
		deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
		deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
		deleteEmailForAuthenticated: [
			"DELETE /user/emails",
			{},
			{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
		],
		deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
		deleteGpgKeyForAuthenticated: [
			"DELETE /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
		],
		deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
		deletePublicSshKeyForAuthenticated: [
			"DELETE /user/keys/{key_id}",
			{},
			{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
		],
		deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
		deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
		deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
		follow: ["PUT /user/following/{username}"],
		getAuthenticated: ["GET /user"],
		getById: ["GET /user/{account_id}"],
		getByUsername: ["GET /users/{username}"],
		getContextForUser: ["GET /users/{username}/hovercard"],
		getGpgKeyForAuthenticated: [
			"GET /user/gpg_keys/{gpg_key_id}",
			{},
			{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
		],
		getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
		getPublicSshKeyForAuthenticated: [
			"GET /user/keys/{key_id}",
			{},
			{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
		],
		getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
		getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
		list: ["GET /users"],
		listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
		listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
		listBlockedByAuthenticated: [
			"GET /user/blocks",
			{},
			{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
		],
		listBlockedByAuthenticatedUser: ["GET /user/blocks"],
		listEmailsForAuthenticated: [
			"GET /user/emails",
			{},
			{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
		],
		listEmailsForAuthenticatedUser: ["GET /user/emails"],
		listFollowedByAuthenticated: [
			"GET /user/following",
			{},
			{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
		],
		listFollowedByAuthenticatedUser: ["GET /user/following"],
		listFollowersForAuthenticatedUser: ["GET /user/followers"],
		listFollowersForUser: ["GET /users/{username}/followers"],
		listFollowingForUser: ["GET /users/{username}/following"],
		listGpgKeysForAuthenticated: [
			"GET /user/gpg_keys",
			{},
			{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
		],
		listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
		listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
		listPublicEmailsForAuthenticated: [
			"GET /user/public_emails",
			{},
			{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
		],
		listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
		listPublicKeysForUser: ["GET /users/{username}/keys"],
		listPublicSshKeysForAuthenticated: [
			"GET /user/keys",
			{},
			{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
		],
		listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
		listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
		listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
		listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
		listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
		setPrimaryEmailVisibilityForAuthenticated: [
			"PATCH /user/email/visibility",
			{},
			{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
		],
		setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
		unblock: ["DELETE /user/blocks/{username}"],
		unfollow: ["DELETE /user/following/{username}"],
		updateAuthenticated: ["PATCH /user"]
	}
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
const t$1 = /* @__PURE__ */ new Map();
for (const [n, r] of Object.entries(t$2)) for (const [e, i] of Object.entries(r)) {
	const [r, a, o] = i;
	const [s, c] = r.split(/ /);
	const l = Object.assign({
		method: s,
		url: c
	}, a);
	if (!t$1.has(n)) t$1.set(n, /* @__PURE__ */ new Map());
	t$1.get(n).set(e, {
		scope: n,
		methodName: e,
		endpointDefaults: l,
		decorations: o
	});
}
const n$2 = {
	has({ scope: e }, n) {
		return t$1.get(e).has(n);
	},
	getOwnPropertyDescriptor(e, t) {
		return {
			value: this.get(e, t),
			configurable: true,
			writable: true,
			enumerable: true
		};
	},
	defineProperty(e, t, n) {
		Object.defineProperty(e.cache, t, n);
		return true;
	},
	deleteProperty(e, t) {
		delete e.cache[t];
		return true;
	},
	ownKeys({ scope: e }) {
		return [...t$1.get(e).keys()];
	},
	set(e, t, n) {
		return e.cache[t] = n;
	},
	get({ octokit: e, scope: n, cache: r }, a) {
		if (r[a]) return r[a];
		const o = t$1.get(n).get(a);
		if (!o) return;
		const { endpointDefaults: s, decorations: c } = o;
		if (c) r[a] = i$1(e, n, a, s, c);
		else r[a] = e.request.defaults(s);
		return r[a];
	}
};
function r$2(e) {
	const r = {};
	for (const i of t$1.keys()) r[i] = new Proxy({
		octokit: e,
		scope: i,
		cache: {}
	}, n$2);
	return r;
}
function i$1(e, t, n, r, i) {
	const a = e.request.defaults(r);
	function o(...r) {
		let o = a.endpoint.merge(...r);
		if (i.mapToData) {
			o = Object.assign({}, o, {
				data: o[i.mapToData],
				[i.mapToData]: void 0
			});
			return a(o);
		}
		if (i.renamed) {
			const [r, a] = i.renamed;
			e.log.warn(`octokit.${t}.${n}() has been renamed to octokit.${r}.${a}()`);
		}
		if (i.deprecated) e.log.warn(i.deprecated);
		if (i.renamedParameters) {
			const o = a.endpoint.merge(...r);
			for (const [r, a] of Object.entries(i.renamedParameters)) if (r in o) {
				e.log.warn(`"${r}" parameter is deprecated for "octokit.${t}.${n}()". Use "${a}" instead`);
				if (!(a in o)) o[a] = o[r];
				delete o[r];
			}
			return a(o);
		}
		return a(...r);
	}
	return Object.assign(o, a);
}
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function n$1(e) {
	return { rest: r$2(e) };
}
n$1.VERSION = e$1;
function r$1(e) {
	const n = r$2(e);
	return {
		...n,
		rest: n
	};
}
r$1.VERSION = e$1;
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var e = "0.0.0-development";
function t(e) {
	if (!e.data) return {
		...e,
		data: []
	};
	if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
	const n = e.data.incomplete_results;
	const r = e.data.repository_selection;
	const i = e.data.total_count;
	const a = e.data.total_commits;
	delete e.data.incomplete_results;
	delete e.data.repository_selection;
	delete e.data.total_count;
	delete e.data.total_commits;
	const o = Object.keys(e.data)[0];
	e.data = e.data[o];
	if (typeof n !== "undefined") e.data.incomplete_results = n;
	if (typeof r !== "undefined") e.data.repository_selection = r;
	e.data.total_count = i;
	e.data.total_commits = a;
	return e;
}
function n(e, n, r) {
	const i = typeof n === "function" ? n.endpoint(r) : e.request.endpoint(n, r);
	const a = typeof n === "function" ? n : e.request;
	const o = i.method;
	const s = i.headers;
	let c = i.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!c) return { done: true };
		try {
			const n = t(await a({
				method: o,
				url: c,
				headers: s
			}));
			c = ((n.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!c && "total_commits" in n.data) {
				const e = new URL(n.url);
				const t = e.searchParams;
				const r = parseInt(t.get("page") || "1", 10);
				if (r * parseInt(t.get("per_page") || "250", 10) < n.data.total_commits) {
					t.set("page", String(r + 1));
					c = e.toString();
				}
			}
			return { value: n };
		} catch (e) {
			if (e.status !== 409) throw e;
			c = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function r(e, t, r, a) {
	if (typeof r === "function") {
		a = r;
		r = void 0;
	}
	return i(e, [], n(e, t, r)[Symbol.asyncIterator](), a);
}
function i(e, t, n, r) {
	return n.next().then((a) => {
		if (a.done) return t;
		let o = false;
		function s() {
			o = true;
		}
		t = t.concat(r ? r(a.value, s) : a.value.data);
		if (o) return t;
		return i(e, t, n, r);
	});
}
Object.assign(r, { iterator: n });
function c(e) {
	return { paginate: Object.assign(r.bind(null, e), { iterator: n.bind(null, e) }) };
}
c.VERSION = e;
new Context();
const a = getApiBaseUrl();
const defaults = {
	baseUrl: a,
	request: {
		agent: getProxyAgent(a),
		fetch: getProxyFetch(a)
	}
};
const GitHub = d.plugin(n$1, c).defaults(defaults);
function getOctokitOptions(e, n) {
	const r = Object.assign({}, n || {});
	const i = getAuthString(e, r);
	if (i) r.auth = i;
	const a = getUserAgentWithOrchestrationId(r.userAgent);
	if (a) r.userAgent = a;
	return r;
}
new Context();
function getOctokit(e, r, ...i) {
	return new (GitHub.plugin(...i))(getOctokitOptions(e, r));
}
export { getOctokit as t };
