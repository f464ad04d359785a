export { t as forms } from "./forms.js";
