/** With the refusal (409) of a save that comes from an older state: what to put together with one's own. */
export interface ChangedMeanwhile {
  reason: 'changed-meanwhile'
  /** As it is stored now, at depth 0, as far as whoever saves may read it; `null` if nothing of it. */
  stored: Record<string, unknown> | null
  /** Who saved that, by name; `null` where it is not known. */
  savedBy: string | null
  /** ISO 8601 */
  savedAt: string | null
  /** The fields that both have changed, each otherwise. Everything else goes together by itself. */
  collisions: { path: string; label: string }[]
}

/** Of the body of an answer; `null` where it says something else. */
export function changedMeanwhileIn(body: unknown): ChangedMeanwhile | null {
  const { errors } = (body ?? {}) as { errors?: { data?: unknown }[] }
  const data = Array.isArray(errors) ? errors[0]?.data : null
  return isChangedMeanwhile(data) ? data : null
}

function isChangedMeanwhile(data: unknown): data is ChangedMeanwhile {
  return typeof data === 'object' && data !== null && 'reason' in data && data.reason === reason
}

export const reason = 'changed-meanwhile'
