export { t as raiseProblem } from "./rules.js";
