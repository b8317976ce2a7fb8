import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { TextAreaField, TextField } from '../../ui/field'
import { Trap } from './trap'

interface InHouseEnquiryProps {
  course: { id: string; slug: string; title: string; href: string }
}

/** The enquiry form where it is needed, with as few fields as will do. It comes back, if it must, on the contact page. */
export function InHouseEnquiry({ course }: InHouseEnquiryProps) {
  return (
    <section className="band night" id="in-house" aria-labelledby="in-house-heading">
      <div className="wrap house">
        <div className="stack">
          <h2 id="in-house-heading">The same course, just for your team</h2>
          <p className="lead">
            We come to you, or meet you online, with your own cases in place of ours.
          </p>
        </div>
        <form
          method="post"
          action={paths.sendEnquiry}
          aria-label="Ask about this course in-house"
          noValidate
        >
          <input type="hidden" name="kind" value="in-house" />
          <input type="hidden" name="page" value={course.href} />
          <input type="hidden" name="courseId" value={course.id} />
          <input type="hidden" name="courseSlug" value={course.slug} />
          <div className="two">
            <TextField name="name" label="Your name" autoComplete="name" required />
            <TextField
              name="email"
              label="E-mail address"
              type="email"
              autoComplete="email"
              spellCheck={false}
              required
            />
          </div>
          <TextField
            name="organisation"
            label="Organisation (optional)"
            autoComplete="organization"
          />
          <TextAreaField
            name="message"
            label="Your message"
            help="How many people, where, and roughly when? We answer with a proposal and a price."
            rows={4}
            required
          />
          <Trap />
          <p>
            <Button>Send</Button>
          </p>
        </form>
      </div>
    </section>
  )
}
