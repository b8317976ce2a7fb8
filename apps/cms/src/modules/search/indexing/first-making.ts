import { setTimeout as wait } from 'node:timers/promises'

/** So long after the start whoever asks waits for everything; later they get at once what is there. */
const firstWaitMilliseconds = 2_000

/** What is read once, a little at a time, before it can answer in full; again if that failed. */
export class FirstMaking {
  /** Whether everything has been taken in. */
  isMade = false
  #made: Promise<void> | null = null
  #waitsUntil = 0

  /** @param work takes everything in */
  constructor(private readonly work: () => Promise<void>) {}

  /** @throws what the work throws */
  start(): Promise<void> {
    if (this.#made) return this.#made
    this.#waitsUntil = Date.now() + firstWaitMilliseconds
    this.#made = this.work().then(
      () => {
        this.isMade = true
      },
      (error: unknown) => {
        this.#made = null
        throw error
      },
    )
    return this.#made
  }

  /**
   * Until everything is there, or the first moments are over.
   *
   * @throws what the work throws meanwhile
   */
  async untilMadeOrLate(): Promise<void> {
    if (this.isMade) return
    const making = this.start()
    const milliseconds = this.#waitsUntil - Date.now()
    if (milliseconds <= 0) return void making.catch(() => {})
    const giveUp = new AbortController()
    const late = wait(milliseconds, undefined, { ref: false, signal: giveUp.signal })
    await Promise.race([making, late]).finally(() => giveUp.abort())
  }
}
