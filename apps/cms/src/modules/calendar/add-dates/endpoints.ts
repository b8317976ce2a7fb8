import type { Endpoint } from 'payload'
import { z } from 'zod'

import { staffEndpoint } from '../../desk'
import { loadNamed } from '../load-named'
import { emptyAnswers, mostLetters, type SeriesAnswers, type Slot } from './answers'
import { mayAddDates } from './may-add-dates'
import { previewSeries } from './preview-series'
import { saveSeries } from './save-series'

const texts = Object.fromEntries(
  (Object.keys(emptyAnswers) as Slot[]).map((slot) => [slot, z.string().max(mostLetters[slot])]),
) as Record<Slot, z.ZodString>

const answersSchema: z.ZodType<SeriesAnswers> = z.object(texts)

/** What the page “Add dates” asks while its sentence is written, and what it saves. */
export const addDatesEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/series/preview',
    schema: answersSchema,
    isAllowed: mayAddDates,
    answer: async ({ req, input: answers, context: { now } }) =>
      previewSeries(req, { answers, named: await loadNamed(req), now }),
    record: { notRecorded: 'it changes nothing' },
  }),
  staffEndpoint({
    path: '/series',
    schema: z.object({ ...texts, status: z.enum(['open', 'hidden']) }),
    isAllowed: mayAddDates,
    answer: ({ req, input: { status, ...answers }, attempt, context: { now } }) =>
      saveSeries(req, { answers, status, attempt, now }),
    record: { notRecorded: 'each date that it makes is recorded' },
  }),
]
