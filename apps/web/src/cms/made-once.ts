/** What takes long to make, made once for each state of what it is made from. */
export class MadeOnce<Made> {
  #last: { state: string; made: Promise<Made> } | null = null

  /** Who comes while it is made waits for the same. What failed is tried again by the next. */
  of(state: string, make: () => Promise<Made>): Promise<Made> {
    if (this.#last?.state === state) return this.#last.made
    const last = { state, made: make() }
    this.#last = last
    last.made.catch(() => {
      if (this.#last === last) this.#last = null
    })
    return last.made
  }
}
