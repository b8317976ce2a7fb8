import { paths } from '@lectern/shared/addresses/paths'
import { readSite } from '@web/cms/site'
import { readTestimonials } from '@web/cms/testimonials'
import { pageMetadata } from '@web/seo/page-metadata'
import { Band } from '@web/ui/band'
import { PageHeading } from '@web/ui/page-heading'
import { Pagination } from '@web/ui/pagination'
import { TestimonialScript } from '@web/ui/testimonial-script'
import { Voices } from '@web/ui/seats/voices'
import { pageNumber, refuseBeyondEnd } from '@web/app/params'
import { sharedPicture } from '@web/app/share/shared-picture'
import { metadataWithStatus, pageWithStatus } from '@web/app/page-with-status'

interface Props {
  params: Promise<{ page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = metadataWithStatus(async ({ params }: Props) => {
  const page = pageNumber((await params).page)
  refuseBeyondEnd(await readTestimonials(page))
  const { company } = await readSite()
  return pageMetadata({
    title: 'What people say',
    page,
    description: `What people say about the courses of ${company.tradingName}.`,
    path: paths.testimonialsPage(page),
    image: await sharedPicture({ kind: 'list', slug: 'testimonials' }),
    siteName: company.tradingName,
  })
})

export default pageWithStatus(async function TestimonialsPage({ params }: Props) {
  const page = pageNumber((await params).page)
  const testimonials = await readTestimonials(page)
  refuseBeyondEnd(testimonials)
  return (
    <>
      <div className="band sand voices-head">
        <div className="wrap">
          <PageHeading
            title="What people say"
            lead="Each was written by someone who took a course, and is shown with their consent."
          />
        </div>
        <Voices />
      </div>
      <Band>
        <TestimonialScript testimonials={testimonials.items} />
        <Pagination {...testimonials} hrefOf={paths.testimonialsPage} label="Testimonials" />
      </Band>
    </>
  )
})
