import type { SchemaField } from './schema'

/** The same value in the three states. */
export interface Three<Value = unknown> {
  /** As both found it. */
  base: Value
  /** As whoever saves now has it. */
  mine: Value
  /** As it has been saved meanwhile. */
  theirs: Value
}

export type Side = 'mine' | 'theirs'
export type Choice = Side | 'both'

/** Where something differs. What is not there on one side was taken out there. */
export interface Difference extends Three {
  /** Like the path, with the ids of rows for their numbers. */
  key: string
  /** The field, as Payload writes it: “meta.title”, “days.0.startsAt”. */
  path: string
  /** In words: “Day 2, Begins”; “Article, paragraph 3”. */
  label: string
  /** `added`: nodes that were put somewhere, as lists. `node`: of a text with paragraphs. */
  kind: 'value' | 'row' | 'order' | 'node' | 'added'
  field: SchemaField
}

/** What both changed, each otherwise; of what both added at one place, both may stay. */
export type Collision = Difference

/** What only one of the two changed, and which therefore needed no question. */
export type Combined = Difference & { by: Side }

export type Choose = (collision: Collision) => Choice

export interface Notes {
  choose: Choose
  collisions: Collision[]
  combined: Combined[]
}

/** A field in one document. */
export type Place = Pick<Difference, 'key' | 'path' | 'label' | 'field'>

export function collide(notes: Notes, collision: Collision): Choice {
  notes.collisions.push(collision)
  return notes.choose(collision)
}

export function combine(notes: Notes, difference: Difference, by: Side): void {
  notes.combined.push({ ...difference, by })
}
