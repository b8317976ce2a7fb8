import type { Payload } from 'payload'

import { againForLateComers, FirstMaking, type Watch } from '../../search'
import { TextIndex } from './text-index'
import { watchTexts } from './watched-texts'

/** What was deleted is not shown as soon as it is gone, and leaves the memory of this process so much later at most. */
const compareEveryMilliseconds = 60 * 60_000

/** What staff find things by, in the memory of one process. Each question first asks what was saved since the last. */
export class Texts {
  readonly index = new TextIndex()
  readonly #watches: Watch[]
  readonly #making = new FirstMaking(() => this.#compare())
  #comparedAt = 0

  constructor(private readonly payload: Payload) {
    this.#watches = watchTexts(payload, this.index)
  }

  get isMade(): boolean {
    return this.#making.isMade
  }

  make(): Promise<void> {
    return this.#making.start()
  }

  async freshen(): Promise<void> {
    await this.#making.untilMadeOrLate()
    if (!this.isMade) return
    await this.#look()
    if (Date.now() - this.#comparedAt > compareEveryMilliseconds) {
      void this.#compare().catch((error: unknown) => this.#note(error))
    }
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
