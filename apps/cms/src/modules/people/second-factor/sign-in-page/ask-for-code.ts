import { codeHeader, setUpHeader } from '../headers'
import type { Wanted } from '../wanted'

interface Asking {
  fetch: typeof fetch
  /** Resolves with the code that was typed; with `null` when somebody gives up. */
  askFor: (wanted: Wanted) => Promise<string | null>
  /** Resolves once somebody has kept them. */
  showCodes: (codes: string[]) => Promise<void>
  /** Nothing more is asked. */
  finish: () => void
}

/** Milliseconds. */
const longestWait = 60_000

/**
 * A `fetch` that asks for the second factor where a sign-in wants it, and sends the sign-in again with it:
 * whoever has called it gets the last answer, and need not know.
 */
export function askForCode({ fetch, askFor, showCodes, finish }: Asking): typeof fetch {
  return async (input, init) => {
    if (!isSignIn(input)) return fetch(input, init)
    try {
      let answer = await fetch(input, init)
      for (;;) {
        const wanted = await wantedBy(answer)
        const code = wanted && (await askFor(wanted))
        if (!wanted || code === null) break
        answer = await fetch(input, withCode(init, wanted, code))
      }
      const codes = await newCodesIn(answer)
      if (codes) await showCodes(codes)
      return answer
    } finally {
      finish()
    }
  }
}

function withCode(init: RequestInit | undefined, wanted: Wanted, code: string): RequestInit {
  const headers = new Headers(init?.headers)
  headers.set(codeHeader, code)
  if (wanted.way === 'set-up') headers.set(setUpHeader, wanted.setUp.sealed)
  return { ...init, headers, signal: AbortSignal.timeout(longestWait) }
}

type Body = { errors?: { data?: { secondFactor?: Wanted } | null }[]; recoveryCodes?: string[] }

async function wantedBy(answer: Response): Promise<Wanted | null> {
  if (answer.ok) return null
  return (await bodyOf(answer)).errors?.[0]?.data?.secondFactor ?? null
}

async function newCodesIn(answer: Response): Promise<string[] | null> {
  return answer.ok ? ((await bodyOf(answer)).recoveryCodes ?? null) : null
}

async function bodyOf(answer: Response): Promise<Body> {
  try {
    return (await answer.clone().json()) as Body
  } catch {
    return {}
  }
}

/** Also a new password by e-mail, which signs in as well. */
function isSignIn(input: RequestInfo | URL): boolean {
  const address = input instanceof Request ? input.url : String(input)
  return /\/api\/users\/(login|reset-password)(\?|$)/.test(address)
}
