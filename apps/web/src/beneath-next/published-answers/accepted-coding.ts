import Negotiator from 'negotiator'

/** The smallest first. */
const codings = ['br', 'gzip', 'identity'] as const

export type Coding = (typeof codings)[number]

/** The smallest form that whoever says so accepts; null when there is none. */
export function acceptedCoding(acceptEncoding: string): Coding | null {
  const known = answers.get(acceptEncoding)
  if (known !== undefined) return known
  const found = negotiate(acceptEncoding)
  if (answers.size < maxAnswers) answers.set(acceptEncoding, found)
  return found
}

/** Browsers know a dozen ways to say it; whoever makes up more is answered without being remembered. */
const maxAnswers = 100
const answers = new Map<string, Coding | null>()

function negotiate(acceptEncoding: string): Coding | null {
  // Nothing said means that anything goes; those who say nothing are plain programs.
  if (acceptEncoding === '') return 'identity'
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  return codings.find((coding) => negotiator.encodings([coding]).length > 0) ?? null
}
