import type { PayloadRequest } from 'payload'

type Kept = Pick<PayloadRequest, 'context'>

const key = 'signInDetails'

/** How somebody is signing in, in words for the record of it: “with a code”. */
export function noteSignInDetails({ context }: Kept, words: string): void {
  context[key] = words
}

export function signInDetails({ context }: Kept): string | null {
  return (context[key] as string | undefined) ?? null
}
