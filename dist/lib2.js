import { t as require_lib } from "./lib.js";
export default require_lib();
export {};
