'use client'

import type { NoteInWords, NotesAnswer } from '../../modules/review'
import { usePressed } from './use-pressed.client'

export interface Notes {
  /** Null until they are known, or where whoever looks may not read them. */
  notes: NoteInWords[] | null
  said: string
  isBusy: boolean
  write: (note: { words: string; path?: string; about?: string }) => Promise<boolean>
  answer: (noteId: string, words: string) => Promise<boolean>
  settle: (noteId: string, isDone: boolean) => Promise<boolean>
}

export function useNotes(url: string, savedAt: string): Notes {
  const { answer: found, said, isBusy, press } = usePressed<NotesAnswer>(url, savedAt)
  return {
    notes: found?.notes ?? null,
    said,
    isBusy,
    write: (note) => press('', note, 'Noted.'),
    answer: (answerTo, words) => press('', { answerTo, words }, 'Answered.'),
    settle: (noteId, isDone) =>
      press('/done', { noteId, isDone }, isDone ? 'Done.' : 'Open again.'),
  }
}
