/** Seconds before the next attempt, by how many were in vain. */
const pausesSeconds = [0.2, 1, 2, 5, 10]

interface Waiting {
  failures: number
  /** Called once it has been refreshed. */
  told: (() => void)[]
}

interface Queue {
  refresh: (address: string) => Promise<void>
  atOnce: number
}

/**
 * Addresses to be refreshed, each until it has been. There are never more than the edge may hold and an announcement
 * may name, since each waits once, however often it is added.
 */
export class RefreshQueue {
  #urgent = new Map<string, Waiting>()
  #others = new Map<string, Waiting>()
  /** Until their pause is over. */
  #paused = new Map<string, Waiting>()
  /** No address twice at once: what began first could end last. */
  #running = new Set<string>()
  #lastFault: string | null = null
  #how

  constructor(how: Queue) {
    this.#how = how
  }

  /** How many have not been refreshed yet. */
  get length(): number {
    return this.#urgent.size + this.#others.size + this.#paused.size + this.#running.size
  }

  /** What the last one that failed failed of; null when one has worked since. */
  get lastFault(): string | null {
    return this.#lastFault
  }

  /** @returns resolves when each has been refreshed, beginning after this call */
  async add(addresses: { urgent: readonly string[]; others: readonly string[] }): Promise<void> {
    const urgent = new Set(addresses.urgent)
    const others = [...new Set(addresses.others)].filter((address) => !urgent.has(address))
    const done = [
      ...[...urgent].map((address) => this.#enter(address, this.#urgent)),
      ...others.map((address) => this.#enter(address, this.#others)),
    ]
    this.#run()
    await Promise.all(done)
  }

  #enter(address: string, line: Map<string, Waiting>): Promise<void> {
    const waiting = this.#takeOut(address) ?? { failures: 0, told: [] }
    line.set(address, waiting)
    return new Promise((resolve) => waiting.told.push(resolve))
  }

  #takeOut(address: string): Waiting | undefined {
    for (const line of [this.#urgent, this.#others, this.#paused]) {
      const waiting = line.get(address)
      if (waiting && line.delete(address)) return waiting
    }
    return undefined
  }

  #run(): void {
    while (this.#running.size < this.#how.atOnce) {
      const next = this.#takeFirst(this.#urgent) ?? this.#takeFirst(this.#others)
      if (!next) return
      const [address, waiting] = next
      this.#running.add(address)
      void this.#refresh(address, waiting).finally(() => {
        this.#running.delete(address)
        this.#run()
      })
    }
  }

  #takeFirst(line: Map<string, Waiting>): [string, Waiting] | undefined {
    for (const next of line) {
      const [address] = next
      if (!this.#running.has(address) && line.delete(address)) return next
    }
    return undefined
  }

  async #refresh(address: string, waiting: Waiting): Promise<void> {
    try {
      await this.#how.refresh(address)
      this.#lastFault = null
      for (const tell of waiting.told) tell()
    } catch (error) {
      this.#putOff(address, waiting, error)
    }
  }

  #putOff(address: string, waiting: Waiting, error: unknown): void {
    const fault = inWords(error)
    if (waiting.failures === 0)
      console.warn(`The edge keeps an old copy of a page for now: ${fault}`)
    this.#lastFault = fault
    const pauseSeconds = pausesSeconds[waiting.failures] ?? pausesSeconds.at(-1) ?? 10
    // It may have been added again meanwhile.
    const known = this.#takeOut(address)
    const merged = {
      failures: waiting.failures + 1,
      told: [...waiting.told, ...(known?.told ?? [])],
    }
    this.#paused.set(address, merged)
    setTimeout(() => this.#goOn(address, merged), pauseSeconds * 1_000).unref()
  }

  #goOn(address: string, waiting: Waiting): void {
    if (this.#paused.get(address) !== waiting) return
    this.#paused.delete(address)
    this.#others.set(address, waiting)
    this.#run()
  }
}

/** `fetch` says only "fetch failed" and keeps the reason in its cause. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause, message } = error
  return cause instanceof Error && cause.message ? `${message}: ${cause.message}` : message
}
