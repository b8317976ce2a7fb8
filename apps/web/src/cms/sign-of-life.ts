import 'server-only'

export interface Watch {
  /** Whether the CMS answers anything at all. */
  askForSignOfLife: (signal: AbortSignal) => Promise<boolean>
  patience: Record<'beforeDoubt' | 'signOfLife' | 'whileItHangs', number>
}

/**
 * A CMS that is busy answers late, and one that waits for Stripe later still; one that hangs never does.
 * So who has waited for a while asks it for a sign of life. When none comes everybody stops waiting, and
 * until one comes nobody begins to: each visitor is told at once.
 */
export class LifeOfCms {
  readonly #watch: Watch
  #hangs = false
  #asking: Promise<boolean> | undefined
  readonly #waiting = new Set<AbortController>()

  constructor(watch: Watch) {
    this.#watch = watch
  }

  /** @throws whatever `ask` throws, as it does when its signal ends it. */
  async whileItLives<Answer>(
    ask: (signal: AbortSignal) => Promise<Answer>,
    maxMilliseconds: number,
  ): Promise<Answer> {
    const { beforeDoubt, whileItHangs } = this.#watch.patience
    const controller = new AbortController()
    const isKnownToHang = this.#hangs
    const doubt = setTimeout(
      () => (isKnownToHang ? controller.abort(hangs()) : void this.#askForSignOfLife()),
      isKnownToHang ? whileItHangs : beforeDoubt,
    )
    if (isKnownToHang) void this.#askForSignOfLife()
    else this.#waiting.add(controller)
    try {
      // The second of the two also ends an answer that begins and does not go on.
      return await ask(AbortSignal.any([controller.signal, AbortSignal.timeout(maxMilliseconds)]))
    } finally {
      clearTimeout(doubt)
      this.#waiting.delete(controller)
    }
  }

  /** Once, for all who doubt. */
  #askForSignOfLife(): Promise<boolean> {
    return (this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined
    }))
  }

  async #ask(): Promise<boolean> {
    const signal = AbortSignal.timeout(this.#watch.patience.signOfLife)
    const lives = await this.#watch.askForSignOfLife(signal).catch(() => false)
    this.#hangs = !lives
    if (!lives) for (const controller of this.#waiting) controller.abort(hangs())
    return lives
  }
}

const hangs = () => new Error('it gives no sign of life')
