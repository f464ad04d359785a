import { a as e, i as t, n, o as r, r as i, t as a } from "./rolldown-runtime.js";
const { EOL: o } = process.getBuiltinModule("os");
const { existsSync: s, readFileSync: c } = process.getBuiltinModule("fs");
var l = a(((e) => {
	t("net");
	var n = t("tls");
	var r = t("http");
	var i = t("https");
	var a = t("events");
	t("assert");
	var o = t("util");
	e.httpOverHttp = s;
	e.httpsOverHttp = c;
	e.httpOverHttps = l;
	e.httpsOverHttps = u;
	function s(e) {
		var t = new d(e);
		t.request = r.request;
		return t;
	}
	function c(e) {
		var t = new d(e);
		t.request = r.request;
		t.createSocket = f;
		t.defaultPort = 443;
		return t;
	}
	function l(e) {
		var t = new d(e);
		t.request = i.request;
		return t;
	}
	function u(e) {
		var t = new d(e);
		t.request = i.request;
		t.createSocket = f;
		t.defaultPort = 443;
		return t;
	}
	function d(e) {
		var t = this;
		t.options = e || {};
		t.proxyOptions = t.options.proxy || {};
		t.maxSockets = t.options.maxSockets || r.Agent.defaultMaxSockets;
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
	o.inherits(d, a.EventEmitter);
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
				var c = new Error("tunneling socket could not be established, statusCode=" + e.statusCode);
				c.code = "ECONNRESET";
				t.request.emit("error", c);
				r.removeSocket(i);
				return;
			}
			if (s.length > 0) {
				h("got illegal response body from proxy");
				a.destroy();
				var c = new Error("got illegal response body from proxy");
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
			var n = new Error("tunneling socket could not be established, cause=" + e.message);
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
	function f(e, t) {
		var r = this;
		d.prototype.createSocket.call(r, e, function(i) {
			var a = e.request.getHeader("host");
			var o = m({}, r.options, {
				socket: i,
				servername: a ? a.replace(/:.*$/, "") : e.host
			});
			var s = n.connect(0, o);
			r.sockets[r.sockets.indexOf(i)] = s;
			t(s);
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
	e.debug = h;
}));
var u = a(((e, t) => {
	t.exports = l();
}));
var d = a(((e, t) => {
	const n = Symbol.for("undici.error.UND_ERR");
	var r = class extends Error {
		constructor(e) {
			super(e);
			this.name = "UndiciError";
			this.code = "UND_ERR";
		}
		static [Symbol.hasInstance](e) {
			return e && e[n] === true;
		}
		[n] = true;
	};
	const i = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
	var a = class extends r {
		constructor(e) {
			super(e);
			this.name = "ConnectTimeoutError";
			this.message = e || "Connect Timeout Error";
			this.code = "UND_ERR_CONNECT_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[i] === true;
		}
		[i] = true;
	};
	const o = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
	var s = class extends r {
		constructor(e) {
			super(e);
			this.name = "HeadersTimeoutError";
			this.message = e || "Headers Timeout Error";
			this.code = "UND_ERR_HEADERS_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[o] === true;
		}
		[o] = true;
	};
	const c = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
	var l = class extends r {
		constructor(e) {
			super(e);
			this.name = "HeadersOverflowError";
			this.message = e || "Headers Overflow Error";
			this.code = "UND_ERR_HEADERS_OVERFLOW";
		}
		static [Symbol.hasInstance](e) {
			return e && e[c] === true;
		}
		[c] = true;
	};
	const u = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
	var d = class extends r {
		constructor(e) {
			super(e);
			this.name = "BodyTimeoutError";
			this.message = e || "Body Timeout Error";
			this.code = "UND_ERR_BODY_TIMEOUT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[u] === true;
		}
		[u] = true;
	};
	const f = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
	var p = class extends r {
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
			return e && e[f] === true;
		}
		[f] = true;
	};
	const m = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
	var h = class extends r {
		constructor(e) {
			super(e);
			this.name = "InvalidArgumentError";
			this.message = e || "Invalid Argument Error";
			this.code = "UND_ERR_INVALID_ARG";
		}
		static [Symbol.hasInstance](e) {
			return e && e[m] === true;
		}
		[m] = true;
	};
	const g = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
	var _ = class extends r {
		constructor(e) {
			super(e);
			this.name = "InvalidReturnValueError";
			this.message = e || "Invalid Return Value Error";
			this.code = "UND_ERR_INVALID_RETURN_VALUE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[g] === true;
		}
		[g] = true;
	};
	const v = Symbol.for("undici.error.UND_ERR_ABORT");
	var y = class extends r {
		constructor(e) {
			super(e);
			this.name = "AbortError";
			this.message = e || "The operation was aborted";
			this.code = "UND_ERR_ABORT";
		}
		static [Symbol.hasInstance](e) {
			return e && e[v] === true;
		}
		[v] = true;
	};
	const b = Symbol.for("undici.error.UND_ERR_ABORTED");
	var x = class extends y {
		constructor(e) {
			super(e);
			this.name = "AbortError";
			this.message = e || "Request aborted";
			this.code = "UND_ERR_ABORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[b] === true;
		}
		[b] = true;
	};
	const S = Symbol.for("undici.error.UND_ERR_INFO");
	var C = class extends r {
		constructor(e) {
			super(e);
			this.name = "InformationalError";
			this.message = e || "Request information";
			this.code = "UND_ERR_INFO";
		}
		static [Symbol.hasInstance](e) {
			return e && e[S] === true;
		}
		[S] = true;
	};
	const w = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
	var T = class extends r {
		constructor(e) {
			super(e);
			this.name = "RequestContentLengthMismatchError";
			this.message = e || "Request body length does not match content-length header";
			this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[w] === true;
		}
		[w] = true;
	};
	const E = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
	var D = class extends r {
		constructor(e) {
			super(e);
			this.name = "ResponseContentLengthMismatchError";
			this.message = e || "Response body length does not match content-length header";
			this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
		}
		static [Symbol.hasInstance](e) {
			return e && e[E] === true;
		}
		[E] = true;
	};
	const O = Symbol.for("undici.error.UND_ERR_DESTROYED");
	var k = class extends r {
		constructor(e) {
			super(e);
			this.name = "ClientDestroyedError";
			this.message = e || "The client is destroyed";
			this.code = "UND_ERR_DESTROYED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[O] === true;
		}
		[O] = true;
	};
	const A = Symbol.for("undici.error.UND_ERR_CLOSED");
	var j = class extends r {
		constructor(e) {
			super(e);
			this.name = "ClientClosedError";
			this.message = e || "The client is closed";
			this.code = "UND_ERR_CLOSED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[A] === true;
		}
		[A] = true;
	};
	const M = Symbol.for("undici.error.UND_ERR_SOCKET");
	var N = class extends r {
		constructor(e, t) {
			super(e);
			this.name = "SocketError";
			this.message = e || "Socket error";
			this.code = "UND_ERR_SOCKET";
			this.socket = t;
		}
		static [Symbol.hasInstance](e) {
			return e && e[M] === true;
		}
		[M] = true;
	};
	const P = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
	var F = class extends r {
		constructor(e) {
			super(e);
			this.name = "NotSupportedError";
			this.message = e || "Not supported error";
			this.code = "UND_ERR_NOT_SUPPORTED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[P] === true;
		}
		[P] = true;
	};
	const I = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
	var L = class extends r {
		constructor(e) {
			super(e);
			this.name = "MissingUpstreamError";
			this.message = e || "No upstream has been added to the BalancedPool";
			this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
		}
		static [Symbol.hasInstance](e) {
			return e && e[I] === true;
		}
		[I] = true;
	};
	const R = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
	var ee = class extends Error {
		constructor(e, t, n) {
			super(e);
			this.name = "HTTPParserError";
			this.code = t ? `HPE_${t}` : void 0;
			this.data = n ? n.toString() : void 0;
		}
		static [Symbol.hasInstance](e) {
			return e && e[R] === true;
		}
		[R] = true;
	};
	const te = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
	var z = class extends r {
		constructor(e) {
			super(e);
			this.name = "ResponseExceededMaxSizeError";
			this.message = e || "Response content exceeded max size";
			this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
		}
		static [Symbol.hasInstance](e) {
			return e && e[te] === true;
		}
		[te] = true;
	};
	const B = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
	var V = class extends r {
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
	var U = class extends r {
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
	var ne = class extends r {
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
	const G = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
	var re = class extends r {
		constructor(e) {
			super(e);
			this.name = "MessageSizeExceededError";
			this.message = e || "Max decompressed message size exceeded";
			this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
		}
		static [Symbol.hasInstance](e) {
			return e && e[G] === true;
		}
		get [G]() {
			return true;
		}
	};
	t.exports = {
		AbortError: y,
		HTTPParserError: ee,
		UndiciError: r,
		HeadersTimeoutError: s,
		HeadersOverflowError: l,
		BodyTimeoutError: d,
		RequestContentLengthMismatchError: T,
		ConnectTimeoutError: a,
		ResponseStatusCodeError: p,
		InvalidArgumentError: h,
		InvalidReturnValueError: _,
		RequestAbortedError: x,
		ClientDestroyedError: k,
		ClientClosedError: j,
		InformationalError: C,
		SocketError: N,
		NotSupportedError: F,
		ResponseContentLengthMismatchError: D,
		BalancedPoolMissingUpstreamError: L,
		ResponseExceededMaxSizeError: z,
		RequestRetryError: V,
		ResponseError: U,
		SecureProxyConnectionError: ne,
		MessageSizeExceededError: re
	};
}));
var f = a(((e, t) => {
	t.exports = {
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
var p = a(((e, t) => {
	const n = {};
	const r = [
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
	for (let e = 0; e < r.length; ++e) {
		const t = r[e];
		const i = t.toLowerCase();
		n[t] = n[i] = i;
	}
	Object.setPrototypeOf(n, null);
	t.exports = {
		wellknownHeaderNames: r,
		headerNameLowerCasedRecord: n
	};
}));
var m = a(((e, t) => {
	const { wellknownHeaderNames: n, headerNameLowerCasedRecord: r } = p();
	var i = class e {
		value = null;
		left = null;
		middle = null;
		right = null;
		code;
		constructor(t, n, r) {
			if (r === void 0 || r >= t.length) throw new TypeError("Unreachable");
			if ((this.code = t.charCodeAt(r)) > 127) throw new TypeError("key must be ascii string");
			if (t.length !== ++r) this.middle = new e(t, n, r);
			else this.value = n;
		}
		add(t, n) {
			const r = t.length;
			if (r === 0) throw new TypeError("Unreachable");
			let i = 0;
			let a = this;
			while (true) {
				const o = t.charCodeAt(i);
				if (o > 127) throw new TypeError("key must be ascii string");
				if (a.code === o) {
					if (r === ++i) {
						a.value = n;
						break;
					} else if (a.middle !== null) a = a.middle;
					else {
						a.middle = new e(t, n, i);
						break;
					}
				} else if (a.code < o) {
					if (a.left !== null) a = a.left;
					else {
						a.left = new e(t, n, i);
						break;
					}
				} else if (a.right !== null) a = a.right;
				else {
					a.right = new e(t, n, i);
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
	var a = class {
		node = null;
		insert(e, t) {
			if (this.node === null) this.node = new i(e, t, 0);
			else this.node.add(e, t);
		}
		lookup(e) {
			return this.node?.search(e)?.value ?? null;
		}
	};
	const o = new a();
	for (let e = 0; e < n.length; ++e) {
		const t = r[n[e]];
		o.insert(t, t);
	}
	t.exports = {
		TernarySearchTree: a,
		tree: o
	};
}));
var h = a(((e, n) => {
	const r = t("node:assert");
	const { kDestroyed: i, kBodyUsed: a, kListeners: o, kBody: s } = f();
	const { IncomingMessage: c } = t("node:http");
	const l = t("node:stream");
	const u = t("node:net");
	const { Blob: h } = t("node:buffer");
	const g = t("node:util");
	const { stringify: _ } = t("node:querystring");
	const { EventEmitter: v } = t("node:events");
	const { InvalidArgumentError: y } = d();
	const { headerNameLowerCasedRecord: b } = p();
	const { tree: x } = m();
	const [S, C] = process.versions.node.split(".").map((e) => Number(e));
	var w = class {
		constructor(e) {
			this[s] = e;
			this[a] = false;
		}
		async *[Symbol.asyncIterator]() {
			r(!this[a], "disturbed");
			this[a] = true;
			yield* this[s];
		}
	};
	function T(e) {
		if (D(e)) {
			if (ee(e) === 0) e.on("data", function() {
				r(false);
			});
			if (typeof e.readableDidRead !== "boolean") {
				e[a] = false;
				v.prototype.on.call(e, "data", function() {
					this[a] = true;
				});
			}
			return e;
		} else if (e && typeof e.pipeTo === "function") return new w(e);
		else if (e && typeof e !== "string" && !ArrayBuffer.isView(e) && R(e)) return new w(e);
		else return e;
	}
	function E() {}
	function D(e) {
		return e && typeof e === "object" && typeof e.pipe === "function" && typeof e.on === "function";
	}
	function O(e) {
		if (e === null) return false;
		else if (e instanceof h) return true;
		else if (typeof e !== "object") return false;
		else {
			const t = e[Symbol.toStringTag];
			return (t === "Blob" || t === "File") && ("stream" in e && typeof e.stream === "function" || "arrayBuffer" in e && typeof e.arrayBuffer === "function");
		}
	}
	function k(e, t) {
		if (e.includes("?") || e.includes("#")) throw new Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
		const n = _(t);
		if (n) e += "?" + n;
		return e;
	}
	function A(e) {
		const t = parseInt(e, 10);
		return t === Number(e) && t >= 0 && t <= 65535;
	}
	function j(e) {
		return e != null && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && (e[4] === ":" || e[4] === "s" && e[5] === ":");
	}
	function M(e) {
		if (typeof e === "string") {
			e = new URL(e);
			if (!j(e.origin || e.protocol)) throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return e;
		}
		if (!e || typeof e !== "object") throw new y("Invalid URL: The URL argument must be a non-null object.");
		if (!(e instanceof URL)) {
			if (e.port != null && e.port !== "" && A(e.port) === false) throw new y("Invalid URL: port must be a valid integer or a string representation of an integer.");
			if (e.path != null && typeof e.path !== "string") throw new y("Invalid URL path: the path must be a string or null/undefined.");
			if (e.pathname != null && typeof e.pathname !== "string") throw new y("Invalid URL pathname: the pathname must be a string or null/undefined.");
			if (e.hostname != null && typeof e.hostname !== "string") throw new y("Invalid URL hostname: the hostname must be a string or null/undefined.");
			if (e.origin != null && typeof e.origin !== "string") throw new y("Invalid URL origin: the origin must be a string or null/undefined.");
			if (!j(e.origin || e.protocol)) throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			const t = e.port != null ? e.port : e.protocol === "https:" ? 443 : 80;
			let n = e.origin != null ? e.origin : `${e.protocol || ""}//${e.hostname || ""}:${t}`;
			let r = e.path != null ? e.path : `${e.pathname || ""}${e.search || ""}`;
			if (n[n.length - 1] === "/") n = n.slice(0, n.length - 1);
			if (r && r[0] !== "/") r = `/${r}`;
			return new URL(`${n}${r}`);
		}
		if (!j(e.origin || e.protocol)) throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.");
		return e;
	}
	function N(e) {
		e = M(e);
		if (e.pathname !== "/" || e.search || e.hash) throw new y("invalid url");
		return e;
	}
	function P(e) {
		if (e[0] === "[") {
			const t = e.indexOf("]");
			r(t !== -1);
			return e.substring(1, t);
		}
		const t = e.indexOf(":");
		if (t === -1) return e;
		return e.substring(0, t);
	}
	function F(e) {
		if (!e) return null;
		r(typeof e === "string");
		const t = P(e);
		if (u.isIP(t)) return "";
		return t;
	}
	function I(e) {
		return JSON.parse(JSON.stringify(e));
	}
	function L(e) {
		return !!(e != null && typeof e[Symbol.asyncIterator] === "function");
	}
	function R(e) {
		return !!(e != null && (typeof e[Symbol.iterator] === "function" || typeof e[Symbol.asyncIterator] === "function"));
	}
	function ee(e) {
		if (e == null) return 0;
		else if (D(e)) {
			const t = e._readableState;
			return t && t.objectMode === false && t.ended === true && Number.isFinite(t.length) ? t.length : null;
		} else if (O(e)) return e.size != null ? e.size : null;
		else if (G(e)) return e.byteLength;
		return null;
	}
	function te(e) {
		return e && !!(e.destroyed || e[i] || l.isDestroyed?.(e));
	}
	function z(e, t) {
		if (e == null || !D(e) || te(e)) return;
		if (typeof e.destroy === "function") {
			if (Object.getPrototypeOf(e).constructor === c) e.socket = null;
			e.destroy(t);
		} else if (t) queueMicrotask(() => {
			e.emit("error", t);
		});
		if (e.destroyed !== true) e[i] = true;
	}
	const B = /timeout=(\d+)/;
	function V(e) {
		const t = e.toString().match(B);
		return t ? parseInt(t[1], 10) * 1e3 : null;
	}
	function H(e) {
		return typeof e === "string" ? b[e] ?? e.toLowerCase() : x.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function U(e) {
		return x.lookup(e) ?? e.toString("latin1").toLowerCase();
	}
	function W(e, t) {
		if (t === void 0) t = {};
		for (let n = 0; n < e.length; n += 2) {
			const r = H(e[n]);
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
	function ne(e) {
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
	function G(e) {
		return e instanceof Uint8Array || Buffer.isBuffer(e);
	}
	function re(e, t, n) {
		if (!e || typeof e !== "object") throw new y("handler must be an object");
		if (typeof e.onConnect !== "function") throw new y("invalid onConnect method");
		if (typeof e.onError !== "function") throw new y("invalid onError method");
		if (typeof e.onBodySent !== "function" && e.onBodySent !== void 0) throw new y("invalid onBodySent method");
		if (n || t === "CONNECT") {
			if (typeof e.onUpgrade !== "function") throw new y("invalid onUpgrade method");
		} else {
			if (typeof e.onHeaders !== "function") throw new y("invalid onHeaders method");
			if (typeof e.onData !== "function") throw new y("invalid onData method");
			if (typeof e.onComplete !== "function") throw new y("invalid onComplete method");
		}
	}
	function ie(e) {
		return !!(e && (l.isDisturbed(e) || e[a]));
	}
	function ae(e) {
		return !!(e && l.isErrored(e));
	}
	function K(e) {
		return !!(e && l.isReadable(e));
	}
	function oe(e) {
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
	function se(e) {
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
	function ce(e) {
		return e && typeof e === "object" && typeof e.append === "function" && typeof e.delete === "function" && typeof e.get === "function" && typeof e.getAll === "function" && typeof e.has === "function" && typeof e.set === "function" && e[Symbol.toStringTag] === "FormData";
	}
	function q(e, t) {
		if ("addEventListener" in e) {
			e.addEventListener("abort", t, { once: true });
			return () => e.removeEventListener("abort", t);
		}
		e.addListener("abort", t);
		return () => e.removeListener("abort", t);
	}
	const le = typeof String.prototype.toWellFormed === "function";
	const J = typeof String.prototype.isWellFormed === "function";
	function ue(e) {
		return le ? `${e}`.toWellFormed() : g.toUSVString(e);
	}
	function de(e) {
		return J ? `${e}`.isWellFormed() : ue(e) === `${e}`;
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
	function fe(e) {
		if (e.length === 0) return false;
		for (let t = 0; t < e.length; ++t) if (!Y(e.charCodeAt(t))) return false;
		return true;
	}
	const X = /[^\t\x20-\x7e\x80-\xff]/;
	function pe(e) {
		return !X.test(e);
	}
	function me(e) {
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
	function he(e, t, n) {
		(e[o] ??= []).push([t, n]);
		e.on(t, n);
		return e;
	}
	function ge(e) {
		for (const [t, n] of e[o] ?? []) e.removeListener(t, n);
		e[o] = null;
	}
	function _e(e, t, n) {
		try {
			t.onError(n);
			r(t.aborted);
		} catch (t) {
			e.emit("error", t);
		}
	}
	const ve = Object.create(null);
	ve.enumerable = true;
	const Z = {
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
	const Q = {
		...Z,
		patch: "patch",
		PATCH: "PATCH"
	};
	Object.setPrototypeOf(Z, null);
	Object.setPrototypeOf(Q, null);
	n.exports = {
		kEnumerableProperty: ve,
		nop: E,
		isDisturbed: ie,
		isErrored: ae,
		isReadable: K,
		toUSVString: ue,
		isUSVString: de,
		isBlobLike: O,
		parseOrigin: N,
		parseURL: M,
		getServerName: F,
		isStream: D,
		isIterable: R,
		isAsyncIterable: L,
		isDestroyed: te,
		headerNameToString: H,
		bufferToLowerCasedHeaderName: U,
		addListener: he,
		removeAllListeners: ge,
		errorRequest: _e,
		parseRawHeaders: ne,
		parseHeaders: W,
		parseKeepAliveTimeout: V,
		destroy: z,
		bodyLength: ee,
		deepClone: I,
		ReadableStreamFrom: se,
		isBuffer: G,
		validateHandler: re,
		getSocketInfo: oe,
		isFormDataLike: ce,
		buildURL: k,
		addAbortListener: q,
		isValidHTTPToken: fe,
		isValidHeaderValue: pe,
		isTokenCharCode: Y,
		parseRangeHeader: me,
		normalizedMethodRecordsBase: Z,
		normalizedMethodRecords: Q,
		isValidPort: A,
		isHttpOrHttpsPrefixed: j,
		nodeMajor: S,
		nodeMinor: C,
		safeHTTPMethods: [
			"GET",
			"HEAD",
			"OPTIONS",
			"TRACE"
		],
		wrapRequestBody: T
	};
}));
var g = a(((e, t) => {
	const { addAbortListener: n } = h();
	const { RequestAbortedError: r } = d();
	const i = Symbol("kListener");
	const a = Symbol("kSignal");
	function o(e) {
		if (e.abort) e.abort(e[a]?.reason);
		else e.reason = e[a]?.reason ?? new r();
		c(e);
	}
	function s(e, t) {
		e.reason = null;
		e[a] = null;
		e[i] = null;
		if (!t) return;
		if (t.aborted) {
			o(e);
			return;
		}
		e[a] = t;
		e[i] = () => {
			o(e);
		};
		n(e[a], e[i]);
	}
	function c(e) {
		if (!e[a]) return;
		if ("removeEventListener" in e[a]) e[a].removeEventListener("abort", e[i]);
		else e[a].removeListener("abort", e[i]);
		e[a] = null;
		e[i] = null;
	}
	t.exports = {
		addSignal: s,
		removeSignal: c
	};
}));
var _ = a(((e, n) => {
	const r = t("node:assert");
	const { AsyncResource: i } = t("node:async_hooks");
	const { InvalidArgumentError: a, SocketError: o } = d();
	const s = h();
	const { addSignal: c, removeSignal: l } = g();
	var u = class extends i {
		constructor(e, t) {
			if (!e || typeof e !== "object") throw new a("invalid opts");
			if (typeof t !== "function") throw new a("invalid callback");
			const { signal: n, opaque: r, responseHeaders: i } = e;
			if (n && typeof n.on !== "function" && typeof n.addEventListener !== "function") throw new a("signal must be an EventEmitter or EventTarget");
			super("UNDICI_CONNECT");
			this.opaque = r || null;
			this.responseHeaders = i || null;
			this.callback = t;
			this.abort = null;
			c(this, n);
		}
		onConnect(e, t) {
			if (this.reason) {
				e(this.reason);
				return;
			}
			r(this.callback);
			this.abort = e;
			this.context = t;
		}
		onHeaders() {
			throw new o("bad connect", null);
		}
		onUpgrade(e, t, n) {
			const { callback: r, opaque: i, context: a } = this;
			l(this);
			this.callback = null;
			let o = t;
			if (o != null) o = this.responseHeaders === "raw" ? s.parseRawHeaders(t) : s.parseHeaders(t);
			this.runInAsyncScope(r, null, null, {
				statusCode: e,
				headers: o,
				socket: n,
				opaque: i,
				context: a
			});
		}
		onError(e) {
			const { callback: t, opaque: n } = this;
			l(this);
			if (t) {
				this.callback = null;
				queueMicrotask(() => {
					this.runInAsyncScope(t, null, e, { opaque: n });
				});
			}
		}
	};
	function f(e, t) {
		if (t === void 0) return new Promise((t, n) => {
			f.call(this, e, (e, r) => {
				return e ? n(e) : t(r);
			});
		});
		try {
			const n = new u(e, t);
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
	n.exports = f;
}));
var v = a(((e, n) => {
	const r = t("node:events");
	var i = class extends r {
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
			let n = this.dispatch.bind(this);
			for (const e of t) {
				if (e == null) continue;
				if (typeof e !== "function") throw new TypeError(`invalid interceptor, expected function received ${typeof e}`);
				n = e(n);
				if (n == null || typeof n !== "function" || n.length !== 2) throw new TypeError("invalid interceptor");
			}
			return new a(this, n);
		}
	};
	var a = class extends i {
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
	n.exports = i;
}));
var y = a(((e, n) => {
	const r = t("node:buffer");
	const i = v();
	const { ClientDestroyedError: a, ClientClosedError: o, InvalidArgumentError: s } = d();
	const { kDestroy: c, kClose: l, kClosed: u, kDestroyed: p, kDispatch: m, kInterceptors: h } = f();
	const g = Symbol("onDestroyed");
	const _ = Symbol("onClosed");
	const y = Symbol("Intercepted Dispatch");
	const b = Symbol("webSocketOptions");
	const x = Symbol("eventSourceOptions");
	var S = class extends i {
		constructor(e) {
			super();
			this[p] = false;
			this[g] = null;
			this[u] = false;
			this[_] = [];
			this[b] = e?.webSocket ?? {};
			this[x] = e?.eventSource ?? {};
		}
		get webSocketOptions() {
			return {
				maxFragments: this[b].maxFragments ?? 131072,
				maxPayloadSize: this[b].maxPayloadSize ?? 134217728
			};
		}
		get eventSourceOptions() {
			return { maxEventSize: this[x].maxEventSize ?? r.kStringMaxLength };
		}
		get destroyed() {
			return this[p];
		}
		get closed() {
			return this[u];
		}
		get interceptors() {
			return this[h];
		}
		set interceptors(e) {
			if (e) {
				for (let t = e.length - 1; t >= 0; t--) if (typeof this[h][t] !== "function") throw new s("interceptor must be an function");
			}
			this[h] = e;
		}
		close(e) {
			if (e === void 0) return new Promise((e, t) => {
				this.close((n, r) => {
					return n ? t(n) : e(r);
				});
			});
			if (typeof e !== "function") throw new s("invalid callback");
			if (this[p]) {
				queueMicrotask(() => e(new a(), null));
				return;
			}
			if (this[u]) {
				if (this[_]) this[_].push(e);
				else queueMicrotask(() => e(null, null));
				return;
			}
			this[u] = true;
			this[_].push(e);
			const t = () => {
				const e = this[_];
				this[_] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[l]().then(() => this.destroy()).then(() => {
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
			if (typeof t !== "function") throw new s("invalid callback");
			if (this[p]) {
				if (this[g]) this[g].push(t);
				else queueMicrotask(() => t(null, null));
				return;
			}
			if (!e) e = new a();
			this[p] = true;
			this[g] = this[g] || [];
			this[g].push(t);
			const n = () => {
				const e = this[g];
				this[g] = null;
				for (let t = 0; t < e.length; t++) e[t](null, null);
			};
			this[c](e).then(() => {
				queueMicrotask(n);
			});
		}
		[y](e, t) {
			if (!this[h] || this[h].length === 0) {
				this[y] = this[m];
				return this[m](e, t);
			}
			let n = this[m].bind(this);
			for (let e = this[h].length - 1; e >= 0; e--) n = this[h][e](n);
			this[y] = n;
			return n(e, t);
		}
		dispatch(e, t) {
			if (!t || typeof t !== "object") throw new s("handler must be an object");
			try {
				if (!e || typeof e !== "object") throw new s("opts must be an object.");
				if (this[p] || this[g]) throw new a();
				if (this[u]) throw new o();
				return this[y](e, t);
			} catch (e) {
				if (typeof t.onError !== "function") throw new s("invalid onError method");
				t.onError(e);
				return false;
			}
		}
	};
	n.exports = S;
}));
var b = a(((e, t) => {
	const n = 2048;
	const r = 2047;
	var i = class {
		constructor() {
			this.bottom = 0;
			this.top = 0;
			this.list = new Array(n);
			this.next = null;
		}
		isEmpty() {
			return this.top === this.bottom;
		}
		isFull() {
			return (this.top + 1 & r) === this.bottom;
		}
		push(e) {
			this.list[this.top] = e;
			this.top = this.top + 1 & r;
		}
		shift() {
			const e = this.list[this.bottom];
			if (e === void 0) return null;
			this.list[this.bottom] = void 0;
			this.bottom = this.bottom + 1 & r;
			return e;
		}
	};
	t.exports = class e {
		constructor() {
			this.head = this.tail = new i();
		}
		isEmpty() {
			return this.head.isEmpty();
		}
		push(e) {
			if (this.head.isFull()) this.head = this.head.next = new i();
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
var x = a(((e, t) => {
	const { kFree: n, kConnected: r, kPending: i, kQueued: a, kRunning: o, kSize: s } = f();
	const c = Symbol("pool");
	var l = class {
		constructor(e) {
			this[c] = e;
		}
		get connected() {
			return this[c][r];
		}
		get free() {
			return this[c][n];
		}
		get pending() {
			return this[c][i];
		}
		get queued() {
			return this[c][a];
		}
		get running() {
			return this[c][o];
		}
		get size() {
			return this[c][s];
		}
	};
	t.exports = l;
}));
var S = a(((e, t) => {
	const n = y();
	const r = b();
	const { kConnected: i, kSize: a, kRunning: o, kPending: s, kQueued: c, kBusy: l, kFree: u, kUrl: d, kClose: p, kDestroy: m, kDispatch: h } = f();
	const g = x();
	const _ = Symbol("clients");
	const v = Symbol("needDrain");
	const S = Symbol("queue");
	const C = Symbol("closed resolve");
	const w = Symbol("onDrain");
	const T = Symbol("onConnect");
	const E = Symbol("onDisconnect");
	const D = Symbol("onConnectionError");
	const O = Symbol("get dispatcher");
	const k = Symbol("add client");
	const A = Symbol("remove client");
	const j = Symbol("stats");
	var M = class extends n {
		constructor(e) {
			super(e);
			this[S] = new r();
			this[_] = [];
			this[c] = 0;
			const t = this;
			this[w] = function e(n, r) {
				const i = t[S];
				let a = false;
				while (!a) {
					const e = i.shift();
					if (!e) break;
					t[c]--;
					a = !this.dispatch(e.opts, e.handler);
				}
				this[v] = a;
				if (!this[v] && t[v]) {
					t[v] = false;
					t.emit("drain", n, [t, ...r]);
				}
				if (t[C] && i.isEmpty()) Promise.all(t[_].map((e) => e.close())).then(t[C]);
			};
			this[T] = (e, n) => {
				t.emit("connect", e, [t, ...n]);
			};
			this[E] = (e, n, r) => {
				t.emit("disconnect", e, [t, ...n], r);
			};
			this[D] = (e, n, r) => {
				t.emit("connectionError", e, [t, ...n], r);
			};
			this[j] = new g(this);
		}
		get [l]() {
			return this[v];
		}
		get [i]() {
			return this[_].filter((e) => e[i]).length;
		}
		get [u]() {
			return this[_].filter((e) => e[i] && !e[v]).length;
		}
		get [s]() {
			let e = this[c];
			for (const { [s]: t } of this[_]) e += t;
			return e;
		}
		get [o]() {
			let e = 0;
			for (const { [o]: t } of this[_]) e += t;
			return e;
		}
		get [a]() {
			let e = this[c];
			for (const { [a]: t } of this[_]) e += t;
			return e;
		}
		get stats() {
			return this[j];
		}
		async [p]() {
			if (this[S].isEmpty()) await Promise.all(this[_].map((e) => e.close()));
			else await new Promise((e) => {
				this[C] = e;
			});
		}
		async [m](e) {
			while (true) {
				const t = this[S].shift();
				if (!t) break;
				t.handler.onError(e);
			}
			await Promise.all(this[_].map((t) => t.destroy(e)));
		}
		[h](e, t) {
			const n = this[O]();
			if (!n) {
				this[v] = true;
				this[S].push({
					opts: e,
					handler: t
				});
				this[c]++;
			} else if (!n.dispatch(e, t)) {
				n[v] = true;
				this[v] = !this[O]();
			}
			return !this[v];
		}
		[k](e) {
			e.on("drain", this[w]).on("connect", this[T]).on("disconnect", this[E]).on("connectionError", this[D]);
			this[_].push(e);
			if (this[v]) queueMicrotask(() => {
				if (this[v]) this[w](e[d], [this, e]);
			});
			return this;
		}
		[A](e) {
			e.close(() => {
				const t = this[_].indexOf(e);
				if (t !== -1) this[_].splice(t, 1);
			});
			this[v] = this[_].some((e) => !e[v] && e.closed !== true && e.destroyed !== true);
		}
	};
	t.exports = {
		PoolBase: M,
		kClients: _,
		kNeedDrain: v,
		kAddClient: k,
		kRemoveClient: A,
		kGetDispatcher: O
	};
}));
var C = a(((e, n) => {
	const r = t("node:diagnostics_channel");
	const i = t("node:util");
	const a = i.debuglog("undici");
	const o = i.debuglog("fetch");
	const s = i.debuglog("websocket");
	let c = false;
	const l = {
		beforeConnect: r.channel("undici:client:beforeConnect"),
		connected: r.channel("undici:client:connected"),
		connectError: r.channel("undici:client:connectError"),
		sendHeaders: r.channel("undici:client:sendHeaders"),
		create: r.channel("undici:request:create"),
		bodySent: r.channel("undici:request:bodySent"),
		headers: r.channel("undici:request:headers"),
		trailers: r.channel("undici:request:trailers"),
		error: r.channel("undici:request:error"),
		open: r.channel("undici:websocket:open"),
		close: r.channel("undici:websocket:close"),
		socketError: r.channel("undici:websocket:socket_error"),
		ping: r.channel("undici:websocket:ping"),
		pong: r.channel("undici:websocket:pong")
	};
	if (a.enabled || o.enabled) {
		const e = o.enabled ? o : a;
		r.channel("undici:client:beforeConnect").subscribe((t) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e("connecting to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
		});
		r.channel("undici:client:connected").subscribe((t) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
			e("connected to %s using %s%s", `${a}${i ? `:${i}` : ""}`, r, n);
		});
		r.channel("undici:client:connectError").subscribe((t) => {
			const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
			e("connection to %s using %s%s errored - %s", `${a}${i ? `:${i}` : ""}`, r, n, o.message);
		});
		r.channel("undici:client:sendHeaders").subscribe((t) => {
			const { request: { method: n, path: r, origin: i } } = t;
			e("sending request to %s %s/%s", n, i, r);
		});
		r.channel("undici:request:headers").subscribe((t) => {
			const { request: { method: n, path: r, origin: i }, response: { statusCode: a } } = t;
			e("received response to %s %s/%s - HTTP %d", n, i, r, a);
		});
		r.channel("undici:request:trailers").subscribe((t) => {
			const { request: { method: n, path: r, origin: i } } = t;
			e("trailers received from %s %s/%s", n, i, r);
		});
		r.channel("undici:request:error").subscribe((t) => {
			const { request: { method: n, path: r, origin: i }, error: a } = t;
			e("request to %s %s/%s errored - %s", n, i, r, a.message);
		});
		c = true;
	}
	if (s.enabled) {
		if (!c) {
			const e = a.enabled ? a : s;
			r.channel("undici:client:beforeConnect").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connecting to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
			});
			r.channel("undici:client:connected").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a } } = t;
				e("connected to %s%s using %s%s", a, i ? `:${i}` : "", r, n);
			});
			r.channel("undici:client:connectError").subscribe((t) => {
				const { connectParams: { version: n, protocol: r, port: i, host: a }, error: o } = t;
				e("connection to %s%s using %s%s errored - %s", a, i ? `:${i}` : "", r, n, o.message);
			});
			r.channel("undici:client:sendHeaders").subscribe((t) => {
				const { request: { method: n, path: r, origin: i } } = t;
				e("sending request to %s %s/%s", n, i, r);
			});
		}
		r.channel("undici:websocket:open").subscribe((e) => {
			const { address: { address: t, port: n } } = e;
			s("connection opened %s%s", t, n ? `:${n}` : "");
		});
		r.channel("undici:websocket:close").subscribe((e) => {
			const { websocket: t, code: n, reason: r } = e;
			s("closed connection to %s - %s %s", t.url, n, r);
		});
		r.channel("undici:websocket:socket_error").subscribe((e) => {
			s("connection errored - %s", e.message);
		});
		r.channel("undici:websocket:ping").subscribe((e) => {
			s("ping received");
		});
		r.channel("undici:websocket:pong").subscribe((e) => {
			s("pong received");
		});
	}
	n.exports = { channels: l };
}));
var w = a(((e, n) => {
	const { InvalidArgumentError: r, NotSupportedError: i } = d();
	const a = t("node:assert");
	const { isValidHTTPToken: o, isValidHeaderValue: s, isStream: c, destroy: l, isBuffer: u, isFormDataLike: f, isIterable: m, isBlobLike: g, buildURL: _, validateHandler: v, getServerName: y, normalizedMethodRecords: b } = h();
	const { channels: x } = C();
	const { headerNameLowerCasedRecord: S } = p();
	const w = /[^\u0021-\u00ff]/;
	const T = Symbol("handler");
	var E = class {
		constructor(e, { path: t, method: n, body: i, headers: a, query: d, idempotent: p, blocking: h, upgrade: S, headersTimeout: C, bodyTimeout: E, reset: O, throwOnError: k, expectContinue: A, servername: j }, M) {
			if (typeof t !== "string") throw new r("path must be a string");
			else if (t[0] !== "/" && !(t.startsWith("http://") || t.startsWith("https://")) && n !== "CONNECT") throw new r("path must be an absolute URL or start with a slash");
			else if (w.test(t)) throw new r("invalid request path");
			if (typeof n !== "string") throw new r("method must be a string");
			else if (b[n] === void 0 && !o(n)) throw new r("invalid request method");
			if (S && typeof S !== "string") throw new r("upgrade must be a string");
			if (S && !s(S)) throw new r("invalid upgrade header");
			if (C != null && (!Number.isFinite(C) || C < 0)) throw new r("invalid headersTimeout");
			if (E != null && (!Number.isFinite(E) || E < 0)) throw new r("invalid bodyTimeout");
			if (O != null && typeof O !== "boolean") throw new r("invalid reset");
			if (A != null && typeof A !== "boolean") throw new r("invalid expectContinue");
			this.headersTimeout = C;
			this.bodyTimeout = E;
			this.throwOnError = k === true;
			this.method = n;
			this.abort = null;
			if (i == null) this.body = null;
			else if (c(i)) {
				this.body = i;
				const e = this.body._readableState;
				if (!e || !e.autoDestroy) {
					this.endHandler = function e() {
						l(this);
					};
					this.body.on("end", this.endHandler);
				}
				this.errorHandler = (e) => {
					if (this.abort) this.abort(e);
					else this.error = e;
				};
				this.body.on("error", this.errorHandler);
			} else if (u(i)) this.body = i.byteLength ? i : null;
			else if (ArrayBuffer.isView(i)) this.body = i.buffer.byteLength ? Buffer.from(i.buffer, i.byteOffset, i.byteLength) : null;
			else if (i instanceof ArrayBuffer) this.body = i.byteLength ? Buffer.from(i) : null;
			else if (typeof i === "string") this.body = i.length ? Buffer.from(i) : null;
			else if (f(i) || m(i) || g(i)) this.body = i;
			else throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
			this.completed = false;
			this.aborted = false;
			this.upgrade = S || null;
			this.path = d ? _(t, d) : t;
			this.origin = e;
			this.idempotent = p == null ? n === "HEAD" || n === "GET" : p;
			this.blocking = h == null ? false : h;
			this.reset = O == null ? null : O;
			this.host = null;
			this.contentLength = null;
			this.contentType = null;
			this.headers = [];
			this.expectContinue = A != null ? A : false;
			if (Array.isArray(a)) {
				if (a.length % 2 !== 0) throw new r("headers array must be even");
				for (let e = 0; e < a.length; e += 2) D(this, a[e], a[e + 1]);
			} else if (a && typeof a === "object") {
				if (a[Symbol.iterator]) for (const e of a) {
					if (!Array.isArray(e) || e.length !== 2) throw new r("headers must be in key-value pair format");
					D(this, e[0], e[1]);
				}
				else {
					const e = Object.keys(a);
					for (let t = 0; t < e.length; ++t) D(this, e[t], a[e[t]]);
				}
			} else if (a != null) throw new r("headers must be an object or an array");
			v(M, n, S);
			this.servername = j || y(this.host);
			this[T] = M;
			if (x.create.hasSubscribers) x.create.publish({ request: this });
		}
		onBodySent(e) {
			if (this[T].onBodySent) try {
				return this[T].onBodySent(e);
			} catch (e) {
				this.abort(e);
			}
		}
		onRequestSent() {
			if (x.bodySent.hasSubscribers) x.bodySent.publish({ request: this });
			if (this[T].onRequestSent) try {
				return this[T].onRequestSent();
			} catch (e) {
				this.abort(e);
			}
		}
		onConnect(e) {
			a(!this.aborted);
			a(!this.completed);
			if (this.error) e(this.error);
			else {
				this.abort = e;
				return this[T].onConnect(e);
			}
		}
		onResponseStarted() {
			return this[T].onResponseStarted?.();
		}
		onHeaders(e, t, n, r) {
			a(!this.aborted);
			a(!this.completed);
			if (x.headers.hasSubscribers) x.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: r
				}
			});
			try {
				return this[T].onHeaders(e, t, n, r);
			} catch (e) {
				this.abort(e);
			}
		}
		onData(e) {
			a(!this.aborted);
			a(!this.completed);
			try {
				return this[T].onData(e);
			} catch (e) {
				this.abort(e);
				return false;
			}
		}
		onUpgrade(e, t, n, r = "") {
			this.onFinally();
			a(!this.aborted);
			a(!this.completed);
			if (e !== null) this.#e(e, t, r);
			const i = this[T].onUpgrade(e, t, n);
			if (!this.aborted) {
				this.completed = true;
				if (e !== null) this.#t();
			}
			return i;
		}
		onUpgradeResponse(e, t, n, r = "") {
			a(!this.aborted);
			a(this.completed);
			if (x.headers.hasSubscribers) this.#e(e, n(t), r);
			this.#t();
		}
		onUpgradeError(e) {
			a(!this.aborted);
			a(this.completed);
			if (x.error.hasSubscribers) x.error.publish({
				request: this,
				error: e
			});
		}
		#e(e, t, n) {
			if (x.headers.hasSubscribers) x.headers.publish({
				request: this,
				response: {
					statusCode: e,
					headers: t,
					statusText: n
				}
			});
		}
		#t() {
			if (x.trailers.hasSubscribers) x.trailers.publish({
				request: this,
				trailers: []
			});
		}
		onComplete(e) {
			this.onFinally();
			a(!this.aborted);
			this.completed = true;
			if (x.trailers.hasSubscribers) x.trailers.publish({
				request: this,
				trailers: e
			});
			try {
				return this[T].onComplete(e);
			} catch (e) {
				this.onError(e);
			}
		}
		onError(e) {
			this.onFinally();
			if (x.error.hasSubscribers) x.error.publish({
				request: this,
				error: e
			});
			if (this.aborted) return;
			this.aborted = true;
			return this[T].onError(e);
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
			D(this, e, t);
			return this;
		}
	};
	function D(e, t, n) {
		if (n && typeof n === "object" && !Array.isArray(n)) throw new r(`invalid ${t} header`);
		else if (n === void 0) return;
		let a = S[t];
		if (a === void 0) {
			a = t.toLowerCase();
			if (S[a] === void 0 && !o(a)) throw new r("invalid header key");
		}
		if (Array.isArray(n)) {
			const e = [];
			for (let i = 0; i < n.length; i++) if (typeof n[i] === "string") {
				if (!s(n[i])) throw new r(`invalid ${t} header`);
				e.push(n[i]);
			} else if (n[i] === null) e.push("");
			else if (typeof n[i] === "object") throw new r(`invalid ${t} header`);
			else {
				const a = `${n[i]}`;
				if (!s(a)) throw new r(`invalid ${t} header`);
				e.push(a);
			}
			n = e;
		} else if (typeof n === "string") {
			if (!s(n)) throw new r(`invalid ${t} header`);
		} else if (n === null) n = "";
		else {
			n = `${n}`;
			if (!s(n)) throw new r(`invalid ${t} header`);
		}
		if (a === "host") {
			if (e.host !== null) throw new r("duplicate host header");
			if (typeof n !== "string") throw new r("invalid host header");
			e.host = n;
		} else if (a === "content-length") {
			if (e.contentLength !== null) throw new r("duplicate content-length header");
			e.contentLength = parseInt(n, 10);
			if (!Number.isFinite(e.contentLength)) throw new r("invalid content-length header");
		} else if (e.contentType === null && a === "content-type") {
			e.contentType = n;
			e.headers.push(t, n);
		} else if (a === "transfer-encoding" || a === "keep-alive" || a === "upgrade") throw new r(`invalid ${a} header`);
		else if (a === "connection") {
			const t = typeof n === "string" ? n.toLowerCase() : null;
			if (t !== "close" && t !== "keep-alive") throw new r("invalid connection header");
			if (t === "close") e.reset = true;
		} else if (a === "expect") throw new i("expect header not supported");
		else e.headers.push(t, n);
	}
	n.exports = E;
}));
var T = a(((e, t) => {
	let n = 0;
	const r = 1e3;
	const i = 499;
	let a;
	const o = Symbol("kFastTimer");
	const s = [];
	const c = -2;
	const l = -1;
	const u = 0;
	const d = 1;
	function f() {
		n += i;
		let e = 0;
		let t = s.length;
		while (e < t) {
			const r = s[e];
			if (r._state === u) {
				r._idleStart = n - i;
				r._state = d;
			} else if (r._state === d && n >= r._idleStart + r._idleTimeout) {
				r._state = l;
				r._idleStart = -1;
				r._onTimeout(r._timerArg);
			}
			if (r._state === l) {
				r._state = c;
				if (--t !== 0) s[e] = s[t];
			} else ++e;
		}
		s.length = t;
		if (s.length !== 0) p();
	}
	function p() {
		if (a) a.refresh();
		else {
			clearTimeout(a);
			a = setTimeout(f, i);
			if (a.unref) a.unref();
		}
	}
	var m = class {
		[o] = true;
		_state = c;
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
			if (this._state === c) s.push(this);
			if (!a || s.length === 1) p();
			this._state = u;
		}
		clear() {
			this._state = l;
			this._idleStart = -1;
		}
	};
	t.exports = {
		setTimeout(e, t, n) {
			return t <= r ? setTimeout(e, t, n) : new m(e, t, n);
		},
		clearTimeout(e) {
			if (e[o]) e.clear();
			else clearTimeout(e);
		},
		setFastTimeout(e, t, n) {
			return new m(e, t, n);
		},
		clearFastTimeout(e) {
			e.clear();
		},
		now() {
			return n;
		},
		tick(e = 0) {
			n += e - r + 1;
			f();
			f();
		},
		reset() {
			n = 0;
			s.length = 0;
			clearTimeout(a);
			a = null;
		},
		kFastTimer: o
	};
}));
var E = a(((e, n) => {
	const r = t("node:net");
	const i = t("node:assert");
	const a = h();
	const { InvalidArgumentError: o, ConnectTimeoutError: s } = d();
	const c = T();
	function l() {}
	let u;
	let f;
	if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) f = class e {
		constructor(e) {
			this._maxCachedSessions = e;
			this._sessionCache = new Map();
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
	else f = class e {
		constructor(e) {
			this._maxCachedSessions = e;
			this._sessionCache = new Map();
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
	function p({ allowH2: e, maxCachedSessions: n, socketPath: s, timeout: c, session: l, ...d }) {
		if (n != null && (!Number.isInteger(n) || n < 0)) throw new o("maxCachedSessions must be a positive integer or zero");
		const p = {
			path: s,
			...d
		};
		const h = new f(n == null ? 100 : n);
		c = c == null ? 1e4 : c;
		e = e != null ? e : false;
		return function n({ hostname: o, host: s, protocol: d, port: f, servername: g, localAddress: _, httpSocket: v }, y) {
			let b;
			if (d === "https:") {
				if (!u) u = t("node:tls");
				g = g || p.servername || a.getServerName(s) || null;
				const n = g || o;
				i(n);
				const r = l || h.get(n) || null;
				f = f || 443;
				b = u.connect({
					highWaterMark: 16384,
					...p,
					servername: g,
					session: r,
					localAddress: _,
					ALPNProtocols: e ? ["http/1.1", "h2"] : ["http/1.1"],
					socket: v,
					port: f,
					host: o
				});
				b.on("session", function(e) {
					h.set(n, e);
				});
			} else {
				i(!v, "httpSocket can only be sent on TLS update");
				f = f || 80;
				b = r.connect({
					highWaterMark: 65536,
					...p,
					localAddress: _,
					port: f,
					host: o
				});
			}
			if (p.keepAlive == null || p.keepAlive) {
				const e = p.keepAliveInitialDelay === void 0 ? 6e4 : p.keepAliveInitialDelay;
				b.setKeepAlive(true, e);
			}
			const x = m(new WeakRef(b), {
				timeout: c,
				hostname: o,
				port: f
			});
			b.setNoDelay(true).once(d === "https:" ? "secureConnect" : "connect", function() {
				queueMicrotask(x);
				if (y) {
					const e = y;
					y = null;
					e(null, this);
				}
			}).on("error", function(e) {
				queueMicrotask(x);
				if (y) {
					const t = y;
					y = null;
					t(e);
				}
			});
			return b;
		};
	}
	const m = process.platform === "win32" ? (e, t) => {
		if (!t.timeout) return l;
		let n = null;
		let r = null;
		const i = c.setFastTimeout(() => {
			n = setImmediate(() => {
				r = setImmediate(() => g(e.deref(), t));
			});
		}, t.timeout);
		return () => {
			c.clearFastTimeout(i);
			clearImmediate(n);
			clearImmediate(r);
		};
	} : (e, t) => {
		if (!t.timeout) return l;
		let n = null;
		const r = c.setFastTimeout(() => {
			n = setImmediate(() => {
				g(e.deref(), t);
			});
		}, t.timeout);
		return () => {
			c.clearFastTimeout(r);
			clearImmediate(n);
		};
	};
	function g(e, t) {
		if (e == null) return;
		let n = "Connect Timeout Error";
		if (Array.isArray(e.autoSelectFamilyAttemptedAddresses)) n += ` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`;
		else n += ` (attempted address: ${t.hostname}:${t.port},`;
		n += ` timeout: ${t.timeout}ms)`;
		a.destroy(e, new s(n));
	}
	n.exports = p;
}));
var D = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: true });
	e.enumToMap = void 0;
	function t(e) {
		const t = {};
		Object.keys(e).forEach((n) => {
			const r = e[n];
			if (typeof r === "number") t[n] = r;
		});
		return t;
	}
	e.enumToMap = t;
}));
var O = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: true });
	e.SPECIAL_HEADERS = e.HEADER_STATE = e.MINOR = e.MAJOR = e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS = e.TOKEN = e.STRICT_TOKEN = e.HEX = e.URL_CHAR = e.STRICT_URL_CHAR = e.USERINFO_CHARS = e.MARK = e.ALPHANUM = e.NUM = e.HEX_MAP = e.NUM_MAP = e.ALPHA = e.FINISH = e.H_METHOD_MAP = e.METHOD_MAP = e.METHODS_RTSP = e.METHODS_ICE = e.METHODS_HTTP = e.METHODS = e.LENIENT_FLAGS = e.FLAGS = e.TYPE = e.ERROR = void 0;
	const t = D();
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
	})(e.ERROR || (e.ERROR = {}));
	(function(e) {
		e[e["BOTH"] = 0] = "BOTH";
		e[e["REQUEST"] = 1] = "REQUEST";
		e[e["RESPONSE"] = 2] = "RESPONSE";
	})(e.TYPE || (e.TYPE = {}));
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
	})(e.FLAGS || (e.FLAGS = {}));
	(function(e) {
		e[e["HEADERS"] = 1] = "HEADERS";
		e[e["CHUNKED_LENGTH"] = 2] = "CHUNKED_LENGTH";
		e[e["KEEP_ALIVE"] = 4] = "KEEP_ALIVE";
	})(e.LENIENT_FLAGS || (e.LENIENT_FLAGS = {}));
	var n;
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
	})(n = e.METHODS || (e.METHODS = {}));
	e.METHODS_HTTP = [
		n.DELETE,
		n.GET,
		n.HEAD,
		n.POST,
		n.PUT,
		n.CONNECT,
		n.OPTIONS,
		n.TRACE,
		n.COPY,
		n.LOCK,
		n.MKCOL,
		n.MOVE,
		n.PROPFIND,
		n.PROPPATCH,
		n.SEARCH,
		n.UNLOCK,
		n.BIND,
		n.REBIND,
		n.UNBIND,
		n.ACL,
		n.REPORT,
		n.MKACTIVITY,
		n.CHECKOUT,
		n.MERGE,
		n["M-SEARCH"],
		n.NOTIFY,
		n.SUBSCRIBE,
		n.UNSUBSCRIBE,
		n.PATCH,
		n.PURGE,
		n.MKCALENDAR,
		n.LINK,
		n.UNLINK,
		n.PRI,
		n.SOURCE
	];
	e.METHODS_ICE = [n.SOURCE];
	e.METHODS_RTSP = [
		n.OPTIONS,
		n.DESCRIBE,
		n.ANNOUNCE,
		n.SETUP,
		n.PLAY,
		n.PAUSE,
		n.TEARDOWN,
		n.GET_PARAMETER,
		n.SET_PARAMETER,
		n.REDIRECT,
		n.RECORD,
		n.FLUSH,
		n.GET,
		n.POST
	];
	e.METHOD_MAP = t.enumToMap(n);
	e.H_METHOD_MAP = {};
	Object.keys(e.METHOD_MAP).forEach((t) => {
		if (/^H/.test(t)) e.H_METHOD_MAP[t] = e.METHOD_MAP[t];
	});
	(function(e) {
		e[e["SAFE"] = 0] = "SAFE";
		e[e["SAFE_WITH_CB"] = 1] = "SAFE_WITH_CB";
		e[e["UNSAFE"] = 2] = "UNSAFE";
	})(e.FINISH || (e.FINISH = {}));
	e.ALPHA = [];
	for (let t = "A".charCodeAt(0); t <= "Z".charCodeAt(0); t++) {
		e.ALPHA.push(String.fromCharCode(t));
		e.ALPHA.push(String.fromCharCode(t + 32));
	}
	e.NUM_MAP = {
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
	e.HEX_MAP = {
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
	e.NUM = [
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
	e.ALPHANUM = e.ALPHA.concat(e.NUM);
	e.MARK = [
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
	e.USERINFO_CHARS = e.ALPHANUM.concat(e.MARK).concat([
		"%",
		";",
		":",
		"&",
		"=",
		"+",
		"$",
		","
	]);
	e.STRICT_URL_CHAR = [
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
	].concat(e.ALPHANUM);
	e.URL_CHAR = e.STRICT_URL_CHAR.concat(["	", "\f"]);
	for (let t = 128; t <= 255; t++) e.URL_CHAR.push(t);
	e.HEX = e.NUM.concat([
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
	e.STRICT_TOKEN = [
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
	].concat(e.ALPHANUM);
	e.TOKEN = e.STRICT_TOKEN.concat([" "]);
	e.HEADER_CHARS = ["	"];
	for (let t = 32; t <= 255; t++) if (t !== 127) e.HEADER_CHARS.push(t);
	e.CONNECTION_TOKEN_CHARS = e.HEADER_CHARS.filter((e) => e !== 44);
	e.MAJOR = e.NUM_MAP;
	e.MINOR = e.MAJOR;
	var r;
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
	})(r = e.HEADER_STATE || (e.HEADER_STATE = {}));
	e.SPECIAL_HEADERS = {
		"connection": r.CONNECTION,
		"content-length": r.CONTENT_LENGTH,
		"proxy-connection": r.CONNECTION,
		"transfer-encoding": r.TRANSFER_ENCODING,
		"upgrade": r.UPGRADE
	};
}));
var k = a(((e, n) => {
	const { Buffer: r } = t("node:buffer");
	n.exports = r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
}));
var A = a((() => {
	throw new Error("left out");
}));
var j = a(((e, t) => {
	const n = [
		"GET",
		"HEAD",
		"POST"
	];
	const r = new Set(n);
	const i = [
		101,
		204,
		205,
		304
	];
	const a = [
		301,
		302,
		303,
		307,
		308
	];
	const o = new Set(a);
	const s = [
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
	const c = new Set(s);
	const l = [
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
	const u = new Set(l);
	const d = [
		"follow",
		"manual",
		"error"
	];
	const f = [
		"GET",
		"HEAD",
		"OPTIONS",
		"TRACE"
	];
	const p = new Set(f);
	const m = [
		"navigate",
		"same-origin",
		"no-cors",
		"cors"
	];
	const h = [
		"omit",
		"same-origin",
		"include"
	];
	const g = [
		"default",
		"no-store",
		"reload",
		"no-cache",
		"force-cache",
		"only-if-cached"
	];
	const _ = [
		"content-encoding",
		"content-language",
		"content-location",
		"content-type",
		"content-length"
	];
	const v = ["half"];
	const y = [
		"CONNECT",
		"TRACE",
		"TRACK"
	];
	const b = new Set(y);
	const x = [
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
	t.exports = {
		subresource: x,
		forbiddenMethods: y,
		requestBodyHeader: _,
		referrerPolicy: l,
		requestRedirect: d,
		requestMode: m,
		requestCredentials: h,
		requestCache: g,
		redirectStatus: a,
		corsSafeListedMethods: n,
		nullBodyStatus: i,
		safeMethods: f,
		badPorts: s,
		requestDuplex: v,
		subresourceSet: new Set(x),
		badPortsSet: c,
		redirectStatusSet: o,
		corsSafeListedMethodsSet: r,
		safeMethodsSet: p,
		forbiddenMethodsSet: b,
		referrerPolicySet: u
	};
}));
var M = a(((e, t) => {
	const n = Symbol.for("undici.globalOrigin.1");
	function r() {
		return globalThis[n];
	}
	function i(e) {
		if (e === void 0) {
			Object.defineProperty(globalThis, n, {
				value: void 0,
				writable: true,
				enumerable: false,
				configurable: false
			});
			return;
		}
		const t = new URL(e);
		if (t.protocol !== "http:" && t.protocol !== "https:") throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`);
		Object.defineProperty(globalThis, n, {
			value: t,
			writable: true,
			enumerable: false,
			configurable: false
		});
	}
	t.exports = {
		getGlobalOrigin: r,
		setGlobalOrigin: i
	};
}));
var N = a(((e, n) => {
	const r = t("node:assert");
	const i = new TextEncoder();
	const a = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
	const o = /[\u000A\u000D\u0009\u0020]/;
	const s = /[\u0009\u000A\u000C\u000D\u0020]/g;
	const c = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
	function l(e) {
		r(e.protocol === "data:");
		let t = u(e, true);
		t = t.slice(5);
		const n = { position: 0 };
		let i = f(",", t, n);
		const a = i.length;
		i = w(i, true, true);
		if (n.position >= t.length) return "failure";
		n.position++;
		let o = p(t.slice(a + 1));
		if (/;(\u0020){0,}base64$/i.test(i)) {
			o = v(E(o));
			if (o === "failure") return "failure";
			i = i.slice(0, -6);
			i = i.replace(/(\u0020)+$/, "");
			i = i.slice(0, -1);
		}
		if (i.startsWith(";")) i = "text/plain" + i;
		let s = _(i);
		if (s === "failure") s = _("text/plain;charset=US-ASCII");
		return {
			mimeType: s,
			body: o
		};
	}
	function u(e, t = false) {
		if (!t) return e.href;
		const n = e.href;
		const r = e.hash.length;
		const i = r === 0 ? n : n.substring(0, n.length - r);
		if (!r && n.endsWith("#")) return i.slice(0, -1);
		return i;
	}
	function d(e, t, n) {
		let r = "";
		while (n.position < t.length && e(t[n.position])) {
			r += t[n.position];
			n.position++;
		}
		return r;
	}
	function f(e, t, n) {
		const r = t.indexOf(e, n.position);
		const i = n.position;
		if (r === -1) {
			n.position = t.length;
			return t.slice(i);
		}
		n.position = r;
		return t.slice(i, n.position);
	}
	function p(e) {
		return g(i.encode(e));
	}
	function m(e) {
		return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102;
	}
	function h(e) {
		return e >= 48 && e <= 57 ? e - 48 : (e & 223) - 55;
	}
	function g(e) {
		const t = e.length;
		const n = new Uint8Array(t);
		let r = 0;
		for (let i = 0; i < t; ++i) {
			const t = e[i];
			if (t !== 37) n[r++] = t;
			else if (t === 37 && !(m(e[i + 1]) && m(e[i + 2]))) n[r++] = 37;
			else {
				n[r++] = h(e[i + 1]) << 4 | h(e[i + 2]);
				i += 2;
			}
		}
		return t === r ? n : n.subarray(0, r);
	}
	function _(e) {
		e = S(e, true, true);
		const t = { position: 0 };
		const n = f("/", e, t);
		if (n.length === 0 || !a.test(n)) return "failure";
		if (t.position > e.length) return "failure";
		t.position++;
		let r = f(";", e, t);
		r = S(r, false, true);
		if (r.length === 0 || !a.test(r)) return "failure";
		const i = n.toLowerCase();
		const s = r.toLowerCase();
		const l = {
			type: i,
			subtype: s,
			parameters: new Map(),
			essence: `${i}/${s}`
		};
		while (t.position < e.length) {
			t.position++;
			d((e) => o.test(e), e, t);
			let n = d((e) => e !== ";" && e !== "=", e, t);
			n = n.toLowerCase();
			if (t.position < e.length) {
				if (e[t.position] === ";") continue;
				t.position++;
			}
			if (t.position > e.length) break;
			let r = null;
			if (e[t.position] === "\"") {
				r = y(e, t, true);
				f(";", e, t);
			} else {
				r = f(";", e, t);
				r = S(r, false, true);
				if (r.length === 0) continue;
			}
			if (n.length !== 0 && a.test(n) && (r.length === 0 || c.test(r)) && !l.parameters.has(n)) l.parameters.set(n, r);
		}
		return l;
	}
	function v(e) {
		e = e.replace(s, "");
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
	function y(e, t, n) {
		const i = t.position;
		let a = "";
		r(e[t.position] === "\"");
		t.position++;
		while (true) {
			a += d((e) => e !== "\"" && e !== "\\", e, t);
			if (t.position >= e.length) break;
			const n = e[t.position];
			t.position++;
			if (n === "\\") {
				if (t.position >= e.length) {
					a += "\\";
					break;
				}
				a += e[t.position];
				t.position++;
			} else {
				r(n === "\"");
				break;
			}
		}
		if (n) return a;
		return e.slice(i, t.position);
	}
	function b(e) {
		r(e !== "failure");
		const { parameters: t, essence: n } = e;
		let i = n;
		for (let [e, n] of t.entries()) {
			i += ";";
			i += e;
			i += "=";
			if (!a.test(n)) {
				n = n.replace(/(\\|")/g, "\\$1");
				n = "\"" + n;
				n += "\"";
			}
			i += n;
		}
		return i;
	}
	function x(e) {
		return e === 13 || e === 10 || e === 9 || e === 32;
	}
	function S(e, t = true, n = true) {
		return T(e, t, n, x);
	}
	function C(e) {
		return e === 13 || e === 10 || e === 9 || e === 12 || e === 32;
	}
	function w(e, t = true, n = true) {
		return T(e, t, n, C);
	}
	function T(e, t, n, r) {
		let i = 0;
		let a = e.length - 1;
		if (t) while (i < e.length && r(e.charCodeAt(i))) i++;
		if (n) while (a > 0 && r(e.charCodeAt(a))) a--;
		return i === 0 && a === e.length - 1 ? e : e.slice(i, a + 1);
	}
	function E(e) {
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
	function D(e) {
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
	n.exports = {
		dataURLProcessor: l,
		URLSerializer: u,
		collectASequenceOfCodePoints: d,
		collectASequenceOfCodePointsFast: f,
		stringPercentDecode: p,
		parseMIMEType: _,
		collectAnHTTPQuotedString: y,
		serializeAMimeType: b,
		removeChars: T,
		removeHTTPWhitespace: S,
		minimizeSupportedMimeType: D,
		HTTP_TOKEN_CODEPOINTS: a,
		isomorphicDecode: E
	};
}));
var P = a(((e, n) => {
	const { types: r, inspect: i } = t("node:util");
	const { markAsUncloneable: a } = t("node:worker_threads");
	const { toUSVString: o } = h();
	const s = {};
	s.converters = {};
	s.util = {};
	s.errors = {};
	s.errors.exception = function(e) {
		return new TypeError(`${e.header}: ${e.message}`);
	};
	s.errors.conversionFailed = function(e) {
		const t = e.types.length === 1 ? "" : " one of";
		const n = `${e.argument} could not be converted to${t}: ${e.types.join(", ")}.`;
		return s.errors.exception({
			header: e.prefix,
			message: n
		});
	};
	s.errors.invalidArgument = function(e) {
		return s.errors.exception({
			header: e.prefix,
			message: `"${e.value}" is an invalid ${e.type}.`
		});
	};
	s.brandCheck = function(e, t, n) {
		if (n?.strict !== false) {
			if (!(e instanceof t)) {
				const e = new TypeError("Illegal invocation");
				e.code = "ERR_INVALID_THIS";
				throw e;
			}
		} else if (e?.[Symbol.toStringTag] !== t.prototype[Symbol.toStringTag]) {
			const e = new TypeError("Illegal invocation");
			e.code = "ERR_INVALID_THIS";
			throw e;
		}
	};
	s.argumentLengthCheck = function({ length: e }, t, n) {
		if (e < t) throw s.errors.exception({
			message: `${t} argument${t !== 1 ? "s" : ""} required, but${e ? " only" : ""} ${e} found.`,
			header: n
		});
	};
	s.illegalConstructor = function() {
		throw s.errors.exception({
			header: "TypeError",
			message: "Illegal constructor"
		});
	};
	s.util.Type = function(e) {
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
	s.util.markAsUncloneable = a || (() => {});
	s.util.ConvertToInt = function(e, t, n, r) {
		let i;
		let a;
		if (t === 64) {
			i = Math.pow(2, 53) - 1;
			if (n === "unsigned") a = 0;
			else a = Math.pow(-2, 53) + 1;
		} else if (n === "unsigned") {
			a = 0;
			i = Math.pow(2, t) - 1;
		} else {
			a = Math.pow(-2, t) - 1;
			i = Math.pow(2, t - 1) - 1;
		}
		let o = Number(e);
		if (o === 0) o = 0;
		if (r?.enforceRange === true) {
			if (Number.isNaN(o) || o === Number.POSITIVE_INFINITY || o === Number.NEGATIVE_INFINITY) throw s.errors.exception({
				header: "Integer conversion",
				message: `Could not convert ${s.util.Stringify(e)} to an integer.`
			});
			o = s.util.IntegerPart(o);
			if (o < a || o > i) throw s.errors.exception({
				header: "Integer conversion",
				message: `Value must be between ${a}-${i}, got ${o}.`
			});
			return o;
		}
		if (!Number.isNaN(o) && r?.clamp === true) {
			o = Math.min(Math.max(o, a), i);
			if (Math.floor(o) % 2 === 0) o = Math.floor(o);
			else o = Math.ceil(o);
			return o;
		}
		if (Number.isNaN(o) || o === 0 && Object.is(0, o) || o === Number.POSITIVE_INFINITY || o === Number.NEGATIVE_INFINITY) return 0;
		o = s.util.IntegerPart(o);
		o = o % Math.pow(2, t);
		if (n === "signed" && o >= Math.pow(2, t) - 1) return o - Math.pow(2, t);
		return o;
	};
	s.util.IntegerPart = function(e) {
		const t = Math.floor(Math.abs(e));
		if (e < 0) return -1 * t;
		return t;
	};
	s.util.Stringify = function(e) {
		switch (s.util.Type(e)) {
			case "Symbol": return `Symbol(${e.description})`;
			case "Object": return i(e);
			case "String": return `"${e}"`;
			default: return `${e}`;
		}
	};
	s.sequenceConverter = function(e) {
		return (t, n, r, i) => {
			if (s.util.Type(t) !== "Object") throw s.errors.exception({
				header: n,
				message: `${r} (${s.util.Stringify(t)}) is not iterable.`
			});
			const a = typeof i === "function" ? i() : t?.[Symbol.iterator]?.();
			const o = [];
			let c = 0;
			if (a === void 0 || typeof a.next !== "function") throw s.errors.exception({
				header: n,
				message: `${r} is not iterable.`
			});
			while (true) {
				const { done: t, value: i } = a.next();
				if (t) break;
				o.push(e(i, n, `${r}[${c++}]`));
			}
			return o;
		};
	};
	s.recordConverter = function(e, t) {
		return (n, i, a) => {
			if (s.util.Type(n) !== "Object") throw s.errors.exception({
				header: i,
				message: `${a} ("${s.util.Type(n)}") is not an Object.`
			});
			const o = {};
			if (!r.isProxy(n)) {
				const r = [...Object.getOwnPropertyNames(n), ...Object.getOwnPropertySymbols(n)];
				for (const s of r) {
					const r = e(s, i, a);
					o[r] = t(n[s], i, a);
				}
				return o;
			}
			const c = Reflect.ownKeys(n);
			for (const r of c) if (Reflect.getOwnPropertyDescriptor(n, r)?.enumerable) {
				const s = e(r, i, a);
				o[s] = t(n[r], i, a);
			}
			return o;
		};
	};
	s.interfaceConverter = function(e) {
		return (t, n, r, i) => {
			if (i?.strict !== false && !(t instanceof e)) throw s.errors.exception({
				header: n,
				message: `Expected ${r} ("${s.util.Stringify(t)}") to be an instance of ${e.name}.`
			});
			return t;
		};
	};
	s.dictionaryConverter = function(e) {
		return (t, n, r) => {
			const i = s.util.Type(t);
			const a = {};
			if (i === "Null" || i === "Undefined") return a;
			else if (i !== "Object") throw s.errors.exception({
				header: n,
				message: `Expected ${t} to be one of: Null, Undefined, Object.`
			});
			for (const i of e) {
				const { key: e, defaultValue: o, required: c, converter: l } = i;
				if (c === true) {
					if (!Object.hasOwn(t, e)) throw s.errors.exception({
						header: n,
						message: `Missing required key "${e}".`
					});
				}
				let u = t[e];
				const d = Object.hasOwn(i, "defaultValue");
				if (d && u !== null) u ??= o();
				if (c || d || u !== void 0) {
					u = l(u, n, `${r}.${e}`);
					if (i.allowedValues && !i.allowedValues.includes(u)) throw s.errors.exception({
						header: n,
						message: `${u} is not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`
					});
					a[e] = u;
				}
			}
			return a;
		};
	};
	s.nullableConverter = function(e) {
		return (t, n, r) => {
			if (t === null) return t;
			return e(t, n, r);
		};
	};
	s.converters.DOMString = function(e, t, n, r) {
		if (e === null && r?.legacyNullToEmptyString) return "";
		if (typeof e === "symbol") throw s.errors.exception({
			header: t,
			message: `${n} is a symbol, which cannot be converted to a DOMString.`
		});
		return String(e);
	};
	s.converters.ByteString = function(e, t, n) {
		const r = s.converters.DOMString(e, t, n);
		for (let e = 0; e < r.length; e++) if (r.charCodeAt(e) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${e} has a value of ${r.charCodeAt(e)} which is greater than 255.`);
		return r;
	};
	s.converters.USVString = o;
	s.converters.boolean = function(e) {
		return Boolean(e);
	};
	s.converters.any = function(e) {
		return e;
	};
	s.converters["long long"] = function(e, t, n) {
		return s.util.ConvertToInt(e, 64, "signed", void 0, t, n);
	};
	s.converters["unsigned long long"] = function(e, t, n) {
		return s.util.ConvertToInt(e, 64, "unsigned", void 0, t, n);
	};
	s.converters["unsigned long"] = function(e, t, n) {
		return s.util.ConvertToInt(e, 32, "unsigned", void 0, t, n);
	};
	s.converters["unsigned short"] = function(e, t, n, r) {
		return s.util.ConvertToInt(e, 16, "unsigned", r, t, n);
	};
	s.converters.ArrayBuffer = function(e, t, n, i) {
		if (s.util.Type(e) !== "Object" || !r.isAnyArrayBuffer(e)) throw s.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${s.util.Stringify(e)}")`,
			types: ["ArrayBuffer"]
		});
		if (i?.allowShared === false && r.isSharedArrayBuffer(e)) throw s.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (e.resizable || e.growable) throw s.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return e;
	};
	s.converters.TypedArray = function(e, t, n, i, a) {
		if (s.util.Type(e) !== "Object" || !r.isTypedArray(e) || e.constructor.name !== t.name) throw s.errors.conversionFailed({
			prefix: n,
			argument: `${i} ("${s.util.Stringify(e)}")`,
			types: [t.name]
		});
		if (a?.allowShared === false && r.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return e;
	};
	s.converters.DataView = function(e, t, n, i) {
		if (s.util.Type(e) !== "Object" || !r.isDataView(e)) throw s.errors.exception({
			header: t,
			message: `${n} is not a DataView.`
		});
		if (i?.allowShared === false && r.isSharedArrayBuffer(e.buffer)) throw s.errors.exception({
			header: "ArrayBuffer",
			message: "SharedArrayBuffer is not allowed."
		});
		if (e.buffer.resizable || e.buffer.growable) throw s.errors.exception({
			header: "ArrayBuffer",
			message: "Received a resizable ArrayBuffer."
		});
		return e;
	};
	s.converters.BufferSource = function(e, t, n, i) {
		if (r.isAnyArrayBuffer(e)) return s.converters.ArrayBuffer(e, t, n, {
			...i,
			allowShared: false
		});
		if (r.isTypedArray(e)) return s.converters.TypedArray(e, e.constructor, t, n, {
			...i,
			allowShared: false
		});
		if (r.isDataView(e)) return s.converters.DataView(e, t, n, {
			...i,
			allowShared: false
		});
		throw s.errors.conversionFailed({
			prefix: t,
			argument: `${n} ("${s.util.Stringify(e)}")`,
			types: ["BufferSource"]
		});
	};
	s.converters["sequence<ByteString>"] = s.sequenceConverter(s.converters.ByteString);
	s.converters["sequence<sequence<ByteString>>"] = s.sequenceConverter(s.converters["sequence<ByteString>"]);
	s.converters["record<ByteString, ByteString>"] = s.recordConverter(s.converters.ByteString, s.converters.ByteString);
	n.exports = { webidl: s };
}));
var F = a(((e, n) => {
	const { Transform: r } = t("node:stream");
	const i = t("node:zlib");
	const { redirectStatusSet: a, referrerPolicySet: o, badPortsSet: s } = j();
	const { getGlobalOrigin: c } = M();
	const { collectASequenceOfCodePoints: l, collectAnHTTPQuotedString: u, removeChars: d, parseMIMEType: f } = N();
	const { performance: p } = t("node:perf_hooks");
	const { isBlobLike: m, ReadableStreamFrom: g, isValidHTTPToken: _, normalizedMethodRecordsBase: v } = h();
	const y = t("node:assert");
	const { isUint8Array: b } = t("node:util/types");
	const { webidl: x } = P();
	let S = [];
	let C;
	try {
		C = t("node:crypto");
		const e = [
			"sha256",
			"sha384",
			"sha512"
		];
		S = C.getHashes().filter((t) => e.includes(t));
	} catch {}
	function w(e) {
		const t = e.urlList;
		const n = t.length;
		return n === 0 ? null : t[n - 1].toString();
	}
	function T(e, t) {
		if (!a.has(e.status)) return null;
		let n = e.headersList.get("location", true);
		if (n !== null && L(n)) {
			if (!E(n)) n = D(n);
			n = new URL(n, w(e));
		}
		if (n && !n.hash) n.hash = t;
		return n;
	}
	function E(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (n > 126 || n < 32) return false;
		}
		return true;
	}
	function D(e) {
		return Buffer.from(e, "binary").toString("utf8");
	}
	function O(e) {
		return e.urlList[e.urlList.length - 1];
	}
	function k(e) {
		const t = O(e);
		if (Ce(t) && s.has(t.port)) return "blocked";
		return "allowed";
	}
	function A(e) {
		return e instanceof Error || e?.constructor?.name === "Error" || e?.constructor?.name === "DOMException";
	}
	function F(e) {
		for (let t = 0; t < e.length; ++t) {
			const n = e.charCodeAt(t);
			if (!(n === 9 || n >= 32 && n <= 126 || n >= 128 && n <= 255)) return false;
		}
		return true;
	}
	const I = _;
	function L(e) {
		return (e[0] === "	" || e[0] === " " || e[e.length - 1] === "	" || e[e.length - 1] === " " || e.includes("\n") || e.includes("\r") || e.includes("\0")) === false;
	}
	function R(e, t) {
		const { headersList: n } = t;
		const r = (n.get("referrer-policy", true) ?? "").split(",");
		let i = "";
		if (r.length > 0) for (let e = r.length; e !== 0; e--) {
			const t = r[e - 1].trim();
			if (o.has(t)) {
				i = t;
				break;
			}
		}
		if (i !== "") e.referrerPolicy = i;
	}
	function ee() {
		return "allowed";
	}
	function te() {
		return "success";
	}
	function z() {
		return "success";
	}
	function B(e) {
		let t = null;
		t = e.mode;
		e.headersList.set("sec-fetch-mode", t, true);
	}
	function V(e) {
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
					if (e.origin && Se(e.origin) && !Se(O(e))) t = null;
					break;
				case "same-origin": if (!de(e, O(e))) t = null;
			}
			e.headersList.append("origin", t, true);
		}
	}
	function H(e, t) {
		return e;
	}
	function U(e, t, n) {
		if (!e?.startTime || e.startTime < t) return {
			domainLookupStartTime: t,
			domainLookupEndTime: t,
			connectionStartTime: t,
			connectionEndTime: t,
			secureConnectionStartTime: t,
			ALPNNegotiatedProtocol: e?.ALPNNegotiatedProtocol
		};
		return {
			domainLookupStartTime: H(e.domainLookupStartTime, n),
			domainLookupEndTime: H(e.domainLookupEndTime, n),
			connectionStartTime: H(e.connectionStartTime, n),
			connectionEndTime: H(e.connectionEndTime, n),
			secureConnectionStartTime: H(e.secureConnectionStartTime, n),
			ALPNNegotiatedProtocol: e.ALPNNegotiatedProtocol
		};
	}
	function W(e) {
		return H(p.now(), e);
	}
	function ne(e) {
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
	function G() {
		return { referrerPolicy: "strict-origin-when-cross-origin" };
	}
	function re(e) {
		return { referrerPolicy: e.referrerPolicy };
	}
	function ie(e) {
		const t = e.referrerPolicy;
		y(t);
		let n = null;
		if (e.referrer === "client") {
			const e = c();
			if (!e || e.origin === "null") return "no-referrer";
			n = new URL(e);
		} else if (e.referrer instanceof URL) n = e.referrer;
		let r = ae(n);
		const i = ae(n, true);
		if (r.toString().length > 4096) r = i;
		const a = de(e, r);
		const o = K(r) && !K(e.url);
		switch (t) {
			case "origin": return i != null ? i : ae(n, true);
			case "unsafe-url": return r;
			case "same-origin": return a ? i : "no-referrer";
			case "origin-when-cross-origin": return a ? r : i;
			case "strict-origin-when-cross-origin": {
				const t = O(e);
				if (de(r, t)) return r;
				if (K(r) && !K(t)) return "no-referrer";
				return i;
			}
			default: return o ? "no-referrer" : i;
		}
	}
	function ae(e, t) {
		y(e instanceof URL);
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
	function K(e) {
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
	function oe(e, t) {
		if (C === void 0) return true;
		const n = ce(t);
		if (n === "no metadata") return true;
		if (n.length === 0) return true;
		const r = le(n, q(n));
		for (const t of r) {
			const n = t.algo;
			const r = t.hash;
			let i = C.createHash(n).update(e).digest("base64");
			if (i[i.length - 1] === "=") {
				if (i[i.length - 2] === "=") i = i.slice(0, -2);
				else i = i.slice(0, -1);
			}
			if (J(i, r)) return true;
		}
		return false;
	}
	const se = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
	function ce(e) {
		const t = [];
		let n = true;
		for (const r of e.split(" ")) {
			n = false;
			const e = se.exec(r);
			if (e === null || e.groups === void 0 || e.groups.algo === void 0) continue;
			const i = e.groups.algo.toLowerCase();
			if (S.includes(i)) t.push(e.groups);
		}
		if (n === true) return "no metadata";
		return t;
	}
	function q(e) {
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
	function le(e, t) {
		if (e.length === 1) return e;
		let n = 0;
		for (let r = 0; r < e.length; ++r) if (e[r].algo === t) e[n++] = e[r];
		e.length = n;
		return e;
	}
	function J(e, t) {
		if (e.length !== t.length) return false;
		for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) {
			if (e[n] === "+" && t[n] === "-" || e[n] === "/" && t[n] === "_") continue;
			return false;
		}
		return true;
	}
	function ue(e) {}
	function de(e, t) {
		if (e.origin === t.origin && e.origin === "null") return true;
		if (e.protocol === t.protocol && e.hostname === t.hostname && e.port === t.port) return true;
		return false;
	}
	function Y() {
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
	function fe(e) {
		return e.controller.state === "aborted";
	}
	function X(e) {
		return e.controller.state === "aborted" || e.controller.state === "terminated";
	}
	function pe(e) {
		return v[e.toLowerCase()] ?? e;
	}
	function me(e) {
		const t = JSON.stringify(e);
		if (t === void 0) throw new TypeError("Value is not JSON serializable");
		y(typeof t === "string");
		return t;
	}
	const he = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
	function ge(e, t, n = 0, r = 1) {
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
				const { [n]: o, [r]: s } = a[i];
				this.#n = i + 1;
				let c;
				switch (this.#t) {
					case "key":
						c = o;
						break;
					case "value":
						c = s;
						break;
					case "key+value": c = [o, s];
				}
				return {
					value: c,
					done: false
				};
			}
		}
		delete i.prototype.constructor;
		Object.setPrototypeOf(i.prototype, he);
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
	function _e(e, t, n, r = 0, i = 1) {
		const a = ge(e, n, r, i);
		const o = {
			keys: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function e() {
					x.brandCheck(this, t);
					return a(this, "key");
				}
			},
			values: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function e() {
					x.brandCheck(this, t);
					return a(this, "value");
				}
			},
			entries: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function e() {
					x.brandCheck(this, t);
					return a(this, "key+value");
				}
			},
			forEach: {
				writable: true,
				enumerable: true,
				configurable: true,
				value: function n(r, i = globalThis) {
					x.brandCheck(this, t);
					x.argumentLengthCheck(arguments, 1, `${e}.forEach`);
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
	async function ve(e, t, n) {
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
			r(await be(a));
		} catch (e) {
			i(e);
		}
	}
	function Z(e) {
		return e instanceof ReadableStream || e[Symbol.toStringTag] === "ReadableStream" && typeof e.tee === "function";
	}
	function Q(e) {
		try {
			e.close();
			e.byobRequest?.respond(0);
		} catch (e) {
			if (!e.message.includes("Controller is already closed") && !e.message.includes("ReadableStream is already closed")) throw e;
		}
	}
	const ye = /[^\x00-\xFF]/;
	function $(e) {
		y(!ye.test(e));
		return e;
	}
	async function be(e) {
		const t = [];
		let n = 0;
		while (true) {
			const { done: r, value: i } = await e.read();
			if (r) return Buffer.concat(t, n);
			if (!b(i)) throw new TypeError("Received non-Uint8Array chunk");
			t.push(i);
			n += i.length;
		}
	}
	function xe(e) {
		y("protocol" in e);
		const t = e.protocol;
		return t === "about:" || t === "blob:" || t === "data:";
	}
	function Se(e) {
		return typeof e === "string" && e[5] === ":" && e[0] === "h" && e[1] === "t" && e[2] === "t" && e[3] === "p" && e[4] === "s" || e.protocol === "https:";
	}
	function Ce(e) {
		y("protocol" in e);
		const t = e.protocol;
		return t === "http:" || t === "https:";
	}
	function we(e, t) {
		const n = e;
		if (!n.startsWith("bytes")) return "failure";
		const r = { position: 5 };
		if (t) l((e) => e === "	" || e === " ", n, r);
		if (n.charCodeAt(r.position) !== 61) return "failure";
		r.position++;
		if (t) l((e) => e === "	" || e === " ", n, r);
		const i = l((e) => {
			const t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r);
		const a = i.length ? Number(i) : null;
		if (t) l((e) => e === "	" || e === " ", n, r);
		if (n.charCodeAt(r.position) !== 45) return "failure";
		r.position++;
		if (t) l((e) => e === "	" || e === " ", n, r);
		const o = l((e) => {
			const t = e.charCodeAt(0);
			return t >= 48 && t <= 57;
		}, n, r);
		const s = o.length ? Number(o) : null;
		if (r.position < n.length) return "failure";
		if (s === null && a === null) return "failure";
		if (a > s) return "failure";
		return {
			rangeStartValue: a,
			rangeEndValue: s
		};
	}
	function Te(e, t, n) {
		let r = "bytes ";
		r += $(`${e}`);
		r += "-";
		r += $(`${t}`);
		r += "/";
		r += $(`${n}`);
		return r;
	}
	var Ee = class extends r {
		#e;
		constructor(e) {
			super();
			this.#e = e;
		}
		_transform(e, t, n) {
			if (!this._inflateStream) {
				if (e.length === 0) {
					n();
					return;
				}
				this._inflateStream = (e[0] & 15) === 8 ? i.createInflate(this.#e) : i.createInflateRaw(this.#e);
				this._inflateStream.on("data", this.push.bind(this));
				this._inflateStream.on("end", () => this.push(null));
				this._inflateStream.on("error", (e) => this.destroy(e));
			}
			this._inflateStream.write(e, t, n);
		}
		_final(e) {
			if (this._inflateStream) {
				this._inflateStream.end();
				this._inflateStream = null;
			}
			e();
		}
	};
	function De(e) {
		return new Ee(e);
	}
	function Oe(e) {
		let t = null;
		let n = null;
		let r = null;
		const i = Ae("content-type", e);
		if (i === null) return "failure";
		for (const e of i) {
			const i = f(e);
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
	function ke(e) {
		const t = e;
		const n = { position: 0 };
		const r = [];
		let i = "";
		while (n.position < t.length) {
			i += l((e) => e !== "\"" && e !== ",", t, n);
			if (n.position < t.length) {
				if (t.charCodeAt(n.position) === 34) {
					i += u(t, n);
					if (n.position < t.length) continue;
				} else {
					y(t.charCodeAt(n.position) === 44);
					n.position++;
				}
			}
			i = d(i, true, true, (e) => e === 9 || e === 32);
			r.push(i);
			i = "";
		}
		return r;
	}
	function Ae(e, t) {
		const n = t.get(e, true);
		if (n === null) return null;
		return ke(n);
	}
	const je = new TextDecoder();
	function Me(e) {
		if (e.length === 0) return "";
		if (e[0] === 239 && e[1] === 187 && e[2] === 191) e = e.subarray(3);
		return je.decode(e);
	}
	var Ne = class {
		get baseUrl() {
			return c();
		}
		get origin() {
			return this.baseUrl?.origin;
		}
		policyContainer = G();
	};
	var Pe = class {
		settingsObject = new Ne();
	};
	n.exports = {
		isAborted: fe,
		isCancelled: X,
		isValidEncodedURL: E,
		createDeferredPromise: Y,
		ReadableStreamFrom: g,
		tryUpgradeRequestToAPotentiallyTrustworthyURL: ue,
		clampAndCoarsenConnectionTimingInfo: U,
		coarsenedSharedCurrentTime: W,
		determineRequestsReferrer: ie,
		makePolicyContainer: G,
		clonePolicyContainer: re,
		appendFetchMetadata: B,
		appendRequestOriginHeader: V,
		TAOCheck: z,
		corsCheck: te,
		crossOriginResourcePolicyCheck: ee,
		createOpaqueTimingInfo: ne,
		setRequestReferrerPolicyOnRedirect: R,
		isValidHTTPToken: _,
		requestBadPort: k,
		requestCurrentURL: O,
		responseURL: w,
		responseLocationURL: T,
		isBlobLike: m,
		isURLPotentiallyTrustworthy: K,
		isValidReasonPhrase: F,
		sameOrigin: de,
		normalizeMethod: pe,
		serializeJavascriptValueToJSONString: me,
		iteratorMixin: _e,
		createIterator: ge,
		isValidHeaderName: I,
		isValidHeaderValue: L,
		isErrorLike: A,
		fullyReadBody: ve,
		bytesMatch: oe,
		isReadableStreamLike: Z,
		readableStreamClose: Q,
		isomorphicEncode: $,
		urlIsLocal: xe,
		urlHasHttpsScheme: Se,
		urlIsHttpHttpsScheme: Ce,
		readAllBytes: be,
		simpleRangeHeaderValue: we,
		buildContentRange: Te,
		parseMetadata: ce,
		createInflate: De,
		extractMimeType: Oe,
		getDecodeSplit: Ae,
		utf8DecodeBytes: Me,
		environmentSettingsObject: new Pe()
	};
}));
var I = a(((e, t) => {
	t.exports = {
		kUrl: Symbol("url"),
		kHeaders: Symbol("headers"),
		kSignal: Symbol("signal"),
		kState: Symbol("state"),
		kDispatcher: Symbol("dispatcher")
	};
}));
var L = a(((e, n) => {
	const { Blob: r, File: i } = t("node:buffer");
	const { kState: a } = I();
	const { webidl: o } = P();
	var s = class e {
		constructor(e, t, n = {}) {
			const r = t;
			const i = n.type;
			const o = n.lastModified ?? Date.now();
			this[a] = {
				blobLike: e,
				name: r,
				type: i,
				lastModified: o
			};
		}
		stream(...t) {
			o.brandCheck(this, e);
			return this[a].blobLike.stream(...t);
		}
		arrayBuffer(...t) {
			o.brandCheck(this, e);
			return this[a].blobLike.arrayBuffer(...t);
		}
		slice(...t) {
			o.brandCheck(this, e);
			return this[a].blobLike.slice(...t);
		}
		text(...t) {
			o.brandCheck(this, e);
			return this[a].blobLike.text(...t);
		}
		get size() {
			o.brandCheck(this, e);
			return this[a].blobLike.size;
		}
		get type() {
			o.brandCheck(this, e);
			return this[a].blobLike.type;
		}
		get name() {
			o.brandCheck(this, e);
			return this[a].name;
		}
		get lastModified() {
			o.brandCheck(this, e);
			return this[a].lastModified;
		}
		get [Symbol.toStringTag]() {
			return "File";
		}
	};
	o.converters.Blob = o.interfaceConverter(r);
	function c(e) {
		return e instanceof i || e && (typeof e.stream === "function" || typeof e.arrayBuffer === "function") && e[Symbol.toStringTag] === "File";
	}
	n.exports = {
		FileLike: s,
		isFileLike: c
	};
}));
var R = a(((e, n) => {
	const { isBlobLike: r, iteratorMixin: i } = F();
	const { kState: a } = I();
	const { kEnumerableProperty: o } = h();
	const { FileLike: s, isFileLike: c } = L();
	const { webidl: l } = P();
	const { File: u } = t("node:buffer");
	const d = t("node:util");
	const f = globalThis.File ?? u;
	var p = class e {
		constructor(e) {
			l.util.markAsUncloneable(this);
			if (e !== void 0) throw l.errors.conversionFailed({
				prefix: "FormData constructor",
				argument: "Argument 1",
				types: ["undefined"]
			});
			this[a] = [];
		}
		append(t, n, i = void 0) {
			l.brandCheck(this, e);
			const o = "FormData.append";
			l.argumentLengthCheck(arguments, 2, o);
			if (arguments.length === 3 && !r(n)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
			t = l.converters.USVString(t, o, "name");
			n = r(n) ? l.converters.Blob(n, o, "value", { strict: false }) : l.converters.USVString(n, o, "value");
			i = arguments.length === 3 ? l.converters.USVString(i, o, "filename") : void 0;
			const s = m(t, n, i);
			this[a].push(s);
		}
		delete(t) {
			l.brandCheck(this, e);
			const n = "FormData.delete";
			l.argumentLengthCheck(arguments, 1, n);
			t = l.converters.USVString(t, n, "name");
			this[a] = this[a].filter((e) => e.name !== t);
		}
		get(t) {
			l.brandCheck(this, e);
			const n = "FormData.get";
			l.argumentLengthCheck(arguments, 1, n);
			t = l.converters.USVString(t, n, "name");
			const r = this[a].findIndex((e) => e.name === t);
			if (r === -1) return null;
			return this[a][r].value;
		}
		getAll(t) {
			l.brandCheck(this, e);
			const n = "FormData.getAll";
			l.argumentLengthCheck(arguments, 1, n);
			t = l.converters.USVString(t, n, "name");
			return this[a].filter((e) => e.name === t).map((e) => e.value);
		}
		has(t) {
			l.brandCheck(this, e);
			const n = "FormData.has";
			l.argumentLengthCheck(arguments, 1, n);
			t = l.converters.USVString(t, n, "name");
			return this[a].findIndex((e) => e.name === t) !== -1;
		}
		set(t, n, i = void 0) {
			l.brandCheck(this, e);
			const o = "FormData.set";
			l.argumentLengthCheck(arguments, 2, o);
			if (arguments.length === 3 && !r(n)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
			t = l.converters.USVString(t, o, "name");
			n = r(n) ? l.converters.Blob(n, o, "name", { strict: false }) : l.converters.USVString(n, o, "name");
			i = arguments.length === 3 ? l.converters.USVString(i, o, "name") : void 0;
			const s = m(t, n, i);
			const c = this[a].findIndex((e) => e.name === t);
			if (c !== -1) this[a] = [
				...this[a].slice(0, c),
				s,
				...this[a].slice(c + 1).filter((e) => e.name !== t)
			];
			else this[a].push(s);
		}
		[d.inspect.custom](e, t) {
			const n = this[a].reduce((e, t) => {
				if (e[t.name]) {
					if (Array.isArray(e[t.name])) e[t.name].push(t.value);
					else e[t.name] = [e[t.name], t.value];
				} else e[t.name] = t.value;
				return e;
			}, { __proto__: null });
			t.depth ??= e;
			t.colors ??= true;
			const r = d.formatWithOptions(t, n);
			return `FormData ${r.slice(r.indexOf("]") + 2)}`;
		}
	};
	i("FormData", p, a, "name", "value");
	Object.defineProperties(p.prototype, {
		append: o,
		delete: o,
		get: o,
		getAll: o,
		has: o,
		set: o,
		[Symbol.toStringTag]: {
			value: "FormData",
			configurable: true
		}
	});
	function m(e, t, n) {
		if (typeof t === "string") {} else {
			if (!c(t)) t = t instanceof Blob ? new f([t], "blob", { type: t.type }) : new s(t, "blob", { type: t.type });
			if (n !== void 0) {
				const e = {
					type: t.type,
					lastModified: t.lastModified
				};
				t = t instanceof u ? new f([t], n, e) : new s(t, n, e);
			}
		}
		return {
			name: e,
			value: t
		};
	}
	n.exports = {
		FormData: p,
		makeEntry: m
	};
}));
var ee = a(((e, n) => {
	const { isUSVString: r, bufferToLowerCasedHeaderName: i } = h();
	const { utf8DecodeBytes: a } = F();
	const { HTTP_TOKEN_CODEPOINTS: o, isomorphicDecode: s } = N();
	const { isFileLike: c } = L();
	const { makeEntry: l } = R();
	const u = t("node:assert");
	const { File: d } = t("node:buffer");
	const f = globalThis.File ?? d;
	const p = Buffer.from("form-data; name=\"");
	const m = Buffer.from("; filename");
	const g = Buffer.from("--");
	const _ = Buffer.from("--\r\n");
	function v(e) {
		for (let t = 0; t < e.length; ++t) if ((e.charCodeAt(t) & -128) !== 0) return false;
		return true;
	}
	function y(e) {
		const t = e.length;
		if (t < 27 || t > 70) return false;
		for (let n = 0; n < t; ++n) {
			const t = e.charCodeAt(n);
			if (!(t >= 48 && t <= 57 || t >= 65 && t <= 90 || t >= 97 && t <= 122 || t === 39 || t === 45 || t === 95)) return false;
		}
		return true;
	}
	function b(e, t) {
		u(t !== "failure" && t.essence === "multipart/form-data");
		const n = t.parameters.get("boundary");
		if (n === void 0) return "failure";
		const i = Buffer.from(`--${n}`, "utf8");
		const o = [];
		const s = { position: 0 };
		while (e[s.position] === 13 && e[s.position + 1] === 10) s.position += 2;
		let d = e.length;
		while (e[d - 1] === 10 && e[d - 2] === 13) d -= 2;
		if (d !== e.length) e = e.subarray(0, d);
		while (true) {
			if (e.subarray(s.position, s.position + i.length).equals(i)) s.position += i.length;
			else return "failure";
			if (s.position === e.length - 2 && T(e, g, s) || s.position === e.length - 4 && T(e, _, s)) return o;
			if (e[s.position] !== 13 || e[s.position + 1] !== 10) return "failure";
			s.position += 2;
			const t = x(e, s);
			if (t === "failure") return "failure";
			let { name: n, filename: d, contentType: p, encoding: m } = t;
			s.position += 2;
			let h;
			{
				const t = e.indexOf(i.subarray(2), s.position);
				if (t === -1) return "failure";
				h = e.subarray(s.position, t - 4);
				s.position += h.length;
				if (m === "base64") h = Buffer.from(h.toString(), "base64");
			}
			if (e[s.position] !== 13 || e[s.position + 1] !== 10) return "failure";
			else s.position += 2;
			let y;
			if (d !== null) {
				p ??= "text/plain";
				if (!v(p)) p = "";
				y = new f([h], d, { type: p });
			} else y = a(Buffer.from(h));
			u(r(n));
			u(typeof y === "string" && r(y) || c(y));
			o.push(l(n, y, d));
		}
	}
	function x(e, t) {
		let n = null;
		let r = null;
		let a = null;
		let c = null;
		while (true) {
			if (e[t.position] === 13 && e[t.position + 1] === 10) {
				if (n === null) return "failure";
				return {
					name: n,
					filename: r,
					contentType: a,
					encoding: c
				};
			}
			let l = C((e) => e !== 10 && e !== 13 && e !== 58, e, t);
			l = w(l, true, true, (e) => e === 9 || e === 32);
			if (!o.test(l.toString())) return "failure";
			if (e[t.position] !== 58) return "failure";
			t.position++;
			C((e) => e === 32 || e === 9, e, t);
			switch (i(l)) {
				case "content-disposition":
					n = r = null;
					if (!T(e, p, t)) return "failure";
					t.position += 17;
					n = S(e, t);
					if (n === null) return "failure";
					if (T(e, m, t)) {
						let n = t.position + m.length;
						if (e[n] === 42) {
							t.position += 1;
							n += 1;
						}
						if (e[n] !== 61 || e[n + 1] !== 34) return "failure";
						t.position += 12;
						r = S(e, t);
						if (r === null) return "failure";
					}
					break;
				case "content-type": {
					let n = C((e) => e !== 10 && e !== 13, e, t);
					n = w(n, false, true, (e) => e === 9 || e === 32);
					a = s(n);
					break;
				}
				case "content-transfer-encoding": {
					let n = C((e) => e !== 10 && e !== 13, e, t);
					n = w(n, false, true, (e) => e === 9 || e === 32);
					c = s(n);
					break;
				}
				default: C((e) => e !== 10 && e !== 13, e, t);
			}
			if (e[t.position] !== 13 && e[t.position + 1] !== 10) return "failure";
			else t.position += 2;
		}
	}
	function S(e, t) {
		u(e[t.position - 1] === 34);
		let n = C((e) => e !== 10 && e !== 13 && e !== 34, e, t);
		if (e[t.position] !== 34) return null;
		else t.position++;
		n = new TextDecoder().decode(n).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, "\"");
		return n;
	}
	function C(e, t, n) {
		let r = n.position;
		while (r < t.length && e(t[r])) ++r;
		return t.subarray(n.position, n.position = r);
	}
	function w(e, t, n, r) {
		let i = 0;
		let a = e.length - 1;
		if (t) while (i < e.length && r(e[i])) i++;
		if (n) while (a > 0 && r(e[a])) a--;
		return i === 0 && a === e.length - 1 ? e : e.subarray(i, a + 1);
	}
	function T(e, t, n) {
		if (e.length < t.length) return false;
		for (let r = 0; r < t.length; r++) if (t[r] !== e[n.position + r]) return false;
		return true;
	}
	n.exports = {
		multipartFormDataParser: b,
		validateBoundary: y
	};
}));
var te = a(((e, n) => {
	const r = h();
	const { ReadableStreamFrom: i, isBlobLike: a, isReadableStreamLike: o, readableStreamClose: s, createDeferredPromise: c, fullyReadBody: l, extractMimeType: u, utf8DecodeBytes: d } = F();
	const { FormData: f } = R();
	const { kState: p } = I();
	const { webidl: m } = P();
	const { Blob: g } = t("node:buffer");
	const _ = t("node:assert");
	const { isErrored: v, isDisturbed: y } = t("node:stream");
	const { isArrayBuffer: b } = t("node:util/types");
	const { serializeAMimeType: x } = N();
	const { multipartFormDataParser: S } = ee();
	let C;
	try {
		const e = t("node:crypto");
		C = (t) => e.randomInt(0, t);
	} catch {
		C = (e) => Math.floor(Math.random(e));
	}
	const w = new TextEncoder();
	function T() {}
	const E = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0;
	let D;
	if (E) D = new FinalizationRegistry((e) => {
		const t = e.deref();
		if (t && !t.locked && !y(t) && !v(t)) t.cancel("Response object has been garbage collected").catch(T);
	});
	function O(e, t = false) {
		let n = null;
		if (e instanceof ReadableStream) n = e;
		else if (a(e)) n = e.stream();
		else n = new ReadableStream({
			async pull(e) {
				const t = typeof l === "string" ? w.encode(l) : l;
				if (t.byteLength) e.enqueue(t);
				queueMicrotask(() => s(e));
			},
			start() {},
			type: "bytes"
		});
		_(o(n));
		let c = null;
		let l = null;
		let u = null;
		let d = null;
		if (typeof e === "string") {
			l = e;
			d = "text/plain;charset=UTF-8";
		} else if (e instanceof URLSearchParams) {
			l = e.toString();
			d = "application/x-www-form-urlencoded;charset=UTF-8";
		} else if (b(e)) l = new Uint8Array(e.slice());
		else if (ArrayBuffer.isView(e)) l = new Uint8Array(e.buffer.slice(e.byteOffset, e.byteOffset + e.byteLength));
		else if (r.isFormDataLike(e)) {
			const t = `----formdata-undici-0${`${C(1e11)}`.padStart(11, "0")}`;
			const n = `--${t}\r\nContent-Disposition: form-data`;
			const r = (e) => e.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
			const i = (e) => e.replace(/\r?\n|\r/g, "\r\n");
			const a = [];
			const o = new Uint8Array([13, 10]);
			u = 0;
			let s = false;
			for (const [t, c] of e) if (typeof c === "string") {
				const e = w.encode(n + `; name="${r(i(t))}"\r\n\r\n${i(c)}\r\n`);
				a.push(e);
				u += e.byteLength;
			} else {
				const e = w.encode(`${n}; name="${r(i(t))}"` + (c.name ? `; filename="${r(c.name)}"` : "") + `\r
Content-Type: ${c.type || "application/octet-stream"}\r\n\r\n`);
				a.push(e, c, o);
				if (typeof c.size === "number") u += e.byteLength + c.size + o.byteLength;
				else s = true;
			}
			const f = w.encode(`--${t}--\r\n`);
			a.push(f);
			u += f.byteLength;
			if (s) u = null;
			l = e;
			c = async function* () {
				for (const e of a) if (e.stream) yield* e.stream();
				else yield e;
			};
			d = `multipart/form-data; boundary=${t}`;
		} else if (a(e)) {
			l = e;
			u = e.size;
			if (e.type) d = e.type;
		} else if (typeof e[Symbol.asyncIterator] === "function") {
			if (t) throw new TypeError("keepalive");
			if (r.isDisturbed(e) || e.locked) throw new TypeError("Response body object should not be disturbed or locked");
			n = e instanceof ReadableStream ? e : i(e);
		}
		if (typeof l === "string" || r.isBuffer(l)) u = Buffer.byteLength(l);
		if (c != null) {
			let t;
			n = new ReadableStream({
				async start() {
					t = c(e)[Symbol.asyncIterator]();
				},
				async pull(e) {
					const { value: r, done: i } = await t.next();
					if (i) queueMicrotask(() => {
						e.close();
						e.byobRequest?.respond(0);
					});
					else if (!v(n)) {
						const t = new Uint8Array(r);
						if (t.byteLength) e.enqueue(t);
					}
					return e.desiredSize > 0;
				},
				async cancel(e) {
					await t.return();
				},
				type: "bytes"
			});
		}
		return [{
			stream: n,
			source: l,
			length: u
		}, d];
	}
	function k(e, t = false) {
		if (e instanceof ReadableStream) {
			_(!r.isDisturbed(e), "The body has already been consumed.");
			_(!e.locked, "The stream is locked.");
		}
		return O(e, t);
	}
	function A(e, t) {
		const [n, r] = t.stream.tee();
		t.stream = n;
		return {
			stream: r,
			length: t.length,
			source: t.source
		};
	}
	function j(e) {
		if (e.aborted) throw new DOMException("The operation was aborted.", "AbortError");
	}
	function M(e) {
		return {
			blob() {
				return te(this, (e) => {
					let t = V(this);
					if (t === null) t = "";
					else if (t) t = x(t);
					return new g([e], { type: t });
				}, e);
			},
			arrayBuffer() {
				return te(this, (e) => {
					return new Uint8Array(e).buffer;
				}, e);
			},
			text() {
				return te(this, d, e);
			},
			json() {
				return te(this, B, e);
			},
			formData() {
				return te(this, (e) => {
					const t = V(this);
					if (t !== null) switch (t.essence) {
						case "multipart/form-data": {
							const n = S(e, t);
							if (n === "failure") throw new TypeError("Failed to parse body as FormData.");
							const r = new f();
							r[p] = n;
							return r;
						}
						case "application/x-www-form-urlencoded": {
							const t = new URLSearchParams(e.toString());
							const n = new f();
							for (const [e, r] of t) n.append(e, r);
							return n;
						}
					}
					throw new TypeError("Content-Type was not one of \"multipart/form-data\" or \"application/x-www-form-urlencoded\".");
				}, e);
			},
			bytes() {
				return te(this, (e) => {
					return new Uint8Array(e);
				}, e);
			}
		};
	}
	function L(e) {
		Object.assign(e.prototype, M(e));
	}
	async function te(e, t, n) {
		m.brandCheck(e, n);
		if (z(e)) throw new TypeError("Body is unusable: Body has already been read");
		j(e[p]);
		const r = c();
		const i = (e) => r.reject(e);
		const a = (e) => {
			try {
				r.resolve(t(e));
			} catch (e) {
				i(e);
			}
		};
		if (e[p].body == null) {
			a(Buffer.allocUnsafe(0));
			return r.promise;
		}
		await l(e[p].body, a, i);
		return r.promise;
	}
	function z(e) {
		const t = e[p].body;
		return t != null && (t.stream.locked || r.isDisturbed(t.stream));
	}
	function B(e) {
		return JSON.parse(d(e));
	}
	function V(e) {
		const t = e[p].headersList;
		const n = u(t);
		if (n === "failure") return null;
		return n;
	}
	n.exports = {
		extractBody: O,
		safelyExtractBody: k,
		cloneBody: A,
		mixinBody: L,
		streamRegistry: D,
		hasFinalizationRegistry: E,
		bodyUnusable: z
	};
}));
var z = a(((e, n) => {
	const r = t("node:assert");
	const i = h();
	const { channels: a } = C();
	const o = T();
	const { RequestContentLengthMismatchError: s, ResponseContentLengthMismatchError: c, RequestAbortedError: l, InvalidArgumentError: u, HeadersTimeoutError: p, HeadersOverflowError: m, SocketError: g, InformationalError: _, BodyTimeoutError: v, HTTPParserError: y, ResponseExceededMaxSizeError: b } = d();
	const { kUrl: x, kReset: S, kClient: w, kParser: E, kBlocking: D, kRunning: j, kPending: M, kSize: N, kWriting: P, kQueue: F, kNoRef: I, kKeepAliveDefaultTimeout: L, kHostHeader: R, kPendingIdx: ee, kRunningIdx: z, kError: B, kPipelining: V, kSocket: H, kKeepAliveTimeoutValue: U, kMaxHeadersSize: W, kKeepAliveMaxTimeout: ne, kKeepAliveTimeoutThreshold: G, kHeadersTimeout: re, kBodyTimeout: ie, kStrictContentLength: ae, kMaxRequests: K, kCounter: oe, kMaxResponseSize: se, kOnError: ce, kResume: q, kHTTPContext: le } = f();
	const J = O();
	const ue = Buffer.alloc(0);
	const de = Buffer[Symbol.species];
	const Y = i.addListener;
	const fe = i.removeAllListeners;
	const X = Symbol("kIdleSocketValidation");
	const pe = Symbol("kIdleSocketValidationTimeout");
	const me = Symbol("kSocketUsed");
	let he;
	async function ge() {
		const e = process.env.JEST_WORKER_ID ? k() : void 0;
		let t;
		try {
			t = await WebAssembly.compile(A());
		} catch (n) {
			t = await WebAssembly.compile(e || k());
		}
		return await WebAssembly.instantiate(t, { env: {
			wasm_on_url: (e, t, n) => {
				return 0;
			},
			wasm_on_status: (e, t, n) => {
				r(Z.ptr === e);
				const i = t - $ + Q.byteOffset;
				return Z.onStatus(new de(Q.buffer, i, n)) || 0;
			},
			wasm_on_message_begin: (e) => {
				r(Z.ptr === e);
				return Z.onMessageBegin() || 0;
			},
			wasm_on_header_field: (e, t, n) => {
				r(Z.ptr === e);
				const i = t - $ + Q.byteOffset;
				return Z.onHeaderField(new de(Q.buffer, i, n)) || 0;
			},
			wasm_on_header_value: (e, t, n) => {
				r(Z.ptr === e);
				const i = t - $ + Q.byteOffset;
				return Z.onHeaderValue(new de(Q.buffer, i, n)) || 0;
			},
			wasm_on_headers_complete: (e, t, n, i) => {
				r(Z.ptr === e);
				return Z.onHeadersComplete(t, Boolean(n), Boolean(i)) || 0;
			},
			wasm_on_body: (e, t, n) => {
				r(Z.ptr === e);
				const i = t - $ + Q.byteOffset;
				return Z.onBody(new de(Q.buffer, i, n)) || 0;
			},
			wasm_on_message_complete: (e) => {
				r(Z.ptr === e);
				return Z.onMessageComplete() || 0;
			}
		} });
	}
	let _e = null;
	let ve = ge();
	ve.catch();
	let Z = null;
	let Q = null;
	let ye = 0;
	let $ = null;
	const be = 1;
	const xe = 3;
	const Se = 5;
	const Ce = 8;
	var we = class {
		constructor(e, t, { exports: n }) {
			r(Number.isFinite(e[W]) && e[W] > 0);
			this.llhttp = n;
			this.ptr = this.llhttp.llhttp_alloc(J.TYPE.RESPONSE);
			this.client = e;
			this.socket = t;
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.statusCode = null;
			this.statusText = "";
			this.upgrade = false;
			this.headers = [];
			this.headersSize = 0;
			this.headersMaxSize = e[W];
			this.shouldKeepAlive = false;
			this.paused = false;
			this.resume = this.resume.bind(this);
			this.bytesRead = 0;
			this.keepAlive = "";
			this.contentLength = "";
			this.connection = "";
			this.maxResponseSize = e[se];
		}
		setTimeout(e, t) {
			if (e !== this.timeoutValue || t & be ^ this.timeoutType & be) {
				if (this.timeout) {
					o.clearTimeout(this.timeout);
					this.timeout = null;
				}
				if (e) {
					if (t & be) this.timeout = o.setFastTimeout(Te, e, new WeakRef(this));
					else {
						this.timeout = setTimeout(Te, e, new WeakRef(this));
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
			r(this.ptr != null);
			r(Z == null);
			this.llhttp.llhttp_resume(this.ptr);
			r(this.timeoutType === Se);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			this.paused = false;
			this.execute(this.socket.read() || ue);
			this.readMore();
		}
		readMore() {
			while (!this.paused && this.ptr) {
				const e = this.socket.read();
				if (e === null) break;
				this.execute(e);
			}
		}
		execute(e) {
			r(this.ptr != null);
			r(Z == null);
			r(!this.paused);
			const { socket: t, llhttp: n } = this;
			if (e.length > ye) {
				if ($) n.free($);
				ye = Math.ceil(e.length / 4096) * 4096;
				$ = n.malloc(ye);
			}
			new Uint8Array(n.memory.buffer, $, ye).set(e);
			try {
				let r;
				try {
					Q = e;
					Z = this;
					r = n.llhttp_execute(this.ptr, $, e.length);
				} catch (e) {
					throw e;
				} finally {
					Z = null;
					Q = null;
				}
				const i = n.llhttp_get_error_pos(this.ptr) - $;
				if (r !== J.ERROR.OK) {
					const n = e.subarray(i);
					if (r === J.ERROR.PAUSED_UPGRADE) this.onUpgrade(n);
					else if (r === J.ERROR.PAUSED) {
						this.paused = true;
						t.unshift(n);
					} else throw this.createError(r, n);
				}
			} catch (e) {
				i.destroy(t, e);
			}
		}
		finish() {
			r(Z === null);
			r(this.ptr != null);
			r(!this.paused);
			const { llhttp: e } = this;
			let t;
			try {
				Z = this;
				t = e.llhttp_finish(this.ptr);
			} finally {
				Z = null;
			}
			if (t === J.ERROR.OK) return null;
			if (t === J.ERROR.PAUSED || t === J.ERROR.PAUSED_UPGRADE) {
				this.paused = true;
				return null;
			}
			return this.createError(t, ue);
		}
		createError(e, t) {
			const { llhttp: n, contentLength: r, bytesRead: i } = this;
			if (r && i !== parseInt(r, 10)) return new c();
			const a = n.llhttp_get_error_reason(this.ptr);
			let o = "";
			if (a) {
				const e = new Uint8Array(n.memory.buffer, a).indexOf(0);
				o = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(n.memory.buffer, a, e).toString() + ")";
			}
			return new y(o, J.ERROR[e], t);
		}
		destroy() {
			r(this.ptr != null);
			r(Z == null);
			this.llhttp.llhttp_free(this.ptr);
			this.ptr = null;
			this.timeout && o.clearTimeout(this.timeout);
			this.timeout = null;
			this.timeoutValue = null;
			this.timeoutType = null;
			this.paused = false;
		}
		onStatus(e) {
			this.statusText = e.toString();
		}
		onMessageBegin() {
			const { socket: e, client: t } = this;
			if (e.destroyed) return -1;
			if (t[j] === 0) {
				i.destroy(e, new g("bad response", i.getSocketInfo(e)));
				return -1;
			}
			const n = t[F][t[z]];
			if (!n) return -1;
			n.onResponseStarted();
		}
		onHeaderField(e) {
			const t = this.headers.length;
			if ((t & 1) === 0) this.headers.push(e);
			else this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			this.trackHeader(e.length);
		}
		onHeaderValue(e) {
			let t = this.headers.length;
			if ((t & 1) === 1) {
				this.headers.push(e);
				t += 1;
			} else this.headers[t - 1] = Buffer.concat([this.headers[t - 1], e]);
			const n = this.headers[t - 2];
			if (n.length === 10) {
				const t = i.bufferToLowerCasedHeaderName(n);
				if (t === "keep-alive") this.keepAlive += e.toString();
				else if (t === "connection") this.connection += e.toString();
			} else if (n.length === 14 && i.bufferToLowerCasedHeaderName(n) === "content-length") this.contentLength += e.toString();
			this.trackHeader(e.length);
		}
		trackHeader(e) {
			this.headersSize += e;
			if (this.headersSize >= this.headersMaxSize) i.destroy(this.socket, new m());
		}
		onUpgrade(e) {
			const { upgrade: t, client: n, socket: a, headers: o, statusCode: s, statusText: c } = this;
			r(t);
			r(n[H] === a);
			r(!a.destroyed);
			r(!this.paused);
			r((o.length & 1) === 0);
			const l = n[F][n[z]];
			r(l);
			r(l.upgrade || l.method === "CONNECT");
			this.statusCode = null;
			this.statusText = "";
			this.shouldKeepAlive = null;
			this.headers = [];
			this.headersSize = 0;
			a.unshift(e);
			a[E].destroy();
			a[E] = null;
			a[w] = null;
			a[B] = null;
			fe(a);
			n[H] = null;
			n[le] = null;
			n[F][n[z]++] = null;
			n.emit("disconnect", n[x], [n], new _("upgrade"));
			try {
				l.onUpgrade(s, o, a, c);
			} catch (e) {
				i.errorRequest(n, l, e);
				i.destroy(a, e);
			}
			n[q]();
		}
		onHeadersComplete(e, t, n) {
			const { client: a, socket: o, headers: s, statusText: c } = this;
			if (o.destroyed) return -1;
			if (a[j] === 0) {
				i.destroy(o, new g("bad response", i.getSocketInfo(o)));
				return -1;
			}
			const l = a[F][a[z]];
			if (!l) return -1;
			r(!this.upgrade);
			r(this.statusCode < 200);
			if (e === 100) {
				i.destroy(o, new g("bad response", i.getSocketInfo(o)));
				return -1;
			}
			if (t && !l.upgrade) {
				i.destroy(o, new g("bad upgrade", i.getSocketInfo(o)));
				return -1;
			}
			r(this.timeoutType === xe);
			this.statusCode = e;
			this.shouldKeepAlive = n || l.method === "HEAD" && !o[S] && this.connection.toLowerCase() === "keep-alive";
			if (this.statusCode >= 200) {
				const e = l.bodyTimeout != null ? l.bodyTimeout : a[ie];
				this.setTimeout(e, Se);
			} else if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			if (l.method === "CONNECT") {
				r(a[j] === 1);
				this.upgrade = true;
				return 2;
			}
			if (t) {
				r(a[j] === 1);
				this.upgrade = true;
				return 2;
			}
			r((this.headers.length & 1) === 0);
			this.headers = [];
			this.headersSize = 0;
			if (this.shouldKeepAlive && a[V]) {
				const e = this.keepAlive ? i.parseKeepAliveTimeout(this.keepAlive) : null;
				if (e != null) {
					const t = Math.min(e - a[G], a[ne]);
					if (t <= 0) o[S] = true;
					else a[U] = t;
				} else a[U] = a[L];
			} else o[S] = true;
			const u = l.onHeaders(e, s, this.resume, c) === false;
			if (l.aborted) return -1;
			if (l.method === "HEAD") return 1;
			if (e < 200) return 1;
			if (o[D]) {
				o[D] = false;
				a[q]();
			}
			return u ? J.ERROR.PAUSED : 0;
		}
		onBody(e) {
			const { client: t, socket: n, statusCode: a, maxResponseSize: o } = this;
			if (n.destroyed) return -1;
			const s = t[F][t[z]];
			r(s);
			r(this.timeoutType === Se);
			if (this.timeout) {
				if (this.timeout.refresh) this.timeout.refresh();
			}
			r(a >= 200);
			if (o > -1 && this.bytesRead + e.length > o) {
				i.destroy(n, new b());
				return -1;
			}
			this.bytesRead += e.length;
			if (s.onData(e) === false) return J.ERROR.PAUSED;
		}
		onMessageComplete() {
			const { client: e, socket: t, statusCode: n, upgrade: a, headers: o, contentLength: s, bytesRead: l, shouldKeepAlive: u } = this;
			if (t.destroyed && (!n || u)) return -1;
			if (a) return;
			r(n >= 100);
			r((this.headers.length & 1) === 0);
			const d = e[F][e[z]];
			r(d);
			this.statusCode = null;
			this.statusText = "";
			this.bytesRead = 0;
			this.contentLength = "";
			this.keepAlive = "";
			this.connection = "";
			this.headers = [];
			this.headersSize = 0;
			if (n < 200) return;
			if (d.method !== "HEAD" && s && l !== parseInt(s, 10)) {
				i.destroy(t, new c());
				return -1;
			}
			d.onComplete(o);
			e[F][e[z]++] = null;
			t[me] = true;
			if (t[P]) {
				r(e[j] === 0);
				i.destroy(t, new _("reset"));
				return J.ERROR.PAUSED;
			} else if (!u) {
				i.destroy(t, new _("reset"));
				return J.ERROR.PAUSED;
			} else if (t[S] && e[j] === 0) {
				i.destroy(t, new _("reset"));
				return J.ERROR.PAUSED;
			} else if (e[V] == null || e[V] === 1) setImmediate(() => e[q]());
			else e[q]();
		}
	};
	function Te(e) {
		const { socket: t, timeoutType: n, client: a, paused: o } = e.deref();
		if (n === xe) {
			if (!t[P] || t.writableNeedDrain || a[j] > 1) {
				r(!o, "cannot be paused while waiting for headers");
				i.destroy(t, new p());
			}
		} else if (n === Se) {
			if (!o) i.destroy(t, new v());
		} else if (n === Ce) {
			r(a[j] === 0 && a[U]);
			i.destroy(t, new _("socket idle timeout"));
		}
	}
	async function Ee(e, t) {
		e[H] = t;
		if (!_e) {
			_e = await ve;
			ve = null;
		}
		t[I] = false;
		t[P] = false;
		t[S] = false;
		t[D] = false;
		t[X] = 0;
		t[pe] = null;
		t[me] = false;
		t[E] = new we(e, t, _e);
		Y(t, "error", function(e) {
			const t = this[E];
			if (e.code === "ECONNRESET" && t.statusCode && !t.shouldKeepAlive) {
				const e = t.finish();
				if (e) {
					this[B] = e;
					this[w][ce](e);
				}
				return;
			}
			this[B] = e;
			this[w][ce](e);
		});
		Y(t, "readable", function() {
			const e = this[E];
			if (e) e.readMore();
		});
		Y(t, "end", function() {
			const e = this[E];
			if (e.statusCode && !e.shouldKeepAlive) {
				const t = e.finish();
				if (t) i.destroy(this, t);
				return;
			}
			i.destroy(this, new g("other side closed", i.getSocketInfo(this)));
		});
		Y(t, "close", function() {
			const e = this[w];
			const t = this[E];
			De(this);
			if (t) {
				if (!this[B] && t.statusCode && !t.shouldKeepAlive) this[B] = t.finish() || this[B];
				this[E].destroy();
				this[E] = null;
			}
			const n = this[B] || new g("closed", i.getSocketInfo(this));
			e[H] = null;
			e[le] = null;
			if (e.destroyed) {
				r(e[M] === 0);
				const t = e[F].splice(e[z]);
				for (let r = 0; r < t.length; r++) {
					const a = t[r];
					i.errorRequest(e, a, n);
				}
			} else if (e[j] > 0 && n.code !== "UND_ERR_INFO") {
				const t = e[F][e[z]];
				e[F][e[z]++] = null;
				i.errorRequest(e, t, n);
			}
			e[ee] = e[z];
			r(e[j] === 0);
			e.emit("disconnect", e[x], [e], n);
			e[q]();
		});
		let n = false;
		t.on("close", () => {
			n = true;
		});
		return {
			version: "h1",
			defaultPipelining: 1,
			write(...t) {
				return je(e, ...t);
			},
			resume() {
				ke(e);
			},
			destroy(e, r) {
				if (n) queueMicrotask(r);
				else t.destroy(e).on("close", r);
			},
			get destroyed() {
				return t.destroyed;
			},
			busy(n) {
				if (t[P] || t[S] || t[D] || t[X] === 1) return true;
				if (n) {
					if (e[j] > 0 && !n.idempotent) return true;
					if (e[j] > 0 && (n.upgrade || n.method === "CONNECT")) return true;
					if (e[j] > 0 && i.bodyLength(n.body) !== 0 && (i.isStream(n.body) || i.isAsyncIterable(n.body) || i.isFormDataLike(n.body))) return true;
				}
				return false;
			}
		};
	}
	function De(e) {
		if (e[pe]) {
			clearImmediate(e[pe]);
			e[pe] = null;
		}
		e[X] = 0;
	}
	function Oe(e, t) {
		t[X] = 1;
		t[pe] = setImmediate(() => {
			t[pe] = null;
			t[X] = 2;
			if (e[H] === t && !t.destroyed) e[q]();
		});
	}
	function ke(e) {
		const t = e[H];
		if (t && !t.destroyed) {
			if (e[N] === 0) {
				if (!t[I] && t.unref) {
					t.unref();
					t[I] = true;
				}
			} else if (t[I] && t.ref) {
				t.ref();
				t[I] = false;
			}
			if (e[j] === 0 && e[M] > 0 && t[me]) {
				if (t[X] === 0) {
					Oe(e, t);
					t[E].readMore();
					if (t.destroyed) return;
					return;
				}
				if (t[X] === 1) {
					t[E].readMore();
					if (t.destroyed) return;
					return;
				}
			}
			if (e[j] === 0) {
				t[E].readMore();
				if (t.destroyed) return;
			}
			if (e[N] === 0) {
				if (t[E].timeoutType !== Ce) t[E].setTimeout(e[U], Ce);
			} else if (e[j] > 0 && t[E].statusCode < 200) {
				if (t[E].timeoutType !== xe) {
					const n = e[F][e[z]];
					const r = n.headersTimeout != null ? n.headersTimeout : e[re];
					t[E].setTimeout(r, xe);
				}
			}
		}
	}
	function Ae(e) {
		return e !== "GET" && e !== "HEAD" && e !== "OPTIONS" && e !== "TRACE" && e !== "CONNECT";
	}
	function je(e, t) {
		const { method: n, path: o, host: c, upgrade: d, blocking: f, reset: p } = t;
		let { body: m, headers: h, contentLength: g } = t;
		const v = n === "PUT" || n === "POST" || n === "PATCH" || n === "QUERY" || n === "PROPFIND" || n === "PROPPATCH";
		if (i.isFormDataLike(m)) {
			if (!he) he = te().extractBody;
			const [e, n] = he(m);
			if (t.contentType == null) h.push("content-type", n);
			m = e.stream;
			g = e.length;
		} else if (i.isBlobLike(m) && t.contentType == null) {
			const n = m.type;
			if (n) {
				const r = `${n}`;
				if (!i.isValidHeaderValue(r)) {
					i.errorRequest(e, t, new u("invalid content-type header"));
					return false;
				}
				h.push("content-type", r);
			}
		}
		if (m && typeof m.read === "function") m.read(0);
		const y = i.bodyLength(m);
		g = y ?? g;
		if (g === null) g = t.contentLength;
		if (g === 0 && !v) g = null;
		if (Ae(n) && g > 0 && t.contentLength !== null && t.contentLength !== g) {
			if (e[ae]) {
				i.errorRequest(e, t, new s());
				return false;
			}
			process.emitWarning(new s());
		}
		const b = e[H];
		De(b);
		const x = (n) => {
			if (t.aborted) return;
			if (t.completed) {
				if (t.upgrade || t.method === "CONNECT") i.destroy(b, new _("aborted"));
				return;
			}
			i.errorRequest(e, t, n || new l());
			i.destroy(m);
			i.destroy(b, new _("aborted"));
		};
		try {
			t.onConnect(x);
		} catch (n) {
			i.errorRequest(e, t, n);
		}
		if (t.aborted) return false;
		if (n === "HEAD") b[S] = true;
		if (d || n === "CONNECT") b[S] = true;
		if (p != null) b[S] = p;
		if (e[K] && b[oe]++ >= e[K]) b[S] = true;
		if (f) b[D] = true;
		let C = `${n} ${o} HTTP/1.1\r\n`;
		if (typeof c === "string") C += `host: ${c}\r\n`;
		else C += e[R];
		if (d) C += `connection: upgrade\r\nupgrade: ${d}\r\n`;
		else if (e[V] && !b[S]) C += "connection: keep-alive\r\n";
		else C += "connection: close\r\n";
		if (Array.isArray(h)) for (let e = 0; e < h.length; e += 2) {
			const t = h[e + 0];
			const n = h[e + 1];
			if (Array.isArray(n)) for (let e = 0; e < n.length; e++) C += `${t}: ${n[e]}\r\n`;
			else C += `${t}: ${n}\r\n`;
		}
		if (a.sendHeaders.hasSubscribers) a.sendHeaders.publish({
			request: t,
			headers: C,
			socket: b
		});
		if (!m || y === 0) Ne(x, null, e, t, b, g, C, v);
		else if (i.isBuffer(m)) Ne(x, m, e, t, b, g, C, v);
		else if (i.isBlobLike(m)) {
			if (typeof m.stream === "function") Fe(x, m.stream(), e, t, b, g, C, v);
			else Pe(x, m, e, t, b, g, C, v);
		} else if (i.isStream(m)) Me(x, m, e, t, b, g, C, v);
		else if (i.isIterable(m)) Fe(x, m, e, t, b, g, C, v);
		else r(false);
		return true;
	}
	function Me(e, t, n, a, o, s, c, u) {
		r(s !== 0 || n[j] === 0, "stream body cannot be pipelined");
		let d = false;
		const f = new Ie({
			abort: e,
			socket: o,
			request: a,
			contentLength: s,
			client: n,
			expectsPayload: u,
			header: c
		});
		const p = function(e) {
			if (d) return;
			try {
				if (!f.write(e) && this.pause) this.pause();
			} catch (e) {
				i.destroy(this, e);
			}
		};
		const m = function() {
			if (d) return;
			if (t.resume) t.resume();
		};
		const h = function() {
			queueMicrotask(() => {
				t.removeListener("error", g);
			});
			if (!d) {
				const e = new l();
				queueMicrotask(() => g(e));
			}
		};
		const g = function(e) {
			if (d) return;
			d = true;
			r(o.destroyed || o[P] && n[j] <= 1);
			o.off("drain", m).off("error", g);
			t.removeListener("data", p).removeListener("end", g).removeListener("close", h);
			if (!e) try {
				f.end();
			} catch (t) {
				e = t;
			}
			f.destroy(e);
			if (e && (e.code !== "UND_ERR_INFO" || e.message !== "reset")) i.destroy(t, e);
			else i.destroy(t);
		};
		t.on("data", p).on("end", g).on("error", g).on("close", h);
		if (t.resume) t.resume();
		o.on("drain", m).on("error", g);
		if (t.errorEmitted ?? t.errored) setImmediate(() => g(t.errored));
		else if (t.endEmitted ?? t.readableEnded) setImmediate(() => g(null));
		if (t.closeEmitted ?? t.closed) setImmediate(h);
	}
	function Ne(e, t, n, a, o, s, c, l) {
		try {
			if (!t) {
				if (s === 0) o.write(`${c}content-length: 0\r\n\r\n`, "latin1");
				else {
					r(s === null, "no body must not have content length");
					o.write(`${c}\r\n`, "latin1");
				}
			} else if (i.isBuffer(t)) {
				r(s === t.byteLength, "buffer body must have content length");
				o.cork();
				o.write(`${c}content-length: ${s}\r\n\r\n`, "latin1");
				o.write(t);
				o.uncork();
				a.onBodySent(t);
				if (!l && a.reset !== false) o[S] = true;
			}
			a.onRequestSent();
			n[q]();
		} catch (t) {
			e(t);
		}
	}
	async function Pe(e, t, n, i, a, o, c, l) {
		r(o === t.size, "blob body must have content length");
		try {
			if (o != null && o !== t.size) throw new s();
			const e = Buffer.from(await t.arrayBuffer());
			a.cork();
			a.write(`${c}content-length: ${o}\r\n\r\n`, "latin1");
			a.write(e);
			a.uncork();
			i.onBodySent(e);
			i.onRequestSent();
			if (!l && i.reset !== false) a[S] = true;
			n[q]();
		} catch (t) {
			e(t);
		}
	}
	async function Fe(e, t, n, i, a, o, s, c) {
		r(o !== 0 || n[j] === 0, "iterator body cannot be pipelined");
		let l = null;
		function u() {
			if (l) {
				const e = l;
				l = null;
				e();
			}
		}
		const d = () => new Promise((e, t) => {
			r(l === null);
			if (a[B]) t(a[B]);
			else l = e;
		});
		a.on("close", u).on("drain", u);
		const f = new Ie({
			abort: e,
			socket: a,
			request: i,
			contentLength: o,
			client: n,
			expectsPayload: c,
			header: s
		});
		try {
			for await (const e of t) {
				if (a[B]) throw a[B];
				if (!f.write(e)) await d();
			}
			f.end();
		} catch (e) {
			f.destroy(e);
		} finally {
			a.off("close", u).off("drain", u);
		}
	}
	var Ie = class {
		constructor({ abort: e, socket: t, request: n, contentLength: r, client: i, expectsPayload: a, header: o }) {
			this.socket = t;
			this.request = n;
			this.contentLength = r;
			this.client = i;
			this.bytesWritten = 0;
			this.expectsPayload = a;
			this.header = o;
			this.abort = e;
			t[P] = true;
		}
		write(e) {
			const { socket: t, request: n, contentLength: r, client: i, bytesWritten: a, expectsPayload: o, header: c } = this;
			if (t[B]) throw t[B];
			if (t.destroyed) return false;
			const l = Buffer.byteLength(e);
			if (!l) return true;
			if (r !== null && a + l > r) {
				if (i[ae]) throw new s();
				process.emitWarning(new s());
			}
			t.cork();
			if (a === 0) {
				if (!o && n.reset !== false) t[S] = true;
				if (r === null) t.write(`${c}transfer-encoding: chunked\r\n`, "latin1");
				else t.write(`${c}content-length: ${r}\r\n\r\n`, "latin1");
			}
			if (r === null) t.write(`\r\n${l.toString(16)}\r\n`, "latin1");
			this.bytesWritten += l;
			const u = t.write(e);
			t.uncork();
			n.onBodySent(e);
			if (!u) {
				if (t[E].timeout && t[E].timeoutType === xe) {
					if (t[E].timeout.refresh) t[E].timeout.refresh();
				}
			}
			return u;
		}
		end() {
			const { socket: e, contentLength: t, client: n, bytesWritten: r, expectsPayload: i, header: a, request: o } = this;
			o.onRequestSent();
			e[P] = false;
			if (e[B]) throw e[B];
			if (e.destroyed) return;
			if (r === 0) {
				if (i) e.write(`${a}content-length: 0\r\n\r\n`, "latin1");
				else e.write(`${a}\r\n`, "latin1");
			} else if (t === null) e.write("\r\n0\r\n\r\n", "latin1");
			if (t !== null && r !== t) {
				if (n[ae]) throw new s();
				else process.emitWarning(new s());
			}
			if (e[E].timeout && e[E].timeoutType === xe) {
				if (e[E].timeout.refresh) e[E].timeout.refresh();
			}
			n[q]();
		}
		destroy(e) {
			const { socket: t, client: n, abort: i } = this;
			t[P] = false;
			if (e) {
				r(n[j] <= 1, "pipeline should only contain this request");
				i(e);
			}
		}
	};
	n.exports = Ee;
}));
var B = a(((e, t) => {
	t.exports = {};
}));
var V = a(((e, n) => {
	const r = h();
	const { kBodyUsed: i } = f();
	const a = t("node:assert");
	const { InvalidArgumentError: o } = d();
	const s = t("node:events");
	const c = [
		300,
		301,
		302,
		303,
		307,
		308
	];
	const l = Symbol("body");
	var u = class {
		constructor(e) {
			this[l] = e;
			this[i] = false;
		}
		async *[Symbol.asyncIterator]() {
			a(!this[i], "disturbed");
			this[i] = true;
			yield* this[l];
		}
	};
	var p = class {
		constructor(e, t, n, c) {
			if (t != null && (!Number.isInteger(t) || t < 0)) throw new o("maxRedirections must be a positive number");
			r.validateHandler(c, n.method, n.upgrade);
			this.dispatch = e;
			this.location = null;
			this.abort = null;
			this.opts = {
				...n,
				maxRedirections: 0
			};
			this.maxRedirections = t;
			this.handler = c;
			this.history = [];
			this.redirectionLimitReached = false;
			if (r.isStream(this.opts.body)) {
				if (r.bodyLength(this.opts.body) === 0) this.opts.body.on("data", function() {
					a(false);
				});
				if (typeof this.opts.body.readableDidRead !== "boolean") {
					this.opts.body[i] = false;
					s.prototype.on.call(this.opts.body, "data", function() {
						this[i] = true;
					});
				}
			} else if (this.opts.body && typeof this.opts.body.pipeTo === "function") this.opts.body = new u(this.opts.body);
			else if (this.opts.body && typeof this.opts.body !== "string" && !ArrayBuffer.isView(this.opts.body) && r.isIterable(this.opts.body)) this.opts.body = new u(this.opts.body);
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
		onHeaders(e, t, n, i) {
			this.location = this.history.length >= this.maxRedirections || r.isDisturbed(this.opts.body) ? null : m(e, t);
			if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
				if (this.request) this.request.abort(new Error("max redirects"));
				this.redirectionLimitReached = true;
				this.abort(new Error("max redirects"));
				return;
			}
			if (this.opts.origin) this.history.push(new URL(this.opts.path, this.opts.origin));
			if (!this.location) return this.handler.onHeaders(e, t, n, i);
			const { origin: a, pathname: o, search: s } = r.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)));
			const c = s ? `${o}${s}` : o;
			this.opts.headers = _(this.opts.headers, e === 303, this.opts.origin !== a);
			this.opts.path = c;
			this.opts.origin = a;
			this.opts.maxRedirections = 0;
			this.opts.query = null;
			if (e === 303 && this.opts.method !== "HEAD") {
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
	function m(e, t) {
		if (c.indexOf(e) === -1) return null;
		for (let e = 0; e < t.length; e += 2) if (t[e].length === 8 && r.headerNameToString(t[e]) === "location") return t[e + 1];
	}
	function g(e, t, n) {
		if (e.length === 4) return r.headerNameToString(e) === "host";
		if (t && r.headerNameToString(e).startsWith("content-")) return true;
		if (n && (e.length === 13 || e.length === 6 || e.length === 19)) {
			const t = r.headerNameToString(e);
			return t === "authorization" || t === "cookie" || t === "proxy-authorization";
		}
		return false;
	}
	function _(e, t, n) {
		const r = [];
		if (Array.isArray(e)) {
			for (let i = 0; i < e.length; i += 2) if (!g(e[i], t, n)) r.push(e[i], e[i + 1]);
		} else if (e && typeof e === "object") {
			for (const i of Object.keys(e)) if (!g(i, t, n)) r.push(i, e[i]);
		} else a(e == null, "headers must be an object or an array");
		return r;
	}
	n.exports = p;
}));
var H = a(((e, t) => {
	const n = V();
	function r({ maxRedirections: e }) {
		return (t) => {
			return function r(i, a) {
				const { maxRedirections: o = e } = i;
				if (!o) return t(i, a);
				const s = new n(t, o, i, a);
				i = {
					...i,
					maxRedirections: 0
				};
				return t(i, s);
			};
		};
	}
	t.exports = r;
}));
var U = a(((e, n) => {
	const r = t("node:assert");
	const i = t("node:net");
	const a = t("node:http");
	const o = h();
	const { channels: s } = C();
	const c = w();
	const l = y();
	const { InvalidArgumentError: u, InformationalError: p, ClientDestroyedError: m } = d();
	const g = E();
	const { kUrl: _, kServerName: v, kClient: b, kBusy: x, kConnect: S, kResuming: T, kRunning: D, kPending: O, kSize: k, kQueue: A, kConnected: j, kConnecting: M, kNeedDrain: N, kKeepAliveDefaultTimeout: P, kHostHeader: F, kPendingIdx: I, kRunningIdx: L, kError: R, kPipelining: ee, kKeepAliveTimeoutValue: te, kMaxHeadersSize: V, kKeepAliveMaxTimeout: U, kKeepAliveTimeoutThreshold: W, kHeadersTimeout: ne, kBodyTimeout: G, kStrictContentLength: re, kConnector: ie, kMaxRedirections: ae, kMaxRequests: K, kCounter: oe, kClose: se, kDestroy: ce, kDispatch: q, kInterceptors: le, kLocalAddress: J, kMaxResponseSize: ue, kOnError: de, kHTTPContext: Y, kMaxConcurrentStreams: fe, kResume: X } = f();
	const pe = z();
	const me = B();
	let he = false;
	const ge = Symbol("kClosedResolve");
	const _e = () => {};
	function ve(e) {
		return e[ee] ?? e[Y]?.defaultPipelining ?? 1;
	}
	var Z = class extends l {
		constructor(e, { interceptors: t, maxHeaderSize: n, headersTimeout: r, socketTimeout: s, requestTimeout: c, connectTimeout: l, bodyTimeout: d, idleTimeout: f, keepAlive: p, keepAliveTimeout: m, maxKeepAliveTimeout: h, keepAliveMaxTimeout: y, keepAliveTimeoutThreshold: b, socketPath: x, pipelining: S, tls: C, strictContentLength: w, maxCachedSessions: E, maxRedirections: D, connect: O, maxRequestsPerClient: k, localAddress: j, maxResponseSize: M, autoSelectFamily: R, autoSelectFamilyAttemptTimeout: z, maxConcurrentStreams: B, allowH2: H, webSocket: oe, eventSource: se } = {}) {
			super({
				webSocket: oe,
				eventSource: se
			});
			if (p !== void 0) throw new u("unsupported keepAlive, use pipelining=0 instead");
			if (s !== void 0) throw new u("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
			if (c !== void 0) throw new u("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
			if (f !== void 0) throw new u("unsupported idleTimeout, use keepAliveTimeout instead");
			if (h !== void 0) throw new u("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
			if (n != null && !Number.isFinite(n)) throw new u("invalid maxHeaderSize");
			if (x != null && typeof x !== "string") throw new u("invalid socketPath");
			if (l != null && (!Number.isFinite(l) || l < 0)) throw new u("invalid connectTimeout");
			if (m != null && (!Number.isFinite(m) || m <= 0)) throw new u("invalid keepAliveTimeout");
			if (y != null && (!Number.isFinite(y) || y <= 0)) throw new u("invalid keepAliveMaxTimeout");
			if (b != null && !Number.isFinite(b)) throw new u("invalid keepAliveTimeoutThreshold");
			if (r != null && (!Number.isInteger(r) || r < 0)) throw new u("headersTimeout must be a positive integer or zero");
			if (d != null && (!Number.isInteger(d) || d < 0)) throw new u("bodyTimeout must be a positive integer or zero");
			if (O != null && typeof O !== "function" && typeof O !== "object") throw new u("connect must be a function or an object");
			if (D != null && (!Number.isInteger(D) || D < 0)) throw new u("maxRedirections must be a positive number");
			if (k != null && (!Number.isInteger(k) || k < 0)) throw new u("maxRequestsPerClient must be a positive number");
			if (j != null && (typeof j !== "string" || i.isIP(j) === 0)) throw new u("localAddress must be valid string IP address");
			if (M != null && (!Number.isInteger(M) || M < -1)) throw new u("maxResponseSize must be a positive number");
			if (z != null && (!Number.isInteger(z) || z < -1)) throw new u("autoSelectFamilyAttemptTimeout must be a positive number");
			if (H != null && typeof H !== "boolean") throw new u("allowH2 must be a valid boolean value");
			if (B != null && (typeof B !== "number" || B < 1)) throw new u("maxConcurrentStreams must be a positive integer, greater than 0");
			if (typeof O !== "function") O = g({
				...C,
				maxCachedSessions: E,
				allowH2: H,
				socketPath: x,
				timeout: l,
				...R ? {
					autoSelectFamily: R,
					autoSelectFamilyAttemptTimeout: z
				} : void 0,
				...O
			});
			if (t?.Client && Array.isArray(t.Client)) {
				this[le] = t.Client;
				if (!he) {
					he = true;
					process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", { code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED" });
				}
			} else this[le] = [Q({ maxRedirections: D })];
			this[_] = o.parseOrigin(e);
			this[ie] = O;
			this[ee] = S != null ? S : 1;
			this[V] = n || a.maxHeaderSize;
			this[P] = m == null ? 4e3 : m;
			this[U] = y == null ? 6e5 : y;
			this[W] = b == null ? 2e3 : b;
			this[te] = this[P];
			this[v] = null;
			this[J] = j != null ? j : null;
			this[T] = 0;
			this[N] = 0;
			this[F] = `host: ${this[_].hostname}${this[_].port ? `:${this[_].port}` : ""}\r\n`;
			this[G] = d != null ? d : 3e5;
			this[ne] = r != null ? r : 3e5;
			this[re] = w == null ? true : w;
			this[ae] = D;
			this[K] = k;
			this[ge] = null;
			this[ue] = M > -1 ? M : -1;
			this[fe] = B != null ? B : 100;
			this[Y] = null;
			this[A] = [];
			this[L] = 0;
			this[I] = 0;
			this[X] = (e) => xe(this, e);
			this[de] = (e) => ye(this, e);
		}
		get pipelining() {
			return this[ee];
		}
		set pipelining(e) {
			this[ee] = e;
			this[X](true);
		}
		get [O]() {
			return this[A].length - this[I];
		}
		get [D]() {
			return this[I] - this[L];
		}
		get [k]() {
			return this[A].length - this[L];
		}
		get [j]() {
			return !!this[Y] && !this[M] && !this[Y].destroyed;
		}
		get [x]() {
			return Boolean(this[Y]?.busy(null) || this[k] >= (ve(this) || 1) || this[O] > 0);
		}
		[S](e) {
			$(this);
			this.once("connect", e);
		}
		[q](e, t) {
			const n = e.origin || this[_].origin;
			const r = new c(n, e, t);
			this[A].push(r);
			if (this[T]) {} else if (o.bodyLength(r.body) == null && o.isIterable(r.body)) {
				this[T] = 1;
				queueMicrotask(() => xe(this));
			} else this[X](true);
			if (this[T] && this[N] !== 2 && this[x]) this[N] = 2;
			return this[N] < 2;
		}
		async [se]() {
			return new Promise((e) => {
				if (this[k]) this[ge] = e;
				else e(null);
			});
		}
		async [ce](e) {
			return new Promise((t) => {
				const n = this[A].splice(this[I]);
				for (let t = 0; t < n.length; t++) {
					const r = n[t];
					o.errorRequest(this, r, e);
				}
				const r = () => {
					if (this[ge]) {
						this[ge]();
						this[ge] = null;
					}
					t(null);
				};
				if (this[Y]) {
					this[Y].destroy(e, r);
					this[Y] = null;
				} else queueMicrotask(r);
				this[X]();
			});
		}
	};
	const Q = H();
	function ye(e, t) {
		if (e[D] === 0 && t.code !== "UND_ERR_INFO" && t.code !== "UND_ERR_SOCKET") {
			r(e[I] === e[L]);
			const n = e[A].splice(e[L]);
			for (let r = 0; r < n.length; r++) {
				const i = n[r];
				o.errorRequest(e, i, t);
			}
			r(e[k] === 0);
		}
	}
	async function $(e) {
		r(!e[M]);
		r(!e[Y]);
		let { host: t, hostname: n, protocol: a, port: c } = e[_];
		if (n[0] === "[") {
			const e = n.indexOf("]");
			r(e !== -1);
			const t = n.substring(1, e);
			r(i.isIP(t));
			n = t;
		}
		e[M] = true;
		if (s.beforeConnect.hasSubscribers) s.beforeConnect.publish({
			connectParams: {
				host: t,
				hostname: n,
				protocol: a,
				port: c,
				version: e[Y]?.version,
				servername: e[v],
				localAddress: e[J]
			},
			connector: e[ie]
		});
		try {
			const i = await new Promise((r, i) => {
				e[ie]({
					host: t,
					hostname: n,
					protocol: a,
					port: c,
					servername: e[v],
					localAddress: e[J]
				}, (e, t) => {
					if (e) i(e);
					else r(t);
				});
			});
			if (e.destroyed) {
				o.destroy(i.on("error", _e), new m());
				return;
			}
			r(i);
			try {
				e[Y] = i.alpnProtocol === "h2" ? await me(e, i) : await pe(e, i);
			} catch (e) {
				i.destroy().on("error", _e);
				throw e;
			}
			e[M] = false;
			i[oe] = 0;
			i[K] = e[K];
			i[b] = e;
			i[R] = null;
			if (s.connected.hasSubscribers) s.connected.publish({
				connectParams: {
					host: t,
					hostname: n,
					protocol: a,
					port: c,
					version: e[Y]?.version,
					servername: e[v],
					localAddress: e[J]
				},
				connector: e[ie],
				socket: i
			});
			e.emit("connect", e[_], [e]);
		} catch (i) {
			if (e.destroyed) return;
			e[M] = false;
			if (s.connectError.hasSubscribers) s.connectError.publish({
				connectParams: {
					host: t,
					hostname: n,
					protocol: a,
					port: c,
					version: e[Y]?.version,
					servername: e[v],
					localAddress: e[J]
				},
				connector: e[ie],
				error: i
			});
			if (i.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
				r(e[D] === 0);
				while (e[O] > 0 && e[A][e[I]].servername === e[v]) {
					const t = e[A][e[I]++];
					o.errorRequest(e, t, i);
				}
			} else ye(e, i);
			e.emit("connectionError", e[_], [e], i);
		}
		e[X]();
	}
	function be(e) {
		e[N] = 0;
		e.emit("drain", e[_], [e]);
	}
	function xe(e, t) {
		if (e[T] === 2) return;
		e[T] = 2;
		Se(e, t);
		e[T] = 0;
		if (e[L] > 256) {
			e[A].splice(0, e[L]);
			e[I] -= e[L];
			e[L] = 0;
		}
	}
	function Se(e, t) {
		while (true) {
			if (e.destroyed) {
				r(e[O] === 0);
				return;
			}
			if (e[ge] && !e[k]) {
				e[ge]();
				e[ge] = null;
				return;
			}
			if (e[Y]) e[Y].resume();
			if (e[x]) e[N] = 2;
			else if (e[N] === 2) {
				if (t) {
					e[N] = 1;
					queueMicrotask(() => be(e));
				} else be(e);
				continue;
			}
			if (e[O] === 0) return;
			if (e[D] >= (ve(e) || 1)) return;
			const n = e[A][e[I]];
			if (e[_].protocol === "https:" && e[v] !== n.servername) {
				if (e[D] > 0) return;
				e[v] = n.servername;
				e[Y]?.destroy(new p("servername changed"), () => {
					e[Y] = null;
					xe(e);
				});
			}
			if (e[M]) return;
			if (!e[Y]) {
				$(e);
				return;
			}
			if (e[Y].destroyed) return;
			if (e[Y].busy(n)) return;
			if (!n.aborted && e[Y].write(n)) e[I]++;
			else e[A].splice(e[I], 1);
		}
	}
	n.exports = Z;
}));
var W = a(((e, t) => {
	const { PoolBase: n, kClients: r, kNeedDrain: i, kAddClient: a, kGetDispatcher: o } = S();
	const s = U();
	const { InvalidArgumentError: c } = d();
	const l = h();
	const { kUrl: u, kInterceptors: p } = f();
	const m = E();
	const g = Symbol("options");
	const _ = Symbol("connections");
	const v = Symbol("factory");
	function y(e, t) {
		return new s(e, t);
	}
	var b = class extends n {
		constructor(e, { connections: t, factory: n = y, connect: i, connectTimeout: a, tls: o, maxCachedSessions: s, socketPath: d, autoSelectFamily: f, autoSelectFamilyAttemptTimeout: h, allowH2: b, ...x } = {}) {
			if (t != null && (!Number.isFinite(t) || t < 0)) throw new c("invalid connections");
			if (typeof n !== "function") throw new c("factory must be a function.");
			if (i != null && typeof i !== "function" && typeof i !== "object") throw new c("connect must be a function or an object");
			if (typeof i !== "function") i = m({
				...o,
				maxCachedSessions: s,
				allowH2: b,
				socketPath: d,
				timeout: a,
				...f ? {
					autoSelectFamily: f,
					autoSelectFamilyAttemptTimeout: h
				} : void 0,
				...i
			});
			super(x);
			this[p] = x.interceptors?.Pool && Array.isArray(x.interceptors.Pool) ? x.interceptors.Pool : [];
			this[_] = t || null;
			this[u] = l.parseOrigin(e);
			this[g] = {
				...l.deepClone(x),
				connect: i,
				allowH2: b
			};
			this[g].interceptors = x.interceptors ? { ...x.interceptors } : void 0;
			this[v] = n;
			this.on("connectionError", (e, t, n) => {
				for (const e of t) {
					const t = this[r].indexOf(e);
					if (t !== -1) this[r].splice(t, 1);
				}
			});
		}
		[o]() {
			for (const e of this[r]) if (!e[i]) return e;
			if (!this[_] || this[r].length < this[_]) {
				const e = this[v](this[u], this[g]);
				this[a](e);
				return e;
			}
		}
	};
	t.exports = b;
}));
var ne = a(((e, t) => {
	const { InvalidArgumentError: n } = d();
	const { kClients: r, kRunning: i, kClose: a, kDestroy: o, kDispatch: s, kInterceptors: c } = f();
	const l = y();
	const u = W();
	const p = U();
	const m = h();
	const g = H();
	const _ = Symbol("onConnect");
	const v = Symbol("onDisconnect");
	const b = Symbol("onConnectionError");
	const x = Symbol("maxRedirections");
	const S = Symbol("onDrain");
	const C = Symbol("factory");
	const w = Symbol("options");
	function T(e, t) {
		return t && t.connections === 1 ? new p(e, t) : new u(e, t);
	}
	var E = class extends l {
		constructor({ factory: e = T, maxRedirections: t = 0, connect: i, tls: a, ...o } = {}) {
			if (typeof e !== "function") throw new n("factory must be a function.");
			if (i != null && typeof i !== "function" && typeof i !== "object") throw new n("connect must be a function or an object");
			if (!Number.isInteger(t) || t < 0) throw new n("maxRedirections must be a positive number");
			super(o);
			if (i && typeof i !== "function") i = { ...i };
			if (a && typeof a !== "function") a = { ...a };
			this[c] = o.interceptors?.Agent && Array.isArray(o.interceptors.Agent) ? o.interceptors.Agent : [g({ maxRedirections: t })];
			this[w] = {
				...m.deepClone(o),
				connect: i,
				tls: a
			};
			this[w].interceptors = o.interceptors ? { ...o.interceptors } : void 0;
			this[x] = t;
			this[C] = e;
			this[r] = new Map();
			this[S] = (e, t) => {
				this.emit("drain", e, [this, ...t]);
			};
			this[_] = (e, t) => {
				this.emit("connect", e, [this, ...t]);
			};
			this[v] = (e, t, n) => {
				this.emit("disconnect", e, [this, ...t], n);
			};
			this[b] = (e, t, n) => {
				this.emit("connectionError", e, [this, ...t], n);
			};
		}
		get [i]() {
			let e = 0;
			for (const t of this[r].values()) e += t[i];
			return e;
		}
		[s](e, t) {
			let i;
			if (e.origin && (typeof e.origin === "string" || e.origin instanceof URL)) i = String(e.origin);
			else throw new n("opts.origin must be a non-empty string or URL.");
			let a = this[r].get(i);
			if (!a) {
				a = this[C](e.origin, this[w]).on("drain", this[S]).on("connect", this[_]).on("disconnect", this[v]).on("connectionError", this[b]);
				this[r].set(i, a);
			}
			return a.dispatch(e, t);
		}
		async [a]() {
			const e = [];
			for (const t of this[r].values()) e.push(t.close());
			this[r].clear();
			await Promise.all(e);
		}
		async [o](e) {
			const t = [];
			for (const n of this[r].values()) t.push(n.destroy(e));
			this[r].clear();
			await Promise.all(t);
		}
	};
	t.exports = E;
}));
var G = a(((e, n) => {
	const { kProxy: r, kClose: i, kDestroy: a, kDispatch: o, kInterceptors: s } = f();
	const { URL: c } = t("node:url");
	const l = ne();
	const u = W();
	const p = y();
	const { InvalidArgumentError: m, RequestAbortedError: h, SecureProxyConnectionError: g } = d();
	const _ = E();
	const v = U();
	const b = Symbol("proxy agent");
	const x = Symbol("proxy client");
	const S = Symbol("proxy headers");
	const C = Symbol("request tls settings");
	const w = Symbol("proxy tls settings");
	const T = Symbol("connect endpoint function");
	const D = Symbol("tunnel proxy");
	function O(e) {
		return e === "https:" ? 443 : 80;
	}
	function k(e, t) {
		return new u(e, t);
	}
	const A = () => {};
	function j(e, t) {
		if (t.connections === 1) return new v(e, t);
		return new u(e, t);
	}
	var M = class extends p {
		#e;
		constructor(e, { headers: t = {}, connect: n, factory: r }) {
			super();
			if (!e) throw new m("Proxy URL is mandatory");
			this[S] = t;
			if (r) this.#e = r(e, { connect: n });
			else this.#e = new v(e, { connect: n });
		}
		[o](e, t) {
			const n = t.onHeaders;
			t.onHeaders = function(e, r, i) {
				if (e === 407) {
					if (typeof t.onError === "function") t.onError(new m("Proxy Authentication Required (407)"));
					return;
				}
				if (n) n.call(this, e, r, i);
			};
			const { origin: r, path: i = "/", headers: a = {} } = e;
			e.path = r + i;
			if (!("host" in a) && !("Host" in a)) {
				const { host: e } = new c(r);
				a.host = e;
			}
			e.headers = {
				...this[S],
				...a
			};
			return this.#e[o](e, t);
		}
		async [i]() {
			return this.#e.close();
		}
		async [a](e) {
			return this.#e.destroy(e);
		}
	};
	var N = class extends p {
		constructor(e) {
			super();
			if (!e || typeof e === "object" && !(e instanceof c) && !e.uri) throw new m("Proxy uri is mandatory");
			const { clientFactory: t = k } = e;
			if (typeof t !== "function") throw new m("Proxy opts.clientFactory must be a function.");
			const { proxyTunnel: n = true } = e;
			const i = this.#e(e);
			const { href: a, origin: o, port: u, protocol: d, username: f, password: p, hostname: v } = i;
			this[r] = {
				uri: a,
				protocol: d
			};
			this[s] = e.interceptors?.ProxyAgent && Array.isArray(e.interceptors.ProxyAgent) ? e.interceptors.ProxyAgent : [];
			this[C] = e.requestTls;
			this[w] = e.proxyTls;
			this[S] = e.headers || {};
			this[D] = n;
			if (e.auth && e.token) throw new m("opts.auth cannot be used in combination with opts.token");
			else if (e.auth) this[S]["proxy-authorization"] = `Basic ${e.auth}`;
			else if (e.token) this[S]["proxy-authorization"] = e.token;
			else if (f && p) this[S]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(f)}:${decodeURIComponent(p)}`).toString("base64")}`;
			const y = _({ ...e.proxyTls });
			this[T] = _({ ...e.requestTls });
			const E = e.factory || j;
			const N = (e, t) => {
				const { protocol: n } = new c(e);
				if (!this[D] && n === "http:" && this[r].protocol === "http:") return new M(this[r].uri, {
					headers: this[S],
					connect: y,
					factory: E
				});
				return E(e, t);
			};
			this[x] = t(i, { connect: y });
			this[b] = new l({
				...e,
				factory: N,
				connect: async (e, t) => {
					let n = e.host;
					if (!e.port) n += `:${O(e.protocol)}`;
					try {
						const { socket: r, statusCode: i } = await this[x].connect({
							origin: o,
							port: u,
							path: n,
							signal: e.signal,
							headers: {
								...this[S],
								host: e.host
							},
							servername: this[w]?.servername || v
						});
						if (i !== 200) {
							r.on("error", A).destroy();
							t(new h(`Proxy response (${i}) !== 200 when HTTP Tunneling`));
						}
						if (e.protocol !== "https:") {
							t(null, r);
							return;
						}
						let a;
						if (this[C]) a = this[C].servername;
						else a = e.servername;
						this[T]({
							...e,
							servername: a,
							httpSocket: r
						}, t);
					} catch (e) {
						if (e.code === "ERR_TLS_CERT_ALTNAME_INVALID") t(new g(e));
						else t(e);
					}
				}
			});
		}
		dispatch(e, t) {
			const n = P(e.headers);
			F(n);
			if (n && !("host" in n) && !("Host" in n)) {
				const { host: t } = new c(e.origin);
				n.host = t;
			}
			return this[b].dispatch({
				...e,
				headers: n
			}, t);
		}
		#e(e) {
			if (typeof e === "string") return new c(e);
			else if (e instanceof c) return e;
			else return new c(e.uri);
		}
		async [i]() {
			await this[b].close();
			await this[x].close();
		}
		async [a]() {
			await this[b].destroy();
			await this[x].destroy();
		}
	};
	function P(e) {
		if (Array.isArray(e)) {
			const t = {};
			for (let n = 0; n < e.length; n += 2) t[e[n]] = e[n + 1];
			return t;
		}
		return e;
	}
	function F(e) {
		if (e && Object.keys(e).find((e) => e.toLowerCase() === "proxy-authorization")) throw new m("Proxy-Authorization should be sent in ProxyAgent constructor");
	}
	n.exports = N;
}));
var re = a(((e, n) => {
	const { kConstruct: r } = f();
	const { kEnumerableProperty: i } = h();
	const { iteratorMixin: a, isValidHeaderName: o, isValidHeaderValue: s } = F();
	const { webidl: c } = P();
	const l = t("node:assert");
	const u = t("node:util");
	const d = Symbol("headers map");
	const p = Symbol("headers map sorted");
	function m(e) {
		return e === 10 || e === 13 || e === 9 || e === 32;
	}
	function g(e) {
		let t = 0;
		let n = e.length;
		while (n > t && m(e.charCodeAt(n - 1))) --n;
		while (n > t && m(e.charCodeAt(t))) ++t;
		return t === 0 && n === e.length ? e : e.substring(t, n);
	}
	function _(e, t) {
		if (Array.isArray(t)) for (let n = 0; n < t.length; ++n) {
			const r = t[n];
			if (r.length !== 2) throw c.errors.exception({
				header: "Headers constructor",
				message: `expected name/value pair to be length 2, found ${r.length}.`
			});
			v(e, r[0], r[1]);
		}
		else if (typeof t === "object" && t !== null) {
			const n = Object.keys(t);
			for (let r = 0; r < n.length; ++r) v(e, n[r], t[n[r]]);
		} else throw c.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	}
	function v(e, t, n) {
		n = g(n);
		if (!o(t)) throw c.errors.invalidArgument({
			prefix: "Headers.append",
			value: t,
			type: "header name"
		});
		else if (!s(n)) throw c.errors.invalidArgument({
			prefix: "Headers.append",
			value: n,
			type: "header value"
		});
		if (S(e) === "immutable") throw new TypeError("immutable");
		return w(e).append(t, n, false);
	}
	function y(e, t) {
		return e[0] < t[0] ? -1 : 1;
	}
	var b = class e {
		cookies = null;
		constructor(t) {
			if (t instanceof e) {
				this[d] = new Map(t[d]);
				this[p] = t[p];
				this.cookies = t.cookies === null ? null : [...t.cookies];
			} else {
				this[d] = new Map(t);
				this[p] = null;
			}
		}
		contains(e, t) {
			return this[d].has(t ? e : e.toLowerCase());
		}
		clear() {
			this[d].clear();
			this[p] = null;
			this.cookies = null;
		}
		append(e, t, n) {
			this[p] = null;
			const r = n ? e : e.toLowerCase();
			const i = this[d].get(r);
			if (i) {
				const e = r === "cookie" ? "; " : ", ";
				this[d].set(r, {
					name: i.name,
					value: `${i.value}${e}${t}`
				});
			} else this[d].set(r, {
				name: e,
				value: t
			});
			if (r === "set-cookie") (this.cookies ??= []).push(t);
		}
		set(e, t, n) {
			this[p] = null;
			const r = n ? e : e.toLowerCase();
			if (r === "set-cookie") this.cookies = [t];
			this[d].set(r, {
				name: e,
				value: t
			});
		}
		delete(e, t) {
			this[p] = null;
			if (!t) e = e.toLowerCase();
			if (e === "set-cookie") this.cookies = null;
			this[d].delete(e);
		}
		get(e, t) {
			return this[d].get(t ? e : e.toLowerCase())?.value ?? null;
		}
		*[Symbol.iterator]() {
			for (const { 0: e, 1: { value: t } } of this[d]) yield [e, t];
		}
		get entries() {
			const e = {};
			if (this[d].size !== 0) for (const { name: t, value: n } of this[d].values()) e[t] = n;
			return e;
		}
		rawValues() {
			return this[d].values();
		}
		get entriesList() {
			const e = [];
			if (this[d].size !== 0) for (const { 0: t, 1: { name: n, value: r } } of this[d]) if (t === "set-cookie") for (const t of this.cookies) e.push([n, t]);
			else e.push([n, r]);
			return e;
		}
		toSortedArray() {
			const e = this[d].size;
			const t = new Array(e);
			if (e <= 32) {
				if (e === 0) return t;
				const n = this[d][Symbol.iterator]();
				const r = n.next().value;
				t[0] = [r[0], r[1].value];
				l(r[1].value !== null);
				for (let r = 1, i = 0, a = 0, o = 0, s = 0, c, u; r < e; ++r) {
					u = n.next().value;
					c = t[r] = [u[0], u[1].value];
					l(c[1] !== null);
					o = 0;
					a = r;
					while (o < a) {
						s = o + (a - o >> 1);
						if (t[s][0] <= c[0]) o = s + 1;
						else a = s;
					}
					if (r !== s) {
						i = r;
						while (i > o) t[i] = t[--i];
						t[o] = c;
					}
				}
				if (!n.next().done) throw new TypeError("Unreachable");
				return t;
			} else {
				let e = 0;
				for (const { 0: n, 1: { value: r } } of this[d]) {
					t[e++] = [n, r];
					l(r !== null);
				}
				return t.sort(y);
			}
		}
	};
	var x = class e {
		#e;
		#t;
		constructor(e = void 0) {
			c.util.markAsUncloneable(this);
			if (e === r) return;
			this.#t = new b();
			this.#e = "none";
			if (e !== void 0) {
				e = c.converters.HeadersInit(e, "Headers contructor", "init");
				_(this, e);
			}
		}
		append(t, n) {
			c.brandCheck(this, e);
			c.argumentLengthCheck(arguments, 2, "Headers.append");
			const r = "Headers.append";
			t = c.converters.ByteString(t, r, "name");
			n = c.converters.ByteString(n, r, "value");
			return v(this, t, n);
		}
		delete(t) {
			c.brandCheck(this, e);
			c.argumentLengthCheck(arguments, 1, "Headers.delete");
			t = c.converters.ByteString(t, "Headers.delete", "name");
			if (!o(t)) throw c.errors.invalidArgument({
				prefix: "Headers.delete",
				value: t,
				type: "header name"
			});
			if (this.#e === "immutable") throw new TypeError("immutable");
			if (!this.#t.contains(t, false)) return;
			this.#t.delete(t, false);
		}
		get(t) {
			c.brandCheck(this, e);
			c.argumentLengthCheck(arguments, 1, "Headers.get");
			const n = "Headers.get";
			t = c.converters.ByteString(t, n, "name");
			if (!o(t)) throw c.errors.invalidArgument({
				prefix: n,
				value: t,
				type: "header name"
			});
			return this.#t.get(t, false);
		}
		has(t) {
			c.brandCheck(this, e);
			c.argumentLengthCheck(arguments, 1, "Headers.has");
			const n = "Headers.has";
			t = c.converters.ByteString(t, n, "name");
			if (!o(t)) throw c.errors.invalidArgument({
				prefix: n,
				value: t,
				type: "header name"
			});
			return this.#t.contains(t, false);
		}
		set(t, n) {
			c.brandCheck(this, e);
			c.argumentLengthCheck(arguments, 2, "Headers.set");
			const r = "Headers.set";
			t = c.converters.ByteString(t, r, "name");
			n = c.converters.ByteString(n, r, "value");
			n = g(n);
			if (!o(t)) throw c.errors.invalidArgument({
				prefix: r,
				value: t,
				type: "header name"
			});
			else if (!s(n)) throw c.errors.invalidArgument({
				prefix: r,
				value: n,
				type: "header value"
			});
			if (this.#e === "immutable") throw new TypeError("immutable");
			this.#t.set(t, n, false);
		}
		getSetCookie() {
			c.brandCheck(this, e);
			const t = this.#t.cookies;
			if (t) return [...t];
			return [];
		}
		get [p]() {
			if (this.#t[p]) return this.#t[p];
			const e = [];
			const t = this.#t.toSortedArray();
			const n = this.#t.cookies;
			if (n === null || n.length === 1) return this.#t[p] = t;
			for (let r = 0; r < t.length; ++r) {
				const { 0: i, 1: a } = t[r];
				if (i === "set-cookie") for (let t = 0; t < n.length; ++t) e.push([i, n[t]]);
				else e.push([i, a]);
			}
			return this.#t[p] = e;
		}
		[u.inspect.custom](e, t) {
			t.depth ??= e;
			return `Headers ${u.formatWithOptions(t, this.#t.entries)}`;
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
	const { getHeadersGuard: S, setHeadersGuard: C, getHeadersList: w, setHeadersList: T } = x;
	Reflect.deleteProperty(x, "getHeadersGuard");
	Reflect.deleteProperty(x, "setHeadersGuard");
	Reflect.deleteProperty(x, "getHeadersList");
	Reflect.deleteProperty(x, "setHeadersList");
	a("Headers", x, p, 0, 1);
	Object.defineProperties(x.prototype, {
		append: i,
		delete: i,
		get: i,
		has: i,
		set: i,
		getSetCookie: i,
		[Symbol.toStringTag]: {
			value: "Headers",
			configurable: true
		},
		[u.inspect.custom]: { enumerable: false }
	});
	c.converters.HeadersInit = function(e, t, n) {
		if (c.util.Type(e) === "Object") {
			const r = Reflect.get(e, Symbol.iterator);
			if (!u.types.isProxy(e) && r === x.prototype.entries) try {
				return w(e).entriesList;
			} catch {}
			if (typeof r === "function") return c.converters["sequence<sequence<ByteString>>"](e, t, n, r.bind(e));
			return c.converters["record<ByteString, ByteString>"](e, t, n);
		}
		throw c.errors.conversionFailed({
			prefix: "Headers constructor",
			argument: "Argument 1",
			types: ["sequence<sequence<ByteString>>", "record<ByteString, ByteString>"]
		});
	};
	n.exports = {
		fill: _,
		compareHeaderName: y,
		Headers: x,
		HeadersList: b,
		getHeadersGuard: S,
		setHeadersGuard: C,
		setHeadersList: T,
		getHeadersList: w
	};
}));
var ie = a(((e, n) => {
	const { Headers: r, HeadersList: i, fill: a, getHeadersGuard: o, setHeadersGuard: s, setHeadersList: c } = re();
	const { extractBody: l, cloneBody: u, mixinBody: d, hasFinalizationRegistry: p, streamRegistry: m, bodyUnusable: g } = te();
	const _ = h();
	const v = t("node:util");
	const { kEnumerableProperty: y } = _;
	const { isValidReasonPhrase: b, isCancelled: x, isAborted: S, isBlobLike: C, serializeJavascriptValueToJSONString: w, isErrorLike: T, isomorphicEncode: E, environmentSettingsObject: D } = F();
	const { redirectStatusSet: O, nullBodyStatus: k } = j();
	const { kState: A, kHeaders: M } = I();
	const { webidl: L } = P();
	const { FormData: ee } = R();
	const { URLSerializer: z } = N();
	const { kConstruct: B } = f();
	const V = t("node:assert");
	const { types: H } = t("node:util");
	const U = new TextEncoder("utf-8");
	var W = class e {
		static error() {
			return q(ie(), "immutable");
		}
		static json(e, t = {}) {
			L.argumentLengthCheck(arguments, 1, "Response.json");
			if (t !== null) t = L.converters.ResponseInit(t);
			const n = U.encode(w(e));
			const r = l(n);
			const i = q(G({}), "response");
			ce(i, t, {
				body: r[0],
				type: "application/json"
			});
			return i;
		}
		static redirect(e, t = 302) {
			L.argumentLengthCheck(arguments, 1, "Response.redirect");
			e = L.converters.USVString(e);
			t = L.converters["unsigned short"](t);
			let n;
			try {
				n = new URL(e, D.settingsObject.baseUrl);
			} catch (t) {
				throw new TypeError(`Failed to parse URL from ${e}`, { cause: t });
			}
			if (!O.has(t)) throw new RangeError(`Invalid status code ${t}`);
			const r = q(G({}), "immutable");
			r[A].status = t;
			const i = E(z(n));
			r[A].headersList.append("location", i, true);
			return r;
		}
		constructor(e = null, t = {}) {
			L.util.markAsUncloneable(this);
			if (e === B) return;
			if (e !== null) e = L.converters.BodyInit(e);
			t = L.converters.ResponseInit(t);
			this[A] = G({});
			this[M] = new r(B);
			s(this[M], "response");
			c(this[M], this[A].headersList);
			let n = null;
			if (e != null) {
				const [t, r] = l(e);
				n = {
					body: t,
					type: r
				};
			}
			ce(this, t, n);
		}
		get type() {
			L.brandCheck(this, e);
			return this[A].type;
		}
		get url() {
			L.brandCheck(this, e);
			const t = this[A].urlList;
			const n = t[t.length - 1] ?? null;
			if (n === null) return "";
			return z(n, true);
		}
		get redirected() {
			L.brandCheck(this, e);
			return this[A].urlList.length > 1;
		}
		get status() {
			L.brandCheck(this, e);
			return this[A].status;
		}
		get ok() {
			L.brandCheck(this, e);
			return this[A].status >= 200 && this[A].status <= 299;
		}
		get statusText() {
			L.brandCheck(this, e);
			return this[A].statusText;
		}
		get headers() {
			L.brandCheck(this, e);
			return this[M];
		}
		get body() {
			L.brandCheck(this, e);
			return this[A].body ? this[A].body.stream : null;
		}
		get bodyUsed() {
			L.brandCheck(this, e);
			return !!this[A].body && _.isDisturbed(this[A].body.stream);
		}
		clone() {
			L.brandCheck(this, e);
			if (g(this)) throw L.errors.exception({
				header: "Response.clone",
				message: "Body has already been consumed."
			});
			const t = ne(this[A]);
			if (p && this[A].body?.stream) m.register(this, new WeakRef(this[A].body.stream));
			return q(t, o(this[M]));
		}
		[v.inspect.custom](e, t) {
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
			return `Response ${v.formatWithOptions(t, n)}`;
		}
	};
	d(W);
	Object.defineProperties(W.prototype, {
		type: y,
		url: y,
		status: y,
		ok: y,
		redirected: y,
		statusText: y,
		headers: y,
		clone: y,
		body: y,
		bodyUsed: y,
		[Symbol.toStringTag]: {
			value: "Response",
			configurable: true
		}
	});
	Object.defineProperties(W, {
		json: y,
		redirect: y,
		error: y
	});
	function ne(e) {
		if (e.internalResponse) return oe(ne(e.internalResponse), e.type);
		const t = G({
			...e,
			body: null
		});
		if (e.body != null) t.body = u(t, e.body);
		return t;
	}
	function G(e) {
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
			headersList: e?.headersList ? new i(e?.headersList) : new i(),
			urlList: e?.urlList ? [...e.urlList] : []
		};
	}
	function ie(e) {
		return G({
			type: "error",
			status: 0,
			error: T(e) ? e : new Error(e ? String(e) : e),
			aborted: e && e.name === "AbortError"
		});
	}
	function ae(e) {
		return e.type === "error" && e.status === 0;
	}
	function K(e, t) {
		t = {
			internalResponse: e,
			...t
		};
		return new Proxy(e, {
			get(e, n) {
				return n in t ? t[n] : e[n];
			},
			set(e, n, r) {
				V(!(n in t));
				e[n] = r;
				return true;
			}
		});
	}
	function oe(e, t) {
		if (t === "basic") return K(e, {
			type: "basic",
			headersList: e.headersList
		});
		else if (t === "cors") return K(e, {
			type: "cors",
			headersList: e.headersList
		});
		else if (t === "opaque") return K(e, {
			type: "opaque",
			urlList: Object.freeze([]),
			status: 0,
			statusText: "",
			body: null
		});
		else if (t === "opaqueredirect") return K(e, {
			type: "opaqueredirect",
			status: 0,
			statusText: "",
			headersList: [],
			body: null
		});
		else V(false);
	}
	function se(e, t = null) {
		V(x(e));
		return S(e) ? ie(Object.assign(new DOMException("The operation was aborted.", "AbortError"), { cause: t })) : ie(Object.assign(new DOMException("Request was cancelled."), { cause: t }));
	}
	function ce(e, t, n) {
		if (t.status !== null && (t.status < 200 || t.status > 599)) throw new RangeError("init[\"status\"] must be in the range of 200 to 599, inclusive.");
		if ("statusText" in t && t.statusText != null) {
			if (!b(String(t.statusText))) throw new TypeError("Invalid statusText");
		}
		if ("status" in t && t.status != null) e[A].status = t.status;
		if ("statusText" in t && t.statusText != null) e[A].statusText = t.statusText;
		if ("headers" in t && t.headers != null) a(e[M], t.headers);
		if (n) {
			if (k.includes(e.status)) throw L.errors.exception({
				header: "Response constructor",
				message: `Invalid response status code ${e.status}`
			});
			e[A].body = n.body;
			if (n.type != null && !e[A].headersList.contains("content-type", true)) e[A].headersList.append("content-type", n.type, true);
		}
	}
	function q(e, t) {
		const n = new W(B);
		n[A] = e;
		n[M] = new r(B);
		c(n[M], e.headersList);
		s(n[M], t);
		if (p && e.body?.stream) m.register(n, new WeakRef(e.body.stream));
		return n;
	}
	L.converters.ReadableStream = L.interfaceConverter(ReadableStream);
	L.converters.FormData = L.interfaceConverter(ee);
	L.converters.URLSearchParams = L.interfaceConverter(URLSearchParams);
	L.converters.XMLHttpRequestBodyInit = function(e, t, n) {
		if (typeof e === "string") return L.converters.USVString(e, t, n);
		if (C(e)) return L.converters.Blob(e, t, n, { strict: false });
		if (ArrayBuffer.isView(e) || H.isArrayBuffer(e)) return L.converters.BufferSource(e, t, n);
		if (_.isFormDataLike(e)) return L.converters.FormData(e, t, n, { strict: false });
		if (e instanceof URLSearchParams) return L.converters.URLSearchParams(e, t, n);
		return L.converters.DOMString(e, t, n);
	};
	L.converters.BodyInit = function(e, t, n) {
		if (e instanceof ReadableStream) return L.converters.ReadableStream(e, t, n);
		if (e?.[Symbol.asyncIterator]) return e;
		return L.converters.XMLHttpRequestBodyInit(e, t, n);
	};
	L.converters.ResponseInit = L.dictionaryConverter([
		{
			key: "status",
			converter: L.converters["unsigned short"],
			defaultValue: () => 200
		},
		{
			key: "statusText",
			converter: L.converters.ByteString,
			defaultValue: () => ""
		},
		{
			key: "headers",
			converter: L.converters.HeadersInit
		}
	]);
	n.exports = {
		isNetworkError: ae,
		makeNetworkError: ie,
		makeResponse: G,
		makeAppropriateNetworkError: se,
		filterResponse: oe,
		Response: W,
		cloneResponse: ne,
		fromInnerResponse: q
	};
}));
var ae = a(((e, t) => {
	const { kConnected: n, kSize: r } = f();
	var i = class {
		constructor(e) {
			this.value = e;
		}
		deref() {
			return this.value[n] === 0 && this.value[r] === 0 ? void 0 : this.value;
		}
	};
	var a = class {
		constructor(e) {
			this.finalizer = e;
		}
		register(e, t) {
			if (e.on) e.on("disconnect", () => {
				if (e[n] === 0 && e[r] === 0) this.finalizer(t);
			});
		}
		unregister(e) {}
	};
	t.exports = function() {
		if (process.env.NODE_V8_COVERAGE && process.version.startsWith("v18")) {
			process._rawDebug("Using compatibility WeakRef and FinalizationRegistry");
			return {
				WeakRef: i,
				FinalizationRegistry: a
			};
		}
		return {
			WeakRef,
			FinalizationRegistry
		};
	};
}));
var K = a(((e, n) => {
	const { extractBody: r, mixinBody: i, cloneBody: a, bodyUnusable: o } = te();
	const { Headers: s, fill: c, HeadersList: l, setHeadersGuard: u, getHeadersGuard: d, setHeadersList: p, getHeadersList: m } = re();
	const { FinalizationRegistry: g } = ae()();
	const _ = h();
	const v = t("node:util");
	const { isValidHTTPToken: y, sameOrigin: b, environmentSettingsObject: x } = F();
	const { forbiddenMethodsSet: S, corsSafeListedMethodsSet: C, referrerPolicy: w, requestRedirect: T, requestMode: E, requestCredentials: D, requestCache: O, requestDuplex: k } = j();
	const { kEnumerableProperty: A, normalizedMethodRecordsBase: M, normalizedMethodRecords: L } = _;
	const { kHeaders: R, kSignal: ee, kState: z, kDispatcher: B } = I();
	const { webidl: V } = P();
	const { URLSerializer: H } = N();
	const { kConstruct: U } = f();
	const W = t("node:assert");
	const { getMaxListeners: ne, setMaxListeners: G, getEventListeners: ie, defaultMaxListeners: K } = t("node:events");
	const oe = Symbol("abortController");
	const se = new g(({ signal: e, abort: t }) => {
		e.removeEventListener("abort", t);
	});
	const ce = new WeakMap();
	function q(e) {
		return t;
		function t() {
			const n = e.deref();
			if (n !== void 0) {
				se.unregister(t);
				this.removeEventListener("abort", t);
				n.abort(this.reason);
				const e = ce.get(n.signal);
				if (e !== void 0) {
					if (e.size !== 0) {
						for (const t of e) {
							const e = t.deref();
							if (e !== void 0) e.abort(this.reason);
						}
						e.clear();
					}
					ce.delete(n.signal);
				}
			}
		}
	}
	let le = false;
	var J = class e {
		constructor(t, n = {}) {
			V.util.markAsUncloneable(this);
			if (t === U) return;
			const i = "Request constructor";
			V.argumentLengthCheck(arguments, 1, i);
			t = V.converters.RequestInfo(t, i, "input");
			n = V.converters.RequestInit(n, i, "init");
			let a = null;
			let d = null;
			const f = x.settingsObject.baseUrl;
			let h = null;
			if (typeof t === "string") {
				this[B] = n.dispatcher;
				let e;
				try {
					e = new URL(t, f);
				} catch (e) {
					throw new TypeError("Failed to parse URL from " + t, { cause: e });
				}
				if (e.username || e.password) throw new TypeError("Request cannot be constructed from a URL that includes credentials: " + t);
				a = ue({ urlList: [e] });
				d = "cors";
			} else {
				this[B] = n.dispatcher || t[B];
				W(t instanceof e);
				a = t[z];
				h = t[ee];
			}
			const g = x.settingsObject.origin;
			let v = "client";
			if (a.window?.constructor?.name === "EnvironmentSettingsObject" && b(a.window, g)) v = a.window;
			if (n.window != null) throw new TypeError(`'window' option '${v}' must be null`);
			if ("window" in n) v = "no-window";
			a = ue({
				method: a.method,
				headersList: a.headersList,
				unsafeRequest: a.unsafeRequest,
				client: x.settingsObject,
				window: v,
				priority: a.priority,
				origin: a.origin,
				referrer: a.referrer,
				referrerPolicy: a.referrerPolicy,
				mode: a.mode,
				credentials: a.credentials,
				cache: a.cache,
				redirect: a.redirect,
				integrity: a.integrity,
				keepalive: a.keepalive,
				reloadNavigation: a.reloadNavigation,
				historyNavigation: a.historyNavigation,
				urlList: [...a.urlList]
			});
			const w = Object.keys(n).length !== 0;
			if (w) {
				if (a.mode === "navigate") a.mode = "same-origin";
				a.reloadNavigation = false;
				a.historyNavigation = false;
				a.origin = "client";
				a.referrer = "client";
				a.referrerPolicy = "";
				a.url = a.urlList[a.urlList.length - 1];
				a.urlList = [a.url];
			}
			if (n.referrer !== void 0) {
				const e = n.referrer;
				if (e === "") a.referrer = "no-referrer";
				else {
					let t;
					try {
						t = new URL(e, f);
					} catch (t) {
						throw new TypeError(`Referrer "${e}" is not a valid URL.`, { cause: t });
					}
					if (t.protocol === "about:" && t.hostname === "client" || g && !b(t, x.settingsObject.baseUrl)) a.referrer = "client";
					else a.referrer = t;
				}
			}
			if (n.referrerPolicy !== void 0) a.referrerPolicy = n.referrerPolicy;
			let T;
			if (n.mode !== void 0) T = n.mode;
			else T = d;
			if (T === "navigate") throw V.errors.exception({
				header: "Request constructor",
				message: "invalid request mode navigate."
			});
			if (T != null) a.mode = T;
			if (n.credentials !== void 0) a.credentials = n.credentials;
			if (n.cache !== void 0) a.cache = n.cache;
			if (a.cache === "only-if-cached" && a.mode !== "same-origin") throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
			if (n.redirect !== void 0) a.redirect = n.redirect;
			if (n.integrity != null) a.integrity = String(n.integrity);
			if (n.keepalive !== void 0) a.keepalive = Boolean(n.keepalive);
			if (n.method !== void 0) {
				let e = n.method;
				const t = L[e];
				if (t !== void 0) a.method = t;
				else {
					if (!y(e)) throw new TypeError(`'${e}' is not a valid HTTP method.`);
					const t = e.toUpperCase();
					if (S.has(t)) throw new TypeError(`'${e}' HTTP method is unsupported.`);
					e = M[t] ?? e;
					a.method = e;
				}
				if (!le && a.method === "patch") {
					process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.", { code: "UNDICI-FETCH-patch" });
					le = true;
				}
			}
			if (n.signal !== void 0) h = n.signal;
			this[z] = a;
			const E = new AbortController();
			this[ee] = E.signal;
			if (h != null) {
				if (!h || typeof h.aborted !== "boolean" || typeof h.addEventListener !== "function") throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
				if (h.aborted) E.abort(h.reason);
				else {
					this[oe] = E;
					const e = q(new WeakRef(E));
					try {
						if (typeof ne === "function" && ne(h) === K) G(1500, h);
						else if (ie(h, "abort").length >= K) G(1500, h);
					} catch {}
					_.addAbortListener(h, e);
					se.register(E, {
						signal: h,
						abort: e
					}, e);
				}
			}
			this[R] = new s(U);
			p(this[R], a.headersList);
			u(this[R], "request");
			if (T === "no-cors") {
				if (!C.has(a.method)) throw new TypeError(`'${a.method} is unsupported in no-cors mode.`);
				u(this[R], "request-no-cors");
			}
			if (w) {
				const e = m(this[R]);
				const t = n.headers !== void 0 ? n.headers : new l(e);
				e.clear();
				if (t instanceof l) {
					for (const { name: n, value: r } of t.rawValues()) e.append(n, r, false);
					e.cookies = t.cookies;
				} else c(this[R], t);
			}
			const D = t instanceof e ? t[z].body : null;
			if ((n.body != null || D != null) && (a.method === "GET" || a.method === "HEAD")) throw new TypeError("Request with GET/HEAD method cannot have body.");
			let O = null;
			if (n.body != null) {
				const [e, t] = r(n.body, a.keepalive);
				O = e;
				if (t && !m(this[R]).contains("content-type", true)) this[R].append("content-type", t);
			}
			const k = O ?? D;
			if (k != null && k.source == null) {
				if (O != null && n.duplex == null) throw new TypeError("RequestInit: duplex option is required when sending a body.");
				if (a.mode !== "same-origin" && a.mode !== "cors") throw new TypeError("If request is made from ReadableStream, mode should be \"same-origin\" or \"cors\"");
				a.useCORSPreflightFlag = true;
			}
			let A = k;
			if (O == null && D != null) {
				if (o(t)) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
				const e = new TransformStream();
				D.stream.pipeThrough(e);
				A = {
					source: D.source,
					length: D.length,
					stream: e.readable
				};
			}
			this[z].body = A;
		}
		get method() {
			V.brandCheck(this, e);
			return this[z].method;
		}
		get url() {
			V.brandCheck(this, e);
			return H(this[z].url);
		}
		get headers() {
			V.brandCheck(this, e);
			return this[R];
		}
		get destination() {
			V.brandCheck(this, e);
			return this[z].destination;
		}
		get referrer() {
			V.brandCheck(this, e);
			if (this[z].referrer === "no-referrer") return "";
			if (this[z].referrer === "client") return "about:client";
			return this[z].referrer.toString();
		}
		get referrerPolicy() {
			V.brandCheck(this, e);
			return this[z].referrerPolicy;
		}
		get mode() {
			V.brandCheck(this, e);
			return this[z].mode;
		}
		get credentials() {
			return this[z].credentials;
		}
		get cache() {
			V.brandCheck(this, e);
			return this[z].cache;
		}
		get redirect() {
			V.brandCheck(this, e);
			return this[z].redirect;
		}
		get integrity() {
			V.brandCheck(this, e);
			return this[z].integrity;
		}
		get keepalive() {
			V.brandCheck(this, e);
			return this[z].keepalive;
		}
		get isReloadNavigation() {
			V.brandCheck(this, e);
			return this[z].reloadNavigation;
		}
		get isHistoryNavigation() {
			V.brandCheck(this, e);
			return this[z].historyNavigation;
		}
		get signal() {
			V.brandCheck(this, e);
			return this[ee];
		}
		get body() {
			V.brandCheck(this, e);
			return this[z].body ? this[z].body.stream : null;
		}
		get bodyUsed() {
			V.brandCheck(this, e);
			return !!this[z].body && _.isDisturbed(this[z].body.stream);
		}
		get duplex() {
			V.brandCheck(this, e);
			return "half";
		}
		clone() {
			V.brandCheck(this, e);
			if (o(this)) throw new TypeError("unusable");
			const t = de(this[z]);
			const n = new AbortController();
			if (this.signal.aborted) n.abort(this.signal.reason);
			else {
				let e = ce.get(this.signal);
				if (e === void 0) {
					e = new Set();
					ce.set(this.signal, e);
				}
				const t = new WeakRef(n);
				e.add(t);
				_.addAbortListener(n.signal, q(t));
			}
			return Y(t, n.signal, d(this[R]));
		}
		[v.inspect.custom](e, t) {
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
			return `Request ${v.formatWithOptions(t, n)}`;
		}
	};
	i(J);
	function ue(e) {
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
			headersList: e.headersList ? new l(e.headersList) : new l()
		};
	}
	function de(e) {
		const t = ue({
			...e,
			body: null
		});
		if (e.body != null) t.body = a(t, e.body);
		return t;
	}
	function Y(e, t, n) {
		const r = new J(U);
		r[z] = e;
		r[ee] = t;
		r[R] = new s(U);
		p(r[R], e.headersList);
		u(r[R], n);
		return r;
	}
	Object.defineProperties(J.prototype, {
		method: A,
		url: A,
		headers: A,
		redirect: A,
		clone: A,
		signal: A,
		duplex: A,
		destination: A,
		body: A,
		bodyUsed: A,
		isHistoryNavigation: A,
		isReloadNavigation: A,
		keepalive: A,
		integrity: A,
		cache: A,
		credentials: A,
		attribute: A,
		referrerPolicy: A,
		referrer: A,
		mode: A,
		[Symbol.toStringTag]: {
			value: "Request",
			configurable: true
		}
	});
	V.converters.Request = V.interfaceConverter(J);
	V.converters.RequestInfo = function(e, t, n) {
		if (typeof e === "string") return V.converters.USVString(e, t, n);
		if (e instanceof J) return V.converters.Request(e, t, n);
		return V.converters.USVString(e, t, n);
	};
	V.converters.AbortSignal = V.interfaceConverter(AbortSignal);
	V.converters.RequestInit = V.dictionaryConverter([
		{
			key: "method",
			converter: V.converters.ByteString
		},
		{
			key: "headers",
			converter: V.converters.HeadersInit
		},
		{
			key: "body",
			converter: V.nullableConverter(V.converters.BodyInit)
		},
		{
			key: "referrer",
			converter: V.converters.USVString
		},
		{
			key: "referrerPolicy",
			converter: V.converters.DOMString,
			allowedValues: w
		},
		{
			key: "mode",
			converter: V.converters.DOMString,
			allowedValues: E
		},
		{
			key: "credentials",
			converter: V.converters.DOMString,
			allowedValues: D
		},
		{
			key: "cache",
			converter: V.converters.DOMString,
			allowedValues: O
		},
		{
			key: "redirect",
			converter: V.converters.DOMString,
			allowedValues: T
		},
		{
			key: "integrity",
			converter: V.converters.DOMString
		},
		{
			key: "keepalive",
			converter: V.converters.boolean
		},
		{
			key: "signal",
			converter: V.nullableConverter((e) => V.converters.AbortSignal(e, "RequestInit", "signal", { strict: false }))
		},
		{
			key: "window",
			converter: V.converters.any
		},
		{
			key: "duplex",
			converter: V.converters.DOMString,
			allowedValues: k
		},
		{
			key: "dispatcher",
			converter: V.converters.any
		}
	]);
	n.exports = {
		Request: J,
		makeRequest: ue,
		fromInnerRequest: Y,
		cloneRequest: de
	};
}));
var oe = a(((e, t) => {
	const n = Symbol.for("undici.globalDispatcher.1");
	const { InvalidArgumentError: r } = d();
	const i = ne();
	if (o() === void 0) a(new i());
	function a(e) {
		if (!e || typeof e.dispatch !== "function") throw new r("Argument agent must implement Agent");
		Object.defineProperty(globalThis, n, {
			value: e,
			writable: true,
			enumerable: false,
			configurable: false
		});
	}
	function o() {
		return globalThis[n];
	}
	t.exports = {
		setGlobalDispatcher: a,
		getGlobalDispatcher: o
	};
}));
var se = a(((e, n) => {
	const { makeNetworkError: r, makeAppropriateNetworkError: i, filterResponse: a, makeResponse: o, fromInnerResponse: s } = ie();
	const { HeadersList: c } = re();
	const { Request: l, cloneRequest: u } = K();
	const d = t("node:zlib");
	const { bytesMatch: f, makePolicyContainer: p, clonePolicyContainer: m, requestBadPort: g, TAOCheck: _, appendRequestOriginHeader: v, responseLocationURL: y, requestCurrentURL: b, setRequestReferrerPolicyOnRedirect: x, tryUpgradeRequestToAPotentiallyTrustworthyURL: S, createOpaqueTimingInfo: C, appendFetchMetadata: w, corsCheck: T, crossOriginResourcePolicyCheck: E, determineRequestsReferrer: D, coarsenedSharedCurrentTime: O, createDeferredPromise: k, isBlobLike: A, sameOrigin: M, isCancelled: L, isAborted: R, isErrorLike: ee, fullyReadBody: z, readableStreamClose: B, isomorphicEncode: V, urlIsLocal: H, urlIsHttpHttpsScheme: U, urlHasHttpsScheme: W, clampAndCoarsenConnectionTimingInfo: ne, simpleRangeHeaderValue: G, buildContentRange: ae, createInflate: se, extractMimeType: ce } = F();
	const { kState: q, kDispatcher: le } = I();
	const J = t("node:assert");
	const { safelyExtractBody: ue, extractBody: de } = te();
	const { redirectStatusSet: Y, nullBodyStatus: fe, safeMethodsSet: X, requestBodyHeader: pe, subresourceSet: me } = j();
	const he = t("node:events");
	const { Readable: ge, pipeline: _e, finished: ve } = t("node:stream");
	const { addAbortListener: Z, isErrored: Q, isReadable: ye, bufferToLowerCasedHeaderName: $ } = h();
	const { dataURLProcessor: be, serializeAMimeType: xe, minimizeSupportedMimeType: Se } = N();
	const { getGlobalDispatcher: Ce } = oe();
	const { webidl: we } = P();
	const { STATUS_CODES: Te } = t("node:http");
	const Ee = ["GET", "HEAD"];
	const De = typeof __UNDICI_IS_NODE__ !== "undefined" || typeof esbuildDetection !== "undefined" ? "node" : "undici";
	let Oe;
	var ke = class extends he {
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
	function Ae(e) {
		Me(e, "fetch");
	}
	function je(e, t = void 0) {
		we.argumentLengthCheck(arguments, 1, "globalThis.fetch");
		let n = k();
		let r;
		try {
			r = new l(e, t);
		} catch (e) {
			n.reject(e);
			return n.promise;
		}
		const i = r[q];
		if (r.signal.aborted) {
			Pe(n, i, null, r.signal.reason);
			return n.promise;
		}
		if (i.client.globalObject?.constructor?.name === "ServiceWorkerGlobalScope") i.serviceWorkers = "none";
		let a = null;
		let o = false;
		let c = null;
		Z(r.signal, () => {
			o = true;
			J(c != null);
			c.abort(r.signal.reason);
			const e = a?.deref();
			Pe(n, i, e, r.signal.reason);
		});
		const u = (e) => {
			if (o) return;
			if (e.aborted) {
				Pe(n, i, a, c.serializedAbortReason);
				return;
			}
			if (e.type === "error") {
				n.reject(new TypeError("fetch failed", { cause: e.error }));
				return;
			}
			a = new WeakRef(s(e, "immutable"));
			n.resolve(a.deref());
			n = null;
		};
		c = Fe({
			request: i,
			processResponseEndOfBody: Ae,
			processResponse: u,
			dispatcher: r[le]
		});
		return n.promise;
	}
	function Me(e, t = "other") {
		if (e.type === "error" && e.aborted) return;
		if (!e.urlList?.length) return;
		const n = e.urlList[0];
		let r = e.timingInfo;
		let i = e.cacheState;
		if (!U(n)) return;
		if (r === null) return;
		if (!e.timingAllowPassed) {
			r = C({ startTime: r.startTime });
			i = "";
		}
		r.endTime = O();
		e.timingInfo = r;
		Ne(r, n.href, t, globalThis, i);
	}
	const Ne = performance.markResourceTiming;
	function Pe(e, t, n, r) {
		if (e) e.reject(r);
		if (t.body != null && ye(t.body?.stream)) t.body.stream.cancel(r).catch((e) => {
			if (e.code === "ERR_INVALID_STATE") return;
			throw e;
		});
		if (n == null) return;
		const i = n[q];
		if (i.body != null && ye(i.body?.stream)) i.body.stream.cancel(r).catch((e) => {
			if (e.code === "ERR_INVALID_STATE") return;
			throw e;
		});
	}
	function Fe({ request: e, processRequestBodyChunkLength: t, processRequestEndOfBody: n, processResponse: r, processResponseEndOfBody: i, processResponseConsumeBody: a, useParallelQueue: o = false, dispatcher: s = Ce() }) {
		J(s);
		let c = null;
		let l = false;
		if (e.client != null) {
			c = e.client.globalObject;
			l = e.client.crossOriginIsolatedCapability;
		}
		const u = O(l);
		const d = C({ startTime: u });
		const f = {
			controller: new ke(s),
			request: e,
			timingInfo: d,
			processRequestBodyChunkLength: t,
			processRequestEndOfBody: n,
			processResponse: r,
			processResponseConsumeBody: a,
			processResponseEndOfBody: i,
			taskDestination: c,
			crossOriginIsolatedCapability: l
		};
		J(!e.body || e.body.stream);
		if (e.window === "client") e.window = e.client?.globalObject?.constructor?.name === "Window" ? e.client : "no-window";
		if (e.origin === "client") e.origin = e.client.origin;
		if (e.policyContainer === "client") {
			if (e.client != null) e.policyContainer = m(e.client.policyContainer);
			else e.policyContainer = p();
		}
		if (!e.headersList.contains("accept", true)) e.headersList.append("accept", "*/*", true);
		if (!e.headersList.contains("accept-language", true)) e.headersList.append("accept-language", "*", true);
		if (e.priority === null) {}
		if (me.has(e.destination)) {}
		Ie(f).catch((e) => {
			f.controller.terminate(e);
		});
		return f.controller;
	}
	async function Ie(e, t = false) {
		const n = e.request;
		let i = null;
		if (n.localURLsOnly && !H(b(n))) i = r("local URLs only");
		S(n);
		if (g(n) === "blocked") i = r("bad port");
		if (n.referrerPolicy === "") n.referrerPolicy = n.policyContainer.referrerPolicy;
		if (n.referrer !== "no-referrer") n.referrer = D(n);
		if (i === null) i = await (async () => {
			const t = b(n);
			if (M(t, n.url) && n.responseTainting === "basic" || t.protocol === "data:" || n.mode === "navigate" || n.mode === "websocket") {
				n.responseTainting = "basic";
				return await Le(e);
			}
			if (n.mode === "same-origin") return r("request mode cannot be \"same-origin\"");
			if (n.mode === "no-cors") {
				if (n.redirect !== "follow") return r("redirect mode cannot be \"follow\" for \"no-cors\" request");
				n.responseTainting = "opaque";
				return await Le(e);
			}
			if (!U(b(n))) return r("URL scheme must be a HTTP(S) scheme");
			n.responseTainting = "cors";
			return await Be(e);
		})();
		if (t) return i;
		if (i.status !== 0 && !i.internalResponse) {
			if (n.responseTainting === "cors") {}
			if (n.responseTainting === "basic") i = a(i, "basic");
			else if (n.responseTainting === "cors") i = a(i, "cors");
			else if (n.responseTainting === "opaque") i = a(i, "opaque");
			else J(false);
		}
		let o = i.status === 0 ? i : i.internalResponse;
		if (o.urlList.length === 0) o.urlList.push(...n.urlList);
		if (!n.timingAllowFailed) i.timingAllowPassed = true;
		if (i.type === "opaque" && o.status === 206 && o.rangeRequested && !n.headers.contains("range", true)) i = o = r();
		if (i.status !== 0 && (n.method === "HEAD" || n.method === "CONNECT" || fe.includes(o.status))) {
			o.body = null;
			e.controller.dump = true;
		}
		if (n.integrity) {
			const t = (t) => ze(e, r(t));
			if (n.responseTainting === "opaque" || i.body == null) {
				t(i.error);
				return;
			}
			const a = (r) => {
				if (!f(r, n.integrity)) {
					t("integrity mismatch");
					return;
				}
				i.body = ue(r)[0];
				ze(e, i);
			};
			await z(i.body, a, t);
		} else ze(e, i);
	}
	function Le(e) {
		if (L(e) && e.request.redirectCount === 0) return Promise.resolve(i(e));
		const { request: n } = e;
		const { protocol: a } = b(n);
		switch (a) {
			case "about:": return Promise.resolve(r("about scheme is not supported"));
			case "blob:": {
				if (!Oe) Oe = t("node:buffer").resolveObjectURL;
				const e = b(n);
				if (e.search.length !== 0) return Promise.resolve(r("NetworkError when attempting to fetch resource."));
				const i = Oe(e.toString());
				if (n.method !== "GET" || !A(i)) return Promise.resolve(r("invalid method"));
				const a = o();
				const s = i.size;
				const c = V(`${s}`);
				const l = i.type;
				if (!n.headersList.contains("range", true)) {
					const e = de(i);
					a.statusText = "OK";
					a.body = e[0];
					a.headersList.set("content-length", c, true);
					a.headersList.set("content-type", l, true);
				} else {
					a.rangeRequested = true;
					const e = n.headersList.get("range", true);
					const t = G(e, true);
					if (t === "failure") return Promise.resolve(r("failed to fetch the data URL"));
					let { rangeStartValue: o, rangeEndValue: c } = t;
					if (o === null) {
						o = s - c;
						c = o + c - 1;
					} else {
						if (o >= s) return Promise.resolve(r("Range start is greater than the blob's size."));
						if (c === null || c >= s) c = s - 1;
					}
					const u = i.slice(o, c, l);
					a.body = de(u)[0];
					const d = V(`${u.size}`);
					const f = ae(o, c, s);
					a.status = 206;
					a.statusText = "Partial Content";
					a.headersList.set("content-length", d, true);
					a.headersList.set("content-type", l, true);
					a.headersList.set("content-range", f, true);
				}
				return Promise.resolve(a);
			}
			case "data:": {
				const e = b(n);
				const t = be(e);
				if (t === "failure") return Promise.resolve(r("failed to fetch the data URL"));
				const i = xe(t.mimeType);
				return Promise.resolve(o({
					statusText: "OK",
					headersList: [["content-type", {
						name: "Content-Type",
						value: i
					}]],
					body: ue(t.body)[0]
				}));
			}
			case "file:": return Promise.resolve(r("not implemented... yet..."));
			case "http:":
			case "https:": return Be(e).catch((e) => r(e));
			default: return Promise.resolve(r("unknown scheme"));
		}
	}
	function Re(e, t) {
		e.request.done = true;
		if (e.processResponseDone != null) queueMicrotask(() => e.processResponseDone(t));
	}
	function ze(e, t) {
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
					n = C(n);
					i = "";
				}
				let o = 0;
				if (e.request.mode !== "navigator" || !t.hasCrossOriginRedirects) {
					o = t.status;
					const e = ce(t.headersList);
					if (e !== "failure") a.contentType = Se(e);
				}
				if (e.request.initiatorType != null) Ne(n, e.request.url.href, e.request.initiatorType, globalThis, i, a, o);
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
		else ve(i.body.stream, () => {
			r();
		});
	}
	async function Be(e) {
		const t = e.request;
		let n = null;
		let i = null;
		const a = e.timingInfo;
		if (t.serviceWorkers === "all") {}
		if (n === null) {
			if (t.redirect === "follow") t.serviceWorkers = "none";
			i = n = await He(e);
			if (t.responseTainting === "cors" && T(t, n) === "failure") return r("cors failure");
			if (_(t, n) === "failure") t.timingAllowFailed = true;
		}
		if ((t.responseTainting === "opaque" || n.type === "opaque") && E(t.origin, t.client, t.destination, i) === "blocked") return r("blocked");
		if (Y.has(i.status)) {
			if (t.redirect !== "manual") e.controller.connection.destroy(void 0, false);
			if (t.redirect === "error") n = r("unexpected redirect");
			else if (t.redirect === "manual") n = i;
			else if (t.redirect === "follow") n = await Ve(e, n);
			else J(false);
		}
		n.timingInfo = a;
		return n;
	}
	function Ve(e, t) {
		const n = e.request;
		const i = t.internalResponse ? t.internalResponse : t;
		let a;
		try {
			a = y(i, b(n).hash);
			if (a == null) return t;
		} catch (e) {
			return Promise.resolve(r(e));
		}
		if (!U(a)) return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));
		if (n.redirectCount === 20) return Promise.resolve(r("redirect count exceeded"));
		n.redirectCount += 1;
		if (n.mode === "cors" && (a.username || a.password) && !M(n, a)) return Promise.resolve(r("cross origin not allowed for request mode \"cors\""));
		if (n.responseTainting === "cors" && (a.username || a.password)) return Promise.resolve(r("URL cannot contain credentials for request mode \"cors\""));
		if (i.status !== 303 && n.body != null && n.body.source == null) return Promise.resolve(r());
		if ([301, 302].includes(i.status) && n.method === "POST" || i.status === 303 && !Ee.includes(n.method)) {
			n.method = "GET";
			n.body = null;
			for (const e of pe) n.headersList.delete(e);
		}
		if (!M(b(n), a)) {
			n.headersList.delete("authorization", true);
			n.headersList.delete("proxy-authorization", true);
			n.headersList.delete("cookie", true);
			n.headersList.delete("host", true);
		}
		if (n.body != null) {
			J(n.body.source != null);
			n.body = ue(n.body.source)[0];
		}
		const o = e.timingInfo;
		o.redirectEndTime = o.postRedirectStartTime = O(e.crossOriginIsolatedCapability);
		if (o.redirectStartTime === 0) o.redirectStartTime = o.startTime;
		n.urlList.push(a);
		x(n, i);
		return Ie(e, true);
	}
	async function He(e, t = false, n = false) {
		const a = e.request;
		let o = null;
		let s = null;
		let c = null;
		if (a.window === "no-window" && a.redirect === "error") {
			o = e;
			s = a;
		} else {
			s = u(a);
			o = { ...e };
			o.request = s;
		}
		const l = a.credentials === "include" || a.credentials === "same-origin" && a.responseTainting === "basic";
		const d = s.body ? s.body.length : null;
		let f = null;
		if (s.body == null && ["POST", "PUT"].includes(s.method)) f = "0";
		if (d != null) f = V(`${d}`);
		if (f != null) s.headersList.append("content-length", f, true);
		if (d != null && s.keepalive) {}
		if (s.referrer instanceof URL) s.headersList.append("referer", V(s.referrer.href), true);
		v(s);
		w(s);
		if (!s.headersList.contains("user-agent", true)) s.headersList.append("user-agent", De);
		if (s.cache === "default" && (s.headersList.contains("if-modified-since", true) || s.headersList.contains("if-none-match", true) || s.headersList.contains("if-unmodified-since", true) || s.headersList.contains("if-match", true) || s.headersList.contains("if-range", true))) s.cache = "no-store";
		if (s.cache === "no-cache" && !s.preventNoCacheCacheControlHeaderModification && !s.headersList.contains("cache-control", true)) s.headersList.append("cache-control", "max-age=0", true);
		if (s.cache === "no-store" || s.cache === "reload") {
			if (!s.headersList.contains("pragma", true)) s.headersList.append("pragma", "no-cache", true);
			if (!s.headersList.contains("cache-control", true)) s.headersList.append("cache-control", "no-cache", true);
		}
		if (s.headersList.contains("range", true)) s.headersList.append("accept-encoding", "identity", true);
		if (!s.headersList.contains("accept-encoding", true)) {
			if (W(b(s))) s.headersList.append("accept-encoding", "br, gzip, deflate", true);
			else s.headersList.append("accept-encoding", "gzip, deflate", true);
		}
		s.headersList.delete("host", true);
		if (l) {}
		s.cache = "no-store";
		if (s.cache !== "no-store" && s.cache !== "reload") {}
		if (c == null) {
			if (s.cache === "only-if-cached") return r("only if cached");
			const e = await Ue(o, l, n);
			if (!X.has(s.method) && e.status >= 200 && e.status <= 399) {}
			if (c == null) c = e;
		}
		c.urlList = [...s.urlList];
		if (s.headersList.contains("range", true)) c.rangeRequested = true;
		c.requestIncludesCredentials = l;
		if (c.status === 407) {
			if (a.window === "no-window") return r();
			if (L(e)) return i(e);
			return r("proxy authentication required");
		}
		if (c.status === 421 && !n && (a.body == null || a.body.source != null)) {
			if (L(e)) return i(e);
			e.controller.connection.destroy();
			c = await He(e, t, true);
		}
		if (t) {}
		return c;
	}
	async function Ue(e, t = false, n = false) {
		J(!e.controller.connection || e.controller.connection.destroyed);
		e.controller.connection = {
			abort: null,
			destroyed: false,
			destroy(e, t = true) {
				if (!this.destroyed) {
					this.destroyed = true;
					if (t) this.abort?.(e ?? new DOMException("The operation was aborted.", "AbortError"));
				}
			}
		};
		const a = e.request;
		let s = null;
		const l = e.timingInfo;
		a.cache = "no-store";
		if (a.mode === "websocket") {}
		let u = null;
		if (a.body == null && e.processRequestEndOfBody) queueMicrotask(() => e.processRequestEndOfBody());
		else if (a.body != null) {
			const t = async function* (t) {
				if (L(e)) return;
				yield t;
				e.processRequestBodyChunkLength?.(t.byteLength);
			};
			const n = () => {
				if (L(e)) return;
				if (e.processRequestEndOfBody) e.processRequestEndOfBody();
			};
			const r = (t) => {
				if (L(e)) return;
				if (t.name === "AbortError") e.controller.abort();
				else e.controller.terminate(t);
			};
			u = (async function* () {
				try {
					for await (const e of a.body.stream) yield* t(e);
					n();
				} catch (e) {
					r(e);
				}
			})();
		}
		try {
			const { body: t, status: n, statusText: r, headersList: i, socket: a } = await g({ body: u });
			if (a) s = o({
				status: n,
				statusText: r,
				headersList: i,
				socket: a
			});
			else {
				const a = t[Symbol.asyncIterator]();
				e.controller.next = () => a.next();
				s = o({
					status: n,
					statusText: r,
					headersList: i
				});
			}
		} catch (t) {
			if (t.name === "AbortError") {
				e.controller.connection.destroy();
				return i(e, t);
			}
			return r(t);
		}
		const f = async () => {
			await e.controller.resume();
		};
		const p = (t) => {
			if (!L(e)) e.controller.abort(t);
		};
		const m = new ReadableStream({
			async start(t) {
				e.controller.controller = t;
			},
			async pull(e) {
				await f(e);
			},
			async cancel(e) {
				await p(e);
			},
			type: "bytes"
		});
		s.body = {
			stream: m,
			source: null,
			length: null
		};
		if (!e.controller.resume) e.controller.on("terminated", h);
		e.controller.resume = async () => {
			while (true) {
				let t;
				let n;
				try {
					const { done: n, value: r } = await e.controller.next();
					if (R(e)) break;
					t = n ? void 0 : r;
				} catch (r) {
					if (e.controller.ended && !l.encodedBodySize) t = void 0;
					else {
						t = r;
						n = true;
					}
				}
				if (t === void 0) {
					B(e.controller.controller);
					Re(e, s);
					return;
				}
				l.decodedBodySize += t?.byteLength ?? 0;
				if (n) {
					e.controller.terminate(t);
					return;
				}
				const r = new Uint8Array(t);
				if (r.byteLength) e.controller.controller.enqueue(r);
				if (Q(m)) {
					e.controller.terminate();
					return;
				}
				if (e.controller.controller.desiredSize <= 0) return;
			}
		};
		function h(t) {
			if (R(e)) {
				s.aborted = true;
				if (ye(m)) e.controller.controller.error(e.controller.serializedAbortReason);
			} else if (ye(m)) e.controller.controller.error(new TypeError("terminated", { cause: ee(t) ? t : void 0 }));
			e.controller.connection.destroy();
		}
		return s;
		function g({ body: t }) {
			const n = b(a);
			const r = e.controller.dispatcher;
			return new Promise((i, o) => r.dispatch({
				path: n.pathname + n.search,
				origin: n.origin,
				method: a.method,
				body: r.isMockActive ? a.body && (a.body.source || a.body.stream) : t,
				headers: a.headersList.entries,
				maxRedirections: 0,
				upgrade: a.mode === "websocket" ? "websocket" : void 0
			}, {
				body: null,
				abort: null,
				onConnect(t) {
					const { connection: n } = e.controller;
					l.finalConnectionTimingInfo = ne(void 0, l.postRedirectStartTime, e.crossOriginIsolatedCapability);
					if (n.destroyed) t(new DOMException("The operation was aborted.", "AbortError"));
					else {
						e.controller.on("terminated", t);
						this.abort = n.abort = t;
					}
					l.finalNetworkRequestStartTime = O(e.crossOriginIsolatedCapability);
				},
				onResponseStarted() {
					l.finalNetworkResponseStartTime = O(e.crossOriginIsolatedCapability);
				},
				onHeaders(e, t, n, r) {
					if (e < 200) return;
					let o = "";
					const s = new c();
					for (let e = 0; e < t.length; e += 2) s.append($(t[e]), t[e + 1].toString("latin1"), true);
					o = s.get("location", true);
					const l = [];
					const u = o && a.redirect === "follow" && Y.has(e);
					if (a.method !== "HEAD" && a.method !== "CONNECT" && !fe.includes(e) && !u) {
						const e = s.get("content-encoding", true);
						const t = e ? e.toLowerCase().split(",") : [];
						const n = 5;
						if (t.length > n) {
							this.abort(new Error(`too many content-encodings in response: ${t.length}, maximum allowed is ${n}`));
							return true;
						}
						for (let e = t.length - 1; e >= 0; --e) {
							const n = t[e].trim();
							if (n === "x-gzip" || n === "gzip") l.push(d.createGunzip({
								flush: d.constants.Z_SYNC_FLUSH,
								finishFlush: d.constants.Z_SYNC_FLUSH
							}));
							else if (n === "deflate") l.push(se({
								flush: d.constants.Z_SYNC_FLUSH,
								finishFlush: d.constants.Z_SYNC_FLUSH
							}));
							else if (n === "br") l.push(d.createBrotliDecompress({
								flush: d.constants.BROTLI_OPERATION_FLUSH,
								finishFlush: d.constants.BROTLI_OPERATION_FLUSH
							}));
							else {
								l.length = 0;
								break;
							}
						}
					}
					this.body = new ge({ read: n });
					const f = this.onError.bind(this);
					i({
						status: e,
						statusText: r,
						headersList: s,
						body: l.length ? _e(this.body, ...l, (e) => {
							if (e) this.onError(e);
						}).on("error", f) : this.body.on("error", f)
					});
					return true;
				},
				onData(t) {
					if (e.controller.dump) return;
					const n = t;
					l.encodedBodySize += n.byteLength;
					return this.body.push(n);
				},
				onComplete() {
					if (this.abort) e.controller.off("terminated", this.abort);
					e.controller.ended = true;
					this.body.push(null);
				},
				onError(t) {
					if (this.abort) e.controller.off("terminated", this.abort);
					this.body?.destroy(t);
					e.controller.terminate(t);
					o(t);
				},
				onUpgrade(e, t, n) {
					if (e !== 101) return;
					const r = new c();
					for (let e = 0; e < t.length; e += 2) r.append($(t[e]), t[e + 1].toString("latin1"), true);
					i({
						status: e,
						statusText: Te[e],
						headersList: r,
						socket: n
					});
					return true;
				}
			}));
		}
	}
	n.exports = {
		fetch: je,
		Fetch: ke,
		fetching: Fe,
		finalizeAndReportTiming: Me
	};
}));
var ce = i({
	ProxyAgent: () => J.default,
	fetch: () => ue.fetch
});
var q, le, J, ue;
var de = n((() => {
	q = r(_());
	le = r(v());
	J = r(G());
	ue = se();
	Object.assign(le.default.prototype, { connect: q.default });
}));
var Y = class {
	constructor() {
		var e, t, n;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if (s(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(c(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const e = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${o}`);
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
		this.apiUrl = (e = process.env.GITHUB_API_URL) !== null && e !== void 0 ? e : `https://api.github.com`;
		this.serverUrl = (t = process.env.GITHUB_SERVER_URL) !== null && t !== void 0 ? t : `https://github.com`;
		this.graphqlUrl = (n = process.env.GITHUB_GRAPHQL_URL) !== null && n !== void 0 ? n : `https://api.github.com/graphql`;
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
var fe = a(((e) => {
	Object.defineProperty(e, "__esModule", { value: true });
	e.getProxyUrl = t;
	e.checkBypass = n;
	function t(e) {
		const t = e.protocol === "https:";
		if (n(e)) return;
		const r = (() => {
			if (t) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
			else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
		})();
		if (r) try {
			return new i(r);
		} catch (e) {
			if (!r.startsWith("http://") && !r.startsWith("https://")) return new i(`http://${r}`);
		}
		else return;
	}
	function n(e) {
		if (!e.hostname) return false;
		const t = e.hostname;
		if (r(t)) return true;
		const n = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
		if (!n) return false;
		let i;
		if (e.port) i = Number(e.port);
		else if (e.protocol === "http:") i = 80;
		else if (e.protocol === "https:") i = 443;
		const a = [e.hostname.toUpperCase()];
		if (typeof i === "number") a.push(`${a[0]}:${i}`);
		for (const e of n.split(",").map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === "*" || a.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(".") && t.endsWith(`${e}`))) return true;
		return false;
	}
	function r(e) {
		const t = e.toLowerCase();
		return t === "localhost" || t.startsWith("127.") || t.startsWith("[::1]") || t.startsWith("[0:0:0:0:0:0:0:1]");
	}
	var i = class extends URL {
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
var X = r(a(((n, r, i) => {
	var a = i && i.__createBinding || (Object.create ? (function(e, t, n, r) {
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
	var o = i && i.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: true,
			value: t
		});
	}) : function(e, t) {
		e["default"] = t;
	});
	var s = i && i.__importStar || (function() {
		var e = function(t) {
			e = Object.getOwnPropertyNames || function(e) {
				var t = [];
				for (var n in e) if (Object.prototype.hasOwnProperty.call(e, n)) t[t.length] = n;
				return t;
			};
			return e(t);
		};
		return function(t) {
			if (t && t.__esModule) return t;
			var n = {};
			if (t != null) {
				for (var r = e(t), i = 0; i < r.length; i++) if (r[i] !== "default") a(n, t, r[i]);
			}
			o(n, t);
			return n;
		};
	})();
	var c = i && i.__awaiter || function(e, t, n, r) {
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
	Object.defineProperty(n, "__esModule", { value: true });
	n.HttpClient = n.HttpClientResponse = n.HttpClientError = n.MediaTypes = n.Headers = n.HttpCodes = void 0;
	n.getProxyUrl = v;
	n.isHttps = E;
	const l = s(t("http"));
	const d = s(t("https"));
	const f = s(fe());
	const p = s(u());
	const m = (de(), e(ce));
	var h;
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
	})(h || (n.HttpCodes = h = {}));
	var g;
	(function(e) {
		e["Accept"] = "accept";
		e["ContentType"] = "content-type";
	})(g || (n.Headers = g = {}));
	var _;
	(function(e) {
		e["ApplicationJson"] = "application/json";
	})(_ || (n.MediaTypes = _ = {}));
	function v(e) {
		const t = f.getProxyUrl(new URL(e));
		return t ? t.href : "";
	}
	const y = [
		h.MovedPermanently,
		h.ResourceMoved,
		h.SeeOther,
		h.TemporaryRedirect,
		h.PermanentRedirect
	];
	const b = [
		h.BadGateway,
		h.ServiceUnavailable,
		h.GatewayTimeout
	];
	const x = [
		"OPTIONS",
		"GET",
		"DELETE",
		"HEAD"
	];
	const S = 10;
	const C = 5;
	var w = class e extends Error {
		constructor(t, n) {
			super(t);
			this.name = "HttpClientError";
			this.statusCode = n;
			Object.setPrototypeOf(this, e.prototype);
		}
	};
	n.HttpClientError = w;
	var T = class {
		constructor(e) {
			this.message = e;
		}
		readBody() {
			return c(this, void 0, void 0, function* () {
				return new Promise((e) => c(this, void 0, void 0, function* () {
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
			return c(this, void 0, void 0, function* () {
				return new Promise((e) => c(this, void 0, void 0, function* () {
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
	n.HttpClientResponse = T;
	function E(e) {
		return new URL(e).protocol === "https:";
	}
	var D = class {
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
			return c(this, void 0, void 0, function* () {
				return this.request("OPTIONS", e, null, t || {});
			});
		}
		get(e, t) {
			return c(this, void 0, void 0, function* () {
				return this.request("GET", e, null, t || {});
			});
		}
		del(e, t) {
			return c(this, void 0, void 0, function* () {
				return this.request("DELETE", e, null, t || {});
			});
		}
		post(e, t, n) {
			return c(this, void 0, void 0, function* () {
				return this.request("POST", e, t, n || {});
			});
		}
		patch(e, t, n) {
			return c(this, void 0, void 0, function* () {
				return this.request("PATCH", e, t, n || {});
			});
		}
		put(e, t, n) {
			return c(this, void 0, void 0, function* () {
				return this.request("PUT", e, t, n || {});
			});
		}
		head(e, t) {
			return c(this, void 0, void 0, function* () {
				return this.request("HEAD", e, null, t || {});
			});
		}
		sendStream(e, t, n, r) {
			return c(this, void 0, void 0, function* () {
				return this.request(e, t, n, r);
			});
		}
		getJson(e) {
			return c(this, arguments, void 0, function* (e, t = {}) {
				t[g.Accept] = this._getExistingOrDefaultHeader(t, g.Accept, _.ApplicationJson);
				const n = yield this.get(e, t);
				return this._processResponse(n, this.requestOptions);
			});
		}
		postJson(e, t) {
			return c(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[g.Accept] = this._getExistingOrDefaultHeader(n, g.Accept, _.ApplicationJson);
				n[g.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, _.ApplicationJson);
				const i = yield this.post(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		putJson(e, t) {
			return c(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[g.Accept] = this._getExistingOrDefaultHeader(n, g.Accept, _.ApplicationJson);
				n[g.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, _.ApplicationJson);
				const i = yield this.put(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		patchJson(e, t) {
			return c(this, arguments, void 0, function* (e, t, n = {}) {
				const r = JSON.stringify(t, null, 2);
				n[g.Accept] = this._getExistingOrDefaultHeader(n, g.Accept, _.ApplicationJson);
				n[g.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, _.ApplicationJson);
				const i = yield this.patch(e, r, n);
				return this._processResponse(i, this.requestOptions);
			});
		}
		request(e, t, n, r) {
			return c(this, void 0, void 0, function* () {
				if (this._disposed) throw new Error("Client has already been disposed.");
				const i = new URL(t);
				let a = this._prepareRequest(e, i, r);
				const o = this._allowRetries && x.includes(e) ? this._maxRetries + 1 : 1;
				let s = 0;
				let c;
				do {
					c = yield this.requestRaw(a, n);
					if (c && c.message && c.message.statusCode === h.Unauthorized) {
						let e;
						for (const t of this.handlers) if (t.canHandleAuthentication(c)) {
							e = t;
							break;
						}
						if (e) return e.handleAuthentication(this, a, n);
						else return c;
					}
					let t = this._maxRedirects;
					while (c.message.statusCode && y.includes(c.message.statusCode) && this._allowRedirects && t > 0) {
						const o = c.message.headers["location"];
						if (!o) break;
						const s = new URL(o);
						if (i.protocol === "https:" && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
						yield c.readBody();
						if (s.hostname !== i.hostname) {
							for (const e in r) if (e.toLowerCase() === "authorization") delete r[e];
						}
						a = this._prepareRequest(e, s, r);
						c = yield this.requestRaw(a, n);
						t--;
					}
					if (!c.message.statusCode || !b.includes(c.message.statusCode)) return c;
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
			return c(this, void 0, void 0, function* () {
				return new Promise((n, r) => {
					function i(e, t) {
						if (e) r(e);
						else if (!t) r(new Error("Unknown error"));
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
				i(void 0, new T(e));
			});
			let o;
			a.on("socket", (e) => {
				o = e;
			});
			a.setTimeout(this._socketTimeout || 18e4, () => {
				if (o) o.end();
				i(new Error(`Request timeout: ${e.options.path}`));
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
			const n = f.getProxyUrl(t);
			if (!(n && n.hostname)) return;
			return this._getProxyAgentDispatcher(t, n);
		}
		_prepareRequest(e, t, n) {
			const r = {};
			r.parsedUrl = t;
			const i = r.parsedUrl.protocol === "https:";
			r.httpModule = i ? d : l;
			const a = i ? 443 : 80;
			r.options = {};
			r.options.host = r.parsedUrl.hostname;
			r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a;
			r.options.path = (r.parsedUrl.pathname || "") + (r.parsedUrl.search || "");
			r.options.method = e;
			r.options.headers = this._mergeHeaders(n);
			if (this.userAgent != null) r.options.headers["user-agent"] = this.userAgent;
			r.options.agent = this._getAgent(r.parsedUrl);
			if (this.handlers) for (const e of this.handlers) e.prepareRequest(r.options);
			return r;
		}
		_mergeHeaders(e) {
			if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, O(this.requestOptions.headers), O(e || {}));
			return O(e || {});
		}
		_getExistingOrDefaultHeader(e, t, n) {
			let r;
			if (this.requestOptions && this.requestOptions.headers) {
				const e = O(this.requestOptions.headers)[t];
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
				const e = O(this.requestOptions.headers)[g.ContentType];
				if (e) {
					if (typeof e === "number") n = String(e);
					else if (Array.isArray(e)) n = e.join(", ");
					else n = e;
				}
			}
			const r = e[g.ContentType];
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
			const n = f.getProxyUrl(e);
			const r = n && n.hostname;
			if (this._keepAlive && r) t = this._proxyAgent;
			if (!r) t = this._agent;
			if (t) return t;
			const i = e.protocol === "https:";
			let a = 100;
			if (this.requestOptions) a = this.requestOptions.maxSockets || l.globalAgent.maxSockets;
			if (n && n.hostname) {
				const e = {
					maxSockets: a,
					keepAlive: this._keepAlive,
					proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
						host: n.hostname,
						port: n.port
					})
				};
				let r;
				const o = n.protocol === "https:";
				if (i) r = o ? p.httpsOverHttps : p.httpsOverHttp;
				else r = o ? p.httpOverHttps : p.httpOverHttp;
				t = r(e);
				this._proxyAgent = t;
			}
			if (!t) {
				const e = {
					keepAlive: this._keepAlive,
					maxSockets: a
				};
				t = i ? new d.Agent(e) : new l.Agent(e);
				this._agent = t;
			}
			if (i && this._ignoreSslError) t.options = Object.assign(t.options || {}, { rejectUnauthorized: false });
			return t;
		}
		_getProxyAgentDispatcher(e, t) {
			let n;
			if (this._keepAlive) n = this._proxyAgentDispatcher;
			if (n) return n;
			const r = e.protocol === "https:";
			n = new m.ProxyAgent(Object.assign({
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
			return c(this, void 0, void 0, function* () {
				e = Math.min(S, e);
				const t = C * Math.pow(2, e);
				return new Promise((e) => setTimeout(() => e(), t));
			});
		}
		_processResponse(e, t) {
			return c(this, void 0, void 0, function* () {
				return new Promise((n, r) => c(this, void 0, void 0, function* () {
					const i = e.message.statusCode || 0;
					const a = {
						statusCode: i,
						result: null,
						headers: {}
					};
					if (i === h.NotFound) n(a);
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
					if (i > 299) {
						let e;
						if (s && s.message) e = s.message;
						else if (c && c.length > 0) e = c;
						else e = `Failed request: (${i})`;
						const t = new w(e, i);
						t.result = a.result;
						r(t);
					} else n(a);
				}));
			});
		}
	};
	n.HttpClient = D;
	const O = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
}))(), 1);
de();
var pe = function(e, t, n, r) {
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
function me(e, t) {
	if (!e && !t.auth) throw new Error("Parameter token or opts.auth is required");
	else if (e && t.auth) throw new Error("Parameters token and opts.auth may not both be specified");
	return typeof t.auth === "string" ? t.auth : `token ${e}`;
}
function he(e) {
	return new X.HttpClient().getAgent(e);
}
function ge(e) {
	return new X.HttpClient().getAgentDispatcher(e);
}
function _e(e) {
	const t = ge(e);
	const n = (e, n) => pe(this, void 0, void 0, function* () {
		return (0, ue.fetch)(e, Object.assign(Object.assign({}, n), { dispatcher: t }));
	});
	return n;
}
function ve() {
	return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function Z(e) {
	var t;
	const n = (t = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || t === void 0 ? void 0 : t.trim();
	if (n) {
		const t = `actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, "_")}`;
		if (e === null || e === void 0 ? void 0 : e.includes(t)) return e;
		return `${e ? `${e} ` : ""}${t}`;
	}
	return e;
}
function Q() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
function ye(e, t, n, r) {
	if (typeof n !== "function") throw new Error("method for before hook must be a function");
	if (!r) r = {};
	if (Array.isArray(t)) return t.reverse().reduce((t, n) => {
		return ye.bind(null, e, n, t, r);
	}, n)();
	return Promise.resolve().then(() => {
		if (!e.registry[t]) return n(r);
		return e.registry[t].reduce((e, t) => {
			return t.hook.bind(null, e, r);
		}, n)();
	});
}
function $(e, t, n, r) {
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
function be(e, t, n) {
	if (!e.registry[t]) return;
	const r = e.registry[t].map((e) => {
		return e.orig;
	}).indexOf(n);
	if (r === -1) return;
	e.registry[t].splice(r, 1);
}
const xe = Function.bind;
const Se = xe.bind(xe);
function Ce(e, t, n) {
	const r = Se(be, null).apply(null, n ? [t, n] : [t]);
	e.api = { remove: r };
	e.remove = r;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((r) => {
		const i = n ? [
			t,
			r,
			n
		] : [t, r];
		e[r] = e.api[r] = Se($, null).apply(null, i);
	});
}
function we() {
	const e = Symbol("Singular");
	const t = { registry: {} };
	const n = ye.bind(null, t, e);
	Ce(n, t, e);
	return n;
}
function Te() {
	const e = { registry: {} };
	const t = ye.bind(null, e);
	Ce(t, e);
	return t;
}
var Ee = {
	Singular: we,
	Collection: Te
};
var De = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${Q()}`
	},
	mediaType: { format: "" }
};
function Oe(e) {
	if (!e) return {};
	return Object.keys(e).reduce((t, n) => {
		t[n.toLowerCase()] = e[n];
		return t;
	}, {});
}
function ke(e) {
	if (typeof e !== "object" || e === null) return false;
	if (Object.prototype.toString.call(e) !== "[object Object]") return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
function Ae(e, t) {
	const n = Object.assign({}, e);
	Object.keys(t).forEach((r) => {
		if (ke(t[r])) {
			if (!(r in e)) Object.assign(n, { [r]: t[r] });
			else n[r] = Ae(e[r], t[r]);
		} else Object.assign(n, { [r]: t[r] });
	});
	return n;
}
function je(e) {
	for (const t in e) if (e[t] === void 0) delete e[t];
	return e;
}
function Me(e, t, n) {
	if (typeof t === "string") {
		let [e, r] = t.split(" ");
		n = Object.assign(r ? {
			method: e,
			url: r
		} : { url: e }, n);
	} else n = Object.assign({}, t);
	n.headers = Oe(n.headers);
	je(n);
	je(n.headers);
	const r = Ae(e || {}, n);
	if (n.url === "/graphql") {
		if (e && e.mediaType.previews?.length) r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews);
		r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""));
	}
	return r;
}
function Ne(e, t) {
	const n = /\?/.test(e) ? "&" : "?";
	const r = Object.keys(t);
	if (r.length === 0) return e;
	return e + n + r.map((e) => {
		if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
		return `${e}=${encodeURIComponent(t[e])}`;
	}).join("&");
}
var Pe = /\{[^{}}]+\}/g;
function Fe(e) {
	return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function Ie(e) {
	const t = e.match(Pe);
	if (!t) return [];
	return t.map(Fe).reduce((e, t) => e.concat(t), []);
}
function Le(e, t) {
	const n = { __proto__: null };
	for (const r of Object.keys(e)) if (t.indexOf(r) === -1) n[r] = e[r];
	return n;
}
function Re(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
		if (!/%[0-9A-Fa-f]/.test(e)) e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return e;
	}).join("");
}
function ze(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
		return "%" + e.charCodeAt(0).toString(16).toUpperCase();
	});
}
function Be(e, t, n) {
	t = e === "+" || e === "#" ? Re(t) : ze(t);
	if (n) return ze(n) + "=" + t;
	else return t;
}
function Ve(e) {
	return e !== void 0 && e !== null;
}
function He(e) {
	return e === ";" || e === "&" || e === "?";
}
function Ue(e, t, n, r) {
	var i = e[n], a = [];
	if (Ve(i) && i !== "") {
		if (typeof i === "string" || typeof i === "number" || typeof i === "bigint" || typeof i === "boolean") {
			i = i.toString();
			if (r && r !== "*") i = i.substring(0, parseInt(r, 10));
			a.push(Be(t, i, He(t) ? n : ""));
		} else if (r === "*") {
			if (Array.isArray(i)) i.filter(Ve).forEach(function(e) {
				a.push(Be(t, e, He(t) ? n : ""));
			});
			else Object.keys(i).forEach(function(e) {
				if (Ve(i[e])) a.push(Be(t, i[e], e));
			});
		} else {
			const e = [];
			if (Array.isArray(i)) i.filter(Ve).forEach(function(n) {
				e.push(Be(t, n));
			});
			else Object.keys(i).forEach(function(n) {
				if (Ve(i[n])) {
					e.push(ze(n));
					e.push(Be(t, i[n].toString()));
				}
			});
			if (He(t)) a.push(ze(n) + "=" + e.join(","));
			else if (e.length !== 0) a.push(e.join(","));
		}
	} else if (t === ";") {
		if (Ve(i)) a.push(ze(n));
	} else if (i === "" && (t === "&" || t === "?")) a.push(ze(n) + "=");
	else if (i === "") a.push("");
	return a;
}
function We(e) {
	return { expand: Ge.bind(null, e) };
}
function Ge(e, t) {
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
				i.push(Ue(t, e, r[1], r[2] || r[3]));
			});
			if (e && e !== "+") {
				var a = ",";
				if (e === "?") a = "&";
				else if (e !== "#") a = e;
				return (i.length !== 0 ? e : "") + i.join(a);
			} else return i.join(",");
		} else return Re(i);
	});
	if (e === "/") return e;
	else return e.replace(/\/$/, "");
}
function Ke(e) {
	let t = e.method.toUpperCase();
	let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let r = Object.assign({}, e.headers);
	let i;
	let a = Le(e, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const o = Ie(n);
	n = We(n).expand(a);
	if (!/^http/.test(n)) n = e.baseUrl + n;
	const s = Le(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(r.accept)) {
		if (e.mediaType.format) r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(",");
		if (n.endsWith("/graphql")) {
			if (e.mediaType.previews?.length) r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => {
				return `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(t)) n = Ne(n, s);
	else if ("data" in s) i = s.data;
	else if (Object.keys(s).length) i = s;
	if (!r["content-type"] && typeof i !== "undefined") r["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(t) && typeof i === "undefined") i = "";
	return Object.assign({
		method: t,
		url: n,
		headers: r
	}, typeof i !== "undefined" ? { body: i } : null, e.request ? { request: e.request } : null);
}
function qe(e, t, n) {
	return Ke(Me(e, t, n));
}
function Je(e, t) {
	const n = Me(e, t);
	const r = qe.bind(null, n);
	return Object.assign(r, {
		DEFAULTS: n,
		defaults: Je.bind(null, n),
		merge: Me.bind(null, n),
		parse: Ke
	});
}
var Ye = Je(null, De);
const Xe = 32;
const Ze = 9;
const Qe = 59;
const $e = 61;
const et = 34;
const tt = 92;
const nt = 44;
const rt = 1;
const it = 2;
const at = 4;
const ot = 8;
const st = 16;
const ct = 65280;
const lt = 65281;
const ut = new Uint8Array(256);
ut[Ze] |= it;
ut[Xe] |= it;
ut[Qe] |= at;
ut[nt] |= ot;
for (let e = 128; e <= 255; e++) ut[e] |= rt;
for (const e of "!#$%&'*+-.^_`|~") ut[e.charCodeAt(0)] |= st;
for (let e = 48; e <= 57; e++) ut[e] |= st;
for (let e = 65; e <= 90; e++) ut[e] |= 17;
for (let e = 97; e <= 122; e++) ut[e] |= st;
const dt = (() => {
	const e = function() {};
	e.prototype = Object.create(null);
	return e;
})();
function ft(e, t) {
	const n = at | (t?.comma === true ? ot : 0);
	const r = e.length;
	let i = t?.start ?? 0;
	while ((ut[e.charCodeAt(i)] & it) !== 0) i++;
	let a = i;
	let o = 0;
	let s = -1;
	let c = t?.parameters === false ? ot : 0;
	while (a < r) {
		const t = e.charCodeAt(a);
		const r = ut[t];
		if ((r & n) !== 0) {
			c |= r & ot;
			break;
		}
		if ((r & it) !== 0) {
			if (s === -1) s = a;
		} else s = -1;
		o |= t & ct | r;
		a++;
	}
	const l = s === -1 ? a : s;
	const u = e.slice(i, l);
	const d = (o & lt) === 0 ? u : u.toLowerCase();
	if (a === r || c !== 0) return {
		type: d,
		index: a,
		parameters: new dt()
	};
	return pt(e, d, a, r, n);
}
function pt(e, t, n, r, i) {
	const a = new dt();
	parameter: while (n < r) {
		n++;
		while ((ut[e.charCodeAt(n)] & it) !== 0) n++;
		const t = n;
		let o = 0;
		let s = -1;
		while (n < r) {
			const c = e.charCodeAt(n);
			const l = ut[c];
			if ((l & i) !== 0) {
				if ((l & ot) !== 0) break parameter;
				continue parameter;
			}
			if (c === $e) {
				const c = s === -1 ? n : s;
				const l = e.slice(t, c);
				const u = (o & lt) === 0 ? l : l.toLowerCase();
				n++;
				while ((ut[e.charCodeAt(n)] & it) !== 0) n++;
				if (n < r && e.charCodeAt(n) === et) {
					const t = ++n;
					let o = false;
					while (n < r) {
						const s = e.charCodeAt(n);
						if (s === et) {
							if (a[u] === void 0) a[u] = o ? mt(e, t, n) : e.slice(t, n);
							n++;
							let s = 0;
							while (n < r) {
								const t = e.charCodeAt(n);
								const r = ut[t];
								if ((r & i) !== 0) {
									s = r & ot;
									break;
								}
								n++;
							}
							if (s !== 0) break parameter;
							continue parameter;
						}
						if (s === tt && n + 1 < r) {
							o = true;
							n += 2;
							continue;
						}
						n++;
					}
					continue parameter;
				}
				const d = n;
				let f = 0;
				let p = -1;
				while (n < r) {
					const t = e.charCodeAt(n);
					const r = ut[t];
					if ((r & i) !== 0) {
						f = r & ot;
						break;
					}
					if ((r & it) !== 0) {
						if (p === -1) p = n;
					} else p = -1;
					n++;
				}
				if (a[u] === void 0) {
					const t = p === -1 ? n : p;
					a[u] = e.slice(d, t);
				}
				if (f !== 0) break parameter;
				continue parameter;
			}
			if ((l & it) !== 0) {
				if (s === -1) s = n;
			} else s = -1;
			o |= c & ct | l;
			n++;
		}
	}
	return {
		type: t,
		index: n,
		parameters: a
	};
}
function mt(e, t, n) {
	let r = "";
	for (let i = t; i < n; i++) if (e.charCodeAt(i) === tt) {
		r += e.slice(t, i);
		t = ++i;
	}
	return r + e.slice(t, n);
}
const ht = /^-?\d+$/;
const gt = /^-?\d+n+$/;
const _t = JSON.stringify;
const vt = JSON.parse;
const yt = /^-?\d+n$/;
const bt = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const xt = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
const St = (e) => e === void 0 || typeof e === "function" || typeof e === "symbol";
const Ct = (e) => e !== null && typeof e === "object" && e.constructor && e.constructor.name === "RawJSON";
const wt = (e, t, n) => {
	let r = "";
	if (typeof n === "number") r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n))));
	else if (typeof n === "string") r = n.slice(0, 10);
	const i = typeof t === "function";
	const a = Array.isArray(t) ? new Set(t.map(String)) : null;
	const o = (e, n, r) => {
		if (r !== null && typeof r === "object" && typeof r.toJSON === "function") r = r.toJSON(n);
		if (typeof r === "string" && gt.test(r)) return r + "n";
		if (typeof r === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(r.toString());
			return r.toString() + "n";
		}
		if (i) r = t.call(e, n, r);
		if (r !== null && typeof r === "object") {
			if (r instanceof Number || r instanceof String || r instanceof Boolean) r = r.valueOf();
		}
		return r;
	};
	const s = o({ "": e }, "", e);
	if (St(s)) return;
	const c = s === null || typeof s !== "object";
	const l = Ct(s);
	if (c || l) return _t(s);
	const u = [];
	let d = 0;
	const f = [{
		parent: { "": s },
		key: "",
		val: s,
		isArray: Array.isArray(s),
		keys: Array.isArray(s) ? null : Object.keys(s),
		index: 0,
		first: true
	}];
	const p = new WeakSet([s]);
	while (f.length > 0) {
		const e = f[f.length - 1];
		if (e.index === 0) {
			u.push(e.isArray ? "[" : "{");
			d++;
		}
		let t = false;
		if (e.isArray) {
			if (e.index < e.val.length) {
				if (!e.first) u.push(",");
				if (r) u.push("\n" + r.repeat(d));
				const t = e.val[e.index];
				const n = o(e.val, String(e.index), t);
				if (St(n)) {
					u.push("null");
					e.first = false;
					e.index++;
				} else {
					const t = n !== null && typeof n === "object";
					const r = Ct(n);
					if (t && !r) {
						if (p.has(n)) throw new TypeError("Converting circular structure to JSON");
						p.add(n);
						f.push({
							parent: e.val,
							key: String(e.index),
							val: n,
							isArray: Array.isArray(n),
							keys: Array.isArray(n) ? null : Object.keys(n),
							index: 0,
							first: true
						});
						e.first = false;
						e.index++;
					} else {
						u.push(_t(n));
						e.first = false;
						e.index++;
					}
				}
			} else t = true;
		} else {
			while (e.index < e.keys.length) {
				const t = e.keys[e.index++];
				if (a && !a.has(t)) continue;
				const n = e.val[t];
				const i = o(e.val, t, n);
				if (St(i)) continue;
				if (!e.first) u.push(",");
				if (r) u.push("\n" + r.repeat(d) + _t(t) + ": ");
				else u.push(_t(t) + ":");
				const s = i !== null && typeof i === "object";
				const c = Ct(i);
				if (s && !c) {
					if (p.has(i)) throw new TypeError("Converting circular structure to JSON");
					p.add(i);
					f.push({
						parent: e.val,
						key: t,
						val: i,
						isArray: Array.isArray(i),
						keys: Array.isArray(i) ? null : Object.keys(i),
						index: 0,
						first: true
					});
					e.first = false;
					break;
				} else {
					u.push(_t(i));
					e.first = false;
				}
			}
			if (e.index >= e.keys.length && f[f.length - 1] === e) t = true;
		}
		if (t) {
			d--;
			if (!e.first && r) u.push("\n" + r.repeat(d));
			u.push(e.isArray ? "]" : "}");
			p.delete(e.val);
			f.pop();
		}
	}
	return u.join("");
};
const Tt = (e, t, n) => {
	try {
		if ("rawJSON" in JSON) return _t(e, (e, n) => {
			if (typeof n === "bigint") return JSON.rawJSON(n.toString());
			if (typeof t === "function") return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n);
		if (!e) return _t(e, t, n);
		return _t(e, (e, n) => {
			if (typeof n === "string" && gt.test(n)) return n.toString() + "n";
			if (typeof n === "bigint") return n.toString() + "n";
			if (typeof t === "function") return t(e, n);
			if (Array.isArray(t) && t.includes(e)) return n;
			return n;
		}, n).replace(bt, "$1$2$3").replace(xt, "$1$2$3");
	} catch (r) {
		if (r instanceof RangeError) {
			const r = wt(e, t, n);
			if (r === void 0) return void 0;
			if ("rawJSON" in JSON) return r;
			return r.replace(bt, "$1$2$3").replace(xt, "$1$2$3");
		}
		throw r;
	}
};
const Et = new Map();
const Dt = () => {
	const e = JSON.parse.toString();
	if (Et.has(e)) return Et.get(e);
	try {
		const t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
		Et.set(e, t);
		return t;
	} catch {
		Et.set(e, false);
		return false;
	}
};
const Ot = (e, t, n, r) => {
	if (typeof t === "string" && yt.test(t)) return BigInt(t.slice(0, -1));
	if (typeof t === "string" && gt.test(t)) return t.slice(0, -1);
	if (!(typeof r === "function")) return t;
	return r(e, t, n);
};
const kt = (e, t) => {
	return JSON.parse(e, (e, n, r) => {
		const i = typeof n === "number" && (n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER);
		const a = r && ht.test(r.source);
		if (i && a) return BigInt(r.source);
		if (!(typeof t === "function")) return n;
		return t(e, n, r);
	});
};
const At = Number.MAX_SAFE_INTEGER.toString();
const jt = At.length;
const Mt = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const Nt = /^"-?\d+n+"$/;
const Pt = (e, t) => {
	const n = { "": e };
	const r = [{
		parent: n,
		key: "",
		visited: false
	}];
	while (r.length > 0) {
		const e = r[r.length - 1];
		if (!e.visited) {
			e.visited = true;
			const t = e.parent[e.key];
			if (t !== null && typeof t === "object") {
				const e = Object.keys(t);
				for (let n = e.length - 1; n >= 0; n--) r.push({
					parent: t,
					key: e[n],
					visited: false
				});
			}
		} else {
			const { parent: n, key: i } = e;
			let a = n[i];
			if (typeof a === "string") {
				if (yt.test(a)) a = BigInt(a.slice(0, -1));
				else if (gt.test(a)) a = a.slice(0, -1);
			}
			if (typeof t === "function") a = t.call(n, i, a);
			if (a === void 0) delete n[i];
			else n[i] = a;
			r.pop();
		}
	}
	return n[""];
};
const Ft = (e) => {
	return e.replace(Mt, (e, t, n, r) => {
		const i = e[0] === "\"";
		if (i && Nt.test(e)) return e.substring(0, e.length - 1) + "n\"";
		const a = n || r;
		const o = t && (t.length < jt || t.length === jt && t <= At);
		if (i || a || o) return e;
		return "\"" + e + "n\"";
	});
};
const It = (e, t) => {
	if (!e) return vt(e, t);
	try {
		if (Dt()) return kt(e, t);
		const n = Ft(e);
		return vt(n, (e, n, r) => Ot(e, n, r, t));
	} catch (n) {
		if (n instanceof RangeError) {
			const n = Ft(e);
			const r = vt(n);
			return Pt(r, t);
		}
		throw n;
	}
};
var Lt = class extends Error {
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
var Rt = { headers: { "user-agent": `octokit-request.js/10.0.16 ${Q()}` } };
function zt(e) {
	if (typeof e !== "object" || e === null) return false;
	if (Object.prototype.toString.call(e) !== "[object Object]") return false;
	const t = Object.getPrototypeOf(e);
	if (t === null) return true;
	const n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
	return typeof n === "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
}
var Bt = () => "";
async function Vt(e) {
	const t = e.request?.fetch || globalThis.fetch;
	if (!t) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const n = e.request?.log || console;
	const r = e.request?.parseSuccessResponseBody !== false;
	const i = zt(e.body) || Array.isArray(e.body) ? Tt(e.body) : e.body;
	const a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)]));
	let o;
	try {
		o = await t(e.url, {
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
		const r = new Lt(n, 500, { request: e });
		r.cause = t;
		throw r;
	}
	const s = o.status;
	const c = o.url;
	const l = {};
	for (const [e, t] of o.headers) l[e] = t;
	const u = {
		url: c,
		status: s,
		headers: l,
		data: ""
	};
	if ("deprecation" in l) {
		const t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/);
		const r = t && t.pop();
		n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
	}
	if (s === 204 || s === 205) return u;
	if (e.method === "HEAD") {
		if (s < 400) return u;
		throw new Lt(o.statusText, s, {
			response: u,
			request: e
		});
	}
	if (s === 304) {
		u.data = await Ht(o);
		throw new Lt("Not modified", s, {
			response: u,
			request: e
		});
	}
	if (s >= 400) {
		u.data = await Ht(o);
		throw new Lt(Wt(u.data), s, {
			response: u,
			request: e
		});
	}
	u.data = r ? await Ht(o) : o.body;
	return u;
}
async function Ht(e) {
	const t = e.headers.get("content-type");
	if (!t) return e.text().catch(Bt);
	const n = ft(t);
	if (Ut(n)) {
		let t = "";
		try {
			t = await e.text();
			return It(t);
		} catch (e) {
			return t;
		}
	} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(Bt);
	else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function Ut(e) {
	return e.type === "application/json" || e.type === "application/scim+json";
}
function Wt(e) {
	if (typeof e === "string") return e;
	if (e instanceof ArrayBuffer) return "Unknown error";
	if (typeof e === "object" && e !== null && "message" in e) {
		const t = e;
		const n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
		return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
	}
	return `Unknown error: ${JSON.stringify(e)}`;
}
function Gt(e, t) {
	const n = e.defaults(t);
	const r = function(e, t) {
		const r = n.merge(e, t);
		if (!r.request || !r.request.hook) return Vt(n.parse(r));
		const i = (e, t) => {
			return Vt(n.parse(n.merge(e, t)));
		};
		Object.assign(i, {
			endpoint: n,
			defaults: Gt.bind(null, n)
		});
		return r.request.hook(i, r);
	};
	return Object.assign(r, {
		endpoint: n,
		defaults: Gt.bind(null, n)
	});
}
var Kt = Gt(Ye, Rt);
var qt = "0.0.0-development";
function Jt(e) {
	return `Request failed due to following response errors:
` + e.errors.map((e) => ` - ${e.message}`).join("\n");
}
var Yt = class extends Error {
	constructor(e, t, n) {
		super(Jt(n));
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
var Xt = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var Zt = [
	"query",
	"method",
	"url"
];
var Qt = /\/api\/v3\/?$/;
function $t(e, t, n) {
	if (n) {
		if (typeof t === "string" && "query" in n) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const e in n) {
			if (!Zt.includes(e)) continue;
			return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
		}
	}
	const r = typeof t === "string" ? Object.assign({ query: t }, n) : t;
	const i = Object.keys(r).reduce((e, t) => {
		if (Xt.includes(t)) {
			e[t] = r[t];
			return e;
		}
		if (!e.variables) e.variables = {};
		e.variables[t] = r[t];
		return e;
	}, {});
	const a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
	if (Qt.test(a)) i.url = a.replace(Qt, "/api/graphql");
	return e(i).then((e) => {
		if (e.data.errors) {
			const t = {};
			for (const n of Object.keys(e.headers)) t[n] = e.headers[n];
			throw new Yt(i, t, e.data);
		}
		return e.data.data;
	});
}
function en(e, t) {
	const n = e.defaults(t);
	const r = (e, t) => {
		return $t(n, e, t);
	};
	return Object.assign(r, {
		defaults: en.bind(null, n),
		endpoint: n.endpoint
	});
}
en(Kt, {
	headers: { "user-agent": `octokit-graphql.js/${qt} ${Q()}` },
	method: "POST",
	url: "/graphql"
});
function tn(e) {
	return en(e, {
		method: "POST",
		url: "/graphql"
	});
}
var nn = "(?:[a-zA-Z0-9_-]+)";
var rn = "\\.";
var an = new RegExp(`^${nn}${rn}${nn}${rn}${nn}$`);
var on = an.test.bind(an);
async function sn(e) {
	const t = on(e);
	const n = e.startsWith("v1.") || e.startsWith("ghs_");
	const r = e.startsWith("ghu_");
	return {
		type: "token",
		token: e,
		tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
	};
}
function cn(e) {
	if (e.split(/\./).length === 3) return `bearer ${e}`;
	return `token ${e}`;
}
async function ln(e, t, n, r) {
	const i = t.endpoint.merge(n, r);
	i.headers.authorization = cn(e);
	return t(i);
}
var un = function e(t) {
	if (!t) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof t !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	t = t.replace(/^(token|bearer) +/i, "");
	return Object.assign(sn.bind(null, t), { hook: ln.bind(null, t) });
};
const dn = "7.0.8";
const fn = () => {};
const pn = console.warn.bind(console);
const mn = console.error.bind(console);
function hn(e = {}) {
	if (typeof e.debug !== "function") e.debug = fn;
	if (typeof e.info !== "function") e.info = fn;
	if (typeof e.warn !== "function") e.warn = pn;
	if (typeof e.error !== "function") e.error = mn;
	return e;
}
const gn = `octokit-core.js/${dn} ${Q()}`;
var _n = class {
	static VERSION = dn;
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
		const t = new Ee.Collection();
		const n = {
			baseUrl: Kt.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${gn}` : gn;
		if (e.baseUrl) n.baseUrl = e.baseUrl;
		if (e.previews) n.mediaType.previews = e.previews;
		if (e.timeZone) n.headers["time-zone"] = e.timeZone;
		this.request = Kt.defaults(n);
		this.graphql = tn(this.request).defaults(n);
		this.log = hn(e.log);
		this.hook = t;
		if (!e.authStrategy) {
			if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const n = un(e.auth);
				t.wrap("request", n.hook);
				this.auth = n;
			}
		} else {
			const { authStrategy: n, ...r } = e;
			const i = n(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: r
			}, e.auth));
			t.wrap("request", i.hook);
			this.auth = i;
		}
		const r = this.constructor;
		for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
const vn = "17.0.0";
var yn = {
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
const bn = new Map();
for (const [e, t] of Object.entries(yn)) for (const [n, r] of Object.entries(t)) {
	const [t, i, a] = r;
	const [o, s] = t.split(/ /);
	const c = Object.assign({
		method: o,
		url: s
	}, i);
	if (!bn.has(e)) bn.set(e, new Map());
	bn.get(e).set(n, {
		scope: e,
		methodName: n,
		endpointDefaults: c,
		decorations: a
	});
}
const xn = {
	has({ scope: e }, t) {
		return bn.get(e).has(t);
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
		return [...bn.get(e).keys()];
	},
	set(e, t, n) {
		return e.cache[t] = n;
	},
	get({ octokit: e, scope: t, cache: n }, r) {
		if (n[r]) return n[r];
		const i = bn.get(t).get(r);
		if (!i) return;
		const { endpointDefaults: a, decorations: o } = i;
		if (o) n[r] = Cn(e, t, r, a, o);
		else n[r] = e.request.defaults(a);
		return n[r];
	}
};
function Sn(e) {
	const t = {};
	for (const n of bn.keys()) t[n] = new Proxy({
		octokit: e,
		scope: n,
		cache: {}
	}, xn);
	return t;
}
function Cn(e, t, n, r, i) {
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
function wn(e) {
	return { rest: Sn(e) };
}
wn.VERSION = vn;
function Tn(e) {
	const t = Sn(e);
	return {
		...t,
		rest: t
	};
}
Tn.VERSION = vn;
var En = "0.0.0-development";
function Dn(e) {
	if (!e.data) return {
		...e,
		data: []
	};
	if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
	const t = e.data.incomplete_results;
	const n = e.data.repository_selection;
	const r = e.data.total_count;
	const i = e.data.total_commits;
	delete e.data.incomplete_results;
	delete e.data.repository_selection;
	delete e.data.total_count;
	delete e.data.total_commits;
	const a = Object.keys(e.data)[0];
	e.data = e.data[a];
	if (typeof t !== "undefined") e.data.incomplete_results = t;
	if (typeof n !== "undefined") e.data.repository_selection = n;
	e.data.total_count = r;
	e.data.total_commits = i;
	return e;
}
function On(e, t, n) {
	const r = typeof t === "function" ? t.endpoint(n) : e.request.endpoint(t, n);
	const i = typeof t === "function" ? t : e.request;
	const a = r.method;
	const o = r.headers;
	let s = r.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!s) return { done: true };
		try {
			const e = Dn(await i({
				method: a,
				url: s,
				headers: o
			}));
			s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!s && "total_commits" in e.data) {
				const t = new URL(e.url);
				const n = t.searchParams;
				const r = parseInt(n.get("page") || "1", 10);
				if (r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits) {
					n.set("page", String(r + 1));
					s = t.toString();
				}
			}
			return { value: e };
		} catch (e) {
			if (e.status !== 409) throw e;
			s = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function kn(e, t, n, r) {
	if (typeof n === "function") {
		r = n;
		n = void 0;
	}
	return An(e, [], On(e, t, n)[Symbol.asyncIterator](), r);
}
function An(e, t, n, r) {
	return n.next().then((i) => {
		if (i.done) return t;
		let a = false;
		function o() {
			a = true;
		}
		t = t.concat(r ? r(i.value, o) : i.value.data);
		if (a) return t;
		return An(e, t, n, r);
	});
}
Object.assign(kn, { iterator: On });
function jn(e) {
	return { paginate: Object.assign(kn.bind(null, e), { iterator: On.bind(null, e) }) };
}
jn.VERSION = En;
new Y();
const Mn = ve();
const Nn = {
	baseUrl: Mn,
	request: {
		agent: he(Mn),
		fetch: _e(Mn)
	}
};
const Pn = _n.plugin(wn, jn).defaults(Nn);
function Fn(e, t) {
	const n = Object.assign({}, t || {});
	const r = me(e, n);
	if (r) n.auth = r;
	const i = Z(n.userAgent);
	if (i) n.userAgent = i;
	return n;
}
new Y();
function In(e, t, ...n) {
	return new (Pn.plugin(...n))(Fn(e, t));
}
export { In as t };
