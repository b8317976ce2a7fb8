import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { EnquiryForm } from '../features/enquiries/enquiry-form'
import { ContactDetails } from '../ui/contact-details'
import type { Contact as View } from '../views/blocks'

export function Contact({ block, slug }: { block: View; slug: string }) {
  return (
    <section className="section" id="contact">
      <h2>{block.heading || standardHeadings.contact}</h2>
      <div className="stack">
        {block.text && <p className="prose">{block.text}</p>}
        <ContactDetails details={block.details} />
        {block.showForm && <EnquiryForm page={slug} />}
      </div>
    </section>
  )
}
