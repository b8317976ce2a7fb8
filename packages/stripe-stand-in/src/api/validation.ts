import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { FormObject } from './form-decoding'
import type { RequestTypes } from './request-types'
import { type StripeError, invalidParameter } from './stripe-error'

export type RequestName = keyof RequestTypes

/**
 * Checks a request against the types of the installed `stripe` package and turns its strings into
 * the numbers and booleans that those types ask for.
 */
export function validateParameters<Name extends RequestName>(
  name: Name,
  params: FormObject,
): RequestTypes[Name] {
  const validate = validatorOf(name)
  if (!validate(params)) throw toStripeError(validate.errors ?? [])
  return params
}

const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  coerceTypes: true,
  strict: true,
  verbose: true,
})
const validators = new Map<RequestName, ValidateFunction>()

function validatorOf(name: RequestName): ValidateFunction {
  const known = validators.get(name)
  if (known) return known
  const schema = readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), 'utf8')
  const validator = ajv.compile(JSON.parse(schema))
  validators.set(name, validator)
  return validator
}

/** Where a value may have several forms, ajv reports all of them: the most telling one is said. */
function toStripeError(errors: ErrorObject[]): StripeError {
  const ofKind = (keyword: string) => errors.filter((error) => error.keyword === keyword)
  const unknown = ofKind('additionalProperties')
  if (unknown.length > 0) return unknownParameters(unknown)
  const [missing] = ofKind('required')
  if (missing) return missingParameter(missing)
  const [enumerated] = [...ofKind('enum'), ...ofKind('const').filter(({ schema }) => schema !== '')]
  if (enumerated) return notAmong(enumerated)
  const [empty] = ofKind('minLength')
  return empty ? emptyString(empty) : wrongType(errors)
}

function unknownParameters(errors: ErrorObject[]): StripeError {
  const names = errors.map((error) => paramOf(error, String(error.params['additionalProperty'])))
  const noun = names.length === 1 ? 'parameter' : 'parameters'
  const message = `Received unknown ${noun}: ${names.join(', ')}`
  return invalidParameter(names[0] ?? '', message, 'parameter_unknown')
}

function missingParameter(error: ErrorObject): StripeError {
  const param = paramOf(error, String(error.params['missingProperty']))
  return invalidParameter(param, `Missing required param: ${param}.`, 'parameter_missing')
}

function notAmong(error: ErrorObject): StripeError {
  const param = paramOf(error)
  const { allowedValues, allowedValue } = error.params as {
    allowedValues?: string[]
    allowedValue?: string
  }
  const allowed = allowedValues ?? [allowedValue]
  return invalidParameter(param, `Invalid ${param}: must be one of ${allowed.join(', ')}`)
}

function emptyString(error: ErrorObject): StripeError {
  const param = paramOf(error)
  const message = `You passed an empty string for '${param}', which cannot be unset: leave it out.`
  return invalidParameter(param, message, 'parameter_invalid_empty')
}

function wrongType(errors: ErrorObject[]): StripeError {
  const typed = errors.filter(({ keyword, params }) => keyword === 'type' && params.type !== 'null')
  const isScalar = (error: ErrorObject) => !['object', 'array'].includes(String(error.params.type))
  const fitting = typed.find((error) => isScalar(error) === (typeof error.data === 'string'))
  const error = fitting ?? typed[0] ?? errors[0]
  if (!error) return invalidParameter('', 'Invalid request')
  const type = String(error.params['type'])
  const shown = typeof error.data === 'string' && isScalar(error) ? `: ${error.data}` : ''
  return invalidParameter(paramOf(error), `Invalid ${type}${shown}`, codeOfType(type))
}

function codeOfType(type: string): string | undefined {
  const coded = type === 'integer' || type === 'string'
  return coded ? `parameter_invalid_${type}` : undefined
}

function paramOf(error: ErrorObject, child?: string): string {
  const parts = error.instancePath.split('/').slice(1).map(unescapePointer)
  if (child !== undefined) parts.push(child)
  const [first = '', ...rest] = parts
  return first + rest.map((part) => `[${part}]`).join('')
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
