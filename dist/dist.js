export { n as glob } from "./glob.js";
