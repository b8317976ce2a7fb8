import { safeForLogs, safeText } from '@lectern/http-server/safe-logs'
import { type Config, defaultLoggerOptions } from 'payload'

type Logger = Extract<NonNullable<Config['logger']>, { options: object }>

/** All that Payload and we log, with nothing of whom it was about. */
export const logger: Logger = {
  options: {
    // It is done with by then, and would be taken for an error of another kind.
    serializers: { err: (kept: unknown) => kept },
    formatters: { log: (entry) => safeForLogs(entry) as Record<string, unknown> },
    hooks: {
      logMethod(values, log) {
        const [first, ...rest] = values as unknown[]
        const entry = isFault(first) ? { err: first } : first
        const isUnspoken = rest.length === 0 && hasError(entry) && entry.msg === undefined
        // Pino would take the words of the error as they are.
        const spoken = isUnspoken ? { ...entry, msg: wordsOf(entry.err) } : entry
        log.apply(this, [spoken, ...rest].map(withSafeWords) as Parameters<typeof log>)
      },
    },
  },
  destination: defaultLoggerOptions,
}

/** What an error says, without what it was given. */
export function wordsOf(error: unknown): string {
  const { message } = (safeForLogs(error) ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : 'Something failed'
}

function hasError(entry: unknown): entry is { err: unknown; msg?: unknown } {
  return typeof entry === 'object' && entry !== null && 'err' in entry
}

/** An error of another realm is none to `instanceof`. */
function isFault(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stack' in value && 'message' in value
}

function withSafeWords(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value)
  if (typeof value !== 'object' || value === null || !('msg' in value)) return value
  return typeof value.msg === 'string' ? { ...value, msg: safeText(value.msg) } : value
}
