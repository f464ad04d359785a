// In place of `undici`, of which the toolkit's client asks for two things, and not for its mocks, sockets, cookies and caches.

// @ts-expect-error: it has no types for its own parts
import connect from "undici/lib/api/api-connect.js";
// @ts-expect-error
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
// @ts-expect-error
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
// @ts-expect-error
import { fetch } from "undici/lib/web/fetch/index.js";

Object.assign(Dispatcher.prototype, { connect });

export { fetch, ProxyAgent };
