import { a as __esmMin, c as __toCommonJS, i as __commonJSMin, l as __toESM, n as failure, o as __exportAll, r as isFailure, s as __require } from "./thread.js";
const { createHash, getCiphers } = process.getBuiltinModule("node:crypto");
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
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
	var e = (function() {
		var e = typeof document !== "undefined" && document.currentScript ? document.currentScript.src : void 0;
		if (typeof __filename !== "undefined") e = e || __filename;
		return (function(t) {
			t = t || {};
			var n;
			n || (n = typeof t !== "undefined" ? t : {});
			var r, i;
			n.ready = new Promise(function(e, t) {
				r = e;
				i = t;
			});
			var a = {}, o;
			for (o in n) n.hasOwnProperty(o) && (a[o] = n[o]);
			var s = "object" === typeof window, c = "function" === typeof importScripts, l = "object" === typeof process && "object" === typeof process.versions && "string" === typeof process.versions.node, u = "", d, f, p, m, h;
			if (l) u = c ? __require("path").dirname(u) + "/" : import.meta.dirname + "/", d = function(e, t) {
				var n = K(e);
				if (n) return t ? n : n.toString();
				m || (m = __require("fs"));
				h || (h = __require("path"));
				e = h.normalize(e);
				return m.readFileSync(e, t ? null : "utf8");
			}, p = function(e) {
				e = d(e, !0);
				e.buffer || (e = new Uint8Array(e));
				x(e.buffer);
				return e;
			}, f = function(e, t, n) {
				var r = K(e);
				r && t(r);
				m || (m = __require("fs"));
				h || (h = __require("path"));
				e = h.normalize(e);
				m.readFile(e, function(e, r) {
					e ? n(e) : t(r.buffer);
				});
			}, 1 < process.argv.length && process.argv[1].replace(/\\/g, "/"), process.argv.slice(2), n.inspect = function() {
				return "[Emscripten Module object]";
			};
			else if (s || c) c ? u = self.location.href : "undefined" !== typeof document && document.currentScript && (u = document.currentScript.src), e && (u = e), 0 !== u.indexOf("blob:") ? u = u.substr(0, u.lastIndexOf("/") + 1) : u = "", d = function(e) {
				try {
					var t = new XMLHttpRequest();
					t.open("GET", e, !1);
					t.send(null);
					return t.responseText;
				} catch (i) {
					if (e = K(e)) {
						t = [];
						for (var n = 0; n < e.length; n++) {
							var r = e[n];
							255 < r && (W && x(!1, "Character code " + r + " (" + String.fromCharCode(r) + ")  at offset " + n + " not in 0x00-0xFF."), r &= 255);
							t.push(String.fromCharCode(r));
						}
						return t.join("");
					}
					throw i;
				}
			}, c && (p = function(e) {
				try {
					var t = new XMLHttpRequest();
					t.open("GET", e, !1);
					t.responseType = "arraybuffer";
					t.send(null);
					return new Uint8Array(t.response);
				} catch (t) {
					if (e = K(e)) return e;
					throw t;
				}
			}), f = function(e, t, n) {
				var r = new XMLHttpRequest();
				r.open("GET", e, !0);
				r.responseType = "arraybuffer";
				r.onload = function() {
					if (200 == r.status || 0 == r.status && r.response) t(r.response);
					else {
						var i = K(e);
						i ? t(i.buffer) : n();
					}
				};
				r.onerror = n;
				r.send(null);
			};
			n.print || console.log.bind(console);
			var g = n.printErr || console.warn.bind(console);
			for (o in a) a.hasOwnProperty(o) && (n[o] = a[o]);
			a = null;
			var _;
			n.wasmBinary && (_ = n.wasmBinary);
			n.noExitRuntime;
			"object" !== typeof WebAssembly && L("no native wasm support detected");
			var y, b = !1;
			function x(e, t) {
				e || L("Assertion failed: " + t);
			}
			function S(e) {
				var t = n["_" + e];
				x(t, "Cannot call unknown function " + e + ", make sure it is exported");
				return t;
			}
			function C(e, t, n, r) {
				var i = {
					string: function(e) {
						var t = 0;
						if (null !== e && void 0 !== e && 0 !== e) {
							var n = (e.length << 2) + 1;
							t = X(n);
							var r = t, i = D;
							if (0 < n) {
								n = r + n - 1;
								for (var a = 0; a < e.length; ++a) {
									var o = e.charCodeAt(a);
									if (55296 <= o && 57343 >= o) {
										var s = e.charCodeAt(++a);
										o = 65536 + ((o & 1023) << 10) | s & 1023;
									}
									if (127 >= o) {
										if (r >= n) break;
										i[r++] = o;
									} else {
										if (2047 >= o) {
											if (r + 1 >= n) break;
											i[r++] = 192 | o >> 6;
										} else {
											if (65535 >= o) {
												if (r + 2 >= n) break;
												i[r++] = 224 | o >> 12;
											} else {
												if (r + 3 >= n) break;
												i[r++] = 240 | o >> 18;
												i[r++] = 128 | o >> 12 & 63;
											}
											i[r++] = 128 | o >> 6 & 63;
										}
										i[r++] = 128 | o & 63;
									}
								}
								i[r] = 0;
							}
						}
						return t;
					},
					array: function(e) {
						var t = X(e.length);
						E.set(e, t);
						return t;
					}
				}, a = S(e), o = [];
				e = 0;
				if (r) for (var s = 0; s < r.length; s++) {
					var c = i[n[s]];
					c ? (0 === e && (e = J()), o[s] = c(r[s])) : o[s] = r[s];
				}
				n = a.apply(null, o);
				n = function(e) {
					if ("string" === t) if (e) {
						for (var n = D, r = e + NaN, i = e; n[i] && !(i >= r);) ++i;
						if (16 < i - e && n.subarray && w) e = w.decode(n.subarray(e, i));
						else {
							for (r = ""; e < i;) {
								var a = n[e++];
								if (a & 128) {
									var o = n[e++] & 63;
									if (192 == (a & 224)) r += String.fromCharCode((a & 31) << 6 | o);
									else {
										var s = n[e++] & 63;
										a = 224 == (a & 240) ? (a & 15) << 12 | o << 6 | s : (a & 7) << 18 | o << 12 | s << 6 | n[e++] & 63;
										65536 > a ? r += String.fromCharCode(a) : (a -= 65536, r += String.fromCharCode(55296 | a >> 10, 56320 | a & 1023));
									}
								} else r += String.fromCharCode(a);
							}
							e = r;
						}
					} else e = "";
					else e = "boolean" === t ? !!e : e;
					return e;
				}(n);
				0 !== e && Y(e);
				return n;
			}
			var w = "undefined" !== typeof TextDecoder ? new TextDecoder("utf8") : void 0, T, E, D;
			function O() {
				var e = y.buffer;
				T = e;
				n.HEAP8 = E = new Int8Array(e);
				n.HEAP16 = new Int16Array(e);
				n.HEAP32 = new Int32Array(e);
				n.HEAPU8 = D = new Uint8Array(e);
				n.HEAPU16 = new Uint16Array(e);
				n.HEAPU32 = new Uint32Array(e);
				n.HEAPF32 = new Float32Array(e);
				n.HEAPF64 = new Float64Array(e);
			}
			var k, A = [], j = [], M = [];
			function N() {
				var e = n.preRun.shift();
				A.unshift(e);
			}
			var P = 0, F = null, I = null;
			n.preloadedImages = {};
			n.preloadedAudios = {};
			function L(e) {
				if (n.onAbort) n.onAbort(e);
				g(e);
				b = !0;
				e = new WebAssembly.RuntimeError("abort(" + e + "). Build with -s ASSERTIONS=1 for more info.");
				i(e);
				throw e;
			}
			var R = "data:application/octet-stream;base64,", z = "data:application/octet-stream;base64,AGFzbQEAAAABIAZgAX8Bf2ADf39/AGABfwBgAABgAAF/YAZ/f39/f38AAgcBAWEBYQAAAwsKAAEDAQAAAgQFAgQFAXABAQEFBwEBgAKAgAIGCQF/AUGAjMACCwclCQFiAgABYwADAWQACQFlAAgBZgAHAWcABgFoAAUBaQAKAWoBAAqGTQpPAQJ/QYAIKAIAIgEgAEEDakF8cSICaiEAAkAgAkEAIAAgAU0bDQAgAD8AQRB0SwRAIAAQAEUNAQtBgAggADYCACABDwtBhAhBMDYCAEF/C4wFAg5+Cn8gACgCJCEUIAAoAiAhFSAAKAIcIREgACgCGCESIAAoAhQhEyACQRBPBEAgAC0ATEVBGHQhFyAAKAIEIhZBBWytIQ8gACgCCCIYQQVsrSENIAAoAgwiGUEFbK0hCyAAKAIQIhpBBWytIQkgADUCACEIIBqtIRAgGa0hDiAYrSEMIBatIQoDQCASIAEtAAMiEiABLQAEQQh0ciABLQAFQRB0ciABLQAGIhZBGHRyQQJ2Qf///x9xaq0iAyAOfiABLwAAIAEtAAJBEHRyIBNqIBJBGHRBgICAGHFqrSIEIBB+fCARIAEtAAdBCHQgFnIgAS0ACEEQdHIgAS0ACSIRQRh0ckEEdkH///8fcWqtIgUgDH58IAEtAApBCHQgEXIgAS0AC0EQdHIgAS0ADEEYdHJBBnYgFWqtIgYgCn58IBQgF2ogAS8ADSABLQAPQRB0cmqtIgcgCH58IAMgDH4gBCAOfnwgBSAKfnwgBiAIfnwgByAJfnwgAyAKfiAEIAx+fCAFIAh+fCAGIAl+fCAHIAt+fCADIAh+IAQgCn58IAUgCX58IAYgC358IAcgDX58IAMgCX4gBCAIfnwgBSALfnwgBiANfnwgByAPfnwiA0IaiEL/////D4N8IgRCGohC/////w+DfCIFQhqIQv////8Pg3wiBkIaiEL/////D4N8IgdCGoinQQVsIAOnQf///x9xaiITQRp2IASnQf///x9xaiESIAWnQf///x9xIREgBqdB////H3EhFSAHp0H///8fcSEUIBNB////H3EhEyABQRBqIQEgAkEQayICQQ9LDQALCyAAIBQ2AiQgACAVNgIgIAAgETYCHCAAIBI2AhggACATNgIUCwMAAQu2BAEGfwJAIAAoAjgiBARAIABBPGohBQJAIAJBECAEayIDIAIgA0kbIgZFDQAgBkEDcSEHAkAgBkEBa0EDSQRAQQAhAwwBCyAGQXxxIQhBACEDA0AgBSADIARqaiABIANqLQAAOgAAIAUgA0EBciIEIAAoAjhqaiABIARqLQAAOgAAIAUgA0ECciIEIAAoAjhqaiABIARqLQAAOgAAIAUgA0EDciIEIAAoAjhqaiABIARqLQAAOgAAIANBBGohAyAAKAI4IQQgCEEEayIIDQALCyAHRQ0AA0AgBSADIARqaiABIANqLQAAOgAAIANBAWohAyAAKAI4IQQgB0EBayIHDQALCyAAIAQgBmoiAzYCOCADQRBJDQEgACAFQRAQAiAAQQA2AjggAiAGayECIAEgBmohAQsgAkEQTwRAIAAgASACQXBxIgMQAiACQQ9xIQIgASADaiEBCyACRQ0AIAJBA3EhBCAAQTxqIQVBACEDIAJBAWtBA08EQCACQXxxIQcDQCAFIAAoAjggA2pqIAEgA2otAAA6AAAgBSADQQFyIgYgACgCOGpqIAEgBmotAAA6AAAgBSADQQJyIgYgACgCOGpqIAEgBmotAAA6AAAgBSADQQNyIgYgACgCOGpqIAEgBmotAAA6AAAgA0EEaiEDIAdBBGsiBw0ACwsgBARAA0AgBSAAKAI4IANqaiABIANqLQAAOgAAIANBAWohAyAEQQFrIgQNAAsLIAAgACgCOCACajYCOAsLoS0BDH8jAEEQayIMJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AU0EQEGICCgCACIFQRAgAEELakF4cSAAQQtJGyIIQQN2IgJ2IgFBA3EEQCABQX9zQQFxIAJqIgNBA3QiAUG4CGooAgAiBEEIaiEAAkAgBCgCCCICIAFBsAhqIgFGBEBBiAggBUF+IAN3cTYCAAwBCyACIAE2AgwgASACNgIICyAEIANBA3QiAUEDcjYCBCABIARqIgEgASgCBEEBcjYCBAwNCyAIQZAIKAIAIgpNDQEgAQRAAkBBAiACdCIAQQAgAGtyIAEgAnRxIgBBACAAa3FBAWsiACAAQQx2QRBxIgJ2IgFBBXZBCHEiACACciABIAB2IgFBAnZBBHEiAHIgASAAdiIBQQF2QQJxIgByIAEgAHYiAUEBdkEBcSIAciABIAB2aiIDQQN0IgBBuAhqKAIAIgQoAggiASAAQbAIaiIARgRAQYgIIAVBfiADd3EiBTYCAAwBCyABIAA2AgwgACABNgIICyAEQQhqIQAgBCAIQQNyNgIEIAQgCGoiAiADQQN0IgEgCGsiA0EBcjYCBCABIARqIAM2AgAgCgRAIApBA3YiAUEDdEGwCGohB0GcCCgCACEEAn8gBUEBIAF0IgFxRQRAQYgIIAEgBXI2AgAgBwwBCyAHKAIICyEBIAcgBDYCCCABIAQ2AgwgBCAHNgIMIAQgATYCCAtBnAggAjYCAEGQCCADNgIADA0LQYwIKAIAIgZFDQEgBkEAIAZrcUEBayIAIABBDHZBEHEiAnYiAUEFdkEIcSIAIAJyIAEgAHYiAUECdkEEcSIAciABIAB2IgFBAXZBAnEiAHIgASAAdiIBQQF2QQFxIgByIAEgAHZqQQJ0QbgKaigCACIBKAIEQXhxIAhrIQMgASECA0ACQCACKAIQIgBFBEAgAigCFCIARQ0BCyAAKAIEQXhxIAhrIgIgAyACIANJIgIbIQMgACABIAIbIQEgACECDAELCyABIAhqIgkgAU0NAiABKAIYIQsgASABKAIMIgRHBEAgASgCCCIAQZgIKAIASRogACAENgIMIAQgADYCCAwMCyABQRRqIgIoAgAiAEUEQCABKAIQIgBFDQQgAUEQaiECCwNAIAIhByAAIgRBFGoiAigCACIADQAgBEEQaiECIAQoAhAiAA0ACyAHQQA2AgAMCwtBfyEIIABBv39LDQAgAEELaiIAQXhxIQhBjAgoAgAiCUUNAEEAIAhrIQMCQAJAAkACf0EAIAhBgAJJDQAaQR8gCEH///8HSw0AGiAAQQh2IgAgAEGA/j9qQRB2QQhxIgJ0IgAgAEGA4B9qQRB2QQRxIgF0IgAgAEGAgA9qQRB2QQJxIgB0QQ92IAEgAnIgAHJrIgBBAXQgCCAAQRVqdkEBcXJBHGoLIgVBAnRBuApqKAIAIgJFBEBBACEADAELQQAhACAIQQBBGSAFQQF2ayAFQR9GG3QhAQNAAkAgAigCBEF4cSAIayIHIANPDQAgAiEEIAciAw0AQQAhAyACIQAMAwsgACACKAIUIgcgByACIAFBHXZBBHFqKAIQIgJGGyAAIAcbIQAgAUEBdCEBIAINAAsLIAAgBHJFBEBBACEEQQIgBXQiAEEAIABrciAJcSIARQ0DIABBACAAa3FBAWsiACAAQQx2QRBxIgJ2IgFBBXZBCHEiACACciABIAB2IgFBAnZBBHEiAHIgASAAdiIBQQF2QQJxIgByIAEgAHYiAUEBdkEBcSIAciABIAB2akECdEG4CmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIAhrIgEgA0khAiABIAMgAhshAyAAIAQgAhshBCAAKAIQIgEEfyABBSAAKAIUCyIADQALCyAERQ0AIANBkAgoAgAgCGtPDQAgBCAIaiIGIARNDQEgBCgCGCEFIAQgBCgCDCIBRwRAIAQoAggiAEGYCCgCAEkaIAAgATYCDCABIAA2AggMCgsgBEEUaiICKAIAIgBFBEAgBCgCECIARQ0EIARBEGohAgsDQCACIQcgACIBQRRqIgIoAgAiAA0AIAFBEGohAiABKAIQIgANAAsgB0EANgIADAkLIAhBkAgoAgAiAk0EQEGcCCgCACEDAkAgAiAIayIBQRBPBEBBkAggATYCAEGcCCADIAhqIgA2AgAgACABQQFyNgIEIAIgA2ogATYCACADIAhBA3I2AgQMAQtBnAhBADYCAEGQCEEANgIAIAMgAkEDcjYCBCACIANqIgAgACgCBEEBcjYCBAsgA0EIaiEADAsLIAhBlAgoAgAiBkkEQEGUCCAGIAhrIgE2AgBBoAhBoAgoAgAiAiAIaiIANgIAIAAgAUEBcjYCBCACIAhBA3I2AgQgAkEIaiEADAsLQQAhACAIQS9qIgkCf0HgCygCAARAQegLKAIADAELQewLQn83AgBB5AtCgKCAgICABDcCAEHgCyAMQQxqQXBxQdiq1aoFczYCAEH0C0EANgIAQcQLQQA2AgBBgCALIgFqIgVBACABayIHcSICIAhNDQpBwAsoAgAiBARAQbgLKAIAIgMgAmoiASADTQ0LIAEgBEsNCwtBxAstAABBBHENBQJAAkBBoAgoAgAiAwRAQcgLIQADQCADIAAoAgAiAU8EQCABIAAoAgRqIANLDQMLIAAoAggiAA0ACwtBABABIgFBf0YNBiACIQVB5AsoAgAiA0EBayIAIAFxBEAgAiABayAAIAFqQQAgA2txaiEFCyAFIAhNDQYgBUH+////B0sNBkHACygCACIEBEBBuAsoAgAiAyAFaiIAIANNDQcgACAESw0HCyAFEAEiACABRw0BDAgLIAUgBmsgB3EiBUH+////B0sNBSAFEAEiASAAKAIAIAAoAgRqRg0EIAEhAAsCQCAAQX9GDQAgCEEwaiAFTQ0AQegLKAIAIgEgCSAFa2pBACABa3EiAUH+////B0sEQCAAIQEMCAsgARABQX9HBEAgASAFaiEFIAAhAQwIC0EAIAVrEAEaDAULIAAiAUF/Rw0GDAQLAAtBACEEDAcLQQAhAQwFCyABQX9HDQILQcQLQcQLKAIAQQRyNgIACyACQf7///8HSw0BIAIQASEBQQAQASEAIAFBf0YNASAAQX9GDQEgACABTQ0BIAAgAWsiBSAIQShqTQ0BC0G4C0G4CygCACAFaiIANgIAQbwLKAIAIABJBEBBvAsgADYCAAsCQAJAAkBBoAgoAgAiBwRAQcgLIQADQCABIAAoAgAiAyAAKAIEIgJqRg0CIAAoAggiAA0ACwwCC0GYCCgCACIAQQAgACABTRtFBEBBmAggATYCAAtBACEAQcwLIAU2AgBByAsgATYCAEGoCEF/NgIAQawIQeALKAIANgIAQdQLQQA2AgADQCAAQQN0IgNBuAhqIANBsAhqIgI2AgAgA0G8CGogAjYCACAAQQFqIgBBIEcNAAtBlAggBUEoayIDQXggAWtBB3FBACABQQhqQQdxGyIAayICNgIAQaAIIAAgAWoiADYCACAAIAJBAXI2AgQgASADakEoNgIEQaQIQfALKAIANgIADAILIAAtAAxBCHENACADIAdLDQAgASAHTQ0AIAAgAiAFajYCBEGgCCAHQXggB2tBB3FBACAHQQhqQQdxGyIAaiICNgIAQZQIQZQIKAIAIAVqIgEgAGsiADYCACACIABBAXI2AgQgASAHakEoNgIEQaQIQfALKAIANgIADAELQZgIKAIAIAFLBEBBmAggATYCAAsgASAFaiECQcgLIQACQAJAAkACQAJAAkADQCACIAAoAgBHBEAgACgCCCIADQEMAgsLIAAtAAxBCHFFDQELQcgLIQADQCAHIAAoAgAiAk8EQCACIAAoAgRqIgQgB0sNAwsgACgCCCEADAALAAsgACABNgIAIAAgACgCBCAFajYCBCABQXggAWtBB3FBACABQQhqQQdxG2oiCSAIQQNyNgIEIAJBeCACa0EHcUEAIAJBCGpBB3EbaiIFIAggCWoiBmshAiAFIAdGBEBBoAggBjYCAEGUCEGUCCgCACACaiIANgIAIAYgAEEBcjYCBAwDCyAFQZwIKAIARgRAQZwIIAY2AgBBkAhBkAgoAgAgAmoiADYCACAGIABBAXI2AgQgACAGaiAANgIADAMLIAUoAgQiAEEDcUEBRgRAIABBeHEhBwJAIABB/wFNBEAgBSgCCCIDIABBA3YiAEEDdEGwCGpGGiADIAUoAgwiAUYEQEGICEGICCgCAEF+IAB3cTYCAAwCCyADIAE2AgwgASADNgIIDAELIAUoAhghCAJAIAUgBSgCDCIBRwRAIAUoAggiACABNgIMIAEgADYCCAwBCwJAIAVBFGoiACgCACIDDQAgBUEQaiIAKAIAIgMNAEEAIQEMAQsDQCAAIQQgAyIBQRRqIgAoAgAiAw0AIAFBEGohACABKAIQIgMNAAsgBEEANgIACyAIRQ0AAkAgBSAFKAIcIgNBAnRBuApqIgAoAgBGBEAgACABNgIAIAENAUGMCEGMCCgCAEF+IAN3cTYCAAwCCyAIQRBBFCAIKAIQIAVGG2ogATYCACABRQ0BCyABIAg2AhggBSgCECIABEAgASAANgIQIAAgATYCGAsgBSgCFCIARQ0AIAEgADYCFCAAIAE2AhgLIAUgB2ohBSACIAdqIQILIAUgBSgCBEF+cTYCBCAGIAJBAXI2AgQgAiAGaiACNgIAIAJB/wFNBEAgAkEDdiIAQQN0QbAIaiECAn9BiAgoAgAiAUEBIAB0IgBxRQRAQYgIIAAgAXI2AgAgAgwBCyACKAIICyEAIAIgBjYCCCAAIAY2AgwgBiACNgIMIAYgADYCCAwDC0EfIQAgAkH///8HTQRAIAJBCHYiACAAQYD+P2pBEHZBCHEiA3QiACAAQYDgH2pBEHZBBHEiAXQiACAAQYCAD2pBEHZBAnEiAHRBD3YgASADciAAcmsiAEEBdCACIABBFWp2QQFxckEcaiEACyAGIAA2AhwgBkIANwIQIABBAnRBuApqIQQCQEGMCCgCACIDQQEgAHQiAXFFBEBBjAggASADcjYCACAEIAY2AgAgBiAENgIYDAELIAJBAEEZIABBAXZrIABBH0YbdCEAIAQoAgAhAQNAIAEiAygCBEF4cSACRg0DIABBHXYhASAAQQF0IQAgAyABQQRxaiIEKAIQIgENAAsgBCAGNgIQIAYgAzYCGAsgBiAGNgIMIAYgBjYCCAwCC0GUCCAFQShrIgNBeCABa0EHcUEAIAFBCGpBB3EbIgBrIgI2AgBBoAggACABaiIANgIAIAAgAkEBcjYCBCABIANqQSg2AgRBpAhB8AsoAgA2AgAgByAEQScgBGtBB3FBACAEQSdrQQdxG2pBL2siACAAIAdBEGpJGyICQRs2AgQgAkHQCykCADcCECACQcgLKQIANwIIQdALIAJBCGo2AgBBzAsgBTYCAEHICyABNgIAQdQLQQA2AgAgAkEYaiEAA0AgAEEHNgIEIABBCGohASAAQQRqIQAgASAESQ0ACyACIAdGDQMgAiACKAIEQX5xNgIEIAcgAiAHayIEQQFyNgIEIAIgBDYCACAEQf8BTQRAIARBA3YiAEEDdEGwCGohAgJ/QYgIKAIAIgFBASAAdCIAcUUEQEGICCAAIAFyNgIAIAIMAQsgAigCCAshACACIAc2AgggACAHNgIMIAcgAjYCDCAHIAA2AggMBAtBHyEAIAdCADcCECAEQf///wdNBEAgBEEIdiIAIABBgP4/akEQdkEIcSICdCIAIABBgOAfakEQdkEEcSIBdCIAIABBgIAPakEQdkECcSIAdEEPdiABIAJyIAByayIAQQF0IAQgAEEVanZBAXFyQRxqIQALIAcgADYCHCAAQQJ0QbgKaiEDAkBBjAgoAgAiAkEBIAB0IgFxRQRAQYwIIAEgAnI2AgAgAyAHNgIAIAcgAzYCGAwBCyAEQQBBGSAAQQF2ayAAQR9GG3QhACADKAIAIQEDQCABIgIoAgRBeHEgBEYNBCAAQR12IQEgAEEBdCEAIAIgAUEEcWoiAygCECIBDQALIAMgBzYCECAHIAI2AhgLIAcgBzYCDCAHIAc2AggMAwsgAygCCCIAIAY2AgwgAyAGNgIIIAZBADYCGCAGIAM2AgwgBiAANgIICyAJQQhqIQAMBQsgAigCCCIAIAc2AgwgAiAHNgIIIAdBADYCGCAHIAI2AgwgByAANgIIC0GUCCgCACIAIAhNDQBBlAggACAIayIBNgIAQaAIQaAIKAIAIgIgCGoiADYCACAAIAFBAXI2AgQgAiAIQQNyNgIEIAJBCGohAAwDC0GECEEwNgIAQQAhAAwCCwJAIAVFDQACQCAEKAIcIgJBAnRBuApqIgAoAgAgBEYEQCAAIAE2AgAgAQ0BQYwIIAlBfiACd3EiCTYCAAwCCyAFQRBBFCAFKAIQIARGG2ogATYCACABRQ0BCyABIAU2AhggBCgCECIABEAgASAANgIQIAAgATYCGAsgBCgCFCIARQ0AIAEgADYCFCAAIAE2AhgLAkAgA0EPTQRAIAQgAyAIaiIAQQNyNgIEIAAgBGoiACAAKAIEQQFyNgIEDAELIAQgCEEDcjYCBCAGIANBAXI2AgQgAyAGaiADNgIAIANB/wFNBEAgA0EDdiIAQQN0QbAIaiECAn9BiAgoAgAiAUEBIAB0IgBxRQRAQYgIIAAgAXI2AgAgAgwBCyACKAIICyEAIAIgBjYCCCAAIAY2AgwgBiACNgIMIAYgADYCCAwBC0EfIQAgA0H///8HTQRAIANBCHYiACAAQYD+P2pBEHZBCHEiAnQiACAAQYDgH2pBEHZBBHEiAXQiACAAQYCAD2pBEHZBAnEiAHRBD3YgASACciAAcmsiAEEBdCADIABBFWp2QQFxckEcaiEACyAGIAA2AhwgBkIANwIQIABBAnRBuApqIQICQAJAIAlBASAAdCIBcUUEQEGMCCABIAlyNgIAIAIgBjYCACAGIAI2AhgMAQsgA0EAQRkgAEEBdmsgAEEfRht0IQAgAigCACEIA0AgCCIBKAIEQXhxIANGDQIgAEEddiECIABBAXQhACABIAJBBHFqIgIoAhAiCA0ACyACIAY2AhAgBiABNgIYCyAGIAY2AgwgBiAGNgIIDAELIAEoAggiACAGNgIMIAEgBjYCCCAGQQA2AhggBiABNgIMIAYgADYCCAsgBEEIaiEADAELAkAgC0UNAAJAIAEoAhwiAkECdEG4CmoiACgCACABRgRAIAAgBDYCACAEDQFBjAggBkF+IAJ3cTYCAAwCCyALQRBBFCALKAIQIAFGG2ogBDYCACAERQ0BCyAEIAs2AhggASgCECIABEAgBCAANgIQIAAgBDYCGAsgASgCFCIARQ0AIAQgADYCFCAAIAQ2AhgLAkAgA0EPTQRAIAEgAyAIaiIAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIEDAELIAEgCEEDcjYCBCAJIANBAXI2AgQgAyAJaiADNgIAIAoEQCAKQQN2IgBBA3RBsAhqIQRBnAgoAgAhAgJ/QQEgAHQiACAFcUUEQEGICCAAIAVyNgIAIAQMAQsgBCgCCAshACAEIAI2AgggACACNgIMIAIgBDYCDCACIAA2AggLQZwIIAk2AgBBkAggAzYCAAsgAUEIaiEACyAMQRBqJAAgAAsQACMAIABrQXBxIgAkACAACwYAIAAkAAsEACMAC4AJAgh/BH4jAEGQAWsiBiQAIAYgBS0AA0EYdEGAgIAYcSAFLwAAIAUtAAJBEHRycjYCACAGIAUoAANBAnZBg/7/H3E2AgQgBiAFKAAGQQR2Qf+B/x9xNgIIIAYgBSgACUEGdkH//8AfcTYCDCAFLwANIQggBS0ADyEJIAZCADcCFCAGQgA3AhwgBkEANgIkIAYgCCAJQRB0QYCAPHFyNgIQIAYgBSgAEDYCKCAGIAUoABQ2AiwgBiAFKAAYNgIwIAUoABwhBSAGQQA6AEwgBkEANgI4IAYgBTYCNCAGIAEgAhAEIAQEQCAGIAMgBBAECyAGKAI4IgEEQCAGQTxqIgIgAWpBAToAACABQQFqQQ9NBEAgASAGakE9aiEEAkBBDyABayIDRQ0AIAMgBGoiAUEBa0EAOgAAIARBADoAACADQQNJDQAgAUECa0EAOgAAIARBADoAASABQQNrQQA6AAAgBEEAOgACIANBB0kNACABQQRrQQA6AAAgBEEAOgADIANBCUkNACAEQQAgBGtBA3EiAWoiBEEANgIAIAQgAyABa0F8cSIBaiIDQQRrQQA2AgAgAUEJSQ0AIARBADYCCCAEQQA2AgQgA0EIa0EANgIAIANBDGtBADYCACABQRlJDQAgBEEANgIYIARBADYCFCAEQQA2AhAgBEEANgIMIANBEGtBADYCACADQRRrQQA2AgAgA0EYa0EANgIAIANBHGtBADYCACABIARBBHFBGHIiAWsiA0EgSQ0AIAEgBGohAQNAIAFCADcDGCABQgA3AxAgAUIANwMIIAFCADcDACABQSBqIQEgA0EgayIDQR9LDQALCwsgBkEBOgBMIAYgAkEQEAILIAY1AjQhECAGNQIwIREgBjUCLCEOIAAgBjUCKCAGKAIkIAYoAiAgBigCHCAGKAIYIgNBGnZqIgJBGnZqIgFBGnZqIgtBgICAYHIgAUH///8fcSINIAJB////H3EiCCAGKAIUIAtBGnZBBWxqIgFB////H3EiCUEFaiIFQRp2IANB////H3EgAUEadmoiA2oiAUEadmoiAkEadmoiBEEadmoiDEEfdSIHIANxIAEgDEEfdkEBayIDQf///x9xIgpxciIBQRp0IAUgCnEgByAJcXJyrXwiDzwAACAAIA9CGIg8AAMgACAPQhCIPAACIAAgD0IIiDwAASAAIA4gByAIcSACIApxciICQRR0IAFBBnZyrXwgD0IgiHwiDjwABCAAIA5CGIg8AAcgACAOQhCIPAAGIAAgDkIIiDwABSAAIBEgByANcSAEIApxciIBQQ50IAJBDHZyrXwgDkIgiHwiDjwACCAAIA5CGIg8AAsgACAOQhCIPAAKIAAgDkIIiDwACSAAIBAgAyAMcSAHIAtxckEIdCABQRJ2cq18IA5CIIh8Ig48AAwgACAOQhiIPAAPIAAgDkIQiDwADiAAIA5CCIg8AA0gBkIANwIwIAZCADcCKCAGQgA3AiAgBkIANwIYIAZCADcCECAGQgA3AgggBkIANwIAIAZBkAFqJAALpwwBB38CQCAARQ0AIABBCGsiAyAAQQRrKAIAIgFBeHEiAGohBQJAIAFBAXENACABQQNxRQ0BIAMgAygCACIBayIDQZgIKAIASQ0BIAAgAWohACADQZwIKAIARwRAIAFB/wFNBEAgAygCCCICIAFBA3YiBEEDdEGwCGpGGiACIAMoAgwiAUYEQEGICEGICCgCAEF+IAR3cTYCAAwDCyACIAE2AgwgASACNgIIDAILIAMoAhghBgJAIAMgAygCDCIBRwRAIAMoAggiAiABNgIMIAEgAjYCCAwBCwJAIANBFGoiAigCACIEDQAgA0EQaiICKAIAIgQNAEEAIQEMAQsDQCACIQcgBCIBQRRqIgIoAgAiBA0AIAFBEGohAiABKAIQIgQNAAsgB0EANgIACyAGRQ0BAkAgAyADKAIcIgJBAnRBuApqIgQoAgBGBEAgBCABNgIAIAENAUGMCEGMCCgCAEF+IAJ3cTYCAAwDCyAGQRBBFCAGKAIQIANGG2ogATYCACABRQ0CCyABIAY2AhggAygCECICBEAgASACNgIQIAIgATYCGAsgAygCFCICRQ0BIAEgAjYCFCACIAE2AhgMAQsgBSgCBCIBQQNxQQNHDQBBkAggADYCACAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAA8LIAMgBU8NACAFKAIEIgFBAXFFDQACQCABQQJxRQRAIAVBoAgoAgBGBEBBoAggAzYCAEGUCEGUCCgCACAAaiIANgIAIAMgAEEBcjYCBCADQZwIKAIARw0DQZAIQQA2AgBBnAhBADYCAA8LIAVBnAgoAgBGBEBBnAggAzYCAEGQCEGQCCgCACAAaiIANgIAIAMgAEEBcjYCBCAAIANqIAA2AgAPCyABQXhxIABqIQACQCABQf8BTQRAIAUoAggiAiABQQN2IgRBA3RBsAhqRhogAiAFKAIMIgFGBEBBiAhBiAgoAgBBfiAEd3E2AgAMAgsgAiABNgIMIAEgAjYCCAwBCyAFKAIYIQYCQCAFIAUoAgwiAUcEQCAFKAIIIgJBmAgoAgBJGiACIAE2AgwgASACNgIIDAELAkAgBUEUaiICKAIAIgQNACAFQRBqIgIoAgAiBA0AQQAhAQwBCwNAIAIhByAEIgFBFGoiAigCACIEDQAgAUEQaiECIAEoAhAiBA0ACyAHQQA2AgALIAZFDQACQCAFIAUoAhwiAkECdEG4CmoiBCgCAEYEQCAEIAE2AgAgAQ0BQYwIQYwIKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiABNgIAIAFFDQELIAEgBjYCGCAFKAIQIgIEQCABIAI2AhAgAiABNgIYCyAFKAIUIgJFDQAgASACNgIUIAIgATYCGAsgAyAAQQFyNgIEIAAgA2ogADYCACADQZwIKAIARw0BQZAIIAA2AgAPCyAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAAsgAEH/AU0EQCAAQQN2IgFBA3RBsAhqIQACf0GICCgCACICQQEgAXQiAXFFBEBBiAggASACcjYCACAADAELIAAoAggLIQIgACADNgIIIAIgAzYCDCADIAA2AgwgAyACNgIIDwtBHyECIANCADcCECAAQf///wdNBEAgAEEIdiIBIAFBgP4/akEQdkEIcSIBdCICIAJBgOAfakEQdkEEcSICdCIEIARBgIAPakEQdkECcSIEdEEPdiABIAJyIARyayIBQQF0IAAgAUEVanZBAXFyQRxqIQILIAMgAjYCHCACQQJ0QbgKaiEBAkACQAJAQYwIKAIAIgRBASACdCIHcUUEQEGMCCAEIAdyNgIAIAEgAzYCACADIAE2AhgMAQsgAEEAQRkgAkEBdmsgAkEfRht0IQIgASgCACEBA0AgASIEKAIEQXhxIABGDQIgAkEddiEBIAJBAXQhAiAEIAFBBHFqIgdBEGooAgAiAQ0ACyAHIAM2AhAgAyAENgIYCyADIAM2AgwgAyADNgIIDAELIAQoAggiACADNgIMIAQgAzYCCCADQQA2AhggAyAENgIMIAMgADYCCAtBqAhBqAgoAgBBAWsiAEF/IAAbNgIACwsLCQEAQYEICwIGUA==";
			if (!z.startsWith(R)) {
				var B = z;
				z = n.locateFile ? n.locateFile(B, u) : u + B;
			}
			function V() {
				var e = z;
				try {
					if (e == z && _) return new Uint8Array(_);
					var t = K(e);
					if (t) return t;
					if (p) return p(e);
					throw "both async and sync fetching of the wasm failed";
				} catch (e) {
					L(e);
				}
			}
			function H() {
				if (!_ && (s || c)) {
					if ("function" === typeof fetch && !z.startsWith("file://")) return fetch(z, { credentials: "same-origin" }).then(function(e) {
						if (!e.ok) throw "failed to load wasm binary file at '" + z + "'";
						return e.arrayBuffer();
					}).catch(function() {
						return V();
					});
					if (f) return new Promise(function(e, t) {
						f(z, function(t) {
							e(new Uint8Array(t));
						}, t);
					});
				}
				return Promise.resolve().then(function() {
					return V();
				});
			}
			function U(e) {
				for (; 0 < e.length;) {
					var t = e.shift();
					if ("function" == typeof t) t(n);
					else {
						var r = t.m;
						"number" === typeof r ? void 0 === t.l ? k.get(r)() : k.get(r)(t.l) : r(void 0 === t.l ? null : t.l);
					}
				}
			}
			var W = !1, G = "function" === typeof atob ? atob : function(e) {
				var t = "", n = 0;
				e = e.replace(/[^A-Za-z0-9\+\/=]/g, "");
				do {
					var r = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
					var i = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
					var a = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
					var o = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".indexOf(e.charAt(n++));
					r = r << 2 | i >> 4;
					i = (i & 15) << 4 | a >> 2;
					var s = (a & 3) << 6 | o;
					t += String.fromCharCode(r);
					64 !== a && (t += String.fromCharCode(i));
					64 !== o && (t += String.fromCharCode(s));
				} while (n < e.length);
				return t;
			};
			function K(e) {
				if (e.startsWith(R)) {
					e = e.slice(R.length);
					if ("boolean" === typeof l && l) {
						var t = Buffer.from(e, "base64");
						t = new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
					} else try {
						var n = G(e), r = new Uint8Array(n.length);
						for (e = 0; e < n.length; ++e) r[e] = n.charCodeAt(e);
						t = r;
					} catch (e) {
						throw Error("Converting base64 string to bytes failed.");
					}
					return t;
				}
			}
			var q = { a: function(e) {
				var t = D.length;
				e >>>= 0;
				if (2147483648 < e) return !1;
				for (var n = 1; 4 >= n; n *= 2) {
					var r = t * (1 + .2 / n);
					r = Math.min(r, e + 100663296);
					r = Math.max(e, r);
					0 < r % 65536 && (r += 65536 - r % 65536);
					a: {
						try {
							y.grow(Math.min(2147483648, r) - T.byteLength + 65535 >>> 16);
							O();
							var i = 1;
							break a;
						} catch (e) {}
						i = void 0;
					}
					if (i) return !0;
				}
				return !1;
			} };
			(function() {
				function e(e) {
					n.asm = e.exports;
					y = n.asm.b;
					O();
					k = n.asm.j;
					j.unshift(n.asm.c);
					P--;
					n.monitorRunDependencies && n.monitorRunDependencies(P);
					0 == P && (null !== F && (clearInterval(F), F = null), I && (e = I, I = null, e()));
				}
				function t(t) {
					e(t.instance);
				}
				function r(e) {
					return H().then(function(e) {
						return WebAssembly.instantiate(e, a);
					}).then(e, function(e) {
						g("failed to asynchronously prepare wasm: " + e);
						L(e);
					});
				}
				var a = { a: q };
				P++;
				n.monitorRunDependencies && n.monitorRunDependencies(P);
				if (n.instantiateWasm) try {
					return n.instantiateWasm(a, e);
				} catch (e) {
					return g("Module.instantiateWasm callback failed with error: " + e), !1;
				}
				(function() {
					return _ || "function" !== typeof WebAssembly.instantiateStreaming || z.startsWith(R) || z.startsWith("file://") || "function" !== typeof fetch ? r(t) : fetch(z, { credentials: "same-origin" }).then(function(e) {
						return WebAssembly.instantiateStreaming(e, a).then(t, function(e) {
							g("wasm streaming compile failed: " + e);
							g("falling back to ArrayBuffer instantiation");
							return r(t);
						});
					});
				})().catch(i);
				return {};
			})();
			n.___wasm_call_ctors = function() {
				return (n.___wasm_call_ctors = n.asm.c).apply(null, arguments);
			};
			n._poly1305_auth = function() {
				return (n._poly1305_auth = n.asm.d).apply(null, arguments);
			};
			var J = n.stackSave = function() {
				return (J = n.stackSave = n.asm.e).apply(null, arguments);
			}, Y = n.stackRestore = function() {
				return (Y = n.stackRestore = n.asm.f).apply(null, arguments);
			}, X = n.stackAlloc = function() {
				return (X = n.stackAlloc = n.asm.g).apply(null, arguments);
			};
			n._malloc = function() {
				return (n._malloc = n.asm.h).apply(null, arguments);
			};
			n._free = function() {
				return (n._free = n.asm.i).apply(null, arguments);
			};
			n.cwrap = function(e, t, n, r) {
				n = n || [];
				var i = n.every(function(e) {
					return "number" === e;
				});
				return "string" !== t && i && !r ? S(e) : function() {
					return C(e, t, n, arguments);
				};
			};
			var Z;
			I = function e() {
				Z || Q();
				Z || (I = e);
			};
			function Q() {
				function e() {
					if (!Z && (Z = !0, n.calledRun = !0, !b)) {
						U(j);
						r(n);
						if (n.onRuntimeInitialized) n.onRuntimeInitialized();
						if (n.postRun) for ("function" == typeof n.postRun && (n.postRun = [n.postRun]); n.postRun.length;) {
							var e = n.postRun.shift();
							M.unshift(e);
						}
						U(M);
					}
				}
				if (!(0 < P)) {
					if (n.preRun) for ("function" == typeof n.preRun && (n.preRun = [n.preRun]); n.preRun.length;) N();
					U(A);
					0 < P || (n.setStatus ? (n.setStatus("Running..."), setTimeout(function() {
						setTimeout(function() {
							n.setStatus("");
						}, 1);
						e();
					}, 1)) : e());
				}
			}
			n.run = Q;
			if (n.preInit) for ("function" == typeof n.preInit && (n.preInit = [n.preInit]); 0 < n.preInit.length;) n.preInit.pop()();
			Q();
			return t.ready;
		});
	})();
	if (typeof exports === "object" && typeof module === "object") module.exports = e;
	else if (typeof define === "function" && define["amd"]) define([], function() {
		return e;
	});
	else if (typeof exports === "object") exports["createPoly1305"] = e;
}));
// node_modules/ssh2/lib/protocol/crypto.js
var require_crypto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { createCipheriv: e, createDecipheriv: t, createHmac: n, randomFillSync: r, timingSafeEqual: i } = __require("crypto");
	const { readUInt32BE: a, writeUInt32BE: o } = require_utils$1();
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
	const { bufferSlice: h, makeBufferParser: g, readString: _, readUInt32BE: v, writeUInt32BE: y } = require_utils$1();
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
// node_modules/ssh2/lib/protocol/zlib.js
var require_zlib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kMaxLength: e } = __require("buffer");
	const { createInflate: t, constants: { DEFLATE: n, INFLATE: r, Z_DEFAULT_CHUNK: i, Z_DEFAULT_COMPRESSION: a, Z_DEFAULT_MEMLEVEL: o, Z_DEFAULT_STRATEGY: s, Z_DEFAULT_WINDOWBITS: c, Z_PARTIAL_FLUSH: l } } = __require("zlib");
	const u = t()._handle.constructor;
	function d() {
		throw new Error("Should not get here");
	}
	function f(e, t, n) {
		const r = this._owner;
		const i = new Error(e);
		i.errno = t;
		i.code = n;
		r._err = i;
	}
	function p(e) {
		if (!e._handle) return;
		e._handle.close();
		e._handle = null;
	}
	var m = class {
		constructor(t) {
			const n = c;
			const r = a;
			const l = o;
			const p = s;
			const m = void 0;
			this._err = void 0;
			this._writeState = /* @__PURE__ */ new Uint32Array(2);
			this._chunkSize = i;
			this._maxOutputLength = e;
			this._outBuffer = Buffer.allocUnsafe(this._chunkSize);
			this._outOffset = 0;
			this._handle = new u(t);
			this._handle._owner = this;
			this._handle.onerror = f;
			this._handle.init(n, r, l, p, this._writeState, d, m);
		}
		writeSync(e, t) {
			const n = this._handle;
			if (!n) throw new Error("Invalid Zlib instance");
			let r = e.length;
			let i = this._chunkSize - this._outOffset;
			let a = 0;
			let o;
			let s;
			let c;
			let u = 0;
			const d = this._writeState;
			let f = this._outBuffer;
			let m = this._outOffset;
			const h = this._chunkSize;
			while (true) {
				n.writeSync(l, e, a, r, f, m, i);
				if (this._err) throw this._err;
				o = d[0];
				s = d[1];
				const t = r - s;
				const g = i - o;
				if (g > 0) {
					const e = m === 0 && g === f.length ? f : f.slice(m, m + g);
					m += g;
					if (!c) c = e;
					else if (c.push === void 0) c = [c, e];
					else c.push(e);
					u += e.byteLength;
					if (u > this._maxOutputLength) {
						p(this);
						throw new Error(`Output length exceeded maximum of ${this._maxOutputLength}`);
					}
				} else if (g !== 0) throw new Error("have should not go down");
				if (o === 0 || m >= h) {
					i = h;
					m = 0;
					f = Buffer.allocUnsafe(h);
				}
				if (o === 0) {
					a += t;
					r = s;
				} else break;
			}
			this._outBuffer = f;
			this._outOffset = m;
			if (u === 0) c = Buffer.alloc(0);
			if (t) {
				c.totalLen = u;
				return c;
			}
			if (c.push === void 0) return c;
			const g = Buffer.allocUnsafe(u);
			for (let e = 0, t = 0; e < c.length; ++e) {
				const n = c[e];
				g.set(n, t);
				t += n.length;
			}
			return g;
		}
	};
	var h = class {
		constructor(e) {
			this.allocStart = 0;
			this.allocStartKEX = 0;
			this._protocol = e;
			this._zlib = new m(n);
		}
		cleanup() {
			if (this._zlib) p(this._zlib);
		}
		alloc(e, t) {
			return Buffer.allocUnsafe(e);
		}
		finalize(e, t) {
			if (this._protocol._kexinit === void 0 || t) {
				const t = this._zlib.writeSync(e, true);
				const n = this._protocol._cipher.allocPacket(t.totalLen);
				if (t.push === void 0) n.set(t, 5);
				else for (let e = 0, r = 5; e < t.length; ++e) {
					const i = t[e];
					n.set(i, r);
					r += i.length;
				}
				return n;
			}
			return e;
		}
	};
	var g = class {
		constructor(e) {
			this.allocStart = 5;
			this.allocStartKEX = 5;
			this._protocol = e;
		}
		cleanup() {}
		alloc(e, t) {
			if (this._protocol._kexinit === void 0 || t) return this._protocol._cipher.allocPacket(e);
			return Buffer.allocUnsafe(e);
		}
		finalize(e, t) {
			return e;
		}
	};
	var _ = class {
		constructor() {
			this._zlib = new m(r);
		}
		cleanup() {
			if (this._zlib) p(this._zlib);
		}
		read(e) {
			return this._zlib.writeSync(e, false);
		}
	};
	var v = class {
		cleanup() {}
		read(e) {
			return e;
		}
	};
	module.exports = {
		PacketReader: v,
		PacketWriter: g,
		ZlibPacketReader: _,
		ZlibPacketWriter: h
	};
}));
// node_modules/ssh2/lib/protocol/handlers.misc.js
var require_handlers_misc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { bufferSlice: e, bufferParser: t, doFatalError: n, sigSSHToASN1: r, writeUInt32BE: i } = require_utils$1();
	const { CHANNEL_OPEN_FAILURE: a, COMPAT: o, MESSAGE: s, TERMINAL_MODE: c } = require_constants();
	const { parseKey: l } = require_keyParser();
	const u = Array.from(Object.entries(c)).reduce((e, [t, n]) => ({
		...e,
		[t]: n
	}), {});
	module.exports = {
		[s.DISCONNECT]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			const a = t.readString(true);
			const o = t.readString();
			t.clear();
			if (o === void 0) return n(e, "Inbound: Malformed DISCONNECT packet");
			e._debug && e._debug(`Inbound: Received DISCONNECT (${i}, "${a}")`);
			const s = e._handlers.DISCONNECT;
			s && s(e, i, a);
		},
		[s.IGNORE]: (e, t) => {
			e._debug && e._debug("Inbound: Received IGNORE");
		},
		[s.UNIMPLEMENTED]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			t.clear();
			if (i === void 0) return n(e, "Inbound: Malformed UNIMPLEMENTED packet");
			e._debug && e._debug(`Inbound: Received UNIMPLEMENTED (seqno ${i})`);
		},
		[s.DEBUG]: (e, r) => {
			t.init(r, 1);
			const i = t.readBool();
			const a = t.readString(true);
			const o = t.readString();
			t.clear();
			if (o === void 0) return n(e, "Inbound: Malformed DEBUG packet");
			e._debug && e._debug("Inbound: Received DEBUG");
			const s = e._handlers.DEBUG;
			s && s(e, i, a);
		},
		[s.SERVICE_REQUEST]: (e, r) => {
			t.init(r, 1);
			const i = t.readString(true);
			t.clear();
			if (i === void 0) return n(e, "Inbound: Malformed SERVICE_REQUEST packet");
			e._debug && e._debug(`Inbound: Received SERVICE_REQUEST (${i})`);
			const a = e._handlers.SERVICE_REQUEST;
			a && a(e, i);
		},
		[s.SERVICE_ACCEPT]: (e, r) => {
			t.init(r, 1);
			const i = t.readString(true);
			t.clear();
			if (i === void 0) return n(e, "Inbound: Malformed SERVICE_ACCEPT packet");
			e._debug && e._debug(`Inbound: Received SERVICE_ACCEPT (${i})`);
			const a = e._handlers.SERVICE_ACCEPT;
			a && a(e, i);
		},
		[s.EXT_INFO]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			let a;
			if (i !== void 0) {
				a = [];
				for (let e = 0; e < i; ++e) {
					const e = t.readString(true);
					const n = t.readString();
					if (n !== void 0) switch (e) {
						case "server-sig-algs": {
							const t = n.latin1Slice(0, n.length).split(",");
							a.push({
								name: e,
								algs: t
							});
							continue;
						}
						default: continue;
					}
					a = void 0;
					break;
				}
			}
			t.clear();
			if (a === void 0) return n(e, "Inbound: Malformed EXT_INFO packet");
			e._debug && e._debug("Inbound: Received EXT_INFO");
			const o = e._handlers.EXT_INFO;
			o && o(e, a);
		},
		[s.USERAUTH_REQUEST]: (a, o) => {
			t.init(o, 1);
			const s = t.readString(true);
			const c = t.readString(true);
			const l = t.readString(true);
			let u;
			let d;
			switch (l) {
				case "none":
					u = null;
					break;
				case "password": {
					const e = t.readBool();
					if (e !== void 0) {
						u = t.readString(true);
						if (u !== void 0 && e) {
							const e = t.readString(true);
							if (e !== void 0) u = {
								oldPassword: u,
								newPassword: e
							};
							else u = void 0;
						}
					}
					break;
				}
				case "publickey": {
					const n = t.readBool();
					if (n !== void 0) {
						const s = t.readString(true);
						let c = s;
						const l = t.readString();
						let f;
						switch (s) {
							case "rsa-sha2-256":
								c = "ssh-rsa";
								f = "sha256";
								break;
							case "rsa-sha2-512":
								c = "ssh-rsa";
								f = "sha512";
						}
						if (n) {
							const n = t.pos();
							let d = t.readString();
							if (d !== void 0) {
								if (d.length > 4 + s.length + 4 && d.utf8Slice(4, 4 + s.length) === s) d = e(d, 4 + s.length + 4);
								d = r(d, c);
								if (d) {
									const e = a._kex.sessionID;
									const t = Buffer.allocUnsafe(4 + e.length + n);
									i(t, e.length, 0);
									t.set(e, 4);
									t.set(new Uint8Array(o.buffer, o.byteOffset, n), 4 + e.length);
									u = {
										keyAlgo: c,
										key: l,
										signature: d,
										blob: t,
										hashAlgo: f
									};
								}
							}
						} else {
							u = {
								keyAlgo: c,
								key: l,
								hashAlgo: f
							};
							d = "publickey -- check";
						}
					}
					break;
				}
				case "hostbased": {
					const n = t.readString(true);
					let s = n;
					const c = t.readString();
					const l = t.readString(true);
					const d = t.readString(true);
					let f;
					switch (n) {
						case "rsa-sha2-256":
							s = "ssh-rsa";
							f = "sha256";
							break;
						case "rsa-sha2-512":
							s = "ssh-rsa";
							f = "sha512";
					}
					const p = t.pos();
					let m = t.readString();
					if (m !== void 0) {
						if (m.length > 4 + n.length + 4 && m.utf8Slice(4, 4 + n.length) === n) m = e(m, 4 + n.length + 4);
						m = r(m, s);
						if (m !== void 0) {
							const e = a._kex.sessionID;
							const t = Buffer.allocUnsafe(4 + e.length + p);
							i(t, e.length, 0);
							t.set(e, 4);
							t.set(new Uint8Array(o.buffer, o.byteOffset, p), 4 + e.length);
							u = {
								keyAlgo: s,
								key: c,
								signature: m,
								blob: t,
								localHostname: l,
								localUsername: d,
								hashAlgo: f
							};
						}
					}
					break;
				}
				case "keyboard-interactive":
					t.skipString();
					u = t.readList();
					break;
				default: if (l !== void 0) u = t.readRaw();
			}
			t.clear();
			if (u === void 0) return n(a, "Inbound: Malformed USERAUTH_REQUEST packet");
			if (d === void 0) d = l;
			a._authsQueue.push(l);
			a._debug && a._debug(`Inbound: Received USERAUTH_REQUEST (${d})`);
			const f = a._handlers.USERAUTH_REQUEST;
			f && f(a, s, c, l, u);
		},
		[s.USERAUTH_FAILURE]: (e, r) => {
			t.init(r, 1);
			const i = t.readList();
			const a = t.readBool();
			t.clear();
			if (a === void 0) return n(e, "Inbound: Malformed USERAUTH_FAILURE packet");
			e._debug && e._debug(`Inbound: Received USERAUTH_FAILURE (${i})`);
			e._authsQueue.shift();
			const o = e._handlers.USERAUTH_FAILURE;
			o && o(e, i, a);
		},
		[s.USERAUTH_SUCCESS]: (e, t) => {
			e._debug && e._debug("Inbound: Received USERAUTH_SUCCESS");
			e._authsQueue.shift();
			const n = e._handlers.USERAUTH_SUCCESS;
			n && n(e);
		},
		[s.USERAUTH_BANNER]: (e, r) => {
			t.init(r, 1);
			const i = t.readString(true);
			const a = t.readString();
			t.clear();
			if (a === void 0) return n(e, "Inbound: Malformed USERAUTH_BANNER packet");
			e._debug && e._debug("Inbound: Received USERAUTH_BANNER");
			const o = e._handlers.USERAUTH_BANNER;
			o && o(e, i);
		},
		60: (e, r) => {
			if (!e._authsQueue.length) {
				e._debug && e._debug("Inbound: Received payload type 60 without auth");
				return;
			}
			switch (e._authsQueue[0]) {
				case "password": {
					t.init(r, 1);
					const i = t.readString(true);
					const a = t.readString();
					t.clear();
					if (a === void 0) return n(e, "Inbound: Malformed USERAUTH_PASSWD_CHANGEREQ packet");
					e._debug && e._debug("Inbound: Received USERAUTH_PASSWD_CHANGEREQ");
					const o = e._handlers.USERAUTH_PASSWD_CHANGEREQ;
					o && o(e, i);
					break;
				}
				case "publickey": {
					t.init(r, 1);
					const i = t.readString(true);
					const a = t.readString();
					t.clear();
					if (a === void 0) return n(e, "Inbound: Malformed USERAUTH_PK_OK packet");
					e._debug && e._debug("Inbound: Received USERAUTH_PK_OK");
					e._authsQueue.shift();
					const o = e._handlers.USERAUTH_PK_OK;
					o && o(e, i, a);
					break;
				}
				case "keyboard-interactive": {
					t.init(r, 1);
					const i = t.readString(true);
					const a = t.readString(true);
					t.readString();
					const o = t.readUInt32BE();
					let s;
					if (o !== void 0) {
						s = new Array(o);
						let e = 0;
						for (; e < o; ++e) {
							const n = t.readString(true);
							const r = t.readBool();
							if (r === void 0) break;
							s[e] = {
								prompt: n,
								echo: r
							};
						}
						if (e !== o) s = void 0;
					}
					t.clear();
					if (s === void 0) return n(e, "Inbound: Malformed USERAUTH_INFO_REQUEST packet");
					e._debug && e._debug("Inbound: Received USERAUTH_INFO_REQUEST");
					const c = e._handlers.USERAUTH_INFO_REQUEST;
					c && c(e, i, a, s);
					break;
				}
				default: e._debug && e._debug("Inbound: Received unexpected payload type 60");
			}
		},
		61: (e, r) => {
			if (!e._authsQueue.length) {
				e._debug && e._debug("Inbound: Received payload type 61 without auth");
				return;
			}
			if (e._authsQueue[0] !== "keyboard-interactive") return n(e, "Inbound: Received unexpected payload type 61");
			t.init(r, 1);
			const i = t.readUInt32BE();
			let a;
			if (i !== void 0) {
				a = new Array(i);
				let e = 0;
				for (; e < i; ++e) {
					const n = t.readString(true);
					if (n === void 0) break;
					a[e] = n;
				}
				if (e !== i) a = void 0;
			}
			t.clear();
			if (a === void 0) return n(e, "Inbound: Malformed USERAUTH_INFO_RESPONSE packet");
			e._debug && e._debug("Inbound: Received USERAUTH_INFO_RESPONSE");
			const o = e._handlers.USERAUTH_INFO_RESPONSE;
			o && o(e, a);
		},
		[s.GLOBAL_REQUEST]: (e, r) => {
			t.init(r, 1);
			const i = t.readString(true);
			const a = t.readBool();
			let o;
			if (a !== void 0) switch (i) {
				case "tcpip-forward":
				case "cancel-tcpip-forward": {
					const e = t.readString(true);
					const n = t.readUInt32BE();
					if (n !== void 0) o = {
						bindAddr: e,
						bindPort: n
					};
					break;
				}
				case "streamlocal-forward@openssh.com":
				case "cancel-streamlocal-forward@openssh.com": {
					const e = t.readString(true);
					if (e !== void 0) o = { socketPath: e };
					break;
				}
				case "no-more-sessions@openssh.com":
					o = null;
					break;
				case "hostkeys-00@openssh.com":
					o = [];
					while (t.avail() > 0) {
						const e = t.readString();
						if (e === void 0) {
							o = void 0;
							break;
						}
						const n = l(e);
						if (!(n instanceof Error)) o.push(n);
					}
					break;
				default: o = t.readRaw();
			}
			t.clear();
			if (o === void 0) return n(e, "Inbound: Malformed GLOBAL_REQUEST packet");
			e._debug && e._debug(`Inbound: GLOBAL_REQUEST (${i})`);
			const s = e._handlers.GLOBAL_REQUEST;
			if (s) s(e, i, a, o);
			else e.requestFailure();
		},
		[s.REQUEST_SUCCESS]: (t, n) => {
			const r = n.length > 1 ? e(n, 1) : null;
			t._debug && t._debug("Inbound: REQUEST_SUCCESS");
			const i = t._handlers.REQUEST_SUCCESS;
			i && i(t, r);
		},
		[s.REQUEST_FAILURE]: (e, t) => {
			e._debug && e._debug("Inbound: Received REQUEST_FAILURE");
			const n = e._handlers.REQUEST_FAILURE;
			n && n(e);
		},
		[s.CHANNEL_OPEN]: (e, r) => {
			t.init(r, 1);
			const i = t.readString(true);
			const o = t.readUInt32BE();
			const s = t.readUInt32BE();
			const c = t.readUInt32BE();
			let l;
			switch (i) {
				case "forwarded-tcpip":
				case "direct-tcpip": {
					const e = t.readString(true);
					const n = t.readUInt32BE();
					const r = t.readString(true);
					const a = t.readUInt32BE();
					if (a !== void 0) l = {
						type: i,
						sender: o,
						window: s,
						packetSize: c,
						data: {
							destIP: e,
							destPort: n,
							srcIP: r,
							srcPort: a
						}
					};
					break;
				}
				case "forwarded-streamlocal@openssh.com":
				case "direct-streamlocal@openssh.com": {
					const e = t.readString(true);
					if (e !== void 0) l = {
						type: i,
						sender: o,
						window: s,
						packetSize: c,
						data: { socketPath: e }
					};
					break;
				}
				case "x11": {
					const e = t.readString(true);
					const n = t.readUInt32BE();
					if (n !== void 0) l = {
						type: i,
						sender: o,
						window: s,
						packetSize: c,
						data: {
							srcIP: e,
							srcPort: n
						}
					};
					break;
				}
				default: l = {
					type: i,
					sender: o,
					window: s,
					packetSize: c,
					data: {}
				};
			}
			t.clear();
			if (l === void 0) return n(e, "Inbound: Malformed CHANNEL_OPEN packet");
			e._debug && e._debug(`Inbound: CHANNEL_OPEN (s:${o}, ${i})`);
			const u = e._handlers.CHANNEL_OPEN;
			if (u) u(e, l);
			else e.channelOpenFail(l.sender, a.ADMINISTRATIVELY_PROHIBITED, "", "");
		},
		[s.CHANNEL_OPEN_CONFIRMATION]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			const a = t.readUInt32BE();
			const o = t.readUInt32BE();
			const s = t.readUInt32BE();
			const c = t.avail() ? t.readRaw() : void 0;
			t.clear();
			if (s === void 0) return n(e, "Inbound: Malformed CHANNEL_OPEN_CONFIRMATION packet");
			e._debug && e._debug(`Inbound: CHANNEL_OPEN_CONFIRMATION (r:${i}, s:${a})`);
			const l = e._handlers.CHANNEL_OPEN_CONFIRMATION;
			if (l) l(e, {
				recipient: i,
				sender: a,
				window: o,
				packetSize: s,
				data: c
			});
		},
		[s.CHANNEL_OPEN_FAILURE]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			const a = t.readUInt32BE();
			const o = t.readString(true);
			const s = t.readString();
			t.clear();
			if (s === void 0) return n(e, "Inbound: Malformed CHANNEL_OPEN_FAILURE packet");
			e._debug && e._debug(`Inbound: CHANNEL_OPEN_FAILURE (r:${i})`);
			const c = e._handlers.CHANNEL_OPEN_FAILURE;
			c && c(e, i, a, o);
		},
		[s.CHANNEL_WINDOW_ADJUST]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			const a = t.readUInt32BE();
			t.clear();
			if (a === void 0) return n(e, "Inbound: Malformed CHANNEL_WINDOW_ADJUST packet");
			e._debug && e._debug(`Inbound: CHANNEL_WINDOW_ADJUST (r:${i}, ${a})`);
			const o = e._handlers.CHANNEL_WINDOW_ADJUST;
			o && o(e, i, a);
		},
		[s.CHANNEL_DATA]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			const a = t.readString();
			t.clear();
			if (a === void 0) return n(e, "Inbound: Malformed CHANNEL_DATA packet");
			e._debug && e._debug(`Inbound: CHANNEL_DATA (r:${i}, ${a.length})`);
			const o = e._handlers.CHANNEL_DATA;
			o && o(e, i, a);
		},
		[s.CHANNEL_EXTENDED_DATA]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			const a = t.readUInt32BE();
			const o = t.readString();
			t.clear();
			if (o === void 0) return n(e, "Inbound: Malformed CHANNEL_EXTENDED_DATA packet");
			e._debug && e._debug(`Inbound: CHANNEL_EXTENDED_DATA (r:${i}, ${o.length})`);
			const s = e._handlers.CHANNEL_EXTENDED_DATA;
			s && s(e, i, o, a);
		},
		[s.CHANNEL_EOF]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			t.clear();
			if (i === void 0) return n(e, "Inbound: Malformed CHANNEL_EOF packet");
			e._debug && e._debug(`Inbound: CHANNEL_EOF (r:${i})`);
			const a = e._handlers.CHANNEL_EOF;
			a && a(e, i);
		},
		[s.CHANNEL_CLOSE]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			t.clear();
			if (i === void 0) return n(e, "Inbound: Malformed CHANNEL_CLOSE packet");
			e._debug && e._debug(`Inbound: CHANNEL_CLOSE (r:${i})`);
			const a = e._handlers.CHANNEL_CLOSE;
			a && a(e, i);
		},
		[s.CHANNEL_REQUEST]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			const a = t.readString(true);
			const s = t.readBool();
			let l;
			if (s !== void 0) switch (a) {
				case "exit-status":
					l = t.readUInt32BE();
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a}: ${l})`);
					break;
				case "exit-signal": {
					let n;
					let r;
					if (e._compatFlags & o.OLD_EXIT) {
						const e = t.readUInt32BE();
						switch (e) {
							case 1:
								n = "HUP";
								break;
							case 2:
								n = "INT";
								break;
							case 3:
								n = "QUIT";
								break;
							case 6:
								n = "ABRT";
								break;
							case 9:
								n = "KILL";
								break;
							case 14:
								n = "ALRM";
								break;
							case 15:
								n = "TERM";
								break;
							default: if (e !== void 0) n = `UNKNOWN (${e})`;
						}
						r = false;
					} else {
						n = t.readString(true);
						r = t.readBool();
						if (r === void 0) n = void 0;
					}
					const s = t.readString(true);
					if (t.skipString() !== void 0) l = {
						signal: n,
						coreDumped: r,
						errorMessage: s
					};
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a}: ${n})`);
					break;
				}
				case "pty-req": {
					const n = t.readString(true);
					const r = t.readUInt32BE();
					const o = t.readUInt32BE();
					const s = t.readUInt32BE();
					const d = t.readUInt32BE();
					const f = t.readString();
					if (f !== void 0) {
						t.init(f, 1);
						let e = {};
						while (t.avail()) {
							const n = t.readByte();
							if (n === c.TTY_OP_END) break;
							const r = u[n];
							const i = t.readUInt32BE();
							if (n === void 0 || r === void 0 || i === void 0) {
								e = void 0;
								break;
							}
							e[r] = i;
						}
						if (e !== void 0) l = {
							term: n,
							cols: r,
							rows: o,
							width: s,
							height: d,
							modes: e
						};
					}
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a})`);
					break;
				}
				case "window-change": {
					const n = t.readUInt32BE();
					const r = t.readUInt32BE();
					const o = t.readUInt32BE();
					const s = t.readUInt32BE();
					if (s !== void 0) l = {
						cols: n,
						rows: r,
						width: o,
						height: s
					};
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a})`);
					break;
				}
				case "x11-req": {
					const n = t.readBool();
					const r = t.readString(true);
					const o = t.readString();
					const s = t.readUInt32BE();
					if (s !== void 0) l = {
						single: n,
						protocol: r,
						cookie: o,
						screen: s
					};
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a})`);
					break;
				}
				case "env": {
					const n = t.readString(true);
					const r = t.readString(true);
					if (r !== void 0) l = {
						name: n,
						value: r
					};
					if (e._debug) e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a}: ${n}=${r})`);
					break;
				}
				case "shell":
					l = null;
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a})`);
					break;
				case "exec":
					l = t.readString(true);
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a}: ${l})`);
					break;
				case "subsystem":
					l = t.readString(true);
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a}: ${l})`);
					break;
				case "signal":
					l = t.readString(true);
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a}: ${l})`);
					break;
				case "xon-xoff":
					l = t.readBool();
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a}: ${l})`);
					break;
				case "auth-agent-req@openssh.com":
					l = null;
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a})`);
					break;
				default:
					l = t.avail() ? t.readRaw() : null;
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${i}, ${a})`);
			}
			t.clear();
			if (l === void 0) return n(e, "Inbound: Malformed CHANNEL_REQUEST packet");
			const d = e._handlers.CHANNEL_REQUEST;
			d && d(e, i, a, s, l);
		},
		[s.CHANNEL_SUCCESS]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			t.clear();
			if (i === void 0) return n(e, "Inbound: Malformed CHANNEL_SUCCESS packet");
			e._debug && e._debug(`Inbound: CHANNEL_SUCCESS (r:${i})`);
			const a = e._handlers.CHANNEL_SUCCESS;
			a && a(e, i);
		},
		[s.CHANNEL_FAILURE]: (e, r) => {
			t.init(r, 1);
			const i = t.readUInt32BE();
			t.clear();
			if (i === void 0) return n(e, "Inbound: Malformed CHANNEL_FAILURE packet");
			e._debug && e._debug(`Inbound: CHANNEL_FAILURE (r:${i})`);
			const a = e._handlers.CHANNEL_FAILURE;
			a && a(e, i);
		}
	};
}));
// node_modules/ssh2/lib/protocol/handlers.js
var require_handlers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const e = new Array(256);
	[require_kex().HANDLERS, require_handlers_misc()].forEach((t) => {
		for (let [n, r] of Object.entries(t)) {
			n = +n;
			if (isFinite(n) && n >= 0 && n < e.length) e[n] = r;
		}
	});
	module.exports = e;
}));
// node_modules/ssh2/lib/protocol/kex.js
var require_kex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { createDiffieHellman: e, createDiffieHellmanGroup: t, createECDH: n, createHash: r, createPublicKey: i, diffieHellman: a, generateKeyPairSync: o, randomFillSync: s } = __require("crypto");
	const { Ber: c } = require_lib$1();
	const { COMPAT: l, curve25519Supported: u, DEFAULT_KEX: d, DEFAULT_SERVER_HOST_KEY: f, DEFAULT_CIPHER: p, DEFAULT_MAC: m, DEFAULT_COMPRESSION: h, DISCONNECT_REASON: g, MESSAGE: _ } = require_constants();
	const { CIPHER_INFO: v, createCipher: y, createDecipher: b, MAC_INFO: x } = require_crypto();
	const { parseDERKey: S } = require_keyParser();
	const { bufferFill: C, bufferParser: w, convertSignature: T, doFatalError: E, FastBuffer: D, sigSSHToASN1: O, writeUInt32BE: k } = require_utils$1();
	const { PacketReader: A, PacketWriter: j, ZlibPacketReader: M, ZlibPacketWriter: N } = require_zlib();
	let P;
	const F = 2048;
	const I = 8192;
	const L = Buffer.alloc(0);
	function R(e) {
		let t;
		if (e._compatFlags & l.BAD_DHGEX) {
			const n = e._offer.lists.kex;
			let r = n.array;
			let i = false;
			for (let e = 0; e < r.length; ++e) if (r[e].includes("group-exchange")) {
				if (!i) {
					i = true;
					r = r.slice();
				}
				r.splice(e--, 1);
			}
			if (i) {
				let i = 17 + e._offer.totalSize + 1 + 4;
				const a = Buffer.from(r.join(","));
				i -= n.buffer.length - a.length;
				const o = e._offer.lists.all;
				const s = new Uint8Array(o.buffer, o.byteOffset + 4 + n.buffer.length, o.length - (4 + n.buffer.length));
				t = Buffer.allocUnsafe(i);
				k(t, a.length, 17);
				t.set(a, 21);
				t.set(s, 21 + a.length);
			}
		}
		if (t === void 0) {
			t = Buffer.allocUnsafe(17 + e._offer.totalSize + 1 + 4);
			e._offer.copyAllTo(t, 17);
		}
		e._debug && e._debug("Outbound: Sending KEXINIT");
		t[0] = _.KEXINIT;
		s(t, 1, 16);
		C(t, 0, t.length - 5);
		e._kexinit = t;
		e._packetRW.write.allocStart = 0;
		{
			const n = e._packetRW.write.allocStartKEX;
			const r = e._packetRW.write.alloc(t.length, true);
			r.set(t, n);
			e._cipher.encrypt(e._packetRW.write.finalize(r, true));
		}
	}
	function z(e, t) {
		const n = {
			kex: void 0,
			serverHostKey: void 0,
			cs: {
				cipher: void 0,
				mac: void 0,
				compress: void 0,
				lang: void 0
			},
			sc: {
				cipher: void 0,
				mac: void 0,
				compress: void 0,
				lang: void 0
			}
		};
		w.init(t, 17);
		if ((n.kex = w.readList()) === void 0 || (n.serverHostKey = w.readList()) === void 0 || (n.cs.cipher = w.readList()) === void 0 || (n.sc.cipher = w.readList()) === void 0 || (n.cs.mac = w.readList()) === void 0 || (n.sc.mac = w.readList()) === void 0 || (n.cs.compress = w.readList()) === void 0 || (n.sc.compress = w.readList()) === void 0 || (n.cs.lang = w.readList()) === void 0 || (n.sc.lang = w.readList()) === void 0) {
			w.clear();
			return E(e, "Received malformed KEXINIT", "handshake", g.KEY_EXCHANGE_FAILED);
		}
		const r = w.pos();
		const i = r < t.length && t[r] === 1;
		w.clear();
		const a = e._offer;
		const o = n;
		let s = a.lists.kex.array;
		if (e._compatFlags & l.BAD_DHGEX) {
			let e = false;
			for (let t = 0; t < s.length; ++t) if (s[t].indexOf("group-exchange") !== -1) {
				if (!e) {
					e = true;
					s = s.slice();
				}
				s.splice(t--, 1);
			}
		}
		let c;
		let u;
		let d;
		const f = e._debug;
		f && f("Inbound: Handshake in progress");
		f && f(`Handshake: (local) KEX method: ${s}`);
		f && f(`Handshake: (remote) KEX method: ${o.kex}`);
		let p;
		if (e._server) {
			u = s;
			c = o.kex;
			p = c.indexOf("ext-info-c") !== -1;
		} else {
			u = o.kex;
			c = s;
			p = u.indexOf("ext-info-s") !== -1;
		}
		if (e._strictMode === void 0) {
			if (e._server) e._strictMode = c.indexOf("kex-strict-c-v00@openssh.com") !== -1;
			else e._strictMode = u.indexOf("kex-strict-s-v00@openssh.com") !== -1;
			if (e._strictMode) {
				f && f("Handshake: strict KEX mode enabled");
				if (e._decipher.inSeqno !== 1) {
					if (f) f("Handshake: KEXINIT not first packet in strict KEX mode");
					return E(e, "Handshake failed: KEXINIT not first packet in strict KEX mode", "handshake", g.KEY_EXCHANGE_FAILED);
				}
			}
		}
		for (d = 0; d < c.length && u.indexOf(c[d]) === -1; ++d);
		if (d === c.length) {
			f && f("Handshake: no matching key exchange algorithm");
			return E(e, "Handshake failed: no matching key exchange algorithm", "handshake", g.KEY_EXCHANGE_FAILED);
		}
		n.kex = c[d];
		f && f(`Handshake: KEX algorithm: ${c[d]}`);
		if (i && (!o.kex.length || c[d] !== o.kex[0])) e._skipNextInboundPacket = true;
		const m = a.lists.serverHostKey.array;
		f && f(`Handshake: (local) Host key format: ${m}`);
		f && f(`Handshake: (remote) Host key format: ${o.serverHostKey}`);
		if (e._server) {
			u = m;
			c = o.serverHostKey;
		} else {
			u = o.serverHostKey;
			c = m;
		}
		for (d = 0; d < c.length && u.indexOf(c[d]) === -1; ++d);
		if (d === c.length) {
			f && f("Handshake: No matching host key format");
			return E(e, "Handshake failed: no matching host key format", "handshake", g.KEY_EXCHANGE_FAILED);
		}
		n.serverHostKey = c[d];
		f && f(`Handshake: Host key format: ${c[d]}`);
		const h = a.lists.cs.cipher.array;
		f && f(`Handshake: (local) C->S cipher: ${h}`);
		f && f(`Handshake: (remote) C->S cipher: ${o.cs.cipher}`);
		if (e._server) {
			u = h;
			c = o.cs.cipher;
		} else {
			u = o.cs.cipher;
			c = h;
		}
		for (d = 0; d < c.length && u.indexOf(c[d]) === -1; ++d);
		if (d === c.length) {
			f && f("Handshake: No matching C->S cipher");
			return E(e, "Handshake failed: no matching C->S cipher", "handshake", g.KEY_EXCHANGE_FAILED);
		}
		n.cs.cipher = c[d];
		f && f(`Handshake: C->S Cipher: ${c[d]}`);
		const _ = a.lists.sc.cipher.array;
		f && f(`Handshake: (local) S->C cipher: ${_}`);
		f && f(`Handshake: (remote) S->C cipher: ${o.sc.cipher}`);
		if (e._server) {
			u = _;
			c = o.sc.cipher;
		} else {
			u = o.sc.cipher;
			c = _;
		}
		for (d = 0; d < c.length && u.indexOf(c[d]) === -1; ++d);
		if (d === c.length) {
			f && f("Handshake: No matching S->C cipher");
			return E(e, "Handshake failed: no matching S->C cipher", "handshake", g.KEY_EXCHANGE_FAILED);
		}
		n.sc.cipher = c[d];
		f && f(`Handshake: S->C cipher: ${c[d]}`);
		const y = a.lists.cs.mac.array;
		f && f(`Handshake: (local) C->S MAC: ${y}`);
		f && f(`Handshake: (remote) C->S MAC: ${o.cs.mac}`);
		if (v[n.cs.cipher].authLen > 0) {
			n.cs.mac = "";
			f && f("Handshake: C->S MAC: <implicit>");
		} else {
			if (e._server) {
				u = y;
				c = o.cs.mac;
			} else {
				u = o.cs.mac;
				c = y;
			}
			for (d = 0; d < c.length && u.indexOf(c[d]) === -1; ++d);
			if (d === c.length) {
				f && f("Handshake: No matching C->S MAC");
				return E(e, "Handshake failed: no matching C->S MAC", "handshake", g.KEY_EXCHANGE_FAILED);
			}
			n.cs.mac = c[d];
			f && f(`Handshake: C->S MAC: ${c[d]}`);
		}
		const b = a.lists.sc.mac.array;
		f && f(`Handshake: (local) S->C MAC: ${b}`);
		f && f(`Handshake: (remote) S->C MAC: ${o.sc.mac}`);
		if (v[n.sc.cipher].authLen > 0) {
			n.sc.mac = "";
			f && f("Handshake: S->C MAC: <implicit>");
		} else {
			if (e._server) {
				u = b;
				c = o.sc.mac;
			} else {
				u = o.sc.mac;
				c = b;
			}
			for (d = 0; d < c.length && u.indexOf(c[d]) === -1; ++d);
			if (d === c.length) {
				f && f("Handshake: No matching S->C MAC");
				return E(e, "Handshake failed: no matching S->C MAC", "handshake", g.KEY_EXCHANGE_FAILED);
			}
			n.sc.mac = c[d];
			f && f(`Handshake: S->C MAC: ${c[d]}`);
		}
		const x = a.lists.cs.compress.array;
		f && f(`Handshake: (local) C->S compression: ${x}`);
		f && f(`Handshake: (remote) C->S compression: ${o.cs.compress}`);
		if (e._server) {
			u = x;
			c = o.cs.compress;
		} else {
			u = o.cs.compress;
			c = x;
		}
		for (d = 0; d < c.length && u.indexOf(c[d]) === -1; ++d);
		if (d === c.length) {
			f && f("Handshake: No matching C->S compression");
			return E(e, "Handshake failed: no matching C->S compression", "handshake", g.KEY_EXCHANGE_FAILED);
		}
		n.cs.compress = c[d];
		f && f(`Handshake: C->S compression: ${c[d]}`);
		const S = a.lists.sc.compress.array;
		f && f(`Handshake: (local) S->C compression: ${S}`);
		f && f(`Handshake: (remote) S->C compression: ${o.sc.compress}`);
		if (e._server) {
			u = S;
			c = o.sc.compress;
		} else {
			u = o.sc.compress;
			c = S;
		}
		for (d = 0; d < c.length && u.indexOf(c[d]) === -1; ++d);
		if (d === c.length) {
			f && f("Handshake: No matching S->C compression");
			return E(e, "Handshake failed: no matching S->C compression", "handshake", g.KEY_EXCHANGE_FAILED);
		}
		n.sc.compress = c[d];
		f && f(`Handshake: S->C compression: ${c[d]}`);
		n.cs.lang = "";
		n.sc.lang = "";
		if (e._kex) {
			if (!e._kexinit) R(e);
			e._decipher._onPayload = W.bind(e, { firstPacket: false });
		}
		e._kex = B(n, e, t);
		e._kex.remoteExtInfoEnabled = p;
		e._kex.start();
	}
	const B = (() => {
		function s(e) {
			let t = 0;
			let n = e.length;
			while (e[t] === 0) {
				++t;
				--n;
			}
			let r;
			if (e[t] & 128) {
				r = Buffer.allocUnsafe(1 + n);
				r[0] = 0;
				e.copy(r, 1, t);
				e = r;
			} else if (n !== e.length) {
				r = Buffer.allocUnsafe(n);
				e.copy(r, 0, t);
				e = r;
			}
			return e;
		}
		class d {
			constructor(e, t, n) {
				this._protocol = t;
				this.sessionID = t._kex ? t._kex.sessionID : void 0;
				this.negotiated = e;
				this.remoteExtInfoEnabled = false;
				this._step = 1;
				this._public = null;
				this._dh = null;
				this._sentNEWKEYS = false;
				this._receivedNEWKEYS = false;
				this._finished = false;
				this._hostVerified = false;
				this._kexinit = t._kexinit;
				this._remoteKexinit = n;
				this._identRaw = t._identRaw;
				this._remoteIdentRaw = t._remoteIdentRaw;
				this._hostKey = void 0;
				this._dhData = void 0;
				this._sig = void 0;
			}
			finish(e) {
				if (this._finished) return false;
				this._finished = true;
				const t = this._protocol._server;
				const n = this.negotiated;
				const i = this.convertPublicKey(this._dhData);
				let a = this.computeSecret(this._dhData);
				if (a instanceof Error) {
					a.message = `Error while computing DH secret (${this.type}): ${a.message}`;
					a.level = "handshake";
					return E(this._protocol, a, g.KEY_EXCHANGE_FAILED);
				}
				const o = r(this.hashName);
				H(o, t ? this._remoteIdentRaw : this._identRaw);
				H(o, t ? this._identRaw : this._remoteIdentRaw);
				H(o, t ? this._remoteKexinit : this._kexinit);
				H(o, t ? this._kexinit : this._remoteKexinit);
				const s = t ? this._hostKey.getPublicSSH() : this._hostKey;
				H(o, s);
				if (this.type === "groupex") {
					const e = this.getDHParams();
					const t = Buffer.allocUnsafe(4);
					k(t, this._minBits, 0);
					o.update(t);
					k(t, this._prefBits, 0);
					o.update(t);
					k(t, this._maxBits, 0);
					o.update(t);
					H(o, e.prime);
					H(o, e.generator);
				}
				H(o, t ? i : this.getPublicKey());
				const c = t ? this.getPublicKey() : i;
				H(o, c);
				H(o, a);
				const l = o.digest();
				if (!t) {
					w.init(this._sig, 0);
					const e = w.readString(true);
					if (!e) return E(this._protocol, "Malformed packet while reading signature", "handshake", g.KEY_EXCHANGE_FAILED);
					if (e !== n.serverHostKey) return E(this._protocol, `Wrong signature type: ${e}, expected: ${n.serverHostKey}`, "handshake", g.KEY_EXCHANGE_FAILED);
					let t = w.readString();
					w.clear();
					if (t === void 0) return E(this._protocol, "Malformed packet while reading signature", "handshake", g.KEY_EXCHANGE_FAILED);
					if (!(t = O(t, e))) return E(this._protocol, "Malformed signature", "handshake", g.KEY_EXCHANGE_FAILED);
					let r;
					{
						w.init(this._hostKey, 0);
						const e = w.readString(true);
						const t = this._hostKey.slice(w.pos());
						w.clear();
						r = S(t, e);
						if (r instanceof Error) {
							r.level = "handshake";
							return E(this._protocol, r, g.KEY_EXCHANGE_FAILED);
						}
					}
					let i;
					switch (this.negotiated.serverHostKey) {
						case "rsa-sha2-256":
							i = "sha256";
							break;
						case "rsa-sha2-512": i = "sha512";
					}
					this._protocol._debug && this._protocol._debug("Verifying signature ...");
					const a = r.verify(l, t, i);
					if (a !== true) {
						if (a instanceof Error) this._protocol._debug && this._protocol._debug(`Signature verification failed: ${a.stack}`);
						else this._protocol._debug && this._protocol._debug("Signature verification failed");
						return E(this._protocol, "Handshake failed: signature verification failed", "handshake", g.KEY_EXCHANGE_FAILED);
					}
					this._protocol._debug && this._protocol._debug("Verified signature");
				} else {
					let e;
					switch (this.negotiated.serverHostKey) {
						case "rsa-sha2-256":
							e = "sha256";
							break;
						case "rsa-sha2-512": e = "sha512";
					}
					this._protocol._debug && this._protocol._debug("Generating signature ...");
					let t = this._hostKey.sign(l, e);
					if (t instanceof Error) return E(this._protocol, `Handshake failed: signature generation failed for ${this._hostKey.type} host key: ${t.message}`, "handshake", g.KEY_EXCHANGE_FAILED);
					t = T(t, this._hostKey.type);
					if (t === false) return E(this._protocol, `Handshake failed: signature conversion failed for ${this._hostKey.type} host key`, "handshake", g.KEY_EXCHANGE_FAILED);
					const n = this.negotiated.serverHostKey;
					const r = Buffer.byteLength(n);
					const i = 4 + r + 4 + t.length;
					let a = this._protocol._packetRW.write.allocStartKEX;
					const o = this._protocol._packetRW.write.alloc(5 + s.length + 4 + c.length + 4 + i, true);
					o[a] = _.KEXDH_REPLY;
					k(o, s.length, ++a);
					o.set(s, a += 4);
					k(o, c.length, a += s.length);
					o.set(c, a += 4);
					k(o, i, a += c.length);
					k(o, r, a += 4);
					o.utf8Write(n, a += 4, r);
					k(o, t.length, a += r);
					o.set(t, a += 4);
					if (this._protocol._debug) {
						let e;
						switch (this.type) {
							case "group":
								e = "KEXDH_REPLY";
								break;
							case "groupex":
								e = "KEXDH_GEX_REPLY";
								break;
							default: e = "KEXECDH_REPLY";
						}
						this._protocol._debug(`Outbound: Sending ${e}`);
					}
					this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(o, true));
				}
				if (t || !e) K(this);
				let u;
				let d;
				const f = (e) => {
					if (u) {
						K(this);
						u.outbound.seqno = this._protocol._cipher.outSeqno;
						this._protocol._cipher.free();
						this._protocol._cipher = y(u);
						this._protocol._packetRW.write = d;
						u = void 0;
						d = void 0;
						this._protocol._onHandshakeComplete(n);
						return false;
					}
					if (!this.sessionID) this.sessionID = l;
					{
						const e = Buffer.allocUnsafe(4 + a.length);
						k(e, a.length, 0);
						e.set(a, 4);
						a = e;
					}
					const r = v[n.cs.cipher];
					const i = v[n.sc.cipher];
					const o = U(r.ivLen, this.hashName, a, l, this.sessionID, "A");
					const s = U(i.ivLen, this.hashName, a, l, this.sessionID, "B");
					const c = U(r.keyLen, this.hashName, a, l, this.sessionID, "C");
					const p = U(i.keyLen, this.hashName, a, l, this.sessionID, "D");
					let m;
					let h;
					if (!r.authLen) {
						m = x[n.cs.mac];
						h = U(m.len, this.hashName, a, l, this.sessionID, "E");
					}
					let g;
					let _;
					if (!i.authLen) {
						g = x[n.sc.mac];
						_ = U(g.len, this.hashName, a, l, this.sessionID, "F");
					}
					const S = {
						inbound: {
							onPayload: this._protocol._onPayload,
							seqno: this._protocol._decipher.inSeqno,
							decipherInfo: !t ? i : r,
							decipherIV: !t ? s : o,
							decipherKey: !t ? p : c,
							macInfo: !t ? g : m,
							macKey: !t ? _ : h
						},
						outbound: {
							onWrite: this._protocol._onWrite,
							seqno: this._protocol._cipher.outSeqno,
							cipherInfo: t ? i : r,
							cipherIV: t ? s : o,
							cipherKey: t ? p : c,
							macInfo: t ? g : m,
							macKey: t ? _ : h
						}
					};
					this._protocol._decipher.free();
					u = S;
					this._protocol._decipher = b(S);
					const C = {
						read: void 0,
						write: void 0
					};
					switch (n.cs.compress) {
						case "zlib":
							if (t) C.read = new M();
							else C.write = new N(this._protocol);
							break;
						case "zlib@openssh.com": if (this._protocol._authenticated) {
							if (t) C.read = new M();
							else C.write = new N(this._protocol);
							break;
						}
						default: if (t) C.read = new A();
						else C.write = new j(this._protocol);
					}
					switch (n.sc.compress) {
						case "zlib":
							if (t) C.write = new N(this._protocol);
							else C.read = new M();
							break;
						case "zlib@openssh.com": if (this._protocol._authenticated) {
							if (t) C.write = new N(this._protocol);
							else C.read = new M();
							break;
						}
						default: if (t) C.write = new j(this._protocol);
						else C.read = new A();
					}
					this._protocol._packetRW.read.cleanup();
					this._protocol._packetRW.write.cleanup();
					this._protocol._packetRW.read = C.read;
					d = C.write;
					this._public = null;
					this._dh = null;
					this._kexinit = this._protocol._kexinit = void 0;
					this._remoteKexinit = void 0;
					this._identRaw = void 0;
					this._remoteIdentRaw = void 0;
					this._hostKey = void 0;
					this._dhData = void 0;
					this._sig = void 0;
					if (!e) return f();
					return false;
				};
				if (t || e) this.finish = f;
				if (!t) return f(e);
			}
			start() {
				if (!this._protocol._server) {
					if (this._protocol._debug) {
						let e;
						switch (this.type) {
							case "group":
								e = "KEXDH_INIT";
								break;
							default: e = "KEXECDH_INIT";
						}
						this._protocol._debug(`Outbound: Sending ${e}`);
					}
					const e = this.getPublicKey();
					let t = this._protocol._packetRW.write.allocStartKEX;
					const n = this._protocol._packetRW.write.alloc(5 + e.length, true);
					n[t] = _.KEXDH_INIT;
					k(n, e.length, ++t);
					n.set(e, t += 4);
					this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(n, true));
				}
			}
			getPublicKey() {
				this.generateKeys();
				const e = this._public;
				if (e) return this.convertPublicKey(e);
			}
			convertPublicKey(e) {
				let t;
				let n = 0;
				let r = e.length;
				while (e[n] === 0) {
					++n;
					--r;
				}
				if (e[n] & 128) {
					t = Buffer.allocUnsafe(1 + r);
					t[0] = 0;
					e.copy(t, 1, n);
					return t;
				}
				if (r !== e.length) {
					t = Buffer.allocUnsafe(r);
					e.copy(t, 0, n);
					e = t;
				}
				return e;
			}
			computeSecret(e) {
				this.generateKeys();
				try {
					return s(this._dh.computeSecret(e));
				} catch (e) {
					return e;
				}
			}
			parse(e) {
				const t = e[0];
				switch (this._step) {
					case 1:
						if (this._protocol._server) {
							if (t !== _.KEXDH_INIT) return E(this._protocol, `Received packet ${t} instead of ${_.KEXDH_INIT}`, "handshake", g.KEY_EXCHANGE_FAILED);
							this._protocol._debug && this._protocol._debug("Received DH Init");
							w.init(e, 1);
							const n = w.readString();
							w.clear();
							if (n === void 0) return E(this._protocol, "Received malformed KEX*_INIT", "handshake", g.KEY_EXCHANGE_FAILED);
							this._dhData = n;
							let r = this._protocol._hostKeys[this.negotiated.serverHostKey];
							if (Array.isArray(r)) r = r[0];
							this._hostKey = r;
							this.finish();
						} else {
							if (t !== _.KEXDH_REPLY) return E(this._protocol, `Received packet ${t} instead of ${_.KEXDH_REPLY}`, "handshake", g.KEY_EXCHANGE_FAILED);
							this._protocol._debug && this._protocol._debug("Received DH Reply");
							w.init(e, 1);
							let n;
							let r;
							let i;
							if ((n = w.readString()) === void 0 || (r = w.readString()) === void 0 || (i = w.readString()) === void 0) {
								w.clear();
								return E(this._protocol, "Received malformed KEX*_REPLY", "handshake", g.KEY_EXCHANGE_FAILED);
							}
							w.clear();
							w.init(n, 0);
							const a = w.readString(true);
							w.clear();
							if (a === void 0) return E(this._protocol, "Received malformed host public key", "handshake", g.KEY_EXCHANGE_FAILED);
							if (a !== this.negotiated.serverHostKey) switch (this.negotiated.serverHostKey) {
								case "rsa-sha2-256":
								case "rsa-sha2-512": if (a === "ssh-rsa") break;
								default: return E(this._protocol, "Host key does not match negotiated type", "handshake", g.KEY_EXCHANGE_FAILED);
							}
							this._hostKey = n;
							this._dhData = r;
							this._sig = i;
							let o = false;
							let s;
							if (this._protocol._hostVerifier === void 0) {
								s = true;
								this._protocol._debug && this._protocol._debug("Host accepted by default (no verification)");
							} else s = this._protocol._hostVerifier(n, (e) => {
								if (o) return;
								o = true;
								if (e === false) {
									this._protocol._debug && this._protocol._debug("Host denied (verification failed)");
									return E(this._protocol, "Host denied (verification failed)", "handshake", g.KEY_EXCHANGE_FAILED);
								}
								this._protocol._debug && this._protocol._debug("Host accepted (verified)");
								this._hostVerified = true;
								if (this._receivedNEWKEYS) this.finish();
								else K(this);
							});
							if (s === void 0) {
								++this._step;
								return;
							}
							o = true;
							if (s === false) {
								this._protocol._debug && this._protocol._debug("Host denied (verification failed)");
								return E(this._protocol, "Host denied (verification failed)", "handshake", g.KEY_EXCHANGE_FAILED);
							}
							this._protocol._debug && this._protocol._debug("Host accepted (verified)");
							this._hostVerified = true;
							K(this);
						}
						++this._step;
						break;
					case 2:
						if (t !== _.NEWKEYS) return E(this._protocol, `Received packet ${t} instead of ${_.NEWKEYS}`, "handshake", g.KEY_EXCHANGE_FAILED);
						this._protocol._debug && this._protocol._debug("Inbound: NEWKEYS");
						this._receivedNEWKEYS = true;
						if (this._protocol._strictMode) this._protocol._decipher.inSeqno = 0;
						++this._step;
						return this.finish(!this._protocol._server && !this._hostVerified);
					default: return E(this._protocol, `Received unexpected packet ${t} after NEWKEYS`, "handshake", g.KEY_EXCHANGE_FAILED);
				}
			}
		}
		class f extends d {
			constructor(e, ...t) {
				super(...t);
				this.type = "25519";
				this.hashName = e;
				this._keys = null;
			}
			generateKeys() {
				if (!this._keys) this._keys = o("x25519");
			}
			getPublicKey() {
				this.generateKeys();
				return this._keys.publicKey.export({
					type: "spki",
					format: "der"
				}).slice(-32);
			}
			convertPublicKey(e) {
				let t;
				let n = 0;
				let r = e.length;
				while (e[n] === 0) {
					++n;
					--r;
				}
				if (e.length === 32) return e;
				if (r !== e.length) {
					t = Buffer.allocUnsafe(r);
					e.copy(t, 0, n);
					e = t;
				}
				return e;
			}
			computeSecret(e) {
				this.generateKeys();
				try {
					const t = new c.Writer();
					t.startSequence();
					t.startSequence();
					t.writeOID("1.3.101.110");
					t.endSequence();
					t.startSequence(c.BitString);
					t.writeByte(0);
					t._ensure(e.length);
					e.copy(t._buf, t._offset, 0, e.length);
					t._offset += e.length;
					t.endSequence();
					t.endSequence();
					return s(a({
						privateKey: this._keys.privateKey,
						publicKey: i({
							key: t.buffer,
							type: "spki",
							format: "der"
						})
					}));
				} catch (e) {
					return e;
				}
			}
		}
		class p extends d {
			constructor(e, t, ...n) {
				super(...n);
				this.type = "ecdh";
				this.curveName = e;
				this.hashName = t;
			}
			generateKeys() {
				if (!this._dh) {
					this._dh = n(this.curveName);
					this._public = this._dh.generateKeys();
				}
			}
		}
		class m extends d {
			constructor(e, ...t) {
				super(...t);
				this.type = "groupex";
				this.hashName = e;
				this._prime = null;
				this._generator = null;
				this._minBits = F;
				this._prefBits = G(this.negotiated);
				if (this._protocol._compatFlags & l.BUG_DHGEX_LARGE) this._prefBits = Math.min(this._prefBits, 4096);
				this._maxBits = I;
			}
			start() {
				if (this._protocol._server) return;
				this._protocol._debug && this._protocol._debug("Outbound: Sending KEXDH_GEX_REQUEST");
				let e = this._protocol._packetRW.write.allocStartKEX;
				const t = this._protocol._packetRW.write.alloc(13, true);
				t[e] = _.KEXDH_GEX_REQUEST;
				k(t, this._minBits, ++e);
				k(t, this._prefBits, e += 4);
				k(t, this._maxBits, e += 4);
				this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(t, true));
			}
			generateKeys() {
				if (!this._dh && this._prime && this._generator) {
					this._dh = e(this._prime, this._generator);
					this._public = this._dh.generateKeys();
				}
			}
			setDHParams(e, t) {
				if (!Buffer.isBuffer(e)) throw new Error("Invalid prime value");
				if (!Buffer.isBuffer(t)) throw new Error("Invalid generator value");
				this._prime = e;
				this._generator = t;
			}
			getDHParams() {
				if (this._dh) return {
					prime: s(this._dh.getPrime()),
					generator: s(this._dh.getGenerator())
				};
			}
			parse(e) {
				const t = e[0];
				switch (this._step) {
					case 1: {
						if (this._protocol._server) {
							if (t !== _.KEXDH_GEX_REQUEST) return E(this._protocol, `Received packet ${t} instead of ` + _.KEXDH_GEX_REQUEST, "handshake", g.KEY_EXCHANGE_FAILED);
							return E(this._protocol, "Group exchange not implemented for server", "handshake", g.KEY_EXCHANGE_FAILED);
						}
						if (t !== _.KEXDH_GEX_GROUP) return E(this._protocol, `Received packet ${t} instead of ${_.KEXDH_GEX_GROUP}`, "handshake", g.KEY_EXCHANGE_FAILED);
						this._protocol._debug && this._protocol._debug("Received DH GEX Group");
						w.init(e, 1);
						let n;
						let r;
						if ((n = w.readString()) === void 0 || (r = w.readString()) === void 0) {
							w.clear();
							return E(this._protocol, "Received malformed KEXDH_GEX_GROUP", "handshake", g.KEY_EXCHANGE_FAILED);
						}
						w.clear();
						this.setDHParams(n, r);
						this.generateKeys();
						const i = this.getPublicKey();
						this._protocol._debug && this._protocol._debug("Outbound: Sending KEXDH_GEX_INIT");
						let a = this._protocol._packetRW.write.allocStartKEX;
						const o = this._protocol._packetRW.write.alloc(5 + i.length, true);
						o[a] = _.KEXDH_GEX_INIT;
						k(o, i.length, ++a);
						o.set(i, a += 4);
						this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(o, true));
						++this._step;
						break;
					}
					case 2:
						if (this._protocol._server) {
							if (t !== _.KEXDH_GEX_INIT) return E(this._protocol, `Received packet ${t} instead of ${_.KEXDH_GEX_INIT}`, "handshake", g.KEY_EXCHANGE_FAILED);
							this._protocol._debug && this._protocol._debug("Received DH GEX Init");
							return E(this._protocol, "Group exchange not implemented for server", "handshake", g.KEY_EXCHANGE_FAILED);
						} else if (t !== _.KEXDH_GEX_REPLY) return E(this._protocol, `Received packet ${t} instead of ${_.KEXDH_GEX_REPLY}`, "handshake", g.KEY_EXCHANGE_FAILED);
						this._protocol._debug && this._protocol._debug("Received DH GEX Reply");
						this._step = 1;
						e[0] = _.KEXDH_REPLY;
						this.parse = d.prototype.parse;
						this.parse(e);
				}
			}
		}
		class h extends d {
			constructor(e, t, ...n) {
				super(...n);
				this.type = "group";
				this.groupName = e;
				this.hashName = t;
			}
			start() {
				if (!this._protocol._server) {
					this._protocol._debug && this._protocol._debug("Outbound: Sending KEXDH_INIT");
					const e = this.getPublicKey();
					let t = this._protocol._packetRW.write.allocStartKEX;
					const n = this._protocol._packetRW.write.alloc(5 + e.length, true);
					n[t] = _.KEXDH_INIT;
					k(n, e.length, ++t);
					n.set(e, t += 4);
					this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(n, true));
				}
			}
			generateKeys() {
				if (!this._dh) {
					this._dh = t(this.groupName);
					this._public = this._dh.generateKeys();
				}
			}
			getDHParams() {
				if (this._dh) return {
					prime: s(this._dh.getPrime()),
					generator: s(this._dh.getGenerator())
				};
			}
		}
		return (e, ...t) => {
			if (typeof e !== "object" || e === null) throw new Error("Invalid negotiated argument");
			const n = e.kex;
			if (typeof n === "string") {
				t = [e, ...t];
				switch (n) {
					case "curve25519-sha256":
					case "curve25519-sha256@libssh.org":
						if (!u) break;
						return new f("sha256", ...t);
					case "ecdh-sha2-nistp256": return new p("prime256v1", "sha256", ...t);
					case "ecdh-sha2-nistp384": return new p("secp384r1", "sha384", ...t);
					case "ecdh-sha2-nistp521": return new p("secp521r1", "sha512", ...t);
					case "diffie-hellman-group1-sha1": return new h("modp2", "sha1", ...t);
					case "diffie-hellman-group14-sha1": return new h("modp14", "sha1", ...t);
					case "diffie-hellman-group14-sha256": return new h("modp14", "sha256", ...t);
					case "diffie-hellman-group15-sha512": return new h("modp15", "sha512", ...t);
					case "diffie-hellman-group16-sha512": return new h("modp16", "sha512", ...t);
					case "diffie-hellman-group17-sha512": return new h("modp17", "sha512", ...t);
					case "diffie-hellman-group18-sha512": return new h("modp18", "sha512", ...t);
					case "diffie-hellman-group-exchange-sha1": return new m("sha1", ...t);
					case "diffie-hellman-group-exchange-sha256": return new m("sha256", ...t);
				}
				throw new Error(`Unsupported key exchange algorithm: ${n}`);
			}
			throw new Error(`Invalid key exchange type: ${n}`);
		};
	})();
	const V = (() => {
		const e = [
			"kex",
			"serverHostKey",
			["cs", "cipher"],
			["sc", "cipher"],
			["cs", "mac"],
			["sc", "mac"],
			["cs", "compress"],
			["sc", "compress"],
			["cs", "lang"],
			["sc", "lang"]
		];
		return class t {
			constructor(t) {
				if (typeof t !== "object" || t === null) throw new TypeError("Argument must be an object");
				const n = {
					kex: void 0,
					serverHostKey: void 0,
					cs: {
						cipher: void 0,
						mac: void 0,
						compress: void 0,
						lang: void 0
					},
					sc: {
						cipher: void 0,
						mac: void 0,
						compress: void 0,
						lang: void 0
					},
					all: void 0
				};
				let r = 0;
				for (const i of e) {
					let e;
					let a;
					let o;
					let s;
					if (typeof i === "string") {
						e = n;
						a = t[i];
						o = s = i;
					} else {
						const r = i[0];
						e = n[r];
						s = i[1];
						a = t[r][s];
						o = `${r}.${s}`;
					}
					const c = {
						array: void 0,
						buffer: void 0
					};
					if (Buffer.isBuffer(a)) {
						c.array = ("" + a).split(",");
						c.buffer = a;
						r += 4 + a.length;
					} else {
						if (typeof a === "string") a = a.split(",");
						if (Array.isArray(a)) {
							c.array = a;
							c.buffer = Buffer.from(a.join(","));
						} else throw new TypeError(`Invalid \`${o}\` type: ${typeof a}`);
						r += 4 + c.buffer.length;
					}
					e[s] = c;
				}
				const i = Buffer.allocUnsafe(r);
				n.all = i;
				let a = 0;
				for (const t of e) {
					let e;
					if (typeof t === "string") e = n[t].buffer;
					else e = n[t[0]][t[1]].buffer;
					a = k(i, e.length, a);
					i.set(e, a);
					a += e.length;
				}
				this.totalSize = r;
				this.lists = n;
			}
			copyAllTo(e, t) {
				const n = this.lists.all;
				if (typeof t !== "number") throw new TypeError(`Invalid offset value: ${typeof t}`);
				if (e.length - t < n.length) throw new Error("Insufficient space to copy list");
				e.set(n, t);
				return n.length;
			}
		};
	})();
	const H = (() => {
		const e = Buffer.allocUnsafe(4);
		return (t, n) => {
			k(e, n.length, 0);
			t.update(e);
			t.update(n);
		};
	})();
	function U(e, t, n, i, a, o) {
		let s;
		if (e) {
			let c = r(t).update(n).update(i).update(o).update(a).digest();
			while (c.length < e) {
				const e = r(t).update(n).update(i).update(c).digest();
				const a = Buffer.allocUnsafe(c.length + e.length);
				a.set(c, 0);
				a.set(e, c.length);
				c = a;
			}
			if (c.length === e) s = c;
			else s = new D(c.buffer, c.byteOffset, e);
		} else s = L;
		return s;
	}
	function W(e, t) {
		if (t.length === 0) {
			this._debug && this._debug("Inbound: Skipping empty packet payload");
			return;
		}
		if (this._skipNextInboundPacket) {
			this._skipNextInboundPacket = false;
			return;
		}
		t = this._packetRW.read.read(t);
		const n = t[0];
		if (!this._strictMode) switch (n) {
			case _.IGNORE:
			case _.UNIMPLEMENTED:
			case _.DEBUG:
				if (!P) P = require_handlers();
				return P[n](this, t);
		}
		switch (n) {
			case _.DISCONNECT:
				if (!P) P = require_handlers();
				return P[n](this, t);
			case _.KEXINIT:
				if (!e.firstPacket) return E(this, "Received extra KEXINIT during handshake", "handshake", g.KEY_EXCHANGE_FAILED);
				e.firstPacket = false;
				return z(this, t);
			default: if (n < 20 || n > 49) return E(this, `Received unexpected packet type ${n}`, "handshake", g.KEY_EXCHANGE_FAILED);
		}
		return this._kex.parse(t);
	}
	function G(e) {
		const t = v[e.cs.cipher];
		const n = v[e.sc.cipher];
		const r = Math.max(0, t.sslName === "des-ede3-cbc" ? 14 : t.keyLen, t.blockLen, t.ivLen, n.sslName === "des-ede3-cbc" ? 14 : n.keyLen, n.blockLen, n.ivLen) * 8;
		if (r <= 112) return 2048;
		if (r <= 128) return 3072;
		if (r <= 192) return 7680;
		return 8192;
	}
	function K(e) {
		if (!e._sentNEWKEYS) {
			e._protocol._debug && e._protocol._debug("Outbound: Sending NEWKEYS");
			const t = e._protocol._packetRW.write.allocStartKEX;
			const n = e._protocol._packetRW.write.alloc(1, true);
			n[t] = _.NEWKEYS;
			e._protocol._cipher.encrypt(e._protocol._packetRW.write.finalize(n, true));
			e._sentNEWKEYS = true;
			if (e._protocol._strictMode) e._protocol._cipher.outSeqno = 0;
		}
	}
	module.exports = {
		KexInit: V,
		kexinit: R,
		onKEXPayload: W,
		DEFAULT_KEXINIT_CLIENT: new V({
			kex: d.concat(["ext-info-c", "kex-strict-c-v00@openssh.com"]),
			serverHostKey: f,
			cs: {
				cipher: p,
				mac: m,
				compress: h,
				lang: []
			},
			sc: {
				cipher: p,
				mac: m,
				compress: h,
				lang: []
			}
		}),
		DEFAULT_KEXINIT_SERVER: new V({
			kex: d.concat(["kex-strict-s-v00@openssh.com"]),
			serverHostKey: f,
			cs: {
				cipher: p,
				mac: m,
				compress: h,
				lang: []
			},
			sc: {
				cipher: p,
				mac: m,
				compress: h,
				lang: []
			}
		}),
		HANDLERS: { [_.KEXINIT]: z }
	};
}));
// node_modules/ssh2/package.json
var require_package = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "ssh2",
		"version": "1.17.0",
		"author": "Brian White <mscdex@mscdex.net>",
		"description": "SSH2 client and server modules written in pure JavaScript for node.js",
		"main": "./lib/index.js",
		"engines": { "node": ">=10.16.0" },
		"dependencies": {
			"asn1": "^0.2.6",
			"bcrypt-pbkdf": "^1.0.2"
		},
		"devDependencies": {
			"@mscdex/eslint-config": "^1.1.0",
			"eslint": "^7.32.0"
		},
		"optionalDependencies": {
			"cpu-features": "~0.0.10",
			"nan": "^2.23.0"
		},
		"scripts": {
			"install": "node install.js",
			"rebuild": "node install.js",
			"test": "node test/test.js",
			"lint": "eslint --cache --report-unused-disable-directives --ext=.js .eslintrc.js examples lib test",
			"lint:fix": "npm run lint -- --fix"
		},
		"keywords": [
			"ssh",
			"ssh2",
			"sftp",
			"secure",
			"shell",
			"exec",
			"remote",
			"client"
		],
		"licenses": [{
			"type": "MIT",
			"url": "http://github.com/mscdex/ssh2/raw/master/LICENSE"
		}],
		"repository": {
			"type": "git",
			"url": "http://github.com/mscdex/ssh2.git"
		}
	};
}));
// node_modules/ssh2/lib/protocol/Protocol.js
var require_Protocol = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { inspect: e } = __require("util");
	const { bindingAvailable: t, NullCipher: n, NullDecipher: r } = require_crypto();
	const { COMPAT_CHECKS: i, DISCONNECT_REASON: a, eddsaSupported: o, MESSAGE: s, SIGNALS: c, TERMINAL_MODE: l } = require_constants();
	const { DEFAULT_KEXINIT_CLIENT: u, DEFAULT_KEXINIT_SERVER: d, KexInit: f, kexinit: p, onKEXPayload: m } = require_kex();
	const { parseKey: h } = require_keyParser();
	const g = require_handlers();
	const { bufferCopy: _, bufferFill: v, bufferSlice: y, convertSignature: b, sendPacket: x, writeUInt32BE: S } = require_utils$1();
	const { PacketReader: C, PacketWriter: w, ZlibPacketReader: T, ZlibPacketWriter: E } = require_zlib();
	const D = require_package().version;
	const O = new Map(Object.values(a).map((e) => [e, 1]));
	const k = Buffer.from(`SSH-2.0-ssh2js${D}`);
	const A = Buffer.from(`${k}\r\n`);
	const j = 8192;
	const M = 1024;
	const N = Buffer.from([
		s.GLOBAL_REQUEST,
		0,
		0,
		0,
		21,
		107,
		101,
		101,
		112,
		97,
		108,
		105,
		118,
		101,
		64,
		111,
		112,
		101,
		110,
		115,
		115,
		104,
		46,
		99,
		111,
		109,
		1
	]);
	const P = Buffer.from([l.TTY_OP_END]);
	function F() {}
	var I = class {
		constructor(r) {
			const i = r.onWrite;
			if (typeof i !== "function") throw new Error("Missing onWrite function");
			this._onWrite = (e) => {
				i(e);
			};
			const a = r.onError;
			if (typeof a !== "function") throw new Error("Missing onError function");
			this._onError = (e) => {
				a(e);
			};
			const o = r.debug;
			this._debug = typeof o === "function" ? (e) => {
				o(e);
			} : void 0;
			const s = r.onHeader;
			this._onHeader = typeof s === "function" ? (...e) => {
				s(...e);
			} : F;
			const c = r.onPacket;
			this._onPacket = typeof c === "function" ? () => {
				c();
			} : F;
			let l = r.onHandshakeComplete;
			if (typeof l !== "function") l = F;
			let p;
			this._onHandshakeComplete = (...e) => {
				this._debug && this._debug("Handshake completed");
				if (p === void 0) p = true;
				else p = false;
				const t = this._queue;
				if (t) {
					this._queue = void 0;
					this._debug && this._debug(`Draining outbound queue (${t.length}) ...`);
					for (let e = 0; e < t.length; ++e) {
						const n = t[e];
						let r = this._packetRW.write.finalize(n);
						if (r === n) {
							const e = this._cipher.allocPacket(n.length);
							e.set(n, 5);
							r = e;
						}
						x(this, r);
					}
					this._debug && this._debug("... finished draining outbound queue");
				}
				if (p && this._server && this._kex.remoteExtInfoEnabled) U(this);
				l(...e);
			};
			this._queue = void 0;
			const m = r.messageHandlers;
			if (typeof m === "object" && m !== null) this._handlers = m;
			else this._handlers = {};
			this._onPayload = B.bind(this);
			this._server = !!r.server;
			this._banner = void 0;
			let h;
			if (this._server) {
				if (typeof r.hostKeys !== "object" || r.hostKeys === null) throw new Error("Missing server host key(s)");
				this._hostKeys = r.hostKeys;
				if (typeof r.greeting === "string" && r.greeting.length) h = r.greeting.slice(-2) === "\r\n" ? r.greeting : `${r.greeting}\r\n`;
				if (typeof r.banner === "string" && r.banner.length) this._banner = r.banner.slice(-2) === "\r\n" ? r.banner : `${r.banner}\r\n`;
			} else this._hostKeys = void 0;
			let g = r.offer;
			if (typeof g !== "object" || g === null) g = this._server ? d : u;
			else if (g.constructor !== f) {
				if (this._server) g.kex = g.kex.concat(["kex-strict-s-v00@openssh.com"]);
				else g.kex = g.kex.concat(["ext-info-c", "kex-strict-c-v00@openssh.com"]);
				g = new f(g);
			}
			this._kex = void 0;
			this._strictMode = void 0;
			this._kexinit = void 0;
			this._offer = g;
			this._cipher = new n(0, this._onWrite);
			this._decipher = void 0;
			this._skipNextInboundPacket = false;
			this._packetRW = {
				read: new C(),
				write: new w(this)
			};
			this._hostVerifier = !this._server && typeof r.hostVerifier === "function" ? r.hostVerifier : void 0;
			this._parse = R;
			this._buffer = void 0;
			this._authsQueue = [];
			this._authenticated = false;
			this._remoteIdentRaw = void 0;
			let _;
			if (typeof r.ident === "string") {
				this._identRaw = Buffer.from(`SSH-2.0-${r.ident}`);
				_ = Buffer.allocUnsafe(this._identRaw.length + 2);
				_.set(this._identRaw, 0);
				_[_.length - 2] = 13;
				_[_.length - 1] = 10;
			} else if (Buffer.isBuffer(r.ident)) {
				const e = Buffer.allocUnsafe(8 + r.ident.length);
				e.latin1Write("SSH-2.0-", 0, 8);
				e.set(r.ident, 8);
				this._identRaw = e;
				_ = Buffer.allocUnsafe(e.length + 2);
				_.set(e, 0);
				_[_.length - 2] = 13;
				_[_.length - 1] = 10;
			} else {
				this._identRaw = k;
				_ = A;
			}
			this._compatFlags = 0;
			if (this._debug) {
				if (t) this._debug("Custom crypto binding available");
				else this._debug("Custom crypto binding not available");
			}
			this._debug && this._debug(`Local ident: ${e(this._identRaw.toString())}`);
			this.start = () => {
				this.start = void 0;
				if (h) this._onWrite(h);
				this._onWrite(_);
			};
		}
		_destruct(e) {
			this._packetRW.read.cleanup();
			this._packetRW.write.cleanup();
			this._cipher && this._cipher.free();
			this._decipher && this._decipher.free();
			if (typeof e !== "string" || e.length === 0) e = "fatal error";
			this.parse = () => {
				throw new Error(`Instance unusable after ${e}`);
			};
			this._onWrite = () => {
				throw new Error(`Instance unusable after ${e}`);
			};
			this._destruct = void 0;
		}
		cleanup() {
			this._destruct && this._destruct();
		}
		parse(e, t, n) {
			while (t < n) t = this._parse(e, t, n);
		}
		disconnect(e) {
			const t = 13;
			let n = this._packetRW.write.allocStartKEX;
			const r = this._packetRW.write.alloc(t, true);
			const i = n + t;
			if (!O.has(e)) e = a.PROTOCOL_ERROR;
			r[n] = s.DISCONNECT;
			S(r, e, ++n);
			r.fill(0, n += 4, i);
			this._debug && this._debug(`Outbound: Sending DISCONNECT (${e})`);
			x(this, this._packetRW.write.finalize(r, true), true);
		}
		ping() {
			const e = this._packetRW.write.allocStart;
			const t = this._packetRW.write.alloc(N.length);
			t.set(N, e);
			this._debug && this._debug("Outbound: Sending ping (GLOBAL_REQUEST: keepalive@openssh.com)");
			x(this, this._packetRW.write.finalize(t));
		}
		rekey() {
			if (this._kexinit === void 0) {
				this._debug && this._debug("Outbound: Initiated explicit rekey");
				this._queue = [];
				p(this);
			} else this._debug && this._debug("Outbound: Ignoring rekey during handshake");
		}
		requestSuccess(e) {
			let t = this._packetRW.write.allocStart;
			let n;
			if (Buffer.isBuffer(e)) {
				n = this._packetRW.write.alloc(1 + e.length);
				n[t] = s.REQUEST_SUCCESS;
				n.set(e, ++t);
			} else {
				n = this._packetRW.write.alloc(1);
				n[t] = s.REQUEST_SUCCESS;
			}
			this._debug && this._debug("Outbound: Sending REQUEST_SUCCESS");
			x(this, this._packetRW.write.finalize(n));
		}
		requestFailure() {
			const e = this._packetRW.write.allocStart;
			const t = this._packetRW.write.alloc(1);
			t[e] = s.REQUEST_FAILURE;
			this._debug && this._debug("Outbound: Sending REQUEST_FAILURE");
			x(this, this._packetRW.write.finalize(t));
		}
		channelSuccess(e) {
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(5);
			n[t] = s.CHANNEL_SUCCESS;
			S(n, e, ++t);
			this._debug && this._debug(`Outbound: Sending CHANNEL_SUCCESS (r:${e})`);
			x(this, this._packetRW.write.finalize(n));
		}
		channelFailure(e) {
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(5);
			n[t] = s.CHANNEL_FAILURE;
			S(n, e, ++t);
			this._debug && this._debug(`Outbound: Sending CHANNEL_FAILURE (r:${e})`);
			x(this, this._packetRW.write.finalize(n));
		}
		channelEOF(e) {
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(5);
			n[t] = s.CHANNEL_EOF;
			S(n, e, ++t);
			this._debug && this._debug(`Outbound: Sending CHANNEL_EOF (r:${e})`);
			x(this, this._packetRW.write.finalize(n));
		}
		channelClose(e) {
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(5);
			n[t] = s.CHANNEL_CLOSE;
			S(n, e, ++t);
			this._debug && this._debug(`Outbound: Sending CHANNEL_CLOSE (r:${e})`);
			x(this, this._packetRW.write.finalize(n));
		}
		channelWindowAdjust(e, t) {
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(9);
			r[n] = s.CHANNEL_WINDOW_ADJUST;
			S(r, e, ++n);
			S(r, t, n += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_WINDOW_ADJUST (r:${e}, ${t})`);
			x(this, this._packetRW.write.finalize(r));
		}
		channelData(e, t) {
			const n = Buffer.isBuffer(t);
			const r = n ? t.length : Buffer.byteLength(t);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(9 + r);
			a[i] = s.CHANNEL_DATA;
			S(a, e, ++i);
			S(a, r, i += 4);
			if (n) a.set(t, i += 4);
			else a.utf8Write(t, i += 4, r);
			this._debug && this._debug(`Outbound: Sending CHANNEL_DATA (r:${e}, ${r})`);
			x(this, this._packetRW.write.finalize(a));
		}
		channelExtData(e, t, n) {
			const r = Buffer.isBuffer(t);
			const i = r ? t.length : Buffer.byteLength(t);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(13 + i);
			o[a] = s.CHANNEL_EXTENDED_DATA;
			S(o, e, ++a);
			S(o, n, a += 4);
			S(o, i, a += 4);
			if (r) o.set(t, a += 4);
			else o.utf8Write(t, a += 4, i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_EXTENDED_DATA (r:${e})`);
			x(this, this._packetRW.write.finalize(o));
		}
		channelOpenConfirm(e, t, n, r) {
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(17);
			a[i] = s.CHANNEL_OPEN_CONFIRMATION;
			S(a, e, ++i);
			S(a, t, i += 4);
			S(a, n, i += 4);
			S(a, r, i += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN_CONFIRMATION (r:${e}, l:${t})`);
			x(this, this._packetRW.write.finalize(a));
		}
		channelOpenFail(e, t, n) {
			if (typeof n !== "string") n = "";
			const r = Buffer.byteLength(n);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(13 + r + 4);
			a[i] = s.CHANNEL_OPEN_FAILURE;
			S(a, e, ++i);
			S(a, t, i += 4);
			S(a, r, i += 4);
			i += 4;
			if (r) {
				a.utf8Write(n, i, r);
				i += r;
			}
			S(a, 0, i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN_FAILURE (r:${e})`);
			x(this, this._packetRW.write.finalize(a));
		}
		service(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t);
			r[n] = s.SERVICE_REQUEST;
			S(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			this._debug && this._debug(`Outbound: Sending SERVICE_REQUEST (${e})`);
			x(this, this._packetRW.write.finalize(r));
		}
		authPassword(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.byteLength(e);
			const i = Buffer.byteLength(t);
			const a = n ? Buffer.byteLength(n) : 0;
			let o = this._packetRW.write.allocStart;
			const c = this._packetRW.write.alloc(5 + r + 4 + 14 + 4 + 8 + 1 + 4 + i + (n ? 4 + a : 0));
			c[o] = s.USERAUTH_REQUEST;
			S(c, r, ++o);
			c.utf8Write(e, o += 4, r);
			S(c, 14, o += r);
			c.utf8Write("ssh-connection", o += 4, 14);
			S(c, 8, o += 14);
			c.utf8Write("password", o += 4, 8);
			c[o += 8] = n ? 1 : 0;
			S(c, i, ++o);
			if (Buffer.isBuffer(t)) _(t, c, 0, i, o += 4);
			else c.utf8Write(t, o += 4, i);
			if (n) {
				S(c, a, o += i);
				if (Buffer.isBuffer(n)) _(n, c, 0, a, o += 4);
				else c.utf8Write(n, o += 4, a);
				this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (changed password)");
			} else this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (password)");
			this._authsQueue.push("password");
			x(this, this._packetRW.write.finalize(c));
		}
		authPK(e, t, n, r) {
			if (this._server) throw new Error("Client-only method called in server mode");
			t = h(t);
			if (t instanceof Error) throw new Error("Invalid key");
			const i = t.type;
			t = t.getPublicSSH();
			if (typeof n === "function") {
				r = n;
				n = void 0;
			}
			if (!n) n = i;
			const a = Buffer.byteLength(e);
			const o = Buffer.byteLength(n);
			const c = t.length;
			const l = this._kex.sessionID;
			const u = l.length;
			const d = (r ? 4 + u : 0) + 1 + 4 + a + 4 + 14 + 4 + 9 + 1 + 4 + o + 4 + c;
			let f;
			let p;
			if (r) {
				f = Buffer.allocUnsafe(d);
				p = 0;
				S(f, u, p);
				f.set(l, p += 4);
				p += u;
			} else {
				f = this._packetRW.write.alloc(d);
				p = this._packetRW.write.allocStart;
			}
			f[p] = s.USERAUTH_REQUEST;
			S(f, a, ++p);
			f.utf8Write(e, p += 4, a);
			S(f, 14, p += a);
			f.utf8Write("ssh-connection", p += 4, 14);
			S(f, 9, p += 14);
			f.utf8Write("publickey", p += 4, 9);
			f[p += 9] = r ? 1 : 0;
			S(f, o, ++p);
			f.utf8Write(n, p += 4, o);
			S(f, c, p += o);
			f.set(t, p += 4);
			if (!r) {
				this._authsQueue.push("publickey");
				this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (publickey -- check)");
				x(this, this._packetRW.write.finalize(f));
				return;
			}
			r(f, (r) => {
				r = b(r, i);
				if (r === false) throw new Error("Error while converting handshake signature");
				const l = r.length;
				p = this._packetRW.write.allocStart;
				f = this._packetRW.write.alloc(5 + a + 4 + 14 + 4 + 9 + 1 + 4 + o + 4 + c + 4 + 4 + o + 4 + l);
				f[p] = s.USERAUTH_REQUEST;
				S(f, a, ++p);
				f.utf8Write(e, p += 4, a);
				S(f, 14, p += a);
				f.utf8Write("ssh-connection", p += 4, 14);
				S(f, 9, p += 14);
				f.utf8Write("publickey", p += 4, 9);
				f[p += 9] = 1;
				S(f, o, ++p);
				f.utf8Write(n, p += 4, o);
				S(f, c, p += o);
				f.set(t, p += 4);
				S(f, 4 + o + 4 + l, p += c);
				S(f, o, p += 4);
				f.utf8Write(n, p += 4, o);
				S(f, l, p += o);
				f.set(r, p += 4);
				this._authsQueue.push("publickey");
				this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (publickey)");
				x(this, this._packetRW.write.finalize(f));
			});
		}
		authHostbased(e, t, n, r, i, a) {
			if (this._server) throw new Error("Client-only method called in server mode");
			t = h(t);
			if (t instanceof Error) throw new Error("Invalid key");
			const o = t.type;
			t = t.getPublicSSH();
			if (typeof i === "function") {
				a = i;
				i = void 0;
			}
			if (!i) i = o;
			const c = Buffer.byteLength(e);
			const l = Buffer.byteLength(i);
			const u = t.length;
			const d = this._kex.sessionID;
			const f = d.length;
			const p = Buffer.byteLength(n);
			const m = Buffer.byteLength(r);
			const g = Buffer.allocUnsafe(4 + f + 1 + 4 + c + 4 + 14 + 4 + 9 + 4 + l + 4 + u + 4 + p + 4 + m);
			let v = 0;
			S(g, f, v);
			g.set(d, v += 4);
			g[v += f] = s.USERAUTH_REQUEST;
			S(g, c, ++v);
			g.utf8Write(e, v += 4, c);
			S(g, 14, v += c);
			g.utf8Write("ssh-connection", v += 4, 14);
			S(g, 9, v += 14);
			g.utf8Write("hostbased", v += 4, 9);
			S(g, l, v += 9);
			g.utf8Write(i, v += 4, l);
			S(g, u, v += l);
			g.set(t, v += 4);
			S(g, p, v += u);
			g.utf8Write(n, v += 4, p);
			S(g, m, v += p);
			g.utf8Write(r, v += 4, m);
			a(g, (e) => {
				e = b(e, o);
				if (!e) throw new Error("Error while converting handshake signature");
				const t = e.length;
				const n = g.length - f - 4;
				v = this._packetRW.write.allocStart;
				const r = this._packetRW.write.alloc(n + 4 + 4 + l + 4 + t);
				_(g, r, 4 + f, g.length, v);
				S(r, 4 + l + 4 + t, v += n);
				S(r, l, v += 4);
				r.utf8Write(i, v += 4, l);
				S(r, t, v += l);
				r.set(e, v += 4);
				this._authsQueue.push("hostbased");
				this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (hostbased)");
				x(this, this._packetRW.write.finalize(r));
			});
		}
		authKeyboard(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t + 4 + 14 + 4 + 20 + 4 + 4);
			r[n] = s.USERAUTH_REQUEST;
			S(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			S(r, 14, n += t);
			r.utf8Write("ssh-connection", n += 4, 14);
			S(r, 20, n += 14);
			r.utf8Write("keyboard-interactive", n += 4, 20);
			S(r, 0, n += 20);
			S(r, 0, n += 4);
			this._authsQueue.push("keyboard-interactive");
			this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (keyboard-interactive)");
			x(this, this._packetRW.write.finalize(r));
		}
		authNone(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t + 4 + 14 + 4 + 4);
			r[n] = s.USERAUTH_REQUEST;
			S(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			S(r, 14, n += t);
			r.utf8Write("ssh-connection", n += 4, 14);
			S(r, 4, n += 14);
			r.utf8Write("none", n += 4, 4);
			this._authsQueue.push("none");
			this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (none)");
			x(this, this._packetRW.write.finalize(r));
		}
		authInfoRes(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let t = 0;
			let n;
			if (e) {
				n = new Array(e.length);
				for (let r = 0; r < e.length; ++r) {
					const i = Buffer.byteLength(e[r]);
					n[r] = i;
					t += 4 + i;
				}
			}
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(5 + t);
			i[r] = s.USERAUTH_INFO_RESPONSE;
			if (e) {
				S(i, e.length, ++r);
				r += 4;
				for (let t = 0; t < e.length; ++t) {
					const a = n[t];
					S(i, a, r);
					r += 4;
					if (a) {
						i.utf8Write(e[t], r, a);
						r += a;
					}
				}
			} else S(i, 0, ++r);
			this._debug && this._debug("Outbound: Sending USERAUTH_INFO_RESPONSE");
			x(this, this._packetRW.write.finalize(i));
		}
		tcpipForward(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.byteLength(e);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(23 + r + 4);
			a[i] = s.GLOBAL_REQUEST;
			S(a, 13, ++i);
			a.utf8Write("tcpip-forward", i += 4, 13);
			a[i += 13] = n === void 0 || n === true ? 1 : 0;
			S(a, r, ++i);
			a.utf8Write(e, i += 4, r);
			S(a, t, i += r);
			this._debug && this._debug("Outbound: Sending GLOBAL_REQUEST (tcpip-forward)");
			x(this, this._packetRW.write.finalize(a));
		}
		cancelTcpipForward(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.byteLength(e);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(30 + r + 4);
			a[i] = s.GLOBAL_REQUEST;
			S(a, 20, ++i);
			a.utf8Write("cancel-tcpip-forward", i += 4, 20);
			a[i += 20] = n === void 0 || n === true ? 1 : 0;
			S(a, r, ++i);
			a.utf8Write(e, i += 4, r);
			S(a, t, i += r);
			this._debug && this._debug("Outbound: Sending GLOBAL_REQUEST (cancel-tcpip-forward)");
			x(this, this._packetRW.write.finalize(a));
		}
		openssh_streamLocalForward(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const n = Buffer.byteLength(e);
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(41 + n);
			i[r] = s.GLOBAL_REQUEST;
			S(i, 31, ++r);
			i.utf8Write("streamlocal-forward@openssh.com", r += 4, 31);
			i[r += 31] = t === void 0 || t === true ? 1 : 0;
			S(i, n, ++r);
			i.utf8Write(e, r += 4, n);
			this._debug && this._debug("Outbound: Sending GLOBAL_REQUEST (streamlocal-forward@openssh.com)");
			x(this, this._packetRW.write.finalize(i));
		}
		openssh_cancelStreamLocalForward(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const n = Buffer.byteLength(e);
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(48 + n);
			i[r] = s.GLOBAL_REQUEST;
			S(i, 38, ++r);
			i.utf8Write("cancel-streamlocal-forward@openssh.com", r += 4, 38);
			i[r += 38] = t === void 0 || t === true ? 1 : 0;
			S(i, n, ++r);
			i.utf8Write(e, r += 4, n);
			if (this._debug) this._debug("Outbound: Sending GLOBAL_REQUEST (cancel-streamlocal-forward@openssh.com)");
			x(this, this._packetRW.write.finalize(i));
		}
		directTcpip(e, t, n, r) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const i = Buffer.byteLength(r.srcIP);
			const a = Buffer.byteLength(r.dstIP);
			let o = this._packetRW.write.allocStart;
			const c = this._packetRW.write.alloc(33 + i + 4 + 4 + a + 4);
			c[o] = s.CHANNEL_OPEN;
			S(c, 12, ++o);
			c.utf8Write("direct-tcpip", o += 4, 12);
			S(c, e, o += 12);
			S(c, t, o += 4);
			S(c, n, o += 4);
			S(c, a, o += 4);
			c.utf8Write(r.dstIP, o += 4, a);
			S(c, r.dstPort, o += a);
			S(c, i, o += 4);
			c.utf8Write(r.srcIP, o += 4, i);
			S(c, r.srcPort, o += i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, direct-tcpip)`);
			x(this, this._packetRW.write.finalize(c));
		}
		openssh_directStreamLocal(e, t, n, r) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const i = Buffer.byteLength(r.socketPath);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(51 + i + 4 + 4);
			o[a] = s.CHANNEL_OPEN;
			S(o, 30, ++a);
			o.utf8Write("direct-streamlocal@openssh.com", a += 4, 30);
			S(o, e, a += 30);
			S(o, t, a += 4);
			S(o, n, a += 4);
			S(o, i, a += 4);
			o.utf8Write(r.socketPath, a += 4, i);
			v(o, 0, a += i, a + 8);
			if (this._debug) this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, direct-streamlocal@openssh.com)`);
			x(this, this._packetRW.write.finalize(o));
		}
		openssh_noMoreSessions(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(34);
			n[t] = s.GLOBAL_REQUEST;
			S(n, 28, ++t);
			n.utf8Write("no-more-sessions@openssh.com", t += 4, 28);
			n[t += 28] = e === void 0 || e === true ? 1 : 0;
			this._debug && this._debug("Outbound: Sending GLOBAL_REQUEST (no-more-sessions@openssh.com)");
			x(this, this._packetRW.write.finalize(n));
		}
		session(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(24);
			i[r] = s.CHANNEL_OPEN;
			S(i, 7, ++r);
			i.utf8Write("session", r += 4, 7);
			S(i, e, r += 7);
			S(i, t, r += 4);
			S(i, n, r += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, session)`);
			x(this, this._packetRW.write.finalize(i));
		}
		windowChange(e, t, n, r, i) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(39);
			o[a] = s.CHANNEL_REQUEST;
			S(o, e, ++a);
			S(o, 13, a += 4);
			o.utf8Write("window-change", a += 4, 13);
			o[a += 13] = 0;
			S(o, n, ++a);
			S(o, t, a += 4);
			S(o, i, a += 4);
			S(o, r, a += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, window-change)`);
			x(this, this._packetRW.write.finalize(o));
		}
		pty(e, t, n, r, i, a, o, c) {
			if (this._server) throw new Error("Client-only method called in server mode");
			if (!a || !a.length) a = "vt100";
			if (o && !Buffer.isBuffer(o) && !Array.isArray(o) && typeof o === "object" && o !== null) o = H(o);
			if (!o || !o.length) o = P;
			const l = a.length;
			const u = o.length;
			let d = this._packetRW.write.allocStart;
			const f = this._packetRW.write.alloc(21 + l + 4 + 4 + 4 + 4 + 4 + u);
			f[d] = s.CHANNEL_REQUEST;
			S(f, e, ++d);
			S(f, 7, d += 4);
			f.utf8Write("pty-req", d += 4, 7);
			f[d += 7] = c === void 0 || c === true ? 1 : 0;
			S(f, l, ++d);
			f.utf8Write(a, d += 4, l);
			S(f, n, d += l);
			S(f, t, d += 4);
			S(f, i, d += 4);
			S(f, r, d += 4);
			S(f, u, d += 4);
			d += 4;
			if (Array.isArray(o)) for (let e = 0; e < u; ++e) f[d++] = o[e];
			else if (Buffer.isBuffer(o)) f.set(o, d);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, pty-req)`);
			x(this, this._packetRW.write.finalize(f));
		}
		shell(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(15);
			r[n] = s.CHANNEL_REQUEST;
			S(r, e, ++n);
			S(r, 5, n += 4);
			r.utf8Write("shell", n += 4, 5);
			r[n += 5] = t === void 0 || t === true ? 1 : 0;
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, shell)`);
			x(this, this._packetRW.write.finalize(r));
		}
		exec(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.isBuffer(t);
			const i = r ? t.length : Buffer.byteLength(t);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(18 + i);
			o[a] = s.CHANNEL_REQUEST;
			S(o, e, ++a);
			S(o, 4, a += 4);
			o.utf8Write("exec", a += 4, 4);
			o[a += 4] = n === void 0 || n === true ? 1 : 0;
			S(o, i, ++a);
			if (r) o.set(t, a += 4);
			else o.utf8Write(t, a += 4, i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exec: ${t})`);
			x(this, this._packetRW.write.finalize(o));
		}
		signal(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const n = t;
			t = t.toUpperCase();
			if (t.slice(0, 3) === "SIG") t = t.slice(3);
			if (c[t] !== 1) throw new Error(`Invalid signal: ${n}`);
			const r = t.length;
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(20 + r);
			a[i] = s.CHANNEL_REQUEST;
			S(a, e, ++i);
			S(a, 6, i += 4);
			a.utf8Write("signal", i += 4, 6);
			a[i += 6] = 0;
			S(a, r, ++i);
			a.utf8Write(t, i += 4, r);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, signal: ${t})`);
			x(this, this._packetRW.write.finalize(a));
		}
		env(e, t, n, r) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const i = Buffer.byteLength(t);
			const a = Buffer.isBuffer(n);
			const o = a ? n.length : Buffer.byteLength(n);
			let c = this._packetRW.write.allocStart;
			const l = this._packetRW.write.alloc(17 + i + 4 + o);
			l[c] = s.CHANNEL_REQUEST;
			S(l, e, ++c);
			S(l, 3, c += 4);
			l.utf8Write("env", c += 4, 3);
			l[c += 3] = r === void 0 || r === true ? 1 : 0;
			S(l, i, ++c);
			l.utf8Write(t, c += 4, i);
			S(l, o, c += i);
			if (a) l.set(n, c += 4);
			else l.utf8Write(n, c += 4, o);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, env: ${t}=${n})`);
			x(this, this._packetRW.write.finalize(l));
		}
		x11Forward(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = t.protocol;
			const i = t.cookie;
			const a = Buffer.isBuffer(r);
			const o = a ? r.length : Buffer.byteLength(r);
			const c = Buffer.isBuffer(i);
			const l = c ? i.length : Buffer.byteLength(i);
			let u = this._packetRW.write.allocStart;
			const d = this._packetRW.write.alloc(22 + o + 4 + l + 4);
			d[u] = s.CHANNEL_REQUEST;
			S(d, e, ++u);
			S(d, 7, u += 4);
			d.utf8Write("x11-req", u += 4, 7);
			d[u += 7] = n === void 0 || n === true ? 1 : 0;
			d[++u] = t.single ? 1 : 0;
			S(d, o, ++u);
			if (a) d.set(r, u += 4);
			else d.utf8Write(r, u += 4, o);
			S(d, l, u += o);
			if (c) d.set(i, u += 4);
			else d.latin1Write(i, u += 4, l);
			S(d, t.screen || 0, u += l);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, x11-req)`);
			x(this, this._packetRW.write.finalize(d));
		}
		subsystem(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.byteLength(t);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(23 + r);
			a[i] = s.CHANNEL_REQUEST;
			S(a, e, ++i);
			S(a, 9, i += 4);
			a.utf8Write("subsystem", i += 4, 9);
			a[i += 9] = n === void 0 || n === true ? 1 : 0;
			S(a, r, ++i);
			a.utf8Write(t, i += 4, r);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, subsystem: ${t})`);
			x(this, this._packetRW.write.finalize(a));
		}
		openssh_agentForward(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(36);
			r[n] = s.CHANNEL_REQUEST;
			S(r, e, ++n);
			S(r, 26, n += 4);
			r.utf8Write("auth-agent-req@openssh.com", n += 4, 26);
			r[n += 26] = t === void 0 || t === true ? 1 : 0;
			if (this._debug) this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, auth-agent-req@openssh.com)`);
			x(this, this._packetRW.write.finalize(r));
		}
		openssh_hostKeysProve(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let t = 0;
			const n = [];
			for (const r of e) {
				const e = r.getPublicSSH();
				t += 4 + e.length;
				n.push(e);
			}
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(35 + t);
			i[r] = s.GLOBAL_REQUEST;
			S(i, 29, ++r);
			i.utf8Write("hostkeys-prove-00@openssh.com", r += 4, 29);
			i[r += 29] = 1;
			++r;
			for (const e of n) {
				S(i, e.length, r);
				_(e, i, 0, e.length, r += 4);
				r += e.length;
			}
			if (this._debug) this._debug("Outbound: Sending GLOBAL_REQUEST (hostkeys-prove-00@openssh.com)");
			x(this, this._packetRW.write.finalize(i));
		}
		serviceAccept(e) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t);
			r[n] = s.SERVICE_ACCEPT;
			S(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			this._debug && this._debug(`Outbound: Sending SERVICE_ACCEPT (${e})`);
			x(this, this._packetRW.write.finalize(r));
			if (this._server && this._banner && e === "ssh-userauth") {
				const e = this._banner;
				this._banner = void 0;
				const t = Buffer.byteLength(e);
				n = this._packetRW.write.allocStart;
				const r = this._packetRW.write.alloc(5 + t + 4);
				r[n] = s.USERAUTH_BANNER;
				S(r, t, ++n);
				r.utf8Write(e, n += 4, t);
				S(r, 0, n += t);
				this._debug && this._debug("Outbound: Sending USERAUTH_BANNER");
				x(this, this._packetRW.write.finalize(r));
			}
		}
		forwardedTcpip(e, t, n, r) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const i = Buffer.byteLength(r.boundAddr);
			const a = Buffer.byteLength(r.remoteAddr);
			let o = this._packetRW.write.allocStart;
			const c = this._packetRW.write.alloc(36 + i + 4 + 4 + a + 4);
			c[o] = s.CHANNEL_OPEN;
			S(c, 15, ++o);
			c.utf8Write("forwarded-tcpip", o += 4, 15);
			S(c, e, o += 15);
			S(c, t, o += 4);
			S(c, n, o += 4);
			S(c, i, o += 4);
			c.utf8Write(r.boundAddr, o += 4, i);
			S(c, r.boundPort, o += i);
			S(c, a, o += 4);
			c.utf8Write(r.remoteAddr, o += 4, a);
			S(c, r.remotePort, o += a);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, forwarded-tcpip)`);
			x(this, this._packetRW.write.finalize(c));
		}
		x11(e, t, n, r) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const i = Buffer.byteLength(r.originAddr);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(24 + i + 4);
			o[a] = s.CHANNEL_OPEN;
			S(o, 3, ++a);
			o.utf8Write("x11", a += 4, 3);
			S(o, e, a += 3);
			S(o, t, a += 4);
			S(o, n, a += 4);
			S(o, i, a += 4);
			o.utf8Write(r.originAddr, a += 4, i);
			S(o, r.originPort, a += i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, x11)`);
			x(this, this._packetRW.write.finalize(o));
		}
		openssh_authAgent(e, t, n) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(39);
			i[r] = s.CHANNEL_OPEN;
			S(i, 22, ++r);
			i.utf8Write("auth-agent@openssh.com", r += 4, 22);
			S(i, e, r += 22);
			S(i, t, r += 4);
			S(i, n, r += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, auth-agent@openssh.com)`);
			x(this, this._packetRW.write.finalize(i));
		}
		openssh_forwardedStreamLocal(e, t, n, r) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const i = Buffer.byteLength(r.socketPath);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(54 + i + 4);
			o[a] = s.CHANNEL_OPEN;
			S(o, 33, ++a);
			o.utf8Write("forwarded-streamlocal@openssh.com", a += 4, 33);
			S(o, e, a += 33);
			S(o, t, a += 4);
			S(o, n, a += 4);
			S(o, i, a += 4);
			o.utf8Write(r.socketPath, a += 4, i);
			S(o, 0, a += i);
			if (this._debug) this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, forwarded-streamlocal@openssh.com)`);
			x(this, this._packetRW.write.finalize(o));
		}
		exitStatus(e, t) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(25);
			r[n] = s.CHANNEL_REQUEST;
			S(r, e, ++n);
			S(r, 11, n += 4);
			r.utf8Write("exit-status", n += 4, 11);
			r[n += 11] = 0;
			S(r, t, ++n);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exit-status: ${t})`);
			x(this, this._packetRW.write.finalize(r));
		}
		exitSignal(e, t, n, r) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const i = t;
			if (typeof i !== "string" || !i) throw new Error(`Invalid signal: ${i}`);
			let a = t.toUpperCase();
			if (a.slice(0, 3) === "SIG") a = a.slice(3);
			if (c[a] !== 1) throw new Error(`Invalid signal: ${i}`);
			const o = Buffer.byteLength(a);
			const l = r ? Buffer.byteLength(r) : 0;
			let u = this._packetRW.write.allocStart;
			const d = this._packetRW.write.alloc(25 + o + 1 + 4 + l + 4);
			d[u] = s.CHANNEL_REQUEST;
			S(d, e, ++u);
			S(d, 11, u += 4);
			d.utf8Write("exit-signal", u += 4, 11);
			d[u += 11] = 0;
			S(d, o, ++u);
			d.utf8Write(a, u += 4, o);
			d[u += o] = n ? 1 : 0;
			S(d, l, ++u);
			u += 4;
			if (l) {
				d.utf8Write(r, u, l);
				u += l;
			}
			S(d, 0, u);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exit-signal: ${t})`);
			x(this, this._packetRW.write.finalize(d));
		}
		authFailure(e, t) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			if (this._authsQueue.length === 0) throw new Error("No auth in progress");
			let n;
			if (typeof e === "boolean") {
				t = e;
				e = void 0;
			}
			if (e) {
				n = [];
				for (let t = 0; t < e.length; ++t) {
					if (e[t].toLowerCase() === "none") continue;
					n.push(e[t]);
				}
				n = n.join(",");
			} else n = "";
			const r = n.length;
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(5 + r + 1);
			a[i] = s.USERAUTH_FAILURE;
			S(a, r, ++i);
			a.utf8Write(n, i += 4, r);
			a[i += r] = t === true ? 1 : 0;
			this._authsQueue.shift();
			this._debug && this._debug("Outbound: Sending USERAUTH_FAILURE");
			x(this, this._packetRW.write.finalize(a));
		}
		authSuccess() {
			if (!this._server) throw new Error("Server-only method called in client mode");
			if (this._authsQueue.length === 0) throw new Error("No auth in progress");
			const e = this._packetRW.write.allocStart;
			const t = this._packetRW.write.alloc(1);
			t[e] = s.USERAUTH_SUCCESS;
			this._authsQueue.shift();
			this._authenticated = true;
			this._debug && this._debug("Outbound: Sending USERAUTH_SUCCESS");
			x(this, this._packetRW.write.finalize(t));
			if (this._kex.negotiated.cs.compress === "zlib@openssh.com") this._packetRW.read = new T();
			if (this._kex.negotiated.sc.compress === "zlib@openssh.com") this._packetRW.write = new E(this);
		}
		authPKOK(e, t) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			if (this._authsQueue.length === 0 || this._authsQueue[0] !== "publickey") throw new Error("\"publickey\" auth not in progress");
			const n = Buffer.byteLength(e);
			const r = t.length;
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(5 + n + 4 + r);
			a[i] = s.USERAUTH_PK_OK;
			S(a, n, ++i);
			a.utf8Write(e, i += 4, n);
			S(a, r, i += n);
			a.set(t, i += 4);
			this._authsQueue.shift();
			this._debug && this._debug("Outbound: Sending USERAUTH_PK_OK");
			x(this, this._packetRW.write.finalize(a));
		}
		authPasswdChg(e) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t + 4);
			r[n] = s.USERAUTH_PASSWD_CHANGEREQ;
			S(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			S(r, 0, n += t);
			this._debug && this._debug("Outbound: Sending USERAUTH_PASSWD_CHANGEREQ");
			x(this, this._packetRW.write.finalize(r));
		}
		authInfoReq(e, t, n) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			let r = 0;
			const i = e ? Buffer.byteLength(e) : 0;
			const a = t ? Buffer.byteLength(t) : 0;
			for (let e = 0; e < n.length; ++e) r += 4 + Buffer.byteLength(n[e].prompt) + 1;
			let o = this._packetRW.write.allocStart;
			const c = this._packetRW.write.alloc(5 + i + 4 + a + 4 + 4 + r);
			c[o] = s.USERAUTH_INFO_REQUEST;
			S(c, i, ++o);
			o += 4;
			if (e) {
				c.utf8Write(e, o, i);
				o += i;
			}
			S(c, a, o);
			o += 4;
			if (t) {
				c.utf8Write(t, o, a);
				o += a;
			}
			S(c, 0, o);
			S(c, n.length, o += 4);
			o += 4;
			for (let e = 0; e < n.length; ++e) {
				const t = n[e];
				const r = Buffer.byteLength(t.prompt);
				S(c, r, o);
				o += 4;
				if (r) {
					c.utf8Write(t.prompt, o, r);
					o += r;
				}
				c[o++] = t.echo ? 1 : 0;
			}
			this._debug && this._debug("Outbound: Sending USERAUTH_INFO_REQUEST");
			x(this, this._packetRW.write.finalize(c));
		}
	};
	const L = /^SSH-(2\.0|1\.99)-([^ ]+)(?: (.*))?$/;
	function R(t, n, i) {
		let a;
		let o;
		if (this._buffer) {
			a = Buffer.allocUnsafe(this._buffer.length + (i - n));
			a.set(this._buffer, 0);
			if (n === 0) a.set(t, this._buffer.length);
			else a.set(new Uint8Array(t.buffer, t.byteOffset + n, i - n), this._buffer.length);
			o = this._buffer.length;
			n = 0;
		} else {
			a = t;
			o = 0;
		}
		const s = n;
		let c = n;
		let l = n;
		let u = false;
		let d = 0;
		let f = 0;
		for (; n < a.length; ++n) {
			const t = a[n];
			if (t === 13) {
				u = true;
				continue;
			}
			if (t === 10) {
				if (l > c && l - c > 4 && a[c] === 83 && a[c + 1] === 83 && a[c + 2] === 72 && a[c + 3] === 45) {
					const t = a.latin1Slice(s, l + 1);
					const u = c === s ? t : t.slice(c - s);
					const d = L.exec(u);
					if (!d) throw new Error("Invalid identification string");
					const f = {
						greeting: c === s ? "" : t.slice(0, c - s),
						identRaw: u,
						versions: {
							protocol: d[1],
							software: d[2]
						},
						comments: d[3]
					};
					this._remoteIdentRaw = Buffer.from(u);
					this._debug && this._debug(`Remote ident: ${e(u)}`);
					this._compatFlags = V(f);
					this._buffer = void 0;
					this._decipher = new r(0, m.bind(this, { firstPacket: true }));
					this._parse = z;
					this._onHeader(f);
					if (!this._destruct) return i;
					p(this);
					return n + 1 - o;
				}
				if (this._server) throw new Error("Greetings from clients not permitted");
				if (++f > M) throw new Error("Max greeting lines exceeded");
				u = false;
				c = n + 1;
				d = 0;
			} else if (u) throw new Error("Invalid header: expected newline");
			else if (++d >= j) throw new Error("Header line too long");
			l = n;
		}
		if (!this._buffer) this._buffer = y(a, s);
		return n - o;
	}
	function z(e, t, n) {
		return this._decipher.decrypt(e, t, n);
	}
	function B(e) {
		this._onPacket();
		if (e.length === 0) {
			this._debug && this._debug("Inbound: Skipping empty packet payload");
			return;
		}
		e = this._packetRW.read.read(e);
		const t = e[0];
		if (t === s.USERAUTH_SUCCESS && !this._server && !this._authenticated) {
			this._authenticated = true;
			if (this._kex.negotiated.cs.compress === "zlib@openssh.com") this._packetRW.write = new E(this);
			if (this._kex.negotiated.sc.compress === "zlib@openssh.com") this._packetRW.read = new T();
		}
		const n = g[t];
		if (n === void 0) {
			this._debug && this._debug(`Inbound: Unsupported message type: ${t}`);
			return;
		}
		return n(this, e);
	}
	function V(e) {
		const t = e.versions.software;
		let n = 0;
		for (const e of i) if (typeof e[0] === "string") {
			if (t === e[0]) n |= e[1];
		} else if (e[0].test(t)) n |= e[1];
		return n;
	}
	function H(e) {
		const t = Object.keys(e);
		const n = Buffer.allocUnsafe(5 * t.length + 1);
		let r = 0;
		for (let i = 0; i < t.length; ++i) {
			const a = t[i];
			if (a === "TTY_OP_END") continue;
			const o = l[a];
			if (o === void 0) continue;
			const s = e[a];
			if (typeof s === "number" && isFinite(s)) {
				n[r++] = o;
				n[r++] = s >>> 24;
				n[r++] = s >>> 16;
				n[r++] = s >>> 8;
				n[r++] = s;
			}
		}
		n[r++] = l.TTY_OP_END;
		if (r < n.length) return y(n, 0, r);
		return n;
	}
	function U(e) {
		let t = "ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521rsa-sha2-512,rsa-sha2-256,ssh-rsa,ssh-dss";
		if (o) t = `ssh-ed25519,${t}`;
		const n = Buffer.byteLength(t);
		let r = e._packetRW.write.allocStart;
		const i = e._packetRW.write.alloc(28 + n);
		i[r] = s.EXT_INFO;
		S(i, 1, ++r);
		S(i, 15, r += 4);
		i.utf8Write("server-sig-algs", r += 4, 15);
		S(i, n, r += 15);
		i.utf8Write(t, r += 4, n);
		e._debug && e._debug("Outbound: Sending EXT_INFO");
		x(e, e._packetRW.write.finalize(i));
	}
	module.exports = I;
}));
// node_modules/ssh2/lib/Channel.js
var require_Channel = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Duplex: e, Readable: t, Writable: n } = __require("stream");
	const { CHANNEL_EXTENDED_DATATYPE: { STDERR: r } } = require_constants();
	const { bufferSlice: i } = require_utils$1();
	const a = 32768;
	const o = 2097152;
	const s = o / 2;
	var c = class extends t {
		constructor(e, t) {
			super(t);
			this._channel = e;
		}
		_read(e) {
			if (this._channel._waitChanDrain) {
				this._channel._waitChanDrain = false;
				if (this._channel.incoming.window <= s) p(this._channel);
			}
		}
	};
	var l = class extends n {
		constructor(e) {
			super({ highWaterMark: o });
			this._channel = e;
		}
		_write(e, t, n) {
			const a = this._channel;
			const o = a._client._protocol;
			const s = a.outgoing;
			const c = s.packetSize;
			const l = s.id;
			let u = s.window;
			const d = e.length;
			let f = 0;
			if (s.state !== "open") return;
			while (d - f > 0 && u > 0) {
				let t = d - f;
				if (t > u) t = u;
				if (t > c) t = c;
				if (f === 0 && t === d) o.channelExtData(l, e, r);
				else o.channelExtData(l, i(e, f, f + t), r);
				f += t;
				u -= t;
			}
			s.window = u;
			if (d - f > 0) {
				if (u === 0) a._waitWindow = true;
				if (f > 0) a._chunkErr = i(e, f, d);
				else a._chunkErr = e;
				a._chunkcbErr = n;
				return;
			}
			n();
		}
	};
	var u = class extends e {
		constructor(e, t, n) {
			const r = {
				highWaterMark: o,
				allowHalfOpen: !n || n && n.allowHalfOpen !== false,
				emitClose: false
			};
			super(r);
			this.allowHalfOpen = r.allowHalfOpen;
			const i = !!(n && n.server);
			this.server = i;
			this.type = t.type;
			this.subtype = void 0;
			this.incoming = t.incoming;
			this.outgoing = t.outgoing;
			this._callbacks = [];
			this._client = e;
			this._hasX11 = false;
			this._exit = {
				code: void 0,
				signal: void 0,
				dump: void 0,
				desc: void 0
			};
			this.stdin = this.stdout = this;
			if (i) this.stderr = new l(this);
			else this.stderr = new c(this, r);
			this._waitWindow = false;
			this._waitChanDrain = false;
			this._chunk = void 0;
			this._chunkcb = void 0;
			this._chunkErr = void 0;
			this._chunkcbErr = void 0;
			this.on("finish", d).on("prefinish", d);
			this.on("end", f).on("close", f);
		}
		_read(e) {
			if (this._waitChanDrain) {
				this._waitChanDrain = false;
				if (this.incoming.window <= s) p(this);
			}
		}
		_write(e, t, n) {
			const r = this._client._protocol;
			const a = this.outgoing;
			const o = a.packetSize;
			const s = a.id;
			let c = a.window;
			const l = e.length;
			let u = 0;
			if (a.state !== "open") return;
			while (l - u > 0 && c > 0) {
				let t = l - u;
				if (t > c) t = c;
				if (t > o) t = o;
				if (u === 0 && t === l) r.channelData(s, e);
				else r.channelData(s, i(e, u, u + t));
				u += t;
				c -= t;
			}
			a.window = c;
			if (l - u > 0) {
				if (c === 0) this._waitWindow = true;
				if (u > 0) this._chunk = i(e, u, l);
				else this._chunk = e;
				this._chunkcb = n;
				return;
			}
			n();
		}
		eof() {
			if (this.outgoing.state === "open") {
				this.outgoing.state = "eof";
				this._client._protocol.channelEOF(this.outgoing.id);
			}
		}
		close() {
			if (this.outgoing.state === "open" || this.outgoing.state === "eof") {
				this.outgoing.state = "closing";
				this._client._protocol.channelClose(this.outgoing.id);
			}
		}
		destroy() {
			this.end();
			this.close();
			return this;
		}
		setWindow(e, t, n, r) {
			if (this.server) throw new Error("Client-only method called in server mode");
			if (this.type === "session" && (this.subtype === "shell" || this.subtype === "exec") && this.writable && this.outgoing.state === "open") this._client._protocol.windowChange(this.outgoing.id, e, t, n, r);
		}
		signal(e) {
			if (this.server) throw new Error("Client-only method called in server mode");
			if (this.type === "session" && this.writable && this.outgoing.state === "open") this._client._protocol.signal(this.outgoing.id, e);
		}
		exit(e, t, n) {
			if (!this.server) throw new Error("Server-only method called in client mode");
			if (this.type === "session" && this.writable && this.outgoing.state === "open") {
				if (typeof e === "number") this._client._protocol.exitStatus(this.outgoing.id, e);
				else this._client._protocol.exitSignal(this.outgoing.id, e, t, n);
			}
		}
	};
	function d() {
		this.eof();
		if (this.server || !this.allowHalfOpen) this.close();
		this.writable = false;
	}
	function f() {
		this.readable = false;
	}
	function p(e) {
		if (e.outgoing.state === "closed") return;
		const t = o - e.incoming.window;
		if (t <= 0) return;
		e.incoming.window += t;
		e._client._protocol.channelWindowAdjust(e.outgoing.id, t);
	}
	module.exports = {
		Channel: u,
		MAX_WINDOW: o,
		PACKET_SIZE: a,
		windowAdjust: p,
		WINDOW_THRESHOLD: s
	};
}));
// node_modules/ssh2/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { SFTP: e } = require_SFTP();
	const t = 2 ** 32 - 1;
	function n(e, t, n, r) {
		e._chanMgr.remove(t);
		if (typeof r !== "function") return;
		let i;
		if (n instanceof Error) i = n;
		else if (typeof n === "object" && n !== null) {
			i = /* @__PURE__ */ new Error(`(SSH) Channel open failure: ${n.description}`);
			i.reason = n.reason;
		} else {
			i = /* @__PURE__ */ new Error("(SSH) Channel open failure: server closed channel unexpectedly");
			i.reason = "";
		}
		r(i);
	}
	function r(t, r, i, a, o) {
		if (typeof i === "function") {
			n(t, r, a, i);
			return;
		}
		if (typeof i !== "object" || i === null) return;
		if (i.incoming && i.incoming.state === "closed") return;
		t._chanMgr.remove(r);
		if (i.server && i.constructor.name === "Session") return;
		i.incoming.state = "closed";
		if (i.readable) i.push(null);
		if (i.server) {
			if (i.stderr.writable) i.stderr.end();
		} else if (i.stderr.readable) i.stderr.push(null);
		if (i.constructor !== e && (i.outgoing.state === "open" || i.outgoing.state === "eof") && !o) i.close();
		if (i.outgoing.state === "closing") i.outgoing.state = "closed";
		const s = i._readableState;
		const c = i._writableState;
		if (c && !c.ending && !c.finished && !o) i.end();
		const l = i._callbacks;
		i._callbacks = [];
		for (let e = 0; e < l.length; ++e) l[e](true);
		if (i.server) {
			if (!i.readable || i.destroyed || s && s.endEmitted) i.emit("close");
			else i.once("end", () => i.emit("close"));
		} else {
			let e;
			switch (i.type) {
				case "direct-streamlocal@openssh.com":
				case "direct-tcpip":
					e = () => i.emit("close");
					break;
				default: {
					const t = i._exit;
					e = () => {
						if (t.code === null) i.emit("close", t.code, t.signal, t.dump, t.desc);
						else i.emit("close", t.code);
					};
				}
			}
			if (!i.readable || i.destroyed || s && s.endEmitted) e();
			else i.once("end", e);
			const t = i.stderr._readableState;
			if (!i.stderr.readable || i.stderr.destroyed || t && t.endEmitted) i.stderr.emit("close");
			else i.stderr.once("end", () => i.stderr.emit("close"));
		}
	}
	var i = class {
		constructor(e) {
			this._client = e;
			this._channels = {};
			this._cur = -1;
			this._count = 0;
		}
		add(e) {
			let n;
			if (this._cur < t) n = ++this._cur;
			else if (this._count === 0) {
				this._cur = 0;
				n = 0;
			} else {
				const e = this._channels;
				for (let r = 0; r < t; ++r) if (e[r] === void 0) {
					n = r;
					break;
				}
			}
			if (n === void 0) return -1;
			this._channels[n] = e || true;
			++this._count;
			return n;
		}
		update(e, n) {
			if (typeof e !== "number" || e < 0 || e >= t || !isFinite(e)) throw new Error(`Invalid channel id: ${e}`);
			if (n && this._channels[e]) this._channels[e] = n;
		}
		get(e) {
			if (typeof e !== "number" || e < 0 || e >= t || !isFinite(e)) throw new Error(`Invalid channel id: ${e}`);
			return this._channels[e];
		}
		remove(e) {
			if (typeof e !== "number" || e < 0 || e >= t || !isFinite(e)) throw new Error(`Invalid channel id: ${e}`);
			if (this._channels[e]) {
				delete this._channels[e];
				if (this._count) --this._count;
			}
		}
		cleanup(e) {
			const t = this._channels;
			this._channels = {};
			this._cur = -1;
			this._count = 0;
			const n = Object.keys(t);
			const i = this._client;
			for (let a = 0; a < n.length; ++a) {
				const o = +n[a];
				const s = t[o];
				r(i, o, s._channel || s, e, true);
			}
		}
	};
	const a = (() => {
		const e = Object.prototype.toString;
		return (t) => e.call(t) === "[object RegExp]";
	})();
	function o(e, t, n) {
		if (Array.isArray(e) && e.length > 0) {
			for (let t = 0; t < e.length; ++t) if (n.indexOf(e[t]) === -1) throw new Error(`Unsupported algorithm: ${e[t]}`);
			return e;
		}
		if (typeof e === "object" && e !== null) {
			const r = Object.keys(e);
			let i = t;
			for (let o = 0; o < r.length; ++o) {
				const s = r[o];
				let c = e[s];
				switch (s) {
					case "append":
						if (!Array.isArray(c)) c = [c];
						if (Array.isArray(c)) for (let e = 0; e < c.length; ++e) {
							const r = c[e];
							if (typeof r === "string") {
								if (!r || i.indexOf(r) !== -1) continue;
								if (n.indexOf(r) === -1) throw new Error(`Unsupported algorithm: ${r}`);
								if (i === t) i = i.slice();
								i.push(r);
							} else if (a(r)) for (let e = 0; e < n.length; ++e) {
								const a = n[e];
								if (r.test(a)) {
									if (i.indexOf(a) !== -1) continue;
									if (i === t) i = i.slice();
									i.push(a);
								}
							}
						}
						break;
					case "prepend":
						if (!Array.isArray(c)) c = [c];
						if (Array.isArray(c)) for (let e = c.length; e >= 0; --e) {
							const r = c[e];
							if (typeof r === "string") {
								if (!r || i.indexOf(r) !== -1) continue;
								if (n.indexOf(r) === -1) throw new Error(`Unsupported algorithm: ${r}`);
								if (i === t) i = i.slice();
								i.unshift(r);
							} else if (a(r)) for (let e = n.length; e >= 0; --e) {
								const a = n[e];
								if (r.test(a)) {
									if (i.indexOf(a) !== -1) continue;
									if (i === t) i = i.slice();
									i.unshift(a);
								}
							}
						}
						break;
					case "remove":
						if (!Array.isArray(c)) c = [c];
						if (Array.isArray(c)) for (let e = 0; e < c.length; ++e) {
							const n = c[e];
							if (typeof n === "string") {
								if (!n) continue;
								const e = i.indexOf(n);
								if (e === -1) continue;
								if (i === t) i = i.slice();
								i.splice(e, 1);
							} else if (a(n)) {
								for (let e = 0; e < i.length; ++e) if (n.test(i[e])) {
									if (i === t) i = i.slice();
									i.splice(e, 1);
									--e;
								}
							}
						}
				}
			}
			return i;
		}
		return t;
	}
	module.exports = {
		ChannelManager: i,
		generateAlgorithmList: o,
		onChannelOpenFailure: n,
		onCHANNEL_CLOSE: r,
		isWritable: (e) => {
			return e && e.writable && e._readableState && e._readableState.ended === false;
		}
	};
}));
// node_modules/ssh2/lib/client.js
var require_client = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { createHash: e, getHashes: t, randomFillSync: n } = __require("crypto");
	const { Socket: r } = __require("net");
	const { lookup: i } = __require("dns");
	const a = __require("events");
	const o = t();
	const { COMPAT: s, CHANNEL_EXTENDED_DATATYPE: { STDERR: c }, CHANNEL_OPEN_FAILURE: l, DEFAULT_CIPHER: u, DEFAULT_COMPRESSION: d, DEFAULT_KEX: f, DEFAULT_MAC: p, DEFAULT_SERVER_HOST_KEY: m, DISCONNECT_REASON: h, DISCONNECT_REASON_BY_VALUE: ee, SUPPORTED_CIPHER: te, SUPPORTED_COMPRESSION: ne, SUPPORTED_KEX: re, SUPPORTED_MAC: ie, SUPPORTED_SERVER_HOST_KEY: ae } = require_constants();
	const { init: oe } = require_crypto();
	const se = require_Protocol();
	const { parseKey: g } = require_keyParser();
	const { SFTP: ce } = require_SFTP();
	const { bufferCopy: _, makeBufferParser: v, makeError: le, readUInt32BE: y, sigSSHToASN1: b, writeUInt32BE: x } = require_utils$1();
	const { AgentContext: S, createAgent: C, isAgent: w } = require_agent();
	const { Channel: T, MAX_WINDOW: E, PACKET_SIZE: D, windowAdjust: ue, WINDOW_THRESHOLD: de } = require_Channel();
	const { ChannelManager: fe, generateAlgorithmList: O, isWritable: k, onChannelOpenFailure: pe, onCHANNEL_CLOSE: me } = require_utils();
	const A = v();
	const j = v();
	const M = /^OpenSSH_(?:(?![0-4])\d)|(?:\d{2,})/;
	const N = (e) => {};
	var P = class extends a {
		constructor() {
			super();
			this.config = {
				host: void 0,
				port: void 0,
				localAddress: void 0,
				localPort: void 0,
				forceIPv4: void 0,
				forceIPv6: void 0,
				keepaliveCountMax: void 0,
				keepaliveInterval: void 0,
				readyTimeout: void 0,
				ident: void 0,
				username: void 0,
				password: void 0,
				privateKey: void 0,
				tryKeyboard: void 0,
				agent: void 0,
				allowAgentFwd: void 0,
				authHandler: void 0,
				hostHashAlgo: void 0,
				hostHashCb: void 0,
				strictVendor: void 0,
				debug: void 0
			};
			this._agent = void 0;
			this._readyTimeout = void 0;
			this._chanMgr = void 0;
			this._callbacks = void 0;
			this._forwarding = void 0;
			this._forwardingUnix = void 0;
			this._acceptX11 = void 0;
			this._agentFwdEnabled = void 0;
			this._remoteVer = void 0;
			this._protocol = void 0;
			this._sock = void 0;
			this._resetKA = void 0;
		}
		connect(t) {
			if (this._sock && k(this._sock)) {
				this.once("close", () => {
					this.connect(t);
				});
				this.end();
				return this;
			}
			this.config.host = t.hostname || t.host || "localhost";
			this.config.port = t.port || 22;
			this.config.localAddress = typeof t.localAddress === "string" ? t.localAddress : void 0;
			this.config.localPort = typeof t.localPort === "string" || typeof t.localPort === "number" ? t.localPort : void 0;
			this.config.forceIPv4 = t.forceIPv4 || false;
			this.config.forceIPv6 = t.forceIPv6 || false;
			this.config.keepaliveCountMax = typeof t.keepaliveCountMax === "number" && t.keepaliveCountMax >= 0 ? t.keepaliveCountMax : 3;
			this.config.keepaliveInterval = typeof t.keepaliveInterval === "number" && t.keepaliveInterval > 0 ? t.keepaliveInterval : 0;
			this.config.readyTimeout = typeof t.readyTimeout === "number" && t.readyTimeout >= 0 ? t.readyTimeout : 2e4;
			this.config.ident = typeof t.ident === "string" || Buffer.isBuffer(t.ident) ? t.ident : void 0;
			const n = {
				kex: void 0,
				serverHostKey: void 0,
				cs: {
					cipher: void 0,
					mac: void 0,
					compress: void 0,
					lang: []
				},
				sc: void 0
			};
			let a = true;
			if (typeof t.algorithms === "object" && t.algorithms !== null) {
				n.kex = O(t.algorithms.kex, f, re);
				if (n.kex !== f) a = false;
				n.serverHostKey = O(t.algorithms.serverHostKey, m, ae);
				if (n.serverHostKey !== m) a = false;
				n.cs.cipher = O(t.algorithms.cipher, u, te);
				if (n.cs.cipher !== u) a = false;
				n.cs.mac = O(t.algorithms.hmac, p, ie);
				if (n.cs.mac !== p) a = false;
				n.cs.compress = O(t.algorithms.compress, d, ne);
				if (n.cs.compress !== d) a = false;
				if (!a) n.sc = n.cs;
			}
			if (typeof t.username === "string") this.config.username = t.username;
			else if (typeof t.user === "string") this.config.username = t.user;
			else throw new Error("Invalid username");
			this.config.password = typeof t.password === "string" ? t.password : void 0;
			this.config.privateKey = typeof t.privateKey === "string" || Buffer.isBuffer(t.privateKey) ? t.privateKey : void 0;
			this.config.localHostname = typeof t.localHostname === "string" ? t.localHostname : void 0;
			this.config.localUsername = typeof t.localUsername === "string" ? t.localUsername : void 0;
			this.config.tryKeyboard = t.tryKeyboard === true;
			if (typeof t.agent === "string" && t.agent.length) this.config.agent = C(t.agent);
			else if (w(t.agent)) this.config.agent = t.agent;
			else this.config.agent = void 0;
			this.config.allowAgentFwd = t.agentForward === true && this.config.agent !== void 0;
			let s = this.config.authHandler = typeof t.authHandler === "function" || Array.isArray(t.authHandler) ? t.authHandler : void 0;
			this.config.strictVendor = typeof t.strictVendor === "boolean" ? t.strictVendor : true;
			const l = this.config.debug = typeof t.debug === "function" ? t.debug : void 0;
			if (t.agentForward === true && !this.config.allowAgentFwd) throw new Error("You must set a valid agent path to allow agent forwarding");
			let _ = this._callbacks = [];
			this._chanMgr = new fe(this);
			this._forwarding = {};
			this._forwardingUnix = {};
			this._acceptX11 = 0;
			this._agentFwdEnabled = false;
			this._agent = this.config.agent ? this.config.agent : void 0;
			this._remoteVer = void 0;
			let v;
			if (this.config.privateKey) {
				v = g(this.config.privateKey, t.passphrase);
				if (v instanceof Error) throw new Error(`Cannot parse privateKey: ${v.message}`);
				if (Array.isArray(v)) v = v[0];
				if (v.getPrivatePEM() === null) throw new Error("privateKey value does not contain a (valid) private key");
			}
			let y;
			if (typeof t.hostVerifier === "function") {
				const n = t.hostVerifier;
				let r;
				if (o.indexOf(t.hostHash) !== -1) r = t.hostHash;
				y = (t, i) => {
					if (r) t = e(r).update(t).digest("hex");
					const a = n(t, i);
					if (a !== void 0) i(a);
				};
			}
			const b = this._sock = t.sock || new r();
			let x = false;
			let A = false;
			if (this._protocol) this._protocol.cleanup();
			const j = !l ? void 0 : (e, t, n) => {
				l(`Debug output from server: ${JSON.stringify(n)}`);
			};
			let M;
			const N = this._protocol = new se({
				ident: this.config.ident,
				offer: a ? void 0 : n,
				onWrite: (e) => {
					if (k(b)) b.write(e);
				},
				onError: (e) => {
					if (e.level === "handshake") clearTimeout(this._readyTimeout);
					if (!N._destruct) b.removeAllListeners("data");
					this.emit("error", e);
					try {
						b.end();
					} catch {}
				},
				onHeader: (e) => {
					A = true;
					this._remoteVer = e.versions.software;
					if (e.greeting) this.emit("greeting", e.greeting);
				},
				onHandshakeComplete: (e) => {
					this.emit("handshake", e);
					if (!x) {
						x = true;
						N.service("ssh-userauth");
					}
				},
				debug: l,
				hostVerifier: y,
				messageHandlers: {
					DEBUG: j,
					DISCONNECT: (e, t, n) => {
						if (t !== h.BY_APPLICATION) {
							if (!n) {
								n = ee[t];
								if (n === void 0) n = `Unexpected disconnection reason: ${t}`;
							}
							const e = new Error(n);
							e.code = t;
							this.emit("error", e);
						}
						b.end();
					},
					SERVICE_ACCEPT: (e, t) => {
						if (t === "ssh-userauth") Q();
					},
					EXT_INFO: (e, t) => {
						if (M === void 0) {
							for (const e of t) if (e.name === "server-sig-algs") {
								M = e.algs;
								return;
							}
							M = null;
						}
					},
					USERAUTH_BANNER: (e, t) => {
						this.emit("banner", t);
					},
					USERAUTH_SUCCESS: (e) => {
						z();
						clearTimeout(this._readyTimeout);
						this.emit("ready");
					},
					USERAUTH_FAILURE: (e, t, n) => {
						if (U.keyAlgos) {
							const e = U.keyAlgos[0][0];
							if (l) l(`Client: ${U.type} (${e}) auth failed`);
							U.keyAlgos.shift();
							if (U.keyAlgos.length) {
								const [e, t] = U.keyAlgos[0];
								switch (U.type) {
									case "agent":
										N.authPK(U.username, U.agentCtx.currentKey(), e);
										return;
									case "publickey":
										N.authPK(U.username, U.key, e);
										return;
									case "hostbased":
										N.authHostbased(U.username, U.key, U.localHostname, U.localUsername, e, (e, n) => {
											const r = U.key.sign(e, t);
											if (r instanceof Error) {
												r.message = `Error while signing with key: ${r.message}`;
												r.level = "client-authentication";
												this.emit("error", r);
												return Q();
											}
											n(r);
										});
										return;
								}
							} else U.keyAlgos = void 0;
						}
						if (U.type === "agent") {
							const e = U.agentCtx.pos();
							l && l(`Client: Agent key #${e + 1} failed`);
							return $();
						}
						l && l(`Client: ${U.type} auth failed`);
						K = n;
						q = t;
						Q();
					},
					USERAUTH_PASSWD_CHANGEREQ: (e, t) => {
						if (U.type === "password") this.emit("change password", t, (e) => {
							N.authPassword(this.config.username, this.config.password, e);
						});
					},
					USERAUTH_PK_OK: (e) => {
						let t;
						let n;
						if (U.keyAlgos) [t, n] = U.keyAlgos[0];
						if (U.type === "agent") {
							const e = U.agentCtx.currentKey();
							N.authPK(U.username, e, t, (t, r) => {
								const i = { hash: n };
								U.agentCtx.sign(e, t, i, (e, t) => {
									if (e) {
										e.level = "agent";
										this.emit("error", e);
									} else return r(t);
									$();
								});
							});
						} else if (U.type === "publickey") N.authPK(U.username, U.key, t, (e, t) => {
							const r = U.key.sign(e, n);
							if (r instanceof Error) {
								r.message = `Error signing data with key: ${r.message}`;
								r.level = "client-authentication";
								this.emit("error", r);
								return Q();
							}
							t(r);
						});
					},
					USERAUTH_INFO_REQUEST: (e, t, n, r) => {
						if (U.type === "keyboard-interactive") {
							if ((Array.isArray(r) ? r.length : 0) === 0) {
								l && l("Client: Sending automatic USERAUTH_INFO_RESPONSE");
								N.authInfoRes();
								return;
							}
							U.prompt(t, n, "", r, (e) => {
								N.authInfoRes(e);
							});
						}
					},
					REQUEST_SUCCESS: (e, t) => {
						if (_.length) _.shift()(false, t);
					},
					REQUEST_FAILURE: (e) => {
						if (_.length) _.shift()(true);
					},
					GLOBAL_REQUEST: (e, t, n, r) => {
						switch (t) {
							case "hostkeys-00@openssh.com":
								ge(this, r, (e, t) => {
									if (e) return;
									this.emit("hostkeys", t);
								});
								if (n) N.requestSuccess();
								break;
							default: if (n) N.requestFailure();
						}
					},
					CHANNEL_OPEN: (e, t) => {
						he(this, t);
					},
					CHANNEL_OPEN_CONFIRMATION: (e, t) => {
						const n = this._chanMgr.get(t.recipient);
						if (typeof n !== "function") return;
						const r = n.type === "sftp";
						const a = {
							type: r ? "session" : n.type,
							incoming: {
								id: t.recipient,
								window: E,
								packetSize: D,
								state: "open"
							},
							outgoing: {
								id: t.sender,
								window: t.window,
								packetSize: t.packetSize,
								state: "open"
							}
						};
						const o = r ? new ce(this, a, { debug: l }) : new T(this, a);
						this._chanMgr.update(t.recipient, o);
						n(void 0, o);
					},
					CHANNEL_OPEN_FAILURE: (e, t, n, r) => {
						const i = this._chanMgr.get(t);
						if (typeof i !== "function") return;
						const a = {
							reason: n,
							description: r
						};
						pe(this, t, a, i);
					},
					CHANNEL_DATA: (e, t, n) => {
						const r = this._chanMgr.get(t);
						if (typeof r !== "object" || r === null) return;
						if (r.incoming.window === 0) return;
						r.incoming.window -= n.length;
						if (r.push(n) === false) {
							r._waitChanDrain = true;
							return;
						}
						if (r.incoming.window <= de) ue(r);
					},
					CHANNEL_EXTENDED_DATA: (e, t, n, r) => {
						if (r !== c) return;
						const i = this._chanMgr.get(t);
						if (typeof i !== "object" || i === null) return;
						if (i.incoming.window === 0) return;
						i.incoming.window -= n.length;
						if (!i.stderr.push(n)) {
							i._waitChanDrain = true;
							return;
						}
						if (i.incoming.window <= de) ue(i);
					},
					CHANNEL_WINDOW_ADJUST: (e, t, n) => {
						const r = this._chanMgr.get(t);
						if (typeof r !== "object" || r === null) return;
						r.outgoing.window += n;
						if (r._waitWindow) {
							r._waitWindow = false;
							if (r._chunk) r._write(r._chunk, null, r._chunkcb);
							else if (r._chunkcb) r._chunkcb();
							else if (r._chunkErr) r.stderr._write(r._chunkErr, null, r._chunkcbErr);
							else if (r._chunkcbErr) r._chunkcbErr();
						}
					},
					CHANNEL_SUCCESS: (e, t) => {
						const n = this._chanMgr.get(t);
						if (typeof n !== "object" || n === null) return;
						this._resetKA();
						if (n._callbacks.length) n._callbacks.shift()(false);
					},
					CHANNEL_FAILURE: (e, t) => {
						const n = this._chanMgr.get(t);
						if (typeof n !== "object" || n === null) return;
						this._resetKA();
						if (n._callbacks.length) n._callbacks.shift()(true);
					},
					CHANNEL_REQUEST: (e, t, n, r, i) => {
						const a = this._chanMgr.get(t);
						if (typeof a !== "object" || a === null) return;
						const o = a._exit;
						if (o.code !== void 0) return;
						switch (n) {
							case "exit-status":
								a.emit("exit", o.code = i);
								return;
							case "exit-signal":
								a.emit("exit", o.code = null, o.signal = `SIG${i.signal}`, o.dump = i.coreDumped, o.desc = i.errorMessage);
								return;
						}
						if (r) e.channelFailure(a.outgoing.id);
					},
					CHANNEL_EOF: (e, t) => {
						const n = this._chanMgr.get(t);
						if (typeof n !== "object" || n === null) return;
						if (n.incoming.state !== "open") return;
						n.incoming.state = "eof";
						if (n.readable) n.push(null);
						if (n.stderr.readable) n.stderr.push(null);
					},
					CHANNEL_CLOSE: (e, t) => {
						me(this, t, this._chanMgr.get(t));
					}
				}
			});
			b.pause();
			const P = this.config.keepaliveInterval;
			const F = this.config.keepaliveCountMax;
			let I = 0;
			let L;
			const R = () => {
				if (++I > F) {
					clearInterval(L);
					if (b.readable) {
						const e = /* @__PURE__ */ new Error("Keepalive timeout");
						e.level = "client-timeout";
						this.emit("error", e);
						b.destroy();
					}
					return;
				}
				if (k(b)) {
					_.push(z);
					N.ping();
				} else clearInterval(L);
			};
			function z() {
				if (P > 0) {
					I = 0;
					clearInterval(L);
					if (k(b)) L = setInterval(R, P);
				}
			}
			this._resetKA = z;
			const B = (() => {
				let e = false;
				return () => {
					if (e) return;
					e = true;
					if (H && !A) {
						const e = le("Connection lost before handshake", "protocol", true);
						this.emit("error", e);
					}
				};
			})();
			const V = (() => {
				let e = false;
				return () => {
					if (e) return;
					e = true;
					H = true;
					l && l("Socket connected");
					this.emit("connect");
					oe.then(() => {
						N.start();
						b.on("data", (e) => {
							try {
								N.parse(e, 0, e.length);
							} catch (e) {
								this.emit("error", e);
								try {
									if (k(b)) b.end();
								} catch {}
							}
						});
						if (b.stderr && typeof b.stderr.resume === "function") b.stderr.resume();
						b.resume();
					}).catch((e) => {
						this.emit("error", e);
						try {
							if (k(b)) b.end();
						} catch {}
					});
				};
			})();
			let H = false;
			b.on("connect", V).on("timeout", () => {
				this.emit("timeout");
			}).on("error", (e) => {
				l && l(`Socket error: ${e.message}`);
				clearTimeout(this._readyTimeout);
				e.level = "client-socket";
				this.emit("error", e);
			}).on("end", () => {
				l && l("Socket ended");
				B();
				N.cleanup();
				clearTimeout(this._readyTimeout);
				clearInterval(L);
				this.emit("end");
			}).on("close", () => {
				l && l("Socket closed");
				B();
				N.cleanup();
				clearTimeout(this._readyTimeout);
				clearInterval(L);
				this.emit("close");
				const e = _;
				_ = this._callbacks = [];
				const t = /* @__PURE__ */ new Error("No response from server");
				for (let n = 0; n < e.length; ++n) e[n](t);
				this._chanMgr.cleanup(t);
			});
			let U;
			let K = null;
			let q = null;
			const J = ["none"];
			if (this.config.password !== void 0) J.push("password");
			if (v !== void 0) J.push("publickey");
			if (this._agent !== void 0) J.push("agent");
			if (this.config.tryKeyboard) J.push("keyboard-interactive");
			if (v !== void 0 && this.config.localHostname !== void 0 && this.config.localUsername !== void 0) J.push("hostbased");
			if (Array.isArray(s)) s = W(s);
			else if (typeof s !== "function") s = W(J);
			let Y = false;
			const X = (e) => {
				if (Y) return;
				Y = true;
				if (e === false) {
					const e = /* @__PURE__ */ new Error("All configured authentication methods failed");
					e.level = "client-authentication";
					this.emit("error", e);
					this.end();
					return;
				}
				if (typeof e === "string") {
					const t = e;
					if (J.indexOf(t) === -1) return Z(`Authentication method not allowed: ${t}`);
					const n = this.config.username;
					switch (t) {
						case "password":
							e = {
								type: t,
								username: n,
								password: this.config.password
							};
							break;
						case "publickey":
							e = {
								type: t,
								username: n,
								key: v
							};
							break;
						case "hostbased":
							e = {
								type: t,
								username: n,
								key: v,
								localHostname: this.config.localHostname,
								localUsername: this.config.localUsername
							};
							break;
						case "agent":
							e = {
								type: t,
								username: n,
								agentCtx: new S(this._agent)
							};
							break;
						case "keyboard-interactive":
							e = {
								type: t,
								username: n,
								prompt: (...e) => this.emit("keyboard-interactive", ...e)
							};
							break;
						case "none":
							e = {
								type: t,
								username: n
							};
							break;
						default: return Z(`Skipping unsupported authentication method: ${e}`);
					}
				} else if (typeof e !== "object" || e === null) return Z(`Skipping invalid authentication attempt: ${e}`);
				else {
					const t = e.username;
					if (typeof t !== "string") return Z(`Skipping invalid authentication attempt: ${e}`);
					const n = e.type;
					switch (n) {
						case "password": {
							const { password: r } = e;
							if (typeof r !== "string" && !Buffer.isBuffer(r)) return Z("Skipping invalid password auth attempt");
							e = {
								type: n,
								username: t,
								password: r
							};
							break;
						}
						case "publickey": {
							const r = g(e.key, e.passphrase);
							if (r instanceof Error) return Z("Skipping invalid key auth attempt");
							if (!r.isPrivateKey()) return Z("Skipping non-private key");
							e = {
								type: n,
								username: t,
								key: r
							};
							break;
						}
						case "hostbased": {
							const { localHostname: r, localUsername: i } = e;
							const a = g(e.key, e.passphrase);
							if (a instanceof Error || typeof r !== "string" || typeof i !== "string") return Z("Skipping invalid hostbased auth attempt");
							if (!a.isPrivateKey()) return Z("Skipping non-private key");
							e = {
								type: n,
								username: t,
								key: a,
								localHostname: r,
								localUsername: i
							};
							break;
						}
						case "agent": {
							let r = e.agent;
							if (typeof r === "string" && r.length) r = C(r);
							else if (!w(r)) return Z(`Skipping invalid agent: ${e.agent}`);
							e = {
								type: n,
								username: t,
								agentCtx: new S(r)
							};
							break;
						}
						case "keyboard-interactive": {
							const { prompt: r } = e;
							if (typeof r !== "function") return Z("Skipping invalid keyboard-interactive auth attempt");
							e = {
								type: n,
								username: t,
								prompt: r
							};
							break;
						}
						case "none":
							e = {
								type: n,
								username: t
							};
							break;
						default: return Z(`Skipping unsupported authentication method: ${e}`);
					}
				}
				U = e;
				try {
					const e = U.username;
					switch (U.type) {
						case "password":
							N.authPassword(e, U.password);
							break;
						case "publickey": {
							let t;
							U.keyAlgos = G(this, U.key, M);
							if (U.keyAlgos) {
								if (U.keyAlgos.length) t = U.keyAlgos[0][0];
								else return Z("Skipping key authentication (no mutual hash algorithm)");
							}
							N.authPK(e, U.key, t);
							break;
						}
						case "hostbased": {
							let t;
							let n;
							U.keyAlgos = G(this, U.key, M);
							if (U.keyAlgos) {
								if (U.keyAlgos.length) [t, n] = U.keyAlgos[0];
								else return Z("Skipping hostbased authentication (no mutual hash algorithm)");
							}
							N.authHostbased(e, U.key, U.localHostname, U.localUsername, t, (e, t) => {
								const r = U.key.sign(e, n);
								if (r instanceof Error) {
									r.message = `Error while signing with key: ${r.message}`;
									r.level = "client-authentication";
									this.emit("error", r);
									return Q();
								}
								t(r);
							});
							break;
						}
						case "agent":
							U.agentCtx.init((e) => {
								if (e) {
									e.level = "agent";
									this.emit("error", e);
									return Q();
								}
								$();
							});
							break;
						case "keyboard-interactive":
							N.authKeyboard(e);
							break;
						case "none": N.authNone(e);
					}
				} finally {
					Y = false;
				}
			};
			function Z(e) {
				l && l(e);
				process.nextTick(Q);
			}
			function Q() {
				Y = false;
				const e = s(q, K, X);
				if (Y || e === void 0) return;
				X(e);
			}
			const $ = () => {
				if (U.type === "agent") {
					const e = U.agentCtx.nextKey();
					if (e === false) {
						l && l("Agent: No more keys left to try");
						l && l("Client: agent auth failed");
						Q();
					} else {
						const t = U.agentCtx.pos();
						let n;
						U.keyAlgos = G(this, e, M);
						if (U.keyAlgos) {
							if (U.keyAlgos.length) n = U.keyAlgos[0][0];
							else {
								l && l(`Agent: Skipping key #${t + 1} (no mutual hash algorithm)`);
								$();
								return;
							}
						}
						l && l(`Agent: Trying key #${t + 1}`);
						N.authPK(U.username, e, n);
					}
				}
			};
			const _e = () => {
				if (this.config.readyTimeout > 0) this._readyTimeout = setTimeout(() => {
					const e = /* @__PURE__ */ new Error("Timed out while waiting for handshake");
					e.level = "client-timeout";
					this.emit("error", e);
					b.destroy();
				}, this.config.readyTimeout);
			};
			if (!t.sock) {
				let e = this.config.host;
				const n = this.config.forceIPv4;
				const r = this.config.forceIPv6;
				l && l(`Client: Trying ${e} on port ${this.config.port} ...`);
				const a = () => {
					_e();
					b.connect({
						host: e,
						port: this.config.port,
						localAddress: this.config.localAddress,
						localPort: this.config.localPort
					});
					b.setMaxListeners(0);
					b.setTimeout(typeof t.timeout === "number" ? t.timeout : 0);
				};
				if (!n && !r || n && r) a();
				else i(e, n ? 4 : 6, (t, r, i) => {
					if (t) {
						const i = /* @__PURE__ */ new Error(`Error while looking up ${n ? "IPv4" : "IPv6"} address for '${e}': ${t}`);
						clearTimeout(this._readyTimeout);
						i.level = "client-dns";
						this.emit("error", i);
						this.emit("close");
						return;
					}
					e = r;
					a();
				});
			} else {
				_e();
				if (typeof b.connecting === "boolean") {
					if (!b.connecting) V();
				} else V();
			}
			return this;
		}
		end() {
			if (this._sock && k(this._sock)) {
				this._protocol.disconnect(h.BY_APPLICATION);
				this._sock.end();
			}
			return this;
		}
		destroy() {
			this._sock && k(this._sock) && this._sock.destroy();
			return this;
		}
		exec(e, t, n) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			if (typeof t === "function") {
				n = t;
				t = {};
			}
			const r = { allowHalfOpen: t.allowHalfOpen !== false };
			F(this, "session", r, (r, i) => {
				if (r) {
					n(r);
					return;
				}
				const a = [];
				function o(e) {
					if (e) {
						i.close();
						n(e);
						return;
					}
					if (a.length) a.shift()();
				}
				if (this.config.allowAgentFwd === true || t && t.agentForward === true && this._agent !== void 0) a.push(() => R(i, o));
				if (typeof t === "object" && t !== null) {
					if (typeof t.env === "object" && t.env !== null) V(i, t.env);
					if (typeof t.pty === "object" && t.pty !== null || t.pty === true) a.push(() => L(i, t.pty, o));
					if (typeof t.x11 === "object" && t.x11 !== null || t.x11 === "number" || t.x11 === true) a.push(() => I(i, t.x11, o));
				}
				a.push(() => B(i, e, t, n));
				a.shift()();
			});
			return this;
		}
		shell(e, t, n) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			if (typeof e === "function") {
				n = e;
				e = t = void 0;
			} else if (typeof t === "function") {
				n = t;
				t = void 0;
			}
			if (e && (e.x11 !== void 0 || e.env !== void 0)) {
				t = e;
				e = void 0;
			}
			F(this, "session", (r, i) => {
				if (r) {
					n(r);
					return;
				}
				const a = [];
				function o(e) {
					if (e) {
						i.close();
						n(e);
						return;
					}
					if (a.length) a.shift()();
				}
				if (this.config.allowAgentFwd === true || t && t.agentForward === true && this._agent !== void 0) a.push(() => R(i, o));
				if (e !== false) a.push(() => L(i, e, o));
				if (typeof t === "object" && t !== null) {
					if (typeof t.env === "object" && t.env !== null) V(i, t.env);
					if (typeof t.x11 === "object" && t.x11 !== null || t.x11 === "number" || t.x11 === true) a.push(() => I(i, t.x11, o));
				}
				a.push(() => z(i, n));
				a.shift()();
			});
			return this;
		}
		subsys(e, t) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			F(this, "session", (n, r) => {
				if (n) {
					t(n);
					return;
				}
				H(r, e, (e, n) => {
					if (e) {
						t(e);
						return;
					}
					t(void 0, n);
				});
			});
			return this;
		}
		forwardIn(e, t, n) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			const r = typeof n === "function";
			if (r) this._callbacks.push((r, i) => {
				if (r) {
					n(r !== true ? r : /* @__PURE__ */ new Error(`Unable to bind to ${e}:${t}`));
					return;
				}
				let a = t;
				if (t === 0 && i && i.length >= 4) {
					a = y(i, 0);
					if (!(this._protocol._compatFlags & s.DYN_RPORT_BUG)) t = a;
				}
				this._forwarding[`${e}:${t}`] = a;
				n(void 0, a);
			});
			this._protocol.tcpipForward(e, t, r);
			return this;
		}
		unforwardIn(e, t, n) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			const r = typeof n === "function";
			if (r) this._callbacks.push((r) => {
				if (r) {
					n(r !== true ? r : /* @__PURE__ */ new Error(`Unable to unbind from ${e}:${t}`));
					return;
				}
				delete this._forwarding[`${e}:${t}`];
				n();
			});
			this._protocol.cancelTcpipForward(e, t, r);
			return this;
		}
		forwardOut(e, t, n, r, i) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			const a = {
				srcIP: e,
				srcPort: t,
				dstIP: n,
				dstPort: r
			};
			if (typeof i !== "function") i = N;
			F(this, "direct-tcpip", a, i);
			return this;
		}
		openssh_noMoreSessions(e) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			const t = typeof e === "function";
			if (!this.config.strictVendor || this.config.strictVendor && M.test(this._remoteVer)) {
				if (t) this._callbacks.push((t) => {
					if (t) {
						e(t !== true ? t : /* @__PURE__ */ new Error("Unable to disable future sessions"));
						return;
					}
					e();
				});
				this._protocol.openssh_noMoreSessions(t);
				return this;
			}
			if (!t) return this;
			process.nextTick(e, /* @__PURE__ */ new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
			return this;
		}
		openssh_forwardInStreamLocal(e, t) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			const n = typeof t === "function";
			if (!this.config.strictVendor || this.config.strictVendor && M.test(this._remoteVer)) {
				if (n) this._callbacks.push((n) => {
					if (n) {
						t(n !== true ? n : /* @__PURE__ */ new Error(`Unable to bind to ${e}`));
						return;
					}
					this._forwardingUnix[e] = true;
					t();
				});
				this._protocol.openssh_streamLocalForward(e, n);
				return this;
			}
			if (!n) return this;
			process.nextTick(t, /* @__PURE__ */ new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
			return this;
		}
		openssh_unforwardInStreamLocal(e, t) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			const n = typeof t === "function";
			if (!this.config.strictVendor || this.config.strictVendor && M.test(this._remoteVer)) {
				if (n) this._callbacks.push((n) => {
					if (n) {
						t(n !== true ? n : /* @__PURE__ */ new Error(`Unable to unbind from ${e}`));
						return;
					}
					delete this._forwardingUnix[e];
					t();
				});
				this._protocol.openssh_cancelStreamLocalForward(e, n);
				return this;
			}
			if (!n) return this;
			process.nextTick(t, /* @__PURE__ */ new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
			return this;
		}
		openssh_forwardOutStreamLocal(e, t) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			if (typeof t !== "function") t = N;
			if (!this.config.strictVendor || this.config.strictVendor && M.test(this._remoteVer)) {
				F(this, "direct-streamlocal@openssh.com", { socketPath: e }, t);
				return this;
			}
			process.nextTick(t, /* @__PURE__ */ new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
			return this;
		}
		sftp(e, t) {
			if (!this._sock || !k(this._sock)) throw new Error("Not connected");
			if (typeof e === "function") {
				t = e;
				e = void 0;
			}
			F(this, "sftp", (n, r) => {
				if (n) {
					t(n);
					return;
				}
				const i = (e, n) => {
					if (e) {
						t(e);
						return;
					}
					function i() {
						r.removeListener("ready", a);
						r.removeListener("error", o);
						r.removeListener("exit", s);
						r.removeListener("close", s);
					}
					function a() {
						i();
						t(void 0, r);
					}
					function o(e) {
						i();
						t(e);
					}
					function s(e, n) {
						i();
						let r;
						if (typeof e === "number") r = `Received exit code ${e} while establishing SFTP session`;
						else if (n !== void 0) r = `Received signal ${n} while establishing SFTP session`;
						else r = "Received unexpected SFTP session termination";
						const a = new Error(r);
						a.code = e;
						a.signal = n;
						t(a);
					}
					r.on("ready", a).on("error", o).on("exit", s).on("close", s);
					r._init();
				};
				if (typeof e === "object" && e !== null) V(r, e, (e) => {
					if (e) {
						t(e);
						return;
					}
					H(r, "sftp", i);
				});
				else H(r, "sftp", i);
			});
			return this;
		}
		setNoDelay(e) {
			if (this._sock && typeof this._sock.setNoDelay === "function") this._sock.setNoDelay(e);
			return this;
		}
	};
	function F(e, t, n, r) {
		const i = E;
		const a = D;
		if (typeof n === "function") {
			r = n;
			n = {};
		}
		const o = (e, t) => {
			r(e, t);
		};
		o.type = t;
		const s = e._chanMgr.add(o);
		if (s === -1) {
			r(/* @__PURE__ */ new Error("No free channels available"));
			return;
		}
		switch (t) {
			case "session":
			case "sftp":
				e._protocol.session(s, i, a);
				break;
			case "direct-tcpip":
				e._protocol.directTcpip(s, i, a, n);
				break;
			case "direct-streamlocal@openssh.com":
				e._protocol.openssh_directStreamLocal(s, i, a, n);
				break;
			default: throw new Error(`Unsupported channel type: ${t}`);
		}
	}
	function I(e, t, n) {
		const r = {
			single: false,
			protocol: "MIT-MAGIC-COOKIE-1",
			cookie: void 0,
			screen: 0
		};
		if (typeof t === "function") n = t;
		else if (typeof t === "object" && t !== null) {
			if (typeof t.single === "boolean") r.single = t.single;
			if (typeof t.screen === "number") r.screen = t.screen;
			if (typeof t.protocol === "string") r.protocol = t.protocol;
			if (typeof t.cookie === "string") r.cookie = t.cookie;
			else if (Buffer.isBuffer(t.cookie)) r.cookie = t.cookie.hexSlice(0, t.cookie.length);
		}
		if (r.cookie === void 0) r.cookie = U();
		const i = typeof n === "function";
		if (e.outgoing.state !== "open") {
			if (i) n(/* @__PURE__ */ new Error("Channel is not open"));
			return;
		}
		if (i) e._callbacks.push((t) => {
			if (t) {
				n(t !== true ? t : /* @__PURE__ */ new Error("Unable to request X11"));
				return;
			}
			e._hasX11 = true;
			++e._client._acceptX11;
			e.once("close", () => {
				if (e._client._acceptX11) --e._client._acceptX11;
			});
			n();
		});
		e._client._protocol.x11Forward(e.outgoing.id, r, i);
	}
	function L(e, t, n) {
		let r = 24;
		let i = 80;
		let a = 640;
		let o = 480;
		let s = "vt100";
		let c = null;
		if (typeof t === "function") n = t;
		else if (typeof t === "object" && t !== null) {
			if (typeof t.rows === "number") r = t.rows;
			if (typeof t.cols === "number") i = t.cols;
			if (typeof t.width === "number") a = t.width;
			if (typeof t.height === "number") o = t.height;
			if (typeof t.term === "string") s = t.term;
			if (typeof t.modes === "object") c = t.modes;
		}
		const l = typeof n === "function";
		if (e.outgoing.state !== "open") {
			if (l) n(/* @__PURE__ */ new Error("Channel is not open"));
			return;
		}
		if (l) e._callbacks.push((e) => {
			if (e) {
				n(e !== true ? e : /* @__PURE__ */ new Error("Unable to request a pseudo-terminal"));
				return;
			}
			n();
		});
		e._client._protocol.pty(e.outgoing.id, r, i, o, a, s, c, l);
	}
	function R(e, t) {
		const n = typeof t === "function";
		if (e.outgoing.state !== "open") {
			n && t(/* @__PURE__ */ new Error("Channel is not open"));
			return;
		}
		if (e._client._agentFwdEnabled) {
			n && t(false);
			return;
		}
		e._client._agentFwdEnabled = true;
		e._callbacks.push((r) => {
			if (r) {
				e._client._agentFwdEnabled = false;
				if (n) t(r !== true ? r : /* @__PURE__ */ new Error("Unable to request agent forwarding"));
				return;
			}
			if (n) t();
		});
		e._client._protocol.openssh_agentForward(e.outgoing.id, true);
	}
	function z(e, t) {
		if (e.outgoing.state !== "open") {
			t(/* @__PURE__ */ new Error("Channel is not open"));
			return;
		}
		e._callbacks.push((n) => {
			if (n) {
				t(n !== true ? n : /* @__PURE__ */ new Error("Unable to open shell"));
				return;
			}
			e.subtype = "shell";
			t(void 0, e);
		});
		e._client._protocol.shell(e.outgoing.id, true);
	}
	function B(e, t, n, r) {
		if (e.outgoing.state !== "open") {
			r(/* @__PURE__ */ new Error("Channel is not open"));
			return;
		}
		e._callbacks.push((t) => {
			if (t) {
				r(t !== true ? t : /* @__PURE__ */ new Error("Unable to exec"));
				return;
			}
			e.subtype = "exec";
			e.allowHalfOpen = n.allowHalfOpen !== false;
			r(void 0, e);
		});
		e._client._protocol.exec(e.outgoing.id, t, true);
	}
	function V(e, t, n) {
		const r = typeof n === "function";
		if (e.outgoing.state !== "open") {
			if (r) n(/* @__PURE__ */ new Error("Channel is not open"));
			return;
		}
		if (r) e._callbacks.push((e) => {
			if (e) {
				n(e !== true ? e : /* @__PURE__ */ new Error("Unable to set environment"));
				return;
			}
			n();
		});
		const i = Object.keys(t || {});
		for (let n = 0; n < i.length; ++n) {
			const a = i[n];
			const o = t[a];
			e._client._protocol.env(e.outgoing.id, a, o, r);
		}
	}
	function H(e, t, n) {
		if (e.outgoing.state !== "open") {
			n(/* @__PURE__ */ new Error("Channel is not open"));
			return;
		}
		e._callbacks.push((r) => {
			if (r) {
				n(r !== true ? r : /* @__PURE__ */ new Error(`Unable to start subsystem: ${t}`));
				return;
			}
			e.subtype = "subsystem";
			n(void 0, e);
		});
		e._client._protocol.subsystem(e.outgoing.id, t, true);
	}
	function he(e, t) {
		let n = -1;
		let r;
		const i = () => {
			const r = {
				type: t.type,
				incoming: {
					id: n,
					window: E,
					packetSize: D,
					state: "open"
				},
				outgoing: {
					id: t.sender,
					window: t.window,
					packetSize: t.packetSize,
					state: "open"
				}
			};
			const i = new T(e, r);
			e._chanMgr.update(n, i);
			e._protocol.channelOpenConfirm(t.sender, n, E, D);
			return i;
		};
		const a = () => {
			if (r === void 0) {
				if (n === -1) r = l.RESOURCE_SHORTAGE;
				else r = l.CONNECT_FAILED;
			}
			if (n !== -1) e._chanMgr.remove(n);
			e._protocol.channelOpenFail(t.sender, r, "");
		};
		const o = () => {
			n = e._chanMgr.add();
			if (n === -1) {
				r = l.RESOURCE_SHORTAGE;
				if (e.config.debug) e.config.debug("Client: Automatic rejection of incoming channel open: no channels available");
			}
			return n !== -1;
		};
		const s = t.data;
		switch (t.type) {
			case "forwarded-tcpip": {
				const t = e._forwarding[`${s.destIP}:${s.destPort}`];
				if (t !== void 0 && o()) {
					if (s.destPort === 0) s.destPort = t;
					e.emit("tcp connection", s, i, a);
					return;
				}
				break;
			}
			case "forwarded-streamlocal@openssh.com":
				if (e._forwardingUnix[s.socketPath] !== void 0 && o()) {
					e.emit("unix connection", s, i, a);
					return;
				}
				break;
			case "auth-agent@openssh.com":
				if (e._agentFwdEnabled && typeof e._agent.getStream === "function" && o()) {
					e._agent.getStream((e, t) => {
						if (e) return a();
						const n = i();
						n.pipe(t).pipe(n);
					});
					return;
				}
				break;
			case "x11":
				if (e._acceptX11 !== 0 && o()) {
					e.emit("x11", s, i, a);
					return;
				}
				break;
			default:
				r = l.UNKNOWN_CHANNEL_TYPE;
				if (e.config.debug) e.config.debug(`Client: Automatic rejection of unsupported incoming channel open type: ${t.type}`);
		}
		if (r === void 0) {
			r = l.ADMINISTRATIVELY_PROHIBITED;
			if (e.config.debug) e.config.debug("Client: Automatic rejection of unexpected incoming channel open for: " + t.type);
		}
		a();
	}
	const U = (() => {
		const e = Buffer.allocUnsafe(16);
		return () => {
			n(e, 0, 16);
			return e.hexSlice(0, 16);
		};
	})();
	function W(e) {
		if (!Array.isArray(e)) throw new Error("authList must be an array");
		let t = 0;
		return (n, r, i) => {
			if (t === e.length) return false;
			return e[t++];
		};
	}
	function ge(e, t, n) {
		if (!e._sock || !k(e._sock)) return;
		if (typeof n !== "function") n = N;
		if (!Array.isArray(t)) throw new TypeError("Invalid keys argument type");
		const r = [];
		for (const e of t) {
			const t = g(e);
			if (t instanceof Error) throw t;
			r.push(t);
		}
		if (!e.config.strictVendor || e.config.strictVendor && M.test(e._remoteVer)) {
			e._callbacks.push((t, i) => {
				if (t) {
					n(t !== true ? t : /* @__PURE__ */ new Error("Server failed to prove supplied keys"));
					return;
				}
				const a = [];
				let o = 0;
				A.init(i, 0);
				while (A.avail()) {
					if (o === r.length) break;
					const t = r[o++];
					const n = t.getPublicSSH();
					const i = A.readString();
					j.init(i, 0);
					const s = j.readString(true);
					let c = j.readString();
					let l;
					if (s !== t.type) {
						if (t.type === "ssh-rsa") switch (s) {
							case "rsa-sha2-256":
								l = "sha256";
								break;
							case "rsa-sha2-512":
								l = "sha512";
								break;
							default: continue;
						}
						else continue;
					}
					const u = e._protocol._kex.sessionID;
					const d = Buffer.allocUnsafe(37 + u.length + 4 + n.length);
					let f = 0;
					x(d, 29, f);
					d.utf8Write("hostkeys-prove-00@openssh.com", f += 4, 29);
					x(d, u.length, f += 29);
					_(u, d, 0, u.length, f += 4);
					x(d, n.length, f += u.length);
					_(n, d, 0, n.length, f += 4);
					if (!(c = b(c, s))) continue;
					if (t.verify(d, c, l) === true) a.push(t);
				}
				j.clear();
				A.clear();
				n(null, a);
			});
			e._protocol.openssh_hostKeysProve(r);
			return;
		}
		process.nextTick(n, /* @__PURE__ */ new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
	}
	function G(e, t, n) {
		switch (t.type) {
			case "ssh-rsa":
				if (e._protocol._compatFlags & s.IMPLY_RSA_SHA2_SIGALGS) {
					if (!Array.isArray(n)) n = ["rsa-sha2-256", "rsa-sha2-512"];
					else n = [
						"rsa-sha2-256",
						"rsa-sha2-512",
						...n
					];
				}
				if (Array.isArray(n)) {
					if (n.indexOf("rsa-sha2-256") !== -1) return [["rsa-sha2-256", "sha256"]];
					if (n.indexOf("rsa-sha2-512") !== -1) return [["rsa-sha2-512", "sha512"]];
					if (n.indexOf("ssh-rsa") === -1) return [];
				}
				return [["ssh-rsa", "sha1"]];
		}
	}
	module.exports = P;
}));
// node_modules/ssh2/lib/server.js
var require_server = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/ssh2/lib/keygen.js
var require_keygen = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// src/connect/stages/key-exchange.ts
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
const [ignore, debug, kexInit] = [
	2,
	4,
	20
];
const name = /^[\x21-\x7e]{1,64}$/;
const extension = /^(ext-info-|kex-strict-)/;
function readOffer(sent) {
	const packet = firstPacket(Buffer.from(sent));
	if (packet?.[0] !== kexInit) return null;
	const lists = [];
	let at = 17;
	while (lists.length < 8) {
		if (at + 4 > packet.length) return null;
		const end = at + 4 + packet.readUInt32BE(at);
		if (end > packet.length) return null;
		lists.push(namesIn(packet.toString("latin1", at + 4, end)));
		at = end;
	}
	const [keyExchange, hostKey, cipherTo, cipherFrom, macTo, macFrom, compressionTo, compressionFrom] = lists;
	return {
		keyExchange: keyExchange.filter((each) => !extension.test(each)),
		hostKey,
		cipher: [cipherTo, cipherFrom],
		mac: [macTo, macFrom],
		compression: [compressionTo, compressionFrom]
	};
}
function firstPacket(sent) {
	const identification = /(?:^|\n)SSH-[^\n]*\n/.exec(sent.toString("latin1"));
	if (identification === null) return null;
	let at = identification.index + identification[0].length;
	while (at + 5 <= sent.length) {
		const end = at + 4 + sent.readUInt32BE(at);
		const padding = sent[at + 4];
		if (end > sent.length || at + 5 + padding > end) return null;
		const payload = sent.subarray(at + 5, end - padding);
		if (payload[0] !== ignore && payload[0] !== debug) return payload;
		at = end;
	}
	return null;
}
function namesIn(list) {
	return list.split(",").filter((each) => name.test(each));
}
// src/connect/stages/ssh-algorithms.ts
const taken = {
	kex: [
		"curve25519-sha256",
		"curve25519-sha256@libssh.org",
		"ecdh-sha2-nistp256",
		"ecdh-sha2-nistp384",
		"ecdh-sha2-nistp521",
		"diffie-hellman-group-exchange-sha256",
		"diffie-hellman-group14-sha256",
		"diffie-hellman-group16-sha512",
		"diffie-hellman-group18-sha512"
	],
	cipher: [
		"aes128-gcm@openssh.com",
		"aes256-gcm@openssh.com",
		"chacha20-poly1305@openssh.com",
		"aes128-ctr",
		"aes192-ctr",
		"aes256-ctr"
	],
	hmac: [
		"hmac-sha2-256-etm@openssh.com",
		"hmac-sha2-512-etm@openssh.com",
		"hmac-sha2-256",
		"hmac-sha2-512"
	],
	compress: ["none"]
};
const hostKeyTypes = [
	"ssh-ed25519",
	"ecdsa-sha2-nistp256",
	"ecdsa-sha2-nistp384",
	"ecdsa-sha2-nistp521",
	"ssh-rsa"
];
function algorithmsFor(types) {
	const hasChaCha20 = getCiphers().includes("chacha20");
	return {
		kex: [...taken.kex],
		serverHostKey: types.flatMap(signaturesOf),
		cipher: taken.cipher.filter((cipher) => hasChaCha20 || !cipher.startsWith("chacha20")),
		hmac: [...taken.hmac],
		compress: [...taken.compress]
	};
}
function signaturesOf(type) {
	return type === "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [type];
}
function noneInCommon(offer, ours) {
	const [cipherTo, cipherFrom] = offer.cipher;
	const agreed = ours.cipher.find((cipher) => cipherTo.includes(cipher));
	const hasOwnMac = agreed !== void 0 && /gcm|poly1305/.test(agreed);
	const missing = [
		[
			"key exchange",
			offer.keyExchange,
			ours.kex
		],
		[
			"host key",
			offer.hostKey,
			ours.serverHostKey
		],
		[
			"cipher",
			cipherTo,
			ours.cipher
		],
		[
			"cipher",
			cipherFrom,
			ours.cipher
		],
		...hasOwnMac ? [] : offer.mac.map((macs) => [
			"MAC",
			macs,
			ours.hmac
		]),
		[
			"compression",
			offer.compression[0],
			ours.compress
		],
		[
			"compression",
			offer.compression[1],
			ours.compress
		]
	].find(([, offered, mine]) => !mine.some((each) => offered.includes(each)));
	if (missing === void 0) return null;
	const [algorithm, offered, mine] = missing;
	return {
		algorithm,
		offered,
		taken: mine
	};
}
// src/connect/stages/ssh.ts
const keptBytes = 512;
const mostBeforeKey = 262144;
const mostUnsent = 1048576;
async function openTunnel(ssh, dialBastion) {
	const key = openKey(ssh);
	if (isFailure(key)) return key;
	let left = preferredTypes(ssh.hostKeys);
	let others = hostKeyTypes.filter((type) => !left.includes(type));
	let mismatch = null;
	while (left.length > 0) {
		const socket = await dialBastion();
		if (isFailure(socket)) return socket;
		const opened = await handshake(socket, ssh, key, left);
		if (!isFailure(opened)) return opened;
		const presented = opened.evidence.kind === "ssh-host-key" ? opened.evidence.presented.type : null;
		const noneOfThese = opened.evidence.kind === "ssh-handshake" && opened.evidence.none?.algorithm === "host key";
		if (presented === null && !noneOfThese) return opened;
		if (presented !== null) mismatch ??= opened;
		left = noneOfThese ? [] : left.filter((type) => type !== presented);
		if (left.length === 0) [left, others] = [others, []];
		if (left.length === 0) return mismatch ?? opened;
	}
	return mismatch;
}
function forward(tunnel, host, port) {
	return new Promise((settle) => {
		const lost = () => settle(failure("ssh", "bastion", {
			kind: "lost",
			code: null,
			received: Buffer.alloc(0)
		}));
		tunnel.client.once("close", lost);
		const open = () => tunnel.client.forwardOut("127.0.0.1", 0, host, port, (error, channel) => {
			tunnel.client.off("close", lost);
			const reason = error?.reason;
			if (error === void 0) settle(channel);
			else if (typeof reason === "number") settle(failure("ssh", "bastion", {
				kind: "ssh-forward",
				reason
			}));
			else lost();
		});
		try {
			open();
		} catch {
			lost();
		}
	});
}
function handshake(socket, ssh, key, types) {
	return new Promise((settle) => {
		const client = new import_lib.default.Client();
		client.setMaxListeners(0);
		let hostKey = null;
		const algorithms = algorithmsFor(types);
		const received = beginningOf(socket);
		let authMethods = null;
		let partial = false;
		let sha1 = false;
		const fail = (evidence) => {
			settle(failure("ssh", "bastion", evidence));
			socket.destroy();
		};
		const broken = () => {
			const offer = readOffer(received());
			const none = offer === null ? null : noneInCommon(offer, algorithms);
			fail({
				kind: "ssh-handshake",
				received: received().subarray(0, keptBytes),
				none
			});
		};
		const lost = (code) => fail({
			kind: "lost",
			code,
			received: received().subarray(0, keptBytes)
		});
		let beforeKey = 0;
		socket.on("data", (chunk) => {
			if (hostKey === null) beforeKey += chunk.length;
			if (beforeKey > mostBeforeKey || socket.writableLength > mostUnsent) broken();
		});
		client.on("ready", () => {
			if (hostKey !== null) settle({
				client,
				hostKey,
				pinned: matches(hostKey, ssh.hostKeys)
			});
		});
		client.on("error", (error) => {
			if (hostKey !== null && !isAccepted(hostKey, ssh.hostKeys)) fail({
				kind: "ssh-host-key",
				presented: hostKey
			});
			else if (error.level === "client-authentication") fail({
				kind: "ssh-authentication",
				methods: authMethods ?? [],
				partial,
				sha1
			});
			else if (error.level === "client-socket" && hostKey !== null) lost(error.code ?? null);
			else broken();
		});
		client.on("close", () => {
			if (hostKey === null) broken();
			else lost(null);
		});
		client.connect({
			sock: socket,
			username: ssh.user,
			readyTimeout: 0,
			hostVerifier: (key) => {
				hostKey = hostKeyOf(key);
				return isAccepted(hostKey, ssh.hostKeys);
			},
			authHandler: (left, isPartial) => {
				if (left !== null) {
					authMethods = left;
					partial = isPartial === true;
					return false;
				}
				return {
					type: "publickey",
					username: ssh.user,
					key: signingWithSha2(key, () => sha1 = true)
				};
			},
			algorithms
		});
	});
}
function beginningOf(socket) {
	const chunks = [];
	let length = 0;
	socket.on("data", (chunk) => {
		if (length < 36e3) chunks.push(chunk);
		length += chunk.length;
	});
	return () => Buffer.concat(chunks);
}
function signingWithSha2(key, onSha1) {
	const sign = (data, hash) => {
		if (hash !== "sha1") return key.sign(data, hash);
		onSha1();
		return /* @__PURE__ */ new Error("SHA-1");
	};
	return Object.assign(Object.create(key), { sign });
}
function openKey({ privateKey, passphrase }) {
	const key = import_lib.default.utils.parseKey(privateKey, passphrase ?? void 0);
	if (!(key instanceof Error)) return key;
	const kind = passphrase !== null && /passphrase|integrity|decrypt/i.test(key.message) ? "passphrase-wrong" : "unparsable";
	return failure("ssh", "bastion", {
		kind: "private-key",
		reason: { kind }
	});
}
function preferredTypes(pins) {
	if (pins.length === 0 || pins.some((pin) => pin.kind === "fingerprint")) return hostKeyTypes;
	const pinned = pins.map((pin) => pin.kind === "key" ? pin.type : "");
	const types = hostKeyTypes.filter((type) => pinned.includes(type));
	return types.length > 0 ? types : hostKeyTypes;
}
function isAccepted(hostKey, pins) {
	return pins.length === 0 || matches(hostKey, pins);
}
function matches(hostKey, pins) {
	return pins.some((pin) => pin.kind === "fingerprint" ? pin.sha256 === hostKey.sha256 : pin.blob === hostKey.blob);
}
function hostKeyOf(key) {
	return {
		type: key.toString("latin1", 4, 4 + key.readUInt32BE(0)),
		sha256: createHash("sha256").update(key).digest("base64").replace(/=+$/, ""),
		blob: key.toString("base64")
	};
}
export { forward, openTunnel };
