import { changedMeanwhileIn, type ChangedMeanwhile } from '../../merge/changed-meanwhile'

type Hear = (conflict: ChangedMeanwhile) => void

/** The forms that are open in this tab, by the address in the API of what they change. */
const listening: { path: string; hear: Hear }[] = []

/** @returns how to stop. */
export function hearConflicts(path: string, hear: Hear): () => void {
  const listener = { path, hear }
  listening.push(listener)
  return () => void listening.splice(listening.indexOf(listener), 1)
}

/** Tells the form that was opened last for this address that somebody else has saved there meanwhile. */
export async function tellOfConflict(path: string, answer: Response): Promise<void> {
  const listener = listening.findLast((each) => each.path === path)
  if (!listener || !answer.headers.get('content-type')?.includes('json')) return
  const conflict = changedMeanwhileIn(await answer.json())
  if (conflict) listener.hear(conflict)
}
