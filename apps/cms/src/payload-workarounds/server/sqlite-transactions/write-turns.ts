/** Who may write now. Those who ask wait for each other, in the order in which they asked. */
export class WriteTurns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when all who asked before are done; what it gives ends the turn, and may be called twice. */
  async take(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = promiseWithResolvers()
    this.#last = promise
    await before
    return resolve
  }
}

function promiseWithResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
