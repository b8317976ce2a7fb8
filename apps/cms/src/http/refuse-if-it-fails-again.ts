import { reasonOf } from '../reason-of'
import { Refusal } from './refusal'

/**
 * For whoever has pressed "again", and can do something about the reason.
 *
 * @throws Refusal in words, when it fails once more.
 */
export async function refuseIfItFailsAgain<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    const why = reasonOf(error)
    throw new Refusal('unavailable', { message: `It failed again: ${why}` })
  }
}
