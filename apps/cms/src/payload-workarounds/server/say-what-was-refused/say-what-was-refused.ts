import type { AfterErrorHook } from 'payload'

/**
 * Payload finds the words of its own errors with `instanceof` and by their class's name. A production
 * build holds its classes more than once, and without their names, so that a person would read
 * “An unknown error occurred.” and see no field marked. The error itself still knows both.
 */
export const sayWhatWasRefused: AfterErrorHook = ({ error, result }) => {
  const { status = 500, isPublic, message, data } = error as RefusalOfPayload
  if (status >= 500 || isPublic === false || !message) return
  const name = data?.errors ? 'ValidationError' : 'APIError'
  return { response: { ...result, errors: [{ name, message, ...(data && { data }) }] }, status }
}

type RefusalOfPayload = Error & {
  status?: number
  isPublic?: boolean
  data?: { errors?: unknown[] } | null
}
