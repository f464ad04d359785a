export { n as runCheck } from "./check-command.js";
