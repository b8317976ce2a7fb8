import type { PayloadRequest } from 'payload'

/**
 * What the person reads once this request has been answered, in place of Payload's “Saved.”: a hook
 * may have done more than that, and Payload asks nobody for the words.
 */
export function sayAfterSaving(req: PayloadRequest, words: string): void {
  const { t } = req
  const says: (...key: Parameters<typeof t>) => string = (key, ...rest) =>
    wordsOfSaving.has(key) ? words : t(key, ...rest)
  req.t = says as typeof t
}

const wordsOfSaving: ReadonlySet<string> = new Set([
  'general:updatedSuccessfully',
  'general:updatedCountSuccessfully',
  'version:autosavedSuccessfully',
  'version:draftSavedSuccessfully',
  'version:restoredSuccessfully',
])
