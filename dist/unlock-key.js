import { a as __toCommonJS, i as __require, n as __esmMin, o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// node_modules/ssh2/lib/agent.js
var require_agent = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.isAgent = () => false;
}));
// node_modules/ssh2/lib/http-agents.js
var require_http_agents = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/asn1/lib/ber/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = { newInvalidAsn1Error: function(e) {
		var t = /* @__PURE__ */ new Error();
		t.name = "InvalidAsn1Error";
		t.message = e || "";
		return t;
	} };
}));
// node_modules/asn1/lib/ber/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		EOC: 0,
		Boolean: 1,
		Integer: 2,
		BitString: 3,
		OctetString: 4,
		Null: 5,
		OID: 6,
		ObjectDescriptor: 7,
		External: 8,
		Real: 9,
		Enumeration: 10,
		PDV: 11,
		Utf8String: 12,
		RelativeOID: 13,
		Sequence: 16,
		Set: 17,
		NumericString: 18,
		PrintableString: 19,
		T61String: 20,
		VideotexString: 21,
		IA5String: 22,
		UTCTime: 23,
		GeneralizedTime: 24,
		GraphicString: 25,
		VisibleString: 26,
		GeneralString: 28,
		UniversalString: 29,
		CharacterString: 30,
		BMPString: 31,
		Constructor: 32,
		Context: 128
	};
}));
// node_modules/safer-buffer/safer.js
var require_safer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = __require("buffer");
	var t = e.Buffer;
	var n = {};
	var r;
	for (r in e) {
		if (!e.hasOwnProperty(r)) continue;
		if (r === "SlowBuffer" || r === "Buffer") continue;
		n[r] = e[r];
	}
	var i = n.Buffer = {};
	for (r in t) {
		if (!t.hasOwnProperty(r)) continue;
		if (r === "allocUnsafe" || r === "allocUnsafeSlow") continue;
		i[r] = t[r];
	}
	n.Buffer.prototype = t.prototype;
	if (!i.from || i.from === Uint8Array.from) i.from = function(e, n, r) {
		if (typeof e === "number") throw new TypeError("The \"value\" argument must not be of type number. Received type " + typeof e);
		if (e && typeof e.length === "undefined") throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type " + typeof e);
		return t(e, n, r);
	};
	if (!i.alloc) i.alloc = function(e, n, r) {
		if (typeof e !== "number") throw new TypeError("The \"size\" argument must be of type number. Received type " + typeof e);
		if (e < 0 || e >= 2 * (1 << 30)) throw new RangeError("The value \"" + e + "\" is invalid for option \"size\"");
		var i = t(e);
		if (!n || n.length === 0) i.fill(0);
		else if (typeof r === "string") i.fill(n, r);
		else i.fill(n);
		return i;
	};
	if (!n.kStringMaxLength) try {
		n.kStringMaxLength = process.binding("buffer").kStringMaxLength;
	} catch (e) {}
	if (!n.constants) {
		n.constants = { MAX_LENGTH: n.kMaxLength };
		if (n.kStringMaxLength) n.constants.MAX_STRING_LENGTH = n.kStringMaxLength;
	}
	module.exports = n;
}));
// node_modules/asn1/lib/ber/reader.js
var require_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = __require("assert");
	var t = require_safer().Buffer;
	var n = require_types();
	var i = require_errors().newInvalidAsn1Error;
	function a(e) {
		if (!e || !t.isBuffer(e)) throw new TypeError("data must be a node Buffer");
		this._buf = e;
		this._size = e.length;
		this._len = 0;
		this._offset = 0;
	}
	Object.defineProperty(a.prototype, "length", {
		enumerable: true,
		get: function() {
			return this._len;
		}
	});
	Object.defineProperty(a.prototype, "offset", {
		enumerable: true,
		get: function() {
			return this._offset;
		}
	});
	Object.defineProperty(a.prototype, "remain", { get: function() {
		return this._size - this._offset;
	} });
	Object.defineProperty(a.prototype, "buffer", { get: function() {
		return this._buf.slice(this._offset);
	} });
	a.prototype.readByte = function(e) {
		if (this._size - this._offset < 1) return null;
		var t = this._buf[this._offset] & 255;
		if (!e) this._offset += 1;
		return t;
	};
	a.prototype.peek = function() {
		return this.readByte(true);
	};
	a.prototype.readLength = function(e) {
		if (e === void 0) e = this._offset;
		if (e >= this._size) return null;
		var t = this._buf[e++] & 255;
		if (t === null) return null;
		if ((t & 128) === 128) {
			t &= 127;
			if (t === 0) throw i("Indefinite length not supported");
			if (t > 4) throw i("encoding too long");
			if (this._size - e < t) return null;
			this._len = 0;
			for (var n = 0; n < t; n++) this._len = (this._len << 8) + (this._buf[e++] & 255);
		} else this._len = t;
		return e;
	};
	a.prototype.readSequence = function(e) {
		var t = this.peek();
		if (t === null) return null;
		if (e !== void 0 && e !== t) throw i("Expected 0x" + e.toString(16) + ": got 0x" + t.toString(16));
		var n = this.readLength(this._offset + 1);
		if (n === null) return null;
		this._offset = n;
		return t;
	};
	a.prototype.readInt = function() {
		return this._readTag(n.Integer);
	};
	a.prototype.readBoolean = function() {
		return this._readTag(n.Boolean) === 0 ? false : true;
	};
	a.prototype.readEnumeration = function() {
		return this._readTag(n.Enumeration);
	};
	a.prototype.readString = function(e, r) {
		if (!e) e = n.OctetString;
		var a = this.peek();
		if (a === null) return null;
		if (a !== e) throw i("Expected 0x" + e.toString(16) + ": got 0x" + a.toString(16));
		var o = this.readLength(this._offset + 1);
		if (o === null) return null;
		if (this.length > this._size - o) return null;
		this._offset = o;
		if (this.length === 0) return r ? t.alloc(0) : "";
		var s = this._buf.slice(this._offset, this._offset + this.length);
		this._offset += this.length;
		return r ? s : s.toString("utf8");
	};
	a.prototype.readOID = function(e) {
		if (!e) e = n.OID;
		var t = this.readString(e, true);
		if (t === null) return null;
		var r = [];
		var i = 0;
		for (var a = 0; a < t.length; a++) {
			var o = t[a] & 255;
			i <<= 7;
			i += o & 127;
			if ((o & 128) === 0) {
				r.push(i);
				i = 0;
			}
		}
		i = r.shift();
		r.unshift(i % 40);
		r.unshift(i / 40 >> 0);
		return r.join(".");
	};
	a.prototype._readTag = function(t) {
		e.ok(t !== void 0);
		var n = this.peek();
		if (n === null) return null;
		if (n !== t) throw i("Expected 0x" + t.toString(16) + ": got 0x" + n.toString(16));
		var r = this.readLength(this._offset + 1);
		if (r === null) return null;
		if (this.length > 4) throw i("Integer too long: " + this.length);
		if (this.length > this._size - r) return null;
		this._offset = r;
		var a = this._buf[this._offset];
		var o = 0;
		for (var s = 0; s < this.length; s++) {
			o <<= 8;
			o |= this._buf[this._offset++] & 255;
		}
		if ((a & 128) === 128 && s !== 4) o -= 1 << s * 8;
		return o >> 0;
	};
	module.exports = a;
}));
// node_modules/asn1/lib/ber/writer.js
var require_writer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = __require("assert");
	var t = require_safer().Buffer;
	var n = require_types();
	var i = require_errors().newInvalidAsn1Error;
	var a = {
		size: 1024,
		growthFactor: 8
	};
	function o(t, n) {
		e.ok(t);
		e.equal(typeof t, "object");
		e.ok(n);
		e.equal(typeof n, "object");
		Object.getOwnPropertyNames(t).forEach(function(e) {
			if (n[e]) return;
			var r = Object.getOwnPropertyDescriptor(t, e);
			Object.defineProperty(n, e, r);
		});
		return n;
	}
	function s(e) {
		e = o(a, e || {});
		this._buf = t.alloc(e.size || 1024);
		this._size = this._buf.length;
		this._offset = 0;
		this._options = e;
		this._seq = [];
	}
	Object.defineProperty(s.prototype, "buffer", { get: function() {
		if (this._seq.length) throw i(this._seq.length + " unended sequence(s)");
		return this._buf.slice(0, this._offset);
	} });
	s.prototype.writeByte = function(e) {
		if (typeof e !== "number") throw new TypeError("argument must be a Number");
		this._ensure(1);
		this._buf[this._offset++] = e;
	};
	s.prototype.writeInt = function(e, t) {
		if (typeof e !== "number") throw new TypeError("argument must be a Number");
		if (typeof t !== "number") t = n.Integer;
		var r = 4;
		while (((e & 4286578688) === 0 || (e & 4286578688) === -8388608) && r > 1) {
			r--;
			e <<= 8;
		}
		if (r > 4) throw i("BER ints cannot be > 0xffffffff");
		this._ensure(2 + r);
		this._buf[this._offset++] = t;
		this._buf[this._offset++] = r;
		while (r-- > 0) {
			this._buf[this._offset++] = (e & 4278190080) >>> 24;
			e <<= 8;
		}
	};
	s.prototype.writeNull = function() {
		this.writeByte(n.Null);
		this.writeByte(0);
	};
	s.prototype.writeEnumeration = function(e, t) {
		if (typeof e !== "number") throw new TypeError("argument must be a Number");
		if (typeof t !== "number") t = n.Enumeration;
		return this.writeInt(e, t);
	};
	s.prototype.writeBoolean = function(e, t) {
		if (typeof e !== "boolean") throw new TypeError("argument must be a Boolean");
		if (typeof t !== "number") t = n.Boolean;
		this._ensure(3);
		this._buf[this._offset++] = t;
		this._buf[this._offset++] = 1;
		this._buf[this._offset++] = e ? 255 : 0;
	};
	s.prototype.writeString = function(e, r) {
		if (typeof e !== "string") throw new TypeError("argument must be a string (was: " + typeof e + ")");
		if (typeof r !== "number") r = n.OctetString;
		var i = t.byteLength(e);
		this.writeByte(r);
		this.writeLength(i);
		if (i) {
			this._ensure(i);
			this._buf.write(e, this._offset);
			this._offset += i;
		}
	};
	s.prototype.writeBuffer = function(e, n) {
		if (typeof n !== "number") throw new TypeError("tag must be a number");
		if (!t.isBuffer(e)) throw new TypeError("argument must be a buffer");
		this.writeByte(n);
		this.writeLength(e.length);
		this._ensure(e.length);
		e.copy(this._buf, this._offset, 0, e.length);
		this._offset += e.length;
	};
	s.prototype.writeStringArray = function(e) {
		if (!e instanceof Array) throw new TypeError("argument must be an Array[String]");
		var t = this;
		e.forEach(function(e) {
			t.writeString(e);
		});
	};
	s.prototype.writeOID = function(e, t) {
		if (typeof e !== "string") throw new TypeError("argument must be a string");
		if (typeof t !== "number") t = n.OID;
		if (!/^([0-9]+\.){3,}[0-9]+$/.test(e)) throw new Error("argument is not a valid OID string");
		function r(e, t) {
			if (t < 128) e.push(t);
			else if (t < 16384) {
				e.push(t >>> 7 | 128);
				e.push(t & 127);
			} else if (t < 2097152) {
				e.push(t >>> 14 | 128);
				e.push((t >>> 7 | 128) & 255);
				e.push(t & 127);
			} else if (t < 268435456) {
				e.push(t >>> 21 | 128);
				e.push((t >>> 14 | 128) & 255);
				e.push((t >>> 7 | 128) & 255);
				e.push(t & 127);
			} else {
				e.push((t >>> 28 | 128) & 255);
				e.push((t >>> 21 | 128) & 255);
				e.push((t >>> 14 | 128) & 255);
				e.push((t >>> 7 | 128) & 255);
				e.push(t & 127);
			}
		}
		var i = e.split(".");
		var a = [];
		a.push(parseInt(i[0], 10) * 40 + parseInt(i[1], 10));
		i.slice(2).forEach(function(e) {
			r(a, parseInt(e, 10));
		});
		var o = this;
		this._ensure(2 + a.length);
		this.writeByte(t);
		this.writeLength(a.length);
		a.forEach(function(e) {
			o.writeByte(e);
		});
	};
	s.prototype.writeLength = function(e) {
		if (typeof e !== "number") throw new TypeError("argument must be a Number");
		this._ensure(4);
		if (e <= 127) this._buf[this._offset++] = e;
		else if (e <= 255) {
			this._buf[this._offset++] = 129;
			this._buf[this._offset++] = e;
		} else if (e <= 65535) {
			this._buf[this._offset++] = 130;
			this._buf[this._offset++] = e >> 8;
			this._buf[this._offset++] = e;
		} else if (e <= 16777215) {
			this._buf[this._offset++] = 131;
			this._buf[this._offset++] = e >> 16;
			this._buf[this._offset++] = e >> 8;
			this._buf[this._offset++] = e;
		} else throw i("Length too long (> 4 bytes)");
	};
	s.prototype.startSequence = function(e) {
		if (typeof e !== "number") e = n.Sequence | n.Constructor;
		this.writeByte(e);
		this._seq.push(this._offset);
		this._ensure(3);
		this._offset += 3;
	};
	s.prototype.endSequence = function() {
		var e = this._seq.pop();
		var t = e + 3;
		var n = this._offset - t;
		if (n <= 127) {
			this._shift(t, n, -2);
			this._buf[e] = n;
		} else if (n <= 255) {
			this._shift(t, n, -1);
			this._buf[e] = 129;
			this._buf[e + 1] = n;
		} else if (n <= 65535) {
			this._buf[e] = 130;
			this._buf[e + 1] = n >> 8;
			this._buf[e + 2] = n;
		} else if (n <= 16777215) {
			this._shift(t, n, 1);
			this._buf[e] = 131;
			this._buf[e + 1] = n >> 16;
			this._buf[e + 2] = n >> 8;
			this._buf[e + 3] = n;
		} else throw i("Sequence too long");
	};
	s.prototype._shift = function(t, n, r) {
		e.ok(t !== void 0);
		e.ok(n !== void 0);
		e.ok(r);
		this._buf.copy(this._buf, t + r, t, t + n);
		this._offset += r;
	};
	s.prototype._ensure = function(n) {
		e.ok(n);
		if (this._size - this._offset < n) {
			var r = this._size * this._options.growthFactor;
			if (r - this._offset < n) r += n;
			var i = t.alloc(r);
			this._buf.copy(i, 0, 0, this._offset);
			this._buf = i;
			this._size = r;
		}
	};
	module.exports = s;
}));
// node_modules/asn1/lib/ber/index.js
var require_ber = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = require_errors();
	var t = require_types();
	module.exports = {
		Reader: require_reader(),
		Writer: require_writer()
	};
	for (var i in t) if (t.hasOwnProperty(i)) module.exports[i] = t[i];
	for (var a in e) if (e.hasOwnProperty(a)) module.exports[a] = e[a];
}));
// node_modules/asn1/lib/index.js
var require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = require_ber();
	module.exports = {
		Ber: e,
		BerReader: e.Reader,
		BerWriter: e.Writer
	};
}));
// scripts/stand-ins/tweetnacl.ts
var tweetnacl_exports = /* @__PURE__ */ __exportAll({ lowlevel: () => lowlevel });
var lowlevel;
var init_tweetnacl = __esmMin((() => {
	lowlevel = { crypto_hash: (out, message, length) => {
		out.set(createHash("sha512").update(message.subarray(0, length)).digest());
		return 0;
	} };
}));
// node_modules/bcrypt-pbkdf/index.js
var require_bcrypt_pbkdf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var e = (init_tweetnacl(), __toCommonJS(tweetnacl_exports)).lowlevel.crypto_hash;
	var t = 0;
	var n = function() {
		this.S = [
			new Uint32Array([
				3509652390,
				2564797868,
				805139163,
				3491422135,
				3101798381,
				1780907670,
				3128725573,
				4046225305,
				614570311,
				3012652279,
				134345442,
				2240740374,
				1667834072,
				1901547113,
				2757295779,
				4103290238,
				227898511,
				1921955416,
				1904987480,
				2182433518,
				2069144605,
				3260701109,
				2620446009,
				720527379,
				3318853667,
				677414384,
				3393288472,
				3101374703,
				2390351024,
				1614419982,
				1822297739,
				2954791486,
				3608508353,
				3174124327,
				2024746970,
				1432378464,
				3864339955,
				2857741204,
				1464375394,
				1676153920,
				1439316330,
				715854006,
				3033291828,
				289532110,
				2706671279,
				2087905683,
				3018724369,
				1668267050,
				732546397,
				1947742710,
				3462151702,
				2609353502,
				2950085171,
				1814351708,
				2050118529,
				680887927,
				999245976,
				1800124847,
				3300911131,
				1713906067,
				1641548236,
				4213287313,
				1216130144,
				1575780402,
				4018429277,
				3917837745,
				3693486850,
				3949271944,
				596196993,
				3549867205,
				258830323,
				2213823033,
				772490370,
				2760122372,
				1774776394,
				2652871518,
				566650946,
				4142492826,
				1728879713,
				2882767088,
				1783734482,
				3629395816,
				2517608232,
				2874225571,
				1861159788,
				326777828,
				3124490320,
				2130389656,
				2716951837,
				967770486,
				1724537150,
				2185432712,
				2364442137,
				1164943284,
				2105845187,
				998989502,
				3765401048,
				2244026483,
				1075463327,
				1455516326,
				1322494562,
				910128902,
				469688178,
				1117454909,
				936433444,
				3490320968,
				3675253459,
				1240580251,
				122909385,
				2157517691,
				634681816,
				4142456567,
				3825094682,
				3061402683,
				2540495037,
				79693498,
				3249098678,
				1084186820,
				1583128258,
				426386531,
				1761308591,
				1047286709,
				322548459,
				995290223,
				1845252383,
				2603652396,
				3431023940,
				2942221577,
				3202600964,
				3727903485,
				1712269319,
				422464435,
				3234572375,
				1170764815,
				3523960633,
				3117677531,
				1434042557,
				442511882,
				3600875718,
				1076654713,
				1738483198,
				4213154764,
				2393238008,
				3677496056,
				1014306527,
				4251020053,
				793779912,
				2902807211,
				842905082,
				4246964064,
				1395751752,
				1040244610,
				2656851899,
				3396308128,
				445077038,
				3742853595,
				3577915638,
				679411651,
				2892444358,
				2354009459,
				1767581616,
				3150600392,
				3791627101,
				3102740896,
				284835224,
				4246832056,
				1258075500,
				768725851,
				2589189241,
				3069724005,
				3532540348,
				1274779536,
				3789419226,
				2764799539,
				1660621633,
				3471099624,
				4011903706,
				913787905,
				3497959166,
				737222580,
				2514213453,
				2928710040,
				3937242737,
				1804850592,
				3499020752,
				2949064160,
				2386320175,
				2390070455,
				2415321851,
				4061277028,
				2290661394,
				2416832540,
				1336762016,
				1754252060,
				3520065937,
				3014181293,
				791618072,
				3188594551,
				3933548030,
				2332172193,
				3852520463,
				3043980520,
				413987798,
				3465142937,
				3030929376,
				4245938359,
				2093235073,
				3534596313,
				375366246,
				2157278981,
				2479649556,
				555357303,
				3870105701,
				2008414854,
				3344188149,
				4221384143,
				3956125452,
				2067696032,
				3594591187,
				2921233993,
				2428461,
				544322398,
				577241275,
				1471733935,
				610547355,
				4027169054,
				1432588573,
				1507829418,
				2025931657,
				3646575487,
				545086370,
				48609733,
				2200306550,
				1653985193,
				298326376,
				1316178497,
				3007786442,
				2064951626,
				458293330,
				2589141269,
				3591329599,
				3164325604,
				727753846,
				2179363840,
				146436021,
				1461446943,
				4069977195,
				705550613,
				3059967265,
				3887724982,
				4281599278,
				3313849956,
				1404054877,
				2845806497,
				146425753,
				1854211946
			]),
			new Uint32Array([
				1266315497,
				3048417604,
				3681880366,
				3289982499,
				290971e4,
				1235738493,
				2632868024,
				2414719590,
				3970600049,
				1771706367,
				1449415276,
				3266420449,
				422970021,
				1963543593,
				2690192192,
				3826793022,
				1062508698,
				1531092325,
				1804592342,
				2583117782,
				2714934279,
				4024971509,
				1294809318,
				4028980673,
				1289560198,
				2221992742,
				1669523910,
				35572830,
				157838143,
				1052438473,
				1016535060,
				1802137761,
				1753167236,
				1386275462,
				3080475397,
				2857371447,
				1040679964,
				2145300060,
				2390574316,
				1461121720,
				2956646967,
				4031777805,
				4028374788,
				33600511,
				2920084762,
				1018524850,
				629373528,
				3691585981,
				3515945977,
				2091462646,
				2486323059,
				586499841,
				988145025,
				935516892,
				3367335476,
				2599673255,
				2839830854,
				265290510,
				3972581182,
				2759138881,
				3795373465,
				1005194799,
				847297441,
				406762289,
				1314163512,
				1332590856,
				1866599683,
				4127851711,
				750260880,
				613907577,
				1450815602,
				3165620655,
				3734664991,
				3650291728,
				3012275730,
				3704569646,
				1427272223,
				778793252,
				1343938022,
				2676280711,
				2052605720,
				1946737175,
				3164576444,
				3914038668,
				3967478842,
				3682934266,
				1661551462,
				3294938066,
				4011595847,
				840292616,
				3712170807,
				616741398,
				312560963,
				711312465,
				1351876610,
				322626781,
				1910503582,
				271666773,
				2175563734,
				1594956187,
				70604529,
				3617834859,
				1007753275,
				1495573769,
				4069517037,
				2549218298,
				2663038764,
				504708206,
				2263041392,
				3941167025,
				2249088522,
				1514023603,
				1998579484,
				1312622330,
				694541497,
				2582060303,
				2151582166,
				1382467621,
				776784248,
				2618340202,
				3323268794,
				2497899128,
				2784771155,
				503983604,
				4076293799,
				907881277,
				423175695,
				432175456,
				1378068232,
				4145222326,
				3954048622,
				3938656102,
				3820766613,
				2793130115,
				2977904593,
				26017576,
				3274890735,
				3194772133,
				1700274565,
				1756076034,
				4006520079,
				3677328699,
				720338349,
				1533947780,
				354530856,
				688349552,
				3973924725,
				1637815568,
				332179504,
				3949051286,
				53804574,
				2852348879,
				3044236432,
				1282449977,
				3583942155,
				3416972820,
				4006381244,
				1617046695,
				2628476075,
				3002303598,
				1686838959,
				431878346,
				2686675385,
				1700445008,
				1080580658,
				1009431731,
				832498133,
				3223435511,
				2605976345,
				2271191193,
				2516031870,
				1648197032,
				4164389018,
				2548247927,
				300782431,
				375919233,
				238389289,
				3353747414,
				2531188641,
				2019080857,
				1475708069,
				455242339,
				2609103871,
				448939670,
				3451063019,
				1395535956,
				2413381860,
				1841049896,
				1491858159,
				885456874,
				4264095073,
				4001119347,
				1565136089,
				3898914787,
				1108368660,
				540939232,
				1173283510,
				2745871338,
				3681308437,
				4207628240,
				3343053890,
				4016749493,
				1699691293,
				1103962373,
				3625875870,
				2256883143,
				3830138730,
				1031889488,
				3479347698,
				1535977030,
				4236805024,
				3251091107,
				2132092099,
				1774941330,
				1199868427,
				1452454533,
				157007616,
				2904115357,
				342012276,
				595725824,
				1480756522,
				206960106,
				497939518,
				591360097,
				863170706,
				2375253569,
				3596610801,
				1814182875,
				2094937945,
				3421402208,
				1082520231,
				3463918190,
				2785509508,
				435703966,
				3908032597,
				1641649973,
				2842273706,
				3305899714,
				1510255612,
				2148256476,
				2655287854,
				3276092548,
				4258621189,
				236887753,
				3681803219,
				274041037,
				1734335097,
				3815195456,
				3317970021,
				1899903192,
				1026095262,
				4050517792,
				356393447,
				2410691914,
				3873677099,
				3682840055
			]),
			new Uint32Array([
				3913112168,
				2491498743,
				4132185628,
				2489919796,
				1091903735,
				1979897079,
				3170134830,
				3567386728,
				3557303409,
				857797738,
				1136121015,
				1342202287,
				507115054,
				2535736646,
				337727348,
				3213592640,
				1301675037,
				2528481711,
				1895095763,
				1721773893,
				3216771564,
				62756741,
				2142006736,
				835421444,
				2531993523,
				1442658625,
				3659876326,
				2882144922,
				676362277,
				1392781812,
				170690266,
				3921047035,
				1759253602,
				3611846912,
				1745797284,
				664899054,
				1329594018,
				3901205900,
				3045908486,
				2062866102,
				2865634940,
				3543621612,
				3464012697,
				1080764994,
				553557557,
				3656615353,
				3996768171,
				991055499,
				499776247,
				1265440854,
				648242737,
				3940784050,
				980351604,
				3713745714,
				1749149687,
				3396870395,
				4211799374,
				3640570775,
				1161844396,
				3125318951,
				1431517754,
				545492359,
				4268468663,
				3499529547,
				1437099964,
				2702547544,
				3433638243,
				2581715763,
				2787789398,
				1060185593,
				1593081372,
				2418618748,
				4260947970,
				69676912,
				2159744348,
				86519011,
				2512459080,
				3838209314,
				1220612927,
				3339683548,
				133810670,
				1090789135,
				1078426020,
				1569222167,
				845107691,
				3583754449,
				4072456591,
				1091646820,
				628848692,
				1613405280,
				3757631651,
				526609435,
				236106946,
				48312990,
				2942717905,
				3402727701,
				1797494240,
				859738849,
				992217954,
				4005476642,
				2243076622,
				3870952857,
				3732016268,
				765654824,
				3490871365,
				2511836413,
				1685915746,
				3888969200,
				1414112111,
				2273134842,
				3281911079,
				4080962846,
				172450625,
				2569994100,
				980381355,
				4109958455,
				2819808352,
				2716589560,
				2568741196,
				3681446669,
				3329971472,
				1835478071,
				660984891,
				3704678404,
				4045999559,
				3422617507,
				3040415634,
				1762651403,
				1719377915,
				3470491036,
				2693910283,
				3642056355,
				3138596744,
				1364962596,
				2073328063,
				1983633131,
				926494387,
				3423689081,
				2150032023,
				4096667949,
				1749200295,
				3328846651,
				309677260,
				2016342300,
				1779581495,
				3079819751,
				111262694,
				1274766160,
				443224088,
				298511866,
				1025883608,
				3806446537,
				1145181785,
				168956806,
				3641502830,
				3584813610,
				1689216846,
				3666258015,
				3200248200,
				1692713982,
				2646376535,
				4042768518,
				1618508792,
				1610833997,
				3523052358,
				4130873264,
				2001055236,
				3610705100,
				2202168115,
				4028541809,
				2961195399,
				1006657119,
				2006996926,
				3186142756,
				1430667929,
				3210227297,
				1314452623,
				4074634658,
				4101304120,
				2273951170,
				1399257539,
				3367210612,
				3027628629,
				1190975929,
				2062231137,
				2333990788,
				2221543033,
				2438960610,
				1181637006,
				548689776,
				2362791313,
				3372408396,
				3104550113,
				3145860560,
				296247880,
				1970579870,
				3078560182,
				3769228297,
				1714227617,
				3291629107,
				3898220290,
				166772364,
				1251581989,
				493813264,
				448347421,
				195405023,
				2709975567,
				677966185,
				3703036547,
				1463355134,
				2715995803,
				1338867538,
				1343315457,
				2802222074,
				2684532164,
				233230375,
				2599980071,
				2000651841,
				3277868038,
				1638401717,
				4028070440,
				3237316320,
				6314154,
				819756386,
				300326615,
				590932579,
				1405279636,
				3267499572,
				3150704214,
				2428286686,
				3959192993,
				3461946742,
				1862657033,
				1266418056,
				963775037,
				2089974820,
				2263052895,
				1917689273,
				448879540,
				3550394620,
				3981727096,
				150775221,
				3627908307,
				1303187396,
				508620638,
				2975983352,
				2726630617,
				1817252668,
				1876281319,
				1457606340,
				908771278,
				3720792119,
				3617206836,
				2455994898,
				1729034894,
				1080033504
			]),
			new Uint32Array([
				976866871,
				3556439503,
				2881648439,
				1522871579,
				1555064734,
				1336096578,
				3548522304,
				2579274686,
				3574697629,
				3205460757,
				3593280638,
				3338716283,
				3079412587,
				564236357,
				2993598910,
				1781952180,
				1464380207,
				3163844217,
				3332601554,
				1699332808,
				1393555694,
				1183702653,
				3581086237,
				1288719814,
				691649499,
				2847557200,
				2895455976,
				3193889540,
				2717570544,
				1781354906,
				1676643554,
				2592534050,
				3230253752,
				1126444790,
				2770207658,
				2633158820,
				2210423226,
				2615765581,
				2414155088,
				3127139286,
				673620729,
				2805611233,
				1269405062,
				4015350505,
				3341807571,
				4149409754,
				1057255273,
				2012875353,
				2162469141,
				2276492801,
				2601117357,
				993977747,
				3918593370,
				2654263191,
				753973209,
				36408145,
				2530585658,
				25011837,
				3520020182,
				2088578344,
				530523599,
				2918365339,
				1524020338,
				1518925132,
				3760827505,
				3759777254,
				1202760957,
				3985898139,
				3906192525,
				674977740,
				4174734889,
				2031300136,
				2019492241,
				3983892565,
				4153806404,
				3822280332,
				352677332,
				2297720250,
				60907813,
				90501309,
				3286998549,
				1016092578,
				2535922412,
				2839152426,
				457141659,
				509813237,
				4120667899,
				652014361,
				1966332200,
				2975202805,
				55981186,
				2327461051,
				676427537,
				3255491064,
				2882294119,
				3433927263,
				1307055953,
				942726286,
				933058658,
				2468411793,
				3933900994,
				4215176142,
				1361170020,
				2001714738,
				2830558078,
				3274259782,
				1222529897,
				1679025792,
				2729314320,
				3714953764,
				1770335741,
				151462246,
				3013232138,
				1682292957,
				1483529935,
				471910574,
				1539241949,
				458788160,
				3436315007,
				1807016891,
				3718408830,
				978976581,
				1043663428,
				3165965781,
				1927990952,
				4200891579,
				2372276910,
				3208408903,
				3533431907,
				1412390302,
				2931980059,
				4132332400,
				1947078029,
				3881505623,
				4168226417,
				2941484381,
				1077988104,
				1320477388,
				886195818,
				18198404,
				3786409e3,
				2509781533,
				112762804,
				3463356488,
				1866414978,
				891333506,
				18488651,
				661792760,
				1628790961,
				3885187036,
				3141171499,
				876946877,
				2693282273,
				1372485963,
				791857591,
				2686433993,
				3759982718,
				3167212022,
				3472953795,
				2716379847,
				445679433,
				3561995674,
				3504004811,
				3574258232,
				54117162,
				3331405415,
				2381918588,
				3769707343,
				4154350007,
				1140177722,
				4074052095,
				668550556,
				3214352940,
				367459370,
				261225585,
				2610173221,
				4209349473,
				3468074219,
				3265815641,
				314222801,
				3066103646,
				3808782860,
				282218597,
				3406013506,
				3773591054,
				379116347,
				1285071038,
				846784868,
				2669647154,
				3771962079,
				3550491691,
				2305946142,
				453669953,
				1268987020,
				3317592352,
				3279303384,
				3744833421,
				2610507566,
				3859509063,
				266596637,
				3847019092,
				517658769,
				3462560207,
				3443424879,
				370717030,
				4247526661,
				2224018117,
				4143653529,
				4112773975,
				2788324899,
				2477274417,
				1456262402,
				2901442914,
				1517677493,
				1846949527,
				2295493580,
				3734397586,
				2176403920,
				1280348187,
				1908823572,
				3871786941,
				846861322,
				1172426758,
				3287448474,
				3383383037,
				1655181056,
				3139813346,
				901632758,
				1897031941,
				2986607138,
				3066810236,
				3447102507,
				1393639104,
				373351379,
				950779232,
				625454576,
				3124240540,
				4148612726,
				2007998917,
				544563296,
				2244738638,
				2330496472,
				2058025392,
				1291430526,
				424198748,
				50039436,
				29584100,
				3605783033,
				2429876329,
				2791104160,
				1057563949,
				3255363231,
				3075367218,
				3463963227,
				1469046755,
				985887462
			])
		];
		this.P = new Uint32Array([
			608135816,
			2242054355,
			320440878,
			57701188,
			2752067618,
			698298832,
			137296536,
			3964562569,
			1160258022,
			953160567,
			3193202383,
			887688300,
			3232508343,
			3380367581,
			1065670069,
			3041331479,
			2450970073,
			2306472731
		]);
	};
	function r(e, t, n) {
		return (e[0][t[n + 3]] + e[1][t[n + 2]] ^ e[2][t[n + 1]]) + e[3][t[n]];
	}
	n.prototype.encipher = function(e, t) {
		if (t === void 0) {
			t = new Uint8Array(e.buffer);
			if (e.byteOffset !== 0) t = t.subarray(e.byteOffset);
		}
		e[0] ^= this.P[0];
		for (var n = 1; n < 16; n += 2) {
			e[1] ^= r(this.S, t, 0) ^ this.P[n];
			e[0] ^= r(this.S, t, 4) ^ this.P[n + 1];
		}
		var i = e[0];
		e[0] = e[1] ^ this.P[17];
		e[1] = i;
	};
	n.prototype.decipher = function(e) {
		var t = new Uint8Array(e.buffer);
		if (e.byteOffset !== 0) t = t.subarray(e.byteOffset);
		e[0] ^= this.P[17];
		for (var n = 16; n > 0; n -= 2) {
			e[1] ^= r(this.S, t, 0) ^ this.P[n];
			e[0] ^= r(this.S, t, 4) ^ this.P[n - 1];
		}
		var i = e[0];
		e[0] = e[1] ^ this.P[0];
		e[1] = i;
	};
	function i(e, n) {
		var r, i = 0;
		for (r = 0; r < 4; r++, t++) {
			if (t >= n) t = 0;
			i = i << 8 | e[t];
		}
		return i;
	}
	n.prototype.expand0state = function(e, n) {
		var r = /* @__PURE__ */ new Uint32Array(2), a, o;
		var s = new Uint8Array(r.buffer);
		for (a = 0, t = 0; a < 18; a++) this.P[a] ^= i(e, n);
		t = 0;
		for (a = 0; a < 18; a += 2) {
			this.encipher(r, s);
			this.P[a] = r[0];
			this.P[a + 1] = r[1];
		}
		for (a = 0; a < 4; a++) for (o = 0; o < 256; o += 2) {
			this.encipher(r, s);
			this.S[a][o] = r[0];
			this.S[a][o + 1] = r[1];
		}
	};
	n.prototype.expandstate = function(e, n, r, a) {
		var o = /* @__PURE__ */ new Uint32Array(2), s = 0, c;
		for (t = 0; s < 18; s++) this.P[s] ^= i(r, a);
		for (s = 0, t = 0; s < 18; s += 2) {
			o[0] ^= i(e, n);
			o[1] ^= i(e, n);
			this.encipher(o);
			this.P[s] = o[0];
			this.P[s + 1] = o[1];
		}
		for (s = 0; s < 4; s++) for (c = 0; c < 256; c += 2) {
			o[0] ^= i(e, n);
			o[1] ^= i(e, n);
			this.encipher(o);
			this.S[s][c] = o[0];
			this.S[s][c + 1] = o[1];
		}
		t = 0;
	};
	n.prototype.enc = function(e, t) {
		for (var n = 0; n < t; n++) this.encipher(e.subarray(n * 2));
	};
	n.prototype.dec = function(e, t) {
		for (var n = 0; n < t; n++) this.decipher(e.subarray(n * 2));
	};
	var a = 8;
	var o = 32;
	function s(e, t, r) {
		var o = new n(), s = new Uint32Array(a), c, l = new Uint8Array([
			79,
			120,
			121,
			99,
			104,
			114,
			111,
			109,
			97,
			116,
			105,
			99,
			66,
			108,
			111,
			119,
			102,
			105,
			115,
			104,
			83,
			119,
			97,
			116,
			68,
			121,
			110,
			97,
			109,
			105,
			116,
			101
		]);
		o.expandstate(t, 64, e, 64);
		for (c = 0; c < 64; c++) {
			o.expand0state(t, 64);
			o.expand0state(e, 64);
		}
		for (c = 0; c < a; c++) s[c] = i(l, l.byteLength);
		for (c = 0; c < 64; c++) o.enc(s, s.byteLength / 8);
		for (c = 0; c < a; c++) {
			r[4 * c + 3] = s[c] >>> 24;
			r[4 * c + 2] = s[c] >>> 16;
			r[4 * c + 1] = s[c] >>> 8;
			r[4 * c + 0] = s[c];
		}
	}
	function c(t, n, r, i, a, c, l) {
		var u = /* @__PURE__ */ new Uint8Array(64), d = /* @__PURE__ */ new Uint8Array(64), f = new Uint8Array(o), p = new Uint8Array(o), m = new Uint8Array(i + 4), h, g, _, v, y, b, x = c;
		if (l < 1) return -1;
		if (n === 0 || i === 0 || c === 0 || c > f.byteLength * f.byteLength || i > 1 << 20) return -1;
		v = Math.floor((c + f.byteLength - 1) / f.byteLength);
		_ = Math.floor((c + v - 1) / v);
		for (h = 0; h < i; h++) m[h] = r[h];
		e(u, t, n);
		for (b = 1; c > 0; b++) {
			m[i + 0] = b >>> 24;
			m[i + 1] = b >>> 16;
			m[i + 2] = b >>> 8;
			m[i + 3] = b;
			e(d, m, i + 4);
			s(u, d, p);
			for (h = f.byteLength; h--;) f[h] = p[h];
			for (h = 1; h < l; h++) {
				e(d, p, p.byteLength);
				s(u, d, p);
				for (g = 0; g < f.byteLength; g++) f[g] ^= p[g];
			}
			_ = Math.min(_, c);
			for (h = 0; h < _; h++) {
				y = h * v + (b - 1);
				if (y >= x) break;
				a[y] = f[h];
			}
			c -= h;
		}
		return 0;
	}
	module.exports = {
		BLOCKS: a,
		HASHSIZE: o,
		hash: s,
		pbkdf: c
	};
}));
// \0native cpu-features
var require__native_cpu_features = /* @__PURE__ */ __commonJSMin((() => {
	throw new Error("left out");
}));
// node_modules/ssh2/lib/protocol/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = __require("crypto");
	let t;
	try {
		t = require__native_cpu_features()();
	} catch {}
	const { bindingAvailable: n, CIPHER_INFO: r, MAC_INFO: i } = require_crypto();
	const a = (() => {
		if (typeof e.sign === "function" && typeof e.verify === "function") {
			const t = "-----BEGIN PRIVATE KEY-----\r\nMC4CAQAwBQYDK2VwBCIEIHKj+sVa9WcD/q2DJUJaf43Kptc8xYuUQA4bOFj9vC8T\r\n-----END PRIVATE KEY-----";
			const n = Buffer.from("a");
			let r;
			let i;
			try {
				r = e.sign(null, n, t);
				i = e.verify(null, n, t, r);
			} catch {}
			return Buffer.isBuffer(r) && r.length === 64 && i === true;
		}
		return false;
	})();
	const o = typeof e.diffieHellman === "function" && typeof e.generateKeyPairSync === "function" && typeof e.createPublicKey === "function";
	const s = [
		"ecdh-sha2-nistp256",
		"ecdh-sha2-nistp384",
		"ecdh-sha2-nistp521",
		"diffie-hellman-group-exchange-sha256",
		"diffie-hellman-group14-sha256",
		"diffie-hellman-group15-sha512",
		"diffie-hellman-group16-sha512",
		"diffie-hellman-group17-sha512",
		"diffie-hellman-group18-sha512"
	];
	if (o) {
		s.unshift("curve25519-sha256");
		s.unshift("curve25519-sha256@libssh.org");
	}
	const c = s.concat([
		"diffie-hellman-group-exchange-sha1",
		"diffie-hellman-group14-sha1",
		"diffie-hellman-group1-sha1"
	]);
	const l = [
		"ecdsa-sha2-nistp256",
		"ecdsa-sha2-nistp384",
		"ecdsa-sha2-nistp521",
		"rsa-sha2-512",
		"rsa-sha2-256",
		"ssh-rsa"
	];
	if (a) l.unshift("ssh-ed25519");
	const u = l.concat(["ssh-dss"]);
	const d = (() => {
		const t = e.getCiphers();
		return (e) => t.includes(r[e].sslName);
	})();
	let f = [
		"aes128-gcm@openssh.com",
		"aes256-gcm@openssh.com",
		"aes128-ctr",
		"aes192-ctr",
		"aes256-ctr"
	];
	if (t && t.flags && !t.flags.aes) {
		if (n) f.unshift("chacha20-poly1305@openssh.com");
		else f.push("chacha20-poly1305@openssh.com");
	} else if (n && t && t.arch === "x86") f.splice(4, 0, "chacha20-poly1305@openssh.com");
	else f.push("chacha20-poly1305@openssh.com");
	f = f.filter(d);
	const p = f.concat([
		"aes256-cbc",
		"aes192-cbc",
		"aes128-cbc",
		"blowfish-cbc",
		"3des-cbc",
		"aes128-gcm",
		"aes256-gcm",
		"arcfour256",
		"arcfour128",
		"cast128-cbc",
		"arcfour"
	].filter(d));
	const m = (() => {
		const t = e.getHashes();
		return (e) => t.includes(i[e].sslName);
	})();
	const h = [
		"hmac-sha2-256-etm@openssh.com",
		"hmac-sha2-512-etm@openssh.com",
		"hmac-sha1-etm@openssh.com",
		"hmac-sha2-256",
		"hmac-sha2-512",
		"hmac-sha1"
	].filter(m);
	const g = h.concat([
		"hmac-md5",
		"hmac-sha2-256-96",
		"hmac-sha2-512-96",
		"hmac-ripemd160",
		"hmac-sha1-96",
		"hmac-md5-96"
	].filter(m));
	const _ = [
		"none",
		"zlib@openssh.com",
		"zlib"
	];
	const v = _.concat([]);
	const y = {
		BAD_DHGEX: 1,
		OLD_EXIT: 2,
		DYN_RPORT_BUG: 4,
		BUG_DHGEX_LARGE: 8,
		IMPLY_RSA_SHA2_SIGALGS: 16
	};
	module.exports = {
		MESSAGE: {
			DISCONNECT: 1,
			IGNORE: 2,
			UNIMPLEMENTED: 3,
			DEBUG: 4,
			SERVICE_REQUEST: 5,
			SERVICE_ACCEPT: 6,
			EXT_INFO: 7,
			KEXINIT: 20,
			NEWKEYS: 21,
			KEXDH_INIT: 30,
			KEXDH_REPLY: 31,
			KEXDH_GEX_GROUP: 31,
			KEXDH_GEX_INIT: 32,
			KEXDH_GEX_REPLY: 33,
			KEXDH_GEX_REQUEST: 34,
			KEXECDH_INIT: 30,
			KEXECDH_REPLY: 31,
			USERAUTH_REQUEST: 50,
			USERAUTH_FAILURE: 51,
			USERAUTH_SUCCESS: 52,
			USERAUTH_BANNER: 53,
			USERAUTH_PASSWD_CHANGEREQ: 60,
			USERAUTH_PK_OK: 60,
			USERAUTH_INFO_REQUEST: 60,
			USERAUTH_INFO_RESPONSE: 61,
			GLOBAL_REQUEST: 80,
			REQUEST_SUCCESS: 81,
			REQUEST_FAILURE: 82,
			CHANNEL_OPEN: 90,
			CHANNEL_OPEN_CONFIRMATION: 91,
			CHANNEL_OPEN_FAILURE: 92,
			CHANNEL_WINDOW_ADJUST: 93,
			CHANNEL_DATA: 94,
			CHANNEL_EXTENDED_DATA: 95,
			CHANNEL_EOF: 96,
			CHANNEL_CLOSE: 97,
			CHANNEL_REQUEST: 98,
			CHANNEL_SUCCESS: 99,
			CHANNEL_FAILURE: 100
		},
		DISCONNECT_REASON: {
			HOST_NOT_ALLOWED_TO_CONNECT: 1,
			PROTOCOL_ERROR: 2,
			KEY_EXCHANGE_FAILED: 3,
			RESERVED: 4,
			MAC_ERROR: 5,
			COMPRESSION_ERROR: 6,
			SERVICE_NOT_AVAILABLE: 7,
			PROTOCOL_VERSION_NOT_SUPPORTED: 8,
			HOST_KEY_NOT_VERIFIABLE: 9,
			CONNECTION_LOST: 10,
			BY_APPLICATION: 11,
			TOO_MANY_CONNECTIONS: 12,
			AUTH_CANCELED_BY_USER: 13,
			NO_MORE_AUTH_METHODS_AVAILABLE: 14,
			ILLEGAL_USER_NAME: 15
		},
		DISCONNECT_REASON_STR: void 0,
		CHANNEL_OPEN_FAILURE: {
			ADMINISTRATIVELY_PROHIBITED: 1,
			CONNECT_FAILED: 2,
			UNKNOWN_CHANNEL_TYPE: 3,
			RESOURCE_SHORTAGE: 4
		},
		TERMINAL_MODE: {
			TTY_OP_END: 0,
			VINTR: 1,
			VQUIT: 2,
			VERASE: 3,
			VKILL: 4,
			VEOF: 5,
			VEOL: 6,
			VEOL2: 7,
			VSTART: 8,
			VSTOP: 9,
			VSUSP: 10,
			VDSUSP: 11,
			VREPRINT: 12,
			VWERASE: 13,
			VLNEXT: 14,
			VFLUSH: 15,
			VSWTCH: 16,
			VSTATUS: 17,
			VDISCARD: 18,
			IGNPAR: 30,
			PARMRK: 31,
			INPCK: 32,
			ISTRIP: 33,
			INLCR: 34,
			IGNCR: 35,
			ICRNL: 36,
			IUCLC: 37,
			IXON: 38,
			IXANY: 39,
			IXOFF: 40,
			IMAXBEL: 41,
			ISIG: 50,
			ICANON: 51,
			XCASE: 52,
			ECHO: 53,
			ECHOE: 54,
			ECHOK: 55,
			ECHONL: 56,
			NOFLSH: 57,
			TOSTOP: 58,
			IEXTEN: 59,
			ECHOCTL: 60,
			ECHOKE: 61,
			PENDIN: 62,
			OPOST: 70,
			OLCUC: 71,
			ONLCR: 72,
			OCRNL: 73,
			ONOCR: 74,
			ONLRET: 75,
			CS7: 90,
			CS8: 91,
			PARENB: 92,
			PARODD: 93,
			TTY_OP_ISPEED: 128,
			TTY_OP_OSPEED: 129
		},
		CHANNEL_EXTENDED_DATATYPE: { STDERR: 1 },
		SIGNALS: [
			"ABRT",
			"ALRM",
			"FPE",
			"HUP",
			"ILL",
			"INT",
			"QUIT",
			"SEGV",
			"TERM",
			"USR1",
			"USR2",
			"KILL",
			"PIPE"
		].reduce((e, t) => ({
			...e,
			[t]: 1
		}), {}),
		COMPAT: y,
		COMPAT_CHECKS: [
			["Cisco-1.25", y.BAD_DHGEX],
			[/^Cisco-1[.]/, y.BUG_DHGEX_LARGE],
			[/^[0-9.]+$/, y.OLD_EXIT],
			[/^OpenSSH_5[.][0-9]+/, y.DYN_RPORT_BUG],
			[/^OpenSSH_7[.]4/, y.IMPLY_RSA_SHA2_SIGALGS]
		],
		DEFAULT_KEX: s,
		SUPPORTED_KEX: c,
		DEFAULT_SERVER_HOST_KEY: l,
		SUPPORTED_SERVER_HOST_KEY: u,
		DEFAULT_CIPHER: f,
		SUPPORTED_CIPHER: p,
		DEFAULT_MAC: h,
		SUPPORTED_MAC: g,
		DEFAULT_COMPRESSION: _,
		SUPPORTED_COMPRESSION: v,
		curve25519Supported: o,
		eddsaSupported: a
	};
	module.exports.DISCONNECT_REASON_BY_VALUE = Array.from(Object.entries(module.exports.DISCONNECT_REASON)).reduce((e, [t, n]) => ({
		...e,
		[n]: t
	}), {});
}));
// node_modules/ssh2/lib/protocol/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = require_lib$1().Ber;
	let t;
	const n = Buffer[Symbol.species];
	const r = Object.getPrototypeOf(Uint8Array.prototype).fill;
	function i(e, t) {
		return e[t++] * 16777216 + e[t++] * 65536 + e[t++] * 256 + e[t];
	}
	function a(e, t, n, r, i) {
		if (!i) i = 0;
		if (r > e.length) r = e.length;
		let a = r - n;
		const o = t.length - i;
		if (a > o) a = o;
		t.set(new Uint8Array(e.buffer, e.byteOffset + n, a), i);
		return a;
	}
	function o(e, t, r) {
		if (r === void 0) r = e.length;
		return new n(e.buffer, e.byteOffset + t, r - t);
	}
	function s() {
		let e = 0;
		let t;
		const n = {
			init: (n, r) => {
				t = n;
				e = typeof r === "number" ? r : 0;
			},
			pos: () => e,
			length: () => t ? t.length : 0,
			avail: () => t && e < t.length ? t.length - e : 0,
			clear: () => {
				t = void 0;
			},
			readUInt32BE: () => {
				if (!t || e + 3 >= t.length) return;
				return t[e++] * 16777216 + t[e++] * 65536 + t[e++] * 256 + t[e++];
			},
			readUInt64BE: (n) => {
				if (!t || e + 7 >= t.length) return;
				switch (n) {
					case "always": return BigInt(`0x${t.hexSlice(e, e += 8)}`);
					case "maybe": if (t[e] > 31) return BigInt(`0x${t.hexSlice(e, e += 8)}`);
					default: return t[e++] * 72057594037927940 + t[e++] * 281474976710656 + t[e++] * 1099511627776 + t[e++] * 4294967296 + t[e++] * 16777216 + t[e++] * 65536 + t[e++] * 256 + t[e++];
				}
			},
			skip: (n) => {
				if (t && n > 0) e += n;
			},
			skipString: () => {
				const r = n.readUInt32BE();
				if (r === void 0) return;
				e += r;
				return e <= t.length ? r : void 0;
			},
			readByte: () => {
				if (t && e < t.length) return t[e++];
			},
			readBool: () => {
				if (t && e < t.length) return !!t[e++];
			},
			readList: () => {
				const e = n.readString(true);
				if (e === void 0) return;
				return e ? e.split(",") : [];
			},
			readString: (r, i) => {
				if (typeof r === "number") {
					i = r;
					r = void 0;
				}
				const s = n.readUInt32BE();
				if (s === void 0) return;
				if (t.length - e < s || typeof i === "number" && s > i) return;
				if (r) {
					if (Buffer.isBuffer(r)) return a(t, r, e, e += s);
					return t.utf8Slice(e, e += s);
				}
				return o(t, e, e += s);
			},
			readRaw: (n) => {
				if (!t) return;
				if (typeof n !== "number") return o(t, e, e += t.length - e);
				if (t.length - e >= n) return o(t, e, e += n);
			}
		};
		return n;
	}
	function c(e, t, n) {
		const r = new Error(e);
		if (typeof t === "boolean") {
			n = t;
			r.level = "protocol";
		} else r.level = t || "protocol";
		r.fatal = !!n;
		return r;
	}
	function l(e, t, n) {
		e[n++] = t >>> 24;
		e[n++] = t >>> 16;
		e[n++] = t >>> 8;
		e[n++] = t;
		return n;
	}
	const u = s();
	module.exports = {
		bufferCopy: a,
		bufferSlice: o,
		FastBuffer: n,
		bufferFill: (e, t, n, i) => {
			return r.call(e, t, n, i);
		},
		makeError: c,
		doFatalError: (e, n, r, i) => {
			let a;
			if (t === void 0) ({DISCONNECT_REASON: t} = require_constants());
			if (n instanceof Error) {
				a = n;
				if (typeof r !== "number") i = t.PROTOCOL_ERROR;
				else i = r;
			} else a = c(n, r, true);
			if (typeof i !== "number") i = t.PROTOCOL_ERROR;
			e.disconnect(i);
			e._destruct();
			e._onError(a);
			return Infinity;
		},
		readUInt32BE: i,
		writeUInt32BE: l,
		writeUInt32LE: (e, t, n) => {
			e[n++] = t;
			e[n++] = t >>> 8;
			e[n++] = t >>> 16;
			e[n++] = t >>> 24;
			return n;
		},
		makeBufferParser: s,
		bufferParser: s(),
		readString: (e, t, n, r) => {
			if (typeof n === "number") {
				r = n;
				n = void 0;
			}
			if (t === void 0) t = 0;
			const s = e.length - t;
			if (t < 0 || t >= e.length || s < 4) return;
			const c = i(e, t);
			if (s < 4 + c || typeof r === "number" && c > r) return;
			t += 4;
			const l = t + c;
			e._pos = l;
			if (n) {
				if (Buffer.isBuffer(n)) return a(e, n, t, l);
				return e.utf8Slice(t, l);
			}
			return o(e, t, l);
		},
		sigSSHToASN1: (t, n) => {
			switch (n) {
				case "ssh-dss": {
					if (t.length > 40) return t;
					const n = new e.Writer();
					n.startSequence();
					let r = t.slice(0, 20);
					let i = t.slice(20);
					if (r[0] & 128) {
						const e = Buffer.allocUnsafe(21);
						e[0] = 0;
						r.copy(e, 1);
						r = e;
					} else if (r[0] === 0 && !(r[1] & 128)) r = r.slice(1);
					if (i[0] & 128) {
						const e = Buffer.allocUnsafe(21);
						e[0] = 0;
						i.copy(e, 1);
						i = e;
					} else if (i[0] === 0 && !(i[1] & 128)) i = i.slice(1);
					n.writeBuffer(r, e.Integer);
					n.writeBuffer(i, e.Integer);
					n.endSequence();
					return n.buffer;
				}
				case "ecdsa-sha2-nistp256":
				case "ecdsa-sha2-nistp384":
				case "ecdsa-sha2-nistp521": {
					u.init(t, 0);
					const n = u.readString();
					const r = u.readString();
					u.clear();
					if (n === void 0 || r === void 0) return;
					const i = new e.Writer();
					i.startSequence();
					i.writeBuffer(n, e.Integer);
					i.writeBuffer(r, e.Integer);
					i.endSequence();
					return i.buffer;
				}
				default: return t;
			}
		},
		convertSignature: (t, n) => {
			switch (n) {
				case "ssh-dss": {
					if (t.length <= 40) return t;
					const n = new e.Reader(t);
					n.readSequence();
					let r = n.readString(e.Integer, true);
					let i = n.readString(e.Integer, true);
					let o = 0;
					let s = 0;
					if (r.length < 20) {
						const e = Buffer.allocUnsafe(20);
						e.set(r, 1);
						r = e;
						r[0] = 0;
					}
					if (i.length < 20) {
						const e = Buffer.allocUnsafe(20);
						e.set(i, 1);
						i = e;
						i[0] = 0;
					}
					if (r.length > 20 && r[0] === 0) o = 1;
					if (i.length > 20 && i[0] === 0) s = 1;
					const c = Buffer.allocUnsafe(r.length - o + (i.length - s));
					a(r, c, o, r.length, 0);
					a(i, c, s, i.length, r.length - o);
					return c;
				}
				case "ecdsa-sha2-nistp256":
				case "ecdsa-sha2-nistp384":
				case "ecdsa-sha2-nistp521": {
					if (t[0] === 0) return t;
					const n = new e.Reader(t);
					n.readSequence();
					const r = n.readString(e.Integer, true);
					const i = n.readString(e.Integer, true);
					if (r === null || i === null) return;
					const a = Buffer.allocUnsafe(4 + r.length + 4 + i.length);
					l(a, r.length, 0);
					a.set(r, 4);
					l(a, i.length, 4 + r.length);
					a.set(i, 8 + r.length);
					return a;
				}
			}
			return t;
		},
		sendPacket: (e, t, n) => {
			if (!n && e._kexinit !== void 0) {
				if (e._queue === void 0) e._queue = [];
				e._queue.push(t);
				e._debug && e._debug("Outbound: ... packet queued");
				return false;
			}
			e._cipher.encrypt(t);
			return true;
		}
	};
}));
// \0native ./crypto/build/Release/sshcrypto.node
var require_sshcrypto = /* @__PURE__ */ __commonJSMin((() => {
	throw new Error("left out");
}));
// node_modules/ssh2/lib/protocol/crypto/poly1305.js
var require_poly1305 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/ssh2/lib/protocol/crypto.js
var require_crypto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { createCipheriv: e, createDecipheriv: t, createHmac: n, randomFillSync: r, timingSafeEqual: i } = __require("crypto");
	const { readUInt32BE: a, writeUInt32BE: o } = require_utils();
	const s = Buffer[Symbol.species];
	const c = 2 ** 32 - 1;
	const l = Buffer.alloc(0);
	const u = Buffer.alloc(4);
	const d = /* @__PURE__ */ new Map();
	const f = 35e3;
	let p;
	let m;
	let h;
	let g;
	let _;
	let v;
	let y;
	try {
		p = require_sshcrypto();
		({AESGCMCipher: m, ChaChaPolyCipher: h, GenericCipher: g, AESGCMDecipher: _, ChaChaPolyDecipher: v, GenericDecipher: y} = p);
	} catch {}
	const b = 1;
	const x = (() => {
		function e(e, t, n, r, i, a, o) {
			return {
				sslName: e,
				blockLen: t,
				keyLen: n,
				ivLen: r !== 0 || o & b ? r : t,
				authLen: i,
				discardLen: a,
				stream: !!(o & b)
			};
		}
		return {
			"chacha20-poly1305@openssh.com": e("chacha20", 8, 64, 0, 16, 0, b),
			"aes128-gcm": e("aes-128-gcm", 16, 16, 12, 16, 0, b),
			"aes256-gcm": e("aes-256-gcm", 16, 32, 12, 16, 0, b),
			"aes128-gcm@openssh.com": e("aes-128-gcm", 16, 16, 12, 16, 0, b),
			"aes256-gcm@openssh.com": e("aes-256-gcm", 16, 32, 12, 16, 0, b),
			"aes128-cbc": e("aes-128-cbc", 16, 16, 0, 0, 0, 0),
			"aes192-cbc": e("aes-192-cbc", 16, 24, 0, 0, 0, 0),
			"aes256-cbc": e("aes-256-cbc", 16, 32, 0, 0, 0, 0),
			"rijndael-cbc@lysator.liu.se": e("aes-256-cbc", 16, 32, 0, 0, 0, 0),
			"3des-cbc": e("des-ede3-cbc", 8, 24, 0, 0, 0, 0),
			"blowfish-cbc": e("bf-cbc", 8, 16, 0, 0, 0, 0),
			"idea-cbc": e("idea-cbc", 8, 16, 0, 0, 0, 0),
			"cast128-cbc": e("cast-cbc", 8, 16, 0, 0, 0, 0),
			"aes128-ctr": e("aes-128-ctr", 16, 16, 16, 0, 0, b),
			"aes192-ctr": e("aes-192-ctr", 16, 24, 16, 0, 0, b),
			"aes256-ctr": e("aes-256-ctr", 16, 32, 16, 0, 0, b),
			"3des-ctr": e("des-ede3", 8, 24, 8, 0, 0, b),
			"blowfish-ctr": e("bf-ecb", 8, 16, 8, 0, 0, b),
			"cast128-ctr": e("cast5-ecb", 8, 16, 8, 0, 0, b),
			"arcfour": e("rc4", 8, 16, 0, 0, 1536, b),
			"arcfour128": e("rc4", 8, 16, 0, 0, 1536, b),
			"arcfour256": e("rc4", 8, 32, 0, 0, 1536, b),
			"arcfour512": e("rc4", 8, 64, 0, 0, 1536, b)
		};
	})();
	const S = (() => {
		function e(e, t, n, r) {
			return {
				sslName: e,
				len: t,
				actualLen: n,
				isETM: r
			};
		}
		return {
			"hmac-md5": e("md5", 16, 16, false),
			"hmac-md5-96": e("md5", 16, 12, false),
			"hmac-ripemd160": e("ripemd160", 20, 20, false),
			"hmac-sha1": e("sha1", 20, 20, false),
			"hmac-sha1-etm@openssh.com": e("sha1", 20, 20, true),
			"hmac-sha1-96": e("sha1", 20, 12, false),
			"hmac-sha2-256": e("sha256", 32, 32, false),
			"hmac-sha2-256-etm@openssh.com": e("sha256", 32, 32, true),
			"hmac-sha2-256-96": e("sha256", 32, 12, false),
			"hmac-sha2-512": e("sha512", 64, 64, false),
			"hmac-sha2-512-etm@openssh.com": e("sha512", 64, 64, true),
			"hmac-sha2-512-96": e("sha512", 64, 12, false)
		};
	})();
	var C = class {
		constructor(e, t) {
			this.outSeqno = e;
			this._onWrite = t;
			this._dead = false;
		}
		free() {
			this._dead = true;
		}
		allocPacket(e) {
			let t = 5 + e;
			let n = 8 - (t & 7);
			if (n < 4) n += 8;
			t += n;
			const i = Buffer.allocUnsafe(t);
			o(i, t - 4, 0);
			i[4] = n;
			r(i, 5 + e, n);
			return i;
		}
		encrypt(e) {
			if (this._dead) return;
			this._onWrite(e);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	const w = Buffer.alloc(32);
	const T = Buffer.alloc(16);
	let E;
	let D;
	let O;
	var k = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._encKeyMain = t.cipherKey.slice(0, 32);
			this._encKeyPktLen = t.cipherKey.slice(32);
			this._dead = false;
		}
		free() {
			this._dead = true;
		}
		allocPacket(e) {
			let t = 5 + e;
			let n = 8 - (t - 4 & 7);
			if (n < 4) n += 8;
			t += n;
			const i = Buffer.allocUnsafe(t);
			o(i, t - 4, 0);
			i[4] = n;
			r(i, 5 + e, n);
			return i;
		}
		encrypt(t) {
			if (this._dead) return;
			T[0] = 0;
			o(T, this.outSeqno, 12);
			const n = e("chacha20", this._encKeyMain, T).update(w);
			const r = e("chacha20", this._encKeyPktLen, T).update(t.slice(0, 4));
			this._onWrite(r);
			T[0] = 1;
			const i = e("chacha20", this._encKeyMain, T).update(t.slice(4));
			this._onWrite(i);
			O(D, r, r.length, i, i.length, n);
			const a = Buffer.allocUnsafe(16);
			a.set(new Uint8Array(E.HEAPU8.buffer, D, 16), 0);
			this._onWrite(a);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var A = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._instance = new h(t.cipherKey);
			this._dead = false;
		}
		free() {
			this._dead = true;
			this._instance.free();
		}
		allocPacket(e) {
			let t = 5 + e;
			let n = 8 - (t - 4 & 7);
			if (n < 4) n += 8;
			t += n;
			const i = Buffer.allocUnsafe(t + 16);
			o(i, t - 4, 0);
			i[4] = n;
			r(i, 5 + e, n);
			return i;
		}
		encrypt(e) {
			if (this._dead) return;
			this._instance.encrypt(e, this.outSeqno);
			this._onWrite(e);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var j = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._encSSLName = t.cipherInfo.sslName;
			this._encKey = t.cipherKey;
			this._encIV = t.cipherIV;
			this._dead = false;
		}
		free() {
			this._dead = true;
		}
		allocPacket(e) {
			let t = 5 + e;
			let n = 16 - (t - 4 & 15);
			if (n < 4) n += 16;
			t += n;
			const i = Buffer.allocUnsafe(t);
			o(i, t - 4, 0);
			i[4] = n;
			r(i, 5 + e, n);
			return i;
		}
		encrypt(t) {
			if (this._dead) return;
			const n = e(this._encSSLName, this._encKey, this._encIV);
			n.setAutoPadding(false);
			const r = t.slice(0, 4);
			n.setAAD(r);
			this._onWrite(r);
			const i = n.update(t.slice(4));
			this._onWrite(i);
			const a = n.final();
			if (a.length) this._onWrite(a);
			const o = n.getAuthTag();
			this._onWrite(o);
			H(this._encIV);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var M = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._instance = new m(t.cipherInfo.sslName, t.cipherKey, t.cipherIV);
			this._dead = false;
		}
		free() {
			this._dead = true;
			this._instance.free();
		}
		allocPacket(e) {
			let t = 5 + e;
			let n = 16 - (t - 4 & 15);
			if (n < 4) n += 16;
			t += n;
			const i = Buffer.allocUnsafe(t + 16);
			o(i, t - 4, 0);
			i[4] = n;
			r(i, 5 + e, n);
			return i;
		}
		encrypt(e) {
			if (this._dead) return;
			this._instance.encrypt(e);
			this._onWrite(e);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var N = class {
		constructor(t) {
			const n = t.outbound;
			this.outSeqno = n.seqno;
			this._onWrite = n.onWrite;
			this._encBlockLen = n.cipherInfo.blockLen;
			this._cipherInstance = e(n.cipherInfo.sslName, n.cipherKey, n.cipherIV);
			this._macSSLName = n.macInfo.sslName;
			this._macKey = n.macKey;
			this._macActualLen = n.macInfo.actualLen;
			this._macETM = n.macInfo.isETM;
			this._aadLen = this._macETM ? 4 : 0;
			this._dead = false;
			const r = n.cipherInfo.discardLen;
			if (r) {
				let e = d.get(r);
				if (e === void 0) {
					e = Buffer.alloc(r);
					d.set(r, e);
				}
				this._cipherInstance.update(e);
			}
		}
		free() {
			this._dead = true;
		}
		allocPacket(e) {
			const t = this._encBlockLen;
			let n = 5 + e;
			let i = t - (n - this._aadLen & t - 1);
			if (i < 4) i += t;
			n += i;
			const a = Buffer.allocUnsafe(n);
			o(a, n - 4, 0);
			a[4] = i;
			r(a, 5 + e, i);
			return a;
		}
		encrypt(e) {
			if (this._dead) return;
			let t;
			if (this._macETM) {
				const r = new Uint8Array(e.buffer, e.byteOffset, 4);
				const i = this._cipherInstance.update(new Uint8Array(e.buffer, e.byteOffset + 4, e.length - 4));
				this._onWrite(r);
				this._onWrite(i);
				t = n(this._macSSLName, this._macKey);
				o(u, this.outSeqno, 0);
				t.update(u);
				t.update(r);
				t.update(i);
			} else {
				const r = this._cipherInstance.update(e);
				this._onWrite(r);
				t = n(this._macSSLName, this._macKey);
				o(u, this.outSeqno, 0);
				t.update(u);
				t.update(e);
			}
			let r = t.digest();
			if (r.length > this._macActualLen) r = r.slice(0, this._macActualLen);
			this._onWrite(r);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var P = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._encBlockLen = t.cipherInfo.blockLen;
			this._macLen = t.macInfo.len;
			this._macActualLen = t.macInfo.actualLen;
			this._aadLen = t.macInfo.isETM ? 4 : 0;
			this._instance = new g(t.cipherInfo.sslName, t.cipherKey, t.cipherIV, t.macInfo.sslName, t.macKey, t.macInfo.isETM);
			this._dead = false;
		}
		free() {
			this._dead = true;
			this._instance.free();
		}
		allocPacket(e) {
			const t = this._encBlockLen;
			let n = 5 + e;
			let i = t - (n - this._aadLen & t - 1);
			if (i < 4) i += t;
			n += i;
			const a = Buffer.allocUnsafe(n + this._macLen);
			o(a, n - 4, 0);
			a[4] = i;
			r(a, 5 + e, i);
			return a;
		}
		encrypt(e) {
			if (this._dead) return;
			this._instance.encrypt(e, this.outSeqno);
			if (this._macActualLen < this._macLen) e = new s(e.buffer, e.byteOffset, e.length - (this._macLen - this._macActualLen));
			this._onWrite(e);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var F = class {
		constructor(e, t) {
			this.inSeqno = e;
			this._onPayload = t;
			this._len = 0;
			this._lenBytes = 0;
			this._packet = null;
			this._packetPos = 0;
		}
		free() {}
		decrypt(e, t, n) {
			while (t < n) {
				if (this._lenBytes < 4) {
					let r = Math.min(4 - this._lenBytes, n - t);
					this._lenBytes += r;
					while (r--) this._len = (this._len << 8) + e[t++];
					if (this._lenBytes < 4) return;
					if (this._len > f || this._len < 8 || (4 + this._len & 7) !== 0) throw new Error("Bad packet length");
					if (t >= n) return;
				}
				if (this._packetPos < this._len) {
					const r = Math.min(this._len - this._packetPos, n - t);
					let i;
					if (t !== 0 || r !== n) i = new Uint8Array(e.buffer, e.byteOffset + t, r);
					else i = e;
					if (r === this._len) this._packet = i;
					else {
						if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
						this._packet.set(i, this._packetPos);
					}
					t += r;
					this._packetPos += r;
					if (this._packetPos < this._len) return;
				}
				const r = !this._packet ? l : new s(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				this._len = 0;
				this._lenBytes = 0;
				this._packet = null;
				this._packetPos = 0;
				{
					const e = this._onPayload(r);
					if (e !== void 0) return e === false ? t : e;
				}
			}
		}
	};
	var I = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._decKeyMain = t.decipherKey.slice(0, 32);
			this._decKeyPktLen = t.decipherKey.slice(32);
			this._len = 0;
			this._lenBuf = Buffer.alloc(4);
			this._lenPos = 0;
			this._packet = null;
			this._pktLen = 0;
			this._mac = Buffer.allocUnsafe(16);
			this._calcMac = Buffer.allocUnsafe(16);
			this._macPos = 0;
		}
		free() {}
		decrypt(n, r, c) {
			while (r < c) {
				if (this._lenPos < 4) {
					let e = Math.min(4 - this._lenPos, c - r);
					while (e--) this._lenBuf[this._lenPos++] = n[r++];
					if (this._lenPos < 4) return;
					T[0] = 0;
					o(T, this.inSeqno, 12);
					const i = t("chacha20", this._decKeyPktLen, T).update(this._lenBuf);
					this._len = a(i, 0);
					if (this._len > f || this._len < 8 || (this._len & 7) !== 0) throw new Error("Bad packet length");
				}
				if (this._pktLen < this._len) {
					if (r >= c) return;
					const e = Math.min(this._len - this._pktLen, c - r);
					let t;
					if (r !== 0 || e !== c) t = new Uint8Array(n.buffer, n.byteOffset + r, e);
					else t = n;
					if (e === this._len) this._packet = t;
					else {
						if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
						this._packet.set(t, this._pktLen);
					}
					r += e;
					this._pktLen += e;
					if (this._pktLen < this._len || r >= c) return;
				}
				{
					const e = Math.min(16 - this._macPos, c - r);
					if (r !== 0 || e !== c) this._mac.set(new Uint8Array(n.buffer, n.byteOffset + r, e), this._macPos);
					else this._mac.set(n, this._macPos);
					r += e;
					this._macPos += e;
					if (this._macPos < 16) return;
				}
				T[0] = 0;
				o(T, this.inSeqno, 12);
				const l = e("chacha20", this._decKeyMain, T).update(w);
				O(D, this._lenBuf, 4, this._packet, this._packet.length, l);
				this._calcMac.set(new Uint8Array(E.HEAPU8.buffer, D, 16), 0);
				if (!i(this._calcMac, this._mac)) throw new Error("Invalid MAC");
				T[0] = 1;
				const u = t("chacha20", this._decKeyMain, T).update(this._packet);
				const d = new s(u.buffer, u.byteOffset + 1, u.length - u[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				this._len = 0;
				this._lenPos = 0;
				this._packet = null;
				this._pktLen = 0;
				this._macPos = 0;
				{
					const e = this._onPayload(d);
					if (e !== void 0) return e === false ? r : e;
				}
			}
		}
	};
	var L = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._instance = new v(t.decipherKey);
			this._len = 0;
			this._lenBuf = Buffer.alloc(4);
			this._lenPos = 0;
			this._packet = null;
			this._pktLen = 0;
			this._mac = Buffer.allocUnsafe(16);
			this._macPos = 0;
		}
		free() {
			this._instance.free();
		}
		decrypt(e, t, n) {
			while (t < n) {
				if (this._lenPos < 4) {
					let r = Math.min(4 - this._lenPos, n - t);
					while (r--) this._lenBuf[this._lenPos++] = e[t++];
					if (this._lenPos < 4) return;
					this._len = this._instance.decryptLen(this._lenBuf, this.inSeqno);
					if (this._len > f || this._len < 8 || (this._len & 7) !== 0) throw new Error("Bad packet length");
					if (t >= n) return;
				}
				if (this._pktLen < this._len) {
					const r = Math.min(this._len - this._pktLen, n - t);
					let i;
					if (t !== 0 || r !== n) i = new Uint8Array(e.buffer, e.byteOffset + t, r);
					else i = e;
					if (r === this._len) this._packet = i;
					else {
						if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
						this._packet.set(i, this._pktLen);
					}
					t += r;
					this._pktLen += r;
					if (this._pktLen < this._len || t >= n) return;
				}
				{
					const r = Math.min(16 - this._macPos, n - t);
					if (t !== 0 || r !== n) this._mac.set(new Uint8Array(e.buffer, e.byteOffset + t, r), this._macPos);
					else this._mac.set(e, this._macPos);
					t += r;
					this._macPos += r;
					if (this._macPos < 16) return;
				}
				this._instance.decrypt(this._packet, this._mac, this.inSeqno);
				const r = new s(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				this._len = 0;
				this._lenPos = 0;
				this._packet = null;
				this._pktLen = 0;
				this._macPos = 0;
				{
					const e = this._onPayload(r);
					if (e !== void 0) return e === false ? t : e;
				}
			}
		}
	};
	var R = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._decipherInstance = null;
			this._decipherSSLName = t.decipherInfo.sslName;
			this._decipherKey = t.decipherKey;
			this._decipherIV = t.decipherIV;
			this._len = 0;
			this._lenBytes = 0;
			this._packet = null;
			this._packetPos = 0;
			this._pktLen = 0;
			this._tag = Buffer.allocUnsafe(16);
			this._tagPos = 0;
		}
		free() {}
		decrypt(e, n, r) {
			while (n < r) {
				if (this._lenBytes < 4) {
					let i = Math.min(4 - this._lenBytes, r - n);
					this._lenBytes += i;
					while (i--) this._len = (this._len << 8) + e[n++];
					if (this._lenBytes < 4) return;
					if (this._len + 20 > f || this._len < 16 || (this._len & 15) !== 0) throw new Error("Bad packet length");
					this._decipherInstance = t(this._decipherSSLName, this._decipherKey, this._decipherIV);
					this._decipherInstance.setAutoPadding(false);
					this._decipherInstance.setAAD(U(this._len));
				}
				if (this._pktLen < this._len) {
					if (n >= r) return;
					const t = Math.min(this._len - this._pktLen, r - n);
					let i;
					if (n !== 0 || t !== r) i = this._decipherInstance.update(new Uint8Array(e.buffer, e.byteOffset + n, t));
					else i = this._decipherInstance.update(e);
					if (i.length) {
						if (t === this._len) this._packet = i;
						else {
							if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
							this._packet.set(i, this._packetPos);
						}
						this._packetPos += i.length;
					}
					n += t;
					this._pktLen += t;
					if (this._pktLen < this._len || n >= r) return;
				}
				{
					const t = Math.min(16 - this._tagPos, r - n);
					if (n !== 0 || t !== r) this._tag.set(new Uint8Array(e.buffer, e.byteOffset + n, t), this._tagPos);
					else this._tag.set(e, this._tagPos);
					n += t;
					this._tagPos += t;
					if (this._tagPos < 16) return;
				}
				{
					this._decipherInstance.setAuthTag(this._tag);
					const e = this._decipherInstance.final();
					if (e.length) {
						if (this._packet) this._packet.set(e, this._packetPos);
						else this._packet = e;
					}
				}
				const i = !this._packet ? l : new s(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				H(this._decipherIV);
				this._len = 0;
				this._lenBytes = 0;
				this._packet = null;
				this._packetPos = 0;
				this._pktLen = 0;
				this._tagPos = 0;
				{
					const e = this._onPayload(i);
					if (e !== void 0) return e === false ? n : e;
				}
			}
		}
	};
	var z = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._instance = new _(t.decipherInfo.sslName, t.decipherKey, t.decipherIV);
			this._len = 0;
			this._lenBytes = 0;
			this._packet = null;
			this._pktLen = 0;
			this._tag = Buffer.allocUnsafe(16);
			this._tagPos = 0;
		}
		free() {}
		decrypt(e, t, n) {
			while (t < n) {
				if (this._lenBytes < 4) {
					let r = Math.min(4 - this._lenBytes, n - t);
					this._lenBytes += r;
					while (r--) this._len = (this._len << 8) + e[t++];
					if (this._lenBytes < 4) return;
					if (this._len + 20 > f || this._len < 16 || (this._len & 15) !== 0) throw new Error(`Bad packet length: ${this._len}`);
				}
				if (this._pktLen < this._len) {
					if (t >= n) return;
					const r = Math.min(this._len - this._pktLen, n - t);
					let i;
					if (t !== 0 || r !== n) i = new Uint8Array(e.buffer, e.byteOffset + t, r);
					else i = e;
					if (r === this._len) this._packet = i;
					else {
						if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
						this._packet.set(i, this._pktLen);
					}
					t += r;
					this._pktLen += r;
					if (this._pktLen < this._len || t >= n) return;
				}
				{
					const r = Math.min(16 - this._tagPos, n - t);
					if (t !== 0 || r !== n) this._tag.set(new Uint8Array(e.buffer, e.byteOffset + t, r), this._tagPos);
					else this._tag.set(e, this._tagPos);
					t += r;
					this._tagPos += r;
					if (this._tagPos < 16) return;
				}
				this._instance.decrypt(this._packet, this._len, this._tag);
				const r = new s(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				this._len = 0;
				this._lenBytes = 0;
				this._packet = null;
				this._pktLen = 0;
				this._tagPos = 0;
				{
					const e = this._onPayload(r);
					if (e !== void 0) return e === false ? t : e;
				}
			}
		}
	};
	var B = class {
		constructor(e) {
			const n = e.inbound;
			this.inSeqno = n.seqno;
			this._onPayload = n.onPayload;
			this._decipherInstance = t(n.decipherInfo.sslName, n.decipherKey, n.decipherIV);
			this._decipherInstance.setAutoPadding(false);
			this._block = Buffer.allocUnsafe(n.macInfo.isETM ? 4 : n.decipherInfo.blockLen);
			this._blockSize = n.decipherInfo.blockLen;
			this._blockPos = 0;
			this._len = 0;
			this._packet = null;
			this._packetPos = 0;
			this._pktLen = 0;
			this._mac = Buffer.allocUnsafe(n.macInfo.actualLen);
			this._macPos = 0;
			this._macSSLName = n.macInfo.sslName;
			this._macKey = n.macKey;
			this._macActualLen = n.macInfo.actualLen;
			this._macETM = n.macInfo.isETM;
			this._macInstance = null;
			const r = n.decipherInfo.discardLen;
			if (r) {
				let e = d.get(r);
				if (e === void 0) {
					e = Buffer.alloc(r);
					d.set(r, e);
				}
				this._decipherInstance.update(e);
			}
		}
		free() {}
		decrypt(e, t, r) {
			while (t < r) {
				if (this._blockPos < this._block.length) {
					const i = Math.min(this._block.length - this._blockPos, r - t);
					if (t !== 0 || i !== r || i < e.length) this._block.set(new Uint8Array(e.buffer, e.byteOffset + t, i), this._blockPos);
					else this._block.set(e, this._blockPos);
					t += i;
					this._blockPos += i;
					if (this._blockPos < this._block.length) return;
					let s;
					let c;
					if (this._macETM) this._len = c = a(this._block, 0);
					else {
						s = this._decipherInstance.update(this._block);
						this._len = a(s, 0);
						c = 4 + this._len - this._blockSize;
					}
					if (this._len > f || this._len < 5 || (c & this._blockSize - 1) !== 0) throw new Error("Bad packet length");
					this._macInstance = n(this._macSSLName, this._macKey);
					o(u, this.inSeqno, 0);
					this._macInstance.update(u);
					if (this._macETM) this._macInstance.update(this._block);
					else {
						this._macInstance.update(new Uint8Array(s.buffer, s.byteOffset, 4));
						this._pktLen = s.length - 4;
						this._packetPos = this._pktLen;
						this._packet = Buffer.allocUnsafe(this._len);
						this._packet.set(new Uint8Array(s.buffer, s.byteOffset + 4, this._packetPos), 0);
					}
					if (t >= r) return;
				}
				if (this._pktLen < this._len) {
					const n = Math.min(this._len - this._pktLen, r - t);
					let i;
					if (t !== 0 || n !== r) i = new Uint8Array(e.buffer, e.byteOffset + t, n);
					else i = e;
					if (this._macETM) this._macInstance.update(i);
					const a = this._decipherInstance.update(i);
					if (a.length) {
						if (n === this._len) this._packet = a;
						else {
							if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
							this._packet.set(a, this._packetPos);
						}
						this._packetPos += a.length;
					}
					t += n;
					this._pktLen += n;
					if (this._pktLen < this._len || t >= r) return;
				}
				{
					const n = Math.min(this._macActualLen - this._macPos, r - t);
					if (t !== 0 || n !== r) this._mac.set(new Uint8Array(e.buffer, e.byteOffset + t, n), this._macPos);
					else this._mac.set(e, this._macPos);
					t += n;
					this._macPos += n;
					if (this._macPos < this._macActualLen) return;
				}
				if (!this._macETM) this._macInstance.update(this._packet);
				let i = this._macInstance.digest();
				if (this._macActualLen < i.length) i = new Uint8Array(i.buffer, i.byteOffset, this._macActualLen);
				if (!W(i, this._mac)) throw new Error("Invalid MAC");
				const c = new s(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				this._blockPos = 0;
				this._len = 0;
				this._packet = null;
				this._packetPos = 0;
				this._pktLen = 0;
				this._macPos = 0;
				this._macInstance = null;
				{
					const e = this._onPayload(c);
					if (e !== void 0) return e === false ? t : e;
				}
			}
		}
	};
	var V = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._instance = new y(t.decipherInfo.sslName, t.decipherKey, t.decipherIV, t.macInfo.sslName, t.macKey, t.macInfo.isETM, t.macInfo.actualLen);
			this._block = Buffer.allocUnsafe(t.macInfo.isETM || t.decipherInfo.stream ? 4 : t.decipherInfo.blockLen);
			this._blockPos = 0;
			this._len = 0;
			this._packet = null;
			this._pktLen = 0;
			this._mac = Buffer.allocUnsafe(t.macInfo.actualLen);
			this._macPos = 0;
			this._macActualLen = t.macInfo.actualLen;
			this._macETM = t.macInfo.isETM;
		}
		free() {
			this._instance.free();
		}
		decrypt(e, t, n) {
			while (t < n) {
				if (this._blockPos < this._block.length) {
					const r = Math.min(this._block.length - this._blockPos, n - t);
					if (t !== 0 || r !== n || r < e.length) this._block.set(new Uint8Array(e.buffer, e.byteOffset + t, r), this._blockPos);
					else this._block.set(e, this._blockPos);
					t += r;
					this._blockPos += r;
					if (this._blockPos < this._block.length) return;
					let i;
					if (this._macETM) this._len = i = a(this._block, 0);
					else {
						this._instance.decryptBlock(this._block);
						this._len = a(this._block, 0);
						i = 4 + this._len - this._block.length;
					}
					if (this._len > f || this._len < 5 || (i & this._block.length - 1) !== 0) throw new Error("Bad packet length");
					if (!this._macETM) {
						this._pktLen = this._block.length - 4;
						if (this._pktLen) {
							this._packet = Buffer.allocUnsafe(this._len);
							this._packet.set(new Uint8Array(this._block.buffer, this._block.byteOffset + 4, this._pktLen), 0);
						}
					}
					if (t >= n) return;
				}
				if (this._pktLen < this._len) {
					const r = Math.min(this._len - this._pktLen, n - t);
					let i;
					if (t !== 0 || r !== n) i = new Uint8Array(e.buffer, e.byteOffset + t, r);
					else i = e;
					if (r === this._len) this._packet = i;
					else {
						if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
						this._packet.set(i, this._pktLen);
					}
					t += r;
					this._pktLen += r;
					if (this._pktLen < this._len || t >= n) return;
				}
				{
					const r = Math.min(this._macActualLen - this._macPos, n - t);
					if (t !== 0 || r !== n) this._mac.set(new Uint8Array(e.buffer, e.byteOffset + t, r), this._macPos);
					else this._mac.set(e, this._macPos);
					t += r;
					this._macPos += r;
					if (this._macPos < this._macActualLen) return;
				}
				this._instance.decrypt(this._packet, this.inSeqno, this._block, this._mac);
				const r = new s(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				this._blockPos = 0;
				this._len = 0;
				this._packet = null;
				this._pktLen = 0;
				this._macPos = 0;
				this._macInstance = null;
				{
					const e = this._onPayload(r);
					if (e !== void 0) return e === false ? t : e;
				}
			}
		}
	};
	function H(e) {
		++e[11] >>> 8 && ++e[10] >>> 8 && ++e[9] >>> 8 && ++e[8] >>> 8 && ++e[7] >>> 8 && ++e[6] >>> 8 && ++e[5] >>> 8 && ++e[4] >>> 8;
	}
	const U = (() => {
		const e = Buffer.alloc(4);
		return (t) => {
			e[0] = t >>> 24;
			e[1] = t >>> 16;
			e[2] = t >>> 8;
			e[3] = t;
			return e;
		};
	})();
	function W(e, t) {
		if (e.length !== t.length) {
			i(e, e);
			return false;
		}
		return i(e, t);
	}
	function G(e) {
		if (typeof e !== "object" || e === null) throw new Error("Invalid config");
		if (typeof e.outbound !== "object" || e.outbound === null) throw new Error("Invalid outbound");
		const t = e.outbound;
		if (typeof t.onWrite !== "function") throw new Error("Invalid outbound.onWrite");
		if (typeof t.cipherInfo !== "object" || t.cipherInfo === null) throw new Error("Invalid outbound.cipherInfo");
		if (!Buffer.isBuffer(t.cipherKey) || t.cipherKey.length !== t.cipherInfo.keyLen) throw new Error("Invalid outbound.cipherKey");
		if (t.cipherInfo.ivLen && (!Buffer.isBuffer(t.cipherIV) || t.cipherIV.length !== t.cipherInfo.ivLen)) throw new Error("Invalid outbound.cipherIV");
		if (typeof t.seqno !== "number" || t.seqno < 0 || t.seqno > c) throw new Error("Invalid outbound.seqno");
		const n = !!t.forceNative;
		switch (t.cipherInfo.sslName) {
			case "aes-128-gcm":
			case "aes-256-gcm": return m && !n ? new M(e) : new j(e);
			case "chacha20": return h && !n ? new A(e) : new k(e);
			default:
				if (typeof t.macInfo !== "object" || t.macInfo === null) throw new Error("Invalid outbound.macInfo");
				if (!Buffer.isBuffer(t.macKey) || t.macKey.length !== t.macInfo.len) throw new Error("Invalid outbound.macKey");
				return g && !n ? new P(e) : new N(e);
		}
	}
	function K(e) {
		if (typeof e !== "object" || e === null) throw new Error("Invalid config");
		if (typeof e.inbound !== "object" || e.inbound === null) throw new Error("Invalid inbound");
		const t = e.inbound;
		if (typeof t.onPayload !== "function") throw new Error("Invalid inbound.onPayload");
		if (typeof t.decipherInfo !== "object" || t.decipherInfo === null) throw new Error("Invalid inbound.decipherInfo");
		if (!Buffer.isBuffer(t.decipherKey) || t.decipherKey.length !== t.decipherInfo.keyLen) throw new Error("Invalid inbound.decipherKey");
		if (t.decipherInfo.ivLen && (!Buffer.isBuffer(t.decipherIV) || t.decipherIV.length !== t.decipherInfo.ivLen)) throw new Error("Invalid inbound.decipherIV");
		if (typeof t.seqno !== "number" || t.seqno < 0 || t.seqno > c) throw new Error("Invalid inbound.seqno");
		const n = !!t.forceNative;
		switch (t.decipherInfo.sslName) {
			case "aes-128-gcm":
			case "aes-256-gcm": return _ && !n ? new z(e) : new R(e);
			case "chacha20": return v && !n ? new L(e) : new I(e);
			default:
				if (typeof t.macInfo !== "object" || t.macInfo === null) throw new Error("Invalid inbound.macInfo");
				if (!Buffer.isBuffer(t.macKey) || t.macKey.length !== t.macInfo.len) throw new Error("Invalid inbound.macKey");
				return y && !n ? new V(e) : new B(e);
		}
	}
	module.exports = {
		CIPHER_INFO: x,
		MAC_INFO: S,
		bindingAvailable: !!p,
		init: (() => {
			return new Promise(async (e, t) => {
				try {
					E = await require_poly1305()();
					D = E._malloc(16);
					O = E.cwrap("poly1305_auth", null, [
						"number",
						"array",
						"number",
						"array",
						"number",
						"array"
					]);
				} catch (e) {
					return t(e);
				}
				e();
			});
		})(),
		NullCipher: C,
		createCipher: G,
		NullDecipher: F,
		createDecipher: K
	};
}));
// node_modules/ssh2/lib/protocol/keyParser.js
var require_keyParser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { createDecipheriv: e, createECDH: t, createHash: n, createHmac: r, createSign: i, createVerify: a, getCiphers: o, sign: s, verify: c } = __require("crypto");
	const l = o();
	const { Ber: u } = require_lib$1();
	const d = require_bcrypt_pbkdf().pbkdf;
	const { CIPHER_INFO: f } = require_crypto();
	const { eddsaSupported: p, SUPPORTED_CIPHER: m } = require_constants();
	const { bufferSlice: h, makeBufferParser: g, readString: _, readUInt32BE: v, writeUInt32BE: y } = require_utils();
	const b = Symbol("Hash Algorithm");
	const x = Symbol("Private key PEM");
	const S = Symbol("Public key PEM");
	const C = Symbol("Public key SSH");
	const w = Symbol("Decrypted Key");
	const T = Object.create(null);
	{
		const e = Object.keys(f);
		for (let t = 0; t < e.length; ++t) {
			const n = f[e[t]].sslName;
			if (!n || T[n]) continue;
			T[n] = f[e[t]];
		}
	}
	const E = g();
	function D(e, t) {
		t = t.base64Slice(0, t.length);
		let n = t.replace(/.{64}/g, "$&\n");
		if (t.length & 63) n += "\n";
		return `-----BEGIN ${e} KEY-----\n${n}-----END ${e} KEY-----`;
	}
	function O(e, t) {
		const n = Buffer.allocUnsafe(e.length + t.length);
		n.set(e, 0);
		n.set(t, e.length);
		return n;
	}
	function k(e, t) {
		const n = e.length;
		let r = e._pos || 0;
		for (let i = 0; i < t; ++i) {
			const t = n - r;
			if (r >= n || t < 4) return false;
			const i = v(e, r);
			if (t < 4 + i) return false;
			r += 4 + i;
		}
		e._pos = r;
		return true;
	}
	function A(e, t) {
		const n = new u.Writer();
		n.startSequence();
		n.startSequence();
		n.writeOID("1.2.840.113549.1.1.1");
		n.writeNull();
		n.endSequence();
		n.startSequence(u.BitString);
		n.writeByte(0);
		n.startSequence();
		n.writeBuffer(e, u.Integer);
		n.writeBuffer(t, u.Integer);
		n.endSequence();
		n.endSequence();
		n.endSequence();
		return D("PUBLIC", n.buffer);
	}
	function j(e, t) {
		const n = Buffer.allocUnsafe(15 + t.length + 4 + e.length);
		y(n, 7, 0);
		n.utf8Write("ssh-rsa", 4, 7);
		let r = 11;
		y(n, t.length, r);
		n.set(t, r += 4);
		y(n, e.length, r += t.length);
		n.set(e, r + 4);
		return n;
	}
	const M = (() => {
		function e(e, t, n, r, i, a, o, s) {
			const c = new u.Writer();
			c.startSequence();
			c.writeInt(0, u.Integer);
			c.writeBuffer(e, u.Integer);
			c.writeBuffer(t, u.Integer);
			c.writeBuffer(n, u.Integer);
			c.writeBuffer(r, u.Integer);
			c.writeBuffer(i, u.Integer);
			c.writeBuffer(a, u.Integer);
			c.writeBuffer(o, u.Integer);
			c.writeBuffer(s, u.Integer);
			c.endSequence();
			return c.buffer;
		}
		function t(e) {
			return BigInt(`0x${e.hexSlice(0, e.length)}`);
		}
		function n(e) {
			let t = e.toString(16);
			if ((t.length & 1) !== 0) t = `0${t}`;
			else {
				const e = t.charCodeAt(0);
				if (e === 56 || e === 57 || e >= 97 && e <= 102) t = `00${t}`;
			}
			return Buffer.from(t, "hex");
		}
		return function r(i, a, o, s, c, l) {
			const u = t(o);
			return D("RSA PRIVATE", e(i, a, o, c, l, n(u % (t(c) - 1n)), n(u % (t(l) - 1n)), s));
		};
	})();
	function N(e, t, n, r) {
		const i = new u.Writer();
		i.startSequence();
		i.startSequence();
		i.writeOID("1.2.840.10040.4.1");
		i.startSequence();
		i.writeBuffer(e, u.Integer);
		i.writeBuffer(t, u.Integer);
		i.writeBuffer(n, u.Integer);
		i.endSequence();
		i.endSequence();
		i.startSequence(u.BitString);
		i.writeByte(0);
		i.writeBuffer(r, u.Integer);
		i.endSequence();
		i.endSequence();
		return D("PUBLIC", i.buffer);
	}
	function P(e, t, n, r) {
		const i = Buffer.allocUnsafe(15 + e.length + 4 + t.length + 4 + n.length + 4 + r.length);
		y(i, 7, 0);
		i.utf8Write("ssh-dss", 4, 7);
		let a = 11;
		y(i, e.length, a);
		i.set(e, a += 4);
		y(i, t.length, a += e.length);
		i.set(t, a += 4);
		y(i, n.length, a += t.length);
		i.set(n, a += 4);
		y(i, r.length, a += n.length);
		i.set(r, a + 4);
		return i;
	}
	function F(e, t, n, r, i) {
		const a = new u.Writer();
		a.startSequence();
		a.writeInt(0, u.Integer);
		a.writeBuffer(e, u.Integer);
		a.writeBuffer(t, u.Integer);
		a.writeBuffer(n, u.Integer);
		a.writeBuffer(r, u.Integer);
		a.writeBuffer(i, u.Integer);
		a.endSequence();
		return D("DSA PRIVATE", a.buffer);
	}
	function I(e) {
		const t = new u.Writer();
		t.startSequence();
		t.startSequence();
		t.writeOID("1.3.101.112");
		t.endSequence();
		t.startSequence(u.BitString);
		t.writeByte(0);
		t._ensure(e.length);
		t._buf.set(e, t._offset);
		t._offset += e.length;
		t.endSequence();
		t.endSequence();
		return D("PUBLIC", t.buffer);
	}
	function L(e) {
		const t = Buffer.allocUnsafe(19 + e.length);
		y(t, 11, 0);
		t.utf8Write("ssh-ed25519", 4, 11);
		y(t, e.length, 15);
		t.set(e, 19);
		return t;
	}
	function R(e) {
		const t = new u.Writer();
		t.startSequence();
		t.writeInt(0, u.Integer);
		t.startSequence();
		t.writeOID("1.3.101.112");
		t.endSequence();
		t.startSequence(u.OctetString);
		t.writeBuffer(e, u.OctetString);
		t.endSequence();
		t.endSequence();
		return D("PRIVATE", t.buffer);
	}
	function z(e, t) {
		const n = new u.Writer();
		n.startSequence();
		n.startSequence();
		n.writeOID("1.2.840.10045.2.1");
		n.writeOID(e);
		n.endSequence();
		n.startSequence(u.BitString);
		n.writeByte(0);
		n._ensure(t.length);
		n._buf.set(t, n._offset);
		n._offset += t.length;
		n.endSequence();
		n.endSequence();
		return D("PUBLIC", n.buffer);
	}
	function B(e, t) {
		let n;
		switch (e) {
			case "1.2.840.10045.3.1.7":
				n = "nistp256";
				break;
			case "1.3.132.0.34":
				n = "nistp384";
				break;
			case "1.3.132.0.35":
				n = "nistp521";
				break;
			default: return;
		}
		const r = Buffer.allocUnsafe(39 + t.length);
		y(r, 19, 0);
		r.utf8Write(`ecdsa-sha2-${n}`, 4, 19);
		y(r, 8, 23);
		r.utf8Write(n, 27, 8);
		y(r, t.length, 35);
		r.set(t, 39);
		return r;
	}
	function V(e, t, n) {
		const r = new u.Writer();
		r.startSequence();
		r.writeInt(1, u.Integer);
		r.writeBuffer(n, u.OctetString);
		r.startSequence(160);
		r.writeOID(e);
		r.endSequence();
		r.startSequence(161);
		r.startSequence(u.BitString);
		r.writeByte(0);
		r._ensure(t.length);
		r._buf.set(t, r._offset);
		r._offset += t.length;
		r.endSequence();
		r.endSequence();
		r.endSequence();
		return D("EC PRIVATE", r.buffer);
	}
	function H(e, n) {
		const r = t(e);
		r.setPrivateKey(n);
		return r.getPublicKey();
	}
	const U = {
		sign: (() => {
			if (typeof s === "function") return function e(t, n) {
				const r = this[x];
				if (r === null) return /* @__PURE__ */ new Error("No private key available");
				if (!n || typeof n !== "string") n = this[b];
				try {
					return s(n, t, r);
				} catch (e) {
					return e;
				}
			};
			return function e(t, n) {
				const r = this[x];
				if (r === null) return /* @__PURE__ */ new Error("No private key available");
				if (!n || typeof n !== "string") n = this[b];
				const a = i(n);
				a.update(t);
				try {
					return a.sign(r);
				} catch (e) {
					return e;
				}
			};
		})(),
		verify: (() => {
			if (typeof c === "function") return function e(t, n, r) {
				const i = this[S];
				if (i === null) return /* @__PURE__ */ new Error("No public key available");
				if (!r || typeof r !== "string") r = this[b];
				try {
					return c(r, t, i, n);
				} catch (e) {
					return e;
				}
			};
			return function e(t, n, r) {
				const i = this[S];
				if (i === null) return /* @__PURE__ */ new Error("No public key available");
				if (!r || typeof r !== "string") r = this[b];
				const o = a(r);
				o.update(t);
				try {
					return o.verify(i, n);
				} catch (e) {
					return e;
				}
			};
		})(),
		isPrivateKey: function e() {
			return this[x] !== null;
		},
		getPrivatePEM: function e() {
			return this[x];
		},
		getPublicPEM: function e() {
			return this[S];
		},
		getPublicSSH: function e() {
			return this[C];
		},
		equals: function e(t) {
			const n = Q(t);
			if (n instanceof Error) return false;
			return this.type === n.type && this[x] === n[x] && this[S] === n[S] && this[C].equals(n[C]);
		}
	};
	function W(e, t, n, r, i, a, o) {
		this.type = e;
		this.comment = t;
		this[x] = n;
		this[S] = r;
		this[C] = i;
		this[b] = a;
		this[w] = o;
	}
	W.prototype = U;
	{
		const t = /^-----BEGIN OPENSSH PRIVATE KEY-----(?:\r\n|\n)([\s\S]+)(?:\r\n|\n)-----END OPENSSH PRIVATE KEY-----$/;
		W.parse = (r, i) => {
			const a = t.exec(r);
			if (a === null) return null;
			let o;
			const s = Buffer.from(a[1], "base64");
			if (s.length < 31) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			const c = s.utf8Slice(0, 15);
			if (c !== "openssh-key-v1\0") return /* @__PURE__ */ new Error(`Unsupported OpenSSH key magic: ${c}`);
			const l = _(s, 15, true);
			if (l === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			if (l !== "none" && m.indexOf(l) === -1) return /* @__PURE__ */ new Error(`Unsupported cipher for OpenSSH key: ${l}`);
			const u = _(s, s._pos, true);
			if (u === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			if (u !== "none") {
				if (l === "none") return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
				if (u !== "bcrypt") return /* @__PURE__ */ new Error(`Unsupported kdf name for OpenSSH key: ${u}`);
				if (!i) return /* @__PURE__ */ new Error("Encrypted private OpenSSH key detected, but no passphrase given");
			} else if (l !== "none") return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			let p;
			let g;
			let y;
			if (l !== "none") p = f[l];
			const b = _(s, s._pos);
			if (b === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			if (b.length) switch (u) {
				case "none": return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
				case "bcrypt": {
					const e = _(b, 0);
					if (e === void 0 || b._pos + 4 > b.length) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
					const t = v(b, b._pos);
					const n = Buffer.allocUnsafe(p.keyLen + p.ivLen);
					if (d(i, i.length, e, e.length, n, n.length, t) !== 0) return /* @__PURE__ */ new Error("Failed to generate information to decrypt key");
					g = h(n, 0, p.keyLen);
					y = h(n, p.keyLen, n.length);
					break;
				}
			}
			else if (u !== "none") return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			if (s._pos + 3 >= s.length) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			const x = v(s, s._pos);
			s._pos += 4;
			if (x > 0) {
				for (let e = 0; e < x; ++e) {
					const e = _(s, s._pos);
					if (e === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
					if (_(e, 0, true) === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
				}
				let t = _(s, s._pos);
				if (t === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
				if (g !== void 0) {
					if (t.length < p.blockLen || t.length % p.blockLen !== 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
					try {
						const n = { authTagLength: p.authLen };
						const r = e(p.sslName, g, y, n);
						r.setAutoPadding(false);
						if (p.authLen > 0) {
							if (s.length - s._pos < p.authLen) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
							r.setAuthTag(h(s, s._pos, s._pos += p.authLen));
						}
						t = O(r.update(t), r.final());
					} catch (e) {
						return e;
					}
				}
				if (s._pos !== s.length) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
				o = n(t, x, g !== void 0);
			} else o = [];
			if (o instanceof Error) return o;
			return o[0];
		};
		function n(e, t, n) {
			const r = [];
			if (e.length < 8) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			if (v(e, 0) !== v(e, 4)) {
				if (n) return /* @__PURE__ */ new Error("OpenSSH key integrity check failed -- bad passphrase?");
				return /* @__PURE__ */ new Error("OpenSSH key integrity check failed");
			}
			e._pos = 8;
			let o;
			let s;
			for (o = 0; o < t; ++o) {
				let t;
				let i;
				let a;
				let o;
				const c = _(e, e._pos, true);
				if (c === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
				switch (c) {
					case "ssh-rsa": {
						const n = _(e, e._pos);
						if (n === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const r = _(e, e._pos);
						if (r === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const s = _(e, e._pos);
						if (s === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const c = _(e, e._pos);
						if (c === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const l = _(e, e._pos);
						if (l === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const u = _(e, e._pos);
						if (u === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						a = A(n, r);
						o = j(n, r);
						i = M(n, r, s, c, l, u);
						t = "sha1";
						break;
					}
					case "ssh-dss": {
						const n = _(e, e._pos);
						if (n === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const r = _(e, e._pos);
						if (r === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const s = _(e, e._pos);
						if (s === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const c = _(e, e._pos);
						if (c === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const l = _(e, e._pos);
						if (l === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						a = N(n, r, s, c);
						o = P(n, r, s, c);
						i = F(n, r, s, c, l);
						t = "sha1";
						break;
					}
					case "ssh-ed25519": {
						if (!p) return /* @__PURE__ */ new Error(`Unsupported OpenSSH private key type: ${c}`);
						const n = _(e, e._pos);
						if (n === void 0 || n.length !== 32) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const r = _(e, e._pos);
						if (r === void 0 || r.length !== 64) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						a = I(n);
						o = L(n);
						i = R(h(r, 0, 32));
						t = null;
						break;
					}
					case "ecdsa-sha2-nistp256":
						t = "sha256";
						s = "1.2.840.10045.3.1.7";
					case "ecdsa-sha2-nistp384": if (t === void 0) {
						t = "sha384";
						s = "1.3.132.0.34";
					}
					case "ecdsa-sha2-nistp521": {
						if (t === void 0) {
							t = "sha512";
							s = "1.3.132.0.35";
						}
						if (!k(e, 1)) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const n = _(e, e._pos);
						if (n === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						const r = _(e, e._pos);
						if (r === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
						a = z(s, n);
						o = B(s, n);
						i = V(s, n, r);
						break;
					}
					default: return /* @__PURE__ */ new Error(`Unsupported OpenSSH private key type: ${c}`);
				}
				const l = _(e, e._pos, true);
				if (l === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
				r.push(new W(c, l, i, a, o, t, n));
			}
			let c = 0;
			for (o = e._pos; o < e.length; ++o) if (e[o] !== ++c % 255) return /* @__PURE__ */ new Error("Malformed OpenSSH private key");
			return r;
		}
	}
	function G(e, t, n, r, i, a, o) {
		this.type = e;
		this.comment = t;
		this[x] = n;
		this[S] = r;
		this[C] = i;
		this[b] = a;
		this[w] = o;
	}
	G.prototype = U;
	{
		const t = /^-----BEGIN (RSA|DSA|EC) PRIVATE KEY-----(?:\r\n|\n)((?:[^:]+:\s*[\S].*(?:\r\n|\n))*)([\s\S]+)(?:\r\n|\n)-----END (RSA|DSA|EC) PRIVATE KEY-----$/;
		G.parse = (r, i) => {
			const a = t.exec(r);
			if (a === null) return null;
			let o = Buffer.from(a[3], "base64");
			let s = a[2];
			let c = false;
			if (s !== void 0) {
				s = s.split(/\r\n|\n/g);
				for (let t = 0; t < s.length; ++t) {
					const r = s[t];
					let a = r.indexOf(":");
					if (r.slice(0, a) === "DEK-Info") {
						const t = r.slice(a + 2);
						a = t.indexOf(",");
						if (a === -1) continue;
						const s = t.slice(0, a).toLowerCase();
						if (l.indexOf(s) === -1) return /* @__PURE__ */ new Error(`Cipher (${s}) not supported for encrypted OpenSSH private key`);
						const u = T[s];
						if (!u) return /* @__PURE__ */ new Error(`Cipher (${s}) not supported for encrypted OpenSSH private key`);
						const d = Buffer.from(t.slice(a + 1), "hex");
						if (d.length !== u.ivLen) return /* @__PURE__ */ new Error("Malformed encrypted OpenSSH private key");
						if (!i) return /* @__PURE__ */ new Error("Encrypted OpenSSH private key detected, but no passphrase given");
						const f = h(d, 0, 8);
						let p = n("md5").update(i).update(f).digest();
						while (p.length < u.keyLen) p = O(p, n("md5").update(p).update(i).update(f).digest());
						if (p.length > u.keyLen) p = h(p, 0, u.keyLen);
						try {
							const t = e(s, p, d);
							t.setAutoPadding(false);
							o = O(t.update(o), t.final());
							c = true;
						} catch (e) {
							return e;
						}
					}
				}
			}
			let d;
			let f;
			let p;
			let m;
			let g;
			let _;
			let v = "Malformed OpenSSH private key";
			if (c) v += ". Bad passphrase?";
			switch (a[1]) {
				case "RSA":
					d = "ssh-rsa";
					f = D("RSA PRIVATE", o);
					try {
						_ = new u.Reader(o);
						_.readSequence();
						_.readInt();
						const e = _.readString(u.Integer, true);
						if (e === null) return new Error(v);
						const t = _.readString(u.Integer, true);
						if (t === null) return new Error(v);
						p = A(e, t);
						m = j(e, t);
					} catch {
						return new Error(v);
					}
					g = "sha1";
					break;
				case "DSA":
					d = "ssh-dss";
					f = D("DSA PRIVATE", o);
					try {
						_ = new u.Reader(o);
						_.readSequence();
						_.readInt();
						const e = _.readString(u.Integer, true);
						if (e === null) return new Error(v);
						const t = _.readString(u.Integer, true);
						if (t === null) return new Error(v);
						const n = _.readString(u.Integer, true);
						if (n === null) return new Error(v);
						const r = _.readString(u.Integer, true);
						if (r === null) return new Error(v);
						p = N(e, t, n, r);
						m = P(e, t, n, r);
					} catch {
						return new Error(v);
					}
					g = "sha1";
					break;
				case "EC": {
					let e;
					let t;
					let n;
					try {
						_ = new u.Reader(o);
						_.readSequence();
						_.readInt();
						t = _.readString(u.OctetString, true);
						_.readByte();
						const r = _.readLength();
						if (r !== null) {
							_._offset = r;
							n = _.readOID();
							if (n === null) return new Error(v);
							switch (n) {
								case "1.2.840.10045.3.1.7":
									e = "prime256v1";
									d = "ecdsa-sha2-nistp256";
									g = "sha256";
									break;
								case "1.3.132.0.34":
									e = "secp384r1";
									d = "ecdsa-sha2-nistp384";
									g = "sha384";
									break;
								case "1.3.132.0.35":
									e = "secp521r1";
									d = "ecdsa-sha2-nistp521";
									g = "sha512";
									break;
								default: return /* @__PURE__ */ new Error(`Unsupported private key EC OID: ${n}`);
							}
						} else return new Error(v);
					} catch {
						return new Error(v);
					}
					f = D("EC PRIVATE", o);
					const r = H(e, t);
					p = z(n, r);
					m = B(n, r);
					break;
				}
			}
			return new G(d, "", f, p, m, g, c);
		};
	}
	function K(e, t, n, r, i, a, o) {
		this.type = e;
		this.comment = t;
		this[x] = n;
		this[S] = r;
		this[C] = i;
		this[b] = a;
		this[w] = o;
	}
	K.prototype = U;
	{
		const t = Buffer.alloc(0);
		const i = Buffer.from([
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		]);
		const a = Buffer.from([
			0,
			0,
			0,
			0
		]);
		const o = Buffer.from([
			0,
			0,
			0,
			1
		]);
		const s = /^PuTTY-User-Key-File-2: (ssh-(?:rsa|dss))\r?\nEncryption: (aes256-cbc|none)\r?\nComment: ([^\r\n]*)\r?\nPublic-Lines: \d+\r?\n([\s\S]+?)\r?\nPrivate-Lines: \d+\r?\n([\s\S]+?)\r?\nPrivate-MAC: ([^\r\n]+)/;
		K.parse = (c, l) => {
			const u = s.exec(c);
			if (u === null) return null;
			const d = u[2];
			const p = d !== "none";
			if (p && !l) return /* @__PURE__ */ new Error("Encrypted PPK private key detected, but no passphrase given");
			let m = Buffer.from(u[5], "base64");
			if (p) {
				const t = f[d];
				let r = O(n("sha1").update(a).update(l).digest(), n("sha1").update(o).update(l).digest());
				if (r.length > t.keyLen) r = h(r, 0, t.keyLen);
				try {
					const n = e(t.sslName, r, i);
					n.setAutoPadding(false);
					m = O(n.update(m), n.final());
				} catch (e) {
					return e;
				}
			}
			const g = u[1];
			const v = u[3];
			const b = Buffer.from(u[4], "base64");
			const x = u[6];
			const S = g.length;
			const C = d.length;
			const w = Buffer.byteLength(v);
			const T = b.length;
			const E = m.length;
			const D = Buffer.allocUnsafe(4 + S + 4 + C + 4 + w + 4 + T + 4 + E);
			let I = 0;
			y(D, S, I);
			D.utf8Write(g, I += 4, S);
			y(D, C, I += S);
			D.utf8Write(d, I += 4, C);
			y(D, w, I += C);
			D.utf8Write(v, I += 4, w);
			y(D, T, I += w);
			D.set(b, I += 4);
			y(D, E, I += T);
			D.set(m, I + 4);
			if (!l) l = t;
			if (r("sha1", n("sha1").update("putty-private-key-file-mac-key").update(l).digest()).update(D).digest("hex") !== x) {
				if (p) return /* @__PURE__ */ new Error("PPK private key integrity check failed -- bad passphrase?");
				return /* @__PURE__ */ new Error("PPK private key integrity check failed");
			}
			let R;
			let z;
			let B;
			b._pos = 0;
			k(b, 1);
			switch (g) {
				case "ssh-rsa": {
					const e = _(b, b._pos);
					if (e === void 0) return /* @__PURE__ */ new Error("Malformed PPK public key");
					const t = _(b, b._pos);
					if (t === void 0) return /* @__PURE__ */ new Error("Malformed PPK public key");
					const n = _(m, 0);
					if (n === void 0) return /* @__PURE__ */ new Error("Malformed PPK private key");
					const r = _(m, m._pos);
					if (r === void 0) return /* @__PURE__ */ new Error("Malformed PPK private key");
					const i = _(m, m._pos);
					if (i === void 0) return /* @__PURE__ */ new Error("Malformed PPK private key");
					const a = _(m, m._pos);
					if (a === void 0) return /* @__PURE__ */ new Error("Malformed PPK private key");
					R = A(t, e);
					z = j(t, e);
					B = M(t, e, n, a, r, i);
					break;
				}
				case "ssh-dss": {
					const e = _(b, b._pos);
					if (e === void 0) return /* @__PURE__ */ new Error("Malformed PPK public key");
					const t = _(b, b._pos);
					if (t === void 0) return /* @__PURE__ */ new Error("Malformed PPK public key");
					const n = _(b, b._pos);
					if (n === void 0) return /* @__PURE__ */ new Error("Malformed PPK public key");
					const r = _(b, b._pos);
					if (r === void 0) return /* @__PURE__ */ new Error("Malformed PPK public key");
					const i = _(m, 0);
					if (i === void 0) return /* @__PURE__ */ new Error("Malformed PPK private key");
					R = N(e, t, n, r);
					z = P(e, t, n, r);
					B = F(e, t, n, r, i);
					break;
				}
			}
			return new K(g, v, B, R, z, "sha1", p);
		};
	}
	function q(e, t, n, r, i) {
		this.type = e;
		this.comment = t;
		this[x] = null;
		this[S] = n;
		this[C] = r;
		this[b] = i;
		this[w] = false;
	}
	q.prototype = U;
	{
		let e;
		if (p) e = /^(((?:ssh-(?:rsa|dss|ed25519))|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v0[01]@openssh.com)?) ([A-Z0-9a-z/+=]+)(?:$|\s+([\S].*)?)$/;
		else e = /^(((?:ssh-(?:rsa|dss))|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v0[01]@openssh.com)?) ([A-Z0-9a-z/+=]+)(?:$|\s+([\S].*)?)$/;
		q.parse = (t) => {
			const n = e.exec(t);
			if (n === null) return null;
			const r = n[1];
			const i = n[2];
			const a = Buffer.from(n[3], "base64");
			const o = n[4] || "";
			const s = _(a, a._pos, true);
			if (s === void 0 || s.indexOf(i) !== 0) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
			return Y(a, i, o, r);
		};
	}
	function J(e, t, n, r, i) {
		this.type = e;
		this.comment = t;
		this[x] = null;
		this[S] = n;
		this[C] = r;
		this[b] = i;
		this[w] = false;
	}
	J.prototype = U;
	{
		const e = /^---- BEGIN SSH2 PUBLIC KEY ----(?:\r?\n)((?:.{0,72}\r?\n)+)---- END SSH2 PUBLIC KEY ----$/;
		const t = /^[A-Z0-9a-z/+=\r\n]+$/;
		const n = /^([\x21-\x39\x3B-\x7E]{1,64}): ((?:[^\\]*\\\r?\n)*[^\r\n]+)\r?\n/gm;
		const r = /\\\r?\n/g;
		J.parse = (i) => {
			let a = e.exec(i);
			if (a === null) return null;
			const o = a[1];
			let s = 0;
			let c = "";
			while (a = n.exec(o)) {
				const e = a[1];
				const t = a[2].replace(r, "");
				if (t.length > 1024) {
					n.lastIndex = 0;
					return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
				}
				s = n.lastIndex;
				if (e.toLowerCase() === "comment") {
					c = t;
					if (c.length > 1 && c.charCodeAt(0) === 34 && c.charCodeAt(c.length - 1) === 34) c = c.slice(1, -1);
				}
			}
			let l = o.slice(s);
			if (!t.test(l)) return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
			l = Buffer.from(l, "base64");
			const u = _(l, 0, true);
			if (u === void 0) return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
			let d = null;
			let f = null;
			switch (u) {
				case "ssh-rsa": {
					const e = _(l, l._pos);
					if (e === void 0) return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
					const t = _(l, l._pos);
					if (t === void 0) return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
					d = A(t, e);
					f = j(t, e);
					break;
				}
				case "ssh-dss": {
					const e = _(l, l._pos);
					if (e === void 0) return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
					const t = _(l, l._pos);
					if (t === void 0) return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
					const n = _(l, l._pos);
					if (n === void 0) return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
					const r = _(l, l._pos);
					if (r === void 0) return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
					d = N(e, t, n, r);
					f = P(e, t, n, r);
					break;
				}
				default: return /* @__PURE__ */ new Error("Malformed RFC4716 public key");
			}
			return new J(u, c, d, f, "sha1");
		};
	}
	function Y(e, t, n, r) {
		if (!X(t)) return /* @__PURE__ */ new Error(`Unsupported OpenSSH public key type: ${t}`);
		let i;
		let a;
		let o = null;
		let s = null;
		switch (t) {
			case "ssh-rsa": {
				const t = _(e, e._pos || 0);
				if (t === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				const n = _(e, e._pos);
				if (n === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				o = A(n, t);
				s = j(n, t);
				i = "sha1";
				break;
			}
			case "ssh-dss": {
				const t = _(e, e._pos || 0);
				if (t === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				const n = _(e, e._pos);
				if (n === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				const r = _(e, e._pos);
				if (r === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				const a = _(e, e._pos);
				if (a === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				o = N(t, n, r, a);
				s = P(t, n, r, a);
				i = "sha1";
				break;
			}
			case "ssh-ed25519": {
				const t = _(e, e._pos || 0);
				if (t === void 0 || t.length !== 32) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				o = I(t);
				s = L(t);
				i = null;
				break;
			}
			case "ecdsa-sha2-nistp256":
				i = "sha256";
				a = "1.2.840.10045.3.1.7";
			case "ecdsa-sha2-nistp384": if (i === void 0) {
				i = "sha384";
				a = "1.3.132.0.34";
			}
			case "ecdsa-sha2-nistp521": {
				if (i === void 0) {
					i = "sha512";
					a = "1.3.132.0.35";
				}
				if (!k(e, 1)) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				const t = _(e, e._pos || 0);
				if (t === void 0) return /* @__PURE__ */ new Error("Malformed OpenSSH public key");
				o = z(a, t);
				s = B(a, t);
				break;
			}
			default: return /* @__PURE__ */ new Error(`Unsupported OpenSSH public key type: ${t}`);
		}
		return new q(r, n, o, s, i);
	}
	function X(e) {
		switch (e) {
			case "ssh-rsa":
			case "ssh-dss":
			case "ecdsa-sha2-nistp256":
			case "ecdsa-sha2-nistp384":
			case "ecdsa-sha2-nistp521": return true;
			case "ssh-ed25519": if (p) return true;
			default: return false;
		}
	}
	function Z(e) {
		if (!e) return false;
		return typeof e[w] === "boolean";
	}
	function Q(e, t) {
		if (Z(e)) return e;
		let n;
		if (Buffer.isBuffer(e)) {
			n = e;
			e = e.utf8Slice(0, e.length).trim();
		} else if (typeof e === "string") e = e.trim();
		else return /* @__PURE__ */ new Error("Key data must be a Buffer or string");
		if (t != void 0) {
			if (typeof t === "string") t = Buffer.from(t);
			else if (!Buffer.isBuffer(t)) return /* @__PURE__ */ new Error("Passphrase must be a string or Buffer when supplied");
		}
		let r;
		if ((r = W.parse(e, t)) !== null) return r;
		if ((r = G.parse(e, t)) !== null) return r;
		if ((r = K.parse(e, t)) !== null) return r;
		if ((r = q.parse(e)) !== null) return r;
		if ((r = J.parse(e)) !== null) return r;
		if (n) {
			E.init(n, 0);
			const t = E.readString(true);
			if (t !== void 0) {
				e = E.readRaw();
				if (e !== void 0) {
					r = Y(e, t, "", t);
					if (r instanceof Error) r = null;
				}
			}
			E.clear();
		}
		if (r) return r;
		return /* @__PURE__ */ new Error("Unsupported key format");
	}
	module.exports = {
		isParsedKey: Z,
		isSupportedKeyType: X,
		parseDERKey: (e, t) => Y(e, t, "", t),
		parseKey: Q
	};
}));
// node_modules/ssh2/lib/protocol/SFTP.js
var require_SFTP = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/ssh2/lib/client.js
var require_client = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/ssh2/lib/server.js
var require_server = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/ssh2/lib/keygen.js
var require_keygen = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// src/config/values/keys/unlock-key.ts
var import_lib = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { AgentProtocol: e, BaseAgent: t, createAgent: n, CygwinAgent: r, OpenSSHAgent: i, PageantAgent: a } = require_agent();
	const { SSHTTPAgent: o, SSHTTPSAgent: s } = require_http_agents();
	const { parseKey: c } = require_keyParser();
	const { flagsToString: l, OPEN_MODE: u, STATUS_CODE: d, stringToFlags: f } = require_SFTP();
	module.exports = {
		AgentProtocol: e,
		BaseAgent: t,
		createAgent: n,
		Client: require_client(),
		CygwinAgent: r,
		HTTPAgent: o,
		HTTPSAgent: s,
		OpenSSHAgent: i,
		PageantAgent: a,
		Server: require_server(),
		utils: {
			parseKey: c,
			...require_keygen(),
			sftp: {
				flagsToString: l,
				OPEN_MODE: u,
				STATUS_CODE: d,
				stringToFlags: f
			}
		}
	};
})))(), 1);
const tried = /* @__PURE__ */ new Map();
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
