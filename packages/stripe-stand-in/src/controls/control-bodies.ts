import { Ajv } from 'ajv'
import type { Fault } from '../api/faults'
import { type Verdict, verdicts } from '../disputes/close-dispute'
import type { Complaint } from '../disputes/open-dispute'
import type { Fate } from '../events/fates'
import { ControlError } from './control-error'

/** What may be sent to the controls; what is left out has the default of the README. */
export interface ControlBody {
  fate: Omit<Fate, 'count'> & { count?: number }
  fault: Pick<Fault, 'kind'> & Partial<Fault>
  advance: { seconds: number }
  pay: { card?: string; email?: string; name?: string }
  dispute: Complaint
  verdict: { verdict: Verdict }
}

export function checkBody<Name extends keyof ControlBody>(
  name: Name,
  body: unknown,
): ControlBody[Name] {
  const validate = validators[name]
  if (validate(body)) return body as ControlBody[Name]
  const message = ajv.errorsText(validate.errors, { dataVar: 'body' })
  throw new ControlError(400, `${message}. See the README.`)
}

const ajv = new Ajv({ allErrors: true })
const count = { type: 'integer', minimum: 1, maximum: 10_000 }
const milliseconds = { type: 'integer', minimum: 0, maximum: 600_000 }
const text = { type: 'string' }

const validators = {
  fate: validator(
    {
      kind: { enum: ['lose', 'double', 'delay', 'reorder'] },
      count,
      type: text,
      milliseconds,
    },
    ['kind'],
  ),
  fault: validator(
    {
      kind: { enum: ['fail', 'hang', 'drop'] },
      at: { enum: ['before', 'after'] },
      method: { enum: ['GET', 'POST'] },
      path: text,
      times: count,
      milliseconds,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      isReplayed: { type: 'boolean' },
      error: {
        type: 'object',
        properties: { type: text, code: text, message: text, param: text },
        additionalProperties: false,
      },
    },
    ['kind'],
  ),
  advance: validator({ seconds: { type: 'integer', minimum: 0, maximum: 31_536_000 } }, [
    'seconds',
  ]),
  pay: validator({ card: text, email: text, name: text }, []),
  dispute: validator(
    { amount: { type: 'integer', minimum: 1 }, reason: text, isInquiry: { type: 'boolean' } },
    [],
  ),
  verdict: validator({ verdict: { enum: verdicts } }, ['verdict']),
}

function validator(properties: Record<string, object>, required: string[]) {
  return ajv.compile({ type: 'object', properties, required, additionalProperties: false })
}
