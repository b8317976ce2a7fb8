/**
 * What was typed into a field, in the form in which it is kept; or why it cannot be that, and what to
 * do, for whoever typed it.
 */
export type Typed = { text: string } | { refused: string }
