/** The slots of the sentence, as they are typed and kept: a text for each. */
export interface SeriesAnswers {
  /** The id of a course. */
  course: string
  /** `once`, so many weeks from 1 to 4, or `month`. */
  rhythm: string
  /** 1 on a Monday to 7 on a Sunday; empty: that of the first day. */
  weekday: string
  /** How many dates. */
  times: string
  /** `2027-03-02`: nothing is earlier. */
  first: string
  from: string
  until: string
  /** How many days each date has, one after the other. */
  daysEach: string
  /** An area of bank holidays that are left out; empty: none. */
  holidays: string
  /** `online`, or the id of a venue. */
  place: string
  timeZone: string
  /** Ids with commas between them; empty: those of the course. */
  trainers: string
  places: string
  /** The fewest booked places with which a date takes place; empty: any number. */
  minimum: string
  /** In pounds; empty: that of the course. */
  price: string
  joiningInstructions: string
  onlineLink: string
  /** First days, with commas between them, of dates that were unticked. */
  without: string
  /** Names of clashes that are meant to be so, with commas between them. */
  intended: string
  /** The id of the enquiry from which the dates are made; empty: none. */
  enquiry: string
  /** The firm at whose premises they are; empty: they are for everybody. */
  inHouseFor: string
}

export type Slot = keyof SeriesAnswers

/** As a company is likely to begin: every week, six times, by day. */
export const emptyAnswers: SeriesAnswers = {
  course: '',
  rhythm: '1',
  weekday: '',
  times: '6',
  first: '',
  from: '9:30',
  until: '16:30',
  daysEach: '1',
  holidays: 'england-and-wales',
  place: '',
  timeZone: 'Europe/London',
  trainers: '',
  places: '12',
  minimum: '',
  price: '',
  joiningInstructions: '',
  onlineLink: '',
  without: '',
  intended: '',
  enquiry: '',
  inHouseFor: '',
}

/** The longest text of each. */
export const mostLetters: Record<Slot, number> = {
  ...(Object.fromEntries(Object.keys(emptyAnswers).map((slot) => [slot, 100])) as Record<
    Slot,
    number
  >),
  trainers: 2000,
  without: 2000,
  intended: 4000,
  inHouseFor: 200,
  joiningInstructions: 4000,
  onlineLink: 500,
}

/** Of a slot that holds several. */
export function partsOf(answer: string): string[] {
  return answer.split(',').filter(Boolean)
}
