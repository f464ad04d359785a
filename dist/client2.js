export { t as githubClient } from "./client.js";
