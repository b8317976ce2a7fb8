import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

/** Opens the answer in the person’s own mail program, addressed and with a subject. */
export function AnswerByEmail({ data }: UIFieldServerProps) {
  const { email } = data as Partial<Enquiry>
  if (!email) return null
  const subject = encodeURIComponent('Your enquiry')
  return (
    <p className="field-type">
      <a href={`mailto:${email}?subject=${subject}`}>Answer {email}</a>
    </p>
  )
}
