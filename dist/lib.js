import { t as require_lib } from "./ssh2.js";
export default require_lib();
export {};
