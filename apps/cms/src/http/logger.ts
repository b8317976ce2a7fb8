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
        // Pino takes the words of an error that comes alone for the entry's own.
        const entry = first instanceof Error ? { err: first, msg: first.message } : first
        log.apply(this, [entry, ...rest].map(withSafeWords) as Parameters<typeof log>)
      },
    },
  },
  destination: defaultLoggerOptions,
}

function withSafeWords(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value)
  if (typeof value !== 'object' || value === null || !('msg' in value)) return value
  return typeof value.msg === 'string' ? { ...value, msg: safeText(value.msg) } : value
}
