export { t as annotate } from "./annotations.js";
