import { reasonOf } from '../reason-of'

/**
 * Does the same with each of a job's documents. One that fails does not keep the others waiting; the
 * job fails at the end and is shown to staff.
 */
export async function processEach<Document>(
  documents: readonly Document[],
  work: (document: Document) => Promise<unknown>,
): Promise<void> {
  const errors: unknown[] = []
  for (const document of documents) {
    try {
      await work(document)
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, messageOf(errors))
}

function messageOf([first, ...others]: readonly unknown[]): string {
  const message = reasonOf(first)
  return others.length > 0 ? `${message} (and ${others.length} more)` : message
}
