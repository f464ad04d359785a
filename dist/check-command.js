export { n as runCheck } from "./core.js";
