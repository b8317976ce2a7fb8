/** What a check before publishing has to say of a document; part of the endpoint's answer. */
export interface Finding {
  /** What must be put right is refused by a save too; of the rest a person decides. */
  weight: 'must' | 'should'
  /** “1 price is typed by hand” */
  words: string
  /** What to do about it, or what exactly was found. */
  detail: string
  spots: Spot[]
}

/** Where the form shows it. */
export interface Spot {
  /** The field's path in the form, such as `layout.2.content`. */
  path: string
  /** Words of a text to go to, as they stand there. */
  words?: string
}

export interface CheckAnswer {
  findings: Finding[]
}
