import type { PassingTrouble, SubmissionTrouble } from '../../forms/submission'
import { Notice } from '../../ui/notice'
import { telephoneHref } from '../../ui/telephone-href'
import type { Site } from '../../views/site'

const words: Record<PassingTrouble, { heading: string; text: string }> = {
  unavailable: {
    heading: 'Your message could not be sent just now',
    text: 'Something is not working on our side. What you wrote is still below: try again in a few minutes.',
  },
  'too-often': {
    heading: 'Those were many messages in a short time',
    text: 'What you wrote is still below: wait ten minutes and send it again.',
  },
}

/** Why a message did not go out, though nothing is wrong with it, and other ways to reach us. */
export function EnquiryTrouble({
  trouble,
  contact,
}: {
  trouble: SubmissionTrouble
  contact: Site['contact'] | undefined
}) {
  // Nobody pays for a message.
  const { heading, text } = words[trouble === 'too-often' ? trouble : 'unavailable']
  return (
    <Notice kind="problem" heading={heading}>
      <p>{text}</p>
      {contact && (
        <p>
          Or ring us on <a href={telephoneHref(contact.phone)}>{contact.phone}</a>, or write to{' '}
          <a href={`mailto:${contact.email}`}>{contact.email}</a>.
        </p>
      )}
    </Notice>
  )
}
