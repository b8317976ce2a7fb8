import { inspect } from 'node:util'

/**
 * What may be read in a log, by more people than may read the database: no personal data, no secret.
 * Errors of databases, mail servers and parsers repeat what they were given, so of an error only what
 * names the fault is kept, and what looks like a person's or a key is taken out of its words.
 */
export function safeForLogs(value: unknown): unknown {
  return safe(value, 0)
}

/** From here on for all that this process writes with `console`, Next's own complaints included. */
export function makeConsoleSafe(): void {
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    // eslint-disable-next-line no-console -- What others may not use is made safe here as well.
    const write = console[method].bind(console)
    // eslint-disable-next-line no-console -- As above.
    console[method] = (...values: unknown[]) => write(...values.map(asText))
  }
}

export function safeText(text: string): string {
  return replacements.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text)
}

const maxDepth = 5
const maxCharacters = 4_000

function safe(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return safeText(value).slice(0, maxCharacters)
  if (typeof value !== 'object' || value === null) return value
  if (depth > maxDepth) return '…'
  if (isError(value)) return safeError(value, depth)
  if (Array.isArray(value)) return value.map((one) => safe(one, depth + 1))
  if (value instanceof Date) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([name, one]) => [name, safeEntry(name, one, depth)]))
}

function safeEntry(name: string, value: unknown, depth: number): unknown {
  return secretName.test(name) && value !== undefined ? '…' : safe(value, depth + 1)
}

const secretName =
  /pass|secret|token|salt|hash|cookie|authori[sz]ation|^key$|apikey|params|email|phone|address|body|^data$|headers/i

type Fault = Error & {
  code?: unknown
  status?: unknown
  errno?: unknown
  syscall?: unknown
  requestId?: unknown
  errors?: unknown
}

function isError(value: object): value is Fault {
  return value instanceof Error || ('stack' in value && 'message' in value)
}

/** What names a fault. Anything else that an error carries may be what it was given. */
function safeError(error: Fault, depth: number): Record<string, unknown> {
  const { name, code, status, errno, syscall, requestId, cause, errors } = error
  const kept = {
    type: name,
    message: safeMessage(error),
    code,
    status,
    errno,
    syscall,
    requestId,
    cause: cause === undefined ? undefined : safe(cause, depth + 1),
    errors: error instanceof AggregateError ? safe(errors, depth + 1) : undefined,
    stack: [`${name}: ${safeMessage(error)}`, ...framesOf(error)].join('\n'),
  }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => isPlain(value)))
}

function isPlain(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function safeMessage({ name, message }: Fault): string {
  const text = repeatsInput.test(name) ? message.replace(quoted, '"…"') : message
  return safeText(text).slice(0, maxCharacters)
}

/** Errors whose words quote the input: of parsers, of databases, of checks. */
const repeatsInput = /Syntax|Cast|Mongo|BSON|Zod|Validator|Libsql|Sqlite|Drizzle|Query/i
const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g

function framesOf({ stack = '' }: Error): string[] {
  return stack.split('\n').filter((line) => /^\s+at /.test(line))
}

/** In this order. */
const replacements: [RegExp, string][] = [
  // What a statement was given.
  [/\bparams: [^]*$/, 'params: …'],
  [/dup key: \{[^]*?\}(?=\s|$|,)/g, 'dup key: {…}'],
  [/(failed for value) [^]*?(?= \(type| at path|$)/g, '$1 …'],
  [/(is not valid JSON)[^]*$/, '$1'],
  // Addresses: who signs in, and what is asked.
  [/\/\/[^/\s@:]*:[^/\s@]*@/g, '//…@'],
  [/((?:https?:\/\/[^\s"'<>?#]*|\/[\w./%[\]-]*))\?[^\s"'<>]*/g, '$1?…'],
  [/[\w.+'%-]+@[\w-]+(?:\.[\w-]+)+/g, '…@…'],
  // Keys: of an order, of Stripe, signed ones, and whatever is as long.
  [/[\w-]{22}\.[\w-]{22}/g, '…'],
  [/\b(sk|rk|pk|whsec)_\w+/g, '$1_…'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '…'],
  [/\b[0-9a-f]{40,}\b/gi, '…'],
  // Telephone numbers.
  [/(?<![\w.:-])(?:\+|0)\d(?:[ ()-]?\d){8,13}(?![\w.:-])/g, '…'],
]

function asText(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value)
  if (typeof value !== 'object' || value === null) return value
  const kept = safeForLogs(value) as { stack?: string; cause?: unknown }
  if (!isError(value)) return inspect(kept, { depth: maxDepth })
  const { stack = '', cause } = kept
  return cause === undefined ? stack : `${stack}\n  because: ${inspect(cause, { depth: 3 })}`
}
