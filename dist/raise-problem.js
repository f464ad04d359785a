export { t as raiseProblem } from "./raise-problem2.js";
