import type { Preview } from '../cms/preview'
import { TestimonialGrid } from '../ui/testimonial-grid'
import { CoursePage } from './course-page'
import { PostPage } from './post-page'
import { StaffPage } from './staff-page'

/** A draft, drawn by the components that draw it once it is published. */
export function Previewed({ preview }: { preview: Preview }) {
  switch (preview.kind) {
    case 'post':
      return <PostPage post={preview.post} />
    case 'page':
      return <StaffPage page={preview.page} />
    case 'course':
      return <CoursePage course={preview.course} />
    case 'testimonial':
      return <TestimonialGrid testimonials={[preview.testimonial]} />
    default:
      return preview satisfies never
  }
}
