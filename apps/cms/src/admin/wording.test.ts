import { expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'

import { wording } from './wording'

type Words = Record<string, Record<string, unknown>>

/** What Payload can say, ours in place of its own. */
const said = Object.entries(en.translations as Words).flatMap(([group, words]) =>
  Object.entries({ ...words, ...(wording as Words)[group] }).map(
    ([key, text]) => [`${group}:${key}`, String(text)] as const,
  ),
)

/** What belongs to parts of Payload that are switched off here, so that nobody can meet it. */
const neverShown = [
  /^(localization|folder|dashboard):/,
  /locale|username|api.?key|verif|activat|reindex|firstUser|newAccount|autosav|passed$/i,
  /^error:(failedTo(Reset|Save)Layout|noMatchedField|problemUploading)/,
  /^general:(copyWarning|depth|export|import|payloadSettings)/,
  /^validation:(latitude|longitude|requiresTwo)/,
  /^authentication:(lockUntil|loginAttempts|resetPassword(Expiration|Token)|loginUser|authenticated)$/,
]

/** Words of developers, of the United States, or of nobody. */
const foreign =
  /successful|un-publish|\bcollections?\b|\bglobals?\b|payload|\bIDs?\b|token|clipboard data|relationship|arguments|\bblocks?\b|there was (a problem|an error)|please enter|log ?(in|out)\b/i

it('says nothing to staff in words that are not theirs', () => {
  const strange = said.filter(
    ([key, text]) =>
      !neverShown.some((pattern) => pattern.test(key)) && foreign.test(withoutGaps(text)),
  )
  expect(strange).toEqual([])
})

function withoutGaps(text: string): string {
  return text.replace(/\{\{\w+\}\}/g, '')
}

it('changes no words that Payload no longer has', () => {
  const known = new Set(
    Object.entries(en.translations as Words).flatMap(([group, words]) =>
      Object.keys(words).map((key) => `${group}:${key}`),
    ),
  )
  const ours = Object.entries(wording as Words).flatMap(([group, words]) =>
    Object.keys(words).map((key) => `${group}:${key}`),
  )
  expect(ours.filter((key) => !known.has(key))).toEqual([])
})
