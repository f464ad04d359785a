export { t as unwritableWords, n as writeReports } from "./files2.js";
