import type { ValidationError } from 'payload'

/**
 * Whether Payload, or its adapter, refused what was to be stored. Known by its form: a route beside the admin is
 * built with a copy of Payload's classes of its own, but asks the one Payload that the process has, whose
 * errors are no instances of that copy.
 */
export function isValidationError(error: unknown): error is ValidationError {
  if (!(error instanceof Error)) return false
  const { status, data } = error as { status?: unknown; data?: { errors?: unknown } | null }
  return status === 400 && Array.isArray(data?.errors)
}
