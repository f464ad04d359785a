export { t as divide } from "./shards2.js";
