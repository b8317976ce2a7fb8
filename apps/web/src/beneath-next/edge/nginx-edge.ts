import type { HeldPages } from './held-pages'
import { RefreshQueue } from './refresh-queue'
import { refreshThroughNginx } from './refresh-through-nginx'
import type { SharedCache, StaleNews } from './shared-cache'

interface Settings {
  url: string
  secret: string
  held: HeldPages
  /** Makes the page here, and packs it: what the edge is given then is ready-made. */
  makeReady: (address: string) => Promise<void>
}

/** Two, so that one is made while the other is handed over; more would take the visitors' time. */
const atOnce = 2

/** Of what went wrong: it is read in a list. */
const maxFaultCharacters = 200

/**
 * How long nginx may still answer with what it was given in place of a page that has gone, in milliseconds:
 * longer than `passingSeconds`, which it counts in whole seconds.
 */
const goneMs = 4_000

/**
 * The nginx in front of the website. It has no purge, but fetches anew what it is asked for with the secret: so the pages
 * concerned are refreshed one by one, and no visitor waits for any of them.
 */
export class NginxEdge implements SharedCache {
  #settings
  #queue
  /** Pages that have just gone, by when: something else may take their place at once. */
  #gone = new Map<string, number>()

  constructor(settings: Settings) {
    this.#settings = settings
    this.#queue = new RefreshQueue({ atOnce, refresh: (address) => this.#refresh(address) })
  }

  takeBack({ tags, paths }: StaleNews): Promise<void> {
    const others = [...this.#settings.held.withAnyOf(tags), ...this.#justGone()]
    return this.#queue.add({ urgent: paths, others })
  }

  /** When nothing is as it was, such as after an upgrade. */
  takeBackEverything(): Promise<void> {
    return this.#queue.add({ urgent: [], others: this.#settings.held.all() })
  }

  inWords(): string {
    const { length, lastFault } = this.#queue
    if (length === 0) return ''
    const pages = length === 1 ? 'one page' : `${length} pages`
    const fault = lastFault ? ` (${lastFault.slice(0, maxFaultCharacters)})` : ''
    return `The website has it, and its edge is given ${pages} anew${fault}`
  }

  async #refresh(address: string): Promise<void> {
    const { url, secret, held, makeReady } = this.#settings
    await makeReady(address)
    if (await refreshThroughNginx({ url, secret }, address)) return
    held.forget(address)
    this.#gone.set(address, Date.now())
  }

  #justGone(): string[] {
    for (const [address, at] of this.#gone) {
      if (Date.now() - at > goneMs) this.#gone.delete(address)
    }
    return [...this.#gone.keys()]
  }
}
