import { env, EnvironmentError } from './env'

/** A server that lacks its settings stops at once, with one list of what to set. */
export function stopWithoutEnvironment() {
  try {
    env()
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
