/**
 * Whether `If-None-Match` names this tag or any at all. Compared weakly, as RFC 9110 (13.1.2) demands.
 */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag) return true
  if (ifNoneMatch.trim() === '*') return true
  return (ifNoneMatch.match(entityTag) ?? []).some((known) => known.replace(/^W\//, '') === tag)
}

const entityTag = /(?:W\/)?"[^"]*"/g
