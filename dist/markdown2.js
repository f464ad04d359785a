export { r as markdownReport } from "./markdown.js";
