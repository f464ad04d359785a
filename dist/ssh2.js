import { a as e, i as t, n, r, t as i } from "./rolldown-runtime.js";
const { createHash: a } = process.getBuiltinModule("node:crypto");
var o = i(((e, t) => {
	t.exports = { newInvalidAsn1Error: function(e) {
		var t = new Error();
		t.name = "InvalidAsn1Error";
		t.message = e || "";
		return t;
	} };
}));
var s = i(((e, t) => {
	t.exports = {
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
var c = i(((e, n) => {
	var r = t("buffer");
	var i = r.Buffer;
	var a = {};
	var o;
	for (o in r) {
		if (!r.hasOwnProperty(o)) continue;
		if (o === "SlowBuffer" || o === "Buffer") continue;
		a[o] = r[o];
	}
	var s = a.Buffer = {};
	for (o in i) {
		if (!i.hasOwnProperty(o)) continue;
		if (o === "allocUnsafe" || o === "allocUnsafeSlow") continue;
		s[o] = i[o];
	}
	a.Buffer.prototype = i.prototype;
	if (!s.from || s.from === Uint8Array.from) s.from = function(e, t, n) {
		if (typeof e === "number") throw new TypeError("The \"value\" argument must not be of type number. Received type " + typeof e);
		if (e && typeof e.length === "undefined") throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type " + typeof e);
		return i(e, t, n);
	};
	if (!s.alloc) s.alloc = function(e, t, n) {
		if (typeof e !== "number") throw new TypeError("The \"size\" argument must be of type number. Received type " + typeof e);
		if (e < 0 || e >= 2 * (1 << 30)) throw new RangeError("The value \"" + e + "\" is invalid for option \"size\"");
		var r = i(e);
		if (!t || t.length === 0) r.fill(0);
		else if (typeof n === "string") r.fill(t, n);
		else r.fill(t);
		return r;
	};
	if (!a.kStringMaxLength) try {
		a.kStringMaxLength = process.binding("buffer").kStringMaxLength;
	} catch (e) {}
	if (!a.constants) {
		a.constants = { MAX_LENGTH: a.kMaxLength };
		if (a.kStringMaxLength) a.constants.MAX_STRING_LENGTH = a.kStringMaxLength;
	}
	n.exports = a;
}));
var l = i(((e, n) => {
	var r = t("assert");
	var i = c().Buffer;
	var a = s();
	var l = o().newInvalidAsn1Error;
	function u(e) {
		if (!e || !i.isBuffer(e)) throw new TypeError("data must be a node Buffer");
		this._buf = e;
		this._size = e.length;
		this._len = 0;
		this._offset = 0;
	}
	Object.defineProperty(u.prototype, "length", {
		enumerable: true,
		get: function() {
			return this._len;
		}
	});
	Object.defineProperty(u.prototype, "offset", {
		enumerable: true,
		get: function() {
			return this._offset;
		}
	});
	Object.defineProperty(u.prototype, "remain", { get: function() {
		return this._size - this._offset;
	} });
	Object.defineProperty(u.prototype, "buffer", { get: function() {
		return this._buf.slice(this._offset);
	} });
	u.prototype.readByte = function(e) {
		if (this._size - this._offset < 1) return null;
		var t = this._buf[this._offset] & 255;
		if (!e) this._offset += 1;
		return t;
	};
	u.prototype.peek = function() {
		return this.readByte(true);
	};
	u.prototype.readLength = function(e) {
		if (e === void 0) e = this._offset;
		if (e >= this._size) return null;
		var t = this._buf[e++] & 255;
		if (t === null) return null;
		if ((t & 128) === 128) {
			t &= 127;
			if (t === 0) throw l("Indefinite length not supported");
			if (t > 4) throw l("encoding too long");
			if (this._size - e < t) return null;
			this._len = 0;
			for (var n = 0; n < t; n++) this._len = (this._len << 8) + (this._buf[e++] & 255);
		} else this._len = t;
		return e;
	};
	u.prototype.readSequence = function(e) {
		var t = this.peek();
		if (t === null) return null;
		if (e !== void 0 && e !== t) throw l("Expected 0x" + e.toString(16) + ": got 0x" + t.toString(16));
		var n = this.readLength(this._offset + 1);
		if (n === null) return null;
		this._offset = n;
		return t;
	};
	u.prototype.readInt = function() {
		return this._readTag(a.Integer);
	};
	u.prototype.readBoolean = function() {
		return this._readTag(a.Boolean) === 0 ? false : true;
	};
	u.prototype.readEnumeration = function() {
		return this._readTag(a.Enumeration);
	};
	u.prototype.readString = function(e, t) {
		if (!e) e = a.OctetString;
		var n = this.peek();
		if (n === null) return null;
		if (n !== e) throw l("Expected 0x" + e.toString(16) + ": got 0x" + n.toString(16));
		var r = this.readLength(this._offset + 1);
		if (r === null) return null;
		if (this.length > this._size - r) return null;
		this._offset = r;
		if (this.length === 0) return t ? i.alloc(0) : "";
		var o = this._buf.slice(this._offset, this._offset + this.length);
		this._offset += this.length;
		return t ? o : o.toString("utf8");
	};
	u.prototype.readOID = function(e) {
		if (!e) e = a.OID;
		var t = this.readString(e, true);
		if (t === null) return null;
		var n = [];
		var r = 0;
		for (var i = 0; i < t.length; i++) {
			var o = t[i] & 255;
			r <<= 7;
			r += o & 127;
			if ((o & 128) === 0) {
				n.push(r);
				r = 0;
			}
		}
		r = n.shift();
		n.unshift(r % 40);
		n.unshift(r / 40 >> 0);
		return n.join(".");
	};
	u.prototype._readTag = function(e) {
		r.ok(e !== void 0);
		var t = this.peek();
		if (t === null) return null;
		if (t !== e) throw l("Expected 0x" + e.toString(16) + ": got 0x" + t.toString(16));
		var n = this.readLength(this._offset + 1);
		if (n === null) return null;
		if (this.length > 4) throw l("Integer too long: " + this.length);
		if (this.length > this._size - n) return null;
		this._offset = n;
		var i = this._buf[this._offset];
		var a = 0;
		for (var o = 0; o < this.length; o++) {
			a <<= 8;
			a |= this._buf[this._offset++] & 255;
		}
		if ((i & 128) === 128 && o !== 4) a -= 1 << o * 8;
		return a >> 0;
	};
	n.exports = u;
}));
var u = i(((e, n) => {
	var r = t("assert");
	var i = c().Buffer;
	var a = s();
	var l = o().newInvalidAsn1Error;
	var u = {
		size: 1024,
		growthFactor: 8
	};
	function d(e, t) {
		r.ok(e);
		r.equal(typeof e, "object");
		r.ok(t);
		r.equal(typeof t, "object");
		Object.getOwnPropertyNames(e).forEach(function(n) {
			if (t[n]) return;
			var r = Object.getOwnPropertyDescriptor(e, n);
			Object.defineProperty(t, n, r);
		});
		return t;
	}
	function f(e) {
		e = d(u, e || {});
		this._buf = i.alloc(e.size || 1024);
		this._size = this._buf.length;
		this._offset = 0;
		this._options = e;
		this._seq = [];
	}
	Object.defineProperty(f.prototype, "buffer", { get: function() {
		if (this._seq.length) throw l(this._seq.length + " unended sequence(s)");
		return this._buf.slice(0, this._offset);
	} });
	f.prototype.writeByte = function(e) {
		if (typeof e !== "number") throw new TypeError("argument must be a Number");
		this._ensure(1);
		this._buf[this._offset++] = e;
	};
	f.prototype.writeInt = function(e, t) {
		if (typeof e !== "number") throw new TypeError("argument must be a Number");
		if (typeof t !== "number") t = a.Integer;
		var n = 4;
		while (((e & 4286578688) === 0 || (e & 4286578688) === -8388608) && n > 1) {
			n--;
			e <<= 8;
		}
		if (n > 4) throw l("BER ints cannot be > 0xffffffff");
		this._ensure(2 + n);
		this._buf[this._offset++] = t;
		this._buf[this._offset++] = n;
		while (n-- > 0) {
			this._buf[this._offset++] = (e & 4278190080) >>> 24;
			e <<= 8;
		}
	};
	f.prototype.writeNull = function() {
		this.writeByte(a.Null);
		this.writeByte(0);
	};
	f.prototype.writeEnumeration = function(e, t) {
		if (typeof e !== "number") throw new TypeError("argument must be a Number");
		if (typeof t !== "number") t = a.Enumeration;
		return this.writeInt(e, t);
	};
	f.prototype.writeBoolean = function(e, t) {
		if (typeof e !== "boolean") throw new TypeError("argument must be a Boolean");
		if (typeof t !== "number") t = a.Boolean;
		this._ensure(3);
		this._buf[this._offset++] = t;
		this._buf[this._offset++] = 1;
		this._buf[this._offset++] = e ? 255 : 0;
	};
	f.prototype.writeString = function(e, t) {
		if (typeof e !== "string") throw new TypeError("argument must be a string (was: " + typeof e + ")");
		if (typeof t !== "number") t = a.OctetString;
		var n = i.byteLength(e);
		this.writeByte(t);
		this.writeLength(n);
		if (n) {
			this._ensure(n);
			this._buf.write(e, this._offset);
			this._offset += n;
		}
	};
	f.prototype.writeBuffer = function(e, t) {
		if (typeof t !== "number") throw new TypeError("tag must be a number");
		if (!i.isBuffer(e)) throw new TypeError("argument must be a buffer");
		this.writeByte(t);
		this.writeLength(e.length);
		this._ensure(e.length);
		e.copy(this._buf, this._offset, 0, e.length);
		this._offset += e.length;
	};
	f.prototype.writeStringArray = function(e) {
		if (!e instanceof Array) throw new TypeError("argument must be an Array[String]");
		var t = this;
		e.forEach(function(e) {
			t.writeString(e);
		});
	};
	f.prototype.writeOID = function(e, t) {
		if (typeof e !== "string") throw new TypeError("argument must be a string");
		if (typeof t !== "number") t = a.OID;
		if (!/^([0-9]+\.){3,}[0-9]+$/.test(e)) throw new Error("argument is not a valid OID string");
		function n(e, t) {
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
		var r = e.split(".");
		var i = [];
		i.push(parseInt(r[0], 10) * 40 + parseInt(r[1], 10));
		r.slice(2).forEach(function(e) {
			n(i, parseInt(e, 10));
		});
		var o = this;
		this._ensure(2 + i.length);
		this.writeByte(t);
		this.writeLength(i.length);
		i.forEach(function(e) {
			o.writeByte(e);
		});
	};
	f.prototype.writeLength = function(e) {
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
		} else throw l("Length too long (> 4 bytes)");
	};
	f.prototype.startSequence = function(e) {
		if (typeof e !== "number") e = a.Sequence | a.Constructor;
		this.writeByte(e);
		this._seq.push(this._offset);
		this._ensure(3);
		this._offset += 3;
	};
	f.prototype.endSequence = function() {
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
		} else throw l("Sequence too long");
	};
	f.prototype._shift = function(e, t, n) {
		r.ok(e !== void 0);
		r.ok(t !== void 0);
		r.ok(n);
		this._buf.copy(this._buf, e + n, e, e + t);
		this._offset += n;
	};
	f.prototype._ensure = function(e) {
		r.ok(e);
		if (this._size - this._offset < e) {
			var t = this._size * this._options.growthFactor;
			if (t - this._offset < e) t += e;
			var n = i.alloc(t);
			this._buf.copy(n, 0, 0, this._offset);
			this._buf = n;
			this._size = t;
		}
	};
	n.exports = f;
}));
var d = i(((e, t) => {
	var n = o();
	var r = s();
	t.exports = {
		Reader: l(),
		Writer: u()
	};
	for (var i in r) if (r.hasOwnProperty(i)) t.exports[i] = r[i];
	for (var a in n) if (n.hasOwnProperty(a)) t.exports[a] = n[a];
}));
var f = i(((e, t) => {
	var n = d();
	t.exports = {
		Ber: n,
		BerReader: n.Reader,
		BerWriter: n.Writer
	};
}));
var p = r({ lowlevel: () => m });
var m;
var h = n((() => {
	m = { crypto_hash: (e, t, n) => {
		e.set(a("sha512").update(t.subarray(0, n)).digest());
		return 0;
	} };
}));
var g = i(((t, n) => {
	var r = (h(), e(p)).lowlevel.crypto_hash;
	var i = 0;
	var a = function() {
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
	function o(e, t, n) {
		return (e[0][t[n + 3]] + e[1][t[n + 2]] ^ e[2][t[n + 1]]) + e[3][t[n]];
	}
	a.prototype.encipher = function(e, t) {
		if (t === void 0) {
			t = new Uint8Array(e.buffer);
			if (e.byteOffset !== 0) t = t.subarray(e.byteOffset);
		}
		e[0] ^= this.P[0];
		for (var n = 1; n < 16; n += 2) {
			e[1] ^= o(this.S, t, 0) ^ this.P[n];
			e[0] ^= o(this.S, t, 4) ^ this.P[n + 1];
		}
		var r = e[0];
		e[0] = e[1] ^ this.P[17];
		e[1] = r;
	};
	a.prototype.decipher = function(e) {
		var t = new Uint8Array(e.buffer);
		if (e.byteOffset !== 0) t = t.subarray(e.byteOffset);
		e[0] ^= this.P[17];
		for (var n = 16; n > 0; n -= 2) {
			e[1] ^= o(this.S, t, 0) ^ this.P[n];
			e[0] ^= o(this.S, t, 4) ^ this.P[n - 1];
		}
		var r = e[0];
		e[0] = e[1] ^ this.P[0];
		e[1] = r;
	};
	function s(e, t) {
		var n, r = 0;
		for (n = 0; n < 4; n++, i++) {
			if (i >= t) i = 0;
			r = r << 8 | e[i];
		}
		return r;
	}
	a.prototype.expand0state = function(e, t) {
		var n = new Uint32Array(2), r, a;
		var o = new Uint8Array(n.buffer);
		for (r = 0, i = 0; r < 18; r++) this.P[r] ^= s(e, t);
		i = 0;
		for (r = 0; r < 18; r += 2) {
			this.encipher(n, o);
			this.P[r] = n[0];
			this.P[r + 1] = n[1];
		}
		for (r = 0; r < 4; r++) for (a = 0; a < 256; a += 2) {
			this.encipher(n, o);
			this.S[r][a] = n[0];
			this.S[r][a + 1] = n[1];
		}
	};
	a.prototype.expandstate = function(e, t, n, r) {
		var a = new Uint32Array(2), o = 0, c;
		for (i = 0; o < 18; o++) this.P[o] ^= s(n, r);
		for (o = 0, i = 0; o < 18; o += 2) {
			a[0] ^= s(e, t);
			a[1] ^= s(e, t);
			this.encipher(a);
			this.P[o] = a[0];
			this.P[o + 1] = a[1];
		}
		for (o = 0; o < 4; o++) for (c = 0; c < 256; c += 2) {
			a[0] ^= s(e, t);
			a[1] ^= s(e, t);
			this.encipher(a);
			this.S[o][c] = a[0];
			this.S[o][c + 1] = a[1];
		}
		i = 0;
	};
	a.prototype.enc = function(e, t) {
		for (var n = 0; n < t; n++) this.encipher(e.subarray(n * 2));
	};
	a.prototype.dec = function(e, t) {
		for (var n = 0; n < t; n++) this.decipher(e.subarray(n * 2));
	};
	var c = 8;
	var l = 32;
	function u(e, t, n) {
		var r = new a(), i = new Uint32Array(c), o, l = new Uint8Array([
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
		r.expandstate(t, 64, e, 64);
		for (o = 0; o < 64; o++) {
			r.expand0state(t, 64);
			r.expand0state(e, 64);
		}
		for (o = 0; o < c; o++) i[o] = s(l, l.byteLength);
		for (o = 0; o < 64; o++) r.enc(i, i.byteLength / 8);
		for (o = 0; o < c; o++) {
			n[4 * o + 3] = i[o] >>> 24;
			n[4 * o + 2] = i[o] >>> 16;
			n[4 * o + 1] = i[o] >>> 8;
			n[4 * o + 0] = i[o];
		}
	}
	function d(e, t, n, i, a, o, s) {
		var c = new Uint8Array(64), d = new Uint8Array(64), f = new Uint8Array(l), p = new Uint8Array(l), m = new Uint8Array(i + 4), h, g, _, v, y, b, x = o;
		if (s < 1) return -1;
		if (t === 0 || i === 0 || o === 0 || o > f.byteLength * f.byteLength || i > 1 << 20) return -1;
		v = Math.floor((o + f.byteLength - 1) / f.byteLength);
		_ = Math.floor((o + v - 1) / v);
		for (h = 0; h < i; h++) m[h] = n[h];
		r(c, e, t);
		for (b = 1; o > 0; b++) {
			m[i + 0] = b >>> 24;
			m[i + 1] = b >>> 16;
			m[i + 2] = b >>> 8;
			m[i + 3] = b;
			r(d, m, i + 4);
			u(c, d, p);
			for (h = f.byteLength; h--;) f[h] = p[h];
			for (h = 1; h < s; h++) {
				r(d, p, p.byteLength);
				u(c, d, p);
				for (g = 0; g < f.byteLength; g++) f[g] ^= p[g];
			}
			_ = Math.min(_, o);
			for (h = 0; h < _; h++) {
				y = h * v + (b - 1);
				if (y >= x) break;
				a[y] = f[h];
			}
			o -= h;
		}
		return 0;
	}
	n.exports = {
		BLOCKS: c,
		HASHSIZE: l,
		hash: u,
		pbkdf: d
	};
}));
var _ = i((() => {
	throw new Error("left out");
}));
var v = i(((e, n) => {
	const r = t("crypto");
	let i;
	try {
		i = _()();
	} catch {}
	const { bindingAvailable: a, CIPHER_INFO: o, MAC_INFO: s } = S();
	const c = (() => {
		if (typeof r.sign === "function" && typeof r.verify === "function") {
			const e = "-----BEGIN PRIVATE KEY-----\r\nMC4CAQAwBQYDK2VwBCIEIHKj+sVa9WcD/q2DJUJaf43Kptc8xYuUQA4bOFj9vC8T\r\n-----END PRIVATE KEY-----";
			const t = Buffer.from("a");
			let n;
			let i;
			try {
				n = r.sign(null, t, e);
				i = r.verify(null, t, e, n);
			} catch {}
			return Buffer.isBuffer(n) && n.length === 64 && i === true;
		}
		return false;
	})();
	const l = typeof r.diffieHellman === "function" && typeof r.generateKeyPairSync === "function" && typeof r.createPublicKey === "function";
	const u = [
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
	if (l) {
		u.unshift("curve25519-sha256");
		u.unshift("curve25519-sha256@libssh.org");
	}
	const d = u.concat([
		"diffie-hellman-group-exchange-sha1",
		"diffie-hellman-group14-sha1",
		"diffie-hellman-group1-sha1"
	]);
	const f = [
		"ecdsa-sha2-nistp256",
		"ecdsa-sha2-nistp384",
		"ecdsa-sha2-nistp521",
		"rsa-sha2-512",
		"rsa-sha2-256",
		"ssh-rsa"
	];
	if (c) f.unshift("ssh-ed25519");
	const p = f.concat(["ssh-dss"]);
	const m = (() => {
		const e = r.getCiphers();
		return (t) => e.includes(o[t].sslName);
	})();
	let h = [
		"aes128-gcm@openssh.com",
		"aes256-gcm@openssh.com",
		"aes128-ctr",
		"aes192-ctr",
		"aes256-ctr"
	];
	if (i && i.flags && !i.flags.aes) {
		if (a) h.unshift("chacha20-poly1305@openssh.com");
		else h.push("chacha20-poly1305@openssh.com");
	} else if (a && i && i.arch === "x86") h.splice(4, 0, "chacha20-poly1305@openssh.com");
	else h.push("chacha20-poly1305@openssh.com");
	h = h.filter(m);
	const g = h.concat([
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
	].filter(m));
	const v = (() => {
		const e = r.getHashes();
		return (t) => e.includes(s[t].sslName);
	})();
	const y = [
		"hmac-sha2-256-etm@openssh.com",
		"hmac-sha2-512-etm@openssh.com",
		"hmac-sha1-etm@openssh.com",
		"hmac-sha2-256",
		"hmac-sha2-512",
		"hmac-sha1"
	].filter(v);
	const b = y.concat([
		"hmac-md5",
		"hmac-sha2-256-96",
		"hmac-sha2-512-96",
		"hmac-ripemd160",
		"hmac-sha1-96",
		"hmac-md5-96"
	].filter(v));
	const x = [
		"none",
		"zlib@openssh.com",
		"zlib"
	];
	const C = x.concat([]);
	const w = {
		BAD_DHGEX: 1,
		OLD_EXIT: 2,
		DYN_RPORT_BUG: 4,
		BUG_DHGEX_LARGE: 8,
		IMPLY_RSA_SHA2_SIGALGS: 16
	};
	n.exports = {
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
		COMPAT: w,
		COMPAT_CHECKS: [
			["Cisco-1.25", w.BAD_DHGEX],
			[/^Cisco-1[.]/, w.BUG_DHGEX_LARGE],
			[/^[0-9.]+$/, w.OLD_EXIT],
			[/^OpenSSH_5[.][0-9]+/, w.DYN_RPORT_BUG],
			[/^OpenSSH_7[.]4/, w.IMPLY_RSA_SHA2_SIGALGS]
		],
		DEFAULT_KEX: u,
		SUPPORTED_KEX: d,
		DEFAULT_SERVER_HOST_KEY: f,
		SUPPORTED_SERVER_HOST_KEY: p,
		DEFAULT_CIPHER: h,
		SUPPORTED_CIPHER: g,
		DEFAULT_MAC: y,
		SUPPORTED_MAC: b,
		DEFAULT_COMPRESSION: x,
		SUPPORTED_COMPRESSION: C,
		curve25519Supported: l,
		eddsaSupported: c
	};
	n.exports.DISCONNECT_REASON_BY_VALUE = Array.from(Object.entries(n.exports.DISCONNECT_REASON)).reduce((e, [t, n]) => ({
		...e,
		[n]: t
	}), {});
}));
var y = i(((e, t) => {
	const n = f().Ber;
	let r;
	const i = Buffer[Symbol.species];
	const a = Object.getPrototypeOf(Uint8Array.prototype).fill;
	function o(e, t) {
		return e[t++] * 16777216 + e[t++] * 65536 + e[t++] * 256 + e[t];
	}
	function s(e, t, n, r, i) {
		if (!i) i = 0;
		if (r > e.length) r = e.length;
		let a = r - n;
		const o = t.length - i;
		if (a > o) a = o;
		t.set(new Uint8Array(e.buffer, e.byteOffset + n, a), i);
		return a;
	}
	function c(e, t, n) {
		if (n === void 0) n = e.length;
		return new i(e.buffer, e.byteOffset + t, n - t);
	}
	function l() {
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
				const a = n.readUInt32BE();
				if (a === void 0) return;
				if (t.length - e < a || typeof i === "number" && a > i) return;
				if (r) {
					if (Buffer.isBuffer(r)) return s(t, r, e, e += a);
					return t.utf8Slice(e, e += a);
				}
				return c(t, e, e += a);
			},
			readRaw: (n) => {
				if (!t) return;
				if (typeof n !== "number") return c(t, e, e += t.length - e);
				if (t.length - e >= n) return c(t, e, e += n);
			}
		};
		return n;
	}
	function u(e, t, n) {
		const r = new Error(e);
		if (typeof t === "boolean") {
			n = t;
			r.level = "protocol";
		} else r.level = t || "protocol";
		r.fatal = !!n;
		return r;
	}
	function d(e, t, n) {
		e[n++] = t >>> 24;
		e[n++] = t >>> 16;
		e[n++] = t >>> 8;
		e[n++] = t;
		return n;
	}
	const p = l();
	t.exports = {
		bufferCopy: s,
		bufferSlice: c,
		FastBuffer: i,
		bufferFill: (e, t, n, r) => {
			return a.call(e, t, n, r);
		},
		makeError: u,
		doFatalError: (e, t, n, i) => {
			let a;
			if (r === void 0) ({DISCONNECT_REASON: r} = v());
			if (t instanceof Error) {
				a = t;
				if (typeof n !== "number") i = r.PROTOCOL_ERROR;
				else i = n;
			} else a = u(t, n, true);
			if (typeof i !== "number") i = r.PROTOCOL_ERROR;
			e.disconnect(i);
			e._destruct();
			e._onError(a);
			return Infinity;
		},
		readUInt32BE: o,
		writeUInt32BE: d,
		writeUInt32LE: (e, t, n) => {
			e[n++] = t;
			e[n++] = t >>> 8;
			e[n++] = t >>> 16;
			e[n++] = t >>> 24;
			return n;
		},
		makeBufferParser: l,
		bufferParser: l(),
		readString: (e, t, n, r) => {
			if (typeof n === "number") {
				r = n;
				n = void 0;
			}
			if (t === void 0) t = 0;
			const i = e.length - t;
			if (t < 0 || t >= e.length || i < 4) return;
			const a = o(e, t);
			if (i < 4 + a || typeof r === "number" && a > r) return;
			t += 4;
			const l = t + a;
			e._pos = l;
			if (n) {
				if (Buffer.isBuffer(n)) return s(e, n, t, l);
				return e.utf8Slice(t, l);
			}
			return c(e, t, l);
		},
		sigSSHToASN1: (e, t) => {
			switch (t) {
				case "ssh-dss": {
					if (e.length > 40) return e;
					const t = new n.Writer();
					t.startSequence();
					let r = e.slice(0, 20);
					let i = e.slice(20);
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
					t.writeBuffer(r, n.Integer);
					t.writeBuffer(i, n.Integer);
					t.endSequence();
					return t.buffer;
				}
				case "ecdsa-sha2-nistp256":
				case "ecdsa-sha2-nistp384":
				case "ecdsa-sha2-nistp521": {
					p.init(e, 0);
					const t = p.readString();
					const r = p.readString();
					p.clear();
					if (t === void 0 || r === void 0) return;
					const i = new n.Writer();
					i.startSequence();
					i.writeBuffer(t, n.Integer);
					i.writeBuffer(r, n.Integer);
					i.endSequence();
					return i.buffer;
				}
				default: return e;
			}
		},
		convertSignature: (e, t) => {
			switch (t) {
				case "ssh-dss": {
					if (e.length <= 40) return e;
					const t = new n.Reader(e);
					t.readSequence();
					let r = t.readString(n.Integer, true);
					let i = t.readString(n.Integer, true);
					let a = 0;
					let o = 0;
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
					if (r.length > 20 && r[0] === 0) a = 1;
					if (i.length > 20 && i[0] === 0) o = 1;
					const c = Buffer.allocUnsafe(r.length - a + (i.length - o));
					s(r, c, a, r.length, 0);
					s(i, c, o, i.length, r.length - a);
					return c;
				}
				case "ecdsa-sha2-nistp256":
				case "ecdsa-sha2-nistp384":
				case "ecdsa-sha2-nistp521": {
					if (e[0] === 0) return e;
					const t = new n.Reader(e);
					t.readSequence();
					const r = t.readString(n.Integer, true);
					const i = t.readString(n.Integer, true);
					if (r === null || i === null) return;
					const a = Buffer.allocUnsafe(4 + r.length + 4 + i.length);
					d(a, r.length, 0);
					a.set(r, 4);
					d(a, i.length, 4 + r.length);
					a.set(i, 8 + r.length);
					return a;
				}
			}
			return e;
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
var b = i((() => {
	throw new Error("left out");
}));
var x = i(((e, n) => {
	var r = (function() {
		var e = typeof document !== "undefined" && document.currentScript ? document.currentScript.src : void 0;
		if (typeof __filename !== "undefined") e = e || __filename;
		return (function(n) {
			n = n || {};
			var r;
			r || (r = typeof n !== "undefined" ? n : {});
			var i, a;
			r.ready = new Promise(function(e, t) {
				i = e;
				a = t;
			});
			var o = {}, s;
			for (s in r) r.hasOwnProperty(s) && (o[s] = r[s]);
			var c = "object" === typeof window, l = "function" === typeof importScripts, u = "object" === typeof process && "object" === typeof process.versions && "string" === typeof process.versions.node, d = "", f, p, m, h, g;
			if (u) d = l ? t("path").dirname(d) + "/" : import.meta.dirname + "/", f = function(e, n) {
				var r = W(e);
				if (r) return n ? r : r.toString();
				h || (h = t("fs"));
				g || (g = t("path"));
				e = g.normalize(e);
				return h.readFileSync(e, n ? null : "utf8");
			}, m = function(e) {
				e = f(e, !0);
				e.buffer || (e = new Uint8Array(e));
				x(e.buffer);
				return e;
			}, p = function(e, n, r) {
				var i = W(e);
				i && n(i);
				h || (h = t("fs"));
				g || (g = t("path"));
				e = g.normalize(e);
				h.readFile(e, function(e, t) {
					e ? r(e) : n(t.buffer);
				});
			}, 1 < process.argv.length && process.argv[1].replace(/\\/g, "/"), process.argv.slice(2), r.inspect = function() {
				return "[Emscripten Module object]";
			};
			else if (c || l) l ? d = self.location.href : "undefined" !== typeof document && document.currentScript && (d = document.currentScript.src), e && (d = e), 0 !== d.indexOf("blob:") ? d = d.substr(0, d.lastIndexOf("/") + 1) : d = "", f = function(e) {
				try {
					var t = new XMLHttpRequest();
					t.open("GET", e, !1);
					t.send(null);
					return t.responseText;
				} catch (i) {
					if (e = W(e)) {
						t = [];
						for (var n = 0; n < e.length; n++) {
							var r = e[n];
							255 < r && (U && x(!1, "Character code " + r + " (" + String.fromCharCode(r) + ")  at offset " + n + " not in 0x00-0xFF."), r &= 255);
							t.push(String.fromCharCode(r));
						}
						return t.join("");
					}
					throw i;
				}
			}, l && (m = function(e) {
				try {
					var t = new XMLHttpRequest();
					t.open("GET", e, !1);
					t.responseType = "arraybuffer";
					t.send(null);
					return new Uint8Array(t.response);
				} catch (t) {
					if (e = W(e)) return e;
					throw t;
				}
			}), p = function(e, t, n) {
				var r = new XMLHttpRequest();
				r.open("GET", e, !0);
				r.responseType = "arraybuffer";
				r.onload = function() {
					if (200 == r.status || 0 == r.status && r.response) t(r.response);
					else {
						var i = W(e);
						i ? t(i.buffer) : n();
					}
				};
				r.onerror = n;
				r.send(null);
			};
			r.print || console.log.bind(console);
			var _ = r.printErr || console.warn.bind(console);
			for (s in o) o.hasOwnProperty(s) && (r[s] = o[s]);
			o = null;
			var v;
			r.wasmBinary && (v = r.wasmBinary);
			r.noExitRuntime;
			"object" !== typeof WebAssembly && L("no native wasm support detected");
			var y, b = !1;
			function x(e, t) {
				e || L("Assertion failed: " + t);
			}
			function S(e) {
				var t = r["_" + e];
				x(t, "Cannot call unknown function " + e + ", make sure it is exported");
				return t;
			}
			function C(e, t, n, r) {
				var i = {
					string: function(e) {
						var t = 0;
						if (null !== e && void 0 !== e && 0 !== e) {
							var n = (e.length << 2) + 1;
							t = re(n);
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
						var t = re(e.length);
						E.set(e, t);
						return t;
					}
				}, a = S(e), o = [];
				e = 0;
				if (r) for (var s = 0; s < r.length; s++) {
					var c = i[n[s]];
					c ? (0 === e && (e = G()), o[s] = c(r[s])) : o[s] = r[s];
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
				0 !== e && K(e);
				return n;
			}
			var w = "undefined" !== typeof TextDecoder ? new TextDecoder("utf8") : void 0, T, E, D;
			function O() {
				var e = y.buffer;
				T = e;
				r.HEAP8 = E = new Int8Array(e);
				r.HEAP16 = new Int16Array(e);
				r.HEAP32 = new Int32Array(e);
				r.HEAPU8 = D = new Uint8Array(e);
				r.HEAPU16 = new Uint16Array(e);
				r.HEAPU32 = new Uint32Array(e);
				r.HEAPF32 = new Float32Array(e);
				r.HEAPF64 = new Float64Array(e);
			}
			var k, A = [], j = [], M = [];
			function N() {
				var e = r.preRun.shift();
				A.unshift(e);
			}
			var P = 0, F = null, I = null;
			r.preloadedImages = {};
			r.preloadedAudios = {};
			function L(e) {
				if (r.onAbort) r.onAbort(e);
				_(e);
				b = !0;
				e = new WebAssembly.RuntimeError("abort(" + e + "). Build with -s ASSERTIONS=1 for more info.");
				a(e);
				throw e;
			}
			var R = "data:application/octet-stream;base64,", z = "data:application/octet-stream;base64,AGFzbQEAAAABIAZgAX8Bf2ADf39/AGABfwBgAABgAAF/YAZ/f39/f38AAgcBAWEBYQAAAwsKAAEDAQAAAgQFAgQFAXABAQEFBwEBgAKAgAIGCQF/AUGAjMACCwclCQFiAgABYwADAWQACQFlAAgBZgAHAWcABgFoAAUBaQAKAWoBAAqGTQpPAQJ/QYAIKAIAIgEgAEEDakF8cSICaiEAAkAgAkEAIAAgAU0bDQAgAD8AQRB0SwRAIAAQAEUNAQtBgAggADYCACABDwtBhAhBMDYCAEF/C4wFAg5+Cn8gACgCJCEUIAAoAiAhFSAAKAIcIREgACgCGCESIAAoAhQhEyACQRBPBEAgAC0ATEVBGHQhFyAAKAIEIhZBBWytIQ8gACgCCCIYQQVsrSENIAAoAgwiGUEFbK0hCyAAKAIQIhpBBWytIQkgADUCACEIIBqtIRAgGa0hDiAYrSEMIBatIQoDQCASIAEtAAMiEiABLQAEQQh0ciABLQAFQRB0ciABLQAGIhZBGHRyQQJ2Qf///x9xaq0iAyAOfiABLwAAIAEtAAJBEHRyIBNqIBJBGHRBgICAGHFqrSIEIBB+fCARIAEtAAdBCHQgFnIgAS0ACEEQdHIgAS0ACSIRQRh0ckEEdkH///8fcWqtIgUgDH58IAEtAApBCHQgEXIgAS0AC0EQdHIgAS0ADEEYdHJBBnYgFWqtIgYgCn58IBQgF2ogAS8ADSABLQAPQRB0cmqtIgcgCH58IAMgDH4gBCAOfnwgBSAKfnwgBiAIfnwgByAJfnwgAyAKfiAEIAx+fCAFIAh+fCAGIAl+fCAHIAt+fCADIAh+IAQgCn58IAUgCX58IAYgC358IAcgDX58IAMgCX4gBCAIfnwgBSALfnwgBiANfnwgByAPfnwiA0IaiEL/////D4N8IgRCGohC/////w+DfCIFQhqIQv////8Pg3wiBkIaiEL/////D4N8IgdCGoinQQVsIAOnQf///x9xaiITQRp2IASnQf///x9xaiESIAWnQf///x9xIREgBqdB////H3EhFSAHp0H///8fcSEUIBNB////H3EhEyABQRBqIQEgAkEQayICQQ9LDQALCyAAIBQ2AiQgACAVNgIgIAAgETYCHCAAIBI2AhggACATNgIUCwMAAQu2BAEGfwJAIAAoAjgiBARAIABBPGohBQJAIAJBECAEayIDIAIgA0kbIgZFDQAgBkEDcSEHAkAgBkEBa0EDSQRAQQAhAwwBCyAGQXxxIQhBACEDA0AgBSADIARqaiABIANqLQAAOgAAIAUgA0EBciIEIAAoAjhqaiABIARqLQAAOgAAIAUgA0ECciIEIAAoAjhqaiABIARqLQAAOgAAIAUgA0EDciIEIAAoAjhqaiABIARqLQAAOgAAIANBBGohAyAAKAI4IQQgCEEEayIIDQALCyAHRQ0AA0AgBSADIARqaiABIANqLQAAOgAAIANBAWohAyAAKAI4IQQgB0EBayIHDQALCyAAIAQgBmoiAzYCOCADQRBJDQEgACAFQRAQAiAAQQA2AjggAiAGayECIAEgBmohAQsgAkEQTwRAIAAgASACQXBxIgMQAiACQQ9xIQIgASADaiEBCyACRQ0AIAJBA3EhBCAAQTxqIQVBACEDIAJBAWtBA08EQCACQXxxIQcDQCAFIAAoAjggA2pqIAEgA2otAAA6AAAgBSADQQFyIgYgACgCOGpqIAEgBmotAAA6AAAgBSADQQJyIgYgACgCOGpqIAEgBmotAAA6AAAgBSADQQNyIgYgACgCOGpqIAEgBmotAAA6AAAgA0EEaiEDIAdBBGsiBw0ACwsgBARAA0AgBSAAKAI4IANqaiABIANqLQAAOgAAIANBAWohAyAEQQFrIgQNAAsLIAAgACgCOCACajYCOAsLoS0BDH8jAEEQayIMJAACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AU0EQEGICCgCACIFQRAgAEELakF4cSAAQQtJGyIIQQN2IgJ2IgFBA3EEQCABQX9zQQFxIAJqIgNBA3QiAUG4CGooAgAiBEEIaiEAAkAgBCgCCCICIAFBsAhqIgFGBEBBiAggBUF+IAN3cTYCAAwBCyACIAE2AgwgASACNgIICyAEIANBA3QiAUEDcjYCBCABIARqIgEgASgCBEEBcjYCBAwNCyAIQZAIKAIAIgpNDQEgAQRAAkBBAiACdCIAQQAgAGtyIAEgAnRxIgBBACAAa3FBAWsiACAAQQx2QRBxIgJ2IgFBBXZBCHEiACACciABIAB2IgFBAnZBBHEiAHIgASAAdiIBQQF2QQJxIgByIAEgAHYiAUEBdkEBcSIAciABIAB2aiIDQQN0IgBBuAhqKAIAIgQoAggiASAAQbAIaiIARgRAQYgIIAVBfiADd3EiBTYCAAwBCyABIAA2AgwgACABNgIICyAEQQhqIQAgBCAIQQNyNgIEIAQgCGoiAiADQQN0IgEgCGsiA0EBcjYCBCABIARqIAM2AgAgCgRAIApBA3YiAUEDdEGwCGohB0GcCCgCACEEAn8gBUEBIAF0IgFxRQRAQYgIIAEgBXI2AgAgBwwBCyAHKAIICyEBIAcgBDYCCCABIAQ2AgwgBCAHNgIMIAQgATYCCAtBnAggAjYCAEGQCCADNgIADA0LQYwIKAIAIgZFDQEgBkEAIAZrcUEBayIAIABBDHZBEHEiAnYiAUEFdkEIcSIAIAJyIAEgAHYiAUECdkEEcSIAciABIAB2IgFBAXZBAnEiAHIgASAAdiIBQQF2QQFxIgByIAEgAHZqQQJ0QbgKaigCACIBKAIEQXhxIAhrIQMgASECA0ACQCACKAIQIgBFBEAgAigCFCIARQ0BCyAAKAIEQXhxIAhrIgIgAyACIANJIgIbIQMgACABIAIbIQEgACECDAELCyABIAhqIgkgAU0NAiABKAIYIQsgASABKAIMIgRHBEAgASgCCCIAQZgIKAIASRogACAENgIMIAQgADYCCAwMCyABQRRqIgIoAgAiAEUEQCABKAIQIgBFDQQgAUEQaiECCwNAIAIhByAAIgRBFGoiAigCACIADQAgBEEQaiECIAQoAhAiAA0ACyAHQQA2AgAMCwtBfyEIIABBv39LDQAgAEELaiIAQXhxIQhBjAgoAgAiCUUNAEEAIAhrIQMCQAJAAkACf0EAIAhBgAJJDQAaQR8gCEH///8HSw0AGiAAQQh2IgAgAEGA/j9qQRB2QQhxIgJ0IgAgAEGA4B9qQRB2QQRxIgF0IgAgAEGAgA9qQRB2QQJxIgB0QQ92IAEgAnIgAHJrIgBBAXQgCCAAQRVqdkEBcXJBHGoLIgVBAnRBuApqKAIAIgJFBEBBACEADAELQQAhACAIQQBBGSAFQQF2ayAFQR9GG3QhAQNAAkAgAigCBEF4cSAIayIHIANPDQAgAiEEIAciAw0AQQAhAyACIQAMAwsgACACKAIUIgcgByACIAFBHXZBBHFqKAIQIgJGGyAAIAcbIQAgAUEBdCEBIAINAAsLIAAgBHJFBEBBACEEQQIgBXQiAEEAIABrciAJcSIARQ0DIABBACAAa3FBAWsiACAAQQx2QRBxIgJ2IgFBBXZBCHEiACACciABIAB2IgFBAnZBBHEiAHIgASAAdiIBQQF2QQJxIgByIAEgAHYiAUEBdkEBcSIAciABIAB2akECdEG4CmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIAhrIgEgA0khAiABIAMgAhshAyAAIAQgAhshBCAAKAIQIgEEfyABBSAAKAIUCyIADQALCyAERQ0AIANBkAgoAgAgCGtPDQAgBCAIaiIGIARNDQEgBCgCGCEFIAQgBCgCDCIBRwRAIAQoAggiAEGYCCgCAEkaIAAgATYCDCABIAA2AggMCgsgBEEUaiICKAIAIgBFBEAgBCgCECIARQ0EIARBEGohAgsDQCACIQcgACIBQRRqIgIoAgAiAA0AIAFBEGohAiABKAIQIgANAAsgB0EANgIADAkLIAhBkAgoAgAiAk0EQEGcCCgCACEDAkAgAiAIayIBQRBPBEBBkAggATYCAEGcCCADIAhqIgA2AgAgACABQQFyNgIEIAIgA2ogATYCACADIAhBA3I2AgQMAQtBnAhBADYCAEGQCEEANgIAIAMgAkEDcjYCBCACIANqIgAgACgCBEEBcjYCBAsgA0EIaiEADAsLIAhBlAgoAgAiBkkEQEGUCCAGIAhrIgE2AgBBoAhBoAgoAgAiAiAIaiIANgIAIAAgAUEBcjYCBCACIAhBA3I2AgQgAkEIaiEADAsLQQAhACAIQS9qIgkCf0HgCygCAARAQegLKAIADAELQewLQn83AgBB5AtCgKCAgICABDcCAEHgCyAMQQxqQXBxQdiq1aoFczYCAEH0C0EANgIAQcQLQQA2AgBBgCALIgFqIgVBACABayIHcSICIAhNDQpBwAsoAgAiBARAQbgLKAIAIgMgAmoiASADTQ0LIAEgBEsNCwtBxAstAABBBHENBQJAAkBBoAgoAgAiAwRAQcgLIQADQCADIAAoAgAiAU8EQCABIAAoAgRqIANLDQMLIAAoAggiAA0ACwtBABABIgFBf0YNBiACIQVB5AsoAgAiA0EBayIAIAFxBEAgAiABayAAIAFqQQAgA2txaiEFCyAFIAhNDQYgBUH+////B0sNBkHACygCACIEBEBBuAsoAgAiAyAFaiIAIANNDQcgACAESw0HCyAFEAEiACABRw0BDAgLIAUgBmsgB3EiBUH+////B0sNBSAFEAEiASAAKAIAIAAoAgRqRg0EIAEhAAsCQCAAQX9GDQAgCEEwaiAFTQ0AQegLKAIAIgEgCSAFa2pBACABa3EiAUH+////B0sEQCAAIQEMCAsgARABQX9HBEAgASAFaiEFIAAhAQwIC0EAIAVrEAEaDAULIAAiAUF/Rw0GDAQLAAtBACEEDAcLQQAhAQwFCyABQX9HDQILQcQLQcQLKAIAQQRyNgIACyACQf7///8HSw0BIAIQASEBQQAQASEAIAFBf0YNASAAQX9GDQEgACABTQ0BIAAgAWsiBSAIQShqTQ0BC0G4C0G4CygCACAFaiIANgIAQbwLKAIAIABJBEBBvAsgADYCAAsCQAJAAkBBoAgoAgAiBwRAQcgLIQADQCABIAAoAgAiAyAAKAIEIgJqRg0CIAAoAggiAA0ACwwCC0GYCCgCACIAQQAgACABTRtFBEBBmAggATYCAAtBACEAQcwLIAU2AgBByAsgATYCAEGoCEF/NgIAQawIQeALKAIANgIAQdQLQQA2AgADQCAAQQN0IgNBuAhqIANBsAhqIgI2AgAgA0G8CGogAjYCACAAQQFqIgBBIEcNAAtBlAggBUEoayIDQXggAWtBB3FBACABQQhqQQdxGyIAayICNgIAQaAIIAAgAWoiADYCACAAIAJBAXI2AgQgASADakEoNgIEQaQIQfALKAIANgIADAILIAAtAAxBCHENACADIAdLDQAgASAHTQ0AIAAgAiAFajYCBEGgCCAHQXggB2tBB3FBACAHQQhqQQdxGyIAaiICNgIAQZQIQZQIKAIAIAVqIgEgAGsiADYCACACIABBAXI2AgQgASAHakEoNgIEQaQIQfALKAIANgIADAELQZgIKAIAIAFLBEBBmAggATYCAAsgASAFaiECQcgLIQACQAJAAkACQAJAAkADQCACIAAoAgBHBEAgACgCCCIADQEMAgsLIAAtAAxBCHFFDQELQcgLIQADQCAHIAAoAgAiAk8EQCACIAAoAgRqIgQgB0sNAwsgACgCCCEADAALAAsgACABNgIAIAAgACgCBCAFajYCBCABQXggAWtBB3FBACABQQhqQQdxG2oiCSAIQQNyNgIEIAJBeCACa0EHcUEAIAJBCGpBB3EbaiIFIAggCWoiBmshAiAFIAdGBEBBoAggBjYCAEGUCEGUCCgCACACaiIANgIAIAYgAEEBcjYCBAwDCyAFQZwIKAIARgRAQZwIIAY2AgBBkAhBkAgoAgAgAmoiADYCACAGIABBAXI2AgQgACAGaiAANgIADAMLIAUoAgQiAEEDcUEBRgRAIABBeHEhBwJAIABB/wFNBEAgBSgCCCIDIABBA3YiAEEDdEGwCGpGGiADIAUoAgwiAUYEQEGICEGICCgCAEF+IAB3cTYCAAwCCyADIAE2AgwgASADNgIIDAELIAUoAhghCAJAIAUgBSgCDCIBRwRAIAUoAggiACABNgIMIAEgADYCCAwBCwJAIAVBFGoiACgCACIDDQAgBUEQaiIAKAIAIgMNAEEAIQEMAQsDQCAAIQQgAyIBQRRqIgAoAgAiAw0AIAFBEGohACABKAIQIgMNAAsgBEEANgIACyAIRQ0AAkAgBSAFKAIcIgNBAnRBuApqIgAoAgBGBEAgACABNgIAIAENAUGMCEGMCCgCAEF+IAN3cTYCAAwCCyAIQRBBFCAIKAIQIAVGG2ogATYCACABRQ0BCyABIAg2AhggBSgCECIABEAgASAANgIQIAAgATYCGAsgBSgCFCIARQ0AIAEgADYCFCAAIAE2AhgLIAUgB2ohBSACIAdqIQILIAUgBSgCBEF+cTYCBCAGIAJBAXI2AgQgAiAGaiACNgIAIAJB/wFNBEAgAkEDdiIAQQN0QbAIaiECAn9BiAgoAgAiAUEBIAB0IgBxRQRAQYgIIAAgAXI2AgAgAgwBCyACKAIICyEAIAIgBjYCCCAAIAY2AgwgBiACNgIMIAYgADYCCAwDC0EfIQAgAkH///8HTQRAIAJBCHYiACAAQYD+P2pBEHZBCHEiA3QiACAAQYDgH2pBEHZBBHEiAXQiACAAQYCAD2pBEHZBAnEiAHRBD3YgASADciAAcmsiAEEBdCACIABBFWp2QQFxckEcaiEACyAGIAA2AhwgBkIANwIQIABBAnRBuApqIQQCQEGMCCgCACIDQQEgAHQiAXFFBEBBjAggASADcjYCACAEIAY2AgAgBiAENgIYDAELIAJBAEEZIABBAXZrIABBH0YbdCEAIAQoAgAhAQNAIAEiAygCBEF4cSACRg0DIABBHXYhASAAQQF0IQAgAyABQQRxaiIEKAIQIgENAAsgBCAGNgIQIAYgAzYCGAsgBiAGNgIMIAYgBjYCCAwCC0GUCCAFQShrIgNBeCABa0EHcUEAIAFBCGpBB3EbIgBrIgI2AgBBoAggACABaiIANgIAIAAgAkEBcjYCBCABIANqQSg2AgRBpAhB8AsoAgA2AgAgByAEQScgBGtBB3FBACAEQSdrQQdxG2pBL2siACAAIAdBEGpJGyICQRs2AgQgAkHQCykCADcCECACQcgLKQIANwIIQdALIAJBCGo2AgBBzAsgBTYCAEHICyABNgIAQdQLQQA2AgAgAkEYaiEAA0AgAEEHNgIEIABBCGohASAAQQRqIQAgASAESQ0ACyACIAdGDQMgAiACKAIEQX5xNgIEIAcgAiAHayIEQQFyNgIEIAIgBDYCACAEQf8BTQRAIARBA3YiAEEDdEGwCGohAgJ/QYgIKAIAIgFBASAAdCIAcUUEQEGICCAAIAFyNgIAIAIMAQsgAigCCAshACACIAc2AgggACAHNgIMIAcgAjYCDCAHIAA2AggMBAtBHyEAIAdCADcCECAEQf///wdNBEAgBEEIdiIAIABBgP4/akEQdkEIcSICdCIAIABBgOAfakEQdkEEcSIBdCIAIABBgIAPakEQdkECcSIAdEEPdiABIAJyIAByayIAQQF0IAQgAEEVanZBAXFyQRxqIQALIAcgADYCHCAAQQJ0QbgKaiEDAkBBjAgoAgAiAkEBIAB0IgFxRQRAQYwIIAEgAnI2AgAgAyAHNgIAIAcgAzYCGAwBCyAEQQBBGSAAQQF2ayAAQR9GG3QhACADKAIAIQEDQCABIgIoAgRBeHEgBEYNBCAAQR12IQEgAEEBdCEAIAIgAUEEcWoiAygCECIBDQALIAMgBzYCECAHIAI2AhgLIAcgBzYCDCAHIAc2AggMAwsgAygCCCIAIAY2AgwgAyAGNgIIIAZBADYCGCAGIAM2AgwgBiAANgIICyAJQQhqIQAMBQsgAigCCCIAIAc2AgwgAiAHNgIIIAdBADYCGCAHIAI2AgwgByAANgIIC0GUCCgCACIAIAhNDQBBlAggACAIayIBNgIAQaAIQaAIKAIAIgIgCGoiADYCACAAIAFBAXI2AgQgAiAIQQNyNgIEIAJBCGohAAwDC0GECEEwNgIAQQAhAAwCCwJAIAVFDQACQCAEKAIcIgJBAnRBuApqIgAoAgAgBEYEQCAAIAE2AgAgAQ0BQYwIIAlBfiACd3EiCTYCAAwCCyAFQRBBFCAFKAIQIARGG2ogATYCACABRQ0BCyABIAU2AhggBCgCECIABEAgASAANgIQIAAgATYCGAsgBCgCFCIARQ0AIAEgADYCFCAAIAE2AhgLAkAgA0EPTQRAIAQgAyAIaiIAQQNyNgIEIAAgBGoiACAAKAIEQQFyNgIEDAELIAQgCEEDcjYCBCAGIANBAXI2AgQgAyAGaiADNgIAIANB/wFNBEAgA0EDdiIAQQN0QbAIaiECAn9BiAgoAgAiAUEBIAB0IgBxRQRAQYgIIAAgAXI2AgAgAgwBCyACKAIICyEAIAIgBjYCCCAAIAY2AgwgBiACNgIMIAYgADYCCAwBC0EfIQAgA0H///8HTQRAIANBCHYiACAAQYD+P2pBEHZBCHEiAnQiACAAQYDgH2pBEHZBBHEiAXQiACAAQYCAD2pBEHZBAnEiAHRBD3YgASACciAAcmsiAEEBdCADIABBFWp2QQFxckEcaiEACyAGIAA2AhwgBkIANwIQIABBAnRBuApqIQICQAJAIAlBASAAdCIBcUUEQEGMCCABIAlyNgIAIAIgBjYCACAGIAI2AhgMAQsgA0EAQRkgAEEBdmsgAEEfRht0IQAgAigCACEIA0AgCCIBKAIEQXhxIANGDQIgAEEddiECIABBAXQhACABIAJBBHFqIgIoAhAiCA0ACyACIAY2AhAgBiABNgIYCyAGIAY2AgwgBiAGNgIIDAELIAEoAggiACAGNgIMIAEgBjYCCCAGQQA2AhggBiABNgIMIAYgADYCCAsgBEEIaiEADAELAkAgC0UNAAJAIAEoAhwiAkECdEG4CmoiACgCACABRgRAIAAgBDYCACAEDQFBjAggBkF+IAJ3cTYCAAwCCyALQRBBFCALKAIQIAFGG2ogBDYCACAERQ0BCyAEIAs2AhggASgCECIABEAgBCAANgIQIAAgBDYCGAsgASgCFCIARQ0AIAQgADYCFCAAIAQ2AhgLAkAgA0EPTQRAIAEgAyAIaiIAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIEDAELIAEgCEEDcjYCBCAJIANBAXI2AgQgAyAJaiADNgIAIAoEQCAKQQN2IgBBA3RBsAhqIQRBnAgoAgAhAgJ/QQEgAHQiACAFcUUEQEGICCAAIAVyNgIAIAQMAQsgBCgCCAshACAEIAI2AgggACACNgIMIAIgBDYCDCACIAA2AggLQZwIIAk2AgBBkAggAzYCAAsgAUEIaiEACyAMQRBqJAAgAAsQACMAIABrQXBxIgAkACAACwYAIAAkAAsEACMAC4AJAgh/BH4jAEGQAWsiBiQAIAYgBS0AA0EYdEGAgIAYcSAFLwAAIAUtAAJBEHRycjYCACAGIAUoAANBAnZBg/7/H3E2AgQgBiAFKAAGQQR2Qf+B/x9xNgIIIAYgBSgACUEGdkH//8AfcTYCDCAFLwANIQggBS0ADyEJIAZCADcCFCAGQgA3AhwgBkEANgIkIAYgCCAJQRB0QYCAPHFyNgIQIAYgBSgAEDYCKCAGIAUoABQ2AiwgBiAFKAAYNgIwIAUoABwhBSAGQQA6AEwgBkEANgI4IAYgBTYCNCAGIAEgAhAEIAQEQCAGIAMgBBAECyAGKAI4IgEEQCAGQTxqIgIgAWpBAToAACABQQFqQQ9NBEAgASAGakE9aiEEAkBBDyABayIDRQ0AIAMgBGoiAUEBa0EAOgAAIARBADoAACADQQNJDQAgAUECa0EAOgAAIARBADoAASABQQNrQQA6AAAgBEEAOgACIANBB0kNACABQQRrQQA6AAAgBEEAOgADIANBCUkNACAEQQAgBGtBA3EiAWoiBEEANgIAIAQgAyABa0F8cSIBaiIDQQRrQQA2AgAgAUEJSQ0AIARBADYCCCAEQQA2AgQgA0EIa0EANgIAIANBDGtBADYCACABQRlJDQAgBEEANgIYIARBADYCFCAEQQA2AhAgBEEANgIMIANBEGtBADYCACADQRRrQQA2AgAgA0EYa0EANgIAIANBHGtBADYCACABIARBBHFBGHIiAWsiA0EgSQ0AIAEgBGohAQNAIAFCADcDGCABQgA3AxAgAUIANwMIIAFCADcDACABQSBqIQEgA0EgayIDQR9LDQALCwsgBkEBOgBMIAYgAkEQEAILIAY1AjQhECAGNQIwIREgBjUCLCEOIAAgBjUCKCAGKAIkIAYoAiAgBigCHCAGKAIYIgNBGnZqIgJBGnZqIgFBGnZqIgtBgICAYHIgAUH///8fcSINIAJB////H3EiCCAGKAIUIAtBGnZBBWxqIgFB////H3EiCUEFaiIFQRp2IANB////H3EgAUEadmoiA2oiAUEadmoiAkEadmoiBEEadmoiDEEfdSIHIANxIAEgDEEfdkEBayIDQf///x9xIgpxciIBQRp0IAUgCnEgByAJcXJyrXwiDzwAACAAIA9CGIg8AAMgACAPQhCIPAACIAAgD0IIiDwAASAAIA4gByAIcSACIApxciICQRR0IAFBBnZyrXwgD0IgiHwiDjwABCAAIA5CGIg8AAcgACAOQhCIPAAGIAAgDkIIiDwABSAAIBEgByANcSAEIApxciIBQQ50IAJBDHZyrXwgDkIgiHwiDjwACCAAIA5CGIg8AAsgACAOQhCIPAAKIAAgDkIIiDwACSAAIBAgAyAMcSAHIAtxckEIdCABQRJ2cq18IA5CIIh8Ig48AAwgACAOQhiIPAAPIAAgDkIQiDwADiAAIA5CCIg8AA0gBkIANwIwIAZCADcCKCAGQgA3AiAgBkIANwIYIAZCADcCECAGQgA3AgggBkIANwIAIAZBkAFqJAALpwwBB38CQCAARQ0AIABBCGsiAyAAQQRrKAIAIgFBeHEiAGohBQJAIAFBAXENACABQQNxRQ0BIAMgAygCACIBayIDQZgIKAIASQ0BIAAgAWohACADQZwIKAIARwRAIAFB/wFNBEAgAygCCCICIAFBA3YiBEEDdEGwCGpGGiACIAMoAgwiAUYEQEGICEGICCgCAEF+IAR3cTYCAAwDCyACIAE2AgwgASACNgIIDAILIAMoAhghBgJAIAMgAygCDCIBRwRAIAMoAggiAiABNgIMIAEgAjYCCAwBCwJAIANBFGoiAigCACIEDQAgA0EQaiICKAIAIgQNAEEAIQEMAQsDQCACIQcgBCIBQRRqIgIoAgAiBA0AIAFBEGohAiABKAIQIgQNAAsgB0EANgIACyAGRQ0BAkAgAyADKAIcIgJBAnRBuApqIgQoAgBGBEAgBCABNgIAIAENAUGMCEGMCCgCAEF+IAJ3cTYCAAwDCyAGQRBBFCAGKAIQIANGG2ogATYCACABRQ0CCyABIAY2AhggAygCECICBEAgASACNgIQIAIgATYCGAsgAygCFCICRQ0BIAEgAjYCFCACIAE2AhgMAQsgBSgCBCIBQQNxQQNHDQBBkAggADYCACAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAA8LIAMgBU8NACAFKAIEIgFBAXFFDQACQCABQQJxRQRAIAVBoAgoAgBGBEBBoAggAzYCAEGUCEGUCCgCACAAaiIANgIAIAMgAEEBcjYCBCADQZwIKAIARw0DQZAIQQA2AgBBnAhBADYCAA8LIAVBnAgoAgBGBEBBnAggAzYCAEGQCEGQCCgCACAAaiIANgIAIAMgAEEBcjYCBCAAIANqIAA2AgAPCyABQXhxIABqIQACQCABQf8BTQRAIAUoAggiAiABQQN2IgRBA3RBsAhqRhogAiAFKAIMIgFGBEBBiAhBiAgoAgBBfiAEd3E2AgAMAgsgAiABNgIMIAEgAjYCCAwBCyAFKAIYIQYCQCAFIAUoAgwiAUcEQCAFKAIIIgJBmAgoAgBJGiACIAE2AgwgASACNgIIDAELAkAgBUEUaiICKAIAIgQNACAFQRBqIgIoAgAiBA0AQQAhAQwBCwNAIAIhByAEIgFBFGoiAigCACIEDQAgAUEQaiECIAEoAhAiBA0ACyAHQQA2AgALIAZFDQACQCAFIAUoAhwiAkECdEG4CmoiBCgCAEYEQCAEIAE2AgAgAQ0BQYwIQYwIKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiABNgIAIAFFDQELIAEgBjYCGCAFKAIQIgIEQCABIAI2AhAgAiABNgIYCyAFKAIUIgJFDQAgASACNgIUIAIgATYCGAsgAyAAQQFyNgIEIAAgA2ogADYCACADQZwIKAIARw0BQZAIIAA2AgAPCyAFIAFBfnE2AgQgAyAAQQFyNgIEIAAgA2ogADYCAAsgAEH/AU0EQCAAQQN2IgFBA3RBsAhqIQACf0GICCgCACICQQEgAXQiAXFFBEBBiAggASACcjYCACAADAELIAAoAggLIQIgACADNgIIIAIgAzYCDCADIAA2AgwgAyACNgIIDwtBHyECIANCADcCECAAQf///wdNBEAgAEEIdiIBIAFBgP4/akEQdkEIcSIBdCICIAJBgOAfakEQdkEEcSICdCIEIARBgIAPakEQdkECcSIEdEEPdiABIAJyIARyayIBQQF0IAAgAUEVanZBAXFyQRxqIQILIAMgAjYCHCACQQJ0QbgKaiEBAkACQAJAQYwIKAIAIgRBASACdCIHcUUEQEGMCCAEIAdyNgIAIAEgAzYCACADIAE2AhgMAQsgAEEAQRkgAkEBdmsgAkEfRht0IQIgASgCACEBA0AgASIEKAIEQXhxIABGDQIgAkEddiEBIAJBAXQhAiAEIAFBBHFqIgdBEGooAgAiAQ0ACyAHIAM2AhAgAyAENgIYCyADIAM2AgwgAyADNgIIDAELIAQoAggiACADNgIMIAQgAzYCCCADQQA2AhggAyAENgIMIAMgADYCCAtBqAhBqAgoAgBBAWsiAEF/IAAbNgIACwsLCQEAQYEICwIGUA==";
			if (!z.startsWith(R)) {
				var ee = z;
				z = r.locateFile ? r.locateFile(ee, d) : d + ee;
			}
			function B() {
				var e = z;
				try {
					if (e == z && v) return new Uint8Array(v);
					var t = W(e);
					if (t) return t;
					if (m) return m(e);
					throw "both async and sync fetching of the wasm failed";
				} catch (e) {
					L(e);
				}
			}
			function V() {
				if (!v && (c || l)) {
					if ("function" === typeof fetch && !z.startsWith("file://")) return fetch(z, { credentials: "same-origin" }).then(function(e) {
						if (!e.ok) throw "failed to load wasm binary file at '" + z + "'";
						return e.arrayBuffer();
					}).catch(function() {
						return B();
					});
					if (p) return new Promise(function(e, t) {
						p(z, function(t) {
							e(new Uint8Array(t));
						}, t);
					});
				}
				return Promise.resolve().then(function() {
					return B();
				});
			}
			function H(e) {
				for (; 0 < e.length;) {
					var t = e.shift();
					if ("function" == typeof t) t(r);
					else {
						var n = t.m;
						"number" === typeof n ? void 0 === t.l ? k.get(n)() : k.get(n)(t.l) : n(void 0 === t.l ? null : t.l);
					}
				}
			}
			var U = !1, te = "function" === typeof atob ? atob : function(e) {
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
			function W(e) {
				if (e.startsWith(R)) {
					e = e.slice(R.length);
					if ("boolean" === typeof u && u) {
						var t = Buffer.from(e, "base64");
						t = new Uint8Array(t.buffer, t.byteOffset, t.byteLength);
					} else try {
						var n = te(e), r = new Uint8Array(n.length);
						for (e = 0; e < n.length; ++e) r[e] = n.charCodeAt(e);
						t = r;
					} catch (e) {
						throw Error("Converting base64 string to bytes failed.");
					}
					return t;
				}
			}
			var ne = { a: function(e) {
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
					r.asm = e.exports;
					y = r.asm.b;
					O();
					k = r.asm.j;
					j.unshift(r.asm.c);
					P--;
					r.monitorRunDependencies && r.monitorRunDependencies(P);
					0 == P && (null !== F && (clearInterval(F), F = null), I && (e = I, I = null, e()));
				}
				function t(t) {
					e(t.instance);
				}
				function n(e) {
					return V().then(function(e) {
						return WebAssembly.instantiate(e, i);
					}).then(e, function(e) {
						_("failed to asynchronously prepare wasm: " + e);
						L(e);
					});
				}
				var i = { a: ne };
				P++;
				r.monitorRunDependencies && r.monitorRunDependencies(P);
				if (r.instantiateWasm) try {
					return r.instantiateWasm(i, e);
				} catch (e) {
					return _("Module.instantiateWasm callback failed with error: " + e), !1;
				}
				(function() {
					return v || "function" !== typeof WebAssembly.instantiateStreaming || z.startsWith(R) || z.startsWith("file://") || "function" !== typeof fetch ? n(t) : fetch(z, { credentials: "same-origin" }).then(function(e) {
						return WebAssembly.instantiateStreaming(e, i).then(t, function(e) {
							_("wasm streaming compile failed: " + e);
							_("falling back to ArrayBuffer instantiation");
							return n(t);
						});
					});
				})().catch(a);
				return {};
			})();
			r.___wasm_call_ctors = function() {
				return (r.___wasm_call_ctors = r.asm.c).apply(null, arguments);
			};
			r._poly1305_auth = function() {
				return (r._poly1305_auth = r.asm.d).apply(null, arguments);
			};
			var G = r.stackSave = function() {
				return (G = r.stackSave = r.asm.e).apply(null, arguments);
			}, K = r.stackRestore = function() {
				return (K = r.stackRestore = r.asm.f).apply(null, arguments);
			}, re = r.stackAlloc = function() {
				return (re = r.stackAlloc = r.asm.g).apply(null, arguments);
			};
			r._malloc = function() {
				return (r._malloc = r.asm.h).apply(null, arguments);
			};
			r._free = function() {
				return (r._free = r.asm.i).apply(null, arguments);
			};
			r.cwrap = function(e, t, n, r) {
				n = n || [];
				var i = n.every(function(e) {
					return "number" === e;
				});
				return "string" !== t && i && !r ? S(e) : function() {
					return C(e, t, n, arguments);
				};
			};
			var q;
			I = function e() {
				q || J();
				q || (I = e);
			};
			function J() {
				function e() {
					if (!q && (q = !0, r.calledRun = !0, !b)) {
						H(j);
						i(r);
						if (r.onRuntimeInitialized) r.onRuntimeInitialized();
						if (r.postRun) for ("function" == typeof r.postRun && (r.postRun = [r.postRun]); r.postRun.length;) {
							var e = r.postRun.shift();
							M.unshift(e);
						}
						H(M);
					}
				}
				if (!(0 < P)) {
					if (r.preRun) for ("function" == typeof r.preRun && (r.preRun = [r.preRun]); r.preRun.length;) N();
					H(A);
					0 < P || (r.setStatus ? (r.setStatus("Running..."), setTimeout(function() {
						setTimeout(function() {
							r.setStatus("");
						}, 1);
						e();
					}, 1)) : e());
				}
			}
			r.run = J;
			if (r.preInit) for ("function" == typeof r.preInit && (r.preInit = [r.preInit]); 0 < r.preInit.length;) r.preInit.pop()();
			J();
			return n.ready;
		});
	})();
	if (typeof e === "object" && typeof n === "object") n.exports = r;
	else if (typeof define === "function" && define["amd"]) define([], function() {
		return r;
	});
	else if (typeof e === "object") e["createPoly1305"] = r;
}));
var S = i(((e, n) => {
	const { createCipheriv: r, createDecipheriv: i, createHmac: a, randomFillSync: o, timingSafeEqual: s } = t("crypto");
	const { readUInt32BE: c, writeUInt32BE: l } = y();
	const u = Buffer[Symbol.species];
	const d = 2 ** 32 - 1;
	const f = Buffer.alloc(0);
	const p = Buffer.alloc(4);
	const m = new Map();
	const h = 35e3;
	let g;
	let _;
	let v;
	let S;
	let C;
	let w;
	let T;
	try {
		g = b();
		({AESGCMCipher: _, ChaChaPolyCipher: v, GenericCipher: S, AESGCMDecipher: C, ChaChaPolyDecipher: w, GenericDecipher: T} = g);
	} catch {}
	const E = 1;
	const D = (() => {
		function e(e, t, n, r, i, a, o) {
			return {
				sslName: e,
				blockLen: t,
				keyLen: n,
				ivLen: r !== 0 || o & E ? r : t,
				authLen: i,
				discardLen: a,
				stream: !!(o & E)
			};
		}
		return {
			"chacha20-poly1305@openssh.com": e("chacha20", 8, 64, 0, 16, 0, E),
			"aes128-gcm": e("aes-128-gcm", 16, 16, 12, 16, 0, E),
			"aes256-gcm": e("aes-256-gcm", 16, 32, 12, 16, 0, E),
			"aes128-gcm@openssh.com": e("aes-128-gcm", 16, 16, 12, 16, 0, E),
			"aes256-gcm@openssh.com": e("aes-256-gcm", 16, 32, 12, 16, 0, E),
			"aes128-cbc": e("aes-128-cbc", 16, 16, 0, 0, 0, 0),
			"aes192-cbc": e("aes-192-cbc", 16, 24, 0, 0, 0, 0),
			"aes256-cbc": e("aes-256-cbc", 16, 32, 0, 0, 0, 0),
			"rijndael-cbc@lysator.liu.se": e("aes-256-cbc", 16, 32, 0, 0, 0, 0),
			"3des-cbc": e("des-ede3-cbc", 8, 24, 0, 0, 0, 0),
			"blowfish-cbc": e("bf-cbc", 8, 16, 0, 0, 0, 0),
			"idea-cbc": e("idea-cbc", 8, 16, 0, 0, 0, 0),
			"cast128-cbc": e("cast-cbc", 8, 16, 0, 0, 0, 0),
			"aes128-ctr": e("aes-128-ctr", 16, 16, 16, 0, 0, E),
			"aes192-ctr": e("aes-192-ctr", 16, 24, 16, 0, 0, E),
			"aes256-ctr": e("aes-256-ctr", 16, 32, 16, 0, 0, E),
			"3des-ctr": e("des-ede3", 8, 24, 8, 0, 0, E),
			"blowfish-ctr": e("bf-ecb", 8, 16, 8, 0, 0, E),
			"cast128-ctr": e("cast5-ecb", 8, 16, 8, 0, 0, E),
			"arcfour": e("rc4", 8, 16, 0, 0, 1536, E),
			"arcfour128": e("rc4", 8, 16, 0, 0, 1536, E),
			"arcfour256": e("rc4", 8, 32, 0, 0, 1536, E),
			"arcfour512": e("rc4", 8, 64, 0, 0, 1536, E)
		};
	})();
	const O = (() => {
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
	var k = class {
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
			const r = Buffer.allocUnsafe(t);
			l(r, t - 4, 0);
			r[4] = n;
			o(r, 5 + e, n);
			return r;
		}
		encrypt(e) {
			if (this._dead) return;
			this._onWrite(e);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	const A = Buffer.alloc(32);
	const j = Buffer.alloc(16);
	let M;
	let N;
	let P;
	var F = class {
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
			const r = Buffer.allocUnsafe(t);
			l(r, t - 4, 0);
			r[4] = n;
			o(r, 5 + e, n);
			return r;
		}
		encrypt(e) {
			if (this._dead) return;
			j[0] = 0;
			l(j, this.outSeqno, 12);
			const t = r("chacha20", this._encKeyMain, j).update(A);
			const n = r("chacha20", this._encKeyPktLen, j).update(e.slice(0, 4));
			this._onWrite(n);
			j[0] = 1;
			const i = r("chacha20", this._encKeyMain, j).update(e.slice(4));
			this._onWrite(i);
			P(N, n, n.length, i, i.length, t);
			const a = Buffer.allocUnsafe(16);
			a.set(new Uint8Array(M.HEAPU8.buffer, N, 16), 0);
			this._onWrite(a);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var I = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._instance = new v(t.cipherKey);
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
			const r = Buffer.allocUnsafe(t + 16);
			l(r, t - 4, 0);
			r[4] = n;
			o(r, 5 + e, n);
			return r;
		}
		encrypt(e) {
			if (this._dead) return;
			this._instance.encrypt(e, this.outSeqno);
			this._onWrite(e);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var L = class {
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
			const r = Buffer.allocUnsafe(t);
			l(r, t - 4, 0);
			r[4] = n;
			o(r, 5 + e, n);
			return r;
		}
		encrypt(e) {
			if (this._dead) return;
			const t = r(this._encSSLName, this._encKey, this._encIV);
			t.setAutoPadding(false);
			const n = e.slice(0, 4);
			t.setAAD(n);
			this._onWrite(n);
			const i = t.update(e.slice(4));
			this._onWrite(i);
			const a = t.final();
			if (a.length) this._onWrite(a);
			const o = t.getAuthTag();
			this._onWrite(o);
			G(this._encIV);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var R = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._instance = new _(t.cipherInfo.sslName, t.cipherKey, t.cipherIV);
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
			const r = Buffer.allocUnsafe(t + 16);
			l(r, t - 4, 0);
			r[4] = n;
			o(r, 5 + e, n);
			return r;
		}
		encrypt(e) {
			if (this._dead) return;
			this._instance.encrypt(e);
			this._onWrite(e);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var z = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._encBlockLen = t.cipherInfo.blockLen;
			this._cipherInstance = r(t.cipherInfo.sslName, t.cipherKey, t.cipherIV);
			this._macSSLName = t.macInfo.sslName;
			this._macKey = t.macKey;
			this._macActualLen = t.macInfo.actualLen;
			this._macETM = t.macInfo.isETM;
			this._aadLen = this._macETM ? 4 : 0;
			this._dead = false;
			const n = t.cipherInfo.discardLen;
			if (n) {
				let e = m.get(n);
				if (e === void 0) {
					e = Buffer.alloc(n);
					m.set(n, e);
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
			let r = t - (n - this._aadLen & t - 1);
			if (r < 4) r += t;
			n += r;
			const i = Buffer.allocUnsafe(n);
			l(i, n - 4, 0);
			i[4] = r;
			o(i, 5 + e, r);
			return i;
		}
		encrypt(e) {
			if (this._dead) return;
			let t;
			if (this._macETM) {
				const n = new Uint8Array(e.buffer, e.byteOffset, 4);
				const r = this._cipherInstance.update(new Uint8Array(e.buffer, e.byteOffset + 4, e.length - 4));
				this._onWrite(n);
				this._onWrite(r);
				t = a(this._macSSLName, this._macKey);
				l(p, this.outSeqno, 0);
				t.update(p);
				t.update(n);
				t.update(r);
			} else {
				const n = this._cipherInstance.update(e);
				this._onWrite(n);
				t = a(this._macSSLName, this._macKey);
				l(p, this.outSeqno, 0);
				t.update(p);
				t.update(e);
			}
			let n = t.digest();
			if (n.length > this._macActualLen) n = n.slice(0, this._macActualLen);
			this._onWrite(n);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var ee = class {
		constructor(e) {
			const t = e.outbound;
			this.outSeqno = t.seqno;
			this._onWrite = t.onWrite;
			this._encBlockLen = t.cipherInfo.blockLen;
			this._macLen = t.macInfo.len;
			this._macActualLen = t.macInfo.actualLen;
			this._aadLen = t.macInfo.isETM ? 4 : 0;
			this._instance = new S(t.cipherInfo.sslName, t.cipherKey, t.cipherIV, t.macInfo.sslName, t.macKey, t.macInfo.isETM);
			this._dead = false;
		}
		free() {
			this._dead = true;
			this._instance.free();
		}
		allocPacket(e) {
			const t = this._encBlockLen;
			let n = 5 + e;
			let r = t - (n - this._aadLen & t - 1);
			if (r < 4) r += t;
			n += r;
			const i = Buffer.allocUnsafe(n + this._macLen);
			l(i, n - 4, 0);
			i[4] = r;
			o(i, 5 + e, r);
			return i;
		}
		encrypt(e) {
			if (this._dead) return;
			this._instance.encrypt(e, this.outSeqno);
			if (this._macActualLen < this._macLen) e = new u(e.buffer, e.byteOffset, e.length - (this._macLen - this._macActualLen));
			this._onWrite(e);
			this.outSeqno = this.outSeqno + 1 >>> 0;
		}
	};
	var B = class {
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
					if (this._len > h || this._len < 8 || (4 + this._len & 7) !== 0) throw new Error("Bad packet length");
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
				const r = !this._packet ? f : new u(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
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
	var V = class {
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
		decrypt(e, t, n) {
			while (t < n) {
				if (this._lenPos < 4) {
					let r = Math.min(4 - this._lenPos, n - t);
					while (r--) this._lenBuf[this._lenPos++] = e[t++];
					if (this._lenPos < 4) return;
					j[0] = 0;
					l(j, this.inSeqno, 12);
					const a = i("chacha20", this._decKeyPktLen, j).update(this._lenBuf);
					this._len = c(a, 0);
					if (this._len > h || this._len < 8 || (this._len & 7) !== 0) throw new Error("Bad packet length");
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
					const r = Math.min(16 - this._macPos, n - t);
					if (t !== 0 || r !== n) this._mac.set(new Uint8Array(e.buffer, e.byteOffset + t, r), this._macPos);
					else this._mac.set(e, this._macPos);
					t += r;
					this._macPos += r;
					if (this._macPos < 16) return;
				}
				j[0] = 0;
				l(j, this.inSeqno, 12);
				const a = r("chacha20", this._decKeyMain, j).update(A);
				P(N, this._lenBuf, 4, this._packet, this._packet.length, a);
				this._calcMac.set(new Uint8Array(M.HEAPU8.buffer, N, 16), 0);
				if (!s(this._calcMac, this._mac)) throw new Error("Invalid MAC");
				j[0] = 1;
				const o = i("chacha20", this._decKeyMain, j).update(this._packet);
				const d = new u(o.buffer, o.byteOffset + 1, o.length - o[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				this._len = 0;
				this._lenPos = 0;
				this._packet = null;
				this._pktLen = 0;
				this._macPos = 0;
				{
					const e = this._onPayload(d);
					if (e !== void 0) return e === false ? t : e;
				}
			}
		}
	};
	var H = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._instance = new w(t.decipherKey);
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
					if (this._len > h || this._len < 8 || (this._len & 7) !== 0) throw new Error("Bad packet length");
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
				const r = new u(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
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
	var U = class {
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
		decrypt(e, t, n) {
			while (t < n) {
				if (this._lenBytes < 4) {
					let r = Math.min(4 - this._lenBytes, n - t);
					this._lenBytes += r;
					while (r--) this._len = (this._len << 8) + e[t++];
					if (this._lenBytes < 4) return;
					if (this._len + 20 > h || this._len < 16 || (this._len & 15) !== 0) throw new Error("Bad packet length");
					this._decipherInstance = i(this._decipherSSLName, this._decipherKey, this._decipherIV);
					this._decipherInstance.setAutoPadding(false);
					this._decipherInstance.setAAD(K(this._len));
				}
				if (this._pktLen < this._len) {
					if (t >= n) return;
					const r = Math.min(this._len - this._pktLen, n - t);
					let i;
					if (t !== 0 || r !== n) i = this._decipherInstance.update(new Uint8Array(e.buffer, e.byteOffset + t, r));
					else i = this._decipherInstance.update(e);
					if (i.length) {
						if (r === this._len) this._packet = i;
						else {
							if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
							this._packet.set(i, this._packetPos);
						}
						this._packetPos += i.length;
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
				{
					this._decipherInstance.setAuthTag(this._tag);
					const e = this._decipherInstance.final();
					if (e.length) {
						if (this._packet) this._packet.set(e, this._packetPos);
						else this._packet = e;
					}
				}
				const r = !this._packet ? f : new u(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				G(this._decipherIV);
				this._len = 0;
				this._lenBytes = 0;
				this._packet = null;
				this._packetPos = 0;
				this._pktLen = 0;
				this._tagPos = 0;
				{
					const e = this._onPayload(r);
					if (e !== void 0) return e === false ? t : e;
				}
			}
		}
	};
	var te = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._instance = new C(t.decipherInfo.sslName, t.decipherKey, t.decipherIV);
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
					if (this._len + 20 > h || this._len < 16 || (this._len & 15) !== 0) throw new Error(`Bad packet length: ${this._len}`);
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
				const r = new u(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
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
	var W = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._decipherInstance = i(t.decipherInfo.sslName, t.decipherKey, t.decipherIV);
			this._decipherInstance.setAutoPadding(false);
			this._block = Buffer.allocUnsafe(t.macInfo.isETM ? 4 : t.decipherInfo.blockLen);
			this._blockSize = t.decipherInfo.blockLen;
			this._blockPos = 0;
			this._len = 0;
			this._packet = null;
			this._packetPos = 0;
			this._pktLen = 0;
			this._mac = Buffer.allocUnsafe(t.macInfo.actualLen);
			this._macPos = 0;
			this._macSSLName = t.macInfo.sslName;
			this._macKey = t.macKey;
			this._macActualLen = t.macInfo.actualLen;
			this._macETM = t.macInfo.isETM;
			this._macInstance = null;
			const n = t.decipherInfo.discardLen;
			if (n) {
				let e = m.get(n);
				if (e === void 0) {
					e = Buffer.alloc(n);
					m.set(n, e);
				}
				this._decipherInstance.update(e);
			}
		}
		free() {}
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
					let o;
					if (this._macETM) this._len = o = c(this._block, 0);
					else {
						i = this._decipherInstance.update(this._block);
						this._len = c(i, 0);
						o = 4 + this._len - this._blockSize;
					}
					if (this._len > h || this._len < 5 || (o & this._blockSize - 1) !== 0) throw new Error("Bad packet length");
					this._macInstance = a(this._macSSLName, this._macKey);
					l(p, this.inSeqno, 0);
					this._macInstance.update(p);
					if (this._macETM) this._macInstance.update(this._block);
					else {
						this._macInstance.update(new Uint8Array(i.buffer, i.byteOffset, 4));
						this._pktLen = i.length - 4;
						this._packetPos = this._pktLen;
						this._packet = Buffer.allocUnsafe(this._len);
						this._packet.set(new Uint8Array(i.buffer, i.byteOffset + 4, this._packetPos), 0);
					}
					if (t >= n) return;
				}
				if (this._pktLen < this._len) {
					const r = Math.min(this._len - this._pktLen, n - t);
					let i;
					if (t !== 0 || r !== n) i = new Uint8Array(e.buffer, e.byteOffset + t, r);
					else i = e;
					if (this._macETM) this._macInstance.update(i);
					const a = this._decipherInstance.update(i);
					if (a.length) {
						if (r === this._len) this._packet = a;
						else {
							if (!this._packet) this._packet = Buffer.allocUnsafe(this._len);
							this._packet.set(a, this._packetPos);
						}
						this._packetPos += a.length;
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
				if (!this._macETM) this._macInstance.update(this._packet);
				let r = this._macInstance.digest();
				if (this._macActualLen < r.length) r = new Uint8Array(r.buffer, r.byteOffset, this._macActualLen);
				if (!re(r, this._mac)) throw new Error("Invalid MAC");
				const i = new u(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
				this.inSeqno = this.inSeqno + 1 >>> 0;
				this._blockPos = 0;
				this._len = 0;
				this._packet = null;
				this._packetPos = 0;
				this._pktLen = 0;
				this._macPos = 0;
				this._macInstance = null;
				{
					const e = this._onPayload(i);
					if (e !== void 0) return e === false ? t : e;
				}
			}
		}
	};
	var ne = class {
		constructor(e) {
			const t = e.inbound;
			this.inSeqno = t.seqno;
			this._onPayload = t.onPayload;
			this._instance = new T(t.decipherInfo.sslName, t.decipherKey, t.decipherIV, t.macInfo.sslName, t.macKey, t.macInfo.isETM, t.macInfo.actualLen);
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
					if (this._macETM) this._len = i = c(this._block, 0);
					else {
						this._instance.decryptBlock(this._block);
						this._len = c(this._block, 0);
						i = 4 + this._len - this._block.length;
					}
					if (this._len > h || this._len < 5 || (i & this._block.length - 1) !== 0) throw new Error("Bad packet length");
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
				const r = new u(this._packet.buffer, this._packet.byteOffset + 1, this._packet.length - this._packet[0] - 1);
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
	function G(e) {
		++e[11] >>> 8 && ++e[10] >>> 8 && ++e[9] >>> 8 && ++e[8] >>> 8 && ++e[7] >>> 8 && ++e[6] >>> 8 && ++e[5] >>> 8 && ++e[4] >>> 8;
	}
	const K = (() => {
		const e = Buffer.alloc(4);
		return (t) => {
			e[0] = t >>> 24;
			e[1] = t >>> 16;
			e[2] = t >>> 8;
			e[3] = t;
			return e;
		};
	})();
	function re(e, t) {
		if (e.length !== t.length) {
			s(e, e);
			return false;
		}
		return s(e, t);
	}
	function q(e) {
		if (typeof e !== "object" || e === null) throw new Error("Invalid config");
		if (typeof e.outbound !== "object" || e.outbound === null) throw new Error("Invalid outbound");
		const t = e.outbound;
		if (typeof t.onWrite !== "function") throw new Error("Invalid outbound.onWrite");
		if (typeof t.cipherInfo !== "object" || t.cipherInfo === null) throw new Error("Invalid outbound.cipherInfo");
		if (!Buffer.isBuffer(t.cipherKey) || t.cipherKey.length !== t.cipherInfo.keyLen) throw new Error("Invalid outbound.cipherKey");
		if (t.cipherInfo.ivLen && (!Buffer.isBuffer(t.cipherIV) || t.cipherIV.length !== t.cipherInfo.ivLen)) throw new Error("Invalid outbound.cipherIV");
		if (typeof t.seqno !== "number" || t.seqno < 0 || t.seqno > d) throw new Error("Invalid outbound.seqno");
		const n = !!t.forceNative;
		switch (t.cipherInfo.sslName) {
			case "aes-128-gcm":
			case "aes-256-gcm": return _ && !n ? new R(e) : new L(e);
			case "chacha20": return v && !n ? new I(e) : new F(e);
			default:
				if (typeof t.macInfo !== "object" || t.macInfo === null) throw new Error("Invalid outbound.macInfo");
				if (!Buffer.isBuffer(t.macKey) || t.macKey.length !== t.macInfo.len) throw new Error("Invalid outbound.macKey");
				return S && !n ? new ee(e) : new z(e);
		}
	}
	function J(e) {
		if (typeof e !== "object" || e === null) throw new Error("Invalid config");
		if (typeof e.inbound !== "object" || e.inbound === null) throw new Error("Invalid inbound");
		const t = e.inbound;
		if (typeof t.onPayload !== "function") throw new Error("Invalid inbound.onPayload");
		if (typeof t.decipherInfo !== "object" || t.decipherInfo === null) throw new Error("Invalid inbound.decipherInfo");
		if (!Buffer.isBuffer(t.decipherKey) || t.decipherKey.length !== t.decipherInfo.keyLen) throw new Error("Invalid inbound.decipherKey");
		if (t.decipherInfo.ivLen && (!Buffer.isBuffer(t.decipherIV) || t.decipherIV.length !== t.decipherInfo.ivLen)) throw new Error("Invalid inbound.decipherIV");
		if (typeof t.seqno !== "number" || t.seqno < 0 || t.seqno > d) throw new Error("Invalid inbound.seqno");
		const n = !!t.forceNative;
		switch (t.decipherInfo.sslName) {
			case "aes-128-gcm":
			case "aes-256-gcm": return C && !n ? new te(e) : new U(e);
			case "chacha20": return w && !n ? new H(e) : new V(e);
			default:
				if (typeof t.macInfo !== "object" || t.macInfo === null) throw new Error("Invalid inbound.macInfo");
				if (!Buffer.isBuffer(t.macKey) || t.macKey.length !== t.macInfo.len) throw new Error("Invalid inbound.macKey");
				return T && !n ? new ne(e) : new W(e);
		}
	}
	n.exports = {
		CIPHER_INFO: D,
		MAC_INFO: O,
		bindingAvailable: !!g,
		init: (() => {
			return new Promise(async (e, t) => {
				try {
					M = await x()();
					N = M._malloc(16);
					P = M.cwrap("poly1305_auth", null, [
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
		NullCipher: k,
		createCipher: q,
		NullDecipher: B,
		createDecipher: J
	};
}));
var C = i(((e, n) => {
	const { createDecipheriv: r, createECDH: i, createHash: a, createHmac: o, createSign: s, createVerify: c, getCiphers: l, sign: u, verify: d } = t("crypto");
	const p = l();
	const { Ber: m } = f();
	const h = g().pbkdf;
	const { CIPHER_INFO: _ } = S();
	const { eddsaSupported: b, SUPPORTED_CIPHER: x } = v();
	const { bufferSlice: C, makeBufferParser: w, readString: T, readUInt32BE: E, writeUInt32BE: D } = y();
	const O = Symbol("Hash Algorithm");
	const k = Symbol("Private key PEM");
	const A = Symbol("Public key PEM");
	const j = Symbol("Public key SSH");
	const M = Symbol("Decrypted Key");
	const N = Object.create(null);
	{
		const e = Object.keys(_);
		for (let t = 0; t < e.length; ++t) {
			const n = _[e[t]].sslName;
			if (!n || N[n]) continue;
			N[n] = _[e[t]];
		}
	}
	const P = w();
	function F(e, t) {
		t = t.base64Slice(0, t.length);
		let n = t.replace(/.{64}/g, "$&\n");
		if (t.length & 63) n += "\n";
		return `-----BEGIN ${e} KEY-----\n${n}-----END ${e} KEY-----`;
	}
	function I(e, t) {
		const n = Buffer.allocUnsafe(e.length + t.length);
		n.set(e, 0);
		n.set(t, e.length);
		return n;
	}
	function L(e, t) {
		const n = e.length;
		let r = e._pos || 0;
		for (let i = 0; i < t; ++i) {
			const t = n - r;
			if (r >= n || t < 4) return false;
			const i = E(e, r);
			if (t < 4 + i) return false;
			r += 4 + i;
		}
		e._pos = r;
		return true;
	}
	function R(e, t) {
		const n = new m.Writer();
		n.startSequence();
		n.startSequence();
		n.writeOID("1.2.840.113549.1.1.1");
		n.writeNull();
		n.endSequence();
		n.startSequence(m.BitString);
		n.writeByte(0);
		n.startSequence();
		n.writeBuffer(e, m.Integer);
		n.writeBuffer(t, m.Integer);
		n.endSequence();
		n.endSequence();
		n.endSequence();
		return F("PUBLIC", n.buffer);
	}
	function z(e, t) {
		const n = Buffer.allocUnsafe(15 + t.length + 4 + e.length);
		D(n, 7, 0);
		n.utf8Write("ssh-rsa", 4, 7);
		let r = 11;
		D(n, t.length, r);
		n.set(t, r += 4);
		D(n, e.length, r += t.length);
		n.set(e, r + 4);
		return n;
	}
	const ee = (() => {
		function e(e, t, n, r, i, a, o, s) {
			const c = new m.Writer();
			c.startSequence();
			c.writeInt(0, m.Integer);
			c.writeBuffer(e, m.Integer);
			c.writeBuffer(t, m.Integer);
			c.writeBuffer(n, m.Integer);
			c.writeBuffer(r, m.Integer);
			c.writeBuffer(i, m.Integer);
			c.writeBuffer(a, m.Integer);
			c.writeBuffer(o, m.Integer);
			c.writeBuffer(s, m.Integer);
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
			return F("RSA PRIVATE", e(i, a, o, c, l, n(u % (t(c) - 1n)), n(u % (t(l) - 1n)), s));
		};
	})();
	function B(e, t, n, r) {
		const i = new m.Writer();
		i.startSequence();
		i.startSequence();
		i.writeOID("1.2.840.10040.4.1");
		i.startSequence();
		i.writeBuffer(e, m.Integer);
		i.writeBuffer(t, m.Integer);
		i.writeBuffer(n, m.Integer);
		i.endSequence();
		i.endSequence();
		i.startSequence(m.BitString);
		i.writeByte(0);
		i.writeBuffer(r, m.Integer);
		i.endSequence();
		i.endSequence();
		return F("PUBLIC", i.buffer);
	}
	function V(e, t, n, r) {
		const i = Buffer.allocUnsafe(15 + e.length + 4 + t.length + 4 + n.length + 4 + r.length);
		D(i, 7, 0);
		i.utf8Write("ssh-dss", 4, 7);
		let a = 11;
		D(i, e.length, a);
		i.set(e, a += 4);
		D(i, t.length, a += e.length);
		i.set(t, a += 4);
		D(i, n.length, a += t.length);
		i.set(n, a += 4);
		D(i, r.length, a += n.length);
		i.set(r, a + 4);
		return i;
	}
	function H(e, t, n, r, i) {
		const a = new m.Writer();
		a.startSequence();
		a.writeInt(0, m.Integer);
		a.writeBuffer(e, m.Integer);
		a.writeBuffer(t, m.Integer);
		a.writeBuffer(n, m.Integer);
		a.writeBuffer(r, m.Integer);
		a.writeBuffer(i, m.Integer);
		a.endSequence();
		return F("DSA PRIVATE", a.buffer);
	}
	function U(e) {
		const t = new m.Writer();
		t.startSequence();
		t.startSequence();
		t.writeOID("1.3.101.112");
		t.endSequence();
		t.startSequence(m.BitString);
		t.writeByte(0);
		t._ensure(e.length);
		t._buf.set(e, t._offset);
		t._offset += e.length;
		t.endSequence();
		t.endSequence();
		return F("PUBLIC", t.buffer);
	}
	function te(e) {
		const t = Buffer.allocUnsafe(19 + e.length);
		D(t, 11, 0);
		t.utf8Write("ssh-ed25519", 4, 11);
		D(t, e.length, 15);
		t.set(e, 19);
		return t;
	}
	function W(e) {
		const t = new m.Writer();
		t.startSequence();
		t.writeInt(0, m.Integer);
		t.startSequence();
		t.writeOID("1.3.101.112");
		t.endSequence();
		t.startSequence(m.OctetString);
		t.writeBuffer(e, m.OctetString);
		t.endSequence();
		t.endSequence();
		return F("PRIVATE", t.buffer);
	}
	function ne(e, t) {
		const n = new m.Writer();
		n.startSequence();
		n.startSequence();
		n.writeOID("1.2.840.10045.2.1");
		n.writeOID(e);
		n.endSequence();
		n.startSequence(m.BitString);
		n.writeByte(0);
		n._ensure(t.length);
		n._buf.set(t, n._offset);
		n._offset += t.length;
		n.endSequence();
		n.endSequence();
		return F("PUBLIC", n.buffer);
	}
	function G(e, t) {
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
		D(r, 19, 0);
		r.utf8Write(`ecdsa-sha2-${n}`, 4, 19);
		D(r, 8, 23);
		r.utf8Write(n, 27, 8);
		D(r, t.length, 35);
		r.set(t, 39);
		return r;
	}
	function K(e, t, n) {
		const r = new m.Writer();
		r.startSequence();
		r.writeInt(1, m.Integer);
		r.writeBuffer(n, m.OctetString);
		r.startSequence(160);
		r.writeOID(e);
		r.endSequence();
		r.startSequence(161);
		r.startSequence(m.BitString);
		r.writeByte(0);
		r._ensure(t.length);
		r._buf.set(t, r._offset);
		r._offset += t.length;
		r.endSequence();
		r.endSequence();
		r.endSequence();
		return F("EC PRIVATE", r.buffer);
	}
	function re(e, t) {
		const n = i(e);
		n.setPrivateKey(t);
		return n.getPublicKey();
	}
	const q = {
		sign: (() => {
			if (typeof u === "function") return function e(t, n) {
				const r = this[k];
				if (r === null) return new Error("No private key available");
				if (!n || typeof n !== "string") n = this[O];
				try {
					return u(n, t, r);
				} catch (e) {
					return e;
				}
			};
			return function e(t, n) {
				const r = this[k];
				if (r === null) return new Error("No private key available");
				if (!n || typeof n !== "string") n = this[O];
				const i = s(n);
				i.update(t);
				try {
					return i.sign(r);
				} catch (e) {
					return e;
				}
			};
		})(),
		verify: (() => {
			if (typeof d === "function") return function e(t, n, r) {
				const i = this[A];
				if (i === null) return new Error("No public key available");
				if (!r || typeof r !== "string") r = this[O];
				try {
					return d(r, t, i, n);
				} catch (e) {
					return e;
				}
			};
			return function e(t, n, r) {
				const i = this[A];
				if (i === null) return new Error("No public key available");
				if (!r || typeof r !== "string") r = this[O];
				const a = c(r);
				a.update(t);
				try {
					return a.verify(i, n);
				} catch (e) {
					return e;
				}
			};
		})(),
		isPrivateKey: function e() {
			return this[k] !== null;
		},
		getPrivatePEM: function e() {
			return this[k];
		},
		getPublicPEM: function e() {
			return this[A];
		},
		getPublicSSH: function e() {
			return this[j];
		},
		equals: function e(t) {
			const n = ce(t);
			if (n instanceof Error) return false;
			return this.type === n.type && this[k] === n[k] && this[A] === n[A] && this[j].equals(n[j]);
		}
	};
	function J(e, t, n, r, i, a, o) {
		this.type = e;
		this.comment = t;
		this[k] = n;
		this[A] = r;
		this[j] = i;
		this[O] = a;
		this[M] = o;
	}
	J.prototype = q;
	{
		const e = /^-----BEGIN OPENSSH PRIVATE KEY-----(?:\r\n|\n)([\s\S]+)(?:\r\n|\n)-----END OPENSSH PRIVATE KEY-----$/;
		J.parse = (n, i) => {
			const a = e.exec(n);
			if (a === null) return null;
			let o;
			const s = Buffer.from(a[1], "base64");
			if (s.length < 31) return new Error("Malformed OpenSSH private key");
			const c = s.utf8Slice(0, 15);
			if (c !== "openssh-key-v1\0") return new Error(`Unsupported OpenSSH key magic: ${c}`);
			const l = T(s, 15, true);
			if (l === void 0) return new Error("Malformed OpenSSH private key");
			if (l !== "none" && x.indexOf(l) === -1) return new Error(`Unsupported cipher for OpenSSH key: ${l}`);
			const u = T(s, s._pos, true);
			if (u === void 0) return new Error("Malformed OpenSSH private key");
			if (u !== "none") {
				if (l === "none") return new Error("Malformed OpenSSH private key");
				if (u !== "bcrypt") return new Error(`Unsupported kdf name for OpenSSH key: ${u}`);
				if (!i) return new Error("Encrypted private OpenSSH key detected, but no passphrase given");
			} else if (l !== "none") return new Error("Malformed OpenSSH private key");
			let d;
			let f;
			let p;
			if (l !== "none") d = _[l];
			const m = T(s, s._pos);
			if (m === void 0) return new Error("Malformed OpenSSH private key");
			if (m.length) switch (u) {
				case "none": return new Error("Malformed OpenSSH private key");
				case "bcrypt": {
					const e = T(m, 0);
					if (e === void 0 || m._pos + 4 > m.length) return new Error("Malformed OpenSSH private key");
					const t = E(m, m._pos);
					const n = Buffer.allocUnsafe(d.keyLen + d.ivLen);
					if (h(i, i.length, e, e.length, n, n.length, t) !== 0) return new Error("Failed to generate information to decrypt key");
					f = C(n, 0, d.keyLen);
					p = C(n, d.keyLen, n.length);
					break;
				}
			}
			else if (u !== "none") return new Error("Malformed OpenSSH private key");
			if (s._pos + 3 >= s.length) return new Error("Malformed OpenSSH private key");
			const g = E(s, s._pos);
			s._pos += 4;
			if (g > 0) {
				for (let e = 0; e < g; ++e) {
					const e = T(s, s._pos);
					if (e === void 0) return new Error("Malformed OpenSSH private key");
					if (T(e, 0, true) === void 0) return new Error("Malformed OpenSSH private key");
				}
				let e = T(s, s._pos);
				if (e === void 0) return new Error("Malformed OpenSSH private key");
				if (f !== void 0) {
					if (e.length < d.blockLen || e.length % d.blockLen !== 0) return new Error("Malformed OpenSSH private key");
					try {
						const t = { authTagLength: d.authLen };
						const n = r(d.sslName, f, p, t);
						n.setAutoPadding(false);
						if (d.authLen > 0) {
							if (s.length - s._pos < d.authLen) return new Error("Malformed OpenSSH private key");
							n.setAuthTag(C(s, s._pos, s._pos += d.authLen));
						}
						e = I(n.update(e), n.final());
					} catch (e) {
						return e;
					}
				}
				if (s._pos !== s.length) return new Error("Malformed OpenSSH private key");
				o = t(e, g, f !== void 0);
			} else o = [];
			if (o instanceof Error) return o;
			return o[0];
		};
		function t(e, t, n) {
			const r = [];
			if (e.length < 8) return new Error("Malformed OpenSSH private key");
			if (E(e, 0) !== E(e, 4)) {
				if (n) return new Error("OpenSSH key integrity check failed -- bad passphrase?");
				return new Error("OpenSSH key integrity check failed");
			}
			e._pos = 8;
			let i;
			let a;
			for (i = 0; i < t; ++i) {
				let t;
				let i;
				let o;
				let s;
				const c = T(e, e._pos, true);
				if (c === void 0) return new Error("Malformed OpenSSH private key");
				switch (c) {
					case "ssh-rsa": {
						const n = T(e, e._pos);
						if (n === void 0) return new Error("Malformed OpenSSH private key");
						const r = T(e, e._pos);
						if (r === void 0) return new Error("Malformed OpenSSH private key");
						const a = T(e, e._pos);
						if (a === void 0) return new Error("Malformed OpenSSH private key");
						const c = T(e, e._pos);
						if (c === void 0) return new Error("Malformed OpenSSH private key");
						const l = T(e, e._pos);
						if (l === void 0) return new Error("Malformed OpenSSH private key");
						const u = T(e, e._pos);
						if (u === void 0) return new Error("Malformed OpenSSH private key");
						o = R(n, r);
						s = z(n, r);
						i = ee(n, r, a, c, l, u);
						t = "sha1";
						break;
					}
					case "ssh-dss": {
						const n = T(e, e._pos);
						if (n === void 0) return new Error("Malformed OpenSSH private key");
						const r = T(e, e._pos);
						if (r === void 0) return new Error("Malformed OpenSSH private key");
						const a = T(e, e._pos);
						if (a === void 0) return new Error("Malformed OpenSSH private key");
						const c = T(e, e._pos);
						if (c === void 0) return new Error("Malformed OpenSSH private key");
						const l = T(e, e._pos);
						if (l === void 0) return new Error("Malformed OpenSSH private key");
						o = B(n, r, a, c);
						s = V(n, r, a, c);
						i = H(n, r, a, c, l);
						t = "sha1";
						break;
					}
					case "ssh-ed25519": {
						if (!b) return new Error(`Unsupported OpenSSH private key type: ${c}`);
						const n = T(e, e._pos);
						if (n === void 0 || n.length !== 32) return new Error("Malformed OpenSSH private key");
						const r = T(e, e._pos);
						if (r === void 0 || r.length !== 64) return new Error("Malformed OpenSSH private key");
						o = U(n);
						s = te(n);
						i = W(C(r, 0, 32));
						t = null;
						break;
					}
					case "ecdsa-sha2-nistp256":
						t = "sha256";
						a = "1.2.840.10045.3.1.7";
					case "ecdsa-sha2-nistp384": if (t === void 0) {
						t = "sha384";
						a = "1.3.132.0.34";
					}
					case "ecdsa-sha2-nistp521": {
						if (t === void 0) {
							t = "sha512";
							a = "1.3.132.0.35";
						}
						if (!L(e, 1)) return new Error("Malformed OpenSSH private key");
						const n = T(e, e._pos);
						if (n === void 0) return new Error("Malformed OpenSSH private key");
						const r = T(e, e._pos);
						if (r === void 0) return new Error("Malformed OpenSSH private key");
						o = ne(a, n);
						s = G(a, n);
						i = K(a, n, r);
						break;
					}
					default: return new Error(`Unsupported OpenSSH private key type: ${c}`);
				}
				const l = T(e, e._pos, true);
				if (l === void 0) return new Error("Malformed OpenSSH private key");
				r.push(new J(c, l, i, o, s, t, n));
			}
			let o = 0;
			for (i = e._pos; i < e.length; ++i) if (e[i] !== ++o % 255) return new Error("Malformed OpenSSH private key");
			return r;
		}
	}
	function Y(e, t, n, r, i, a, o) {
		this.type = e;
		this.comment = t;
		this[k] = n;
		this[A] = r;
		this[j] = i;
		this[O] = a;
		this[M] = o;
	}
	Y.prototype = q;
	{
		const e = /^-----BEGIN (RSA|DSA|EC) PRIVATE KEY-----(?:\r\n|\n)((?:[^:]+:\s*[\S].*(?:\r\n|\n))*)([\s\S]+)(?:\r\n|\n)-----END (RSA|DSA|EC) PRIVATE KEY-----$/;
		Y.parse = (t, n) => {
			const i = e.exec(t);
			if (i === null) return null;
			let o = Buffer.from(i[3], "base64");
			let s = i[2];
			let c = false;
			if (s !== void 0) {
				s = s.split(/\r\n|\n/g);
				for (let e = 0; e < s.length; ++e) {
					const t = s[e];
					let i = t.indexOf(":");
					if (t.slice(0, i) === "DEK-Info") {
						const e = t.slice(i + 2);
						i = e.indexOf(",");
						if (i === -1) continue;
						const s = e.slice(0, i).toLowerCase();
						if (p.indexOf(s) === -1) return new Error(`Cipher (${s}) not supported for encrypted OpenSSH private key`);
						const l = N[s];
						if (!l) return new Error(`Cipher (${s}) not supported for encrypted OpenSSH private key`);
						const u = Buffer.from(e.slice(i + 1), "hex");
						if (u.length !== l.ivLen) return new Error("Malformed encrypted OpenSSH private key");
						if (!n) return new Error("Encrypted OpenSSH private key detected, but no passphrase given");
						const d = C(u, 0, 8);
						let f = a("md5").update(n).update(d).digest();
						while (f.length < l.keyLen) f = I(f, a("md5").update(f).update(n).update(d).digest());
						if (f.length > l.keyLen) f = C(f, 0, l.keyLen);
						try {
							const e = r(s, f, u);
							e.setAutoPadding(false);
							o = I(e.update(o), e.final());
							c = true;
						} catch (e) {
							return e;
						}
					}
				}
			}
			let l;
			let u;
			let d;
			let f;
			let h;
			let g;
			let _ = "Malformed OpenSSH private key";
			if (c) _ += ". Bad passphrase?";
			switch (i[1]) {
				case "RSA":
					l = "ssh-rsa";
					u = F("RSA PRIVATE", o);
					try {
						g = new m.Reader(o);
						g.readSequence();
						g.readInt();
						const e = g.readString(m.Integer, true);
						if (e === null) return new Error(_);
						const t = g.readString(m.Integer, true);
						if (t === null) return new Error(_);
						d = R(e, t);
						f = z(e, t);
					} catch {
						return new Error(_);
					}
					h = "sha1";
					break;
				case "DSA":
					l = "ssh-dss";
					u = F("DSA PRIVATE", o);
					try {
						g = new m.Reader(o);
						g.readSequence();
						g.readInt();
						const e = g.readString(m.Integer, true);
						if (e === null) return new Error(_);
						const t = g.readString(m.Integer, true);
						if (t === null) return new Error(_);
						const n = g.readString(m.Integer, true);
						if (n === null) return new Error(_);
						const r = g.readString(m.Integer, true);
						if (r === null) return new Error(_);
						d = B(e, t, n, r);
						f = V(e, t, n, r);
					} catch {
						return new Error(_);
					}
					h = "sha1";
					break;
				case "EC": {
					let e;
					let t;
					let n;
					try {
						g = new m.Reader(o);
						g.readSequence();
						g.readInt();
						t = g.readString(m.OctetString, true);
						g.readByte();
						const r = g.readLength();
						if (r !== null) {
							g._offset = r;
							n = g.readOID();
							if (n === null) return new Error(_);
							switch (n) {
								case "1.2.840.10045.3.1.7":
									e = "prime256v1";
									l = "ecdsa-sha2-nistp256";
									h = "sha256";
									break;
								case "1.3.132.0.34":
									e = "secp384r1";
									l = "ecdsa-sha2-nistp384";
									h = "sha384";
									break;
								case "1.3.132.0.35":
									e = "secp521r1";
									l = "ecdsa-sha2-nistp521";
									h = "sha512";
									break;
								default: return new Error(`Unsupported private key EC OID: ${n}`);
							}
						} else return new Error(_);
					} catch {
						return new Error(_);
					}
					u = F("EC PRIVATE", o);
					const r = re(e, t);
					d = ne(n, r);
					f = G(n, r);
					break;
				}
			}
			return new Y(l, "", u, d, f, h, c);
		};
	}
	function X(e, t, n, r, i, a, o) {
		this.type = e;
		this.comment = t;
		this[k] = n;
		this[A] = r;
		this[j] = i;
		this[O] = a;
		this[M] = o;
	}
	X.prototype = q;
	{
		const e = Buffer.alloc(0);
		const t = Buffer.from([
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
		const n = Buffer.from([
			0,
			0,
			0,
			0
		]);
		const i = Buffer.from([
			0,
			0,
			0,
			1
		]);
		const s = /^PuTTY-User-Key-File-2: (ssh-(?:rsa|dss))\r?\nEncryption: (aes256-cbc|none)\r?\nComment: ([^\r\n]*)\r?\nPublic-Lines: \d+\r?\n([\s\S]+?)\r?\nPrivate-Lines: \d+\r?\n([\s\S]+?)\r?\nPrivate-MAC: ([^\r\n]+)/;
		X.parse = (c, l) => {
			const u = s.exec(c);
			if (u === null) return null;
			const d = u[2];
			const f = d !== "none";
			if (f && !l) return new Error("Encrypted PPK private key detected, but no passphrase given");
			let p = Buffer.from(u[5], "base64");
			if (f) {
				const e = _[d];
				let o = I(a("sha1").update(n).update(l).digest(), a("sha1").update(i).update(l).digest());
				if (o.length > e.keyLen) o = C(o, 0, e.keyLen);
				try {
					const n = r(e.sslName, o, t);
					n.setAutoPadding(false);
					p = I(n.update(p), n.final());
				} catch (e) {
					return e;
				}
			}
			const m = u[1];
			const h = u[3];
			const g = Buffer.from(u[4], "base64");
			const v = u[6];
			const y = m.length;
			const b = d.length;
			const x = Buffer.byteLength(h);
			const S = g.length;
			const w = p.length;
			const E = Buffer.allocUnsafe(4 + y + 4 + b + 4 + x + 4 + S + 4 + w);
			let O = 0;
			D(E, y, O);
			E.utf8Write(m, O += 4, y);
			D(E, b, O += y);
			E.utf8Write(d, O += 4, b);
			D(E, x, O += b);
			E.utf8Write(h, O += 4, x);
			D(E, S, O += x);
			E.set(g, O += 4);
			D(E, w, O += S);
			E.set(p, O + 4);
			if (!l) l = e;
			if (o("sha1", a("sha1").update("putty-private-key-file-mac-key").update(l).digest()).update(E).digest("hex") !== v) {
				if (f) return new Error("PPK private key integrity check failed -- bad passphrase?");
				return new Error("PPK private key integrity check failed");
			}
			let k;
			let A;
			let j;
			g._pos = 0;
			L(g, 1);
			switch (m) {
				case "ssh-rsa": {
					const e = T(g, g._pos);
					if (e === void 0) return new Error("Malformed PPK public key");
					const t = T(g, g._pos);
					if (t === void 0) return new Error("Malformed PPK public key");
					const n = T(p, 0);
					if (n === void 0) return new Error("Malformed PPK private key");
					const r = T(p, p._pos);
					if (r === void 0) return new Error("Malformed PPK private key");
					const i = T(p, p._pos);
					if (i === void 0) return new Error("Malformed PPK private key");
					const a = T(p, p._pos);
					if (a === void 0) return new Error("Malformed PPK private key");
					k = R(t, e);
					A = z(t, e);
					j = ee(t, e, n, a, r, i);
					break;
				}
				case "ssh-dss": {
					const e = T(g, g._pos);
					if (e === void 0) return new Error("Malformed PPK public key");
					const t = T(g, g._pos);
					if (t === void 0) return new Error("Malformed PPK public key");
					const n = T(g, g._pos);
					if (n === void 0) return new Error("Malformed PPK public key");
					const r = T(g, g._pos);
					if (r === void 0) return new Error("Malformed PPK public key");
					const i = T(p, 0);
					if (i === void 0) return new Error("Malformed PPK private key");
					k = B(e, t, n, r);
					A = V(e, t, n, r);
					j = H(e, t, n, r, i);
					break;
				}
			}
			return new X(m, h, j, k, A, "sha1", f);
		};
	}
	function ie(e, t, n, r, i) {
		this.type = e;
		this.comment = t;
		this[k] = null;
		this[A] = n;
		this[j] = r;
		this[O] = i;
		this[M] = false;
	}
	ie.prototype = q;
	{
		let e;
		if (b) e = /^(((?:ssh-(?:rsa|dss|ed25519))|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v0[01]@openssh.com)?) ([A-Z0-9a-z/+=]+)(?:$|\s+([\S].*)?)$/;
		else e = /^(((?:ssh-(?:rsa|dss))|ecdsa-sha2-nistp(?:256|384|521))(?:-cert-v0[01]@openssh.com)?) ([A-Z0-9a-z/+=]+)(?:$|\s+([\S].*)?)$/;
		ie.parse = (t) => {
			const n = e.exec(t);
			if (n === null) return null;
			const r = n[1];
			const i = n[2];
			const a = Buffer.from(n[3], "base64");
			const o = n[4] || "";
			const s = T(a, a._pos, true);
			if (s === void 0 || s.indexOf(i) !== 0) return new Error("Malformed OpenSSH public key");
			return oe(a, i, o, r);
		};
	}
	function ae(e, t, n, r, i) {
		this.type = e;
		this.comment = t;
		this[k] = null;
		this[A] = n;
		this[j] = r;
		this[O] = i;
		this[M] = false;
	}
	ae.prototype = q;
	{
		const e = /^---- BEGIN SSH2 PUBLIC KEY ----(?:\r?\n)((?:.{0,72}\r?\n)+)---- END SSH2 PUBLIC KEY ----$/;
		const t = /^[A-Z0-9a-z/+=\r\n]+$/;
		const n = /^([\x21-\x39\x3B-\x7E]{1,64}): ((?:[^\\]*\\\r?\n)*[^\r\n]+)\r?\n/gm;
		const r = /\\\r?\n/g;
		ae.parse = (i) => {
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
					return new Error("Malformed RFC4716 public key");
				}
				s = n.lastIndex;
				if (e.toLowerCase() === "comment") {
					c = t;
					if (c.length > 1 && c.charCodeAt(0) === 34 && c.charCodeAt(c.length - 1) === 34) c = c.slice(1, -1);
				}
			}
			let l = o.slice(s);
			if (!t.test(l)) return new Error("Malformed RFC4716 public key");
			l = Buffer.from(l, "base64");
			const u = T(l, 0, true);
			if (u === void 0) return new Error("Malformed RFC4716 public key");
			let d = null;
			let f = null;
			switch (u) {
				case "ssh-rsa": {
					const e = T(l, l._pos);
					if (e === void 0) return new Error("Malformed RFC4716 public key");
					const t = T(l, l._pos);
					if (t === void 0) return new Error("Malformed RFC4716 public key");
					d = R(t, e);
					f = z(t, e);
					break;
				}
				case "ssh-dss": {
					const e = T(l, l._pos);
					if (e === void 0) return new Error("Malformed RFC4716 public key");
					const t = T(l, l._pos);
					if (t === void 0) return new Error("Malformed RFC4716 public key");
					const n = T(l, l._pos);
					if (n === void 0) return new Error("Malformed RFC4716 public key");
					const r = T(l, l._pos);
					if (r === void 0) return new Error("Malformed RFC4716 public key");
					d = B(e, t, n, r);
					f = V(e, t, n, r);
					break;
				}
				default: return new Error("Malformed RFC4716 public key");
			}
			return new ae(u, c, d, f, "sha1");
		};
	}
	function oe(e, t, n, r) {
		if (!Z(t)) return new Error(`Unsupported OpenSSH public key type: ${t}`);
		let i;
		let a;
		let o = null;
		let s = null;
		switch (t) {
			case "ssh-rsa": {
				const t = T(e, e._pos || 0);
				if (t === void 0) return new Error("Malformed OpenSSH public key");
				const n = T(e, e._pos);
				if (n === void 0) return new Error("Malformed OpenSSH public key");
				o = R(n, t);
				s = z(n, t);
				i = "sha1";
				break;
			}
			case "ssh-dss": {
				const t = T(e, e._pos || 0);
				if (t === void 0) return new Error("Malformed OpenSSH public key");
				const n = T(e, e._pos);
				if (n === void 0) return new Error("Malformed OpenSSH public key");
				const r = T(e, e._pos);
				if (r === void 0) return new Error("Malformed OpenSSH public key");
				const a = T(e, e._pos);
				if (a === void 0) return new Error("Malformed OpenSSH public key");
				o = B(t, n, r, a);
				s = V(t, n, r, a);
				i = "sha1";
				break;
			}
			case "ssh-ed25519": {
				const t = T(e, e._pos || 0);
				if (t === void 0 || t.length !== 32) return new Error("Malformed OpenSSH public key");
				o = U(t);
				s = te(t);
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
				if (!L(e, 1)) return new Error("Malformed OpenSSH public key");
				const t = T(e, e._pos || 0);
				if (t === void 0) return new Error("Malformed OpenSSH public key");
				o = ne(a, t);
				s = G(a, t);
				break;
			}
			default: return new Error(`Unsupported OpenSSH public key type: ${t}`);
		}
		return new ie(r, n, o, s, i);
	}
	function Z(e) {
		switch (e) {
			case "ssh-rsa":
			case "ssh-dss":
			case "ecdsa-sha2-nistp256":
			case "ecdsa-sha2-nistp384":
			case "ecdsa-sha2-nistp521": return true;
			case "ssh-ed25519": if (b) return true;
			default: return false;
		}
	}
	function se(e) {
		if (!e) return false;
		return typeof e[M] === "boolean";
	}
	function ce(e, t) {
		if (se(e)) return e;
		let n;
		if (Buffer.isBuffer(e)) {
			n = e;
			e = e.utf8Slice(0, e.length).trim();
		} else if (typeof e === "string") e = e.trim();
		else return new Error("Key data must be a Buffer or string");
		if (t != void 0) {
			if (typeof t === "string") t = Buffer.from(t);
			else if (!Buffer.isBuffer(t)) return new Error("Passphrase must be a string or Buffer when supplied");
		}
		let r;
		if ((r = J.parse(e, t)) !== null) return r;
		if ((r = Y.parse(e, t)) !== null) return r;
		if ((r = X.parse(e, t)) !== null) return r;
		if ((r = ie.parse(e)) !== null) return r;
		if ((r = ae.parse(e)) !== null) return r;
		if (n) {
			P.init(n, 0);
			const t = P.readString(true);
			if (t !== void 0) {
				e = P.readRaw();
				if (e !== void 0) {
					r = oe(e, t, "", t);
					if (r instanceof Error) r = null;
				}
			}
			P.clear();
		}
		if (r) return r;
		return new Error("Unsupported key format");
	}
	n.exports = {
		isParsedKey: se,
		isSupportedKeyType: Z,
		parseDERKey: (e, t) => oe(e, t, "", t),
		parseKey: ce
	};
}));
var w = i(((e, n) => {
	const { Socket: r } = t("net");
	const { Duplex: i } = t("stream");
	const { resolve: a } = t("path");
	const { readFile: o } = t("fs");
	const { execFile: s, spawn: c } = t("child_process");
	const { isParsedKey: l, parseKey: u } = C();
	const { makeBufferParser: d, readUInt32BE: f, writeUInt32BE: p, writeUInt32LE: m } = y();
	function h(e) {
		let t = false;
		return (...n) => {
			if (t) return;
			t = true;
			e(...n);
		};
	}
	function g(e, t) {
		const n = Buffer.allocUnsafe(e.length + t.length);
		e.copy(n, 0);
		t.copy(n, e.length);
		return n;
	}
	function _() {}
	const v = Buffer.alloc(0);
	const b = d();
	var x = class {
		getIdentities(e) {
			e(new Error("Missing getIdentities() implementation"));
		}
		sign(e, t, n, r) {
			if (typeof n === "function") r = n;
			r(new Error("Missing sign() implementation"));
		}
	};
	var S = class extends x {
		constructor(e) {
			super();
			this.socketPath = e;
		}
		getStream(e) {
			e = h(e);
			const t = new r();
			t.on("connect", () => {
				e(null, t);
			});
			t.on("close", n).on("end", n).on("error", n);
			t.connect(this.socketPath);
			function n() {
				try {
					t.destroy();
				} catch {}
				e(new Error("Failed to connect to agent"));
			}
		}
		getIdentities(e) {
			e = h(e);
			this.getStream((t, n) => {
				function r(t) {
					if (n) try {
						n.destroy();
					} catch {}
					if (!t) t = new Error("Failed to retrieve identities from agent");
					e(t);
				}
				if (t) return r(t);
				const i = new O(true);
				i.on("error", r);
				i.pipe(n).pipe(i);
				n.on("close", r).on("end", r).on("error", r);
				i.getIdentities((t, i) => {
					if (t) return r(t);
					try {
						n.destroy();
					} catch {}
					e(null, i);
				});
			});
		}
		sign(e, t, n, r) {
			if (typeof n === "function") {
				r = n;
				n = void 0;
			} else if (typeof n !== "object" || n === null) n = void 0;
			r = h(r);
			this.getStream((i, a) => {
				function o(e) {
					if (a) try {
						a.destroy();
					} catch {}
					if (!e) e = new Error("Failed to sign data with agent");
					r(e);
				}
				if (i) return o(i);
				const s = new O(true);
				s.on("error", o);
				s.pipe(a).pipe(s);
				a.on("close", o).on("end", o).on("error", o);
				s.sign(e, t, n, (e, t) => {
					if (e) return o(e);
					try {
						a.destroy();
					} catch {}
					r(null, t);
				});
			});
		}
	};
	const w = (() => {
		const e = 10;
		const t = 11;
		const n = 12;
		const r = 13;
		const o = 14;
		const s = 15;
		const l = a(import.meta.dirname, "..", "util/pagent.exe");
		const u = {
			[e]: new Error("Invalid pagent.exe arguments"),
			[t]: new Error("Pageant is not running"),
			[n]: new Error("pagent.exe could not create an mmap"),
			[r]: new Error("pagent.exe could not set mode for stdin"),
			[o]: new Error("pagent.exe could not set mode for stdout"),
			[s]: new Error("pagent.exe did not get expected input payload")
		};
		function d(e) {
			e.buffer = null;
			if (e.proc) {
				e.proc.kill();
				e.proc = void 0;
			}
		}
		class p extends i {
			constructor() {
				super();
				this.proc = void 0;
				this.buffer = null;
			}
			_read(e) {}
			_write(e, t, n) {
				if (this.buffer === null) this.buffer = e;
				else {
					const t = Buffer.allocUnsafe(this.buffer.length + e.length);
					this.buffer.copy(t, 0);
					e.copy(t, this.buffer.length);
					this.buffer = t;
				}
				if (this.buffer.length < 4) return n();
				const r = f(this.buffer, 0);
				if (this.buffer.length - 4 < r) return n();
				e = this.buffer.slice(0, 4 + r);
				if (this.buffer.length > 4 + r) return n(new Error("Unexpected multiple agent requests"));
				this.buffer = null;
				let i;
				const a = this.proc = c(l, [e.length]);
				a.stdout.on("data", (e) => {
					this.push(e);
				});
				a.on("error", (e) => {
					i = e;
					n(i);
				});
				a.on("close", (e) => {
					this.proc = void 0;
					if (!i) {
						if (i = u[e]) return n(i);
						n();
					}
				});
				a.stdin.end(e);
			}
			_final(e) {
				d(this);
				e();
			}
			_destroy(e, t) {
				d(this);
				t();
			}
		}
		return class e extends S {
			getStream(e) {
				e(null, new p());
			}
		};
	})();
	const T = (() => {
		const e = /^!<socket >(\d+) s ([A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8})/;
		return class t extends S {
			getStream(t) {
				t = h(t);
				let n = this.socketPath;
				let i = false;
				o(n, function a(c, l) {
					if (c) {
						if (i) return t(new Error("Invalid cygwin unix socket path"));
						s("cygpath", ["-w", n], (e, r, s) => {
							if (e || r.length === 0) return t(new Error("Invalid cygwin unix socket path"));
							i = true;
							n = r.toString().replace(/[\r\n]/g, "");
							o(n, a);
						});
						return;
					}
					const u = e.exec(l.toString("ascii"));
					if (!u) return t(new Error("Malformed cygwin unix socket file"));
					let d;
					let p = 0;
					let h = false;
					const g = [];
					let _;
					let v = Buffer.alloc(12);
					const y = parseInt(u[1], 10);
					const b = u[2].replace(/-/g, "");
					const x = Buffer.allocUnsafe(16);
					for (let e = 0, t = 0; t < 32; ++e, t += 2) x[e] = parseInt(b.substring(t, t + 2), 16);
					for (let e = 0; e < 16; e += 4) m(x, f(x, e), e);
					T();
					function S() {
						p = 0;
						d = "secret";
						_.write(x);
					}
					function C(e) {
						p += e.length;
						if (d === "secret") {
							if (p === 16) {
								p = 0;
								d = "creds";
								_.write(v);
							}
							return;
						}
						if (d === "creds") {
							if (!h) g.push(e);
							if (p === 12) {
								_.removeListener("connect", S);
								_.removeListener("data", C);
								_.removeListener("error", w);
								_.removeListener("end", w);
								_.removeListener("close", w);
								if (h) return t(null, _);
								h = true;
								v = Buffer.concat(g);
								m(v, process.pid, 0);
								_.on("error", () => {});
								_.destroy();
								T();
							}
						}
					}
					function w() {
						t(new Error("Problem negotiating cygwin unix socket security"));
					}
					function T() {
						_ = new r();
						_.on("connect", S);
						_.on("data", C);
						_.on("error", w);
						_.on("end", w);
						_.on("close", w);
						_.connect(y);
					}
				});
			}
		};
	})();
	const E = /^[/\\][/\\]\.[/\\]pipe[/\\].+/;
	function D(e) {
		if (process.platform === "win32" && !E.test(e)) return e === "pageant" ? new w() : new T(e);
		return new S(e);
	}
	const O = (() => {
		const e = 11;
		const t = 13;
		const n = 5;
		const r = 12;
		const a = 14;
		const o = 2;
		const s = 4;
		const c = 0;
		const d = 1;
		function m(e) {
			let t;
			while (e[D].length) {
				const n = e[D][0][y];
				if (n === void 0) break;
				e[D].shift();
				t = e.push(n);
			}
			return t;
		}
		const h = Symbol("Inbound Request Type");
		const y = Symbol("Inbound Request Response");
		const x = Symbol("Inbound Request Context");
		class S {
			constructor(e, t) {
				this[h] = e;
				this[y] = void 0;
				this[x] = t;
			}
			hasResponded() {
				return this[y] !== void 0;
			}
			getType() {
				return this[h];
			}
			getContext() {
				return this[x];
			}
		}
		function C(e, t, n) {
			t[y] = n;
			return m(e);
		}
		function w(e) {
			e[k] = null;
			if (e[O] === c) {
				const t = e[D];
				if (t && t.length) {
					e[D] = [];
					for (const e of t) e.cb(new Error("No reply from server"));
				}
			}
			try {
				e.end();
			} catch {}
			setImmediate(() => {
				if (!e[M]) e.emit("end");
				if (!e[j]) e.emit("close");
			});
		}
		function T() {
			this[j] = true;
		}
		function E() {
			this[M] = true;
		}
		const D = Symbol("Requests");
		const O = Symbol("Agent Protocol Role");
		const k = Symbol("Agent Protocol Buffer");
		const A = Symbol("Agent Protocol Current Message Length");
		const j = Symbol("Agent Protocol Closed");
		const M = Symbol("Agent Protocol Ended");
		return class m extends i {
			constructor(e) {
				super({
					autoDestroy: true,
					emitClose: false
				});
				this[O] = e ? c : d;
				this[D] = [];
				this[k] = null;
				this[A] = -1;
				this.once("end", E);
				this.once("close", T);
			}
			_read(e) {}
			_write(i, l, d) {
				if (this[k] === null) this[k] = i;
				else this[k] = g(this[k], i);
				let p = this[k];
				let m = p.length;
				let h = 0;
				while (h < m) {
					if (m < 5) break;
					if (this[A] === -1) this[A] = f(p, h);
					if (m < 4 + this[A]) break;
					const i = p[h += 4];
					++h;
					if (this[O] === c) {
						if (this[D].length === 0) return d(new Error("Received unexpected message from server"));
						const o = this[D].shift();
						switch (i) {
							case n:
								o.cb(new Error("Agent responded with failure"));
								break;
							case r: {
								if (o.type !== e) return d(new Error("Agent responded with wrong message type"));
								b.init(p, h);
								const t = b.readUInt32BE();
								if (t === void 0) {
									b.clear();
									return d(new Error("Malformed agent response"));
								}
								const n = [];
								for (let e = 0; e < t; ++e) {
									let e = b.readString();
									if (e === void 0) {
										b.clear();
										return d(new Error("Malformed agent response"));
									}
									const t = b.readString(true);
									if (t === void 0) {
										b.clear();
										return d(new Error("Malformed agent response"));
									}
									e = u(e);
									if (e instanceof Error) continue;
									e.comment = e.comment || t;
									n.push(e);
								}
								h = b.pos();
								b.clear();
								o.cb(null, n);
								break;
							}
							case a: {
								if (o.type !== t) return d(new Error("Agent responded with wrong message type"));
								b.init(p, h);
								let e = b.readString();
								h = b.pos();
								b.clear();
								if (e === void 0) return d(new Error("Malformed agent response"));
								b.init(e, 0);
								b.readString(true);
								e = b.readString();
								b.clear();
								if (e === void 0) return d(new Error("Malformed OpenSSH signature format"));
								o.cb(null, e);
								break;
							}
							default: return d(new Error("Agent responded with unsupported message type"));
						}
					} else switch (i) {
						case e: {
							const e = new S(i);
							this[D].push(e);
							this.emit("identities", e);
							break;
						}
						case t: {
							b.init(p, h);
							let e = b.readString();
							const t = b.readString();
							const n = b.readUInt32BE();
							h = b.pos();
							b.clear();
							if (n === void 0) {
								const e = new S(i);
								this[D].push(e);
								return this.failureReply(e);
							}
							e = u(e);
							if (e instanceof Error) {
								const e = new S(i);
								this[D].push(e);
								return this.failureReply(e);
							}
							const r = { hash: void 0 };
							let a;
							if (e.type === "ssh-rsa") {
								if (n & o) {
									a = "rsa-sha2-256";
									r.hash = "sha256";
								} else if (n & s) {
									a = "rsa-sha2-512";
									r.hash = "sha512";
								}
							}
							if (a === void 0) a = e.type;
							const c = new S(i, a);
							this[D].push(c);
							this.emit("sign", c, e, t, r);
							break;
						}
						default: {
							const e = new S(i);
							this[D].push(e);
							this.failureReply(e);
						}
					}
					this[A] = -1;
					if (h === m) {
						this[k] = null;
						break;
					} else {
						this[k] = p = p.slice(h);
						m = p.length;
						h = 0;
					}
				}
				d();
			}
			_destroy(e, t) {
				w(this);
				t();
			}
			_final(e) {
				w(this);
				e();
			}
			sign(e, n, r, i) {
				if (this[O] !== c) throw new Error("Client-only method called with server role");
				if (typeof r === "function") {
					i = r;
					r = void 0;
				} else if (typeof r !== "object" || r === null) r = void 0;
				let a = 0;
				e = u(e);
				if (e instanceof Error) throw new Error("Invalid public key argument");
				if (e.type === "ssh-rsa" && r) switch (r.hash) {
					case "sha256":
						a = o;
						break;
					case "sha512": a = s;
				}
				e = e.getPublicSSH();
				const l = t;
				const d = e.length;
				const f = n.length;
				let m = 0;
				const h = Buffer.allocUnsafe(9 + d + 4 + f + 4);
				p(h, h.length - 4, m);
				h[m += 4] = l;
				p(h, d, ++m);
				e.copy(h, m += 4);
				p(h, f, m += d);
				n.copy(h, m += 4);
				p(h, a, m += f);
				if (typeof i !== "function") i = _;
				this[D].push({
					type: l,
					cb: i
				});
				return this.push(h);
			}
			getIdentities(t) {
				if (this[O] !== c) throw new Error("Client-only method called with server role");
				const n = e;
				let r = 0;
				const i = Buffer.allocUnsafe(5);
				p(i, i.length - 4, r);
				i[r += 4] = n;
				if (typeof t !== "function") t = _;
				this[D].push({
					type: n,
					cb: t
				});
				return this.push(i);
			}
			failureReply(e) {
				if (this[O] !== d) throw new Error("Server-only method called with client role");
				if (!(e instanceof S)) throw new Error("Wrong request argument");
				if (e.hasResponded()) return true;
				let t = 0;
				const r = Buffer.allocUnsafe(5);
				p(r, r.length - 4, t);
				r[t += 4] = n;
				return C(this, e, r);
			}
			getIdentitiesReply(t, n) {
				if (this[O] !== d) throw new Error("Server-only method called with client role");
				if (!(t instanceof S)) throw new Error("Wrong request argument");
				if (t.hasResponded()) return true;
				if (t.getType() !== e) throw new Error("Invalid response to request");
				if (!Array.isArray(n)) throw new Error("Keys argument must be an array");
				let i = 4;
				const a = [];
				for (let e = 0; e < n.length; ++e) {
					const t = n[e];
					if (typeof t !== "object" || t === null) throw new Error(`Invalid key entry: ${t}`);
					let r;
					let o;
					if (l(t)) r = t;
					else if (l(t.pubKey)) r = t.pubKey;
					else {
						if (typeof t.pubKey !== "object" || t.pubKey === null) continue;
						({pubKey: r, comment: o} = t.pubKey);
						r = u(r);
						if (r instanceof Error) continue;
					}
					o = r.comment || o;
					r = r.getPublicSSH();
					i += 4 + r.length;
					if (o && typeof o === "string") o = Buffer.from(o);
					else if (!Buffer.isBuffer(o)) o = v;
					i += 4 + o.length;
					a.push({
						pubKey: r,
						comment: o
					});
				}
				let o = 0;
				const s = Buffer.allocUnsafe(5 + i);
				p(s, s.length - 4, o);
				s[o += 4] = r;
				p(s, a.length, ++o);
				o += 4;
				for (let e = 0; e < a.length; ++e) {
					const { pubKey: t, comment: n } = a[e];
					p(s, t.length, o);
					t.copy(s, o += 4);
					p(s, n.length, o += t.length);
					o += 4;
					if (n.length) {
						n.copy(s, o);
						o += n.length;
					}
				}
				return C(this, t, s);
			}
			signReply(e, n) {
				if (this[O] !== d) throw new Error("Server-only method called with client role");
				if (!(e instanceof S)) throw new Error("Wrong request argument");
				if (e.hasResponded()) return true;
				if (e.getType() !== t) throw new Error("Invalid response to request");
				if (!Buffer.isBuffer(n)) throw new Error("Signature argument must be a Buffer");
				if (n.length === 0) throw new Error("Signature argument must be non-empty");
				let r = 0;
				const i = e.getContext();
				const o = Buffer.byteLength(i);
				const s = Buffer.allocUnsafe(13 + o + 4 + n.length);
				p(s, s.length - 4, r);
				s[r += 4] = a;
				p(s, 4 + o + 4 + n.length, ++r);
				p(s, o, r += 4);
				s.utf8Write(i, r += 4, o);
				p(s, n.length, r += o);
				n.copy(s, r += 4);
				return C(this, e, s);
			}
		};
	})();
	const k = Symbol("Agent");
	const A = Symbol("Agent Keys");
	const j = Symbol("Agent Keys Index");
	const M = Symbol("Agent Init Callbacks");
	var N = class {
		constructor(e) {
			if (typeof e === "string") e = D(e);
			else if (!P(e)) throw new Error("Invalid agent argument");
			this[k] = e;
			this[A] = null;
			this[j] = -1;
			this[M] = null;
		}
		init(e) {
			if (typeof e !== "function") e = _;
			if (this[A] === null) {
				if (this[M] === null) {
					this[M] = [e];
					const t = (...e) => {
						process.nextTick(() => {
							const t = this[M];
							this[M] = null;
							for (const n of t) n(...e);
						});
					};
					this[k].getIdentities(h((e, n) => {
						if (e) return t(e);
						if (!Array.isArray(n)) return t(new Error("Agent implementation failed to provide keys"));
						const r = [];
						for (let e of n) {
							e = u(e);
							if (e instanceof Error) continue;
							r.push(e);
						}
						this[A] = r;
						this[j] = -1;
						t();
					}));
				} else this[M].push(e);
			} else process.nextTick(e);
		}
		nextKey() {
			if (this[A] === null || ++this[j] >= this[A].length) return false;
			return this[A][this[j]];
		}
		currentKey() {
			if (this[A] === null || this[j] >= this[A].length) return null;
			return this[A][this[j]];
		}
		pos() {
			if (this[A] === null || this[j] >= this[A].length) return -1;
			return this[j];
		}
		reset() {
			this[j] = -1;
		}
		sign(...e) {
			this[k].sign(...e);
		}
	};
	function P(e) {
		return e instanceof x;
	}
	n.exports = {
		AgentContext: N,
		AgentProtocol: O,
		BaseAgent: x,
		createAgent: D,
		CygwinAgent: T,
		isAgent: P,
		OpenSSHAgent: S,
		PageantAgent: w
	};
}));
var T = i(((e, t) => {
	t.exports = {};
}));
var E = i(((e, t) => {
	t.exports = {};
}));
var D = i(((e, n) => {
	const { kMaxLength: r } = t("buffer");
	const { createInflate: i, constants: { DEFLATE: a, INFLATE: o, Z_DEFAULT_CHUNK: s, Z_DEFAULT_COMPRESSION: c, Z_DEFAULT_MEMLEVEL: l, Z_DEFAULT_STRATEGY: u, Z_DEFAULT_WINDOWBITS: d, Z_PARTIAL_FLUSH: f } } = t("zlib");
	const p = i()._handle.constructor;
	function m() {
		throw new Error("Should not get here");
	}
	function h(e, t, n) {
		const r = this._owner;
		const i = new Error(e);
		i.errno = t;
		i.code = n;
		r._err = i;
	}
	function g(e) {
		if (!e._handle) return;
		e._handle.close();
		e._handle = null;
	}
	var _ = class {
		constructor(e) {
			const t = d;
			const n = c;
			const i = l;
			const a = u;
			const o = void 0;
			this._err = void 0;
			this._writeState = new Uint32Array(2);
			this._chunkSize = s;
			this._maxOutputLength = r;
			this._outBuffer = Buffer.allocUnsafe(this._chunkSize);
			this._outOffset = 0;
			this._handle = new p(e);
			this._handle._owner = this;
			this._handle.onerror = h;
			this._handle.init(t, n, i, a, this._writeState, m, o);
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
			let l = 0;
			const u = this._writeState;
			let d = this._outBuffer;
			let p = this._outOffset;
			const m = this._chunkSize;
			while (true) {
				n.writeSync(f, e, a, r, d, p, i);
				if (this._err) throw this._err;
				o = u[0];
				s = u[1];
				const t = r - s;
				const h = i - o;
				if (h > 0) {
					const e = p === 0 && h === d.length ? d : d.slice(p, p + h);
					p += h;
					if (!c) c = e;
					else if (c.push === void 0) c = [c, e];
					else c.push(e);
					l += e.byteLength;
					if (l > this._maxOutputLength) {
						g(this);
						throw new Error(`Output length exceeded maximum of ${this._maxOutputLength}`);
					}
				} else if (h !== 0) throw new Error("have should not go down");
				if (o === 0 || p >= m) {
					i = m;
					p = 0;
					d = Buffer.allocUnsafe(m);
				}
				if (o === 0) {
					a += t;
					r = s;
				} else break;
			}
			this._outBuffer = d;
			this._outOffset = p;
			if (l === 0) c = Buffer.alloc(0);
			if (t) {
				c.totalLen = l;
				return c;
			}
			if (c.push === void 0) return c;
			const h = Buffer.allocUnsafe(l);
			for (let e = 0, t = 0; e < c.length; ++e) {
				const n = c[e];
				h.set(n, t);
				t += n.length;
			}
			return h;
		}
	};
	var v = class {
		constructor(e) {
			this.allocStart = 0;
			this.allocStartKEX = 0;
			this._protocol = e;
			this._zlib = new _(a);
		}
		cleanup() {
			if (this._zlib) g(this._zlib);
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
	var y = class {
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
	var b = class {
		constructor() {
			this._zlib = new _(o);
		}
		cleanup() {
			if (this._zlib) g(this._zlib);
		}
		read(e) {
			return this._zlib.writeSync(e, false);
		}
	};
	var x = class {
		cleanup() {}
		read(e) {
			return e;
		}
	};
	n.exports = {
		PacketReader: x,
		PacketWriter: y,
		ZlibPacketReader: b,
		ZlibPacketWriter: v
	};
}));
var O = i(((e, t) => {
	const { bufferSlice: n, bufferParser: r, doFatalError: i, sigSSHToASN1: a, writeUInt32BE: o } = y();
	const { CHANNEL_OPEN_FAILURE: s, COMPAT: c, MESSAGE: l, TERMINAL_MODE: u } = v();
	const { parseKey: d } = C();
	const f = Array.from(Object.entries(u)).reduce((e, [t, n]) => ({
		...e,
		[t]: n
	}), {});
	t.exports = {
		[l.DISCONNECT]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			const a = r.readString(true);
			const o = r.readString();
			r.clear();
			if (o === void 0) return i(e, "Inbound: Malformed DISCONNECT packet");
			e._debug && e._debug(`Inbound: Received DISCONNECT (${n}, "${a}")`);
			const s = e._handlers.DISCONNECT;
			s && s(e, n, a);
		},
		[l.IGNORE]: (e, t) => {
			e._debug && e._debug("Inbound: Received IGNORE");
		},
		[l.UNIMPLEMENTED]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			r.clear();
			if (n === void 0) return i(e, "Inbound: Malformed UNIMPLEMENTED packet");
			e._debug && e._debug(`Inbound: Received UNIMPLEMENTED (seqno ${n})`);
		},
		[l.DEBUG]: (e, t) => {
			r.init(t, 1);
			const n = r.readBool();
			const a = r.readString(true);
			const o = r.readString();
			r.clear();
			if (o === void 0) return i(e, "Inbound: Malformed DEBUG packet");
			e._debug && e._debug("Inbound: Received DEBUG");
			const s = e._handlers.DEBUG;
			s && s(e, n, a);
		},
		[l.SERVICE_REQUEST]: (e, t) => {
			r.init(t, 1);
			const n = r.readString(true);
			r.clear();
			if (n === void 0) return i(e, "Inbound: Malformed SERVICE_REQUEST packet");
			e._debug && e._debug(`Inbound: Received SERVICE_REQUEST (${n})`);
			const a = e._handlers.SERVICE_REQUEST;
			a && a(e, n);
		},
		[l.SERVICE_ACCEPT]: (e, t) => {
			r.init(t, 1);
			const n = r.readString(true);
			r.clear();
			if (n === void 0) return i(e, "Inbound: Malformed SERVICE_ACCEPT packet");
			e._debug && e._debug(`Inbound: Received SERVICE_ACCEPT (${n})`);
			const a = e._handlers.SERVICE_ACCEPT;
			a && a(e, n);
		},
		[l.EXT_INFO]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			let a;
			if (n !== void 0) {
				a = [];
				for (let e = 0; e < n; ++e) {
					const e = r.readString(true);
					const t = r.readString();
					if (t !== void 0) switch (e) {
						case "server-sig-algs": {
							const n = t.latin1Slice(0, t.length).split(",");
							a.push({
								name: e,
								algs: n
							});
							continue;
						}
						default: continue;
					}
					a = void 0;
					break;
				}
			}
			r.clear();
			if (a === void 0) return i(e, "Inbound: Malformed EXT_INFO packet");
			e._debug && e._debug("Inbound: Received EXT_INFO");
			const o = e._handlers.EXT_INFO;
			o && o(e, a);
		},
		[l.USERAUTH_REQUEST]: (e, t) => {
			r.init(t, 1);
			const s = r.readString(true);
			const c = r.readString(true);
			const l = r.readString(true);
			let u;
			let d;
			switch (l) {
				case "none":
					u = null;
					break;
				case "password": {
					const e = r.readBool();
					if (e !== void 0) {
						u = r.readString(true);
						if (u !== void 0 && e) {
							const e = r.readString(true);
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
					const i = r.readBool();
					if (i !== void 0) {
						const s = r.readString(true);
						let c = s;
						const l = r.readString();
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
						if (i) {
							const i = r.pos();
							let d = r.readString();
							if (d !== void 0) {
								if (d.length > 4 + s.length + 4 && d.utf8Slice(4, 4 + s.length) === s) d = n(d, 4 + s.length + 4);
								d = a(d, c);
								if (d) {
									const n = e._kex.sessionID;
									const r = Buffer.allocUnsafe(4 + n.length + i);
									o(r, n.length, 0);
									r.set(n, 4);
									r.set(new Uint8Array(t.buffer, t.byteOffset, i), 4 + n.length);
									u = {
										keyAlgo: c,
										key: l,
										signature: d,
										blob: r,
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
					const i = r.readString(true);
					let s = i;
					const c = r.readString();
					const l = r.readString(true);
					const d = r.readString(true);
					let f;
					switch (i) {
						case "rsa-sha2-256":
							s = "ssh-rsa";
							f = "sha256";
							break;
						case "rsa-sha2-512":
							s = "ssh-rsa";
							f = "sha512";
					}
					const p = r.pos();
					let m = r.readString();
					if (m !== void 0) {
						if (m.length > 4 + i.length + 4 && m.utf8Slice(4, 4 + i.length) === i) m = n(m, 4 + i.length + 4);
						m = a(m, s);
						if (m !== void 0) {
							const n = e._kex.sessionID;
							const r = Buffer.allocUnsafe(4 + n.length + p);
							o(r, n.length, 0);
							r.set(n, 4);
							r.set(new Uint8Array(t.buffer, t.byteOffset, p), 4 + n.length);
							u = {
								keyAlgo: s,
								key: c,
								signature: m,
								blob: r,
								localHostname: l,
								localUsername: d,
								hashAlgo: f
							};
						}
					}
					break;
				}
				case "keyboard-interactive":
					r.skipString();
					u = r.readList();
					break;
				default: if (l !== void 0) u = r.readRaw();
			}
			r.clear();
			if (u === void 0) return i(e, "Inbound: Malformed USERAUTH_REQUEST packet");
			if (d === void 0) d = l;
			e._authsQueue.push(l);
			e._debug && e._debug(`Inbound: Received USERAUTH_REQUEST (${d})`);
			const f = e._handlers.USERAUTH_REQUEST;
			f && f(e, s, c, l, u);
		},
		[l.USERAUTH_FAILURE]: (e, t) => {
			r.init(t, 1);
			const n = r.readList();
			const a = r.readBool();
			r.clear();
			if (a === void 0) return i(e, "Inbound: Malformed USERAUTH_FAILURE packet");
			e._debug && e._debug(`Inbound: Received USERAUTH_FAILURE (${n})`);
			e._authsQueue.shift();
			const o = e._handlers.USERAUTH_FAILURE;
			o && o(e, n, a);
		},
		[l.USERAUTH_SUCCESS]: (e, t) => {
			e._debug && e._debug("Inbound: Received USERAUTH_SUCCESS");
			e._authsQueue.shift();
			const n = e._handlers.USERAUTH_SUCCESS;
			n && n(e);
		},
		[l.USERAUTH_BANNER]: (e, t) => {
			r.init(t, 1);
			const n = r.readString(true);
			const a = r.readString();
			r.clear();
			if (a === void 0) return i(e, "Inbound: Malformed USERAUTH_BANNER packet");
			e._debug && e._debug("Inbound: Received USERAUTH_BANNER");
			const o = e._handlers.USERAUTH_BANNER;
			o && o(e, n);
		},
		60: (e, t) => {
			if (!e._authsQueue.length) {
				e._debug && e._debug("Inbound: Received payload type 60 without auth");
				return;
			}
			switch (e._authsQueue[0]) {
				case "password": {
					r.init(t, 1);
					const n = r.readString(true);
					const a = r.readString();
					r.clear();
					if (a === void 0) return i(e, "Inbound: Malformed USERAUTH_PASSWD_CHANGEREQ packet");
					e._debug && e._debug("Inbound: Received USERAUTH_PASSWD_CHANGEREQ");
					const o = e._handlers.USERAUTH_PASSWD_CHANGEREQ;
					o && o(e, n);
					break;
				}
				case "publickey": {
					r.init(t, 1);
					const n = r.readString(true);
					const a = r.readString();
					r.clear();
					if (a === void 0) return i(e, "Inbound: Malformed USERAUTH_PK_OK packet");
					e._debug && e._debug("Inbound: Received USERAUTH_PK_OK");
					e._authsQueue.shift();
					const o = e._handlers.USERAUTH_PK_OK;
					o && o(e, n, a);
					break;
				}
				case "keyboard-interactive": {
					r.init(t, 1);
					const n = r.readString(true);
					const a = r.readString(true);
					r.readString();
					const o = r.readUInt32BE();
					let s;
					if (o !== void 0) {
						s = new Array(o);
						let e = 0;
						for (; e < o; ++e) {
							const t = r.readString(true);
							const n = r.readBool();
							if (n === void 0) break;
							s[e] = {
								prompt: t,
								echo: n
							};
						}
						if (e !== o) s = void 0;
					}
					r.clear();
					if (s === void 0) return i(e, "Inbound: Malformed USERAUTH_INFO_REQUEST packet");
					e._debug && e._debug("Inbound: Received USERAUTH_INFO_REQUEST");
					const c = e._handlers.USERAUTH_INFO_REQUEST;
					c && c(e, n, a, s);
					break;
				}
				default: e._debug && e._debug("Inbound: Received unexpected payload type 60");
			}
		},
		61: (e, t) => {
			if (!e._authsQueue.length) {
				e._debug && e._debug("Inbound: Received payload type 61 without auth");
				return;
			}
			if (e._authsQueue[0] !== "keyboard-interactive") return i(e, "Inbound: Received unexpected payload type 61");
			r.init(t, 1);
			const n = r.readUInt32BE();
			let a;
			if (n !== void 0) {
				a = new Array(n);
				let e = 0;
				for (; e < n; ++e) {
					const t = r.readString(true);
					if (t === void 0) break;
					a[e] = t;
				}
				if (e !== n) a = void 0;
			}
			r.clear();
			if (a === void 0) return i(e, "Inbound: Malformed USERAUTH_INFO_RESPONSE packet");
			e._debug && e._debug("Inbound: Received USERAUTH_INFO_RESPONSE");
			const o = e._handlers.USERAUTH_INFO_RESPONSE;
			o && o(e, a);
		},
		[l.GLOBAL_REQUEST]: (e, t) => {
			r.init(t, 1);
			const n = r.readString(true);
			const a = r.readBool();
			let o;
			if (a !== void 0) switch (n) {
				case "tcpip-forward":
				case "cancel-tcpip-forward": {
					const e = r.readString(true);
					const t = r.readUInt32BE();
					if (t !== void 0) o = {
						bindAddr: e,
						bindPort: t
					};
					break;
				}
				case "streamlocal-forward@openssh.com":
				case "cancel-streamlocal-forward@openssh.com": {
					const e = r.readString(true);
					if (e !== void 0) o = { socketPath: e };
					break;
				}
				case "no-more-sessions@openssh.com":
					o = null;
					break;
				case "hostkeys-00@openssh.com":
					o = [];
					while (r.avail() > 0) {
						const e = r.readString();
						if (e === void 0) {
							o = void 0;
							break;
						}
						const t = d(e);
						if (!(t instanceof Error)) o.push(t);
					}
					break;
				default: o = r.readRaw();
			}
			r.clear();
			if (o === void 0) return i(e, "Inbound: Malformed GLOBAL_REQUEST packet");
			e._debug && e._debug(`Inbound: GLOBAL_REQUEST (${n})`);
			const s = e._handlers.GLOBAL_REQUEST;
			if (s) s(e, n, a, o);
			else e.requestFailure();
		},
		[l.REQUEST_SUCCESS]: (e, t) => {
			const r = t.length > 1 ? n(t, 1) : null;
			e._debug && e._debug("Inbound: REQUEST_SUCCESS");
			const i = e._handlers.REQUEST_SUCCESS;
			i && i(e, r);
		},
		[l.REQUEST_FAILURE]: (e, t) => {
			e._debug && e._debug("Inbound: Received REQUEST_FAILURE");
			const n = e._handlers.REQUEST_FAILURE;
			n && n(e);
		},
		[l.CHANNEL_OPEN]: (e, t) => {
			r.init(t, 1);
			const n = r.readString(true);
			const a = r.readUInt32BE();
			const o = r.readUInt32BE();
			const c = r.readUInt32BE();
			let l;
			switch (n) {
				case "forwarded-tcpip":
				case "direct-tcpip": {
					const e = r.readString(true);
					const t = r.readUInt32BE();
					const i = r.readString(true);
					const s = r.readUInt32BE();
					if (s !== void 0) l = {
						type: n,
						sender: a,
						window: o,
						packetSize: c,
						data: {
							destIP: e,
							destPort: t,
							srcIP: i,
							srcPort: s
						}
					};
					break;
				}
				case "forwarded-streamlocal@openssh.com":
				case "direct-streamlocal@openssh.com": {
					const e = r.readString(true);
					if (e !== void 0) l = {
						type: n,
						sender: a,
						window: o,
						packetSize: c,
						data: { socketPath: e }
					};
					break;
				}
				case "x11": {
					const e = r.readString(true);
					const t = r.readUInt32BE();
					if (t !== void 0) l = {
						type: n,
						sender: a,
						window: o,
						packetSize: c,
						data: {
							srcIP: e,
							srcPort: t
						}
					};
					break;
				}
				default: l = {
					type: n,
					sender: a,
					window: o,
					packetSize: c,
					data: {}
				};
			}
			r.clear();
			if (l === void 0) return i(e, "Inbound: Malformed CHANNEL_OPEN packet");
			e._debug && e._debug(`Inbound: CHANNEL_OPEN (s:${a}, ${n})`);
			const u = e._handlers.CHANNEL_OPEN;
			if (u) u(e, l);
			else e.channelOpenFail(l.sender, s.ADMINISTRATIVELY_PROHIBITED, "", "");
		},
		[l.CHANNEL_OPEN_CONFIRMATION]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			const a = r.readUInt32BE();
			const o = r.readUInt32BE();
			const s = r.readUInt32BE();
			const c = r.avail() ? r.readRaw() : void 0;
			r.clear();
			if (s === void 0) return i(e, "Inbound: Malformed CHANNEL_OPEN_CONFIRMATION packet");
			e._debug && e._debug(`Inbound: CHANNEL_OPEN_CONFIRMATION (r:${n}, s:${a})`);
			const l = e._handlers.CHANNEL_OPEN_CONFIRMATION;
			if (l) l(e, {
				recipient: n,
				sender: a,
				window: o,
				packetSize: s,
				data: c
			});
		},
		[l.CHANNEL_OPEN_FAILURE]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			const a = r.readUInt32BE();
			const o = r.readString(true);
			const s = r.readString();
			r.clear();
			if (s === void 0) return i(e, "Inbound: Malformed CHANNEL_OPEN_FAILURE packet");
			e._debug && e._debug(`Inbound: CHANNEL_OPEN_FAILURE (r:${n})`);
			const c = e._handlers.CHANNEL_OPEN_FAILURE;
			c && c(e, n, a, o);
		},
		[l.CHANNEL_WINDOW_ADJUST]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			const a = r.readUInt32BE();
			r.clear();
			if (a === void 0) return i(e, "Inbound: Malformed CHANNEL_WINDOW_ADJUST packet");
			e._debug && e._debug(`Inbound: CHANNEL_WINDOW_ADJUST (r:${n}, ${a})`);
			const o = e._handlers.CHANNEL_WINDOW_ADJUST;
			o && o(e, n, a);
		},
		[l.CHANNEL_DATA]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			const a = r.readString();
			r.clear();
			if (a === void 0) return i(e, "Inbound: Malformed CHANNEL_DATA packet");
			e._debug && e._debug(`Inbound: CHANNEL_DATA (r:${n}, ${a.length})`);
			const o = e._handlers.CHANNEL_DATA;
			o && o(e, n, a);
		},
		[l.CHANNEL_EXTENDED_DATA]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			const a = r.readUInt32BE();
			const o = r.readString();
			r.clear();
			if (o === void 0) return i(e, "Inbound: Malformed CHANNEL_EXTENDED_DATA packet");
			e._debug && e._debug(`Inbound: CHANNEL_EXTENDED_DATA (r:${n}, ${o.length})`);
			const s = e._handlers.CHANNEL_EXTENDED_DATA;
			s && s(e, n, o, a);
		},
		[l.CHANNEL_EOF]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			r.clear();
			if (n === void 0) return i(e, "Inbound: Malformed CHANNEL_EOF packet");
			e._debug && e._debug(`Inbound: CHANNEL_EOF (r:${n})`);
			const a = e._handlers.CHANNEL_EOF;
			a && a(e, n);
		},
		[l.CHANNEL_CLOSE]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			r.clear();
			if (n === void 0) return i(e, "Inbound: Malformed CHANNEL_CLOSE packet");
			e._debug && e._debug(`Inbound: CHANNEL_CLOSE (r:${n})`);
			const a = e._handlers.CHANNEL_CLOSE;
			a && a(e, n);
		},
		[l.CHANNEL_REQUEST]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			const a = r.readString(true);
			const o = r.readBool();
			let s;
			if (o !== void 0) switch (a) {
				case "exit-status":
					s = r.readUInt32BE();
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a}: ${s})`);
					break;
				case "exit-signal": {
					let t;
					let i;
					if (e._compatFlags & c.OLD_EXIT) {
						const e = r.readUInt32BE();
						switch (e) {
							case 1:
								t = "HUP";
								break;
							case 2:
								t = "INT";
								break;
							case 3:
								t = "QUIT";
								break;
							case 6:
								t = "ABRT";
								break;
							case 9:
								t = "KILL";
								break;
							case 14:
								t = "ALRM";
								break;
							case 15:
								t = "TERM";
								break;
							default: if (e !== void 0) t = `UNKNOWN (${e})`;
						}
						i = false;
					} else {
						t = r.readString(true);
						i = r.readBool();
						if (i === void 0) t = void 0;
					}
					const o = r.readString(true);
					if (r.skipString() !== void 0) s = {
						signal: t,
						coreDumped: i,
						errorMessage: o
					};
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a}: ${t})`);
					break;
				}
				case "pty-req": {
					const t = r.readString(true);
					const i = r.readUInt32BE();
					const o = r.readUInt32BE();
					const c = r.readUInt32BE();
					const l = r.readUInt32BE();
					const d = r.readString();
					if (d !== void 0) {
						r.init(d, 1);
						let e = {};
						while (r.avail()) {
							const t = r.readByte();
							if (t === u.TTY_OP_END) break;
							const n = f[t];
							const i = r.readUInt32BE();
							if (t === void 0 || n === void 0 || i === void 0) {
								e = void 0;
								break;
							}
							e[n] = i;
						}
						if (e !== void 0) s = {
							term: t,
							cols: i,
							rows: o,
							width: c,
							height: l,
							modes: e
						};
					}
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a})`);
					break;
				}
				case "window-change": {
					const t = r.readUInt32BE();
					const i = r.readUInt32BE();
					const o = r.readUInt32BE();
					const c = r.readUInt32BE();
					if (c !== void 0) s = {
						cols: t,
						rows: i,
						width: o,
						height: c
					};
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a})`);
					break;
				}
				case "x11-req": {
					const t = r.readBool();
					const i = r.readString(true);
					const o = r.readString();
					const c = r.readUInt32BE();
					if (c !== void 0) s = {
						single: t,
						protocol: i,
						cookie: o,
						screen: c
					};
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a})`);
					break;
				}
				case "env": {
					const t = r.readString(true);
					const i = r.readString(true);
					if (i !== void 0) s = {
						name: t,
						value: i
					};
					if (e._debug) e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a}: ${t}=${i})`);
					break;
				}
				case "shell":
					s = null;
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a})`);
					break;
				case "exec":
					s = r.readString(true);
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a}: ${s})`);
					break;
				case "subsystem":
					s = r.readString(true);
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a}: ${s})`);
					break;
				case "signal":
					s = r.readString(true);
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a}: ${s})`);
					break;
				case "xon-xoff":
					s = r.readBool();
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a}: ${s})`);
					break;
				case "auth-agent-req@openssh.com":
					s = null;
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a})`);
					break;
				default:
					s = r.avail() ? r.readRaw() : null;
					e._debug && e._debug(`Inbound: CHANNEL_REQUEST (r:${n}, ${a})`);
			}
			r.clear();
			if (s === void 0) return i(e, "Inbound: Malformed CHANNEL_REQUEST packet");
			const l = e._handlers.CHANNEL_REQUEST;
			l && l(e, n, a, o, s);
		},
		[l.CHANNEL_SUCCESS]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			r.clear();
			if (n === void 0) return i(e, "Inbound: Malformed CHANNEL_SUCCESS packet");
			e._debug && e._debug(`Inbound: CHANNEL_SUCCESS (r:${n})`);
			const a = e._handlers.CHANNEL_SUCCESS;
			a && a(e, n);
		},
		[l.CHANNEL_FAILURE]: (e, t) => {
			r.init(t, 1);
			const n = r.readUInt32BE();
			r.clear();
			if (n === void 0) return i(e, "Inbound: Malformed CHANNEL_FAILURE packet");
			e._debug && e._debug(`Inbound: CHANNEL_FAILURE (r:${n})`);
			const a = e._handlers.CHANNEL_FAILURE;
			a && a(e, n);
		}
	};
}));
var k = i(((e, t) => {
	const n = new Array(256);
	[A().HANDLERS, O()].forEach((e) => {
		for (let [t, r] of Object.entries(e)) {
			t = +t;
			if (isFinite(t) && t >= 0 && t < n.length) n[t] = r;
		}
	});
	t.exports = n;
}));
var A = i(((e, n) => {
	const { createDiffieHellman: r, createDiffieHellmanGroup: i, createECDH: a, createHash: o, createPublicKey: s, diffieHellman: c, generateKeyPairSync: l, randomFillSync: u } = t("crypto");
	const { Ber: d } = f();
	const { COMPAT: p, curve25519Supported: m, DEFAULT_KEX: h, DEFAULT_SERVER_HOST_KEY: g, DEFAULT_CIPHER: _, DEFAULT_MAC: b, DEFAULT_COMPRESSION: x, DISCONNECT_REASON: w, MESSAGE: T } = v();
	const { CIPHER_INFO: E, createCipher: O, createDecipher: A, MAC_INFO: j } = S();
	const { parseDERKey: M } = C();
	const { bufferFill: N, bufferParser: P, convertSignature: F, doFatalError: I, FastBuffer: L, sigSSHToASN1: R, writeUInt32BE: z } = y();
	const { PacketReader: ee, PacketWriter: B, ZlibPacketReader: V, ZlibPacketWriter: H } = D();
	let U;
	const te = 2048;
	const W = 8192;
	const ne = Buffer.alloc(0);
	function G(e) {
		let t;
		if (e._compatFlags & p.BAD_DHGEX) {
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
				z(t, a.length, 17);
				t.set(a, 21);
				t.set(s, 21 + a.length);
			}
		}
		if (t === void 0) {
			t = Buffer.allocUnsafe(17 + e._offer.totalSize + 1 + 4);
			e._offer.copyAllTo(t, 17);
		}
		e._debug && e._debug("Outbound: Sending KEXINIT");
		t[0] = T.KEXINIT;
		u(t, 1, 16);
		N(t, 0, t.length - 5);
		e._kexinit = t;
		e._packetRW.write.allocStart = 0;
		{
			const n = e._packetRW.write.allocStartKEX;
			const r = e._packetRW.write.alloc(t.length, true);
			r.set(t, n);
			e._cipher.encrypt(e._packetRW.write.finalize(r, true));
		}
	}
	function K(e, t) {
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
		P.init(t, 17);
		if ((n.kex = P.readList()) === void 0 || (n.serverHostKey = P.readList()) === void 0 || (n.cs.cipher = P.readList()) === void 0 || (n.sc.cipher = P.readList()) === void 0 || (n.cs.mac = P.readList()) === void 0 || (n.sc.mac = P.readList()) === void 0 || (n.cs.compress = P.readList()) === void 0 || (n.sc.compress = P.readList()) === void 0 || (n.cs.lang = P.readList()) === void 0 || (n.sc.lang = P.readList()) === void 0) {
			P.clear();
			return I(e, "Received malformed KEXINIT", "handshake", w.KEY_EXCHANGE_FAILED);
		}
		const r = P.pos();
		const i = r < t.length && t[r] === 1;
		P.clear();
		const a = e._offer;
		const o = n;
		let s = a.lists.kex.array;
		if (e._compatFlags & p.BAD_DHGEX) {
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
		let l;
		let u;
		const d = e._debug;
		d && d("Inbound: Handshake in progress");
		d && d(`Handshake: (local) KEX method: ${s}`);
		d && d(`Handshake: (remote) KEX method: ${o.kex}`);
		let f;
		if (e._server) {
			l = s;
			c = o.kex;
			f = c.indexOf("ext-info-c") !== -1;
		} else {
			l = o.kex;
			c = s;
			f = l.indexOf("ext-info-s") !== -1;
		}
		if (e._strictMode === void 0) {
			if (e._server) e._strictMode = c.indexOf("kex-strict-c-v00@openssh.com") !== -1;
			else e._strictMode = l.indexOf("kex-strict-s-v00@openssh.com") !== -1;
			if (e._strictMode) {
				d && d("Handshake: strict KEX mode enabled");
				if (e._decipher.inSeqno !== 1) {
					if (d) d("Handshake: KEXINIT not first packet in strict KEX mode");
					return I(e, "Handshake failed: KEXINIT not first packet in strict KEX mode", "handshake", w.KEY_EXCHANGE_FAILED);
				}
			}
		}
		for (u = 0; u < c.length && l.indexOf(c[u]) === -1; ++u);
		if (u === c.length) {
			d && d("Handshake: no matching key exchange algorithm");
			return I(e, "Handshake failed: no matching key exchange algorithm", "handshake", w.KEY_EXCHANGE_FAILED);
		}
		n.kex = c[u];
		d && d(`Handshake: KEX algorithm: ${c[u]}`);
		if (i && (!o.kex.length || c[u] !== o.kex[0])) e._skipNextInboundPacket = true;
		const m = a.lists.serverHostKey.array;
		d && d(`Handshake: (local) Host key format: ${m}`);
		d && d(`Handshake: (remote) Host key format: ${o.serverHostKey}`);
		if (e._server) {
			l = m;
			c = o.serverHostKey;
		} else {
			l = o.serverHostKey;
			c = m;
		}
		for (u = 0; u < c.length && l.indexOf(c[u]) === -1; ++u);
		if (u === c.length) {
			d && d("Handshake: No matching host key format");
			return I(e, "Handshake failed: no matching host key format", "handshake", w.KEY_EXCHANGE_FAILED);
		}
		n.serverHostKey = c[u];
		d && d(`Handshake: Host key format: ${c[u]}`);
		const h = a.lists.cs.cipher.array;
		d && d(`Handshake: (local) C->S cipher: ${h}`);
		d && d(`Handshake: (remote) C->S cipher: ${o.cs.cipher}`);
		if (e._server) {
			l = h;
			c = o.cs.cipher;
		} else {
			l = o.cs.cipher;
			c = h;
		}
		for (u = 0; u < c.length && l.indexOf(c[u]) === -1; ++u);
		if (u === c.length) {
			d && d("Handshake: No matching C->S cipher");
			return I(e, "Handshake failed: no matching C->S cipher", "handshake", w.KEY_EXCHANGE_FAILED);
		}
		n.cs.cipher = c[u];
		d && d(`Handshake: C->S Cipher: ${c[u]}`);
		const g = a.lists.sc.cipher.array;
		d && d(`Handshake: (local) S->C cipher: ${g}`);
		d && d(`Handshake: (remote) S->C cipher: ${o.sc.cipher}`);
		if (e._server) {
			l = g;
			c = o.sc.cipher;
		} else {
			l = o.sc.cipher;
			c = g;
		}
		for (u = 0; u < c.length && l.indexOf(c[u]) === -1; ++u);
		if (u === c.length) {
			d && d("Handshake: No matching S->C cipher");
			return I(e, "Handshake failed: no matching S->C cipher", "handshake", w.KEY_EXCHANGE_FAILED);
		}
		n.sc.cipher = c[u];
		d && d(`Handshake: S->C cipher: ${c[u]}`);
		const _ = a.lists.cs.mac.array;
		d && d(`Handshake: (local) C->S MAC: ${_}`);
		d && d(`Handshake: (remote) C->S MAC: ${o.cs.mac}`);
		if (E[n.cs.cipher].authLen > 0) {
			n.cs.mac = "";
			d && d("Handshake: C->S MAC: <implicit>");
		} else {
			if (e._server) {
				l = _;
				c = o.cs.mac;
			} else {
				l = o.cs.mac;
				c = _;
			}
			for (u = 0; u < c.length && l.indexOf(c[u]) === -1; ++u);
			if (u === c.length) {
				d && d("Handshake: No matching C->S MAC");
				return I(e, "Handshake failed: no matching C->S MAC", "handshake", w.KEY_EXCHANGE_FAILED);
			}
			n.cs.mac = c[u];
			d && d(`Handshake: C->S MAC: ${c[u]}`);
		}
		const v = a.lists.sc.mac.array;
		d && d(`Handshake: (local) S->C MAC: ${v}`);
		d && d(`Handshake: (remote) S->C MAC: ${o.sc.mac}`);
		if (E[n.sc.cipher].authLen > 0) {
			n.sc.mac = "";
			d && d("Handshake: S->C MAC: <implicit>");
		} else {
			if (e._server) {
				l = v;
				c = o.sc.mac;
			} else {
				l = o.sc.mac;
				c = v;
			}
			for (u = 0; u < c.length && l.indexOf(c[u]) === -1; ++u);
			if (u === c.length) {
				d && d("Handshake: No matching S->C MAC");
				return I(e, "Handshake failed: no matching S->C MAC", "handshake", w.KEY_EXCHANGE_FAILED);
			}
			n.sc.mac = c[u];
			d && d(`Handshake: S->C MAC: ${c[u]}`);
		}
		const y = a.lists.cs.compress.array;
		d && d(`Handshake: (local) C->S compression: ${y}`);
		d && d(`Handshake: (remote) C->S compression: ${o.cs.compress}`);
		if (e._server) {
			l = y;
			c = o.cs.compress;
		} else {
			l = o.cs.compress;
			c = y;
		}
		for (u = 0; u < c.length && l.indexOf(c[u]) === -1; ++u);
		if (u === c.length) {
			d && d("Handshake: No matching C->S compression");
			return I(e, "Handshake failed: no matching C->S compression", "handshake", w.KEY_EXCHANGE_FAILED);
		}
		n.cs.compress = c[u];
		d && d(`Handshake: C->S compression: ${c[u]}`);
		const b = a.lists.sc.compress.array;
		d && d(`Handshake: (local) S->C compression: ${b}`);
		d && d(`Handshake: (remote) S->C compression: ${o.sc.compress}`);
		if (e._server) {
			l = b;
			c = o.sc.compress;
		} else {
			l = o.sc.compress;
			c = b;
		}
		for (u = 0; u < c.length && l.indexOf(c[u]) === -1; ++u);
		if (u === c.length) {
			d && d("Handshake: No matching S->C compression");
			return I(e, "Handshake failed: no matching S->C compression", "handshake", w.KEY_EXCHANGE_FAILED);
		}
		n.sc.compress = c[u];
		d && d(`Handshake: S->C compression: ${c[u]}`);
		n.cs.lang = "";
		n.sc.lang = "";
		if (e._kex) {
			if (!e._kexinit) G(e);
			e._decipher._onPayload = X.bind(e, { firstPacket: false });
		}
		e._kex = re(n, e, t);
		e._kex.remoteExtInfoEnabled = f;
		e._kex.start();
	}
	const re = (() => {
		function e(e) {
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
		class t {
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
				const r = this.convertPublicKey(this._dhData);
				let i = this.computeSecret(this._dhData);
				if (i instanceof Error) {
					i.message = `Error while computing DH secret (${this.type}): ${i.message}`;
					i.level = "handshake";
					return I(this._protocol, i, w.KEY_EXCHANGE_FAILED);
				}
				const a = o(this.hashName);
				J(a, t ? this._remoteIdentRaw : this._identRaw);
				J(a, t ? this._identRaw : this._remoteIdentRaw);
				J(a, t ? this._remoteKexinit : this._kexinit);
				J(a, t ? this._kexinit : this._remoteKexinit);
				const s = t ? this._hostKey.getPublicSSH() : this._hostKey;
				J(a, s);
				if (this.type === "groupex") {
					const e = this.getDHParams();
					const t = Buffer.allocUnsafe(4);
					z(t, this._minBits, 0);
					a.update(t);
					z(t, this._prefBits, 0);
					a.update(t);
					z(t, this._maxBits, 0);
					a.update(t);
					J(a, e.prime);
					J(a, e.generator);
				}
				J(a, t ? r : this.getPublicKey());
				const c = t ? this.getPublicKey() : r;
				J(a, c);
				J(a, i);
				const l = a.digest();
				if (!t) {
					P.init(this._sig, 0);
					const e = P.readString(true);
					if (!e) return I(this._protocol, "Malformed packet while reading signature", "handshake", w.KEY_EXCHANGE_FAILED);
					if (e !== n.serverHostKey) return I(this._protocol, `Wrong signature type: ${e}, expected: ${n.serverHostKey}`, "handshake", w.KEY_EXCHANGE_FAILED);
					let t = P.readString();
					P.clear();
					if (t === void 0) return I(this._protocol, "Malformed packet while reading signature", "handshake", w.KEY_EXCHANGE_FAILED);
					if (!(t = R(t, e))) return I(this._protocol, "Malformed signature", "handshake", w.KEY_EXCHANGE_FAILED);
					let r;
					{
						P.init(this._hostKey, 0);
						const e = P.readString(true);
						const t = this._hostKey.slice(P.pos());
						P.clear();
						r = M(t, e);
						if (r instanceof Error) {
							r.level = "handshake";
							return I(this._protocol, r, w.KEY_EXCHANGE_FAILED);
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
						return I(this._protocol, "Handshake failed: signature verification failed", "handshake", w.KEY_EXCHANGE_FAILED);
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
					if (t instanceof Error) return I(this._protocol, `Handshake failed: signature generation failed for ${this._hostKey.type} host key: ${t.message}`, "handshake", w.KEY_EXCHANGE_FAILED);
					t = F(t, this._hostKey.type);
					if (t === false) return I(this._protocol, `Handshake failed: signature conversion failed for ${this._hostKey.type} host key`, "handshake", w.KEY_EXCHANGE_FAILED);
					const n = this.negotiated.serverHostKey;
					const r = Buffer.byteLength(n);
					const i = 4 + r + 4 + t.length;
					let a = this._protocol._packetRW.write.allocStartKEX;
					const o = this._protocol._packetRW.write.alloc(5 + s.length + 4 + c.length + 4 + i, true);
					o[a] = T.KEXDH_REPLY;
					z(o, s.length, ++a);
					o.set(s, a += 4);
					z(o, c.length, a += s.length);
					o.set(c, a += 4);
					z(o, i, a += c.length);
					z(o, r, a += 4);
					o.utf8Write(n, a += 4, r);
					z(o, t.length, a += r);
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
				if (t || !e) ae(this);
				let u;
				let d;
				const f = (e) => {
					if (u) {
						ae(this);
						u.outbound.seqno = this._protocol._cipher.outSeqno;
						this._protocol._cipher.free();
						this._protocol._cipher = O(u);
						this._protocol._packetRW.write = d;
						u = void 0;
						d = void 0;
						this._protocol._onHandshakeComplete(n);
						return false;
					}
					if (!this.sessionID) this.sessionID = l;
					{
						const e = Buffer.allocUnsafe(4 + i.length);
						z(e, i.length, 0);
						e.set(i, 4);
						i = e;
					}
					const r = E[n.cs.cipher];
					const a = E[n.sc.cipher];
					const o = Y(r.ivLen, this.hashName, i, l, this.sessionID, "A");
					const s = Y(a.ivLen, this.hashName, i, l, this.sessionID, "B");
					const c = Y(r.keyLen, this.hashName, i, l, this.sessionID, "C");
					const p = Y(a.keyLen, this.hashName, i, l, this.sessionID, "D");
					let m;
					let h;
					if (!r.authLen) {
						m = j[n.cs.mac];
						h = Y(m.len, this.hashName, i, l, this.sessionID, "E");
					}
					let g;
					let _;
					if (!a.authLen) {
						g = j[n.sc.mac];
						_ = Y(g.len, this.hashName, i, l, this.sessionID, "F");
					}
					const v = {
						inbound: {
							onPayload: this._protocol._onPayload,
							seqno: this._protocol._decipher.inSeqno,
							decipherInfo: !t ? a : r,
							decipherIV: !t ? s : o,
							decipherKey: !t ? p : c,
							macInfo: !t ? g : m,
							macKey: !t ? _ : h
						},
						outbound: {
							onWrite: this._protocol._onWrite,
							seqno: this._protocol._cipher.outSeqno,
							cipherInfo: t ? a : r,
							cipherIV: t ? s : o,
							cipherKey: t ? p : c,
							macInfo: t ? g : m,
							macKey: t ? _ : h
						}
					};
					this._protocol._decipher.free();
					u = v;
					this._protocol._decipher = A(v);
					const y = {
						read: void 0,
						write: void 0
					};
					switch (n.cs.compress) {
						case "zlib":
							if (t) y.read = new V();
							else y.write = new H(this._protocol);
							break;
						case "zlib@openssh.com": if (this._protocol._authenticated) {
							if (t) y.read = new V();
							else y.write = new H(this._protocol);
							break;
						}
						default: if (t) y.read = new ee();
						else y.write = new B(this._protocol);
					}
					switch (n.sc.compress) {
						case "zlib":
							if (t) y.write = new H(this._protocol);
							else y.read = new V();
							break;
						case "zlib@openssh.com": if (this._protocol._authenticated) {
							if (t) y.write = new H(this._protocol);
							else y.read = new V();
							break;
						}
						default: if (t) y.write = new B(this._protocol);
						else y.read = new ee();
					}
					this._protocol._packetRW.read.cleanup();
					this._protocol._packetRW.write.cleanup();
					this._protocol._packetRW.read = y.read;
					d = y.write;
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
					n[t] = T.KEXDH_INIT;
					z(n, e.length, ++t);
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
			computeSecret(t) {
				this.generateKeys();
				try {
					return e(this._dh.computeSecret(t));
				} catch (e) {
					return e;
				}
			}
			parse(e) {
				const t = e[0];
				switch (this._step) {
					case 1:
						if (this._protocol._server) {
							if (t !== T.KEXDH_INIT) return I(this._protocol, `Received packet ${t} instead of ${T.KEXDH_INIT}`, "handshake", w.KEY_EXCHANGE_FAILED);
							this._protocol._debug && this._protocol._debug("Received DH Init");
							P.init(e, 1);
							const n = P.readString();
							P.clear();
							if (n === void 0) return I(this._protocol, "Received malformed KEX*_INIT", "handshake", w.KEY_EXCHANGE_FAILED);
							this._dhData = n;
							let r = this._protocol._hostKeys[this.negotiated.serverHostKey];
							if (Array.isArray(r)) r = r[0];
							this._hostKey = r;
							this.finish();
						} else {
							if (t !== T.KEXDH_REPLY) return I(this._protocol, `Received packet ${t} instead of ${T.KEXDH_REPLY}`, "handshake", w.KEY_EXCHANGE_FAILED);
							this._protocol._debug && this._protocol._debug("Received DH Reply");
							P.init(e, 1);
							let n;
							let r;
							let i;
							if ((n = P.readString()) === void 0 || (r = P.readString()) === void 0 || (i = P.readString()) === void 0) {
								P.clear();
								return I(this._protocol, "Received malformed KEX*_REPLY", "handshake", w.KEY_EXCHANGE_FAILED);
							}
							P.clear();
							P.init(n, 0);
							const a = P.readString(true);
							P.clear();
							if (a === void 0) return I(this._protocol, "Received malformed host public key", "handshake", w.KEY_EXCHANGE_FAILED);
							if (a !== this.negotiated.serverHostKey) switch (this.negotiated.serverHostKey) {
								case "rsa-sha2-256":
								case "rsa-sha2-512": if (a === "ssh-rsa") break;
								default: return I(this._protocol, "Host key does not match negotiated type", "handshake", w.KEY_EXCHANGE_FAILED);
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
									return I(this._protocol, "Host denied (verification failed)", "handshake", w.KEY_EXCHANGE_FAILED);
								}
								this._protocol._debug && this._protocol._debug("Host accepted (verified)");
								this._hostVerified = true;
								if (this._receivedNEWKEYS) this.finish();
								else ae(this);
							});
							if (s === void 0) {
								++this._step;
								return;
							}
							o = true;
							if (s === false) {
								this._protocol._debug && this._protocol._debug("Host denied (verification failed)");
								return I(this._protocol, "Host denied (verification failed)", "handshake", w.KEY_EXCHANGE_FAILED);
							}
							this._protocol._debug && this._protocol._debug("Host accepted (verified)");
							this._hostVerified = true;
							ae(this);
						}
						++this._step;
						break;
					case 2:
						if (t !== T.NEWKEYS) return I(this._protocol, `Received packet ${t} instead of ${T.NEWKEYS}`, "handshake", w.KEY_EXCHANGE_FAILED);
						this._protocol._debug && this._protocol._debug("Inbound: NEWKEYS");
						this._receivedNEWKEYS = true;
						if (this._protocol._strictMode) this._protocol._decipher.inSeqno = 0;
						++this._step;
						return this.finish(!this._protocol._server && !this._hostVerified);
					default: return I(this._protocol, `Received unexpected packet ${t} after NEWKEYS`, "handshake", w.KEY_EXCHANGE_FAILED);
				}
			}
		}
		class n extends t {
			constructor(e, ...t) {
				super(...t);
				this.type = "25519";
				this.hashName = e;
				this._keys = null;
			}
			generateKeys() {
				if (!this._keys) this._keys = l("x25519");
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
			computeSecret(t) {
				this.generateKeys();
				try {
					const n = new d.Writer();
					n.startSequence();
					n.startSequence();
					n.writeOID("1.3.101.110");
					n.endSequence();
					n.startSequence(d.BitString);
					n.writeByte(0);
					n._ensure(t.length);
					t.copy(n._buf, n._offset, 0, t.length);
					n._offset += t.length;
					n.endSequence();
					n.endSequence();
					return e(c({
						privateKey: this._keys.privateKey,
						publicKey: s({
							key: n.buffer,
							type: "spki",
							format: "der"
						})
					}));
				} catch (e) {
					return e;
				}
			}
		}
		class u extends t {
			constructor(e, t, ...n) {
				super(...n);
				this.type = "ecdh";
				this.curveName = e;
				this.hashName = t;
			}
			generateKeys() {
				if (!this._dh) {
					this._dh = a(this.curveName);
					this._public = this._dh.generateKeys();
				}
			}
		}
		class f extends t {
			constructor(e, ...t) {
				super(...t);
				this.type = "groupex";
				this.hashName = e;
				this._prime = null;
				this._generator = null;
				this._minBits = te;
				this._prefBits = ie(this.negotiated);
				if (this._protocol._compatFlags & p.BUG_DHGEX_LARGE) this._prefBits = Math.min(this._prefBits, 4096);
				this._maxBits = W;
			}
			start() {
				if (this._protocol._server) return;
				this._protocol._debug && this._protocol._debug("Outbound: Sending KEXDH_GEX_REQUEST");
				let e = this._protocol._packetRW.write.allocStartKEX;
				const t = this._protocol._packetRW.write.alloc(13, true);
				t[e] = T.KEXDH_GEX_REQUEST;
				z(t, this._minBits, ++e);
				z(t, this._prefBits, e += 4);
				z(t, this._maxBits, e += 4);
				this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(t, true));
			}
			generateKeys() {
				if (!this._dh && this._prime && this._generator) {
					this._dh = r(this._prime, this._generator);
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
					prime: e(this._dh.getPrime()),
					generator: e(this._dh.getGenerator())
				};
			}
			parse(e) {
				const n = e[0];
				switch (this._step) {
					case 1: {
						if (this._protocol._server) {
							if (n !== T.KEXDH_GEX_REQUEST) return I(this._protocol, `Received packet ${n} instead of ` + T.KEXDH_GEX_REQUEST, "handshake", w.KEY_EXCHANGE_FAILED);
							return I(this._protocol, "Group exchange not implemented for server", "handshake", w.KEY_EXCHANGE_FAILED);
						}
						if (n !== T.KEXDH_GEX_GROUP) return I(this._protocol, `Received packet ${n} instead of ${T.KEXDH_GEX_GROUP}`, "handshake", w.KEY_EXCHANGE_FAILED);
						this._protocol._debug && this._protocol._debug("Received DH GEX Group");
						P.init(e, 1);
						let t;
						let r;
						if ((t = P.readString()) === void 0 || (r = P.readString()) === void 0) {
							P.clear();
							return I(this._protocol, "Received malformed KEXDH_GEX_GROUP", "handshake", w.KEY_EXCHANGE_FAILED);
						}
						P.clear();
						this.setDHParams(t, r);
						this.generateKeys();
						const i = this.getPublicKey();
						this._protocol._debug && this._protocol._debug("Outbound: Sending KEXDH_GEX_INIT");
						let a = this._protocol._packetRW.write.allocStartKEX;
						const o = this._protocol._packetRW.write.alloc(5 + i.length, true);
						o[a] = T.KEXDH_GEX_INIT;
						z(o, i.length, ++a);
						o.set(i, a += 4);
						this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(o, true));
						++this._step;
						break;
					}
					case 2:
						if (this._protocol._server) {
							if (n !== T.KEXDH_GEX_INIT) return I(this._protocol, `Received packet ${n} instead of ${T.KEXDH_GEX_INIT}`, "handshake", w.KEY_EXCHANGE_FAILED);
							this._protocol._debug && this._protocol._debug("Received DH GEX Init");
							return I(this._protocol, "Group exchange not implemented for server", "handshake", w.KEY_EXCHANGE_FAILED);
						} else if (n !== T.KEXDH_GEX_REPLY) return I(this._protocol, `Received packet ${n} instead of ${T.KEXDH_GEX_REPLY}`, "handshake", w.KEY_EXCHANGE_FAILED);
						this._protocol._debug && this._protocol._debug("Received DH GEX Reply");
						this._step = 1;
						e[0] = T.KEXDH_REPLY;
						this.parse = t.prototype.parse;
						this.parse(e);
				}
			}
		}
		class h extends t {
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
					n[t] = T.KEXDH_INIT;
					z(n, e.length, ++t);
					n.set(e, t += 4);
					this._protocol._cipher.encrypt(this._protocol._packetRW.write.finalize(n, true));
				}
			}
			generateKeys() {
				if (!this._dh) {
					this._dh = i(this.groupName);
					this._public = this._dh.generateKeys();
				}
			}
			getDHParams() {
				if (this._dh) return {
					prime: e(this._dh.getPrime()),
					generator: e(this._dh.getGenerator())
				};
			}
		}
		return (e, ...t) => {
			if (typeof e !== "object" || e === null) throw new Error("Invalid negotiated argument");
			const r = e.kex;
			if (typeof r === "string") {
				t = [e, ...t];
				switch (r) {
					case "curve25519-sha256":
					case "curve25519-sha256@libssh.org":
						if (!m) break;
						return new n("sha256", ...t);
					case "ecdh-sha2-nistp256": return new u("prime256v1", "sha256", ...t);
					case "ecdh-sha2-nistp384": return new u("secp384r1", "sha384", ...t);
					case "ecdh-sha2-nistp521": return new u("secp521r1", "sha512", ...t);
					case "diffie-hellman-group1-sha1": return new h("modp2", "sha1", ...t);
					case "diffie-hellman-group14-sha1": return new h("modp14", "sha1", ...t);
					case "diffie-hellman-group14-sha256": return new h("modp14", "sha256", ...t);
					case "diffie-hellman-group15-sha512": return new h("modp15", "sha512", ...t);
					case "diffie-hellman-group16-sha512": return new h("modp16", "sha512", ...t);
					case "diffie-hellman-group17-sha512": return new h("modp17", "sha512", ...t);
					case "diffie-hellman-group18-sha512": return new h("modp18", "sha512", ...t);
					case "diffie-hellman-group-exchange-sha1": return new f("sha1", ...t);
					case "diffie-hellman-group-exchange-sha256": return new f("sha256", ...t);
				}
				throw new Error(`Unsupported key exchange algorithm: ${r}`);
			}
			throw new Error(`Invalid key exchange type: ${r}`);
		};
	})();
	const q = (() => {
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
					a = z(i, e.length, a);
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
	const J = (() => {
		const e = Buffer.allocUnsafe(4);
		return (t, n) => {
			z(e, n.length, 0);
			t.update(e);
			t.update(n);
		};
	})();
	function Y(e, t, n, r, i, a) {
		let s;
		if (e) {
			let c = o(t).update(n).update(r).update(a).update(i).digest();
			while (c.length < e) {
				const e = o(t).update(n).update(r).update(c).digest();
				const i = Buffer.allocUnsafe(c.length + e.length);
				i.set(c, 0);
				i.set(e, c.length);
				c = i;
			}
			if (c.length === e) s = c;
			else s = new L(c.buffer, c.byteOffset, e);
		} else s = ne;
		return s;
	}
	function X(e, t) {
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
			case T.IGNORE:
			case T.UNIMPLEMENTED:
			case T.DEBUG:
				if (!U) U = k();
				return U[n](this, t);
		}
		switch (n) {
			case T.DISCONNECT:
				if (!U) U = k();
				return U[n](this, t);
			case T.KEXINIT:
				if (!e.firstPacket) return I(this, "Received extra KEXINIT during handshake", "handshake", w.KEY_EXCHANGE_FAILED);
				e.firstPacket = false;
				return K(this, t);
			default: if (n < 20 || n > 49) return I(this, `Received unexpected packet type ${n}`, "handshake", w.KEY_EXCHANGE_FAILED);
		}
		return this._kex.parse(t);
	}
	function ie(e) {
		const t = E[e.cs.cipher];
		const n = E[e.sc.cipher];
		const r = Math.max(0, t.sslName === "des-ede3-cbc" ? 14 : t.keyLen, t.blockLen, t.ivLen, n.sslName === "des-ede3-cbc" ? 14 : n.keyLen, n.blockLen, n.ivLen) * 8;
		if (r <= 112) return 2048;
		if (r <= 128) return 3072;
		if (r <= 192) return 7680;
		return 8192;
	}
	function ae(e) {
		if (!e._sentNEWKEYS) {
			e._protocol._debug && e._protocol._debug("Outbound: Sending NEWKEYS");
			const t = e._protocol._packetRW.write.allocStartKEX;
			const n = e._protocol._packetRW.write.alloc(1, true);
			n[t] = T.NEWKEYS;
			e._protocol._cipher.encrypt(e._protocol._packetRW.write.finalize(n, true));
			e._sentNEWKEYS = true;
			if (e._protocol._strictMode) e._protocol._cipher.outSeqno = 0;
		}
	}
	n.exports = {
		KexInit: q,
		kexinit: G,
		onKEXPayload: X,
		DEFAULT_KEXINIT_CLIENT: new q({
			kex: h.concat(["ext-info-c", "kex-strict-c-v00@openssh.com"]),
			serverHostKey: g,
			cs: {
				cipher: _,
				mac: b,
				compress: x,
				lang: []
			},
			sc: {
				cipher: _,
				mac: b,
				compress: x,
				lang: []
			}
		}),
		DEFAULT_KEXINIT_SERVER: new q({
			kex: h.concat(["kex-strict-s-v00@openssh.com"]),
			serverHostKey: g,
			cs: {
				cipher: _,
				mac: b,
				compress: x,
				lang: []
			},
			sc: {
				cipher: _,
				mac: b,
				compress: x,
				lang: []
			}
		}),
		HANDLERS: { [T.KEXINIT]: K }
	};
}));
var j = i(((e, t) => {
	t.exports = {
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
var M = i(((e, n) => {
	const { inspect: r } = t("util");
	const { bindingAvailable: i, NullCipher: a, NullDecipher: o } = S();
	const { COMPAT_CHECKS: s, DISCONNECT_REASON: c, eddsaSupported: l, MESSAGE: u, SIGNALS: d, TERMINAL_MODE: f } = v();
	const { DEFAULT_KEXINIT_CLIENT: p, DEFAULT_KEXINIT_SERVER: m, KexInit: h, kexinit: g, onKEXPayload: _ } = A();
	const { parseKey: b } = C();
	const x = k();
	const { bufferCopy: w, bufferFill: T, bufferSlice: E, convertSignature: O, sendPacket: M, writeUInt32BE: N } = y();
	const { PacketReader: P, PacketWriter: F, ZlibPacketReader: I, ZlibPacketWriter: L } = D();
	const R = j().version;
	const z = new Map(Object.values(c).map((e) => [e, 1]));
	const ee = Buffer.from(`SSH-2.0-ssh2js${R}`);
	const B = Buffer.from(`${ee}\r\n`);
	const V = 8192;
	const H = 1024;
	const U = Buffer.from([
		u.GLOBAL_REQUEST,
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
	const te = Buffer.from([f.TTY_OP_END]);
	function W() {}
	var ne = class {
		constructor(e) {
			const t = e.onWrite;
			if (typeof t !== "function") throw new Error("Missing onWrite function");
			this._onWrite = (e) => {
				t(e);
			};
			const n = e.onError;
			if (typeof n !== "function") throw new Error("Missing onError function");
			this._onError = (e) => {
				n(e);
			};
			const o = e.debug;
			this._debug = typeof o === "function" ? (e) => {
				o(e);
			} : void 0;
			const s = e.onHeader;
			this._onHeader = typeof s === "function" ? (...e) => {
				s(...e);
			} : W;
			const c = e.onPacket;
			this._onPacket = typeof c === "function" ? () => {
				c();
			} : W;
			let l = e.onHandshakeComplete;
			if (typeof l !== "function") l = W;
			let u;
			this._onHandshakeComplete = (...e) => {
				this._debug && this._debug("Handshake completed");
				if (u === void 0) u = true;
				else u = false;
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
						M(this, r);
					}
					this._debug && this._debug("... finished draining outbound queue");
				}
				if (u && this._server && this._kex.remoteExtInfoEnabled) X(this);
				l(...e);
			};
			this._queue = void 0;
			const d = e.messageHandlers;
			if (typeof d === "object" && d !== null) this._handlers = d;
			else this._handlers = {};
			this._onPayload = q.bind(this);
			this._server = !!e.server;
			this._banner = void 0;
			let f;
			if (this._server) {
				if (typeof e.hostKeys !== "object" || e.hostKeys === null) throw new Error("Missing server host key(s)");
				this._hostKeys = e.hostKeys;
				if (typeof e.greeting === "string" && e.greeting.length) f = e.greeting.slice(-2) === "\r\n" ? e.greeting : `${e.greeting}\r\n`;
				if (typeof e.banner === "string" && e.banner.length) this._banner = e.banner.slice(-2) === "\r\n" ? e.banner : `${e.banner}\r\n`;
			} else this._hostKeys = void 0;
			let g = e.offer;
			if (typeof g !== "object" || g === null) g = this._server ? m : p;
			else if (g.constructor !== h) {
				if (this._server) g.kex = g.kex.concat(["kex-strict-s-v00@openssh.com"]);
				else g.kex = g.kex.concat(["ext-info-c", "kex-strict-c-v00@openssh.com"]);
				g = new h(g);
			}
			this._kex = void 0;
			this._strictMode = void 0;
			this._kexinit = void 0;
			this._offer = g;
			this._cipher = new a(0, this._onWrite);
			this._decipher = void 0;
			this._skipNextInboundPacket = false;
			this._packetRW = {
				read: new P(),
				write: new F(this)
			};
			this._hostVerifier = !this._server && typeof e.hostVerifier === "function" ? e.hostVerifier : void 0;
			this._parse = K;
			this._buffer = void 0;
			this._authsQueue = [];
			this._authenticated = false;
			this._remoteIdentRaw = void 0;
			let _;
			if (typeof e.ident === "string") {
				this._identRaw = Buffer.from(`SSH-2.0-${e.ident}`);
				_ = Buffer.allocUnsafe(this._identRaw.length + 2);
				_.set(this._identRaw, 0);
				_[_.length - 2] = 13;
				_[_.length - 1] = 10;
			} else if (Buffer.isBuffer(e.ident)) {
				const t = Buffer.allocUnsafe(8 + e.ident.length);
				t.latin1Write("SSH-2.0-", 0, 8);
				t.set(e.ident, 8);
				this._identRaw = t;
				_ = Buffer.allocUnsafe(t.length + 2);
				_.set(t, 0);
				_[_.length - 2] = 13;
				_[_.length - 1] = 10;
			} else {
				this._identRaw = ee;
				_ = B;
			}
			this._compatFlags = 0;
			if (this._debug) {
				if (i) this._debug("Custom crypto binding available");
				else this._debug("Custom crypto binding not available");
			}
			this._debug && this._debug(`Local ident: ${r(this._identRaw.toString())}`);
			this.start = () => {
				this.start = void 0;
				if (f) this._onWrite(f);
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
			if (!z.has(e)) e = c.PROTOCOL_ERROR;
			r[n] = u.DISCONNECT;
			N(r, e, ++n);
			r.fill(0, n += 4, i);
			this._debug && this._debug(`Outbound: Sending DISCONNECT (${e})`);
			M(this, this._packetRW.write.finalize(r, true), true);
		}
		ping() {
			const e = this._packetRW.write.allocStart;
			const t = this._packetRW.write.alloc(U.length);
			t.set(U, e);
			this._debug && this._debug("Outbound: Sending ping (GLOBAL_REQUEST: keepalive@openssh.com)");
			M(this, this._packetRW.write.finalize(t));
		}
		rekey() {
			if (this._kexinit === void 0) {
				this._debug && this._debug("Outbound: Initiated explicit rekey");
				this._queue = [];
				g(this);
			} else this._debug && this._debug("Outbound: Ignoring rekey during handshake");
		}
		requestSuccess(e) {
			let t = this._packetRW.write.allocStart;
			let n;
			if (Buffer.isBuffer(e)) {
				n = this._packetRW.write.alloc(1 + e.length);
				n[t] = u.REQUEST_SUCCESS;
				n.set(e, ++t);
			} else {
				n = this._packetRW.write.alloc(1);
				n[t] = u.REQUEST_SUCCESS;
			}
			this._debug && this._debug("Outbound: Sending REQUEST_SUCCESS");
			M(this, this._packetRW.write.finalize(n));
		}
		requestFailure() {
			const e = this._packetRW.write.allocStart;
			const t = this._packetRW.write.alloc(1);
			t[e] = u.REQUEST_FAILURE;
			this._debug && this._debug("Outbound: Sending REQUEST_FAILURE");
			M(this, this._packetRW.write.finalize(t));
		}
		channelSuccess(e) {
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(5);
			n[t] = u.CHANNEL_SUCCESS;
			N(n, e, ++t);
			this._debug && this._debug(`Outbound: Sending CHANNEL_SUCCESS (r:${e})`);
			M(this, this._packetRW.write.finalize(n));
		}
		channelFailure(e) {
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(5);
			n[t] = u.CHANNEL_FAILURE;
			N(n, e, ++t);
			this._debug && this._debug(`Outbound: Sending CHANNEL_FAILURE (r:${e})`);
			M(this, this._packetRW.write.finalize(n));
		}
		channelEOF(e) {
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(5);
			n[t] = u.CHANNEL_EOF;
			N(n, e, ++t);
			this._debug && this._debug(`Outbound: Sending CHANNEL_EOF (r:${e})`);
			M(this, this._packetRW.write.finalize(n));
		}
		channelClose(e) {
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(5);
			n[t] = u.CHANNEL_CLOSE;
			N(n, e, ++t);
			this._debug && this._debug(`Outbound: Sending CHANNEL_CLOSE (r:${e})`);
			M(this, this._packetRW.write.finalize(n));
		}
		channelWindowAdjust(e, t) {
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(9);
			r[n] = u.CHANNEL_WINDOW_ADJUST;
			N(r, e, ++n);
			N(r, t, n += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_WINDOW_ADJUST (r:${e}, ${t})`);
			M(this, this._packetRW.write.finalize(r));
		}
		channelData(e, t) {
			const n = Buffer.isBuffer(t);
			const r = n ? t.length : Buffer.byteLength(t);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(9 + r);
			a[i] = u.CHANNEL_DATA;
			N(a, e, ++i);
			N(a, r, i += 4);
			if (n) a.set(t, i += 4);
			else a.utf8Write(t, i += 4, r);
			this._debug && this._debug(`Outbound: Sending CHANNEL_DATA (r:${e}, ${r})`);
			M(this, this._packetRW.write.finalize(a));
		}
		channelExtData(e, t, n) {
			const r = Buffer.isBuffer(t);
			const i = r ? t.length : Buffer.byteLength(t);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(13 + i);
			o[a] = u.CHANNEL_EXTENDED_DATA;
			N(o, e, ++a);
			N(o, n, a += 4);
			N(o, i, a += 4);
			if (r) o.set(t, a += 4);
			else o.utf8Write(t, a += 4, i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_EXTENDED_DATA (r:${e})`);
			M(this, this._packetRW.write.finalize(o));
		}
		channelOpenConfirm(e, t, n, r) {
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(17);
			a[i] = u.CHANNEL_OPEN_CONFIRMATION;
			N(a, e, ++i);
			N(a, t, i += 4);
			N(a, n, i += 4);
			N(a, r, i += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN_CONFIRMATION (r:${e}, l:${t})`);
			M(this, this._packetRW.write.finalize(a));
		}
		channelOpenFail(e, t, n) {
			if (typeof n !== "string") n = "";
			const r = Buffer.byteLength(n);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(13 + r + 4);
			a[i] = u.CHANNEL_OPEN_FAILURE;
			N(a, e, ++i);
			N(a, t, i += 4);
			N(a, r, i += 4);
			i += 4;
			if (r) {
				a.utf8Write(n, i, r);
				i += r;
			}
			N(a, 0, i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN_FAILURE (r:${e})`);
			M(this, this._packetRW.write.finalize(a));
		}
		service(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t);
			r[n] = u.SERVICE_REQUEST;
			N(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			this._debug && this._debug(`Outbound: Sending SERVICE_REQUEST (${e})`);
			M(this, this._packetRW.write.finalize(r));
		}
		authPassword(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.byteLength(e);
			const i = Buffer.byteLength(t);
			const a = n ? Buffer.byteLength(n) : 0;
			let o = this._packetRW.write.allocStart;
			const s = this._packetRW.write.alloc(5 + r + 4 + 14 + 4 + 8 + 1 + 4 + i + (n ? 4 + a : 0));
			s[o] = u.USERAUTH_REQUEST;
			N(s, r, ++o);
			s.utf8Write(e, o += 4, r);
			N(s, 14, o += r);
			s.utf8Write("ssh-connection", o += 4, 14);
			N(s, 8, o += 14);
			s.utf8Write("password", o += 4, 8);
			s[o += 8] = n ? 1 : 0;
			N(s, i, ++o);
			if (Buffer.isBuffer(t)) w(t, s, 0, i, o += 4);
			else s.utf8Write(t, o += 4, i);
			if (n) {
				N(s, a, o += i);
				if (Buffer.isBuffer(n)) w(n, s, 0, a, o += 4);
				else s.utf8Write(n, o += 4, a);
				this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (changed password)");
			} else this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (password)");
			this._authsQueue.push("password");
			M(this, this._packetRW.write.finalize(s));
		}
		authPK(e, t, n, r) {
			if (this._server) throw new Error("Client-only method called in server mode");
			t = b(t);
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
			const s = t.length;
			const c = this._kex.sessionID;
			const l = c.length;
			const d = (r ? 4 + l : 0) + 1 + 4 + a + 4 + 14 + 4 + 9 + 1 + 4 + o + 4 + s;
			let f;
			let p;
			if (r) {
				f = Buffer.allocUnsafe(d);
				p = 0;
				N(f, l, p);
				f.set(c, p += 4);
				p += l;
			} else {
				f = this._packetRW.write.alloc(d);
				p = this._packetRW.write.allocStart;
			}
			f[p] = u.USERAUTH_REQUEST;
			N(f, a, ++p);
			f.utf8Write(e, p += 4, a);
			N(f, 14, p += a);
			f.utf8Write("ssh-connection", p += 4, 14);
			N(f, 9, p += 14);
			f.utf8Write("publickey", p += 4, 9);
			f[p += 9] = r ? 1 : 0;
			N(f, o, ++p);
			f.utf8Write(n, p += 4, o);
			N(f, s, p += o);
			f.set(t, p += 4);
			if (!r) {
				this._authsQueue.push("publickey");
				this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (publickey -- check)");
				M(this, this._packetRW.write.finalize(f));
				return;
			}
			r(f, (r) => {
				r = O(r, i);
				if (r === false) throw new Error("Error while converting handshake signature");
				const c = r.length;
				p = this._packetRW.write.allocStart;
				f = this._packetRW.write.alloc(5 + a + 4 + 14 + 4 + 9 + 1 + 4 + o + 4 + s + 4 + 4 + o + 4 + c);
				f[p] = u.USERAUTH_REQUEST;
				N(f, a, ++p);
				f.utf8Write(e, p += 4, a);
				N(f, 14, p += a);
				f.utf8Write("ssh-connection", p += 4, 14);
				N(f, 9, p += 14);
				f.utf8Write("publickey", p += 4, 9);
				f[p += 9] = 1;
				N(f, o, ++p);
				f.utf8Write(n, p += 4, o);
				N(f, s, p += o);
				f.set(t, p += 4);
				N(f, 4 + o + 4 + c, p += s);
				N(f, o, p += 4);
				f.utf8Write(n, p += 4, o);
				N(f, c, p += o);
				f.set(r, p += 4);
				this._authsQueue.push("publickey");
				this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (publickey)");
				M(this, this._packetRW.write.finalize(f));
			});
		}
		authHostbased(e, t, n, r, i, a) {
			if (this._server) throw new Error("Client-only method called in server mode");
			t = b(t);
			if (t instanceof Error) throw new Error("Invalid key");
			const o = t.type;
			t = t.getPublicSSH();
			if (typeof i === "function") {
				a = i;
				i = void 0;
			}
			if (!i) i = o;
			const s = Buffer.byteLength(e);
			const c = Buffer.byteLength(i);
			const l = t.length;
			const d = this._kex.sessionID;
			const f = d.length;
			const p = Buffer.byteLength(n);
			const m = Buffer.byteLength(r);
			const h = Buffer.allocUnsafe(4 + f + 1 + 4 + s + 4 + 14 + 4 + 9 + 4 + c + 4 + l + 4 + p + 4 + m);
			let g = 0;
			N(h, f, g);
			h.set(d, g += 4);
			h[g += f] = u.USERAUTH_REQUEST;
			N(h, s, ++g);
			h.utf8Write(e, g += 4, s);
			N(h, 14, g += s);
			h.utf8Write("ssh-connection", g += 4, 14);
			N(h, 9, g += 14);
			h.utf8Write("hostbased", g += 4, 9);
			N(h, c, g += 9);
			h.utf8Write(i, g += 4, c);
			N(h, l, g += c);
			h.set(t, g += 4);
			N(h, p, g += l);
			h.utf8Write(n, g += 4, p);
			N(h, m, g += p);
			h.utf8Write(r, g += 4, m);
			a(h, (e) => {
				e = O(e, o);
				if (!e) throw new Error("Error while converting handshake signature");
				const t = e.length;
				const n = h.length - f - 4;
				g = this._packetRW.write.allocStart;
				const r = this._packetRW.write.alloc(n + 4 + 4 + c + 4 + t);
				w(h, r, 4 + f, h.length, g);
				N(r, 4 + c + 4 + t, g += n);
				N(r, c, g += 4);
				r.utf8Write(i, g += 4, c);
				N(r, t, g += c);
				r.set(e, g += 4);
				this._authsQueue.push("hostbased");
				this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (hostbased)");
				M(this, this._packetRW.write.finalize(r));
			});
		}
		authKeyboard(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t + 4 + 14 + 4 + 20 + 4 + 4);
			r[n] = u.USERAUTH_REQUEST;
			N(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			N(r, 14, n += t);
			r.utf8Write("ssh-connection", n += 4, 14);
			N(r, 20, n += 14);
			r.utf8Write("keyboard-interactive", n += 4, 20);
			N(r, 0, n += 20);
			N(r, 0, n += 4);
			this._authsQueue.push("keyboard-interactive");
			this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (keyboard-interactive)");
			M(this, this._packetRW.write.finalize(r));
		}
		authNone(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t + 4 + 14 + 4 + 4);
			r[n] = u.USERAUTH_REQUEST;
			N(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			N(r, 14, n += t);
			r.utf8Write("ssh-connection", n += 4, 14);
			N(r, 4, n += 14);
			r.utf8Write("none", n += 4, 4);
			this._authsQueue.push("none");
			this._debug && this._debug("Outbound: Sending USERAUTH_REQUEST (none)");
			M(this, this._packetRW.write.finalize(r));
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
			i[r] = u.USERAUTH_INFO_RESPONSE;
			if (e) {
				N(i, e.length, ++r);
				r += 4;
				for (let t = 0; t < e.length; ++t) {
					const a = n[t];
					N(i, a, r);
					r += 4;
					if (a) {
						i.utf8Write(e[t], r, a);
						r += a;
					}
				}
			} else N(i, 0, ++r);
			this._debug && this._debug("Outbound: Sending USERAUTH_INFO_RESPONSE");
			M(this, this._packetRW.write.finalize(i));
		}
		tcpipForward(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.byteLength(e);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(23 + r + 4);
			a[i] = u.GLOBAL_REQUEST;
			N(a, 13, ++i);
			a.utf8Write("tcpip-forward", i += 4, 13);
			a[i += 13] = n === void 0 || n === true ? 1 : 0;
			N(a, r, ++i);
			a.utf8Write(e, i += 4, r);
			N(a, t, i += r);
			this._debug && this._debug("Outbound: Sending GLOBAL_REQUEST (tcpip-forward)");
			M(this, this._packetRW.write.finalize(a));
		}
		cancelTcpipForward(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.byteLength(e);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(30 + r + 4);
			a[i] = u.GLOBAL_REQUEST;
			N(a, 20, ++i);
			a.utf8Write("cancel-tcpip-forward", i += 4, 20);
			a[i += 20] = n === void 0 || n === true ? 1 : 0;
			N(a, r, ++i);
			a.utf8Write(e, i += 4, r);
			N(a, t, i += r);
			this._debug && this._debug("Outbound: Sending GLOBAL_REQUEST (cancel-tcpip-forward)");
			M(this, this._packetRW.write.finalize(a));
		}
		openssh_streamLocalForward(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const n = Buffer.byteLength(e);
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(41 + n);
			i[r] = u.GLOBAL_REQUEST;
			N(i, 31, ++r);
			i.utf8Write("streamlocal-forward@openssh.com", r += 4, 31);
			i[r += 31] = t === void 0 || t === true ? 1 : 0;
			N(i, n, ++r);
			i.utf8Write(e, r += 4, n);
			this._debug && this._debug("Outbound: Sending GLOBAL_REQUEST (streamlocal-forward@openssh.com)");
			M(this, this._packetRW.write.finalize(i));
		}
		openssh_cancelStreamLocalForward(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const n = Buffer.byteLength(e);
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(48 + n);
			i[r] = u.GLOBAL_REQUEST;
			N(i, 38, ++r);
			i.utf8Write("cancel-streamlocal-forward@openssh.com", r += 4, 38);
			i[r += 38] = t === void 0 || t === true ? 1 : 0;
			N(i, n, ++r);
			i.utf8Write(e, r += 4, n);
			if (this._debug) this._debug("Outbound: Sending GLOBAL_REQUEST (cancel-streamlocal-forward@openssh.com)");
			M(this, this._packetRW.write.finalize(i));
		}
		directTcpip(e, t, n, r) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const i = Buffer.byteLength(r.srcIP);
			const a = Buffer.byteLength(r.dstIP);
			let o = this._packetRW.write.allocStart;
			const s = this._packetRW.write.alloc(33 + i + 4 + 4 + a + 4);
			s[o] = u.CHANNEL_OPEN;
			N(s, 12, ++o);
			s.utf8Write("direct-tcpip", o += 4, 12);
			N(s, e, o += 12);
			N(s, t, o += 4);
			N(s, n, o += 4);
			N(s, a, o += 4);
			s.utf8Write(r.dstIP, o += 4, a);
			N(s, r.dstPort, o += a);
			N(s, i, o += 4);
			s.utf8Write(r.srcIP, o += 4, i);
			N(s, r.srcPort, o += i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, direct-tcpip)`);
			M(this, this._packetRW.write.finalize(s));
		}
		openssh_directStreamLocal(e, t, n, r) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const i = Buffer.byteLength(r.socketPath);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(51 + i + 4 + 4);
			o[a] = u.CHANNEL_OPEN;
			N(o, 30, ++a);
			o.utf8Write("direct-streamlocal@openssh.com", a += 4, 30);
			N(o, e, a += 30);
			N(o, t, a += 4);
			N(o, n, a += 4);
			N(o, i, a += 4);
			o.utf8Write(r.socketPath, a += 4, i);
			T(o, 0, a += i, a + 8);
			if (this._debug) this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, direct-streamlocal@openssh.com)`);
			M(this, this._packetRW.write.finalize(o));
		}
		openssh_noMoreSessions(e) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let t = this._packetRW.write.allocStart;
			const n = this._packetRW.write.alloc(34);
			n[t] = u.GLOBAL_REQUEST;
			N(n, 28, ++t);
			n.utf8Write("no-more-sessions@openssh.com", t += 4, 28);
			n[t += 28] = e === void 0 || e === true ? 1 : 0;
			this._debug && this._debug("Outbound: Sending GLOBAL_REQUEST (no-more-sessions@openssh.com)");
			M(this, this._packetRW.write.finalize(n));
		}
		session(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(24);
			i[r] = u.CHANNEL_OPEN;
			N(i, 7, ++r);
			i.utf8Write("session", r += 4, 7);
			N(i, e, r += 7);
			N(i, t, r += 4);
			N(i, n, r += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, session)`);
			M(this, this._packetRW.write.finalize(i));
		}
		windowChange(e, t, n, r, i) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(39);
			o[a] = u.CHANNEL_REQUEST;
			N(o, e, ++a);
			N(o, 13, a += 4);
			o.utf8Write("window-change", a += 4, 13);
			o[a += 13] = 0;
			N(o, n, ++a);
			N(o, t, a += 4);
			N(o, i, a += 4);
			N(o, r, a += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, window-change)`);
			M(this, this._packetRW.write.finalize(o));
		}
		pty(e, t, n, r, i, a, o, s) {
			if (this._server) throw new Error("Client-only method called in server mode");
			if (!a || !a.length) a = "vt100";
			if (o && !Buffer.isBuffer(o) && !Array.isArray(o) && typeof o === "object" && o !== null) o = Y(o);
			if (!o || !o.length) o = te;
			const c = a.length;
			const l = o.length;
			let d = this._packetRW.write.allocStart;
			const f = this._packetRW.write.alloc(21 + c + 4 + 4 + 4 + 4 + 4 + l);
			f[d] = u.CHANNEL_REQUEST;
			N(f, e, ++d);
			N(f, 7, d += 4);
			f.utf8Write("pty-req", d += 4, 7);
			f[d += 7] = s === void 0 || s === true ? 1 : 0;
			N(f, c, ++d);
			f.utf8Write(a, d += 4, c);
			N(f, n, d += c);
			N(f, t, d += 4);
			N(f, i, d += 4);
			N(f, r, d += 4);
			N(f, l, d += 4);
			d += 4;
			if (Array.isArray(o)) for (let e = 0; e < l; ++e) f[d++] = o[e];
			else if (Buffer.isBuffer(o)) f.set(o, d);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, pty-req)`);
			M(this, this._packetRW.write.finalize(f));
		}
		shell(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(15);
			r[n] = u.CHANNEL_REQUEST;
			N(r, e, ++n);
			N(r, 5, n += 4);
			r.utf8Write("shell", n += 4, 5);
			r[n += 5] = t === void 0 || t === true ? 1 : 0;
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, shell)`);
			M(this, this._packetRW.write.finalize(r));
		}
		exec(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.isBuffer(t);
			const i = r ? t.length : Buffer.byteLength(t);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(18 + i);
			o[a] = u.CHANNEL_REQUEST;
			N(o, e, ++a);
			N(o, 4, a += 4);
			o.utf8Write("exec", a += 4, 4);
			o[a += 4] = n === void 0 || n === true ? 1 : 0;
			N(o, i, ++a);
			if (r) o.set(t, a += 4);
			else o.utf8Write(t, a += 4, i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exec: ${t})`);
			M(this, this._packetRW.write.finalize(o));
		}
		signal(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const n = t;
			t = t.toUpperCase();
			if (t.slice(0, 3) === "SIG") t = t.slice(3);
			if (d[t] !== 1) throw new Error(`Invalid signal: ${n}`);
			const r = t.length;
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(20 + r);
			a[i] = u.CHANNEL_REQUEST;
			N(a, e, ++i);
			N(a, 6, i += 4);
			a.utf8Write("signal", i += 4, 6);
			a[i += 6] = 0;
			N(a, r, ++i);
			a.utf8Write(t, i += 4, r);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, signal: ${t})`);
			M(this, this._packetRW.write.finalize(a));
		}
		env(e, t, n, r) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const i = Buffer.byteLength(t);
			const a = Buffer.isBuffer(n);
			const o = a ? n.length : Buffer.byteLength(n);
			let s = this._packetRW.write.allocStart;
			const c = this._packetRW.write.alloc(17 + i + 4 + o);
			c[s] = u.CHANNEL_REQUEST;
			N(c, e, ++s);
			N(c, 3, s += 4);
			c.utf8Write("env", s += 4, 3);
			c[s += 3] = r === void 0 || r === true ? 1 : 0;
			N(c, i, ++s);
			c.utf8Write(t, s += 4, i);
			N(c, o, s += i);
			if (a) c.set(n, s += 4);
			else c.utf8Write(n, s += 4, o);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, env: ${t}=${n})`);
			M(this, this._packetRW.write.finalize(c));
		}
		x11Forward(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = t.protocol;
			const i = t.cookie;
			const a = Buffer.isBuffer(r);
			const o = a ? r.length : Buffer.byteLength(r);
			const s = Buffer.isBuffer(i);
			const c = s ? i.length : Buffer.byteLength(i);
			let l = this._packetRW.write.allocStart;
			const d = this._packetRW.write.alloc(22 + o + 4 + c + 4);
			d[l] = u.CHANNEL_REQUEST;
			N(d, e, ++l);
			N(d, 7, l += 4);
			d.utf8Write("x11-req", l += 4, 7);
			d[l += 7] = n === void 0 || n === true ? 1 : 0;
			d[++l] = t.single ? 1 : 0;
			N(d, o, ++l);
			if (a) d.set(r, l += 4);
			else d.utf8Write(r, l += 4, o);
			N(d, c, l += o);
			if (s) d.set(i, l += 4);
			else d.latin1Write(i, l += 4, c);
			N(d, t.screen || 0, l += c);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, x11-req)`);
			M(this, this._packetRW.write.finalize(d));
		}
		subsystem(e, t, n) {
			if (this._server) throw new Error("Client-only method called in server mode");
			const r = Buffer.byteLength(t);
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(23 + r);
			a[i] = u.CHANNEL_REQUEST;
			N(a, e, ++i);
			N(a, 9, i += 4);
			a.utf8Write("subsystem", i += 4, 9);
			a[i += 9] = n === void 0 || n === true ? 1 : 0;
			N(a, r, ++i);
			a.utf8Write(t, i += 4, r);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, subsystem: ${t})`);
			M(this, this._packetRW.write.finalize(a));
		}
		openssh_agentForward(e, t) {
			if (this._server) throw new Error("Client-only method called in server mode");
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(36);
			r[n] = u.CHANNEL_REQUEST;
			N(r, e, ++n);
			N(r, 26, n += 4);
			r.utf8Write("auth-agent-req@openssh.com", n += 4, 26);
			r[n += 26] = t === void 0 || t === true ? 1 : 0;
			if (this._debug) this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, auth-agent-req@openssh.com)`);
			M(this, this._packetRW.write.finalize(r));
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
			i[r] = u.GLOBAL_REQUEST;
			N(i, 29, ++r);
			i.utf8Write("hostkeys-prove-00@openssh.com", r += 4, 29);
			i[r += 29] = 1;
			++r;
			for (const e of n) {
				N(i, e.length, r);
				w(e, i, 0, e.length, r += 4);
				r += e.length;
			}
			if (this._debug) this._debug("Outbound: Sending GLOBAL_REQUEST (hostkeys-prove-00@openssh.com)");
			M(this, this._packetRW.write.finalize(i));
		}
		serviceAccept(e) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t);
			r[n] = u.SERVICE_ACCEPT;
			N(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			this._debug && this._debug(`Outbound: Sending SERVICE_ACCEPT (${e})`);
			M(this, this._packetRW.write.finalize(r));
			if (this._server && this._banner && e === "ssh-userauth") {
				const e = this._banner;
				this._banner = void 0;
				const t = Buffer.byteLength(e);
				n = this._packetRW.write.allocStart;
				const r = this._packetRW.write.alloc(5 + t + 4);
				r[n] = u.USERAUTH_BANNER;
				N(r, t, ++n);
				r.utf8Write(e, n += 4, t);
				N(r, 0, n += t);
				this._debug && this._debug("Outbound: Sending USERAUTH_BANNER");
				M(this, this._packetRW.write.finalize(r));
			}
		}
		forwardedTcpip(e, t, n, r) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const i = Buffer.byteLength(r.boundAddr);
			const a = Buffer.byteLength(r.remoteAddr);
			let o = this._packetRW.write.allocStart;
			const s = this._packetRW.write.alloc(36 + i + 4 + 4 + a + 4);
			s[o] = u.CHANNEL_OPEN;
			N(s, 15, ++o);
			s.utf8Write("forwarded-tcpip", o += 4, 15);
			N(s, e, o += 15);
			N(s, t, o += 4);
			N(s, n, o += 4);
			N(s, i, o += 4);
			s.utf8Write(r.boundAddr, o += 4, i);
			N(s, r.boundPort, o += i);
			N(s, a, o += 4);
			s.utf8Write(r.remoteAddr, o += 4, a);
			N(s, r.remotePort, o += a);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, forwarded-tcpip)`);
			M(this, this._packetRW.write.finalize(s));
		}
		x11(e, t, n, r) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const i = Buffer.byteLength(r.originAddr);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(24 + i + 4);
			o[a] = u.CHANNEL_OPEN;
			N(o, 3, ++a);
			o.utf8Write("x11", a += 4, 3);
			N(o, e, a += 3);
			N(o, t, a += 4);
			N(o, n, a += 4);
			N(o, i, a += 4);
			o.utf8Write(r.originAddr, a += 4, i);
			N(o, r.originPort, a += i);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, x11)`);
			M(this, this._packetRW.write.finalize(o));
		}
		openssh_authAgent(e, t, n) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			let r = this._packetRW.write.allocStart;
			const i = this._packetRW.write.alloc(39);
			i[r] = u.CHANNEL_OPEN;
			N(i, 22, ++r);
			i.utf8Write("auth-agent@openssh.com", r += 4, 22);
			N(i, e, r += 22);
			N(i, t, r += 4);
			N(i, n, r += 4);
			this._debug && this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, auth-agent@openssh.com)`);
			M(this, this._packetRW.write.finalize(i));
		}
		openssh_forwardedStreamLocal(e, t, n, r) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const i = Buffer.byteLength(r.socketPath);
			let a = this._packetRW.write.allocStart;
			const o = this._packetRW.write.alloc(54 + i + 4);
			o[a] = u.CHANNEL_OPEN;
			N(o, 33, ++a);
			o.utf8Write("forwarded-streamlocal@openssh.com", a += 4, 33);
			N(o, e, a += 33);
			N(o, t, a += 4);
			N(o, n, a += 4);
			N(o, i, a += 4);
			o.utf8Write(r.socketPath, a += 4, i);
			N(o, 0, a += i);
			if (this._debug) this._debug(`Outbound: Sending CHANNEL_OPEN (r:${e}, forwarded-streamlocal@openssh.com)`);
			M(this, this._packetRW.write.finalize(o));
		}
		exitStatus(e, t) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(25);
			r[n] = u.CHANNEL_REQUEST;
			N(r, e, ++n);
			N(r, 11, n += 4);
			r.utf8Write("exit-status", n += 4, 11);
			r[n += 11] = 0;
			N(r, t, ++n);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exit-status: ${t})`);
			M(this, this._packetRW.write.finalize(r));
		}
		exitSignal(e, t, n, r) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const i = t;
			if (typeof i !== "string" || !i) throw new Error(`Invalid signal: ${i}`);
			let a = t.toUpperCase();
			if (a.slice(0, 3) === "SIG") a = a.slice(3);
			if (d[a] !== 1) throw new Error(`Invalid signal: ${i}`);
			const o = Buffer.byteLength(a);
			const s = r ? Buffer.byteLength(r) : 0;
			let c = this._packetRW.write.allocStart;
			const l = this._packetRW.write.alloc(25 + o + 1 + 4 + s + 4);
			l[c] = u.CHANNEL_REQUEST;
			N(l, e, ++c);
			N(l, 11, c += 4);
			l.utf8Write("exit-signal", c += 4, 11);
			l[c += 11] = 0;
			N(l, o, ++c);
			l.utf8Write(a, c += 4, o);
			l[c += o] = n ? 1 : 0;
			N(l, s, ++c);
			c += 4;
			if (s) {
				l.utf8Write(r, c, s);
				c += s;
			}
			N(l, 0, c);
			this._debug && this._debug(`Outbound: Sending CHANNEL_REQUEST (r:${e}, exit-signal: ${t})`);
			M(this, this._packetRW.write.finalize(l));
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
			a[i] = u.USERAUTH_FAILURE;
			N(a, r, ++i);
			a.utf8Write(n, i += 4, r);
			a[i += r] = t === true ? 1 : 0;
			this._authsQueue.shift();
			this._debug && this._debug("Outbound: Sending USERAUTH_FAILURE");
			M(this, this._packetRW.write.finalize(a));
		}
		authSuccess() {
			if (!this._server) throw new Error("Server-only method called in client mode");
			if (this._authsQueue.length === 0) throw new Error("No auth in progress");
			const e = this._packetRW.write.allocStart;
			const t = this._packetRW.write.alloc(1);
			t[e] = u.USERAUTH_SUCCESS;
			this._authsQueue.shift();
			this._authenticated = true;
			this._debug && this._debug("Outbound: Sending USERAUTH_SUCCESS");
			M(this, this._packetRW.write.finalize(t));
			if (this._kex.negotiated.cs.compress === "zlib@openssh.com") this._packetRW.read = new I();
			if (this._kex.negotiated.sc.compress === "zlib@openssh.com") this._packetRW.write = new L(this);
		}
		authPKOK(e, t) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			if (this._authsQueue.length === 0 || this._authsQueue[0] !== "publickey") throw new Error("\"publickey\" auth not in progress");
			const n = Buffer.byteLength(e);
			const r = t.length;
			let i = this._packetRW.write.allocStart;
			const a = this._packetRW.write.alloc(5 + n + 4 + r);
			a[i] = u.USERAUTH_PK_OK;
			N(a, n, ++i);
			a.utf8Write(e, i += 4, n);
			N(a, r, i += n);
			a.set(t, i += 4);
			this._authsQueue.shift();
			this._debug && this._debug("Outbound: Sending USERAUTH_PK_OK");
			M(this, this._packetRW.write.finalize(a));
		}
		authPasswdChg(e) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			const t = Buffer.byteLength(e);
			let n = this._packetRW.write.allocStart;
			const r = this._packetRW.write.alloc(5 + t + 4);
			r[n] = u.USERAUTH_PASSWD_CHANGEREQ;
			N(r, t, ++n);
			r.utf8Write(e, n += 4, t);
			N(r, 0, n += t);
			this._debug && this._debug("Outbound: Sending USERAUTH_PASSWD_CHANGEREQ");
			M(this, this._packetRW.write.finalize(r));
		}
		authInfoReq(e, t, n) {
			if (!this._server) throw new Error("Server-only method called in client mode");
			let r = 0;
			const i = e ? Buffer.byteLength(e) : 0;
			const a = t ? Buffer.byteLength(t) : 0;
			for (let e = 0; e < n.length; ++e) r += 4 + Buffer.byteLength(n[e].prompt) + 1;
			let o = this._packetRW.write.allocStart;
			const s = this._packetRW.write.alloc(5 + i + 4 + a + 4 + 4 + r);
			s[o] = u.USERAUTH_INFO_REQUEST;
			N(s, i, ++o);
			o += 4;
			if (e) {
				s.utf8Write(e, o, i);
				o += i;
			}
			N(s, a, o);
			o += 4;
			if (t) {
				s.utf8Write(t, o, a);
				o += a;
			}
			N(s, 0, o);
			N(s, n.length, o += 4);
			o += 4;
			for (let e = 0; e < n.length; ++e) {
				const t = n[e];
				const r = Buffer.byteLength(t.prompt);
				N(s, r, o);
				o += 4;
				if (r) {
					s.utf8Write(t.prompt, o, r);
					o += r;
				}
				s[o++] = t.echo ? 1 : 0;
			}
			this._debug && this._debug("Outbound: Sending USERAUTH_INFO_REQUEST");
			M(this, this._packetRW.write.finalize(s));
		}
	};
	const G = /^SSH-(2\.0|1\.99)-([^ ]+)(?: (.*))?$/;
	function K(e, t, n) {
		let i;
		let a;
		if (this._buffer) {
			i = Buffer.allocUnsafe(this._buffer.length + (n - t));
			i.set(this._buffer, 0);
			if (t === 0) i.set(e, this._buffer.length);
			else i.set(new Uint8Array(e.buffer, e.byteOffset + t, n - t), this._buffer.length);
			a = this._buffer.length;
			t = 0;
		} else {
			i = e;
			a = 0;
		}
		const s = t;
		let c = t;
		let l = t;
		let u = false;
		let d = 0;
		let f = 0;
		for (; t < i.length; ++t) {
			const e = i[t];
			if (e === 13) {
				u = true;
				continue;
			}
			if (e === 10) {
				if (l > c && l - c > 4 && i[c] === 83 && i[c + 1] === 83 && i[c + 2] === 72 && i[c + 3] === 45) {
					const e = i.latin1Slice(s, l + 1);
					const u = c === s ? e : e.slice(c - s);
					const d = G.exec(u);
					if (!d) throw new Error("Invalid identification string");
					const f = {
						greeting: c === s ? "" : e.slice(0, c - s),
						identRaw: u,
						versions: {
							protocol: d[1],
							software: d[2]
						},
						comments: d[3]
					};
					this._remoteIdentRaw = Buffer.from(u);
					this._debug && this._debug(`Remote ident: ${r(u)}`);
					this._compatFlags = J(f);
					this._buffer = void 0;
					this._decipher = new o(0, _.bind(this, { firstPacket: true }));
					this._parse = re;
					this._onHeader(f);
					if (!this._destruct) return n;
					g(this);
					return t + 1 - a;
				}
				if (this._server) throw new Error("Greetings from clients not permitted");
				if (++f > H) throw new Error("Max greeting lines exceeded");
				u = false;
				c = t + 1;
				d = 0;
			} else if (u) throw new Error("Invalid header: expected newline");
			else if (++d >= V) throw new Error("Header line too long");
			l = t;
		}
		if (!this._buffer) this._buffer = E(i, s);
		return t - a;
	}
	function re(e, t, n) {
		return this._decipher.decrypt(e, t, n);
	}
	function q(e) {
		this._onPacket();
		if (e.length === 0) {
			this._debug && this._debug("Inbound: Skipping empty packet payload");
			return;
		}
		e = this._packetRW.read.read(e);
		const t = e[0];
		if (t === u.USERAUTH_SUCCESS && !this._server && !this._authenticated) {
			this._authenticated = true;
			if (this._kex.negotiated.cs.compress === "zlib@openssh.com") this._packetRW.write = new L(this);
			if (this._kex.negotiated.sc.compress === "zlib@openssh.com") this._packetRW.read = new I();
		}
		const n = x[t];
		if (n === void 0) {
			this._debug && this._debug(`Inbound: Unsupported message type: ${t}`);
			return;
		}
		return n(this, e);
	}
	function J(e) {
		const t = e.versions.software;
		let n = 0;
		for (const e of s) if (typeof e[0] === "string") {
			if (t === e[0]) n |= e[1];
		} else if (e[0].test(t)) n |= e[1];
		return n;
	}
	function Y(e) {
		const t = Object.keys(e);
		const n = Buffer.allocUnsafe(5 * t.length + 1);
		let r = 0;
		for (let i = 0; i < t.length; ++i) {
			const a = t[i];
			if (a === "TTY_OP_END") continue;
			const o = f[a];
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
		n[r++] = f.TTY_OP_END;
		if (r < n.length) return E(n, 0, r);
		return n;
	}
	function X(e) {
		let t = "ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521rsa-sha2-512,rsa-sha2-256,ssh-rsa,ssh-dss";
		if (l) t = `ssh-ed25519,${t}`;
		const n = Buffer.byteLength(t);
		let r = e._packetRW.write.allocStart;
		const i = e._packetRW.write.alloc(28 + n);
		i[r] = u.EXT_INFO;
		N(i, 1, ++r);
		N(i, 15, r += 4);
		i.utf8Write("server-sig-algs", r += 4, 15);
		N(i, n, r += 15);
		i.utf8Write(t, r += 4, n);
		e._debug && e._debug("Outbound: Sending EXT_INFO");
		M(e, e._packetRW.write.finalize(i));
	}
	n.exports = ne;
}));
var N = i(((e, n) => {
	const { Duplex: r, Readable: i, Writable: a } = t("stream");
	const { CHANNEL_EXTENDED_DATATYPE: { STDERR: o } } = v();
	const { bufferSlice: s } = y();
	const c = 32768;
	const l = 2097152;
	const u = l / 2;
	var d = class extends i {
		constructor(e, t) {
			super(t);
			this._channel = e;
		}
		_read(e) {
			if (this._channel._waitChanDrain) {
				this._channel._waitChanDrain = false;
				if (this._channel.incoming.window <= u) g(this._channel);
			}
		}
	};
	var f = class extends a {
		constructor(e) {
			super({ highWaterMark: l });
			this._channel = e;
		}
		_write(e, t, n) {
			const r = this._channel;
			const i = r._client._protocol;
			const a = r.outgoing;
			const c = a.packetSize;
			const l = a.id;
			let u = a.window;
			const d = e.length;
			let f = 0;
			if (a.state !== "open") return;
			while (d - f > 0 && u > 0) {
				let t = d - f;
				if (t > u) t = u;
				if (t > c) t = c;
				if (f === 0 && t === d) i.channelExtData(l, e, o);
				else i.channelExtData(l, s(e, f, f + t), o);
				f += t;
				u -= t;
			}
			a.window = u;
			if (d - f > 0) {
				if (u === 0) r._waitWindow = true;
				if (f > 0) r._chunkErr = s(e, f, d);
				else r._chunkErr = e;
				r._chunkcbErr = n;
				return;
			}
			n();
		}
	};
	var p = class extends r {
		constructor(e, t, n) {
			const r = {
				highWaterMark: l,
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
			if (i) this.stderr = new f(this);
			else this.stderr = new d(this, r);
			this._waitWindow = false;
			this._waitChanDrain = false;
			this._chunk = void 0;
			this._chunkcb = void 0;
			this._chunkErr = void 0;
			this._chunkcbErr = void 0;
			this.on("finish", m).on("prefinish", m);
			this.on("end", h).on("close", h);
		}
		_read(e) {
			if (this._waitChanDrain) {
				this._waitChanDrain = false;
				if (this.incoming.window <= u) g(this);
			}
		}
		_write(e, t, n) {
			const r = this._client._protocol;
			const i = this.outgoing;
			const a = i.packetSize;
			const o = i.id;
			let c = i.window;
			const l = e.length;
			let u = 0;
			if (i.state !== "open") return;
			while (l - u > 0 && c > 0) {
				let t = l - u;
				if (t > c) t = c;
				if (t > a) t = a;
				if (u === 0 && t === l) r.channelData(o, e);
				else r.channelData(o, s(e, u, u + t));
				u += t;
				c -= t;
			}
			i.window = c;
			if (l - u > 0) {
				if (c === 0) this._waitWindow = true;
				if (u > 0) this._chunk = s(e, u, l);
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
	function m() {
		this.eof();
		if (this.server || !this.allowHalfOpen) this.close();
		this.writable = false;
	}
	function h() {
		this.readable = false;
	}
	function g(e) {
		if (e.outgoing.state === "closed") return;
		const t = l - e.incoming.window;
		if (t <= 0) return;
		e.incoming.window += t;
		e._client._protocol.channelWindowAdjust(e.outgoing.id, t);
	}
	n.exports = {
		Channel: p,
		MAX_WINDOW: l,
		PACKET_SIZE: c,
		windowAdjust: g,
		WINDOW_THRESHOLD: u
	};
}));
var P = i(((e, t) => {
	const { SFTP: n } = E();
	const r = 2 ** 32 - 1;
	function i(e, t, n, r) {
		e._chanMgr.remove(t);
		if (typeof r !== "function") return;
		let i;
		if (n instanceof Error) i = n;
		else if (typeof n === "object" && n !== null) {
			i = new Error(`(SSH) Channel open failure: ${n.description}`);
			i.reason = n.reason;
		} else {
			i = new Error("(SSH) Channel open failure: server closed channel unexpectedly");
			i.reason = "";
		}
		r(i);
	}
	function a(e, t, r, a, o) {
		if (typeof r === "function") {
			i(e, t, a, r);
			return;
		}
		if (typeof r !== "object" || r === null) return;
		if (r.incoming && r.incoming.state === "closed") return;
		e._chanMgr.remove(t);
		if (r.server && r.constructor.name === "Session") return;
		r.incoming.state = "closed";
		if (r.readable) r.push(null);
		if (r.server) {
			if (r.stderr.writable) r.stderr.end();
		} else if (r.stderr.readable) r.stderr.push(null);
		if (r.constructor !== n && (r.outgoing.state === "open" || r.outgoing.state === "eof") && !o) r.close();
		if (r.outgoing.state === "closing") r.outgoing.state = "closed";
		const s = r._readableState;
		const c = r._writableState;
		if (c && !c.ending && !c.finished && !o) r.end();
		const l = r._callbacks;
		r._callbacks = [];
		for (let e = 0; e < l.length; ++e) l[e](true);
		if (r.server) {
			if (!r.readable || r.destroyed || s && s.endEmitted) r.emit("close");
			else r.once("end", () => r.emit("close"));
		} else {
			let e;
			switch (r.type) {
				case "direct-streamlocal@openssh.com":
				case "direct-tcpip":
					e = () => r.emit("close");
					break;
				default: {
					const t = r._exit;
					e = () => {
						if (t.code === null) r.emit("close", t.code, t.signal, t.dump, t.desc);
						else r.emit("close", t.code);
					};
				}
			}
			if (!r.readable || r.destroyed || s && s.endEmitted) e();
			else r.once("end", e);
			const t = r.stderr._readableState;
			if (!r.stderr.readable || r.stderr.destroyed || t && t.endEmitted) r.stderr.emit("close");
			else r.stderr.once("end", () => r.stderr.emit("close"));
		}
	}
	var o = class {
		constructor(e) {
			this._client = e;
			this._channels = {};
			this._cur = -1;
			this._count = 0;
		}
		add(e) {
			let t;
			if (this._cur < r) t = ++this._cur;
			else if (this._count === 0) {
				this._cur = 0;
				t = 0;
			} else {
				const e = this._channels;
				for (let n = 0; n < r; ++n) if (e[n] === void 0) {
					t = n;
					break;
				}
			}
			if (t === void 0) return -1;
			this._channels[t] = e || true;
			++this._count;
			return t;
		}
		update(e, t) {
			if (typeof e !== "number" || e < 0 || e >= r || !isFinite(e)) throw new Error(`Invalid channel id: ${e}`);
			if (t && this._channels[e]) this._channels[e] = t;
		}
		get(e) {
			if (typeof e !== "number" || e < 0 || e >= r || !isFinite(e)) throw new Error(`Invalid channel id: ${e}`);
			return this._channels[e];
		}
		remove(e) {
			if (typeof e !== "number" || e < 0 || e >= r || !isFinite(e)) throw new Error(`Invalid channel id: ${e}`);
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
			const r = this._client;
			for (let i = 0; i < n.length; ++i) {
				const o = +n[i];
				const s = t[o];
				a(r, o, s._channel || s, e, true);
			}
		}
	};
	const s = (() => {
		const e = Object.prototype.toString;
		return (t) => e.call(t) === "[object RegExp]";
	})();
	function c(e, t, n) {
		if (Array.isArray(e) && e.length > 0) {
			for (let t = 0; t < e.length; ++t) if (n.indexOf(e[t]) === -1) throw new Error(`Unsupported algorithm: ${e[t]}`);
			return e;
		}
		if (typeof e === "object" && e !== null) {
			const r = Object.keys(e);
			let i = t;
			for (let a = 0; a < r.length; ++a) {
				const o = r[a];
				let c = e[o];
				switch (o) {
					case "append":
						if (!Array.isArray(c)) c = [c];
						if (Array.isArray(c)) for (let e = 0; e < c.length; ++e) {
							const r = c[e];
							if (typeof r === "string") {
								if (!r || i.indexOf(r) !== -1) continue;
								if (n.indexOf(r) === -1) throw new Error(`Unsupported algorithm: ${r}`);
								if (i === t) i = i.slice();
								i.push(r);
							} else if (s(r)) for (let e = 0; e < n.length; ++e) {
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
							} else if (s(r)) for (let e = n.length; e >= 0; --e) {
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
							} else if (s(n)) {
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
	t.exports = {
		ChannelManager: o,
		generateAlgorithmList: c,
		onChannelOpenFailure: i,
		onCHANNEL_CLOSE: a,
		isWritable: (e) => {
			return e && e.writable && e._readableState && e._readableState.ended === false;
		}
	};
}));
var F = i(((e, n) => {
	const { createHash: r, getHashes: i, randomFillSync: a } = t("crypto");
	const { Socket: o } = t("net");
	const { lookup: s } = t("dns");
	const c = t("events");
	const l = i();
	const { COMPAT: u, CHANNEL_EXTENDED_DATATYPE: { STDERR: d }, CHANNEL_OPEN_FAILURE: f, DEFAULT_CIPHER: p, DEFAULT_COMPRESSION: m, DEFAULT_KEX: h, DEFAULT_MAC: g, DEFAULT_SERVER_HOST_KEY: _, DISCONNECT_REASON: b, DISCONNECT_REASON_BY_VALUE: x, SUPPORTED_CIPHER: T, SUPPORTED_COMPRESSION: D, SUPPORTED_KEX: O, SUPPORTED_MAC: k, SUPPORTED_SERVER_HOST_KEY: A } = v();
	const { init: j } = S();
	const F = M();
	const { parseKey: I } = C();
	const { SFTP: L } = E();
	const { bufferCopy: R, makeBufferParser: z, makeError: ee, readUInt32BE: B, sigSSHToASN1: V, writeUInt32BE: H } = y();
	const { AgentContext: U, createAgent: te, isAgent: W } = w();
	const { Channel: ne, MAX_WINDOW: G, PACKET_SIZE: K, windowAdjust: re, WINDOW_THRESHOLD: q } = N();
	const { ChannelManager: J, generateAlgorithmList: Y, isWritable: X, onChannelOpenFailure: ie, onCHANNEL_CLOSE: ae } = P();
	const oe = z();
	const Z = z();
	const se = /^OpenSSH_(?:(?![0-4])\d)|(?:\d{2,})/;
	const ce = (e) => {};
	var le = class extends c {
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
		connect(e) {
			if (this._sock && X(this._sock)) {
				this.once("close", () => {
					this.connect(e);
				});
				this.end();
				return this;
			}
			this.config.host = e.hostname || e.host || "localhost";
			this.config.port = e.port || 22;
			this.config.localAddress = typeof e.localAddress === "string" ? e.localAddress : void 0;
			this.config.localPort = typeof e.localPort === "string" || typeof e.localPort === "number" ? e.localPort : void 0;
			this.config.forceIPv4 = e.forceIPv4 || false;
			this.config.forceIPv6 = e.forceIPv6 || false;
			this.config.keepaliveCountMax = typeof e.keepaliveCountMax === "number" && e.keepaliveCountMax >= 0 ? e.keepaliveCountMax : 3;
			this.config.keepaliveInterval = typeof e.keepaliveInterval === "number" && e.keepaliveInterval > 0 ? e.keepaliveInterval : 0;
			this.config.readyTimeout = typeof e.readyTimeout === "number" && e.readyTimeout >= 0 ? e.readyTimeout : 2e4;
			this.config.ident = typeof e.ident === "string" || Buffer.isBuffer(e.ident) ? e.ident : void 0;
			const t = {
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
			let n = true;
			if (typeof e.algorithms === "object" && e.algorithms !== null) {
				t.kex = Y(e.algorithms.kex, h, O);
				if (t.kex !== h) n = false;
				t.serverHostKey = Y(e.algorithms.serverHostKey, _, A);
				if (t.serverHostKey !== _) n = false;
				t.cs.cipher = Y(e.algorithms.cipher, p, T);
				if (t.cs.cipher !== p) n = false;
				t.cs.mac = Y(e.algorithms.hmac, g, k);
				if (t.cs.mac !== g) n = false;
				t.cs.compress = Y(e.algorithms.compress, m, D);
				if (t.cs.compress !== m) n = false;
				if (!n) t.sc = t.cs;
			}
			if (typeof e.username === "string") this.config.username = e.username;
			else if (typeof e.user === "string") this.config.username = e.user;
			else throw new Error("Invalid username");
			this.config.password = typeof e.password === "string" ? e.password : void 0;
			this.config.privateKey = typeof e.privateKey === "string" || Buffer.isBuffer(e.privateKey) ? e.privateKey : void 0;
			this.config.localHostname = typeof e.localHostname === "string" ? e.localHostname : void 0;
			this.config.localUsername = typeof e.localUsername === "string" ? e.localUsername : void 0;
			this.config.tryKeyboard = e.tryKeyboard === true;
			if (typeof e.agent === "string" && e.agent.length) this.config.agent = te(e.agent);
			else if (W(e.agent)) this.config.agent = e.agent;
			else this.config.agent = void 0;
			this.config.allowAgentFwd = e.agentForward === true && this.config.agent !== void 0;
			let i = this.config.authHandler = typeof e.authHandler === "function" || Array.isArray(e.authHandler) ? e.authHandler : void 0;
			this.config.strictVendor = typeof e.strictVendor === "boolean" ? e.strictVendor : true;
			const a = this.config.debug = typeof e.debug === "function" ? e.debug : void 0;
			if (e.agentForward === true && !this.config.allowAgentFwd) throw new Error("You must set a valid agent path to allow agent forwarding");
			let c = this._callbacks = [];
			this._chanMgr = new J(this);
			this._forwarding = {};
			this._forwardingUnix = {};
			this._acceptX11 = 0;
			this._agentFwdEnabled = false;
			this._agent = this.config.agent ? this.config.agent : void 0;
			this._remoteVer = void 0;
			let u;
			if (this.config.privateKey) {
				u = I(this.config.privateKey, e.passphrase);
				if (u instanceof Error) throw new Error(`Cannot parse privateKey: ${u.message}`);
				if (Array.isArray(u)) u = u[0];
				if (u.getPrivatePEM() === null) throw new Error("privateKey value does not contain a (valid) private key");
			}
			let f;
			if (typeof e.hostVerifier === "function") {
				const t = e.hostVerifier;
				let n;
				if (l.indexOf(e.hostHash) !== -1) n = e.hostHash;
				f = (e, i) => {
					if (n) e = r(n).update(e).digest("hex");
					const a = t(e, i);
					if (a !== void 0) i(a);
				};
			}
			const v = this._sock = e.sock || new o();
			let y = false;
			let S = false;
			if (this._protocol) this._protocol.cleanup();
			const C = !a ? void 0 : (e, t, n) => {
				a(`Debug output from server: ${JSON.stringify(n)}`);
			};
			let w;
			const E = this._protocol = new F({
				ident: this.config.ident,
				offer: n ? void 0 : t,
				onWrite: (e) => {
					if (X(v)) v.write(e);
				},
				onError: (e) => {
					if (e.level === "handshake") clearTimeout(this._readyTimeout);
					if (!E._destruct) v.removeAllListeners("data");
					this.emit("error", e);
					try {
						v.end();
					} catch {}
				},
				onHeader: (e) => {
					S = true;
					this._remoteVer = e.versions.software;
					if (e.greeting) this.emit("greeting", e.greeting);
				},
				onHandshakeComplete: (e) => {
					this.emit("handshake", e);
					if (!y) {
						y = true;
						E.service("ssh-userauth");
					}
				},
				debug: a,
				hostVerifier: f,
				messageHandlers: {
					DEBUG: C,
					DISCONNECT: (e, t, n) => {
						if (t !== b.BY_APPLICATION) {
							if (!n) {
								n = x[t];
								if (n === void 0) n = `Unexpected disconnection reason: ${t}`;
							}
							const e = new Error(n);
							e.code = t;
							this.emit("error", e);
						}
						v.end();
					},
					SERVICE_ACCEPT: (e, t) => {
						if (t === "ssh-userauth") de();
					},
					EXT_INFO: (e, t) => {
						if (w === void 0) {
							for (const e of t) if (e.name === "server-sig-algs") {
								w = e.algs;
								return;
							}
							w = null;
						}
					},
					USERAUTH_BANNER: (e, t) => {
						this.emit("banner", t);
					},
					USERAUTH_SUCCESS: (e) => {
						B();
						clearTimeout(this._readyTimeout);
						this.emit("ready");
					},
					USERAUTH_FAILURE: (e, t, n) => {
						if (Z.keyAlgos) {
							const e = Z.keyAlgos[0][0];
							if (a) a(`Client: ${Z.type} (${e}) auth failed`);
							Z.keyAlgos.shift();
							if (Z.keyAlgos.length) {
								const [e, t] = Z.keyAlgos[0];
								switch (Z.type) {
									case "agent":
										E.authPK(Z.username, Z.agentCtx.currentKey(), e);
										return;
									case "publickey":
										E.authPK(Z.username, Z.key, e);
										return;
									case "hostbased":
										E.authHostbased(Z.username, Z.key, Z.localHostname, Z.localUsername, e, (e, n) => {
											const r = Z.key.sign(e, t);
											if (r instanceof Error) {
												r.message = `Error while signing with key: ${r.message}`;
												r.level = "client-authentication";
												this.emit("error", r);
												return de();
											}
											n(r);
										});
										return;
								}
							} else Z.keyAlgos = void 0;
						}
						if (Z.type === "agent") {
							const e = Z.agentCtx.pos();
							a && a(`Client: Agent key #${e + 1} failed`);
							return fe();
						}
						a && a(`Client: ${Z.type} auth failed`);
						se = n;
						ce = t;
						de();
					},
					USERAUTH_PASSWD_CHANGEREQ: (e, t) => {
						if (Z.type === "password") this.emit("change password", t, (e) => {
							E.authPassword(this.config.username, this.config.password, e);
						});
					},
					USERAUTH_PK_OK: (e) => {
						let t;
						let n;
						if (Z.keyAlgos) [t, n] = Z.keyAlgos[0];
						if (Z.type === "agent") {
							const e = Z.agentCtx.currentKey();
							E.authPK(Z.username, e, t, (t, r) => {
								const i = { hash: n };
								Z.agentCtx.sign(e, t, i, (e, t) => {
									if (e) {
										e.level = "agent";
										this.emit("error", e);
									} else return r(t);
									fe();
								});
							});
						} else if (Z.type === "publickey") E.authPK(Z.username, Z.key, t, (e, t) => {
							const r = Z.key.sign(e, n);
							if (r instanceof Error) {
								r.message = `Error signing data with key: ${r.message}`;
								r.level = "client-authentication";
								this.emit("error", r);
								return de();
							}
							t(r);
						});
					},
					USERAUTH_INFO_REQUEST: (e, t, n, r) => {
						if (Z.type === "keyboard-interactive") {
							if ((Array.isArray(r) ? r.length : 0) === 0) {
								a && a("Client: Sending automatic USERAUTH_INFO_RESPONSE");
								E.authInfoRes();
								return;
							}
							Z.prompt(t, n, "", r, (e) => {
								E.authInfoRes(e);
							});
						}
					},
					REQUEST_SUCCESS: (e, t) => {
						if (c.length) c.shift()(false, t);
					},
					REQUEST_FAILURE: (e) => {
						if (c.length) c.shift()(true);
					},
					GLOBAL_REQUEST: (e, t, n, r) => {
						switch (t) {
							case "hostkeys-00@openssh.com":
								ye(this, r, (e, t) => {
									if (e) return;
									this.emit("hostkeys", t);
								});
								if (n) E.requestSuccess();
								break;
							default: if (n) E.requestFailure();
						}
					},
					CHANNEL_OPEN: (e, t) => {
						ge(this, t);
					},
					CHANNEL_OPEN_CONFIRMATION: (e, t) => {
						const n = this._chanMgr.get(t.recipient);
						if (typeof n !== "function") return;
						const r = n.type === "sftp";
						const i = {
							type: r ? "session" : n.type,
							incoming: {
								id: t.recipient,
								window: G,
								packetSize: K,
								state: "open"
							},
							outgoing: {
								id: t.sender,
								window: t.window,
								packetSize: t.packetSize,
								state: "open"
							}
						};
						const o = r ? new L(this, i, { debug: a }) : new ne(this, i);
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
						ie(this, t, a, i);
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
						if (r.incoming.window <= q) re(r);
					},
					CHANNEL_EXTENDED_DATA: (e, t, n, r) => {
						if (r !== d) return;
						const i = this._chanMgr.get(t);
						if (typeof i !== "object" || i === null) return;
						if (i.incoming.window === 0) return;
						i.incoming.window -= n.length;
						if (!i.stderr.push(n)) {
							i._waitChanDrain = true;
							return;
						}
						if (i.incoming.window <= q) re(i);
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
						ae(this, t, this._chanMgr.get(t));
					}
				}
			});
			v.pause();
			const M = this.config.keepaliveInterval;
			const N = this.config.keepaliveCountMax;
			let P = 0;
			let R;
			const z = () => {
				if (++P > N) {
					clearInterval(R);
					if (v.readable) {
						const e = new Error("Keepalive timeout");
						e.level = "client-timeout";
						this.emit("error", e);
						v.destroy();
					}
					return;
				}
				if (X(v)) {
					c.push(B);
					E.ping();
				} else clearInterval(R);
			};
			function B() {
				if (M > 0) {
					P = 0;
					clearInterval(R);
					if (X(v)) R = setInterval(z, M);
				}
			}
			this._resetKA = B;
			const V = (() => {
				let e = false;
				return () => {
					if (e) return;
					e = true;
					if (oe && !S) {
						const e = ee("Connection lost before handshake", "protocol", true);
						this.emit("error", e);
					}
				};
			})();
			const H = (() => {
				let e = false;
				return () => {
					if (e) return;
					e = true;
					oe = true;
					a && a("Socket connected");
					this.emit("connect");
					j.then(() => {
						E.start();
						v.on("data", (e) => {
							try {
								E.parse(e, 0, e.length);
							} catch (e) {
								this.emit("error", e);
								try {
									if (X(v)) v.end();
								} catch {}
							}
						});
						if (v.stderr && typeof v.stderr.resume === "function") v.stderr.resume();
						v.resume();
					}).catch((e) => {
						this.emit("error", e);
						try {
							if (X(v)) v.end();
						} catch {}
					});
				};
			})();
			let oe = false;
			v.on("connect", H).on("timeout", () => {
				this.emit("timeout");
			}).on("error", (e) => {
				a && a(`Socket error: ${e.message}`);
				clearTimeout(this._readyTimeout);
				e.level = "client-socket";
				this.emit("error", e);
			}).on("end", () => {
				a && a("Socket ended");
				V();
				E.cleanup();
				clearTimeout(this._readyTimeout);
				clearInterval(R);
				this.emit("end");
			}).on("close", () => {
				a && a("Socket closed");
				V();
				E.cleanup();
				clearTimeout(this._readyTimeout);
				clearInterval(R);
				this.emit("close");
				const e = c;
				c = this._callbacks = [];
				const t = new Error("No response from server");
				for (let n = 0; n < e.length; ++n) e[n](t);
				this._chanMgr.cleanup(t);
			});
			let Z;
			let se = null;
			let ce = null;
			const le = ["none"];
			if (this.config.password !== void 0) le.push("password");
			if (u !== void 0) le.push("publickey");
			if (this._agent !== void 0) le.push("agent");
			if (this.config.tryKeyboard) le.push("keyboard-interactive");
			if (u !== void 0 && this.config.localHostname !== void 0 && this.config.localUsername !== void 0) le.push("hostbased");
			if (Array.isArray(i)) i = ve(i);
			else if (typeof i !== "function") i = ve(le);
			let Q = false;
			const ue = (e) => {
				if (Q) return;
				Q = true;
				if (e === false) {
					const e = new Error("All configured authentication methods failed");
					e.level = "client-authentication";
					this.emit("error", e);
					this.end();
					return;
				}
				if (typeof e === "string") {
					const t = e;
					if (le.indexOf(t) === -1) return $(`Authentication method not allowed: ${t}`);
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
								key: u
							};
							break;
						case "hostbased":
							e = {
								type: t,
								username: n,
								key: u,
								localHostname: this.config.localHostname,
								localUsername: this.config.localUsername
							};
							break;
						case "agent":
							e = {
								type: t,
								username: n,
								agentCtx: new U(this._agent)
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
						default: return $(`Skipping unsupported authentication method: ${e}`);
					}
				} else if (typeof e !== "object" || e === null) return $(`Skipping invalid authentication attempt: ${e}`);
				else {
					const t = e.username;
					if (typeof t !== "string") return $(`Skipping invalid authentication attempt: ${e}`);
					const n = e.type;
					switch (n) {
						case "password": {
							const { password: r } = e;
							if (typeof r !== "string" && !Buffer.isBuffer(r)) return $("Skipping invalid password auth attempt");
							e = {
								type: n,
								username: t,
								password: r
							};
							break;
						}
						case "publickey": {
							const r = I(e.key, e.passphrase);
							if (r instanceof Error) return $("Skipping invalid key auth attempt");
							if (!r.isPrivateKey()) return $("Skipping non-private key");
							e = {
								type: n,
								username: t,
								key: r
							};
							break;
						}
						case "hostbased": {
							const { localHostname: r, localUsername: i } = e;
							const a = I(e.key, e.passphrase);
							if (a instanceof Error || typeof r !== "string" || typeof i !== "string") return $("Skipping invalid hostbased auth attempt");
							if (!a.isPrivateKey()) return $("Skipping non-private key");
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
							if (typeof r === "string" && r.length) r = te(r);
							else if (!W(r)) return $(`Skipping invalid agent: ${e.agent}`);
							e = {
								type: n,
								username: t,
								agentCtx: new U(r)
							};
							break;
						}
						case "keyboard-interactive": {
							const { prompt: r } = e;
							if (typeof r !== "function") return $("Skipping invalid keyboard-interactive auth attempt");
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
						default: return $(`Skipping unsupported authentication method: ${e}`);
					}
				}
				Z = e;
				try {
					const e = Z.username;
					switch (Z.type) {
						case "password":
							E.authPassword(e, Z.password);
							break;
						case "publickey": {
							let t;
							Z.keyAlgos = be(this, Z.key, w);
							if (Z.keyAlgos) {
								if (Z.keyAlgos.length) t = Z.keyAlgos[0][0];
								else return $("Skipping key authentication (no mutual hash algorithm)");
							}
							E.authPK(e, Z.key, t);
							break;
						}
						case "hostbased": {
							let t;
							let n;
							Z.keyAlgos = be(this, Z.key, w);
							if (Z.keyAlgos) {
								if (Z.keyAlgos.length) [t, n] = Z.keyAlgos[0];
								else return $("Skipping hostbased authentication (no mutual hash algorithm)");
							}
							E.authHostbased(e, Z.key, Z.localHostname, Z.localUsername, t, (e, t) => {
								const r = Z.key.sign(e, n);
								if (r instanceof Error) {
									r.message = `Error while signing with key: ${r.message}`;
									r.level = "client-authentication";
									this.emit("error", r);
									return de();
								}
								t(r);
							});
							break;
						}
						case "agent":
							Z.agentCtx.init((e) => {
								if (e) {
									e.level = "agent";
									this.emit("error", e);
									return de();
								}
								fe();
							});
							break;
						case "keyboard-interactive":
							E.authKeyboard(e);
							break;
						case "none": E.authNone(e);
					}
				} finally {
					Q = false;
				}
			};
			function $(e) {
				a && a(e);
				process.nextTick(de);
			}
			function de() {
				Q = false;
				const e = i(ce, se, ue);
				if (Q || e === void 0) return;
				ue(e);
			}
			const fe = () => {
				if (Z.type === "agent") {
					const e = Z.agentCtx.nextKey();
					if (e === false) {
						a && a("Agent: No more keys left to try");
						a && a("Client: agent auth failed");
						de();
					} else {
						const t = Z.agentCtx.pos();
						let n;
						Z.keyAlgos = be(this, e, w);
						if (Z.keyAlgos) {
							if (Z.keyAlgos.length) n = Z.keyAlgos[0][0];
							else {
								a && a(`Agent: Skipping key #${t + 1} (no mutual hash algorithm)`);
								fe();
								return;
							}
						}
						a && a(`Agent: Trying key #${t + 1}`);
						E.authPK(Z.username, e, n);
					}
				}
			};
			const pe = () => {
				if (this.config.readyTimeout > 0) this._readyTimeout = setTimeout(() => {
					const e = new Error("Timed out while waiting for handshake");
					e.level = "client-timeout";
					this.emit("error", e);
					v.destroy();
				}, this.config.readyTimeout);
			};
			if (!e.sock) {
				let t = this.config.host;
				const n = this.config.forceIPv4;
				const r = this.config.forceIPv6;
				a && a(`Client: Trying ${t} on port ${this.config.port} ...`);
				const i = () => {
					pe();
					v.connect({
						host: t,
						port: this.config.port,
						localAddress: this.config.localAddress,
						localPort: this.config.localPort
					});
					v.setMaxListeners(0);
					v.setTimeout(typeof e.timeout === "number" ? e.timeout : 0);
				};
				if (!n && !r || n && r) i();
				else s(t, n ? 4 : 6, (e, r, a) => {
					if (e) {
						const r = new Error(`Error while looking up ${n ? "IPv4" : "IPv6"} address for '${t}': ${e}`);
						clearTimeout(this._readyTimeout);
						r.level = "client-dns";
						this.emit("error", r);
						this.emit("close");
						return;
					}
					t = r;
					i();
				});
			} else {
				pe();
				if (typeof v.connecting === "boolean") {
					if (!v.connecting) H();
				} else H();
			}
			return this;
		}
		end() {
			if (this._sock && X(this._sock)) {
				this._protocol.disconnect(b.BY_APPLICATION);
				this._sock.end();
			}
			return this;
		}
		destroy() {
			this._sock && X(this._sock) && this._sock.destroy();
			return this;
		}
		exec(e, t, n) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			if (typeof t === "function") {
				n = t;
				t = {};
			}
			const r = { allowHalfOpen: t.allowHalfOpen !== false };
			Q(this, "session", r, (r, i) => {
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
				if (this.config.allowAgentFwd === true || t && t.agentForward === true && this._agent !== void 0) a.push(() => de(i, o));
				if (typeof t === "object" && t !== null) {
					if (typeof t.env === "object" && t.env !== null) me(i, t.env);
					if (typeof t.pty === "object" && t.pty !== null || t.pty === true) a.push(() => $(i, t.pty, o));
					if (typeof t.x11 === "object" && t.x11 !== null || t.x11 === "number" || t.x11 === true) a.push(() => ue(i, t.x11, o));
				}
				a.push(() => pe(i, e, t, n));
				a.shift()();
			});
			return this;
		}
		shell(e, t, n) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
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
			Q(this, "session", (r, i) => {
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
				if (this.config.allowAgentFwd === true || t && t.agentForward === true && this._agent !== void 0) a.push(() => de(i, o));
				if (e !== false) a.push(() => $(i, e, o));
				if (typeof t === "object" && t !== null) {
					if (typeof t.env === "object" && t.env !== null) me(i, t.env);
					if (typeof t.x11 === "object" && t.x11 !== null || t.x11 === "number" || t.x11 === true) a.push(() => ue(i, t.x11, o));
				}
				a.push(() => fe(i, n));
				a.shift()();
			});
			return this;
		}
		subsys(e, t) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			Q(this, "session", (n, r) => {
				if (n) {
					t(n);
					return;
				}
				he(r, e, (e, n) => {
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
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			const r = typeof n === "function";
			if (r) this._callbacks.push((r, i) => {
				if (r) {
					n(r !== true ? r : new Error(`Unable to bind to ${e}:${t}`));
					return;
				}
				let a = t;
				if (t === 0 && i && i.length >= 4) {
					a = B(i, 0);
					if (!(this._protocol._compatFlags & u.DYN_RPORT_BUG)) t = a;
				}
				this._forwarding[`${e}:${t}`] = a;
				n(void 0, a);
			});
			this._protocol.tcpipForward(e, t, r);
			return this;
		}
		unforwardIn(e, t, n) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			const r = typeof n === "function";
			if (r) this._callbacks.push((r) => {
				if (r) {
					n(r !== true ? r : new Error(`Unable to unbind from ${e}:${t}`));
					return;
				}
				delete this._forwarding[`${e}:${t}`];
				n();
			});
			this._protocol.cancelTcpipForward(e, t, r);
			return this;
		}
		forwardOut(e, t, n, r, i) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			const a = {
				srcIP: e,
				srcPort: t,
				dstIP: n,
				dstPort: r
			};
			if (typeof i !== "function") i = ce;
			Q(this, "direct-tcpip", a, i);
			return this;
		}
		openssh_noMoreSessions(e) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			const t = typeof e === "function";
			if (!this.config.strictVendor || this.config.strictVendor && se.test(this._remoteVer)) {
				if (t) this._callbacks.push((t) => {
					if (t) {
						e(t !== true ? t : new Error("Unable to disable future sessions"));
						return;
					}
					e();
				});
				this._protocol.openssh_noMoreSessions(t);
				return this;
			}
			if (!t) return this;
			process.nextTick(e, new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
			return this;
		}
		openssh_forwardInStreamLocal(e, t) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			const n = typeof t === "function";
			if (!this.config.strictVendor || this.config.strictVendor && se.test(this._remoteVer)) {
				if (n) this._callbacks.push((n) => {
					if (n) {
						t(n !== true ? n : new Error(`Unable to bind to ${e}`));
						return;
					}
					this._forwardingUnix[e] = true;
					t();
				});
				this._protocol.openssh_streamLocalForward(e, n);
				return this;
			}
			if (!n) return this;
			process.nextTick(t, new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
			return this;
		}
		openssh_unforwardInStreamLocal(e, t) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			const n = typeof t === "function";
			if (!this.config.strictVendor || this.config.strictVendor && se.test(this._remoteVer)) {
				if (n) this._callbacks.push((n) => {
					if (n) {
						t(n !== true ? n : new Error(`Unable to unbind from ${e}`));
						return;
					}
					delete this._forwardingUnix[e];
					t();
				});
				this._protocol.openssh_cancelStreamLocalForward(e, n);
				return this;
			}
			if (!n) return this;
			process.nextTick(t, new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
			return this;
		}
		openssh_forwardOutStreamLocal(e, t) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			if (typeof t !== "function") t = ce;
			if (!this.config.strictVendor || this.config.strictVendor && se.test(this._remoteVer)) {
				Q(this, "direct-streamlocal@openssh.com", { socketPath: e }, t);
				return this;
			}
			process.nextTick(t, new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
			return this;
		}
		sftp(e, t) {
			if (!this._sock || !X(this._sock)) throw new Error("Not connected");
			if (typeof e === "function") {
				t = e;
				e = void 0;
			}
			Q(this, "sftp", (n, r) => {
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
				if (typeof e === "object" && e !== null) me(r, e, (e) => {
					if (e) {
						t(e);
						return;
					}
					he(r, "sftp", i);
				});
				else he(r, "sftp", i);
			});
			return this;
		}
		setNoDelay(e) {
			if (this._sock && typeof this._sock.setNoDelay === "function") this._sock.setNoDelay(e);
			return this;
		}
	};
	function Q(e, t, n, r) {
		const i = G;
		const a = K;
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
			r(new Error("No free channels available"));
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
	function ue(e, t, n) {
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
		if (r.cookie === void 0) r.cookie = _e();
		const i = typeof n === "function";
		if (e.outgoing.state !== "open") {
			if (i) n(new Error("Channel is not open"));
			return;
		}
		if (i) e._callbacks.push((t) => {
			if (t) {
				n(t !== true ? t : new Error("Unable to request X11"));
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
	function $(e, t, n) {
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
			if (l) n(new Error("Channel is not open"));
			return;
		}
		if (l) e._callbacks.push((e) => {
			if (e) {
				n(e !== true ? e : new Error("Unable to request a pseudo-terminal"));
				return;
			}
			n();
		});
		e._client._protocol.pty(e.outgoing.id, r, i, o, a, s, c, l);
	}
	function de(e, t) {
		const n = typeof t === "function";
		if (e.outgoing.state !== "open") {
			n && t(new Error("Channel is not open"));
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
				if (n) t(r !== true ? r : new Error("Unable to request agent forwarding"));
				return;
			}
			if (n) t();
		});
		e._client._protocol.openssh_agentForward(e.outgoing.id, true);
	}
	function fe(e, t) {
		if (e.outgoing.state !== "open") {
			t(new Error("Channel is not open"));
			return;
		}
		e._callbacks.push((n) => {
			if (n) {
				t(n !== true ? n : new Error("Unable to open shell"));
				return;
			}
			e.subtype = "shell";
			t(void 0, e);
		});
		e._client._protocol.shell(e.outgoing.id, true);
	}
	function pe(e, t, n, r) {
		if (e.outgoing.state !== "open") {
			r(new Error("Channel is not open"));
			return;
		}
		e._callbacks.push((t) => {
			if (t) {
				r(t !== true ? t : new Error("Unable to exec"));
				return;
			}
			e.subtype = "exec";
			e.allowHalfOpen = n.allowHalfOpen !== false;
			r(void 0, e);
		});
		e._client._protocol.exec(e.outgoing.id, t, true);
	}
	function me(e, t, n) {
		const r = typeof n === "function";
		if (e.outgoing.state !== "open") {
			if (r) n(new Error("Channel is not open"));
			return;
		}
		if (r) e._callbacks.push((e) => {
			if (e) {
				n(e !== true ? e : new Error("Unable to set environment"));
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
	function he(e, t, n) {
		if (e.outgoing.state !== "open") {
			n(new Error("Channel is not open"));
			return;
		}
		e._callbacks.push((r) => {
			if (r) {
				n(r !== true ? r : new Error(`Unable to start subsystem: ${t}`));
				return;
			}
			e.subtype = "subsystem";
			n(void 0, e);
		});
		e._client._protocol.subsystem(e.outgoing.id, t, true);
	}
	function ge(e, t) {
		let n = -1;
		let r;
		const i = () => {
			const r = {
				type: t.type,
				incoming: {
					id: n,
					window: G,
					packetSize: K,
					state: "open"
				},
				outgoing: {
					id: t.sender,
					window: t.window,
					packetSize: t.packetSize,
					state: "open"
				}
			};
			const i = new ne(e, r);
			e._chanMgr.update(n, i);
			e._protocol.channelOpenConfirm(t.sender, n, G, K);
			return i;
		};
		const a = () => {
			if (r === void 0) {
				if (n === -1) r = f.RESOURCE_SHORTAGE;
				else r = f.CONNECT_FAILED;
			}
			if (n !== -1) e._chanMgr.remove(n);
			e._protocol.channelOpenFail(t.sender, r, "");
		};
		const o = () => {
			n = e._chanMgr.add();
			if (n === -1) {
				r = f.RESOURCE_SHORTAGE;
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
				r = f.UNKNOWN_CHANNEL_TYPE;
				if (e.config.debug) e.config.debug(`Client: Automatic rejection of unsupported incoming channel open type: ${t.type}`);
		}
		if (r === void 0) {
			r = f.ADMINISTRATIVELY_PROHIBITED;
			if (e.config.debug) e.config.debug("Client: Automatic rejection of unexpected incoming channel open for: " + t.type);
		}
		a();
	}
	const _e = (() => {
		const e = Buffer.allocUnsafe(16);
		return () => {
			a(e, 0, 16);
			return e.hexSlice(0, 16);
		};
	})();
	function ve(e) {
		if (!Array.isArray(e)) throw new Error("authList must be an array");
		let t = 0;
		return (n, r, i) => {
			if (t === e.length) return false;
			return e[t++];
		};
	}
	function ye(e, t, n) {
		if (!e._sock || !X(e._sock)) return;
		if (typeof n !== "function") n = ce;
		if (!Array.isArray(t)) throw new TypeError("Invalid keys argument type");
		const r = [];
		for (const e of t) {
			const t = I(e);
			if (t instanceof Error) throw t;
			r.push(t);
		}
		if (!e.config.strictVendor || e.config.strictVendor && se.test(e._remoteVer)) {
			e._callbacks.push((t, i) => {
				if (t) {
					n(t !== true ? t : new Error("Server failed to prove supplied keys"));
					return;
				}
				const a = [];
				let o = 0;
				oe.init(i, 0);
				while (oe.avail()) {
					if (o === r.length) break;
					const t = r[o++];
					const n = t.getPublicSSH();
					const i = oe.readString();
					Z.init(i, 0);
					const s = Z.readString(true);
					let c = Z.readString();
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
					H(d, 29, f);
					d.utf8Write("hostkeys-prove-00@openssh.com", f += 4, 29);
					H(d, u.length, f += 29);
					R(u, d, 0, u.length, f += 4);
					H(d, n.length, f += u.length);
					R(n, d, 0, n.length, f += 4);
					if (!(c = V(c, s))) continue;
					if (t.verify(d, c, l) === true) a.push(t);
				}
				Z.clear();
				oe.clear();
				n(null, a);
			});
			e._protocol.openssh_hostKeysProve(r);
			return;
		}
		process.nextTick(n, new Error("strictVendor enabled and server is not OpenSSH or compatible version"));
	}
	function be(e, t, n) {
		switch (t.type) {
			case "ssh-rsa":
				if (e._protocol._compatFlags & u.IMPLY_RSA_SHA2_SIGALGS) {
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
	n.exports = le;
}));
var I = i(((e, t) => {
	t.exports = {};
}));
var L = i(((e, t) => {
	t.exports = {};
}));
var R = i(((e, t) => {
	const { AgentProtocol: n, BaseAgent: r, createAgent: i, CygwinAgent: a, OpenSSHAgent: o, PageantAgent: s } = w();
	const { SSHTTPAgent: c, SSHTTPSAgent: l } = T();
	const { parseKey: u } = C();
	const { flagsToString: d, OPEN_MODE: f, STATUS_CODE: p, stringToFlags: m } = E();
	t.exports = {
		AgentProtocol: n,
		BaseAgent: r,
		createAgent: i,
		Client: F(),
		CygwinAgent: a,
		HTTPAgent: c,
		HTTPSAgent: l,
		OpenSSHAgent: o,
		PageantAgent: s,
		Server: I(),
		utils: {
			parseKey: u,
			...L(),
			sftp: {
				flagsToString: d,
				OPEN_MODE: f,
				STATUS_CODE: p,
				stringToFlags: m
			}
		}
	};
}));
export { R as t };
