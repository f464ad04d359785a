// The thread pool of the process, in which names are looked up: getaddrinfo blocks a thread until it has its answer.

/** libuv's own four would let four dead names hold up all others. https://docs.libuv.org/en/v1.x/threadpool.html */
const threads = 64;

/** Some threads are left to reading files and to cryptography. */
export const lookupsAtOnce = threads - 8;

/** Must be called before anything uses the pool, which takes its size at its first use. */
export function widenThreadPool(): void {
  process.env.UV_THREADPOOL_SIZE ??= String(threads);
}
