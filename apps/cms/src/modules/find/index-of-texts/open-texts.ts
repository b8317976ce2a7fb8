import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

import { againForLateComers, type Watch } from '../../search'
import { TextIndex } from './text-index'
import { watchTexts } from './watched-texts'

/** Whoever asks while everything is read for the first time waits so long, and then gets what is there. */
const firstWaitMilliseconds = 2_000
/** What was deleted is not shown as soon as it is gone, and leaves the memory of this process so much later at most. */
const compareEveryMilliseconds = 60 * 60_000

/** What staff find things by, in the memory of one process. Each question first asks what was saved since the last. */
export class Texts {
  readonly index = new TextIndex()
  readonly #watches: Watch[]
  #made: Promise<void> | null = null
  #comparedAt = 0
  isMade = false

  constructor(private readonly payload: Payload) {
    this.#watches = watchTexts(payload, this.index)
  }

  async freshen(): Promise<void> {
    if (!this.isMade) {
      const giveUp = new AbortController()
      await Promise.race([
        this.make(),
        wait(firstWaitMilliseconds, undefined, { ref: false, signal: giveUp.signal }),
      ]).finally(() => giveUp.abort())
    }
    if (this.isMade) await this.#look()
    if (this.isMade && Date.now() - this.#comparedAt > compareEveryMilliseconds) {
      void this.#compare().catch((error: unknown) => this.#note(error))
    }
  }

  /** Once; again if it failed. */
  make(): Promise<void> {
    this.#made ??= this.#compare().then(
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

  readonly #look = againForLateComers(async () => {
    await Promise.all(this.#watches.map((watch) => watch.takeInChanges()))
  })

  async #compare(): Promise<void> {
    this.#comparedAt = Date.now()
    for (const watch of this.#watches) await watch.takeInEverything()
  }

  #note(error: unknown): void {
    this.payload.logger.error({ err: error, msg: 'What staff find could not be compared' })
  }
}

/** Kept on the instance itself: a server may hold this module twice, and has one Payload. */
const textsKey = Symbol.for('lectern.found-by-staff')
type WithTexts = { [textsKey]?: Texts }

/** Those of this process, which are read as soon as somebody asks. */
export function openTexts(payload: Payload): Texts {
  const holder = payload as WithTexts
  holder[textsKey] ??= new Texts(payload)
  return holder[textsKey]
}

/** Reads them before anybody asks, a little at a time. */
export function startFinding(payload: Payload): void {
  openTexts(payload)
    .make()
    .catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'What staff find could not be read yet' }),
    )
}
