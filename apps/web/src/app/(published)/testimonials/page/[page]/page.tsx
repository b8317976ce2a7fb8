import { readSite } from '../../../../../cms/site'
import { readTestimonials } from '../../../../../cms/testimonials'
import { paths } from '../../../../../paths'
import { pageMetadata } from '../../../../../seo/page-metadata'
import { PageHeading } from '../../../../../ui/page-heading'
import { Pagination } from '../../../../../ui/pagination'
import { TestimonialGrid } from '../../../../../ui/testimonial-grid'
import { pageNumber, refuseBeyondEnd } from '../../../../params'
import { honestMetadata, honestPage } from '../../../../honest-page'

interface Props {
  params: Promise<{ page: string }>
}

export function generateStaticParams() {
  return []
}

export const generateMetadata = honestMetadata(async ({ params }: Props) => {
  const page = pageNumber((await params).page)
  refuseBeyondEnd(await readTestimonials(page))
  const { company } = await readSite()
  return pageMetadata({
    title: 'What people say',
    page,
    description: `What people say about the courses of ${company.tradingName}.`,
    path: paths.testimonialsPage(page),
    siteName: company.tradingName,
  })
})

export default honestPage(async function TestimonialsPage({ params }: Props) {
  const page = pageNumber((await params).page)
  const testimonials = await readTestimonials(page)
  refuseBeyondEnd(testimonials)
  return (
    <>
      <PageHeading
        title="What people say"
        lead="Each was written by someone who took a course, and is shown with their consent."
      />
      <TestimonialGrid testimonials={testimonials.items} />
      <Pagination {...testimonials} hrefOf={paths.testimonialsPage} label="Testimonials" />
    </>
  )
})
