export { t as prepareToDial } from "./prepare.js";
