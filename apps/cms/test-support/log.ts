/** What the CMS under test logs. An error that no test expected fails the test in which it was logged. */
import { afterAll, afterEach } from '@jest/globals'
import type { SanitizedConfig } from 'payload'

import { logger } from '../src/http/logger'

const errorLevel = 50
const errors: string[] = []

/** For the configuration of a CMS that has not started yet. */
export const keptLog = {
  ...logger,
  destination: { write: keep },
} as SanitizedConfig['logger']

/** That an error with these words was logged since the test began; it is expected, then. */
export function expectLogged(words: string): void {
  const rest = errors.filter((line) => !line.includes(words))
  if (rest.length === errors.length) {
    throw new Error(`“${words}” was not logged; this was: ${errors.join('\n') || 'nothing'}`)
  }
  errors.splice(0, errors.length, ...rest)
}

/** Like `expectLogged`, where it is left open whether and how often it is logged. */
export function mayBeLogged(words: string): void {
  errors.splice(0, errors.length, ...errors.filter((line) => !line.includes(words)))
}

afterEach(refuseUnexpected)
// What is logged after the last test.
afterAll(refuseUnexpected)

function keep(line: string): void {
  const { level } = JSON.parse(line) as { level: number }
  if (level >= errorLevel) errors.push(line)
}

/** @throws Error with what was logged */
export function refuseUnexpected(): void {
  const lines = errors.splice(0)
  if (lines.length > 0) throw new Error(`Logged without being expected:\n${lines.join('')}`)
}
