import { describe, expect, it } from '@jest/globals'

import { enquiryLimits, enquiryRequestSchema, isFromRobot } from './enquiry'
import { fieldProblems } from './problem'

const complete = {
  kind: 'in-house',
  name: 'Priya Natarajan',
  email: 'priya@example.com',
  phone: '+44 113 496 0000',
  organisation: 'Northfield Housing',
  message: 'Could you teach this for twelve of us?',
  courseId: '65f1a2b3c4d5e6f708192a3b',
  page: '/courses/level-4-certificate',
}
const minimal = {
  kind: 'general',
  name: 'Tom Weaver',
  email: 'tom@example.com',
  message: 'Ten chars.',
}

const emailHelp = 'Enter an e-mail address in the correct format, like name@example.com'
const phoneHelp = 'Enter a phone number, like 0113 496 0000 or +44 113 496 0000'

function problemsOf(enquiry: object) {
  const parsed = enquiryRequestSchema.safeParse(enquiry)
  return parsed.success ? [] : fieldProblems(parsed.error)
}

describe('an enquiry', () => {
  it('is taken with everything filled in, and with only what is needed', () => {
    expect(enquiryRequestSchema.parse(complete)).toEqual(complete)
    expect(enquiryRequestSchema.parse(minimal)).toEqual(minimal)
  })

  it('is trimmed, and what was left empty is absent', () => {
    const typed = { ...minimal, name: '  Tom Weaver ', phone: ' ', organisation: '', website: '' }
    const { name, phone, organisation, website } = enquiryRequestSchema.parse(typed)
    expect({ name, phone, organisation, website }).toEqual({ name: 'Tom Weaver' })
  })

  it('says beside each field what is missing', () => {
    expect(problemsOf({ kind: 'general', name: ' ', email: '', message: '' })).toEqual([
      { path: 'name', message: 'Enter your name' },
      { path: 'email', message: 'Enter your e-mail address' },
      { path: 'message', message: 'Enter your message' },
    ])
  })

  it('says the same in plain words when the fields were not sent at all', () => {
    expect(problemsOf({ kind: 'general' })).toEqual([
      { path: 'name', message: 'Enter your name' },
      { path: 'email', message: 'Enter your e-mail address' },
      { path: 'message', message: 'Enter your message' },
    ])
  })

  it.each([
    ['name', 'x'.repeat(enquiryLimits.name + 1), 'Name must be 120 characters or fewer'],
    ['name', 'Tom\r\nBcc: all@example.com', 'Enter a name here, not an e-mail address'],
    ['email', 'tom', `There is no @ in this. ${emailHelp}`],
    ['email', 'tom@example.com\nx', `There is a space in this. ${emailHelp}`],
    ['phone', 'ring me', `There is no number in this. ${phoneHelp}`],
    ['phone', '1'.repeat(61), 'Phone number must be 60 characters or fewer'],
    ['message', ' \u200b\u00a0', 'Enter your message'],
    ['message', 'x'.repeat(4_001), 'Message must be 4000 characters or fewer'],
    ['courseId', '{"$gt":""}', 'This is not an id'],
  ])('refuses a %s such as %j', (path, value, message) => {
    expect(problemsOf({ ...minimal, [path]: value })).toEqual([{ path, message }])
  })

  it('takes a short message, which may be a whole sentence', () => {
    expect(problemsOf({ ...minimal, message: '请给我打电话' })).toEqual([])
  })

  it('takes lines in a message', () => {
    const message = 'Dear all,\n\nplease call me back.\nTom'
    expect(enquiryRequestSchema.parse({ ...minimal, message }).message).toBe(message)
  })

  it('is from a robot when the hidden field was filled in', () => {
    const website = 'https://example.com'
    expect(isFromRobot(enquiryRequestSchema.parse({ ...minimal, website }))).toBe(true)
    expect(isFromRobot(enquiryRequestSchema.parse({ ...minimal, website: '' }))).toBe(false)
  })
})
