import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0native
var require__native = /* @__PURE__ */ __commonJSMin((() => {
	throw new Error("left out");
}));
export { require__native as t };
