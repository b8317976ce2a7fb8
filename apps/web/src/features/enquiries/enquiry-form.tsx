import { paths } from '@lectern/shared/addresses/paths'
import type { EnquiryKind } from '@lectern/shared/contract/enquiry'
import { Button } from '../../ui/button'
import { RadioField } from '../../ui/choice-field'
import { ErrorSummary } from '../../ui/error-summary'
import { TextAreaField, TextField } from '../../ui/field'
import { Trap } from './trap'

export interface EnquiryFormProps {
  /** Where the visitor was when they wrote. */
  page: string
  kind?: EnquiryKind
  /** What the enquiry is about. */
  course?: { id: string; slug: string }
  /** What was typed before, when the form comes back. */
  answers?: Readonly<Record<string, string>>
  problems?: readonly { path: string; message: string }[]
}

/** An ordinary form; the answer is a page that says what happens next. */
export function EnquiryForm({
  page,
  kind = 'general',
  course,
  answers = {},
  problems = [],
}: EnquiryFormProps) {
  const field = (name: 'name' | 'email' | 'phone' | 'organisation' | 'message') => ({
    name,
    defaultValue: answers[name],
    error: problems.find(({ path }) => path === name)?.message,
  })
  return (
    <form method="post" action={paths.sendEnquiry} className="stack" noValidate>
      <ErrorSummary problems={problems} />
      {course ? (
        <input type="hidden" name="kind" value={kind} />
      ) : (
        <RadioField
          name="kind"
          legend="What is it about?"
          choices={kindChoices}
          chosen={answers.kind ?? kind}
          error={problems.find(({ path }) => path === 'kind')?.message}
        />
      )}
      <input type="hidden" name="page" value={page} />
      {course && <input type="hidden" name="courseId" value={course.id} />}
      {course && <input type="hidden" name="courseSlug" value={course.slug} />}
      <div className="two">
        <TextField {...field('name')} label="Your name" autoComplete="name" required />
        <TextField
          {...field('email')}
          label="E-mail address"
          type="email"
          autoComplete="email"
          spellCheck={false}
          required
        />
        <TextField {...field('phone')} label="Telephone (optional)" type="tel" autoComplete="tel" />
        <TextField
          {...field('organisation')}
          label="Organisation (optional)"
          autoComplete="organization"
        />
      </div>
      <TextAreaField {...field('message')} label="Your message" help={messageHelp[kind]} required />
      <Trap />
      <p>
        <Button size="big">Send</Button>
      </p>
    </form>
  )
}

const kindChoices: readonly { value: EnquiryKind; label: string; help?: string }[] = [
  { value: 'general', label: 'A question, or anything else' },
  { value: 'in-house', label: 'Training at our own place' },
  {
    value: 'complaint',
    label: 'A complaint about how you use my data',
    help: 'We confirm within 30 days that we have it, look into it, and tell you the outcome.',
  },
]

const messageHelp: Record<EnquiryKind, string> = {
  general: 'Please do not put anything confidential in it.',
  'in-house': 'How many people, where, and roughly when? We answer with a proposal and a price.',
  complaint: 'What happened, and when? Say what you would like us to put right.',
}
