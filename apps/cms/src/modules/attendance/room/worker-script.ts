/**
 * Runs as the service worker of `/register/`, as text: it may use nothing from outside itself. It keeps the last
 * page of each register that was opened, for when there is no network, and nothing else.
 */
export function workerScript(): void {
  interface FetchEvent extends Event {
    request: Request
    respondWith: (response: Promise<Response>) => void
  }
  interface Worker {
    addEventListener: (name: string, hear: (event: FetchEvent) => void) => void
    skipWaiting: () => Promise<void>
    clients: { claim: () => Promise<void> }
  }
  const worker = self as unknown as Worker
  const patienceMilliseconds = 8_000

  worker.addEventListener('install', () => void worker.skipWaiting())
  worker.addEventListener('activate', () => void worker.clients.claim())
  worker.addEventListener('fetch', (event) => {
    const { method, mode } = event.request
    if (method === 'GET' && mode === 'navigate') event.respondWith(answer(event.request))
  })

  /** The days of a register are one page. */
  async function answer(request: Request): Promise<Response> {
    const cache = await caches.open('register')
    const { pathname } = new URL(request.url)
    try {
      const response = await fetch(request, { signal: AbortSignal.timeout(patienceMilliseconds) })
      if (response.ok) await cache.put(pathname, response.clone())
      else if (response.status < 500) await cache.delete(pathname)
      return response
    } catch (error) {
      const kept = await cache.match(pathname)
      if (kept) return kept
      throw error
    }
  }
}
