import type { DraftNote } from '@lectern/shared/contract/payload-types'
import { momentText } from '@lectern/shared/time/moment-text'

/** One thing that somebody wrote. */
export interface SaidInWords {
  id: string
  words: string
  /** “Priya Raman, Tuesday 1 December 2026 at 9am” */
  by: string
}

/** A note beside a draft, with what was answered. */
export interface NoteInWords extends SaidInWords {
  /** The field that it is about; null of a note on the whole. */
  path: string | null
  /** The paragraph that it is about, as it stood when the note was written. */
  about: string | null
  /** “Done: Marcus Bell, Wednesday 2 December 2026 at 10am”; null while it is open. */
  done: string | null
  answers: SaidInWords[]
}

/** Open conversations first, each with its answers from the oldest on. */
export function notesInWords(notes: readonly DraftNote[]): NoteInWords[] {
  const first = notes.filter(({ answerTo }) => !answerTo)
  const all = first.map((note) => noteInWords(note, notes))
  return [...all.filter(({ done }) => !done), ...all.filter(({ done }) => done)]
}

function noteInWords(note: DraftNote, notes: readonly DraftNote[]): NoteInWords {
  const { path, about, doneAt, doneBy } = note
  return {
    ...saidInWords(note),
    path: path || null,
    about: about || null,
    done: doneAt ? `Done: ${doneBy}, ${momentText(doneAt)}` : null,
    answers: notes.filter(({ answerTo }) => answerTo === note.id).map(saidInWords),
  }
}

function saidInWords({ id, words, writtenBy, writtenAt }: DraftNote): SaidInWords {
  return { id, words, by: `${writtenBy}, ${momentText(writtenAt)}` }
}
