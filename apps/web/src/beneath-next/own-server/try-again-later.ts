import type { ServerResponse } from 'node:http'

const header = 'Retry-After'

/** Marks an answer that says in our own words what could not be done. */
export function sayTryAgainLater(answer: ServerResponse): void {
  answer.setHeader(header, '30')
}

export function tellsToTryAgain(answer: ServerResponse): boolean {
  return answer.hasHeader(header)
}
