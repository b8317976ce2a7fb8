/** The different words of many texts, spelled in one string, in which a part of a word is found at once. */
export class DifferentWords {
  readonly #uses = new Map<string, number>()
  #spelled = ' '

  /** With a space before and after each. */
  get spelled(): string {
    this.#spelled ||= ` ${[...this.#uses.keys()].join(' ')} `
    return this.#spelled
  }

  add(text: string): void {
    for (const word of wordsOf(text)) {
      const uses = this.#uses.get(word) ?? 0
      this.#uses.set(word, uses + 1)
      if (uses === 0 && this.#spelled) this.#spelled += `${word} `
    }
  }

  remove(text: string): void {
    for (const word of wordsOf(text)) {
      const uses = (this.#uses.get(word) ?? 0) - 1
      if (uses > 0) this.#uses.set(word, uses)
      else if (this.#uses.delete(word)) this.#spelled = ''
    }
  }
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean)
}
