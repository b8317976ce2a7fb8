import 'server-only'

export interface Settings {
  /** Whether the CMS answers anything at all. */
  probe: (signal: AbortSignal) => Promise<boolean>
  patience: Record<'beforeProbe' | 'probe' | 'whileOpen', number>
}

/**
 * A CMS that is busy answers late, and one that waits for Stripe later still; one that hangs never does.
 * So who has waited for a while has it probed. When it does not answer the breaker opens: everybody stops
 * waiting, and until it answers nobody begins to: each visitor is told at once.
 */
export class CircuitBreaker {
  readonly #settings: Settings
  #isOpen = false
  #probing: Promise<boolean> | undefined
  readonly #waiting = new Set<AbortController>()

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** @throws whatever `ask` throws, as it does when its signal ends it. */
  async guard<Answer>(
    ask: (signal: AbortSignal) => Promise<Answer>,
    maxMilliseconds: number,
  ): Promise<Answer> {
    const { beforeProbe, whileOpen } = this.#settings.patience
    const controller = new AbortController()
    const isOpen = this.#isOpen
    const doubt = isOpen
      ? this.#giveUpUnlessItLives(controller, whileOpen)
      : setTimeout(() => void this.#probe(), beforeProbe)
    if (!isOpen) this.#waiting.add(controller)
    try {
      // The second of the two also ends an answer that begins and does not go on.
      return await ask(AbortSignal.any([controller.signal, AbortSignal.timeout(maxMilliseconds)]))
    } finally {
      clearTimeout(doubt)
      this.#waiting.delete(controller)
    }
  }

  /** One that answers late again is waited for: what was given up it would do all the same, and for nothing. */
  #giveUpUnlessItLives(controller: AbortController, patience: number) {
    const probing = this.#probe()
    return setTimeout(() => {
      void probing.then((lives) => {
        if (!lives) controller.abort(hangs())
      })
    }, patience)
  }

  /** Once, for all who doubt. */
  #probe(): Promise<boolean> {
    return (this.#probing ??= this.#probeOnce().finally(() => {
      this.#probing = undefined
    }))
  }

  async #probeOnce(): Promise<boolean> {
    const signal = AbortSignal.timeout(this.#settings.patience.probe)
    const lives = await this.#settings.probe(signal).catch(() => false)
    this.#isOpen = !lives
    if (!lives) for (const controller of this.#waiting) controller.abort(hangs())
    return lives
  }
}

const hangs = () => new Error('it does not answer the probe')
