export { t as readCertificate } from "./certificate2.js";
