import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { TextAreaField, TextField } from '../../ui/field'

export interface EnquiryFormProps {
  /** Where the visitor was when they wrote. */
  page: string
  kind?: 'general' | 'in-house'
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
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="page" value={page} />
      {course && <input type="hidden" name="courseId" value={course.id} />}
      {course && <input type="hidden" name="courseSlug" value={course.slug} />}
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
      <TextAreaField {...field('message')} label="Your message" help={messageHelp[kind]} required />
      <Trap />
      <Button>Send</Button>
    </form>
  )
}

const messageHelp = {
  general: 'Please do not put anything confidential in it.',
  'in-house': 'How many people, where, and roughly when? We answer with a proposal and a price.',
}

/** A field that people never see and programs fill in. */
function Trap() {
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor="website">Leave this empty</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
