// src/connect/shared/thread-pool.ts
const threads = 64;
function widenThreadPool() {
	process.env.UV_THREADPOOL_SIZE ??= String(threads);
}
export { widenThreadPool as t };
